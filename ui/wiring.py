"""What the commands of a window do, and "About"."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from secretariat import __version__
from ui import backups_dialog, log, passphrases, printing, settings_dialog, walking
from ui.i18n import isolate, tr
from ui.widgets.dialogs import notice

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def wire(window: MainWindow) -> None:
    """Let the window's commands do what they say."""
    on = window.commands.on
    on("file.new", window.databases.ask_new)
    on("file.open", window.databases.ask_open)
    on("file.open_server", window.databases.ask_server)
    on("file.open_beside", window.databases.ask_open_beside)
    on("file.sample", window.databases.open_sample)
    on("file.close", window.close_database)
    on("file.quit", window.windows.close)
    on("window.again", window.databases.open_again)
    on("window.close", window.close)
    on("view.next_pane", lambda: walking.walk(window, 1))
    on("view.previous_pane", lambda: walking.walk(window, -1))
    on("edit.undo", window.undo)
    on("edit.redo", window.redo)
    on("edit.jump", window.lookup.open_palette)
    on("edit.search", window.lookup.search)
    on("edit.history", window.lookup.history)
    for name in ("light", "dark", "system"):
        on(f"view.{name}", partial(window.set_theme, name))
    on("file.backups", lambda: backups_dialog.show(window))
    on("file.encrypt", lambda: passphrases.encrypt(window))
    on("file.passphrase", lambda: passphrases.change(window))
    on("file.decrypt", lambda: passphrases.decrypt(window))
    on("file.print", lambda: printing.print_shown(window))
    on("edit.spelling", lambda: settings_dialog.show_next_misspelt(window))
    on("edit.settings", lambda: settings_dialog.show(window))
    for name, step in (("larger", 1), ("smaller", -1), ("usual", 0)):
        on(f"view.{name}", partial(window.step_zoom, step))
    on("help.guide", window.lookup.guide)
    on("help.shortcuts", window.lookup.shortcuts)
    on("help.about", lambda: show_about(window))
    window.commands["file.sample"].setVisible(window.gate.sample is not None)
    for i, spec in enumerate(window.specs[:9], 1):
        shortcut = QShortcut(QKeySequence(f"Ctrl+{i}"), window.stack)  # and goes with it
        shortcut.activated.connect(partial(window.show_page, spec.key))


def show_about(window: QWidget) -> None:
    """Say what this is."""
    text = tr(
        "Version {version}. Meetings, minutes, decisions and action items of intergovernmental working groups. "
        "Icons by Lucide (ISC licence), typefaces by Noto (SIL Open Font License). The log lies at {log}.",
        version=__version__,
        log=isolate(str(log.path())),
    )
    notice(window, "Secretariat", text)
