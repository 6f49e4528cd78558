"""Meetings: planning, moving on, the agenda and who came."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from secretariat.database.store import agreements, rows
from secretariat.database.store import meetings as queries
from secretariat.database.store.numbers import give_out
from secretariat.database.tables import MeetingRow
from secretariat.documents.labels import available_languages, labels
from secretariat.domain.agreements import Area, Party
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation, UnknownSymbol
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    check_agenda_item,
    check_delegate,
    check_meeting,
    check_move,
)
from secretariat.domain.minutes import check_drafting
from secretariat.domain.symbols import last_number, meeting_symbol
from secretariat.domain.text import LocalizedText, clean
from secretariat.services.records import Checks, check_once, store
from secretariat.services.unit import Unit, Writing

R = TypeVar("R", Delegate, AgendaItem)

_CHECKS: Checks = {Delegate: check_delegate, AgendaItem: check_agenda_item}


class Meetings:
    """The verbs for meetings, delegations and agendas."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, meeting: Meeting) -> Outcome[Meeting]:
        """Plan a meeting (id 0: it gets its number, symbol and UUID) or change one.

        State and minutes state are changed by `move` and by the verbs of minutes, never here.

        Raises:
            RuleViolation: what `check_meeting` refuses, or `minutes_not_drafting` when minutes that are out of the
                secretary's hands would say something else.
        """
        check_meeting(meeting)
        with self._unit.write("change" if meeting.id else "create", Kind.MEETING) as writing:
            if meeting.id:
                known = rows.get(writing.session, Meeting, meeting.id, binned=True)
                meeting = replace(meeting, **{name: getattr(known, name) for name in _NOT_EDITED})
                if any(getattr(meeting, name) != getattr(known, name) for name in _PRINTED):
                    check_drafting(known)
                meeting = _in_its_year(writing, meeting)
            else:
                meeting = _numbered(writing, meeting)
            saved = store(writing, meeting)
        return writing.outcome(saved)

    def save_part(self, record: R, *, after: int | None = None) -> Outcome[R]:
        """Create (id 0) or change a delegate or an agenda item; a new item goes behind the item `after`.

        Raises:
            RuleViolation: `minutes_not_drafting` when the minutes are out of the secretary's hands; `delegate_twice`.
        """
        _CHECKS[type(record)](record)
        kind = rows.kind_of(type(record))
        with self._unit.write("change" if record.id else "create", kind) as writing:
            if record.id:
                known = rows.get(writing.session, type(record), record.id, binned=True)
                record = replace(record, meeting_id=known.meeting_id)
            check_drafting(rows.get(writing.session, Meeting, record.meeting_id))
            if isinstance(record, Delegate):
                check_once(writing, record)
            saved = store(writing, record)
            if after is not None and not record.id:
                _put_behind(writing, Ref(kind, saved.id), after)
                saved = rows.get(writing.session, type(record), saved.id)
        return writing.outcome(saved)

    def move(self, meeting_id: int, to: MeetingState, reason: str = "") -> Outcome[Meeting]:
        """Move a meeting on in its life; reopening a closed one needs a reason, which the journal keeps."""
        with self._unit.write(f"move_to_{to.value}", Kind.MEETING) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            check_move(meeting, to, reason)
            writing.recorder.reason = clean(reason.strip())
            saved = rows.save(writing.session, replace(meeting, state=to))
        return writing.outcome(saved)

    def all(self, group_id: int) -> list[Meeting]:
        """Return a group's meetings in the order of the series."""
        with self._unit.read() as session:
            return queries.series(session, group_id)

    def proposal(self, group_id: int) -> Meeting:
        """Return the next meeting as it would usually be, not stored yet.

        Hosts alternate. Two days in a row, three months on, that are rest days of neither side and free of other
        meetings; from 10:00 to 17:00 in the host's zone, at the place where that host received the group last.
        """
        with self._unit.read() as session:
            group = rows.get(session, Group, group_id)
            parties = agreements.parties(session, group.agreement_id)
            series = [m for m in queries.series(session, group_id) if m.state is not MeetingState.CANCELLED]
        host = _next_host(parties, series)
        last = max((m.ends_at.date() for m in series if m.ends_at), default=date.min)
        day = _free_days(max(last, self._unit.today()), parties, series)
        there = [m for m in series if host and m.host_party_id == host.id]
        return Meeting(
            group_id=group_id,
            host_party_id=host.id if host else None,
            place=there[-1].place if there else LocalizedText(),
            venue=there[-1].venue if there else LocalizedText(),
            zone=host.zone if host else "UTC",
            starts_at=datetime.combine(day, BEGINS),
            ends_at=datetime.combine(day + timedelta(days=1), ENDS),
        )

    def by_symbol(self, symbol: str) -> Meeting:
        """Return the meeting that `symbol` names, or raise `UnknownSymbol`."""
        with self._unit.read() as session:
            found = rows.find(session, Meeting, MeetingRow.symbol == symbol)
        if not found:
            raise UnknownSymbol(symbol)
        return found[0]

    def agenda(self, meeting_id: int) -> list[AgendaItem]:
        """Return a meeting's agenda in order."""
        with self._unit.read() as session:
            return queries.agenda(session, meeting_id)

    def delegates(self, meeting_id: int) -> list[Delegate]:
        """Return everyone who is expected or came, in the order of Annex I."""
        with self._unit.read() as session:
            return queries.delegates(session, meeting_id)

    def draft_agenda(self, meeting_id: int) -> Outcome[list[AgendaItem]]:
        """Write the usual agenda: one item for each part of the skeleton, one for each area of the agreement.

        Raises:
            RuleViolation: `agenda_not_empty`.
        """
        with self._unit.write("draft_agenda", Kind.AGENDA_ITEM) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            if queries.agenda(writing.session, meeting_id):
                raise RuleViolation("agenda_not_empty", symbol=meeting.symbol)
            group = rows.get(writing.session, Group, meeting.group_id)
            items = []
            for kind in AgendaKind:
                if kind is AgendaKind.MATTERS_ARISING and meeting.number == 1:
                    continue  # nothing went before
                areas: Sequence[Area | None] = [None]
                if kind is AgendaKind.AREA_REVIEW:
                    areas = agreements.areas(writing.session, group.agreement_id)
                for area in areas:
                    items.append(store(writing, _usual_item(meeting, group, kind, area)))
        return writing.outcome(items)

    def copy_delegations(self, meeting_id: int) -> Outcome[list[Delegate]]:
        """Expect the delegations of the meeting before this one; who is already listed stays as they are.

        Raises:
            RuleViolation: `no_meeting_before`.
        """
        with self._unit.write("copy_delegations", Kind.DELEGATE) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            check_drafting(meeting)
            earlier = queries.before(writing.session, meeting)
            if not earlier:
                raise RuleViolation("no_meeting_before", symbol=meeting.symbol)
            listed = {delegate.person_id for delegate in queries.delegates(writing.session, meeting_id)}
            added = [
                rows.save(writing.session, _expected(delegate, meeting_id))
                for delegate in queries.delegates(writing.session, earlier[-1].id)
                if delegate.person_id not in listed
            ]
        return writing.outcome(added)

    def set_attendance(self, delegate_ids: Sequence[int], attendance: Attendance) -> Outcome[list[Delegate]]:
        """Mark several delegates at once as present, excused or absent."""
        with self._unit.write("change", Kind.DELEGATE) as writing:
            marked = []
            for delegate_id in delegate_ids:
                delegate = rows.get(writing.session, Delegate, delegate_id)
                check_drafting(rows.get(writing.session, Meeting, delegate.meeting_id))
                delegate = replace(delegate, attendance=attendance, represented_by_id=None)
                check_delegate(delegate)
                marked.append(rows.save(writing.session, delegate))
        return writing.outcome(marked)


