"""A line to type in that takes a certain length. Longer text is refused whole, with a sentence: nothing is cut off.

edit = ShortLine(2000)
column.addWidget(edit)
column.addWidget(edit.refusal)
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit

from ui.i18n import tr
from ui.widgets.text import Label

_ANY = 10_000_000  # Qt's own limit would cut


class ShortLine(QLineEdit):
    """A line of at most `longest` characters; `refusal` says why something did not go in, until the text changes."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.longest = longest
        self.refusal = Label("", "red", "small", wrap=True)
        self.refusal.hide()
        self.setMaxLength(_ANY)
        self.setValidator(_Longest(longest, self))
        self.inputRejected.connect(self._refuse)
        self.textChanged.connect(lambda _text: self.refusal.hide())

    def _refuse(self) -> None:
        text = tr(
            "At most {longest} characters can stand here. Nothing was put in.", longest=f"{self.longest:,}"
        )
        self.refusal.setText(text)
        self.refusal.show()
        self.setAccessibleDescription(text)


class _Longest(QValidator):
    def __init__(self, longest: int, parent: QObject) -> None:
        super().__init__(parent)
        self._longest = longest

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        fits = len(text) <= self._longest
        return QValidator.State.Acceptable if fits else QValidator.State.Invalid, text, position
