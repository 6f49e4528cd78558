"""The head of the first page: symbol and marks, the sides, the group, title, place and dates, and the facts table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.content.names import Party
from secretariat.documents.direction import in_order
from secretariat.documents.labels import Labels
from secretariat.documents.pdf.blocks import Rule, draw_stack, fill_rectangle, stack_height
from secretariat.documents.pdf.emblem import Emblem
from secretariat.documents.pdf.grid import Grid
from secretariat.documents.pdf.styles import (
    ACCENT,
    FACT,
    FACT_NAME,
    GROUP,
    INSTITUTIONS,
    MARK,
    MEETING,
    OTHER_NAMES,
    OTHER_NAMES_LATIN,
    PARTIES,
    PLACE_DATES,
    SAMPLE,
    STATE,
    SYMBOL,
    TITLE,
    WIDTH,
    roomy,
)
from secretariat.documents.typeset import Text, TextStyle, is_rtl, measure
from secretariat.documents.wording import facts, kind_title, marks, meeting_title, place_dates, record_state
from secretariat.domain.text import RIGHT_TO_LEFT

_SEPARATOR = "  ·  "
_LARGER = RIGHT_TO_LEFT | {"zh", "ja", "ko"}  # scripts whose letters need more room than Latin ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """What stands in a masthead, as words.

    Args:
        state: at the start of the first line; empty for none.
        marks: at its end, one under the other: the symbol first, which is set larger.
        meeting, place_dates: under the group's name; the first may have several lines.
        title: of the document.
        facts: names and lines of the table under it.
        accent: the colour of rule and names.
        band: set the title white on a band of the accent's colour, unlike the minutes' title.
        width: of the page between its margins.
    """

    language: str
    parties: tuple[Party, ...]
    group: str
    meeting: tuple[str, ...]
    place_dates: str
    title: str
    state: str = ""
    symbol: str = ""
    marks: tuple[str, ...] = ()
    remark: str = ""
    facts: Sequence[tuple[str, list[str]]] = ()
    accent: str = ACCENT
    band: bool = False
    width: float = WIDTH


class Marks(Flowable):
    """The first lines of the first page: the state line at the start, symbol and marks at the end."""

    def __init__(self, state: Text | None, marks: list[Text], rtl: bool) -> None:
        super().__init__()
        self._state, self._marks, self._rtl = state, marks, rtl
        self.spaceAfter = 10.0

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        half = avail_width / 2
        state = self._state.wrap(half, 0)[1] if self._state else 0.0
        self.width, self.height = avail_width, max(state, stack_height(self._marks, half))
        return self.width, self.height

    def draw(self) -> None:
        """Draw."""
        half = self.width / 2
        draw_stack(self.canv, self._marks, 0 if self._rtl else half, self.height, half)
        if self._state:
            draw_stack(self.canv, [self._state], half if self._rtl else 0, self.height - 1.5, half)


class Sides(Flowable):
    """The names of the sides between the emblems of two of them, or under those of more."""

    emblem, gap = 62.0, 12.0

    def __init__(self, names: list[Text], emblems: Sequence[Emblem], rtl: bool) -> None:
        super().__init__()
        self._names, self._rtl = names, rtl
        self._emblems = list(reversed(emblems)) if rtl else list(emblems)

    @classmethod
    def room(cls, emblems: int, width: float) -> float:
        """Return the width that so many emblems leave to the names."""
        return width - 2 * (cls.emblem + cls.gap) if emblems == 2 else width

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self._text = stack_height(self._names, self.room(len(self._emblems), avail_width))
        beside = len(self._emblems) == 2
        over = self.emblem + 8 if self._emblems and not beside else 0.0
        self.width = avail_width
        self.height = max(self._text, self.emblem) if beside else self._text + over
        return self.width, self.height

    def draw(self) -> None:
        """Draw."""
        canvas: Any = self.canv
        room = self.room(len(self._emblems), self.width)
        side = self.emblem
        if len(self._emblems) == 2:
            y = (self.height - side) / 2
            for emblem, x in zip(self._emblems, (0.0, self.width - side), strict=True):
                emblem.draw(canvas, x, y, side, side)
            draw_stack(canvas, self._names, side + self.gap, (self.height + self._text) / 2, room)
            return
        step = side + 2 * self.gap
        x = (self.width - step * len(self._emblems)) / 2 + self.gap
        for place, emblem in enumerate(self._emblems):
            emblem.draw(canvas, x + place * step, self.height - side, side, side)
        draw_stack(canvas, self._names, 0, self._text, room)


class Band(Flowable):
    """A document's title in white on a band of colour over the whole width."""

    pad = 5.0

    def __init__(self, title: Text, colour: str) -> None:
        super().__init__()
        self._title, self._colour = title, colour
        self.spaceBefore, self.spaceAfter = 9.0, 9.0

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width = avail_width
        self.height = self._title.wrap(avail_width - 2 * self.pad, 0)[1] + 2 * self.pad
        return self.width, self.height

    def draw(self) -> None:
        """Draw."""
        fill_rectangle(self.canv, 0, 0, self.width, self.height, self._colour)
        self._title.draw_at(self.canv, self.pad, self.height - self.pad)


