"""Contacts from address books change nothing before they were looked at; all of them together, or none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation, Stale
from secretariat.domain.people import FocalPoint, Institution, Person
from secretariat.services.contacts import ContactState, FieldChange
from tests.services.calendar_triggers import CARD, addressed, contacts
from tests.small_register import Register, dump, text

FULL = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Khoury;Dana;;Dr;\r\nFN:Dr Dana Khoury\r\nORG:Ministry of Health\r\n"
    "TITLE:Director\r\nEMAIL:dana@example.org\r\nTEL:+970 2 1\r\nEND:VCARD\r\n"
)


def card(name: str, email: str = "", more: str = "") -> str:
    return CARD.format(name=name, email=email).replace("END:VCARD", f"{more}END:VCARD")


def test_somebody_new_comes_in_with_an_institution_as_one_step(register: Register, tmp_path: Path) -> None:
    before = dump(register.path)
    preview = contacts(register, tmp_path, FULL + FULL.replace("Dana", "Elias").replace("dana", "elias"))
    assert dump(register.path) == before
    assert [line.state for line in preview.lines] == [ContactState.NEW, ContactState.NEW]
    assert preview.lines[0].changes == (
        FieldChange("style", "en", "", "Dr"),
        FieldChange("name", "en", "", "Dana Khoury"),
        FieldChange("function", "en", "", "Director"),
        FieldChange("email", "", "", "dana@example.org"),
        FieldChange("phone", "", "", "+970 2 1"),
        FieldChange("institution", "", "", "Ministry of Health"),
    )
    b = register.parties[1]
    dana, elias = register.office.contacts.accept(preview, [0, 1], b).value
    assert (dana.party_id, dana.uid != "", dana.institution_id) == (b, True, elias.institution_id)
    (institution,) = register.office.records.all(Institution)
    assert (institution.name["en"], institution.party_id) == ("Ministry of Health", b)
    register.office.history.undo()
    assert dump(register.path) == before


def test_somebody_known_is_shown_field_by_field(register: Register, tmp_path: Path) -> None:
    addressed(register)
    uid = register.get(Person, register.persons[2]).uid
    preview = contacts(
        register,
        tmp_path,
        card("Amina B. Adil", "AMINA@example.org", "TITLE;LANGUAGE=ar:مديرة\r\n")  # by address
        + card("basil  bishara", "", "TEL:+970\r\n")  # by name
        + card("Chandni", "new@example.org", f"UID:urn:uuid:{uid.upper()}\r\n"),  # by UID
    )
    assert [line.state for line in preview.lines] == [ContactState.CHANGED] * 3
    assert [line.person.id for line in preview.lines if line.person] == list(register.persons)
    assert preview.lines[0].changes == (
        FieldChange("name", "en", "Amina Adil", "Amina B. Adil"),
        FieldChange("function", "ar", "", "مديرة"),
    )
    assert FieldChange("email", "", "chandni@example.org", "new@example.org") in preview.lines[2].changes
    register.office.contacts.accept(preview, [0, 2])
    amina, basil, chandni = (register.get(Person, person) for person in register.persons)
    assert (amina.name["en"], amina.function["ar"], amina.email) == (
        "Amina B. Adil",
        "مديرة",
        "amina@example.org",
    )
    assert basil.phone == ""
    assert (chandni.email, chandni.uid, chandni.party_id) == ("new@example.org", uid, register.parties[0])


@pytest.mark.parametrize(
    ("window", "name", "changes"),
    [
        ("ar", "Amina Adil", ()),  # a known spelling, whatever the language of the window
        ("fr", "AMINA  ADIL B.", (("en", "Amina Adil", "AMINA ADIL B."),)),
        ("ar", "Amina Adil B.", (("en", "Amina Adil", "Amina Adil B."),)),
        ("en", "أمينة", (("ar", "", "أمينة"),)),
        ("ur", "آمنہ", (("ur", "", "آمنہ"),)),
        ("en", "阿米娜", (("zh", "", "阿米娜"),)),
    ],
)
def test_a_name_stays_in_its_language_though_the_file_names_none(
    register: Register, tmp_path: Path, window: str, name: str, changes: tuple[tuple[str, str, str], ...]
) -> None:
    addressed(register)
    path = tmp_path / "one.vcf"
    path.write_text(card(name, "amina@example.org"), encoding="utf-8", newline="")
    (line,) = register.office.contacts.receive(path, window).lines
    assert line.changes == tuple(FieldChange("name", *change) for change in changes)


def test_what_this_program_wrote_is_nothing_new(register: Register, tmp_path: Path) -> None:
    addressed(register)
    ministry = register.office.people.save(
        Institution(party_id=register.parties[0], name=text("Ministry", ar="الوزارة"))
    ).value
    known = register.get(Person, register.persons[0])
    known = replace(
        known, style=text("Dr"), function=text("Head; of, all"), phone="+92", institution_id=ministry.id
    )
    register.office.people.save(replace(known, name=text("Amina Adil", ar="أمينة عادل")))
    register.office.people.save(
        FocalPoint(group_id=register.group.id, party_id=register.parties[0], person_id=register.persons[0])
    )
    for kind in ("contacts", "contacts-4"):
        for language in ("en", "ar"):
            data = register.office.documents.set(kind, register.group.id, language, suffix=".vcf")
            (line,) = contacts(register, tmp_path, data.decode("utf-8")).lines
            assert (line.state, line.changes) == (ContactState.SAME, ()), (kind, language)


def test_what_cannot_be_taken_over_is_named(register: Register, tmp_path: Path) -> None:
    addressed(register)
    register.office.people.save(Person(name=text("Twin One"), email="twin@example.org"))
    register.office.people.save(Person(name=text("Twin Two"), email="twin@example.org"))
    preview = contacts(
        register,
        tmp_path,
        card("Somebody", "twin@example.org")
        + card("", "nameless@example.org")
        + card("Amina Adil", "amina@example.org")
        + card("Farid", "farid at home")
        + card("Ghada", "ghada@example.org")
        + card("Ghada", "Ghada@example.org"),
    )
    assert [line.state for line in preview.lines] == [
        ContactState.AMBIGUOUS,
        ContactState.NAMELESS,
        ContactState.SAME,
        ContactState.EMAIL_UNREADABLE,
        ContactState.NEW,
        ContactState.TWICE,
    ]
    before = dump(register.path)
    for key in (0, 1, 2, 3, 5):
        with pytest.raises(RuleViolation, match="contact_not_takeable"):
            register.office.contacts.accept(preview, [4, key])
    assert dump(register.path) == before


def test_a_person_in_the_bin_keeps_the_uid(register: Register, tmp_path: Path) -> None:
    gone = register.get(Person, register.persons[2])
    register.office.records.remove(Ref(Kind.PERSON, gone.id))
    preview = contacts(register, tmp_path, card("Chandni Chaudhry", "", f"UID:{gone.uid}\r\n"))
    (new,) = register.office.contacts.accept(preview, [0]).value
    assert new.uid not in ("", gone.uid)
    register.office.records.restore(Ref(Kind.PERSON, gone.id))


def test_somebody_who_was_changed_meanwhile_is_not_overwritten(register: Register, tmp_path: Path) -> None:
    addressed(register)
    preview = contacts(
        register,
        tmp_path,
        card("New One", "one@example.org") + card("Amina", "amina@example.org"),
    )
    register.office.people.save(replace(register.get(Person, register.persons[0]), phone="+1"))
    before = dump(register.path)
    with pytest.raises(Stale):
        register.office.contacts.accept(preview, [0, 1])
    assert dump(register.path) == before
