"""Files behind a passphrase: SQLCipher 4's own format, opened by a raw key that is derived once.

Every page, that of the rollback journal too, is encrypted with AES-256 and carries a code that shows any change of it
(https://www.zetetic.net/sqlcipher/design/). A file begins with its salt instead of SQLite's header, so that nothing in
it says what it is: without the right key it cannot be told from other random bytes.

The driver is an optional part of the installation and is imported only when a file needs it.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import sqlite3
import sys
import unicodedata
from contextlib import closing
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import Any

from secretariat.domain.errors import StorageProblem

PAGE = 4096
"""Bytes of a page; SQLCipher 4's default, as all numbers here are."""

SALT = 16
_ROUNDS = 256_000
_KEY = 32
_IV, _CODE = 16, 64  # at the end of each page: how its encryption began, and its HMAC-SHA512
_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What opens a file: 32 bytes made of the passphrase and of the 16 bytes `salt` that the file begins with.

    Nothing that shows a value (`repr`, a traceback, a log) shows these.
    """

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def to_text(self) -> str:
        """Return it in hexadecimal digits, as SQLCipher takes it; also for the standard input of a child process."""
        return (self.raw + self.salt).hex()

    @classmethod
    def from_text(cls, text: str) -> Key:
        """Return the key that `to_text` wrote."""
        data = bytes.fromhex(text)
        return cls(raw=data[:_KEY], salt=data[_KEY:])


def derive(passphrase: str, salt: bytes) -> Key:
    """Return the key of a passphrase, which takes about 0.2 s: that is what makes guessing slow.

    The same letters composed otherwise (NFC) are the same passphrase: keyboards differ in this.
    """
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(raw=hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, _KEY), salt=salt)


def new_key(passphrase: str) -> Key:
    """Return the key of a passphrase for a file that is to be made."""
    return derive(passphrase, secrets.token_bytes(SALT))


def key_of(path: Path, passphrase: str) -> Key:
    """Return the key that a passphrase gives for an encrypted file; whether it opens the file says `opens`.

    Raises:
        StorageProblem: `file_missing` or `file_unreadable`.
    """
    return derive(passphrase, _read(path, 0, SALT))


def is_encrypted(path: Path) -> bool:
    """Return whether a file looks encrypted: it is there, readable, and begins with nothing but random bytes."""
    try:
        return looks_encrypted(_read(path, 0, PAGE))
    except StorageProblem:
        return False


def fitting(path: Path, key: Key | None) -> Key | None:
    """Return the key, or None for a file that is not encrypted: one key may serve for a file and older copies of it."""
    if key is None or not path.is_file():
        return key
    return None if _read(path, 0, len(_SQLITE)) == _SQLITE else key


# Workbooks, PDFs, pictures and archives: packed data can be as even as random bytes, and one of 10^9 encrypted files
# begins so.
_PACKED = (
    b"PK\x03\x04",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff\xe0",
    b"\xff\xd8\xff\xe1",
    b"GIF8",
    b"7z\xbc\xaf",
    b"\x1f\x8b\x08\x00",
)


def looks_encrypted(page: bytes) -> bool:
    """Return whether the first page of a file can be one of SQLCipher's: whole, and as even as random bytes are.

    The sum of squares over the 256 values is distributed as chi-square with 255 degrees of freedom (mean 255, standard
    deviation 22.6): of 10^9 random pages none comes to 420. Text and programs lie far above; what is packed is known by
    its beginning.
    """
    if len(page) < PAGE or page.startswith((_SQLITE, *_PACKED)):
        return False
    expected = PAGE / 256
    uneven = sum((page.count(value) - expected) ** 2 for value in range(256)) / expected
    return uneven < 420


def opens(path: Path, key: Key) -> bool:
    """Return whether a key is that of a file, without writing to it or letting SQLite near it.

    One page whose code is right proves it. Other pages than the first are tried too: a damaged file is not to be
    taken for a wrong passphrase.

    Raises:
        StorageProblem: `file_missing` or `file_unreadable`.
    """
    # The key of the codes: of two rounds only, over the salt with each of its bytes changed by 0x3a.
    salt = bytes(byte ^ 0x3A for byte in key.salt)
    code_key = hashlib.pbkdf2_hmac("sha512", key.raw, salt, 2, _KEY)
    pages = _size(path) // PAGE
    tried = sorted({1, 2, 3, *(1 + pages * part // 16 for part in range(16))})
    return any(_is_of(_read(path, (number - 1) * PAGE, PAGE), number, code_key) for number in tried)


def _is_of(page: bytes, number: int, code_key: bytes) -> bool:
    begin = SALT if number == 1 else 0
    signed, code = page[begin:-_CODE], page[-_CODE:]
    made = hmac.new(code_key, signed + number.to_bytes(4, "little"), hashlib.sha512).digest()
    return len(page) == PAGE and hmac.compare_digest(made, code)


def _read(path: Path, begin: int, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(begin)
            return file.read(size)
    except FileNotFoundError as error:
        raise StorageProblem("file_missing", path=str(path)) from error
    except OSError as error:
        raise StorageProblem(
            "file_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise StorageProblem(
            "file_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error


def driver() -> Any:
    """Return the module that opens encrypted files; it is used as `sqlite3` is.

    Raises:
        StorageProblem: `encryption_missing` when it is not installed.
    """
    try:
        from sqlcipher3 import dbapi2  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError as error:
        raise StorageProblem("encryption_missing") from error
    return dbapi2


def driver_errors() -> tuple[type[Exception], ...]:
    """Return what that module raises, which is none of sqlite3's; nothing as long as no file needed it."""
    module = sys.modules.get("sqlcipher3.dbapi2")
    return () if module is None else (module.DatabaseError,)


