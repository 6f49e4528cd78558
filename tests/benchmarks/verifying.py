"""How long `verify` takes of a file with 500 adopted meetings, against reading and hashing the same rows raw.

    python -m tests.benchmarks.verifying

The file is made through the services, see `sealed_file`. Both are run in turn, five times; medians are shown. What is
asked for: at most twice as long.
"""

from __future__ import annotations

import hashlib
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from secretariat.services.safekeeping import verify
from tests.benchmarks.sealed_file import make

MEETINGS, RUNS, AT_MOST = 500, 5, 2.0


def raw(path: Path) -> int:
    """Read every value of every row and hash it, and return how many rows there were."""
    count, digest = 0, hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            for row in connection.execute(f'SELECT * FROM "{table}" NOT INDEXED'):
                for value in row:
                    digest.update(value if isinstance(value, bytes) else repr(value).encode())
                count += 1
    return count


def seconds(act: Callable[[], object]) -> float:
    """Return how long an act takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def main() -> int:
    """Make the file, measure, say what was found, and return 1 when `verify` takes too long."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sealed.secretariat"
        make(path, MEETINGS)
        assert verify(path).faults == ()
        took = [(seconds(lambda: raw(path)), seconds(lambda: verify(path))) for _ in range(RUNS)]
        size = path.stat().st_size // 2**20
    plain, checked = (statistics.median(times) for times in zip(*took, strict=True))
    ratio = checked / plain
    print(
        f"{MEETINGS} adopted meetings, {size} MiB: raw {plain:.2f} s, verify {checked:.2f} s, ratio {ratio:.2f}"
    )
    return 0 if ratio <= AT_MOST else 1


if __name__ == "__main__":
    sys.exit(main())
