"""One saved edit with its entry in the journal, against one raw commit of the same rows with the same durability.

Both files lie on the disk where the project lies, and both wait for it. Raw writes by SQL what an edit writes: the row,
its folded words and an entry of the same length. How often each asks the system to bring a file to the disk is counted
by strace.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from secretariat.database.engine import raw
from secretariat.domain.folding import index_text
from tests.benchmarks.measuring import Amounts, Left, Line, compare, line
from tests.benchmarks.processes import run
from tests.small_register import found, text

EDITS = 40
ACTIONS = 300
RAW = "raw commits of the same rows, as durable"
_SYNC = re.compile(r"\b(fsync|fdatasync|sync_file_range)\(")
_HERE = Path(__file__).parent


def lines(amounts: Amounts) -> Iterator[Line | Left]:
    """Yield the comparison of a saved edit with a raw commit."""
    edits = amounts.of(EDITS)
    with tempfile.TemporaryDirectory(dir=_HERE) as name:
        folder = Path(name)
        ours, theirs = (way(folder / f"{way.__name__}.secretariat", edits) for way in (_ours, _theirs))
        work = f"{edits} saved edits, each with its entry in the journal"
        yield from compare(work, ours, {RAW: theirs}, 1.3, runs=amounts.runs)
    work = f"{edits} saved edits: calls that bring a file to the disk"
    if shutil.which("strace") is None:
        yield Left(work=work, beside=RAW, why="strace is not installed")
    else:
        yield line(work, [_syncs("ours", edits)], RAW, [_syncs("theirs", edits)], 1.0, "calls")


def _syncs(way: str, edits: int) -> int:
    """Return how many calls so many edits take, without those of opening and closing the file."""
    return _all_syncs(way, edits + 1) - _all_syncs(way, 1)


def _all_syncs(way: str, edits: int) -> int:
    with tempfile.TemporaryDirectory(dir=_HERE) as folder:
        trace = Path(folder) / "calls"
        traced = ["strace", "-f", "-e", "trace=fsync,fdatasync,sync_file_range", "-o", str(trace)]
        run([*traced, sys.executable, "-m", "tests.benchmarks.saving", way, folder, str(edits)])
        return len(_SYNC.findall(trace.read_text(encoding="utf-8")))


def _ours(path: Path, edits: int) -> Callable[[], object]:
    register = found(path)
    first, *_ = [register.task(f"Submit plan {number}") for number in range(ACTIONS)]
    told = iter(range(10**9))
    known = [first]

    def act() -> None:
        for _ in range(edits):
            changed = replace(known[0], title=text(f"Submit the plan of {next(told)}"))
            known[0] = register.office.actions.save(changed).value

    return act


def _theirs(path: Path, edits: int) -> Callable[[], object]:
    """Write what an edit writes: the row, its indexed search text, and an entry, in a file that holds the same."""
    register = found(path)
    first, *_ = [register.task(f"Submit plan {number}") for number in range(ACTIONS)]
    register.office.actions.save(replace(first, title=text("Submit the plan of 0")))
    register.office.close()
    connection = raw(path)
    _set_up(connection)
    (entry,) = connection.execute("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").fetchall()
    names = [column[1] for column in connection.execute("PRAGMA table_info(journal)")]
    place = names.index("seq")
    told = iter(range(10**9))
    tokens = index_text(first.symbol)
    (text_id,) = connection.execute(
        "SELECT id FROM search_texts WHERE text LIKE ? ORDER BY length(text) LIMIT 1", (f"{tokens} %",)
    ).fetchone()

    def act() -> None:
        for _ in range(edits):
            number = next(told)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "UPDATE actions SET title = ?, version = version + 1 WHERE id = ?",
                (f'{{"en":"Submit the plan of {number}"}}', first.id),
            )
            connection.execute("DELETE FROM search_index WHERE rowid = ?", (text_id,))
            words = index_text(first.symbol, f"Submit the plan of {number}")
            connection.execute("UPDATE search_texts SET text = ? WHERE id = ?", (words, text_id))
            connection.execute("INSERT INTO search_index (rowid, text) VALUES (?, ?)", (text_id, words))
            values = list(entry)
            values[place] = None
            connection.execute(f"INSERT INTO journal VALUES ({', '.join('?' * len(values))})", values)
            connection.execute("COMMIT")

    return act


def _set_up(connection: sqlite3.Connection) -> None:
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "foreign_keys=ON", "cache_size=-32768"):
        connection.execute(f"PRAGMA {pragma}").fetchall()


if __name__ == "__main__":
    way, folder, number = sys.argv[1:]
    {"ours": _ours, "theirs": _theirs}[way](Path(folder) / "traced.secretariat", int(number))()
