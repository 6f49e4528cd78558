"""The blocks that documents are made of: headings, numbered paragraphs and boxes, contents lines, rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from secretariat.documents.pdf.canvas import Totals
from secretariat.documents.pdf.styles import NUMBER_COLUMN
from secretariat.documents.typeset import (
    Text,
    TextStyle,
    draw_text,
    is_rtl,
    measure,
    one_line,
    text_operators,
)

Stack = Sequence[Text]
_LEVEL = 2  # of a heading whose style names none: under the document's title


def stack_height(stack: Stack, width: float) -> float:
    """Return the height of paragraphs one under the other, spaces between them included."""
    height, after = 0.0, None
    for text in stack:
        gap = 0.0 if after is None else max(after, text.getSpaceBefore())
        height += gap + text.wrap(width, 0)[1]
        after = text.getSpaceAfter()
    return height


def draw_stack(canvas: Any, stack: Stack, x: float, top: float, width: float) -> None:
    """Draw paragraphs one under the other, the first one's top left corner at (x, top)."""
    after = None
    for text in stack:
        top -= 0.0 if after is None else max(after, text.getSpaceBefore())
        height = text.wrap(width, 0)[1]
        text.draw_at(canvas, x, top)
        top -= height
        after = text.getSpaceAfter()


def split_stack(stack: Stack, width: float, height: float) -> tuple[list[Text], list[Text]]:
    """Return the paragraphs that fit into `height` and the others; one of them may be parted between its lines.

    A paragraph that is kept with the one after it gives its last lines, or all of itself, to the others.
    """
    first, rest = _cut_stack(stack, width, height)
    while first and rest and first[-1].keepWithNext:
        last = first.pop()
        parts = last.split(width, last.wrap(width, 0)[1] - 0.1)
        if parts:
            return [*first, parts[0]], [parts[1], *rest]
        rest.insert(0, last)
    return first, rest


def _cut_stack(stack: Stack, width: float, height: float) -> tuple[list[Text], list[Text]]:
    used, after = 0.0, None
    for place, text in enumerate(stack):
        gap = 0.0 if after is None else max(after, text.getSpaceBefore())
        own = text.wrap(width, 0)[1]
        if used + gap + own > height + 0.01:
            parts = text.split(width, height - used - gap)
            if parts:
                return [*stack[:place], parts[0]], [parts[1], *stack[place + 1 :]]
            return list(stack[:place]), list(stack[place:])
        used += gap + own
        after = text.getSpaceAfter()
    return list(stack), []


