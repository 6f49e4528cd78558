"""Encrypted files: what they look like, what opens them, and what a wrong key does."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.database import encryption, schema
from secretariat.database.encryption import Key, derive, key_of, looks_encrypted, new_key, opens
from secretariat.database.engine import check_file, driver_errors, journal_of, problem_code, raw
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.errors import StorageProblem

PASSPHRASE = "seven quiet rivers"


@pytest.fixture(scope="module")
def key() -> Key:
    return new_key(PASSPHRASE)


@pytest.fixture
def closed(tmp_path: Path, key: Key) -> Path:
    path = tmp_path / "closed.secretariat"
    schema.create(path, key=key)
    return path


def code(path: Path, key: Key | None) -> str:
    with pytest.raises(StorageProblem) as problem:
        check_file(path, key=key)
    return problem.value.code


def test_a_key_shows_nothing_of_itself(key: Key) -> None:
    assert repr(key) == str(key) == "Key()"
    assert Key.from_text(key.to_text()) == key


def test_the_file_is_sqlciphers_own_format(closed: Path) -> None:
    """Whoever has the passphrase can open it without this program."""
    with closing(encryption.driver().connect(str(closed))) as connection:
        connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def test_the_same_letters_composed_otherwise_are_the_same_passphrase() -> None:
    assert derive("Café", b"s" * 16) == derive("Cafe\u0301", b"s" * 16)


def test_nothing_in_it_says_what_it_is(closed: Path) -> None:
    for word in (b"SQLite", b"SCRT", b"CREATE", b"meetings", b"journal"):
        assert word not in closed.read_bytes()
    assert looks_encrypted(closed.read_bytes()[:4096])


def test_the_right_key_opens_it_and_no_other(closed: Path, key: Key) -> None:
    assert check_file(closed, key=key) == SCHEMA_VERSION
    assert check_file(closed, key=key_of(closed, PASSPHRASE)) == SCHEMA_VERSION
    before = closed.read_bytes()
    assert code(closed, None) == "file_encrypted"
    assert code(closed, key_of(closed, PASSPHRASE.title())) == "passphrase_wrong"
    assert closed.read_bytes() == before


@pytest.mark.parametrize("begin", [16, 60, 4000])
def test_a_damaged_beginning_is_not_taken_for_a_wrong_passphrase(closed: Path, key: Key, begin: int) -> None:
    data = bytearray(closed.read_bytes())
    data[begin : begin + 8] = bytes(byte ^ 0x55 for byte in data[begin : begin + 8])
    closed.write_bytes(data)
    assert opens(closed, key)
    assert code(closed, key) == "file_damaged"


def test_a_change_of_any_page_is_seen_at_opening(closed: Path, key: Key) -> None:
    data = bytearray(closed.read_bytes())
    data[5 * 4096 + 700] ^= 1
    closed.write_bytes(data)
    with pytest.raises(StorageProblem, match="file_damaged"):
        schema.open_file(closed, key=key)


def test_what_is_not_encrypted_is_not_taken_for_it(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("Minutes of the second meeting. " * 500)
    assert code(text, None) == "file_foreign"
    short = tmp_path / "short"
    short.write_bytes(bytes(range(256)))
    assert code(short, None) == "file_foreign"


def test_a_key_serves_for_older_copies_that_are_not_encrypted(tmp_path: Path, key: Key) -> None:
    path = tmp_path / "open.secretariat"
    schema.create(path)
    assert check_file(path, key=key) == SCHEMA_VERSION
    with closing(raw(path, key=key)) as connection:
        assert isinstance(connection, sqlite3.Connection)


def test_a_refusal_of_its_driver_is_known_as_sqlites_is(closed: Path, key: Key) -> None:
    with closing(raw(closed, key=key)) as one, closing(raw(closed, key=key, busy_ms=1)) as other:
        one.execute("BEGIN IMMEDIATE")
        with pytest.raises(driver_errors()) as refused:
            other.execute("BEGIN IMMEDIATE")
        assert problem_code(refused.value) == "file_locked"


def test_a_wrong_key_is_raised_and_nothing_else_is_printed(closed: Path) -> None:
    """In a program of its own: SQLCipher keeps how much it says for all connections of a process."""
    ways = {
        "unlock": f"c = raw(path, key=Key.from_text({'00' * 48!r})); c.execute('SELECT * FROM sqlite_master')",
        "export": f"export(path, Key.from_text({'00' * 48!r}), path.with_name('part'), None)",
    }
    closed.with_name("part").touch()
    for name, way in ways.items():
        program = (
            "from pathlib import Path; from secretariat.database.engine import raw, driver_errors\n"
            "from secretariat.database.encryption import Key, driver, export\n"
            f"driver(); path = Path({str(closed)!r})\n"
            f"try:\n    {way}\nexcept driver_errors():\n    print('refused')\n"
        )
        ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert (ran.stdout, ran.stderr) == ("refused\n", ""), name


def test_who_only_reads_rolls_nothing_back(closed: Path, key: Key, tmp_path: Path) -> None:
    """An unfinished act of a killed program stays with its journal until the file is opened for writing."""
    with closing(raw(closed, key=key)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE much(data)")
        connection.executemany("INSERT INTO much VALUES (randomblob(3000))", [()] * 200)
        hot = tmp_path / "hot.secretariat"
        hot.write_bytes(closed.read_bytes())
        journal_of(hot).write_bytes(journal_of(closed).read_bytes())
        connection.execute("ROLLBACK")
    before = hot.read_bytes()
    with pytest.raises(StorageProblem, match="needs_writing_once"):
        schema.open_file(hot, key=key, read_only=True)
    assert hot.read_bytes() == before
    assert journal_of(hot).exists()
    schema.open_file(hot, key=key).dispose()
    assert not journal_of(hot).exists()
