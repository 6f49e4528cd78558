"""What helps to find things from anywhere in the window: palette, search, history, guide and sheet of shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from secretariat.domain.changes import Ref
from ui import i18n
from ui.i18n import tr
from ui.palette import Palette
from ui.words import word

if TYPE_CHECKING:
    from ui.guide_window import GuideWindow
    from ui.main_window import MainWindow
    from ui.search_dialog import SearchDialog


class Lookup(QObject):
    """Belongs to one window. Its dialogs are made when they are first asked for, and are closed with the database."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette = Palette(window)
        self._search: SearchDialog | None = None
        self._guide: GuideWindow | None = None

    def open_palette(self) -> None:
        """Put the keyboard into the palette of the page shown."""
        page = self._window.page()
        if page is not None:
            self.palette.visited(page.current_ref())
            page.header.jump.begin()

    def search(self) -> None:
        """Show the search in all texts."""
        from ui.search_dialog import SearchDialog

        window = self._window
        if window.office is None:
            return
        if self._search is None:
            self._search = SearchDialog(window, window.office, window.open_record)
        self._search.begin()

    def history(self, ref: Ref | None = None) -> None:
        """Show the history of a record, or of the one that is shown."""
        from ui.history_dialog import HistoryDialog

        window, page = self._window, self._window.page()
        ref = ref or (page.current_ref() if page is not None else None)
        if page is None or window.office is None or not page.commit():
            return
        if ref is None or not ref.id:
            page.context.notify(tr("Choose a record first: its history is shown then."), "amber")
            return
        changes = window.notices.read(lambda: window.office.histories.of(ref, i18n.language()), None)
        if changes is None:
            return
        named = window.notices.read(lambda: window.office.searching.named([ref], i18n.language()), None)
        line = named[0] if named else None
        name = " ".join(filter(None, (line.symbol, line.name))) if line else word("kind", ref.kind.value)
        HistoryDialog(window, name, changes).open()

    def guide(self) -> None:
        """Open the guide at the chapter for what is shown."""
        from ui.guide_window import GuideWindow

        page = self._window.page()
        if self._guide is None:
            self._guide = GuideWindow(self._window)
        self._guide.open_topic(topic(page, self._window) if page is not None else "start")

    def shortcuts(self) -> None:
        """Show the sheet of shortcuts; it stays open beside the window."""
        from ui.shortcut_sheet import ShortcutSheet, groups_of

        for spec in self._window.specs:
            self._window.make_page(spec.key)  # its keys are read from its commands
        ShortcutSheet(self._window, groups_of(self._window)).show()

    def close_down(self) -> None:
        """Let go of what shows records: the database is being closed, or the language changed."""
        for dialog in (self._search, self._guide):
            if dialog is not None:
                dialog.hide()
                dialog.deleteLater()
        self._search = self._guide = None


def topic(page: QObject, window: MainWindow) -> str:
    """Return what is shown as the guide names it: the key of the page, and behind a slash that of the open tab."""
    from ui.widgets.tabs import Tabs

    key = next((key for key, one in window.pages.items() if one is page), "")
    shown = [tabs.key() for tabs in page.findChildren(Tabs) if tabs.isVisible() and tabs.key()]
    return "/".join([key, *shown[:1]])
