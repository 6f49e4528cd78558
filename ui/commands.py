"""Every command of the window in one registry: menus, buttons, tooltips and the sheet of shortcuts read from it.

    commands.on("edit.undo", self.undo)                         # what it does
    commands["edit.undo"].setEnabled(False)                     # the QAction

A page's own commands go on its widget (`Page.command`), which puts them into the page's menu.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from ui import icons
from ui.i18n import mark, tr
from ui.widgets.text import unmnemonic

if TYPE_CHECKING:
    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `text` is in the screen's language, `shortcut` in Qt's portable form."""

    id: str
    text: str
    icon: str = ""
    shortcut: str = ""


WINDOW_COMMANDS = (
    Command("file.new", mark("&New database…"), "file-plus"),
    Command("file.open", mark("&Open…"), "folder-open", "Ctrl+O"),
    Command("file.open_server", mark("Open a register on a ser&ver…"), "server"),
    Command("file.open_beside", mark("Open in a new &window…"), "", "Ctrl+Shift+O"),
    Command("file.sample", mark("Open the &sample"), "flask-conical"),
    Command("file.print", mark("&Print what is shown…"), "printer", "Ctrl+P"),
    Command("file.backups", mark("&Backups…"), "archive-restore"),
    Command("file.encrypt", mark("&Encrypt…"), "lock"),
    Command("file.passphrase", mark("Change pass&phrase…"), "lock"),
    Command("file.decrypt", mark("&Remove encryption…"), ""),
    Command("file.close", mark("&Close database"), "", "Ctrl+W"),
    Command("file.quit", mark("&Quit"), "log-out", "Ctrl+Q"),
    Command("edit.undo", mark("&Undo"), "undo-2", "Ctrl+Z"),
    Command("edit.redo", mark("&Redo"), "redo-2", "Ctrl+Shift+Z"),
    Command("edit.jump", mark("&Search or jump to…"), "search", "Ctrl+K"),
    Command("edit.search", mark("Search in all &texts…"), "search", "Ctrl+Shift+F"),
    Command("edit.history", mark("&History of what is shown…"), "history", "Ctrl+H"),
    Command("edit.spelling", mark("Next &misspelt word"), "spell-check", "F7"),
    Command("edit.settings", mark("Se&ttings…"), "settings", "Ctrl+,"),
    Command("view.light", mark("&Light colours"), "sun"),
    Command("view.dark", mark("&Dark colours"), "moon"),
    Command("view.system", mark("&As the system has it")),
    Command("view.larger", mark("L&arger"), "zoom-in", "Ctrl++"),
    Command("view.smaller", mark("S&maller"), "zoom-out", "Ctrl+-"),
    Command("view.usual", mark("Us&ual size"), "", "Ctrl+0"),
    Command("view.next_pane", mark("&Next pane"), "", "F6"),
    Command("view.previous_pane", mark("&Previous pane"), "", "Shift+F6"),
    Command("window.again", mark("&New window on this database"), "", "Ctrl+Shift+W"),
    Command("window.close", mark("&Close this window")),
    Command("help.guide", mark("User &guide"), "circle-question-mark", "F1"),
    Command("help.shortcuts", mark("&Keyboard shortcuts"), "keyboard", "Shift+F1"),
    Command("help.about", mark("&About Secretariat"), "info"),
)

NEED_DATABASE = (
    "file.close",
    "file.backups",
    "edit.jump",
    "edit.search",
    "edit.history",
    "edit.spelling",
    "file.print",
    "window.again",
    "view.next_pane",
    "view.previous_pane",
)

FURTHER_KEYS = {"edit.redo": "Ctrl+Y", "view.larger": "Ctrl+="}
"""Ctrl++ is Ctrl+= with Shift on most keyboards."""


class Commands(QObject):
    """The registry of one window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {
            command.id: make_action(replace(command, text=tr(command.text)), self)
            for command in WINDOW_COMMANDS
        }

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def on(self, command_id: str, run: Callable[[], object]) -> None:
        """Let a command do something."""
        self._actions[command_id].triggered.connect(lambda _checked=False: run())

    def show_state(self, desk: Desk | None, *, on_server: bool = False) -> None:
        """Say what undo and redo would do, and offer what there is something for."""
        from ui.words import act  # the words are those of the services

        for name, text, label in (
            ("edit.undo", tr("&Undo"), desk.undo_label() if desk is not None else None),
            ("edit.redo", tr("&Redo"), desk.redo_label() if desk is not None else None),
        ):
            describe(self._actions[name], text, act(label) if label else "")
        for name in (*NEED_DATABASE, "edit.undo", "edit.redo"):
            self._actions[name].setEnabled(desk is not None)
        for name in ("file.backups", "file.encrypt"):
            action = self._actions[name]
            describe(action, action.text())
            if on_server:
                action.setEnabled(False)
                action.setToolTip(of_the_server())

    def show_theme(self, chosen: str) -> None:
        """Tick the colours that were chosen."""
        for name in ("light", "dark", "system"):
            action = self._actions[f"view.{name}"]
            action.setCheckable(True)
            action.setChecked(name == chosen)


def make_action(command: Command, parent: QObject) -> QAction:
    """Return a command's action with text, icon, shortcut and tooltip."""
    action = QAction(command.text, parent)
    action.setObjectName(command.id)
    if command.icon:
        action.setIcon(icons.icon(command.icon))
    if command.shortcut:
        keys = [QKeySequence(command.shortcut)]
        if command.id in FURTHER_KEYS:
            keys.append(QKeySequence(FURTHER_KEYS[command.id]))
        action.setShortcuts(keys)
    describe(action, command.text)
    return action


def of_the_server() -> str:
    """Return the sentence of what is done with a file, and of a register on a server by others."""
    return tr("This is on a server: its administrator does it with the server’s own tools.")


def describe(action: QAction, text: str, named: str = "") -> None:
    """Give an action a text, with the name of what it acts on ("Undo: change meeting"), and the tooltip to match."""
    plain_text = text.replace("&", "").rstrip("…")
    action.setText(tr("{command}: {what}", command=text, what=unmnemonic(named)) if named else text)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    with_keys = tr("{text} ({keys})", text=plain_text, keys=keys) if keys else plain_text
    action.setToolTip(tr("{command}: {what}", command=plain_text, what=named) if named else with_keys)
