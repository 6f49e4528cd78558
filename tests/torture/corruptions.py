"""Kinds of damage to a closed file: each takes its path and chance, and leaves it damaged; most by the bytes."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from random import Random

Damage = Callable[[Path, Random], None]
PAGE = 4096


def _pages(path: Path) -> int:
    return path.stat().st_size // PAGE


def _patch(path: Path, offset: int, value: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(value)


def truncated(path: Path, chance: Random) -> None:
    """Cut off at any byte."""
    with path.open("r+b") as file:
        file.truncate(chance.randrange(path.stat().st_size))


def cut_at_a_page(path: Path, chance: Random) -> None:
    """Cut off between two pages, and say so in the header, as a copier does that mends what it copied."""
    left = chance.randrange(1, _pages(path))
    with path.open("r+b") as file:
        file.truncate(left * PAGE)
    if chance.random() < 0.5:
        _patch(path, 28, struct.pack(">I", left))


def zeroed_pages(path: Path, chance: Random) -> None:
    """Fill some pages with zeros, as a disk does that lost them."""
    for _ in range(chance.choice((1, 1, 1, 4, 16))):
        _patch(path, chance.randrange(_pages(path)) * PAGE, bytes(PAGE))


def random_bytes(path: Path, chance: Random) -> None:
    """Write some random bytes anywhere."""
    for _ in range(chance.choice((1, 1, 2, 8))):
        length = chance.choice((1, 1, 4, 16, 512))
        _patch(path, chance.randrange(path.stat().st_size - length), chance.randbytes(length))


def swapped_pages(path: Path, chance: Random) -> None:
    """Let two pages change places."""
    one, other = chance.sample(range(_pages(path)), 2)
    content = path.read_bytes()
    _patch(path, one * PAGE, content[other * PAGE : (other + 1) * PAGE])
    _patch(path, other * PAGE, content[one * PAGE : (one + 1) * PAGE])


def copied_page(path: Path, chance: Random) -> None:
    """Write a page over another one, as a misdirected write does."""
    one, other = chance.sample(range(_pages(path)), 2)
    content = path.read_bytes()
    _patch(path, one * PAGE, content[other * PAGE : (other + 1) * PAGE])


def header(path: Path, chance: Random) -> None:
    """Change some bytes of the first hundred."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        _patch(path, chance.randrange(100), chance.randbytes(1))


def inserted_bytes(path: Path, chance: Random) -> None:
    """Put bytes in between, as a transfer as text does with line ends."""
    content = path.read_bytes()
    place = chance.randrange(len(content))
    path.write_bytes(content[:place] + chance.randbytes(chance.choice((1, 2, 512, PAGE))) + content[place:])


def as_text(path: Path, _chance: Random) -> None:
    """Transfer the file as text: every line feed becomes two characters."""
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def empty(path: Path, _chance: Random) -> None:
    """Leave nothing."""
    path.write_bytes(b"")


def text_file(path: Path, chance: Random) -> None:
    """Put a text of any length there."""
    path.write_text("The minutes of the meeting.\n" * chance.randrange(1, 4000), encoding="utf-8")


def noise(path: Path, chance: Random) -> None:
    """Put random bytes there, perhaps behind a header that is SQLite's."""
    beginning = chance.choice(
        (b"", b"SQLite format 3\x00", path.read_bytes()[:100], path.read_bytes()[:PAGE])
    )
    path.write_bytes(beginning + chance.randbytes(chance.randrange(1, 100_000)))


def foreign_database(path: Path, chance: Random) -> None:
    """Put another program's database there, sometimes under our application id."""
    number = struct.unpack(">i", path.read_bytes()[68:72])[0]
    version = struct.unpack(">i", path.read_bytes()[60:64])[0]
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        for table in range(chance.randrange(1, 5)):
            connection.execute(f"CREATE TABLE table_{table} (id INTEGER PRIMARY KEY, name TEXT)")
        if chance.random() < 0.7:
            connection.execute(f"PRAGMA application_id={number}")
            connection.execute(f"PRAGMA user_version={chance.choice((0, 1, version))}")
        connection.commit()


def _row(connection: sqlite3.Connection, chance: Random, tables: tuple[str, ...]) -> tuple[str, int]:
    chosen = [
        (table, number)
        for table in tables
        for (number,) in connection.execute(f"SELECT rowid FROM {table}").fetchall()
    ]
    return chance.choice(chosen)


def changed_row(path: Path, chance: Random) -> None:
    """Change a text of a row with another program, which writes no journal."""
    with closing(sqlite3.connect(path)) as connection:
        tables = _filled(connection)
        table, number = _row(connection, chance, tables)
        texts = [
            name
            for name, kind in connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,))
            if "CHAR" in kind or "TEXT" in kind
        ]
        column = chance.choice(texts)
        connection.execute(f"UPDATE {table} SET {column} = {column} || 'x' WHERE rowid = ?", (number,))
        connection.commit()


def removed_row(path: Path, chance: Random) -> None:
    """Take a row away with another program."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        table, number = _row(connection, chance, _filled(connection))
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (number,))
        connection.commit()


def _filled(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the journaled tables in which there are rows."""
    from secretariat.domain.changes import Kind

    return tuple(
        kind.value for kind in Kind if connection.execute(f"SELECT count(*) FROM {kind.value}").fetchone()[0]
    )


def shortened_journal(path: Path, chance: Random) -> None:
    """Cut the newest entries off the program's own journal, whose rows stay."""
    with closing(sqlite3.connect(path)) as connection:
        (last,) = connection.execute("SELECT max(seq) FROM journal").fetchone()
        connection.execute("DELETE FROM journal WHERE seq > ?", (chance.randrange(last),))
        connection.commit()


def wal_left(path: Path, chance: Random) -> None:
    """Leave what another program wrote in WAL mode beside the file, as a crash of it does: half of it, or all."""
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("UPDATE persons SET name = name || ' x' WHERE id = 1")
        connection.commit()
        wal = copy.with_name("copy-wal").read_bytes()
        if chance.random() < 0.5:  # the file itself is in WAL mode too
            path.write_bytes(copy.read_bytes())
        if chance.random() < 0.3:
            wal = wal[: chance.randrange(len(wal))]
        path.with_name(path.name + "-wal").write_bytes(wal)
    for left in path.parent.glob("copy*"):
        left.unlink()


def foreign_journal_left(path: Path, chance: Random) -> None:
    """Leave an unfinished act's rollback journal of another file beside it, whole or in part."""
    copy = path.with_name("copy")
    copy.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("UPDATE persons SET name = name || ' older'")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE persons SET name = name || ' x'")
        connection.execute("UPDATE parties SET name = name || ' x'")
        hot = copy.with_name("copy-journal").read_bytes()
    if chance.random() < 0.5:
        hot = hot[: chance.randrange(len(hot))]
    path.with_name(path.name + "-journal").write_bytes(hot)
    for left in path.parent.glob("copy*"):
        left.unlink()


KINDS: Mapping[str, Damage] = {
    damage.__name__: damage
    for damage in (
        *(
            truncated,
            cut_at_a_page,
            zeroed_pages,
            random_bytes,
            swapped_pages,
            copied_page,
            header,
            inserted_bytes,
        ),
        *(as_text, empty, text_file, noise, foreign_database, changed_row, removed_row, shortened_journal),
        *(wal_left, foreign_journal_left),
    )
}
