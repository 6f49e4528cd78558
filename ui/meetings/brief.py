"""Notes for the chair's brief on one agenda item: line to take, expected position, fall-back. Own side only."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.changes import Changes, Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.minutes import Note, NoteTopic
from ui.i18n import tr
from ui.theme import MEDIUM
from ui.widgets.form import Editor, LinesField
from ui.widgets.notes import warning, withheld
from ui.words import word

TOPICS = (NoteTopic.LINE_TO_TAKE, NoteTopic.EXPECTED_POSITION, NoteTopic.FALL_BACK)


class BriefNotes(QWidget):
    """A field for each topic. The first note of a topic is shown; an emptied one goes to the bin."""

    unsaved = Signal(bool)

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._item_id = 0
        self._editors: dict[NoteTopic, Editor] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        own = page.office.sees_all
        only = tr("For our chair’s brief – own side only")
        layout.addWidget(warning(only) if own else warning(withheld(), wrap=True))
        for topic in TOPICS:
            editor = Editor(self._save, page.desk.say)
            editor.add(LinesField("text", word("note_topic", topic), lines=2))
            self._editors[topic] = page.watch(editor)
            layout.addWidget(editor)
            editor.setVisible(own)

    def show_item(self, item_id: int) -> None:
        """Show the notes on one agenda item; 0 shows none."""
        self._item_id = item_id
        notes = self._page.office.records.notes(Ref(Kind.AGENDA_ITEM, item_id)) if item_id else []
        for topic, editor in self._editors.items():
            known = next((note for note in notes if note.topic is topic), None)
            new = Note(subject_kind=Kind.AGENDA_ITEM, subject_id=item_id, topic=topic) if item_id else None
            editor.show_record(known or new)

    def editor(self, topic: NoteTopic) -> Editor:
        """Return the editor of a topic."""
        return self._editors[topic]

    def _save(self, note: Note) -> Outcome[Note] | None:
        """Store a note; one without a text is none, so a known one is removed."""
        office, desk = self._page.office, self._page.desk
        if note.text.strip():
            return desk.run(lambda: office.records.save_note(note), raising=(RuleViolation,))
        if note.id and desk.run(lambda: office.records.remove(Ref(Kind.NOTE, note.id))) is None:
            return None
        return Outcome(replace(note, id=0, version=0, text=""), Changes())
