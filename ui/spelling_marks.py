"""The underlines below misspelt words in one editor, and its context menu that corrects them.

In an editor of several lines the underline is an extra selection, in one of one line a format of the input method: both
are painted with the text and are no part of it, of its formats or its undo steps. Text that cannot be changed is never
marked, nor is the word that is just being typed. Only words in sight are: with each key,
Qt paints their lines again for each mark, so many of them would be felt.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QInputMethodEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from ui import theme
from ui.i18n import isolate, tr
from ui.spelling_dictionaries import current
from ui.spelling_words import Word, words
from ui.widgets.text import unmnemonic

PAUSE_MS = 250
MOST = 100
"""Words that are marked at a time, those nearest to the cursor."""
LONGEST = 20_000
"""A line with more characters is not checked: it is no prose, and looking at it would be felt."""

_OURS = QTextFormat.Property.UserProperty.value + 61
_LATER = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.ReadOnlyChange, QEvent.Type.PaletteChange)


class Spelling(QObject):
    """The spell-check of one editor. Positions count UTF-16 units, as Qt does."""

    def __init__(self, edit: QWidget, painted: QWidget, language: str, pause: int) -> None:
        super().__init__(edit)
        self.language = language
        self.shown: list[tuple[int, int]] = []
        """Where each underlined word begins, and how long it is."""
        self._painted = painted
        self._pending = True
        self._unfinished = False
        self._seen: object = None
        self._known: dict[str, tuple[Word, ...]] = {}
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self.check)
        edit.installEventFilter(self)
        if painted is not edit:
            painted.installEventFilter(self)
        dictionaries = current()
        if dictionaries is not None:
            dictionaries.changed.connect(self.check_later)

    # What each kind of editor defines.

    @abstractmethod
    def is_fixed(self) -> bool:
        """Return whether the text stays as it is."""

    @abstractmethod
    def lines(self) -> Iterator[tuple[int, str]]:
        """Give the lines, each with the position at which it begins."""

    @abstractmethod
    def cursor(self) -> tuple[int, bool]:
        """Return the end of the selection, or where the cursor is, and whether something is selected."""

    @abstractmethod
    def position_at(self, place: QPoint) -> int:
        """Return the position at a point of what is painted."""

    @abstractmethod
    def select(self, start: int, length: int) -> None:
        """Select a word."""

    @abstractmethod
    def replace(self, start: int, length: int, text: str) -> None:
        """Put `text` in place of a word, as one step that the editor can undo."""

    @abstractmethod
    def standard_menu(self) -> QMenu:
        """Return the menu with cut, copy and paste."""

    @abstractmethod
    def corner(self, position: int) -> QPoint:
        """Return the place below a position, in what is painted."""

    def view(self) -> object:
        """Return what changes when another part of the text comes into sight."""
        return None

    def in_sight(self) -> tuple[int, int] | None:
        """Return between which positions the text is in sight, None when all of it is."""
        return None

    @abstractmethod
    def underline(self, found: list[tuple[int, int]], looks: QTextCharFormat) -> None:
        """Paint these words with these looks and no others."""

    # What the window and the editors use.

    def set_language(self, language: str) -> None:
        """Check the text as one in `language` (BCP 47), "" for any."""
        if language != self.language:
            self.language = language
            self._known = {}
            self.check_later()

    def misspelt(self) -> list[tuple[int, int, str]]:
        """Return where each misspelt word begins and how long it is, and the word; none in text that stays as it is."""
        dictionaries = current()
        if dictionaries is None or not dictionaries.enabled or self.is_fixed():
            return []
        found: list[tuple[int, int, str]] = []
        known: dict[str, tuple[Word, ...]] = {}
        for begins, text in self.lines():
            if text not in known:
                there = self._known.get(text)
                known[text] = _words(text, self.language) if there is None else there
            found += [
                (begins + word.start, word.length, word.text)
                for word in known[text]
                if not dictionaries.is_right(word.text, self.language)
            ]
        self._known = known  # of the lines that stand here now, and no others
        return found

    def check(self) -> None:
        """Underline what is misspelt now, but for a word that is being typed."""
        self._pending = False
        self._pause.stop()
        found = self.misspelt()
        position, selected = self.cursor()
        typed = position if self._has_focus() and not selected else -1
        shown = [(start, length) for start, length, _ in found if start + length != typed]
        sight, self._seen = self.in_sight(), self.view()
        if sight is not None:
            shown = [one for one in shown if one[0] <= sight[1] and sum(one) >= sight[0]]
        marked = sorted(sorted(shown, key=lambda one: abs(one[0] - position))[:MOST])
        self._unfinished = typed in (start + length for start, length, _ in found) or len(marked) < len(shown)
        shown = marked
        if shown != self.shown:
            self.shown = shown
            self.underline(shown, _looks())

    def check_later(self) -> None:
        """Check once more when the text is seen."""
        self._pending = True
        if isValid(self._painted):  # an editor that is being deleted still says that it is left
            self._painted.update()

    def word_at(self, position: int) -> tuple[int, int, str] | None:
        """Return the misspelt word at a position."""
        return next((one for one in self.misspelt() if one[0] <= position <= one[0] + one[1]), None)

    def menu(self, start: int, length: int, word: str) -> QMenu:
        """Return the editor's context menu, with what may have been meant on top."""
        dictionaries, menu = current(), self.standard_menu()
        assert dictionaries is not None
        first = menu.actions()[0]
        for suggestion in dictionaries.suggestions(word, self.language):
            action = QAction(unmnemonic(isolate(suggestion)), menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(partial(self.replace, start, length, suggestion))
            menu.insertAction(first, action)
        if menu.actions()[0] is first:
            none = QAction(tr("No suggestions"), menu)
            none.setEnabled(False)
            menu.insertAction(first, none)
        menu.insertSeparator(first)
        for text, run in (
            (tr("Add to dictionary"), partial(dictionaries.add, word, self.language)),
            (tr("Ignore in this session"), partial(dictionaries.ignore, word)),
        ):
            action = QAction(text, menu)
            action.triggered.connect(run)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        return menu

    # What happens.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint:
            if (self._pending or self.view() != self._seen) and not self._pause.isActive():
                self._pause.start()
        elif kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        elif kind in _LATER:
            if kind == QEvent.Type.PaletteChange:
                self.shown = []  # painted in another colour
            self.check_later()
        return False

    def changed(self) -> None:
        """The text was changed: it is checked when typing pauses."""
        self._pending = True
        self._pause.stop()  # the painting that follows begins it anew: nobody waits for it while typing

    def moved(self) -> None:
        """The cursor was moved, perhaps out of a word that was being typed."""
        if self._unfinished:
            self.check_later()

    def _has_focus(self) -> bool:
        edit = self.parent()
        return isinstance(edit, QWidget) and edit.hasFocus()

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self._painted.mapFromGlobal(event.globalPos())
        found = self.word_at(self.cursor()[0] if by_key else self.position_at(place))
        if found is None:
            return False
        menu = self.menu(*found)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._painted.mapToGlobal(self.corner(found[0])) if by_key else event.globalPos())
        return True


