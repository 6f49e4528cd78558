"""The register of decisions as lists show it: columns, the pill of a state, and rows in memory.

A register has some hundreds of lines, all of which the service gives at once; so search and order happen here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from secretariat.domain.decisions import DecisionState
from secretariat.domain.lines import DecisionLine
from secretariat.domain.saved_filters import decision_fits
from ui.i18n import day, mark, tr
from ui.models.decision_columns import more_columns
from ui.models.list_model import Cell, Column, ListModel
from ui.widgets.badge import Pill
from ui.words import word

TONES = {
    DecisionState.ADOPTED: "green",
    DecisionState.IN_FORCE: "green",
    DecisionState.AD_REFERENDUM: "amber",
    DecisionState.AMENDED: "blue",
}


def state_pill(state: DecisionState) -> Pill:
    """Return a decision's state as colour and word."""
    return Pill(word("decision_state", state.value), TONES.get(state, "grey"))


def _one_line(text: str) -> str:
    return " ".join(text.split())


COLUMNS: tuple[tuple[str, str, Callable[[DecisionLine], str], Cell, int], ...] = (
    ("symbol", mark("Symbol"), lambda d: d.symbol or tr("Provisional"), Cell.MUTED, 146),
    ("text", mark("Decision"), lambda d: _one_line(d.text), Cell.TEXT, 0),
    ("area", mark("Area"), lambda d: d.area, Cell.TEXT, 160),
    ("meeting", mark("Meeting"), lambda d: d.meeting, Cell.MUTED, 124),
    ("decided_on", mark("Decided on"), lambda d: day(d.decided_on), Cell.DATE, 106),
    ("state", mark("State"), lambda d: word("decision_state", d.state.value), Cell.PILL, 158),
    ("actions", mark("Action items"), lambda d: str(d.actions), Cell.NUMBER, 110),
)


def _decided_on(line: DecisionLine) -> str:
    return line.decided_on.isoformat() if line.decided_on else ""


def columns() -> tuple[Column[DecisionLine], ...]:
    """Return the columns of the register."""
    return (
        tuple(
            Column(
                key,
                tr(title),
                text,
                cell,
                width,
                sort=key,
                value=(lambda d: state_pill(d.state)) if key == "state" else None,
                words=[word("decision_state", s.value) for s in DecisionState] if key == "state" else (),
                plain=_decided_on if key == "decided_on" else None,
            )
            for key, title, text, cell, width in COLUMNS
        )
        + more_columns()
    )


class DecisionListModel(ListModel):
    """The lines of a register that fit the words and states asked for.

    Args:
        containing: returns the ids of the decisions that contain words in any language, see `services.lists`.
    """

    loaded = Signal()

    def __init__(self, containing: Callable[[str], frozenset[int]], parent: QObject | None = None) -> None:
        super().__init__(columns(), lambda ids: [self._lines[i] for i in ids if i in self._lines], parent)
        self._lines: dict[int, DecisionLine] = {}
        self._order: dict[int, int] = {}
        self._containing = containing
        self.words = ""
        self.states: frozenset[DecisionState] = frozenset()
        self.sorted_by, self.descending = "symbol", False
        self.sort_asked.connect(self._sort)

    def show_lines(self, lines: Iterable[DecisionLine]) -> None:
        """Show a register, whose lines come in the order in which decisions were taken."""
        self._lines = {line.id: line for line in lines}
        self._order = {line_id: place for place, line_id in enumerate(self._lines)}
        self.load()

    def ask(self, **wanted: Any) -> None:
        """Ask for other `words` or `states` (none means all)."""
        self.words = wanted.get("words", self.words)
        self.states = wanted.get("states", self.states)
        self.load()

    def load(self) -> None:
        """Filter and order the lines."""
        found = self._containing(self.words) if self.words else frozenset()
        fitting = [
            line for line in self._lines.values() if decision_fits(line, self.states, self.words, found)
        ]
        fitting.sort(key=self._key, reverse=self.descending)
        self.set_ids(line.id for line in fitting)
        self.mark_stale()
        self.loaded.emit()

    def line_of(self, decision_id: int) -> DecisionLine | None:
        """Return the line of a decision, None when the register does not hold it."""
        return self._lines.get(decision_id)

    def present(self) -> Sequence[DecisionState]:
        """Return the states that occur, in the order of a decision's life."""
        found = {line.state for line in self._lines.values()}
        return [state for state in DecisionState if state in found]

    def counted(self) -> str:
        """Return the counts in words."""
        return tr("{n} of {all} shown", n=self.rowCount(), all=len(self._lines))

    def is_filtered(self) -> bool:
        """Return whether anything but the order is asked for."""
        return bool(self.words or self.states)

    def _sort(self, key: str, descending: bool) -> None:
        self.sorted_by, self.descending = key, descending
        self.load()

    def _key(self, line: DecisionLine) -> tuple[Any, int]:
        place = self._order[line.id]
        if self.sorted_by == "symbol":
            return (place, place)  # numbers follow the order in which decisions were taken
        value = getattr(line, self.sorted_by)
        if self.sorted_by == "decided_on":
            value = value or date.max
        elif self.sorted_by == "state":
            value = list(DecisionState).index(value)
        elif isinstance(value, str):
            value = value.casefold()
        return (value, place)
