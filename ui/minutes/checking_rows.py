"""One finding of the check: its place, what is wrong and what to do, and setting it aside with a reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretariat.domain.checks.findings import Finding, Severity
from secretariat.domain.errors import RuleViolation, SecretariatError
from ui import icons
from ui.i18n import day, isolate, plural, tr
from ui.theme import SMALL, px
from ui.widgets.buttons import Button, plain, quiet
from ui.widgets.fields import CheckField, TextField
from ui.widgets.text import Label, tip, unmnemonic
from ui.widgets.writing import writes
from ui.words import finding_place, finding_text

Waive = Callable[[Finding, str, bool], object]
"""A finding, the reason, and whether it holds for every warning of the same rule."""
TakeBack = Callable[[int], object]

SIGNS = {Severity.ERROR: ("circle-alert", "red"), Severity.WARNING: ("triangle-alert", "amber")}
SIDE = 18


class Sign(QWidget):
    """The icon of a severity; the word stands above the rows."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._tint = SIGNS[Severity.WARNING]
        self.setFixedSize(QSize(px(SIDE), px(SIDE)))

    def show_sign(self, icon: str, tint: str) -> None:
        """Show another icon."""
        self._icon, self._tint = icon, tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.paint(painter, self.rect(), self._icon, self._tint)


class PlaceLink(Button):
    """A link of one line that ends in … where there is no room, and then shows the whole text as its tooltip."""

    def __init__(self, run: Callable[[], object]) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("quiet", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setStyleSheet(
            "padding: 0; min-height: 20px; text-align: left;"
        )  # the leading edge: Qt mirrors it
        self.clicked.connect(lambda _checked=False: run())

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - 4)
        self.setText(unmnemonic(line))
        tip(self, self._whole if line != self._whole else "")


class FindingRow(QWidget):
    """One finding. A warning can be set aside with a reason in place, and what was set aside be taken up again.

    Args:
        waive: sets it aside with a reason; raises RuleViolation.
        take_back: takes a waiver back, by its id.
        say: the sentence of a known error.

    Signals:
        jump: the reference of the place, to be shown.
    """

    jump = Signal(object)

    def __init__(self, waive: Waive, take_back: TakeBack, say: Callable[[SecretariatError], str]) -> None:
        super().__init__()
        self._waive, self._take_back, self._say = waive, take_back, say
        self.finding: Finding | None = None
        self.sign = Sign()
        self.place = PlaceLink(self._jump)
        self.text = Label("", wrap=True)
        self.why = Label("", "muted", "small", wrap=True)
        self.aside = writes(quiet(tr("Set aside…"), self.ask))
        self.up = writes(quiet(tr("Take up again"), self._take_up))
        self.reason = TextField("reason", tr("Why it may stay as it is"))
        self.alike = CheckField("alike", tr("All warnings of this rule"))
        self.alike.caption.hide()
        self.alike.hide()
        self.store = writes(plain(tr("Set aside"), self.commit))
        self.cancel = quiet(tr("Cancel"), self.give_up)
        self.asking = QWidget()
        self._build()

    def _build(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        acts.addWidget(self.store)
        acts.addWidget(self.cancel)
        acts.addStretch(1)
        asking = QVBoxLayout(self.asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(SMALL)
        asking.addWidget(self.reason)
        asking.addWidget(self.alike)
        asking.addLayout(acts)
        self.asking.hide()
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.place, 1)
        for button in (self.aside, self.up):
            button.setStyleSheet("padding: 0 4px; min-height: 20px;")
            head.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(head)
        for part in (self.text, self.why, self.asking):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_finding(self, finding: Finding, *, read_only: bool, alike: int = 1) -> None:
        """Show a finding, one of `alike` of its rule; a reason that is being typed for the same one stays."""
        self.finding = finding
        self.alike.setVisible(alike > 1)
        self.alike.box.setText(plural(alike, "The {n} warning of this rule", "All {n} warnings of this rule"))
        waiver = finding.waiver
        place, said = finding_place(finding), finding_text(finding)
        self.place.show_text(place)
        self.place.setAccessibleName(tr("Show {place}: {text}", place=place, text=said))
        self.text.setText(said)
        self.text.set_tint("muted" if waiver else "text")
        icon, tint = SIGNS[finding.severity]
        self.sign.show_sign(*(("check", "muted") if waiver else (icon, tint)))
        if waiver is not None:
            when = isolate(day(waiver.waived_at.date())) if waiver.waived_at else ""
            self.why.setText(
                tr("Set aside by {who}, {day}: {reason}", who=isolate(waiver.waived_by), day=when,
                   reason=isolate(waiver.reason))
            )  # fmt: skip
        self.why.setVisible(waiver is not None)
        can_waive = finding.severity is Severity.WARNING and waiver is None and not read_only
        if not can_waive:
            self.asking.hide()
        self.aside.setVisible(can_waive and self.asking.isHidden())
        self.up.setVisible(waiver is not None and not read_only)

    def is_asking(self) -> bool:
        """Return whether a reason is being typed."""
        return not self.asking.isHidden()

    def ask(self) -> None:
        """Ask for the reason, in place."""
        self.asking.show()
        self.aside.hide()
        self.reason.focus()

    def give_up(self) -> None:
        """Leave the warning as it is."""
        self._empty()
        self.reason.show_error("")
        self.asking.hide()
        self.aside.show()
        self.aside.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Set the warning aside with the reason that was typed."""
        if self.finding is None:
            return
        self.reason.show_error("")
        try:
            together = self.alike.isVisibleTo(self) and self.alike.value()
            done = self._waive(self.finding, self.reason.value(), together)
        except RuleViolation as error:
            self.reason.show_error(self._say(error))
            self.reason.focus()
            return
        if done is not None:
            self._empty()
            self.place.setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # or hiding the field would send the keyboard away
            self.asking.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_asking() and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.commit()
                return
            if event.key() == Qt.Key.Key_Escape:
                self.give_up()
                return
        super().keyPressEvent(event)

    def _empty(self) -> None:
        self.reason.set_value("")
        self.alike.set_value(False)

    def _jump(self) -> None:
        if self.finding is not None:
            self.jump.emit(self.finding.ref)

    def _take_up(self) -> None:
        if self.finding is not None and self.finding.waiver is not None:
            self._take_back(self.finding.waiver.id)
