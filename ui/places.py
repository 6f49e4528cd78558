"""Where a page stands, so that the same page built anew stands there too: filters, choices, fields, the keyboard.

    place = places.of(page)             # before the window is built again in another language
    places.restore(page, place)         # on the page that was built anew

What is stored is not part of it, and neither is what an `Editor` shows: that is committed before. Chips and fields by
which a record is changed are left alone, for the page built anew may at first show another record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.widgets.chips import ChipRow
from ui.widgets.fields import Field
from ui.widgets.filter_box import FilterBox
from ui.widgets.list_view import ListView
from ui.widgets.localized_field import LocalizedField
from ui.widgets.order_list import OrderList
from ui.widgets.search import JumpField, SearchField

Path = tuple[tuple[str, int], ...]
"""The way to a widget from its page: at each step the class, and the how manyeth of that class it is."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands; `own` is what the page itself says of it."""

    parts: dict[Path, Any]
    keyboard: Path | None
    cursor: int
    own: dict[str, Any]


def of(page: Any) -> Place:
    """Return where a page stands."""
    parts: dict[Path, Any] = {}
    keyboard, cursor = None, 0
    for path, widget in _below(page):
        found = _standing(widget)
        if found is not None:
            parts[path] = found
        if widget.hasFocus() and not isinstance(
            widget, QTextEdit
        ):  # a paragraph is found by its id: `own_place`
            keyboard, cursor = path, _cursor(widget)
    return Place(parts, keyboard, cursor, page.own_place())


def restore(page: Any, place: Place) -> None:
    """Let a page that was built anew stand where `place` says; what is not there any more is left out."""
    page.stand(place.own)
    for kinds in ((ChipRow, FilterBox, SearchField), (ListView, OrderList), (Field,)):
        # Each look goes over the page as it then is: a tab or a choice may fill the lists below it.
        for path, widget in list(_below(page)):
            if isinstance(widget, kinds) and path in place.parts:
                _stand(widget, place.parts[path])
    for path, widget in _below(page):
        if path == place.keyboard and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            _place_cursor(widget, place.cursor)
    page.take_keyboard(place.own)


def _below(widget: QWidget, path: Path = ()) -> Iterator[tuple[Path, QWidget]]:
    seen: Counter[str] = Counter()
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            name = type(child).__name__
            step = (*path, (name, seen[name]))
            seen[name] += 1
            yield step, child
            yield from _below(child, step)


def _standing(widget: QWidget) -> Any:
    if isinstance(widget, ChipRow | FilterBox):
        return None if isinstance(widget, ChipRow) and widget.changes_records else widget.key()
    if isinstance(widget, SearchField):
        return widget.text() if not isinstance(widget, JumpField) else None
    if isinstance(widget, ListView | OrderList):
        return widget.current_id() or None
    if isinstance(widget, LocalizedField):
        return widget.language()
    if isinstance(widget, Field) and widget.only_shows:
        return widget.raw()
    return None


def _stand(widget: QWidget, value: Any) -> None:
    if isinstance(widget, ListView | OrderList):
        if widget.current_id() != value:
            widget.select_id(value)
        return
    _SETTERS[next(kind for kind in _SETTERS if isinstance(widget, kind))](widget, value)


def _choose(chips: Any, key: str) -> None:
    if chips.key() != key:
        chips.choose(key)


def _filter(box: Any, key: Any) -> None:
    if box.key() != key:
        box.choose(key)
        box.chosen.emit(key)


def _search(field: Any, text: str) -> None:
    if field.text() != text:
        field.search_for(text)


def _fill(field: Any, raw: Any) -> None:
    if field.raw() != raw:
        field.set_raw(raw)
        field.finished.emit()


_SETTERS: dict[type[QWidget], Callable[[Any, Any], None]] = {
    ChipRow: _choose,
    FilterBox: _filter,
    SearchField: _search,
    LocalizedField: lambda field, language: field.choose_language(language),
    Field: _fill,
}


def _cursor(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else 0


def _place_cursor(widget: QWidget, position: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(position)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(position, widget.document().characterCount() - 1))
        widget.setTextCursor(cursor)
