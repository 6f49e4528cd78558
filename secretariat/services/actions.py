"""Action items: agreeing them, following them up, and their dated histories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from secretariat.database.store import actions as queries
from secretariat.database.store import rows, symbols
from secretariat.database.store.numbers import give_out
from secretariat.database.tables import ActionRow
from secretariat.domain.actions import (
    Action,
    ActionStatus,
    ActionUpdate,
    Assignment,
    check_action,
)
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.lines import ActionDetails
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import check_drafting
from secretariat.domain.progress import Progress, no_progress
from secretariat.domain.symbols import action_symbol
from secretariat.services import assignments
from secretariat.services.action_details import details
from secretariat.services.assignments import HANDS, KEEP, Keep
from secretariat.services.belonging import check_of_agreement
from secretariat.services.bulk import Change, Changed, change_many, reopens
from secretariat.services.deadlines import TIE, check_tie, due_day, tidied, untied
from secretariat.services.reporting import Evidence, Report, last_day, record_report
from secretariat.services.standings import correct_deadline
from secretariat.services.unit import Unit, Writing

__all__ = [
    "KEEP",
    "Actions",
    "Change",
    "Changed",
    "Evidence",
    "Report",
    "agree",
    "record_report",
]


class Actions:
    """The verbs for action items."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, action: Action) -> Outcome[Action]:
        """Agree an action item (id 0) or change one.

        One without a meeting was agreed between meetings and gets its symbol at once. A changed status, percentage or
        deadline becomes an entry of its history, dated today; while the item is provisional, a changed deadline
        corrects the original one instead. A deadline tied to an event is that of the event; one that is entered by
        hand unties it. Other hands become an entry too, see `assign`.

        Raises:
            RuleViolation: `deadline_before_meeting`, `not_of_agreement`, `percent_out_of_range`,
                `due_event_of_what`, `of_another_group`, `span_too_long` and others; `minutes_not_drafting` for a new
                one, or another title, when the minutes of its meeting are out of the secretary's hands.
        """
        with self._unit.write("change" if action.id else "create", Kind.ACTION) as writing:
            saved = (
                _change(writing, action, self._unit.today())
                if action.id
                else agree(writing, action, self._unit)
            )
        return writing.outcome(saved)

    def report(self, report: Report) -> Outcome[Action]:
        """Enter what was reported, for today or a day in the past; the item's standing follows from its history.

        A report of completion counts as 100 per cent, and a percentage above 0 means that work is in progress; "not
        started" without another percentage sets it back to 0. Later
        entries that said nothing else take over what is reported for a day before them. Its evidence is kept with it,
        in the same step.

        Raises:
            RuleViolation: what `record_report` refuses.
        """
        with self._unit.write("report", Kind.ACTION) as writing:
            saved = record_report(writing, report, self._unit.today())
        return writing.outcome(saved)

    def change_many(
        self, action_ids: Sequence[int], change: Change, progress: Progress = no_progress
    ) -> Outcome[Changed]:
        """Change any number of action items alike, all or none, as one undo step, and count what really changed.

        Raises:
            RuleViolation: what one of them is refused for.
            Cancelled: `progress` said so.
        """
        with self._unit.write("change_many", Kind.ACTION, progress=progress) as writing:
            changed = change_many(writing, action_ids, change, self._unit.today())
        return writing.outcome(changed)

    def standing_of(self, action_ids: Sequence[int], to: ActionStatus) -> tuple[int, int]:
        """Return how many of some action items have a status already, and how many it would open again."""
        with self._unit.read() as session:
            found = queries.statuses(session, action_ids)
        return found.get(to, 0), sum(number for before, number in found.items() if reopens(before, to))

    def assign(
        self,
        action_id: int,
        *,
        lead_party_id: int | Keep | None = KEEP,
        responsible_id: int | Keep | None = KEEP,
        counterpart_id: int | Keep | None = KEEP,
        effective_on: date | None = None,
    ) -> Outcome[Action]:
        """Give an action item into other hands from a day on (today when None); what is not named stays.

        Raises:
            RuleViolation: what `assignments.assign` refuses.
        """
        with self._unit.write("assign", Kind.ACTION) as writing:
            saved = assignments.assign(
                writing,
                action_id,
                today=self._unit.today(),
                lead_party_id=lead_party_id,
                responsible_id=responsible_id,
                counterpart_id=counterpart_id,
                effective_on=effective_on,
            )
        return writing.outcome(saved)

    def set_co_responsible(self, action_id: int, person_ids: Sequence[int]) -> Outcome[Action]:
        """Say who shares the responsibility for an action item with the one responsible."""
        with self._unit.write("set_co_responsible", Kind.ACTION) as writing:
            assignments.set_co_responsible(writing, action_id, person_ids)
            saved = rows.get(writing.session, Action, action_id)
        return writing.outcome(saved)

    def set_dependencies(self, action_id: int, on_ids: Sequence[int]) -> Outcome[Action]:
        """Say which action items have to be complete before one can be.

        Raises:
            RuleViolation: `waits_for_itself`, `of_another_group`, or `dependency_circle`.
        """
        with self._unit.write("set_dependencies", Kind.ACTION) as writing:
            assignments.set_dependencies(writing, action_id, on_ids)
            saved = rows.get(writing.session, Action, action_id)
        return writing.outcome(saved)

    def all(self, group_id: int) -> list[Action]:
        """Return a group's action items in the order of entry."""
        with self._unit.read() as session:
            return queries.of_group(session, group_id)

    def by_symbol(self, symbol: str) -> Action:
        """Return the action item that `symbol` names, or raise `UnknownSymbol`."""
        with self._unit.read() as session:
            found = rows.find(session, Action, ActionRow.symbol == symbol)
            if not found:
                raise symbols.unknown(session, symbol, Kind.ACTION)
        return found[0]

    def history(self, action_id: int) -> list[ActionUpdate]:
        """Return an action item's history, oldest first."""
        with self._unit.read() as session:
            return queries.history(session, action_id)

    def details(self, action_id: int, language: str, as_of: date) -> ActionDetails | None:
        """Return one action item with all that belongs to it, as it stood on a day; None when not agreed by then.

        Raises:
            RuleViolation: `record_gone`.
        """
        with self._unit.read() as session:
            return details(session, action_id, language, as_of)

    def assignments(self, action_id: int) -> list[Assignment]:
        """Return the dated changes of an action item's hands, oldest first; none means always those of now."""
        with self._unit.read() as session:
            return queries.assignments_of(session, action_id)

    def co_responsible(self, action_id: int) -> list[int]:
        """Return the ids of the persons who share the responsibility for an action item."""
        with self._unit.read() as session:
            return [entry.person_id for entry in queries.co_responsible_entries(session, action_id)]

    def waits_for(self, action_id: int) -> list[int]:
        """Return the ids of the action items that have to be complete before one can be."""
        with self._unit.read() as session:
            return [entry.on_id for entry in queries.dependency_entries(session, action_id)]

    def waited_for_by(self, action_id: int) -> list[int]:
        """Return the ids of the action items that wait for one."""
        with self._unit.read() as session:
            return queries.waiting_for(session, action_id)


