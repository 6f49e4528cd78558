"""Reading one row of an old table into the draft of an action item; nothing of it is dropped without a word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.folding import fold
from secretariat.domain.import_days import (
    EARLIEST,
    LATEST,
    AmbiguousDay,
    DayOrder,
    parse_day,
    serial_day,
)
from secretariat.domain.import_values import is_share, people_in, percent_of, standing_of
from secretariat.domain.imports import (
    DAYS,
    NEW_PERSON,
    PEOPLE,
    Cell,
    Certainty,
    Choices,
    Draft,
    ImportField,
    Match,
    Name,
    NewPerson,
    Remark,
    Row,
    Table,
    Target,
)
from secretariat.domain.text import LocalizedText
from secretariat.services.import_matching import Found, Known, Matcher
from secretariat.services.import_words import ImportWords, says

LONGEST_REFERENCE = 60
"""Characters of what counts as a number of an item; more goes into the report's text."""


@dataclass(slots=True)
class Reading:
    """One row while it is read: what was found, what is wrong with it, and what has no place of its own."""

    row: Row
    values: dict[ImportField, Cell]
    problems: list[Remark] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)
    ambiguous: str = ""
    agreed_unknown: bool = False

    def text(self, which: ImportField) -> str:
        """Return what the row says in a field, "" where it says nothing."""
        cell = self.values.get(which)
        return cell.text.strip() if cell else ""


