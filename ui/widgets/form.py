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
- What somebody else saved in other fields is taken over; of fields that both changed the user chooses (`contest`), and
  until then what is typed there waits.
- Showing another record hands over what was typed; what is refused is kept and shown again with its record. A new
  record (id 0) cannot be shown again: what was typed into it and refused is told by `dropped`, in short and whole.
- `commit()` before closing or before a verb on the record; False means that something typed is not saved, and `held()`
  says what and why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation, SecretariatError, Stale
from secretariat.domain.merging import Choice, Key
from ui.i18n import mark, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.banner import Banner
from ui.widgets.choice_fields import ChoiceField, ChoicesField
from ui.widgets.date_fields import DateField, DateTimeField
from ui.widgets.fields import CheckField, Field, IntegerField, LinesField, TextField
from ui.widgets.held import Kept, KeptRecords, not_saved, reason
from ui.widgets.localized_field import LocalizedField
from ui.widgets.panes import scrolling
from ui.widgets.present import Present
from ui.widgets.removal import Removal
from ui.widgets.tabs import reveal
from ui.widgets.text import section
from ui.widgets.typed import FieldContest, Typed
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
    dropped = Signal(str, str)

    def __init__(
        self, save: Callable[[Any], Outcome[Any] | None], say: Callable[[SecretariatError], str]
    ) -> None:
        super().__init__()
        self._save, self._say = save, say
        self._record: Any = None
        self._fields: dict[str, Field] = {}
        self._typed = Typed()
        self._kept = KeptRecords(self.dropped.emit)
        self.exists: Callable[[Any], bool] = lambda _record: True
        self.edited_by: Callable[[Any], Sequence[str]] = lambda _record: ()
        self._saving = self._gone = self._read_only = False
        self.bar = Banner(closable=False, stacked=True)
        self.others = Present(lambda: self.edited_by(self._record), mark("Edited by {names}"))
        self.contest = FieldContest(self, self.bar, self._fields, self._decide)
        self._removal = Removal(self.bar, self.contest.sources, self._brought_back, self.discard)
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
        self._gone = False
        self.contest.clear()
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
            field.set_read_only(read_only and field not in self._typed.fields)

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
        return bool(self._typed.fields or self._kept)

    def commit(self) -> bool:
        """Hand over everything typed; False when something is not saved."""
        for field in list(self._typed.fields):
            self._commit(field)
        return not self._typed.fields

    def held(self, name: str = "") -> str:
        """Return a sentence saying which field, of a record called `name`, is not saved and why, "" when all is."""
        if self._typed.fields:
            first = self._first_held()
            return not_saved(first.caption_text, name, self._why([first]))
        return self._kept.held(name)

    def held_record(self) -> Any:
        """Return the record that `held` is about, None when everything is saved."""
        return self._record if self._typed.fields else self._kept.record()

    def lead_to_held(self) -> bool:
        """Give the keyboard to the field that is not saved; False when its record is not the one shown."""
        if not self._typed.fields:
            return False
        field = self._first_held()
        reveal(field)
        field.focus()
        return field.isVisible()

    def _why(self, fields: Iterable[Field]) -> str:
        return self.bar.text() if self._gone or self.contest.is_open() else reason(fields)

    def _now_typed(self) -> Kept:
        return self._typed.kept(self._record, self._why(self._fields.values()))

    def _first_held(self) -> Field:
        return next((f for f in self._fields.values() if f.error.text()), self._typed.fields[0])

    def forget_gone(self) -> None:
        """Forget what was typed into records that are gone since, and tell it."""
        if self._kept.forget_gone(self.exists):
            self._tell()

    def discard(self) -> None:
        """Forget what was typed and show nothing (the record goes to the bin, or was never begun)."""
        if self._typed.fields and self._record.id and not self.exists(self._record):
            self._kept.tell_gone(self._now_typed())
        self._typed.clear()
        self.show_record(None)

    # Typing.

    def _edited(self, field: Field) -> None:
        if self._record is None or self._read_only:
            return
        if field not in self._typed.fields:
            self._typed.add(field, self._record)
            self._tell()
        if field.typed:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()

    def _finished(self, field: Field) -> None:
        if self._record is None:
            return
        self._commit(field, ask=True)
        if field not in self._typed.fields and not field.has_focus():
            # As it is stored: "11 March 2026" becomes 2026-03-11.
            self._show_stored(field)

    def _after_pause(self) -> None:
        self._longest.stop()
        for field in self._typed.readable():
            if field.typed:
                self._commit(field)

    # Saving.

    def _commit(self, field: Field, *, ask: bool = False) -> None:
        if field not in self._typed.fields or self._gone or self._saving:
            return
        for other in [field] if self._record.id else [field, *self._typed.fields]:
            if problem := other.problem():
                other.show_error(problem)
                return
        together = self._typed.uncontested(self._record)
        error = self._hand_over(together) if field in together else None
        if error is not None and len(together) > 1:
            error = self._hand_over([field])
        if error is not None:
            self._refuse(field, error)
        self.contest.weigh(self._record, self._typed, ask=ask and not self._gone)

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
            return self._merge(stale, fields)
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
            if other not in self._typed.fields:
                other.set_value(getattr(self._record, other.name))
        self.saved.emit(self._record)
        return None

    def _clean(self, fields: list[Field]) -> None:
        for field in fields:
            field.show_error("")
            field.forget_typing()  # Ctrl+Z takes back what was stored, by the name that the menu has for it
            self._typed.drop(field)
            if self._read_only:
                field.set_read_only(True)
        if not self._typed.fields:  # a rule may have spoken at another field than the one that was typed into
            for field in self._fields.values():
                field.show_error("")
        self._tell()

    def _give_up(self, field: Field) -> bool:
        """Bring back what is stored where something typed was refused; False when nothing was."""
        dirty = self._typed.fields
        typed = [field] if field in dirty else list(dirty) if field.error.text() else []
        if (
            self._gone
            or self.contest.is_open()
            or not typed
            or not any(f.error.text() for f in self._fields.values())
        ):
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
        for other in self._typed.fields:
            if other is not named:
                other.show_error("")
        (named or field).show_error(self._say(error))

    # Another's changes.

    def _take_newer(self, record: Any) -> None:
        self._gone = False
        self._rebase(record)
        self.contest.weigh(record, self._typed, ask=False)

    def _rebase(self, record: Any) -> None:
        self._record = record
        settled = self._typed.take_over(record, self._fields.values())
        if settled:
            self._clean(settled)

    def _merge(self, stale: Stale, fields: list[Field]) -> RuleViolation | None:
        """Take over what somebody else saved, and save again what is typed in fields that only we changed."""
        self._saving = False
        if stale.theirs is None:
            self._say_removed()
            return None
        if getattr(stale.theirs, "version", 0) == self._record.version:
            return stale  # it is about another record than the one shown
        self._rebase(stale.theirs)
        left = [field for field in self._typed.uncontested(self._record) if field in fields]
        return self._hand_over(left) if left else None

    def _decide(self, choices: Mapping[Key, Choice]) -> None:
        """Put what was chosen into the fields, and save it."""
        known = self._record
        if settled := self._typed.decide(known, choices):
            self._clean(settled)
        self.commit()
        self.contest.ask()  # somebody may have saved once more
        if self._record is known:
            self.saved.emit(known)  # all was chosen as it stands there, which is newer than what was shown

    def _say_removed(self) -> None:
        self._gone = True
        self._pause.stop()
        self._removal.say(self._record, self._typed.since, self._now_typed().whole)

    def _brought_back(self, record: Any) -> None:
        self._take_newer(record)
        self.commit()

    # Leaving a record with something unsaved.

    def _leave(self) -> None:
        self._pause.stop()
        if self._record is None:
            return
        self.commit()
        if self._typed.fields and not (self._saving and not self._record.id):
            self._kept.put(self._now_typed())
        self._typed.clear()

    def _is_shown(self, record: Any) -> bool:
        # New records have no id yet: those of two parents are two records.
        before = self._record
        return (
            before is not None
            and record is not None
            and record.id == before.id
            and bool(record.id or record == before)
        )

    def _put_back(self) -> None:
        kept = self._kept.take(self._record)
        if kept is None:
            return
        for name, raw in kept.raw.items():
            self._fields[name].set_raw(raw)
            self._typed.add(self._fields[name], kept.record)
        self._rebase(self._record)
        self.bar.say(tr("This was typed earlier and could not be saved. Mend it, and it will be."), "amber")
        self.commit()

    def _tell(self) -> None:
        if not self._typed.fields and not self._gone:
            self.contest.clear()
            self.bar.clear()
        self.unsaved.emit(self.is_unsaved())
