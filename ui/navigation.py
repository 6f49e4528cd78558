"""The side bar: the group with its parties (and a switcher when there are several), and the pages with their badges.

Below a page stand the saved filters of its list. Where they need more room than there is, the side bar scrolls.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.i18n import listed, tr
from ui.navigation_filters import FilterButton, filter_height
from ui.theme import RADIUS, SMALL, px
from ui.widgets.badge import Pill, bold_font, paint_pill, pill_size
from ui.widgets.text import draw_lines, draw_text, is_rtl, mirrored, tip, unmnemonic

if TYPE_CHECKING:
    from secretariat.domain.lines import GroupLine
    from secretariat.domain.saved_filters import SavedFilterLine
    from ui.page_spec import Badge, PageSpec

WIDTH, WIDEST = 216, 330
"""Pixels that the side bar takes at 100 %, and at most."""
MOST_AWAITED = 20
"""For so many saved filters below a page room is kept."""


def width() -> int:
    """Return how wide the side bar is; at a high zoom it leaves the room to the page."""
    return min(px(WIDTH), WIDEST)


class NavButton(QAbstractButton):
    """One page's entry. Up and Down lead to the entries beside it, and to a page is to show it.

    Signals:
        stepped: -1 or 1, the keyboard goes to the entry above or below.
    """

    stepped = Signal(int)

    def __init__(self, spec: PageSpec, number: int) -> None:
        super().__init__()
        self.spec = spec
        self.badge = Pill("", "red", "")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click goes on to the page
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tip(self, f"{tr(spec.title)} (Ctrl+{number})")
        self._name()

    def set_badge(self, number: int, tone: str) -> None:
        """Show a number beside the title, none for 0."""
        self.badge = Pill(str(number) if number else "", tone, "")
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(width() - 16, self.fontMetrics().height() + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, place = theme.current(), self.layoutDirection()
        chosen = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(now.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            fill = now.accent_soft if chosen else now.hover if self.underMouse() else now.surface
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            tint = "accent_text" if chosen else "muted"
            icons.paint(painter, self._part(12, px(20)), self.spec.icon, tint)
            room = 16
            if self.badge.word:
                wide = max(24, pill_size(self.font(), self.badge).width())
                paint_pill(painter, self._part(self.width() - 10 - wide, wide), self.badge, place)
                room = wide + 18
            painter.setFont(self.font())
            painter.setPen(QColor(now.accent_text if chosen else now.text))
            draw_text(
                painter,
                self._part(px(30) + 12, self.width() - px(30) - 12 - room),
                tr(self.spec.title),
                place,
            )

    def _part(self, left: int, wide: int) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), QRect(left, 0, wide, self.height()))

    def _name(self) -> None:
        title = tr(self.spec.title)
        self.setAccessibleName(listed((title, self.badge.word)))


class GroupButton(QAbstractButton):
    """The group's name and parties; with several groups, a menu to choose another."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._groups: Sequence[GroupLine] = ()
        self._group: GroupLine | None = None
        self._waiting = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)

    def show_groups(self, groups: Sequence[GroupLine], current: GroupLine | None) -> None:
        """Show `current`, and offer the others."""
        self._groups, self._group, self._waiting = groups, current, 0
        several = len(groups) > 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if several else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if several else Qt.CursorShape.ArrowCursor)
        name, parties = self._texts()
        self.setAccessibleName(listed((name, parties)))
        self.updateGeometry()
        tip(self, "\n".join(filter(None, (name, parties, tr("Click for another group") if several else ""))))
        self.update()

    def wait(self, high: int) -> None:
        """Show nothing until the groups are known, `high` pixels high as they were the last time (0: as one line)."""
        usual = self.sizeHint().height()
        self._waiting = high if 0 < high <= 5 * usual else usual
        self.updateGeometry()

    def open_menu(self) -> None:
        """Offer the groups."""
        if len(self._groups) < 2:
            return
        menu = QMenu(self)
        for group in self._groups:
            action = menu.addAction(unmnemonic(f"{group.name}  ({group.symbol})"))
            action.setCheckable(True)
            action.setChecked(self._group is not None and group.id == self._group.id)
            action.triggered.connect(lambda _on=False, number=group.id: self.chosen.emit(number))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def sizeHint(self) -> QSize:
        if self._waiting:
            return QSize(width() - 16, self._waiting)
        name, _ = self._texts()
        room = QRect(0, 0, width() - 38 - (px(20) if len(self._groups) > 1 else 0), 10_000)
        metrics = QFontMetrics(bold_font(self.font()))
        # Three lines at most; those of Arabic and Chinese letters are higher than the font itself.
        line = metrics.boundingRect(room, int(Qt.TextFlag.TextSingleLine), name).height()
        high = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), name).height()
        return QSize(width() - 16, min(high, 3 * line) + self._lower() + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, place = theme.current(), self.layoutDirection()
        several = len(self._groups) > 1
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if several and (self.underMouse() or self.hasFocus()):
                painter.setPen(QPen(QColor(now.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.hover))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            inner = self.rect().adjusted(10, 8, -10, -8)
            if several:
                arrow = mirrored(
                    place, inner, QRect(inner.right() + 1 - px(16), inner.top(), px(16), inner.height())
                )
                icons.paint(painter, arrow, "chevron-down", "muted")
                gap = px(20)
                inner = inner.adjusted(gap, 0, 0, 0) if is_rtl(place) else inner.adjusted(0, 0, -gap, 0)
            self._paint_texts(painter, inner)

    def _paint_texts(self, painter: QPainter, inner: QRect) -> None:
        now, place = theme.current(), self.layoutDirection()
        name, parties = self._texts()
        high = self._lower()
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() - high)
        painter.setFont(bold_font(self.font()))
        painter.setPen(QColor(now.text))
        if upper.height() > high + 2:
            draw_lines(painter, upper, name, place)
        else:
            draw_text(painter, upper, name, place)
        painter.setFont(self.font())
        painter.setPen(QColor(now.muted))
        below = QRect(inner.left(), inner.bottom() + 1 - high, inner.width(), high)
        draw_text(painter, below, parties, place)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def _lower(self) -> int:
        metrics = self.fontMetrics()
        return max(metrics.height(), metrics.boundingRect(self._texts()[1]).height())

    def _texts(self) -> tuple[str, str]:
        if self._waiting:
            return "", ""
        if self._group is None:
            return tr("No working group yet"), ""
        return self._group.name, " – ".join(self._group.parties)


class Navigation(QFrame):
    """The side bar. Up and Down move between entries, as in a list.

    Signals:
        page_chosen: the key of a page.
        page_passed: the key of a page that is shown while the keyboard goes on through the entries.
        group_chosen: the id of a group.
        filter_asked: the id of a saved filter, and what is to be done with it (see `FilterButton.asked`).
    """

    page_chosen = Signal(str)
    page_passed = Signal(str)
    group_chosen = Signal(int)
    filter_asked = Signal(int, str)

    def __init__(self, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setFixedWidth(width())
        self.group = GroupButton()
        self.group.chosen.connect(self.group_chosen)
        self.buttons = [NavButton(spec, i) for i, spec in enumerate(specs, 1)]
        self.filters: list[FilterButton] = []
        self._awaited: list[QWidget] = []
        exclusive = QButtonGroup(self)
        content = QWidget()
        content.setProperty("role", "canvas")
        self._entries = QVBoxLayout(content)
        self._entries.setContentsMargins(0, 0, 0, 0)
        self._entries.setSpacing(2)
        for button in self.buttons:
            exclusive.addButton(button)
            self._entries.addWidget(button)
            button.clicked.connect(lambda _on=False, key=button.spec.key: self.page_chosen.emit(key))
            button.stepped.connect(lambda steps, b=button: self._step(b, steps))
        self._entries.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.group)
        layout.addWidget(self._area, 1)

    def wait(self, high: int, pages: Sequence[str]) -> None:
        """Keep the room that the group and the saved filters had the last time, until they are known.

        Args:
            high: that of the group, in pixels; 0 when it is not known.
            pages: the keys of the pages below which a filter stood, one for each.
        """
        self.group.wait(high)
        for button in self.buttons:
            for _ in range(min(pages.count(button.spec.key), MOST_AWAITED)):
                self._awaited.append(QWidget())
                self._awaited[-1].setFixedHeight(filter_height(self.fontMetrics()))
                self._entries.insertWidget(self._entries.indexOf(button) + 1, self._awaited[-1])

    def room(self) -> tuple[int, list[str]]:
        """Return what `wait` is to be given the next time."""
        places = [(self._entries.indexOf(one), one.spec.key) for one in self.buttons]
        below = (self._entries.indexOf(one) for one in self.filters)
        return self.group.height(), [max(place for place in places if place[0] < at)[1] for at in below]

    def choose(self, key: str) -> None:
        """Mark the entry of the page that is shown, and bring it into sight."""
        for button in self.buttons:
            button.setChecked(button.spec.key == key)
            if button.spec.key == key:
                self._area.ensureWidgetVisible(button, 0, SMALL)

    def button(self, key: str) -> NavButton:
        """Return the entry of a page."""
        return next(b for b in self.buttons if b.spec.key == key)

    def show_filters(self, lines: Mapping[str, Sequence[SavedFilterLine]]) -> None:
        """Show saved filters by the key of their page; where only counts have changed, the entries stay."""
        for blank in self._awaited:
            self._entries.removeWidget(blank)
            blank.hide()
            blank.deleteLater()
        self._awaited = []
        wanted = [line for button in self.buttons for line in lines.get(button.spec.key, ())]
        if [one.line.saved.id for one in self.filters] == [line.saved.id for line in wanted]:
            for button, line in zip(self.filters, wanted, strict=True):
                button.show_line(line)
            return
        focused = next((one.line.saved.id for one in self.filters if one.hasFocus()), 0)
        for gone in self.filters:
            self._entries.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.filters = []
        for page in self.buttons:
            place = self._entries.indexOf(page)
            for line in lines.get(page.spec.key, ()):
                place += 1
                self._entries.insertWidget(place, self._filter(line))
        for one in self.filters:
            one.show()
            if one.line.saved.id == focused:
                one.setFocus(Qt.FocusReason.OtherFocusReason)

    def filter(self, filter_id: int) -> FilterButton | None:
        """Return the entry of a saved filter."""
        return next((one for one in self.filters if one.line.saved.id == filter_id), None)

    def mark_filters(self, shown: Collection[int]) -> None:
        """Mark the saved filters that the page shows."""
        for one in self.filters:
            one.mark(one.line.saved.id in shown)

    def show_badges(self, count: Callable[[Badge], tuple[int, str] | None]) -> None:
        """Show what `count` finds for each page that has a badge; None ends it: it was said why."""
        for button in self.buttons:
            if button.spec.badge is not None:
                found = count(button.spec.badge)
                if found is None:
                    return  # counted again after the next change
                button.set_badge(*found)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.current().surface))
            x = 0 if is_rtl(self.layoutDirection()) else self.width() - 1
            painter.fillRect(QRect(x, 0, 1, self.height()), QColor(theme.current().border))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def _filter(self, line: SavedFilterLine) -> FilterButton:
        made = FilterButton(line)
        made.asked.connect(lambda asked: self.filter_asked.emit(made.line.saved.id, asked))
        made.stepped.connect(lambda steps: self._step(made, steps))
        self.filters.append(made)
        return made

    def _step(self, entry: NavButton | FilterButton, steps: int) -> None:
        """Give the keyboard to the entry above or below; a page is shown at once, a filter by Enter."""
        items = (self._entries.itemAt(i) for i in range(self._entries.count()))
        found = (item.widget() if item is not None else None for item in items)
        entries = [one for one in found if isinstance(one, NavButton | FilterButton)]
        place = entries.index(entry) + steps
        if not 0 <= place < len(entries):
            return
        there = entries[place]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(there, 0, SMALL)
        if isinstance(there, NavButton):
            self.page_passed.emit(there.spec.key)
