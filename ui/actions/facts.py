"""The facts about an action item that no field holds: where it comes from, its deadline's life, what it hangs on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.actions import Action
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.lines import ActionDetails, ActionLine, MeetingLine
from ui.i18n import isolate, isolate_ltr, listed, plural, tr
from ui.models.action_list import pill_of
from ui.parties import rest_day
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import icon_button, link
from ui.widgets.links import LineLink
from ui.widgets.text import Label, muted, unmnemonic
from ui.widgets.writing import may_write, writes
from ui.words import long_day, meeting_title

WAITED = 9
"""The row that says what waits for the item."""


class Facts(QWidget):
    """Where an action item comes from, how its deadline moved, who shares it and what it waits for."""

    open_record = Signal(object)
    tie_asked = Signal()
    sharing_asked = Signal()
    waiting_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._captions: list[Label] = []
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
        self.agreed, self.original, self.moved = Label(), Label(wrap=True), Label(wrap=True)
        self.rest = Label("", "amber", wrap=True)
        self.tie, self.shared = Label(wrap=True), Label(wrap=True)
        self.waits, self.waited = Items(self), Items(self)
        self.tie_button = writes(
            icon_button("pencil", tr("Change what the deadline follows"), self.tie_asked.emit, framed=False)
        )
        self.share_button = writes(
            icon_button(
                "pencil", tr("Change who shares the responsibility"), self.sharing_asked.emit, framed=False
            )
        )
        self.wait_button = writes(
            icon_button("pencil", tr("Change what it waits for"), self.waiting_asked.emit, framed=False)
        )
        self._meeting_id: int | None = None
        self._decision_id: int | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._row(tr("Meeting"), self.meeting, self.between)
        self._row(tr("Decision"), self.decision)
        self._row(tr("Agreed on"), self.agreed)
        self._row(tr("Original deadline"), self.original)
        self._row(tr("Deadline moved"), self.moved)
        self._row(tr("Deadline on"), self.rest)
        self._row(tr("Deadline follows"), beside(self.tie, self.tie_button))
        self._row(tr("Co-responsible"), beside(self.shared, self.share_button))
        self._row(tr("Waits for"), beside(self.waits.none, self.wait_button))
        self._below(self.waits)
        self._row(tr("Waited for by"))
        self._below(self.waited)
        self.undated = muted(
            tr("Who shares it and what it waits for carry no dates: they are shown as they are now."),
            wrap=True,
        )
        self.undated.hide()
        self._below(self.undated)

    def show_action(
        self, action: Action, details: ActionDetails, meeting: MeetingLine | None, sides: Sequence[Party]
    ) -> None:
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
        stood = details.standing
        self.agreed.setText(long_day(action.agreed_on) or "–")
        self.original.setText(long_day(stood.original_due_on) or tr("none"))
        self.rest.setText(rest_day(stood.due_on, sides))
        for part in (self.rest, self._captions[5]):
            part.setVisible(bool(self.rest.text()))
        self.moved.setText(slippage(stood.moves, stood.slipped_days))
        self.tie.setText(followed(details))
        self.shared.setText(listed([name for _, name in details.co_responsible]) or tr("nobody"))
        self.waits.show_items(details.waits_for, details.as_of, tr("nothing"))
        self.waited.show_items(details.waited_for_by, details.as_of, "")
        self._captions[WAITED].setVisible(bool(details.waited_for_by))

    def set_read_only(self, read_only: bool) -> None:
        """Offer the changes, or not: those of an older day are not, and not everything shown is of that day."""
        for button in (self.tie_button, self.share_button, self.wait_button):
            button.setEnabled(not read_only and may_write(self))
        self.undated.setVisible(read_only)

    def _below(self, part: QWidget) -> None:
        """Give a part the whole width below the last row."""
        self._grid.addWidget(part, self._grid.rowCount(), 0, 1, 2)

    def _row(self, caption: str, *parts: QWidget) -> None:
        row = self._grid.rowCount()
        self._captions.append(muted(caption))
        self._grid.addWidget(self._captions[-1], row, 0, Qt.AlignmentFlag.AlignTop)
        for part in parts:
            if isinstance(part, Row) or (isinstance(part, Label) and part.wordWrap()):
                self._grid.addWidget(part, row, 1)
            else:
                self._grid.addWidget(
                    part, row, 1, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                )

    def _open(self, kind: Kind, record_id: int | None) -> None:
        if record_id is not None:
            self.open_record.emit(Ref(kind, record_id))


class Row(QWidget):
    """Something with its button at the end."""


def beside(part: QWidget, button: QWidget) -> Row:
    """Return a part with its button behind it."""
    row = Row()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(SMALL)
    box.addWidget(part, 1)
    box.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row


class Items(QWidget):
    """Action items one below the other, each a way to it, with its traffic light; `none` says that there are none."""

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts
        self.links: list[LineLink] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self.none = Label()
        self._rows: list[QWidget] = []

    def show_items(self, lines: Sequence[ActionLine], as_of: date, none: str) -> None:
        """Show these items with their colours on `as_of`, or the word that there is none."""
        for row in self._rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.links, self._rows = [], []
        self.none.setText("" if lines else none)
        self.setVisible(bool(lines))
        for line in lines:
            row = QWidget()
            box = QHBoxLayout(row)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(SMALL)
            named = listed(filter(None, (isolate_ltr(line.symbol), line.title)))
            way = LineLink(named, self._leading_to(line.id))
            badge = Badge(glyph=None)
            box.addWidget(way, 1)
            box.addWidget(badge)
            badge.show_pill(pill_of(line, as_of))
            self._box.addWidget(row)
            self.links.append(way)
            self._rows.append(row)

    def _leading_to(self, action_id: int) -> Callable[[], None]:
        return lambda: self._facts.open_record.emit(Ref(Kind.ACTION, action_id))


def slippage(moves: int, days: int) -> str:
    """Return how often a deadline was put off, and by how many days in all."""
    if not moves:
        return tr("never")
    times = plural(moves, "once", "{n} times")
    return listed((times, plural(days, "{n} day", "{n} days"))) if days > 0 else times


def followed(details: ActionDetails) -> str:
    """Return what the deadline of an item follows, and when that is."""
    if not details.tie:
        return tr("no event")
    if details.event_on is None:
        return tr("{tie}; the day is not known yet", tie=details.tie)
    return tr("{tie}, which is {day}", tie=details.tie, day=isolate(long_day(details.event_on)))
