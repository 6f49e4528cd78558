"""What an update form says when it goes out, by what it is known again, and what its reply says row by row.

Those who write forms and those who read them do not know each other; both keep to what stands here. What went out is
kept (`SentForm`), and a reply is judged against that, never against what the file says about itself. A hidden sheet
holds the entries of the form and a line for each row; a hidden column of the visible sheet marks each row, so that rows
that were moved, copied or deleted are known for what they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.actions import ActionStatus
from secretariat.domain.text import clean

FORMAT = "update-form-1"
PROPERTY = "Secretariat."
SHEET = "_update"
ROW = "row"
DAY_MARK = "reported_on"
"""Marks the line in whose third cell the day may be written for which the reply speaks."""

HEAD_MARK = "head"
"""Marks the lines that head a part or its columns."""

DAY_CELL = 2


class UpdatePart(StrEnum):
    """The two parts of a form: what the person reports, and what others reported that the person confirms."""

    REPORT = "report"
    CONFIRM = "confirm"


class UpdateColumn(StrEnum):
    """The columns of a form, in their order."""

    SYMBOL = "symbol"
    TITLE = "title"
    DUE_ON = "due_on"
    STATUS = "status"
    PERCENT = "percent"
    COMMENT = "comment"
    EVIDENCE = "evidence"
    NEW_DUE_ON = "new_due_on"


COLUMNS = tuple(UpdateColumn)
MARK_CELL = len(COLUMNS)
OPEN = {
    UpdatePart.REPORT: COLUMNS[3:],
    UpdatePart.CONFIRM: COLUMNS[3:7],
}
"""What may be written in each part; a counterpart proposes no deadline."""

ALLOWED = {
    UpdatePart.REPORT: (
        ActionStatus.NOT_STARTED,
        ActionStatus.IN_PROGRESS,
        ActionStatus.REPORTED_COMPLETE,
        ActionStatus.ON_HOLD,
    ),
    UpdatePart.CONFIRM: (
        ActionStatus.REPORTED_COMPLETE,
        ActionStatus.CONFIRMED_COMPLETE,
        ActionStatus.IN_PROGRESS,
    ),
}
"""Completion takes two keys: who reports it does not confirm it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWord:
    """What a status is called in a form."""

    status: ActionStatus
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentRow:
    """One action item as a form showed it, with the values that stood then.

    `title` is the text of the locked cell; `version` is the record's.
    """

    part: UpdatePart
    uid: str
    version: int
    symbol: str
    title: str
    status: ActionStatus
    percent: int
    due_on: date | None = None

    @property
    def mark(self) -> str:
        """What stands in the hidden cell of the row."""
        return f"{self.uid} {self.version}"

    @property
    def locked(self) -> dict[UpdateColumn, str]:
        """What the cells must still say that are not to be filled in."""
        texts = {
            UpdateColumn.SYMBOL: self.symbol,
            UpdateColumn.TITLE: self.title,
            UpdateColumn.DUE_ON: self.due_on.isoformat() if self.due_on else "",
        }
        return texts if self.part is UpdatePart.REPORT else {**texts, UpdateColumn.NEW_DUE_ON: ""}

    @property
    def hidden(self) -> tuple[str, ...]:
        """Its line on the hidden sheet."""
        due = self.due_on.isoformat() if self.due_on else ""
        return (ROW, self.uid, str(self.version), self.part, self.status, str(self.percent), due)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentForm:
    """One person's form as it went out.

    Args:
        form_uid, round_uid: of the form and of its round; group: the group's symbol; person: the person's UUID.
        revision: of the form within its round, from 1.
        language: in which it is.
        made_on: the day on which it was made.
        sheet: the name of its visible sheet.
        words: what the statuses are called in it.
        rows: in the order of the sheet.
    """

    form_uid: str
    round_uid: str
    group: str
    revision: int
    person: str
    language: str
    made_on: date
    sheet: str
    words: tuple[StatusWord, ...]
    rows: tuple[SentRow, ...]

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """The entries of the hidden sheet."""
        values = {
            "format": FORMAT,
            "form": self.form_uid,
            "round": self.round_uid,
            "group": self.group,
            "revision": str(self.revision),
            "person": self.person,
            "language": self.language,
            "sheet": self.sheet,
        }
        return tuple((f"{PROPERTY}{name}", clean(value)) for name, value in values.items())

    def word(self, status: ActionStatus) -> str:
        """Return what a status is called in this form."""
        return next((word.word for word in self.words if word.status is status), status.value)


class CellKind(StrEnum):
    """What a cell holds that came back."""

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    FORMULA = "formula"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedCell:
    """A cell as it came back, its value as text: whole numbers without a point, dates as ISO 8601."""

    kind: CellKind = CellKind.EMPTY
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedRow:
    """A row of the visible sheet: its number there, its hidden mark, its cells, and whether any stand beside them.

    The cells are `kinds` and `texts`, each in the order of `COLUMNS`: so ten thousand rows pass between processes, and
    a record of each cell is made where one is looked at.
    """

    number: int
    mark: str
    kinds: tuple[CellKind, ...]
    texts: tuple[str, ...]
    beside: bool = False

    def cell(self, place: int) -> ReturnedCell:
        """Return the cell of a column, by its place in `COLUMNS`."""
        return ReturnedCell(kind=self.kinds[place], text=self.texts[place])

    @property
    def filled(self) -> bool:
        """Whether anything stands in it or beside it."""
        return self.beside or any(kind is not CellKind.EMPTY for kind in self.kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedUpdates:
    """What a workbook says that claims to be an update form.

    `entries` and `lines` stand on the hidden sheet, `rows` on the visible one, from the first with a mark on; `added`
    are sheets that no form has.
    """

    entries: tuple[tuple[str, str], ...]
    lines: tuple[tuple[str, ...], ...]
    rows: tuple[ReturnedRow, ...]
    added: tuple[str, ...] = ()
    notes: bool = False

    def entry(self, name: str) -> str:
        """Return an entry of the hidden sheet, empty when it is missing."""
        return next((value for key, value in self.entries if key == f"{PROPERTY}{name}"), "")
