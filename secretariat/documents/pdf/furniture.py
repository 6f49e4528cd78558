"""What stands on every page: running header, state line, footer with "page x of y", and the watermark of drafts."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from secretariat.documents.labels import Labels
from secretariat.documents.pdf.blocks import draw_rule
from secretariat.documents.pdf.canvas import PdfCanvas, Totals
from secretariat.documents.pdf.styles import (
    ACCENT,
    FOOTER,
    HEADER,
    MARGIN,
    PORTRAIT,
    RULE,
    SEAL,
    STATE,
    WATERMARK,
    WATERMARK_TINTED,
    Sheet,
)
from secretariat.documents.typeset import (
    TextStyle,
    draw_text,
    is_rtl,
    measure,
    one_line,
    outline_operators,
    text_operators,
)

HEADER_DEPTH = 50.0  # of its baseline under the page's upper edge
FOOTER_BASELINE = 40.0
_GAP = 12.0
_MANY = 888  # pages: the footer has room for the numbers of so many


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words on every page.

    Args:
        words: labels in the document's language.
        language: of the document.
        symbol: of the running header, at its start; the first page has a masthead instead.
        title: at the header's end.
        state: the state line, empty when there is none.
        original: "Original: English", at the start of the footer.
        remark: in the middle of the footer, empty for none.
        watermark: empty for none.
        seal: small lines under the footer, which say what the sealed record is known by.
        sheet: the page it stands on.
        accent: the symbol's colour.
        shade: of the watermark where it shines through tinted ground.
    """

    words: Labels
    language: str
    symbol: str
    title: str
    state: str
    original: str
    remark: str
    watermark: str
    seal: tuple[str, ...] = ()
    sheet: Sheet = PORTRAIT
    accent: str = ACCENT
    shade: str = WATERMARK_TINTED

    def draw(self, canvas: PdfCanvas, page: int) -> None:
        """Draw all of it on the page just begun."""
        if self.watermark:
            with canvas.tags.artifact("Watermark"):
                draw_watermark(canvas, self.watermark, self.language, sheet=self.sheet)
            canvas.backdrop = continue_watermark(
                canvas, self.watermark, self.language, self.sheet, self.shade
            )
        if page > 1:
            with canvas.tags.artifact("Header"):
                self._header(canvas)
        with canvas.tags.artifact("Footer"):
            self._footer(canvas, page)

    def _header(self, canvas: PdfCanvas) -> None:
        """Draw symbol, state and title in one line; the state goes under the rule when there is no room for all."""
        y, language, width = self.sheet.height - HEADER_DEPTH, self.language, self.sheet.text_width
        symbol, title = HEADER.but(bold=True, colour=self.accent), HEADER.but(align="end")
        symbol_width = min(measure(self.symbol, symbol, language), width * 0.4)
        state_width = measure(self.state, STATE, language) if self.state else 0.0
        taken = symbol_width + _GAP
        self._in_line(canvas, y, self.symbol, symbol, 0.0, symbol_width)
        if taken + state_width + _GAP + measure(self.title, title, language) <= width:
            self._in_line(canvas, y, self.state, STATE, taken, state_width)
            taken += state_width + _GAP
        else:
            self._in_line(canvas, y - 8.4 - STATE.baseline_in(language), self.state, STATE, 0.0, width)
        self._in_line(canvas, y, self.title, title, taken, width - taken)
        draw_rule(canvas, MARGIN, y - 6, width, RULE)

    def _footer(self, canvas: PdfCanvas, page: int) -> None:
        y, words, language = FOOTER_BASELINE, self.words, self.language
        width = self.sheet.text_width
        draw_rule(canvas, MARGIN, y + FOOTER.baseline_in(language) + 3.4, width, RULE)
        start = min(measure(self.original, FOOTER, language) + _GAP, width * 0.4)
        most = words.format("document.page", page=_MANY, pages=_MANY)
        end_room = min(measure(most, FOOTER, language) + _GAP, width * 0.4)
        self._in_line(canvas, y, self.original, FOOTER, 0, start)
        self._remark(canvas, y, start, end_room)
        for place, line in enumerate(self.seal):
            self._in_line(canvas, y - 10 - place * SEAL.leading, line, SEAL, 0, width)
        end = FOOTER.but(align="end")
        x = MARGIN if is_rtl(language) else MARGIN + width - end_room

        def page_of(totals: Totals) -> str:
            text = words.format("document.page", page=page, pages=totals.pages)
            return text_operators(canvas, one_line(text, end, language, x, y, end_room), end.colour)

        canvas.defer(page_of)

    def _remark(self, canvas: Any, y: float, start: float, end: float) -> None:
        """Draw the remark in the middle of the page, or of what `start` and `end` leave, where it needs all of that."""
        wide, width = max(start, end), self.sheet.text_width
        if measure(self.remark, FOOTER, self.language) <= width - 2 * wide:
            start = end = wide
        self._in_line(canvas, y, self.remark, FOOTER.but(align="centre"), start, width - start - end)

    def _in_line(
        self, canvas: Any, y: float, text: str, style: TextStyle, start: float, width: float
    ) -> None:
        if text and width > 0:
            x = self.sheet.width - MARGIN - start - width if is_rtl(self.language) else MARGIN + start
            draw_text(canvas, x, y, text, style, self.language, width)


def draw_watermark(
    canvas: Any, text: str, language: str, colour: str = WATERMARK, sheet: Sheet = PORTRAIT
) -> None:
    """Draw `text` large and light over the page's diagonal; what is drawn afterwards stands on it.

    It is drawn as outlines: as text it would run through everything that is copied or searched.
    """
    style = TextStyle("sans", 100, 100, bold=True, align="centre")
    angle = math.atan2(sheet.height * 0.8, sheet.width)
    size = 100 * 0.86 * math.hypot(sheet.width, sheet.height * 0.8) / measure(text, style, language)
    style = style.but(size=min(size, 190.0))
    canvas.saveState()
    canvas.translate(sheet.width / 2, sheet.height / 2)
    canvas.rotate(math.degrees(angle))
    canvas._code.append(outline_operators(one_line(text, style, language, 0, -0.36 * style.size), colour))
    canvas.restoreState()


def continue_watermark(
    canvas: Any, text: str, language: str, sheet: Sheet = PORTRAIT, shade: str = WATERMARK_TINTED
) -> Callable[[float, float, float, float], None]:
    """Return what draws the watermark within a tinted rectangle, given in the canvas's own coordinates."""

    def within(x: float, y: float, width: float, height: float) -> None:
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(x, y, width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.translate(-left, -bottom)
        draw_watermark(canvas, text, language, shade, sheet)
        canvas.restoreState()

    return within
