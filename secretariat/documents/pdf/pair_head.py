"""The head of bilingual minutes: the sides under both their names, and all else in the two columns of the text."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from secretariat.documents.bilingual_wording import state_line
from secretariat.documents.content.bilingual import BilingualContent
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.labels import Labels, labels
from secretariat.documents.pdf.blocks import Frame, Rule
from secretariat.documents.pdf.masthead import Sides, emblems, side_by_side
from secretariat.documents.pdf.pairs import Columns, Pairs, paired
from secretariat.documents.pdf.styles import (
    ACCENT,
    ALERT,
    CELL,
    FACT,
    FACT_NAME,
    GROUP,
    INSTITUTIONS,
    MARK,
    MEETING,
    PARTIES,
    PLACE_DATES,
    SAMPLE,
    STATE,
    SYMBOL,
    TINT_LIGHT,
    TITLE,
    WIDTH,
)
from secretariat.documents.typeset import Text, is_rtl
from secretariat.documents.wording import facts, kind_title, marks, meeting_title, place_dates

_MARK = MARK.but(align="start")
_STATE = STATE.but(size=9, leading=13)
_GROUP = GROUP.but(size=13, leading=17.5, space_before=6)
_TITLE = TITLE.but(size=17, leading=23, space_before=3, space_after=4)
_NOTE_FRAME = Frame(bar=ALERT, fill=TINT_LIGHT, pad_top=5, pad_bottom=6)


def pair_head(content: BilingualContent, columns: Columns) -> Iterator[Flowable]:
    """Yield the blocks of the masthead, and the facts."""
    left, right = content.columns
    yield Text(content.symbol, SYMBOL.but(align="centre"), content.language)
    yield Pairs(paired(_marks(left), _marks(right)), columns, space=8)
    yield from _sides(content)
    yield Rule(ACCENT, 1.6, before=7, after=0)
    yield Pairs(paired(_titles(left), _titles(right)), columns, space=6)
    if content.is_copy:
        notes = [_copy_note(column, content.program) for column in (left, right)]
        yield Pairs(paired([notes[0]], [notes[1]]), columns, frame=_NOTE_FRAME, space=10)
    rows = list(zip(_facts(left), _facts(right), strict=True))
    for one, other in rows:
        yield Pairs(paired(one, other), columns, rule=True, part_from=90, space=0)


def _marks(content: MinutesContent) -> list[Text | None]:
    """Return state, distribution, date and original language, one in each line."""
    words, language = labels(content.language), content.language
    return [
        Text(state_line(content, words), _STATE, language),
        *(Text(mark, _MARK, language) for mark in marks(content, words)),
    ]


def _sides(content: BilingualContent) -> Iterator[Flowable]:
    """Yield the names of the sides in both languages between their emblems, in the order of the first language."""
    rtl = is_rtl(content.language)
    found = emblems(content.first.parties, labels(content.language))
    room = Sides.room(len(found), WIDTH)
    names: list[Text] = []
    for one in (content.first, content.second):
        institutions = [party.institution for party in one.parties if party.institution]
        names += side_by_side([party.name for party in one.parties], PARTIES, one.language, room)
        names += side_by_side(institutions, INSTITUTIONS, one.language, room)
    if found:
        yield Sides(names, found, rtl)
    else:
        yield from names


def _titles(content: MinutesContent) -> list[Text | None]:
    words, language = labels(content.language), content.language
    return [
        Text(content.group, _GROUP, language),
        Text(meeting_title(content, words), MEETING, language),
        Text(place_dates(content, words), PLACE_DATES, language),
        Text(kind_title(content.kind, words).upper(), _TITLE, language),
        Text(words.get("document.sample"), SAMPLE, language) if content.sample else None,
    ]


def _copy_note(content: MinutesContent, program: str) -> Text:
    words = labels(content.language)
    note = words.format("bilingual.copy_note", version=program)
    if content.corrigenda:
        symbols = words.listed(content.corrigenda)
        note = words.sentences(
            note, words.plural("bilingual.copy_corrigenda", len(content.corrigenda), symbols=symbols)
        )
    return Text(note, CELL, content.language)


def _facts(content: MinutesContent) -> Iterator[list[Text | None]]:
    """Yield each of the facts: its name, and under it its lines."""
    words: Labels = labels(content.language)
    for name, lines in facts(content, words):
        title = Text(name, FACT_NAME, content.language)
        title.keepWithNext = 1
        yield [title, *(Text(line, FACT, content.language) for line in lines)]
