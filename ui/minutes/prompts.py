"""Questions of one line at the cursor: the due date of an action item in words, and the phrase bank.

Enter answers, Esc gives up; the keyboard then goes back to the text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from secretariat.domain.errors import SecretariatError
from secretariat.services.matching import best
from ui.i18n import is_rtl_language, tr
from ui.minutes.offers import AtCursor, list_height
from ui.minutes.short_line import ShortLine
from ui.theme import SMALL
from ui.widgets.day_words import read_day, told
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import Label, placeholder
from ui.words import sentence, word

if TYPE_CHECKING:
    from secretariat.services.date_words import DayRead

MOST = 7
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Prompt(AtCursor):
    """A line to type in.

    Signals:
        closed: it is gone, and the keyboard was in it.
    """

    closed = Signal()

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window)
        self.column.setContentsMargins(10, 8, 10, 8)
        self.column.setSpacing(SMALL // 2)
        self.title = Label(title, "muted", "small", wrap=True)
        self.edit = ShortLine(200)
        self.edit.setAccessibleName(title)
        self.column.addWidget(self.title)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.edit.refusal)
        self.edit.inputRejected.connect(self.fit)
        self.edit.textChanged.connect(lambda _text: self.fit() if self.isVisible() else None)
        self.watch(self.edit)

    def watch(self, widget: QWidget) -> None:
        """Take the keys of a widget of the question."""
        widget.installEventFilter(self)

    def ask(self, at: QRect, way: Qt.LayoutDirection) -> None:
        """Show the question with the keyboard in it."""
        self.open_at(at, way)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def give_up(self) -> None:
        """Close without an answer."""
        self.hide()
        self.closed.emit()

    def answer(self, event: QKeyEvent) -> bool:
        """Return whether a key was answered."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget():
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent):
            own = event.key() in (*_ENTER, Qt.Key.Key_Escape)
            if event.type() == QEvent.Type.ShortcutOverride and own:
                event.accept()  # or a command of the page would take it
            if event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.give_up()
                    return True
                return self.answer(event)
        if event.type() == QEvent.Type.FocusOut:
            self._leave()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        now = QApplication.focusWidget()
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.hide()


class DuePrompt(Prompt):
    """By when an action item is to be done.

    Signals:
        dated: (DayRead, whether the deadline is to follow the event from which it was counted).
    """

    dated = Signal(object, bool)

    def __init__(self, window: QWidget, asking: QWidget) -> None:
        super().__init__(window, tr("Due date of the action item"))
        placeholder(self.edit, tr("in 30 days, end of August, 2027-08-15…"))
        self._asking, self._language = asking, ""
        self.echo = Label("", "muted", wrap=True)
        self.tie = QCheckBox(tr("Move with that event (Ctrl+Enter)"))
        self.column.addWidget(self.echo)
        self.column.addWidget(self.tie)
        self.watch(self.tie)
        self.edit.textChanged.connect(lambda _text: self._say())

    def begin(self, at: QRect, language: str, shown: str, name: str) -> None:
        """Ask at a place of the window; `shown` is the date that stands now, `name` the item's mark."""
        self._language = language
        self.title.setText(
            tr("Due date of {action}", action=name) if name else tr("Due date of the action item")
        )
        rtl = is_rtl_language(language)
        self.edit.setText(shown)
        self._say()
        self.ask(at, Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def refuse(self, text: str) -> None:
        """Say why the date was not taken, and keep what was typed."""
        self._tell(text, "red")

    def answer(self, event: QKeyEvent) -> bool:
        if event.key() not in _ENTER:
            return False
        if not self.edit.text().strip():
            self.give_up()
            return True
        read = self._read()
        if isinstance(read, SecretariatError):
            self._tell(sentence(read), "red")
        else:
            by_key = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.dated.emit(read, read.event is not None and (by_key or self.tie.isChecked()))
        return True

    def _read(self) -> DayRead | SecretariatError:
        try:
            return read_day(self._asking, self.edit.text(), self._language)
        except SecretariatError as error:
            return error

    def _say(self) -> None:
        """Say the day that is named; what is only begun is not complained of."""
        read = self._read() if self.edit.text().strip() else None
        event = None
        if read is None:
            self._tell(tr("Enter sets it, Esc goes back"))
        elif not isinstance(read, SecretariatError):
            event = read.event
            self._tell(told(read), "text")
        elif read.code == "date_words_unknown":
            self._tell("…")
        else:
            self._tell(sentence(read), "amber")
        self.tie.setVisible(event is not None)
        if event is None:
            self.tie.setChecked(False)
        if self.isVisible():
            self.fit()

    def _tell(self, text: str, tint: str = "muted") -> None:
        self.echo.setText(text)
        self.echo.set_tint(tint)
        self.edit.setAccessibleDescription(text)
        if self.isVisible():
            self.fit()


class PhrasePrompt(Prompt):
    """The phrase bank: an operative verb by some letters of it.

    Signals:
        chosen: the verb's key.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, tr("Phrase bank"))
        placeholder(self.edit, tr("Type a part of the verb"))
        self._verbs: Sequence[tuple[str, str, str]] = ()
        self.list = OrderList(movable=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the line move in it
        self.list.setAccessibleName(tr("Operative verbs"))
        self.list.itemClicked.connect(lambda _item: self._take())
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.column.addWidget(self.list)
        self.edit.textChanged.connect(lambda _text: self._match())

    def begin(self, at: QRect, language: str, verbs: Sequence[tuple[str, str, str]]) -> None:
        """Ask at a place of the window for one of these: key, how it is said, what it makes of a paragraph."""
        self._verbs = verbs
        self.edit.clear()
        self._match()
        rtl = is_rtl_language(language)
        self.ask(at, Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def offered(self) -> list[str]:
        """Return the keys of the verbs that are offered, the best first."""
        return [self._verbs[line.id - 1][0] for line in self.list.lines() if line.id]

    def high(self, wide: int) -> int:
        self.list.setFixedHeight(list_height(self.list) + 2)
        return super().high(wide)

    def answer(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            return True
        if event.key() in (*_ENTER, Qt.Key.Key_Tab):
            self._take()
            return True
        return False

    def _match(self) -> None:
        texts = [f"{said} {kind}" for _key, said, kind in self._verbs]
        found = best(self.edit.text(), texts, MOST)
        lines = [OrderLine(place + 1, "", self._verbs[place][1], self._verbs[place][2]) for place in found]
        self.list.set_lines(lines or [OrderLine(0, "", tr("No verb of the phrase bank fits."))])
        self.list.setCurrentRow(0)
        if self.isVisible():
            self.fit()

    def _take(self) -> None:
        if self.list.current_id():
            self.chosen.emit(self._verbs[self.list.current_id() - 1][0])

    def _tell(self) -> None:
        item = self.list.currentItem()
        self.edit.setAccessibleDescription(item.text() if item is not None else "")


def phrases(language: str, only: Callable[[Any], bool] = lambda _kind: True) -> list[tuple[str, str, str]]:
    """Return the verbs of a language's phrase bank: key, the beginning of a sentence with it, what it makes."""
    from secretariat.domain.verbs import VERBS
    from secretariat.services.phrases import phrase_bank  # not before a database is open

    bank = phrase_bank(language) or phrase_bank("en")
    assert bank is not None
    return [
        (key, bank.opening(key).strip() or bank.first(key), word("paragraph_kind", kind.value))
        for key, kind in VERBS.items()
        if only(kind)
    ]
