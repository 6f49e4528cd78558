"""Records as canonical JSON: nothing is lost on the way there and back, and nothing else is read."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.database.tables import RECORDS
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.content.names import PlaceTime
from secretariat.domain.canonical import canonical, from_data, to_data
from secretariat.domain.errors import StorageProblem
from secretariat.domain.meetings import Meeting, Role
from secretariat.domain.text import Block, LocalizedRich, LocalizedText, RichText, Run, clean
from secretariat.services.words import sentence
from tests.documents.minutes_content import health_minutes

WORDS = st.text(max_size=12).map(clean)
LANGUAGES = st.sampled_from(["en", "ar", "ur", "zh"])
RUNS = st.builds(Run, WORDS.filter(bool), st.booleans(), st.booleans())
RICH = st.lists(st.lists(RUNS, max_size=3).map(tuple).map(Block), max_size=3).map(RichText)
ZONES = st.sampled_from(
    [None, UTC, ZoneInfo("Asia/Karachi"), ZoneInfo("Asia/Hebron"), ZoneInfo("Europe/Lisbon")]
)
BY_TYPE: dict[type[Any], st.SearchStrategy[Any]] = {
    str: WORDS,
    int: st.integers(-(2**53) + 1, 2**53 - 1),
    datetime: st.datetimes(
        datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=ZONES, allow_imaginary=False
    ),
    RichText: RICH,
    LocalizedText: st.dictionaries(LANGUAGES, WORDS).map(LocalizedText),
    LocalizedRich: st.dictionaries(LANGUAGES, RICH).map(LocalizedRich),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Return values of the type that a record's hint names."""
    if hint in BY_TYPE:
        return BY_TYPE[hint]
    if is_dataclass(hint):
        return st.builds(hint, **{name: values(inner) for name, inner in get_type_hints(hint).items()})
    parts = [part for part in get_args(hint) if part is not Ellipsis]
    if get_origin(hint) is tuple:
        return st.lists(values(parts[0]), max_size=2).map(tuple)
    return st.one_of([values(part) for part in parts]) if parts else st.from_type(hint)


def through_bytes(value: Any) -> Any:
    return from_data(type(value), json.loads(canonical(value)))


@pytest.mark.parametrize("record_type", [*RECORDS.values(), MinutesContent], ids=lambda kind: kind.__name__)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_every_record_comes_back_as_it_was(record_type: type[Any], data: st.DataObject) -> None:
    value = data.draw(values(record_type))
    again = through_bytes(value)
    assert again == value
    assert canonical(again) == canonical(value)


def test_minutes_with_zones_come_back_as_they_were() -> None:
    content = health_minutes()
    again = through_bytes(content)
    assert again == content
    assert [clock.at.tzinfo for clock in again.opens] == [clock.at.tzinfo for clock in content.opens]
    assert content.opens


def test_the_hour_that_comes_twice_keeps_its_offset() -> None:
    for fold in (0, 1):
        at = datetime(2026, 10, 25, 1, 30, tzinfo=ZoneInfo("Europe/Lisbon"), fold=fold)
        again = through_bytes(PlaceTime("Lisbon", at))
        assert again.at.utcoffset() == at.utcoffset()


def test_instants_in_utc_and_at_an_offset_keep_them() -> None:
    for zone in (UTC, timezone(timedelta(hours=5, minutes=30))):
        at = datetime(2026, 3, 10, 9, tzinfo=zone)
        assert through_bytes(PlaceTime("", at)).at.tzinfo == zone


def test_a_zone_whose_rules_changed_keeps_the_wall_time() -> None:
    data = {"place": "Hebron", "at": "2026-03-10T09:00:00+07:00[Asia/Hebron]"}
    assert from_data(PlaceTime, data).at.replace(tzinfo=None) == datetime(2026, 3, 10, 9)


# RFC 8785, section 3.2.3, has this object as its example for the order of keys.
RFC_8785 = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\U0001f600": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
}
IN_ORDER = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_keys_are_in_the_order_of_rfc_8785() -> None:
    assert list(json.loads(canonical(RFC_8785))) == IN_ORDER


def test_strings_are_escaped_as_in_rfc_8785() -> None:
    # Section 3.2.2.2: the string of the example in section 3.2.2, and how it is to be written.
    assert canonical('\u20ac$\u000f\nA\'B"\\\\"/') == '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'.encode()


