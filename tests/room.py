"""A group of two sides with its people, and a first meeting: planned with an agenda, or in session, all but the
last there. Names are invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    Role,
)
from secretariat.domain.people import Institution, Person
from secretariat.domain.text import LocalizedText
from secretariat.services.groups import Founding
from secretariat.services.office import Office

PEOPLE = (
    ("Dr Aisha Khan", "Director General of Health", 0, Role.HEAD),
    ("Bilal Ahmed", "Director of Telemedicine", 0, Role.MEMBER),
    ("Dr Hamid Raza", "Director of Nursing", 0, Role.MEMBER),
    ("Dr Jose Santos", "Undersecretary of Health", 1, Role.HEAD),
    ("Maria Cruz", "Head of eHealth", 1, Role.MEMBER),
    ("Dr Lourdes Reyes", "Dean of the College of Nursing", 1, Role.MEMBER),
)
AGENDA = (
    ("Opening of the meeting", AgendaKind.OPENING),
    ("Telemedicine", AgendaKind.AREA_REVIEW),
    ("Training of nurses", AgendaKind.AREA_REVIEW),
)


def text(english: str) -> LocalizedText:
    return LocalizedText(en=english)


def build(path: Path, clock: Callable[[], datetime], day: date, *, in_session: bool = False) -> None:
    """Make the file, with the meeting at ten o'clock of `day` at Karachi."""
    office = Office.create(path, "Amina", clock=clock, zone="UTC")
    group = _found(office)
    meeting = office.meetings.save(
        Meeting(
            group_id=group.id,
            zone="Asia/Karachi",
            starts_at=datetime(day.year, day.month, day.day, 10),
            ends_at=datetime(day.year, day.month, day.day, 17),
            place=text("Islamabad"),
            venue=text("Ministry of National Health Services"),
        )
    ).value
    for title, kind in AGENDA:
        office.meetings.save_part(AgendaItem(meeting_id=meeting.id, title=text(title), kind=kind))
    _list(office, meeting, [party.id for party in office.meetings.parties(meeting.id)])
    if in_session:
        office.meetings.move(meeting.id, MeetingState.CONVENED)
        office.meetings.move(meeting.id, MeetingState.IN_SESSION)
        *here, late = office.meetings.delegates(meeting.id)
        office.meetings.set_attendance([d.id for d in here], Attendance.PRESENT)
        office.meetings.set_attendance([late.id], Attendance.ABSENT)
    office.close()


def _found(office: Office) -> Group:
    founding = Founding(
        parties=(
            Party(
                name=text("Islamic Republic of Pakistan"),
                short_name=text("Pakistan"),
                adjective=text("Pakistani"),
                zone="Asia/Karachi",
            ),
            Party(
                name=text("Republic of the Philippines"),
                short_name=text("the Philippines"),
                adjective=text("Philippine"),
                zone="Asia/Manila",
            ),
        ),
        agreement=Agreement(
            title=text("Memorandum of Understanding on Cooperation in Health"),
            place=text("Manila"),
            signed_on=date(2025, 3, 11),
        ),
        areas=(Area(name=text("Telemedicine")), Area(name=text("Training of nurses"))),
        group=Group(
            symbol="JWG", name=text("Joint Working Group on Health"), languages=("en",), authentic=("en",)
        ),
        own=0,
    )
    return office.groups.found(founding).value


def _list(office: Office, meeting: Meeting, parties: Sequence[int]) -> None:
    houses = [
        office.people.save(Institution(party_id=party, name=text(name))).value.id
        for party, name in zip(parties, ("Ministry of Health", "Department of Health"), strict=True)
    ]
    for name, function, side, role in PEOPLE:
        person = Person(
            name=text(name), function=text(function), party_id=parties[side], institution_id=houses[side]
        )
        number = office.people.save(person).value.id
        office.meetings.save_part(
            Delegate(meeting_id=meeting.id, person_id=number, party_id=parties[side], role=role)
        )
