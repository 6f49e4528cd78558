"""Meetings: planning, moving on, the agenda and who came."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, rows, symbols
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as queries
from secretariat.database.tables import DelegateRow, MeetingRow
from secretariat.documents.labels import available_languages, labels
from secretariat.domain.actions import OPEN_STATUSES
from secretariat.domain.agreements import Area, Party
from secretariat.domain.attendance import check_stay
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Effect,
    EffectKind,
    Meeting,
    MeetingState,
    Sitting,
    check_agenda_item,
    check_delegate,
    check_meeting,
    check_move,
    check_same_days,
)
from secretariat.domain.minutes import check_drafting
from secretariat.domain.symbols import minutes_symbol
from secretariat.domain.text import LocalizedText, clean
from secretariat.services.deadlines import follow_meeting
from secretariat.services.numbering import in_its_year, numbered, settle_symbol
from secretariat.services.records import check_once, store
from secretariat.services.series import as_meeting, usual_in
from secretariat.services.sittings import carry_sittings, daily_sittings, save_sitting
from secretariat.services.unit import Unit, Writing

R = TypeVar("R", Delegate, AgendaItem, Sitting)

_CHECKS: dict[type[Any], Callable[[Any], None]] = {Delegate: check_delegate, AgendaItem: check_agenda_item}


class Meetings:
    """The verbs for meetings, delegations and agendas."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, meeting: Meeting) -> Outcome[Meeting]:
        """Plan a meeting (id 0: it gets its number, symbol and UUID) or change one.

        State and minutes state are changed by `move` and by the verbs of minutes, never here. Its sittings move along
        with its beginning.

        Raises:
            RuleViolation: what `check_meeting` refuses; `reschedule_instead` when a convened meeting would get other
                days, which is for `Series.reschedule`; `minutes_not_drafting` when minutes that are out of the
                secretary's hands would say something else; `sitting_outside` when a sitting has no room any more;
                `joint_group_at_work` when a joint group would go whose delegates are expected.
        """
        check_meeting(meeting)
        with self._unit.write("change" if meeting.id else "create", Kind.MEETING) as writing:
            if meeting.id:
                known = rows.get(writing.session, Meeting, meeting.id, binned=True)
                meeting = replace(meeting, **{name: getattr(known, name) for name in _NOT_EDITED})
                if any(getattr(meeting, name) != getattr(known, name) for name in _PRINTED):
                    check_drafting(known)
                check_same_days(known, meeting)
                _refuse_leaving(writing, known, meeting)
                meeting = in_its_year(writing, known, meeting)
                carry_sittings(writing, known, meeting)
            else:
                meeting = numbered(writing, replace(meeting, uid=self._unit.new_uid()))
            saved = store(writing, meeting)
            follow_meeting(writing, saved.id, self._unit.today())
        return writing.outcome(saved)

    def save_part(self, record: R, *, after: int | None = None) -> Outcome[R]:
        """Create (id 0) or change a delegate, a sitting or an agenda item; a new item goes behind the item `after`.

        Who is not present neither arrived nor left, so those are dropped.

        Raises:
            RuleViolation: `minutes_not_drafting` when the minutes are out of the secretary's hands; `delegate_twice`;
                what `check_delegate`, `check_stay`, `check_sittings` and `check_agenda_item` refuse;
                `represented_by_other_side`.
        """
        _CHECKS.get(type(record), lambda _record: None)(record)
        kind = rows.kind_of(type(record))
        with self._unit.write("change" if record.id else "create", kind) as writing:
            if record.id:
                known = rows.get(writing.session, type(record), record.id, binned=True)
                record = replace(record, meeting_id=known.meeting_id)
            meeting = rows.get(writing.session, Meeting, record.meeting_id)
            check_drafting(meeting)
            if isinstance(record, Sitting):
                saved = save_sitting(writing, meeting, record)
            elif isinstance(record, Delegate):
                saved = store(writing, _checked(writing, record))
            else:
                saved = store(writing, record)
            if after is not None and not record.id:
                _put_behind(writing, Ref(kind, saved.id), after)
                saved = rows.get(writing.session, type(record), saved.id)
        return writing.outcome(saved)

    def draft_sittings(self, meeting_id: int) -> Outcome[list[Sitting]]:
        """Give a meeting one sitting on each of its days, from the hour at which it begins to that at which it ends.

        Raises:
            RuleViolation: `sittings_not_empty`, or `minutes_not_drafting`.
        """
        with self._unit.write("draft_sittings", Kind.SITTING) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            check_drafting(meeting)
            made = daily_sittings(writing, meeting)
        return writing.outcome(made)

    def move(self, meeting_id: int, to: MeetingState, reason: str = "") -> Outcome[Meeting]:
        """Move a meeting on in its life; reopening a closed one needs a reason, which the journal keeps."""
        with self._unit.write(f"move_to_{to.value}", Kind.MEETING) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            check_move(meeting, to, reason)
            writing.recorder.reason = clean(reason.strip())
            if to is not MeetingState.PLANNED:
                settle_symbol(writing, meeting)
            saved = rows.save(writing.session, replace(meeting, state=to))
            follow_meeting(writing, saved.id, self._unit.today())
        return writing.outcome(saved)

    def all(self, group_id: int) -> list[Meeting]:
        """Return a group's meetings in the order of the series."""
        with self._unit.read() as session:
            return queries.series(session, group_id)

    def effects_of_reopening(self, meeting_id: int) -> tuple[Effect, ...]:
        """Return what reopening a closed meeting bears upon, so that the secretary can weigh it first.

        The state of its minutes, the decisions and the open action items that carry its symbol, and the later meetings
        of the series that took up what it left.
        """
        with self._unit.read() as session:
            meeting = rows.get(session, Meeting, meeting_id)
            decisions = [d.symbol for d in decision_queries.of_meeting(session, meeting_id) if d.symbol]
            agreed = action_queries.of_meeting(session, meeting_id)
            actions = [a.symbol for a in agreed if a.symbol and a.status in OPEN_STATUSES]
            later = [m.symbol for m in queries.after(session, meeting)]
        minutes = Effect(
            EffectKind.MINUTES, (minutes_symbol(meeting.symbol),), meeting.minutes_state, meeting.draft
        )
        found = {
            EffectKind.DECISIONS: decisions,
            EffectKind.ACTIONS: actions,
            EffectKind.LATER_MEETINGS: later,
        }
        return (minutes, *(Effect(kind, tuple(symbols)) for kind, symbols in found.items() if symbols))

    def proposal(self, group_id: int) -> Meeting:
        """Return the next meeting of the group's series as it would usually be, not stored yet.

        It is the first that `Series.propose` gives; where nothing suits both sides, three months after the last.
        """
        with self._unit.read() as session:
            return as_meeting(group_id, usual_in(session, group_id, self._unit.today()))

    def sittings(self, meeting_id: int) -> list[Sitting]:
        """Return a meeting's sittings in the order of their times; none means its hours day by day."""
        with self._unit.read() as session:
            return queries.sittings(session, meeting_id)

    def parties(self, meeting_id: int) -> list[Party]:
        """Return the parties that take part: those of the group, side A first, then what joint groups add."""
        with self._unit.read() as session:
            return queries.parties(session, rows.get(session, Meeting, meeting_id))

    def by_symbol(self, symbol: str) -> Meeting:
        """Return the meeting that `symbol` names, or raise `UnknownSymbol`."""
        with self._unit.read() as session:
            found = rows.find(session, Meeting, MeetingRow.symbol == symbol)
            if not found:
                raise symbols.unknown(session, symbol, Kind.MEETING)
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
            here = {None, *(party.id for party in queries.parties(writing.session, meeting))}
            added = [
                rows.save(writing.session, _expected(delegate, meeting_id))
                for delegate in queries.delegates(writing.session, earlier[-1].id)
                if delegate.person_id not in listed and delegate.party_id in here
            ]
        return writing.outcome(added)

    def set_attendance(self, delegate_ids: Sequence[int], attendance: Attendance) -> Outcome[list[Delegate]]:
        """Mark several delegates at once as present, excused or absent; who is not present neither came nor left."""
        with self._unit.write("change", Kind.DELEGATE) as writing:
            marked = []
            for delegate_id in delegate_ids:
                delegate = rows.get(writing.session, Delegate, delegate_id)
                check_drafting(rows.get(writing.session, Meeting, delegate.meeting_id))
                delegate = replace(delegate, attendance=attendance, represented_by_id=None)
                check_delegate(delegate)
                delegate = _stay_of_present(delegate)
                marked.append(rows.save(writing.session, delegate))
        return writing.outcome(marked)


