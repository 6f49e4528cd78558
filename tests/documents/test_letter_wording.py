"""How letters open, and which sentence a reminder takes: as a ministry of each language would write."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from secretariat.documents.labels import available_languages, labels
from secretariat.documents.letter_wording import near_key, salutation
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("language", "style", "function", "opens"),
    [
        ("fr", "M.", "Chef", "Monsieur,"),
        ("fr", "Mme", "Cheffe", "Madame,"),
        ("fr", "Dre", "", "Docteure,"),
        ("fr", "Dr", "", "Docteur,"),
        ("fr", "Prof.", "", "Professeur,"),
        ("fr", "", "", "Madame, Monsieur,"),
        ("zh", "", "国际合作司副司长", "尊敬的N副司长："),
        ("zh", "", "教务长（培训与研究）", "尊敬的N教务长："),
        ("zh", "", "项目官员", "尊敬的N阁下："),
        ("zh", "博士", "项目官员", "尊敬的N博士："),
        ("es", "Sra.", "", "Estimada Sra. N:"),
        ("es", "", "", "De nuestra consideración:"),
        ("ru", "г-жа", "", "Уважаемая г-жа N,"),
        ("ru", "", "", "Уважаемый коллега,"),
        ("ar", "الدكتورة", "", "سعادة الدكتورة ن،"),
        ("ar", "صاحب المعالي", "", "صاحب المعالي ن،"),
        ("ur", "محترمہ", "", "محترمہ ن،"),
        ("ur", "جناب", "", "محترم جناب ن،"),
        ("en", "Ms", "", "Dear Ms N,"),
    ],
)
def test_a_person_is_addressed_by_style_or_office(
    language: str, style: str, function: str, opens: str
) -> None:
    person = Person(
        name=LocalizedText({language: "ن" if language in ("ar", "ur") else "N"}),
        style=LocalizedText({language: style} if style else {}),
        function=LocalizedText({language: function} if function else {}),
    )
    assert salutation(person, labels(language))[0] == opens


@pytest.mark.parametrize(
    ("late", "key"),
    [
        ((-3,), "near"),
        ((-3, 0), "near"),
        ((0, 0), "today"),
        ((1,), "passed"),
        ((6, 1), "passed"),
        ((0, 1), "mixed"),
    ],
)
def test_a_reminder_says_whether_its_deadlines_are_near_or_have_passed(
    late: tuple[int, ...], key: str
) -> None:
    assert near_key([DAY - timedelta(days=days) for days in late], DAY) == key


@pytest.mark.parametrize("language", available_languages())
def test_the_letter_calls_the_request_as_its_document_does(language: str) -> None:
    words = labels(language)
    title = words.get("nomination.title").casefold()
    assert title in words.get("letter.subject.nomination").casefold()
    assert words.get("document_kind.nomination").casefold() == title
