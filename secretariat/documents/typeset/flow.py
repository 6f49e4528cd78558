"""Text as the rest of the program uses it: a style, a flowable paragraph, a single drawn line, and measuring."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus.flowables import Flowable

from secretariat.documents.typeset.breaking import break_lines
from secretariat.documents.typeset.characters import visible
from secretariat.documents.typeset.draw import (
    Parts,
    Placed,
    draw_lines,
    line_operators,
    stretches,
    tagged_operators,
)
from secretariat.documents.typeset.embed import fonts_of
from secretariat.documents.typeset.items import Unit, is_rtl, paragraphs
from secretariat.documents.typeset.languages import is_mixed, runs_right_to_left, spans
from secretariat.documents.typeset.lines import Line, whole_line
from secretariat.documents.typeset.room import needed
from secretariat.documents.typeset.style import TextStyle
from secretariat.domain.text import Run

Content = str | Sequence[Run]
MIN_LINES = 2  # a split leaves at least so many lines on either side
_ELLIPSIS = "…"
_LONGEST = 16_000  # characters of two bytes in a string (ISO 32000-1, annex C)


class Text(Flowable):
    """A paragraph that flows over lines and pages. Its content is plain data: nothing in it is ever read as markup.

    `leading` and `baseline` are the height of its lines and how far the first baseline lies under its top, in points;
    the leading is the style's for the language, or more where letters would meet (known when it was wrapped).

    Args:
        content: text, or runs in reading order. LF begins a new line.
        style: how it looks.
        language: BCP 47; decides the direction, the fonts where they differ, and the hyphens.
    """

    def __init__(self, content: Content, style: TextStyle, language: str = "en") -> None:
        super().__init__()
        self.style = style
        self.language = language
        self.leading, self.baseline = style.leading_in(language), style.baseline_in(language)
        self.spaceBefore = style.space_before
        self.spaceAfter = style.space_after
        self.keepWithNext = 0
        self._paragraphs: list[list[Unit]] = list(paragraphs(content, style.font, language))
        self._first_indent = style.first_indent
        self._lines: list[Line] = []
        self._width = -1.0
        self._whole: Text | None = None
        self._said = said(content)
        self._text = visible(_plain(content))
        self._mixed = is_mixed(_plain(content), language)

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Break into lines of `avail_width` points and return width and height."""
        if avail_width != self._width:
            self._lines = self._break(avail_width)
            self._width = avail_width
            self.leading = self.style.leading_in(self.language)
            if self.style.hangs_in(self.language):
                self.leading = needed(self.placed(0.0, 0.0), self.leading)
        self.width = avail_width
        self.height = len(self._lines) * self.leading
        return avail_width, self.height

    def split(  # type: ignore[override]
        self, avail_width: float, avail_height: float, least: int = MIN_LINES
    ) -> list[Text]:
        """Return what fits into `avail_height` and the rest; nothing when that would leave fewer than `least` lines."""
        self.wrap(avail_width, avail_height)
        total = len(self._lines)
        fitting = min(int((avail_height + 0.01) / self.leading), total - least)
        if total <= 1 or fitting < least:
            return []
        return [self._part(self._lines[:fitting], True), self._part(self._lines[fitting:], False)]

    @property
    def key(self) -> Text:
        """The paragraph that this one is a part of, or itself: by it the structure tree knows what belongs together."""
        return self._whole or self

    def draw(self) -> None:
        """Draw at the canvas's origin, as ReportLab asks."""
        self.draw_at(self.canv, 0.0, self.height)

    def draw_at(self, canvas: Any, x: float, top: float) -> None:
        """Draw with the top left corner at (x, top); `wrap` must have been called."""
        _draw(
            canvas,
            self.placed(x, top),
            self.style,
            self.language,
            self.key._mixed,
            self.key._said,
            self.key._text,
            self.key,
        )

    def placed(self, x: float, top: float) -> list[Placed]:
        """Return the lines with their places, the paragraph's top left corner at (x, top)."""
        baseline = top - self.baseline
        out = []
        for number, line in enumerate(self._lines):
            start = self.style.start_indent + (self._first_indent if number == 0 else 0.0)
            room = self._width - start - self.style.end_indent
            left = self.style.end_indent if is_rtl(self.language) else start
            out.append(_place(line, self.style, self.language, x + left, baseline, room))
            baseline -= self.leading
        return out

    def _part(self, lines: list[Line], first: bool) -> Text:
        """Return a paragraph of some of this one's lines, which can still be broken anew to another width."""
        part = Text((), self.style, self.language)
        part._paragraphs = []
        part.leading = self.leading
        part._first_indent = self._first_indent if first else 0.0
        part._lines, part._width, part._whole = lines, self._width, self.key
        part.width, part.height = self._width, len(lines) * self.leading
        part.spaceBefore = self.spaceBefore if first else 0.0
        part.spaceAfter = 0.0 if first else self.spaceAfter
        part.keepWithNext = 0 if first else self.keepWithNext
        return part

    def _break(self, width: float) -> list[Line]:
        style = self.style
        scale = 1000 / style.size
        rest = max(style.size, width - style.start_indent - style.end_indent) * scale
        first = max(1000.0, rest - self._first_indent * scale)
        justify = style.align == "justify"
        lines: list[Line] = []
        for number, units in enumerate(self._paragraphs or list(_units_of(self._lines))):
            lines += break_lines(units, rest if number else first, rest, self.language, justify)
        return lines


