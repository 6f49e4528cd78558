"""What holds for every kind of record: read, save, remove into the bin, restore, move among its siblings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from secretariat.database.store import meetings, removals, rows
from secretariat.database.store.decisions import of_paragraph as decision_of_paragraph
from secretariat.database.tables import RECORDS, DelegateRow, SavedFilterRow, table
from secretariat.domain.actions import Action
from secretariat.domain.attachments import Attachment
from secretariat.domain.attendance import check_stay
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting, Sitting
from secretariat.domain.minutes import Note, Paragraph, ParagraphKind, check_drafting
from secretariat.domain.papers import Paper
from secretariat.domain.progress import Progress, no_progress
from secretariat.domain.rounds import check_unsettled
from secretariat.domain.saved_filters import SavedFilter, name_key
from secretariat.domain.versions import Comment, CommentRound
from secretariat.services.belonging import check_of_agreement
from secretariat.services.deadlines import follow
from secretariat.services.named_files import check_named
from secretariat.services.unit import Unit, Writing

R = TypeVar("R")
Checks = Mapping[type[Any], Callable[[Any], None]]
# What minutes print: it stays as it is while they are out of the secretary's hands.
_LISTED = (Paragraph, AgendaItem, Delegate, Sitting, Paper, Decision, Action)


def save(unit: Unit, record: R, checks: Checks) -> Outcome[R]:
    """Check and store one record as an undo step of its own; a new one goes to the end of its order.

    Raises:
        RuleViolation: what the record's check refuses.
        Stale: someone saved it meanwhile.
    """
    checks[type(record)](record)
    known = getattr(record, "id", 0)
    with unit.write("change" if known else "create", rows.kind_of(type(record))) as writing:
        saved = store(writing, record)
    return writing.outcome(saved)


def store(writing: Writing, record: R) -> R:
    """Store one record within an open write; a new one goes to the end of its order.

    Raises:
        RuleViolation: `not_of_agreement` for a party or an area that is not of the group's agreement.
    """
    known: Any = record
    check_of_agreement(writing.session, record)
    saved = rows.save(writing.session, record)
    if not known.id and hasattr(saved, "position"):
        kind = rows.kind_of(type(record))
        place = rows.last_place(writing.session, kind, saved.id)  # type: ignore[attr-defined]
        saved = rows.save(writing.session, replace(saved, position=place))  # type: ignore[type-var]
    return saved


class Records:
    """The verbs that every kind of record shares."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def get(self, record_type: type[R], record_id: int) -> R:
        """Return one record; `record_gone` when it is not there or lies in the bin."""
        with self._unit.read() as session:
            return rows.get(session, record_type, record_id)

    def all(self, record_type: type[R]) -> list[R]:
        """Return all records of a type that are not in the bin."""
        with self._unit.read() as session:
            return rows.find(session, record_type)

    def remove(self, ref: Ref) -> Outcome[Ref]:
        """Put a record into the bin with all that belongs to it; see `remove_all`."""
        return Outcome(ref, self.remove_all([ref]).changes)

    def remove_all(self, refs: Sequence[Ref], progress: Progress = no_progress) -> Outcome[Sequence[Ref]]:
        """Put records into the bin with all that belongs to them, in one step, all or none.

        Raises:
            RuleViolation: `in_use` when others refer to one of them, `numbered` when its symbol was given out,
                `minutes_not_drafting` when it belongs to minutes that are out of the secretary's hands,
                `comments_settled` when it is a comment on agreed minutes.
            Cancelled: `progress` said so.
        """
        if any(ref.kind in (Kind.UPDATE, Kind.SIDE, Kind.DECISION_EVENT) for ref in refs):
            raise ValueError(
                "histories are only ever added to, and the sides of an agreement are set together"
            )
        if not refs:
            return Outcome(refs)
        with self._unit.write("remove", refs[0].kind, progress=progress) as writing:
            together = []
            for done, ref in enumerate(refs):
                writing.progress(done, 3 * len(refs))
                together += removals.owned(writing.session, ref)
            going = list(dict.fromkeys(together))
            _refuse_removal(writing, going)
            removals.bin_rows(writing.session, going, writing.now)
            for ref in refs:
                _release_paragraph(writing, ref, going)
        return writing.outcome(refs)

    def restore(self, ref: Ref) -> Outcome[Ref]:
        """Take a record out of the bin, with what went with it and what it cannot stand without.

        The deadlines of action items that come back follow the events to which they are tied.

        Raises:
            RuleViolation: `minutes_not_drafting` when it belongs to minutes that are out of the secretary's hands;
                `comments_settled` when it is a comment on agreed minutes; `symbol_taken`, `delegate_twice`,
                `paragraph_taken` or `filter_place_taken` when another record has taken its place.
        """
        with self._unit.write("restore", ref.kind) as writing:
            coming = removals.binned_around(writing.session, ref)
            for found in coming:
                _refuse_restoring(writing, found)
            removals.bin_rows(writing.session, coming, None)
            for found in coming:
                _bind_paragraph(writing, found)
                if found.kind is Kind.ACTION:  # its event may have moved while it lay in the bin
                    action = rows.get(writing.session, Action, found.id)
                    follow(writing, action, self._unit.today())
        return writing.outcome(ref)

    def binned(self) -> list[tuple[Ref, Any]]:
        """Return what lies in the bin, as references and records, latest first."""
        with self._unit.read() as session:
            return removals.binned(session)

    def move(self, ref: Ref, position: int) -> Outcome[Ref]:
        """Move a record to `position` (from 0) among its siblings; the others close up.

        Raises:
            RuleViolation: `minutes_not_drafting`; `left_before_arrival` when an agenda item would come to stand before
                the one for which a delegate arrived who left after it.
        """
        with self._unit.write("move", ref.kind) as writing:
            if ref.kind in (Kind.PARAGRAPH, Kind.AGENDA_ITEM):
                _check_drafting(writing, ref)
            others = [
                row_id for row_id in rows.siblings(writing.session, ref.kind, ref.id) if row_id != ref.id
            ]
            position = max(0, min(position, len(others)))
            rows.place(writing.session, ref.kind, [*others[:position], ref.id, *others[position:]])
            if ref.kind is Kind.AGENDA_ITEM:
                meeting_id = rows.get(writing.session, AgendaItem, ref.id).meeting_id
                agenda = meetings.agenda(writing.session, meeting_id)
                for delegate in meetings.delegates(writing.session, meeting_id):
                    check_stay(delegate, agenda)
        return writing.outcome(ref)

    def save_note(self, note: Note) -> Outcome[Note]:
        """Store an own-side note. No document is collected by a query that can see notes."""
        return save(self._unit, note, {Note: _check_note})

    def notes(self, ref: Ref) -> list[Note]:
        """Return the own-side notes about a record."""
        with self._unit.read() as session:
            found = rows.find(session, Note)
            return [note for note in found if (note.subject_kind, note.subject_id) == (ref.kind, ref.id)]