class RowReader:
    """Reads the rows of one table, and keeps what its names and words are taken for.

    Args:
        shares: the percentages of the table are shares of one.
        whole: 1 can be 1 or 100 per cent.
        order: which number of a date is the day, by the field of its column.
    """

    def __init__(
        self,
        table: Table,
        choices: Choices,
        known: Known,
        words: ImportWords,
        *,
        matcher: Matcher,
        shares: bool,
        whole: bool,
        order: Mapping[ImportField, DayOrder | None],
    ) -> None:
        self._table, self._choices, self._known, self._words = table, choices, known, words
        self._matcher, self._shares, self._whole, self._order = matcher, shares, whole, order
        self._party_of = {person.id: person.party_id for person in known.persons}
        self._heads = {
            which: table.columns[place] for place, which in enumerate(choices.fields) if which is not None
        }
        self._counts: dict[Name, tuple[str, int, Found]] = {}
        self._people: dict[str, tuple[int, NewPerson]] = {}

    def read(self, row: Row) -> tuple[Reading, Draft]:
        """Return what one row says, and the item that it would become."""
        reading = self._begin(row)
        side = self._target(reading, ImportField.SIDE)
        responsible, others = self._persons(reading, ImportField.RESPONSIBLE, _number(side))
        lead = _number(side) or self._party_of.get(responsible or 0) or _number(self._of_new(responsible))
        counterpart, further = self._persons(reading, ImportField.COUNTERPART, self._other(lead))
        status, percent = self._standing(reading)
        agreed_on, original, due_on = self._days(reading)
        draft = Draft(
            reference=self._reference(reading),
            title=self._localized(" ".join(reading.text(ImportField.TITLE).split())),
            area_id=_number(self._target(reading, ImportField.AREA)),
            lead_party_id=lead,
            responsible_id=responsible,
            counterpart_id=counterpart,
            co_responsible_ids=tuple(dict.fromkeys((*others, *further))),
            decision_id=self._decision(reading),
            priority=self._priority(reading),
            agreed_on=agreed_on,
            original_due_on=original,
            due_on=due_on,
            status=status,
            percent=percent,
            text=self._localized(_report(reading)),
        )
        if not draft.title:
            reading.problems.insert(0, Remark("title_missing"))
        if self._is_total(row):
            reading.problems.insert(0, Remark("total_row"))
        if draft.status is ActionStatus.CONFIRMED_COMPLETE:
            reading.remarks.append(Remark("confirmed_by_nobody"))
        if reading.kept:
            columns = tuple(dict.fromkeys(column for column, _ in reading.kept))
            reading.remarks.append(Remark("kept_in_text", {"columns": columns}))
        return reading, draft

    def matches(self) -> tuple[Match, ...]:
        """Return the names and words of the rows read so far; those that are taken for nothing come first."""
        found = [
            Match(
                name=name,
                text=text,
                rows=rows,
                target=match.target,
                certainty=match.certainty,
                score=match.score,
            )
            for name, (text, rows, match) in self._counts.items()
        ]
        order = list(ImportField)
        return tuple(
            sorted(
                found,
                key=lambda m: (m.certainty is not Certainty.UNKNOWN, order.index(m.name.field), -m.rows),
            )
        )

    def new_people(self) -> tuple[NewPerson, ...]:
        """Return those who are to be entered; a draft names them by −1, −2 and so on."""
        return tuple(person for _, person in self._people.values())

    def _begin(self, row: Row) -> Reading:
        reading = Reading(row, {})
        for place, cell in enumerate(row.cells):
            which = self._choices.fields[place]
            if which is not None:
                reading.values[which] = cell
            elif says(cell.text, self._words):
                reading.kept.append((self._table.columns[place], cell.text))
        return reading

    def _is_total(self, row: Row) -> bool:
        first = next((cell.text for cell in row.cells if cell.text), "")
        return fold(first) in self._words.totals

    def _keep(self, reading: Reading, which: ImportField, text: str) -> None:
        """Put a value that has no place of its own into the report's text, with the heading of its column."""
        reading.kept.append((self._heads[which], text))

    def _says(self, text: str) -> bool:
        return says(text, self._words)

    # Names and words.

    def _target(self, reading: Reading, which: ImportField) -> Target:
        """Return what a cell stands for; what stands for nothing known is kept in the text."""
        text = reading.text(which)
        if not self._says(text):
            return None
        if which is ImportField.SIDE and fold(text) in self._words.both:
            self._keep(reading, which, text)
            return None
        target = self._match(which, text)
        if target is None:
            self._keep(reading, which, text)
        return target

    def _match(self, which: ImportField, text: str) -> Target:
        named = ImportField.RESPONSIBLE if which in PEOPLE else which
        name = Name(named, fold(text))
        known = self._counts.get(name)
        found = known[2] if known else self._looked_up(name, text)
        self._counts[name] = (text, (known[1] if known else 0) + 1, found)
        return found.target

    def _looked_up(self, name: Name, text: str) -> Found:
        if name in self._choices.targets:
            return Found(self._choices.targets[name], Certainty.CHOSEN, 100)
        found = self._matcher.find(name.field, text)
        if found.target is None and name.field in PEOPLE and self._choices.new_people:
            return Found(NEW_PERSON, Certainty.CHOSEN, 100)
        return found

    def _persons(
        self, reading: Reading, which: ImportField, party: int | None
    ) -> tuple[int | None, list[int]]:
        """Return the person whom a cell names, and those whom it names beside; unknown ones are kept in the text."""
        text = reading.text(which)
        if not self._says(text):
            return None, []
        names = people_in(text, self._words.joined)
        if self._matcher.find(which, text).target is not None or not names:
            names = [text]
        found: list[int] = []
        for name in names:
            target = self._match(which, name)
            if target == NEW_PERSON:
                target = self._enter(name, party)
            if isinstance(target, int):
                found.append(target)
            else:
                self._keep(reading, which, name)
        return (found[0], found[1:]) if found else (None, [])

    def _enter(self, name: str, party: int | None) -> int:
        """Return the id below zero of somebody who is to be entered; the same name is the same person."""
        folded = fold(name)
        if folded not in self._people:
            self._people[folded] = (-1 - len(self._people), NewPerson(name=name, party_id=party))
        return self._people[folded][0]

    def _of_new(self, person_id: int | None) -> int | None:
        return next((new.party_id for number, new in self._people.values() if number == person_id), None)

    def _other(self, party: int | None) -> int | None:
        others = [known.id for known in self._known.parties if known.id != party]
        return others[0] if party and len(others) == 1 else None

    def _decision(self, reading: Reading) -> int | None:
        text = reading.text(ImportField.ORIGIN)
        if not self._says(text):
            return None
        found = self._known.decisions.get(text.upper())
        if found is None:
            self._keep(reading, ImportField.ORIGIN, text)
        return found

    def _reference(self, reading: Reading) -> str:
        text = " ".join(reading.text(ImportField.REFERENCE).split())
        if len(text) <= LONGEST_REFERENCE:
            return text
        self._keep(reading, ImportField.REFERENCE, text)
        return ""

    def _priority(self, reading: Reading) -> Priority:
        target = self._target(reading, ImportField.PRIORITY)
        return target if isinstance(target, Priority) else Priority.NORMAL

    # Status, percentage and days.

    def _standing(self, reading: Reading) -> tuple[ActionStatus, int]:
        status = self._target(reading, ImportField.STATUS)
        text = reading.text(ImportField.STATUS)
        if status is None and self._says(text):
            reading.problems.append(Remark("status_unknown", {"text": text}))
        cell = reading.values.get(ImportField.PERCENT)
        percent = None
        if cell and self._says(cell.text):
            percent = self._percent(reading, cell)
        found = standing_of(status if isinstance(status, ActionStatus) else None, percent)
        if cell and percent is not None and found[1] != percent:
            self._keep(reading, ImportField.PERCENT, cell.text)
        if isinstance(status, ActionStatus) and found[0] is not status:
            data = {"text": text, "percent": percent, "status": found[0]}
            reading.remarks.append(Remark("status_from_percent", data))
            self._keep(reading, ImportField.STATUS, text)
        return found

    def _percent(self, reading: Reading, cell: Cell) -> int | None:
        percent = percent_of(cell, as_share=self._shares)
        wrong = "percent_unreadable" if percent is None else ""
        if self._whole and cell.text.strip() == "1":
            percent, wrong = None, "percent_ambiguous"
        if wrong:
            reading.problems.append(Remark(wrong, {"text": cell.text}))
            self._keep(reading, ImportField.PERCENT, cell.text)
        elif is_share(cell, as_share=self._shares):
            reading.remarks.append(Remark("percent_share", {"text": cell.text, "percent": percent}))
        return percent

    def _days(self, reading: Reading) -> tuple[date, date | None, date | None]:
        """Return when the item was agreed, its first deadline, and the one that holds."""
        said = {which: self._day(reading, which) for which in sorted(DAYS) if which in reading.values}
        due_on = said.get(ImportField.REVISED_DUE_ON) or said.get(ImportField.DUE_ON)
        original = said.get(ImportField.ORIGINAL_DUE_ON)
        if original is None and said.get(ImportField.REVISED_DUE_ON):
            original = said.get(ImportField.DUE_ON)
        due_on = due_on or original
        original = original or due_on
        agreed_on = said.get(ImportField.AGREED_ON)
        as_of = self._choices.as_of
        if agreed_on is not None and agreed_on > as_of:
            reading.problems.append(Remark("agreed_after_table", {"agreed": agreed_on, "as_of": as_of}))
            self._keep(reading, ImportField.AGREED_ON, agreed_on.isoformat())
            agreed_on = None
        if agreed_on is None:
            agreed_on = min(self._choices.agreed_on or as_of, as_of)
            reading.agreed_unknown = True
            reading.remarks.append(Remark("agreed_unknown", {"day": agreed_on}))
            early = min((day for day in (original, due_on) if day and day < agreed_on), default=None)
            if early:
                reading.remarks.append(Remark("deadline_from_table", {"due": early, "agreed": agreed_on}))
            return agreed_on, original, due_on
        too_early = [day for day in (original, due_on) if day and day < agreed_on]
        if too_early:
            reading.problems.append(
                Remark("deadline_before_agreed", {"due": too_early[0], "agreed": agreed_on})
            )
            reading.kept.extend(
                (self._heads[which], day.isoformat())
                for which, day in said.items()
                if day and which is not ImportField.AGREED_ON and day < agreed_on
            )
            original, due_on = (None if day and day < agreed_on else day for day in (original, due_on))
            original, due_on = original or due_on, due_on or original
        return agreed_on, original, due_on

    def _day(self, reading: Reading, which: ImportField) -> date | None:
        cell = reading.values[which]
        if not self._says(cell.text):
            return None
        try:
            if isinstance(cell.value, date):
                found = cell.value if EARLIEST <= cell.value <= LATEST else None
            elif cell.value is not None:
                found = serial_day(cell.value)
            else:
                found = parse_day(cell.text, self._words.months, self._order.get(which))
        except AmbiguousDay:
            reading.ambiguous = reading.ambiguous or cell.text
            reading.problems.append(
                Remark("date_ambiguous", {"column": self._heads[which], "text": cell.text})
            )
            self._keep(reading, which, cell.text)
            return None
        if found is None:
            reading.problems.append(
                Remark("date_unreadable", {"column": self._heads[which], "text": cell.text})
            )
            self._keep(reading, which, cell.text)
        return found

    def _localized(self, text: str) -> LocalizedText:
        return LocalizedText({self._choices.language: text}) if text else LocalizedText()


def _report(reading: Reading) -> str:
    """Return the text of the first report: what the table reports, and what has no place of its own."""
    kept = [f"{column}: {text}" if column else text for column, text in reading.kept]
    return "\n".join(filter(None, (reading.text(ImportField.REPORT), *kept)))


def _number(target: Target) -> int | None:
    return target if isinstance(target, int) else None