_PRINTED = (
    "title",
    "host_party_id",
    "place",
    "venue",
    "mode",
    "zone",
    "starts_at",
    "ends_at",
    "distribution",
    "joint_group_ids",
)
_NOT_EDITED = (
    "uid",
    "group_id",
    "number",
    "symbol",
    "state",
    "minutes_state",
    "draft",
    "circulated_at",
    "adopted_on",
    "signed_on",
)


def _checked(writing: Writing, delegate: Delegate) -> Delegate:
    """Return a delegate as it can be stored, or refuse one who is listed already or whose stay cannot be."""
    check_once(writing, delegate)
    delegate = _stay_of_present(delegate)
    check_stay(delegate, queries.agenda(writing.session, delegate.meeting_id))
    if delegate.represented_by_id is not None:
        where = (
            DelegateRow.meeting_id == delegate.meeting_id,
            DelegateRow.person_id == delegate.represented_by_id,
        )
        for substitute in rows.find(writing.session, Delegate, *where):
            if substitute.party_id != delegate.party_id:
                raise RuleViolation("represented_by_other_side", field="represented_by_id")
    return delegate


def _stay_of_present(delegate: Delegate) -> Delegate:
    if delegate.attendance is Attendance.PRESENT:
        return delegate
    return replace(delegate, arrived_item_id=None, left_item_id=None)


def _refuse_leaving(writing: Writing, known: Meeting, meeting: Meeting) -> None:
    """Refuse to take a joint group out of a meeting while one of its parties has delegates there."""
    if known.joint_group_ids == meeting.joint_group_ids:
        return
    staying = {party.id for party in queries.parties(writing.session, meeting)}
    going = {party.id for party in queries.parties(writing.session, known)} - staying
    if any(d.party_id in going for d in queries.delegates(writing.session, meeting.id)):
        raise RuleViolation("joint_group_at_work", symbol=meeting.symbol, field="joint_group_ids")


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
        arrived_item_id=None,
        left_item_id=None,
    )


def _usual_item(meeting: Meeting, group: Group, kind: AgendaKind, area: Area | None) -> AgendaItem:
    title = usual_title(group, kind)
    if area is not None:
        title = LocalizedText({**title, **area.name})
    return AgendaItem(meeting_id=meeting.id, kind=kind, title=title, area_id=area.id if area else None)


def usual_title(group: Group, kind: AgendaKind) -> LocalizedText:
    """Return what an agenda item of a kind is usually called, in the languages of the group that there are words in."""
    known = [code for code in group.languages if code in available_languages()] or ["en"]
    return LocalizedText({code: labels(code).get(f"agenda.{kind.value}") for code in known})
