"""Requests to the sides to designate focal points: asking, withdrawing, and what has become of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import FocalPointRow, NominationRow
from secretariat.domain.agreements import Area, Party
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.clock import LimitKind
from secretariat.domain.deadlines import shifted
from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import NominationLine
from secretariat.domain.people import (
    OPEN_NOMINATIONS,
    FocalPoint,
    Nomination,
    Person,
    answer,
    check_nomination,
    nomination_state,
)
from secretariat.services.limits import limits_of
from secretariat.services.records import store
from secretariat.services.unit import Unit


class Nominations:
    """The verbs for nomination requests. A designation to the same place answers one, see `domain.people.answer`."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def answer_day(self, group_id: int, requested_on: date | None = None) -> date:
        """Return until when a request is usually to be answered: by the group's time limit, 30 days at first."""
        with self._unit.read() as session:
            return answer_day(session, group_id, requested_on or self._unit.today())

    def request(self, wanted: Sequence[Nomination]) -> Outcome[list[Nomination]]:
        """Ask for one or several designations, as one undo step; without days of their own, today until the usual day.

        Raises:
            RuleViolation: `party_missing`, `ends_before_it_begins`, `not_of_agreement`; `nomination_open` for a place
                for which a request is open already.
        """
        today = self._unit.today()
        with self._unit.write("request", Kind.NOMINATION) as writing:
            made = []
            for nomination in wanted:
                begun = nomination.requested_on or today
                until = nomination.until or answer_day(writing.session, nomination.group_id, begun)
                whole = replace(
                    nomination,
                    id=0,
                    uid=self._unit.new_uid(),
                    requested_on=begun,
                    until=until,
                    withdrawn_on=None,
                )
                check_nomination(whole)
                _check_not_open(writing.session, whole, today)
                made.append(store(writing, whole))
        return writing.outcome(made)

    def save(self, nomination: Nomination) -> Outcome[Nomination]:
        """Change until when an answer is awaited, when it was asked for, and the note; the place asked for stays.

        Raises:
            RuleViolation: `ends_before_it_begins`.
        """
        with self._unit.write("change", Kind.NOMINATION) as writing:
            known = rows.get(writing.session, Nomination, nomination.id)
            wanted = replace(
                known,
                version=nomination.version,
                requested_on=nomination.requested_on or known.requested_on,
                until=nomination.until,
                note=nomination.note,
            )
            check_nomination(wanted)
            saved = rows.save(writing.session, wanted)
        return writing.outcome(saved)

    def withdraw(self, nomination_id: int) -> Outcome[Nomination]:
        """Say that a designation is not awaited any more, from today on.

        Raises:
            RuleViolation: `nomination_not_open` when it was answered or withdrawn already.
        """
        today = self._unit.today()
        with self._unit.write("withdraw", Kind.NOMINATION) as writing:
            known = rows.get(writing.session, Nomination, nomination_id)
            state = nomination_state(known, _designations(writing.session, known.group_id), today)
            if state not in OPEN_NOMINATIONS:
                raise RuleViolation("nomination_not_open", state=state)
            saved = rows.save(writing.session, replace(known, withdrawn_on=today))
        return writing.outcome(saved)

    def lines(self, group_id: int, language: str, as_of: date) -> list[NominationLine]:
        """Return the requests that had been made by `as_of` and what has become of each, the open ones first.

        The open ones stand in the order of the days until which they are to be answered, the others latest first.
        """
        with self._unit.read() as session:
            areas, parties = rows.by_id(session, Area), rows.by_id(session, Party)
            persons, held = rows.by_id(session, Person), _designations(session, group_id)
            found = [
                _line(one, held, areas, parties, persons, language, as_of)
                for one in requested(session, group_id, as_of)
            ]
        first = [line for line in found if line.state in OPEN_NOMINATIONS]
        last = [line for line in found if line.state not in OPEN_NOMINATIONS]
        first.sort(key=lambda line: (line.until or date.max, line.id))
        last.sort(key=lambda line: (line.requested_on or date.min, line.id), reverse=True)
        return [*first, *last]


def requested(session: Session, group_id: int, as_of: date) -> list[Nomination]:
    """Return the requests of a group that had been made by `as_of`."""
    found = rows.find(session, Nomination, NominationRow.group_id == group_id)
    return [one for one in found if one.requested_on is None or one.requested_on <= as_of]


def open_requests(
    session: Session, group_id: int, as_of: date, party_id: int | None = None
) -> list[Nomination]:
    """Return the requests, to one side or to all, that are awaited or overdue on `as_of`."""
    held = _designations(session, group_id)
    return [
        one
        for one in requested(session, group_id, as_of)
        if party_id in (None, one.party_id) and nomination_state(one, held, as_of) in OPEN_NOMINATIONS
    ]


def answer_day(session: Session, group_id: int, requested_on: date) -> date:
    """Return the day until which a request of `requested_on` is to be answered by the group's time limit."""
    return shifted(requested_on, limits_of(session, group_id)[LimitKind.FOCAL_POINTS])


def _designations(session: Session, group_id: int) -> list[FocalPoint]:
    return rows.find(session, FocalPoint, FocalPointRow.group_id == group_id)


def _check_not_open(session: Session, wanted: Nomination, today: date) -> None:
    """Refuse to ask twice for the same place. A request dated ahead counts from the day on which it is entered."""
    held = _designations(session, wanted.group_id)
    for one in rows.find(session, Nomination, NominationRow.group_id == wanted.group_id):
        same = (one.party_id, one.area_id, one.role) == (wanted.party_id, wanted.area_id, wanted.role)
        if same and nomination_state(one, held, today) in OPEN_NOMINATIONS:
            raise RuleViolation("nomination_open", until=one.until, field="area_id")


def _line(
    nomination: Nomination,
    held: Sequence[FocalPoint],
    areas: Mapping[int, Area],
    parties: Mapping[int, Party],
    persons: Mapping[int, Person],
    language: str,
    as_of: date,
) -> NominationLine:
    answered = answer(nomination, held)
    area = areas.get(nomination.area_id or 0)
    return NominationLine(
        id=nomination.id,
        area_id=nomination.area_id,
        party_id=nomination.party_id,
        area=area.name.best(language) if area else "",
        party=parties[nomination.party_id].called(language),
        role=nomination.role,
        requested_on=nomination.requested_on,
        until=nomination.until,
        withdrawn_on=nomination.withdrawn_on,
        state=nomination_state(nomination, held, as_of),
        answer=persons[answered.person_id].called(language) if answered else "",
        answered_on=answered.from_on if answered else None,
    )
