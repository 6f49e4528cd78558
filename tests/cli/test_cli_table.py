"""The table for people: cells stand under each other, in any script and any width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from secretariat.cli.table import GAP, NARROWEST, cut, display_width, lay_out

WORDS = st.text(alphabet="ab 中文字 النص ãé\u0301\u200f🙂", max_size=20)
TABLES = st.integers(1, 4).flatmap(
    lambda columns: st.tuples(
        st.lists(WORDS.filter(str.strip), min_size=columns, max_size=columns),
        st.lists(st.lists(WORDS, min_size=columns, max_size=columns), max_size=6),
        st.lists(st.booleans(), min_size=columns, max_size=columns),
    )
)


def test_wide_characters_take_two_cells_and_marks_none():
    assert display_width("中文") == 4
    assert display_width("e\u0301") == 1
    assert display_width("سلام") == 4
    assert display_width("\u200f") == 0


def test_a_known_table():
    lines = lay_out(["A", "Number"], [["中文", "7"], ["x", "120"]], [False, True])
    assert lines == ["A     Number", "中文       7", "x        120"]


@given(TABLES)
def test_every_column_begins_in_the_same_cell(table):
    headings, rows, right = table
    lines = lay_out(headings, rows, right)
    cells = [[" ".join(cell.split()) for cell in row] for row in [headings, *rows]]
    widths = [max(display_width(row[place]) for row in cells) for place in range(len(headings))]
    for line, row in zip(lines, cells, strict=True):
        expected = ""
        for cell, width, flush in zip(row, widths, right, strict=True):
            space = " " * (width - display_width(cell))
            expected += (space + cell if flush else cell + space) + GAP
        assert line == expected.rstrip()


@given(TABLES, st.integers(1, 60))
def test_no_line_is_wider_than_the_terminal(table, width):
    headings, rows, right = table
    least = len(headings) * NARROWEST + len(GAP) * (len(headings) - 1)
    for line in lay_out(headings, rows, right, width):
        assert display_width(line) <= max(width, least)


@given(WORDS, st.integers(1, 30))
def test_cutting_keeps_the_beginning(text, width):
    found = cut(text, width)
    assert display_width(found) <= width
    assert found == text or (found.endswith("…") and text.startswith(found[:-1]))