def ref_of(record: Any) -> Ref | None:
    """Return the reference of a record that is stored, None of one that is new or no record of the database."""
    if record is None or not rows.is_record(type(record)) or not record.id:
        return None
    return Ref(rows.kind_of(type(record)), record.id)


def _check_note(note: Note) -> None:
    if not note.text.strip():
        raise RuleViolation("name_missing", field="text")


def _check_drafting(writing: Writing, ref: Ref) -> None:
    record: Paragraph | AgendaItem = rows.get(writing.session, RECORDS[ref.kind], ref.id)
    check_drafting(rows.get(writing.session, Meeting, record.meeting_id))


def _refuse_removal(writing: Writing, going: list[Ref]) -> None:
    for done, ref in enumerate(reversed(going), len(going)):  # the owner first: its reason says most
        writing.progress(done, 3 * len(going))
        record = rows.get(writing.session, RECORDS[ref.kind], ref.id)
        if ref.kind in (Kind.DECISION, Kind.ACTION) and record.symbol:
            raise RuleViolation("numbered", symbol=record.symbol)
        if isinstance(record, Decision) and record.taken_at:
            raise RuleViolation("decision_taken", symbol=_beginning(writing, record))
        if ref.kind is Kind.MEETING and record.draft:
            raise RuleViolation("meeting_circulated", symbol=record.symbol)
        _refuse_out_of_hands(writing.session, record)
    using = removals.users(writing.session, going)
    if using:
        raise RuleViolation("in_use", kind=going[-1].kind, by=tuple(using))


