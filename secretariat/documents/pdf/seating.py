"""The seating plan as PDF: the table drawn with a place for everybody, and the list of seats after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import Plate, SeatingContent
from secretariat.documents.meeting_wording import meeting_lines, standing
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import draw_stack, fill_rectangle, stack_height
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import PLAIN, Pen, set_gathering, whole
from secretariat.documents.pdf.grid import Row
from secretariat.documents.pdf.styles import (
    ACCENT,
    BAR_LIGHT,
    CELL,
    CELL_BOLD,
    CELL_NOTE,
    CELL_SYMBOL,
    GROUP,
    LANDSCAPE,
    MEETING,
    PLACE_DATES,
    RULE,
    SAMPLE,
    TINT,
    TITLE,
    roomy,
)
from secretariat.documents.typeset import Text
from secretariat.documents.wording import delegation_title, place_dates
from secretariat.domain.meetings import Role

Seats = tuple[tuple[str, Plate], ...]

FACING = 2  # sides that can face each other; where more of them sit is not ours to say
_SEAT, _TABLE, _BEHIND, _GAP = 58.0, 36.0, 32.0, 5.0
_LABEL = CELL_BOLD.but(align="centre", colour=ACCENT)
_AIR = 3.7  # points between a label and the seats
_WIDEST = 104.0
_NAMED = 52.0  # points of width from which a name is written into a seat, and not its number alone
_MARK = CELL_SYMBOL.but(align="centre", colour=ACCENT)
_NAME = CELL.but(size=7.4, leading=9.2, align="centre")


def set_seating(content: SeatingContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a seating plan as PDF to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`.
    """
    pen = Pen(content.facts, PLAIN)
    return set_gathering(
        content,
        pen,
        list(_story(content, pen)),
        out,
        progress,
        title=pen.words.get("seating.title"),
        state=standing(pen.facts, pen.words),
        sheet=LANDSCAPE,
    )


def _story(content: SeatingContent, pen: Pen) -> Iterator[Flowable]:
    words, facts, language = pen.words, content.facts, pen.language
    meeting = words.dotted(*meeting_lines(facts, words))
    yield Text(facts.group, GROUP.but(space_before=0), language)
    yield Text(meeting, MEETING, language)
    yield Text(place_dates(facts, words), PLACE_DATES, language)
    yield Text(words.get("seating.title").upper(), roomy(TITLE.but(size=17, leading=22), language), language)
    if facts.sample:
        yield Text(words.get("document.sample"), SAMPLE, language)
    if not any(numbered(content)):
        yield pen.nothing(words.get("seating.none"))
        return
    if len(content.sides) == FACING:
        yield Plan(content, pen)
    else:
        yield pen.note(words.get("seating.no_plan"))
    yield from _list(content, pen)


def _list(content: SeatingContent, pen: Pen) -> Iterator[Flowable]:
    """Yield the seats of each side, a side on one page where it fits; the heading stays with the first of them."""
    words = pen.words
    note = pen.note(words.get("seating.left_right"))
    note.keepWithNext = 1
    before: list[Flowable] = [pen.heading(words.get("seating.list"), "list"), note]
    columns = [words.get(f"seating.{name}") for name in ("seat", "column_name", "column_function")]
    parties = [side.party for side in content.sides]
    for party, seats in zip([*parties, None], numbered(content), strict=True):
        if seats:
            grid = pen.grid((8, 42, 50), columns, [_row(mark, plate, pen) for mark, plate in seats])
            blocks = [*before, pen.subheading(delegation_title(party, words)), grid]
            yield from whole(blocks, LANDSCAPE.text_width)
            before = []


def numbered(content: SeatingContent) -> list[Seats]:
    """Return the seats of each side, and of the observers, with their marks.

    "A1" is the first on side A's own left; those behind come after those at the table; "O1" is an observer.
    """
    found = []
    for place, side in enumerate(content.sides):
        plates = (*side.seats, *side.behind)
        found.append(tuple((f"{chr(ord('A') + place)}{n}", plate) for n, plate in enumerate(plates, 1)))
    observers = tuple((f"O{n}", plate) for n, plate in enumerate(content.observers, 1))
    return [*found, observers]


