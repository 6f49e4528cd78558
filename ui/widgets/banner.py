"""A bar for messages, errors and "Removed X · Undo".

banner.say(tr("“{title}” was removed.", title=title), actions=[(tr("Undo"), desk.undo)])
banner.say(sentence, "red")                     # stays until it is closed or another message comes
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme
from ui.i18n import tr
from ui.theme import RADIUS, SMALL, px
from ui.widgets.buttons import icon_button, quiet
from ui.widgets.flow import FlowBox
from ui.widgets.text import Label

Action = tuple[str, Callable[[], object]]

_ICONS = {"red": "circle-alert", "amber": "triangle-alert", "green": "circle-check"}


class _Icon(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.tone = "blue"
        self.setFixedSize(px(18), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.paint(painter, self.rect(), _ICONS.get(self.tone, "info"), self.tone)


LEAST_TEXT = 280
"""Pixels that the text keeps beside its buttons; where there is less for a text that needs it, they go below it."""


class Banner(QWidget):
    """One message at a time; hidden when there is none. A `stacked` one has its buttons below the text."""

    changed = Signal(bool)

    def __init__(self, *, closable: bool = True, stacked: bool = False) -> None:
        super().__init__()
        self.about: object = None
        self._stacked = stacked
        self._tone = "blue"
        self._icon = _Icon()
        self._text = Label(wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._is_below = stacked
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 6, 6)
        box.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(SMALL)
        self._below = FlowBox(0)
        self._below.hide()
        below = QHBoxLayout()
        below.addSpacing(14)
        below.addWidget(self._below, 1)
        box.addLayout(self._row)
        box.addLayout(below)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self._close = icon_button("x", tr("Close this message"), self.clear, framed=False)
        if not closable:
            self._close.hide()
        self._row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def say(
        self,
        text: str,
        tone: str = "blue",
        actions: Sequence[Action] = (),
        seconds: int = 0,
        about: object = None,
    ) -> None:
        """Show `text` with buttons; it goes after `seconds`, when one of them is pressed, or when it is closed.

        `about` is kept as long as the message shows, for the caller to know later what it was about.
        """
        self.about = about
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [quiet(caption, partial(self._act, run)) for caption, run in actions]
        self._tone = self._icon.tone = tone
        self._text.setText(text)
        self._arrange(anew=True)
        self.setAccessibleName(text)
        self.show()
        self.changed.emit(True)
        self.update()
        if seconds:
            self._timer.start(seconds * 1000)
        else:
            self._timer.stop()

    def text(self) -> str:
        """Return the message shown, "" for none."""
        return self._text.text() if not self.isHidden() else ""

    def is_asking(self) -> bool:
        """Return whether something failed, and the message has buttons for what can be done."""
        return bool(self.text()) and self._tone == "red" and bool(self._buttons)

    def buttons(self) -> list[QPushButton]:
        """Return the message's buttons."""
        return list(self._buttons)

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
        self.about = None
        self._text.setText("")
        self.changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *, anew: bool = False) -> None:
        """Put the buttons beside the text, or below it where they would leave it too little room."""
        beside = sum(button.sizeHint().width() + SMALL for button in self._buttons)
        others = self._icon.width() + self._close.sizeHint().width() + 3 * SMALL
        left = self.width() - others - beside
        needed = self._text.fontMetrics().horizontalAdvance(self._text.text())
        is_below = bool(self._buttons) and (self._stacked or left < min(needed, px(LEAST_TEXT)))
        if not anew and is_below == self._is_below:
            return
        self._is_below = is_below
        for button in self._buttons:
            if is_below:
                self._below.row.addWidget(button)
            else:
                self._row.insertWidget(self._row.count() - 1, button)
            button.show()
        self._below.setVisible(is_below)

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = theme.current().tone(self._tone)
        edge = QColor(tone.solid)
        edge.setAlpha(110)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(edge, 1, Qt.PenStyle.SolidLine))
            painter.setBrush(QColor(tone.soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _act(self, run: Callable[[], object]) -> None:
        self.clear()
        run()
