"""Who was in the room, item by item, and where everybody sits. Delegates are entered by `services/meetings.py`."""

from __future__ import annotations

from sqlalchemy.orm import Session

from secretariat.database.store import meetings as queries
from secretariat.database.store import rows
from secretariat.domain.attendance import ItemQuorum, Seating, constituted, quorum_by_item, seated, seating
from secretariat.domain.meetings import Delegate, Meeting
from secretariat.services.unit import Unit


class Attending:
    """What follows from the delegations of a meeting."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def constituted(self, meeting_id: int) -> bool:
        """Return whether every side is represented by a head or an alternate who is present, or a substitute."""
        with self._unit.read() as session:
            return is_constituted(session, rows.get(session, Meeting, meeting_id))

    def quorum(self, meeting_id: int) -> tuple[ItemQuorum, ...]:
        """Return for each agenda item how many of each side were there, and whether that side was represented."""
        with self._unit.read() as session:
            return presence_by_item(session, rows.get(session, Meeting, meeting_id))

    def seating(self, meeting_id: int) -> Seating:
        """Return the usual seating of who is expected or present: two delegations that face each other."""
        with self._unit.read() as session:
            return collect_seating(session, rows.get(session, Meeting, meeting_id))

    def name_plates(self, meeting_id: int) -> list[Delegate]:
        """Return who gets a name plate, side by side in protocol order, observers last."""
        with self._unit.read() as session:
            return collect_name_plates(session, rows.get(session, Meeting, meeting_id))


def is_constituted(session: Session, meeting: Meeting) -> bool:
    """Return whether a meeting is constituted, within an open session."""
    return constituted(queries.delegates(session, meeting.id), _party_ids(session, meeting))


def presence_by_item(session: Session, meeting: Meeting) -> tuple[ItemQuorum, ...]:
    """Return who was there for each agenda item, within an open session."""
    agenda = queries.agenda(session, meeting.id)
    return quorum_by_item(queries.delegates(session, meeting.id), agenda, _party_ids(session, meeting))


def collect_seating(session: Session, meeting: Meeting) -> Seating:
    """Return the usual seating, within an open session."""
    return seating(queries.delegates(session, meeting.id), _party_ids(session, meeting))


def collect_name_plates(session: Session, meeting: Meeting) -> list[Delegate]:
    """Return who gets a name plate, within an open session."""
    order = [*_party_ids(session, meeting), None]
    coming = seated(queries.delegates(session, meeting.id))
    return [delegate for party_id in order for delegate in coming if delegate.party_id == party_id]


def _party_ids(session: Session, meeting: Meeting) -> list[int]:
    return [party.id for party in queries.parties(session, meeting)]
