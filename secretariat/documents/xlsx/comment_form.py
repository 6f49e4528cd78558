"""The comment form as a workbook: locked but for the columns of comments and names.

A hidden sheet says which round and which paragraphs it belongs to (`domain/comment_forms.py`).
"""

from __future__ import annotations

from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.styles import Protection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.documents.content.comments import CommentForm, FormParagraph
from secretariat.documents.direction import held
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.wording import fallback_note
from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.measure import column_points, line_count, row_height
from secretariat.documents.xlsx.package import describe, save
from secretariat.documents.xlsx.print_setup import header_and_footer, print_setup
from secretariat.documents.xlsx.styles import ACCENT, PALE, QUIET, Face, Styles
from secretariat.domain.comment_forms import COLUMNS, SHEET, WHOLE_NUMBER, text_mark
from secretariat.domain.text import clean

_WIDTHS = (6.0, 62.0, 52.0, 22.0)
_COMMENT, _COMMENTER = 3, 4
_LEAST_HEIGHT = 48.0  # room for a short comment
_NUMBER = Face(size=10, bold=True, line="cell", down="top", across="center")
_TEXT = Face(size=10, line="cell", wrap=True, indent=1)
_OPEN = Face(size=10, line="cell", wrap=True, indent=1, fill="FFFBE6")
_HEAD = Face(size=9, bold=True, ink=ACCENT, fill=PALE, line="head", down="center", wrap=True, indent=1)
_ITEM = Face(size=10, bold=True, ink=ACCENT, fill=PALE, down="center", indent=1)


