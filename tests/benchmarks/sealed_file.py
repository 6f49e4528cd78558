"""Makes a file with many adopted meetings, through the services.

Only the originals are not set anew for each meeting, which would take half an hour: those of the first meeting are
stored with a line of their own behind them, so that each is other bytes under another hash. Each action item is
complete, and confirmed, before the next meeting, as in a register that is kept: else every meeting would set aside a
finding for each that was ever agreed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from secretariat.database import journal
from secretariat.database.engine import unsynced
from secretariat.domain.actions import ActionStatus
from secretariat.domain.meetings import AgendaItem
from secretariat.services.actions import Report
from secretariat.services.adoption import Adoption
from secretariat.services.prepared import Made, Prepared
from secretariat.services.sealing import collect_documents, record_json
from tests.agreed_minutes import agreed
from tests.small_register import FIRST_DAY, Register, found, text

PARAGRAPHS = 20
"""Paragraphs of each meeting, beside the four that `agreed` writes."""


def make(path: Path, meetings: int) -> None:
    """Make a file at `path` with so many meetings whose minutes are adopted."""
    register = found(path)
    unsynced(register.office._unit.engine)
    made: tuple[Made, ...] = ()
    for number in range(meetings):
        if number:
            register = _next(register, number)
        on = register.clock.now.date() + timedelta(days=15)
        for paragraph in range(PARAGRAPHS):
            register.write(f"The Group took note of report {number}.{paragraph} of both sides. " * 4)
        agreed(register, on)
        adoption = register.office.adoption
        if not made:
            made = adoption.prepare(register.meeting, on).originals
        adoption.seal(_prepared(adoption, register, on, made, number))
    register.office.close()


def _next(register: Register, number: int) -> Register:
    """Return the register with a new meeting, its agenda, and the clock on its day."""
    for action in register.office.actions.all(register.group.id):
        if action.status is ActionStatus.NOT_STARTED:
            counterpart, lead = register.persons[:2]
            for status, who in (
                (ActionStatus.REPORTED_COMPLETE, lead),
                (ActionStatus.CONFIRMED_COMPLETE, counterpart),
            ):
                register.office.actions.report(Report(action_id=action.id, status=status, reported_by_id=who))
    day = FIRST_DAY + timedelta(days=7 * number)
    register.clock.set(day)
    meeting = register.plan(datetime(day.year, day.month, day.day, 10))
    items = tuple(
        register.office.meetings.save_part(AgendaItem(meeting_id=meeting.id, title=text(name))).value.id
        for name in ("Opening", "Burns")
    )
    return replace(register, meeting=meeting.id, items=items)  # type: ignore[arg-type]


def _prepared(
    adoption: Adoption, register: Register, on: date, made: tuple[Made, ...], number: int
) -> Prepared:
    with adoption._unit.read() as session:
        record = record_json(session, register.meeting, on, collect_documents(session, register.meeting, on))
        _, chain = journal.head(session)
    originals = tuple(replace(one, data=one.data + f"% {number}\n".encode()) for one in made)
    return Prepared(register.meeting, on, record, chain, originals)
