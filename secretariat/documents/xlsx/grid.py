"""The grid of the Summary: twelve equal columns, in which every part joins as many as it needs."""

from __future__ import annotations

from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.measure import column_points
from secretariat.documents.xlsx.styles import ACCENT, PALE, QUIET, Face

COLUMNS = 12
WIDTH = 10.3
HEAD = Face(size=8, bold=True, ink=ACCENT, fill=PALE, line="head", down="center", wrap=True)
BODY = Face(line="row", down="center", wrap=True)


def points(columns: int) -> float:
    """Return the points for text in so many joined columns."""
    return columns * (column_points(WIDTH) + 5) - 5


def section(page: Page, row: int, title: str) -> int:
    """Write a heading; return the next free row."""
    page.wide(row, 1, COLUMNS, title, Face(size=11, bold=True, ink=ACCENT, down="center", line="head"))
    page.height(row, 20)
    return row + 1


def sentence(page: Page, row: int, text: str) -> int:
    """Say in a sentence that there is nothing to list; return the next free row."""
    page.wide(row, 1, COLUMNS, text, Face(italic=True, ink=QUIET, down="center"))
    page.height(row, 20)
    return gap(page, row + 1, 6)


def gap(page: Page, row: int, height: float) -> int:
    """Leave an empty row; return the next free one."""
    page.height(row, height)
    return row + 1
