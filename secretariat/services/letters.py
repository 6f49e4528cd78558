"""Letters out: what has to leave, how it will read, drafts written as files, and the log of what was written.

Nothing is sent: the drafts are opened, looked at and sent by somebody in a mail program of their own.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import chain
from pathlib import Path

from sqlalchemy.orm import Session

from secretariat.database.store import letters as queries
from secretariat.database.store import rows
from secretariat.documents.content.letter import Draft, LetterContent
from secretariat.documents.eml import eml_bytes, plain_text
from secretariat.documents.output import Progress, no_progress, write_whole
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.file_names import file_slug
from secretariat.domain.groups import Group
from secretariat.domain.letters import Letter, LetterKind, LetterLine, OutboxLine
from secretariat.domain.people import Person
from secretariat.services.correspondence import Correspondence, read
from secretariat.services.documents import Documents
from secretariat.services.enclosures import Maker, invitation_of, planned
from secretariat.services.letters_content import Said, content, said
from secretariat.services.outbox import due_lines, list_lines, outbox_lines
from secretariat.services.reminders import action_list_lines
from secretariat.services.unit import Unit, Writing
from secretariat.services.update_forms import check_language
from secretariat.services.updates import Updates


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as it will read: its content, and its text without markup."""

    content: LetterContent
    text: str


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter that is ready to be written: the line it came from, what it says, its file's name and bytes."""

    line: OutboxLine
    said: Said
    name: str
    data: bytes

    @property
    def subject(self) -> str:
        """What stands in its subject line."""
        return self.said.content.subject


