"""The dialog that proposes the next meetings of the group's series and plans those that are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.dates import in_zone, zone_city
from secretariat.domain.series import ProposedMeeting
from ui import i18n
from ui.i18n import isolate, isolate_ltr, joined, plural, tr
from ui.meetings.columns import meeting_days
from ui.widgets.dialogs import Question
from ui.widgets.form import ChoicesField, IntegerField
from ui.widgets.text import Label, muted

USUAL, MOST = 4, 24


class SeriesDialog(Question):
    """Proposed dates with hosts, on each side's clock; those that are ticked are planned in one step."""

    def __init__(self, parent: QWidget, office: Any, group_id: int, recurrence: str) -> None:
        super().__init__(parent, tr("Propose the next meetings"), "", tr("Plan"), tr("Cancel"))
        self.setMinimumWidth(760)
        self._office, self._group_id = office, group_id
        self._parties: Sequence[Party] = office.groups.parties(group_id)
        self._found: list[ProposedMeeting] = []
        self.body.addWidget(Label(_rule(recurrence), "muted", wrap=True))
        self.many = IntegerField("count", tr("How many"), low=1, high=MOST, empty=USUAL)
        self.many.setMaximumWidth(160)
        self.many.set_value(USUAL)
        self.many.edited.connect(self.propose)
        self.list = ChoicesField("meetings", tr("Meetings"), [], rows=9)
        self.list.edited.connect(self._tell)
        self.none = muted(
            tr("No day suits both sides. Plan a meeting by hand, or change the group's recurrence.")
        )
        self.none.setWordWrap(True)
        for widget in (self.many, self.list, self.none):
            self.body.addWidget(widget)
        self.propose()
        self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self) -> None:
        """Show the proposals for the number that is typed, all of them ticked."""
        if self.many.problem():
            self.many.show_error(self.many.problem())
            return
        self.many.show_error("")
        self._found = self._office.series.propose(self._group_id, self.many.value())
        self.list.set_options([(at, self._line(one)) for at, one in enumerate(self._found)])
        self.list.set_value(tuple(range(len(self._found))))
        self.list.setVisible(bool(self._found))
        self.none.setVisible(not self._found)
        self._tell()

    def chosen(self) -> list[ProposedMeeting]:
        """Return the meetings that are ticked."""
        return [self._found[at] for at in self.list.value()]

    def lines(self) -> list[str]:
        """Return what is offered, line by line."""
        return [self.list.list.item(row).text() for row in range(self.list.list.count())]

    def _line(self, proposal: ProposedMeeting) -> str:
        hosts = {party.id: party.called(i18n.language()) for party in self._parties}
        named = i18n.on_weekday(proposal.starts_at, meeting_days(proposal.starts_at, proposal.ends_at))
        parts = [
            isolate(named),
            tr("host {host}", host=isolate(hosts.get(proposal.host_party_id or 0, "–"))),
            *(self._clock(proposal, party) for party in self._parties),
        ]
        if proposal.starts_at.date() != proposal.due_on:
            due = i18n.on_weekday(proposal.due_on, i18n.day(proposal.due_on))
            parts.append(tr("instead of {day}", day=isolate(due)))
        return joined(parts)

    def _clock(self, proposal: ProposedMeeting, party: Party) -> str:
        begins = in_zone(proposal.starts_at, proposal.zone, party.zone)
        ends = in_zone(proposal.ends_at, proposal.zone, party.zone)
        seat = party.seat.best(i18n.language()) or zone_city(party.zone)
        return f"{i18n.clock(begins, ends)} {isolate(seat)}"

    def _tell(self) -> None:
        number = len(self.list.value())
        text = plural(number, "Plan {n} meeting", "Plan {n} meetings") if number else tr("Plan")
        self.yes.setText(text)
        self.yes.setAccessibleName(text)
        self.yes.setEnabled(number > 0)


def _rule(recurrence: str) -> str:
    if not recurrence:
        return tr(
            "The group has no recurrence rule, so every three months is proposed. Hosts take turns; rest days, public "
            "holidays and other meetings of the parties are avoided. Holidays of the moon calendar may be estimates: "
            "ask the other side."
        )
    return tr(
        "By the group's recurrence {rule}. Hosts take turns; rest days, public holidays and other meetings of the "
        "parties are avoided. Holidays of the moon calendar may be estimates: ask the other side.",
        rule=isolate_ltr(recurrence),
    )
