"""The comment round: forms go out, come back, are collated by paragraph and side, and each comment is disposed of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.store import versions as queries
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.clock import LimitKind
from secretariat.domain.comment_forms import is_number
from secretariat.domain.deadlines import shifted
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.rounds import (
    Collated,
    Countdown,
    Novelty,
    check_comment,
    check_disposition,
    check_unsettled,
    check_until,
    collate,
    countdown,
    novelty,
)
from secretariat.domain.versions import (
    Comment,
    CommentRound,
    Disposition,
    KeptRecord,
    MinutesVersion,
)
from secretariat.readers.apart import read_apart
from secretariat.readers.comment_forms import ReturnedForm
from secretariat.readers.preflight import file_bytes
from secretariat.services import kept
from secretariat.services.comment_forms import place_of, side, sides_present
from secretariat.services.documents import Documents, Written
from secretariat.services.holidays import workweeks
from secretariat.services.limits import limits_of
from secretariat.services.unit import Unit, Writing

READER = "comment_forms:read_comment_form"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedLine:
    """One comment of a form beside what is known: `known` is the comment that it repeats, changes or contradicts."""

    comment: Comment
    novelty: Novelty
    known: Comment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A form that came back, looked at and not yet taken in; `late` when it came after the last day."""

    name: str
    round: CommentRound
    party_id: int
    party: str
    late: bool
    lines: tuple[ReceivedLine, ...]
    form: ReturnedForm


