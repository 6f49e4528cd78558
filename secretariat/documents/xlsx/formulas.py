"""Formulas that count again what the sheets Summary and Analysis say, over the named columns of the registers.

They compare names exactly, for a name may hold what a criterion would take for a wildcard or an operator; words of the
closed lists are criteria. Each carries the value that was counted when the report was made.
"""

from __future__ import annotations

from collections.abc import Iterable

from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import Labels
from secretariat.documents.xlsx.cells import Formula
from secretariat.domain.actions import OPEN_STATUSES, ActionStatus, Rag
from secretariat.domain.reports import AgeBand, ChangeKind

TOTAL = "COUNTA(ActionRag)"
OVERDUE = 'COUNTIFS(ActionDaysOverdue,">0")'
SLIPPED = 'COUNTIFS(ActionMoves,">0")'
DAYS = "SUM(ActionSlippedDays)"


class Counting:
    """Makes the formulas of one report.

    Args:
        content: of the report; where a register has no row there is nothing to count over, and figures stay figures.
        words: its catalogue, whose words stand in the cells.
    """

    def __init__(self, content: ReportContent, words: Labels) -> None:
        self._words = words
        self._actions = bool(content.actions)
        self._decisions = bool(content.decisions)
        self._gone = bool(content.gone)

    def figure(self, text: str, value: int | float, *, array: bool = False) -> Formula | int | float:
        """Return a figure that is counted over the action items."""
        return Formula(text, value, array) if self._actions else value

    def statuses(self, statuses: Iterable[ActionStatus]) -> str:
        """Return the formula that counts the items with one of some statuses."""
        counts = [f"COUNTIFS(ActionStatus,{self._quoted(f'action_status.{status}')})" for status in statuses]
        return "+".join(counts)

    def open(self) -> str:
        """Return the formula that counts what is open."""
        return self.statuses(status for status in ActionStatus if status in OPEN_STATUSES)

    def rag(self, rag: Rag) -> str:
        """Return the formula that counts a traffic light."""
        return f"COUNTIFS(ActionRag,{self._quoted(f'rag.{rag}')})"

    def rag_change(self, rag: Rag) -> str:
        """Return the formula for by how many a traffic light has become more frequent since the report before."""
        word = self._quoted(f"rag.{rag}")
        gone = f"-COUNTIFS(ChangeKind,{self._gone_word},ChangeRagBefore,{word})" if self._gone else ""
        return f"{self.rag(rag)}-COUNTIFS(ActionRagBefore,{word}){gone}"

    def total_change(self) -> str:
        """Return the formula for by how many action items there are more than in the report before."""
        gone = f"-COUNTIFS(ChangeKind,{self._gone_word})" if self._gone else ""
        return f"{TOTAL}-COUNTA(ActionRagBefore){gone}"

    def change(self, kind: ChangeKind, value: int) -> Formula | int:
        """Return how often something has changed, as it is marked in the registers."""
        word = self._words.get(f"report.change.{kind}")
        if kind is ChangeKind.DECISION:
            return self.decisions(f"COUNTIFS(DecisionChange,{_quote(word)})", value)
        return Formula(f"COUNTIFS(ActionChange,{_quote(f'*{word}*')})", value) if self._actions else value

    def decisions(self, text: str, value: int) -> Formula | int:
        """Return a figure that is counted over the decisions."""
        return Formula(text, value) if self._decisions else value

    def age(self, band: AgeBand) -> str:
        """Return the formula that counts an age band."""
        return f"COUNTIFS(ActionAge,{self._quoted(f'report.age.{band}')})"

    def of(self, column: str, cell: str, name: str) -> str:
        """Return what is true of the items whose side or area is that of a cell: `column` is ActionSide or ActionArea.

        `name` empty is for the items that have none.
        """
        return f"EXACT({column},{cell})" if name else f'({column}="")'

    def among(self, chosen: str, *conditions: str) -> str:
        """Return the formula that counts the chosen items for which all conditions hold."""
        return f"SUMPRODUCT({'*'.join((chosen, *conditions))})" if conditions else f"SUMPRODUCT(--{chosen})"

    def is_status(self, status: ActionStatus) -> str:
        """Return the condition that an item has a status."""
        return f"(ActionStatus={self._quoted(f'action_status.{status}')})"

    def is_rag(self, rag: Rag) -> str:
        """Return the condition that an item has a traffic light."""
        return f"(ActionRag={self._quoted(f'rag.{rag}')})"

    def is_age(self, band: AgeBand) -> str:
        """Return the condition that an item is in an age band."""
        return f"(ActionAge={self._quoted(f'report.age.{band}')})"

    @property
    def _gone_word(self) -> str:
        return self._quoted(f"report.change.{ChangeKind.GONE}")

    def _quoted(self, key: str) -> str:
        return _quote(self._words.get(key))


def _quote(text: str) -> str:
    """Return a text as a formula has it."""
    return '"' + text.replace('"', '""') + '"'
