"""What is asked in passing below the text: a note to self, and who came or left. Esc gives up, Enter answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.text import clean
from secretariat.services.matching import best
from ui.i18n import isolate, tr
from ui.minutes.short_line import ShortLine
from ui.theme import SMALL
from ui.widgets.buttons import icon_button
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.dialogs import confirm
from ui.widgets.empty import BigIcon
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import ElidedLabel, placeholder

MOST = 4
"""People offered at a time: more would take the room of the text."""
LONGEST = 2000
"""Characters of a note."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Asking(QWidget):
    """A line to type in, with a title and a button to give up.

    Signals:
        given_up: Esc was pressed, or the button.
    """

    given_up = Signal()

    def __init__(self, icon: str, tint: str) -> None:
        super().__init__()
        self.title = ElidedLabel("", bold=True)
        self.edit = ShortLine(LONGEST)
        self.edit.installEventFilter(self)
        self.head = QHBoxLayout()
        self.head.setSpacing(SMALL)
        self.head.addWidget(BigIcon(icon, 16, tint))
        self.head.addWidget(self.title, 1)
        self.close_button = icon_button("x", tr("Give up (Esc)"), self.given_up.emit, framed=False)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(self.head)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.edit.refusal)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
            if plain and self._take_key(event.key()):
                return True
        return super().eventFilter(watched, event)

    def ask(self, title: str, hint: str) -> None:
        """Show the line with the keyboard in it."""
        self.title.setText(title)
        self.edit.setAccessibleName(title)
        placeholder(self.edit, hint)
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def _take_key(self, key: int) -> bool:
        """Return whether a key was answered."""
        return False


class NoteLine(_Asking):
    """A note to self on the agenda item or on the whole meeting; it stands in no document for the other side.

    Signals:
        stored: (text, "item" or "meeting", what it is about) what was typed is to be stored; `tell_stored` answers.
        unsaved: whether there is a text that is not stored.
        answered: Enter was pressed, and everything is stored.
    """

    stored = Signal(str, str)
    unsaved = Signal(bool)
    answered = Signal()

    def __init__(self) -> None:
        super().__init__("lock", "amber")
        self._stored = ("", "")
        self.about = ChipRow()
        self.head.addWidget(self.about)
        self.head.addWidget(self.close_button)
        self.edit.textChanged.connect(lambda _text: self.unsaved.emit(self.is_unsaved()))

    def begin(self, number: int) -> None:
        """Ask for a note on the item of that number, 0 when only the meeting can be noted upon."""
        item = [Chip("item", tr("Item {number}", number=number))] if number else []
        self.about.show_chips([*item, Chip("meeting", tr("The meeting"))])
        self.about.choose("item" if number else "meeting", quiet=True)
        for chip in self.about.buttons():
            chip.removeEventFilter(self)
            chip.installEventFilter(self)
        self.ask(tr("Note to self, own side only"), tr("Enter keeps it, Esc gives it up"))

    def forget(self) -> None:
        """Close without a word about what was typed."""
        self._stored = ("", "")
        self.edit.clear()
        self.hide()

    def tell_stored(self, text: str, about: str) -> None:
        """Take note that this is stored."""
        self._stored = (text, about)
        self.unsaved.emit(self.is_unsaved())

    def hand_over(self) -> None:
        """Ask for what was typed to be stored; the line stays open."""
        if self.is_unsaved():
            self.stored.emit(self._typed(), self.about.key())

    # What a page's care asks of an editor.

    def is_unsaved(self) -> bool:
        """Return whether there is a text that is not stored."""
        typed = self._typed()
        return typed != self._stored[0] or (bool(typed) and self.about.key() != self._stored[1])

    def commit(self) -> bool:
        """Store what was typed; False when it could not be. The line stays only while the keyboard is in it."""
        self.hand_over()
        keyboard = self.window().focusWidget()
        if not self.is_unsaved() and (keyboard is None or not self.isAncestorOf(keyboard)):
            self.forget()
        return not self.is_unsaved()

    def held(self) -> str:
        """Return a sentence saying what is not stored, "" when everything is."""
        return tr("A note to self is not stored yet.") if self.is_unsaved() else ""

    def _typed(self) -> str:
        return clean(self.edit.text()).strip()

    def _take_key(self, key: int) -> bool:
        if key not in _ENTER:
            return False
        self.hand_over()
        if not self.is_unsaved():
            self.answered.emit()
        return True


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant: an id other than 0, the name, and what else is known."""

    id: int
    name: str
    more: str


class PersonAsked(_Asking):
    """Choose one of a few people by some letters of the name.

    Signals:
        chosen: the id of the candidate.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__("users", "muted")
        self.head.addWidget(self.close_button)
        self._people: Sequence[Candidate] = ()
        self.list = OrderList(movable=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the line move in it
        self.list.setAccessibleName(tr("People"))
        self.column.addWidget(self.list)
        self.edit.textChanged.connect(lambda _text: self._match())
        self.list.itemClicked.connect(lambda _item: self._take())

    def begin(self, title: str, people: Sequence[Candidate]) -> None:
        """Ask for one of these people."""
        self._people = people
        self.edit.clear()
        self._match()
        self.ask(title, tr("Type a part of the name; Enter takes the one that is marked"))

    def offered(self) -> list[str]:
        """Return the names that are offered, the best first."""
        return [line.text for line in self.list.lines() if line.id]

    def _match(self) -> None:
        texts = [f"{person.name} {person.more}" for person in self._people]
        found = [self._people[place] for place in best(self.edit.text(), texts, MOST)]
        lines = [OrderLine(person.id, "", person.name, person.more) for person in found]
        self.list.set_lines(lines or [OrderLine(0, "", tr("Nobody of that name is listed here."))])
        self.list.setCurrentRow(0)
        high = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(high + 2 * self.list.frameWidth() + 2)

    def _take_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            return True
        if key in _ENTER:
            self._take()
            return True
        return False

    def _take(self) -> None:
        if self.list.current_id():
            self.chosen.emit(self.list.current_id())


def ask_absence(parent: QWidget, name: str, gone: range) -> bool:
    """Ask whether somebody came back, although the agenda items missed (from 0) will then count as attended."""
    text = tr("The absence at item {number} is then not recorded.", number=gone[0] + 1)
    if len(gone) > 1:
        first, last = gone[0] + 1, gone[-1] + 1
        text = tr("The absence at items {first}–{last} is then not recorded.", first=first, last=last)
    known = tr("One arrival and one departure are kept for each delegate.")
    title = tr("Is {name} back in the room?", name=isolate(name))
    return confirm(parent, title, f"{known} {text}", tr("Back in the room"))
