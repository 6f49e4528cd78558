"""What the window shows without a database: begin a working group, open a database, or look at the sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.addresses import is_address
from ui import place_names
from ui.i18n import tr
from ui.theme import LARGE, MEDIUM, SMALL, px
from ui.widgets.buttons import filled, icon_button, plain, quiet
from ui.widgets.card import Card
from ui.widgets.panes import scrolling
from ui.widgets.text import ElidedLabel, heading, muted, section, tip

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SHOWN = 5
WIDE = 640
IN_LINE = "padding: 0;"
"""Links begin where the buttons and texts above them begin."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways to begin, each a command of the window's.

    Attributes:
        found: makes a database for a new working group.
        choose: opens a database that is there.
        empty: makes a database with nothing in it.
        sample: opens the sample; None when there is none to be had.
        server: opens a register on a server; None where none is to be named.
    """

    found: Callable[[], object]
    choose: Callable[[], object]
    empty: Callable[[], object]
    sample: Callable[[], object] | None = None
    server: Callable[[], object] | None = None


class StartPage(QWidget):
    """The first page.

    Signals:
        open_asked: open one of the databases opened before, by its path or address.
        forget_asked: do not offer one of them any more.
    """

    open_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, ways: Ways) -> None:
        super().__init__()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        card = Card()
        card.setFixedWidth(px(WIDE))
        card.body.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        card.body.setSpacing(MEDIUM)
        card.add(heading(tr("Welcome to Secretariat")))
        text = tr(
            "Agreements, meetings, minutes, decisions and action items of your working groups, "
            "in one file on this computer."
        )
        card.add(muted(text, wrap=True))
        self.new = filled(tr("New working group…"), ways.found, "users")
        self.open = plain(tr("Open…"), ways.choose, "folder-open")
        self.empty = quiet(tr("Begin with an empty database…"), ways.empty, "file-plus")
        self.empty.setStyleSheet(IN_LINE)
        card.body.addLayout(self._ways(ways))
        self._title = section(tr("Opened before"))
        card.add(self._title)
        card.body.addLayout(self._recent)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(inner))  # at twice the size it is higher than a small screen

    def _ways(self, ways: Ways) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        offered = [
            (
                self.new,
                tr("Step by step from its agreement: parties, areas, languages. It gets a file of its own."),
            ),
            (self.open, tr("A database that you or a colleague began.")),
        ]
        if ways.sample is not None:
            text = tr("Three invented groups with two years of meetings, to try everything on.")
            offered.append((plain(tr("Open the sample"), ways.sample, "flask-conical"), text))
        for row, (button, more) in enumerate(offered):
            button.setAccessibleDescription(more)
            grid.addWidget(button, row, 0)
            grid.addWidget(muted(more, wrap=True), row, 1, Qt.AlignmentFlag.AlignVCenter)
        others = [self.empty]
        if ways.server is not None:
            others.append(quiet(tr("Open a register on a server…"), ways.server, "server"))
            others[-1].setStyleSheet(IN_LINE)
        for row, button in enumerate(others, len(offered)):
            grid.addWidget(button, row, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)
        return grid

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the databases opened before; of one that is not there now it is said, and it can be forgotten."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._title.setVisible(bool(paths))
        for path in paths[:SHOWN]:
            self._recent.addWidget(self._line(path))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses the one that has the keyboard

    def _line(self, path: str) -> QWidget:
        there, name, folder = place_names.is_there(path), *place_names.name_and_place(path)
        button = quiet(name, partial(self.open_asked.emit, path), _icon(path, there))
        button.setStyleSheet(IN_LINE)
        tip(button, path)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addWidget(
            ElidedLabel(folder if there else tr("Not there now: {folder}", folder=folder), "muted"), 1
        )
        if not there:
            text = tr("Forget {name}", name=name)
            row.addWidget(icon_button("x", text, partial(self.forget_asked.emit, path), framed=False))
        return line


def start_page(window: MainWindow) -> StartPage:
    """Return the start page of a window, which may not have what its commands need before one of them is asked for."""

    def asked(command: str) -> Callable[..., object]:
        return lambda *given: getattr(window.databases, command)(*given)

    sample = asked("open_sample") if window.gate.sample else None
    made = StartPage(
        Ways(asked("ask_new_group"), asked("ask_open"), asked("ask_new"), sample, asked("ask_server"))
    )
    made.open_asked.connect(asked("show_named"))
    made.forget_asked.connect(asked("forget"))
    return made


def _icon(path: str, there: bool) -> str:
    return "server" if is_address(path) else "database" if there else "circle-alert"