class Heading(Flowable):
    """A heading that stays with what follows it and appears in the outline; an optional number stands before it.

    Args:
        title, number: as printed; `style` is the title's, whose start indent leaves room for the number.
        key: names its place within the document.

    The style's `heading` is its level in the structure tree, 2 when it names none; those of 2 are the outline's first.
    """

    def __init__(self, title: str, style: TextStyle, language: str, key: str, number: str = "") -> None:
        super().__init__()
        self._number = Text(number, style.but(start_indent=0), language) if number else None
        if number:
            style = style.but(start_indent=max(style.start_indent, measure(number, style, language) + 7))
        level = style.heading or _LEVEL
        self._text, self._depth = Text(title, style.but(heading=level), language), max(0, level - _LEVEL)
        self._key, self._title, self._rtl = key, f"{number} {title}".strip(), is_rtl(language)
        self.spaceBefore, self.spaceAfter = style.space_before, style.space_after
        self.keepWithNext = 1

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        if self._number:
            self._number.wrap(avail_width, avail_height)
        self.width, self.height = self._text.wrap(avail_width, avail_height)
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return nothing: a heading is whole."""
        return []

    def draw(self) -> None:
        """Draw, and make the place known."""
        canvas: Any = self.canv
        canvas.anchor(self._key, self._title, self._depth, self.height + 6)
        if self._number:
            with canvas.tags.label_of(self._text, self._text.language, self._text.style.heading):
                self._number.draw_at(canvas, 0, self.height)
        self._text.draw_at(canvas, 0, self.height)


@dataclass(frozen=True, slots=True)
class Frame:
    """How a numbered block is framed: its bar at the start, its fill ("" for none) and the room around its text.

    With `outside` the bar stands so many points out in the page's margin, beside the number.
    """

    bar: str
    fill: str = ""
    bar_width: float = 2.6
    pad_start: float = 11.0
    pad_end: float = 10.0
    pad_top: float = 7.0
    pad_bottom: float = 8.0
    outside: float = 0.0


class Numbered(Flowable):
    """Paragraphs beside a number, framed or not; may be parted between lines, the number stays with the first part.

    Args:
        number: printed in the column at the start; None prints nothing.
        stack: the paragraphs.
        column: width of the number's column in points.
        frame: around the paragraphs, None for none.
        rtl: number and bar stand at the right.
        space: after the block, in points.
        note: printed under the number, in the margin.
    """

    def __init__(
        self,
        number: Text | None,
        stack: Stack,
        column: float,
        frame: Frame | None = None,
        rtl: bool = False,
        space: float = 7.0,
        note: Text | None = None,
    ) -> None:
        super().__init__()
        self._number, self._stack, self._column, self._note = number, list(stack), column, note
        self._frame, self._rtl = frame, rtl
        self._whole: Numbered | None = None
        self.spaceBefore = 3.0 if frame and frame.fill else 0.0
        self.spaceAfter = space
        self.keepWithNext = 0

    def _inner(self, width: float) -> float:
        frame = self._frame
        return width - self._column - (frame.pad_start + frame.pad_end if frame else 0.0)

    def _padding(self) -> float:
        return self._frame.pad_top + self._frame.pad_bottom if self._frame else 0.0

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        margin = sum(text.wrap(self._column - 4, 0)[1] for text in (self._number, self._note) if text)
        self.width = avail_width
        self.height = stack_height(self._stack, self._inner(avail_width)) + self._padding()
        if self._note:
            self.height = max(self.height, margin)
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return two parts, the first one not higher than `avail_height`, or nothing."""
        inner = self._inner(avail_width)
        first, rest = split_stack(self._stack, inner, avail_height - self._padding())
        if not first or not rest:
            return []
        head = Numbered(self._number, first, self._column, self._frame, self._rtl, 0.0, self._note)
        tail = Numbered(None, rest, self._column, self._frame, self._rtl, self.spaceAfter)
        head.spaceBefore, tail.spaceBefore = self.spaceBefore, 0.0
        tail.keepWithNext = self.keepWithNext
        head._whole = tail._whole = self._whole or self
        return [head, tail]

    def draw(self) -> None:
        """Draw the frame, the number and the paragraphs."""
        frame, inner = self._frame, self._inner(self.width)
        start = self._column
        top = self.height
        if frame:
            self._draw_frame(frame)
            start += frame.pad_start
            top -= frame.pad_top
        canvas: Any = self.canv
        with canvas.tags.element("Div", self._whole or self):
            if self._number:
                first = self._stack[0]
                number_x = self.width - self._column + 4 if self._rtl else 0.0
                shift = self._number.baseline - first.baseline
                with canvas.tags.label_of(first.key, first.language, first.style.heading):
                    self._number.draw_at(canvas, number_x, top + shift)
                if self._note:
                    self._note.draw_at(canvas, number_x, top + shift - self._number.height)
            draw_stack(canvas, self._stack, self.width - start - inner if self._rtl else start, top, inner)

    def _draw_frame(self, frame: Frame) -> None:
        canvas = self.canv
        left = 0.0 if self._rtl else self._column
        width = self.width - self._column
        if frame.fill:
            fill_panel(canvas, left, 0, width, self.height, frame.fill)
        bar = left + width - frame.bar_width if self._rtl else left
        if frame.outside:
            bar = self.width + frame.outside - frame.bar_width if self._rtl else -frame.outside
        fill_rectangle(canvas, bar, 0, frame.bar_width, self.height, frame.bar)


