"""Questions and notices. Their texts are plain, their buttons say what they do.

if confirm(self, tr("Remove this meeting?"), tr("Its agenda goes to the bin with it."), tr("Remove")): …
notice(self, tr("This file is not a Secretariat database."))
name = ask_text(self, tr("Your name"), tr("It stands beside each change that you make."))
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.buttons import filled, plain
from ui.widgets.panes import scrolling
from ui.widgets.text import Label, section

FREE = 40
"""Pixels of the screen's height that a dialog leaves to the frame of its window."""


class Question(QDialog):
    """A title, a text, room for inputs (`body`), and buttons."""

    def __init__(self, parent: QWidget | None, title: str, text: str, yes: str, no: str = "") -> None:
        super().__init__(parent)
        self._scrolled = False
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + 4, LARGE + 4, LARGE + 4, LARGE)
        layout.setSpacing(MEDIUM)
        head = section(title)
        head.setWordWrap(True)
        layout.addWidget(head)
        if text:
            layout.addWidget(Label(text, "muted", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(SMALL)
        layout.addLayout(self.body)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        self.no = plain(no, self.reject)
        if not no:
            self.no.hide()
        self.yes = filled(yes, self.accept)
        for button in (self.no, self.yes):
            button.setAutoDefault(True)  # Enter presses the one that has the keyboard
        self.yes.setDefault(True)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        layout.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)  # texts that wrap have their height then

    def _fit(self) -> None:
        """Scroll what is asked where it is higher than the screen, at a high zoom; the buttons stay in sight."""
        room, outer = self.screen().availableGeometry().height() - FREE, self.layout()
        if self._scrolled or self.minimumSizeHint().height() <= room or not isinstance(outer, QVBoxLayout):
            return
        self._scrolled = True
        focused, place = self.focusWidget(), outer.indexOf(self.body)
        outer.removeItem(self.body)
        self.body.setParent(None)
        holder = QWidget()
        holder.setLayout(self.body)
        outer.insertWidget(place, scrolling(holder), 1)
        outer.activate()  # or the height that was needed before would still be the least
        self.resize(self.width(), room)
        if focused is not None:  # it is shown again behind this
            QTimer.singleShot(0, focused, lambda: focused.setFocus(Qt.FocusReason.OtherFocusReason))

    def beware(self) -> None:
        """Let Enter cancel: what the question leads to cannot be undone, so its button must be meant."""
        self.yes.setDefault(False)
        self.no.setDefault(True)
        self.no.setFocus()


def confirm(
    parent: QWidget | None, title: str, text: str, yes: str, no: str = "", *, beware: bool = False
) -> bool:
    """Ask before something that undo does not bring back; Esc means no, and with `beware` Enter does too."""
    question = Question(parent, title, text, yes, no or tr("Cancel"))
    if beware:
        question.beware()
    return question.exec() == QDialog.DialogCode.Accepted


def notice(parent: QWidget | None, title: str, text: str = "") -> None:
    """Tell something that must be read before going on."""
    Question(parent, title, text, tr("Close")).exec()


def ask_text(
    parent: QWidget | None, title: str, text: str = "", value: str = "", yes: str = ""
) -> str | None:
    """Ask for one line of text; None when cancelled."""
    question = Question(parent, title, text, yes or tr("Continue"), tr("Cancel"))
    edit = QLineEdit(value)
    edit.setAccessibleName(title)
    question.body.addWidget(edit)
    question.yes.setEnabled(bool(value.strip()))
    edit.textChanged.connect(lambda typed: question.yes.setEnabled(bool(typed.strip())))
    edit.setFocus()
    return edit.text().strip() if question.exec() == QDialog.DialogCode.Accepted else None
