"""Writes the rows of a register as a workbook with another library, and prints the seconds that it took.

    python workbooks.py LIBRARY ROWS OUT        # ROWS: pickled kinds, heads, widths and rows

Each has what the library offers of ours: a style for each kind of column, heights left to the viewer, a table's filter,
frozen heads, rules that colour a word, and a chart over counts.
"""

from __future__ import annotations

import pickle
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from datetime import time as clock
from importlib import import_module
from pathlib import Path
from typing import Any

RULES = (("Red", "F8D7DA"), ("Amber", "FDEBC8"), ("Green", "D7EFDC"), ("Blue", "D6E4F7"), ("Grey", "E4E7EB"))
FORMATS = {"date": "yyyy-mm-dd", "percent": "0%", "count": "0", "number": "0", "warning": "0"}
Rows = Sequence[Sequence[Any]]


def xlsxwriter(
    kinds: Sequence[str], heads: Sequence[str], widths: Sequence[float], rows: Rows, out: str
) -> None:
    """XlsxWriter, in the mode that keeps no rows in memory."""
    import xlsxwriter as library

    book = library.Workbook(out, {"constant_memory": True})
    sheet = book.add_worksheet("Actions")
    head = book.add_format({"bold": True, "bg_color": "#EEF2F6", "text_wrap": True, "bottom": 2})
    made = [
        book.add_format(
            {
                "font_name": "Arial", "font_size": 9, "valign": "vcenter", "bottom": 1,
                "text_wrap": kind in ("text", "label"),
                "bold": kind == "label", "num_format": FORMATS.get(kind, "General"),
                "align": "left" if kind in ("text", "label") else "center",
            }
        )
        for kind in kinds
    ]  # fmt: skip
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 1)
    for column, name in enumerate(heads):
        sheet.write_string(0, column, name, head)
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if value is None or value == "":
                sheet.write_blank(number, column, None, made[column])
            elif isinstance(value, str):
                sheet.write_string(number, column, value, made[column])
            elif isinstance(value, date):
                sheet.write_datetime(number, column, datetime.combine(value, clock()), made[column])
            else:
                sheet.write_number(number, column, value, made[column])
    sheet.autofilter(0, 0, len(rows), len(heads) - 1)
    place = kinds.index("rag")
    for word, colour in RULES:
        rule = {
            "type": "cell",
            "criteria": "==",
            "value": f'"{word}"',
            "format": book.add_format({"bg_color": f"#{colour}"}),
        }
        sheet.conditional_format(1, place, len(rows), place, rule)
    counted = book.add_worksheet("Summary")
    for number, (word, _) in enumerate(RULES):
        counted.write_string(number, 0, word)
        counted.write_number(number, 1, sum(row[place] == word for row in rows))
    chart = book.add_chart({"type": "doughnut"})
    chart.add_series({"categories": "=Summary!$A$1:$A$5", "values": "=Summary!$B$1:$B$5"})
    counted.insert_chart("D2", chart)
    book.close()


def openpyxl(
    kinds: Sequence[str], heads: Sequence[str], widths: Sequence[float], rows: Rows, out: str
) -> None:
    """openpyxl, in write-only mode, with shared styles."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.chart import DoughnutChart, Reference
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Actions")
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "B2"
    styles = {}
    for kind in dict.fromkeys(kinds):
        style = NamedStyle(f"of {kind}")
        style.font = Font("Arial", 9, bold=kind == "label")
        style.border = Border(bottom=Side("thin"))
        style.alignment = Alignment(wrap_text=kind in ("text", "label"), vertical="center")
        style.number_format = FORMATS.get(kind, "General")
        book.add_named_style(style)
        styles[kind] = style.name
    sheet.append(list(heads))
    for row in rows:
        cells = []
        for kind, value in zip(kinds, row, strict=True):
            cell = WriteOnlyCell(sheet, value)
            cell.style = styles[kind]
            cells.append(cell)
        sheet.append(cells)
    letter = get_column_letter(kinds.index("rag") + 1)
    for word, colour in RULES:
        fill = PatternFill("solid", start_color=colour, end_color=colour)
        sheet.conditional_formatting.add(
            f"{letter}2:{letter}{len(rows) + 1}", CellIsRule("equal", [f'"{word}"'], fill=fill)
        )
    counted = book.create_sheet("Summary")
    for word, _ in RULES:
        counted.append([word, sum(row[kinds.index("rag")] == word for row in rows)])
    chart = DoughnutChart()
    chart.add_data(Reference(counted, min_col=2, min_row=1, max_row=5))
    counted.add_chart(chart, "D2")
    book.save(out)


def pyexcelerate(
    kinds: Sequence[str], heads: Sequence[str], widths: Sequence[float], rows: Rows, out: str
) -> None:
    """PyExcelerate, which has no rules and no charts."""
    from pyexcelerate import Alignment, Font, Format, Style, Workbook

    book = Workbook()
    sheet = book.new_sheet("Actions", data=[list(heads), *rows])
    for column, (kind, width) in enumerate(zip(kinds, widths, strict=True), 1):
        style = Style(
            size=width, font=Font(bold=kind == "label", size=9, family="Arial"),
            alignment=Alignment(wrap_text=kind in ("text", "label")), format=Format(FORMATS.get(kind, "General")),
        )  # fmt: skip
        sheet.set_col_style(column, style)
    book.save(out)


def rust(kinds: Sequence[str], heads: Sequence[str], widths: Sequence[float], rows: Rows, out: str) -> None:
    """rust_xlsxwriter by rustpy-xlsxwriter: a dictionary for each row."""
    from rustpy_xlsxwriter import Format, write_worksheet

    made = {}
    for head, kind in zip(heads, kinds, strict=True):
        format_ = Format().set_font_name("Arial").set_font_size(9).set_border_bottom("thin")
        format_ = format_.set_num_format(FORMATS.get(kind, "General"))
        if kind == "label":
            format_ = format_.set_bold()
        made[head] = format_.set_text_wrap() if kind in ("text", "label") else format_
    records = [dict(zip(heads, row, strict=True)) for row in rows]
    write_worksheet(
        records, out, sheet_name="Actions", column_formats=made, freeze_row=1, autofilter=True,
        column_widths=dict(zip(heads, widths, strict=True)), bold_headers=True,
    )  # fmt: skip


Writer = Callable[[Sequence[str], Sequence[str], Sequence[float], Rows, str], None]
LIBRARIES: dict[str, tuple[str, Writer]] = {
    "XlsxWriter": ("xlsxwriter", xlsxwriter),
    "openpyxl": ("openpyxl", openpyxl),
    "PyExcelerate": ("pyexcelerate", pyexcelerate),
    "rust_xlsxwriter": ("rustpy_xlsxwriter", rust),
}
"""By the name that is shown: the module, which is imported before the clock starts, and the function."""


def main() -> None:
    """Write once and print the seconds."""
    library, rows, out = sys.argv[1:]
    kinds, heads, widths, values = pickle.loads(Path(rows).read_bytes())
    module, write = LIBRARIES[library]
    import_module(module)
    began = time.perf_counter()
    write(kinds, heads, widths, values, out)
    print(time.perf_counter() - began)


if __name__ == "__main__":
    main()
