"""Letters that the secretariat writes: drafts for its own mail program. The program itself never sends anything."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from secretariat.domain.actions import UNFINISHED, ActionStatus, ActionUpdate, standing


class LetterKind(StrEnum):
    """What a letter is about."""

    INVITATION = "invitation"
    CANCELLATION = "cancellation"
    MINUTES = "minutes"
    ACTION_LIST = "action_list"
    REMINDER = "reminder"
    UPDATE_FORM = "update_form"
    NOMINATION = "nomination"


class Rung(StrEnum):
    """The steps of the ladder of reminders, from the first to the last."""

    SOON = "soon"
    DUE = "due"
    LATE_7 = "late_7"
    LATE_30 = "late_30"


RUNGS: dict[Rung, int] = {Rung.SOON: -14, Rung.DUE: 0, Rung.LATE_7: 7, Rung.LATE_30: 30}
"""The day of each step, counted from the deadline."""


class Family(StrEnum):
    """The reminders that read alike and have copies to the same people, so that they go in one letter."""

    NEAR = "near"
    LATE = "late"
    VERY_LATE = "very_late"


FAMILIES: dict[Rung, Family] = {
    Rung.SOON: Family.NEAR,
    Rung.DUE: Family.NEAR,
    Rung.LATE_7: Family.LATE,
    Rung.LATE_30: Family.VERY_LATE,
}
COPIED_TO_COUNTERPART = frozenset({Family.LATE, Family.VERY_LATE})
COPIED_TO_EMBASSY = frozenset({Family.VERY_LATE})

ADOPTED_DAYS = 60
"""For so long after their adoption minutes still have to go out; older ones went out before anybody asked here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter that was written to a file: to whom, about what, when. Append-only, so that no step is taken twice.

    A reminder about several action items is several entries with one `uid`.
    """

    id: int = 0
    version: int = 0
    uid: str = ""
    group_id: int = 0
    kind: LetterKind = LetterKind.INVITATION
    person_id: int = 0
    meeting_id: int | None = None
    action_id: int | None = None
    nomination_id: int | None = None
    form_id: int | None = None
    rung: Rung | None = None
    subject: str = ""
    name: str = ""
    made_on: date | None = None
    made_at: datetime | None = None
    made_by: str = ""


def rung(status: ActionStatus, due_on: date | None, as_of: date) -> Rung | None:
    """Return the step of the ladder that an action item has reached on a day: None before the first, or when done."""
    if status not in UNFINISHED or due_on is None:
        return None
    days = (as_of - due_on).days
    reached = [step for step, day in RUNGS.items() if days >= day]
    return reached[-1] if reached else None


def waiting(status: ActionStatus, due_on: date | None, as_of: date, written: Iterable[Rung]) -> Rung | None:
    """Return the step that an action item has reached and about which nobody was written to yet.

    A step that was passed over is not made up for: the highest one stands for those below it.
    """
    reached = rung(status, due_on, as_of)
    steps = list(RUNGS)
    if reached is None or any(steps.index(step) >= steps.index(reached) for step in written):
        return None
    return reached


def still_counts(
    letter: Letter,
    history: Iterable[ActionUpdate],
    due_on: date,
    is_before: Callable[[datetime, datetime], bool] = operator.lt,
) -> bool:
    """Return whether a reminder was about the deadline that an action item has now: one that moved starts anew.

    What it was about is read from the history as it was known when the letter was made. `is_before` tells of two acts,
    by their instants, which came first: a clock can have been set.
    """
    if letter.rung is None or letter.made_on is None:
        return False
    made_at = letter.made_at
    known = [
        u
        for u in history
        if u.recorded_at is None or made_at is None or not is_before(made_at, u.recorded_at)
    ]
    told = standing(known, letter.made_on)
    reached_on = due_on + timedelta(days=RUNGS[letter.rung])
    return told is not None and told.due_on == due_on and letter.made_on >= reached_on


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxLine:
    """A letter that has to leave, names and sentences in one language of the screen.

    Args:
        key: what it is, the same whenever the list is made.
        person_id: to whom; 0 while nobody is known, and then it cannot be written.
        why: the sentence that says what it is for.
        language: of the letter.
        encloses: what is attached, in words.
        missing: what stands in the way of its going out as it should, and what to do.
        since: the day from which it had to leave.
        action_ids: of the action items it is about, with the `rungs` of a reminder in the same order.
        copy_ids: of the persons who get a copy.
        on_demand: nothing says that it must leave; somebody asked for it.
    """

    key: str
    kind: LetterKind
    group_id: int
    person_id: int = 0
    party_id: int | None = None
    who: str = ""
    side: str = ""
    why: str = ""
    language: str = "en"
    encloses: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    as_of: date
    since: date | None = None
    meeting_id: int | None = None
    action_ids: tuple[int, ...] = ()
    rungs: tuple[Rung, ...] = ()
    nomination_ids: tuple[int, ...] = ()
    form_id: int | None = None
    copy_ids: tuple[int, ...] = ()
    on_demand: bool = False

    @property
    def family(self) -> Family | None:
        """Which reminder it is."""
        return FAMILIES[self.rungs[0]] if self.rungs else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    """A letter in the log: `name` is that of its file, empty for what was done otherwise."""

    id: int
    kind: LetterKind
    who: str
    subject: str
    name: str
    made_on: date | None
    made_at: datetime | None
    made_by: str
