"""The head of every page: title, search, theme button, and the page's one filled button.

header = PageHeader(tr("Meetings"), find=…, primary=(tr("New meeting"), self.add_new))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import icons, theme
from ui.i18n import tr
from ui.theme import SMALL
from ui.widgets.buttons import filled, icon_button
from ui.widgets.search import Hit, JumpField
from ui.widgets.text import heading
from ui.widgets.writing import writes


class PageHeader(QWidget):
    """One line on top of a page."""

    theme_asked = Signal()

    def __init__(
        self,
        title: str,
        find: Callable[[str], Sequence[Hit]] | None = None,
        primary: tuple[str, Callable[[], object]] | None = None,
        primary_icon: str = "plus",
    ) -> None:
        super().__init__()
        self.title = heading(title)
        self.jump = JumpField(find)
        if find is None:
            self.jump.hide()
        self.theme_button = icon_button("moon", "", self.theme_asked.emit)
        self.primary: QPushButton | None = writes(filled(*primary, primary_icon)) if primary else None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL)
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        self._row.addWidget(self.jump, 2)
        self._row.addWidget(self.theme_button)
        if self.primary is not None:
            self._row.addWidget(self.primary)
        self.show_theme()

    def add(self, widget: QWidget) -> None:
        """Put a widget of the page between the title and the search field."""
        self._row.insertWidget(1, widget)

    def show_theme(self) -> None:
        """Let the theme button say what it does now."""
        dark = theme.current().dark
        text = tr("Switch to light colours") if dark else tr("Switch to dark colours")
        self.theme_button.setIcon(icons.icon("sun" if dark else "moon"))
        self.theme_button.setToolTip(text)
        self.theme_button.setAccessibleName(text)
