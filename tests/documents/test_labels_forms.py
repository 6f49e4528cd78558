"""Forms that some languages alone need: one number's own form, lists by a sign of their own, a person's line."""

from __future__ import annotations

import datetime as dt

import pytest

from secretariat.documents.labels import Labels, labels

ZH, RU, EN = labels("zh"), labels("ru"), labels("en")


def test_a_form_for_one_number_alone_goes_before_the_others() -> None:
    words = Labels(
        "ru", {"n": {"=2": "two", "one": "one", "few": "few", "many": "many", "other": "other"}}, {}
    )
    assert [words.plural("n", number) for number in (1, 2, 3, 5, 21)] == ["one", "two", "few", "many", "one"]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "以英语写成"),
        (2, "以英语和阿拉伯语写成，两种文本同等作准"),
        (3, "以英语、阿拉伯语和中文写成，各种文本同等作准"),
    ],
)
def test_one_language_is_not_equally_authentic_with_itself(number: int, said: str) -> None:
    names = [ZH.language_name(code) for code in ("en", "ar", "zh")][:number]
    assert ZH.plural("minutes.languages", number, names=ZH.joined(names)) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "На совещании принято следующее решение."),
        (3, "На совещании приняты следующие 3\u00a0решения."),
        (14, "На совещании приняты следующие 14\u00a0решений."),
        (21, "Ниже приводится 21\u00a0решение, принятое на совещании."),
    ],
)
def test_russian_numbers_agree_with_their_nouns(number: int, said: str) -> None:
    assert RU.plural("record.decisions_taken", number, count=RU.count(number)) == said


def test_things_of_one_kind_are_parted_by_a_sign_of_their_own() -> None:
    assert ZH.listed(["A.1", "A.2"]) == "A.1、A.2"
    assert ZH.get("lists.separator") == "，"
    assert EN.listed(["A.1", "A.2"]) == "A.1, A.2"


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        (("沈文澜", "国际合作司副司长", "国家卫生健康委员会"), "国家卫生健康委员会国际合作司副司长沈文澜"),
        (("沈文澜", "", "国家卫生健康委员会"), "国家卫生健康委员会沈文澜"),
        (("沈文澜", "", ""), "沈文澜"),
        (("Layla Hanani", "Director", "卫生部"), "卫生部 Director Layla Hanani"),
        (("", "", ""), ""),
    ],
)
def test_a_chinese_line_says_who_somebody_is_before_the_name(parts: tuple[str, str, str], line: str) -> None:
    assert ZH.person(*parts) == line


def test_other_lines_begin_with_the_name() -> None:
    assert EN.person("Layla Hanani", "", "Ministry of Health") == "Layla Hanani, Ministry of Health"


def test_days_that_adjoin_are_said_in_order() -> None:
    first, last = dt.date(2026, 6, 30), dt.date(2026, 7, 1)
    assert ZH.dates(first, last) == "2026年6月30日至7月1日"
    assert ZH.dates(first, dt.date(2027, 1, 2)) == "2026年6月30日至2027年1月2日"
    assert RU.dates(first, dt.date(2026, 7, 3), "words") == "с\u00a030 июня по\u00a03 июля 2026 года"
    assert ZH.date(dt.date(2026, 3, 10), hijri=True) == "2026年3月10日（伊历1447年9月21日）"
