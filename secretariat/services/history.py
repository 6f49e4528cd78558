"""Undo and redo. Both play a journal entry backwards and write a new entry; versions only ever go up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.server_sides import MARKED
from secretariat.database.store import actions, attachments, decisions, rows, seals, versions
from secretariat.database.tables import MeetingRow
from secretariat.database.triggers import SEALED_COLUMNS
from secretariat.database.types import instant
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Changes, Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.minutes import FIXED_IF_TAKEN, Paragraph
from secretariat.domain.progress import Progress, no_progress
from secretariat.domain.rounds import check_unsettled
from secretariat.domain.seals import check_unsealed
from secretariat.domain.versions import CommentRound
from secretariat.services.unit import Step, Unit


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: when (UTC), who, what, which records, and why where a reason was asked for."""

    seq: int
    at: datetime
    who: str
    act: str
    refs: tuple[Ref, ...]
    reason: str = ""


class History:
    """What this session did, to be taken back in reverse order; and the journal for reading."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def newest(self) -> int:
        """Return the number of the newest act in the journal, 0 before the first: another program may have added it."""
        with self._unit.read() as session:
            return journal.head(session)[0]

    def since(self, seq: int) -> tuple[int, Changes]:
        """Return the number of the newest act, and what the acts after number `seq` changed.

        An act that is hidden from who asks may have shown something: then also a number 0 of each kind that can be.
        """
        with self._unit.read() as session:
            newest = journal.head(session)[0]
            found = [
                journal.changes(payload) if payload else Changes()
                for payload in journal.payloads_after(session, seq)
            ]
            refs = frozenset[Ref]().union(*(changes.refs for changes in found))
            if len(found) < newest - seq:
                refs |= {Ref(kind, 0) for kind in MARKED}
            return newest, Changes(refs)

    def undo_label(self) -> str | None:
        """Return the act that `undo` would take back, such as `change meetings`; None when there is none."""
        return self._unit.undo_steps[-1].act if self._unit.undo_steps else None

    def undo_seq(self) -> int | None:
        """Return which journal entry `undo` would take back, so that an offer to undo can be bound to one act."""
        return self._unit.undo_steps[-1].seq if self._unit.undo_steps else None

    def redo_label(self) -> str | None:
        """Return the act that `redo` would do again; None when there is none."""
        return self._unit.redo_steps[-1].act if self._unit.redo_steps else None

    def undo(self, progress: Progress = no_progress) -> Outcome[str]:
        """Take back the last act and return it.

        Raises:
            RuleViolation: `nothing_to_undo`; `undo_conflict` when someone changed the rows since, `undo_circulated`
                when they were circulated since, `decision_taken` when it is the text of a decision that was adopted in
                session since, `comments_settled` when it is about comments on what both sides agreed to since,
                `sealed` when they were adopted since, or `undo_purged`: then nothing is changed, this step is given up,
                and the next undo goes on with the one before it.
            Cancelled: `progress` said so; the step stays.
        """
        return self._replay(self._unit.undo_steps, self._unit.redo_steps, "nothing_to_undo", progress)

    def redo(self, progress: Progress = no_progress) -> Outcome[str]:
        """Do again what was taken back last and return it.

        Raises:
            RuleViolation: `nothing_to_redo`, or as for `undo`.
        """
        return self._replay(self._unit.redo_steps, self._unit.undo_steps, "nothing_to_redo", progress)

    def _replay(
        self, source: list[Step], target: list[Step], nothing: str, progress: Progress
    ) -> Outcome[str]:
        if not source:
            raise RuleViolation(nothing)
        step = source[-1]
        kind, payload = None, None
        try:
            with self._unit.replay(f"undo {step.seq}", progress) as (writing, done):
                payload = journal.entry(writing.session, step.seq).payload
                if payload is None:
                    raise RuleViolation("undo_purged")
                kind = next(journal.images(payload)).kind
                journal.replay_backwards(writing.session, writing.recorder, payload, writing.progress)
                _check_circles(writing.session, payload)
                _refuse_circulated(writing.session, payload)
                _refuse_taken(writing.session, payload)
                _refuse_settled(writing.session, payload)
        except RuleViolation as violation:
            source.pop()
            if violation.code == "sealed" and payload:
                symbol = self._sealed(payload) or violation.data.get("symbol", "")
                raise RuleViolation("sealed", symbol=symbol) from violation
            raise
        except IntegrityError as error:
            source.pop()
            # Someone else meanwhile referred to what would go, or took the symbol of what would come back.
            raise RuleViolation("undo_conflict", kind=kind) from error
        source.pop()
        target.extend(Step(new.seq, step.act) for new in done)
        return writing.outcome(step.act)

    def _sealed(self, payload: str) -> str:
        """Return the symbols of the adopted meetings whose rows an entry touched."""
        with self._unit.read() as session:
            return ", ".join(seals.sealed_symbols(session, journal.images(payload)))

    def entries(self, *, limit: int = 200) -> list[Entry]:
        """Return the latest journal entries, newest first."""
        with self._unit.read() as session:
            return [
                Entry(
                    row.seq,
                    instant(row.at),
                    row.who,
                    row.act,
                    tuple(journal.changes(row.payload).refs) if row.payload else (),
                    journal.reason(row.payload) if row.payload else "",
                )
                for row in journal.latest(session, limit)
            ]


def _check_circles(session: Session, payload: str) -> None:
    """Refuse what would let a decision replace itself, or an item wait for itself, by way of what came meanwhile."""
    for image in journal.images(payload):
        if image.kind is Kind.DEPENDENCY and actions.in_a_circle(session, image.id):
            raise RuleViolation("undo_conflict", kind=Kind.ACTION)
        later = image.before["replaced_by_id"] if image.kind is Kind.DECISION and image.before else None
        if decisions.in_a_circle(session, image.id, later):
            raise RuleViolation("undo_conflict", kind=image.kind)


# What minutes print as a whole; of meetings, decisions and action items they print what a seal holds.
_PRINTED_WHOLE = frozenset({Kind.PARAGRAPH, Kind.AGENDA_ITEM, Kind.DELEGATE, Kind.SITTING, Kind.PAPER})
_OUT = frozenset({MinutesState.CIRCULATED, MinutesState.AGREED})


def _refuse_circulated(session: Session, payload: str) -> None:
    """Refuse to change what minutes say that are out of the secretary's hands: another office may have sent them.

    The same when a return to drafting is taken back, and the text is no more the one that was sent.
    """
    for image in journal.images(payload):
        if image.kind is Kind.ATTACHMENT:
            _refuse_named(session, image)
        row = image.after or image.before or {}
        meeting_id = image.id if image.kind is Kind.MEETING else row.get("meeting_id")
        found = rows.find(session, Meeting, MeetingRow.id == meeting_id) if meeting_id else []
        if not found or found[0].minutes_state not in _OUT:
            continue
        if _prints(image):
            raise RuleViolation("undo_circulated", symbol=found[0].symbol, state=found[0].minutes_state)
        if image.kind is Kind.MEETING and not _as_circulated(session, found[0]):
            raise RuleViolation("undo_conflict", kind=Kind.PARAGRAPH)


def _refuse_named(session: Session, image: journal.RowImages) -> None:
    """Refuse to change a file that minutes name which are out of the secretary's hands, or adopted."""
    for row in filter(None, (image.before, image.after)):
        subject = Ref(Kind(row["subject_kind"]), row["subject_id"])
        meeting = attachments.naming(session, subject, Audience(row["audience"]))
        if meeting is None:
            continue
        check_unsealed(meeting)
        if meeting.minutes_state in _OUT:
            raise RuleViolation("undo_circulated", symbol=meeting.symbol, state=meeting.minutes_state)


