"""The list of delegations: a line for each person under a head for each side; several can be chosen at once.

people = AttendanceList()
people.set_sections([Section("Pakistan", Pill("Represented", "green"), [PersonRow(1, "Dr Khan", "…", "Head", pill)])])
people.key_pressed.connect(self.mark)       # "p", "x", "a" or "r"
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from secretariat.domain.meetings import AgendaItem, Attendance, Delegate
from ui import theme
from ui.i18n import listed, tr
from ui.theme import px
from ui.widgets.badge import Pill, bold_font, paint_pill, pill_size
from ui.widgets.text import draw_text, is_rtl
from ui.words import word

_ROW = int(Qt.ItemDataRole.UserRole)
_ROLE_WIDTH, _PILL_WIDTH = 128, 118
_ATTENDANCE = {
    Attendance.EXPECTED: ("grey", "ring"),
    Attendance.PRESENT: ("green", "check"),
    Attendance.EXCUSED: ("amber", "dash"),
    Attendance.ABSENT: ("red", "!"),
    Attendance.REPRESENTED: ("blue", "dot"),
}
MARKS = {"p": Attendance.PRESENT, "x": Attendance.EXCUSED, "a": Attendance.ABSENT}
"""What the keys say; "r" asks by whom somebody is represented."""
KEYS = {Qt.Key.Key_P: "p", Qt.Key.Key_X: "x", Qt.Key.Key_A: "a", Qt.Key.Key_R: "r"}


def attendance_pill(attendance: Attendance) -> Pill:
    """Return whether someone came as a word, a colour and a glyph."""
    return Pill(word("attendance", attendance), *_ATTENDANCE[attendance])


def stay(delegate: Delegate, agenda: Sequence[AgendaItem]) -> str:
    """Return for which items someone was there who did not take part from beginning to end."""
    numbers = {item.id: number for number, item in enumerate(agenda, 1)}
    arrived, left = numbers.get(delegate.arrived_item_id or 0), numbers.get(delegate.left_item_id or 0)
    if arrived and left:
        return tr("items {arrived} to {left}", arrived=arrived, left=left)
    if arrived:
        return tr("from item {arrived}", arrived=arrived)
    return tr("until item {left}", left=left) if left else ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One delegate: name, function and institution, role, whether he or she came, and the answer to the invitation."""

    id: int
    name: str
    more: str
    role: str
    pill: Pill
    reply: Pill | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One side's delegation, with a pill that says whether the side is represented."""

    title: str
    pill: Pill | None
    rows: Sequence[PersonRow]


