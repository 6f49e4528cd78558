"""Action items: who does what by when, how far it is, and the traffic light that officials see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.deadlines import OF_MEETING, DueEvent, Span, SpanUnit
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText

DUE_SOON_DAYS = 14


class ActionStatus(StrEnum):
    """The stored status. Overdue, due soon and slipped are computed, never stored."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    REPORTED_COMPLETE = "reported_complete"
    CONFIRMED_COMPLETE = "confirmed_complete"
    ON_HOLD = "on_hold"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


OPEN_STATUSES = frozenset(
    {ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.REPORTED_COMPLETE}
)
UNFINISHED = frozenset({ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS})
SET_ASIDE = frozenset({ActionStatus.ON_HOLD, ActionStatus.CANCELLED, ActionStatus.SUPERSEDED})
COMPLETE = frozenset({ActionStatus.REPORTED_COMPLETE, ActionStatus.CONFIRMED_COMPLETE})


class Priority(StrEnum):
    """How urgent an action item is."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Rag(StrEnum):
    """The traffic light: always printed as a word and a colour."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"
    GREY = "grey"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action item: a task that starts with a verb, from a decision, an agenda item, or agreed between meetings.

    `status`, `percent`, `due_on` and `moves` are the latest standing of its history (`ActionUpdate`), kept here for
    lists; `moves` counts how often the deadline went to a later date. The `agreed_…` are the lead side and the people
    as the minutes said when they were last circulated: the item may be handed over since. `report_from` is the day from
    which a meeting is to hear about it (None: from the next one on). `reference` is the number that it had in a table
    from which it was imported.

    A deadline that is tied to an event follows it: `due_offset` in `due_unit` after `due_event` (before it when
    negative), which is that of `due_meeting_id`, of `due_action_id`, or of the group's agreement. `due_on` is None
    until the day of the event is known.
    """

    id: int = 0
    version: int = 0
    uid: str = ""
    group_id: int = 0
    meeting_id: int | None = None
    agenda_item_id: int | None = None
    decision_id: int | None = None
    paragraph_id: int | None = None
    area_id: int | None = None
    number: int | None = None
    symbol: str = ""
    title: LocalizedText = LocalizedText()
    lead_party_id: int | None = None
    responsible_id: int | None = None
    counterpart_id: int | None = None
    agreed_lead_party_id: int | None = None
    agreed_responsible_id: int | None = None
    agreed_counterpart_id: int | None = None
    priority: Priority = Priority.NORMAL
    agreed_on: date | None = None
    original_due_on: date | None = None
    due_on: date | None = None
    status: ActionStatus = ActionStatus.NOT_STARTED
    percent: int = 0
    moves: int = 0
    report_from: date | None = None
    reference: str = ""
    due_event: DueEvent | None = None
    due_offset: int | None = None
    due_unit: SpanUnit | None = None
    due_meeting_id: int | None = None
    due_action_id: int | None = None

    @property
    def due_span(self) -> Span | None:
        """How long after its event it is due, None for a deadline that is tied to none."""
        if self.due_event is None:
            return None
        return Span(self.due_offset or 0, self.due_unit or SpanUnit.DAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoResponsible:
    """A person who shares the responsibility for an action item."""

    id: int = 0
    version: int = 0
    action_id: int = 0
    person_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency:
    """An action item that waits for another one to be complete: `action_id` waits for `on_id`.

    Completing it earlier is not refused; the window points out what it still waits for.
    """

    id: int = 0
    version: int = 0
    action_id: int = 0
    on_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A dated change of who is to carry out an action item, with what held before it. Append-only.

    An item without entries was always in the hands that it names now.
    """

    id: int = 0
    version: int = 0
    action_id: int = 0
    effective_on: date = date.min
    before_lead_party_id: int | None = None
    before_responsible_id: int | None = None
    before_counterpart_id: int | None = None
    lead_party_id: int | None = None
    responsible_id: int | None = None
    counterpart_id: int | None = None
    recorded_by: str = ""
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hands:
    """Who is to carry out an action item on a date: the lead side, the responsible focal point and the counterpart."""

    lead_party_id: int | None
    responsible_id: int | None
    counterpart_id: int | None


