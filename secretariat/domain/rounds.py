"""Comment rounds: who was heard, who was silent, and how long there is still time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.versions import Comment, CommentRound, Disposition


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown:
    """How a comment round stands on a day. The sides are ids of parties, in the agreement's order.

    `days_left` is 0 on the last day and negative afterwards; `resting` are the sides for whom the last day is a rest
    day or a holiday; `undisposed` counts the comments of which nothing has become yet.
    """

    until: date | None
    days_left: int
    heard: tuple[int, ...]
    silent: tuple[int, ...]
    resting: tuple[int, ...]
    undisposed: int
    closed: bool

    @property
    def over(self) -> bool:
        """Whether no more comments are awaited."""
        return self.closed or self.days_left < 0

    @property
    def no_objection(self) -> tuple[int, ...]:
        """The sides whose silence counts by now (FIELD.md, "comment round")."""
        return self.silent if self.over else ()

    @property
    def settled(self) -> bool:
        """Whether nothing stands in the way of noting agreement."""
        return self.over and not self.undisposed


@dataclass(frozen=True, slots=True, kw_only=True)
class Collated:
    """The comments on one paragraph (`number` 0: on the whole), by side in the agreement's order, then as they came."""

    number: int
    paragraph_id: int | None
    sides: tuple[tuple[int, tuple[Comment, ...]], ...]


class Novelty(StrEnum):
    """What a comment on a form is, beside what was already taken in from that side."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    CONFLICT = "conflict"


def countdown(
    round_: CommentRound,
    comments: Sequence[Comment],
    sides: Sequence[int],
    today: date,
    resting: Iterable[int] = (),
) -> Countdown:
    """Return how a round stands on `today`; `sides` may comment, and the last day is no working day of `resting`."""
    heard = {comment.party_id for comment in comments}
    return Countdown(
        until=round_.until,
        days_left=(round_.until - today).days if round_.until else 0,
        heard=tuple(side for side in sides if side in heard),
        silent=tuple(side for side in sides if side not in heard),
        resting=tuple(resting),
        undisposed=sum(comment.disposition is Disposition.OPEN for comment in comments),
        closed=round_.closed_on is not None,
    )


def collate(comments: Iterable[Comment], sides: Sequence[int]) -> tuple[Collated, ...]:
    """Return comments by paragraph in the order of the minutes, those on the whole last, and then by side."""
    places: dict[tuple[int, int | None], list[Comment]] = {}
    for comment in comments:
        places.setdefault((comment.number, comment.paragraph_id), []).append(comment)
    found = []
    for (number, paragraph_id), here in sorted(
        places.items(), key=lambda entry: (entry[0][0] or 10**6, entry[0][1] or 0)
    ):
        order = [*sides, *dict.fromkeys(c.party_id for c in here if c.party_id not in sides)]
        by_side = [(side, tuple(c for c in here if c.party_id == side)) for side in order]
        found.append(
            Collated(
                number=number,
                paragraph_id=paragraph_id,
                sides=tuple((side, said) for side, said in by_side if said),
            )
        )
    return tuple(found)


def novelty(comment: Comment, known: Sequence[Comment]) -> tuple[Novelty, Comment | None]:
    """Return what a comment is beside those of its side on its paragraph, and the one that it repeats or changes.

    The same person's comment can be changed while nothing has become of it. What was disposed of, and what somebody
    else of that side said, stays: the new one is put beside it.
    """
    for other in known:
        if (other.text, other.commenter) == (comment.text, comment.commenter):
            return Novelty.SAME, other
    for other in known:
        if other.commenter == comment.commenter and other.disposition is Disposition.OPEN:
            return Novelty.CHANGED, other
    return (Novelty.CONFLICT, known[-1]) if known else (Novelty.NEW, None)


def check_comment(comment: Comment) -> None:
    """Refuse a comment without text."""
    if not comment.text.strip():
        raise RuleViolation("comment_empty", field="text")


def check_disposition(disposition: Disposition, reason: str) -> None:
    """Refuse to set a comment aside, wholly or in part, without saying why."""
    if disposition in (Disposition.PARTLY, Disposition.NOT_ACCEPTED) and not reason.strip():
        raise RuleViolation("disposition_reason_missing", field="reason")


def check_unsettled(meeting: Meeting) -> None:
    """Refuse to touch comments, and what became of them, once both sides agreed to the minutes."""
    if meeting.minutes_state not in (MinutesState.DRAFTING, MinutesState.CIRCULATED):
        raise RuleViolation("comments_settled", symbol=meeting.symbol)


def check_until(sent_on: date, until: date) -> None:
    """Refuse a round that ends before it begins."""
    if until < sent_on:
        raise RuleViolation("round_ends_before_it_begins", sent=sent_on, until=until, field="until")
