"""A form for one record. Every finished field is handed over at once; there is no Save button.

    editor = Editor(desk.saver(office.meetings.change), desk.say)
    editor.add(LocalizedField("title", tr("Title"), group.languages))
    editor.add(DateTimeField("starts_at", tr("Starts")), DateTimeField("ends_at", tr("Ends")))   # side by side
    editor.finish()                         # pushes the rows to the top
    editor.show_record(meeting)             # a frozen dataclass with `id` and `version`; None shows nothing
    editor.saved.connect(…)                 # the record with its new version

- `save(record)` returns the service's `Outcome` (its value is the record with its new version), None when it could not
  be stored now (tried again every two seconds), or raises `RuleViolation` or `Stale`.
- A refused field shows the sentence below itself and keeps what was typed, until Esc brings back what is stored; fields
  that only fit together (start and end) are tried together. An error with `data["field"]` is shown at that field.
- A new record (id 0) is not made while one of its fields cannot be read. A field hidden by `show_field` holds nothing.
- Another's change of the same field opens a bar: keep mine, or take theirs.
- Showing another record hands over what was typed; what is refused is kept and shown again with its record. A new
  record (id 0) cannot be shown again: what was typed into it and refused is told by `dropped`.
- `commit()` before closing or before a verb on the record; False means that something typed is not saved, and `held()`
  says what and why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation, SecretariatError, Stale
from ui.i18n import mark, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.banner import Banner
from ui.widgets.choice_fields import ChoiceField, ChoicesField
from ui.widgets.date_fields import DateField, DateTimeField
from ui.widgets.fields import CheckField, Field, IntegerField, LinesField, TextField
from ui.widgets.held import Kept, not_saved, reason, short
from ui.widgets.localized_field import LocalizedField
from ui.widgets.panes import scrolling
from ui.widgets.present import Present
from ui.widgets.tabs import reveal
from ui.widgets.text import section
from ui.widgets.writing import may_write

__all__ = [
    "CheckField",
    "ChoiceField",
    "ChoicesField",
    "DateField",
    "DateTimeField",
    "Editor",
    "Field",
    "IntegerField",
    "LinesField",
    "LocalizedField",
    "TextField",
    "scrolling",
]

PAUSE_MS = 1000
LONGEST_MS = 1500
"""Who does not pause is not waited for any longer: a crash may cost two seconds of typing."""
RETRY_MS = 2000


class Editor(QWidget):
    """The form of one record."""

    saved = Signal(object)
    unsaved = Signal(bool)
    dropped = Signal(str)

    def __init__(
        self, save: Callable[[Any], Outcome[Any] | None], say: Callable[[SecretariatError], str]
    ) -> None:
        super().__init__()
        self._save, self._say = save, say
        self._record: Any = None
        self._fields: dict[str, Field] = {}
        self._dirty: list[Field] = []
        self._kept: dict[int, Kept] = {}
        self.exists: Callable[[Any], bool] = lambda _record: True
        self.edited_by: Callable[[Any], Sequence[str]] = lambda _record: ()
        self._saving = self._conflict = self._read_only = False
        self.bar = Banner(closable=False, stacked=True)
        self.others = Present(lambda: self.edited_by(self._record), mark("Edited by {names}"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(MEDIUM)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self.others)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self._after_pause)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.commit)
        self.setEnabled(False)

    # Building.

    def add(self, *fields: Field) -> None:
        """Add a row of fields, side by side."""
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for field in fields:
            self._fields[field.name] = field
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.edited.connect(lambda field=field: self._edited(field))
            field.finished.connect(lambda field=field: self._finished(field))
            field.give_up = partial(self._give_up, field)
        self._rows.addLayout(row)

    def section(self, title: str) -> None:
        """Begin a part of the form."""
        self._rows.addSpacing(SMALL)
        self._rows.addWidget(section(title))

    def add_widget(self, widget: QWidget) -> None:
        """Add a widget of the page's own."""
        self._rows.addWidget(widget)

    def finish(self) -> None:
        """Push the rows to the top; call once after the last row."""
        self._rows.addStretch(1)

    def field(self, name: str) -> Field:
        """Return the field of an attribute."""
        return self._fields[name]

    # The record.

    def record(self) -> Any:
        """Return the record as last saved or shown, None when there is none."""
        return self._record

    def show_record(self, record: Any) -> None:
        """Show `record`. The same record again (after a change elsewhere) leaves alone what is being typed."""
        if self._is_shown(record):
            if not self._saving:
                self._take_newer(record)
            return
        self._leave()
        self._record = record
        self._conflict = False
        self.bar.clear()
        self.setEnabled(record is not None)
        for field in self._fields.values():
            field.show_error("")
            if record is not None:
                self._show_stored(field)
        self._put_back()
        self.set_read_only(self._read_only)
        self.others.look()
        self._tell()

    def set_read_only(self, read_only: bool) -> None:
        """Show the record without letting it be changed; what is typed and refused can still be mended or given up."""
        self._read_only = read_only = read_only or not may_write(self)
        for field in self._fields.values():
            field.set_read_only(read_only and field not in self._dirty)

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide a field; what was typed into a field that is hidden and could not be saved is forgotten."""
        field = self._fields[name]
        if not shown and self._record is not None:
            self._show_stored(field)
            self._clean([field])
        field.setVisible(shown)

    def set_languages(self, languages: Sequence[str]) -> None:
        """Offer these languages in every text that has several."""
        for field in self._fields.values():
            if isinstance(field, LocalizedField) and [t.language for t in field.tabs()] != list(languages):
                field.set_languages(languages)

    def focus(self, name: str = "") -> None:
        """Give the keyboard to a field, the first one by default."""
        field = self._fields.get(name) or next(iter(self._fields.values()), None)
        if field is not None:
            field.focus()

    def is_unsaved(self) -> bool:
        """Return whether something typed is not saved yet, here or in a record shown before."""
        return bool(self._dirty or self._kept)

    def commit(self) -> bool:
        """Hand over everything typed; False when something is not saved."""
        for field in list(self._dirty):
            if field in self._dirty:
                self._commit(field)
        return not self._dirty

    def held(self, name: str = "") -> str:
        """Return a sentence saying which field, of a record called `name`, is not saved and why, "" when all is."""
        if self._dirty:
            first = self._first_held()
            return not_saved(first.caption_text, name, self.bar.text() if self._conflict else reason([first]))
        return next((kept.held(name) for kept in self._kept.values()), "")

    def held_record(self) -> Any:
        """Return the record that `held` is about, None when everything is saved."""
        return self._record if self._dirty else next((kept.record for kept in self._kept.values()), None)

    def lead_to_held(self) -> bool:
        """Give the keyboard to the field that is not saved; False when its record is not the one shown."""
        if not self._dirty:
            return False
        field = self._first_held()
        reveal(field)
        field.focus()
        return field.isVisible()

    def _first_held(self) -> Field:
        return next((f for f in self._fields.values() if f.error.text()), self._dirty[0])

    def forget_gone(self) -> None:
        """Forget what was typed into records that are gone since, and tell it."""
        for kept in [one for one in self._kept.values() if not self.exists(one.record)]:
            del self._kept[kept.record.id]
            self.dropped.emit(tr("What was typed went with its record. {typed}", typed=kept.told()))
            self._tell()

    def discard(self) -> None:
        """Forget what was typed and show nothing (the record goes to the bin, or was never begun)."""
        self._conflict = False
        self._dirty.clear()
        self.show_record(None)

    # Typing.

    def _edited(self, field: Field) -> None:
        if self._record is None or self._read_only:
            return
        if field not in self._dirty:
            self._dirty.append(field)
            self._tell()
        if field.typed:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()

    def _finished(self, field: Field) -> None:
        if self._record is None:
            return
        self._commit(field)
        if field not in self._dirty and not field.has_focus():
            # As it is stored: "11 March 2026" becomes 2026-03-11.
            self._show_stored(field)

    def _after_pause(self) -> None:
        self._longest.stop()
        for field in list(self._dirty):
            if field.typed and field in self._dirty and not field.problem():
                self._commit(field)

    # Saving.

    def _commit(self, field: Field) -> None:
        if field not in self._dirty or self._conflict or self._saving:
            return
        for other in [field] if self._record.id else [field, *self._dirty]:
            if problem := other.problem():
                other.show_error(problem)
                return
        together = [f for f in self._dirty if not f.problem()]
        error = self._hand_over(together)
        if error is not None and len(together) > 1:
            error = self._hand_over([field])
        if error is not None:
            self._refuse(field, error)

    def _hand_over(self, fields: list[Field]) -> RuleViolation | None:
        values = {f.name: f.value() for f in fields}
        changed = {name: value for name, value in values.items() if value != getattr(self._record, name)}
        if not changed:
            self._clean(fields)
            return None
        self._saving = True
        try:
            outcome = self._save(replace(self._record, **changed))
        except Stale as stale:
            self._open_conflict(stale.theirs)
            return None
        except RuleViolation as error:
            return error
        finally:
            self._saving = False
        if outcome is None:
            self._retry.start()
            return None
        self._record = outcome.value
        self._clean(fields)
        for other in self._fields.values():
            if other not in self._dirty:
                other.set_value(getattr(self._record, other.name))
        self.saved.emit(self._record)
        return None

    def _clean(self, fields: list[Field]) -> None:
        for field in fields:
            field.show_error("")
            field.forget_typing()  # Ctrl+Z takes back what was stored, by the name that the menu has for it
            if field in self._dirty:
                self._dirty.remove(field)
            if self._read_only:
                field.set_read_only(True)
        if not self._dirty:  # a rule may have spoken at another field than the one that was typed into
            for field in self._fields.values():
                field.show_error("")
        self._tell()

    def _give_up(self, field: Field) -> bool:
        """Bring back what is stored where something typed was refused; False when nothing was."""
        typed = [field] if field in self._dirty else list(self._dirty) if field.error.text() else []
        if self._conflict or not typed or not any(f.error.text() for f in self._fields.values()):
            return False
        for one in typed:
            self._show_stored(one)
        self._clean(typed)
        return True

    def _show_stored(self, field: Field) -> None:
        field.set_value(getattr(self._record, field.name))
        field.forget_typing()

    def _refuse(self, field: Field, error: RuleViolation) -> None:
        named = self._fields.get(str(error.data.get("field", "")))
        for other in self._dirty:
            if other is not named:
                other.show_error("")
        (named or field).show_error(self._say(error))

    # Another's changes.

    def _take_newer(self, record: Any) -> None:
        before, self._record = self._record, record
        for field in self._fields.values():
            if field not in self._dirty:
                field.set_value(getattr(record, field.name))
        clash = any(
            getattr(before, f.name) != getattr(record, f.name) != f.value()
            for f in self._dirty
            if not f.problem()
        )
        if clash:
            self._record = before
            self._open_conflict(record)

    def _open_conflict(self, theirs: Any) -> None:
        self._conflict = True
        self._pause.stop()
        if theirs is None:
            text = tr("This record was removed meanwhile. What you typed is kept here until you leave it.")
            self.bar.say(text, "amber", [(tr("Discard mine"), self.discard)])
            return
        parts = [
            tr("{field}: yours “{mine}”, theirs “{theirs}”.", field=f.caption_text, mine=short(f.text_of(f.value())),
               theirs=short(f.text_of(getattr(theirs, f.name))))
            for f in self._dirty
            if not f.problem() and f.value() != getattr(theirs, f.name)
        ]  # fmt: skip
        text = " ".join([tr("Someone else changed this record meanwhile."), *parts])
        keep = (tr("Keep mine"), lambda: self._keep_mine(theirs))
        self.bar.say(text, "amber", [keep, (tr("Take theirs"), lambda: self._take_theirs(theirs))])

    def _keep_mine(self, theirs: Any) -> None:
        self._conflict = False
        self._record = theirs
        self.commit()

    def _take_theirs(self, theirs: Any) -> None:
        self._conflict = False
        self._record = theirs
        for field in self._fields.values():
            field.set_value(getattr(theirs, field.name))
        self._clean(list(self._dirty))
        self.saved.emit(theirs)

    # Leaving a record with something unsaved.

    def _leave(self) -> None:
        self._pause.stop()
        if self._record is None:
            return
        self.commit()
        if self._dirty and not (self._saving and not self._record.id):
            self._keep(Kept.of(self._record, self._dirty, reason(self._fields.values())))
        self._dirty = []

    def _is_shown(self, record: Any) -> bool:
        # New records have no id yet: those of two parents are two records.
        before = self._record
        return (
            before is not None
            and record is not None
            and record.id == before.id
            and bool(record.id or record == before)
        )

    def _keep(self, kept: Kept) -> None:
        if kept.record.id:
            self._kept[kept.record.id] = kept
        else:
            told = tr(
                "A new record was left and is not stored. {why} {typed}", why=kept.why, typed=kept.told()
            )
            self.dropped.emit(told)

    def _put_back(self) -> None:
        kept = self._kept.pop(self._record.id, None) if self._record is not None else None
        for name, raw in kept.raw.items() if kept is not None else ():
            field = self._fields[name]
            field.set_raw(raw)
            self._dirty.append(field)
        if kept is not None:
            self.bar.say(
                tr("This was typed earlier and could not be saved. Mend it, and it will be."), "amber"
            )
        for field in list(self._dirty):
            self._commit(field)

    def _tell(self) -> None:
        if not self._dirty and not self._conflict:
            self.bar.clear()
        self.unsaved.emit(self.is_unsaved())
