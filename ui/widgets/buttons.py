"""Buttons: `filled` (one per page), `plain`, `quiet` (without a frame), `link` (inside text), `icon_button`.

add = filled("New meeting", self.create, icon="plus")
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QToolButton

from ui import icons
from ui.i18n import isolate
from ui.theme import CONTROL_HEIGHT, px
from ui.widgets.text import is_rtl, tip, unmnemonic

MENU_ROOM = 14
GAP = "\u2009"
"""A thin space: Qt sets text tight to its icon."""


class Button(QPushButton):
    """A button that shows its text in the text's own direction: "Open…" keeps its dots at the end everywhere.

    The sign of a menu is the window's own: style sheets do not paint theirs from right to left.
    """

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + px(MENU_ROOM), hint.height()) if self.menu() is not None else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.menu() is None:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
            # Icon and text stand in the middle of what the sign leaves them.
            room = option.rect.adjusted(0, 0, -px(MENU_ROOM), 0)
            option.rect = QStyle.visualRect(self.layoutDirection(), option.rect, room)
            self.style().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)
        side = px(14)
        box = QRect(self.width() - px(22), (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            icons.paint(painter, place, "chevron-down", "muted" if self.isEnabled() else "control_border")

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if is_rtl(option.direction):
            gap = GAP if option.text.startswith(GAP) else ""  # stays beside the icon
            option.text = gap + isolate(option.text.removeprefix(gap))


def filled(text: str, run: Callable[[], object] | None = None, icon: str = "") -> QPushButton:
    """Return the page's one filled button."""
    return _button(text, run, icon, "filled", "on_accent")


def plain(text: str, run: Callable[[], object] | None = None, icon: str = "") -> QPushButton:
    """Return an ordinary button."""
    return _button(text, run, icon, "", "muted")


def quiet(text: str, run: Callable[[], object] | None = None, icon: str = "") -> QPushButton:
    """Return a button without a frame, for acts of second rank."""
    return _button(text, run, icon, "quiet", "accent_text")


def link(text: str, run: Callable[[], object] | None = None) -> QPushButton:
    """Return a button that stands as text among texts and leads to a record."""
    made = quiet(text, run)
    made.setProperty("link", True)
    made.setStyleSheet("padding: 0; min-height: 20px;")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def icon_button(
    icon: str, text: str, run: Callable[[], object] | None = None, *, framed: bool = True
) -> QToolButton:
    """Return a button that shows an icon alone; `text` is its tooltip and accessible name."""
    made = QToolButton()
    made.setIcon(icons.icon(icon))
    made.setIconSize(QSize(px(16), px(16)))
    made.setFixedHeight(px(CONTROL_HEIGHT))
    made.setProperty("role", "button" if framed else "quiet")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(text)
    tip(made, text)
    if run is not None:
        made.clicked.connect(lambda _checked=False: run())
    return made


def _button(text: str, run: Callable[[], object] | None, icon: str, kind: str, tint: str) -> QPushButton:
    made = Button(unmnemonic(text))
    if kind:
        made.setProperty(kind, True)
    if icon:
        made.setIcon(icons.icon(icon, tint))
        made.setIconSize(QSize(px(16), px(16)))
        made.setText(f"{GAP}{made.text()}")
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    if run is not None:
        made.clicked.connect(lambda _checked=False: run())
    return made
