"""Panes side by side (or one above the other) whose sizes are remembered.

panes = Panes("meetings", [list_card, editor_card], (2, 3), store.window())
panes = Panes("agenda", [left, scrolling(form)], (3, 2), store.window())
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QWidget

from ui.theme import MEDIUM


class Panes(QSplitter):
    """A splitter; panes never collapse to nothing."""

    def __init__(
        self,
        name: str,
        widgets: Sequence[QWidget],
        shares: Sequence[int],
        settings: QSettings | None = None,
        *,
        upright: bool = False,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        self._key, self._settings = f"panes/{name}", settings
        self.setHandleWidth(MEDIUM)
        self.setChildrenCollapsible(False)
        for widget, share in zip(widgets, shares, strict=True):
            self.addWidget(widget)
            self.setStretchFactor(self.count() - 1, share)
        self.setSizes([share * 1000 for share in shares])
        kept = settings.value(self._key) if settings is not None else None
        if isinstance(kept, QByteArray):
            self.restoreState(kept)
        self.splitterMoved.connect(self._remember)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.Polish):
            # Laid out from right to left, Qt puts the panes one pixel too far to the right, out of sight.
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setContentsMargins(0, 0, 1 if rtl else 0, 0)
        return super().event(event)

    def _remember(self) -> None:
        if self._settings is not None:
            self._settings.setValue(self._key, self.saveState())


class _Area(QScrollArea):
    """A scroll area that is never narrower than what is in it: it scrolls up and down alone."""

    def minimumSizeHint(self) -> QSize:
        least, content = super().minimumSizeHint(), self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        wide = content.minimumSizeHint().width() + bar if content is not None else 0
        return QSize(max(least.width(), wide), least.height())


def room_of(widget: QWidget) -> int:
    """Return how much of a widget's width can be seen at once, where it may be scrolled within something narrower."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return min(widget.width(), above.viewport().width()) if above is not None else widget.width()


def set_margins(layout: QLayout, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Give a layout margins that are mirrored with the window; Qt's own are not."""
    rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    layout.setContentsMargins(trailing if rtl else leading, top, leading if rtl else trailing, bottom)


def scrolling(content: QWidget) -> QScrollArea:
    """Return a scroll area around a form that is longer than the window."""
    area = _Area()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("role", "canvas")
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