class Comments:
    """The verbs for comment rounds."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def rounds(self, meeting_id: int) -> list[CommentRound]:
        """Return a meeting's comment rounds, the latest last."""
        with self._unit.read() as session:
            return queries.rounds(session, meeting_id)

    def open_round(self, meeting_id: int, until: date | None = None) -> Outcome[CommentRound]:
        """Ask for comments on the circulated draft until a day: by default the group's limit after its circulation.

        Where these are over, they count from today. Rounds on earlier drafts are closed.

        Raises:
            RuleViolation: `round_needs_circulation`, `round_open`, `round_ends_before_it_begins`, `nobody_present`.
        """
        with self._unit.write("open_round", Kind.COMMENT_ROUND) as writing:
            session, today = writing.session, self._unit.today()
            meeting = rows.get(session, Meeting, meeting_id)
            if meeting.minutes_state is not MinutesState.CIRCULATED:
                state = meeting.minutes_state
                raise RuleViolation("round_needs_circulation", symbol=meeting.symbol, state=state)
            version = queries.numbered(session, meeting_id, meeting.draft) or kept.keep_version(
                writing, meeting
            )
            sides_present(session, kept.record_of(session, version))
            for other in queries.rounds(session, meeting_id):
                if other.closed_on is None and other.version_id == version.id:
                    raise RuleViolation(
                        "round_open", number=version.number, symbol=meeting.symbol, until=other.until
                    )
            close_rounds(writing, meeting_id, today)
            until = until or _due(session, meeting, today)
            check_until(today, until)
            new = CommentRound(
                uid=self._unit.new_uid(),
                meeting_id=meeting_id,
                version_id=version.id,
                sent_on=today,
                until=until,
            )
            saved = rows.save(session, new)
        return writing.outcome(saved)

    def write_forms(self, round_id: int, folder: Path, language: str, suffix: str = ".docx") -> list[Written]:
        """Write the form of each side that was present into a folder, as `.docx` or `.xlsx`.

        Raises:
            RuleViolation: `round_closed`, `language_not_of_group`, `language_unavailable`, `document_format_unknown`,
                `would_replace_database`.
            StorageProblem: `cannot_write`.
        """
        with self._unit.read() as session:
            round_ = rows.get(session, CommentRound, round_id)
            _check_open(session, round_)
            sides = sides_present(session, _record(session, round_))
        documents, written = Documents(self._unit), []
        for party in sides:
            ordered = (round_.meeting_id, language)
            name = documents.file_name("comment-form", *ordered, suffix=suffix, party=party.id)
            path = folder / name
            written.append(
                documents.write(
                    "comment-form", round_.meeting_id, path, language, suffix=suffix, party=party.id
                )
            )
        return written

    def receive(self, meeting_id: int, path: Path) -> Received:
        """Look at a form that came back, beside what is known; nothing is changed.

        The file is read in a child process with limits.

        Raises:
            RuleViolation: what the reader refuses, such as changed paragraph numbers; `file_too_slow`,
                `file_too_heavy`; `form_of_unknown_round`,
                `form_of_another_meeting`, `form_of_another_draft`, `round_closed`, `side_not_present`,
                `form_without_comments`, `form_already_received`.
            StorageProblem: `file_unreadable`.
        """
        form = read_apart(READER, path.name, file_bytes(path))
        return self.look(meeting_id, path.name, form)

    def look(self, meeting_id: int, name: str, form: ReturnedForm) -> Received:
        """Look at a form that was read from the file `name`; see `receive`."""
        with self._unit.read() as session:
            return _look(session, meeting_id, name, form, self._unit.today())

    def accept(self, received: Received) -> Outcome[tuple[Comment, ...]]:
        """Take in what `receive` showed, all or nothing, and return the comments that are new or changed.

        Raises:
            RuleViolation: `form_preview_outdated` when comments were changed meanwhile, and what `receive` refuses.
        """
        with self._unit.write("receive", Kind.COMMENT) as writing:
            session, round_ = writing.session, received.round
            now = _look(session, round_.meeting_id, received.name, received.form, self._unit.today())
            if now.lines != received.lines:
                raise RuleViolation("form_preview_outdated", name=received.name)
            saved = []
            for line in now.lines:
                comment = replace(line.comment, received_at=writing.now)
                if line.novelty is Novelty.CHANGED and line.known:
                    comment = replace(line.known, text=comment.text, received_at=writing.now)
                if line.novelty is not Novelty.SAME:
                    saved.append(rows.save(session, comment))
        return writing.outcome(tuple(saved))

    def add(self, comment: Comment) -> Outcome[Comment]:
        """Enter a comment that came by e-mail or by word of mouth; its number is that of its paragraph.

        Raises:
            RuleViolation: `comment_empty`, `round_closed`, `side_not_present`, `comment_place_unknown`.
        """
        check_comment(comment)
        with self._unit.write("create", Kind.COMMENT) as writing:
            session = writing.session
            round_ = rows.get(session, CommentRound, comment.round_id)
            _check_open(session, round_)
            record = _record(session, round_)
            side(sides_present(session, record), comment.party_id, session, record)
            number = record.printed.get(comment.paragraph_id or 0, 0)
            if comment.paragraph_id is not None and not number:
                meeting = record.meeting
                raise RuleViolation("comment_place_unknown", number=meeting.draft, symbol=meeting.symbol)
            new = replace(comment, id=0, number=number, received_at=writing.now)
            saved = rows.save(session, replace(new, disposition=Disposition.OPEN, reason=""))
        return writing.outcome(saved)

    def dispose(self, comment_id: int, disposition: Disposition, reason: str = "") -> Outcome[Comment]:
        """Note what became of a comment, and why when it was not taken over as it is.

        Raises:
            RuleViolation: `disposition_reason_missing`, or `comments_settled` once both sides agreed to the minutes.
        """
        check_disposition(disposition, reason)
        with self._unit.write("dispose", Kind.COMMENT) as writing:
            comment = rows.get(writing.session, Comment, comment_id)
            round_ = rows.get(writing.session, CommentRound, comment.round_id)
            check_unsettled(rows.get(writing.session, Meeting, round_.meeting_id))
            saved = rows.save(
                writing.session, replace(comment, disposition=disposition, reason=reason.strip())
            )
        return writing.outcome(saved)

    def collated(self, round_id: int) -> tuple[Collated, ...]:
        """Return the comments of a round by paragraph, and then by side."""
        with self._unit.read() as session:
            round_ = rows.get(session, CommentRound, round_id)
            sides = [party.id for party in sides_present(session, _record(session, round_))]
            return collate(queries.comments(session, round_id), sides)

    def countdown(self, round_id: int, today: date | None = None) -> Countdown:
        """Return how a round stands today, or on another day."""
        with self._unit.read() as session:
            round_ = rows.get(session, CommentRound, round_id)
            sides = sides_present(session, _record(session, round_))
            resting = _resting(session, sides, round_.until) if round_.until else []
            comments = queries.comments(session, round_id)
            known = [party.id for party in sides]
            return countdown(round_, comments, known, today or self._unit.today(), resting)

    def close(self, round_id: int) -> Outcome[CommentRound]:
        """Close a round: no more forms are taken in. What is undisposed can still be disposed of.

        Raises:
            RuleViolation: `round_closed` when it is.
        """
        with self._unit.write("close_round", Kind.COMMENT_ROUND) as writing:
            round_ = rows.get(writing.session, CommentRound, round_id)
            _check_open(writing.session, round_)
            saved = rows.save(writing.session, replace(round_, closed_on=self._unit.today()))
        return writing.outcome(saved)


