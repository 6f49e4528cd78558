"""Day one: the old table of action items becomes the register, previewed row by row, in one step."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, rows
from secretariat.database.tables import DecisionRow, MeetingRow
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.import_days import find_day
from secretariat.domain.imports import Choices, ImportField, Preview, Table
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.domain.people import Person
from secretariat.domain.progress import WHOLE, Progress, no_progress, part
from secretariat.domain.text import script_of
from secretariat.readers.apart import read_apart
from secretariat.readers.preflight import LARGEST_FILE, file_bytes
from secretariat.readers.table_clip import order as clip_order
from secretariat.readers.tables import SUFFIXES, too_big, unpacked
from secretariat.services.import_columns import find_table, guess_fields, with_headings
from secretariat.services.import_matching import Known, Matcher
from secretariat.services.import_planning import asks_for_order, plan
from secretariat.services.import_words import import_words
from secretariat.services.import_writing import Imported, write_imported
from secretariat.services.unit import Unit

__all__ = ["SUFFIXES", "Imported", "Imports"]

_NOT_HELD = frozenset({MeetingState.PLANNED, MeetingState.POSTPONED, MeetingState.CANCELLED})
_SCRIPTS = (("Arab", "\u0600", "\u06ff"), ("Hani", "\u3400", "\u9fff"), ("Cyrl", "\u0400", "\u04ff"))


class Imports:
    """The verbs for taking over an old table.

    table = office.imports.read(path)[0]                 # the one that looks most like a table of action items
    choices = office.imports.guess(group_id, table)      # to be corrected as a changed copy
    preview = office.imports.preview(group_id, table, choices)
    office.imports.accept(group_id, table, choices, preview)
    """

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._found: tuple[tuple[Any, ...], Preview] | None = None

    def read(self, path: Path) -> tuple[Table, ...]:
        """Return the tables of a file, that first which looks most like one of action items.

        The file is read in a process of its own, with limits.

        Raises:
            RuleViolation: what `readers.tables.read_grids` refuses, and what `read_apart` does.
            StorageProblem: `file_unreadable`.
        """
        content = file_bytes(path, refusal=too_big(path.name))
        packed = read_apart("tables:read_packed", path.name, content)
        words = import_words()
        tables = [find_table(path.name, grid, words) for grid in unpacked(packed)]
        return tuple(sorted(tables, key=lambda table: -table.likeness))

    def read_pasted(self, name: str, text: str, html: str) -> tuple[Table, ...]:
        """Return the table that was copied in a spreadsheet or a document, as the clipboard has it.

        Args:
            name: of the table, as sentences name it.
            text: what the clipboard has as text.
            html: what it has as HTML, "" where there is none.

        Raises:
            RuleViolation: what `readers.table_clip.read_clip` refuses, and what `read_apart` does.
        """
        content = clip_order(text, html)
        if len(content) > LARGEST_FILE:
            raise too_big(name)
        (grid,) = unpacked(read_apart("table_clip:read_clip", name, content))
        return (find_table(name, with_headings(grid, import_words()), import_words()),)

    def guess(self, group_id: int, table: Table) -> Choices:
        """Return how a table is read unless the secretary says otherwise.

        The day for which it stands is the one that its titles name, else today.
        """
        words = import_words()
        today = self._unit.today()
        with self._unit.read() as session:
            group = rows.get(session, Group, group_id)
            matcher = Matcher(_known(session, group), words)
        found = next(filter(None, (find_day(title, words.months) for title in table.titles)), today)
        return Choices(
            fields=guess_fields(table, words, matcher.knowing()),
            as_of=min(found, today),
            language=_language(table, group.languages),
        )

    def asks_for_order(self, table: Table, choices: Choices) -> bool:
        """Return whether day and month could be exchanged in a date of the table."""
        return asks_for_order(table, choices)

    def preview(self, group_id: int, table: Table, choices: Choices) -> Preview:
        """Return what would become of each row; nothing is written.

        Raises:
            RuleViolation: `effective_in_future`, the table cannot stand for a day to come; `import_without_title`, no
                column is that of the action items; `import_field_twice`, with the `column` of the second.
        """
        self._check(table, choices)
        with self._unit.read() as session:
            return self._planned(session, group_id, table, choices)

    def accept(
        self,
        group_id: int,
        table: Table,
        choices: Choices,
        shown: Preview,
        progress: Progress = no_progress,
    ) -> Outcome[Imported]:
        """Import the rows that the preview takes, all or none, as one step.

        The rows are read once more before anything is locked, and within the step only where the register was changed
        in between.

        Raises:
            RuleViolation: what `preview` refuses; `dates_ambiguous`, nothing says which number of a date is the day;
                `import_agreed_unknown`, with a `day` to propose, nothing says when some of the items were agreed;
                `import_nothing`, no row is taken; `import_stale`, the register changed since the preview, so that
                other rows would be taken or something else become of them.
            Cancelled: `progress` said so.
        """
        self._check(table, choices)
        with self._unit.read() as session:
            head = journal.head(session)
            planned = self._planned(session, group_id, table, choices, part(progress, 0, 300))
        with self._unit.write("import", Kind.ACTION, progress=part(progress, 300, WHOLE)) as writing:
            if journal.head(writing.session) != head:
                planned = self._planned(writing.session, group_id, table, choices)
            if planned.dates_ambiguous:
                raise RuleViolation("dates_ambiguous", text=planned.dates_ambiguous)
            if planned != shown:
                raise RuleViolation("import_stale", name=table.name)
            if not planned.taken:
                raise RuleViolation("import_nothing", name=table.name)
            if planned.agreed_unknown:
                day = _last_meeting(writing.session, group_id, choices.as_of) or choices.as_of
                raise RuleViolation("import_agreed_unknown", name=table.name, day=day)
            imported = write_imported(
                writing,
                self._unit,
                rows.get(writing.session, Group, group_id),
                [row.draft for row in planned.taken],
                as_of=choices.as_of,
                language=choices.language,
                new_people=planned.new_people,
            )
        return writing.outcome(imported)

    def proposed_day(self, group_id: int, as_of: date) -> date:
        """Return when items were most likely agreed that do not say so: at the last meeting before, else on `as_of`."""
        with self._unit.read() as session:
            return _last_meeting(session, group_id, as_of) or as_of

    def _check(self, table: Table, choices: Choices) -> None:
        if choices.as_of > self._unit.today():
            raise RuleViolation("effective_in_future", effective=choices.as_of, field="as_of")
        if ImportField.TITLE not in choices.fields:
            raise RuleViolation("import_without_title", name=table.name)
        for place, field in enumerate(choices.fields):
            if field is not None and field in choices.fields[:place]:
                raise RuleViolation("import_field_twice", column=table.columns[place], what=field)

    def _planned(
        self,
        session: Session,
        group_id: int,
        table: Table,
        choices: Choices,
        progress: Progress = no_progress,
    ) -> Preview:
        """Return what an import would do: what was found last, as long as nothing was changed in the file since."""
        asked = (journal.head(session), group_id, table, choices)
        if self._found is not None:
            before, found = self._found
            if before[:2] == asked[:2] and before[2] is table and before[3] == choices:
                return found
        group = rows.get(session, Group, group_id)
        planned = plan(table, choices, _known(session, group), import_words(), progress)
        self._found = (asked, planned)
        return planned


def _known(session: Session, group: Group) -> Known:
    decisions = rows.find(session, Decision, DecisionRow.group_id == group.id)
    return Known(
        parties=tuple(agreements.parties(session, group.agreement_id)),
        areas=tuple(agreements.areas(session, group.agreement_id)),
        persons=tuple(rows.find(session, Person)),
        items=tuple(action_queries.known_items(session, group.id)),
        decisions={decision.symbol.upper(): decision.id for decision in decisions if decision.symbol},
    )


def _last_meeting(session: Session, group_id: int, as_of: date) -> date | None:
    """Return the last day of the last meeting that was over on a day."""
    meetings = rows.find(session, Meeting, MeetingRow.group_id == group_id)
    ends = (found.ends_at or found.starts_at for found in meetings if found.state not in _NOT_HELD)
    return max((end.date() for end in ends if end and end.date() <= as_of), default=None)


def _language(table: Table, languages: Iterable[str]) -> str:
    """Return the language of the group that is written as the table is, else the group's first."""
    known = tuple(languages)
    text = "".join(cell.text for row in table.rows[:50] for cell in row.cells)
    counts = {script: sum(first <= c <= last for c in text) for script, first, last in _SCRIPTS}
    counts["Latn"] = sum(c.isalpha() and c < "\u0250" for c in text)
    script = max(counts, key=lambda name: counts[name])
    return next((language for language in known if script_of(language) == script), known[0])