def is_broken_rule(error: BaseException | None) -> bool:
    """Return whether a driver refused a row by a constraint or a trigger: nothing that the environment did."""
    module = sys.modules.get("sqlcipher3.dbapi2")
    return isinstance(error, sqlite3.IntegrityError) or (
        module is not None and isinstance(error, module.IntegrityError)
    )


def export(path: Path, key: Key | None, part: Path, new: Key | None) -> None:
    """Write all that a file holds to an empty file `part`, encrypted with another key, or with none.

    It is compared row by row with what it was made from. Nothing else can write to the file meanwhile.

    Raises:
        StorageProblem: `copy_faulty` when the two differ.
        sqlcipher3.dbapi2.DatabaseError: the file is locked or damaged, or the new one cannot be written.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    with closing(driver().connect(uri, uri=True, isolation_level=None, timeout=3)) as connection:
        _silence(connection)
        if key is not None:
            unlock(connection, key)
        words = f"x'{new.to_text()}'" if new is not None else ""
        connection.execute("ATTACH DATABASE ? AS made KEY ?", (f"{part.absolute().as_uri()}?mode=rw", words))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("SELECT sqlcipher_export('made')").fetchall()
        for stamp in ("user_version", "application_id"):
            value = int(connection.execute(f"PRAGMA main.{stamp}").fetchone()[0])
            connection.execute(f"PRAGMA made.{stamp} = {value}")
        differing = _differing(connection)
        connection.execute("COMMIT")
        if differing:
            raise StorageProblem("copy_faulty", path=str(path), faults=", ".join(differing[:3]))


def _differing(connection: Any) -> list[str]:
    # An index of words has no pages of its own: it stands in tables that are compared.
    tables = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    names = [name for (name,) in connection.execute(tables)]
    wrong = []
    for name in names:
        one, other = (
            connection.execute(f'SELECT * FROM {file}."{name}" ORDER BY 1, 2') for file in ("main", "made")
        )
        if any(a != b for a, b in zip_longest(one, other)):
            wrong.append(name)
    return wrong


def unlock(connection: sqlite3.Connection, key: Key) -> None:
    """Give a connection its key; SQLCipher tries it with the first page that is read."""
    _silence(connection)
    connection.execute(f"PRAGMA key = \"x'{key.to_text()}'\"").close()


def _silence(connection: sqlite3.Connection) -> None:
    """Keep SQLCipher from writing to stderr what it raises as well, of a wrong key or a damaged page."""
    connection.execute("PRAGMA cipher_log_level = NONE").close()
