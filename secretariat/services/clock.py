"""The obligation clock: all time limits of a group in one countdown list, with rest days and the seats' clocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, removals, rows
from secretariat.database.tables import FulfilmentRow, ObligationRow
from secretariat.documents.labels import Labels, labels
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.clock import (
    ClockLine,
    Fulfilment,
    LimitKind,
    LocalTime,
    Obligation,
    check_obligation,
    clock_state,
    day_ends,
)
from secretariat.domain.dates import check_zone, zone_city
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.holidays import Workweek, next_working
from secretariat.services.clock_limits import Limit, running_limits
from secretariat.services.holidays import workweeks
from secretariat.services.records import save
from secretariat.services.unit import Unit
from secretariat.services.words import meeting_title


class ObligationClock:
    """Reading the countdown list, the clocks at the seats, and the verbs by which a limit counts as met."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def lines(self, group_id: int, language: str, as_of: date) -> list[ClockLine]:
        """Return all time limits of a group on a day; see `clock_lines`."""
        with self._unit.read() as session:
            return clock_lines(session, group_id, language, as_of)

    def seats(self, group_id: int, language: str) -> tuple[LocalTime, ...]:
        """Return the present wall time at the seat of each side."""
        now = self._unit.clock()
        with self._unit.read() as session:
            parties = agreements.parties(session, rows.get(session, Group, group_id).agreement_id)
        return tuple(
            LocalTime(party.called(language), _seat(party, language), now.astimezone(check_zone(party.zone)))
            for party in parties
        )

    def fulfil(self, group_id: int, line: ClockLine, done_on: date | None, note: str = "") -> Outcome[Ref]:
        """Note that a limit was met on a day, or (None) that it need not be watched.

        Raises:
            RuleViolation: `done_in_future`; `expiry_not_done` for the expiry of the agreement, which only another day
                of expiry changes; `done_day_missing` for an obligation of the agreement without a day.
        """
        if done_on is not None and done_on > self._unit.today():
            raise RuleViolation("done_in_future", done=done_on, field="done_on")
        if line.obligation_id is not None:
            return _meet(self._unit, line.obligation_id, done_on)
        if line.kind is None:
            raise RuleViolation("expiry_not_done")
        said = Fulfilment(
            group_id=group_id,
            kind=line.kind,
            meeting_id=line.meeting_id,
            due_on=line.due_on if line.kind is LimitKind.STATUS_REPORT else None,
            done_on=done_on,
            note=note.strip(),
        )
        with self._unit.write("fulfil", Kind.FULFILMENT) as writing:
            saved = rows.save(writing.session, said)
        return writing.outcome(Ref(Kind.FULFILMENT, saved.id))

    def reopen(self, group_id: int, line: ClockLine) -> Outcome[ClockLine]:
        """Take back the secretary's word that a limit was met; what the records themselves say stays.

        Raises:
            RuleViolation: `done_by_records` when nothing but the records says so.
        """
        kind = Kind.FULFILMENT if line.obligation_id is None else Kind.OBLIGATION
        with self._unit.write("unfulfil", kind) as writing:
            if line.obligation_id is not None:
                known = rows.get(writing.session, Obligation, line.obligation_id)
                rows.save(writing.session, replace(known, done_on=None))
            else:
                where = (FulfilmentRow.group_id == group_id, FulfilmentRow.kind == line.kind)
                words = rows.find(writing.session, Fulfilment, *where)
                taken_back = [Ref(kind, one.id) for one in words if _is_about(one, line)]
                if not taken_back:
                    raise RuleViolation("done_by_records")
                removals.bin_rows(writing.session, taken_back, writing.now)
        return writing.outcome(line)

    def save(self, obligation: Obligation) -> Outcome[Obligation]:
        """Enter (id 0) or change an obligation of the agreement."""
        return save(self._unit, obligation, {Obligation: check_obligation})

    def obligations(self, group_id: int) -> list[Obligation]:
        """Return what the agreement obliges to beside the usual limits, in the order of entry."""
        with self._unit.read() as session:
            return rows.find(session, Obligation, ObligationRow.group_id == group_id)


