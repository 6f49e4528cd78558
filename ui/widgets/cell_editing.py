"""Editing one cell of a list where it stands: Enter and Tab store, Esc gives up, a refusal stays with what was typed.

    view.edit_in_place(InPlace(
        load=lambda action_id: office.records.get(Action, action_id),
        save=lambda action: desk.run(lambda: office.actions.save(action), raising=(RuleViolation,)),
        say=desk.say,
        fields={"title": localized_cell("title", tr("Action"), context), …},      # by the columns' keys
    ))
    page.watch(view.editing)        # what is typed in a cell is handed over before the page is left

The cell is known by its record and its column, not by its row: another order or filter does not lose what is typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation, SecretariatError, Stale
from ui.i18n import tr
from ui.widgets.cell_fields import CellField
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.fields import Field, LinesField, PlainEdit
from ui.widgets.patience import Patience
from ui.widgets.writing import may_write

LEAST_SIGNS = 26
"""Names of persons and areas have to be read while one is chosen."""

WAITING_MS = 50
"""Milliseconds after which a cell that was left during a long piece of work looks again whether it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InPlace:
    """What a list needs to edit its cells.

    Attributes:
        load: the record of a row; raises `RuleViolation` when it is gone.
        save: stores a changed record in one step; raises `RuleViolation`, returns None for other failures.
        say: turns a refusal into a sentence.
        fields: the columns that can be edited, by their keys.
        refuses: a sentence why nothing can be edited now, "" when it can.
    """

    load: Callable[[int], Any]
    save: Callable[[Any], Outcome[Any] | None]
    say: Callable[[SecretariatError], str]
    fields: Mapping[str, CellField] = field(default_factory=dict)
    refuses: Callable[[], str] = lambda: ""


class Host(Protocol):
    """A list, seen from here."""

    def cell_rect(self, record_id: int, key: str) -> QRect:
        """Return where a cell stands in the list, empty when it is not in sight."""


