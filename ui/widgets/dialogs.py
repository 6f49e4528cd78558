"""Questions and notices. Their texts are plain, their buttons say what they do.

if confirm(self, tr("Remove this meeting?"), tr("Its agenda goes to the bin with it."), tr("Remove")): …
notice(self, tr("This file is not a Secretariat database."))
name = ask_text(self, tr("Your name"), tr("It stands beside each change that you make."))
"""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.buttons import filled, plain
from ui.widgets.text import Label, section


class Question(QDialog):
    """A title, a text, room for inputs (`body`), and buttons."""

    def __init__(self, parent: QWidget | None, title: str, text: str, yes: str, no: str = "") -> None:
        super().__init__(parent)
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
        self.yes.setDefault(True)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        layout.addLayout(row)

    def beware(self) -> None:
        """Let Enter cancel: what the question leads to cannot be undone, so its button must be meant."""
        self.yes.setDefault(False)
        self.no.setDefault(True)


def confirm(parent: QWidget | None, title: str, text: str, yes: str, no: str = "") -> bool:
    """Ask before something that undo does not bring back; Esc means no."""
    return Question(parent, title, text, yes, no or tr("Cancel")).exec() == QDialog.DialogCode.Accepted


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