def _meet(unit: Unit, obligation_id: int, done_on: date | None) -> Outcome[Ref]:
    if done_on is None:
        raise RuleViolation("done_day_missing", field="done_on")
    with unit.write("fulfil", Kind.OBLIGATION) as writing:
        known = rows.get(writing.session, Obligation, obligation_id)
        rows.save(writing.session, replace(known, done_on=done_on))
    return writing.outcome(Ref(Kind.OBLIGATION, obligation_id))


def _is_about(said: Fulfilment, line: ClockLine) -> bool:
    period = line.due_on if line.kind is LimitKind.STATUS_REPORT else None
    return (said.meeting_id, said.due_on) == (line.meeting_id, period)


def clock_lines(session: Session, group_id: int, language: str, as_of: date) -> list[ClockLine]:
    """Return all time limits of a group as they stood on `as_of`: by their last day, those without one at the end.

    What was done by then is in it, as `DONE`. Everything in it may be shown to both sides.
    """
    limits = running_limits(session, group_id, as_of)
    parties = agreements.parties(session, rows.get(session, Group, group_id, binned=True).agreement_id)
    years = {limit.due_on.year + more for limit in limits if limit.due_on for more in (0, 1)}
    at_work = workweeks(session, parties, [year for year in years if year <= date.max.year])
    lines = [_line(limit, parties, at_work, labels(language), as_of) for limit in limits]
    return sorted(lines, key=lambda line: (line.due_on or date.max, line.due_on is None, line.key))


def _line(
    limit: Limit, parties: Sequence[Party], at_work: Mapping[int, Workweek], words: Labels, as_of: date
) -> ClockLine:
    language = words.language
    party_id = limit.obligation.party_id if limit.obligation else None
    bound = [party for party in parties if party_id in (None, party.id)]
    resting = [party for party in bound if limit.due_on and at_work[party.id].rests(limit.due_on)]
    weeks = [at_work[party.id] for party in bound]
    return ClockLine(
        key=limit.key,
        kind=limit.kind,
        what=_what(limit, words),
        state=clock_state(limit.due_on, limit.done, as_of),
        side=bound[0].called(language) if party_id and bound else "",
        meeting_id=limit.meeting.id if limit.meeting else None,
        obligation_id=limit.obligation.id if limit.obligation else None,
        due_on=limit.due_on,
        counted_from=limit.counted_from,
        days_left=(limit.due_on - as_of).days if limit.due_on else None,
        done_on=limit.done_on,
        rest_of=tuple(party.called(language) for party in resting),
        moved_to=next_working(limit.due_on, weeks) if limit.due_on and resting else None,
        ends=_ends(limit.due_on, bound, language),
    )


def _ends(day: date | None, parties: Sequence[Party], language: str) -> tuple[LocalTime, ...]:
    if day is None or day == date.max:
        return ()
    return tuple(
        LocalTime(party.called(language), _seat(party, language), day_ends(day, party.zone))
        for party in parties
    )


def _seat(party: Party, language: str) -> str:
    return party.seat.best(language) or zone_city(party.zone)


def _what(limit: Limit, words: Labels) -> str:
    if limit.obligation:
        return limit.obligation.title.best(words.language)
    if limit.kind is None:
        return words.get("clock.expiry")
    places: dict[str, object] = {}
    if limit.meeting:
        title = meeting_title(limit.meeting.number, limit.meeting.title.best(words.language), words.language)
        places["meeting"] = limit.meeting.symbol or title
    if limit.period:
        places["period"] = words.dates(*limit.period)
    key = f"clock.{limit.kind.value}"
    if limit.missing and not limit.done:
        return words.plural(f"{key}_missing", limit.missing, **places)
    return words.format(
        key if places or limit.kind is not LimitKind.STATUS_REPORT else f"{key}_any", **places
    )
