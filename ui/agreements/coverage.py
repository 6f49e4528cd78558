"""What each area of the agreement has led to, as a tree that can be opened down to the files that prove it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.coverage import (
    AreaCoverage,
    CoveredAction,
    CoveredActivity,
    CoveredDecision,
    Evidence,
)
from ui import theme
from ui.agreements.of_group import group_shown
from ui.agreements.parts import NOTHING, Basis
from ui.i18n import day, days, isolate_ltr, joined, mark, plural, tr
from ui.page import Page
from ui.theme import SMALL
from ui.widgets.badge import Pill, bold_font, paint_pill
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.text import draw_text
from ui.words import word

ALL, SILENT = "all", "silent"
WHAT, STATE, MOVED = 0, 1, 2
COLUMNS = (mark("Area and what it has led to"), mark("State"), mark("Last movement"))
WIDTHS = {STATE: 190, MOVED: 120}
_ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the tree: what it says, the record that it leads to, and (for an area) its figures below."""

    what: str
    moved: str
    ref: Ref | None = None
    pill: Pill | None = None
    figures: str = ""
    inner: tuple[Row, ...] = ()


def area_row(area: AreaCoverage) -> Row:
    """Return an area with its figures, and all below it."""
    pill = Pill(tr("Moving"), "green")
    if area.silent:
        pill = Pill(tr("Silent") if area.moved_on else tr("Never anything"), "red")
    return Row(
        joined((area.area or tr("No area of the agreement"), area.reference)),
        day(area.moved_on) or tr("never"),
        Ref(Kind.AREA, area.area_id) if area.area_id else None,
        pill,
        _figures(area),
        (
            *(_decision(one) for one in area.decisions),
            *(_action(one) for one in area.actions),
            *(_activity(one) for one in area.activities),
        ),
    )


def _figures(area: AreaCoverage) -> str:
    """Return how much of each there is, what there is none of left out."""
    decisions, actions = len(area.decisions), len(list(area.all_actions()))
    activities, files = len(list(area.all_activities())), len(list(area.all_evidence()))
    parts = (
        (decisions, plural(decisions, "{n} decision", "{n} decisions")),
        (actions, plural(actions, "{n} action item", "{n} action items")),
        (area.open, plural(area.open, "{n} open", "{n} open")),
        (activities, plural(activities, "{n} activity", "{n} activities")),
        (area.planned, _places(area.actual, area.planned)),
        (files, plural(files, "{n} file", "{n} files")),
    )
    return joined(text for number, text in parts if number) or tr("nothing yet")


def _places(actual: int | None, planned: int) -> str:
    came = "–" if actual is None else str(actual)
    return plural(planned, "{actual} of {n} place", "{actual} of {n} places", actual=came)


def _decision(decision: CoveredDecision) -> Row:
    return Row(
        joined((isolate_ltr(decision.symbol), decision.text.split("\n")[0])),
        day(decision.moved_on),
        Ref(Kind.DECISION, decision.id),
        Pill(word("decision_state", decision.state), "grey", ""),
        inner=tuple(_action(one) for one in decision.actions),
    )


def _action(action: CoveredAction) -> Row:
    ref = Ref(Kind.ACTION, action.id)
    return Row(
        joined((isolate_ltr(action.symbol), action.title)),
        day(action.moved_on),
        ref,
        Pill(word("action_status", action.status), action.rag.value),
        inner=(
            *(_activity(one) for one in action.activities),
            *(_file(one, ref) for one in action.evidence),
        ),
    )


def _activity(activity: CoveredActivity) -> Row:
    ref = Ref(Kind.ACTIVITY, activity.id)
    when = days(activity.starts_on, activity.ends_on)
    places = _places(activity.actual, activity.planned) if activity.planned is not None else ""
    return Row(
        joined((activity.title, when, places)),
        day(activity.moved_on),
        ref,
        Pill(word("activity_kind", activity.kind), "grey", ""),
        inner=tuple(_file(one, ref) for one in activity.evidence),
    )


def _file(file: Evidence, of: Ref) -> Row:
    return Row(file.name, day(file.added_on), of, Pill(tr("Evidence"), "grey", "check"))