def _row(mark: str, plate: Plate, pen: Pen) -> Row:
    what = pen.words.get(f"minutes.role.{plate.role.value}")
    return [
        pen.cell(mark, CELL_SYMBOL),
        [*pen.cell(plate.name, CELL_BOLD), *pen.foreign(plate.native)],
        [*pen.cell(plate.function), *pen.cell(what, CELL_NOTE)],
    ]


class Plan(Flowable):
    """The table between two delegations that face each other; the first named sits at the reader's side.

    Who sits behind is drawn behind, observers under a line of their own.
    """

    def __init__(self, content: SeatingContent, pen: Pen) -> None:
        super().__init__()
        self._pen, self._sides = pen, content.sides
        marked = numbered(content)
        self._near, self._far = marked[:FACING]
        self._observers = marked[-1]
        self.spaceAfter = 6.0

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width = avail_width
        rows = sum(_BEHIND + _GAP for side in self._sides if side.behind)
        rows += self._label_height + _BEHIND + 2 * _GAP if self._observers else 0.0
        self.height = rows + 2 * (_SEAT + _GAP + self._label_height) + _TABLE
        return self.width, self.height

    @property
    def _label_height(self) -> float:
        return _LABEL.leading_in(self._pen.language) + _AIR

    def draw(self) -> None:
        """Draw from the far side to the near one."""
        canvas: Any = self.canv
        near, far = self._sides
        top = self.height
        top = self._label(top, delegation_title(far.party, self._pen.words))
        if far.behind:
            top = self._boxes(top, list(reversed(self._far[len(far.seats) :])), _BEHIND)
        top = self._boxes(top, list(reversed(self._far[: len(far.seats)])), _SEAT)
        span = self.width * 0.9
        left = (self.width - span) / 2
        fill_rectangle(canvas, left, top - _TABLE + _GAP, span, _TABLE - _GAP, BAR_LIGHT)
        text = self._pen.words.get("seating.table")
        self._text(text, left, top - (_TABLE - _GAP - self._label_height + _AIR) / 2, span)
        top -= _TABLE
        top = self._boxes(top, self._near[: len(near.seats)], _SEAT)
        if near.behind:
            top = self._boxes(top, self._near[len(near.seats) :], _BEHIND)
        top = self._label(top, delegation_title(near.party, self._pen.words))
        if self._observers:
            top = self._label(top - _GAP, delegation_title(None, self._pen.words))
            self._boxes(top, self._observers, _BEHIND)

    def _label(self, top: float, title: str) -> float:
        """Write who sits in a row and return what is left below."""
        self._text(title, 0.0, top - 1.0, self.width)
        return top - self._label_height

    def _text(self, title: str, left: float, top: float, width: float) -> None:
        text = Text(title, _LABEL, self._pen.language)
        draw_stack(self.canv, [text], left, top, width)

    def _boxes(self, top: float, seats: Sequence[tuple[str, Plate]], height: float) -> float:
        """Draw a row of seats in the middle and return what is left below."""
        if seats:
            room = (self.width + _GAP) / len(seats) - _GAP
            width = min(_WIDEST, room)
            left = (self.width - len(seats) * (width + _GAP) + _GAP) / 2
            for mark, plate in seats:
                self._box(left, top - height, width, height, mark, plate)
                left += width + _GAP
        return top - height - _GAP

    def _box(self, left: float, bottom: float, width: float, height: float, mark: str, plate: Plate) -> None:
        canvas: Any = self.canv
        head = plate.role is Role.HEAD
        canvas.saveState()
        canvas.setFillColor(HexColor(TINT if head else "#ffffff"))
        canvas.setStrokeColor(HexColor(ACCENT if head else RULE))
        canvas.setLineWidth(1.4 if head else 0.7)
        canvas.rect(left, bottom, width, height, stroke=1, fill=1)
        canvas.restoreState()
        language = self._pen.language
        stack = [Text(mark, _MARK), Text(plate.name, _NAME, language)]  # a mark is Latin in every language
        inner = width - 6
        if width < _NAMED or stack_height(stack, inner) > height - 4:
            stack = stack[:1]  # the list below has the name
        draw_stack(canvas, stack, left + 3, bottom + (height + stack_height(stack, inner)) / 2, inner)
