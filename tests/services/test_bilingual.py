"""What bilingual minutes are made of: the draft in both languages, or else what was sealed in both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat import __version__
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import LocalizedRich, LocalizedText
from secretariat.services.office import Office
from tests.documents.pdf_tools import words_of
from tests.small_register import Register, rich

SIGNED, CIRCULATED = "PPHWG/2026/1", "PPHWG/2026/2"


@pytest.fixture
def office(sample: Path) -> Iterator[Office]:
    with Office(sample, "Tester", zone="UTC") as opened:
        yield opened


def test_adopted_minutes_say_in_both_languages_what_was_sealed(office: Office) -> None:
    meeting = office.meetings.by_symbol(SIGNED)
    before = office.documents.content("bilingual", meeting.id, "en", second="ur")
    group = office.records.get(Group, meeting.group_id)
    office.groups.save(replace(group, name=LocalizedText(en="Renamed", ur="نیا نام")))
    after = office.documents.content("bilingual", meeting.id, "en", second="ur")
    assert after == before
    assert (after.is_copy, after.program) == (True, __version__)
    assert after.first.seal is not None
    assert after.first.seal == after.second.seal
    office.groups.save(replace(office.records.get(Group, group.id), authentic=("en",), prevailing=""))
    assert office.documents.content("bilingual", meeting.id, "ur").second.language == "en"
    circulated = office.documents.content("bilingual", office.meetings.by_symbol(CIRCULATED).id, "en")
    assert (circulated.is_copy, circulated.program, circulated.second.language) == (False, "", "ar")


def test_a_reading_copy_names_the_corrigenda_that_it_does_not_take_in(office: Office) -> None:
    meeting = office.meetings.by_symbol(SIGNED)
    content = office.documents.content("bilingual", meeting.id, "en", second="ar")
    assert content.first.corrigenda == content.second.corrigenda == (f"{SIGNED}/AM/Corr.1",)
    said = words_of(office.documents.set("bilingual", meeting.id, "en", second="ar"))
    assert f"It does not take in the corrigendum {SIGNED}/AM/Corr.1." in said


def test_each_authentic_text_is_an_original_and_no_other(office: Office) -> None:
    for symbol, language, original in (
        (SIGNED, "ar", "ar"),
        (SIGNED, "en", "en"),
        ("PCHC/2026/1", "zh", "en"),
    ):
        meeting = office.meetings.by_symbol(symbol)
        assert office.documents.content("agreed", meeting.id, language).original_language == original


def test_the_files_name_bears_both_languages_and_the_second_goes_without_saying(office: Office) -> None:
    name, meeting = office.documents.file_name, office.meetings.by_symbol(CIRCULATED)
    assert name("bilingual", meeting.id, "en") == "PPHWG-2026-2-AM-en-ar.pdf"
    assert name("bilingual", meeting.id, "ar") == "PPHWG-2026-2-AM-ar-en.pdf"
    assert name("bilingual", meeting.id, "en", second="ur") == "PPHWG-2026-2-AM-en-ur.pdf"
    assert name("agreed", meeting.id, "en") == "PPHWG-2026-2-AM-en.pdf"


def test_what_is_not_translated_is_listed_by_language_and_number(register: Register) -> None:
    office, item = register.office, register.items[0]
    register.write("The meeting was opened.")
    office.minutes.save(Paragraph(agenda_item_id=item, body=LocalizedRich.of(ar="افتتح الاجتماع.")))
    office.minutes.save(
        Paragraph(agenda_item_id=item, body=rich("Both.").put("ar", LocalizedRich.of(ar="كلاهما.")["ar"]))
    )
    content = office.documents.minutes_content(register.meeting, "en")
    first = content.opening_paragraphs + 1
    missing = office.documents.untranslated("bilingual", register.meeting, "en", "ar")
    assert missing == {"en": (first + 1,), "ar": (first,)}
    assert office.documents.untranslated("agreed", register.meeting, "en") == {}


def test_a_stored_original_is_not_given_out_for_one_in_two_languages(office: Office) -> None:
    meeting = office.meetings.by_symbol(SIGNED)
    with pytest.raises(RuleViolation) as refused:
        office.documents.set("agreed", meeting.id, "en", second="ar")
    assert refused.value.code == "document_in_one_language"
