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
    circulated = office.documents.content("bilingual", office.meetings.by_symbol(CIRCULATED).id, "en")
    assert (circulated.is_copy, circulated.program, circulated.second.language) == (False, "", "ar")


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
