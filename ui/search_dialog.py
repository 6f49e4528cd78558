"""Search in all texts (Ctrl+Shift+F): what was found, by kind with true counts, and the text around each match.

dialog = SearchDialog(window, office, window.open_record)
dialog.begin()                          # shows it, with what was looked for last
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from secretariat.domain.changes import Ref
from secretariat.domain.errors import SecretariatError
from ui.i18n import plural, tr
from ui.models.found_list import FOUND, FoundModel
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.card import Card
from ui.widgets.filter_box import FilterBox
from ui.widgets.found_rows import FoundDelegate
from ui.widgets.search import SearchField
from ui.widgets.text import muted, section
from ui.words import sentence, word

SIZE = (760, 600)
"""Its size at first, in pixels."""


class SearchDialog(QDialog):
    """A field and the list of what was found. Enter opens the current record and closes the dialog."""

    def __init__(self, parent: QWidget, office: Any, open_record: Callable[[Ref], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search in all texts"))
        self._open_record = open_record
        self._office = office
        self.field = SearchField(tr("Words in any language"))
        self.field.searched.connect(self._search)
        self.kinds = FilterBox(tr("Kind of record"), tr("All kinds"))
        self.kinds.chosen.connect(lambda _key: self._show())
        self.count = muted(wrap=True)
        self.model = FoundModel(office.searching, self)
        self.view = QListView()
        self.view.setAccessibleName(tr("What was found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(FoundDelegate(self.view))
        self.view.setUniformItemSizes(False)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.activated.connect(lambda index: self._open(index.row()))
        self.view.clicked.connect(lambda index: self._open(index.row()))
        self._found: dict[Any, Any] = {}
        self._words = ""
        self._lay_out()
        self._show()
        self.resize(*SIZE)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.field, 1)
        row.addWidget(self.kinds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(section(tr("Search in all texts")))
        layout.addLayout(row)
        layout.addWidget(self.count)
        card = Card(flush=True)
        card.add(self.view, 1)
        layout.addWidget(card, 1)

    def begin(self) -> None:
        """Show the dialog with the keyboard in the field; what changed since is looked for anew."""
        if self._words:
            self._search(self._words)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.is_waiting():
                self.field.search_for(self.field.text())
            self._open(self.view.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.focusWidget() is self.field:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self._words = words
        try:
            self._found = dict(self._office.searching.find(words))
        except SecretariatError as error:
            self._found = {}
            self.count.setText(sentence(error))
            return
        self.kinds.show_options(
            [(kind.value, f"{word('kind', kind.value)} ({len(ids)})") for kind, ids in self._found.items()]
        )
        self._show()

    def _show(self) -> None:
        only = self.kinds.key()
        found = {kind: ids for kind, ids in self._found.items() if only in (None, kind.value)}
        self.model.show_found(found, self._words)
        total = sum(len(ids) for ids in self._found.values())
        if not self._words:
            self.count.setText(tr("Type a word, or several: all of them have to be there."))
        elif not total:
            self.count.setText(tr("Nothing was found."))
        else:
            self.count.setText(plural(total, "{n} record was found.", "{n} records were found."))
        self._step(1)

    def _step(self, by: int) -> None:
        """Make the next hit current, headings left out."""
        row = self.view.currentIndex().row() + by
        while 0 <= row < self.model.rowCount() and self.model.index(row, 0).data(FOUND) is None:
            row += by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _open(self, row: int) -> None:
        found = self.model.index(row, 0).data(FOUND) if row >= 0 else None
        if found is not None:
            self.hide()
            self._open_record(found.opens)