class CellEditor(QFrame):
    """The input that lies over a cell.

    Signals:
        unsaved: whether something is typed that is not stored.
        next_asked: the next (1) or the previous (-1) cell is to be edited.
        told: why a cell cannot be edited.
    """

    unsaved = Signal(bool)
    next_asked = Signal(int)
    told = Signal(str)

    def __init__(self, host: QWidget, in_place: InPlace) -> None:
        super().__init__(host)
        self.in_place = in_place
        self.key = ""
        self.record_id = 0
        self._host: Any = host
        self._base: Any = None
        self._field: Field | None = None
        self._cell: CellField | None = None
        self._storing = False
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(1, 1, 1, 1)
        self.hide()

    # What a list uses.

    def begin(self, record_id: int, key: str, typed: str | None = None) -> bool:
        """Edit a cell, with `typed` in it instead of what is stored; False when that cannot be."""
        if self.is_open() and not self.commit():
            self._lead_back()
            return False
        cell = self.in_place.fields.get(key)
        why = self.in_place.refuses() if cell is not None else tr("This column cannot be edited here.")
        if not may_write(self):
            why = tr("This database is open for reading only.")
        made = None
        if cell is not None and not why:
            try:
                self._base = self.in_place.load(record_id)
                cell = cell.opened(self._base) if cell.opened else cell
                made = cell.make(self._base)
            except RuleViolation as error:
                self.told.emit(self.in_place.say(error))
                return False
            why = "" if made is not None else tr("This cannot be changed here. Enter opens it.")
        if cell is None or made is None:
            self.told.emit(why)
            return False
        self.record_id, self.key = record_id, key
        self._show(made, cell, typed)
        return True

    def is_open(self) -> bool:
        """Return whether a cell is being edited."""
        return self._field is not None

    def field(self) -> Field | None:
        """Return the field in which is typed, None when no cell is edited."""
        return self._field

    def commit(self) -> bool:
        """Store what is typed; False when it is refused and stays."""
        if self._field is None or self._storing:
            return True
        problem = self._field.problem()
        if problem:
            self._refuse(problem)
            return False
        cell, value = self._cell, self._field.value()
        assert cell is not None
        if value == cell.value(self._base):
            self._close()
            return True
        self._storing = True
        try:
            return self._store(cell, value)
        finally:
            self._storing = False

    def give_up(self) -> None:
        """Leave the cell as it is stored."""
        self._close()

    def place(self) -> None:
        """Lie over the cell; while that is not in sight, at the top of the list."""
        if self._field is None:
            return
        rect: QRect = self._host.cell_rect(self.record_id, self.key)
        area: QRect = self._host.viewport().geometry()
        least = LEAST_SIGNS * self.fontMetrics().averageCharWidth()
        input_high = self._field.inputs()[0].sizeHint().height()
        if rect.isEmpty():
            rect = QRect(area.left() + 8, area.top() + 8, least, input_high)
        wide = min(max(rect.width(), least), area.width())
        self.setFixedWidth(wide)
        self._box.activate()
        high = max(self.sizeHint().height(), self._box.heightForWidth(wide))
        rtl = self._host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.right() - wide + 1 if rtl else rect.left()
        left = max(area.left(), min(left, area.right() - wide + 1))
        top = rect.top() + (rect.height() - input_high) // 2 - 1
        top = max(area.top(), min(top, area.bottom() - high + 1))
        self.setGeometry(left, top, wide, high)
        self.show()
        self.raise_()

    # What a page that watches asks.

    def is_unsaved(self) -> bool:
        """Return whether something typed is not stored."""
        if self._field is None or self._cell is None:
            return False
        if self._field.problem():
            return True
        return bool(self._field.value() != self._cell.value(self._base))

    def held(self) -> str:
        """Return a sentence saying what is not stored and why, "" when everything is."""
        if self._field is None or not self.is_unsaved():
            return ""
        why = self._field.error.text() or self._field.problem()
        return tr("“{field}” is not saved yet. {why}", field=self._field.caption_text, why=why)

    # Storing.

    def _store(self, cell: CellField, value: Any) -> bool:
        try:
            outcome = self._saved(cell, value)
        except RuleViolation as error:
            self._refuse(self.in_place.say(error))
            return False
        if outcome is None:
            if self._field is not None and not self._field.error.text():
                sentence = tr(
                    "This could not be stored now. What you typed is kept here; try again in a moment."
                )
                self._refuse(sentence)
            return False
        self._close()
        return True

    def _saved(self, cell: CellField, value: Any) -> Outcome[Any] | None:
        """Store the value, also where the record was changed meanwhile elsewhere than in this cell."""
        try:
            return self.in_place.save(cell.changed(self._base, value))
        except Stale as stale:
            if stale.theirs is None:
                raise
            before, theirs = cell.value(self._base), cell.value(stale.theirs)
            self._base = stale.theirs
        if theirs == value:
            return Outcome(self._base)
        if theirs == before:
            return self.in_place.save(cell.changed(self._base, value))
        assert self._field is not None
        now = self._field.text_of(theirs)
        self._refuse(
            tr("Meanwhile it became “{theirs}”. Enter stores what you typed, Esc leaves that.", theirs=now)
        )
        return None

    def _refuse(self, sentence: str) -> None:
        assert self._field is not None
        self._field.show_error(sentence)
        self.unsaved.emit(True)
        self.place()

    # The field.

    def _show(self, made: Field, cell: CellField, typed: str | None) -> None:
        self._drop()
        self._field, self._cell = made, cell
        made.caption.hide()
        made.set_value(cell.value(self._base))
        self._box.addWidget(made)
        if typed is not None:
            _type_into(made, typed)
        for watched in _watched(made):
            watched.installEventFilter(self)
        made.edited.connect(lambda: self.unsaved.emit(self.is_unsaved()))
        if isinstance(made, ChoiceField):
            made.combo.activated.connect(lambda _row: QTimer.singleShot(0, self, self._picked))
        made.show()
        self.place()
        made.focus()
        line = _line(made)
        if line is not None and typed is None:
            line.selectAll()
        self.unsaved.emit(self.is_unsaved())

    def _picked(self) -> None:
        if self._field is not None and not self._storing:
            self.commit()

    def _close(self) -> None:
        if self._has_keyboard():
            self._storing, before = True, self._storing  # leaving the field must not store once more
            self._host.setFocus(Qt.FocusReason.OtherFocusReason)
            self._storing = before
        self.hide()
        self._drop()
        self._base = None
        self.unsaved.emit(False)

    def _drop(self) -> None:
        if self._field is not None:
            field, self._field = self._field, None
            for watched in _watched(field):
                watched.removeEventFilter(self)
            self._box.removeWidget(field)
            field.hide()
            field.deleteLater()

    def _lead_back(self) -> None:
        if self._field is not None:
            self.place()
            self._field.focus()

    # Keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _own(event):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in (
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
            ):
                QTimer.singleShot(0, self, self._left)
        elif event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self.place)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a sentence came or went below the input
            QTimer.singleShot(0, self, self.place)
        return super().event(event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._settle()
            if self.commit():
                self.next_asked.emit(-1 if key == Qt.Key.Key_Backtab else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(self._field, LinesField) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            self._settle()
            self.commit()
        elif isinstance(self._field, ChoiceField) and key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4):
            self._field.combo.showPopup()  # else each step would choose
        else:
            return False
        return True

    def _settle(self) -> None:
        if isinstance(self._field, ChoiceField):
            self._field.settle()

    def _left(self) -> None:
        """Store what was typed when the keyboard went elsewhere; a refusal stays over its cell.

        A page that is left or closed has handed it over before.
        """
        if not self._host.isVisible():
            return
        if Patience.at_work:  # nothing else is written meanwhile
            QTimer.singleShot(WAITING_MS, self, self._left)
            return
        if self._field is not None and not self._has_keyboard() and QApplication.activePopupWidget() is None:
            self.commit()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)


def _own(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return)


def _watched(made: Field) -> list[QWidget]:
    found = list(made.inputs())
    line = _line(made)
    return found if line is None or line in found else [*found, line]


def _line(made: Field) -> QLineEdit | None:
    if isinstance(made, ChoiceField):
        line: QLineEdit = made.line
        return line
    first = made.inputs()[0]
    return first if isinstance(first, QLineEdit) else None


def _type_into(made: Field, typed: str) -> None:
    """Put a text into a field as if it were typed."""
    line = _line(made)
    if line is not None:
        line.setText(typed)
    elif isinstance(made.inputs()[0], PlainEdit):
        made.set_value(typed)