def _refuse_out_of_hands(session: Session, record: Any) -> None:
    """Refuse to take a record away from minutes that the other side has already, or to bring it back into them."""
    if isinstance(record, _LISTED) and record.meeting_id is not None:
        check_drafting(rows.get(session, Meeting, record.meeting_id, binned=True))
    if isinstance(record, Attachment):
        check_named(session, record)
    if isinstance(record, Comment | CommentRound):
        round_id = record.round_id if isinstance(record, Comment) else record.id
        round_ = rows.get(session, CommentRound, round_id, binned=True)
        check_unsettled(rows.get(session, Meeting, round_.meeting_id, binned=True))


def _beginning(writing: Writing, decision: Decision) -> str:
    """Return the first words of a decision that has no symbol yet."""
    return rows.get(writing.session, Paragraph, decision.paragraph_id, binned=True).body.plain.best("en")[:60]


def _refuse_restoring(writing: Writing, ref: Ref) -> None:
    """Refuse to bring back what would change circulated minutes, or whose place was taken meanwhile."""
    session, record_type = writing.session, RECORDS[ref.kind]
    record = rows.get(session, record_type, ref.id, binned=True)
    _refuse_out_of_hands(session, record)
    if isinstance(record, Delegate):
        check_once(writing, record)
    if isinstance(record, Decision) and decision_of_paragraph(session, record.paragraph_id):
        raise RuleViolation("paragraph_taken")
    if isinstance(record, SavedFilter):
        _refuse_name_taken(session, record)
    symbol = getattr(record, "symbol", "")
    if symbol and rows.find(session, record_type, table(ref.kind).c.symbol == symbol):
        raise RuleViolation("symbol_taken", symbol=symbol)


def _refuse_name_taken(session: Session, saved: SavedFilter) -> None:
    """Refuse a filter whose name another filter of its list took while it lay in the bin."""
    others = rows.find(session, SavedFilter, SavedFilterRow.group_id == saved.group_id)
    if any(one.list is saved.list and name_key(one.name) == name_key(saved.name) for one in others):
        raise RuleViolation("filter_place_taken", name=saved.name)


def check_once(writing: Writing, delegate: Delegate) -> None:
    """Refuse a person who is already in the list of the meeting."""
    where = (DelegateRow.meeting_id == delegate.meeting_id, DelegateRow.person_id == delegate.person_id)
    if any(other.id != delegate.id for other in rows.find(writing.session, Delegate, *where)):
        raise RuleViolation("delegate_twice", field="person_id")


def _release_paragraph(writing: Writing, ref: Ref, going: Sequence[Ref]) -> None:
    """Make a paragraph plain when the decision or the last action item that it was goes into the bin without it."""
    kind = {Kind.DECISION: ParagraphKind.DECISION, Kind.ACTION: ParagraphKind.ACTION}.get(ref.kind)
    if kind is None:
        return
    gone = rows.get(writing.session, RECORDS[ref.kind], ref.id, binned=True)
    left = rows.find(writing.session, RECORDS[ref.kind], table(ref.kind).c.paragraph_id == gone.paragraph_id)
    if gone.paragraph_id and not left and Ref(Kind.PARAGRAPH, gone.paragraph_id) not in going:
        paragraph = rows.get(writing.session, Paragraph, gone.paragraph_id)
        if paragraph.kind is kind:
            rows.save(writing.session, replace(paragraph, kind=ParagraphKind.NARRATIVE))


def _bind_paragraph(writing: Writing, ref: Ref) -> None:
    """Make a paragraph a decision again when that comes back; or an action item, unless it is a decision meanwhile."""
    if ref.kind is Kind.DECISION:
        decision = rows.get(writing.session, Decision, ref.id)
        paragraph = rows.get(writing.session, Paragraph, decision.paragraph_id)
        if paragraph.kind is not ParagraphKind.DECISION:
            rows.save(writing.session, replace(paragraph, kind=ParagraphKind.DECISION))
    if ref.kind is Kind.ACTION:
        action = rows.get(writing.session, Action, ref.id)
        bound = rows.find(writing.session, Paragraph, table(Kind.PARAGRAPH).c.id == action.paragraph_id)
        for paragraph in bound:
            if paragraph.kind is ParagraphKind.NARRATIVE:
                rows.save(writing.session, replace(paragraph, kind=ParagraphKind.ACTION))
