"""Cards: `Card("Preparing the 3rd meeting")` holds anything; `FigureCard` shows one figure and leads to its list.

late = FigureCard(tr("Overdue actions"), tone="red")
late.show_figure("2", tr("oldest 18 days late"))
out.show_figure("1", (tr("PPHWG/2026/2, draft 1"), tr("draft 1")))      # the longest of several that fits
late.clicked.connect(lambda: self.open_list.emit("overdue"))
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import LARGE, SMALL
from ui.widgets.text import ElidedLabel, Label, section, tip


class Card(QFrame):
    """A white box with a one-pixel border. Put widgets into `body`, and what belongs beside the title into `head`.

    A `flush` card lets its content (a list) come nearer to the border than its title.
    """

    def __init__(self, title: str = "", *, flush: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "card")
        outer = QVBoxLayout(self)
        side = SMALL if flush else LARGE
        outer.setContentsMargins(side, 12, side, SMALL if flush else 12)
        outer.setSpacing(SMALL)
        self.head = QHBoxLayout()
        self.head.setSpacing(SMALL)
        self.head.setContentsMargins(LARGE - side, 0, LARGE - side, 0)
        self.title = section(title)
        if title:
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(SMALL)
        outer.addLayout(self.body, 1)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put `widget` below what is there."""
        self.body.addWidget(widget, stretch)


class FigureCard(QFrame):
    """A card that is one button: a title, a big figure, and a line that says more."""

    clicked = Signal()

    def __init__(self, title: str, tone: str = "text") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
        )  # all as high as the highest
        self._title = ElidedLabel(title, "muted")
        self._figure = Label("–", tone, "figure", bold=True)
        self._more = ElidedLabel("", "muted")
        self._mores: tuple[str, ...] = ("",)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, 12, LARGE, 12)
        layout.setSpacing(6)
        for part in (self._title, self._figure, self._more):
            layout.addWidget(part)
        self._name()

    def show_title(self, title: str) -> None:
        """Say what the figure counts."""
        self._title.setText(title)
        self._name()

    def show_figure(self, figure: str, more: str | Sequence[str] = "", tone: str | None = None) -> None:
        """Show `figure` with a line below it (the longest of several that fits), in another tone if given."""
        self._figure.setText(figure)
        self._mores = (more,) if isinstance(more, str) else tuple(more)
        self._fit()
        if tone is not None:
            self._figure.set_tint(tone)
        self._name()

    def figure(self) -> str:
        """Return the figure shown."""
        return self._figure.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
            )

    def _fit(self) -> None:
        room, metrics = self.width() - 2 * LARGE - 2, self._more.fontMetrics()
        fitting = (text for text in self._mores if metrics.horizontalAdvance(text) <= room)
        self._more.setText(next(fitting, self._mores[-1]))

    def _name(self) -> None:
        more = f", {self._mores[0]}" if self._mores[0] else ""
        self.setAccessibleName(f"{self._title.text()}: {self._figure.text()}{more}")
        tip(self, self._mores[0] if self._more.text() != self._mores[0] else "")
