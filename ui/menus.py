"""The menu bar. The page that is shown puts its own commands into its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from secretariat.domain.addresses import ServerAddress
from ui import icons, place_names
from ui.i18n import WINDOW_LANGUAGES, joined, language, language_name, tr
from ui.widgets.text import unmnemonic

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.page import Page


class Menus:
    """Builds the menus of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        bar, commands = window.menuBar(), window.commands
        file = bar.addMenu(tr("&File"))
        file.setToolTipsVisible(True)  # why something cannot be chosen
        file.addAction(commands["file.new"])
        file.addAction(commands["file.open"])
        file.addAction(commands["file.open_server"])
        file.addAction(commands["file.open_beside"])
        self.recent = file.addMenu(tr("Open &recent"))
        self.recent.aboutToShow.connect(self._fill_recent)
        file.addAction(commands["file.sample"])
        file.addSeparator()
        file.addAction(commands["file.print"])
        file.addAction(commands["file.backups"])
        file.addSeparator()
        for name in ("file.encrypt", "file.passphrase", "file.decrypt"):
            file.addAction(commands[name])
        file.aboutToShow.connect(self.show_encryption)
        self.show_encryption()
        file.addSeparator()
        file.addAction(commands["file.close"])
        file.addAction(commands["file.quit"])
        edit = bar.addMenu(tr("&Edit"))
        for name in ("edit.undo", "edit.redo"):
            edit.addAction(commands[name])
        edit.addSeparator()
        for name in ("edit.jump", "edit.search", "edit.history"):
            edit.addAction(commands[name])
        edit.addSeparator()
        for name in ("edit.spelling", "edit.settings"):
            edit.addAction(commands[name])
        self.view = bar.addMenu(tr("&View"))
        self._fill_view()
        self._add_languages()
        self.page = bar.addMenu("")
        self.page.menuAction().setVisible(False)
        self.windows = bar.addMenu(tr("&Window"))
        self.windows.aboutToShow.connect(self._fill_windows)
        self._fill_windows()
        guide = bar.addMenu(tr("&Help"))
        guide.addAction(commands["help.guide"])
        guide.addAction(commands["help.shortcuts"])
        guide.addAction(commands["help.about"])
        # Shortcuts must work while their menu has never been opened.
        window.addActions(list(commands))

    def show_page(self, page: Page | None) -> None:
        """Give the page that is shown its menu; a page without commands has none."""
        for action in self.page.actions():
            self.page.removeAction(action)  # PySide's clear() would end the page's own actions
        own = QWidget.actions(page) if page is not None else []  # a page may have an attribute of that name
        self.page.menuAction().setVisible(bool(own))
        if page is not None and own:
            self.page.setTitle(unmnemonic(page.header.title.text()))
            self.page.addActions(own)

    def show_encryption(self) -> None:
        """Offer to encrypt the file that is open, or to change or remove its passphrase; nothing when none is."""
        office, commands = self._window.office, self._window.commands
        on_server = isinstance(self._window.path, ServerAddress)
        closed, writable = (
            office is not None and office.key is not None,
            office is not None and not office.read_only and not on_server,
        )
        commands["file.encrypt"].setVisible(not closed)
        commands["file.encrypt"].setEnabled(writable)
        for name in ("file.passphrase", "file.decrypt"):
            commands[name].setVisible(closed)
            commands[name].setEnabled(writable)

    def _fill_view(self) -> None:
        window = self._window
        for i, spec in enumerate(window.specs[:9], 1):
            # The key stands behind a tab: the shortcut itself belongs to the window.
            action = self.view.addAction(f"{unmnemonic(tr(spec.title))}\tCtrl+{i}")
            action.triggered.connect(lambda _on=False, key=spec.key: window.show_page(key))
        self.view.addSeparator()
        for name in ("view.light", "view.dark", "view.system"):
            self.view.addAction(window.commands[name])
        self.view.addSeparator()
        for name in ("view.larger", "view.smaller", "view.usual"):
            self.view.addAction(window.commands[name])
        self.view.addSeparator()
        for name in ("view.next_pane", "view.previous_pane"):
            self.view.addAction(window.commands[name])

    def _add_languages(self) -> None:
        # Each by its own name, and beside a globe: who cannot read the window finds them all the same.
        self.view.addSeparator()
        menu = self.view.addMenu(icons.icon("globe"), tr("&Language"))
        group = QActionGroup(menu)
        for code in WINDOW_LANGUAGES:
            action = menu.addAction(language_name(code))
            action.setObjectName(
                f"language.{QLocale.languageToString(QLocale(code).language())}"
            )  # to be found by
            action.setCheckable(True)
            action.setChecked(code == language())
            group.addAction(action)
            action.triggered.connect(lambda _on=False, code=code: self._choose_language(code))
        self.languages = menu

    def _choose_language(self, code: str) -> None:
        # Later: the menu, which is then gone, is still at work.
        QTimer.singleShot(0, self._window, lambda: self._window.set_language(code))

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._window.store.value.recent:
            there = place_names.is_there(path)
            name = unmnemonic(place_names.named(path))
            action = self.recent.addAction(name if there else tr("{name} (not there now)", name=name))
            action.setToolTip(path)
            action.triggered.connect(lambda _on=False, path=path: self._window.databases.show_named(path))
        if self.recent.isEmpty():
            empty = self.recent.addAction(tr("Nothing was opened before"))
            empty.setEnabled(False)
            return
        self.recent.addSeparator()
        forget = self.recent.addAction(tr("&Forget those that are not there"))
        forget.setEnabled(not all(map(place_names.is_there, self._window.store.value.recent)))
        forget.triggered.connect(lambda _on=False: self._window.databases.forget_missing())

    def _fill_windows(self) -> None:
        menu, own = self.windows, self._window
        for action in menu.actions():
            menu.removeAction(action)  # PySide's clear() would end the window's own commands
        for name in ("window.again", "window.close"):
            menu.addAction(own.commands[name])
        menu.addSeparator()
        for i, window in enumerate(own.windows.all(), 1):
            page = window.page()
            shown = page.header.title.text() if page is not None else ""
            text = unmnemonic(joined(filter(None, (window.windowTitle(), shown))))
            action = menu.addAction(f"&{i}  {text}" if i < 10 else text)
            action.setCheckable(True)
            action.setChecked(window is own)
            action.triggered.connect(lambda _on=False, window=window: own.windows.show(window))
