"""The columns of action items that are shown when the user asks for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from secretariat.domain.actions import Priority
from secretariat.domain.lines import ActionLine
from ui.i18n import day, tr
from ui.models.list_model import Cell, Column
from ui.widgets.badge import Pill
from ui.words import word

_TONES = {Priority.HIGH: "red", Priority.NORMAL: "grey"}


def _priority(line: ActionLine) -> str:
    return word("priority", line.priority.value)


def _day_column(key: str, title: str, of: Callable[[ActionLine], date | None]) -> Column[ActionLine]:
    def plain(line: ActionLine) -> str:
        value = of(line)
        return value.isoformat() if value else ""

    return Column(key, title, lambda a: day(of(a)), Cell.DATE, 110, usual=False, plain=plain)


def more_columns() -> tuple[Column[ActionLine], ...]:
    """Return them in the order in which they are on offer."""
    return (
        Column("counterpart", tr("Counterpart"), lambda a: a.counterpart, width=150, usual=False),
        Column(
            "priority",
            tr("Priority"),
            _priority,
            Cell.PILL,
            100,
            value=lambda a: Pill(_priority(a), _TONES.get(a.priority, "grey"), ""),
            words=[word("priority", priority.value) for priority in Priority],
            usual=False,
        ),
        _day_column("original_due", tr("Original deadline"), lambda a: a.original_due_on),
        Column("moves", tr("Times slipped"), lambda a: str(a.moves or ""), Cell.NUMBER, 90, usual=False),
        _day_column("agreed", tr("Agreed on"), lambda a: a.agreed_on),
        Column("meeting", tr("Meeting"), lambda a: a.meeting, Cell.SYMBOL, 124, usual=False),
        Column("decision", tr("Decision"), lambda a: a.decision, Cell.SYMBOL, 130, usual=False),
        Column("reference", tr("Old number"), lambda a: a.reference, Cell.MUTED, 100, usual=False),
        _day_column("reported", tr("Last report"), lambda a: a.reported_on),
    )
