"""What the window knows of a page before it is made: its entry in the navigation, which is painted first of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from secretariat.domain.changes import Kind

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.page import Context, Page

Badge = Callable[[Any, "Context"], tuple[int, str]]
Factory = Callable[[Any, "Desk", "Context"], "Page"]


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One entry of the navigation.

    Attributes:
        key: short name, used by `--page` and in settings.
        title: in English; translated where it is shown.
        icon: a name in `resources/icons`.
        factory: makes the page from office, desk and context.
        kinds: the records whose `show_record` this page answers.
        badge: (number, tone) from office and context; 0 shows nothing.
    """

    key: str
    title: str
    icon: str
    factory: Factory
    kinds: frozenset[Kind] = frozenset()
    badge: Badge | None = None


def late(module: str, name: str) -> Callable[..., Any]:
    """Return the function (or class) `name` of a module that is imported when it is first called."""

    def called(*arguments: Any) -> Any:
        return getattr(import_module(module), name)(*arguments)

    return called
