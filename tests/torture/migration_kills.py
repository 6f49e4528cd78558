"""Kills migrations: at every STEP-th statement of SQLite while a file of VERSION is opened, and at the last ones.

python -m tests.torture.migration_kills VERSION STEP
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import secretariat.database.migrations.steps  # noqa: F401 - here, and not in each child
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests.database.test_migration import written_by
from tests.small_register import WHO, Clock
from tests.torture.kills import Told, forked, heard, traced

NAME = "old.secretariat"


def contents(path: Path) -> tuple[int, str]:
    """Return the version of a file, after SQLite has rolled back what has to be, and a hash over all that is in it."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return version, hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()


def opened(path: Path, at: int) -> int:
    """Open a file in a child that is killed at a statement (0: never), and return how many statements there were."""

    def work(tell: Told) -> None:
        count = [0]

        def on_statement(_sql: str) -> None:
            count[0] += 1
            if count[0] == at:
                os.kill(os.getpid(), signal.SIGKILL)

        traced(on_statement)
        Office(path, WHO, clock=Clock(), zone="UTC").close()
        tell(str(count[0]))

    child, pipe = forked(work)
    said = heard(pipe)
    os.close(pipe)
    status = os.waitpid(child, 0)[1]
    assert status in (0, signal.SIGKILL), "a migration failed by itself"
    return int(said or 0)


def kills(version: int, step: int, last: int, folder: Path) -> Iterator[dict[str, Any]]:
    """Yield what each kill left: whether the file is new, and what is wrong with it."""
    original = written_by(version, folder).read_bytes()

    def fresh(number: int) -> Path:
        place = folder / str(number)
        place.mkdir()
        (place / NAME).write_bytes(original)
        return place / NAME

    path = fresh(0)
    old = contents(path)
    count = opened(path, 0)
    new = contents(path)
    for at in sorted({*range(1, count + 1, step), *range(max(1, count - last), count + 1)}):
        path = fresh(at)
        opened(path, at)
        yield {"statement": at, **left(path, old, new)}


def left(path: Path, old: tuple[int, str], new: tuple[int, str]) -> dict[str, Any]:
    """Return what a kill left: the old file, or the new one, perhaps without the texts of the search yet.

    Then it is opened as it is found after the kill, with its journal: that must end where an undisturbed one ends.
    """
    copy = path.with_name("copy.secretariat")
    for suffix in ("", "-journal"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            copy.with_name(copy.name + suffix).write_bytes(beside.read_bytes())
    there = contents(copy)
    fault = ""
    if there[0] == old[0] and there != old:
        fault = "the old file is not whole"
    elif there[0] not in (old[0], new[0]):
        fault = f"version {there[0]}"
    Office(path, WHO, clock=Clock(), zone="UTC").close()
    if not fault and contents(path) != new:
        fault = "it does not become what an undisturbed one becomes"
    fault = fault or ", ".join(verify(path).faults)
    return {"new": there[0] == new[0], "fault": fault}


if __name__ == "__main__":
    with TemporaryDirectory(prefix="secretariat-migrations-") as name:
        for one in kills(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), Path(name)):
            print(json.dumps(one), flush=True)
