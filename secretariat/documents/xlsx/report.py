"""The officials' progress report as a workbook."""

from __future__ import annotations

from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import FALLBACK, Labels, available_languages, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.xlsx.analysis import write_analysis
from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.method import write_method
from secretariat.documents.xlsx.package import describe, save
from secretariat.documents.xlsx.registers import SHEETS
from secretariat.documents.xlsx.styles import Styles
from secretariat.documents.xlsx.summary import as_of_reference, write_summary
from secretariat.domain.text import clean

AS_OF_NAME = "AsOf"
_EVERY = 200


def write_report(content: ReportContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write the progress report: Summary, Analysis, Changes, the registers, Method.

    The same content gives the same bytes. Words that have no catalogue in the content's language are English; the
    sheets are right to left when the content's language is.

    Args:
        content: everything the report says.
        out: where the bytes of the .xlsx file go.
        progress: told of each 200 rows; may raise `Cancelled`.

    Raises:
        RuleViolation: `cell_too_long`, with `sheet`, `symbol`, `length` and `longest`.
    """
    words = _words(content.language)
    counter = _Counter(progress, content)
    book = Workbook()
    styles = Styles(book, content.language)
    keys = ("summary", "analysis", *SHEETS, "method")
    pages = {
        key: Page(_sheet(book, index, words, key), styles, content.symbol) for index, key in enumerate(keys)
    }
    # Registers first, what repeats them after, so that a text too long is refused where it belongs.
    for key in sorted(SHEETS, key="changes".__eq__):
        SHEETS[key](pages[key], content, words, counter.rows)
    write_summary(pages["summary"], content, words)
    write_analysis(pages["analysis"], content, words)
    write_method(pages["method"], content, words)
    reference = as_of_reference(pages["summary"].sheet.title)
    names = {AS_OF_NAME: reference} | {
        name: cells for page in pages.values() for name, cells in page.names.items()
    }
    for name, cells in names.items():
        book.defined_names[name] = DefinedName(name, attr_text=cells)
    describe(
        book,
        title=clean(f"{words.get('report.title')} – {content.group}"),
        author=clean(content.group),
        subject=words.format(
            "report.as_of_line", symbol=clean(content.symbol), date=content.as_of.isoformat()
        ),
        language=content.language,
        made_on=content.as_of,
    )
    save(book, out, counter.part, pages.values())
    counter.finish()


def _words(language: str) -> Labels:
    known = available_languages()
    return labels(language if {language, language.partition("-")[0]} & set(known) else FALLBACK)


def _sheet(book: Workbook, index: int, words: Labels, key: str) -> Worksheet:
    sheet = book.create_sheet() if index else book.worksheets[0]
    sheet.title = words.get(f"report.sheet_{key}")
    return sheet


class _Counter:
    """Counts the rows of the registers while the file is written."""

    def __init__(self, progress: Progress, content: ReportContent) -> None:
        registers = (
            content.actions,
            content.decisions,
            content.coverage,
            content.activities,
            content.calendar,
        )
        self._all = max(1, sum(len(rows) for rows in registers))
        self._done = 0
        self._progress = progress
        progress(0, self._all)

    def rows(self, number: int) -> None:
        """Take rows as written."""
        self._done += number
        if self._done % _EVERY == 0:
            self._progress(min(self._done, self._all), self._all)

    def part(self, name: str) -> None:
        """Take a part of the file as packed; its name does not matter, the chance to cancel does."""
        self._progress(min(self._done, self._all), self._all)

    def finish(self) -> None:
        """Take everything as done."""
        self._progress(self._all, self._all)
