"""Replies to update forms: read apart, judged against what went out, shown, and taken in as they were shown."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import acts, blobs, rows
from secretariat.database.store import updates as queries
from secretariat.documents.labels import labels
from secretariat.domain.actions import COMPLETE, Action, ActionStatus, ActionUpdate
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.domain.update_forms import ReturnedUpdates, SentForm, UpdateColumn, UpdatePart
from secretariat.domain.update_preview import Stood, UpdateCell, UpdateRow, compared, stood, taken_before
from secretariat.domain.update_replies import (
    FURTHEST_YEARS,
    Fault,
    Judged,
    JudgedRow,
    UpdateFault,
    judge,
)
from secretariat.domain.updates import UpdateForm, UpdateReply, UpdateRound
from secretariat.readers.apart import read_apart
from secretariat.readers.preflight import file_bytes
from secretariat.services.reporting import Report, last_day, record_report, who_reported
from secretariat.services.unit import Writing
from secretariat.services.update_forms import Register, content_of, read_register

READER = "update_forms:read_update_form"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedUpdates:
    """A reply, looked at and not yet taken in.

    Args:
        name, content: of the file; `returned` is what was read in it.
        form, round: to which it replies; group_id: of the round's group.
        person_id, person: whose reply it is.
        sent: what went out.
        day: for which it speaks; late: it came after the last day.
        rows: all rows that went out; faults: what is wrong with it beside them.
    """

    name: str
    content: bytes
    returned: ReturnedUpdates
    form: UpdateForm
    round: UpdateRound
    group_id: int
    person_id: int
    person: str
    sent: SentForm
    day: date
    late: bool
    rows: tuple[UpdateRow, ...]
    faults: tuple[Fault, ...]

    @property
    def conflicts(self) -> tuple[str, ...]:
        """The symbols of the action items that were changed here and in the form."""
        return tuple(row.sent.symbol for row in self.rows if row.conflicts)

    @property
    def all_faults(self) -> tuple[Fault, ...]:
        """Everything that is wrong, with the whole and then row by row."""
        return (*self.faults, *(fault for row in self.rows for fault in row.faults))


def read_reply(path: Path) -> tuple[bytes, ReturnedUpdates]:
    """Return the bytes of a file and what a child process reads in them; see `Updates.receive`."""
    content = file_bytes(path)
    return content, read_apart(READER, path.name, content)


def look(
    session: Session, name: str, content: bytes, returned: ReturnedUpdates, group_id: int | None, today: date
) -> ReceivedUpdates:
    """Return a reply beside what went out and what stands now; see `Updates.receive` for what is refused."""
    round_, form, sent = _known(session, name, returned, group_id)
    _check_current(session, name, round_, form)
    known = queries.replies_of_file(session, hashlib.sha256(content).hexdigest())
    judged = judge(sent, returned, today)
    judged = replace(judged, rows=tuple(map(_readable, judged.rows)))
    register = read_register(session, round_.group_id, today)
    seen = _Seen(session, register, form, judged, known)
    shown = tuple(seen.row(row) for row in judged.rows)
    if known and not any(row.takable for row in shown):
        last = known[-1]
        received = last.received_at.date() if last.received_at else today
        raise RuleViolation("update_reply_known", name=name, received=received, who=last.received_by or "–")
    person = rows.get(session, Person, form.person_id, binned=True)
    return ReceivedUpdates(
        name=name,
        content=content,
        returned=returned,
        form=form,
        round=round_,
        group_id=round_.group_id,
        person_id=person.id,
        person=person.called(form.language),
        sent=sent,
        day=judged.day,
        late=round_.until is not None and today > round_.until,
        rows=shown,
        faults=judged.faults,
    )


def _readable(row: JudgedRow) -> JudgedRow:
    """Return a row with bidi controls written out, in what it says, that would turn round what follows them."""
    from secretariat.documents.typeset.characters import strays_written

    comment, evidence = strays_written(row.said.comment), strays_written(row.said.evidence)
    if (comment, evidence) == (row.said.comment, row.said.evidence):
        return row
    return replace(row, said=replace(row.said, comment=comment, evidence=evidence))


def _known(
    session: Session, name: str, returned: ReturnedUpdates, group_id: int | None
) -> tuple[UpdateRound, UpdateForm, SentForm]:
    """Return the round and the form that a reply names, and what that form said."""
    round_ = queries.round_called(session, returned.entry("round"))
    if round_ is None:
        raise RuleViolation("update_form_of_unknown_round", name=name, group=returned.entry("group") or "–")
    if group_id is not None and round_.group_id != group_id:
        of, here = (rows.get(session, Group, key, binned=True).symbol for key in (round_.group_id, group_id))
        raise RuleViolation("update_form_of_another_group", name=name, group=of, symbol=here)
    forms = queries.forms(session, round_.id)
    form = next((found for found in forms if found.uid == returned.entry("form")), None)
    if form is None:
        raise RuleViolation("update_form_unknown", name=name, sent=round_.sent_on)
    sent = content_of(session, form).sent
    if sorted(returned.entries) != sorted(sent.entries):
        raise RuleViolation("update_form_altered", name=name)
    return round_, form, sent


def _check_current(session: Session, name: str, round_: UpdateRound, form: UpdateForm) -> None:
    """Refuse what replies to an older revision, or to a round that is closed."""
    if round_.closed_on is not None:
        raise RuleViolation(
            "update_form_of_closed_round", name=name, sent=round_.sent_on, closed=round_.closed_on
        )
    latest = max(f.revision for f in queries.forms(session, round_.id) if f.person_id == form.person_id)
    if form.revision < latest:
        raise RuleViolation("update_form_replaced", name=name, revision=form.revision, latest=latest)


class _Seen:
    """Puts judged rows beside the register as it is seen in one session."""

    def __init__(
        self,
        session: Session,
        register: Register,
        form: UpdateForm,
        judged: Judged,
        known: Sequence[UpdateReply],
    ) -> None:
        self._session, self._register, self._form, self._day = session, register, form, judged.day
        self._entered = {reply.received_at for reply in known}  # as whose entries were recorded
        self._order: acts.Order | None = None
        self._last_days: dict[int | None, date | None] = {}
        self._actions = {action.uid: action for action in register.actions}
        asked = [self._actions[row.sent.uid].id for row in judged.rows if row.sent.uid in self._actions]
        self._histories = action_queries.histories_of(session, asked)

    def row(self, judged: JudgedRow) -> UpdateRow:
        """Return a row as it is shown; one with faults has no cells to be taken in."""
        sent, action = judged.sent, self._actions.get(judged.sent.uid)
        if action is None:
            gone = Fault(kind=UpdateFault.GONE, symbol=sent.symbol)
            return UpdateRow(action_id=0, sent=sent, effective_on=self._day, faults=(*judged.faults, gone))
        history = self._histories[action.id]
        now = stood(action, history)
        faults = (*judged.faults, *self._faults(judged, action, history))
        return UpdateRow(
            action_id=action.id,
            sent=sent,
            effective_on=max([self._day, *(update.effective_on for update in history)]),
            cells=() if faults else self._cells(judged, now, history),
            faults=faults,
            now=now,
        )

    def _cells(self, judged: JudgedRow, now: Stood, history: list[ActionUpdate]) -> tuple[UpdateCell, ...]:
        """Return the cells; of a file that was taken in before, what was taken stands there already."""
        cells = compared(judged, now, self._texts(history))
        person = self._form.person_id
        own = (e for e in history if e.reported_by_id == person and e.recorded_at in self._entered)
        return taken_before(cells, own)

    def _faults(self, judged: JudgedRow, action: Action, history: list[ActionUpdate]) -> Iterator[Fault]:
        """Name what the register forbids, where the row says anything at all."""
        said, symbol = judged.said, judged.sent.symbol
        if judged.faults or not said.anything:
            return
        if not self._register.is_for(action, self._form.person_id, judged.sent.part):
            yield Fault(kind=UpdateFault.HANDED_OVER, symbol=symbol)
        confirming = said.status is ActionStatus.CONFIRMED_COMPLETE
        if judged.sent.part is UpdatePart.CONFIRM and confirming and action.status not in COMPLETE:
            yield Fault(kind=UpdateFault.NOT_REPORTED_NOW, symbol=symbol, column=UpdateColumn.STATUS)
        if confirming and self._form.person_id == who_reported(self._session, action, history, date.max):
            yield Fault(kind=UpdateFault.CONFIRMED_BY_REPORTER, symbol=symbol, column=UpdateColumn.STATUS)
        if said.due_on and said.due_on < (earliest := self._earliest(action)):
            column, found = UpdateColumn.NEW_DUE_ON, earliest.isoformat()
            yield Fault(kind=UpdateFault.DUE_TOO_EARLY, symbol=symbol, column=column, found=found)
        if said.due_on and said.due_on.year > self._day.year + FURTHEST_YEARS:
            column, found = UpdateColumn.NEW_DUE_ON, said.due_on.isoformat()
            yield Fault(kind=UpdateFault.DUE_TOO_LATE, symbol=symbol, column=column, found=found)

    def _earliest(self, action: Action) -> date:
        """Return the first day to which the deadline of an action item can be put."""
        if action.meeting_id not in self._last_days:  # many rows are of one meeting
            self._last_days[action.meeting_id] = last_day(self._session, action)
        bounds = (self._last_days[action.meeting_id], action.agreed_on, self._day)
        return max(day for day in bounds if day is not None)

    def _texts(self, history: list[ActionUpdate]) -> frozenset[str]:
        """Return what the person has said in this language since the form went out."""
        own = (update for update in history if update.reported_by_id == self._form.person_id)
        return frozenset(
            update.text[self._form.language]
            for update in own
            if self._form.language in update.text and self._is_since_form(update)
        )

    def _is_since_form(self, update: ActionUpdate) -> bool:
        if self._form.made_at is None or update.recorded_at is None:
            return True
        if self._order is None:
            self._order = acts.order(self._session)
        return not self._order.is_before(update.recorded_at, self._form.made_at)


def take(
    writing: Writing,
    received: ReceivedUpdates,
    choices: Mapping[int, frozenset[UpdateColumn]] | None,
    today: date,
) -> UpdateReply:
    """Take in a reply within an open write; see `Updates.accept`."""
    session, name = writing.session, received.name
    now = look(session, name, received.content, received.returned, received.group_id, today)
    if now != received:
        raise RuleViolation("updates_changed", name=name)
    if choices is None:
        choices = {row.action_id: row.suggested for row in received.rows if row.suggested}
    taken = 0
    for done, row in enumerate(received.rows):
        writing.progress(done, len(received.rows))
        columns = choices.get(row.action_id, frozenset()) if row.action_id else frozenset()
        if not columns:
            continue
        if row.faults or not columns <= row.takable:
            raise RuleViolation("update_row_refused", name=name, symbol=row.sent.symbol)
        _record(writing, received, row, columns, today)
        taken += 1
    return rows.save(
        session,
        UpdateReply(
            form_id=received.form.id,
            name=name,
            sha256=blobs.put(session, received.content),
            received_at=writing.now,
            received_by=writing.who,
            taken=taken,
            passed_over=sum(bool(row.faults or row.takable) for row in received.rows) - taken,
        ),
    )


def _record(
    writing: Writing,
    received: ReceivedUpdates,
    row: UpdateRow,
    columns: frozenset[UpdateColumn],
    today: date,
) -> None:
    """Enter one row, and refuse it should the item then stand otherwise than was shown."""
    becomes, language = row.becomes(columns), received.form.language
    status = row.new(UpdateColumn.STATUS, columns)
    percent = row.new(UpdateColumn.PERCENT, columns)
    due_on = row.new(UpdateColumn.NEW_DUE_ON, columns)
    report = Report(
        action_id=row.action_id,
        effective_on=row.effective_on,
        status=status if isinstance(status, ActionStatus) else None,
        percent=percent if isinstance(percent, int) else None,
        due_on=due_on if isinstance(due_on, date) else None,
        text=LocalizedText({language: _text(row, columns, language)}),
        reported_by_id=received.person_id,
    )
    saved = record_report(writing, report, today)
    stands = (saved.status, saved.percent, saved.due_on if due_on else None)
    shown = becomes and (becomes.status, becomes.percent, becomes.due_on if due_on else None)
    if stands != shown:
        raise RuleViolation("updates_changed", name=received.name)


def _text(row: UpdateRow, columns: frozenset[UpdateColumn], language: str) -> str:
    """Return comment and evidence as they stand in the history."""
    comment = row.new(UpdateColumn.COMMENT, columns) or ""
    evidence = row.new(UpdateColumn.EVIDENCE, columns) or ""
    shown = labels(language).format("update_form.evidence", text=evidence) if evidence else ""
    return "\n".join(part for part in (str(comment), shown) if part)
