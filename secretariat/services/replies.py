"""Answers to invitations, read back into the attendance list: looked at first, then taken over as one step."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import revisions, rows
from secretariat.database.tables import MeetingRow
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.meetings import Attendance, Delegate, Meeting, MeetingState, Reply
from secretariat.domain.minutes import check_drafting
from secretariat.domain.people import Person
from secretariat.readers.apart import read_apart
from secretariat.readers.content_lines import read_limited
from secretariat.readers.replies import MEGABYTES, Answer
from secretariat.services.unit import Unit

READER = "replies:read_answers"
_OVER = frozenset({MeetingState.HELD, MeetingState.CLOSED})


class AnswerState(StrEnum):
    """What can be done with an answer. Only what is new can be taken over."""

    NEW = "new"
    SAME = "same"
    OLDER = "older"
    DELEGATED = "delegated"
    NOT_DELEGATE = "not_delegate"
    UNKNOWN_PERSON = "unknown_person"
    UNKNOWN_MEETING = "unknown_meeting"
    MEETING_OVER = "meeting_over"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyLine:
    """One answer, compared with what is known.

    Args:
        key: names it in `accept`.
        file: the name of the file that it stood in.
        delegate: whose answer it is, as read; None where nobody fits.
        person: the delegate's name, or what the file calls who answered.
        at: when it was given; the present where the file does not say, or says a time to come.
        earlier: it answers an earlier form of the invitation than the present one.
    """

    key: int
    file: str
    state: AnswerState
    symbol: str
    person: str
    email: str
    before: Reply
    reply: Reply
    at: datetime
    delegate: Delegate | None = None
    earlier: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class RepliesPreview:
    """Answers that were looked at, and the files that could not be read with why."""

    lines: tuple[ReplyLine, ...]
    refused: tuple[tuple[str, SecretariatError], ...] = ()


class Replies:
    """The verbs for answers to invitations."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def receive(self, paths: Sequence[Path], language: str) -> RepliesPreview:
        """Look at calendar files and saved messages, each read in a child process with limits; nothing is changed.

        A file that cannot be read is named in `refused` with the reason: `reply_too_big`, `reply_missing`,
        `reply_too_many`, `file_too_slow`, `file_too_heavy` or `file_unreadable`.

        Args:
            paths: of the files.
            language: in which people are named.
        """
        answers: list[tuple[str, Answer]] = []
        refused: list[tuple[str, SecretariatError]] = []
        for path in paths:
            try:
                found = read_apart(READER, path.name, read_limited(path, MEGABYTES))
                answers += [(path.name, answer) for answer in found]
            except SecretariatError as error:
                refused.append((path.name, error))
        now = self._unit.clock()
        with self._unit.read() as session:
            lines = tuple(_compared(session, answers, now, language))
        return RepliesPreview(lines, tuple(refused))

    def accept(
        self, preview: RepliesPreview, keys: Collection[int], excused: Collection[int] = ()
    ) -> Outcome[list[Delegate]]:
        """Take over the chosen answers, as one step, all or none.

        Args:
            preview: what `receive` gave.
            keys: of the lines that are taken over; only what is new can be.
            excused: of those who decline and are entered as excused by the same step.

        Raises:
            RuleViolation: `reply_not_new` for a line that is not to be taken over; `minutes_not_drafting` when minutes
                that are out of the secretary's hands say who came.
            Stale: a delegate was changed since the answers were looked at.
        """
        chosen = [line for line in preview.lines if line.key in keys]
        with self._unit.write("accept_replies", Kind.DELEGATE) as writing:
            saved = []
            for line in chosen:
                if line.state is not AnswerState.NEW or line.delegate is None:
                    raise RuleViolation("reply_not_new", person=line.person)
                check_drafting(rows.get(writing.session, Meeting, line.delegate.meeting_id))
                delegate = replace(line.delegate, reply=line.reply, replied_at=line.at)
                if line.key in excused and line.reply is Reply.DECLINED:
                    delegate = replace(delegate, attendance=Attendance.EXCUSED)
                saved.append(rows.save(writing.session, delegate))
        return writing.outcome(saved)


@dataclass(frozen=True, slots=True)
class _Known:
    """A meeting that was invited to: its present revision, and its delegates by their e-mail addresses."""

    meeting: Meeting
    revision: int
    delegates: Mapping[str, Delegate]


def _compared(
    session: Session, answers: Sequence[tuple[str, Answer]], now: datetime, language: str
) -> Iterator[ReplyLine]:
    latest = _latest([answer for _, answer in answers], now)
    persons = rows.by_id(session, Person)
    addresses = {_address(person) for person in persons.values()}
    known = {uid: _known(session, uid, persons) for uid in {answer.uid for _, answer in answers}}
    for key, (file, answer) in enumerate(answers):
        about = known[answer.uid]
        delegate = about.delegates.get(answer.email) if about else None
        at = _at(answer, now)
        state = _unfit(about, delegate, at, latest[answer.uid, answer.email] is not answer)
        if state is AnswerState.UNKNOWN_PERSON and answer.email in addresses:
            state = AnswerState.NOT_DELEGATE
        yield ReplyLine(
            key=key,
            file=file,
            state=state or _fit(answer, delegate),
            symbol=about.meeting.symbol if about else "",
            person=persons[delegate.person_id].called(language) if delegate else answer.name or answer.email,
            email=answer.email,
            before=delegate.reply if delegate else Reply.AWAITED,
            reply=answer.reply or Reply.AWAITED,
            at=at,
            delegate=delegate,
            earlier=about is not None and answer.sequence < about.revision,
            comment=answer.comment,
        )


def _address(person: Person) -> str:
    return person.email.strip().lower()


def _known(session: Session, uid: str, persons: Mapping[int, Person]) -> _Known | None:
    found = rows.find(session, Meeting, MeetingRow.uid == uid)
    if not found:
        return None
    delegates = reversed(meeting_queries.delegates(session, found[0].id))
    by_address = {_address(persons[delegate.person_id]): delegate for delegate in delegates}
    return _Known(found[0], revisions.of_meeting(session, found[0].id), by_address)


def _at(answer: Answer, now: datetime) -> datetime:
    """Return when an answer was given; a sender's clock that is ahead must not outdo every answer to come."""
    return min(answer.stamped_at or now, now)


def _latest(answers: Sequence[Answer], now: datetime) -> Mapping[tuple[str, str], Answer]:
    """Return of several answers of one person to one invitation the one that holds (RFC 5546, section 2.1.5)."""
    ordered = sorted(answers, key=lambda answer: (answer.sequence, _at(answer, now)))
    return {(answer.uid, answer.email): answer for answer in ordered}


def _unfit(
    about: _Known | None, delegate: Delegate | None, at: datetime, superseded: bool
) -> AnswerState | None:
    """Return why an answer cannot be taken over, None when it can."""
    if about is None:
        return AnswerState.UNKNOWN_MEETING
    if delegate is None:
        return AnswerState.UNKNOWN_PERSON
    if about.meeting.state in _OVER:
        return AnswerState.MEETING_OVER
    if superseded or (delegate.replied_at is not None and at < delegate.replied_at):
        return AnswerState.OLDER
    return None


def _fit(answer: Answer, delegate: Delegate | None) -> AnswerState:
    if answer.reply is None:
        return AnswerState.DELEGATED
    return AnswerState.SAME if delegate and answer.reply is delegate.reply else AnswerState.NEW
