"""Day one: the old table of action items, what its columns and words are taken for, and what would become of each row.

Nothing of a row is dropped without a word: what has no place of its own goes into the text of the item's first report,
and what the secretary leaves out is named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.import_days import DayOrder
from secretariat.domain.text import LocalizedText

NEW_PERSON = -1
"""The target of a name that is to be entered as a new person."""


class ImportField(StrEnum):
    """What a column of the old table can be."""

    REFERENCE = "reference"
    TITLE = "title"
    AREA = "area"
    SIDE = "side"
    RESPONSIBLE = "responsible"
    COUNTERPART = "counterpart"
    AGREED_ON = "agreed_on"
    DUE_ON = "due_on"
    ORIGINAL_DUE_ON = "original_due_on"
    REVISED_DUE_ON = "revised_due_on"
    STATUS = "status"
    PERCENT = "percent"
    REPORT = "report"
    ORIGIN = "origin"
    PRIORITY = "priority"


DAYS = frozenset(
    {ImportField.AGREED_ON, ImportField.DUE_ON, ImportField.ORIGINAL_DUE_ON, ImportField.REVISED_DUE_ON}
)
PEOPLE = frozenset({ImportField.RESPONSIBLE, ImportField.COUNTERPART})


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it is read, with its date or number where the file has one."""

    text: str = ""
    value: date | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A sheet or a table of a file as it stands there; `place` is the sheet's name, or the table's number."""

    place: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row with the number that it has in its file, counted from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with its headings found: what stood over them, the columns, and the rows below without empty ones.

    `likeness` says how much it looks like a table of action items; the higher, the more.
    """

    name: str
    place: str
    titles: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class Name:
    """A value of the table that stands for something of the register: `text` is folded (`folding.fold`)."""

    field: ImportField
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownItem:
    """What tells an action item of the register from another: its symbol (else "#" and its id), number and title."""

    symbol: str
    reference: str
    title: LocalizedText
    lead_party_id: int | None
    area_id: int | None


Target = int | ActionStatus | Priority | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How a table is to be read. What the secretary corrects is a changed copy.

    Args:
        fields: what each column is; None: it has no place of its own.
        as_of: the day on which the table stood as it says.
        language: of its texts (BCP 47).
        agreed_on: when the items were agreed that do not say so; it must be said where a row needs it.
        day_order: which number of 03/04/2026 is the day; None: what other dates show.
        targets: what names and words stand for, where the secretary says so; None: for nothing.
        rows: by number, whether a row is taken, where the secretary says so.
        new_people: all unknown names are entered as new persons.
    """

    fields: tuple[ImportField | None, ...]
    as_of: date
    language: str
    agreed_on: date | None = None
    day_order: DayOrder | None = None
    targets: Mapping[Name, Target] = field(default_factory=dict)
    rows: Mapping[int, bool] = field(default_factory=dict)
    new_people: bool = False


class Certainty(StrEnum):
    """How a value of the table was matched."""

    EXACT = "exact"
    ALIAS = "alias"
    FUZZY = "fuzzy"
    CHOSEN = "chosen"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A value of the table, in how many rows it stands, and what it is taken for; `score` goes to 100."""

    name: Name
    text: str
    rows: int
    target: Target
    certainty: Certainty
    score: int = 0


class RowState(StrEnum):
    """What a row is found to be."""

    NEW = "new"
    DUPLICATE = "duplicate"
    PROBLEM = "problem"


class Likeness(StrEnum):
    """By what a row is taken for an item that is there already."""

    REFERENCE = "reference"
    TITLE = "title"
    NEAR_TITLE = "near_title"
    ROW = "row"
    ROW_NUMBER = "row_number"
    ROW_NEAR = "row_near"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """The item (by its symbol) or the row of the same table that says the same; `score` goes to 100."""

    likeness: Likeness
    symbol: str = ""
    row: int = 0
    score: int = 100


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to be said about a row: a key of the labels (`imports.problem.…`) and what fills its places."""

    code: str
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The action item that a row would become. A person's id below zero counts the new ones: −1 is the first."""

    reference: str = ""
    title: LocalizedText = LocalizedText()
    area_id: int | None = None
    lead_party_id: int | None = None
    responsible_id: int | None = None
    counterpart_id: int | None = None
    co_responsible_ids: tuple[int, ...] = ()
    decision_id: int | None = None
    priority: Priority = Priority.NORMAL
    agreed_on: date = date.min
    original_due_on: date | None = None
    due_on: date | None = None
    status: ActionStatus = ActionStatus.NOT_STARTED
    percent: int = 0
    text: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """What would become of one row.

    Args:
        take: it is imported.
        problems: why it is not taken by itself; taken all the same, what is wrong goes into the report's text.
        remarks: what the secretary may want to know and need not act upon.
    """

    number: int
    state: RowState
    take: bool
    draft: Draft
    problems: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    duplicate: Duplicate | None = None

    @property
    def can_be_taken(self) -> bool:
        """Whether it can become an action item at all: one without a title cannot."""
        return bool(self.draft.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """Somebody who is to be entered with the import."""

    name: str
    party_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would do, row by row, before anything is written.

    Args:
        matches: names and words of the table, and what they are taken for.
        agreed_unknown: how many rows that are taken need `Choices.agreed_on`, which is not said.
        dates_ambiguous: a date in which day and month could be exchanged, and nothing says which is first; else "".
        order: which number is read as the day.
    """

    rows: tuple[PlannedRow, ...]
    matches: tuple[Match, ...]
    new_people: tuple[NewPerson, ...] = ()
    agreed_unknown: int = 0
    dates_ambiguous: str = ""
    order: DayOrder | None = None

    def count(self, state: RowState) -> int:
        """Return how many rows are found to be something."""
        return sum(row.state is state for row in self.rows)

    @property
    def taken(self) -> tuple[PlannedRow, ...]:
        """The rows that would be imported."""
        return tuple(row for row in self.rows if row.take)
