"""The update round: forms go out to those who carry out action items, and what comes back is shown before it counts."""

from __future__ import annotations

import io
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from secretariat.database.store import blobs, rows
from secretariat.database.store import updates as queries
from secretariat.documents.output import problem, write_whole
from secretariat.domain.canonical import canonical
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import Person
from secretariat.domain.progress import Progress, no_progress
from secretariat.domain.update_forms import UpdateColumn
from secretariat.domain.updates import UpdateForm, UpdateReply, UpdateRound, check_round
from secretariat.services.documents import Written
from secretariat.services.replacing import refuse_database
from secretariat.services.unit import Unit, Writing
from secretariat.services.update_forms import (
    check_language,
    collect,
    content_of,
    form_name,
    read_register,
)
from secretariat.services.update_replies import ReceivedUpdates, look, read_reply, take

ANSWER_DAYS = 14
"""How long a round waits for replies unless another day is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeForm:
    """A form that was made and written: whose, and where it stands."""

    form: UpdateForm
    person: str
    written: Written


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a round stands with one person: the latest form, if any, and what was taken in of the replies.

    `items` is how many action items would stand in the form now; `overdue` says that no reply came until the last day.
    """

    person_id: int
    person: str
    party_id: int | None
    items: int
    form: UpdateForm | None
    replies: tuple[UpdateReply, ...]
    overdue: bool

    @property
    def taken(self) -> int:
        """How many rows were taken in."""
        return sum(reply.taken for reply in self.replies)


