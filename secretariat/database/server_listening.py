"""A connection of its own on which comes in what others tell who work on the same register.

PostgreSQL delivers what was told with `NOTIFY` when the transaction of who told it is committed, in the order of the
commits, and to those who listen at that time (https://www.postgresql.org/docs/current/sql-notify.html).
"""

from __future__ import annotations

from collections import deque
from typing import Any

from secretariat.database import server, server_engine
from secretariat.domain.addresses import ServerAddress

# Nobody waits for this connection, so that it may tell soon that the network is gone: after some ten seconds.
_WATCHFUL = {
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
}


class Ear:
    """Listens to one register until it is closed. It belongs to one thread.

    A server that follows another one (a standby) tells nothing: there it is only noticed when the connection is lost.

    Raises:
        StorageProblem: `server_missing`.
        psycopg.Error: the server cannot be reached, here and in all methods.
    """

    def __init__(self, place: ServerAddress) -> None:
        self._heard: deque[str] = deque()
        self._connection = server_engine.raw(place, autocommit=True, **_WATCHFUL)
        try:
            self._follows = bool(self._connection.execute("SELECT pg_is_in_recovery()").fetchone()[0])
            self._connection.add_notify_handler(lambda told: self._heard.append(told.payload))
            if not self._follows:
                self._connection.execute(f"LISTEN {server.CHANNEL}")
        except BaseException:
            self._connection.close()  # or it would stay open until Python looks for what refers to itself
            raise

    def fileno(self) -> int:
        """Return the number of the file that can be read from when there is something to be heard."""
        number: int = self._connection.fileno()
        return number

    def heard(self) -> list[str]:
        """Return what was told since the last time, without waiting for any."""
        driver: Any = self._connection.pgconn
        driver.consume_input()
        while (told := driver.notifies()) is not None:
            self._heard.append(told.extra.decode("utf-8", "replace"))
        found = list(self._heard)
        self._heard.clear()
        return found

    def tell(self, payload: str) -> None:
        """Tell it to all who listen, this one too; where nothing is told, to nobody."""
        if not self._follows:
            self._connection.execute("SELECT pg_notify(%s, %s)", (server.CHANNEL, payload))

    def close(self) -> None:
        """Listen no more."""
        self._connection.close()
