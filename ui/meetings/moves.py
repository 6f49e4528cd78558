"""The two moves that need more than a button: other dates, and reopening."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Effect, Meeting, MeetingState
from ui.desk import Desk
from ui.i18n import isolate, listed, plural, tr
from ui.widgets.dialogs import Question, confirm
from ui.widgets.form import DateTimeField, TextField
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import Label, muted
from ui.words import effect


class RescheduleDialog(FormDialog):
    """Asks for other dates; for a convened meeting also why."""

    def __init__(self, parent: QWidget, office: Any, desk: Desk, meeting: Meeting) -> None:
        convened = meeting.state is MeetingState.CONVENED
        kept = tr("Agenda, papers, delegations and matters arising stay as they are; sittings move along.")
        text = (
            tr("It is postponed and planned again, to be convened anew.") + " " + kept if convened else kept
        )
        super().__init__(parent, tr("Give the meeting other dates"), text, tr("Set the dates"), desk.say)
        self._meeting = meeting
        self.starts = DateTimeField("starts_at", tr("Starts"))
        self.ends = DateTimeField("ends_at", tr("Ends"))
        self.reason = TextField(
            "reason",
            tr("Reason") if convened else tr("Reason (may stay empty)"),
            tr("It is kept in the history. Times are those of {zone}.", zone=meeting.zone.replace("_", " ")),
        )
        self.add(self.starts, self.ends)
        self.add(self.reason)
        self.starts.set_value(meeting.starts_at)
        self.ends.set_value(meeting.ends_at)
        self.starts.finished.connect(self._follow)
        self.submit = lambda values: desk.run(
            lambda: office.series.reschedule(meeting.id, *self._times(values), values["reason"]),
            raising=(RuleViolation,),
        )

    def _follow(self) -> None:
        """Let the end follow the beginning as long as it was not changed itself."""
        begins: datetime | None = self.starts.value()
        known = self._meeting
        if begins and known.starts_at and known.ends_at and self.ends.value() == known.ends_at:
            self.ends.set_value(begins + (known.ends_at - known.starts_at))

    @staticmethod
    def _times(values: dict[str, Any]) -> tuple[datetime, datetime]:
        for name in ("starts_at", "ends_at"):
            if values[name] is None:
                raise RuleViolation("meeting_time_missing", field=name)
        return values["starts_at"], values["ends_at"]


class ReopenQuestion(Question):
    """Asks why a meeting is reopened, and says first what that bears upon."""

    def __init__(self, parent: QWidget, effects: Sequence[Effect]) -> None:
        text = tr("The reason is kept in the history.")
        super().__init__(parent, tr("Why is the meeting reopened?"), text, tr("Reopen"), tr("Cancel"))
        self.setMinimumWidth(560)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(tr("Reason"))
        self.edit.textChanged.connect(lambda typed: self.yes.setEnabled(bool(typed.strip())))
        self.body.addWidget(self.edit)
        self.body.addWidget(muted(tr("What this bears upon")))
        for one in effects:
            self.body.addWidget(Label("•  " + isolate(effect(one)), wrap=True))
        self.yes.setEnabled(False)
        self.edit.setFocus()

    def reason(self) -> str:
        """Return the reason that was typed."""
        return self.edit.text().strip()


Ask = Callable[[QWidget, Sequence[Effect]], str | None]


def ask_reason(parent: QWidget, effects: Sequence[Effect]) -> str | None:
    """Ask why a meeting is reopened; None when cancelled."""
    question = ReopenQuestion(parent, effects)
    return question.reason() if question.exec() == Question.DialogCode.Accepted else None


def may_remove(parent: QWidget, office: Any, meeting_id: int, named: str) -> bool:
    """Ask before a meeting goes that has been convened at any time: others know of it by then."""
    if office.records.get(Meeting, meeting_id).state is MeetingState.PLANNED:
        return True
    with_it = listed(
        [
            plural(len(office.meetings.agenda(meeting_id)), "{n} agenda item", "{n} agenda items"),
            plural(len(office.papers.of(meeting_id)), "{n} paper", "{n} papers"),
            plural(len(office.meetings.delegates(meeting_id)), "{n} delegate", "{n} delegates"),
        ]
    )
    text = tr("{meeting}: {parts} go to the bin with it.", meeting=isolate(named), parts=with_it)
    return confirm(parent, tr("Remove this meeting?"), text, tr("Remove meeting"))
