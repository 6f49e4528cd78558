"""What earlier meetings left for an agenda item; it fills itself, and each line leads to its record.

carried = CarriedBox(page)
carried.show_item(item)         # matters arising, or the open action items and decisions of an area
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.actions import Action, is_overdue
from secretariat.domain.agendas import MattersArising
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import AgendaItem, AgendaKind
from ui import i18n
from ui.i18n import isolate, isolate_ltr, joined, tr
from ui.widgets.links import LineLink
from ui.widgets.text import muted, section
from ui.words import word

EXCERPT = 90


class CarriedBox(QWidget):
    """Previous minutes, unsettled decisions and open action items, each a link to its record.

    A `narrow` one leaves the group's part out of their symbols.
    """

    def __init__(self, page: Any, *, narrow: bool = False) -> None:
        super().__init__()
        self._page, self._narrow = page, narrow
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: dict[Ref, LineLink] = {}
        self.title = section()
        self.none = muted(tr("Earlier meetings left nothing that is to be reported now."))
        self.none.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.none)
        layout.addLayout(self._rows)

    def show_item(self, item: AgendaItem | None) -> None:
        """Show what was left for an agenda item; items that carry nothing over show nothing."""
        arising = item is not None and item.kind is AgendaKind.MATTERS_ARISING
        carries = item is not None and (arising or item.area_id is not None)
        self.setVisible(carries)
        found = self._page.office.agendas.carried(item.id) if item is not None and carries else None
        lines = dict(self._lines(item, found)) if item is not None and found is not None else {}
        self.title.setText(
            tr("Matters arising, as of now") if arising else tr("Open in this area, as of now")
        )
        self.none.setVisible(not lines)
        self._fill(lines)

    def texts(self) -> list[str]:
        """Return what is shown, line by line."""
        return [button.accessibleName() for button in self._shown.values()]

    def links(self) -> list[LineLink]:
        """Return the lines, in their order."""
        return list(self._shown.values())

    def _fill(self, lines: dict[Ref, str]) -> None:
        if {ref: button.accessibleName() for ref, button in self._shown.items()} == lines and list(
            self._shown
        ) == list(lines):
            return  # the one with the keyboard keeps it
        for button in self._shown.values():
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown = {}
        for ref, text in lines.items():
            button = LineLink(text, partial(self._page.open_record.emit, ref))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self._shown[ref] = button

    def _lines(self, item: AgendaItem, found: MattersArising) -> Iterator[tuple[Ref, str]]:
        language = i18n.language()
        if found.previous is not None:
            state = word("minutes_state", found.previous.state)
            symbol = isolate_ltr(self._short(found.previous.symbol))
            text = tr("{symbol}  minutes, {state}", symbol=symbol, state=state.lower())
            yield Ref(Kind.MEETING, found.previous.meeting.id), text
        texts = self._decisions() if found.decisions else {}
        for decision in found.decisions:
            text = _line(self._short(decision.symbol) or tr("Decision"), texts.get(decision.id, ""))
            yield Ref(Kind.DECISION, decision.id), text
        for action in found.actions:
            text = _line(self._short(action.symbol) or tr("Action item"), action.title.best(language))
            yield Ref(Kind.ACTION, action.id), joined((text, self._due(action)))

    def _short(self, symbol: str) -> str:
        return symbol.partition("/")[2] if self._narrow else symbol

    def _decisions(self) -> dict[int, str]:
        group = self._page.context.group_id
        return {line.id: line.text for line in self._page.office.lists.decisions(group, i18n.language())}

    def _due(self, action: Action) -> str:
        """Return until when an action item is due, or that it is late."""
        if action.due_on is None:
            return ""
        day = i18n.day(action.due_on)
        if is_overdue(action.status, action.due_on, self._page.context.today()):
            return tr("overdue since {day}", day=day)
        return tr("due {day}", day=day)


def _line(symbol: str, text: str) -> str:
    short = " ".join(text.split())
    short = short if len(short) <= EXCERPT else short[: EXCERPT - 1] + "…"
    return f"{isolate_ltr(symbol)}  {isolate(short)}"