class AttendanceList(QListWidget):
    """Delegates by side."""

    key_pressed = Signal(str)
    current_changed = Signal(int)
    opened = Signal(int)
    remove_asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.currentItemChanged.connect(lambda *_: self._tell())
        self.itemActivated.connect(lambda _item: self.opened.emit(self.current_id()))

    def set_sections(self, sections: Iterable[Section]) -> None:
        """Show these sections; what was chosen stays chosen."""
        current, chosen = self.current_id(), set(self.selected_ids())
        scrolled = self.verticalScrollBar().value()
        self._showing = True
        self.clear()
        for section in sections:
            self._add_head(section)
            for row in section.rows:
                item = QListWidgetItem(row.name)
                item.setData(_ROW, row)
                answer = [row.reply.word] if row.reply else []
                said = listed((row.name, row.role, *answer, row.pill.word))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                item.setToolTip("\n".join(filter(None, (row.name, row.more))))
                self.addItem(item)
                item.setSelected(row.id in chosen)
                if row.id == current:
                    self.setCurrentItem(item, self.selectionModel().SelectionFlag.NoUpdate)
        self._showing = False
        self.verticalScrollBar().setValue(scrolled)
        if current != self.current_id():
            self._tell()

    def current_id(self) -> int:
        """Return the current delegate's id, 0 for none."""
        item = self.currentItem()
        row = item.data(_ROW) if item is not None else None
        return row.id if isinstance(row, PersonRow) else 0

    def selected_ids(self) -> list[int]:
        """Return the ids of the chosen delegates in their order."""
        rows = [self.item(i).data(_ROW) for i in range(self.count()) if self.item(i).isSelected()]
        return [row.id for row in rows if isinstance(row, PersonRow)]

    def select_id(self, delegate_id: int) -> bool:
        """Make one delegate current; False when there is none of that id."""
        for i in range(self.count()):
            row = self.item(i).data(_ROW)
            if isinstance(row, PersonRow) and row.id == delegate_id:
                self._choose(i)
                return True
        return False

    def select_first(self) -> None:
        """Make the first delegate current."""
        for i in range(self.count()):
            if isinstance(self.item(i).data(_ROW), PersonRow):
                self._choose(i)
                return

    def _choose(self, row: int) -> None:
        self.setCurrentItem(self.item(row), self.selectionModel().SelectionFlag.ClearAndSelect)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action is QAbstractItemView.CursorAction.MoveHome:  # above the first person stands the side's name
            people = [i for i in range(self.count()) if isinstance(self.item(i).data(_ROW), PersonRow)]
            if people:
                return self.indexFromItem(self.item(people[0]))
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and event.key() in KEYS and self.selected_ids():
            self.key_pressed.emit(KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and self.selected_ids():
            self.remove_asked.emit(self.selected_ids())
        else:
            super().keyPressEvent(event)

    def _add_head(self, section: Section) -> None:
        head = QListWidgetItem(section.title)
        head.setData(_ROW, section)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        said = listed((section.title, section.pill.word if section.pill else ""))
        head.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.addItem(head)

    def _tell(self) -> None:
        if not self._showing:
            self.current_changed.emit(self.current_id())


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: AttendanceList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = self._view.fontMetrics().height()
        return QSize(60, 2 * high + px(16) if isinstance(index.data(_ROW), PersonRow) else high + px(20))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown = index.data(_ROW)
        rect: QRect = option.rect
        place, now = self._view.layoutDirection(), theme.current()
        painter.setFont(self._view.font())
        if isinstance(shown, Section):
            painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(now.window))
            self._paint_head(painter, QRect(rect.adjusted(8, 0, -10, -1)), shown, place)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(now.accent_soft))
            if self._view.hasFocus() and self._view.currentIndex() == index:
                edge = rect.right() - 2 if is_rtl(place) else rect.left()
                painter.fillRect(QRect(edge, rect.top(), 3, rect.height() - 1), QColor(now.accent))
            self._paint_person(painter, QRect(rect.adjusted(8, 0, -10, -1)), shown, place)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.row_line))

    def _paint_head(self, painter: QPainter, box: QRect, section: Section, place: Qt.LayoutDirection) -> None:
        font = painter.font()
        if section.pill is not None:
            wide = pill_size(font, section.pill).width()
            paint_pill(painter, _cut_end(box, wide, place), section.pill, place)
        painter.setFont(bold_font(font))
        painter.setPen(QColor(theme.current().text))
        draw_text(painter, box, section.title, place)

    def _paint_person(self, painter: QPainter, box: QRect, row: PersonRow, place: Qt.LayoutDirection) -> None:
        now = theme.current()
        wide, column = pill_size(painter.font(), row.pill).width(), px(_PILL_WIDTH)
        wide = column if box.width() > 3 * column else min(wide, column)  # a column where there is room
        paint_pill(painter, _cut_end(box, wide, place), row.pill, place)
        if row.reply is not None and box.width() > 2 * column:
            wide = pill_size(painter.font(), row.reply).width()
            paint_pill(painter, _cut_end(box, wide, place), row.reply, place)
        if box.width() > (2 if row.reply else 3) * px(_ROLE_WIDTH):
            painter.setPen(QColor(now.muted))
            draw_text(painter, _cut_end(box, px(_ROLE_WIDTH), place), row.role, place)
        high = painter.fontMetrics().height()
        upper = QRect(box.left(), box.top() + 7, box.width() - 8, high)
        painter.setPen(QColor(now.text))
        draw_text(painter, upper, row.name, place)
        painter.setPen(QColor(now.muted))
        lower = QRect(upper.left(), upper.bottom() + 2, upper.width(), high)
        draw_text(painter, lower, row.more or row.role, place)


def _cut_end(box: QRect, wide: int, place: Qt.LayoutDirection) -> QRect:
    """Take `wide` pixels off the trailing edge of `box` and return them."""
    if is_rtl(place):
        taken = QRect(box.left(), box.top(), wide, box.height())
        box.setLeft(box.left() + wide + 8)
    else:
        taken = QRect(box.right() - wide + 1, box.top(), wide, box.height())
        box.setRight(box.right() - wide - 8)
    return taken
