"""Dates in words: what the grammar can say is read as the day that it says, and everything else is refused."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta
from hypothesis import example, given, settings
from hypothesis import strategies as st

from secretariat.domain.date_grammar import DateEvent, Grammar
from secretariat.domain.date_words import read, understand
from secretariat.domain.deadlines import Span, SpanUnit
from secretariat.domain.errors import RuleViolation

LANGUAGES = ("en", "fr", "ar", "ur", "zh")
FOLDER = Path(__file__).parents[2] / "resources/date_words"
TABLES = {code: tomllib.loads((FOLDER / f"{code}.toml").read_text("utf-8")) for code in LANGUAGES}
GRAMMARS = {code: Grammar.of(code, tables) for code, tables in TABLES.items()}
TODAY = date(2026, 11, 20)  # a Friday
EVENTS = {
    DateEvent.NEXT_MEETING: date(2027, 3, 10),
    DateEvent.THIS_MEETING: date(2026, 11, 11),
    DateEvent.AGREEMENT_EXPIRES: date(2029, 5, 1),
    DateEvent.AGREEMENT_SIGNED: date(2024, 2, 29),
    DateEvent.AGREEMENT_IN_FORCE: date(2024, 6, 30),
}
REFUSALS = (
    "",
    "span_too_long",
    *(f"date_words_{why}" for why in ("unknown", "ambiguous", "impossible", "past", "year")),
)
WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)


def works(day: date) -> bool:
    return day.weekday() < 5


def day(text: str, language: str = "en", today: date = TODAY) -> date:
    return read(text, today=today, grammar=GRAMMARS[language], events=EVENTS, works=works)


def tried(text: str, language: str, today: date = TODAY) -> tuple[str, set[date]]:
    """Return "" with the day that a text is read as, or why it is refused with the days that are named."""
    try:
        return "", {day(text, language, today)}
    except RuleViolation as error:
        return error.code, {value for value in error.data.values() if isinstance(value, date)}


def refusal(text: str, language: str = "en", today: date = TODAY) -> str:
    with pytest.raises(RuleViolation) as error:
        day(text, language, today)
    return error.value.code


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "in 30 days", date(2026, 12, 20)),
        ("en", "30d", date(2026, 12, 20)),
        ("fr", "2sem", date(2026, 12, 4)),
        ("en", "In Two Weeks", date(2026, 12, 4)),
        ("en", "tomorrow", date(2026, 11, 21)),
        ("en", "next Friday", date(2026, 11, 27)),
        ("en", "end of August", date(2027, 8, 31)),
        ("en", "third Tuesday of August", date(2027, 8, 17)),
        ("en", "by the last working day of the month", date(2026, 11, 30)),
        ("en", "last working day of February 2027", date(2027, 2, 26)),
        ("en", "15 August", date(2027, 8, 15)),
        ("en", "20 November", TODAY),
        ("en", "August 15, 2027", date(2027, 8, 15)),
        ("en", "two weeks before the next meeting", date(2027, 2, 24)),
        ("en", "one month after the meeting", date(2026, 12, 11)),
        ("en", "before the agreement ends", date(2029, 4, 30)),
        ("en", "29 February", date(2028, 2, 29)),
        ("en", "in a fortnight", date(2026, 12, 4)),
        ("en", "3 days ago", date(2026, 11, 17)),
        ("en", "2027-08-15", date(2027, 8, 15)),
        ("en", "15/08/2027", date(2027, 8, 15)),
        ("en", "3.4.2027", date(2027, 4, 3)),
        ("en", "in 10 working days", date(2026, 12, 4)),
        ("fr", "le troisième mardi d’août", date(2027, 8, 17)),
        ("fr", "au plus tard le 1er mars 2027", date(2027, 3, 1)),
        ("fr", "deux semaines avant la prochaine réunion", date(2027, 2, 24)),
        ("fr", "15 AOUT 2027", date(2027, 8, 15)),
        ("ar", "خلال ٣٠ يوماً", date(2026, 12, 20)),
        ("ar", "بعد أسبوعين", date(2026, 12, 4)),
        ("ar", "قبل أسبوعين من الاجتماع القادم", date(2027, 2, 24)),
        ("ar", "ثالث ثلاثاء من اغسطس", date(2027, 8, 17)),
        ("ar", "١٥ آب ٢٠٢٧", date(2027, 8, 15)),
        ("ur", "۳۰ دن میں", date(2026, 12, 20)),
        ("ur", "اگست کا تیسرا منگل", date(2027, 8, 17)),
        ("ur", "اگلے اجلاس سے دو ہفتے پہلے", date(2027, 2, 24)),
        ("zh", "30天内", date(2026, 12, 20)),
        ("zh", "八月第三个星期二", date(2027, 8, 17)),
        ("zh", "下次会议前两周", date(2027, 2, 24)),
        ("zh", "明年８月１５日", date(2027, 8, 15)),
    ],
)
def test_a_date_in_words_is_read(language: str, text: str, expected: date) -> None:
    assert day(text, language) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("fifth Tuesday of August 2026", "date_words_impossible"),
        ("31 June", "date_words_impossible"),
        ("2026-02-31", "date_words_impossible"),
        ("29 February 2027", "date_words_impossible"),
        ("Monday 15 August 2027", "date_words_impossible"),  # a Sunday
        ("03/04/2026", "date_words_ambiguous"),
        ("Friday", "date_words_ambiguous"),  # today, or in a week
        ("two days before the meeting of the board", "date_words_unknown"),
        ("soon", "date_words_unknown"),
        ("", "date_words_unknown"),
        ("in -3 days", "date_words_unknown"),
        ("in 1.5 months", "date_words_unknown"),
        ("in 3-4 weeks", "date_words_unknown"),
        ("15 August 27", "date_words_unknown"),
        ("3/4/26", "date_words_unknown"),
        ("in 30 days please", "date_words_unknown"),
        ("21th March", "date_words_unknown"),
        ("1th March", "date_words_unknown"),
        ("11st March", "date_words_unknown"),
        ("3st March", "date_words_unknown"),
        ("within 2 weeks of the next meeting", "date_words_ambiguous"),  # before it, or after it
        ("1 May 0027", "date_words_year"),
        ("0027-05-01", "date_words_year"),
        ("1 May 0001", "date_words_year"),  # no "next year"
        ("end of 0000", "date_words_impossible"),
        ("31 December 1899", "date_words_year"),
        ("1 January 2201", "date_words_year"),
        ("in 261 working days", "span_too_long"),
        ("in 9999 days", "span_too_long"),
        ("120 weeks before the next meeting", "date_words_past"),
    ],
)
def test_what_is_impossible_ambiguous_or_unknown_is_refused(text: str, code: str) -> None:
    assert refusal(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "dans quinze jours",
        "d’ici quinze jours",
        "quinze jours avant la prochaine réunion",
        "une quinzaine",
        "huit jours",
    ],
)
def test_quinze_jours_are_two_weeks_for_some_readers_and_fifteen_days_for_others(text: str) -> None:
    assert refusal(text, "fr") == "date_words_ambiguous"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "d’ici 15 jours", date(2026, 12, 5)),
        ("fr", "dans 8 jours", date(2026, 11, 28)),
        ("fr", "dans quinze jours ouvrables", date(2026, 12, 11)),
        ("fr", "le 15e mars", date(2027, 3, 15)),
        ("en", "in 0 working days", TODAY),
        ("en", "within 2 weeks of the meeting", date(2026, 11, 25)),  # which has been
        ("en", "within 2 weeks after the next meeting", date(2027, 3, 24)),
        ("en", "21st March", date(2027, 3, 21)),
        ("en", "11th of March", date(2027, 3, 11)),
        ("en", "March 02nd", date(2027, 3, 2)),
        ("en", "1 January 1900", date(1900, 1, 1)),
        ("en", "31 December 2200", date(2200, 12, 31)),
    ],
)
def test_what_stands_beside_the_ambiguous_and_the_impossible_is_read(
    language: str, text: str, expected: date
) -> None:
    assert day(text, language) == expected


def test_an_ambiguous_date_is_refused_with_both_days() -> None:
    with pytest.raises(RuleViolation) as error:
        day("03/04/2026")
    assert (error.value.data["first"], error.value.data["second"]) == (date(2026, 3, 4), date(2026, 4, 3))


def test_next_friday_is_refused_while_that_of_this_week_is_still_to_come() -> None:
    monday = date(2026, 11, 16)
    assert refusal("next Friday", today=monday) == "date_words_ambiguous"
    assert day("Friday", today=monday) == date(2026, 11, 20)
    assert day("Friday next week", today=monday) == date(2026, 11, 27)


def test_the_word_for_both_tomorrow_and_yesterday_is_refused() -> None:
    assert refusal("کل", "ur") == "date_words_ambiguous"


def test_next_week_is_no_saturday_in_urdu() -> None:
    assert refusal("اگلے ہفتے", "ur") == "date_words_unknown"


def test_an_event_without_a_day_is_refused() -> None:
    with pytest.raises(RuleViolation) as error:
        read("before the next meeting", today=TODAY, grammar=GRAMMARS["en"], events={})
    assert (error.value.code, error.value.data) == ("date_words_event", {"event": DateEvent.NEXT_MEETING})


def test_what_was_counted_from_an_event_is_told_with_it() -> None:
    found = understand(
        "two weeks before the next meeting", today=TODAY, grammar=GRAMMARS["en"], events=EVENTS
    )
    assert (found.event, found.span) == (DateEvent.NEXT_MEETING, Span(-2, SpanUnit.WEEKS))


def test_working_days_are_not_guessed() -> None:
    with pytest.raises(RuleViolation, match="date_words_unknown"):
        read("last working day of August", today=TODAY, grammar=GRAMMARS["en"], events={})


# Every phrase that the grammar can generate.


def parts(pattern: str, rng: random.Random, language: str) -> tuple[list[str], dict[str, Any]]:
    """Return one of the texts of a pattern, in pieces, and what its places were filled with."""
    tokens = re.findall(r"\{\w+\}|[\[\]()|]|[^\s\[\](){}|]+", pattern)

    def sequence(at: int, ends: str) -> tuple[list[list[str]], int]:
        choices: list[list[str]] = [[]]
        while at < len(tokens) and tokens[at] not in ends:
            token = tokens[at]
            if token in "[(":
                inner, at = sequence(at + 1, "])")
                picked = rng.choice(inner) if token == "(" or rng.random() < 0.5 else []
                choices[-1] += picked
            elif token == "|":
                choices.append([])
            else:
                choices[-1].append(token)
            at += 1
        return choices, at

    found, _end = sequence(0, "")
    pieces, filled = [], {}
    for token in rng.choice(found):
        if token.startswith("{"):
            made, values = place(token[1:-1], rng, language)
            pieces += made
            filled |= values
        else:
            pieces.append(token)
    return pieces, filled


def place(name: str, rng: random.Random, language: str) -> tuple[list[str], dict[str, Any]]:
    """Return a form for a place, and its value."""
    tables = TABLES[language]
    if name == "span":
        return span(rng, tables)
    if name == "event":
        event = rng.choice(list(tables["events"]))
        pieces, _ = parts(rng.choice(tables["events"][event]), rng, language)
        return pieces, {"event": DateEvent(event)}
    if name == "n":
        number = rng.choice([1, 2, 3, 7, 14, 30, 45, 90])
        return [counted(number, rng, tables)], {"n": number}
    if name == "day":
        number = rng.randint(1, 31)
        return [digits(number, rng)], {"day": number}
    if name == "year":
        number = rng.randint(1990, 2080)
        return [f"{digits(number, rng)}{tables['year_suffix']}"], {"year": number}
    if name == "ordinal":
        key = rng.choice(list(tables["ordinals"]))
        return [rng.choice(tables["ordinals"][key])], {"ordinal": int(key)}
    table = tables["weekdays" if name == "weekday" else "months"]
    number = rng.randrange(len(table))
    return [rng.choice(table[number])], {name: number if name == "weekday" else number + 1}


def span(rng: random.Random, tables: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
    lengths = [
        (int(n), unit, form)
        for unit, by in tables["spans"].items()
        for n, forms in by.items()
        for form in forms
    ]
    if rng.random() < 0.3:
        form = rng.choice(lengths)[2]
        return [form], {"spans": [(number, unit) for number, unit, other in lengths if other == form]}
    unit = rng.choice(list(tables["units"]))
    number = rng.choice([1, 2, 3, 6])
    return [counted(number, rng, tables), rng.choice(tables["units"][unit])], {"spans": [(number, unit)]}


def counted(number: int, rng: random.Random, tables: dict[str, Any]) -> str:
    forms = tables["numbers"].get(str(number), [])
    return rng.choice(forms) if forms and rng.random() < 0.5 else digits(number, rng)


def digits(number: int, rng: random.Random) -> str:
    """Return a number in the digits of some script."""
    zero = rng.choice([0x30, 0x660, 0x6F0, 0xFF10])
    return "".join(chr(zero + int(digit)) for digit in str(number))


def moved(start: date, value: tuple[int, str], sign: int = 1) -> date:
    number, unit = value
    return start + relativedelta(**{unit: sign * number})  # type: ignore[arg-type]


def in_month(filled: dict[str, Any], today: date, make: Callable[[int, int], date | None]) -> date | None:
    """Return the day of the month: in its year, else the next; None when the next such month has none."""
    if "year" in filled:
        return made(make, filled["year"], filled["month"])
    for year in range(today.year, today.year + 10):
        ends = date(year, filled["month"], 1) + relativedelta(day=31)
        if ends < today:
            continue
        found = made(make, year, filled["month"])
        if found is None and (filled.get("day"), filled["month"]) != (29, 2):
            return None
        if found is not None and found >= today:
            return found
    return None


def made(make: Callable[[int, int], date | None], year: int, month: int) -> date | None:
    try:
        return make(year, month)
    except ValueError:
        return None


def nth(filled: dict[str, Any]) -> Callable[[int, int], date | None]:
    def make(year: int, month: int) -> date | None:
        place, weekday = filled["ordinal"], WEEKDAYS[filled["weekday"]]
        first = date(year, month, 1)
        if place == 0:
            return first + relativedelta(day=31, weekday=weekday(-1))
        found = first + relativedelta(weekday=weekday(place))
        return found if found.month == month else None

    return make


def last_working(year: int, month: int) -> date:
    found = date(year, month, 1) + relativedelta(day=31)
    while not works(found):
        found -= timedelta(days=1)
    return found


def on_weekday(filled: dict[str, Any]) -> Callable[[int, int], date | None]:
    def make(year: int, month: int) -> date | None:
        found = date(year, month, filled["day"])
        return found if filled.get("weekday") in (None, found.weekday()) else None

    return make


def week_day(today: date, filled: dict[str, Any], weeks: int, starts: list[int]) -> set[date]:
    """Return that day of the week some weeks on, for weeks that begin on different days."""
    found = set()
    for start in starts:
        first = today - timedelta(days=(today.weekday() - start) % 7) + timedelta(weeks=weeks)
        found.add(first + timedelta(days=(filled["weekday"] - start) % 7))
    return found


def expected(meaning: str, filled: dict[str, Any], today: date, starts: list[int]) -> set[date]:
    """Return the days that a phrase can mean, computed with dateutil; an empty set for a day that there is not."""
    month, following = today.replace(day=1), today.replace(day=1) + relativedelta(months=1)
    event = EVENTS[filled["event"]] if "event" in filled else None
    weekday = WEEKDAYS[filled["weekday"]] if "weekday" in filled else None
    simple: dict[str, Callable[[], date | None]] = {
        "today": lambda: today,
        "tomorrow": lambda: today + relativedelta(days=1),
        "day_after_tomorrow": lambda: today + relativedelta(days=2),
        "yesterday": lambda: today + relativedelta(days=-1),
        "in_span": lambda: moved(today, filled["span"]),
        "ago": lambda: moved(today, filled["span"], -1),
        "weekday_this": lambda: today + relativedelta(weekday=weekday(1)),
        "weekday_coming": lambda: today + relativedelta(days=1, weekday=weekday(1)),
        "day_month": lambda: in_month(filled, today, on_weekday(filled)),
        "day_next_month": lambda: made(
            lambda y, m: date(y, m, filled["day"]), following.year, following.month
        ),
        "month_start": lambda: in_month(filled, today, lambda y, m: date(y, m, 1)),
        "month_middle": lambda: in_month(filled, today, lambda y, m: date(y, m, 15)),
        "month_end": lambda: in_month(filled, today, lambda y, m: date(y, m, 1) + relativedelta(day=31)),
        "this_month_end": lambda: month + relativedelta(day=31),
        "next_month_start": lambda: following,
        "next_month_end": lambda: following + relativedelta(day=31),
        "this_year_end": lambda: date(today.year, 12, 31),
        "next_year_end": lambda: date(today.year + 1, 12, 31),
        "year_end": lambda: date(filled["year"], 12, 31),
        "nth_weekday": lambda: in_month(filled, today, nth(filled)),
        "nth_weekday_next_month": lambda: nth(filled)(following.year, following.month),
        "last_working_day": lambda: in_month(filled, today, last_working),
        "last_working_day_this_month": lambda: last_working(today.year, today.month),
        "last_working_day_next_month": lambda: last_working(following.year, following.month),
        "on_event": lambda: event,
        "before_event": lambda: moved(event, (1, "days"), -1),
        "day_after_event": lambda: moved(event, (1, "days")),
        "span_before_event": lambda: moved(event, filled["span"], -1),
        "span_after_event": lambda: moved(event, filled["span"]),
    }
    if meaning in simple:
        found = simple[meaning]()
        return {found} if found else set()
    if meaning == "span_around_event":
        around = {moved(event, filled["span"], -1), moved(event, filled["span"])}
        return {max(around)} if event <= today else around
    if meaning == "in_working_days":
        found, left = today, filled["n"]
        while left:
            found += timedelta(days=1)
            left -= works(found)
        return {found}
    coming = today + relativedelta(days=1, weekday=weekday(1))
    return {
        "weekday": {today + relativedelta(weekday=weekday(1)), coming},
        "weekday_next": {coming, *week_day(today, filled, 1, starts)},
        "weekday_this_week": week_day(today, filled, 0, starts),
        "weekday_next_week": week_day(today, filled, 1, starts),
        "weekday_last": {
            today + relativedelta(days=-1, weekday=weekday(-1)), *week_day(today, filled, -1, starts),
        },
        "weekday_last_week": week_day(today, filled, -1, starts),
    }[meaning]  # fmt: skip


MEANINGS = [(code, meaning) for code in LANGUAGES for meaning in TABLES[code]["phrases"]]


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32), today=st.dates(date(2000, 1, 1), date(2070, 12, 31)))
@pytest.mark.parametrize(("language", "meaning"), MEANINGS)
def test_every_phrase_of_the_grammar_is_read_as_the_day_that_it_says(
    language: str, meaning: str, seed: int, today: date
) -> None:
    rng, tables = random.Random(seed), TABLES[language]
    pieces, filled = parts(rng.choice(tables["phrases"][meaning]), rng, language)
    lead = rng.choice(["", *tables["leads"]])
    text = (" " if tables["spaced"] else "").join([*filter(None, [lead]), *pieces])
    wanted: set[date] = set()
    for one in filled.pop("spans", [None]):  # readers differ about the length of some
        wanted |= expected(meaning, {**filled, "span": one} if one else filled, today, tables["weeks"])
    if meaning in ("tomorrow", "yesterday") and pieces == ["کل"]:
        wanted = {today - timedelta(days=1), today + timedelta(days=1)}
    code, days = tried(text, language, today)
    if code in ("date_words_past", "date_words_ambiguous"):
        assert days <= wanted, text
        assert code == "date_words_ambiguous" or max(days) < today, text
        assert code == "date_words_past" or len(days) == 2, text
    else:
        assert (code, days) == ("" if wanted else "date_words_impossible", wanted), text


# What nobody thought of.


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
@example("\x00", "en")
@example("in 1 day\u202e", "ar")
@example("0000-00-00", "en")
@example("99/99/9999", "en")
@example("in " * 60, "en")
@example("²⁰²⁶ ٣/٤/٢٠٢٦", "ar")
def test_any_text_is_read_or_refused(text: str, language: str) -> None:
    assert tried(text, language)[0] in REFUSALS


WORDS = {
    code: [word for pattern in re.findall(r'"([^"]+)"', (FOLDER / f"{code}.toml").read_text("utf-8")) for word in
           re.findall(r"[^\s\[\](){}|]+", pattern)]
    for code in LANGUAGES
}  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.data(), st.sampled_from(LANGUAGES))
def test_any_row_of_words_of_the_grammar_is_read_or_refused(data: st.DataObject, language: str) -> None:
    word = st.sampled_from([*WORDS[language], "3", "31", "2027", "9999"])
    pieces = data.draw(st.lists(word, max_size=30))
    assert tried(" ".join(pieces), language, data.draw(st.dates()))[0] in REFUSALS


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.sampled_from(LANGUAGES))
def test_a_date_as_iso_8601_writes_it_is_read_in_every_language(value: date, language: str) -> None:
    assert day(value.isoformat(), language) == value