def _refuse_taken(session: Session, payload: str) -> None:
    """Refuse to change the text of a decision that someone took in session meanwhile."""
    for image in journal.images(payload):
        if image.kind is not Kind.PARAGRAPH or not {*FIXED_IF_TAKEN, "deleted_at"} & _changed(image):
            continue
        decision = decisions.of_paragraph(session, image.id)
        if decision and decision.taken_at:
            text = rows.get(session, Paragraph, image.id, binned=True).body.plain.best("en")
            raise RuleViolation("decision_taken", symbol=decision.symbol or text[:60])


def _refuse_settled(session: Session, payload: str) -> None:
    """Refuse to change comments, or what became of them, on minutes to which both sides agreed meanwhile."""
    for image in journal.images(payload):
        if image.kind is Kind.COMMENT:
            row = image.after or image.before or {}
            round_ = rows.get(session, CommentRound, row["round_id"], binned=True)
            check_unsettled(rows.get(session, Meeting, round_.meeting_id, binned=True))


def _changed(image: journal.RowImages) -> set[str]:
    before, after = image.before or {}, image.after or {}
    return {name for name in {*before, *after} if before.get(name) != after.get(name)}


def _prints(image: journal.RowImages) -> bool:
    sealed = SEALED_COLUMNS.get(image.kind, ())
    return image.kind in _PRINTED_WHOLE or bool(_changed(image).intersection(sealed))


def _as_circulated(session: Session, meeting: Meeting) -> bool:
    """Return whether the minutes are those of the draft that was circulated last; names may be others by now."""
    from secretariat.services import (
        kept,  # with all that minutes can say: what can be undone is asked at the start
    )

    version = versions.numbered(session, meeting.id, meeting.draft)
    if version is None:
        return True
    sent, now = kept.record_of(session, version), kept.present(session, meeting.id)
    fixed = [name for name in SEALED_COLUMNS[Kind.MEETING] if name != "deleted_at"]
    if any(getattr(sent.meeting, name) != getattr(now.meeting, name) for name in fixed):
        return False
    same_parts = all(
        [replace(part, version=0) for part in before] == [replace(part, version=0) for part in after]
        for before, after in (
            (sent.agenda, now.agenda),
            (sent.paragraphs, now.paragraphs),
            ([one.delegate for one in sent.delegates], [one.delegate for one in now.delegates]),
        )
    )
    return same_parts and kept.says_the_same(session, version)
