"""What stands on every page of a bilingual document: each language on its own side, and once what needs no language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.documents.labels import labels
from secretariat.documents.pdf.blocks import draw_rule
from secretariat.documents.pdf.canvas import PdfCanvas, Totals
from secretariat.documents.pdf.furniture import FOOTER_BASELINE, HEADER_DEPTH, Furniture
from secretariat.documents.pdf.styles import FOOTER, HEADER, MARGIN, RULE, SEAL, STATE
from secretariat.documents.typeset import TextStyle, draw_text, is_rtl, measure, one_line, text_operators

_GAP = 14.0
_SYMBOL_ROOM = 130.0  # points in the middle of the footer
_REMARK = FOOTER.but(size=6.8, leading=9.6)


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one side of every page; `title` is the running header's, `remark` stands under the page's number."""

    language: str
    title: str
    state: str
    remark: str


@dataclass(frozen=True, slots=True)
class PairFurniture(Furniture):
    """The words on every page of a bilingual document; those of the base class are in its first language.

    Args:
        sides: what stands left and what stands right.
    """

    sides: tuple[Side, ...] = ()

    def _header(self, canvas: PdfCanvas) -> None:
        """Draw the titles over a rule and the state lines under it."""
        y, room = self.sheet.height - HEADER_DEPTH, self.sheet.text_width - _GAP
        below = y - 8.4 - max(STATE.baseline_in(side.language) for side in self.sides)
        wanted = [measure(side.title, HEADER, side.language) for side in self.sides]
        for (side, _, at_left), longest in zip(self._halves(room / 2), reversed(wanted), strict=True):
            width = max(room / 2, room - longest)  # what the other title leaves
            x = MARGIN if at_left else MARGIN + self.sheet.text_width - width
            title = HEADER.but(align=_towards(at_left, side.language))
            draw_text(canvas, x, y, side.title, title, side.language, width)
            if side.state:
                state = STATE.but(align=title.align)
                draw_text(canvas, x, below, side.state, state, side.language, width)
        draw_rule(canvas, MARGIN, y - 6, self.sheet.text_width, RULE)

    def _footer(self, canvas: PdfCanvas, page: int) -> None:
        """Draw the page's number in both languages, the symbol between them, and remarks and seal below."""
        y, width = FOOTER_BASELINE, (self.sheet.text_width - _SYMBOL_ROOM) / 2
        draw_rule(canvas, MARGIN, y + FOOTER.baseline_in("en") + 3.4, self.sheet.text_width, RULE)
        middle = FOOTER.but(align="centre", bold=True, colour=self.accent)
        draw_text(canvas, MARGIN + width, y, self.symbol, middle, self.language, _SYMBOL_ROOM)
        for side, x, at_left in self._halves(width):
            self._page(canvas, side, x, width, at_left, page)
            wide = (self.sheet.text_width - _GAP) / 2
            if side.remark:
                left = MARGIN if at_left else MARGIN + self.sheet.text_width - wide
                remark = _REMARK.but(align=_towards(at_left, side.language))
                draw_text(canvas, left, y - 11, side.remark, remark, side.language, wide)
        for place, line in enumerate(self.seal):
            below = y - 20 - place * SEAL.leading
            draw_text(canvas, MARGIN, below, line, SEAL, self.language, self.sheet.text_width)

    def _page(self, canvas: PdfCanvas, side: Side, x: float, width: float, at_left: bool, page: int) -> None:
        style: TextStyle = FOOTER.but(align=_towards(at_left, side.language))
        words = labels(side.language)

        def page_of(totals: Totals) -> str:
            text = words.format("document.page", page=page, pages=totals.pages)
            placed = one_line(text, style, side.language, x, FOOTER_BASELINE, width)
            return text_operators(canvas, placed, style.colour)

        canvas.defer(page_of)

    def _halves(self, width: float) -> Iterator[tuple[Side, float, bool]]:
        """Yield the sides with the left edge of their part of a line, `width` points wide, and whether left."""
        left, right = self.sides
        yield left, MARGIN, True
        yield right, self.sheet.width - MARGIN - width, False


def _towards(left: bool, language: str) -> str:
    """Return the alignment that puts text of a language at the page's left or right edge."""
    return "start" if left != is_rtl(language) else "end"
