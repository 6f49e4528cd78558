"""Which columns a list shows, in which order and how wide: what the user chose is kept with the window's sizes.

    arranged = Arrangement(view, "actions", model.columns, store.window())
    arranged.give_way(["area", "side"], 220)        # hidden where the list is narrow, the first first
    arranged.choose(["title", "due", "priority"])   # as the user asks for them
    arranged.forget()                               # the usual columns again

Columns give way only as long as nobody asked for them: what the user ticks is shown, and the list scrolls sideways.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from ui.i18n import day, tr
from ui.models.list_model import Cell, Column
from ui.theme import px
from ui.widgets.badge import Pill, bold_font, pill_size
from ui.widgets.delegates import CELL_MARGIN
from ui.widgets.text import unmnemonic

SLACK = 8  # signs from another font than the first are measured a little short
ARROW = 16
LEAST, LEAST_READABLE = 160, 100
"""What the widest column keeps when the user asked for more columns than there is room for, and in any case."""


class Arrangement(QObject):
    """The columns of one list."""

    def __init__(
        self, view: QTableView, name: str, columns: Sequence[Column[Any]], settings: QSettings | None
    ) -> None:
        super().__init__(view)
        self._view, self._name, self._settings = view, name, settings
        self._columns = tuple(columns)
        self._keys = tuple(column.key for column in columns)
        self._giving: tuple[str, ...] = ()
        self._least = 0
        self._widths: dict[int, int] = {}
        self._moving = False
        self._chosen, self._asked = self._usual(), frozenset[str]()
        self._set_widths()
        self._read()
        header = view.horizontalHeader()
        header.sectionResized.connect(self._remember_width)
        header.sectionMoved.connect(lambda *_: self._remember_order())

    # What is shown.

    def offered(self) -> tuple[Column[Any], ...]:
        """Return all columns on offer, in their usual order."""
        return self._columns

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the columns chosen, those that give way now too."""
        return self._chosen

    def columns(self) -> tuple[Column[Any], ...]:
        """Return all columns on offer, in the order in which they stand, hidden ones behind those chosen."""
        rest = [key for key in self._keys if key not in self._chosen]
        return tuple(self._columns[self._keys.index(key)] for key in (*self._chosen, *rest))

    def visible(self) -> list[int]:
        """Return the columns in sight by their places in the model, in the order in which they stand."""
        header = self._view.horizontalHeader()
        placed = (header.logicalIndex(place) for place in range(header.count()))
        return [section for section in placed if not header.isSectionHidden(section)]

    def is_visible(self, key: str) -> bool:
        """Return whether a column is in sight."""
        return not self._view.isColumnHidden(self._keys.index(key))

    def is_usual(self) -> bool:
        """Return whether the list shows the columns that it begins with, in their order."""
        return self._chosen == self._usual() and not self._asked

    # What the user does.

    def choose(self, keys: Sequence[str], asked: Iterable[str] = ()) -> None:
        """Show these columns in this order; those of them that are `asked` for by name give way no more."""
        self._chosen = tuple(key for key in keys if key in self._keys) or self._usual()
        self._asked = (self._asked | frozenset(asked)) & frozenset(self._chosen)
        self._keep()
        self._arrange()

    def show_column(self, key: str, shown: bool) -> None:
        """Show one column, behind the others when it was not among them, or hide it; the last one stays."""
        others = [one for one in self._chosen if one != key]
        if shown:
            self.choose(self._chosen if key in self._chosen else [*self._chosen, key], [key])
        elif others:
            self.choose(others)

    def forget(self) -> None:
        """Show the usual columns in their usual order and widths."""
        self._chosen, self._asked = self._usual(), frozenset()
        if self._settings is not None:
            self._settings.remove(f"lists/{self._name}")
        self._set_widths()
        self._arrange()

    def menu(self) -> QMenu:
        """Return a menu in which columns are ticked."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in self.columns():
            action = menu.addAction(unmnemonic(column.title))
            action.setCheckable(True)
            action.setChecked(self.is_visible(column.key))
            action.setEnabled(not (action.isChecked() and len(self.visible()) == 1))
            action.toggled.connect(lambda on, key=column.key: self.show_column(key, on))
        menu.addSeparator()
        usual = menu.addAction(tr("Usual columns"), self.forget)
        usual.setEnabled(not self.is_usual())
        return menu

    # Room.

    def give_way(self, keys: Sequence[str], least: int) -> None:
        """Hide these columns, one after the other, where the widest column would have less than `least` pixels."""
        self._giving, self._least = tuple(keys), least
        self.fit()

    def fit(self) -> None:
        """Hide and show columns as the list has room for them."""
        header, room = self._view.horizontalHeader(), self._view.viewport().width()
        sections = [self._keys.index(key) for key in self._chosen]
        wanted = {i: self._widths[i] for i in sections if i in self._widths}
        yielding = [self._keys.index(k) for k in self._giving if k in self._chosen and k not in self._asked]
        hidden = set(range(len(self._keys))) - set(sections)
        for i in yielding:
            if sum(wanted.values()) + px(self._least) > room:
                hidden.add(i)
                wanted.pop(i, None)
        for i in range(len(self._keys)):
            if header.isSectionHidden(i) != (i in hidden):
                header.setSectionHidden(i, i in hidden)
        self._stretch([i for i in sections if i not in self._widths], room - sum(wanted.values()))

    def _stretch(self, widest: list[int], left: int) -> None:
        """Give the widest column what is left; where that is next to nothing, the list scrolls sideways."""
        header, mode = self._view.horizontalHeader(), QHeaderView.ResizeMode
        least = px(max(self._least, LEAST) if self._asked else LEAST_READABLE)
        scrolls = left < least
        for i in widest:
            header.setSectionResizeMode(i, mode.Interactive if scrolls else mode.Stretch)
            if scrolls:
                header.resizeSection(i, least)
        if header.stretchLastSection() == bool(widest):
            header.setStretchLastSection(not widest)

    def _arrange(self) -> None:
        """Let the header stand as chosen."""
        header = self._view.horizontalHeader()
        self._moving = True
        for place, column in enumerate(self.columns()):
            header.moveSection(header.visualIndex(self._keys.index(column.key)), place)
        self._moving = False
        self.fit()
        self._view.viewport().update()

    # Keeping.

    def _usual(self) -> tuple[str, ...]:
        return tuple(column.key for column in self._columns if column.usual)

    def _read(self) -> None:
        if self._settings is None:
            self._arrange()
            return
        kept = self._keys_of("columns")
        self._chosen = kept or self._usual()
        self._asked = frozenset(self._keys_of("asked")) & frozenset(self._chosen)
        self._arrange()

    def _keys_of(self, what: str) -> tuple[str, ...]:
        # A column may be gone since; QSettings would split a list at commas, so they are joined by spaces.
        kept = str(self._settings.value(f"lists/{self._name}/_{what}") or "") if self._settings else ""
        return tuple(dict.fromkeys(key for key in kept.split() if key in self._keys))

    def _keep(self) -> None:
        if self._settings is not None:
            self._settings.setValue(f"lists/{self._name}/_columns", " ".join(self._chosen))
            self._settings.setValue(f"lists/{self._name}/_asked", " ".join(sorted(self._asked)))

    def _remember_order(self) -> None:
        if self._moving:
            return
        header = self._view.horizontalHeader()
        placed = [self._keys[header.logicalIndex(place)] for place in range(header.count())]
        self._chosen = tuple(key for key in placed if key in self._chosen)
        self._keep()
        self._view.viewport().update()

    def _set_widths(self) -> None:
        header = self._view.horizontalHeader()
        for i, column in enumerate(self._columns):
            if not column.width:
                header.setSectionResizeMode(i, QHeaderView.ResizeMode.Stretch)
                continue
            kept = self._settings.value(f"lists/{self._name}/{column.key}") if self._settings else None
            # QSettings gives strings back.
            self._widths[i] = int(str(kept)) if str(kept).isdigit() else self._room(column)
            header.resizeSection(i, self._widths[i])

    def _room(self, column: Column[Any]) -> int:
        """Return the width that a column needs in the screen's language."""
        arrow = ARROW if column.sort else 0
        font, metrics = self._view.font(), self._view.fontMetrics()
        title = QFontMetrics(bold_font(font)).horizontalAdvance(column.title) + arrow
        inside = [title, *(pill_size(font, Pill(word)).width() for word in column.words)]
        if column.cell is Cell.DATE:
            inside += [metrics.horizontalAdvance(day(date(2026, month, 28))) for month in range(1, 13)]
        return max(px(column.width), max(inside) + 2 * CELL_MARGIN + SLACK)

    def _remember_width(self, section: int, _old: int, new: int) -> None:
        column = self._columns[section]
        header = self._view.horizontalHeader()
        last = header.stretchLastSection() and header.visualIndex(section) == len(self._chosen) - 1
        if not new or not column.width or last:
            return  # hidden, or it takes what is left
        self._widths[section] = new
        if self._settings is not None and self._view.isVisible():
            self._settings.setValue(f"lists/{self._name}/{column.key}", new)
