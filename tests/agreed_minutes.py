"""A small register whose minutes are agreed, and on the way to be adopted."""

from __future__ import annotations

from datetime import date

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind
from secretariat.domain.checks.findings import Severity
from secretariat.domain.meetings import Attendance, Delegate, Meeting, MeetingState, MinutesState, Role
from secretariat.domain.minutes import Note, ParagraphKind
from tests.small_register import Register

ADOPTED_ON = date(2026, 1, 20)
CANARY = "Kestrelwing"


def agreed(register: Register, on: date = ADOPTED_ON) -> None:
    """Hold the meeting, and agree to minutes with a decision, an action item and an own-side paragraph, until `on`.

    Every warning of the check is set aside; what is wrong with minutes is tested elsewhere.
    """
    office = register.office
    hold(register)
    register.write("The meeting was opened by both sides.")
    register.decide()
    register.write(
        "Borduria was requested to report.", ParagraphKind.ACTION, item=1, party_id=register.parties[1]
    )
    register.write(CANARY, audience=Audience.OWN_SIDE)
    office.records.save_note(Note(subject_kind=Kind.MEETING, subject_id=register.meeting, text=CANARY))
    office.minutes.circulate(register.meeting)
    office.minutes.move(register.meeting, MinutesState.AGREED)
    register.clock.set(on)
    waive_all(register)


def hold(register: Register) -> None:
    """Hold the meeting, with a head of delegation from each side."""
    office = register.office
    for person, party in ((1, 0), (2, 1)):
        office.meetings.save_part(
            Delegate(
                meeting_id=register.meeting,
                person_id=person,
                party_id=register.parties[party],
                role=Role.HEAD,
                attendance=Attendance.PRESENT,
            )
        )
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD):
        office.meetings.move(register.meeting, state)


def waive_all(register: Register) -> None:
    """Set every warning of the check aside."""
    for finding in register.office.checks.run(register.meeting):
        if finding.severity is Severity.WARNING:
            register.office.checks.waive(register.meeting, finding, "Known.")


def adopt(register: Register) -> None:
    """Agree to the minutes and adopt them."""
    agreed(register)
    register.office.adoption.adopt(register.meeting, ADOPTED_ON)
    assert register.get(Meeting, register.meeting).minutes_state is MinutesState.ADOPTED
