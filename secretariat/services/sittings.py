"""Sittings: the stretches of a meeting of several days, or of one with a long break."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secretariat.database.store import meetings as queries
from secretariat.database.store import rows
from secretariat.domain.agendas import daily_hours
from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, Sitting, check_sittings
from secretariat.services.records import store
from secretariat.services.unit import Writing


def save_sitting(writing: Writing, meeting: Meeting, sitting: Sitting) -> Sitting:
    """Store one sitting among the others of its meeting, in the order of their times."""
    others = [other for other in queries.sittings(writing.session, meeting.id) if other.id != sitting.id]
    check_sittings(meeting, [*others, sitting])
    saved = store(writing, sitting)
    _place(writing, check_sittings(meeting, [*others, saved]))
    return rows.get(writing.session, Sitting, saved.id)


def daily_sittings(writing: Writing, meeting: Meeting) -> list[Sitting]:
    """Store a sitting for each day of a meeting that has none yet."""
    if queries.sittings(writing.session, meeting.id):
        raise RuleViolation("sittings_not_empty", symbol=meeting.symbol)
    return [
        store(writing, Sitting(meeting_id=meeting.id, starts_at=begins, ends_at=ends))
        for begins, ends in daily_hours(meeting)
    ]


def carry_sittings(writing: Writing, known: Meeting, meeting: Meeting) -> None:
    """Move the sittings of a meeting along with its beginning, and check that all of them still lie within it."""
    sittings = queries.sittings(writing.session, meeting.id)
    if not sittings or not known.starts_at or not meeting.starts_at:
        return
    moved = meeting.starts_at - known.starts_at
    shifted = [
        replace(s, starts_at=s.starts_at + moved, ends_at=s.ends_at + moved)
        for s in sittings
        if s.starts_at and s.ends_at
    ]
    for sitting in check_sittings(meeting, shifted):
        rows.save(writing.session, sitting)


def _place(writing: Writing, sittings: Iterable[Sitting]) -> None:
    rows.place(writing.session, Kind.SITTING, [sitting.id for sitting in sittings])
