"""A sheet that is one table: heading, column heads that stay and repeat, a row for each record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Literal, TypeAlias, TypeVar

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn

from secretariat.documents.labels import Labels
from secretariat.documents.shades import RAG_FILL, RAG_INK
from secretariat.documents.xlsx.cells import ISO_DATE, Page
from secretariat.documents.xlsx.measure import column_points, line_count, row_height
from secretariat.documents.xlsx.print_setup import header_and_footer, print_setup
from secretariat.documents.xlsx.rows import Part, Rows, Stored
from secretariat.documents.xlsx.styles import ACCENT, PALE, QUIET, WARNING, Face
from secretariat.domain.actions import Rag

R = TypeVar("R")

HEAD_ROW = 3
SIZE = 9.0

Kind = Literal["text", "date", "count", "number", "days", "percent", "label", "warning", "alert", "rag"]

_CELL = Face(size=SIZE, line="cell", down="center")
_FACES: dict[Kind, Face] = {
    "text": replace(_CELL, wrap=True),
    "label": replace(_CELL, wrap=True, bold=True),
    "date": replace(_CELL, across="center", number=ISO_DATE),
    "count": replace(_CELL, across="center", number='0;-0;"–"'),
    "number": replace(_CELL, across="center", number="0"),
    "days": replace(_CELL, across="center", number="0;[Red]-0;0"),
    "alert": replace(_CELL, across="center", wrap=True, ink=WARNING, bold=True),
    "percent": replace(_CELL, across="center", number="0%"),
    "warning": replace(_CELL, across="center", number="0", ink=WARNING, bold=True),
    "rag": replace(_CELL, across="center", bold=True),
}


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: key of its head in `[report.column]`, width, kind, and what it takes from a record.

    A column of kind "rag" takes a `Rag` and prints its word on its colour. `name` is the defined name by which formulas
    call its cells.
    """

    key: str
    width: float
    kind: Kind
    value: Callable[[R], Stored]
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the table. `empty` is said instead of it when there is no record.

    `printed` is the number of columns on paper, 0 for all: those behind them are for filtering on the screen.
    """

    heading: str
    note: str
    empty: str
    table: str
    head_left: str
    head_right: str
    foot: str
    portrait: bool = False
    printed: int = 0


Step: TypeAlias = Callable[[int], None]


def write_table(
    page: Page,
    words: Labels,
    frame: Frame,
    columns: Sequence[Column[R]],
    records: Sequence[R],
    symbol: Callable[[R], str],
    step: Step,
) -> None:
    """Write the sheet.

    Args:
        page: an empty worksheet.
        words: the catalogue of the report.
        frame: heading, notes and the name of the Excel table.
        columns: the table's columns.
        records: its rows.
        symbol: names a record whose text no cell can hold.
        step: told the number of rows done since it was last told, when the file is written; may raise `Cancelled`.
    """
    sheet = page.sheet
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    printed = columns[: frame.printed or len(columns)]
    _write_heading(page, frame, printed)
    heads = [words.get(f"report.column.{column.key}") for column in columns]
    _write_heads(page, columns, heads)
    if records:
        page.rows = _rows(page, words, columns, len(printed), records, symbol, step)
        sheet.add_table(_table(frame.table, heads, len(records)))
        for number, column in enumerate(columns, 1):
            if column.name:
                page.names[column.name] = _cells(sheet.title, number, len(records))
    else:
        page.wide(HEAD_ROW + 1, 1, len(printed), frame.empty, Face(ink=QUIET, italic=True, down="center"))
        page.height(HEAD_ROW + 1, 28)
    last = get_column_letter(len(printed)) + str(HEAD_ROW + max(1, len(records)))
    sheet.freeze_panes = f"B{HEAD_ROW + 1}"
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    sheet.print_area = f"A1:{last}"
    print_setup(sheet, "portrait" if frame.portrait else "landscape")
    header_and_footer(sheet, words, left=frame.head_left, right=frame.head_right, foot=frame.foot)


def _cells(title: str, column: int, rows: int) -> str:
    """Return the cells of a column as a formula names them."""
    letter = get_column_letter(column)
    return f"{quote_sheetname(title)}!${letter}${HEAD_ROW + 1}:${letter}${HEAD_ROW + rows}"


def _write_heading(page: Page, frame: Frame, columns: Sequence[Column[R]]) -> None:
    page.put(1, 1, frame.heading, page.style(Face(size=15, bold=True, ink=ACCENT, down="center")))
    page.wide(2, 1, len(columns), frame.note, Face(ink=QUIET, wrap=True))
    lines = line_count(frame.note, sum(column_points(column.width) for column in columns), SIZE)
    page.height(1, 26)
    page.height(2, max(18, row_height(lines, SIZE, padding=6)))


def _write_heads(page: Page, columns: Sequence[Column[R]], heads: Sequence[str]) -> None:
    lines = 1
    for number, (column, head) in enumerate(zip(columns, heads, strict=True), 1):
        across: Literal["start", "center"] = "start" if column.kind in ("text", "label") else "center"
        face = Face(
            size=8, bold=True, ink=ACCENT, fill=PALE, line="head", across=across, down="center", wrap=True
        )
        page.put(HEAD_ROW, number, head, page.style(face))
        lines = max(lines, line_count(head, column_points(column.width), 8.6))
    page.height(HEAD_ROW, row_height(lines, 8, padding=18))  # room for the filter buttons


def _rows(
    page: Page,
    words: Labels,
    columns: Sequence[Column[R]],
    printed: int,
    records: Sequence[R],
    symbol: Callable[[R], str],
    step: Step,
) -> Rows[R]:
    parts = [
        Part(
            value=column.value,
            style=page.style(_FACES[column.kind]),
            points=column_points(column.width) if column.kind in ("text", "label") else 0,
            off_paper=number > printed,  # no rule on the screen under nothing, and a fifth of the time saved
        )
        for number, column in enumerate(columns, 1)
    ]
    rags = {rag: (page.style(_rag_face(rag)), words.get(f"rag.{rag}")) for rag in Rag}
    rows = Rows(page, HEAD_ROW + 1, parts, records, symbol, rags, SIZE, step)
    rows.refuse_long()
    return rows


def _rag_face(rag: Rag) -> Face:
    return replace(_FACES["rag"], fill=RAG_FILL[rag], ink=RAG_INK[rag])


def _table(name: str, heads: Sequence[str], rows: int) -> Table:
    reference = f"A{HEAD_ROW}:{get_column_letter(len(heads))}{HEAD_ROW + rows}"
    table = Table(displayName=name, ref=reference)
    table.tableColumns = [TableColumn(id=number, name=head) for number, head in enumerate(heads, 1)]
    table.autoFilter = AutoFilter(ref=reference)
    return table
