"""What a database is asked, however the program asks it: some statements go straight to SQLite's driver.

with statements() as asked:
    office.letters.compose(lines)
assert len(asked) < 20
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from tests import private_server


@contextmanager
def statements() -> Iterator[list[str]]:
    """Collect the statements of all connections that this process takes up meanwhile: SQLite's own record of them."""
    asked: list[str] = []

    def taken(connection: Any, *_: Any) -> None:
        connection.set_trace_callback(asked.append)

    def given_back(connection: Any, *_: Any) -> None:
        connection.set_trace_callback(None)

    def sent(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    listeners: list[tuple[str, Any]] = (
        [("before_cursor_execute", sent)]  # on a server all go this way
        if private_server.running
        else [("checkout", taken), ("checkin", given_back)]
    )
    for name, listener in listeners:
        event.listen(Engine, name, listener)
    try:
        yield asked
    finally:
        for name, listener in listeners:
            event.remove(Engine, name, listener)
