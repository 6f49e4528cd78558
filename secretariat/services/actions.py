"""Action items: agreeing them, following them up, and their dated histories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from secretariat.database.store import actions as queries
from secretariat.database.store import rows
from secretariat.database.store.numbers import give_out
from secretariat.database.tables import ActionRow
from secretariat.domain.actions import (
    COMPLETE,
    Action,
    ActionStatus,
    ActionUpdate,
    Standing,
    check_action,
    check_update,
    standing,
)
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation, UnknownSymbol
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import check_drafting
from secretariat.domain.symbols import action_symbol
from secretariat.domain.text import LocalizedText
from secretariat.services.belonging import check_of_agreement
from secretariat.services.unit import Unit, Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a side reports about an action item; None leaves a value as it stood on `effective_on`."""

    action_id: int
    effective_on: date | None = None
    status: ActionStatus | None = None
    percent: int | None = None
    due_on: date | None = None
    text: LocalizedText = LocalizedText()
    reported_by_id: int | None = None


class Actions:
    """The verbs for action items."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, action: Action) -> Outcome[Action]:
        """Agree an action item (id 0) or change one.

        One without a meeting was agreed between meetings and gets its symbol at once. A changed status, percentage or
        deadline becomes an entry of its history, dated today; while the item is provisional, a changed deadline
        corrects the original one instead.

        Raises:
            RuleViolation: `deadline_before_meeting`, `not_of_agreement`, `percent_out_of_range` and others;
                `minutes_not_drafting` for a new one, or another title, when the minutes of its meeting are out of the
                secretary's hands.
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

        A report of completion counts as 100 per cent, and a percentage above 0 means that work is in progress. Later
        entries that said nothing else take over what is reported for a day before them.
        """
        with self._unit.write("report", Kind.ACTION) as writing:
            saved = record_report(writing, report, self._unit.today())
        return writing.outcome(saved)

    def set_status(self, action_ids: Sequence[int], status: ActionStatus) -> Outcome[list[Action]]:
        """Give several action items one status, today, as one undo step."""
        with self._unit.write("change", Kind.ACTION) as writing:
            today = self._unit.today()
            saved = [
                record_report(writing, Report(action_id=found, status=status), today) for found in action_ids
            ]
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
            raise UnknownSymbol(symbol)
        return found[0]

    def history(self, action_id: int) -> list[ActionUpdate]:
        """Return an action item's history, oldest first."""
        with self._unit.read() as session:
            return queries.history(session, action_id)


def agree(writing: Writing, action: Action, unit: Unit) -> Action:
    """Store a new action item with the first entry of its history, within an open write."""
    meeting = rows.get(writing.session, Meeting, action.meeting_id) if action.meeting_id else None
    if meeting:
        check_drafting(meeting)
    ends_on = _last_day(meeting)
    agreed_on = action.agreed_on or ends_on or unit.today()
    action = replace(
        action,
        uid=unit.new_uid(),
        agreed_on=agreed_on,
        original_due_on=action.due_on,
        status=ActionStatus.NOT_STARTED,
        percent=0,
        moves=0,
        number=None,
        symbol="",
    )
    check_action(action, ends_on)
    check_of_agreement(writing.session, action)
    if meeting is None:
        group = rows.get(writing.session, Group, action.group_id)
        taken = queries.numbers_between_meetings(writing.session, group.id, agreed_on.year)
        place = f"{group.symbol}/{agreed_on.year}"
        number = give_out(writing.session, f"{place}/A.", taken)
        action = replace(action, number=number, symbol=action_symbol(place, number))
    saved = rows.save(writing.session, action)
    first = ActionUpdate(action_id=saved.id, effective_on=agreed_on, due_on=saved.due_on)
    rows.save(writing.session, replace(first, recorded_by=writing.who, recorded_at=writing.now))
    return saved


def _last_day(meeting: Meeting | None) -> date | None:
    return meeting.ends_at.date() if meeting and meeting.ends_at else None