class CoverageTree(QTreeWidget):
    """The chain as a tree; Enter or a double click leads to the record."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Coverage of the agreement"))
        self.setHeaderLabels([tr(text) for text in COLUMNS])
        self.setItemDelegate(_RowDelegate(self))
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setStyleSheet("QHeaderView::section { background: transparent; border: 0; padding: 6px 4px; }")
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what was open and current stays so."""
        opened = {self._key(item) for item in self._items() if item.isExpanded()}
        before = self.currentItem()
        current = self._key(before) if before is not None else None
        scrolled = self.verticalScrollBar().value()
        self.clear()
        for row in rows:
            self.addTopLevelItem(_item(row))
        for item in self._items():
            item.setExpanded(self._key(item) in opened)
            if self._key(item) == current:
                self.setCurrentItem(item)
        self.verticalScrollBar().setValue(scrolled)

    def row(self, item: QTreeWidgetItem) -> Row:
        """Return what an item shows."""
        found: Row = item.data(WHAT, _ROW)
        return found

    def _key(self, item: QTreeWidgetItem) -> tuple[str, ...]:
        above = item.parent()
        return (*(self._key(above) if above is not None else ()), f"{self.row(item).ref} {item.text(WHAT)}")

    def _items(self) -> Iterator[QTreeWidgetItem]:
        def below(items: Iterable[QTreeWidgetItem]) -> Iterator[QTreeWidgetItem]:
            for item in items:
                yield item
                yield from below(_there(item.child(at) for at in range(item.childCount())))

        return below(_there(self.topLevelItem(at) for at in range(self.topLevelItemCount())))


def _there(items: Iterable[QTreeWidgetItem | None]) -> Iterator[QTreeWidgetItem]:
    return (item for item in items if item is not None)


def _item(row: Row) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.what, row.pill.word if row.pill else "", row.moved])
    item.setData(WHAT, _ROW, row)
    item.setData(WHAT, Qt.ItemDataRole.AccessibleTextRole, joined((row.what, row.figures)))
    item.setToolTip(WHAT, row.what)
    for inner in row.inner:
        item.addChild(_item(inner))
    return item


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, tree: CoverageTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.sibling(index.row(), WHAT).data(_ROW)
        high = self._tree.fontMetrics().height()
        return QSize(60, (2 * high + 14) if row.figures else (high + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        now, place = theme.current(), self._tree.layoutDirection()
        rect: QRect = option.rect
        row: Row = index.sibling(index.row(), WHAT).data(_ROW)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.accent_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.row_line))
        box = rect.adjusted(4, 0, -6, -1)
        painter.setFont(self._tree.font())
        if index.column() == WHAT:
            self._paint_what(painter, box, row, place)
        elif index.column() == MOVED:
            painter.setPen(QColor(now.muted))
            draw_text(painter, box, row.moved, place)
        elif row.pill is not None:
            paint_pill(painter, box, row.pill, place)

    def _paint_what(self, painter: QPainter, box: QRect, row: Row, place: Qt.LayoutDirection) -> None:
        now, high = theme.current(), self._tree.fontMetrics().height()
        painter.setPen(QColor(now.text))
        if not row.figures:
            draw_text(painter, box, row.what, place)
            return
        painter.setFont(bold_font(self._tree.font()))
        upper = QRect(box.left(), box.top() + 6, box.width(), high)
        draw_text(painter, upper, row.what, place)
        painter.setFont(self._tree.font())
        painter.setPen(QColor(now.muted))
        draw_text(painter, upper.translated(0, high + 1), row.figures, place)


class CoveragePart(QWidget):
    """The coverage of an agreement, on today's date."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.basis = NOTHING
        self._areas: tuple[AreaCoverage, ...] = ()
        self.chips = ChipRow([Chip(ALL, tr("All areas")), Chip(SILENT, tr("Silent for six months"))])
        self.chips.chosen.connect(lambda _key: self._show())
        self.tree = CoverageTree()
        self.tree.itemActivated.connect(lambda item, _column: self._open(item))
        self.empty = EmptyState("list-ordered", "")
        self.switcher = Switcher(self.tree, self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.chips)
        layout.addWidget(self.switcher, 1)

    def show_basis(self, basis: Basis) -> None:
        """Show what the areas of an agreement have led to in the group that carries it out."""
        self.basis = basis
        group, context = group_shown(self._page, basis), self._page.context
        self._areas = (
            self._page.office.coverage.of(group.id, context.language, context.today()) if group else ()
        )
        named = [area for area in self._areas if area.area_id]
        silent = sum(area.silent for area in named)
        self.chips.show_chips(
            [
                Chip(ALL, tr("All areas"), len(named)),
                Chip(SILENT, tr("Silent for six months"), silent),
            ]
        )
        self._show()

    def show_record(self, _record_id: int) -> bool:
        """Nothing here is a record of its own."""
        return False

    def new(self) -> None:
        """Nothing is begun here: areas have a tab of their own."""

    def commit(self) -> bool:
        """Nothing is typed here."""
        return True

    def _show(self) -> None:
        wanted = self.chips.key() == SILENT
        shown = [area for area in self._areas if not wanted or (area.silent and area.area_id)]
        self.tree.show_rows([area_row(area) for area in shown])
        nothing = tr("The agreement names no area of cooperation yet.")
        self.empty.show_sentence(
            tr("No area has been silent for six months.") if wanted and self._areas else nothing
        )
        self.switcher.show_empty(not shown)

    def _open(self, item: QTreeWidgetItem) -> None:
        ref = self.tree.row(item).ref
        if ref is not None:
            self._page.open_record.emit(ref)
