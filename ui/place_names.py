"""How databases are called in titles, menus and on the start page: a file by its name, others with their server."""

from __future__ import annotations

from pathlib import Path

from secretariat.domain.addresses import Place, ServerAddress, is_address
from secretariat.domain.addresses import place as where
from secretariat.domain.errors import StorageProblem
from ui.i18n import isolate, isolate_ltr, tr


def server_of(place: ServerAddress) -> str:
    """Return what the server of a register is called."""
    return isolate_ltr(place.server) if place.server else tr("this computer")


def title_of(place: Place) -> str:
    """Return how a database is called in the title of its window: a file by its name, others with their server."""
    if isinstance(place, Path):
        return place.name
    return _on(place.name, server_of(place))


def _on(database: str, server: str) -> str:
    return tr("{database} on {server}", database=isolate(database), server=server)


def name_and_place(text: str) -> tuple[str, str]:
    """Return the name of a database that the settings have, and its folder or server."""
    try:
        found = where(text)
    except StorageProblem:  # it was changed there
        return text, ""
    return found.name, isolate_ltr(str(found.parent)) if isinstance(found, Path) else server_of(found)


def named(text: str) -> str:
    """Return how a database that the settings have is called in a line."""
    name, place = name_and_place(text)
    return _on(name, place) if is_address(text) and place else name


def is_there(text: str) -> bool:
    """Return whether a database that the settings name can be looked for: a file has to be there, a server is asked."""
    return is_address(text) or Path(text).is_file()
