"""Sentences in Arabic: prepositions that are written together with their noun, agreement with numbers, dates."""

from __future__ import annotations

import datetime as dt

import pytest

from secretariat.documents.labels import labels

AR = labels("ar")


@pytest.mark.parametrize(
    ("meeting", "title"),
    [
        ("الاجتماع الأول", "المحضر المتفق عليه للاجتماع الأول"),
        ("اجتماع الخبراء", "المحضر المتفق عليه لاجتماع الخبراء"),
        ("اللقاء الثاني", "المحضر المتفق عليه للقاء الثاني"),
    ],
)
def test_for_is_written_together_with_the_article(meeting: str, title: str) -> None:
    assert AR.format("minutes.title_of", meeting=meeting) == title


def test_an_indefinite_title_becomes_definite_in_a_sentence() -> None:
    title = "مذكرة تفاهم بشأن التعاون"
    basis = AR.format("minutes.basis_article", article="7", title=title)
    assert basis == "المادة 7 من مذكرة التفاهم بشأن التعاون"
    places = {"meeting": "الاجتماع الأول", "group": "فريق العمل", "place": "جنيف", "mode": "حضورياً"}
    on = AR.format("minutes.opening_on", dates=AR.date(dt.date(2026, 3, 11)))
    with_article = AR.format("minutes.opening_basis", basis=basis, dates=on, **places)
    plain = AR.format("minutes.opening_basis_plain", basis=title, dates=on, **places)
    held = "عُقد الاجتماع الأول لفريق العمل في جنيف في 11 آذار/مارس 2026، حضورياً."
    assert with_article == f"عملاً بالمادة 7 من مذكرة التفاهم بشأن التعاون، {held}"
    assert plain == f"عملاً بمذكرة التفاهم بشأن التعاون، {held}"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "من أصل واحد"),
        (2, "من أصلين"),
        (3, "من ثلاثة أصول"),
        (11, "من 11 أصلاً"),
        (100, "من 100 أصل"),
    ],
)
def test_originals_agree_with_their_number(number: int, said: str) -> None:
    assert "من " + AR.plural("minutes.originals", number, count=AR.count(number)) == said


def test_languages_are_joined_by_and_and_agree() -> None:
    names = ["الإنجليزية", "العربية", "الفرنسية"]
    said = [AR.plural("minutes.languages", n, names=AR.joined(names[:n])) for n in (1, 2, 3)]
    assert said == [
        "باللغة الإنجليزية",
        "باللغتين الإنجليزية والعربية، والنصان متساويان في الحجية",
        "باللغات الإنجليزية والعربية والفرنسية، وجميع النصوص متساوية في الحجية",
    ]


def test_dates_have_both_names_of_the_month_and_may_have_the_hijri_date() -> None:
    first, last = dt.date(2026, 3, 10), dt.date(2026, 3, 14)
    assert AR.dates(first, last, "words") == "10 إلى 14 آذار/مارس 2026"
    assert AR.dates(first, dt.date(2026, 3, 11), "words") == "10 و11 آذار/مارس 2026"
    assert AR.date(dt.date(2026, 3, 11), hijri=True) == "11 آذار/مارس 2026 (22 رمضان 1447 هـ)"


def test_items_and_annexes_are_numbered_in_words() -> None:
    assert AR.numbered(9, "ما يستجد") == "تاسعاً – ما يستجد"
    assert AR.numeral(2, "annexes") == "الثاني"
    assert AR.numeral(99) == "99"
