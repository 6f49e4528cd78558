"""What stands beside the list while several action items are selected: one status for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.actions import ActionStatus
from ui.i18n import plural, tr
from ui.theme import MEDIUM
from ui.widgets.buttons import plain
from ui.widgets.form import ChoiceField
from ui.widgets.text import muted, section
from ui.words import options


class BulkPane(QWidget):
    """Sets the status of the selected items, as one step that Undo takes back."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = section()
        self.status = ChoiceField(
            "status", tr("New status of all of them"), options("action_status", ActionStatus)
        )
        self.status.set_value(ActionStatus.IN_PROGRESS)
        self.button = plain("", self._ask, "check")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.title)
        layout.addWidget(self.status)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(
            muted(tr("It is entered as of today, and one Undo takes it back for all of them."), wrap=True)
        )
        layout.addStretch(1)

    def show_count(self, count: int) -> None:
        """Say how many are selected."""
        self.title.setText(plural(count, "{n} action item is selected", "{n} action items are selected"))
        self.button.setText(plural(count, "Set the status of {n} item", "Set the status of {n} items"))
        self.button.setAccessibleName(self.button.text())
        self.status.show_error("")

    def _ask(self) -> None:
        problem = self.status.problem()
        self.status.show_error(problem)
        if not problem:
            self.asked.emit(self.status.value())
