"""The table of contents of a bilingual document: both titles of each part, and its page between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from secretariat.documents.pdf.canvas import Totals
from secretariat.documents.pdf.pairs import GUTTER, Cell, Columns, Pair, Pairs, labelled
from secretariat.documents.pdf.styles import GREY
from secretariat.documents.pdf.tags import actual_text
from secretariat.documents.typeset import TextStyle, is_rtl, one_line, said, text_operators

_STEP = 3.4  # points from dot to dot
_DOTS = "#8d9691"


class PairLine(Flowable):
    """One line of the table of contents: a title on either side, and dots that lead to the page between them.

    Args:
        titles: number and title, left and right.
        columns: of the document.
        key: names the place whose page is printed.
        style: of the line.
    """

    def __init__(
        self, titles: Sequence[tuple[str, str]], columns: Columns, key: str, style: TextStyle
    ) -> None:
        super().__init__()
        languages = (columns.left, columns.right)
        left, right = (
            labelled(number, title, style, language)
            for (number, title), language in zip(titles, languages, strict=True)
        )
        self._pair, self._columns, self._key, self._style = Pair(left, right), columns, key, style
        self._titles = [f"{number} {title}".strip() for number, title in titles]
        self.keepWithNext = 0

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width, self.height = avail_width, self._pair.height(Pairs.column(avail_width))
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return nothing: a line is whole."""
        return []

    def draw(self) -> None:
        """Draw all but the page's number, which is deferred."""
        canvas: Any = self.canv
        column = Pairs.column(self.width)
        sides = list(zip(self._pair.cells, (0.0, column + GUTTER), self._titles, strict=True))
        if self._columns.right_first:
            sides.reverse()
        tags = canvas.tags
        with tags.run_of("TOC"), tags.element("TOCI"), tags.element("Reference"), tags.element("Link"):
            for cell, x, title in sides:
                self._title(canvas, cell, x, column, title)
            with tags.content():
                canvas.defer(lambda totals: self._page(canvas, totals, column))
            canvas.link(self._key, sides[0][2], self.width, self.height)
        self._dots(canvas, column)

    def _title(self, canvas: Any, cell: Cell, x: float, column: float, title: str) -> None:
        language, spoken = cell.text.language, said(title)
        attributes = canvas.tags.language_of(language) + (actual_text(spoken) if spoken else "")
        with canvas.tags.content("Span", None, attributes):
            cell.draw(canvas, x, self.height - self._pair.shift(cell), column)

    def _page(self, canvas: Any, totals: Totals, column: float) -> str:
        style = self._style.but(align="centre", colour=GREY)
        number = str(totals.anchors.get(self._key, ""))
        y = self.height - self._pair.baseline
        return text_operators(canvas, one_line(number, style, "en", column, y, GUTTER), style.colour)

    def _dots(self, canvas: Any, column: float) -> None:
        """Draw leaders from titles that begin at the outer edge; others have the page at their beginning."""
        left, right = self._pair.cells
        if not is_rtl(left.text.language):
            last = left.text.placed(0.0, 0.0)[0]
            _leader(canvas, last.x + last.line.width * last.size / 1000 + 5, column + 6, self._y())
        if is_rtl(right.text.language):
            _leader(canvas, column + GUTTER - 6, right.text.placed(column + GUTTER, 0.0)[0].x - 5, self._y())

    def _y(self) -> float:
        return self.height - self._pair.baseline


def _leader(canvas: Any, start: float, stop: float, y: float) -> None:
    """Draw a dotted rule, which is no text and so is not read out or copied."""
    if stop - start < 2 * _STEP:
        return
    canvas.saveState()
    canvas.setStrokeColor(HexColor(_DOTS))
    canvas.setLineWidth(0.7)
    canvas.setLineCap(1)
    canvas.setDash([0, _STEP])
    canvas.line(stop, y + 0.6, stop - int((stop - start) / _STEP) * _STEP, y + 0.6)
    canvas.restoreState()
