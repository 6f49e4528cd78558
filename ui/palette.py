"""What the palette offers (Ctrl+K): the commands of the window and of the page shown, and any record.

    palette = Palette(window)
    palette.hits("conv")            # commands and records that fit
    palette.hits("> conv")          # commands alone
    palette.hits("")                # what was opened last
    palette.visited(ref)            # a record was shown

A command is found by its text on the screen and by its English one, so that who knows the program in one language finds
everything in another. Commands that cannot be used now are left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from secretariat.domain.changes import Kind, Ref
from ui import i18n
from ui.i18n import tr
from ui.page import Page
from ui.widgets.buttons import Button
from ui.widgets.search import Hit
from ui.words import word

if TYPE_CHECKING:
    from ui.main_window import MainWindow

COMMANDS_ONLY = ">"
RECENT = 12
"""Records that are remembered of each database."""
_MOST_COMMANDS, _MOST_RECORDS = 5, 15
_MOST_COMMANDS_ALONE = 40
_ITSELF = "edit.jump"


@dataclass(frozen=True, slots=True)
class Offered:
    """A command that can be used now: its text, the same in English, the menu or page it stands in, and its keys."""

    text: str
    english: str
    menu: str
    keys: str
    action: QAction | Button


class Palette:
    """Finds commands and records for one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def hits(self, words: str) -> list[Hit]:
        """Return what `words` may mean, the likeliest first; without words, the records that were opened last."""
        from secretariat.domain.folding import matches

        typed = words.strip()
        if typed.startswith(COMMANDS_ONLY):
            return self._commands(typed.removeprefix(COMMANDS_ONLY), _MOST_COMMANDS_ALONE)
        if not typed:
            return self._recent() or self._commands("", _MOST_COMMANDS_ALONE)
        office: Any = self._window.office
        records = list(self._window.gate.find(office, typed)[:_MOST_RECORDS])
        exact = [hit for hit in records if hit.symbol and hit.symbol.casefold().endswith(typed.casefold())]
        commands = self._commands(typed, _MOST_COMMANDS)
        near = [hit for hit in commands if matches(typed, hit.title, hit.aka)]
        rest = [hit for hit in records if hit not in exact]
        return [*exact, *near, *rest, *(hit for hit in commands if hit not in near)]

    def visited(self, ref: Ref | None) -> None:
        """Remember that a record was shown."""
        if ref is None or not ref.id or self._window.path is None:
            return
        refs = [ref, *(other for other in self._refs() if other != ref)][:RECENT]
        kept = [f"{one.kind.value}:{one.id}" for one in refs]
        self._window.store.window().setValue(self._key(), kept)

    def _recent(self) -> list[Hit]:
        refs = self._refs()
        return [*records(self._window.office.searching.named(refs, i18n.language()))] if refs else []

    def _refs(self) -> list[Ref]:
        kept = self._window.store.window().value(self._key()) or []
        kept = [kept] if isinstance(kept, str) else kept  # QSettings gives a list of one back as its text
        parts = [str(one).partition(":") for one in kept]
        known = {kind.value for kind in Kind}
        return [
            Ref(Kind(kind), int(number)) for kind, _, number in parts if kind in known and number.isdecimal()
        ]

    def _key(self) -> str:
        # The path itself would be taken apart at its slashes.
        return f"recent-records/{hashlib.sha256(str(self._window.path).encode()).hexdigest()[:16]}"

    def _commands(self, words: str, most: int) -> list[Hit]:
        from secretariat.services.matching import best

        offered = list(self.offered())
        said = [one.text for one in offered] + [one.english for one in offered]
        places = (
            dict.fromkeys(place % len(offered) for place in best(words, said, 2 * len(said)))
            if offered
            else {}
        )
        return [_hit(offered[place]) for place in list(places)[:most]]

    def offered(self) -> Iterator[Offered]:
        """Yield every command that can be used now, in the order of the menus; then the buttons of the page shown."""
        for action in self._window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu) and action.isVisible():
                yield from _in_menu(menu, plain(action.text()))
        page = self._window.page()
        if page is not None:
            yield from _on_page(page)


def _in_menu(menu: QMenu, name: str) -> Iterator[Offered]:
    menu.aboutToShow.emit()  # some are filled when they are opened
    for action in menu.actions():
        below = action.menu()
        if action.isSeparator() or not action.isVisible() or not action.isEnabled():
            continue
        if isinstance(below, QMenu):
            yield from _in_menu(below, f"{name} · {plain(action.text())}")
        elif action.text() and action.objectName() != _ITSELF:
            text, _, shown = action.text().partition("\t")
            english = f"{plain(i18n.english(text))} {action.objectName().replace('.', ' ')}".strip()
            yield Offered(plain(text), english, name, keys_of(action) or shown, action)


def _on_page(page: Page) -> Iterator[Offered]:
    """Yield the buttons in sight that no command of the page stands for; what leads to a record is found by that."""
    said = {plain(action.text()).rstrip("…") for action in QWidget.actions(page)}
    for button in page.findChildren(Button):
        text = plain(button.text()).strip()
        if not button.isVisible() or not button.isEnabled() or not text or button.property("link"):
            continue
        if text.rstrip("…") not in said:
            said.add(text.rstrip("…"))
            yield Offered(text, i18n.english(text), page.header.title.text(), "", button)


def _hit(offered: Offered) -> Hit:
    menu = tr("Command · {menu}", menu=offered.menu)
    return Hit(None, "", offered.text, menu, offered.keys, offered.english, _run_of(offered.action))


def _run_of(action: QAction | Button) -> Callable[[], None]:
    if isinstance(action, QAction):
        return action.trigger
    return action.showMenu if action.menu() is not None else action.click


def keys_of(action: QAction) -> str:
    """Return the keys of an action as the system writes them, "" where it has none."""
    return " / ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


def plain(text: str) -> str:
    """Return the text of an action without the sign of its underlined letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def records(found: Any) -> Iterator[Hit]:
    """Yield records that services have found as hits."""
    for one in found:
        of = f"{word('kind', one.ref.kind.value)} · {one.of}" if one.of else word("kind", one.ref.kind.value)
        yield Hit(one.opens, one.symbol, one.name or one.snippet or one.symbol, of)


def find(office: Any, words: str) -> list[Hit]:
    """Return the records of an open office that `words` may mean."""
    return list(records(office.searching.jump(words, i18n.language(), limit=_MOST_RECORDS)))