def test_the_order_of_fields_and_languages_makes_no_difference() -> None:
    one = Meeting(title=LocalizedText(en="First", ar="الأول"))
    other = Meeting(title=LocalizedText(ar="الأول", en="First"))
    assert canonical(one) == canonical(other)
    assert canonical(to_data(one)) == canonical(one)
    assert b" " not in canonical(Meeting())


@pytest.mark.parametrize("value", [1.5, {1, 2}, object()])
def test_what_no_record_holds_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical({"value": value})


def test_what_other_programs_would_read_otherwise_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        canonical(2**53)
    with pytest.raises(ValueError, match="surrogates"):
        canonical("\ud800")


class Side(StrEnum):
    ONE = "one"


@dataclass(frozen=True)
class Inner:
    numbers: tuple[int, ...]
    pair: tuple[str, bool] = ("", False)


@dataclass(frozen=True)
class Sealed:
    side: Side
    inner: tuple[Inner, ...]
    day: date | None = None
    at: datetime | None = None
    text: LocalizedText = LocalizedText()
    rich: LocalizedRich = LocalizedRich()
    body: RichText = RichText()
    role: Role = Role.MEMBER
    picture: bytes | None = None


GOOD = to_data(Sealed(Side.ONE, (Inner((1, 2), ("a", True)),), date(2026, 1, 1), datetime(2026, 1, 1)))


def test_bytes_come_back() -> None:
    whole = bytes(range(256))
    assert through_bytes(Sealed(Side.ONE, (), picture=whole)).picture == whole


def test_fields_added_since_have_their_default() -> None:
    older = {name: GOOD[name] for name in ("side", "inner")}
    older["inner"] = [{"numbers": []}]
    assert from_data(Sealed, older) == Sealed(Side.ONE, (Inner(()),))
    assert len(fields(Sealed)) == len(GOOD)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"side": "two"}, "side"),
        ({"side": None}, "side"),
        ({"unknown": 1}, "unknown"),
        ({"inner": {}}, "inner"),
        ({"inner": [{}]}, "inner.0.numbers"),
        ({"inner": [{"numbers": [1, True]}]}, "inner.0.numbers.1"),
        ({"inner": [{"numbers": [1.0]}]}, "inner.0.numbers.0"),
        ({"inner": [{"numbers": [1], "pair": ["a"]}]}, "inner.0.pair"),
        ({"inner": [{"numbers": [1], "pair": ["a", 1]}]}, "inner.0.pair.1"),
        ({"inner": [[]]}, "inner.0"),
        ({"day": "20260101"}, "day"),
        ({"day": "2026-01-01T00:00:00"}, "day"),
        ({"day": 20260101}, "day"),
        ({"at": "2026-01-01"}, "at"),
        ({"at": "2026-01-01T00:00:00[Asia/Karachi]"}, "at"),
        ({"at": "2026-01-01T00:00:00+05:00[Nowhere/Else]"}, "at"),
        ({"at": "soon"}, "at"),
        ({"text": {"en": ""}}, "text"),
        ({"text": {"en": 5}}, "text"),
        ({"text": []}, "text"),
        ({"rich": {"en": "words"}}, "rich"),
        ({"rich": {"en": [[{"t": "a", "u": True}]]}}, "rich"),
        ({"body": [[{"t": "a", "b": 1}]]}, "body"),
        ({"body": [[{"t": "\u0001"}]]}, "body"),
        ({"picture": "AAA"}, "picture"),
        ({"picture": "AB=="}, "picture"),
        ({"picture": [0]}, "picture"),
    ],
)
def test_data_of_another_form_is_refused_with_its_place(change: dict[str, Any], place: str) -> None:
    assert from_data(Sealed, GOOD)
    with pytest.raises(StorageProblem, match="record_unreadable") as refused:
        from_data(Sealed, {**GOOD, **change})
    assert refused.value.data["place"] == place
    assert place in sentence(refused.value)


def test_a_missing_field_without_default_is_refused() -> None:
    with pytest.raises(StorageProblem, match="side"):
        from_data(Sealed, {name: value for name, value in GOOD.items() if name != "side"})
    with pytest.raises(StorageProblem, match="record_unreadable"):
        from_data(Sealed, None)


@dataclass(frozen=True)
class Vague:
    either: int | str


def test_a_record_type_that_is_not_definite_is_a_bug() -> None:
    with pytest.raises(TypeError):
        from_data(Vague, {"either": 1})
