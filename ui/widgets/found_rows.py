"""How hits of a search are painted: the text with what matched in bold on a soft ground, and a muted line below.

The text is laid out by `QTextLayout` with format ranges and never as rich text: what the user typed is no markup.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat.domain.changes import Kind
from ui import theme
from ui.i18n import is_rtl_language, joined
from ui.models.found_list import FOUND
from ui.widgets.badge import bold_font
from ui.widgets.text import draw_text, is_rtl, text_direction

SIDE = 12
_ARE_TEXTS = frozenset({Kind.PARAGRAPH, Kind.DECISION, Kind.UPDATE, Kind.NOTE, Kind.COMMENT})
LINES = 2
"""Lines that a snippet takes at most."""

Index = QModelIndex | QPersistentModelIndex


class FoundDelegate(QStyledItemDelegate):
    """Paints headings and hits of a `FoundModel`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = self._view.fontMetrics().height()
        model: Any = index.model()
        # Every hit is as high as one of two lines: measuring would fetch and lay out all of them.
        return QSize(60, high + 18 if model.heading(index.row()) else (LINES + 1) * high + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        place = self._view.layoutDirection()
        now = theme.current()
        inner = rect.adjusted(SIDE, 0, -SIDE, -1)
        painter.save()
        painter.setFont(self._view.font())
        found = index.data(FOUND)
        if found is None:
            painter.setFont(bold_font(self._view.font()))
            painter.setPen(QColor(now.muted))
            draw_text(painter, inner, index.data() or "", place)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.accent_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.row_line))
        if self._view.currentIndex() == index:
            edge = rect.right() - 2 if is_rtl(place) else rect.left()
            painter.fillRect(QRect(edge, rect.top(), 3, rect.height() - 1), QColor(now.accent))
        self._paint_hit(painter, inner, found, place)
        painter.restore()

    def _paint_hit(self, painter: QPainter, box: QRect, found: Any, place: Qt.LayoutDirection) -> None:
        high = self._view.fontMetrics().height()
        now = theme.current()
        painter.setPen(QColor(now.text))
        top = box.top() + 8
        used = paint_marked(painter, QRect(box.left(), top, box.width(), LINES * high + 2), found, place)
        painter.setPen(QColor(now.muted))
        named = found.ref.kind not in _ARE_TEXTS and not found.snippet.startswith(found.name[:40])
        of = "" if found.symbol.startswith(found.of) else found.of
        more = joined((found.symbol, found.name if named else "", of))
        draw_text(painter, QRect(box.left(), top + used + 3, box.width(), high), more, place)


def paint_marked(painter: QPainter, rect: QRect, found: Any, place: Qt.LayoutDirection) -> int:
    """Paint a snippet in at most two lines in its own direction, what matched set off; return the height it took."""
    now = theme.current()
    layout = QTextLayout(found.snippet or found.name or found.symbol, painter.font())
    option = QTextOption(
        (Qt.AlignmentFlag.AlignRight if is_rtl(place) else Qt.AlignmentFlag.AlignLeft)
        | Qt.AlignmentFlag.AlignAbsolute
    )
    rtl = is_rtl_language(found.language) if found.language else is_rtl(text_direction(layout.text()))
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    marks = []
    for first, last in found.marks:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = _units(found.snippet, first), _units(found.snippet[first:last])
        mark.format = _emphasis(now)
        marks.append(mark)
    layout.setFormats(marks)
    layout.beginLayout()
    below = 0.0
    for _number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, below))
        below += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(rect.topLeft()))
    return int(below)


def _emphasis(now: theme.Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    made.setForeground(QColor(now.amber.text))
    made.setBackground(QColor(now.amber.soft))
    return made


def _units(text: str, end: int | None = None) -> int:
    """Return how many UTF-16 units the beginning of a text takes: Qt counts in them."""
    return len(text[:end].encode("utf-16-le")) // 2
