"""Circulated drafts, which are kept whole, and the comments that come back on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVersion:
    """A draft of minutes as it was circulated. Append-only: a database trigger refuses any change.

    `sha256` names the whole text and record in the store of bytes (canonical JSON, see `services/versions.py`).
    """

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    number: int = 0
    made_at: datetime | None = None
    made_by: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentRound:
    """The comment round on one version: sent out, awaited until a day (silence is no objection), closed."""

    id: int = 0
    version: int = 0
    uid: str = ""
    meeting_id: int = 0
    version_id: int = 0
    sent_on: date | None = None
    until: date | None = None
    closed_on: date | None = None


class Disposition(StrEnum):
    """What became of a comment."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PARTLY = "partly"
    NOT_ACCEPTED = "not_accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """One comment of one side on one paragraph.

    `paragraph_id` None is a comment on the whole; `number` is the paragraph's number as it was printed; `received_at`
    is UTC. A disposition other than accepted gives its `reason`.
    """

    id: int = 0
    version: int = 0
    round_id: int = 0
    party_id: int = 0
    paragraph_id: int | None = None
    number: int = 0
    text: str = ""
    commenter: str = ""
    received_at: datetime | None = None
    disposition: Disposition = Disposition.OPEN
    reason: str = ""
