"""The tab that shows what was written, and where it lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.folding import matches
from secretariat.domain.letters import LetterKind, LetterLine
from ui.i18n import mark, tr
from ui.letters.columns import CHIPS, kind_word, written_columns
from ui.letters.outbox import FOLDER
from ui.models.list_model import ListModel
from ui.page import Page
from ui.widgets.buttons import plain
from ui.widgets.card import Card
from ui.widgets.chips import Chip
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.list_head import ALL, ListHead
from ui.widgets.list_view import ListView

NOTHING = mark("No letter was written yet. What you write stands here.")


class WrittenLog(QWidget):
    """Every letter that was written, the latest first."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.lines: dict[int, LetterLine] = {}
        self.model = ListModel(written_columns(), lambda ids: [self.lines[i] for i in ids if i in self.lines])
        self.model.setParent(self)
        self.view = ListView("letters", self.model, page.context.window_state)
        self.view.setAccessibleName(tr("Letters written"))
        self.view.give_way(["made_by", "name"], 220)
        card = Card(tr("Letters written"), flush=True)
        self.folder_button = plain(tr("Open folder"), self.open_folder, "folder-open")
        card.head.addWidget(self.folder_button)
        self.empty = EmptyState("mail", tr(NOTHING))
        self.empty.offer_all(self._show_all)
        self.switcher = Switcher(self.view, self.empty)
        self.finder = ListHead(tr("Search in letters written"))
        self.finder.changed.connect(self.refresh)
        card.add(self.finder)
        card.add(self.switcher, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _show_all(self) -> None:
        self.finder.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show the log as it is now."""
        context = self.page.context
        found = self.page.office.letters.log(context.group_id, context.language) if context.group_id else []
        self.lines = {line.id: line for line in found}
        kinds = [kind for kind in LetterKind if any(line.kind is kind for line in found)]
        named = [
            Chip(k.value, tr(CHIPS.get(k, "")) or kind_word(k), sum(x.kind is k for x in found))
            for k in kinds
        ]
        self.finder.show_chips([Chip(ALL, tr("All")), *named])
        shown = [line for line in found if self._fits(line)]
        self.model.set_ids(line.id for line in shown)
        nothing = tr("No letter fits. Take a filter away to see more.")
        self.empty.show_sentence(nothing if found else tr(NOTHING))
        self.empty.show_filtered(bool(found))
        self.switcher.show_empty(not shown)
        self.finder.show_count(len(shown), len(found))
        self.finder.setVisible(bool(found))
        self.folder_button.setEnabled(self.folder() is not None)

    def shown_ref(self) -> Ref | None:
        """Return the letter of the current line, None when there is none."""
        return Ref(Kind.LETTER, self.view.current_id()) if self.view.current_id() else None

    def _fits(self, line: LetterLine) -> bool:
        said = (line.who, line.subject, line.name, line.made_by, kind_word(line.kind))
        return self.finder.key() in ("", ALL, line.kind.value) and matches(self.finder.words(), *said)

    def folder(self) -> Path | None:
        """Return the folder into which letters were written last on this computer."""
        kept = self.page.context.window_state.value(FOLDER)
        return Path(str(kept)) if kept else None

    def open_folder(self) -> None:
        """Show the folder into which letters were written last."""
        folder = self.folder()
        if folder is None or not folder.is_dir():
            self.page.context.notify(tr("Its folder is no longer there."), "amber")
        else:
            self.open_url(QUrl.fromLocalFile(str(folder)))
