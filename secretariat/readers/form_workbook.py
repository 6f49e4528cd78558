"""Comment forms as workbooks: the hidden sheet, and the rows of the visible one."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, WorksheetNotFound, ZipError

from secretariat.domain.comment_forms import COLUMNS, PROPERTY, SHEET, is_number, text_mark
from secretariat.domain.errors import RuleViolation
from secretariat.readers.form_rows import FormRow
from secretariat.readers.preflight import LARGEST_FILE, Package

Value = int | float | str | bool | time | date | datetime | timedelta
_LARGEST_SHEET = 1_000_000  # cells


def workbook_rows(package: Package) -> tuple[dict[str, str], list[FormRow]]:
    """Return the form's entries and the rows of its table; no entries when it is none of our forms.

    Raises:
        RuleViolation: `form_damaged`, the workbook cannot be read; `file_too_big`, it has more cells than any form;
            `form_has_notes`, somebody wrote notes on cells, which are not read.
    """
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(package.path.read_bytes()))
        if SHEET not in book.sheet_names:
            return {}, []
        hidden = _cells(package, book, SHEET)
        visible = next((name for name in book.sheet_names if name != SHEET), "")
        shown = _cells(package, book, visible) if visible else []
    except (CalamineError, PasswordError, WorksheetNotFound, ZipError, OSError) as error:
        raise RuleViolation("form_damaged", name=package.path.name) from error
    if any("comments" in part.lower() for part in package.parts):
        raise RuleViolation("form_has_notes", name=package.path.name)
    entries = {row[0]: row[1] for row in hidden if row[0].startswith(PROPERTY)}
    return entries, _rows([row for row in hidden if is_number(row[0])], shown)


def _cells(package: Package, book: CalamineWorkbook, name: str) -> list[list[str]]:
    """Return the cells of a sheet as text, as many to a row as a form has columns."""
    sheet = book.get_sheet_by_name(name)
    if sheet.total_height * sheet.total_width > _LARGEST_SHEET:
        raise RuleViolation("file_too_big", name=package.path.name, megabytes=LARGEST_FILE // 1_000_000)
    width = len(COLUMNS)
    rows = sheet.to_python(skip_empty_area=False)
    return [[_as_text(value) for value in [*row, *[""] * width][:width]] for row in rows]


def _rows(hidden: list[list[str]], shown: list[list[str]]) -> list[FormRow]:
    """Return the rows from the first paragraph's on; what stands over it is the form's head.

    A row has no mark of its own in a workbook: it is the paragraph's whose number and text it shows, else the one
    whose text it shows (then its number was changed), else the one whose number it shows (then its text was).
    """
    by_number = {row[3]: row for row in hidden}
    by_mark = {row[2]: row for row in hidden}
    rows: list[FormRow] = []
    for shown_number, text, comment, commenter in shown:
        number, mark = shown_number.strip(), text_mark(text)
        numbered = by_number.get(number)
        own = numbered if numbered and numbered[2] == mark else by_mark.get(mark) if text.strip() else None
        own = own or numbered
        if own:
            row = FormRow(
                marked=True, number=int(own[0]), key=own[1], mark=own[2], expected=own[3], shown=number,
                text=text, comment=comment, commenter=commenter,
            )  # fmt: skip
            rows.append(row)
        elif rows and (text.strip() or comment.strip() or commenter.strip()):
            rows.append(FormRow(marked=False, shown=number))
    return rows


def _as_text(value: Value) -> str:
    """Return a cell's value as its writer saw it, as far as that can be known."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return str(value)
