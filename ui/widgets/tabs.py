"""Tabs as a row of chips over a stack of panes: arrow keys move between them, Ctrl+Tab goes to the next.

tabs = Tabs([("details", tr("Details"), details), ("agenda", tr("Agenda"), agenda)])
layout.addWidget(tabs.row)              # the chips may stand anywhere, beside a title for instance
layout.addWidget(tabs, 1)
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from ui.widgets.chips import Chip, ChipRow


class _Single(QStackedLayout):
    """A stack that asks for the room of what it shows alone."""

    def minimumSize(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSize()


class Tabs(QWidget):
    """Shows one of several panes; `row` holds the chips that choose it.

    Chips that are `yielding` grow narrow where there is no room, and `folding` ones go on in another row. Tabs that are
    `inner` leave Ctrl+Tab to those around them. What is `single` is never wider than the pane that is shown needs.
    """

    changed = Signal(str)

    def __init__(
        self,
        panes: Sequence[tuple[str, str, QWidget]],
        *,
        yielding: bool = False,
        folding: bool = False,
        inner: bool = False,
        single: bool = False,
    ) -> None:
        super().__init__()
        self._panes = {key: pane for key, _, pane in panes}
        self._texts = {key: text for key, text, _ in panes}
        self._offered = list(self._texts)
        self._counts: dict[str, int | None] = {}
        self.row = ChipRow([Chip(key, text) for key, text, _ in panes], yielding=yielding, folding=folding)
        self._stack = _Single(self) if single else QStackedLayout(self)
        for _, _, pane in panes:
            self._stack.addWidget(pane)
        self.row.chosen.connect(self._show)
        for keys, by in () if inner else (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._step(by))

    def key(self) -> str:
        """Return the key of the pane that is shown."""
        return self.row.key()

    def offered(self) -> tuple[str, ...]:
        """Return the keys of the panes that can be shown now."""
        return tuple(self._offered)

    def show_pane(self, key: str) -> None:
        """Show a pane."""
        self.row.choose(key)

    def show_holding(self, widget: QWidget) -> None:
        """Show the pane in which a widget stands, when it is offered."""
        for key in self._offered:
            if self._panes[key] is widget or self._panes[key].isAncestorOf(widget):
                self.show_pane(key)

    def show_counts(self, **counts: int | None) -> None:
        """Show numbers behind the texts of tabs."""
        self._counts = counts
        self.row.show_chips([Chip(key, self._texts[key], counts.get(key)) for key in self._offered])

    def offer(self, keys: Sequence[str]) -> None:
        """Show only some of the tabs, in this order; when the shown one is not among them, the first is shown."""
        if list(keys) == self._offered:
            return
        shown = self.key()
        self._offered = list(keys)
        self.show_counts(**self._counts)
        if shown not in keys:
            self._show(self.key())  # the chips chose their first

    def _show(self, key: str) -> None:
        self._stack.setCurrentWidget(self._panes[key])
        self._stack.invalidate()
        self.updateGeometry()
        self.changed.emit(key)

    def _step(self, by: int) -> None:
        keys = self._offered
        self.show_pane(keys[(keys.index(self.key()) + by) % len(keys)])


def reveal(widget: QWidget) -> None:
    """Bring a widget into sight that stands in a tab behind another one, or where it is scrolled away."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, Tabs):
            above.show_holding(widget)
        above = above.parentWidget()
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            area = above
            QTimer.singleShot(0, widget, lambda area=area: area.ensureWidgetVisible(widget))
        above = above.parentWidget()
