"""Waiting for a piece of work in the window's own thread: how far it is, and Cancel.

    with Patience(tr("Changing the action items…")) as patience:
        work(patience)          # a `Progress`: raises `Cancelled` when the user asked for it

Nothing shows for half a second. Then a panel lies over the window (or the dialog in front): the window is painted, the
panel takes Cancel and Esc, and every other key and click is dropped. Timers of the window wait, so that nothing else
reads or writes while the work holds the file.
"""

from __future__ import annotations

import time
from types import TracebackType
from typing import ClassVar, Self

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWindow
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from secretariat.domain.errors import Cancelled
from ui import theme
from ui.i18n import tr
from ui.theme import LARGE, MEDIUM, RADIUS, px
from ui.widgets.buttons import plain
from ui.widgets.text import Label

AFTER = 0.5
"""Seconds after which the panel shows."""

BETWEEN = 0.05
"""Seconds between two looks at what the user does: more often would slow the work down."""

_STEPS = 1000
_DROPPED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.Close,
        QEvent.Type.Quit,
        QEvent.Type.Timer,
    }
)


class Panel(QWidget):
    """What lies over the window: a card with what is under way, a bar, and Cancel."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.asked = False
        self.setAccessibleName(text)
        self._text = Label(text, wrap=True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(text)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setFixedHeight(px(8))
        shades = self._bar.palette()
        shades.setColor(QPalette.ColorRole.Highlight, QColor(theme.current().accent))
        self._bar.setPalette(shades)
        self.cancel_button = plain(tr("Cancel"), self.cancel)
        self._card = QWidget(self)
        self._card.setFixedWidth(min(px(420), max(px(240), parent.width() - 2 * LARGE)))
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        inner.setSpacing(MEDIUM)
        inner.addWidget(self._text)
        inner.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        inner.addLayout(foot)
        around = QVBoxLayout(self)
        around.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(parent.rect())

    def cancel(self) -> None:
        """Ask for the work to be given up at its next step."""
        self.asked = True
        self.cancel_button.setEnabled(False)
        self._text.setText(tr("Cancelling…"))

    def tell(self, done: int, total: int) -> None:
        """Show how far it is; it never goes back."""
        if total:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(max(self._bar.value(), _STEPS * min(done, total) // total))

    def value(self) -> int:
        """Return how far the bar is, in thousandths."""
        return max(0, self._bar.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            veil = QColor(now.window)
            veil.setAlpha(150)
            painter.fillRect(self.rect(), veil)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(now.border), 1))
            painter.setBrush(QColor(now.surface))
            painter.drawRoundedRect(
                QRectF(self._card.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS
            )


class Patience(QObject):
    """A `Progress` that lets the user see and cancel what takes longer than half a second.

    Attributes:
        at_work: how many of them are waiting now.
    """

    at_work: ClassVar[int] = 0

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self._began = self._looked = 0.0
        self._focused: QWidget | None = None
        self.panel: Panel | None = None

    def __enter__(self) -> Self:
        self._began = self._looked = time.monotonic()
        Patience.at_work += 1
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self.panel is not None:
                self._end(self.panel)
        finally:
            Patience.at_work -= 1

    def _end(self, panel: Panel) -> None:
        self._look()  # what was typed until now goes nowhere
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        panel.hide()
        panel.deleteLater()
        self.panel = None
        if self._focused is not None and isValid(self._focused):  # the work may have had it built anew
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def __call__(self, done: int, total: int) -> None:
        """Take note of how far the work is, a few times in a second; see `domain.progress`."""
        now = time.monotonic()
        if now - (self._looked if self.panel is not None else self._began) < (
            BETWEEN if self.panel else AFTER
        ):
            return
        if self.panel is None:
            self._show()
        if self.panel is not None:
            self.panel.tell(done, total)
            self._look()
            if self.panel.asked:
                raise Cancelled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        panel = self.panel
        if panel is None or event.type() not in _DROPPED or isinstance(watched, QWindow):
            return False  # a window passes on to its widgets, which are asked again
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                panel.cancel()
            return True
        if event.type() == QEvent.Type.Close:
            event.ignore()  # or the window would close all the same
        inside = isinstance(watched, QWidget) and (watched is panel or panel.isAncestorOf(watched))
        return not inside

    def _show(self) -> None:
        over = QApplication.activeModalWidget() or QApplication.activeWindow()
        if over is None:
            return  # nobody looks: a window that is hidden or behind another program's
        self._focused = QApplication.focusWidget()
        self.panel = Panel(over, self._text)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.panel.show()
        self.panel.raise_()
        self.panel.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Paint, and take what the user did, from nothing but the panel."""
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
        self._looked = time.monotonic()
