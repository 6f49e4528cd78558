"""What taking in a reply would change: for each cell what went out, what came back, and what stands now.

Nothing is taken in that was not shown here: the record that a preview gives is compared again within the write, and
what an action item then stands at with what `UpdateRow.becomes` said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from secretariat.domain.actions import COMPLETE, Action, ActionStatus, ActionUpdate
from secretariat.domain.update_forms import SentRow, UpdateColumn
from secretariat.domain.update_replies import Fault, JudgedRow, Said

Value: TypeAlias = ActionStatus | int | str | date | None


class CellState(StrEnum):
    """How what came back in a cell stands to what went out and to what is in the register now."""

    UNCHANGED = "unchanged"
    CHANGE = "change"
    ALREADY = "already"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateCell:
    """One cell that could be filled in: what went out (`old`), what came back (`new`), what stands `now`."""

    column: UpdateColumn
    old: Value
    new: Value
    now: Value
    state: CellState


@dataclass(frozen=True, slots=True)
class Becomes:
    """Where an action item will stand."""

    status: ActionStatus
    percent: int
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """How an action item stands now: the record's version and its last entry tell whether anything was changed."""

    version: int
    entry: int
    status: ActionStatus
    percent: int
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateRow:
    """One action item of a reply: its cells, or the faults for which nothing of it is taken in.

    `effective_on` is the day from which it would count: that for which the reply speaks, but none before the last
    entry.
    """

    action_id: int
    sent: SentRow
    effective_on: date
    cells: tuple[UpdateCell, ...] = ()
    faults: tuple[Fault, ...] = ()
    now: Stood | None = None

    @property
    def suggested(self) -> frozenset[UpdateColumn]:
        """The cells that can be taken in without deciding anything; at a conflict ours is kept."""
        return frozenset(cell.column for cell in self.cells if cell.state is CellState.CHANGE)

    @property
    def takable(self) -> frozenset[UpdateColumn]:
        """The cells that can be taken in."""
        wanted = (CellState.CHANGE, CellState.CONFLICT)
        return frozenset(cell.column for cell in self.cells if cell.state in wanted)

    @property
    def conflicts(self) -> tuple[UpdateCell, ...]:
        """The cells that were changed on both sides."""
        return tuple(cell for cell in self.cells if cell.state is CellState.CONFLICT)

    def new(self, column: UpdateColumn, taken: frozenset[UpdateColumn]) -> Value:
        """Return what came back in a cell when it is one of those `taken`, else None."""
        return next((cell.new for cell in self.cells if cell.column is column and column in taken), None)

    def becomes(self, taken: frozenset[UpdateColumn]) -> Becomes | None:
        """Return where the item will stand when these cells are taken in; None for a row that cannot be.

        As for any report, completion counts as 100 per cent, a percentage above 0 as work in progress, and "not
        started" without another percentage as 0.
        """
        if self.now is None:
            return None
        status, percent = self.new(UpdateColumn.STATUS, taken), self.new(UpdateColumn.PERCENT, taken)
        due_on = self.new(UpdateColumn.NEW_DUE_ON, taken)
        stands = status if isinstance(status, ActionStatus) else self.now.status
        done = percent if isinstance(percent, int) else self.now.percent
        if stands in COMPLETE:
            done = 100
        elif stands is ActionStatus.NOT_STARTED and done > 0:
            reset = self.now.status is not stands and done == self.now.percent
            stands, done = (stands, 0) if reset else (ActionStatus.IN_PROGRESS, done)
        return Becomes(stands, done, due_on if isinstance(due_on, date) else self.now.due_on)


def stood(action: Action, history: Iterable[ActionUpdate]) -> Stood:
    """Return how an action item stands now."""
    return Stood(
        version=action.version,
        entry=max((update.id for update in history), default=0),
        status=action.status,
        percent=action.percent,
        due_on=action.due_on,
    )


def compared(row: JudgedRow, now: Stood, texts: frozenset[str]) -> tuple[UpdateCell, ...]:
    """Return the cells of a row beside what stands now; `texts` are what the person has said before."""
    sent, said = row.sent, row.said
    cells = (
        _cell(UpdateColumn.STATUS, sent.status, said.status, now.status),
        _cell(UpdateColumn.PERCENT, sent.percent, said.percent, now.percent),
        _text(UpdateColumn.COMMENT, said, texts),
        _text(UpdateColumn.EVIDENCE, said, texts),
        _cell(UpdateColumn.NEW_DUE_ON, sent.due_on, said.due_on, now.due_on),
    )
    return cells


def taken_before(cells: Iterable[UpdateCell], entries: Iterable[ActionUpdate]) -> tuple[UpdateCell, ...]:
    """Return the cells of a file that was taken in before; what its `entries` say stands there already.

    That holds although something else was reported since: the file has nothing to add to it.
    """
    entered = tuple(entries)
    if not entered:
        return tuple(cells)
    return tuple(
        replace(cell, state=CellState.ALREADY)
        if cell.state in (CellState.CHANGE, CellState.CONFLICT) and any(_says(e, cell) for e in entered)
        else cell
        for cell in cells
    )


def _says(entry: ActionUpdate, cell: UpdateCell) -> bool:
    """Return whether an entry says what came back; see `UpdateRow.becomes` for what status and percent make of it."""
    match cell.column:
        case UpdateColumn.STATUS:
            started = cell.new is ActionStatus.NOT_STARTED and entry.status is ActionStatus.IN_PROGRESS
            return entry.status is cell.new or started
        case UpdateColumn.PERCENT:
            return entry.percent == cell.new or entry.status in COMPLETE
        case UpdateColumn.NEW_DUE_ON:
            return entry.due_on == cell.new
        case _:
            return any(str(cell.new) in text for text in entry.text.values())


def _cell(column: UpdateColumn, old: Value, said: Value, now: Value) -> UpdateCell:
    new = old if said is None else said
    if new == old:
        state = CellState.UNCHANGED
    elif now == new:
        state = CellState.ALREADY
    else:
        state = CellState.CHANGE if now == old else CellState.CONFLICT
    return UpdateCell(column=column, old=old, new=new, now=now, state=state)


def _text(column: UpdateColumn, said: Said, texts: frozenset[str]) -> UpdateCell:
    """Return a cell for text, which adds to the history and is in nobody's way; the same is not added twice."""
    new = said.comment if column is UpdateColumn.COMMENT else said.evidence
    known = new and any(new in text for text in texts)
    state = CellState.ALREADY if known else CellState.CHANGE if new else CellState.UNCHANGED
    return UpdateCell(column=column, old="", new=new, now="", state=state)
