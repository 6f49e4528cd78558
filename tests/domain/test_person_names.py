"""What a person is called in lists and documents."""

from __future__ import annotations

import pytest

from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText

KHAN = Person(
    style=LocalizedText(en="Dr", ar="د."), name=LocalizedText(en="Amina Khan", ar="أمينة خان", zh="阿米娜·汗")
)
SHEN = Person(style=LocalizedText(en="Dr", zh="博士"), name=LocalizedText(en="Shen Wenlan", zh="沈文澜"))


@pytest.mark.parametrize(
    ("person", "language", "called"),
    [
        (KHAN, "en", "Dr Amina Khan"),
        (KHAN, "ar", "د. أمينة خان"),
        (KHAN, "fr", "Dr Amina Khan"),
        (KHAN, "zh", "阿米娜·汗"),  # no title rather than an English one
        (SHEN, "zh", "沈文澜博士"),
        (SHEN, "zh-Hans", "Dr Shen Wenlan"),  # nothing is entered in that language
        (Person(style=LocalizedText(en="Dr"), name=LocalizedText(en="Amina Khan")), "zh", "Dr Amina Khan"),
        (Person(name=LocalizedText(en="Amina Khan")), "en", "Amina Khan"),
    ],
)
def test_a_person_is_called_by_style_and_name_and_in_chinese_the_title_comes_last(
    person: Person, language: str, called: str
) -> None:
    assert person.called(language) == called
