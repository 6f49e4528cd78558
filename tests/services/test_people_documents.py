"""The directory and the letter of nomination as collected from a file: who is in them, and who must not be."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.people import DesignationState, FocalPointRole, Person
from secretariat.services.office import Office
from tests.services.canaries import said_by
from tests.services.people_triggers import designated, requested
from tests.small_register import FIRST_DAY, Register, text

DAY = timedelta(days=1)
CANARY = "Zwitscherlaut"


def directory(office: Office, group_id: int, language: str = "en"):
    return office.documents.content("directory", group_id, language)


def letter(r: Register, party: int = 1, language: str = "en"):
    return r.office.documents.content("nomination", r.group.id, language, party=r.parties[party])


def test_the_directory_says_what_the_matrix_says_on_its_day(sample: Path) -> None:
    with Office(sample, "Test", zone="UTC") as office:
        for group in office.groups.all():
            content = directory(office, group.id)
            lines = office.lists.focal_points(group.id, "en", office.today())
            held = (DesignationState.CURRENT, DesignationState.EXPIRING)
            shown = [line for line in lines if line.state in (*held, DesignationState.VACANT)]
            assert [
                (area.area.text, post.party.short_name, entry.person.name if entry else "")
                for area, post, entry in content.lines()
            ] == [(line.area, line.party, line.name) for line in sorted(shown, key=_order(lines))]
            assert content.vacant == sum(line.state is DesignationState.VACANT for line in lines)
            assert content.expiring == sum(line.state is DesignationState.EXPIRING for line in lines)


def _order(lines):
    """A vacancy stands before the alternate of its place, as in the directory."""
    places = list(dict.fromkeys((line.area_id, line.party_id) for line in lines))
    return lambda line: (places.index((line.area_id, line.party_id)), bool(line.id), lines.index(line))


def test_yesterdays_and_tomorrows_people_are_not_in_it(register: Register) -> None:
    r = register
    designated(r, 0, from_on=FIRST_DAY - 9 * DAY, until_on=FIRST_DAY - DAY)
    designated(r, 2, party_id=r.parties[0], from_on=FIRST_DAY + DAY)
    content = directory(r.office, r.group.id)
    assert [entry for _, _, entry in content.lines() if entry] == []
    assert (content.places, content.vacant) == (4, 4)
    assert [area.area.text for area in content.areas] == ["Burns", "Vaccines"]  # nobody for the whole group
    r.clock.set(FIRST_DAY + DAY)
    assert [e.person.name for _, _, e in directory(r.office, r.group.id).lines() if e] == ["Chandni Chaudhry"]


def test_every_open_request_to_the_side_is_in_one_letter_and_no_other(register: Register) -> None:
    r = register
    requested(r, role=FocalPointRole.ALTERNATE, until=FIRST_DAY + DAY)
    requested(r)
    designated(r, 0)
    content = letter(r)
    assert [(one.area.text, one.role.value) for one in content.requests] == [
        ("Burns", "focal_point"),
        ("Burns", "alternate"),
    ]
    assert [one.counterparts for one in content.requests] == [("Amina Adil",)] * 2
    with pytest.raises(RuleViolation, match="no_nomination_open"):
        letter(r, party=0)
    r.clock.set(FIRST_DAY + 3 * DAY)
    assert [one.overdue for one in letter(r).requests] == [False, True]
    assert letter(r).document_date == FIRST_DAY + 3 * DAY  # a letter made once more is another letter


def test_who_is_written_to_and_how(register: Register) -> None:
    r = register
    requested(r)
    assert letter(r).addressee is None
    person = r.get(Person, r.persons[1])
    r.office.people.save(replace(person, salutation=text("Dear Minister,")))
    designated(r, 1, area=None)
    content = letter(r)
    assert content.addressee is not None
    assert (content.addressee.name, content.salutation) == ("Basil Bishara", "Dear Minister,")
    assert letter(r, language="ar").salutation == ""  # that of another language is none
    assert content.contacts == ()


def test_who_held_the_place_before_is_named_while_nobody_does(register: Register) -> None:
    r = register
    designated(r, 1, from_on=FIRST_DAY - 90 * DAY, until_on=FIRST_DAY - 30 * DAY)
    requested(r)
    asked = letter(r).requests[0]
    assert (asked.before, asked.before_until) == ("Basil Bishara", FIRST_DAY - 30 * DAY)


def test_no_note_and_no_own_side_scan_is_in_either(register: Register) -> None:
    r = register
    asked = requested(r, note=f"{CANARY} in a note")
    held = designated(r, 0, letter=f"{CANARY} in the number of a letter")
    scan = f"{CANARY} in a scan".encode()
    r.office.attachments.add(
        Ref(Kind.FOCAL_POINT, held.id), f"{CANARY}.txt", scan, audience=Audience.OWN_SIDE
    )
    assert asked.note.startswith(CANARY)
    documents = r.office.documents
    for kind, suffix, party in (
        ("directory", ".pdf", None),
        ("directory", ".xlsx", None),
        ("nomination", ".pdf", r.parties[1]),
    ):
        assert CANARY not in said_by(documents.set(kind, r.group.id, "en", suffix=suffix, party=party))
    assert CANARY not in str(letter(r))


def test_languages_and_parties_of_others_are_refused(register: Register) -> None:
    r = register
    requested(r)
    with pytest.raises(RuleViolation, match="language_not_of_group"):
        directory(r.office, r.group.id, "fr")
    with pytest.raises(RuleViolation, match="party_not_of_group"):
        r.office.documents.content("nomination", r.group.id, "en", party=99)
