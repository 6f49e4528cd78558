"""The history of an action item, newest first: what was reported, when, and by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.actions import ActionStatus, ActionUpdate
from ui import theme
from ui.i18n import day, isolate_ltr, tr
from ui.theme import SMALL
from ui.widgets.badge import Badge
from ui.widgets.text import Label, is_rtl
from ui.words import word

STATUS_PILLS = {
    ActionStatus.NOT_STARTED: ("grey", "ring"),
    ActionStatus.IN_PROGRESS: ("green", None),
    ActionStatus.REPORTED_COMPLETE: ("amber", None),
    ActionStatus.CONFIRMED_COMPLETE: ("blue", None),
}
RAIL = 22


class Entry(QFrame):
    """One report, beside the line that joins it to the one before."""

    def __init__(
        self, update: ActionUpdate, before: ActionUpdate | None, people: Mapping[int, str], language: str
    ) -> None:
        super().__init__()
        self.oldest, self.newest = before is None, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tone, glyph = STATUS_PILLS.get(update.status, ("grey", None))
        pill = Badge(word("action_status", update.status.value), tone, glyph)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(pill)
        head.addWidget(Label(f"{update.percent}%", "muted"))
        head.addStretch(1)
        head.addWidget(Label(isolate_ltr(day(update.effective_on)), "muted"))
        box = QVBoxLayout(self)
        box.setContentsMargins(RAIL, 0, 0, SMALL * 2)
        box.setSpacing(4)
        box.addLayout(head)
        text = update.text.best(language)
        lines = [line for line in (_deadline(update, before), *_who(update, people)) if line]
        if text:
            box.addWidget(Label(text, wrap=True))
        for line in lines:
            box.addWidget(Label(line, "muted", "small", wrap=True))
        told = (day(update.effective_on), pill.pill.word, f"{update.percent}%", text, *lines)
        self.setAccessibleName(", ".join(part for part in told if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        x = self.width() - 8 if is_rtl(self.layoutDirection()) else 8
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.oldest:
                painter.fillRect(QRectF(x - 0.5, 16, 1, self.height()), QColor(now.border))
            if not self.newest:
                painter.fillRect(QRectF(x - 0.5, 0, 1, 7), QColor(now.border))
            painter.setPen(QPen(QColor(now.accent), 2 if self.hasFocus() else 1.5))
            painter.setBrush(QColor(now.accent if self.hasFocus() else now.surface))
            painter.drawEllipse(QRectF(x - 4, 7, 8, 8))


class HistoryPane(QWidget):
    """All reports; Tab enters the list, arrow keys move in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Progress reports, newest first"))
        self.entries: list[Entry] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, SMALL, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)

    def show_history(self, history: Sequence[ActionUpdate], people: Mapping[int, str], language: str) -> None:
        """Show `history`, which comes oldest first."""
        for entry in self.entries:
            self._box.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        ordered = sorted(history, key=lambda update: (update.effective_on, update.id))
        pairs = zip([None, *ordered[:-1]], ordered, strict=True)
        self.entries = [Entry(update, before, people, language) for before, update in pairs][::-1]
        for i, entry in enumerate(self.entries):
            self._box.insertWidget(i, entry)
        if self.entries:
            self.entries[0].newest = True
            self.entries[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((i for i, entry in enumerate(self.entries) if entry.hasFocus()), -1)
        if step and at >= 0 and 0 <= at + step < len(self.entries):
            self.entries[at + step].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.entries[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.entries[at].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            super().keyPressEvent(event)


def _deadline(update: ActionUpdate, before: ActionUpdate | None) -> str:
    if before is None:
        return tr("Agreed, due {day}", day=day(update.due_on)) if update.due_on else tr("Agreed, no deadline")
    if update.due_on == before.due_on:
        return ""
    if before.due_on is None:
        return tr("Deadline set to {day}", day=day(update.due_on))
    return tr(
        "Deadline moved from {old} to {new}", old=day(before.due_on), new=day(update.due_on) or tr("none")
    )


def _who(update: ActionUpdate, people: Mapping[int, str]) -> tuple[str, ...]:
    reported = people.get(update.reported_by_id or 0, "")
    return (
        tr("Reported by {name}", name=reported) if reported else "",
        tr("Entered by {name}", name=update.recorded_by) if update.recorded_by else "",
    )
