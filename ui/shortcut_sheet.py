"""The sheet of shortcuts (Shift+F1): every key that does something, grouped by where it works, to be searched.

    groups = groups_of(window)              # [("Everywhere", [("Undo", "Ctrl+Z"), …]), …]
    ShortcutSheet(window, groups).show()

What pages can do is read from their actions, so that no key is forgotten; keys that fields and lists answer themselves
stand in the table `KEYS`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import mark, tr
from ui.models.list_model import Cell, Column, ListModel
from ui.palette import keys_of, plain
from ui.theme import LARGE, MEDIUM
from ui.widgets.buttons import plain as plain_button
from ui.widgets.list_view import ListView
from ui.widgets.search import SearchField
from ui.widgets.text import muted, section

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Group = tuple[str, list[tuple[str, str]]]

KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        mark("Lists"),
        (
            ("Enter", mark("Open the current line")),
            ("Del", mark("Remove the selected lines (they go to the bin)")),
            ("Ctrl+A", mark("Select all lines, also those out of sight")),
            ("Shift+Up / Shift+Down", mark("Select several lines")),
            ("Alt+Up / Alt+Down", mark("Move a line that has an order")),
            ("Esc", mark("Leave what is selected, and go back to the list")),
        ),
    ),
    (
        mark("Fields, forms and dialogs"),
        (
            ("Alt+Down", mark("Open the calendar of a date")),
            ("Ctrl+PgUp / Ctrl+PgDown", mark("Another language of a text; another page of a preview")),
            ("Ctrl+Tab / Ctrl+Shift+Tab", mark("Next or previous tab")),
            ("Ctrl+Enter", mark("Finish a text of several lines, or a form")),
            ("Esc", mark("Empty a search field; close a dialog")),
        ),
    ),
    (
        mark("Text of the minutes"),
        (
            ("Enter", mark("Next paragraph")),
            ("Shift+Enter", mark("New line in the same paragraph")),
            ("Backspace", mark("At the beginning: join with the paragraph before")),
        ),
    ),
    (
        mark("Delegations"),
        (("P / X / A / R", mark("Present, excused, absent, represented by…")),),
    ),
    (
        mark("Palette"),
        (
            ("Up / Down", mark("Another line")),
            ("Enter", mark("Run the command, or go to the record")),
            (">", mark("At the beginning: commands alone")),
            ("Esc", mark("Back to where the keyboard was")),
        ),
    ),
)
"""Keys that widgets answer themselves, by where they work."""


def groups_of(window: MainWindow) -> list[Group]:
    """Return every key by where it works: everywhere, on the page shown, then all else."""
    everywhere = [(plain(action.text()), keys_of(action)) for action in window.actions() if keys_of(action)]
    pages = [(tr(spec.title), f"Ctrl+{number}") for number, spec in enumerate(window.specs[:9], 1)]
    groups: list[Group] = [(tr("Everywhere"), everywhere), (tr("Pages"), pages)]
    shown = window.page()
    built = sorted(window.pages.values(), key=lambda page: page is not shown)
    groups += [(page.header.title.text(), of_page(page)) for page in built]
    groups += [(tr(where), [(tr(text), native(keys)) for keys, text in lines]) for where, lines in KEYS]
    return [(where, _once(lines)) for where, lines in groups if lines]


def of_page(page: QWidget) -> list[tuple[str, str]]:
    """Return the keys of a page: those of its commands, and of what stands on it."""
    own = [*QWidget.actions(page), *page.findChildren(QAction)]
    return [(plain(action.text()), keys_of(action)) for action in own if action.text() and keys_of(action)]


def native(keys: str) -> str:
    """Return keys, in Qt's portable form with " / " between them, as the system writes them."""
    shown = QKeySequence.SequenceFormat.NativeText
    return " / ".join(QKeySequence(key).toString(shown) or key for key in keys.split(" / "))


def _once(lines: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return list(dict.fromkeys(lines))


class _Line:
    """One line of the sheet; `where` is said once for each group."""

    def __init__(self, number: int, where: str, text: str, keys: str) -> None:
        self.id, self.where, self.text, self.keys = number, where, text, keys
        self.first = False


class ShortcutSheet(QDialog):
    """The sheet, which can stay open beside the window."""

    def __init__(self, window: QWidget, groups: Sequence[Group]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        places = [(where, text, keys) for where, lines in groups for text, keys in lines]
        self._lines = {i: _Line(i, *place) for i, place in enumerate(places, 1)}
        columns: tuple[Column[Any], ...] = (
            Column("where", tr("Where"), lambda line: line.where if line.first else "", Cell.STRONG, 170),
            Column("text", tr("What it does"), lambda line: line.text),
            Column("keys", tr("Keys"), lambda line: line.keys, Cell.MUTED, 210),
        )
        self.model = ListModel(columns, lambda ids: [self._lines[i] for i in ids])
        self.field = SearchField(tr("Search for a key or for what it does"))
        self.field.searched.connect(self.show_matching)
        self.view = ListView("shortcuts", self.model)
        self.view.setAccessibleName(tr("Keyboard shortcuts"))
        self.model.setParent(self.view)
        self.none = muted(tr("Nothing was found."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(section(tr("Keyboard shortcuts")))
        layout.addWidget(self.field)
        layout.addWidget(self.none)
        layout.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(plain_button(tr("Close"), self.accept))
        layout.addLayout(row)
        self.show_matching("")
        self.resize(720, 600)

    def show_matching(self, words: str) -> None:
        """Show the lines that have all words, or whose key begins so."""
        from secretariat.domain.folding import matches

        typed = words.casefold()

        def has(line: _Line) -> bool:
            keys = line.keys.casefold().split(" / ")
            if "+" in typed:  # a key, not words
                return any(key.startswith(typed) for key in keys)
            return typed in keys or matches(words, line.where, line.text, line.keys)

        shown = [line for line in self._lines.values() if not words or has(line)]
        before = ""
        for line in shown:
            line.first, before = line.where != before, line.where
        self.model.set_ids(line.id for line in shown)
        self.none.setVisible(not shown)

    def lines(self) -> list[tuple[str, str, str]]:
        """Return where, what and which keys, of all lines shown."""
        shown = [self._lines[i] for i in self.model.ids()]
        return [(line.where, line.text, line.keys) for line in shown]
