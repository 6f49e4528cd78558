"""The term bank while a translation is typed: how the bank renders what the paragraph's other texts say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.meetings import Meeting
from secretariat.domain.terms import Term, is_rendered, terms_in
from ui.i18n import isolate, tr
from ui.minutes.paragraph_row import ParagraphRow
from ui.theme import SMALL
from ui.widgets.buttons import plain
from ui.widgets.text import muted, tip

if TYPE_CHECKING:
    from ui.minutes.editor import MinutesEditor

MOST = 3


class TermBar(QWidget):
    """A button for each term that the other texts of the current paragraph use and the one being typed does not have.

    A click puts the rendering where the cursor stands. Nothing is shown while there is nothing to offer.
    """

    def __init__(self, office: Any, editor: MinutesEditor) -> None:
        super().__init__()
        self._office, self._editor = office, editor
        self._bank: list[Term] = []
        self._offered: list[Term] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL)
        self._buttons = QWidget()
        self._inner = QHBoxLayout(self._buttons)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(muted(tr("Term bank")))
        self._row.addWidget(self._buttons)
        self._row.addStretch(1)
        self.hide()
        editor.current_changed.connect(lambda _paragraph: self.show_bank())
        editor.edited.connect(self.refresh)

    def show_bank(self) -> None:
        """Offer from the bank, as it is now, of the group in whose minutes is typed."""
        row = self._editor.current()
        self._bank = []
        if row is not None and not row.is_new:
            meeting = self._office.records.get(Meeting, row.record.meeting_id)
            self._bank = self._office.terms.of_group(meeting.group_id)
        self.refresh()

    def offered(self) -> list[Term]:
        """Return the terms that are offered, in the order of the other text."""
        return self._offered

    def refresh(self) -> None:
        """Look at the current paragraph again."""
        found = self._found()[:MOST]
        if found == self._offered and self._buttons.children():
            return
        self._offered = found
        while (item := self._inner.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        row = self._editor.current()
        for term in found if row is not None else ():
            rendering = term.text[row.language]  # type: ignore[union-attr]
            button = plain(isolate(rendering), partial(self.insert, term))
            others = [isolate(text) for code, text in term.text.items() if text != rendering]
            tip(button, "\n".join([*others, *([term.note] if term.note else [])]))
            self._inner.addWidget(button)
        self.setVisible(bool(found))

    def insert_first(self) -> None:
        """Put the rendering of the first term that is offered where the cursor stands."""
        if self._offered:
            self.insert(self._offered[0])

    def insert(self, term: Term) -> None:
        """Put a term's rendering where the cursor stands."""
        row = self._editor.current()
        if row is None or row.edit.isReadOnly():
            return
        row.edit.textCursor().insertText(term.text[row.language])
        row.edit.setFocus()
        self.refresh()

    def _found(self) -> list[Term]:
        row = self._editor.current()
        if row is None or row.edit.isReadOnly() or not self._bank:
            return []
        return [term for term in _used(row, self._bank) if row.language in term.text]


def _used(row: ParagraphRow, bank: list[Term]) -> list[Term]:
    """Return the terms of the other texts that the one in the editor does not render, each once."""
    written = row.edit.text().plain
    used = {
        term.id: term
        for language, text in row.record.body.plain.items()
        if language != row.language
        for term in terms_in(text, language, bank)
    }
    return [term for term in used.values() if not is_rendered(term, row.language, written)]
