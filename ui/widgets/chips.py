"""Quick filters: a row of chips of which one is chosen. Arrow keys move between them.

chips = ChipRow([Chip("all", tr("All")), Chip("overdue", tr("Overdue"), 2)])
chips.chosen.connect(self.filter)       # str: the key
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.theme import px
from ui.widgets.flow import FlowLayout
from ui.widgets.text import tip


@dataclass(frozen=True, slots=True)
class Chip:
    """One quick filter; `count` is shown behind the text when it is known."""

    key: str
    text: str
    count: int | None = None

    @property
    def caption(self) -> str:
        """What the chip says."""
        return self.text if self.count is None else f"{self.text} {self.count}"


LEAST = 64
"""What a chip that yields keeps where there is no room for all; then its text ends in …"""


class ChipButton(QAbstractButton):
    """One chip."""

    def __init__(self, chip: Chip, *, yielding: bool = False) -> None:
        super().__init__()
        self.chip = chip
        self._yielding, self._told = yielding, False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        across = QSizePolicy.Policy.Maximum if yielding else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.show_chip(chip)

    def show_chip(self, chip: Chip) -> None:
        """Show another text or count."""
        self.chip = chip
        self.setAccessibleName(chip.caption)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.chip.caption) + px(26), metrics.height() + px(8))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), px(LEAST)), hint.height()) if self._yielding else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._yielding and not self._told:
            tip(self, self.chip.caption if self.width() < self.sizeHint().width() else "")

    def tell(self, text: str) -> None:
        """Show a tooltip that says more than the chip."""
        self._told = True
        tip(self, text)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.current()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen, focus = self.isChecked(), self.hasFocus()
        fill = t.accent_soft if chosen else t.hover if self.underMouse() else t.surface
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(t.accent if chosen or focus else t.control_border), 2 if focus else 1))
            painter.setBrush(QColor(fill))
            inset = 0.5 if focus else 0
            radius = box.height() / 2
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
            painter.setPen(QColor(t.accent_text if chosen else t.text))
            room, end = self.width() - 24, Qt.TextElideMode.ElideRight
            text = painter.fontMetrics().elidedText(self.chip.caption, end, room) if room > 0 else ""
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)


class ChipRow(QWidget):
    """Chips with radio behaviour; the first is chosen at the start.

    Where there is no room for all of them, `yielding` ones grow narrow, and `folding` ones go on in another row.
    """

    chosen = Signal(str)
    changes_records = False  # choosing a chip does not merely show something else

    def __init__(self, chips: Iterable[Chip] = (), *, yielding: bool = False, folding: bool = False) -> None:
        super().__init__()
        self._yielding, self._folding = yielding, folding
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        self._layout = FlowLayout(self) if folding else QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        across = QSizePolicy.Policy.Preferred if folding else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.show_chips(chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        if self._folding and self.width() > 0:
            high = self._layout.heightForWidth(self.width())
            if high and high != self.minimumHeight():
                self.setFixedHeight(high)

    def set_spacing(self, pixels: int) -> None:
        """Let the chips stand as close as that."""
        self._layout.setSpacing(pixels)

    def show_chips(self, chips: Iterable[Chip]) -> None:
        """Show these chips; where only texts or counts differ, the choice and the focus stay."""
        wanted = list(chips)
        buttons = self.buttons()
        if [b.chip.key for b in buttons] == [c.key for c in wanted]:
            for button, chip in zip(buttons, wanted, strict=True):
                button.show_chip(chip)
            return
        before = self.key()
        for button in buttons:
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        for chip in wanted:
            button = ChipButton(chip, yielding=self._yielding)
            self._group.addButton(button)
            self._layout.addWidget(button)
        self.choose(
            before if before in [c.key for c in wanted] else wanted[0].key if wanted else "", quiet=True
        )

    def buttons(self) -> list[ChipButton]:
        """Return the chips in their order."""
        return [b for b in self._group.buttons() if isinstance(b, ChipButton)]  # in the order of adding

    def key(self) -> str:
        """Return the chosen chip's key, "" when there are no chips."""
        return next((b.chip.key for b in self.buttons() if b.isChecked()), "")

    def choose(self, key: str, *, quiet: bool = False) -> None:
        """Choose a chip; `quiet` does not tell."""
        before = self.blockSignals(quiet)
        for button in self.buttons():
            if button.chip.key == key:
                button.setChecked(True)
        self.blockSignals(before)

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        if on and isinstance(button, ChipButton):
            for (
                other
            ) in self.buttons():  # Tab leads to the chosen one, whoever chose it, and the arrows from there
                tab = Qt.FocusPolicy.StrongFocus if other is button else Qt.FocusPolicy.ClickFocus
                other.setFocusPolicy(tab)
            self.chosen.emit(button.chip.key)
