"""A window built again in another language, with everything where it was.

if may_rebuild(window):             # or it has said why not
    standing = take_apart(window)
    i18n.set_language("fr")
    build_again(window, standing)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretariat.domain.lines import GroupLine
from ui import places
from ui.i18n import tr
from ui.places import Place
from ui.widgets.dialogs import Question

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a window stood: where each page did, the group and the page shown."""

    places: dict[str, Place]
    group: GroupLine | None
    page: str


def may_rebuild(window: MainWindow) -> bool:
    """Return whether a window can be built again now; when it cannot, it says why."""
    pages = window.pages.values()
    held = [page.held() for page in pages if not page.hand_over()]
    text = tr("Not done: {held}", held=held[0]) if held else ""
    forms = [form.windowTitle() for form in window.findChildren(Question) if form.isVisible()]
    if not text and forms:  # it would go with the page that opened it
        text = tr("Not done: “{form}” is open. Finish it or close it first.", form=forms[0])
    if not text and any(page.is_busy() for page in pages):
        text = tr("A file is being written. Try again when it is there.")
    if text:
        window.banner.say(text, "amber")
    return not text


def take_apart(window: MainWindow) -> Standing:
    """Let go of a window's pages, and return where it stood."""
    shown = window.page()
    kept = {key: places.of(page) for key, page in window.pages.items()}
    key = next((key for key, page in window.pages.items() if page is shown), "")
    group = window.context.group if window.context else None
    window.take_down()
    return Standing(kept, group, key)


def build_again(window: MainWindow, standing: Standing) -> None:
    """Build a window in the language of the screen, where it stood."""
    window.dress_again()
    if window.office is None or window.path is None:
        window.show_start()
    else:
        window.places.update(standing.places)
        window.move_in(window.office, window.path, standing.group, standing.page)