def agree(writing: Writing, action: Action, unit: Unit) -> Action:
    """Store a new action item with the first entry of its history, within an open write."""
    meeting = rows.get(writing.session, Meeting, action.meeting_id) if action.meeting_id else None
    if meeting:
        check_drafting(meeting)
    ends_on = last_day(writing.session, action)
    agreed_on = action.agreed_on or ends_on or unit.today()
    action = tidied(action)
    check_action(action, ends_on)
    check_tie(writing.session, action)
    due_on = due_day(writing.session, action) if action.due_event else action.due_on
    action = replace(
        action,
        uid=unit.new_uid(),
        agreed_on=agreed_on,
        original_due_on=due_on,
        due_on=due_on,
        status=ActionStatus.NOT_STARTED,
        percent=0,
        moves=0,
        number=None,
        symbol="",
    )
    check_action(action, ends_on)
    check_of_agreement(writing.session, action)
    if meeting is None:
        action = _numbered(writing, action, agreed_on)
    saved = rows.save(writing.session, action)
    first = ActionUpdate(
        action_id=saved.id,
        effective_on=agreed_on,
        due_on=due_on,
        follows_event=bool(due_on and saved.due_event),
    )
    rows.save(writing.session, replace(first, recorded_by=writing.who, recorded_at=writing.now))
    return saved


