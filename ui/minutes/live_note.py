"""The note to self that is being typed: stored when typing pauses, as forms are, so that a crash takes little of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.minutes import Note
from ui.minutes.live_ask import NoteLine

if TYPE_CHECKING:
    from ui.minutes.page import MinutesPage

PAUSE_MS = 1000
LONGEST_MS = 2000
"""Who does not pause is not waited for any longer."""


class OwnNote(QObject):
    """Stores what is typed into the line of a note, as one note."""

    def __init__(self, page: MinutesPage, line: NoteLine) -> None:
        super().__init__(page)
        self._office, self._desk, self._line = page.office, page.desk, line
        self._meeting_id, self._item_id, self._number = 0, 0, 0
        self._note: Note | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self._keep)
        line.unsaved.connect(self._follow)
        line.stored.connect(self._store)

    def begin(self, meeting_id: int, item_id: int, number: int) -> None:
        """Ask for a note on an agenda item, the how manyeth it is, or (0, 0) on the meeting."""
        self._meeting_id, self._item_id, self._number = meeting_id, item_id, number
        self._note = None
        self._line.begin(number)

    def give_up(self) -> None:
        """Forget the note, and put what was stored of it into the bin."""
        note, self._note = self._note, None
        self._line.forget()
        if note is not None:
            self._remove(note)

    def place(self) -> dict[str, Any] | None:
        """Return the note that is being typed, for the page that is built anew; None when there is none."""
        line = self._line
        if line.isHidden():
            return None
        about = (self._meeting_id, self._item_id, self._number)
        kept = (self._note.id if self._note is not None else 0, line.about.key(), line.edit.text())
        return {"about": about, "kept": kept}

    def stand(self, place: dict[str, Any] | None) -> None:
        """Go on with the note that was being typed in a page built before."""
        if place is None:
            return
        self.begin(*place["about"])
        note_id, about, text = place["kept"]
        try:
            self._note = self._office.records.get(Note, note_id) if note_id else None
        except SecretariatError:  # it was removed meanwhile
            self._note = None
        self._line.about.choose(about, quiet=True)
        self._line.edit.setText(text)
        if self._note is not None:
            self._line.tell_stored(self._note.text, about)

    def _follow(self, unsaved: bool) -> None:
        if not unsaved:
            self._pause.stop()
            self._longest.stop()
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _keep(self) -> None:
        self._line.hand_over()
        self._follow(self._line.is_unsaved())  # the file may be busy: it is tried again

    def _store(self, text: str, about: str) -> None:
        if not text:
            if self._note is None or self._remove(self._note):
                self._note = None
                self._line.tell_stored(text, about)
            return
        whole = about == "meeting"
        kind, subject = (Kind.MEETING, self._meeting_id) if whole else (Kind.AGENDA_ITEM, self._item_id)
        note = replace(self._note or Note(), subject_kind=kind, subject_id=subject, text=text)
        try:
            done: Outcome[Note] | None = self._desk.run(
                lambda: self._office.records.save_note(note), raising=(RuleViolation,) if note.id else ()
            )
        except RuleViolation:  # removed or changed elsewhere: what is typed here is a note of its own
            self._note = None
            self._store(text, about)
            return
        if done is not None:
            self._note = done.value
            self._line.tell_stored(text, about)

    def _remove(self, note: Note) -> bool:
        return self._desk.run(lambda: self._office.records.remove(Ref(Kind.NOTE, note.id))) is not None
