"""Who was there for each agenda item: a line for each item, and whether the group could decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.attendance import ItemQuorum
from secretariat.domain.meetings import AgendaItem, Meeting
from ui import i18n
from ui.i18n import isolate, joined, tr
from ui.widgets.badge import Badge, Pill
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import muted, section

LOW = 120


class QuorumBox(QWidget):
    """Quorum by item, read from the list of delegates."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self.badge = Badge(glyph=None)
        self.list = OrderList(movable=False)
        self.list.setAccessibleName(tr("Quorum by agenda item"))
        self.list.setMinimumHeight(LOW)
        self.none = muted(tr("It is counted as soon as somebody is marked present."))
        self.none.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(section(tr("Quorum by item")))
        head.addStretch(1)
        head.addWidget(self.badge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.none)
        layout.addWidget(self.list, 1)

    def show_meeting(self, meeting: Meeting | None, parties: Sequence[Party], anyone: bool) -> None:
        """Show the quorum of one meeting's items; `anyone` says whether somebody is marked present."""
        self.list.setVisible(anyone)
        self.none.setVisible(not anyone)
        self.badge.setVisible(anyone)
        if meeting is None or not anyone:
            self.list.set_lines([])
            return
        constituted = self._page.office.attendance.constituted(meeting.id)
        self.badge.show_pill(
            Pill(tr("Constituted"), "green", "check")
            if constituted
            else Pill(tr("Not constituted"), "amber", "!")
        )
        names = {party.id: party.called(i18n.language()) for party in parties}
        agenda: dict[int, AgendaItem] = {i.id: i for i in self._page.office.meetings.agenda(meeting.id)}
        found = self._page.office.attendance.quorum(meeting.id)
        self.list.set_lines(
            _line(number, item, agenda[item.item_id], names) for number, item in enumerate(found, 1)
        )


def _line(number: int, found: ItemQuorum, item: AgendaItem, names: dict[int, str]) -> OrderLine:
    sides = [
        tr("{side} {present}", side=isolate(names.get(side.party_id, "–")), present=side.present)
        if side.represented
        else tr(
            "{side} {present}, no head", side=isolate(names.get(side.party_id, "–")), present=side.present
        )
        for side in found.sides
    ]
    pill = Pill(tr("Quorum"), "green", "check") if found.quorum else Pill(tr("No quorum"), "red", "!")
    return OrderLine(found.item_id, str(number), item.title.best(i18n.language()), joined(sides), pill=pill)