class Letters:
    """The verbs for letters out."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def outbox(self, group_id: int, as_of: date | None = None, language: str = "en") -> list[OutboxLine]:
        """Return what has to leave on a day (today without one), its sentences in `language`.

        Reminders whose step was reached and not written; invitations, cancellations and minutes that somebody was not
        written since; open nomination requests; update forms that were made. What was written after that day does not
        count.
        """
        with self._unit.read() as session:
            return outbox_lines(self._known(session, group_id, as_of, language, outlined=True))

    def action_lists(
        self, group_id: int, as_of: date | None = None, language: str = "en"
    ) -> list[OutboxLine]:
        """Return the personal action lists that can be written on a day: nothing says that they must leave."""
        with self._unit.read() as session:
            return list_lines(self._known(session, group_id, as_of, language, outlined=True))

    def in_language(self, line: OutboxLine, language: str) -> OutboxLine:
        """Return a line whose letter is in another language of the group.

        Raises:
            RuleViolation: `language_not_of_group`, `language_unavailable`.
        """
        with self._unit.read() as session:
            check_language(rows.get(session, Group, line.group_id), language)
        return replace(line, language=language)

    def preview(self, line: OutboxLine, screen: str = "en") -> Preview:
        """Return a letter as it will read; what is attached is named and not made yet.

        Raises:
            RuleViolation: `language_not_of_group`.
        """
        with self._unit.read() as session:
            known = self._known(session, line.group_id, line.as_of, screen, about=line.action_ids)
            found = content(known, line, planned(known, line))
        return Preview(found, plain_text(found))

    def compose(self, lines: Sequence[OutboxLine], progress: Progress = no_progress) -> list[Composed]:
        """Return letters with all that goes with them, ready to be written; nothing is changed by it.

        Raises:
            RuleViolation: `letter_without_person` for a line that names nobody, `language_not_of_group`, and what
                setting a document refuses.
            Cancelled: `progress` said so.
        """
        maker = Maker(Documents(self._unit), Updates(self._unit))
        made: list[Composed] = []
        collected = self._collected(lines)
        for number, (line, whole, name) in enumerate(collected):
            progress(number, len(lines))
            enclosures = whole.plan.enclosures
            draft = Draft(
                content=whole.content,
                files=maker.files(enclosures, line.language),
                invitation=invitation_of(enclosures),
                dated=self._dated(line.as_of),
            )
            made.append(Composed(line, whole, name, eml_bytes(draft)))
        progress(len(lines), len(lines))
        return made

    def _collected(self, lines: Sequence[OutboxLine]) -> list[tuple[OutboxLine, Said, str]]:
        """Return lines with what their letters say and the names of their files, read in one snapshot."""
        found = []
        with self._unit.read() as session:
            days: dict[tuple[int, date], Correspondence] = {}
            for line in lines:
                if not line.person_id:
                    raise RuleViolation("letter_without_person", why=line.why)
                day = (line.group_id, line.as_of)
                if day not in days:
                    named = {number for one in lines if _day(one) == day for number in one.action_ids}
                    days[day] = self._known(session, *day, "en", about=sorted(named))
                whole = said(days[day], line, self._unit.today())
                found.append((line, whole, _name(line, days[day].person(line.person_id))))
        return found

    def keep(self, composed: Sequence[Composed], folder: Path) -> Outcome[list[Path]]:
        """Write composed letters into a folder and enter them in the log, as one undoable step: all or none.

        No file that is there already is touched; undo takes letters out of the log and leaves the files.

        Raises:
            RuleViolation: `letter_not_due` when one of them was written meanwhile, or has not to leave any more;
                `letter_changed` when it would say something else by now, such as after an item was given to others.
            StorageProblem: `cannot_write`.
        """
        written: list[Path] = []
        try:
            with self._unit.write("write_letters", Kind.LETTER) as writing:
                self._check_unchanged(writing.session, composed)
                for letter in composed:
                    path = _free(folder / letter.name)
                    data = letter.data
                    write_whole(path, lambda out, data=data: out.write(data))  # type: ignore[misc]
                    written.append(path)
                    self._enter(writing, letter.line, letter.subject, path.name)
        except BaseException:
            for path in written:
                with suppress(OSError):
                    path.unlink()
            raise
        return writing.outcome(written)

    def write(
        self, lines: Sequence[OutboxLine], folder: Path, progress: Progress = no_progress
    ) -> Outcome[list[Path]]:
        """Compose letters, write them into a folder and enter them in the log; refuses what those two do."""
        return self.keep(self.compose(lines, progress), folder)

    def settle(self, lines: Sequence[OutboxLine], note: str) -> Outcome[int]:
        """Enter letters as done otherwise, such as by telephone: they do not have to leave any more.

        Raises:
            RuleViolation: `letter_without_person`, `letter_not_due`, `settling_needs_note`.
        """
        if not note.strip():
            raise RuleViolation("settling_needs_note", field="note")
        with self._unit.write("settle_letters", Kind.LETTER) as writing:
            self._check_due(writing.session, lines)
            for line in lines:
                if not line.person_id:
                    raise RuleViolation("letter_without_person", why=line.why)
                self._enter(writing, line, note.strip(), "")
        return writing.outcome(len(lines))

    def log(self, group_id: int, language: str = "en") -> list[LetterLine]:
        """Return the letters of a group, the latest first; a reminder about several items is one."""
        with self._unit.read() as session:
            persons = rows.by_id(session, Person)
            found = {letter.uid: letter for letter in queries.of_group(session, group_id)}
        return [
            LetterLine(
                id=letter.id,
                kind=letter.kind,
                who=persons[letter.person_id].called(language),
                subject=letter.subject,
                name=letter.name,
                made_on=letter.made_on,
                made_at=letter.made_at,
                made_by=letter.made_by,
            )
            for letter in sorted(found.values(), key=lambda one: one.id, reverse=True)
        ]

    def _known(
        self,
        session: Session,
        group_id: int,
        as_of: date | None,
        language: str,
        *,
        outlined: bool = False,
        about: Sequence[int] | None = None,
    ) -> Correspondence:
        day = as_of or self._unit.today()
        return read(session, group_id, day, language, outlined=outlined, about=about)

    def _dated(self, as_of: date) -> datetime:
        """Return from when a letter is dated: now, or noon of the day for which it is written."""
        if as_of == self._unit.today():
            return self._unit.clock().astimezone(UTC).replace(microsecond=0)
        return datetime.combine(as_of, time(12), UTC)

    def _check_due(self, session: Session, lines: Sequence[OutboxLine]) -> None:
        """Refuse to take a step twice: what has to leave is computed again from the records as they are now."""
        for day in dict.fromkeys(map(_day, lines)):
            self._still_due(session, day, lines)

    def _still_due(
        self, session: Session, day: tuple[int, date], lines: Sequence[OutboxLine]
    ) -> Correspondence:
        """Refuse those lines of a group and a day that do not have to leave; return what was read for it."""
        known = self._known(session, *day, "en")
        due = {line.key: line for line in chain(due_lines(known), action_list_lines(known))}
        for line in lines:
            if _day(line) != day:
                continue
            now = due.get(line.key)
            if now is None:
                raise RuleViolation("letter_not_due", who=line.who, why=line.why)
            if (now.person_id, now.action_ids, now.copy_ids) != (
                line.person_id,
                line.action_ids,
                line.copy_ids,
            ):
                raise RuleViolation("letter_changed", who=line.who)
        return known

    def _check_unchanged(self, session: Session, composed: Sequence[Composed]) -> None:
        """Refuse letters that do not have to leave, or that say what is not so any more: nobody gets others' items."""
        lines = [letter.line for letter in composed]
        days = {day: self._still_due(session, day, lines) for day in dict.fromkeys(map(_day, lines))}
        for letter in composed:
            if said(days[_day(letter.line)], letter.line, self._unit.today()) != letter.said:
                raise RuleViolation("letter_changed", who=letter.line.who)

    def _enter(self, writing: Writing, line: OutboxLine, subject: str, name: str) -> None:
        letter = Letter(
            uid=self._unit.new_uid(),
            group_id=line.group_id,
            kind=line.kind,
            person_id=line.person_id,
            meeting_id=line.meeting_id,
            form_id=line.form_id,
            subject=subject,
            name=name,
            made_on=line.as_of,
            made_at=writing.now,
            made_by=writing.who,
        )
        entries = [letter]
        if line.kind is LetterKind.REMINDER:
            steps = zip(line.action_ids, line.rungs, strict=True)
            entries = [replace(letter, action_id=number, rung=step) for number, step in steps]
        elif line.kind is LetterKind.NOMINATION:
            entries = [replace(letter, nomination_id=number) for number in line.nomination_ids]
        for entry in entries:
            rows.save(writing.session, entry)


def _day(line: OutboxLine) -> tuple[int, date]:
    """Return the group and the day to which a letter belongs."""
    return line.group_id, line.as_of


def _name(line: OutboxLine, person: Person | None) -> str:
    """Return what a draft's file is called: `2026-11-20-reminder-late-amna-qureshi.eml`, the same in every language."""
    slug = file_slug(person.name.best("en") if person else "")[:60] or f"person-{line.person_id}"
    what = line.kind.value if line.family is None else f"{line.kind.value}-{line.family.value}"
    return f"{line.as_of.isoformat()}-{what.replace('_', '-')}-{slug}.eml"


def _free(path: Path) -> Path:
    """Return a path at which nothing is yet: the path itself, else with a number behind it."""
    number, free = 2, path
    while os.path.lexists(free):
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free
