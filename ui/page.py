"""What every page is, and what it gets from the window.

    class MeetingsPage(Page):
        def __init__(self, office: Office, desk: Desk, context: Context) -> None:
            super().__init__(office, desk, context, tr("Meetings"), primary=(tr("New meeting"), self.add_new))
            self.body.addWidget(…)                              # below the page's head
            self.editor = self.watch(Editor(desk.saver(office.meetings.save), desk.say))

        def refresh(self, changes: Changes | None) -> None:     # None: everything (another group, the first time)
            …

        def show_record(self, ref: Ref) -> bool:                # True when this page shows such a record
            …

    PageSpec("meetings", "Meetings", "calendar", late("ui.meetings.page", "MeetingsPage"))     # see page_spec.py

A page with a list that can be kept by a name returns from `list_state` what it is asked for, emits `list_changed` when
that is another, and takes such a `SavedFilter` in `show_list`. `keep_asked` asks the window to save it.

A page asks for another record by `self.open_record.emit(Ref(Kind.MEETING, id))`: the window finds the page for it. It
asks for another page's list by `self.open_list.emit("actions", ActionFilter.OVERDUE)`; that page's `show_list` gets it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QVBoxLayout, QWidget

from secretariat.domain.changes import Changes, Ref
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.lines import GroupLine
from secretariat.domain.saved_filters import SavedFilter
from ui import i18n
from ui.commands import Command, make_action
from ui.desk import Desk
from ui.i18n import tr
from ui.jobs import Background, Job
from ui.settings import SettingsStore
from ui.theme import LARGE, MEDIUM
from ui.widgets.form import Editor
from ui.widgets.header import PageHeader
from ui.widgets.removal import copy_text
from ui.widgets.search import Hit

log = logging.getLogger(__name__)

Way = tuple[str, Callable[[], object]]
"""A button of a message: its text, and what it does."""


class Context(QObject):
    """What all pages share: the group shown, the user's settings, messages, and short work in the background."""

    group_changed = Signal()
    group_asked = Signal(int)
    history_asked = Signal(object)
    message = Signal(str, str, bool, object)
    troubled = Signal(object)
    unsaved_changed = Signal()
    typed = Signal(object)
    present_changed = Signal()

    def __init__(self, store: SettingsStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.background = background
        self.window_state: QSettings = store.window()
        self.group: GroupLine | None = None
        self.today: Callable[[], date] = date.today
        self.find: Callable[[str], Sequence[Hit]] = lambda _words: ()
        self.dates: Any = None  # the office's dates in words, for fields; None without a database
        # Who else edits a record now, and who has the minutes of a meeting open: on a server.
        self.present: Callable[[Ref], Sequence[str]] = lambda _ref: ()
        self.in_minutes: Callable[[int], Sequence[str]] = lambda _meeting: ()
        self._unsaved: dict[int, bool] = {}  # and whether it is on the disk all the same

    @property
    def group_id(self) -> int:
        """The id of the group shown, 0 when there is none yet."""
        return self.group.id if self.group else 0

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the group shown."""
        return self.group.languages if self.group and self.group.languages else ("en",)

    @property
    def language(self) -> str:
        """The language of the screen, in which names of records are shown."""
        return i18n.language()

    def notify(self, text: str, tone: str = "blue", *, undo: bool = False, way: Way | None = None) -> None:
        """Show a message above the page; with `undo`, a button takes back what it tells; `way` is one more button."""
        self.message.emit(text, tone, undo, way)

    def show_group(self, group_id: int) -> None:
        """Ask the window to show another working group on every page."""
        self.group_asked.emit(group_id)

    def has_unsaved(self) -> bool:
        """Return whether an editor holds something that is not saved yet."""
        return bool(self._unsaved)

    def keeps_unsaved(self) -> bool:
        """Return whether all that is not saved yet is on the disk, to be brought back after a crash."""
        return all(self._unsaved.values())

    def set_unsaved(self, who: QObject, unsaved: bool, *, kept: bool = False) -> None:
        """Tell whether an editor holds something that is not saved yet, and whether that is `kept` on the disk."""
        before = (self.has_unsaved(), self.keeps_unsaved())
        self._unsaved.pop(id(who), None)
        if unsaved:
            self._unsaved[id(who)] = kept
            self.typed.emit(who)
        if before != (self.has_unsaved(), self.keeps_unsaved()):
            self.unsaved_changed.emit()


class Page(QWidget):
    """Base of all pages: a head, a body, and refreshing when records change."""

    open_record = Signal(object)
    open_list = Signal(str, object)
    list_changed = Signal()
    keep_asked = Signal()

    def __init__(
        self,
        office: Any,
        desk: Desk,
        context: Context,
        title: str,
        primary: tuple[str, Callable[[], object]] | None = None,
        primary_icon: str = "plus",
    ) -> None:
        super().__init__()
        self.office, self.desk, self.context = office, desk, context
        self._editors: list[Any] = []
        self._stale = True
        self._missed: Changes | None = None
        self.enters = False
        self.header = PageHeader(title, context.find, primary, primary_icon)
        self.header.jump.chosen.connect(self.open_record)
        self.body = QVBoxLayout()
        self.body.setSpacing(MEDIUM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + 4, MEDIUM, LARGE + 4, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.header)
        layout.addLayout(self.body, 1)
        desk.changed.connect(self._on_changed)
        context.group_changed.connect(self._on_group)

    # What a page defines.

    def refresh(self, changes: Changes | None) -> None:
        """Show the records as they are now; `changes` says which ones changed, None means all of them."""

    def show_record(self, ref: Ref) -> bool:
        """Show one record; False when this page has no such record."""
        return False

    def current_ref(self) -> Ref | None:
        """Return the record that is shown, None when there is none: its history is told, and it is found again."""
        return self.focused_record()

    def show_list(self, wanted: object) -> bool:
        """Show this page's list as another page asks for it: a filter that both know, or a record; None for all."""
        return wanted is None or (isinstance(wanted, Ref) and self.show_record(wanted))

    def enter(self) -> None:
        """Give the keyboard to the first place of this page: its list, on the line that is chosen."""
        found = first_list(self)
        if found is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not found.currentIndex().isValid():
            if isinstance(found, QTableView):
                found.selectRow(0)
            else:
                found.setCurrentIndex(found.model().index(0, 0))
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self) -> bool:
        """Give the keyboard to what had it here before, else to the first place; tell whether something had it."""
        before = self.focusWidget()
        if before is None or not before.isVisible() or not before.isEnabled() or not self._below(before):
            self.enter()
            return False
        if not before.hasFocus():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def list_state(self) -> SavedFilter | None:
        """Return what the list is asked for now, without a name; None when this page has no list to be kept."""
        return None

    # What a page uses.

    def watch(self, editor: Any) -> Any:
        """Take an `Editor` into care: it is handed over before the page is left or closed, and the status bar knows."""
        self._editors.append(editor)
        if isinstance(editor, Editor):
            editor.exists = self._exists
            editor.edited_by = self._edited_by
            self.context.present_changed.connect(editor.others.look)
            editor.dropped.connect(self._tell_dropped)
        editor.unsaved.connect(lambda unsaved: self.context.set_unsaved(editor, unsaved, kept=_keeps(editor)))
        return editor

    def _tell_dropped(self, told: str, whole: str) -> None:
        self.context.notify(told, "amber", way=(tr("Copy what I typed"), lambda: copy_text(whole)))

    def command(self, text: str, run: Callable[[], object], shortcut: str = "", icon: str = "") -> Any:
        """Add a command of the page's own: it stands in the page's menu, and its key works while the page shows."""
        action = make_action(Command(text, text, icon, shortcut), self)
        # Qt leaves out the actions of hidden pages.
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: run())
        self.addAction(action)
        return action

    def separator(self) -> None:
        """Set the commands that follow apart in the page's menu."""
        line = QAction(self)
        line.setSeparator(True)
        self.addAction(line)

    def focused_record(self) -> Ref | None:
        """Return the record of the list with its form that has the keyboard, else of the first one in sight."""
        panes: list[Any] = [part for part in self.findChildren(QWidget) if hasattr(part, "shown_ref")]
        panes = [pane for pane in panes if pane.isVisibleTo(self)]
        focused = QApplication.focusWidget()
        with_keyboard = [pane for pane in panes if focused is not None and pane.isAncestorOf(focused)]
        # What lies within another pane belongs to the record of that one, and is meant itself.
        refs = [pane.shown_ref() for pane in (*reversed(with_keyboard), *reversed(panes))]
        return next((ref for ref in refs if ref is not None), None)

    def ask_history(self) -> None:
        """Show the history of the record that is shown."""
        self.context.history_asked.emit(self.current_ref())

    def removed(self, text: str) -> None:
        """Say that something went to the bin, with Undo beside it."""
        self.context.notify(text, undo=True)

    # What the window uses.

    def commit(self) -> bool:
        """Hand over everything typed, before a verb; False when something is not saved, which the user is told."""
        if self.hand_over():
            return True
        holding = self._holding()
        leads = bool(holding) and hasattr(holding[0], "lead_to_held")
        way = (tr("Show it"), lambda: self.show_held(holding[0])) if leads else None
        self.context.notify(tr("Not done: {held}", held=self.held()), "amber", way=way)
        return False

    def show_held(self, editor: Any) -> None:
        """Show what an editor could not save, with the keyboard in its field."""
        from secretariat.services.records import ref_of

        ref = ref_of(editor.held_record())
        if not editor.lead_to_held() and ref is not None and self.show_record(ref):
            editor.lead_to_held()

    def hand_over(self) -> bool:
        """Hand over everything typed; False when something is not saved."""
        results = [editor.commit() for editor in self._editors]
        self._forget_gone()
        return all(results) and not any(editor.is_unsaved() for editor in self._editors)

    def held(self) -> str:
        """Return a sentence saying what is not saved yet and why, "" when everything is."""
        holding = self._holding()
        said = (self._said_of(editor) for editor in holding)
        return next(filter(None, said), tr("Something typed is not saved yet.") if holding else "")

    def _holding(self) -> list[Any]:
        """Return the editors that hold something, those first that can say what."""
        unsaved = [editor for editor in self._editors if editor.is_unsaved()]
        return sorted(unsaved, key=lambda editor: not (hasattr(editor, "held") and editor.held()))

    def _said_of(self, editor: Any) -> str:
        from secretariat.services.records import ref_of

        if not isinstance(editor, Editor):
            return str(editor.held()) if hasattr(editor, "held") else ""
        ref = ref_of(editor.held_record())
        try:
            found = self.office.searching.named([ref], i18n.language()) if ref is not None else ()
        except SecretariatError:
            found = ()  # nobody knows now
        return editor.held(" ".join(filter(None, (found[0].symbol, found[0].name))) if found else "")

    def has_keyboard(self) -> bool:
        """Return whether something below the head has the keyboard of the window, or will when that is active."""
        focused = self.window().focusWidget()
        return focused is not None and self._below(focused)

    def _below(self, widget: QWidget) -> bool:
        return self.isAncestorOf(widget) and not self.header.isAncestorOf(widget)

    def own_place(self) -> dict[str, Any]:
        """Return where the page stands beyond what `places` sees in its widgets: records by their ids."""
        return {}

    def stand(self, place: dict[str, Any]) -> None:
        """Stand where a page built before stood."""

    def take_keyboard(self, place: dict[str, Any]) -> None:
        """Put the keyboard where it was, when that is a place of the page's own."""

    def edited(self) -> frozenset[Ref]:
        """Return the records in whose forms something typed is not saved yet."""
        from secretariat.services.records import ref_of

        editors = (editor for editor in self._editors if isinstance(editor, Editor) and editor.is_unsaved())
        return frozenset(filter(None, (ref_of(editor.held_record()) for editor in editors)))

    def minutes_open(self) -> int:
        """Return the meeting whose minutes can be typed into here, 0 for none."""
        return 0

    def is_busy(self) -> bool:
        """Return whether something is under way that closing the page would end."""
        return any(job.is_running() for job in self.findChildren(Job))

    def close_down(self) -> None:
        """End what is under way: the database is being closed."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        if self.enters and not self.has_keyboard():
            self.enter()
        self.enters = False

    def _catch_up(self) -> None:
        if self._stale:
            self._stale, self._missed = False, None
            self._read(None)
        elif self._missed is not None:
            missed, self._missed = self._missed, None
            self._read(missed)

    def _read(self, changes: Changes | None) -> None:
        try:
            self.refresh(changes)
        except SecretariatError as error:
            log.warning("A page could not be read", exc_info=True)
            self._stale = True  # tried again when the page is next shown, and after the next change
            self.context.troubled.emit(error)

    def _forget_gone(self) -> None:
        for editor in self._editors:
            if isinstance(editor, Editor):
                editor.forget_gone()

    def _exists(self, record: Any) -> bool:
        try:
            self.office.records.get(type(record), record.id)
        except RuleViolation:
            return False
        except SecretariatError:
            return True  # nobody knows now
        return True

    def _edited_by(self, record: Any) -> Sequence[str]:
        from secretariat.services.records import ref_of

        ref = ref_of(record)
        return self.context.present(ref) if ref is not None else ()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        self._forget_gone()
        if not self.isVisible():
            self._missed = Changes(changes.refs | (self._missed.refs if self._missed else frozenset()))
        elif self._stale:
            self._catch_up()
        else:
            self._read(changes)

    def _on_group(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()


def first_list(widget: QWidget) -> QAbstractItemView | None:
    """Return the list in sight below a page that takes the keyboard: its `view`, else the first one."""
    own = [view for view in (getattr(widget, "view", None),) if isinstance(view, QAbstractItemView)]
    for found in (*own, *widget.findChildren(QAbstractItemView)):
        tabbed = bool(found.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and found.isEnabled() and found.isVisibleTo(widget):
            return found
    return None


_leaving: dict[int, Page] = {}


def let_go(page: Page) -> None:
    """Delete a page, referenced until Qt has: Python's collector would do it whenever it likes, even while painting."""
    key = id(page)
    _leaving[key] = page
    page.destroyed.connect(lambda: _leaving.pop(key, None))
    page.setParent(None)
    page.deleteLater()


def _keeps(editor: Any) -> bool:
    """Return whether an editor has all that is typed in it on the disk, saved or not."""
    return bool(editor.is_kept()) if hasattr(editor, "is_kept") else False
