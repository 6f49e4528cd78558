"""What is told on a register's channel reads back as it was written, and nothing else is believed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.announcements import (
    LONGEST,
    LONGEST_NAME,
    MOST_RECORDS,
    Editing,
    Saved,
    read,
    written,
)
from secretariat.domain.changes import Kind, Ref

names = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=LONGEST_NAME)
numbers = st.integers(1, 2**63 - 1)
refs = st.builds(Ref, st.sampled_from(Kind), numbers)


@given(names, names, numbers)
def test_a_saving_reads_back(sender: str, who: str, seq: int) -> None:
    assert read(written(Saved(sender, who, seq))) == Saved(sender, who, seq)


@given(names, names, st.frozensets(refs, max_size=MOST_RECORDS), st.integers(0, 2**63 - 1))
def test_an_editing_reads_back_and_fits(sender: str, who: str, records: frozenset[Ref], minutes: int) -> None:
    payload = written(Editing(sender, who, records, minutes))
    assert read(payload) == Editing(sender, who, records, minutes)
    assert len(payload.encode()) <= LONGEST


@given(st.text() | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: (
    st.lists(inner) | st.dictionaries(st.sampled_from(["sender", "who", "saved", "edits", "minutes"]), inner)
)).map(json.dumps))  # fmt: skip
def test_what_others_send_is_read_or_is_nothing(payload: str) -> None:
    found = read(payload)
    assert found is None or (found.sender and found.who)


STRANGE: dict[str, Any] = {
    "no object": [1],
    "no sender": {"who": "Amina", "saved": 3},
    "a long sender": {"sender": "s" * 300, "who": "Amina", "saved": 3},
    "a name that is none": {"sender": "s", "who": 7, "saved": 3},
    "a truth value as a number": {"sender": "s", "who": "Amina", "saved": True},
    "a number before the first": {"sender": "s", "who": "Amina", "saved": 0},
    "a number that no database has": {"sender": "s", "who": "Amina", "saved": 2**63},
    "nothing said": {"sender": "s", "who": "Amina"},
    "records that are none": {"sender": "s", "who": "Amina", "edits": "meetings"},
    "too long": {"sender": "s", "who": "Amina", "edits": [], "more": "x" * 9000},
}


@pytest.mark.parametrize("what", STRANGE)
def test_what_has_not_the_form_is_nothing(what: str) -> None:
    assert read(json.dumps(STRANGE[what])) is None


def test_of_records_only_those_count_that_can_be() -> None:
    edits = [
        ["meetings", 3],
        ["meetings", -1],
        ["meetings", "3"],
        ["nothing", 3],
        "meetings",
        [3],
        [["a"], 1],
    ]
    found = read(json.dumps({"sender": "s", "who": "Amina", "edits": edits, "minutes": "3"}))
    assert found == Editing("s", "Amina", frozenset({Ref(Kind.MEETING, 3)}))


def test_a_name_stays_within_its_line_and_direction() -> None:
    name = "Amina\n\u202eadmin\u2069\u2066 \x1b[1m" + "x" * 200
    found = read(json.dumps({"sender": "s", "who": name, "saved": 1}))
    assert found is not None
    assert found.who.startswith("Amina admin")
    assert len(found.who) == LONGEST_NAME
    assert not {"\n", "\u202e", "\u2066", "\u2069", "\x1b"} & set(found.who)
    empty = read(json.dumps({"sender": "s", "who": "\u202e", "saved": 1}))
    assert empty is not None
    assert empty.who == "?"
