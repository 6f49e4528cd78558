"""The columns of action items that are shown when the user asks for them."""

from __future__ import annotations

from secretariat.domain.actions import Priority
from secretariat.domain.lines import ActionLine
from ui.i18n import day, tr
from ui.models.list_model import Cell, Column
from ui.widgets.badge import Pill
from ui.words import word

_TONES = {Priority.HIGH: "red", Priority.NORMAL: "grey"}


def _priority(line: ActionLine) -> str:
    return word("priority", line.priority.value)


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
        Column(
            "original_due",
            tr("Original deadline"),
            lambda a: day(a.original_due_on),
            Cell.DATE,
            110,
            usual=False,
            plain=lambda a: a.original_due_on.isoformat() if a.original_due_on else "",
        ),
        Column("moves", tr("Times slipped"), lambda a: str(a.moves or ""), Cell.NUMBER, 90, usual=False),
        Column(
            "agreed",
            tr("Agreed on"),
            lambda a: day(a.agreed_on),
            Cell.DATE,
            110,
            usual=False,
            plain=lambda a: a.agreed_on.isoformat() if a.agreed_on else "",
        ),
        Column("meeting", tr("Meeting"), lambda a: a.meeting, Cell.SYMBOL, 124, usual=False),
        Column("decision", tr("Decision"), lambda a: a.decision, Cell.SYMBOL, 130, usual=False),
        Column("reference", tr("Old number"), lambda a: a.reference, Cell.MUTED, 100, usual=False),
        Column(
            "reported",
            tr("Last report"),
            lambda a: day(a.reported_on),
            Cell.DATE,
            110,
            usual=False,
            plain=lambda a: a.reported_on.isoformat() if a.reported_on else "",
        ),
    )
