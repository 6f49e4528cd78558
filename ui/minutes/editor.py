"""The text of the minutes and what a secretary does to it: one editor for the whole sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation, Stale
from secretariat.domain.meetings import AgendaItem
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich, RichText
from ui.i18n import isolate, tr
from ui.minutes import rich
from ui.minutes.aids import Aids
from ui.minutes.conflicts import Conflicts
from ui.minutes.keeping import Keeping
from ui.minutes.paragraph_row import Margin, ParagraphRow
from ui.minutes.sheet import Sheet
from ui.minutes.terms import TermBar
from ui.theme import SMALL
from ui.widgets.banner import Banner

_FOCUS = Qt.FocusReason.OtherFocusReason
_WITH_RECORD = (ParagraphKind.DECISION, ParagraphKind.ACTION)


class MinutesEditor(QWidget):
    """The minutes of one meeting, typed paragraph by paragraph.

    Signals:
        unsaved: whether something typed is not saved yet.
        current_changed: the paragraph with the keyboard (None: an empty place).
        removed: a text that says what was removed, for a message with Undo.
        edited: the minutes changed, so that a preview of them is out of date.
        action_made: an action item was made out of a part of the text.
        swallowed: something was typed where nothing can be; whether that is for a decision adopted in session. Once
            for each visit to a paragraph.
    """

    unsaved = Signal(bool)
    current_changed = Signal(object)
    removed = Signal(str)
    edited = Signal()
    action_made = Signal(object)
    swallowed = Signal(bool)

    def __init__(self, office: Any, desk: Any) -> None:
        super().__init__()
        self._office, self._desk = office, desk
        self._current: ParagraphRow | None = None
        self._explained: ParagraphRow | None = None
        self.sheet = Sheet()
        self.bar = Banner(closable=False)
        self.keeping = Keeping(office, desk, self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        self.terms = TermBar(office, self)
        self.aids = Aids(self, office, desk)
        layout.addWidget(self.bar)
        layout.addWidget(self.terms)
        layout.addWidget(self.sheet, 1)
        self.sheet.row_made.connect(self._wire)
        self.keeping.unsaved.connect(self.unsaved)
        self.keeping.refused.connect(lambda _row, error: self.bar.say(desk.say(error), "red"))
        self.conflicts = Conflicts(self, self.bar)
        self.keeping.conflict.connect(self.conflicts.meet)
        self.keeping.saved.connect(self._settled)

    def _wire(self, row: ParagraphRow) -> None:
        self.keeping.watch(row)
        self.aids.watch(row)
        edit = row.edit
        edit.entered.connect(lambda: self._enter(row))
        edit.next_asked.connect(lambda: self.split(row))
        edit.join_asked.connect(lambda: self.join(row))
        edit.stepped.connect(lambda by: self.step(row, by))
        edit.move_asked.connect(lambda by: self.move_row(row, by))
        edit.pasted.connect(lambda texts: self.paste(row, texts))
        edit.refused.connect(lambda sentence: self.bar.say(sentence, "red"))
        edit.typed.connect(self.edited)
        edit.swallowed.connect(lambda: self._explain(row))

    # Showing.

    def show_minutes(self, items: Sequence[AgendaItem], paragraphs: Sequence[Paragraph]) -> None:
        """Show the minutes as they are stored; what is being typed stays."""
        self.sheet.show_minutes(items, paragraphs)
        if self._current is not None and self._current not in self.sheet.rows():
            self._current = None
            self.current_changed.emit(None)

    def show_margins(self, margins: Mapping[int, Margin]) -> None:
        """Show the numbers and marks beside the paragraphs."""
        self.sheet.show_margins(margins)

    def show_language(self, language: str) -> None:
        """Show and edit the text in one language."""
        if language != self.sheet.language and self.commit():
            self.sheet.show_language(language)
            self.terms.refresh()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read only."""
        self.sheet.set_read_only(read_only)

    def clear(self) -> None:
        """Show no minutes."""
        self._current = None
        self.conflicts.clear()
        self.bar.clear()
        self.sheet.clear()

    def current(self) -> ParagraphRow | None:
        """Return the row in which was typed last."""
        return self._current

    def shown_ref(self) -> Ref | None:
        """Return the paragraph in which was typed last, None for one that is not stored yet."""
        row = self._current
        return None if row is None or row.is_new else Ref(Kind.PARAGRAPH, row.record.id)

    def show_paragraph(self, paragraph_id: int) -> bool:
        """Give the keyboard to a paragraph; False when it is not in these minutes."""
        row = self.sheet.row(paragraph_id)
        if row is None:
            return False
        self.focus_row(row)
        return True

    def focus_row(self, row: ParagraphRow, position: int = 0) -> None:
        """Give the keyboard to a row, with the cursor at a position (-1: the end)."""
        self._enter(row)
        row.edit.setFocus(_FOCUS)
        row.edit.place(position)
        self.sheet.show_row(row)

    def focus(self) -> None:
        """Give the keyboard to the row in which was typed last, else to the first one."""
        rows = self.sheet.rows()
        row = self._current or (rows[0] if rows else None)
        if row is not None:
            row.edit.setFocus(_FOCUS)

    # What a page's care asks of an editor.

    def is_unsaved(self) -> bool:
        """Return whether something typed is not saved yet."""
        return self.keeping.is_unsaved()

    def is_kept(self) -> bool:
        """Return whether all that is typed is on the disk, saved or as it is being typed."""
        return self.keeping.is_kept()

    def commit(self) -> bool:
        """Save everything typed; False when something is not saved."""
        return self.keeping.commit()

    def held(self) -> str:
        """Return a sentence saying why what is typed is not saved yet, "" when everything is."""
        if not self.is_unsaved():
            return ""
        return self.bar.text() or tr("A paragraph is not saved yet. It is tried again when you leave it.")

    # Verbs.

    def turn(self, kind: ParagraphKind, party_id: int | None = None) -> None:
        """Make the current paragraph another kind; one not typed yet is begun as that: the side, then its words."""
        row = self._current
        if row is None or self.sheet.read_only:
            return
        if kind in _WITH_RECORD and row.edit.is_blank() and not row.record.body:
            self.aids.ask_phrase(kind)
            return
        if row.is_new and not row.dirty:
            row.begin_as(kind, party_id)
            self.current_changed.emit(None)
            return
        if not self.keeping.save(row):
            return
        number = row.record.id
        self._desk.run(lambda: self._office.minutes.turn_into(number, kind, party_id))
        self.current_changed.emit(row.record)
        self.edited.emit()

    def make(self, kind: ParagraphKind) -> None:
        """Make the current paragraph a decision or an action item by its key, an action item of a text selected."""
        row = self._current
        if row is None or self.sheet.read_only:
            return
        if kind is ParagraphKind.ACTION and row.edit.textCursor().hasSelection():
            self.aids.take_selected(row)
        else:
            self.turn(kind)

    def choose_verb(self, verb: str) -> Paragraph | None:
        """Give the current paragraph its operative verb and return what it was before; None when nothing was done."""
        row = self._current
        if row is None or self.sheet.read_only:
            return None
        saved = self.keeping.ensure(row) if row.edit.is_blank() else self.keeping.save(row)
        if not saved:
            return None
        before, language = row.record, row.language
        row.dirty = (
            False  # nothing was typed in an empty one, and the other is saved: it shows what the verb begins
        )
        done = self._desk.run(lambda: self._office.minutes.choose_verb(before.id, verb, language))
        if done is None:
            return None
        self.current_changed.emit(row.record)
        self.edited.emit()
        return before

    def toggle_bold(self) -> None:
        """Set what is chosen in bold, or back."""
        if self._current is not None and not self.sheet.read_only:
            self._current.edit.toggle_bold()

    def toggle_italic(self) -> None:
        """Set what is chosen in italic, or back."""
        if self._current is not None and not self.sheet.read_only:
            self._current.edit.toggle_italic()

    def split(self, row: ParagraphRow) -> None:
        """Begin the next paragraph, with the text behind the cursor."""
        if row.edit.locked:
            self.focus_row(self._place(row.record.agenda_item_id, row.record.id))
            return
        if row.edit.is_blank():
            return
        head, tail = row.edit.parts()
        if head and tail:
            self._split(row, head, [tail])
            return
        if not self.keeping.save(row):
            return
        rows = self.sheet.siblings(row)
        place = rows.index(row) if row in rows else 0
        before = rows[place - 1].record.id if place else 0
        after = row.record.id if head or not tail else before
        self.focus_row(self._place(row.record.agenda_item_id, after))

    def paste(self, row: ParagraphRow, texts: Sequence[RichText]) -> None:
        """Put several paragraphs where the cursor is."""
        head, tail = row.edit.parts()
        last = rich.joined(texts[-1], tail)
        self._split(row, rich.joined(head, texts[0]), [*texts[1:-1], last], at_end=not tail)

    def join(self, row: ParagraphRow) -> None:
        """Backspace at the beginning: an empty paragraph goes, another one is added to the one before."""
        if row.edit.is_blank():
            others = any(code != row.language for code in row.record.body)
            if not others:
                self.remove(row)
            return
        before = self.sheet.neighbour(row, -1)
        if before is None or before.record.agenda_item_id != row.record.agenda_item_id:
            return
        if before.is_new:
            self.sheet.drop_place(before)
            return
        if row.record.kind in _WITH_RECORD:
            self.focus_row(before, -1)  # an outcome is not swallowed by a key too many
        elif self.commit():
            self._join(before, row)

    def remove(self, row: ParagraphRow) -> None:
        """Put a paragraph into the bin, or take an empty place away."""
        if self.sheet.read_only:
            return
        before = self.sheet.neighbour(row, -1)
        if row.is_new:
            if before is not None and before.record.agenda_item_id == row.record.agenda_item_id:
                self.sheet.drop_place(row)
                self.focus_row(before, -1)
            return
        text = row.record.body.plain.best(row.language)
        number, typed = row.record.id, row.dirty
        row.dirty = False  # what the bin keeps, and undo brings back, is the text as it was saved
        if self._desk.run(lambda: self._office.records.remove(Ref(Kind.PARAGRAPH, number))) is None:
            row.dirty = typed
            return
        self.keeping.give_up(row)
        if before is not None and before in self.sheet.rows():
            self.focus_row(before, -1)
        if text:
            self.removed.emit(tr("“{text}” was removed.", text=isolate(_short(text))))
        self.edited.emit()

    def step(self, row: ParagraphRow, by: int) -> None:
        """Go to the paragraph before or after."""
        other = self.sheet.neighbour(row, by)
        if other is not None:
            self.focus_row(other, -1 if by < 0 else 0)

    def move_row(self, row: ParagraphRow, by: int) -> None:
        """Move a paragraph up or down among those of its agenda item."""
        rows = self.sheet.siblings(row)
        if self.sheet.read_only or row not in rows or not self.keeping.save(row):
            return
        target = rows.index(row) + by
        if 0 <= target < len(rows):
            position, number = row.edit.textCursor().position(), row.record.id
            self._desk.run(lambda: self._office.records.move(Ref(Kind.PARAGRAPH, number), target))
            self.focus_row(row, position)
            self.edited.emit()

    # Steps.

    def _enter(self, row: ParagraphRow) -> None:
        if self._current is not row:
            self._current = row
            self._explained = None
            self.current_changed.emit(None if row.is_new else row.record)
            # Not at once: the keyboard may still be on its way to the row.
            QTimer.singleShot(0, self, self._tidy)

    def _tidy(self) -> None:
        if self._current is not None:
            self.sheet.leave_place(self._current)

    def _explain(self, row: ParagraphRow) -> None:
        if row is not self._explained:
            self._explained = row
            self.swallowed.emit(row.edit.locked and not self.sheet.read_only)

    def _settled(self, row: ParagraphRow) -> None:
        if self.conflicts.settled(row):
            self.bar.clear()
        if row is self._current:
            self.current_changed.emit(None if row.is_new else row.record)

    def _place(self, item_id: int, after: int) -> ParagraphRow:
        for row in self.sheet.rows():
            if row.is_new and (row.record.agenda_item_id, row.after) == (item_id, after):
                return row
        return self.sheet.add_place(item_id, after)

    def _split(
        self, row: ParagraphRow, head: RichText, rest: Sequence[RichText], *, at_end: bool = False
    ) -> None:
        if not self.keeping.ensure(row):
            return
        language = row.language
        record = replace(row.record, body=row.record.body.put(language, head))
        bodies = [LocalizedRich({language: text}) for text in rest]
        row.dirty = False  # what is typed here is part of what is stored now; put back when that is refused
        try:
            outcome = self._desk.run(
                lambda: self._office.minutes.split(record, bodies), self, raising=(RuleViolation,)
            )
        except Stale:
            row.dirty = True
            self.keeping.save(row)  # merges what somebody else saved, or asks; then Enter parts it
            return
        except RuleViolation as error:
            row.dirty = True
            self.bar.say(self._desk.say(error), "red")
            return
        if outcome is None:
            row.dirty = True
            return
        first, *others = outcome.value
        row.show_record(first)
        row.edit.forget_typing()
        self.show_paragraph(others[-1].id)
        if at_end and self._current is not None:
            self._current.edit.place(-1)
        self.edited.emit()

    def _join(self, before: ParagraphRow, row: ParagraphRow) -> None:
        seam = sum(len(block.plain.encode("utf-16-le")) // 2 + 1 for block in before.edit.text()) - 1
        body = before.record.body
        for language, text in row.record.body.items():
            body = body.put(language, rich.joined(body.get(language, RichText()), text))
        record, gone = replace(before.record, body=body), row.record
        if self._desk.run(lambda: self._office.minutes.join(record, gone)) is not None:
            self.focus_row(before, max(0, seam))
            self.edited.emit()


def _short(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= 80 else line[:79] + "…"
