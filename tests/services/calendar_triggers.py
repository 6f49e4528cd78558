"""What brings about each refusal around calendars, answers and contacts: for the tests of sentences and of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from secretariat.domain.meetings import Delegate, Meeting, MeetingState, Role
from secretariat.domain.people import FocalPoint, Person
from secretariat.services.contacts import ContactsPreview
from secretariat.services.replies import RepliesPreview
from tests.small_register import FIRST_DAY, Register, sql

ADDRESSES = ("amina@example.org", "basil@example.org", "chandni@example.org")
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{email}\r\nEND:VCARD\r\n"


def addressed(r: Register) -> None:
    """Give all three persons e-mail addresses."""
    for person_id, email in zip(r.persons, ADDRESSES, strict=True):
        r.office.people.save(replace(r.get(Person, person_id), email=email))


def invited(r: Register, *roles: Role) -> list[Delegate]:
    """Give everybody an address, and put the persons in their order into the delegations with these roles."""
    addressed(r)
    return [
        r.office.meetings.save_part(
            Delegate(
                meeting_id=r.meeting, person_id=person, party_id=r.get(Person, person).party_id, role=role
            )
        ).value
        for person, role in zip(r.persons, roles, strict=False)
    ]


def all_invited(r: Register) -> list[Delegate]:
    """Invite Amina, who is side A's secretariat, Basil, who heads side B, and Chandni."""
    return invited(r, Role.SECRETARIAT, Role.HEAD, Role.MEMBER)


def message(r: Register) -> Any:
    return r.office.documents.set("invitation", r.meeting, "en", suffix=".ics")


def held(r: Register) -> Any:
    all_invited(r)
    sql(r.path, "UPDATE meetings SET state = 'held'")
    return message(r)


def called_off(r: Register) -> Any:
    from secretariat.services.calendars import invitation

    all_invited(r)
    r.office.meetings.move(r.meeting, MeetingState.CANCELLED)
    with r.office.records._unit.read() as session:
        invitation(session, r.meeting, "en", FIRST_DAY)


def not_called_off(r: Register) -> Any:
    from secretariat.services.calendars import cancellation

    with r.office.records._unit.read() as session:
        cancellation(session, r.meeting, "en", FIRST_DAY)


def reply(status: str, email: str, uid: str, stamp: str = "20260106T080000Z", sequence: int = 1) -> str:
    """Return an answer as a calendar file."""
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{uid}"),
        *(f"DTSTAMP:{stamp}", f"SEQUENCE:{sequence}", f"ATTENDEE;PARTSTAT={status}:mailto:{email}"),
        *("END:VEVENT", "END:VCALENDAR", ""),
    ]
    return "\r\n".join(lines)


def answered(r: Register, folder: Path, *texts: str) -> RepliesPreview:
    """Look at answers, each in a file of its own."""
    paths = []
    for number, text in enumerate(texts):
        paths.append(folder / f"reply-{number}.ics")
        paths[-1].write_text(text, encoding="utf-8", newline="")
    return r.office.replies.receive(paths, "en")


def refused_file(r: Register, folder: Path, text: str) -> Any:
    ((_, error),) = answered(r, folder, text).refused
    raise error


def contacts(r: Register, folder: Path, text: str) -> ContactsPreview:
    """Look at a file of contacts."""
    path = folder / "contacts.vcf"
    path.write_text(text, encoding="utf-8", newline="")
    return r.office.contacts.receive(path, "en")


def not_new(r: Register, folder: Path) -> Any:
    preview = answered(r, folder, reply("ACCEPTED", "x@example.org", "no-meeting"))
    r.office.replies.accept(preview, [0])


def nothing_new(r: Register, folder: Path) -> Any:
    preview = contacts(r, folder, CARD.format(name="Amina Adil", email=""))
    r.office.contacts.accept(preview, [0])


def _without_address(r: Register) -> Any:
    r.office.people.save(FocalPoint(group_id=r.group.id, party_id=r.parties[0], person_id=r.persons[0]))
    r.office.meetings.save_part(Delegate(meeting_id=r.meeting, person_id=r.persons[1], party_id=r.parties[1]))
    r.office.people.save(replace(r.get(Person, r.persons[0]), email=ADDRESSES[0]))
    return message(r)


CALENDAR_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "invitation_over": lambda r, p: held(r),
    "invitation_called_off": lambda r, p: called_off(r),
    "cancellation_not_called_off": lambda r, p: not_called_off(r),
    "organizer_missing": lambda r, p: (invited(r, Role.MEMBER, Role.HEAD), message(r)),
    "invitees_missing": lambda r, p: _without_address(r),
    "nobody_designated": lambda r, p: r.office.documents.set("contacts", r.group.id, "en", suffix=".vcf"),
    "reply_too_big": lambda r, p: refused_file(r, p, " " * 11_000_000),
    "reply_missing": lambda r, p: refused_file(r, p, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    "reply_too_many": lambda r, p: refused_file(r, p, reply("ACCEPTED", "a@b", "1") * 501),
    "reply_not_new": not_new,
    "contacts_missing": lambda r, p: contacts(r, p, ""),
    "contacts_too_many": lambda r, p: contacts(r, p, CARD.format(name="A", email="a@b") * 2001),
    "contact_not_takeable": nothing_new,
}


def take_answers(r: Register) -> Any:
    uid = r.get(Meeting, r.meeting).uid
    preview = answered(
        r, r.folder, reply("ACCEPTED", ADDRESSES[1], uid), reply("DECLINED", ADDRESSES[2], uid)
    )
    return r.office.replies.accept(preview, [0, 1], excused=[1])


def take_contacts(r: Register) -> Any:
    text = CARD.format(name="Nadia", email="nadia@example.org").replace("END:", "ORG:Ministry\r\nEND:")
    preview = contacts(r, r.folder, text + CARD.format(name="Amina A.", email=ADDRESSES[0]))
    return r.office.contacts.accept(preview, [0, 1], r.parties[0])


CALENDAR_VERBS: dict[str, tuple[Callable[[Register], Any], Callable[[Register], Any]]] = {
    "take over answers to an invitation": (all_invited, take_answers),
    "take over contacts": (addressed, take_contacts),
}
