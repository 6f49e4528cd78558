"""The entries of saved filters in the side bar: below their page, with how many lines each leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from ui import icons, theme
from ui.i18n import listed, tr
from ui.theme import RADIUS, px
from ui.widgets.badge import Pill, paint_pill, pill_size
from ui.widgets.text import draw_text, mirrored, tip

if TYPE_CHECKING:
    from secretariat.domain.saved_filters import SavedFilterLine

_KEYS = {
    Qt.Key.Key_F2: "rename",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
}


def filter_height(metrics: QFontMetrics) -> int:
    """Return how high an entry is in letters of these metrics."""
    return metrics.height() + 10


class FilterButton(QAbstractButton):
    """One saved filter. Enter opens it, F2 renames it, Del removes it, Alt with Up and Down moves it.

    Signals:
        asked: `open`, `rename`, `replace`, `remove`, `up` or `down`.
        stepped: -1 or 1, the keyboard goes to the entry above or below.
    """

    asked = Signal(str)
    stepped = Signal(int)

    def __init__(self, line: SavedFilterLine) -> None:
        super().__init__()
        self.line = line
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # reached by Up and Down; a click goes on to the list
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit("open"))
        self.show_line(line)

    def show_line(self, line: SavedFilterLine) -> None:
        """Show another count, or another name."""
        self.line = line
        gone = line.count is None
        self._pill = Pill("" if gone else str(line.count), "amber" if gone else "grey", "!" if gone else "")
        told = tr("cannot be shown") if gone else str(line.count)
        name = tr("Saved filter {name}", name=line.saved.name)
        self.setAccessibleName(listed((name, told)))
        tip(self, line.saved.name)
        self.update()

    def mark(self, shown: bool) -> None:
        """Mark the filter that the page shows; Tab stops at it."""
        self.setChecked(shown)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if shown else Qt.FocusPolicy.NoFocus)

    def nextCheckState(self) -> None:
        """Leave the mark to the page: what it shows decides, not the click."""

    def sizeHint(self) -> QSize:
        return QSize(px(160), filter_height(self.fontMetrics()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._ask(event):
            event.accept()  # before a shortcut of the page with the same key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = self._ask(event)
        if asked:
            self.asked.emit(asked)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())  # of the keyboard, too

    def menu(self) -> QMenu:
        """Return what can be done with the filter."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, key, asked in (
            (tr("Show"), "Return", "open"),
            (tr("Rename…"), "F2", "rename"),
            (tr("Replace by what the list shows now…"), "", "replace"),
            (tr("Move up"), "Alt+Up", "up"),
            (tr("Move down"), "Alt+Down", "down"),
            (tr("Remove"), "Del", "remove"),
        ):
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(f"{text}\t{shown}" if shown else text)
            action.triggered.connect(lambda _on=False, asked=asked: self.asked.emit(asked))
        return menu

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, place = theme.current(), self.layoutDirection()
        shown = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            indent = px(30) + 22
            box = self._part(indent - 8, self.width() - indent + 7)
            painter.setPen(QPen(QColor(now.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            fill = now.accent_soft if shown else now.hover if self.underMouse() else now.surface
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(QRectF(box).adjusted(0, 1, -1, -1), RADIUS, RADIUS)
            icons.paint(painter, self._part(26, px(13)), "funnel", "accent_text" if shown else "muted")
            wide = max(24, pill_size(self.font(), self._pill).width())
            paint_pill(painter, self._part(self.width() - 10 - wide, wide), self._pill, place)
            painter.setFont(self.font())
            painter.setPen(QColor(now.accent_text if shown else now.text))
            room = self.width() - indent - wide - 16
            draw_text(painter, self._part(indent, room), self.line.saved.name, place)

    def _ask(self, event: QKeyEvent) -> str:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(Qt.Key(event.key()), "")
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return _KEYS.get(Qt.Key(event.key()), "") if plain else ""

    def _part(self, left: int, wide: int) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), QRect(left, 0, wide, self.height()))