def _resting(session: Session, sides: Sequence[Party], day: date) -> list[int]:
    """Return the sides for whom a day is a rest day or a holiday."""
    at_work = workweeks(session, sides, [day.year])
    return [party.id for party in sides if at_work[party.id].rests(day)]


def refuse_undisposed(session: Session, meeting: Meeting) -> None:
    """Refuse to agree to minutes while nothing has become of some comment on them.

    Raises:
        RuleViolation: `comments_open`.
    """
    count = len(queries.undisposed(session, meeting.id))
    if count:
        raise RuleViolation("comments_open", symbol=meeting.symbol, open=count)


def close_rounds(writing: Writing, meeting_id: int, today: date) -> None:
    """Close what rounds of a meeting are open, within an open write."""
    for round_ in queries.rounds(writing.session, meeting_id):
        if round_.closed_on is None:
            rows.save(writing.session, replace(round_, closed_on=today))


def _due(session: Session, meeting: Meeting, today: date) -> date:
    circulated = meeting.circulated_at.date() if meeting.circulated_at else today
    limit = limits_of(session, meeting.group_id)[LimitKind.COMMENTS]
    until = shifted(circulated, limit)
    return until if until > today else shifted(today, limit)


def _record(session: Session, round_: CommentRound) -> KeptRecord:
    return kept.record_of(session, rows.get(session, MinutesVersion, round_.version_id))


def _check_open(session: Session, round_: CommentRound) -> None:
    if round_.closed_on is not None:
        version = rows.get(session, MinutesVersion, round_.version_id)
        symbol = rows.get(session, Meeting, round_.meeting_id).symbol
        raise RuleViolation("round_closed", number=version.number, symbol=symbol, closed=round_.closed_on)


def _look(session: Session, meeting_id: int, name: str, form: ReturnedForm, today: date) -> Received:
    """Return a form beside what is known; see `Comments.receive` for what is refused."""
    round_ = _round_of(session, meeting_id, name, form)
    record = _record(session, round_)
    party_id = int(form.party) if is_number(form.party) else 0
    party = side(sides_present(session, record), party_id, session, record)
    if not form.entries:
        raise RuleViolation("form_without_comments", name=name)
    said = [comment for comment in queries.comments(session, round_.id) if comment.party_id == party_id]
    lines = []
    for entry in form.entries:
        comment = Comment(
            round_id=round_.id,
            party_id=party_id,
            paragraph_id=place_of(record, entry.number, entry.key),
            number=entry.number,
            text=entry.text,
            commenter=entry.commenter,
        )
        here = [other for other in said if other.number == entry.number]
        kind, known = novelty(comment, here)
        lines.append(ReceivedLine(comment=comment, novelty=kind, known=known))
    called = party.called(form.language)
    if all(line.novelty is Novelty.SAME for line in lines):
        raise RuleViolation("form_already_received", name=name, party=called)
    return Received(
        name=name,
        round=round_,
        party_id=party_id,
        party=called,
        late=round_.until is not None and today > round_.until,
        lines=tuple(lines),
        form=form,
    )


def _round_of(session: Session, meeting_id: int, name: str, form: ReturnedForm) -> CommentRound:
    meeting = rows.get(session, Meeting, meeting_id)
    round_ = queries.round_called(session, form.round_uid)
    if round_ is None:
        raise RuleViolation("form_of_unknown_round", name=name, meeting=form.meeting)
    if round_.meeting_id != meeting_id:
        other = rows.get(session, Meeting, round_.meeting_id, binned=True).symbol
        raise RuleViolation("form_of_another_meeting", name=name, meeting=other, symbol=meeting.symbol)
    version = rows.get(session, MinutesVersion, round_.version_id)
    if form.content_hash != version.sha256 or version.number != meeting.draft:
        raise RuleViolation(
            "form_of_another_draft",
            name=name,
            form=form.version,
            number=meeting.draft,
            symbol=meeting.symbol,
        )
    _check_open(session, round_)
    return round_