def write_comment_form_xlsx(form: CommentForm, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write the comment form as a workbook to `out`. The same form gives the same bytes.

    Args:
        form: what it says.
        out: where the bytes of the .xlsx file go.
        progress: told of each paragraph; may raise `Cancelled`.

    Raises:
        RuleViolation: `language_unavailable`, or `cell_too_long` with `sheet`, `symbol`, `length` and `longest`.
    """
    words = labels(form.language)
    book = Workbook()
    styles = Styles(book, form.language)
    sheet = book.worksheets[0]
    sheet.title = words.get("comment_form.sheet")
    _Form(form, words, Page(sheet, styles, form.symbol), book.create_sheet(SHEET)).write(progress)
    describe(
        book,
        title=clean(words.format("lists.titled", title=words.get("comment_form.title"), of=form.symbol)),
        author=clean(form.group),
        subject=clean(form.symbol),
        language=form.language,
        made_on=form.circulated_on,
    )
    save(book, out, lambda name: None)
    progress(len(form.paragraphs), len(form.paragraphs))


class _Form:
    """Fills the visible sheet from the top, and the hidden one beside it."""

    def __init__(self, form: CommentForm, words: Labels, page: Page, hidden: Worksheet) -> None:
        self._form, self._words, self._page, self._hidden = form, words, page, hidden
        self._row = self._first = 1

    def write(self, progress: Progress) -> None:
        for entry in self._form.identity.entries().items():
            self._note(*entry)
        for place, width in enumerate(_WIDTHS):
            self._page.sheet.column_dimensions["ABCD"[place]].width = width
        self._head()
        self._paragraphs(progress)
        self._protect()
        self._print()

    def _note(self, *values: str) -> None:
        """Add a row to the hidden sheet."""
        row = self._hidden.max_row + 1 if self._hidden["A1"].value else 1
        for column, value in enumerate(values, 1):
            cell = self._hidden.cell(row, column)
            cell.value = clean(value)
            cell.data_type = "s"

    def _line(self, text: str, face: Face, height: float) -> None:
        self._page.wide(self._row, 1, len(_WIDTHS), text, face)
        self._page.height(self._row, height)
        self._row += 1

    def _head(self) -> None:
        form, words = self._form, self._words
        date = words.date(form.circulated_on)
        about = words.format("comment_form.about", symbol=form.symbol, version=form.version, date=date)
        columns = {name: words.get(f"comment_form.column.{name}") for name in COLUMNS}
        self._line(words.get("comment_form.title"), Face(size=16, bold=True, ink=ACCENT, down="center"), 28)
        self._line(about, Face(size=11, bold=True, down="center"), 18)
        for line in form.title_lines:
            self._line(line, Face(size=10, ink=QUIET, down="center"), 15)
        side = words.format("comment_form.side", party=form.party)
        self._line(side, Face(size=11, bold=True, down="center"), 20)
        plain = Face(size=10, wrap=True, down="center")
        self._line(words.format("comment_form.how", **columns), plain, 18)
        if form.until:
            self._line(words.format("comment_form.until", date=words.date(form.until)), plain, 18)
        if form.sample:
            self._line(words.get("document.sample"), Face(size=9, italic=True, ink=QUIET), 15)
        for column, name in enumerate(COLUMNS, 1):
            self._page.put(self._row, column, columns[name], self._page.style(_HEAD))
        self._page.height(self._row, 22)
        self._page.sheet.freeze_panes = f"A{self._row + 1}"
        self._page.sheet.print_title_rows = f"{self._row}:{self._row}"
        self._row += 1
        self._first = self._row

    def _paragraphs(self, progress: Progress) -> None:
        item = -1
        for done, paragraph in enumerate(self._form.paragraphs):
            progress(done, len(self._form.paragraphs))
            if paragraph.item != item:
                item = paragraph.item
                self._line(self._item(paragraph), _ITEM, 20)
            self._paragraph(paragraph.number, f"{paragraph.number}.", paragraph.key, self._text(paragraph))
        whole = self._words.get("comment_form.whole")
        self._paragraph(WHOLE_NUMBER, self._words.get("comment_form.whole_number"), "", whole)

    def _item(self, paragraph: FormParagraph) -> str:
        if not paragraph.item:
            return self._words.get("comment_form.opening")
        return self._words.format(
            "comment_form.item", numeral=self._words.numeral(paragraph.item), title=paragraph.item_title
        )

    def _text(self, paragraph: FormParagraph) -> str:
        language = paragraph.language or self._form.language
        note = fallback_note(language, self._form.language, self._words)
        text = held(paragraph.text.plain, language, self._form.language)
        return "\n".join(line for line in (paragraph.caption, note, text) if line)

    def _paragraph(self, number: int, shown: str, key: str, text: str) -> None:
        page, sheet = self._page, self._page.sheet
        self._note(f"{number}", key, text_mark(text), shown)
        page.put(self._row, 1, shown, page.style(_NUMBER))
        page.put(self._row, 2, text, page.style(_TEXT), shown)
        for column in (_COMMENT, _COMMENTER):
            page.put(self._row, column, None, page.style(_OPEN))
            sheet.cell(self._row, column).protection = Protection(locked=False)
            sheet.cell(self._row, column).number_format = "@"  # what looks like a date stays as it was typed
        lines = line_count(text, column_points(_WIDTHS[1]) - 9, 10)
        page.height(self._row, max(row_height(lines, 10), _LEAST_HEIGHT))
        self._row += 1

    def _protect(self) -> None:
        """Lock what is not to be filled in; no password, for this guards against slips and not against intent."""
        sheet, hidden = self._page.sheet, self._hidden
        sheet.protection.sheet = hidden.protection.sheet = True
        sheet.protection.objects = True  # no notes on cells, which would not be read
        sheet.protection.formatRows = sheet.protection.formatColumns = False  # allowed: to see long comments
        hidden.sheet_state = "hidden"
        if not self._form.commenters:
            return
        for row, name in enumerate(self._form.commenters, 1):
            cell = hidden.cell(row, 6)
            cell.value, cell.data_type = clean(name), "s"
        names = f"'{SHEET}'!$F$1:$F${len(self._form.commenters)}"
        choice = DataValidation(type="list", formula1=names, allow_blank=True, showErrorMessage=False)
        choice.prompt, choice.showInputMessage = self._words.get("comment_form.choose"), True
        choice.add(f"D{self._first}:D{self._row - 1}")
        sheet.add_data_validation(choice)

    def _print(self) -> None:
        form, words = self._form, self._words
        running = words.format("comment_form.running", symbol=form.symbol, version=form.version)
        print_setup(self._page.sheet, "landscape")
        header_and_footer(
            self._page.sheet, words, left=running, right=form.party, foot=words.get("comment_form.title")
        )
