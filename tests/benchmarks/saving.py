"""One saved edit with its journal entry, against one raw commit of the same rows with the same durability.

python -m tests.benchmarks.saving
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from secretariat.database.engine import raw
from secretariat.domain.folding import index_text
from tests.benchmarks.measuring import Line, compare
from tests.small_register import found, text

EDITS = 40
ACTIONS = 300


def lines() -> list[Line]:
    """Return the comparison of a saved edit with a raw commit, on the disk where the project lies."""
    with tempfile.TemporaryDirectory(dir=Path(__file__).parent) as folder:
        ours, theirs = _ours(Path(folder) / "ours.secretariat"), _theirs(Path(folder) / "raw.secretariat")
        return compare(
            f"{EDITS} saved edits, each with its entry in the journal",
            ours,
            {"raw commits of the same rows, as durable": theirs},
            1.3,
        )


def _ours(path: Path) -> Callable[[], object]:
    register = found(path)
    first, *_ = [register.task(f"Submit plan {number}") for number in range(ACTIONS)]
    told = iter(range(10**9))
    known = [first]

    def act() -> None:
        for _ in range(EDITS):
            changed = replace(known[0], title=text(f"Submit the plan of {next(told)}"))
            known[0] = register.office.actions.save(changed).value

    return act


def _theirs(path: Path) -> Callable[[], object]:
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
        for _ in range(EDITS):
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


def main() -> None:
    """Measure, and say what was found."""
    (found_line,) = lines()
    print(
        f"{found_line.work}: {found_line.ours:.3f} s, {found_line.beside}: {found_line.theirs:.3f} s, "
        f"ratio {found_line.ratio:.2f} (asked for: at most {found_line.goal})"
    )


if __name__ == "__main__":
    main()
