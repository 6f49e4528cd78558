"""The columns of the register of decisions that are shown when the user asks for them."""

from __future__ import annotations

from secretariat.domain.lines import DecisionLine
from ui.i18n import day, tr
from ui.models.list_model import Cell, Column


def more_columns() -> tuple[Column[DecisionLine], ...]:
    """Return them in the order in which they are on offer."""
    return (
        Column("awaiting", tr("Awaiting confirmation by"), lambda d: d.awaiting, width=150, usual=False),
        Column(
            "awaiting_until",
            tr("Awaited until"),
            lambda d: day(d.awaiting_until),
            Cell.DATE,
            110,
            usual=False,
            plain=lambda d: d.awaiting_until.isoformat() if d.awaiting_until else "",
        ),
        Column("replaced_by", tr("Replaced by"), lambda d: d.replaced_by, Cell.SYMBOL, 130, usual=False),
    )
