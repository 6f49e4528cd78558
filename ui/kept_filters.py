"""Saved filters in one window: shown in the navigation, opened, kept by a name, renamed, ordered and removed.

    kept = KeptFilters(window)
    kept.wire()                 # whenever the navigation was built
    kept.load()                 # read and counted again
    kept.mark()                 # the page shows something else

A page whose list can be kept says so by `Page.list_state`, and shows what it is given by `Page.show_list`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from secretariat.domain.changes import Changes, Kind, Outcome, Ref
from secretariat.domain.errors import Cancelled, RuleViolation
from secretariat.domain.saved_filters import (
    LONGEST_NAME,
    SavedFilter,
    SavedFilterLine,
    SavedList,
    month_of,
)
from ui import i18n
from ui.i18n import tr
from ui.page import Page
from ui.widgets.dialogs import confirm
from ui.widgets.fields import TextField
from ui.widgets.form_dialog import FormDialog
from ui.words import word

if TYPE_CHECKING:
    from ui.main_window import MainWindow

COUNTED = (
    Kind.SAVED_FILTER,
    Kind.ACTION,
    Kind.UPDATE,
    Kind.DECISION,
    Kind.DECISION_EVENT,
    Kind.PARAGRAPH,
    Kind.MEETING,
    Kind.AREA,
    Kind.PARTY,
    Kind.GROUP,
)
"""The records whose change may change what a filter leaves."""


class KeptFilters:
    """What the window does with saved filters."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._lines: Sequence[SavedFilterLine] = ()
        self._stale = True
        self.form: FormDialog | None = None
        self.ask = confirm

    def wire(self) -> None:
        """Listen to a navigation that was just built."""
        self._window.navigation.filter_asked.connect(self._do)
        self._stale = True

    def watch(self, page: Page) -> None:
        """Listen to a page that was just made."""
        page.list_changed.connect(self.mark)
        page.keep_asked.connect(self.keep)

    def forget(self, changes: Changes | None = None) -> None:
        """Count again at the next `load` when `changes` may matter; None for everything."""
        self._stale = self._stale or changes is None or changes.touches(*COUNTED)

    def load(self) -> None:
        """Show the filters of the group with their counts."""
        window, context = self._window, self._window.context
        if context is None or window.office is None or not self._stale:
            return
        found = window.notices.read(
            lambda: window.office.saved_filters.lines(context.group_id, context.language, context.today()),
            None,
        )
        if found is None:
            return
        self._lines, self._stale = found, False
        by_page: dict[str, list[SavedFilterLine]] = {}
        for line in found:
            by_page.setdefault(line.saved.list.value, []).append(line)
        window.navigation.show_filters(by_page)
        self.mark()

    def mark(self) -> None:
        """Mark in the navigation the filter that the page shows."""
        page = self._window.page()
        state = page.list_state() if page is not None else None
        shown = [line.saved.id for line in self._lines if state is not None and line.saved.asks_like(state)]
        self._window.navigation.mark_filters(shown)

    # What is asked for.

    def open(self, filter_id: int) -> bool:
        """Show the page of a filter with exactly what the filter leaves; a filter that cannot be shown says why."""
        line = self._line(filter_id)
        if line is None:
            return False
        if line.fault is not None:
            self._window.notices.refuse(line.fault)
            return False
        return self._window.open_list(line.saved.list.value, line.saved)

    def keep(self) -> None:
        """Ask for a name, and keep what the page shows under it."""
        page = self._window.page()
        state = page.list_state() if page is not None else None
        if page is None or state is None:
            return
        alike = next((line.saved for line in self._lines if line.saved.asks_like(state)), None)
        told = tr("It is saved already as “{name}”.", name=alike.name) if alike is not None else ""
        self._ask_name(
            tr("Save this filter"),
            told,
            tr("Save"),
            alike.name if alike is not None else self._proposal(state),
            partial(self._store, state),
        )

    def rename(self, filter_id: int) -> None:
        """Ask for another name."""
        line, office = self._line(filter_id), self._window.office
        if line is not None:
            rename = partial(office.saved_filters.rename, filter_id)
            self._ask_name(tr("Rename the filter"), "", tr("Rename"), line.saved.name, rename)

    def remove(self, filter_id: int) -> None:
        """Put a filter into the bin; Undo brings it back."""
        line, window = self._line(filter_id), self._window
        if line is None or window.desk is None or window.context is None:
            return
        ref = Ref(Kind.SAVED_FILTER, filter_id)
        if window.desk.run(lambda: window.office.records.remove(ref)) is not None:
            told = tr("The filter “{name}” went to the bin.", name=line.saved.name)
            window.context.notify(told, undo=True)

    def move(self, filter_id: int, steps: int) -> None:
        """Move a filter up or down; the keyboard stays with it."""
        window = self._window
        if window.desk is not None:
            window.desk.run(lambda: window.office.saved_filters.move(filter_id, steps))

    def replace(self, filter_id: int) -> None:
        """Let a filter ask for what the list of its page shows now, after a question."""
        line, page = self._line(filter_id), self._window.page()
        state = page.list_state() if page is not None else None
        if self._window.desk is None:
            return
        if line is None or state is None or state.list is not line.saved.list:
            text = tr("Show the list as the filter is to leave it first.")
            self._window.notices.show(text, "amber")
        else:
            with suppress(Cancelled):
                self._window.desk.run(lambda: self._store(state, line.saved.name), raising=(Cancelled,))

    # How.

    def _do(self, filter_id: int, asked: str) -> None:
        acts: dict[str, Callable[[int], object]] = {
            "open": self.open,
            "rename": self.rename,
            "replace": self.replace,
            "remove": self.remove,
            "up": partial(self.move, steps=-1),
            "down": partial(self.move, steps=1),
        }
        acts[asked](filter_id)

    def _line(self, filter_id: int) -> SavedFilterLine | None:
        return next((line for line in self._lines if line.saved.id == filter_id), None)

    def _ask_name(self, title: str, text: str, yes: str, name: str, store: Any) -> None:
        desk = self._window.desk
        if desk is None:
            return
        self.form = dialog = FormDialog(self._window, title, text, yes, desk.say)
        field = TextField("name", tr("Name"))
        dialog.add(field)
        field.set_value(name)
        field.edit.selectAll()
        dialog.submit = lambda values: desk.run(
            lambda: store(values["name"]), raising=(RuleViolation, Cancelled)
        )
        dialog.open()

    def _store(self, state: SavedFilter, name: str) -> Outcome[SavedFilter]:
        """Save under a name; where another filter has it, ask whether to replace that one (`Cancelled` if not)."""
        filters = self._window.office.saved_filters
        known = filters.named(state.group_id, state.list, name)
        if known is None:
            return filters.save(replace(state, name=name))
        title = tr("Replace the filter “{name}”?", name=known.name)
        text = tr("From then on it asks for what the list shows now.")
        if not self.ask(self.form or self._window, title, text, tr("Replace")):
            raise Cancelled
        kept = {"id": known.id, "version": known.version, "name": known.name, "position": known.position}
        return filters.save(replace(state, **kept))

    def _proposal(self, state: SavedFilter) -> str:
        """Return what a filter asks for, in words, as a name for it."""
        names = self._window.office.lists.names
        language = i18n.language()
        parts = []
        if state.filter and state.filter != "all":
            table = "action_filter" if state.list is SavedList.ACTIONS else "decision_state"
            parts.append(word(table, state.filter))
        if state.rag is not None:
            parts.append(word("rag", state.rag.value))
        for kind, record_id in (
            (Kind.PARTY, state.party_id),
            (Kind.AREA, state.area_id),
            (Kind.MEETING, state.meeting_id),
        ):
            if record_id is not None:
                parts.append(names(kind, language).get(record_id, ""))
        month = month_of(state)
        if month is not None:
            parts.append(f"{i18n.month(month[1])} {month[0]}")
        if state.words.strip():
            parts.append(f"“{state.words.strip()}”")
        # Without the marks of direction that stand in sentences: it is stored.
        return tr(", ").join(part for part in parts if part)[:LONGEST_NAME] or tr("All")
