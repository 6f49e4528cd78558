"""Name plates as PDF: a landscape page for each, folded in the middle, with the name towards both sides."""

from __future__ import annotations

from typing import Any, BinaryIO

from secretariat.documents.content.meeting import Plate, PlatesContent
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import running_title
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import draw_rule
from secretariat.documents.pdf.canvas import Metadata, PdfCanvas
from secretariat.documents.pdf.document import Report, finish
from secretariat.documents.pdf.styles import ACCENT, GREY, INK, LANDSCAPE, NOTHING, RULE, SANS
from secretariat.documents.typeset import Text, TextStyle, draw_text, is_rtl, measure

_MARGIN = 48.0
_HALF = LANDSCAPE.height / 2
_ROOM = LANDSCAPE.width - 2 * _MARGIN
_NAME = SANS.but(size=60, leading=72, bold=True, align="centre", colour=INK, heading=1)
_NATIVE = SANS.but(size=40, leading=58, align="centre", colour=INK)
_SIDE = SANS.but(size=22, leading=30, bold=True, align="centre", colour=ACCENT)
_FUNCTION = SANS.but(size=15, leading=21, align="centre", colour=GREY)
_SMALL = SANS.but(size=6.5, leading=9, align="centre", colour=GREY)
_HINT = 200.0  # points for the words beside the fold
_EDGE = 18.0  # of a half that stays free above and below
_SCALES = (1.0, 0.85, 0.7, 0.55, 0.4, 0.3, 0.2)
_LEAST = 30.0  # points: a smaller name is not read across a table, so a longer one is set on two lines


def set_name_plates(content: PlatesContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write name plates as PDF to `out`, one to a page. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`.
    """
    facts = content.facts
    words = labels(facts.language)
    title = words.format("lists.titled", title=words.get("plates.title"), of=running_title(facts, words))
    metadata = Metadata(title, facts.group, facts.symbol, facts.language, facts.document_date)
    canvas = PdfCanvas(out, metadata)
    canvas.setPageSize((LANDSCAPE.width, LANDSCAPE.height))
    for place, plate in enumerate(content.plates):
        progress(place, len(content.plates))
        if place:
            canvas.showPage()
        canvas.anchor(f"plate-{place}", plate.name, 0, LANDSCAPE.height)
        _plate(canvas, plate, content, words)
    if not content.plates:
        nothing = NOTHING.but(heading=1)
        draw_text(canvas, _MARGIN, _HALF, words.get("plates.none"), nothing, facts.language, _ROOM)
    return finish(canvas, content, progress)


def _plate(canvas: Any, plate: Plate, content: PlatesContent, words: Labels) -> None:
    language = content.facts.language
    stack = _stack(plate, language)
    _half(canvas, stack)
    with canvas.tags.artifact():  # who listens to the page hears the name once
        canvas.saveState()
        canvas.translate(LANDSCAPE.width, LANDSCAPE.height)
        canvas.rotate(180)
        _half(canvas, stack)
        canvas.restoreState()
        for x in (8.0, LANDSCAPE.width - 32.0):  # at the edges only: the fold itself stays clean
            draw_rule(canvas, x, _HALF, 24.0, RULE, 0.6)
        x = LANDSCAPE.width - 36.0 - _HINT if is_rtl(language) else 36.0
        hint = words.get("plates.fold")
        draw_text(canvas, x, _HALF - 2.2, hint, _SMALL.but(align="start"), language, _HINT)
    if content.facts.sample:
        draw_text(canvas, _MARGIN, 14.0, words.get("document.sample"), _SMALL, language, _ROOM)


def _half(canvas: Any, stack: list[Text]) -> None:
    """Draw one half, the middle of the texts in the middle of it."""
    top = (_HALF + _height(stack)) / 2
    for text in stack:
        text.draw_at(canvas, _MARGIN, top)
        top -= text.height + text.spaceAfter


def _height(stack: list[Text]) -> float:
    heights = [text.wrap(_ROOM, 0)[1] + text.spaceAfter for text in stack]
    return sum(heights) - stack[-1].spaceAfter


def _stack(plate: Plate, language: str) -> list[Text]:
    """Return what stands on a half, made smaller only where it would not stay on it."""
    for scale in _SCALES:
        stack = _scaled(plate, language, scale)
        if _height(stack) <= _HALF - 2 * _EDGE:
            break
    return stack


def _scaled(plate: Plate, language: str, scale: float) -> list[Text]:
    native = plate.native
    parts: list[tuple[str, TextStyle, str, float]] = [
        (plate.name, _NAME, language, 0.0 if native.text else 10.0),
        (native.text, _NATIVE, native.language or language, 8.0),
        (plate.side, _SIDE, language, 4.0),
        (plate.function, _FUNCTION, language, 0.0),
    ]
    return [
        Text(text, _fitted(text, style, tongue, scale).but(space_after=after), tongue)
        for text, style, tongue, after in parts
        if text
    ]


def _fitted(text: str, style: TextStyle, language: str, scale: float) -> TextStyle:
    """Return the style as large as the text stays on one line, but not so small that nobody reads it."""
    wanted = min(style.size, style.size * _ROOM / max(measure(text, style, language), 1.0) * 0.995)
    size = max(wanted, min(_LEAST, style.size * 0.6)) * scale
    return style.but(size=size, leading=style.leading * size / style.size)
