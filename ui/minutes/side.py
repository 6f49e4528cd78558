"""The panes beside the minutes: the room, details of the paragraph, check, comments, drafts, the record, the pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Severity
from secretariat.domain.meetings import Meeting, MinutesState
from ui.i18n import tr
from ui.minutes.adoption import RecordPanel
from ui.minutes.checking import CheckPanel
from ui.minutes.comments import CommentsPanel
from ui.minutes.outcome import OutcomePane
from ui.minutes.preview import PreviewPane
from ui.minutes.versions import VersionsPanel
from ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from ui.minutes.page import MinutesPage

# What counts while minutes are in a state; the first is shown when the pane that was open is not among them.
_OFFERED = {
    MinutesState.DRAFTING: ("room", "details", "check", "comments", "drafts", "preview"),
    MinutesState.CIRCULATED: ("room", "details", "comments", "check", "drafts", "preview"),
    MinutesState.AGREED: ("room", "details", "record", "check", "drafts", "preview"),
    MinutesState.ADOPTED: ("room", "details", "record", "comments", "drafts", "preview"),
    MinutesState.SIGNED: ("room", "details", "record", "comments", "drafts", "preview"),
}
_NOT_YET_CIRCULATED = ("room", "details", "check", "preview")


class SidePanes(QObject):
    """Makes the panes, offers those that count, and leads from them to a place in the minutes.

    Signals:
        jump: the reference of a record that one of the panes speaks of.
    """

    jump = Signal(object)

    def __init__(self, page: MinutesPage) -> None:
        super().__init__(page)
        office, desk, context, commit = page.office, page.desk, page.context, page.editor.commit
        self.details = OutcomePane(page)
        self.check = CheckPanel(office, desk, context, commit)
        self.comments = CommentsPanel(office, desk, context)
        self.drafts = VersionsPanel(office, desk, context, page.exporter, commit)
        self.record = RecordPanel(office, desk, context, page.exporter, page.commit)
        self.preview = PreviewPane(office, context, desk.say, commit)
        self.tabs = Tabs(
            [
                ("room", tr("Room"), page.live.room),
                ("details", tr("Details"), self.details),
                ("check", tr("Check"), self.check),
                ("comments", tr("Comments"), self.comments),
                ("drafts", tr("Drafts"), self.drafts),
                ("record", tr("Record"), self.record),
                ("preview", tr("Pages"), self.preview),
            ],
            folding=True,
            single=True,
        )
        self._room = page.live.room
        for panel in (self.comments, self.drafts, self.record):
            panel.paragraph_asked.connect(lambda number: self.jump.emit(Ref(Kind.PARAGRAPH, number)))
        self.check.jump.connect(self.jump)
        self.record.jump.connect(self.jump)
        self.check.counted.connect(self._count)
        self.offered: tuple[str, ...] = _NOT_YET_CIRCULATED
        self._commands: dict[str, QAction] = {}

    def show_minutes(self, meeting: Meeting | None, language: str) -> None:
        """Show what belongs to the minutes of a meeting, as it is now."""
        self.offered = _NOT_YET_CIRCULATED
        if meeting is not None and (meeting.draft or meeting.minutes_state is not MinutesState.DRAFTING):
            self.offered = _OFFERED[meeting.minutes_state]
        self.tabs.offer(self.offered)
        self._give_keys()
        self.check.show_meeting(meeting)
        for panel in (self.comments, self.drafts, self.record):
            panel.show_minutes(meeting, language)

    def mark_stale(self) -> None:
        """Take note that records changed."""
        self.preview.mark_stale()
        self.check.mark_stale()

    def commands(self, page: MinutesPage) -> None:
        """Give each pane a key: Alt+1, Alt+2 … in the order of the tabs."""
        names = {
            "room": tr("The room: attendance and what was carried over"),
            "details": tr("Details of the paragraph"),
            "check": tr("Check of the minutes"),
            "comments": tr("Comments"),
            "drafts": tr("Drafts"),
            "record": tr("Record"),
            "preview": tr("Pages"),
        }
        self._commands = {
            key: page.command(name, partial(self.show_pane, key), f"Alt+{number}")
            for number, (key, name) in enumerate(names.items(), start=1)
        }
        self._give_keys()

    def _give_keys(self) -> None:
        """Let the keys count the tabs that are shown; the others have none."""
        for action in self._commands.values():
            action.setShortcut(QKeySequence())
        for number, key in enumerate(self.offered, start=1):
            if key in self._commands:
                self._commands[key].setShortcut(QKeySequence(f"Alt+{number}"))

    def show_pane(self, key: str) -> None:
        """Show a pane and give it the keyboard, when it is offered."""
        if key not in self.offered:
            return
        self.tabs.show_pane(key)
        if key == "room":
            self._room.focus()
        elif key == "details":
            self.details.focus()
        elif key == "preview":
            self.preview.view.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def adopt(self) -> None:
        """Begin adoption, beside what it will make."""
        self.show_pane("record")
        self.record.adopt()

    def warnings(self) -> int:
        """Return how many warnings of the check are not set aside."""
        self.check.refresh()
        open_ones = (Severity.WARNING, None)
        return sum((found.severity, found.waiver) == open_ones for found in self.check.findings())

    def _count(self, findings: int) -> None:
        self.tabs.show_counts(check=findings or None)
