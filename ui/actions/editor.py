"""The form of one action item, and the facts about it that nobody edits."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from secretariat.domain.actions import ActionStatus, Priority
from ui.actions.facts import Facts
from ui.desk import Desk
from ui.i18n import tr
from ui.models import choices
from ui.page import Context
from ui.widgets.form import ChoiceField, DateField, Editor, IntegerField, LocalizedField
from ui.words import options


class ActionEditor(Editor):
    """Title, status, deadline and people of an action item; each finished field is stored at once."""

    open_record = Signal(object)

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(desk.saver(office.actions.save), desk.say)
        self._office, self._context = office, context
        self.add(LocalizedField("title", tr("Action"), context.languages, lines=2))
        self.add(
            ChoiceField(
                "status",
                tr("Status"),
                options("action_status", ActionStatus),
                hint=tr("“Confirmed complete” is entered as confirmed by the counterpart."),
            ),
            IntegerField("percent", tr("Progress in %"), high=100, empty=0),
        )
        self.add(
            DateField("due_on", tr("Due")),
            ChoiceField("priority", tr("Priority"), options("priority", Priority)),
        )
        self.add(
            ChoiceField("lead_party_id", tr("Lead side"), [], nullable=True),
            DateField("report_from", tr("Report from")),
        )
        self.add(ChoiceField("area_id", tr("Area of cooperation"), [], nullable=True))
        self.add(ChoiceField("responsible_id", tr("Responsible"), [], nullable=True))
        self.add(ChoiceField("counterpart_id", tr("Counterpart"), [], nullable=True))
        self.add(ChoiceField("decision_id", tr("Follows from decision"), [], nullable=True))
        self.facts = Facts()
        self.facts.open_record.connect(self.open_record)
        self.add_widget(self.facts)
        self.finish()
        for name in ("status", "priority", "lead_party_id", "area_id"):
            self._choice(name).combo.setMinimumContentsLength(6)  # two stand side by side in a narrow pane

    def show_record(self, record: Any) -> None:
        """Show an action item; where it awaits the second key, say in whose name that is turned here."""
        super().show_record(record)
        awaits = record is not None and record.status is ActionStatus.REPORTED_COMPLETE
        self.field("status").hint.setVisible(awaits)

    def show_choices(self) -> None:
        """Offer the sides, areas, persons, decisions and languages of the group as they are now."""
        title = self.field("title")
        assert isinstance(title, LocalizedField)
        title.set_languages(self._context.languages)
        people = choices.persons(self._office, self._context)
        for name, found in (
            ("lead_party_id", choices.sides(self._office, self._context)),
            ("area_id", choices.areas(self._office, self._context)),
            ("responsible_id", people),
            ("counterpart_id", people),
            ("decision_id", choices.decisions(self._office, self._context)),
        ):
            self._choice(name).set_options(found)

    def _choice(self, name: str) -> ChoiceField:
        field = self.field(name)
        assert isinstance(field, ChoiceField)
        return field
