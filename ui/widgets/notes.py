"""Own-side notes about a record. They stand in no document but our own chair's brief, and the pane says so.

    notes = NotesPane(load=lambda: office.records.notes(ref), save=save_note, remove=remove_note, say=desk.say)
    notes.begin = lambda: Note(subject_kind=…, subject_id=…)    # the record that a new note is about
    page.watch(notes)                                           # what is typed is handed over before leaving
    notes.refresh()

`save(note)` and `remove(note)` return the service's outcome, or None when it was refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import SecretariatError
from secretariat.domain.minutes import Note
from ui.i18n import tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import icon_button, plain
from ui.widgets.empty import BigIcon
from ui.widgets.fields import LinesField
from ui.widgets.form import Editor
from ui.widgets.held import reason
from ui.widgets.text import Label
from ui.widgets.writing import writes

Save = Callable[[Note], Outcome[Note] | None]


class NotesPane(QWidget):
    """The notes there are, each in its own field, and a field for the next one, unless they are not our `own`."""

    unsaved = Signal(bool)
    counted = Signal(int)

    def __init__(
        self,
        load: Callable[[], Sequence[Note]],
        save: Save,
        remove: Callable[[Note], object],
        say: Callable[[SecretariatError], str],
        *,
        own: bool = True,
    ) -> None:
        super().__init__()
        self.begin: Callable[[], Note | None] = lambda: None
        self._load, self._save, self._remove, self._say = load, save, remove, say
        self._rows: dict[int, tuple[QWidget, Editor]] = {}
        self._subject: Note | None = None
        self._kept: dict[Note | None, str] = {}
        self.new = LinesField("text", tr("New note"), lines=3)
        self.new.finished.connect(self.commit)
        self.new.edited.connect(self._tell)
        self.add_button = writes(plain(tr("Add note"), self.add, "plus"))
        self.list = QVBoxLayout()
        self.list.setSpacing(SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        only = tr("Own side only – in no document but your own chair's brief")
        layout.addWidget(warning(only) if own else warning(withheld(), wrap=True))
        layout.addLayout(self.list)
        layout.addWidget(self.new)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        for widget in (self.new, self.add_button):
            widget.setVisible(own)

    def refresh(self) -> None:
        """Show the notes about the record as they are now; what is being typed stays."""
        subject = self.begin()
        if subject != self._subject:
            self.commit()
            self._kept[self._subject] = self.new.raw()  # "" once it is stored
            self._subject = subject
            self.new.set_value(self._kept.pop(subject, ""))
            for note_id in list(self._rows):
                self._drop(note_id)
        notes = {note.id: note for note in self._load()} if subject is not None else {}
        for note_id in [known for known in self._rows if known not in notes]:
            self._drop(note_id)
        for note in notes.values():
            if note.id not in self._rows:
                self._add_row(note)
            self._rows[note.id][1].show_record(note)
        self.setEnabled(subject is not None)
        self.counted.emit(len(notes))

    def editors(self) -> list[Editor]:
        """Return the editors of the notes there are, oldest first."""
        return [editor for _, editor in self._rows.values()]

    def add(self) -> None:
        """Store what stands in the field for a new note."""
        self.commit()
        self.new.focus()

    # What a page's care asks of an editor.

    def is_unsaved(self) -> bool:
        """Return whether something typed is not saved yet."""
        return bool(self.new.value().strip()) or any(editor.is_unsaved() for editor in self.editors())

    def held(self) -> str:
        """Return a sentence saying what is not saved yet and why, "" when everything is."""
        if self.new.value().strip():
            why = reason([self.new])
            return tr("“{field}” is not saved yet. {why}", field=self.new.caption_text, why=why)
        return next(filter(None, (editor.held() for editor in self.editors())), "")

    def commit(self) -> bool:
        """Hand over everything typed; False when something is not saved."""
        text = self.new.value()
        if text.strip() and self._subject is not None:
            self.new.set_value("")  # first, because storing shows the notes again
            if self._save(replace(self._subject, text=text)) is None:
                self.new.set_value(text)
            self._tell()
        stored = [editor.commit() for editor in self.editors()]
        return all(stored) and not self.new.value().strip()

    def _add_row(self, note: Note) -> None:
        editor = Editor(self._save, self._say)
        field = LinesField("text", tr("Note"), lines=2)
        field.caption.hide()
        editor.add(field)
        editor.unsaved.connect(lambda _unsaved: self._tell())
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(editor, 1)
        note_id = note.id
        button = writes(
            icon_button("trash-2", tr("Remove this note"), lambda: self._remove_note(note_id), framed=False)
        )
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.list.addWidget(row)
        self._rows[note.id] = (row, editor)

    def _remove_note(self, note_id: int) -> None:
        editor = self._rows[note_id][1]
        editor.commit()
        self._remove(editor.record())

    def _drop(self, note_id: int) -> None:
        row, editor = self._rows.pop(note_id)
        editor.discard()
        self.list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _tell(self) -> None:
        self.unsaved.emit(self.is_unsaved())


def withheld() -> str:
    """Return what is said to who writes no notes, see `Office.audiences`: they are own-side."""
    return tr(
        "Notes are own-side: here they are for the side that keeps the register alone, and you neither see nor "
        "write any."
    )


def warning(text: str, *, wrap: bool = False) -> QWidget:
    """Return a line with a lock that says for whom something is, or several lines."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    row.addWidget(BigIcon("lock", 16, "amber"))
    row.addWidget(Label(text, "amber", bold=True, wrap=wrap), 1)
    return holder