def _units_of(lines: Sequence[Line]) -> Iterator[list[Unit]]:
    """Yield the units of each paragraph that was broken into lines."""
    units: list[Unit] = []
    for line in lines:
        units += line.units
        if line.ends:
            yield units
            units = []
    if units:
        yield units


def said(content: Content) -> str:
    """Return the text to be read out where it runs from right to left, and so is painted in the order of the eye.

    Of other texts it is empty, for they read as they are painted; so is one that no string of a PDF can hold.
    """
    text = _plain(content)
    if not runs_right_to_left(text):
        return ""
    text = " ".join(visible(text).split())
    return text if len(text) <= _LONGEST else ""


def _plain(content: Content) -> str:
    return content if isinstance(content, str) else "".join(run.text for run in content)


def _draw(
    canvas: Any,
    lines: list[Placed],
    style: TextStyle,
    language: str,
    mixed: bool,
    instead: str,
    text: str,
    key: object = None,
) -> None:
    """Draw lines as a paragraph or heading of the structure tree, if the canvas keeps one.

    Args:
        canvas: drawn on.
        lines: with their places.
        style: of the text.
        language: of the text.
        mixed: there may be other languages within it, which are told apart.
        instead: the whole text, where it is not painted in its order.
        text: the whole text.
        key: of the paragraph, which may be drawn in parts.
    """
    tags = getattr(canvas, "tags", None)
    if not tags:
        draw_lines(canvas, lines, style.colour)
        return
    tags.keep(key, text)
    found = spans([placed.line for placed in lines], language) if mixed and not tags.marking else []
    if not any(span.language for span in found):
        with tags.text(key, language, style.heading, instead):
            draw_lines(canvas, lines, style.colour)
        return
    numbers: list[dict[int, int]] = [{} for _ in lines]  # of the span that each piece of a line belongs to
    for number, span in enumerate(found):
        for line, piece in span.places:
            numbers[line][piece] = number
    with tags.spans(key, language, style.heading, [(span.language, span.spoken) for span in found]) as begin:
        parts = [Parts(own.__getitem__, begin) for own in numbers]
        tags.draw(tagged_operators(fonts_of(canvas), lines, style.colour, parts))


def _place(line: Line, style: TextStyle, language: str, x: float, y: float, room: float) -> Placed:
    """Return the line aligned within `room` points from `x`."""
    width = line.width * style.size / 1000
    spare = room - width
    if style.align == "justify" and (not line.ends or spare < 0):
        places = stretches(line)
        if places:
            return Placed(line, x, y, style.size, spare / places)
    if style.align == "centre":
        return Placed(line, x + spare / 2, y, style.size)
    to_right = (style.align == "end") != is_rtl(language)
    return Placed(line, x + (spare if to_right else 0.0), y, style.size)


def _one_line(content: Content, style: TextStyle, language: str) -> list[Unit]:
    runs = [Run(content)] if isinstance(content, str) else content
    joined = [replace(run, text=" ".join(visible(run.text).split("\n"))) for run in runs]
    return [unit for units in paragraphs(joined, style.font, language) for unit in units]


def measure(content: Content, style: TextStyle, language: str = "en") -> float:
    """Return the width in points of the content on one line."""
    return whole_line(_one_line(content, style, language)).width * style.size / 1000


def one_line(
    content: Content, style: TextStyle, language: str, x: float, y: float, width: float | None = None
) -> Placed:
    """Return the content as one placed line, the baseline's left end at (x, y).

    With `width` the line is aligned within it, and cut with an ellipsis when it is longer; without, an alignment to the
    end or the middle is about `x`.
    """
    line = whole_line(_one_line(content, style, language))
    if width is None:
        return _place(line, style, language, x, y, 0.0)
    if line.width * style.size / 1000 > width:
        units = _one_line(content, style, language)
        room = width * 1000 / style.size - measure(_ELLIPSIS, style, language) * 1000 / style.size
        kept = break_lines(units, room, room, language, justify=False)[0]
        line = whole_line([*kept.units, *_one_line(_ELLIPSIS, style, language)])
    return _place(line, style, language, x, y, width)


def draw_text(
    canvas: Any,
    x: float,
    y: float,
    content: Content,
    style: TextStyle,
    language: str = "en",
    width: float | None = None,
) -> None:
    """Draw the content as one line at the baseline (x, y) of a ReportLab canvas; see `one_line` for `width`."""
    line = one_line(content, style, language, x, y, width)
    text = _plain(content)
    _draw(canvas, [line], style, language, is_mixed(text, language), said(content), visible(text))


def text_operators(canvas: Any, placed: Placed, colour: str) -> str:
    """Return the operators that draw a placed line, for what is put into a page after it was filled."""
    return line_operators(fonts_of(canvas), [placed], colour)