BEGINS, ENDS = time(10, 0), time(17, 0)
AHEAD_MONTHS = 3

_PRINTED = ("title", "host_party_id", "place", "venue", "mode", "zone", "starts_at", "ends_at")
_NOT_EDITED = ("uid", "group_id", "number", "symbol", "state", "minutes_state", "draft", "circulated_at")


def _next_host(parties: Sequence[Party], series: Sequence[Meeting]) -> Party | None:
    ids = [party.id for party in parties]
    last = series[-1].host_party_id if series else None
    if not parties:
        return None
    return parties[(ids.index(last) + 1) % len(ids)] if last in ids else parties[0]


def _free_days(after: date, parties: Sequence[Party], series: Sequence[Meeting]) -> date:
    """Return the first of two days in a row that suit everybody, from three months after `after` on."""
    rest = {day for party in parties for day in party.rest_days}
    taken = [(m.starts_at.date(), m.ends_at.date()) for m in series if m.starts_at and m.ends_at]
    month = after.month - 1 + AHEAD_MONTHS
    wanted = date(after.year + month // 12, month % 12 + 1, min(after.day, 28))
    for ahead in range(60):
        first = wanted + timedelta(days=ahead)
        second = first + timedelta(days=1)
        at_work = not {first.isoweekday(), second.isoweekday()} & rest
        if at_work and not any(begins <= second and first <= ends for begins, ends in taken):
            return first
    return wanted


def _numbered(writing: Writing, meeting: Meeting) -> Meeting:
    """Give a new meeting its number in the series and its symbol in the year; neither is ever used again."""
    group = rows.get(writing.session, Group, meeting.group_id)
    series = queries.every(writing.session, meeting.group_id)
    assert meeting.starts_at is not None
    year = meeting.starts_at.year
    beginning = f"{group.symbol}/{year}/"
    taken = [last_number(symbol) for symbol in queries.symbols(writing.session, beginning)]
    return replace(
        meeting,
        uid=str(uuid.uuid4()),
        number=give_out(writing.session, f"series {group.id}", [m.number for m in series]),
        symbol=meeting_symbol(group.symbol, year, give_out(writing.session, beginning, taken)),
        state=MeetingState.PLANNED,
        minutes_state=MinutesState.DRAFTING,
        draft=0,
        circulated_at=None,
    )


def _in_its_year(writing: Writing, meeting: Meeting) -> Meeting:
    """Let the symbol follow a meeting into another year while it is only planned and nothing carries the symbol."""
    assert meeting.starts_at is not None
    body, year, _ = meeting.symbol.split("/")
    if meeting.state is not MeetingState.PLANNED or meeting.draft or int(year) == meeting.starts_at.year:
        return meeting
    beginning = f"{body}/{meeting.starts_at.year}/"
    taken = [last_number(symbol) for symbol in queries.symbols(writing.session, beginning)]
    number = give_out(writing.session, beginning, taken)
    return replace(meeting, symbol=meeting_symbol(body, meeting.starts_at.year, number))


def _put_behind(writing: Writing, ref: Ref, after: int) -> None:
    others = [other for other in rows.siblings(writing.session, ref.kind, ref.id) if other != ref.id]
    place = others.index(after) + 1 if after in others else len(others)
    rows.place(writing.session, ref.kind, [*others[:place], ref.id, *others[place:]])


def _expected(delegate: Delegate, meeting_id: int) -> Delegate:
    return replace(
        delegate,
        id=0,
        version=0,
        meeting_id=meeting_id,
        attendance=Attendance.EXPECTED,
        represented_by_id=None,
    )


def _usual_item(meeting: Meeting, group: Group, kind: AgendaKind, area: Area | None) -> AgendaItem:
    known = [code for code in group.languages if code in available_languages()] or ["en"]
    title = LocalizedText({code: labels(code).get(f"agenda.{kind.value}") for code in known})
    if area is not None:
        title = LocalizedText({**title, **area.name})
    return AgendaItem(meeting_id=meeting.id, kind=kind, title=title, area_id=area.id if area else None)
