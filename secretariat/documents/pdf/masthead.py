"""The head of the first page: symbol and marks, the sides, the group, title, place and dates, and the facts table."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.labels import Labels
from secretariat.documents.pdf.blocks import Rule, draw_stack, stack_height
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
)
from secretariat.documents.typeset import Text, TextStyle, is_rtl, measure
from secretariat.documents.wording import facts, meeting_title, state_line
from secretariat.domain.text import RIGHT_TO_LEFT

_SEPARATOR = "  ·  "
_LARGER = RIGHT_TO_LEFT | {"zh", "ja", "ko"}  # scripts whose letters need more room than Latin ones


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


def masthead(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield the blocks of the masthead, the title and the facts."""
    language = content.language
    state = state_line(content.state, words)
    marks = [Text(content.symbol, SYMBOL, language)]
    if content.distribution:
        marks.append(Text(words.format("document.distribution", mark=content.distribution), MARK, language))
    marks.append(Text(words.date(content.document_date), MARK, language))
    original = words.language_name(content.original_language)
    marks.append(Text(words.format("document.original", language=original), MARK, language))
    yield Marks(
        Text(state, STATE.but(size=9, leading=13), language) if state else None, marks, is_rtl(language)
    )

    yield from _side_by_side([party.name for party in content.parties], PARTIES, language)
    institutions = [party.institution for party in content.parties if party.institution]
    yield from _side_by_side(institutions, INSTITUTIONS, language)
    yield from _other_names(content)
    yield Rule(ACCENT, 1.6, before=7, after=0)
    yield Text(content.group, GROUP, language)
    yield Text(meeting_title(content, words), MEETING, language)
    dates = words.dates(content.starts_on, content.ends_on)
    yield Text(words.format("minutes.place_dates", place=content.place, dates=dates), PLACE_DATES, language)
    yield Text(words.get("minutes.title").upper(), TITLE, language)
    if content.sample:
        yield Text(words.get("document.sample"), SAMPLE, language)
    yield _facts(content, words)


def _side_by_side(names: list[str], style: TextStyle, language: str) -> Iterator[Flowable]:
    """Yield the names in one line, or each in its own where they are too long for that."""
    joined = _SEPARATOR.join(names)
    if measure(joined, style, language) <= WIDTH:
        names = [joined] if joined else []
    for name in names:
        yield Text(name, style, language)


def _other_names(content: MinutesContent) -> Iterator[Flowable]:
    """Yield the parties' names in every other language in which all of them have one."""
    codes = dict.fromkeys(name.language for party in content.parties for name in party.other_names)
    for code in codes:
        names = [
            name.text for party in content.parties for name in party.other_names if name.language == code
        ]
        if len(names) == len(content.parties):
            style = OTHER_NAMES if code in _LARGER else OTHER_NAMES_LATIN
            yield from _side_by_side(names, style, code)


def _facts(content: MinutesContent, words: Labels) -> Grid:
    language = content.language
    rows = [
        [[Text(name, FACT_NAME, language)], [Text(line, FACT, language) for line in lines]]
        for name, lines in facts(content, words)
    ]
    return Grid((19, 81), rows, rtl=is_rtl(language), space=6)
