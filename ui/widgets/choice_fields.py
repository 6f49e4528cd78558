"""Choices in forms, by key: an enum member or a record's id.

ChoiceField("mode", tr("Mode"), [(MeetingMode.VIRTUAL, tr("Virtual")), …])
ChoiceField("person_id", tr("Person"), people, nullable=True)       # typing searches in the words
ChoicesField("languages", tr("Languages"), [("en", "English"), …])  # value: tuple of keys
field.set_options([(7, "Dr. Khan"), …])                             # later, keeping the choice
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListWidget, QListWidgetItem, QStyle, QWidget

from secretariat.domain.folding import fold
from ui import icons
from ui.i18n import isolate, listed, tr
from ui.theme import px
from ui.widgets.fields import Field, forget_steps, is_leaving
from ui.widgets.text import is_rtl

Options = Sequence[tuple[Any, str]]

NEAR = 3
"""How many choices are named to who typed one that is not in the list."""

BOX_PADDING = 10
"""What an entry with a box is higher than its text, so that boxes do not touch each other."""


class Combo(QComboBox):
    """A combo box with the window's own arrow, which the wheel does not change while the form is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self._mirror()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = px(16)
        box = QRect(self.width() - px(24), (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            icons.paint(painter, place, "chevron-down", "muted" if self.isEnabled() else "control_border")

    def _mirror(self) -> None:
        # Style sheets know no leading and trailing side.
        mirrored = is_rtl(self.layoutDirection())
        if bool(self.property("mirrored")) != mirrored:
            self.setProperty("mirrored", mirrored)
            self.style().unpolish(self)
            self.style().polish(self)


class ChoiceField(Field):
    """One of several; with `nullable`, or none. Long lists are searched by typing any part of a name."""

    typed = False

    def __init__(
        self,
        name: str,
        caption: str,
        options: Options,
        hint: str = "",
        *,
        nullable: bool = False,
        none: Any = None,
    ) -> None:
        super().__init__(name, caption, hint)
        self._nullable, self._none = nullable, none
        self._keys: list[Any] = []
        self._texts: list[str] = []
        self._clicked_in = False
        self.combo = Combo()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.combo.setMaxVisibleItems(14)
        completer = QCompleter(self.combo.model(), self.combo)
        self.combo.setCompleter(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.build(self.combo)
        self.line.installEventFilter(self)
        self.combo.activated.connect(self._activated)
        self.line.textEdited.connect(lambda: self.edited.emit())
        self.line.returnPressed.connect(self._entered)
        self.set_options(options)

    @property
    def line(self) -> Any:
        """The combo box's line edit."""
        return self.combo.lineEdit()

    def set_options(self, options: Options) -> None:
        """Offer other choices; what was chosen or typed stays."""
        chosen = self.value() if self._keys and not self.problem() else self._none
        typed = self.line.text() if self._keys and self.problem() else None
        self._setting = True
        empty: list[tuple[Any, str]] = [(self._none, "")] if self._nullable else []
        offered = [*empty, *options]
        self._keys, self._texts = [key for key, _ in offered], [text for _, text in offered]
        self.combo.clear()
        self.combo.addItems(self._texts)
        self._setting = False
        self.set_value(chosen)
        if typed is not None:
            self.line.setText(typed)

    def offered(self) -> list[tuple[Any, str]]:
        """Return what can be chosen, without the empty choice."""
        return [(k, text) for k, text in zip(self._keys, self._texts, strict=True) if k != self._none]

    def has(self, value: Any) -> bool:
        """Return whether a value can be chosen; what was removed elsewhere cannot any more."""
        return value in self._keys

    def inputs(self) -> list[QWidget]:
        return [self.combo]

    def focus(self) -> None:
        super().focus()
        self.line.selectAll()  # as Tab does it: what is typed takes the place of what was chosen

    def has_focus(self) -> bool:
        return self.combo.hasFocus() or self.line.hasFocus()

    def value(self) -> Any:
        row = self._row()
        return self._keys[row] if row >= 0 else self._none

    def set_value(self, value: Any) -> None:
        self._setting = True
        row = self._keys.index(value) if value in self._keys else -1
        self.combo.setCurrentIndex(row)
        self.line.setText(self._texts[row] if row >= 0 else "")
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)
        self._setting = False

    def problem(self) -> str:
        text = self.line.text().strip()
        if self._row() >= 0 or (not text and self._nullable):
            return ""
        if not text:
            return tr("Choose one of the list.")
        from secretariat.services.matching import best  # not before something wrong is typed

        near = [self._texts[row] for row in self._fitting(text) or best(text, self._texts, NEAR)][:NEAR]
        if near:
            choices = listed(isolate(f"“{known}”") for known in near)
            return tr("“{text}” is not in the list. The list has {choices}.", text=text, choices=choices)
        return tr("“{text}” is not in the list.", text=text)

    def raw(self) -> Any:
        return (self._keys[self._row()], "") if self._row() >= 0 else (None, self.line.text())

    def set_raw(self, raw: Any) -> None:
        key, text = raw
        if text:
            self.line.setText(text)
        else:
            self.set_value(key)

    def forget_typing(self) -> None:
        self._setting = True
        forget_steps(self.line)
        self._setting = False

    def text_of(self, value: Any) -> str:
        return self._texts[self._keys.index(value)] if value in self._keys else "–"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_leaving(event):
            self.settle()
        self._mark_on_click(watched, event)
        return super().eventFilter(watched, event)

    def _mark_on_click(self, watched: QObject, event: QEvent) -> None:
        """Mark all when a click puts the keyboard here: what is typed takes the place of what was chosen."""
        in_line = watched is self.line
        if event.type() == QEvent.Type.FocusIn:
            self._clicked_in = cast(QFocusEvent, event).reason() == Qt.FocusReason.MouseFocusReason
        elif event.type() == QEvent.Type.MouseButtonRelease and in_line and self._clicked_in:
            self._clicked_in = False
            if not self.line.hasSelectedText():  # a drag has marked what it means
                QTimer.singleShot(0, self.line, self.line.selectAll)

    def _row(self) -> int:
        text = self.line.text().strip()
        current = self.combo.currentIndex()
        if current >= 0 and self._texts[current].strip() == text:
            return current  # two persons may have the same name
        folded = text.casefold()
        exact = [i for i, known in enumerate(self._texts) if known.strip().casefold() == folded]
        return exact[0] if exact else -1

    def settle(self) -> None:
        """Take the one entry that what was typed is a part of, or of several the one that begins with it."""
        text = self.line.text().strip()
        if text and self._row() < 0:
            fits = self._fitting(text)
            begun = [row for row in fits if self._texts[row].strip().casefold().startswith(text.casefold())]
            taken = fits if len(fits) == 1 else begun
            if len(taken) == 1:
                self.combo.setCurrentIndex(taken[0])
                self.line.setText(self._texts[taken[0]])

    def _fitting(self, text: str) -> list[int]:
        """Return the places of the entries that what was typed is a part of, as the list below the field shows them."""
        part = fold(text)
        return [row for row, known in enumerate(self._texts) if part and part in fold(known)]

    def _entered(self) -> None:
        """Take the one entry that what was typed is a part of; of a whole entry the combo box tells by itself."""
        if self.line.text().strip() and self._row() < 0:
            self.settle()
            self._activated(self._row())

    def _activated(self, row: int) -> None:
        if not self._setting and row >= 0:
            self.edited.emit()
            self.finished.emit()


class ChoicesField(Field):
    """Any number of several, as a list with boxes; the value is a tuple of keys in the order of the options."""

    typed = False

    def __init__(self, name: str, caption: str, options: Options, hint: str = "", *, rows: int = 5) -> None:
        super().__init__(name, caption, hint)
        self._keys: list[Any] = []
        self._kept: tuple[Any, ...] = ()
        self.list = QListWidget()
        self.list.setProperty("role", "input")
        self._rows = rows
        self.build(self.list)
        self.list.itemChanged.connect(self._picked)
        self.set_options(options)

    def set_options(self, options: Options) -> None:
        """Offer other choices; what was chosen stays."""
        chosen = self.value() if self._keys else ()
        self._setting = True
        self._keys = [key for key, _ in options]
        self.list.clear()
        for _, text in options:
            item = QListWidgetItem(text)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + BOX_PADDING))
            self.list.addItem(item)
        high = self.list.fontMetrics().height() + BOX_PADDING
        self.list.setFixedHeight(min(self._rows, max(2, len(self._keys))) * high + 12)
        self._setting = False
        self.set_value(chosen)

    def inputs(self) -> list[QWidget]:
        return [self.list]

    def value(self) -> Any:
        checked = [
            key
            for row, key in enumerate(self._keys)
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]
        # What the record has beyond the options (a language no longer offered) is kept.
        return tuple(checked + [key for key in self._kept if key not in self._keys])

    def set_value(self, value: Any) -> None:
        self._setting = True
        self._kept = tuple(value or ())
        for row, key in enumerate(self._keys):
            on = key in self._kept
            self.list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._setting = False

    def text_of(self, value: Any) -> str:
        texts = [self.list.item(row).text() for row, key in enumerate(self._keys) if key in (value or ())]
        return listed(texts) or "–"

    def _picked(self) -> None:
        if not self._setting:
            self.edited.emit()
            self.finished.emit()
