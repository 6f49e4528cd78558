"""The window's composition root: the application, its theme and fonts, and the gate to the services.

The frame of the window is painted first: with its menus, its navigation and the place of a page, and by what these need
alone. What is used behind it, the services, and with them the database stack, are imported then. What the user does
meanwhile waits, and reaches the window when all of it is there.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from secretariat import __version__, private
from secretariat.domain.addresses import Place, ServerAddress
from ui import i18n, theme
from ui.gate import Gate
from ui.main_window import MainWindow
from ui.settings import SettingsStore

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from secretariat.domain.errors import SecretariatError
    from secretariat.domain.progress import Progress
    from ui.page_spec import PageSpec
    from ui.widgets.search import Hit

log = logging.getLogger(__name__)

RENDERED_SIZE = (1440, 900)

STYLE = "Fusion"

USUAL_GARBAGE = gc.get_threshold()
LITTLE_GARBAGE = 50_000
"""How many new objects let Python look for garbage while the program starts: nearly all of them stay, and to look as
often as usual takes a tenth of the start."""

BUSY_MS = 150
"""How long a verb waits for another program's lock: the window stands still meanwhile, and forms try again."""


def application(
    store: SettingsStore,
    *,
    rtl: bool | None = None,
    theme_name: str = "",
    language: str = "",
    zoom: int = 0,
    walled: bool = True,
) -> QApplication:
    """Return the application with fonts, zoom, colours, language and direction set, and the wall against rich text up.

    What is not given is taken from the settings. What is not `walled` has to be, before any text of the user's shows.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        app = running
        app.setStyle(STYLE)
    else:
        app = QApplication([*sys.argv[:1], "-style", STYLE])  # told later, it would take ten times as long
    app.setApplicationName("Secretariat")
    app.setApplicationVersion(__version__)
    i18n.set_language(language or i18n.chosen(store.value.language))
    theme.load_fonts(app)
    theme.set_zoom(app, zoom or store.value.zoom)
    theme.apply(app, theme.by_name(theme_name or store.value.theme))
    i18n.apply_direction(rtl or None)
    if walled:
        from ui.widgets import guard

        guard.install(app)
    return app


def gate(store: SettingsStore, *, ask: bool = True) -> Gate:
    """Return the window's way to databases; `ask` for the user's name when it is not known yet."""

    def who() -> str:
        name = store.value.user_name
        if not name and ask:
            from ui.widgets.dialogs import ask_text

            asked = i18n.tr("What is your name?"), i18n.tr("It stands beside each change you make.")
            name = ask_text(None, *asked) or ""
            if name:
                store.update(user_name=name)
        return name or os.environ.get("USER") or os.environ.get("USERNAME") or "?"

    def open_file(path: Place) -> Any:
        from secretariat.services.holding import open_or_read
        from ui import keys

        return open_or_read(path, who(), busy_ms=BUSY_MS, key=keys.of(path))

    def open_told(path: Place, progress: Progress) -> Any:
        from secretariat.services.holding import open_or_read
        from ui import jobs, keys

        name = who()
        if isinstance(path, ServerAddress):  # one that cannot be reached is given up after ten seconds
            return jobs.waited_for(lambda: open_or_read(path, name, busy_ms=BUSY_MS), progress)
        return open_or_read(path, name, busy_ms=BUSY_MS, progress=progress, key=keys.of(path))

    def create(path: Place, progress: Progress | None = None) -> Any:
        from secretariat.domain.progress import no_progress
        from secretariat.services.holding import create_held

        return create_held(path, who(), busy_ms=BUSY_MS, progress=progress or no_progress)

    def find(office: Any, words: str) -> Sequence[Hit]:
        from ui import palette

        return palette.find(office, words)

    def say(error: SecretariatError) -> str:
        from ui.words import sentence

        return sentence(error)

    def unlock(window: QWidget, path: Path) -> None:
        from ui import passphrases

        passphrases.unlock(window, path)

    return Gate(
        *(open_file, create, _sample, find, say, open_told, unlock if ask else None),
        create_told=create,
        backs_up=ask,
    )


def _sample() -> Path:
    folder = platformdirs.user_data_path("secretariat")
    with suppress(OSError):  # then the sample cannot be written, and it is said why
        private.folder(folder)
    return folder / "sample.secretariat"


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    # The offscreen platform says so of each window, and nobody can mend it.
    if "This plugin does not support" not in text:
        log.log(logging.DEBUG if kind is QtMsgType.QtDebugMsg else logging.WARNING, "Qt: %s", text)


def run(options: Namespace, pages: Sequence[PageSpec]) -> int:
    """Open the window; with `options.render`, paint it into a file instead and return."""
    gc.set_threshold(LITTLE_GARBAGE)
    store = SettingsStore()
    qInstallMessageHandler(_qt_said)
    app = application(
        store,
        rtl=options.rtl,
        theme_name=options.theme,
        language=options.language,
        zoom=options.zoom,
        walled=False,
    )
    window = MainWindow(store, pages, gate(store, ask=options.render is None), furnished=False)
    paint(app, window, options)
    furnish(app, window)
    opened = window.open_database(options.file) if options.file is not None else True
    if options.file is None and options.render is None:
        window.databases.open_last()
    if window.office is None:
        window.show_start()
    if options.page:
        window.show_page(options.page)
    gc.set_threshold(*USUAL_GARBAGE)
    if options.render is None:
        _sweep(app)
        return app.exec()
    return render(app, window, options.render) if opened else 3


def paint(app: QApplication, window: MainWindow, options: Namespace) -> None:
    """Show the frame of the window, ready for a database when one will be opened, and the start page otherwise."""
    if options.render is not None:
        window.resize(*RENDERED_SIZE)
    last = window.store.value.last if window.store.value.reopen and options.render is None else ""
    if options.file is not None or last:
        window.wait()
    else:
        window.show_start()
    window.show()
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def furnish(app: QApplication, window: MainWindow) -> None:
    """Import and make what is used behind the frame."""
    from ui import log as ui_log
    from ui import spelling
    from ui.widgets import guard

    ui_log.start()
    # Not before: with the first widget of Qt's own that passes it, PySide makes some sixty classes and their enums.
    guard.install(app)
    window.furnish()
    ui_log.catch(window.windows.unexpected)
    store = window.store
    dictionaries = spelling.Dictionaries(store.folder / "dictionaries", enabled=store.value.spelling)
    spelling.use(dictionaries)
    app.aboutToQuit.connect(dictionaries.close)


def _sweep(app: QApplication) -> None:
    """Remove copies of attached files that a killed program left, and this one's when it ends."""
    from secretariat.services import opened_copies

    opened_copies.sweep()
    app.aboutToQuit.connect(opened_copies.remove)


def render(app: QApplication, window: MainWindow, target: Path) -> int:
    """Paint the window into a PNG file; 3 when it cannot be written."""
    app.processEvents()
    looked_up: list[object] = []
    # Behind all that pages look up beside the window's work.
    window.background.run(lambda: None, looked_up.append)
    while not looked_up:
        app.processEvents()
    app.processEvents()  # and laid out
    with suppress(OSError):  # then saving fails too, and is reported
        target.parent.mkdir(parents=True, exist_ok=True)
    written = not _is_database(target) and window.grab().save(str(target), "PNG")
    if not written:
        print(i18n.tr("{path} cannot be written.", path=target), file=sys.stderr)
    window.abandon()
    return 0 if written else 3


def _is_database(target: Path) -> bool:
    from secretariat.domain.errors import RuleViolation
    from secretariat.services.replacing import refuse_database

    try:
        refuse_database(target)
    except RuleViolation:
        return True
    return False
