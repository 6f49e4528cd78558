"""The check of one meeting's minutes: what is to be mended, what can be set aside, and what it holds back.

panel = CheckPanel(office, desk, context, hand_over=page.editor.commit)
tabs: ("check", tr("Check"), panel)
panel.show_meeting(meeting)                             # another meeting, or None
panel.mark_stale()                                      # records changed: it looks again when typing pauses
panel.jump.connect(…)                                   # Ref of the place: a paragraph, an action item, a delegate …
panel.counted.connect(…)                                # findings that are not set aside, for the tab
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.checks.findings import Finding, Severity, Step, blocking
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.meetings import Meeting, MinutesState
from ui.desk import Desk
from ui.i18n import plural, tr
from ui.minutes.checking_rows import SIGNS, FindingRow, Sign
from ui.page import Context
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import quiet
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.form import scrolling
from ui.widgets.panes import set_margins
from ui.widgets.text import Label, rule, section

if TYPE_CHECKING:
    from secretariat.services.office import Office

log = logging.getLogger(__name__)

_FOCUS = Qt.FocusReason.OtherFocusReason
PAUSE_MS = 1500
MOST_ROWS = 100
"""Of one severity at a time: who has more to mend begins with these."""
FINAL = (MinutesState.ADOPTED, MinutesState.SIGNED)


class CheckPanel(QWidget):
    """What the check finds: errors, warnings, and what was set aside.

    Args:
        office: whose minutes are checked.
        desk: runs the verbs.
        context: the thread beside the window's.
        hand_over: saves what is being typed, so that it is checked too; False when something is not saved.

    Signals:
        jump: the reference of a finding's place, to be shown.
        counted: how many findings are not set aside.
    """

    jump = Signal(object)
    counted = Signal(int)

    def __init__(self, office: Office, desk: Desk, context: Context, hand_over: Callable[[], bool]) -> None:
        super().__init__()
        self._office, self._desk, self._context, self._hand_over = office, desk, context, hand_over
        self._meeting: Meeting | None = None
        self._findings: tuple[Finding, ...] = ()
        self._stale, self._asked = True, 0
        self._rows: dict[Any, FindingRow] = {}
        self.summary = Label("", bold=True, wrap=True)
        self.holds = Label("", "muted", wrap=True)
        self.again = quiet(tr("Check again"), self.refresh, "refresh-cw")
        self.nothing = EmptyState("circle-check", tr("Nothing to mend."))
        self.parts = {
            key: _Part(title, *sign)
            for key, title, sign in (
                ("error", tr("Errors"), SIGNS[Severity.ERROR]),
                ("warning", tr("Warnings"), SIGNS[Severity.WARNING]),
                ("waived", tr("Set aside"), ("check", "muted")),
            )
        }
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._after_pause)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.again)
        parts = QWidget()
        column = QVBoxLayout(parts)
        set_margins(column, 0, SMALL, 4, 0)
        column.setSpacing(MEDIUM)
        for part in self.parts.values():
            column.addWidget(part)
        column.addStretch(1)
        self.switcher = Switcher(scrolling(parts), self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        layout.addWidget(self.holds)
        layout.addWidget(self.switcher, 1)
        self._say_nothing()

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Check the minutes of this meeting from now on."""
        known = self._meeting
        self._meeting = meeting
        if meeting is None or known is None or known.id != meeting.id:
            self._say_nothing()
            self._stale = True
        if meeting is not None and self._stale and self.isVisible():
            self.refresh()

    def mark_stale(self) -> None:
        """Check again when typing pauses, or when the panel is looked at."""
        self._stale = True
        self._pause.start()

    def findings(self) -> tuple[Finding, ...]:
        """Return what is shown."""
        return self._findings

    def rows(self) -> list[FindingRow]:
        """Return the rows in the order in which they are shown."""
        return [row for part in self.parts.values() for row in part.rows()]

    def refresh(self) -> None:
        """Check now."""
        meeting = self._meeting
        if meeting is None:
            return
        self._stale = not self._hand_over()
        self._pause.stop()
        self._asked += 1
        asked, number = self._asked, meeting.id
        self._context.background.run(
            lambda: self._office.checks.run(number) if asked == self._asked else (),
            lambda found: self._show(asked, found),
            lambda error: self._trouble(asked, error),
        )

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show findings; rows of the same finding are kept, and with them the reason being typed."""
        self._findings = tuple(found)
        self.switcher.show()
        held = self._row_with_keyboard()
        read_only = self._meeting is None or self._meeting.minutes_state in FINAL
        sorted_out: dict[str, list[Finding]] = {name: [] for name in self.parts}
        for finding in found:
            sorted_out["waived" if finding.waiver else finding.severity.value].append(finding)
        keys = {one.fingerprint for part in sorted_out.values() for one in part[:MOST_ROWS]}
        for key in [known for known in self._rows if known not in keys]:
            self._drop(key)
        for name, part in self.parts.items():
            alike = Counter(finding.rule for finding in sorted_out[name])
            rows = [
                self._row(finding, read_only, alike[finding.rule]) for finding in sorted_out[name][:MOST_ROWS]
            ]
            part.show_rows(rows, len(sorted_out[name]) - len(rows))
        self._summarise(*(len(sorted_out[name]) for name in ("error", "warning", "waived")))
        if held is not None:
            self._keep_keyboard(*held)

    def _say_nothing(self) -> None:
        """Leave the panel empty until the check has run: "Nothing to mend" would not be known yet."""
        self.show_findings(())
        self.summary.setText("")
        self.holds.setText("")
        self.switcher.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _row_with_keyboard(self) -> tuple[int, QWidget, bool] | None:
        """Return the place of the row that has the keyboard, what of it has it, and whether it was set aside."""
        focused = QApplication.focusWidget()
        for place, row in enumerate(self.rows()):
            if focused is not None and row.isAncestorOf(focused):
                return place, focused, row.finding is not None and row.finding.waiver is not None
        return None

    def _keep_keyboard(self, place: int, focused: QWidget, waived: bool) -> None:
        """Leave the keyboard where it was, or give it to a neighbour when its finding is mended or set aside now."""
        rows = self.rows()
        own = next((row for row in rows if row.isAncestorOf(focused)), None)
        moved = own is not None and (own.finding is not None and own.finding.waiver is not None) != waived
        if own is not None and not moved and focused.isVisible():
            focused.setFocus(_FOCUS)
            return
        open_ones = [row for row in rows if row.finding is None or row.finding.waiver is None]
        nearest = (open_ones or rows)[: place + 1]
        (nearest[-1].place if nearest else self.again).setFocus(_FOCUS)

    def _row(self, finding: Finding, read_only: bool, alike: int) -> FindingRow:
        if finding.fingerprint not in self._rows:
            self._rows[finding.fingerprint] = row = FindingRow(self._waive, self._take_back, self._desk.say)
            row.jump.connect(self.jump)
        row = self._rows[finding.fingerprint]
        row.show_finding(finding, read_only=read_only, alike=alike)
        return row

    def _drop(self, key: Any) -> None:
        row = self._rows.pop(key)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _summarise(self, errors: int, warnings: int, waived: int) -> None:
        self.counted.emit(errors + warnings)
        self.switcher.show_empty(not (errors or warnings or waived))
        parts = []
        if errors:
            parts.append(plural(errors, "{n} error", "{n} errors"))
        if warnings:
            parts.append(plural(warnings, "{n} warning", "{n} warnings"))
        self.summary.setText(tr(" and ").join(parts) if parts or not waived else tr("Nothing to mend"))
        self.holds.setText(self._held_back())
        self.holds.setVisible(bool(self.holds.text()))

    def _held_back(self) -> str:
        """Return which of the next steps wait for what is to be mended."""
        meeting = self._meeting
        if meeting is None or meeting.minutes_state in FINAL:
            return ""
        drafting = meeting.minutes_state is MinutesState.DRAFTING
        if drafting and blocking(self._findings, Step.CIRCULATION):
            return tr("Errors hold back circulation; mend them first.")
        can = tr("The draft can be circulated.") + " " if drafting else ""
        if blocking(self._findings, Step.AGREEMENT) and meeting.minutes_state is not MinutesState.AGREED:
            return can + tr("Errors hold back agreement; mend them first.")
        if blocking(self._findings, Step.ADOPTION):
            if meeting.minutes_state is MinutesState.AGREED:
                return tr(
                    "Both sides have agreed. Adoption waits until what is found is mended or set aside."
                )
            return can + tr("Adoption waits until warnings are mended or set aside.")
        return tr("Nothing holds back the minutes.")

    def _waive(self, finding: Finding, reason: str, alike: bool) -> object:
        meeting = self._meeting
        assert meeting is not None
        found = (
            (finding,)
            if not alike
            else tuple(
                one
                for one in self._findings
                if one.rule is finding.rule and one.severity is Severity.WARNING and one.waiver is None
            )
        )
        done = self._desk.run(
            lambda: self._office.checks.waive_all(meeting.id, found, reason), self, raising=(RuleViolation,)
        )
        if done is not None:
            self.refresh()
        return done

    def _take_back(self, waiver_id: int) -> object:
        done = self._desk.run(lambda: self._office.checks.unwaive(waiver_id), self)
        self.refresh()
        return done

    def _show(self, asked: int, found: tuple[Finding, ...]) -> None:
        if asked == self._asked:
            self.show_findings(found)

    def _trouble(self, asked: int, error: BaseException) -> None:
        if asked != self._asked:
            return
        self._stale = True
        if isinstance(error, SecretariatError):
            self.holds.setText(self._desk.say(error))
        else:
            log.error("The check failed", exc_info=error)
            self.holds.setText(tr("The check could not be made. The log says why."))
        self.holds.show()

    def _after_pause(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()


class _Part(QWidget):
    """The findings of one severity under its icon and word; without any it takes no room."""

    def __init__(self, title: str, icon: str, tint: str) -> None:
        super().__init__()
        self._title = title
        sign = Sign()
        sign.show_sign(icon, tint)
        self.title = section(title)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(sign)
        head.addWidget(self.title, 1)
        self._rows: list[FindingRow] = []
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self.more = Label("", "muted", wrap=True)
        self.more.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        layout.addLayout(self._list)
        layout.addWidget(self.more)
        self.hide()

    def rows(self) -> list[FindingRow]:
        """Return the rows in their order."""
        return list(self._rows)

    def show_rows(self, rows: list[FindingRow], more: int) -> None:
        """Show these rows in this order, and that there are more."""
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        for row in self._rows:
            self._list.removeWidget(row)
        self._rows, self._lines = rows, []
        for row in rows:
            line = rule()
            self._lines.append(line)
            self._list.addWidget(line)
            self._list.addWidget(row)
            row.show()
        self.title.setText(f"{self._title} ({len(rows) + more})")
        self.more.setText(
            plural(more, "{n} more follows when these are mended.", "{n} more follow when these are mended.")
        )
        self.more.setVisible(bool(more))
        self.setVisible(bool(rows))