def masthead(content: MinutesContent, words: Labels, width: float = WIDTH) -> Iterator[Flowable]:
    """Yield the blocks of the masthead of minutes, the title and the facts."""
    yield from masthead_of(minutes_head(content, words, width), words)


def minutes_head(content: MinutesContent, words: Labels, width: float = WIDTH) -> Masthead:
    """Return what the masthead of minutes says, for every kind of file."""
    return Masthead(
        language=content.language,
        parties=content.parties,
        group=content.group,
        meeting=(meeting_title(content, words),),
        place_dates=place_dates(content, words),
        title=kind_title(content.kind, words).upper(),
        state=record_state(content, words),
        symbol=content.symbol,
        marks=marks(content, words),
        remark=words.get("document.sample") if content.sample else "",
        facts=facts(content, words),
        width=width,
    )


def masthead_of(head: Masthead, words: Labels) -> Iterator[Flowable]:
    """Yield the blocks of any document's masthead, the title and the facts.

    Raises:
        RuleViolation: `emblem_unreadable`.
    """
    language, rtl = head.language, is_rtl(head.language)
    marks = [Text(head.symbol, SYMBOL, language)] if head.symbol else []
    marks += [Text(mark, MARK, language) for mark in head.marks]
    yield Marks(Text(head.state, STATE.but(size=9, leading=13), language) if head.state else None, marks, rtl)

    found = emblems(head.parties, words)
    names = list(_names(head, Sides.room(len(found), head.width)))
    if found:
        yield Sides(names, found, rtl)
    else:
        yield from names
    yield Rule(head.accent, 1.6, before=7, after=0)
    yield Text(head.group, GROUP.but(colour=head.accent), language)
    for line in head.meeting:
        yield Text(line, MEETING, language)
    yield Text(head.place_dates, PLACE_DATES, language)
    if head.band:
        yield Band(Text(head.title, TITLE.but(colour="#ffffff", size=18, leading=24), language), head.accent)
    else:
        yield Text(head.title, roomy(TITLE, language), language)
    if head.remark:
        yield Text(head.remark, SAMPLE, language)
    if head.facts:
        yield _facts(head)


def emblems(parties: tuple[Party, ...], words: Labels) -> list[Emblem]:
    """Return the emblems if every party has one: none is shown without its counterpart."""
    found = [
        Emblem(party.emblem, party.short_name, words.format("document.emblem", party=party.short_name))
        for party in parties
        if party.emblem
    ]
    return found if len(found) == len(parties) else []


def _names(head: Masthead, room: float) -> Iterator[Text]:
    """Yield the names and institutions of the parties, and their names in the group's other languages."""
    language = head.language
    yield from side_by_side([party.name for party in head.parties], PARTIES, language, room)
    institutions = [party.institution for party in head.parties if party.institution]
    yield from side_by_side(institutions, INSTITUTIONS, language, room)
    yield from _other_names(head.parties, room)


def side_by_side(names: list[str], style: TextStyle, language: str, room: float) -> Iterator[Text]:
    """Yield the names in one line, or each in its own where they are too long for that."""
    joined = in_order(_SEPARATOR, names, language)
    if measure(joined, style, language) <= room:
        names = [joined] if joined else []
    for name in names:
        yield Text(name, style, language)


def _other_names(parties: tuple[Party, ...], room: float) -> Iterator[Text]:
    """Yield the parties' names in every other language in which all of them have one."""
    codes = dict.fromkeys(name.language for party in parties for name in party.other_names)
    for code in codes:
        names = [name.text for party in parties for name in party.other_names if name.language == code]
        if len(names) == len(parties):
            style = OTHER_NAMES if code in _LARGER else OTHER_NAMES_LATIN
            yield from side_by_side(names, style, code, room)


def _facts(head: Masthead) -> Grid:
    language = head.language
    rows = [
        [
            [Text(name, FACT_NAME.but(colour=head.accent), language)],
            [Text(line, FACT, language) for line in lines],
        ]
        for name, lines in head.facts
    ]
    return Grid((19, 81), rows, rtl=is_rtl(language), space=6)