class TextSpelling(Spelling):
    """The spell-check of an editor of several lines."""

    def __init__(self, edit: QTextEdit | QPlainTextEdit, language: str) -> None:
        super().__init__(edit, edit.viewport(), language, PAUSE_MS)
        self._edit = edit
        edit.document().contentsChange.connect(lambda _place, _removed, _added: self.changed())
        edit.cursorPositionChanged.connect(self.moved)

    def is_fixed(self) -> bool:
        return self._edit.isReadOnly()

    def lines(self) -> Iterator[tuple[int, str]]:
        block = self._edit.document().begin()
        while block.isValid():
            yield block.position(), block.text()
            block = block.next()

    def cursor(self) -> tuple[int, bool]:
        cursor = self._edit.textCursor()
        return cursor.selectionEnd(), cursor.hasSelection()

    def position_at(self, place: QPoint) -> int:
        return self._edit.cursorForPosition(place).position()

    def select(self, start: int, length: int) -> None:
        self._edit.setTextCursor(self._over(start, length))

    def replace(self, start: int, length: int, text: str, _on: bool = False) -> None:
        looks = self._over(start, 1).charFormat()  # of the word's first letter
        self._over(start, length).insertText(text, looks)

    def standard_menu(self) -> QMenu:
        return self._edit.createStandardContextMenu()

    def corner(self, position: int) -> QPoint:
        return self._edit.cursorRect(self._over(position, 0)).bottomLeft()

    def view(self) -> object:
        across, down = self._edit.horizontalScrollBar().value(), self._edit.verticalScrollBar().value()
        return self._painted.visibleRegion().boundingRect(), across, down

    def in_sight(self) -> tuple[int, int] | None:
        seen = self._painted.visibleRegion().boundingRect()
        if seen.isEmpty():
            return 0, -1
        first = min(map(self.position_at, (seen.topLeft(), seen.topRight())))  # a line may begin at the right
        return first, max(map(self.position_at, (seen.bottomLeft(), seen.bottomRight())))

    def underline(self, found: list[tuple[int, int]], looks: QTextCharFormat) -> None:
        others = [one for one in self._edit.extraSelections() if not one.format.hasProperty(_OURS)]
        for start, length in found:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = self._over(start, length), looks
            others.append(selection)
        self._edit.setExtraSelections(others)

    def _over(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor


class LineSpelling(Spelling):
    """The spell-check of an editor of one line."""

    def __init__(self, edit: QLineEdit, language: str) -> None:
        super().__init__(edit, edit, language, 0)  # at once: formats do not move with the text
        self._edit = edit
        self._composing = self._unlocking = False
        edit.textChanged.connect(lambda _text: self._retyped())
        edit.cursorPositionChanged.connect(lambda _before, _now: self.moved())

    def is_fixed(self) -> bool:
        return self._edit.isReadOnly() or self._edit.echoMode() != QLineEdit.EchoMode.Normal

    def lines(self) -> Iterator[tuple[int, str]]:
        yield 0, self._edit.text()

    def cursor(self) -> tuple[int, bool]:
        if self._edit.hasSelectedText():
            return self._edit.selectionEnd(), True
        return self._edit.cursorPosition(), False

    def position_at(self, place: QPoint) -> int:
        return self._edit.cursorPositionAt(place)

    def select(self, start: int, length: int) -> None:
        self._edit.setSelection(start, length)

    def replace(self, start: int, length: int, text: str, _on: bool = False) -> None:
        self._edit.setSelection(start, length)
        self._edit.insert(text)

    def standard_menu(self) -> QMenu:
        return self._edit.createStandardContextMenu()

    def corner(self, position: int) -> QPoint:
        return self._edit.rect().bottomLeft()

    def underline(self, found: list[tuple[int, int]], looks: QTextCharFormat) -> None:
        if self._composing:
            return
        here = self._edit.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        marks = [QInputMethodEvent.Attribute(kind, start - here, length, looks) for start, length in found]
        fixed = self._edit.isReadOnly()  # it would not listen
        self._unlocking = fixed
        if fixed:
            self._edit.setReadOnly(False)
        QApplication.sendEvent(self._edit, QInputMethodEvent("", marks))
        if fixed:
            self._edit.setReadOnly(True)
        self._unlocking = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._unlocking:
            return False
        if isinstance(event, QInputMethodEvent) and not event.attributes():
            self._composing = bool(event.preeditString())
        return super().eventFilter(watched, event)

    def _retyped(self) -> None:
        self.shown = [(-1, 0)]  # what is painted stands in the wrong places now
        self.changed()


def _words(text: str, language: str) -> tuple[Word, ...]:
    return tuple(words(text, language)) if len(text) <= LONGEST else ()


def _looks() -> QTextCharFormat:
    looks = QTextCharFormat()
    looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    looks.setUnderlineColor(QColor(theme.current().red.solid))
    looks.setProperty(_OURS, True)
    return looks
