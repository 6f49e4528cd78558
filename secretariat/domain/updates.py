"""The update round: a form for each focal point goes out, and what comes back is shown before it counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from secretariat.domain.dates import check_order


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateRound:
    """A round of forms: sent out on a day, awaited until another, closed."""

    id: int = 0
    version: int = 0
    uid: str = ""
    group_id: int = 0
    sent_on: date | None = None
    until: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateForm:
    """One person's form. Made again in a round, it gets the next `revision`, and only that one counts.

    `sha256` names in the store of bytes what it said when it went out (canonical JSON).
    """

    id: int = 0
    version: int = 0
    uid: str = ""
    round_id: int = 0
    person_id: int = 0
    language: str = "en"
    revision: int = 1
    made_at: datetime | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateReply:
    """A form that came back and was taken in: which file, when, by whom, and how many of its rows. Append-only.

    `sha256` names the bytes of the file. What it said about each action item stands in that item's history.
    """

    id: int = 0
    version: int = 0
    form_id: int = 0
    name: str = ""
    sha256: str = ""
    received_at: datetime | None = None
    received_by: str = ""
    taken: int = 0
    passed_over: int = 0


def check_round(round_: UpdateRound) -> None:
    """Refuse a round that is to be answered before it goes out, or closed before that."""
    check_order(round_.sent_on, round_.until, "ends_before_it_begins", field="until")
    check_order(round_.sent_on, round_.closed_on, "ends_before_it_begins", field="closed_on")