def fill_rectangle(canvas: Any, x: float, y: float, width: float, height: float, colour: str) -> None:
    """Fill a rectangle, leaving the graphics state as it was."""
    canvas.saveState()
    canvas.setFillColor(HexColor(colour))
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    canvas.restoreState()


def fill_panel(canvas: Any, x: float, y: float, width: float, height: float, colour: str) -> None:
    """Fill a rectangle behind text, letting the watermark shine through."""
    fill_rectangle(canvas, x, y, width, height, colour)
    backdrop = getattr(canvas, "backdrop", None)
    if backdrop:
        backdrop(x, y, width, height)


def draw_rule(canvas: Any, x: float, y: float, width: float, colour: str, thickness: float = 0.5) -> None:
    """Draw a horizontal rule."""
    fill_rectangle(canvas, x, y - thickness / 2, width, thickness, colour)


class Rule(Flowable):
    """A horizontal rule over the whole width, with space around it, which stays with what follows it."""

    def __init__(self, colour: str, thickness: float, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__()
        self._colour, self._thickness = colour, thickness
        self.spaceBefore, self.spaceAfter = before, after
        self.keepWithNext = 1

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width, self.height = avail_width, self._thickness
        return self.width, self.height

    def draw(self) -> None:
        """Draw."""
        draw_rule(self.canv, 0, self._thickness / 2, self.width, self._colour, self._thickness)


class ContentsLine(Flowable):
    """One line of the table of contents: number, title, dots, and the page, filled in when it is known."""

    margin = 36.0  # points that page and gap take from the title
    gap = 6.0  # points at least between number and title

    def __init__(
        self, number: str, title: str, key: str, column: float, style: TextStyle, language: str
    ) -> None:
        super().__init__()
        self._number, self._title, self._key = number, title, key
        self._column, self._style, self._language = column, style, language

    @classmethod
    def column(cls, numbers: Iterable[str], style: TextStyle, language: str) -> float:
        """Return the width of the column in which all numbers stand, which are words in some languages."""
        return max([NUMBER_COLUMN, *(measure(number, style, language) + cls.gap for number in numbers)])

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width, self.height = avail_width, self._style.leading_in(self._language)
        return self.width, self.height

    def draw(self) -> None:
        """Draw all but the page's number, which is deferred."""
        canvas: Any = self.canv
        style, language = self._style, self._language
        rtl, page_column = is_rtl(language), 24.0
        y = self.height - style.baseline_in(language)
        room = self.width - self._column - self.margin

        def place(content: str, start: float, width: float) -> None:
            x = self.width - start - width if rtl else start
            draw_text(canvas, x, y, content, style, language, width)

        end = style.but(align="end")
        x = 0.0 if rtl else self.width - page_column

        def page(totals: Totals) -> str:
            number = str(totals.anchors.get(self._key, ""))
            return text_operators(canvas, one_line(number, end, language, x, y, page_column), end.colour)

        taken = self._column + min(room, measure(self._title, style, language)) + 5
        tags = canvas.tags
        with tags.run_of("TOC"), tags.element("TOCI"), tags.element("Reference"), tags.element("Link"):
            if self._number:
                with tags.content():
                    place(self._number, 0, self._column)
            with tags.words(self._title):
                place(self._title, self._column, room)
            self._dots(taken, self.width - page_column - 4, y, rtl)
            with tags.content():
                canvas.defer(page)
            canvas.link(self._key, f"{self._number} {self._title}".strip(), self.width, self.height)

    def _dots(self, start: float, stop: float, y: float, rtl: bool) -> None:
        """Draw the leader as a dotted rule, which is no text and so is not read out or copied."""
        if stop <= start:
            return
        canvas = self.canv
        left, right = (self.width - stop, self.width - start) if rtl else (start, stop)
        canvas.saveState()
        canvas.setStrokeColor(HexColor("#8d9691"))
        canvas.setLineWidth(0.7)
        canvas.setLineCap(1)
        canvas.setDash([0, 3.4])
        canvas.line(right, y + 0.6, right - int((right - left) / 3.4) * 3.4, y + 0.6)
        canvas.restoreState()
