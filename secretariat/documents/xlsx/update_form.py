"""The update form as a workbook: locked but for status, percent, comment, evidence and a proposed new deadline.

A hidden sheet says which form it is and what stood in each row, a hidden column marks the rows
(`domain/update_forms.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.styles import Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.documents.content.update_form import UpdateFormContent
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.xlsx.cells import ISO_DATE, Page, Value
from secretariat.documents.xlsx.measure import column_points, line_count, row_height
from secretariat.documents.xlsx.package import describe, save
from secretariat.documents.xlsx.print_setup import header_and_footer, print_setup
from secretariat.documents.xlsx.styles import ACCENT, PALE, QUIET, Face, Styles
from secretariat.domain.text import clean
from secretariat.domain.update_forms import (
    ALLOWED,
    COLUMNS,
    DAY_CELL,
    DAY_MARK,
    HEAD_MARK,
    MARK_CELL,
    OPEN,
    SHEET,
    SentRow,
    UpdateColumn,
    UpdatePart,
)

_WIDTHS = (18.5, 46.5, 11.5, 19.0, 8.5, 36.0, 30.0, 12.5)
_LEAST_HEIGHT = 44.0  # room for a short comment
_ROOM = 4.0  # between the rule under the heads and the first row, which begins at its top edge
_FILL = "FFFBE6"
_CHOICES = {UpdatePart.REPORT: 10, UpdatePart.CONFIRM: 11}  # columns of the hidden sheet
_HEAD = Face(size=9, bold=True, ink=ACCENT, fill=PALE, line="head", down="center", wrap=True, indent=1)
_PART = Face(size=11, bold=True, ink=ACCENT, down="center")
_LOCKED = {
    UpdateColumn.SYMBOL: Face(size=10, bold=True, line="cell", wrap=True, indent=1),
    UpdateColumn.TITLE: Face(size=10, line="cell", wrap=True, indent=1),
    UpdateColumn.DUE_ON: Face(size=10, line="cell", across="center", number=ISO_DATE),
    UpdateColumn.NEW_DUE_ON: Face(size=10, line="cell"),
}
_MARK = Face(size=1, ink="FFFFFF", number=";;;", wrap=True)
_TEXT = Face(size=10, line="cell", wrap=True, indent=1, fill=_FILL, number="@")
_DAY = Face(size=10, line="cell", across="center", fill=_FILL, number=ISO_DATE)
_OPEN = {
    UpdateColumn.STATUS: Face(size=10, line="cell", wrap=True, indent=1, fill=_FILL),
    UpdateColumn.PERCENT: Face(size=10, line="cell", across="center", fill=_FILL, number="0"),
    UpdateColumn.COMMENT: _TEXT,
    UpdateColumn.EVIDENCE: _TEXT,
    UpdateColumn.NEW_DUE_ON: _DAY,
}


def write_update_form_xlsx(
    content: UpdateFormContent, out: BinaryIO, progress: Progress = no_progress
) -> None:
    """Write the update form as a workbook to `out`. The same form gives the same bytes.

    Args:
        content: what it says.
        out: where the bytes of the .xlsx file go.
        progress: told of each row; may raise `Cancelled`.

    Raises:
        RuleViolation: `language_unavailable`, or `cell_too_long` with `sheet`, `symbol`, `length` and `longest`.
    """
    sent = content.sent
    words = labels(sent.language)
    book = Workbook()
    styles = Styles(book, sent.language)
    sheet = book.worksheets[0]
    sheet.title = sent.sheet
    _Form(content, words, Page(sheet, styles, sent.group), book.create_sheet(SHEET)).write(progress)
    describe(
        book,
        title=clean(words.format("lists.titled", title=words.get("update_form.title"), of=sent.group)),
        author=clean(content.group),
        subject=clean(sent.group),
        language=sent.language,
        made_on=sent.made_on,
    )
    save(book, out, lambda name: None)


class _Form:
    """Fills the visible sheet from the top, and the hidden one beside it."""

    def __init__(self, content: UpdateFormContent, words: Labels, page: Page, hidden: Worksheet) -> None:
        self._content, self._sent, self._words = content, content.sent, words
        self._page, self._hidden = page, hidden
        self._row = 1

    def write(self, progress: Progress) -> None:
        for place, width in enumerate(_WIDTHS, 1):
            self._page.sheet.column_dimensions[get_column_letter(place)].width = width
        self._page.sheet.column_dimensions[get_column_letter(MARK_CELL + 1)].hidden = True
        self._note()
        self._head()
        done = 0
        for part in UpdatePart:
            rows = [row for row in self._sent.rows if row.part is part]
            if rows:
                self._part(part, rows)
            done += len(rows)
            progress(done, len(self._sent.rows))
        self._protect()
        running = self._words.format(
            "update_form.running", symbol=self._sent.group, revision=self._sent.revision
        )
        print_setup(self._page.sheet, "landscape")
        self._page.sheet.print_area = f"A1:{get_column_letter(len(COLUMNS))}{self._row - 1}"
        header_and_footer(
            self._page.sheet,
            self._words,
            left=running,
            right=self._content.person,
            foot=self._words.get("update_form.title"),
        )

    def _note(self) -> None:
        """Fill the hidden sheet: the form's entries, a line for each row, and the words to choose from."""
        lines: list[Sequence[str]] = [*self._sent.entries, *(row.hidden for row in self._sent.rows)]
        for number, line in enumerate(lines, 1):
            for column, value in enumerate(line, 1):
                self._hide(number, column, value)
        for part, column in _CHOICES.items():
            for number, status in enumerate(ALLOWED[part], 1):
                self._hide(number, column, self._sent.word(status))

    def _hide(self, row: int, column: int, value: str) -> None:
        cell = self._hidden.cell(row, column)
        cell.value, cell.data_type = clean(value), "s"

    def _mark(self, mark: str) -> None:
        """Mark a row for its reader alone: LibreOffice lets a hidden column's text run over into its neighbours."""
        cell: Any = self._page.sheet.cell(self._row, MARK_CELL + 1)
        cell._style = self._page.style(_MARK).plain
        cell._value, cell.data_type = mark, "s"

    def _line(self, text: str, face: Face, height: float) -> None:
        self._page.wide(self._row, 1, len(COLUMNS), text, face)
        self._page.height(self._row, height)
        self._row += 1

    def _head(self) -> None:
        sent, words = self._sent, self._words
        plain = Face(size=10, wrap=True, down="center")
        about = words.format(
            "update_form.about", symbol=sent.group, date=words.date(sent.made_on), revision=sent.revision
        )
        whose = words.format("update_form.person", person=self._content.person)
        self._line(words.get("update_form.title"), Face(size=16, bold=True, ink=ACCENT, down="center"), 28)
        self._line(self._content.group, Face(size=11, bold=True, down="center"), 18)
        self._line(about, Face(size=10, ink=QUIET, down="center"), 15)
        self._line(whose, Face(size=11, bold=True, down="center"), 20)
        self._line(words.get("update_form.how"), plain, 18)
        if self._content.until:
            until = words.format("update_form.until", date=words.date(self._content.until))
            self._line(until, plain, 18)
        if self._content.sample:
            self._line(words.get("document.sample"), Face(size=9, italic=True, ink=QUIET), 15)
        self._mark(DAY_MARK)
        self._page.wide(self._row, 1, DAY_CELL, words.get("update_form.day"), plain)
        self._open(DAY_CELL + 1, None, _DAY)
        self._page.height(self._row, 20)
        self._row += 2

    def _part(self, part: UpdatePart, rows: Sequence[SentRow]) -> None:
        self._mark(HEAD_MARK)
        self._line(self._words.get(f"update_form.part.{part.value}"), _PART, 22)
        self._mark(HEAD_MARK)
        for column, name in enumerate(COLUMNS, 1):
            blank = part is UpdatePart.CONFIRM and name is UpdateColumn.NEW_DUE_ON
            text = "" if blank else self._words.get(f"update_column.{name.value}")
            self._page.put(self._row, column, text, self._page.style(_HEAD))
        self._page.height(self._row, 28)
        self._page.height(self._row + 1, _ROOM)
        self._row += 2
        first = self._row
        for row in rows:
            self._action(row)
        self._choices(part, first, self._row - 1)
        self._row += 1

    def _action(self, row: SentRow) -> None:
        values: dict[UpdateColumn, Value] = {
            UpdateColumn.SYMBOL: row.symbol,
            UpdateColumn.TITLE: row.title,
            UpdateColumn.DUE_ON: row.due_on,
            UpdateColumn.STATUS: self._sent.word(row.status),
            UpdateColumn.PERCENT: row.percent,
        }
        self._mark(row.mark)
        for place, column in enumerate(COLUMNS, 1):
            if column in OPEN[row.part]:
                self._open(place, values.get(column), _OPEN[column])
            else:
                style = self._page.style(_LOCKED[column])
                self._page.put(self._row, place, values.get(column), style, row.symbol)
        room = column_points(_WIDTHS[1]) - 9
        self._page.height(self._row, max(row_height(line_count(row.title, room, 10), 10), _LEAST_HEIGHT))
        self._row += 1

    def _open(self, column: int, value: Value, face: Face) -> None:
        self._page.put(self._row, column, value, self._page.style(face))
        self._page.sheet.cell(self._row, column).protection = Protection(locked=False)

    def _choices(self, part: UpdatePart, first: int, last: int) -> None:
        """Let the cells of a part take only what can be read again, and say so in the form's language."""
        letter = get_column_letter(_CHOICES[part])
        words = f"'{SHEET}'!${letter}$1:${letter}${len(ALLOWED[part])}"
        status = DataValidation(type="list", formula1=words, allow_blank=True)
        percent = DataValidation(
            type="whole", operator="between", formula1="0", formula2="100", allow_blank=True
        )
        self._check(status, UpdateColumn.STATUS, first, last)
        self._check(percent, UpdateColumn.PERCENT, first, last)
        if UpdateColumn.NEW_DUE_ON in OPEN[part]:
            day = DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
            self._check(day, UpdateColumn.NEW_DUE_ON, first, last)

    def _check(self, choice: DataValidation, column: UpdateColumn, first: int, last: int) -> None:
        choice.error = choice.prompt = self._words.get(f"update_form.choose.{column.value}")
        choice.showErrorMessage = choice.showInputMessage = True
        letter = get_column_letter(COLUMNS.index(column) + 1)
        choice.add(f"{letter}{first}:{letter}{last}")
        self._page.sheet.add_data_validation(choice)

    def _protect(self) -> None:
        """Lock what is not to be filled in; no password, for this guards against slips and not against intent."""
        sheet, hidden = self._page.sheet, self._hidden
        sheet.protection.sheet = hidden.protection.sheet = True
        sheet.protection.objects = True  # no notes on cells, which would not be read
        sheet.protection.formatRows = sheet.protection.formatColumns = False  # allowed: to see long comments
        hidden.sheet_state = "hidden"
