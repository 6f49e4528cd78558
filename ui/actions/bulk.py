"""What stands beside the list while several action items are selected: one change for all, with a true count."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.deadlines import Span, SpanUnit
from ui.i18n import listed, mark, plural, tr
from ui.models import choices
from ui.page import Context
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import plain, quiet
from ui.widgets.fields import CheckField, Field
from ui.widgets.form import ChoiceField, DateField, IntegerField
from ui.widgets.text import Label, muted, section
from ui.widgets.writing import writes
from ui.words import options

KINDS = {
    "status": mark("Status"),
    "due_on": mark("Deadline, the same day for all"),
    "due_span": mark("Deadline, each moved by a span"),
    "responsible_id": mark("Responsible"),
    "counterpart_id": mark("Counterpart"),
    "co_responsible_id": mark("One more co-responsible person"),
    "area_id": mark("Area of cooperation"),
    "priority": mark("Priority"),
}
"""What can be changed for several items at once, by the fields of `services.actions.Change`."""

LATER, EARLIER = "later", "earlier"


class BulkPane(QWidget):
    """Changes one thing about all selected items, as one step that Undo takes back."""

    asked = Signal(object)
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.standing_of: Callable[[ActionStatus], tuple[int, int]] = lambda _to: (0, 0)
        self.title = section()
        self.all_button = quiet("", self.all_asked.emit, "list-checks")
        self._add_fields()
        self.error = Label("", "red", wrap=True)
        self.why = muted("", wrap=True)
        self.button = writes(plain("", self._ask, "check"))
        self._lay_out()
        self._show_field()

    def _add_fields(self) -> None:
        self.what = ChoiceField(
            "what", tr("What to change"), [(key, tr(text)) for key, text in KINDS.items()]
        )
        self.what.set_value("status")
        self.what.finished.connect(self._show_field)
        self.status = ChoiceField(
            "status", tr("New status of all of them"), options("action_status", ActionStatus)
        )
        self.status.set_value(ActionStatus.IN_PROGRESS)
        self.confirming = muted(
            tr("It is entered as confirmed by the counterpart of each item, in that person's name."),
            wrap=True,
        )
        self.revive = CheckField("revive", "", tr("Closed: set aside, or reported or confirmed complete."))
        self.revive.finished.connect(self._show_number)
        self.status.combo.currentIndexChanged.connect(self._show_status)
        self.amount = IntegerField("amount", tr("By how much"), high=3660)
        self.unit = ChoiceField("unit", tr("Counted in"), options("span_unit", SpanUnit))
        self.way = ChoiceField("way", tr("Which way"), [(LATER, tr("later")), (EARLIER, tr("earlier"))])
        self.unit.set_value(SpanUnit.WEEKS)
        self.way.set_value(LATER)
        self.fields: dict[str, Field] = {
            "status": self.status,
            "due_on": DateField("due_on", tr("New deadline of all of them")),
            "responsible_id": ChoiceField("responsible_id", tr("Responsible"), []),
            "counterpart_id": ChoiceField("counterpart_id", tr("Counterpart"), []),
            "co_responsible_id": ChoiceField("co_responsible_id", tr("Co-responsible"), []),
            "area_id": ChoiceField("area_id", tr("Area of cooperation"), []),
            "priority": ChoiceField("priority", tr("Priority"), options("priority", Priority)),
        }
        self.fields["priority"].set_value(Priority.NORMAL)

    def _lay_out(self) -> None:
        self.span = QWidget()
        row = QHBoxLayout(self.span)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for part in (self.amount, self.unit, self.way):
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.title)
        layout.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.what)
        for field in self.fields.values():
            layout.addWidget(field)
        layout.addWidget(self.revive)
        layout.addWidget(self.confirming)
        layout.addWidget(self.span)
        layout.addWidget(self.error)
        layout.addWidget(self.why)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(
            muted(tr("It is entered as of today, and one Undo takes it back for all of them."), wrap=True)
        )
        layout.addStretch(1)

    def show_choices(self, office: Any, context: Context) -> None:
        """Offer the persons and areas of the group as they are now."""
        people = choices.persons(office, context)
        for name, found in (
            ("responsible_id", people),
            ("counterpart_id", people),
            ("co_responsible_id", people),
            ("area_id", choices.areas(office, context)),
        ):
            field = self.fields[name]
            assert isinstance(field, ChoiceField)
            field.set_options(found)

    def show_count(self, count: int, of_all: int) -> None:
        """Say how many are selected, and how many the list has."""
        self._count = count
        self.title.setText(plural(count, "{n} action item is selected", "{n} action items are selected"))
        self.all_button.setText(
            plural(of_all, "Select the {n} item of this list", "Select all {n} items of this list")
        )
        self.all_button.setVisible(count < of_all)
        self.revive.set_value(False)
        self._show_number()
        self.show_error("", "")

    def show_error(self, name: str, sentence: str) -> None:
        """Say why the change was refused: at its field, or below when it is about none."""
        shown = self._shown()
        for field in (*self.fields.values(), self.amount):
            field.show_error(sentence if field is shown and name in (field.name, "due_offset") else "")
        at_field = shown.error.text() != ""
        self.error.setText("" if at_field else sentence)
        self.error.setVisible(bool(sentence) and not at_field)

    def _shown(self) -> Field:
        return self.fields.get(self.what.value(), self.amount)

    def _show_field(self) -> None:
        for name, field in self.fields.items():
            field.setVisible(name == self.what.value())
        self.span.setVisible(self.what.value() == "due_span")
        self._show_status()
        self.show_error("", "")

    def _show_status(self, _index: int = 0) -> None:
        """Say in whose name completion is confirmed, while that is what all of them are to get."""
        confirms = self.status.value() is ActionStatus.CONFIRMED_COMPLETE
        self.confirming.setVisible(confirms and self.what.value() == "status")
        self._show_number()

    def _show_number(self) -> None:
        """Say how many items would be changed, and ask whether closed ones are to be opened again."""
        already = closed = 0
        if self.what.value() == "status" and not self.status.problem():
            already, closed = self.standing_of(self.status.value())
        closed_text = plural(closed, "Open {n} closed item again", "Open {n} closed items again")
        self.revive.box.setText(closed_text)
        self.revive.box.setAccessibleName(closed_text)
        self.revive.setVisible(closed > 0)
        changing = self._count - already - (0 if self.revive.value() else closed)
        self.button.setText(plural(changing, "Change {n} item", "Change {n} items"))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(changing > 0)
        self._say_why(already, 0 if self.revive.value() else closed)

    def _say_why(self, already: int, closed: int) -> None:
        """Say of those selected that would not be changed how many there are, and why."""
        parts = []
        if already:
            parts.append(plural(already, "{n} is so already", "{n} are so already"))
        if closed:
            parts.append(plural(closed, "{n} is closed and stays so", "{n} are closed and stay so"))
        said = ""
        if parts:
            said = plural(
                self._count,
                "Of {n} item selected: {parts}.",
                "Of {n} items selected: {parts}.",
                parts=listed(parts),
            )
        self.why.setText(said)
        self.why.setVisible(bool(said))

    def _ask(self) -> None:
        field = self._shown()
        problem = field.problem() or (
            "" if field.value() not in (None, "") else tr("Enter what it is to be.")
        )
        self.show_error(field.name, problem)
        if problem:
            field.focus()
            return
        name = self.what.value()
        if name == "due_span":
            sign = -1 if self.way.value() == EARLIER else 1
            self.asked.emit({name: Span(sign * self.amount.value(), self.unit.value())})
        elif name == "status":
            self.asked.emit({name: field.value(), "revive": self.revive.value()})
        else:
            self.asked.emit({name: field.value()})


def counted(changed: Any) -> str:
    """Return how many items a change really changed, and how many it left as they were."""
    parts = [plural(changed.changed, "{n} action item was changed", "{n} action items were changed")]
    if changed.already:
        parts.append(plural(changed.already, "{n} was so already", "{n} were so already"))
    if changed.left:
        parts.append(
            plural(changed.left, "{n} stayed set aside or complete", "{n} stayed set aside or complete")
        )
    if changed.without_deadline:
        parts.append(plural(changed.without_deadline, "{n} has no deadline", "{n} have no deadline"))
    return tr("{parts}.", parts=listed(parts))