def _numbered(writing: Writing, action: Action, agreed_on: date) -> Action:
    """Give an item agreed between meetings its number and symbol of that year."""
    group = rows.get(writing.session, Group, action.group_id)
    taken = queries.numbers_between_meetings(writing.session, group.id, agreed_on.year)
    place = f"{group.symbol}/{agreed_on.year}"
    number = give_out(writing.session, f"{place}/A.", taken)
    return replace(action, number=number, symbol=action_symbol(place, number))


def _change(writing: Writing, action: Action, today: date) -> Action:
    session = writing.session
    known = rows.get(session, Action, action.id, binned=True)
    meeting = rows.get(session, Meeting, known.meeting_id) if known.meeting_id else None
    action = tidied(replace(action, group_id=known.group_id))
    checked = replace(
        action,
        meeting_id=known.meeting_id,
        agreed_on=known.agreed_on,
        # Where it came to lie since, by its event, keeps nobody from other changes.
        due_on=action.due_on if action.due_on != known.due_on else None,
    )
    check_action(checked, last_day(session, known))
    check_of_agreement(session, action, known)
    if meeting and known.symbol and action.title != known.title:
        check_drafting(meeting)
    action = _tied(writing, known, action)
    saved = rows.save(
        session, replace(action, **{name: getattr(known, name) for name in (*_NOT_EDITED, *_FOLLOWED)})
    )
    hands = {name: getattr(action, name) for name in HANDS}
    if any(getattr(saved, name) != person for name, person in hands.items()):
        saved = assignments.assign(writing, saved.id, today=today, **hands)
    if not known.symbol and action.due_on != known.due_on:
        saved = correct_deadline(writing, saved.id, action.due_on)
    if (action.status, action.percent, action.due_on) == (saved.status, saved.percent, saved.due_on):
        return saved
    report = Report(
        action_id=saved.id,
        status=action.status if action.status is not saved.status else None,
        percent=action.percent if action.percent != saved.percent else None,
        due_on=action.due_on if action.due_on != saved.due_on else None,
    )
    if action.due_on is None and saved.due_on is not None:
        raise RuleViolation("deadline_cannot_go", symbol=saved.symbol, field="due_on")
    return record_report(writing, report, today)


def _tied(writing: Writing, known: Action, action: Action) -> Action:
    """Return an item with the deadline that its tie gives it, or without the tie when a deadline was typed.

    The deadline of a numbered item stays until the day of an event to which it is tied is known.
    """
    tied_anew = any(getattr(action, name) != getattr(known, name) for name in TIE)
    if not action.due_event:
        return action
    if not tied_anew:
        return untied(action) if action.due_on != known.due_on else action
    check_tie(writing.session, action)
    due_on = due_day(writing.session, action)
    return replace(action, due_on=due_on or (known.due_on if known.symbol else None))


_NOT_EDITED = (
    "uid",
    "group_id",
    "agreed_lead_party_id",
    "agreed_responsible_id",
    "agreed_counterpart_id",
    "meeting_id",
    "agenda_item_id",
    "paragraph_id",
    "number",
    "symbol",
    "agreed_on",
    "original_due_on",
    "moves",
    "reference",
)
_FOLLOWED = ("status", "percent", "due_on", *HANDS)
