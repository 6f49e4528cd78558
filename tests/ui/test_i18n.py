"""Dates, lists and places in the languages of the window: order, digits, and what is set apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale

from tests.ui import translations  # noqa: F401 - compiles the catalogues
from ui import i18n

FSI, RLI, PDI, RLM = "\u2068", "\u2067", "\u2069", "\u200f"
MARCH, DECEMBER = date(2026, 3, 1), date(2026, 12, 31)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    i18n.set_language("en")


@pytest.mark.parametrize(
    ("language", "one", "same_month", "same_year", "other_year", "moment"),
    [
        ("en", "1 Mar 2026", "1–11 Mar 2026", "1 Mar – 31 Dec 2026", "1 Mar 2026 – 2 Jan 2027", "1 Mar 2026, 09:30"),
        ("fr", "1er mars 2026", "1er–11 mars 2026", "1er mars – 31 déc. 2026", "1er mars 2026 – 2 janv. 2027",
         "1er mars 2026, 09:30"),
        ("zh", "2026年3月1日", "2026年3月1–11日", "2026年3月1日至12月31日", "2026年3月1日至2027年1月2日",
         "2026年3月1日 09:30"),
        ("ar", "1 مارس 2026", "1–11 مارس 2026", "1 مارس – 31 ديسمبر 2026", "1 مارس 2026 – 2 يناير 2027",
         "1 مارس 2026، 09:30"),
        ("ur", "1 مارچ 2026", "1–11 مارچ 2026", "1 مارچ – 31 دسمبر 2026", "1 مارچ 2026 – 2 جنوری 2027",
         "1 مارچ 2026، 09:30"),
    ],
)  # fmt: skip
def test_dates_stand_as_each_language_writes_them(
    language: str, one: str, same_month: str, same_year: str, other_year: str, moment: str
) -> None:
    i18n.set_language(language)
    assert i18n.day(MARCH) == one
    assert i18n.days(MARCH, date(2026, 3, 11)) == same_month
    assert i18n.days(MARCH, DECEMBER) == same_year
    assert i18n.days(MARCH, date(2027, 1, 2)) == other_year
    assert i18n.moment(datetime(2026, 3, 1, 9, 30)) == moment
    assert (i18n.day(None), i18n.days(None, None), i18n.days(MARCH, None)) == ("", "", one)


@pytest.mark.parametrize("language", i18n.WINDOW_LANGUAGES)
def test_qts_own_digits_are_western(language: str) -> None:
    i18n.set_language(language)
    assert (
        QLocale().toString(1234567890).translate({ord(c): None for c in ",.  \u202f\u00a0٬"}) == "1234567890"
    )
    assert "2026" in i18n.locale().toString(QDate(2026, 3, 1), "d MMMM yyyy")


def test_what_is_put_into_a_text_read_from_the_right_is_set_apart() -> None:
    i18n.set_language("ar")
    said = i18n.tr("{symbol}, {day}", symbol="PPHWG/2026/1", day="2026-03-11")
    assert f"{FSI}PPHWG/2026/1{PDI}" in said
    assert f"{FSI}2026-03-11{PDI}" in said
    assert said[0] == RLM  # or the symbol would have the whole read from the left
    assert i18n.tr("{symbol}, {day}", symbol=f"{FSI}x{PDI}", day="").count(FSI) == 1
    assert i18n.clock(datetime(2026, 3, 1, 9, 30), datetime(2026, 3, 1, 12, 0)) == f"{RLI}09:30–12:00{PDI}"


def test_a_name_in_another_script_is_set_apart_in_english_too() -> None:
    assert i18n.tr("Reported by {name}", name="Reem") == "Reported by Reem"
    assert i18n.tr("Reported by {name}", name="ريم") == f"Reported by {FSI}ريم{PDI}"


def test_rows_have_the_comma_of_the_language_and_leave_out_what_is_empty() -> None:
    assert i18n.listed(["a", "", "b"]) == "a, b"
    assert i18n.joined(["a", "", "b"]) == "a  ·  b"
    assert i18n.joined(["", "b"]) == "b"
    i18n.set_language("ar")
    assert i18n.listed(["أ", "PPHWG"]) == f"{RLM}{FSI}أ{PDI}، {FSI}PPHWG{PDI}"
    i18n.set_language("zh")
    assert i18n.listed(["巴基斯坦", "中国"]) == "巴基斯坦" + i18n.tr(", ") + "中国"
    assert i18n.tr(", ") in ("、", "，")


def test_what_takes_no_time_has_its_beginning_alone() -> None:
    begins = datetime(2026, 3, 1, 2, 30)
    assert i18n.clock(begins, begins) == "\u206602:30\u2069"
    assert "–" in i18n.clock(begins, begins.replace(hour=3))
