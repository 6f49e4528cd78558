"""A connection belongs to the thread that uses it, however many others read the same file beside it."""

from __future__ import annotations

import threading
from pathlib import Path

from sqlalchemy import text

from secretariat.database import schema


def test_many_threads_leave_each_other_their_connections(sample: Path) -> None:
    engine = schema.open_file(sample)
    meetings = text("SELECT count(*) FROM meetings")
    found: list[int] = []

    def read() -> None:
        with engine.connect() as connection:
            found.append(connection.execute(meetings).scalar_one())

    with engine.connect() as connection:
        rows = connection.execute(text("SELECT id FROM paragraphs ORDER BY id"))
        first = rows.fetchone()
        for _ in range(12):  # a window that is built again has a thread of its own each time
            other = threading.Thread(target=read)
            other.start()
            other.join()
        assert first is not None
        assert len(rows.fetchall()) > 10
        assert connection.execute(meetings).scalar_one() == found[0]
    engine.dispose()
    assert len(set(found)) == 1
    assert len(found) == 12
