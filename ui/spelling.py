"""The spell-check of what is typed: misspelt words are underlined, F7 goes to the next, the context menu corrects.

spelling.use(Dictionaries(folder))              # once, where the application is composed
self.spelling = spelling.attach(self)           # in an editor, which keeps it under this name
self.spelling.set_language("fr")                # "" (at first): right is what is right in any language
spelling.follow(office, desk, background)       # the names of a database are spelt right
spelling.show_next(window)                      # F7
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QTextEdit, QWidget

from secretariat.domain.changes import Changes
from ui.desk import Desk
from ui.jobs import Background
from ui.spelling_dictionaries import Dictionaries, current, use
from ui.spelling_marks import LineSpelling, Spelling, TextSpelling

__all__ = ["Dictionaries", "Spelling", "attach", "current", "follow", "show_next", "use"]

MARGIN = 24


def attach(edit: QTextEdit | QPlainTextEdit | QLineEdit, language: str = "") -> Spelling:
    """Check what is typed in `edit`, which keeps what this returns as `spelling`: F7 looks for it there."""
    return LineSpelling(edit, language) if isinstance(edit, QLineEdit) else TextSpelling(edit, language)


def follow(office: Any, desk: Desk, background: Background) -> None:
    """Find the names and terms of a database right, those too that are entered later."""
    from secretariat.services.known_words import NAMED

    dictionaries = current()
    if dictionaries is None:
        return

    def read() -> None:
        background.run(office.known_words.texts, lambda texts: dictionaries.know(office.path, texts))

    def changed(changes: Changes, _initiator: object) -> None:
        if changes.touches(*NAMED):
            read()

    desk.changed.connect(changed)
    read()


def show_next(window: QWidget) -> str | None:
    """Select the misspelt word after the cursor, in this editor or in one that follows in `window`, and return it.

    After the last one the search goes on at the first. None: no word is misspelt.
    """
    focused = window.focusWidget() or window
    here = _spelling(focused, window)
    after = here.cursor()[0] if here is not None else 0
    turns: list[tuple[Spelling, int]] = [(here, after)] if here is not None else []
    turns += [(spelling, 0) for spelling in _following(focused, window)]
    turns += [(here, 0)] if here is not None else []
    dictionaries = current()
    for spelling, least in turns:
        if dictionaries is not None:
            dictionaries.read_now(spelling.language)
        for start, length, word in spelling.misspelt():
            if start >= least:
                _show(spelling, start, length)
                return word
    return None


def _spelling(widget: QWidget, window: QWidget) -> Spelling | None:
    found = getattr(widget, "spelling", None)
    reachable = isinstance(found, Spelling) and widget.isVisibleTo(window) and widget.isEnabled()
    return found if reachable else None


def _following(focused: QWidget, window: QWidget) -> Iterator[Spelling]:
    widget = focused.nextInFocusChain()
    while widget is not None and widget is not focused:
        found = _spelling(widget, window)
        if found is not None:
            yield found
        widget = widget.nextInFocusChain()


def _show(spelling: Spelling, start: int, length: int) -> None:
    edit = spelling.parent()
    assert isinstance(edit, QWidget)
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    spelling.select(start, length)
    corner, above = spelling.corner(start), edit.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            place: QPoint = edit.mapTo(inside, corner)
            above.ensureVisible(place.x(), place.y(), MARGIN, 2 * MARGIN)
        above = above.parentWidget()
