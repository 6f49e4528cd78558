"""Letters that the secretariat writes: drafts for its own mail program. The program itself never sends anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.actions import UNFINISHED, ActionStatus


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
