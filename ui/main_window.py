"""The window: menus, navigation, pages, messages and the status bar. It wires pages that do not know each other.

window = MainWindow(store, pages, gate)         # `gate` opens and makes databases
window.open_database(path)

Its frame is painted before the rest is imported (`ui/app.py`, `furnishing.py`): what only the rest needs, and whatever
needs the services, is imported where it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QStatusBar

from ui import i18n, theme
from ui.commands import Commands
from ui.frame import Frame, restore_geometry
from ui.i18n import tr
from ui.menus import Menus
from ui.theme import SMALL
from ui.widgets.text import muted
from ui.widgets.writing import close_off
from ui.windows import ELSEWHERE, Windows

if TYPE_CHECKING:
    from secretariat.domain import addresses
    from secretariat.domain.changes import Changes, Ref
    from secretariat.domain.lines import GroupLine
    from ui.backups import Keeping
    from ui.databases import Databases
    from ui.desk import Desk
    from ui.dropping import Dropping
    from ui.following import Following
    from ui.gate import Gate
    from ui.jobs import Background
    from ui.kept_filters import KeptFilters
    from ui.keyboard import Keyboard
    from ui.lookup import Lookup
    from ui.notices import Notices
    from ui.page import Context, Page
    from ui.page_spec import PageSpec
    from ui.passphrases import LockGlyph
    from ui.places import Place
    from ui.reading import Reading
    from ui.settings import SettingsStore
    from ui.start_page import StartPage
    from ui.widgets.banner import Banner


GROUP_HEIGHT, FILTERS = "window/group_height", "window/filters"
"""How the room that the group and the saved filters take in the navigation is remembered."""


class MainWindow(QMainWindow):
    """One window on at most one database.

    Args:
        windows: those to which it belongs; None: it is the first one.
        furnished: whether it can be used at once; else it is a frame, until `furnish` is called.
    """

    notices: Notices
    background: Background
    dropping: Dropping
    databases: Databases
    lookup: Lookup
    reading: Reading
    keeping: Keeping
    following: Following
    kept: KeptFilters
    keyboard: Keyboard
    lock: LockGlyph
    banner: Banner
    start: StartPage | None

    def __init__(
        self,
        store: SettingsStore,
        pages: Sequence[PageSpec],
        gate: Gate,
        windows: Windows | None = None,
        *,
        furnished: bool = True,
    ) -> None:
        super().__init__()
        self.store, self.specs, self.gate = store, tuple(pages), gate
        self.windows = windows or Windows(lambda them: MainWindow(store, pages, gate, them))
        self.office: Any = None
        self.desk: Desk | None = None
        self.context: Context | None = None
        self.path: addresses.Place | None = None
        self.pages: dict[str, Page] = {}
        self.places: dict[str, Place] = {}
        self.furnished = False
        theme.dress(self)
        self.setWindowTitle("Secretariat")
        self.dress()
        self._badge_timer = QTimer(self, singleShot=True, interval=0)
        self._badge_timer.timeout.connect(self._show_badges)
        restore_geometry(self, store.window().value("window/geometry"))
        self.windows.take(self)
        if furnished:
            self.furnish()
            self.show_start()

    def wait(self) -> None:
        """Be a frame for a database that is opened next, in which nothing will move."""
        state: Any = self.store.window()
        self.navigation.wait(state.value(GROUP_HEIGHT, 0, int), state.value(FILTERS, "", str).split())

    def furnish(self) -> None:
        """Make what is used behind the frame."""
        from ui import furnishing

        furnishing.furnish(self)
        furnishing.connect(self)
        self.furnished = True
        self.windows.changed.connect(self._on_windows)

    # Databases.

    def open_database(self, path: addresses.Place) -> bool:
        """Open a database in place of the one that is open; False, with a sentence on screen, when it cannot be."""
        return self.databases.open(path)

    def create_database(self, path: Path) -> bool:
        """Make a new file and open it."""
        return self.databases.create(path)

    def close_database(self) -> bool:
        """Close the file and show the start page; False when something typed is not saved and the user stays."""
        return self.databases.close()

    def take_down(self) -> None:
        """Let go of the pages and of what they use."""
        from ui.jobs import Background
        from ui.page import let_go

        self.lookup.close_down()
        for page in self.pages.values():
            page.close_down()
            self.stack.removeWidget(page)
            let_go(page)
        self.pages = {}
        self.background.close()
        for served in (self.context, self.desk, self.background):  # after the pages, which use them
            if served is not None:
                served.deleteLater()
        self.background = Background(self)
        self.desk = self.context = None

    def move_in(
        self, office: Any, path: addresses.Place, group: GroupLine | None = None, page: str = ""
    ) -> None:
        """Show an open database, from its first page on or from `page`."""
        from ui import spelling
        from ui.desk import Desk
        from ui.page import Context

        self.office, self.path = office, path
        self.lock.setVisible(office.key is not None)
        self.menus.show_encryption()
        self.reading.begin()
        self.keeping.begin()
        self.desk = Desk(office, self.gate.say, self)
        self.context = Context(self.store, self.background, self)
        self.context.today = office.today
        self.context.dates = office.date_words
        self.context.group = group
        self.context.find = self.lookup.palette.hits
        self.following.begin()
        self.context.history_asked.connect(self.lookup.history)
        self.context.message.connect(self.notices.show)
        self.context.troubled.connect(self.notices.refuse)
        self.context.group_asked.connect(self.choose_group)
        self.context.unsaved_changed.connect(self.notices.show_state)
        self.desk.changed.connect(self._on_changed)
        self.desk.refused.connect(lambda sentence: self.banner.say(sentence, "red"))
        self.desk.troubled.connect(self.notices.refuse)
        self.desk.passed.connect(lambda said: self.banner.clear() if self.banner.text() == said else None)
        spelling.follow(office, self.desk, self.background)
        self.desk.cancelled.connect(lambda sentence: self.banner.say(sentence, "blue"))
        self.store.remember(path)
        self.windows.changed.emit()
        self.banner.clear()
        self._load_groups()
        self.navigation.show()
        if self.specs:
            self.show_page(page or self.specs[0].key)
        if not office.read_only:
            self.notices.tell_unfinished()
        self.reading.warn()
        self.notices.show_state()

    # Pages.

    def make_page(self, key: str) -> Page | None:
        """Return a page, made when it is first asked for; None when there is none of that name, or no database."""
        if self.office is None or self.desk is None or self.context is None:
            return None
        page = self.pages.get(key)
        spec = next((s for s in self.specs if s.key == key), None)
        if page is not None or spec is None:
            return page
        office, desk, context = self.office, self.desk, self.context
        page = self.notices.read(lambda: spec.factory(office, desk, context), None)
        if page is not None:
            page.open_record.connect(self.open_record)
            page.open_list.connect(self.open_list)
            page.header.theme_asked.connect(self.toggle_theme)
            self.kept.watch(page)
            self.pages[key] = page
            self.stack.addWidget(page)
            close_off(page)
        return page

    def show_page(self, key: str, *, begin: bool = True) -> Page | None:
        """Show a page, made when it is first shown; with `begin` it gets the keyboard."""
        page = self.make_page(key)
        if page is None:
            return None
        before = self.page()
        if before is not None and before is not page:
            before.hand_over()
            self.lookup.palette.visited(before.current_ref())
        self.stack.setCurrentWidget(page)
        self.navigation.choose(key)
        self.kept.mark()
        self.menus.show_page(page)
        if key in self.places:
            from ui import places

            places.restore(page, self.places.pop(key))
            self.keyboard.offer(page)
        elif begin and self.keyboard.begin(page):
            self.frame.begin()  # the first place may be low on the page
        return page

    def page(self) -> Page | None:
        """Return the page shown, None on the start page."""
        shown = self.stack.currentWidget()
        return next((page for page in self.pages.values() if page is shown), None)

    def open_record(self, ref: Ref) -> bool:
        """Show a record on the page that is for its kind."""
        for spec in self.specs:
            if ref.kind in spec.kinds:
                page = self.show_page(spec.key, begin=False)
                shown = page is not None and self.notices.read(partial(page.show_record, ref), False)
                if page is not None:
                    self.keyboard.offer(page)
                if shown:
                    self.lookup.palette.visited(ref)
                    return True
        return False

    def open_list(self, key: str, wanted: object) -> bool:
        """Show a page with its list filtered as another page asks for it."""
        page = self.show_page(key, begin=False)
        if page is None:
            return False
        shown = self.notices.read(lambda: page.show_list(wanted), False)
        self.keyboard.offer(page)
        return shown

    def choose_group(self, group_id: int) -> None:
        """Show another working group on every page."""
        if self.context is None or not self._may_act():
            return
        groups = self._groups()
        self.context.group = next((g for g in groups if g.id == group_id), self.context.group)
        self.navigation.group.show_groups(groups, self.context.group)
        self.context.group_changed.emit()
        self.kept.forget()
        self._badge_timer.start()

    # Language and theme.

    def set_language(self, language: str) -> None:
        """Show every window in another language, with everything where it was; not while something is held back."""
        self.windows.set_language(language)

    def step_zoom(self, steps: int) -> None:
        """Show every window larger or smaller by some steps, 0: in the usual size."""
        self.windows.set_zoom(theme.zoom() + steps * theme.ZOOM_STEP if steps else 100)

    def set_theme(self, name: str) -> None:
        """Show `light`, `dark` or `system` in every window from now on."""
        self.windows.set_theme(name)

    def show_theme(self) -> None:
        """Show which colours are chosen."""
        self.commands.show_theme(self.store.value.theme)
        for page in self.pages.values():
            page.header.show_theme()

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self.set_theme("light" if theme.current().dark else "dark")

    # Commands.

    def undo(self, only: int | None = None) -> None:
        """Take back the last act, or nothing when it is not `only`; what is being typed counts as one."""
        if not self._may_act() or self.desk is None:
            return
        if only not in (None, self.desk.undo_seq()):
            self.banner.say(tr("Something else was done since, so nothing was taken back."), "amber")
        elif self.desk.undo_label():
            self.notices.done(tr("Undone: {act}"), self.desk.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._may_act() and self.desk is not None and self.desk.redo_label():
            self.notices.done(tr("Done again: {act}"), self.desk.redo())

    def _may_act(self) -> bool:
        page = self.page()
        return page is None or page.commit()

    # Building.

    def dress(self) -> None:
        """Build everything that has words in it, in the screen's language; what stood there before goes."""
        for action in self.actions():
            self.removeAction(action)
        self.commands = Commands(self)
        self.setMenuBar(QMenuBar())
        self.setStatusBar(QStatusBar())
        self.start = None
        self.frame = frame = Frame(self.specs)
        self.stack, self.navigation = frame.stack, frame.navigation
        self.setCentralWidget(frame)
        frame.show()  # in a window that stands this would be later, and pages are read when they are shown
        self.state, bar = muted(), self.statusBar()
        bar.addWidget(self.state)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(SMALL, 0, SMALL, 0)
        self.menus = Menus(self)
        self.show_theme()

    def dress_again(self) -> None:
        """Build the frame anew, in another language or size."""
        from ui import furnishing

        self.commands.deleteLater()
        self.dress()
        furnishing.connect(self)

    def show_start(self) -> None:
        """Show the start page; no database is open."""
        self.navigation.hide()
        if self.start is None:
            from ui.start_page import start_page

            self.start = start_page(self)
            self.stack.addWidget(self.start)
        self.show_recent()
        self.stack.setCurrentWidget(self.start)
        self.menus.show_page(None)
        self.state.setText(tr("No database is open"))
        if self.furnished:
            self.menus.show_encryption()
            self.notices.show_state()

    def show_recent(self) -> None:
        """Offer on the start page the databases that were opened before."""
        if self.start is not None:
            self.start.show_recent(self.store.value.recent)

    def _load_groups(self) -> None:
        assert self.context is not None
        self._badge_timer.start()
        groups = self._groups()
        shown = self.context.group_id
        if groups or not self.notices.unread:
            self.context.group = next((g for g in groups if g.id == shown), groups[0] if groups else None)
            self.navigation.group.show_groups(groups, self.context.group)
        if shown != self.context.group_id:
            self.kept.forget()
            self.context.group_changed.emit()

    def _groups(self) -> Sequence[GroupLine]:
        return self.notices.read(lambda: self.office.lists.groups(i18n.language()), ())

    # Telling.

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not ELSEWHERE:
            self.windows.tell(changes, self)
        self.notices.forget_undone()
        self.kept.forget(changes)
        self._load_groups()
        self.notices.show_state()

    def _on_windows(self) -> None:
        self.notices.show_state()  # several windows on one file are numbered

    def _show_badges(self) -> None:
        if self.context is None:
            return
        office, context = self.office, self.context
        self.navigation.show_badges(
            lambda count: (
                self.notices.read(partial(count, office, context), None) if context.group_id else (0, "")
            )
        )
        self.kept.load()

    # Leaving.

    def abandon(self) -> None:
        """Close without asking anything (after painting the window into a file)."""
        self.hide()
        self.keeping.end()
        self.following.end()
        self.background.close()
        if self.office is not None:
            self.office.close()
        self.office = None
        self.windows.let_go(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        room = None if self.navigation.isHidden() else self.navigation.room()
        if not self.databases.close(at_end=self.windows.all() == (self,)):
            event.ignore()
            return
        from ui.sample_making import SampleMaking

        for making in self.findChildren(SampleMaking):
            making.end()
        state = self.store.window()
        state.setValue("window/geometry", self.saveGeometry())
        if room is not None:
            state.setValue(GROUP_HEIGHT, room[0])
            state.setValue(FILTERS, " ".join(room[1]))
        self.background.close()
        self.windows.let_go(self)
        super().closeEvent(event)