def _change(writing: Writing, action: Action, today: date) -> Action:
    known = rows.get(writing.session, Action, action.id, binned=True)
    meeting = rows.get(writing.session, Meeting, known.meeting_id) if known.meeting_id else None
    check_action(replace(action, meeting_id=known.meeting_id, agreed_on=known.agreed_on), _last_day(meeting))
    check_of_agreement(writing.session, replace(action, group_id=known.group_id))
    if meeting and known.symbol and action.title != known.title:
        check_drafting(meeting)
    wanted = replace(action, **{name: getattr(known, name) for name in _NOT_EDITED})
    followed = replace(wanted, **{name: getattr(known, name) for name in _FOLLOWED})
    saved = rows.save(writing.session, followed)
    if not known.symbol and action.due_on != known.due_on:
        _correct_deadline(writing, saved.id, action.due_on)
        saved = _stand(writing, saved.id)
    if (action.status, action.percent, action.due_on) == (saved.status, saved.percent, saved.due_on):
        return saved
    report = Report(action_id=saved.id, status=action.status, percent=action.percent, due_on=action.due_on)
    if action.due_on is None and saved.due_on is not None:
        raise RuleViolation("deadline_cannot_go", symbol=saved.symbol, field="due_on")
    return record_report(writing, report, today)


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
)
_FOLLOWED = ("status", "percent", "due_on")


def _correct_deadline(writing: Writing, action_id: int, due_on: date | None) -> None:
    """Before its number is allocated an item's deadline is still being drafted: a change is no slippage."""
    for update in queries.history(writing.session, action_id):
        rows.save(writing.session, replace(update, due_on=due_on))
    action = rows.get(writing.session, Action, action_id)
    rows.save(writing.session, replace(action, original_due_on=due_on))


def record_report(writing: Writing, report: Report, today: date) -> Action:
    """Append a report to an action item's history and bring the item up to date, within an open write.

    A deadline that a report gives to a provisional item corrects the original one: it is no slippage yet.
    """
    action = rows.get(writing.session, Action, report.action_id)
    meeting = rows.get(writing.session, Meeting, action.meeting_id) if action.meeting_id else None
    if report.due_on:
        check_action(replace(action, due_on=report.due_on), _last_day(meeting))
    if report.due_on and not action.symbol:
        _correct_deadline(writing, action.id, report.due_on)
    history = queries.history(writing.session, report.action_id)
    effective_on = report.effective_on or today
    before = standing(history, effective_on)
    if before is None:
        raise RuleViolation("effective_before_agreed", effective=effective_on, field="effective_on")
    status = report.status or before.status
    percent = _percent(report, status, before)
    if status is ActionStatus.NOT_STARTED and percent > 0:
        status = ActionStatus.IN_PROGRESS
    update = ActionUpdate(
        action_id=report.action_id,
        effective_on=effective_on,
        status=status,
        percent=percent,
        due_on=report.due_on or before.due_on,
        text=report.text,
        reported_by_id=report.reported_by_id,
        recorded_by=writing.who,
        recorded_at=writing.now,
    )
    check_update(before, update, today)
    rows.save(writing.session, update)
    _carry_forward(writing, history, before, update)
    return _stand(writing, report.action_id)


def _carry_forward(
    writing: Writing, history: Sequence[ActionUpdate], before: Standing, update: ActionUpdate
) -> None:
    """Let later entries that said nothing else take over what a back-dated report says.

    An entry holds the whole standing of its day, so one that only moved the deadline would otherwise hide the
    progress reported for a day before it.
    """
    old = (before.status, before.percent, before.due_on)
    new = (update.status, update.percent, update.due_on)
    for later in history:
        if later.effective_on <= update.effective_on:
            continue
        said = (later.status, later.percent, later.due_on)
        status = new[0] if said[0] == old[0] else said[0]
        percent = new[1] if said[1] == old[1] else said[1]
        due_on = new[2] if said[2] == old[2] else said[2]
        old, new = said, (status, percent, due_on)
        if new != said:
            carried = replace(later, status=status, percent=percent, due_on=due_on)
            rows.save(writing.session, carried)


def _percent(report: Report, status: ActionStatus, before: Standing) -> int:
    if status in COMPLETE:
        return 100
    return before.percent if report.percent is None else report.percent


def _stand(writing: Writing, action_id: int) -> Action:
    """Copy the latest standing of the history into the action item; minutes drafted ahead open it on a later day."""
    action = rows.get(writing.session, Action, action_id)
    latest = standing(queries.history(writing.session, action_id), date.max)
    if latest is None:
        return action
    return rows.save(
        writing.session,
        replace(
            action, status=latest.status, percent=latest.percent, due_on=latest.due_on, moves=latest.moves
        ),
    )
