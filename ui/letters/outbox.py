"""The tab that shows what has to leave: a list by kind beside the letter as it will read, and writing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import SecretariatError
from secretariat.domain.folding import matches
from secretariat.domain.letters import LetterKind, OutboxLine
from ui.i18n import isolate_ltr, plural, tr
from ui.letters.columns import CHIPS, Waiting, kind_word, told, waiting_columns
from ui.letters.preview import LetterPreview
from ui.models.list_model import ListModel
from ui.page import Page
from ui.theme import SMALL, px
from ui.widgets.card import Card
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.date_fields import DateField
from ui.widgets.dialogs import ask_text
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.list_view import ListView
from ui.widgets.panes import Panes
from ui.widgets.search import SearchField
from ui.widgets.text import muted

ALL = "all"
FOLDER = "letters/folder"

AskFolder = Callable[[QWidget, str, str], str]


def ask_folder(parent: QWidget, title: str, proposal: str) -> str:
    """Ask for a folder; "" when cancelled."""
    return QFileDialog.getExistingDirectory(parent, title, proposal)


class Outbox(QWidget):
    """What has to leave.

    Signals:
        counted: how many letters the list shows, and whether one is being written.
        written: the files are there.
    """

    counted = Signal()
    written = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.ask_folder: AskFolder = ask_folder
        self.ask_note: Callable[[QWidget, str, str], str | None] = ask_text
        self.busy = False
        self.due: list[OutboxLine] = []
        self.lists: list[OutboxLine] = []
        self._rows: dict[int, Waiting] = {}
        self._numbers: dict[str, int] = {}
        self._asked = 0
        self._stood: tuple[str, str] = ("", "")
        self.model = ListModel(waiting_columns(), lambda ids: [self._rows[i] for i in ids if i in self._rows])
        self.model.setParent(self)
        self.view = ListView("outbox", self.model, page.context.window_state)
        self.view.setAccessibleName(tr("Letters that have to leave"))
        self.view.give_way(["since", "side", "note"], 200)
        self.view.current_changed.connect(lambda _id: self._show_current())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.counted.emit())
        self.preview = LetterPreview(page)
        self.view.opened.connect(lambda _id: self.preview.body_text.setFocus())
        self.preview.write_asked.connect(lambda: self.write(self.current()))
        self.preview.settle_asked.connect(lambda: self.settle(self.current()))
        self.preview.setMinimumWidth(px(448))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            Panes("letters", [self._list_card(), self.preview], (3, 2), page.context.window_state)
        )

    def _list_card(self) -> Card:
        card = Card(flush=True)
        self.chips = ChipRow([Chip(ALL, tr("All"))], yielding=True)
        self.chips.chosen.connect(lambda _key: self._fill())
        self.as_of = DateField("as_of", tr("As of"))
        self.as_of.set_value(self.page.context.today())
        self.as_of.finished.connect(self.refresh)
        self.as_of.setMaximumWidth(px(170))
        self.count = muted()
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.search = SearchField(tr("Search in letters"))
        self.search.setMaximumWidth(px(260))
        self.search.searched.connect(lambda _words: self._fill())
        row.addWidget(self.as_of)
        row.addStretch(1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignBottom)
        head = QVBoxLayout()
        head.setContentsMargins(SMALL, 0, SMALL, 0)
        head.setSpacing(SMALL)
        head.addLayout(row)
        head.addWidget(self.chips)
        card.body.addLayout(head)
        self.empty = EmptyState("mail", told(None))
        self.empty.offer_all(self._show_all)
        self.switcher = Switcher(self.view, self.empty)
        card.add(self.switcher, 1)
        return card

    # What the page uses.

    def refresh(self) -> None:
        """Compute what has to leave, beside the window's work, and show it."""
        group_id, day = self.page.context.group_id, self.day()
        if not group_id or day is None:
            return
        self._asked += 1
        asked, letters, language = self._asked, self.page.office.letters, self.page.context.language

        def read() -> Any:
            if asked != self._asked:
                return None  # a newer question waits behind this one
            return letters.outbox(group_id, day, language), letters.action_lists(group_id, day, language)

        self.page.context.background.run(
            read, lambda found: self._loaded(asked, found), lambda error: self._trouble(error)
        )

    def place(self) -> tuple[str, str]:
        """Return which letters are shown, and which of them is chosen."""
        row = self._rows.get(self.view.current_id())
        return self.chips.key(), row.line.key if row else ""

    def stand(self, place: tuple[str, str]) -> None:
        """Show, once the letters are there, what `place` said."""
        self._stood = place

    def day(self) -> date | None:
        """Return the day for which the list is made, None while what is typed is no date."""
        found: date | None = self.as_of.value()
        return found

    def current(self) -> list[OutboxLine]:
        """Return the letter that is shown beside the list."""
        return [self.preview.line] if self.preview.line is not None else []

    def chosen(self) -> list[OutboxLine]:
        """Return the letters that the page's button writes: those selected when they are several, else all listed."""
        ids = self.view.selected_ids() if self.view.selected_count() > 1 else list(self.model.ids())
        return [self._rows[i].line for i in ids if i in self._rows and self._rows[i].line.person_id]

    def write(self, lines: Sequence[OutboxLine]) -> None:
        """Ask for a folder, make the letters beside the window's work, and write them."""
        if self.busy or not lines:
            return
        title = plural(len(lines), "Write {n} letter into a folder", "Write {n} letters into a folder")
        state = self.page.context.window_state
        folder = self.ask_folder(self, title, str(state.value(FOLDER) or _documents()))
        if not folder:
            return
        state.setValue(FOLDER, folder)
        self._set_busy(True)
        letters, wanted = self.page.office.letters, [self.preview.chosen(line) for line in lines]
        self.page.context.background.run(
            lambda: letters.compose(wanted),
            lambda composed: self._keep(composed, Path(folder)),
            self._not_made,
        )

    def settle(self, lines: Sequence[OutboxLine]) -> None:
        """Enter a letter as done otherwise, with the user's words."""
        if not lines:
            return
        note = self.ask_note(
            self, tr("How was it done?"), tr("It stands in the log, such as “by telephone on 3 March”.")
        )
        if note is not None:
            self.page.desk.run(lambda: self.page.office.letters.settle(lines, note))

    # What happens.

    def _keep(self, composed: Any, folder: Path) -> None:
        self._set_busy(False)
        outcome = self.page.desk.run(lambda: self.page.office.letters.keep(composed, folder))
        if outcome is None:
            self.refresh()  # the list is not what it was
            return
        paths = outcome.value
        where = isolate_ltr(str(folder))
        said = plural(
            len(paths),
            "{n} draft was written to {folder}. Open it in your mail program, look at it, and send it.",
            "{n} drafts were written to {folder}. Open them in your mail program, look at them, and send them.",
            folder=where,
        )
        self.page.context.notify(said, "green", undo=True)
        self.written.emit(folder)

    def _not_made(self, error: BaseException) -> None:
        self._set_busy(False)
        self._trouble(error)

    def _loaded(self, asked: int, found: Any) -> None:
        if asked != self._asked or found is None:
            return
        self.due, self.lists = found
        self._rows = {
            self._number(line): Waiting(self._number(line), line) for line in (*self.due, *self.lists)
        }
        self._show_chips()
        self._fill()
        self._stood = ("", "")

    def _number(self, line: OutboxLine) -> int:
        return self._numbers.setdefault(line.key, len(self._numbers) + 1)

    def _show_chips(self) -> None:
        kept = self._stood[0] or self.chips.key()
        chips = [Chip(ALL, tr("All"), len(self.due))]
        for kind, text in CHIPS.items():
            listed = kind is LetterKind.ACTION_LIST
            count = len(self.lists) if listed else sum(line.kind is kind for line in self.due)
            if count:
                chips.append(Chip(kind.value, tr(text), count))
        self.chips.show_chips(chips)
        keys = [chip.key for chip in chips]
        self.chips.choose(kept if kept in keys else ALL, quiet=True)

    def _fill(self) -> None:
        key = self.chips.key()
        if key == LetterKind.ACTION_LIST.value:
            shown = self.lists
        else:
            shown = [line for line in self.due if key in (ALL, line.kind.value)]
        everything, words = len(shown), self.search.text().strip()
        shown = [
            line for line in shown if matches(words, line.who, line.why, line.side, kind_word(line.kind))
        ]
        before = self._numbers.get(self._stood[1], self.view.current_id())
        self.model.set_ids(self._number(line) for line in shown)
        self.model.mark_stale()
        today = self.day() == self.page.context.today()
        nothing = tr("No letter fits. Take a filter away to see more.")
        self.empty.sentence.setText(nothing if everything else told(None if today else self.day()))
        self.empty.show_filtered(bool(everything))
        self.switcher.show_empty(not shown)
        if words:
            self.count.setText(tr("{n} of {all} shown", n=len(shown), all=everything))
        else:
            self.count.setText(plural(len(shown), "{n} letter", "{n} letters") if shown else "")
        if shown and self.model.row_of(before) < 0:
            self.view.selectRow(0)
        elif self._stood[1]:
            self.view.select_id(before)
        self._show_current()
        self.counted.emit()

    def _show_all(self) -> None:
        self.search.clear()
        self.chips.choose(ALL)
        self._fill()

    def _show_current(self) -> None:
        row = self._rows.get(self.view.current_id()) if self.model.rowCount() else None
        self.preview.show_line(row.line if row else None)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        if busy:
            self.page.context.notify(tr("The letters are being made…"))
        self.counted.emit()

    def _trouble(self, error: BaseException) -> None:
        known = isinstance(error, SecretariatError)
        said = self.page.desk.say(error) if known else tr("This could not be finished.")  # type: ignore[arg-type]
        self.page.context.notify(said, "red")


def _documents() -> str:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())