def hands(action: Action, assignments: Iterable[Assignment], as_of: date) -> Hands:
    """Return in whose hands an action item was at the end of `as_of`. The entries may come in any order."""
    entries = sorted(assignments, key=lambda entry: (entry.effective_on, entry.id))
    known = [entry for entry in entries if entry.effective_on <= as_of]
    if known:
        last = known[-1]
        return Hands(last.lead_party_id, last.responsible_id, last.counterpart_id)
    if entries:
        first = entries[0]
        return Hands(first.before_lead_party_id, first.before_responsible_id, first.before_counterpart_id)
    return Hands(action.lead_party_id, action.responsible_id, action.counterpart_id)


def as_agreed(action: Action) -> Action:
    """Return an action item with its lead side and people noted as those that were agreed."""
    return replace(
        action,
        agreed_lead_party_id=action.lead_party_id,
        agreed_responsible_id=action.responsible_id,
        agreed_counterpart_id=action.counterpart_id,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionUpdate:
    """One dated entry of an action item's history: the whole standing from `effective_on` on. Append-only.

    `reported_by_id` is the person who said so, `recorded_by` who typed it, `recorded_at` when (UTC). `follows_event`
    says that the deadline moved with the event that it is tied to, which is no slippage.
    """

    id: int = 0
    version: int = 0
    action_id: int = 0
    effective_on: date = date.min
    status: ActionStatus = ActionStatus.NOT_STARTED
    percent: int = 0
    due_on: date | None = None
    text: LocalizedText = LocalizedText()
    reported_by_id: int | None = None
    recorded_by: str = ""
    recorded_at: datetime | None = None
    follows_event: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How an action item stood on a date; `original_due_on` is the deadline against which it slips."""

    status: ActionStatus
    percent: int
    due_on: date | None
    moves: int
    original_due_on: date | None = None

    @property
    def slipped_days(self) -> int:
        """By how many days the deadline lies behind the original one; negative when it was brought forward."""
        return (self.due_on - self.original_due_on).days if self.due_on and self.original_due_on else 0


def standing(history: Iterable[ActionUpdate], as_of: date) -> Standing | None:
    """Return how an action item stood at the end of `as_of`, None when it was not agreed yet.

    The history may come in any order; entries of one day count in the order in which they were recorded.
    """
    known = sorted((u for u in history if u.effective_on <= as_of), key=lambda u: (u.effective_on, u.id))
    if not known:
        return None
    last = known[-1]
    return Standing(last.status, last.percent, last.due_on, *_slippage(known))


def _slippage(known: Sequence[ActionUpdate]) -> tuple[int, date | None]:
    """Return how often the deadline was put off, and the original one; what follows an event moves both alike."""
    moves, original, due_on = 0, None, None
    for update in known:
        if update.due_on is None or update.due_on == due_on:
            continue
        if original is None or due_on is None:
            original = update.due_on
        elif update.follows_event:
            original += update.due_on - due_on
        elif update.due_on > due_on:
            moves += 1
        due_on = update.due_on
    return moves, original


def confirmed_on(history: Iterable[ActionUpdate]) -> date | None:
    """Return the day from which an action item has been confirmed complete, None while it is not."""
    day = None
    for update in sorted(history, key=lambda u: (u.effective_on, u.id)):
        if update.status is not ActionStatus.CONFIRMED_COMPLETE:
            day = None
        elif day is None:
            day = update.effective_on
    return day


def deadline_set(history: Iterable[ActionUpdate]) -> ActionUpdate | None:
    """Return the entry that last gave an action item another deadline, the first one when none did."""
    found, due_on = None, None
    for update in sorted(history, key=lambda u: (u.effective_on, u.id)):
        if found is None or update.due_on != due_on:
            found = update
        due_on = update.due_on
    return found


def tied_since(history: Iterable[ActionUpdate]) -> date:
    """Return the day of the last deadline that people set, since when a tied one can have followed its event."""
    day, due_on = date.min, None
    for update in sorted(history, key=lambda u: (u.effective_on, u.id)):
        if day == date.min or (update.due_on != due_on and not update.follows_event):
            day = update.effective_on
        due_on = update.due_on
    return day


def circle(waits_for: Mapping[int, Iterable[int]], action_id: int) -> int | None:
    """Return one of the items for which `action_id` waits directly that waits for it in turn, None when none does."""
    for first in waits_for.get(action_id, ()):
        seen, waiting = set[int](), [first]
        while waiting:
            at = waiting.pop()
            if at == action_id:
                return first
            if at not in seen:
                seen.add(at)
                waiting += waits_for.get(at, ())
    return None


def is_overdue(status: ActionStatus, due_on: date | None, as_of: date) -> bool:
    """Return whether the deadline has passed without a report of completion."""
    return status in UNFINISHED and due_on is not None and due_on < as_of


def rag(status: ActionStatus, due_on: date | None, moves: int, as_of: date) -> Rag:
    """Return the traffic light on `as_of`; the first match wins (FIELD.md, "Status words")."""
    if status in SET_ASIDE:
        return Rag.GREY
    if status is ActionStatus.CONFIRMED_COMPLETE:
        return Rag.BLUE
    if is_overdue(status, due_on, as_of) or moves >= 2:
        return Rag.RED
    due_soon = due_on is not None and (due_on - as_of).days <= DUE_SOON_DAYS
    if due_soon or moves == 1 or status is ActionStatus.REPORTED_COMPLETE:
        return Rag.AMBER
    return Rag.GREEN


def check_action(action: Action, meeting_ends_on: date | None) -> None:
    """Refuse an action item without a title or with a deadline before the meeting's end or the day that agreed it."""
    if not action.title:
        raise RuleViolation("name_missing", field="title")
    if action.due_on and meeting_ends_on and action.due_on < meeting_ends_on:
        raise RuleViolation(
            "deadline_before_meeting", due=action.due_on, ends=meeting_ends_on, field="due_on"
        )
    between = action.agreed_on if action.meeting_id is None else None
    if action.due_on and between and action.due_on < between:
        raise RuleViolation("deadline_before_agreed", due=action.due_on, agreed=between, field="due_on")
    _check_event(action)


def _check_event(action: Action) -> None:
    """Refuse a deadline tied to a meeting or an action item that is not named, or to the item itself."""
    if action.due_event in OF_MEETING and action.due_meeting_id is None:
        raise RuleViolation("due_event_of_what", field="due_meeting_id")
    if action.due_event is DueEvent.ACTION_COMPLETE and action.due_action_id is None:
        raise RuleViolation("due_event_of_what", field="due_action_id")
    if action.id and action.due_action_id == action.id:
        raise RuleViolation("waits_for_itself", symbol=action.symbol, field="due_action_id")


def check_imported(action: Action, updates: Sequence[ActionUpdate], today: date) -> date:
    """Refuse an item of an older table whose title or days cannot be, and return the day on which it was agreed.

    Raises:
        RuleViolation: `name_missing`, `agreed_when`, `effective_before_agreed`, `effective_in_future`, or
            `percent_out_of_range`.
    """
    check_action(replace(action, due_on=None), None)
    if action.agreed_on is None:
        raise RuleViolation("agreed_when", field="agreed_on")
    for day in (action.agreed_on, *(update.effective_on for update in updates)):
        if day < action.agreed_on:
            raise RuleViolation("effective_before_agreed", effective=day, field="effective_on")
        if day > today:
            raise RuleViolation("effective_in_future", effective=day, field="effective_on")
    for update in updates:
        if not 0 <= update.percent <= 100:
            raise RuleViolation("percent_out_of_range", percent=update.percent, field="percent")
    return action.agreed_on


def check_update(before: Standing | None, update: ActionUpdate, as_of: date, symbol: str) -> None:
    """Refuse a percentage outside 0 to 100, a date in the future, or a confirmation of what nobody reported.

    Args:
        before: how the item stood on the day of the entry, None before it was agreed.
        update: the entry.
        as_of: today.
        symbol: what the item is called.

    Raises:
        RuleViolation: `percent_out_of_range`, `effective_in_future`, or `confirmed_before_reported`.
    """
    if not 0 <= update.percent <= 100:
        raise RuleViolation("percent_out_of_range", percent=update.percent, field="percent")
    if update.effective_on > as_of:
        raise RuleViolation("effective_in_future", effective=update.effective_on, field="effective_on")
    if update.status is ActionStatus.CONFIRMED_COMPLETE and (before is None or before.status not in COMPLETE):
        raise RuleViolation("confirmed_before_reported", symbol=symbol, field="status")
