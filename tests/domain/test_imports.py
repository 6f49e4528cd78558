"""Dates, percentages and names as old tables write them, and the history that a row tells."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.actions import ActionStatus, standing
from secretariat.domain.import_days import (
    EARLIEST,
    LATEST,
    AmbiguousDay,
    DayOrder,
    find_day,
    is_ambiguous,
    order_shown,
    parse_day,
    serial_day,
)
from secretariat.domain.import_values import are_shares, history, people_in, percent_of, standing_of
from secretariat.domain.imports import Cell, Draft
from secretariat.domain.text import LocalizedText
from secretariat.services.import_words import import_words

MONTHS = import_words().months
DAY = date(2026, 3, 11)
DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-11", "2026/3/11", "2026.03.11", "2026-03-11 00:00:00", "2026-03-11T09:30",
        "11.03.2026", "11.3.26", "11 March 2026", "11 Mar 2026", "11-Mar-26", "March 11, 2026", "11th March 2026",
        "Wednesday, 11 March 2026", "11 mars 2026", "le 11 mars 2026", "11 de marzo de 2026", "11 марта 2026 г.",
        "2026年3月11日", "11 مارس 2026", "١١ مارس ٢٠٢٦", "١١/٠٣/٢٠٢٦", "۱۱ مارچ ۲۰۲۶", "11 آذار 2026", "46092",
        "\u200f11/03/2026\u200f", "11\u00a0March\u00a02026",
    ],
)  # fmt: skip
def test_one_day_in_many_spellings(text: str) -> None:
    assert parse_day(text, MONTHS, DayOrder.DAY_FIRST) == DAY


@pytest.mark.parametrize(
    "text",
    ["", "soon", "Q2 2026", "March 2026", "31/02/2026", "2026-13-01", "11/03/1826", "30/06/2026 revised 30/09/2026",
     "11 March", "11 March 12 April 2026", "7", "100000", "11 March 2026 and 12 March 2026"],
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_day(text, MONTHS, DayOrder.DAY_FIRST) is None


def test_a_date_that_can_be_two_asks() -> None:
    with pytest.raises(AmbiguousDay):
        parse_day("03/04/2026", MONTHS)
    assert parse_day("03/04/2026", MONTHS, DayOrder.DAY_FIRST) == date(2026, 4, 3)
    assert parse_day("03/04/2026", MONTHS, DayOrder.MONTH_FIRST) == date(2026, 3, 4)
    assert parse_day("03.04.2026", MONTHS) == date(2026, 4, 3)  # full stops: nobody writes the month first
    assert parse_day("13/04/2026", MONTHS, DayOrder.MONTH_FIRST) == date(2026, 4, 13)
    assert parse_day("04/04/2026", MONTHS) == date(2026, 4, 4)


@given(
    DAYS,
    st.sampled_from(["en", "fr", "es", "ru", "ar", "ur", "zh"]),
    st.sampled_from(["long", "medium", "full"]),
)
def test_every_day_as_seven_languages_write_it(day: date, language: str, style: str) -> None:
    if (language, style) == ("ur", "medium") or (language, style) == ("ar", "medium"):
        return  # numbers alone there
    assert parse_day(format_date(day, style, locale=language), MONTHS) == day


@given(DAYS, st.sampled_from(["/", "-", " "]), st.booleans(), st.booleans())
def test_numbers_in_either_order_are_read_by_the_order(
    day: date, between: str, month_first: bool, other_digits: bool
) -> None:
    first, second = (day.month, day.day) if month_first else (day.day, day.month)
    text = f"{first:02}{between}{second:02}{between}{day.year}"
    text = text.translate(ARABIC_INDIC) if other_digits else text
    order = DayOrder.MONTH_FIRST if month_first else DayOrder.DAY_FIRST
    assert parse_day(text, MONTHS, order) == day
    assert is_ambiguous(text) == (day.day <= 12 and day.day != day.month)
    if is_ambiguous(text):
        with pytest.raises(AmbiguousDay):
            parse_day(text, MONTHS)
        assert order_shown([text]) is None
    else:
        assert parse_day(text, MONTHS) == day


@given(st.text(max_size=80))
def test_no_text_is_too_strange(text: str) -> None:
    try:
        parse_day(text, MONTHS)
    except AmbiguousDay:
        assert is_ambiguous(text)
    find_day(text, MONTHS)


def test_other_dates_of_the_column_tell_the_order() -> None:
    assert order_shown(["03/04/2026", "31/12/2026"]) is DayOrder.DAY_FIRST
    assert order_shown(["03/04/2026", "12/31/2026"]) is DayOrder.MONTH_FIRST
    assert order_shown(["13/04/2026", "12/31/2026"]) is None
    assert order_shown(["31.12.2026", "2026-12-31"]) is None


def test_the_day_that_a_title_names() -> None:
    assert find_day("Status of action items as of 30 June 2026 (draft)", MONTHS) == date(2026, 6, 30)
    assert find_day("Stand: 30.06.2026", MONTHS) == date(2026, 6, 30)
    assert find_day("État au 30 juin 2026", MONTHS) == date(2026, 6, 30)
    assert find_day("Health Working Group, Room 12", MONTHS) is None


def test_numbers_of_days_as_workbooks_have_them() -> None:
    assert serial_day(46092) == DAY
    assert serial_day(46092.5) == DAY
    assert serial_day(3) is None


def test_percentages() -> None:
    assert percent_of(Cell("40 %"), as_share=True) == 40
    assert percent_of(Cell("٤٠٪"), as_share=False) == 40
    assert percent_of(Cell("0.4", 0.4), as_share=True) == 40
    assert percent_of(Cell("40", 40.0), as_share=False) == 40
    assert percent_of(Cell("140", 140.0), as_share=False) is None
    assert percent_of(Cell("half"), as_share=False) is None
    assert percent_of(Cell("33.3333333333333 %"), as_share=False) == 33


HOSTILE = st.one_of(
    st.floats(),
    st.integers().map(float),
    st.sampled_from([float("inf"), float("-inf"), float("nan"), 1e308, -1e308, 1e9, 2958466.0, 1e-320]),
)
DIGITS = st.text(st.sampled_from("0123456789٣۳९３²₅①.,-/%٪ eE+年月日∞½"), max_size=40) | st.sampled_from(
    ["9" * 400, "9" * 5000, "1e999", "nan", "inf", "²²²²²", "²² March ²²", "0" * 6000 + "%"]
)


@given(HOSTILE | st.none(), DIGITS, st.booleans())
def test_whatever_number_a_cell_has_it_is_read_or_left(
    number: float | None, written: str, share: bool
) -> None:
    cell = Cell(written, number)
    percent = percent_of(cell, as_share=share)
    assert percent is None or 0 <= percent <= 100
    are_shares([cell, Cell("0.4", 0.4)])
    if number is not None:
        day = serial_day(number)
        assert day is None or EARLIEST <= day <= LATEST
    for text in (written, f"{written} March {written}"):
        is_ambiguous(text)
        for order in DayOrder:
            day = parse_day(text, MONTHS, order)
            assert day is None or EARLIEST <= day <= LATEST
    assert are_shares([Cell("0.4", 0.4), Cell("1", 1.0), Cell("")])
    assert not are_shares([Cell("0.4", 0.4), Cell("40", 40.0)])
    assert not are_shares([Cell("0", 0.0)])


def test_several_names_in_one_cell() -> None:
    assert people_in("Dr A. Khan / B. Bishara; C. Doe\nD. Roe") == [
        "Dr A. Khan",
        "B. Bishara",
        "C. Doe",
        "D. Roe",
    ]
    assert people_in("A. Khan and B. Bishara", ["and"]) == ["A. Khan", "B. Bishara"]
    assert people_in("Alexandra Sand", ["and"]) == ["Alexandra Sand"]


def test_status_and_percentage_agree() -> None:
    assert standing_of(None, None) == (ActionStatus.NOT_STARTED, 0)
    assert standing_of(None, 30) == (ActionStatus.IN_PROGRESS, 30)
    assert standing_of(None, 100) == (ActionStatus.REPORTED_COMPLETE, 100)
    assert standing_of(ActionStatus.NOT_STARTED, 30) == (ActionStatus.IN_PROGRESS, 30)
    assert standing_of(ActionStatus.CONFIRMED_COMPLETE, 30) == (ActionStatus.CONFIRMED_COMPLETE, 100)
    assert standing_of(ActionStatus.ON_HOLD, 30) == (ActionStatus.ON_HOLD, 30)


STATUSES = st.sampled_from(list(ActionStatus))


@given(DAYS, st.integers(0, 500), st.integers(0, 400), st.integers(-30, 200), STATUSES, st.integers(0, 100))
def test_a_history_shows_what_the_table_says_from_its_day_on(
    agreed: date, later: int, due: int, slip: int, status: ActionStatus, percent: int
) -> None:
    status, percent = standing_of(status, percent)
    original = agreed + timedelta(days=due)
    draft = Draft(
        agreed_on=agreed,
        original_due_on=original,
        due_on=original + timedelta(days=slip),
        status=status,
        percent=percent,
        text=LocalizedText(en="Said"),
    )
    as_of = agreed + timedelta(days=later)
    entries = list(history(draft, as_of))
    now = standing(entries, as_of)
    assert now is not None
    assert (now.status, now.percent, now.due_on) == (status, percent, draft.due_on)
    assert (now.original_due_on, now.moves) == (original, int(slip > 0))
    assert standing(entries, agreed - timedelta(days=1)) is None
    if later:
        before = standing(entries, as_of - timedelta(days=1))
        assert before is not None
        assert (before.status, before.percent, before.due_on) == (ActionStatus.NOT_STARTED, 0, original)
