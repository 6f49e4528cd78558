"""What earlier meetings left for this one, shown with the agenda item of matters arising; it fills itself."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.agendas import MattersArising
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import AgendaItem, AgendaKind
from ui import i18n
from ui.i18n import isolate, isolate_ltr, tr
from ui.widgets.links import LineLink
from ui.widgets.text import muted, section
from ui.words import word

EXCERPT = 90


class ArisingBox(QWidget):
    """Previous minutes, unsettled decisions and open action items, each a link to its record."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: list[LineLink] = []
        self.none = muted(tr("Earlier meetings left nothing that is to be reported now."))
        self.none.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(section(tr("Matters arising, as of now")))
        layout.addWidget(self.none)
        layout.addLayout(self._rows)

    def show_item(self, item: AgendaItem | None) -> None:
        """Show what arises under an agenda item; other kinds of item show nothing."""
        for button in self._shown:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown = []
        arising = item is not None and item.kind is AgendaKind.MATTERS_ARISING
        self.setVisible(arising)
        if item is None or not arising:
            return
        found = self._page.office.agendas.matters_arising(item.meeting_id)
        lines = self._lines(found)
        for ref, text in lines:
            button = LineLink(text, partial(self._page.open_record.emit, ref))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self._shown.append(button)
        self.none.setVisible(not lines)

    def texts(self) -> list[str]:
        """Return what is shown, line by line."""
        return [button.accessibleName() for button in self._shown]

    def _lines(self, found: MattersArising) -> list[tuple[Ref, str]]:
        lines = []
        if found.previous is not None:
            state = word("minutes_state", found.previous.state)
            text = tr(
                "{symbol}  minutes, {state}", symbol=isolate_ltr(found.previous.symbol), state=state.lower()
            )
            lines.append((Ref(Kind.MEETING, found.previous.meeting.id), text))
        language = i18n.language()
        group = found.previous.meeting.group_id if found.previous else 0
        texts = (
            {line.id: line.text for line in self._page.office.lists.decisions(group, language)}
            if group
            else {}
        )
        for decision in found.decisions:
            text = _line(decision.symbol or tr("Decision"), texts.get(decision.id, ""))
            lines.append((Ref(Kind.DECISION, decision.id), text))
        for action in found.actions:
            text = _line(action.symbol or tr("Action item"), action.title.best(language))
            lines.append((Ref(Kind.ACTION, action.id), text))
        return lines


def _line(symbol: str, text: str) -> str:
    short = " ".join(text.split())
    short = short if len(short) <= EXCERPT else short[: EXCERPT - 1] + "…"
    return f"{isolate_ltr(symbol)}  {isolate(short)}"
