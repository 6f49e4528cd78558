"""Aids while the minutes are typed: people after "@", due dates in words, the phrase bank, action items from a text.

aids = Aids(editor)             # the editor has one; it follows every row
aids.serve(page)                # the page says which action item is shown, and carries out verbs
aids.commands(page)             # Ctrl+Shift+D, Ctrl+Space
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QTextCursor
from shiboken6 import isValid

from secretariat.domain.actions import Action
from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import PersonLine
from secretariat.domain.minutes import Named, ParagraphKind
from secretariat.domain.text import LocalizedText
from secretariat.services.matching import best
from ui.i18n import is_rtl_language, isolate, joined, tr
from ui.minutes.offers import Offers, cursor_place
from ui.minutes.paragraph_row import ParagraphRow
from ui.minutes.prompts import DuePrompt, PhrasePrompt, phrases
from ui.widgets.writing import writes

if TYPE_CHECKING:
    from secretariat.services.date_words import DayRead
    from ui.minutes.editor import MinutesEditor
    from ui.minutes.page import MinutesPage

MOST = 6
"""People offered at a time."""
LONGEST = 60
"""Letters after "@" that are taken for a name."""


class Aids(QObject):
    """What helps to type in one editor. Nothing here changes a text but the completion of a name."""

    def __init__(self, editor: MinutesEditor, office: Any, desk: Any) -> None:
        super().__init__(editor)
        self._editor, self._office, self._desk = editor, office, desk
        self.choose_verb: Callable[[str], object] = editor.choose_verb
        self.shown_action: Callable[[], int] = lambda: 0
        self._people: list[PersonLine] = []
        self._found: list[PersonLine] = []
        # The "@" for which they were looked up.
        self._of: tuple[ParagraphRow | None, str, int] = (None, "", -1)
        self._row: ParagraphRow | None = None
        self._begins = -1
        self._dismissed: tuple[ParagraphRow | None, int] = (None, -1)  # where Esc was pressed
        self._offers: Offers | None = None
        self._due: DuePrompt | None = None
        self._phrases: PhrasePrompt | None = None
        self._action_id = 0
        editor.sheet.verticalScrollBar().valueChanged.connect(lambda _value: self._replace())
        editor.installEventFilter(self)

    def watch(self, row: ParagraphRow) -> None:
        """Follow what is typed in a row."""
        row.edit.typed.connect(lambda: self._look(row))
        row.edit.cursorPositionChanged.connect(lambda: self._look(row, moved=True))
        row.edit.left.connect(self.close_people)

    def serve(self, page: MinutesPage) -> None:
        """Let verbs be chosen as the page does it, and speak of the action item that it shows."""
        self.choose_verb = page.acts.choose_verb
        self.shown_action = page.outcome.shown_action

    def commands(self, page: MinutesPage) -> None:
        """Give the page the commands of the aids."""
        writes(page.command(tr("Due date in words…"), self.ask_due, "Ctrl+Shift+D", "calendar"))
        writes(page.command(tr("Phrase bank…"), self.ask_phrase, "Ctrl+Space"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:  # another page is shown, and these lie over the whole window
            self.close_people()
            for prompt in (self._due, self._phrases):
                if prompt is not None:
                    prompt.hide()
        return super().eventFilter(watched, event)

    # People after "@".

    def _look(self, row: ParagraphRow, *, moved: bool = False) -> None:
        """Offer people where "@" and the beginning of a name stand before the cursor."""
        edit = row.edit
        if edit.isReadOnly() or not edit.hasFocus():
            return
        showing = self._offers is not None and self._offers.isVisible()
        if moved and not showing:
            return  # the text was not changed: to walk past an "@" offers nothing
        cursor = edit.textCursor()
        before = cursor.block().text()[: _characters(cursor.block().text(), cursor.positionInBlock())]
        at = _beginning(before) if not cursor.hasSelection() else -1
        place = cursor.block().position() + _units(before[:at]) if at >= 0 else -1
        if place < 0:
            self._dismissed, self._of = (None, -1), (None, "", -1)
        if place < 0 or self._dismissed == (row, place):
            self.close_people()
            return
        self._row, self._begins = row, place
        self._offer(row, before[at + 1 :])

    def _offer(self, row: ParagraphRow, words: str) -> None:
        people = self._everybody(row)
        texts = [person.name for person in people]
        found = [people[number] for number in best(words, texts, MOST)]
        if not found:
            self.close_people()
            return
        self._found = found
        offers = self._open_offers(row)
        offers.show_lines([(isolate(p.name), joined((p.function, p.institution or p.party))) for p in found])
        way = (
            Qt.LayoutDirection.RightToLeft
            if is_rtl_language(row.language)
            else Qt.LayoutDirection.LeftToRight
        )
        offers.open_at(self._at(row), way)

    def _open_offers(self, row: ParagraphRow) -> Offers:
        if self._offers is None or self._offers.parentWidget() is not row.window():
            self._offers = Offers(row.window(), tr("People"))
            self.destroyed.connect(self._offers.deleteLater)
            self._offers.taken.connect(self._take)
            self._offers.moved.connect(self._say_person)
            self._offers.given_up.connect(self._dismiss)
        row.edit.offers = self._offers
        return self._offers

    def close_people(self) -> None:
        """Offer nobody any more."""
        if self._offers is not None and self._offers.isVisible():
            self._offers.hide()
            if self._row is not None and isValid(self._row):
                self._row.tell_name()

    def _dismiss(self) -> None:
        """Offer nobody for this "@" any more."""
        self._dismissed = (self._row, self._begins)
        self.close_people()

    def _say_person(self, name: str) -> None:
        if self._row is not None:
            self._row.edit.setAccessibleDescription(name)

    def _take(self, place: int) -> None:
        """Write the name that was chosen; whoever is named in an action item takes it in hand."""
        row = self._row
        if row is None or not 0 <= place < len(self._found):
            return
        person = self._found[place]
        cursor = row.edit.textCursor()
        cursor.setPosition(self._begins, QTextCursor.MoveMode.KeepAnchor)
        self.close_people()
        if row.is_new or row.record.kind is not ParagraphKind.ACTION:
            cursor.insertText(person.name)
            return
        typed = cursor.selectedText()
        cursor.removeSelectedText()
        if not self._editor.keeping.save(row):  # what was typed before is a step of its own
            self._put_back(row, typed, person.name)
            return
        row.edit.textCursor().insertText(person.name)
        if not self._editor.keeping.save(row, named=Named(person.id, self.shown_action())):
            cursor.setPosition(self._begins)
            cursor.setPosition(self._begins + _units(person.name), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._put_back(row, typed, person.name)
            return
        row.edit.forget_typing()  # or Ctrl+Z would take back the name and leave the rest
        self._editor.edited.emit()

    def _put_back(self, row: ParagraphRow, typed: str, name: str) -> None:
        """Let "@" and what was typed behind it stand again, with the people that it offers."""
        row.edit.textCursor().insertText(typed)
        text = tr("{name} was not put in charge of the action item. Enter tries again.", name=isolate(name))
        self._editor.bar.say(text, "amber")

    def _everybody(self, row: ParagraphRow) -> list[PersonLine]:
        """Return the office's people by the names of the paragraph's language; those at the table come first."""
        meeting = row.record.meeting_id or self._editor.sheet.meeting_id()
        if self._of == (row, row.language, self._begins):
            return self._people
        people = self._office.lists.persons(row.language)
        delegates = self._office.meetings.delegates(meeting) if meeting else []
        table = {d.person_id: (d.party_id is None, n) for n, d in enumerate(delegates)}  # observers behind
        self._people = sorted(people, key=lambda person: table.get(person.id, (True, len(table))))
        self._of = (row, row.language, self._begins)
        return self._people

    # Due dates.

    def ask_due(self) -> None:
        """Ask for the due date of the current paragraph's action item."""
        row = self._editor.current()
        action = self._action(row) if row is not None else None
        if row is None or self._editor.sheet.read_only:
            return
        if action is None:
            self._editor.bar.say(
                tr("Only an action item has a due date. Ctrl+T makes one of this paragraph."), "amber"
            )
            return
        if not self._editor.keeping.save(row):
            return
        self._action_id = action.id
        if self._due is None:
            self._due = DuePrompt(row.window(), self._editor)
            self.destroyed.connect(self._due.deleteLater)
            self._due.dated.connect(self._set_due)
            self._due.closed.connect(self._back)
        shown = action.due_on.isoformat() if action.due_on else ""
        self._due.begin(self._at(row), row.language, shown, "" if "–" in row.margin.mark else row.margin.mark)

    def _set_due(self, due: DayRead, tied: bool) -> None:
        number = self._action_id
        try:
            done = self._desk.run(
                lambda: self._office.date_words.set_due(number, due, tied=tied), raising=(RuleViolation,)
            )
        except RuleViolation as error:
            assert self._due is not None
            self._due.refuse(self._desk.say(error))
            return
        if done is not None and self._due is not None:
            self._due.hide()
            self._back()
            self._editor.edited.emit()

    def _action(self, row: ParagraphRow) -> Action | None:
        """Return the action item of a paragraph that is shown, else its first one."""
        if row.is_new:
            return None
        _decisions, actions = self._office.minutes.outcomes(row.record.meeting_id)
        own = [action for action in actions if action.paragraph_id == row.record.id]
        shown = self.shown_action()
        return next((action for action in own if action.id == shown), next(iter(own), None))

    # The phrase bank.

    def ask_phrase(self, only: ParagraphKind | None = None) -> None:
        """Offer the operative verbs of the paragraph's language, or those that make a paragraph one kind."""
        row = self._editor.current()
        if row is None or row.edit.isReadOnly() or self._editor.sheet.read_only:
            return
        if self._phrases is None:
            self._phrases = PhrasePrompt(row.window())
            self.destroyed.connect(self._phrases.deleteLater)
            self._phrases.chosen.connect(self._begin_with)
            self._phrases.closed.connect(self._back)
        self._phrases.begin(self._at(row), row.language, phrases(row.language, lambda k: only in (None, k)))

    def _begin_with(self, verb: str) -> None:
        row = self._editor.current()
        assert self._phrases is not None
        self._phrases.hide()
        if row is None:
            return
        blank, position = row.edit.is_blank(), row.edit.textCursor().position()
        self._editor.focus_row(row, position)
        self.choose_verb(verb)
        self._editor.focus_row(row, -1 if blank else position)

    # Action items from a text.

    def take_selected(self, row: ParagraphRow) -> bool:
        """Make an action item out of the text that is selected in a row; the paragraph stays what it is."""
        cursor = row.edit.textCursor()
        title = " ".join(cursor.selectedText().split())
        if not title or not self._editor.keeping.ensure(row) or not self._editor.keeping.save(row):
            return False
        named = LocalizedText({row.language: title[:1].upper() + title[1:]})
        number = row.record.id
        done = self._desk.run(lambda: self._office.minutes.add_action(number, named))
        if done is None:
            return False
        after = row.edit.textCursor()
        after.setPosition(cursor.selectionEnd())
        row.edit.setTextCursor(after)
        self._editor.action_made.emit(done.value)
        self._editor.edited.emit()
        return True

    # Steps.

    def _at(self, row: ParagraphRow) -> QRect:
        return cursor_place(row.edit, row.edit.cursorRect())

    def _replace(self) -> None:
        """Keep what is offered at the cursor while the sheet scrolls."""
        if self._offers is not None and self._offers.isVisible() and self._row is not None:
            self._offers.move_to(self._at(self._row))

    def _back(self) -> None:
        """Give the keyboard back to the text, where it was."""
        row = self._editor.current()
        if row is not None:
            row.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _beginning(before: str) -> int:
    """Return where in the text before the cursor the "@" of a name stands, -1 where there is none.

    The "@" of an e-mail address stands behind a letter or a digit; Chinese and Arabic letters are of no address.
    """
    at = before.rfind("@")
    words = before[at + 1 :]
    if at < 0 or len(words) > LONGEST or words[:1].isspace() or words.count(" ") > 5:
        return -1
    behind = before[at - 1 : at]
    if behind and (behind in "._%+-@" or behind.isdigit() or _is_latin(behind)):
        return -1
    return at


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")


def _units(text: str) -> int:
    """Return how many positions of Qt's a text takes: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """Return how many characters of a text stand before a position of Qt's."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