class Updates:
    """The verbs for update rounds."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def rounds(self, group_id: int) -> list[UpdateRound]:
        """Return a group's update rounds, the latest last."""
        with self._unit.read() as session:
            return queries.rounds(session, group_id)

    def open_round(self, group_id: int) -> UpdateRound | None:
        """Return the round of a group that is open, None when there is none."""
        with self._unit.read() as session:
            return queries.open_round(session, group_id)

    def begin(self, group_id: int, until: date | None = None) -> Outcome[UpdateRound]:
        """Begin a round that waits for replies until a day: by default two weeks from today.

        Raises:
            RuleViolation: `update_round_open`, `update_nobody` when nobody carries out an open action item,
                `ends_before_it_begins`.
        """
        with self._unit.write("begin_update_round", Kind.UPDATE_ROUND) as writing:
            session, today = writing.session, self._unit.today()
            known = queries.open_round(session, group_id)
            register = read_register(session, group_id, today)
            if known is not None:
                raise RuleViolation("update_round_open", symbol=register.group.symbol, sent=known.sent_on)
            if not register.addressees():
                raise RuleViolation("update_nobody", symbol=register.group.symbol)
            until = until or today + timedelta(days=ANSWER_DAYS)
            new = UpdateRound(uid=self._unit.new_uid(), group_id=group_id, sent_on=today, until=until)
            check_round(new)
            saved = rows.save(session, new)
        return writing.outcome(saved)

    def close(self, round_id: int) -> Outcome[UpdateRound]:
        """Close a round: no more replies are taken in.

        Raises:
            RuleViolation: `update_round_closed` when it is.
        """
        with self._unit.write("close_update_round", Kind.UPDATE_ROUND) as writing:
            round_ = rows.get(writing.session, UpdateRound, round_id)
            _check_open(round_)
            saved = rows.save(writing.session, replace(round_, closed_on=self._unit.today()))
        return writing.outcome(saved)

    def make_forms(
        self, round_id: int, language: str, person_ids: frozenset[int] | None = None
    ) -> Outcome[tuple[UpdateForm, ...]]:
        """Make a form for everybody who has something to report or to confirm, or for some of them alone.

        Who has a form of this round already gets its next revision, and only that one is taken in from then on.

        Raises:
            RuleViolation: `update_round_closed`, `update_nobody`, `language_not_of_group`, `language_unavailable`.
        """
        with self._unit.write("make_update_forms", Kind.UPDATE_FORM) as writing:
            round_ = rows.get(writing.session, UpdateRound, round_id)
            _check_open(round_)
            made = self._make(writing, round_, language, person_ids)
        return writing.outcome(made)

    def _make(
        self, writing: Writing, round_: UpdateRound, language: str, person_ids: frozenset[int] | None
    ) -> tuple[UpdateForm, ...]:
        session, today = writing.session, self._unit.today()
        register = read_register(session, round_.group_id, today)
        check_language(register.group, language)
        people = [p for p in register.addressees() if person_ids is None or p.id in person_ids]
        if not people:
            raise RuleViolation("update_nobody", symbol=register.group.symbol)
        revisions = {form.person_id: form.revision for form in queries.forms(session, round_.id)}
        made = []
        for person in people:
            form = UpdateForm(
                uid=self._unit.new_uid(),
                round_id=round_.id,
                person_id=person.id,
                language=language,
                revision=revisions.get(person.id, 0) + 1,
                made_at=writing.now,
            )
            said = collect(session, register, round_, form, today)
            made.append(rows.save(session, replace(form, sha256=blobs.put(session, canonical(said)))))
        return tuple(made)

    def write_forms(
        self, round_id: int, folder: Path, language: str, person_ids: frozenset[int] | None = None
    ) -> Outcome[tuple[MadeForm, ...]]:
        """Make forms as `make_forms` does, and write each as a workbook into a folder: all or none.

        When a file cannot be written no form was made, and the forms that went out before still count.

        Raises:
            RuleViolation: what `make_forms` refuses.
            StorageProblem: `cannot_write`.
        """
        if not folder.is_dir():
            raise problem(folder, FileNotFoundError(2, "No such folder"))
        written: list[MadeForm] = []
        try:
            with self._unit.write("make_update_forms", Kind.UPDATE_FORM) as writing:
                round_ = rows.get(writing.session, UpdateRound, round_id)
                _check_open(round_)
                for form in self._make(writing, round_, language, person_ids):
                    name, content = _form_file(writing.session, form)
                    path = folder / name
                    refuse_database(path)
                    write_whole(path, lambda out, content=content: out.write(content))  # type: ignore[misc]
                    person = rows.get(writing.session, Person, form.person_id).called(form.language)
                    written.append(MadeForm(form=form, person=person, written=Written(path)))
        except BaseException:
            for made in written:
                with suppress(OSError):
                    made.written.path.unlink()
            raise
        return writing.outcome(tuple(written))

    def form_file(self, form_id: int) -> tuple[str, bytes]:
        """Return the usual name of a form's file and its bytes: always the same for one form.

        Raises:
            StorageProblem: `blob_damaged` or `record_unreadable`.
        """
        with self._unit.read() as session:
            return _form_file(session, rows.get(session, UpdateForm, form_id))

    def answers(self, round_id: int, as_of: date | None = None, language: str = "en") -> tuple[Answer, ...]:
        """Return how a round stands: who has a form, and while it is open who has something to report by now."""
        day = as_of or self._unit.today()
        with self._unit.read() as session:
            round_ = rows.get(session, UpdateRound, round_id)
            register = read_register(session, round_.group_id, day)
            forms = {form.person_id: form for form in queries.forms(session, round_id)}
            of_form = {form.id: form.person_id for form in queries.forms(session, round_id)}
            replies = queries.replies(session, round_id)
            people = register.addressees() if round_.closed_on is None else []
            people += [register.persons[key] for key in forms if key not in {p.id for p in people}]
        late = round_.until is not None and day > round_.until
        return tuple(
            Answer(
                person_id=person.id,
                person=person.called(language),
                party_id=person.party_id,
                items=sum(register.part(action, person.id) is not None for action in register.actions),
                form=forms.get(person.id),
                replies=(own := tuple(r for r in replies if of_form.get(r.form_id) == person.id)),
                overdue=late and person.id in forms and not own,
            )
            for person in people
        )

    def receive(self, path: Path, group_id: int | None = None) -> ReceivedUpdates:
        """Look at a reply beside what went out and what stands now; nothing is changed.

        The file is read in a child process with limits.

        Args:
            path: of the workbook.
            group_id: of the group in sight; None takes the form's own.

        Raises:
            RuleViolation: what the reader refuses, `file_too_slow`, `file_too_heavy`; `update_form_of_unknown_round`,
                `update_form_of_another_group`, `update_form_unknown`, `update_form_altered`, `update_form_replaced`,
                `update_round_closed`, `update_reply_known`.
            StorageProblem: `file_unreadable`.
        """
        content, returned = read_reply(path)
        with self._unit.read() as session:
            return look(session, path.name, content, returned, group_id, self._unit.today())

    def accept(
        self,
        received: ReceivedUpdates,
        choices: Mapping[int, frozenset[UpdateColumn]] | None = None,
        progress: Progress = no_progress,
    ) -> Outcome[UpdateReply]:
        """Take in what `receive` showed, all or nothing, as one step.

        Args:
            received: what was shown.
            choices: the cells to be taken in, by action item; rows that are not named are passed over, and a conflict
                is kept as it stands unless its cell is named. None takes what no decision is needed for.
            progress: told the rows; may raise `Cancelled`.

        Raises:
            RuleViolation: `updates_changed` when the register was changed since, `update_row_refused` for a row with
                faults, what `receive` refuses, and what a report is refused for.
            Cancelled: `progress` said so.
        """
        with self._unit.write("receive_updates", Kind.UPDATE_REPLY, progress=progress) as writing:
            saved = take(writing, received, choices, self._unit.today())
        return writing.outcome(saved)

    def replies(self, round_id: int) -> list[UpdateReply]:
        """Return what was taken in in a round, the latest last."""
        with self._unit.read() as session:
            return queries.replies(session, round_id)


def _form_file(session: Session, form: UpdateForm) -> tuple[str, bytes]:
    from secretariat.documents.xlsx.update_form import write_update_form_xlsx

    round_ = rows.get(session, UpdateRound, form.round_id)
    group = rows.get(session, Group, round_.group_id)
    person = rows.get(session, Person, form.person_id, binned=True)
    content = content_of(session, form)
    out = io.BytesIO()
    write_update_form_xlsx(content, out)
    return form_name(group, form, person.name, content.sent.made_on), out.getvalue()


def _check_open(round_: UpdateRound) -> None:
    if round_.closed_on is not None:
        raise RuleViolation("update_round_closed", sent=round_.sent_on, closed=round_.closed_on)
