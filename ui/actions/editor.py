"""The form of one action item, and the facts about it that nobody edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.lines import MeetingLine
from ui.desk import Desk
from ui.i18n import isolate, isolate_ltr, listed, plural, tr
from ui.models import choices
from ui.page import Context
from ui.parties import rest_day
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import link
from ui.widgets.form import ChoiceField, DateField, Editor, IntegerField, LocalizedField
from ui.widgets.text import Label, muted, unmnemonic
from ui.words import long_day, meeting_title, options


class ActionEditor(Editor):
    """Title, status, deadline and people of an action item; each finished field is stored at once."""

    open_record = Signal(object)

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(desk.saver(office.actions.save), desk.say)
        self._office, self._context = office, context
        self.add(LocalizedField("title", tr("Action"), context.languages, lines=2))
        self.add(
            ChoiceField("status", tr("Status"), options("action_status", ActionStatus)),
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


class Facts(QWidget):
    """Where an action item comes from and what was first agreed."""

    open_record = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SMALL, 0, SMALL)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.meeting = link("")
        self.meeting.clicked.connect(lambda _on=False: self._open(Kind.MEETING, self._meeting_id))
        self.decision = link(tr("Open the decision"))
        self.decision.clicked.connect(lambda _on=False: self._open(Kind.DECISION, self._decision_id))
        self.between = Label(tr("agreed between meetings"))
        self.agreed, self.original, self.moved = Label(), Label(), Label()
        self.rest = Label("", "amber", wrap=True)
        self._meeting_id: int | None = None
        self._decision_id: int | None = None
        self._row(0, tr("Meeting"), self.meeting, self.between)
        self._row(1, tr("Decision"), self.decision)
        self._row(2, tr("Agreed on"), self.agreed)
        self._row(3, tr("First deadline"), self.original)
        self._row(4, tr("Deadline moved"), self.moved)
        self._row(5, tr("Deadline on"), self.rest)

    def show_action(self, action: Action, meeting: MeetingLine | None, sides: Sequence[Party]) -> None:
        """Show the facts about `action`, which `meeting` agreed, if one did; `sides` are the group's parties."""
        self._meeting_id, self._decision_id = action.meeting_id, action.decision_id
        named = (
            listed((meeting_title(meeting), isolate_ltr(meeting.symbol)))
            if meeting
            else tr("Open the meeting")
        )
        self.meeting.setText(unmnemonic(isolate(named)))
        self.meeting.setAccessibleName(tr("Open the meeting: {name}", name=named))
        self.meeting.setVisible(action.meeting_id is not None)
        self.between.setVisible(action.meeting_id is None)
        for part in (self.decision, self._captions[1]):
            part.setVisible(action.decision_id is not None)
        self.agreed.setText(long_day(action.agreed_on) or "–")
        self.original.setText(long_day(action.original_due_on) or tr("none"))
        self.rest.setText(rest_day(action.due_on, sides))
        for part in (self.rest, self._captions[5]):
            part.setVisible(bool(self.rest.text()))
        self.moved.setText(plural(action.moves, "once", "{n} times") if action.moves else tr("never"))

    def _row(self, row: int, caption: str, *parts: QWidget) -> None:
        if not row:
            self._captions: list[Label] = []
        self._captions.append(muted(caption))
        self._grid.addWidget(self._captions[row], row, 0)
        for part in parts:
            self._grid.addWidget(part, row, 1, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _open(self, kind: Kind, record_id: int | None) -> None:
        if record_id is not None:
            self.open_record.emit(Ref(kind, record_id))
