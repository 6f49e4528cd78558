"""What needs the secretary today: one line for each thing, most urgent first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.actions import Rag
from secretariat.domain.changes import Ref
from secretariat.domain.clock import ClockLine


class Need(StrEnum):
    """What can need the secretary; the values are keys of the labels' `[today]` table."""

    LETTERS = "letters"
    OVERDUE = "overdue"
    TO_CONFIRM = "to_confirm"
    COMMENTS = "comments"
    UNDISPOSED = "undisposed"
    TO_CIRCULATE = "to_circulate"
    TO_AGREE = "to_agree"
    TO_ADOPT = "to_adopt"
    TO_SIGN = "to_sign"
    LIMIT = "limit"
    VACANT = "vacant"
    ENDING = "ending"
    NOMINATIONS = "nominations"
    AD_REFERENDUM = "ad_referendum"
    FORMS = "forms"
    PREPARATION = "preparation"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLine:
    """One thing that needs the secretary.

    Args:
        need: what it is.
        text: the sentence, in one language, without the number of a list.
        said: the sentence with that number.
        tone: how urgent it is: red is late, amber is near or waits for an answer, blue is to be done in good time.
        count: how many lines the list has to which it leads; None where it leads to one record.
        ref: the record to which it leads.
        limit: the time limit that it is, of those for which there is no need of their own.
    """

    need: Need
    text: str
    said: str
    tone: Rag
    count: int | None = None
    ref: Ref | None = None
    limit: ClockLine | None = None
