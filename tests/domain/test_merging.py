"""Two change one record at once: nothing of either is lost, and nobody is asked where both agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.meetings import Meeting, MeetingMode
from secretariat.domain.merging import OWN, Choice, Key, both, decided, merge
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import Block, LocalizedRich, LocalizedText, RichText, Run

# Few values, so that two often choose alike, and often not.
_words = st.sampled_from(["", "Hall 1", "Hall 2\nat the back", "القاعة"])
_codes = st.sampled_from(["en", "ar", "fr"])
_texts = st.dictionaries(_codes, _words).map(LocalizedText)
_rich = st.sampled_from(
    [RichText(), RichText.of("One"), RichText.of("One\ntwo"), RichText((Block((Run("One", True),)),))]
)
_bodies = st.dictionaries(_codes, _rich).map(LocalizedRich)
_days = st.sampled_from([None, datetime(2026, 3, 10, 9), datetime(2026, 3, 11, 9)])

_meetings = st.builds(
    Meeting,
    id=st.just(7),
    version=st.integers(1, 3),
    title=_texts,
    venue=_texts,
    starts_at=_days,
    mode=st.sampled_from(list(MeetingMode)[:2]),
    joint_group_ids=st.sampled_from([(), (1,), (1, 2)]),
    symbol=st.sampled_from(["PPHWG/2026/1", "PPHWG/2026/2"]),
)
_paragraphs = st.builds(
    Paragraph,
    id=st.just(7),
    version=st.integers(1, 3),
    body=_bodies,
    kind=st.sampled_from(list(ParagraphKind)[:2]),
    party_id=st.sampled_from([None, 1]),
    position=st.integers(0, 2),
)
_three = st.tuples(_meetings, _meetings, _meetings) | st.tuples(_paragraphs, _paragraphs, _paragraphs)


def parts(record: Any) -> dict[Key, Any]:
    """Return what a record says: each field, and each language of a text by itself where there is one."""
    return dict(_parts(record))


def _parts(record: Any) -> Iterator[tuple[Key, Any]]:
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, LocalizedText | LocalizedRich):
            nothing = "" if isinstance(value, LocalizedText) else RichText()
            yield from (((field.name, code), value.get(code, nothing)) for code in ("en", "ar", "fr"))
        elif field.name not in OWN:
            yield (field.name, ""), value


@given(_three)
def test_each_field_is_that_of_who_changed_it(three: tuple[Any, Any, Any]) -> None:
    base, theirs, mine = three
    merged = merge(base, theirs, mine)
    before, saved, typed, now = parts(base), parts(theirs), parts(mine), parts(merged.record)
    asked = {one.key: one for one in merged.contested}
    for key in now:
        if before[key] != saved[key] != typed[key] != before[key]:
            one = asked.pop(key)
            assert (one.before, one.theirs, one.mine) == (before[key], saved[key], typed[key])
        elif saved[key] == before[key]:
            assert now[key] == typed[key]
        else:
            assert now[key] == saved[key]
    assert asked == {}
    assert (merged.record.id, merged.record.version) == (theirs.id, theirs.version)


@given(_three)
def test_it_does_not_matter_who_was_first(three: tuple[Any, Any, Any]) -> None:
    base, one, other = three
    here, there = merge(base, one, other), merge(base, other, one)
    assert {c.key: (c.before, c.theirs, c.mine) for c in here.contested} == {
        c.key: (c.before, c.mine, c.theirs) for c in there.contested
    }
    asked = {c.key for c in here.contested}
    told = [{k: v for k, v in parts(merged.record).items() if k not in asked} for merged in (here, there)]
    assert told[0] == told[1]
    choices = dict.fromkeys(asked, Choice.MINE), dict.fromkeys(asked, Choice.THEIRS)
    assert parts(decided(here, choices[0])) == parts(decided(there, choices[1]))


@given(_three)
def test_who_changed_nothing_is_not_asked(three: tuple[Any, Any, Any]) -> None:
    base, theirs, mine = three
    assert merge(base, theirs, base) == merge(base, theirs, replace(theirs, version=9))
    assert merge(base, theirs, base).record == theirs
    assert merge(base, theirs, base).contested == ()
    alone = merge(base, replace(base, version=9), mine)
    assert (alone.record, alone.contested) == (replace(mine, version=9), ())


@given(_three, st.data())
def test_what_is_chosen_stands_and_the_rest_is_as_merged(
    three: tuple[Any, Any, Any], data: st.DataObject
) -> None:
    merged = merge(*three)
    choices = {
        one.key: data.draw(st.sampled_from([Choice.BEFORE, Choice.THEIRS, Choice.MINE]))
        for one in merged.contested
    }
    record = decided(merged, choices)
    wanted = parts(merged.record) | {one.key: one.chosen(choices[one.key]) for one in merged.contested}
    assert parts(record) == wanted
    assert record.version == three[1].version
    assert decided(merged, {}) == merged.record
    # Who is asked and has chosen is not asked again.
    assert merge(three[1], three[1], record).contested == ()


@given(_words, _words)
def test_both_texts_stand_one_below_the_other(one: str, other: str) -> None:
    assert both(one, other).split("\n") == [*one.split("\n"), *other.split("\n")]
    rich = both(RichText.of(one or "1"), RichText.of(other or "2"))
    assert rich.plain == f"{one or '1'}\n{other or '2'}"


def test_only_texts_can_be_both() -> None:
    for one, other in ((1, 2), (MeetingMode.VIRTUAL, MeetingMode.HYBRID), (None, "typed")):
        with pytest.raises(ValueError, match="only texts"):
            both(one, other)
