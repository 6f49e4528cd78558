"""What an empty list says: what belongs here, and the button that puts the first one there.

stack = Switcher(view, EmptyState("calendar", tr("No meeting is planned yet."), tr("Plan a meeting"), self.add_new))
stack.show_empty(model.rowCount() == 0)
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from ui import icons
from ui.i18n import tr
from ui.theme import MEDIUM, px
from ui.widgets.buttons import plain
from ui.widgets.text import Label


class BigIcon(QWidget):
    """An icon as a picture."""

    def __init__(self, name: str, side: int = 36, tint: str = "muted") -> None:
        super().__init__()
        self._name, self._side, self._tint = name, px(side), tint
        self.setFixedSize(QSize(self._side, self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.paint(painter, self.rect(), self._name, self._tint)


class EmptyState(QWidget):
    """An icon, a sentence and a button in the middle of the room there is."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        button: str = "",
        run: Callable[[], object] | None = None,
        *,
        sign: str = "plus",
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(MEDIUM)
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        if icon:
            layout.addWidget(BigIcon(icon), 0, centre)
        self.sentence = Label(sentence, "muted", wrap=True)
        self.sentence.setAlignment(centre)
        layout.addWidget(self.sentence)
        self.button = plain(button, run, sign if button else "")
        if not button:
            self.button.hide()
        layout.addWidget(self.button, 0, centre)
        layout.addStretch(3)

    def add_button(self, text: str, run: Callable[[], object], sign: str) -> QPushButton:
        """Offer another way to begin, below the first."""
        made = plain(text, run, sign)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.button) + 1, made, 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    def offer_all(self, run: Callable[[], object]) -> None:
        """Offer to take search and filters away, while `show_filtered` says that they leave nothing."""
        self.all = self.add_button(tr("Show all"), run, "eye")
        self.all.hide()

    def show_filtered(self, filtered: bool) -> None:
        """Offer to show all, in place of beginning: something is there, but filtered away."""
        self.all.setVisible(filtered)
        self.button.setVisible(bool(self.button.text()) and not filtered)

    def show_sentence(self, sentence: str) -> None:
        """Say something else (that a filter leaves nothing, for instance)."""
        self.sentence.setText(sentence)


def no_group(begin: Callable[[], object]) -> EmptyState:
    """Return what a page shows while there is no working group; `begin` leads to the agreements."""
    sentence = tr("There is no working group yet. It begins with its agreement.")
    return EmptyState("handshake", sentence, tr("Enter the agreement"), begin)


class Switcher(QWidget):
    """Shows a list, or its empty state. While a cell of the list is being edited the list stays in sight."""

    def __init__(self, content: QWidget, empty: QWidget) -> None:
        super().__init__()
        self._layout = QStackedLayout(self)
        self._layout.addWidget(content)
        self._layout.addWidget(empty)
        self.content, self.empty = content, empty
        self._is_empty = False
        self._editing = getattr(content, "editing", None)
        if self._editing is not None:
            self._editing.unsaved.connect(lambda _unsaved: self._show())

    def show_empty(self, is_empty: bool) -> None:
        """Show the empty state, or the content."""
        self._is_empty = is_empty
        self._show()

    def _show(self) -> None:
        held = self._editing is not None and self._editing.is_open()
        self._layout.setCurrentWidget(self.empty if self._is_empty and not held else self.content)
