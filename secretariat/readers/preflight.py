"""What a file from outside must be like before anything in it is parsed: an office document of bearable size.

A Word file and a workbook are zips. What is refused here could exhaust memory, reach outside the file or run
something; the parsers that come after see only what passed.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from xml.parsers import expat

from secretariat.domain.errors import RuleViolation, StorageProblem

Kind = Literal["docx", "xlsx"]

LARGEST_FILE = 20_000_000
LARGEST_WHOLE = 100_000_000
LARGEST_RATIO = 200
MOST_PARTS = 2_000
_SMALL = 1_000_000  # a part of so many bytes may be compressed as much as it likes

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word and Excel before 2007, and everything with a password
_TYPES = "[Content_Types].xml"
_MAIN: dict[Kind, bytes] = {
    "docx": b"wordprocessingml.document.main+xml",
    "xlsx": b"spreadsheetml.sheet.main+xml",
}
# What zipfile, struct and zlib say of bytes that are no zip, or of one whose parts have a password.
_RUBBISH = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    RuntimeError,
    ValueError,
)
_DECLARATIONS = tuple(
    word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("utf-8", "utf-16-le", "utf-16-be")
)


@dataclass(frozen=True, slots=True)
class Package:
    """An office document whose parts may be parsed: its path, what it is, and its XML parts by name."""

    path: Path
    kind: Kind
    parts: dict[str, bytes]


def file_bytes(path: Path, most: int = LARGEST_FILE, refusal: RuleViolation | None = None) -> bytes:
    """Return the bytes of a file from outside; of one that is larger than `most`, no more is read than that.

    Raises:
        RuleViolation: `refusal`, by default `file_too_big` with `name`, when the file is larger.
        StorageProblem: `file_unreadable`, with `path` and `reason`.
    """
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageProblem("file_unreadable", path=str(path), reason=reason) from error
    if len(content) > most:
        raise refusal or RuleViolation("file_too_big", name=path.name, megabytes=most // 1_000_000)
    return content


def open_package(path: Path) -> Package:
    """Return the parts of a Word file or a workbook.

    Raises:
        RuleViolation: `file_not_office`, `file_old_or_locked`, `form_damaged`, `file_too_big`, `file_unpacks_too_big`,
            `file_has_macros` or `file_suspicious`, each with `name`.
        StorageProblem: `file_unreadable`, with `path` and `reason`.
    """
    name = path.name
    try:
        with path.open("rb") as file:
            start = file.read(len(_OLE))
            size = file.seek(0, 2)
    except OSError as error:
        raise StorageProblem(
            "file_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error
    if start == _OLE:
        raise RuleViolation("file_old_or_locked", name=name)
    if size > LARGEST_FILE:
        raise RuleViolation("file_too_big", name=name, megabytes=LARGEST_FILE // 1_000_000)
    if not start.startswith(b"PK"):
        raise RuleViolation("file_not_office", name=name)
    try:
        with zipfile.ZipFile(path) as package:
            return _checked(path, package)
    except _RUBBISH as error:
        raise RuleViolation("form_damaged", name=name) from error
    except OSError as error:
        raise StorageProblem(
            "file_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error


def _checked(path: Path, package: zipfile.ZipFile) -> Package:
    entries = [entry for entry in package.infolist() if not entry.filename.endswith("/")]
    _check_sizes(path.name, entries)
    _check_names(path.name, entries)
    parts = {entry.filename: package.read(entry) for entry in entries if _is_xml(entry.filename)}
    types = parts.get(_TYPES, b"")
    if "vbaproject" in " ".join(entry.filename.lower() for entry in entries) or b"macroEnabled" in types:
        raise RuleViolation("file_has_macros", name=path.name)
    if any(word in part for part in parts.values() for word in _DECLARATIONS):
        raise RuleViolation("file_suspicious", name=path.name)
    if not all(
        map(_well_formed, parts.values())
    ):  # some parsers pass over what is broken, and lose what follows
        raise RuleViolation("form_damaged", name=path.name)
    for kind, main in _MAIN.items():
        if main in types:
            return Package(path, kind, parts)
    raise RuleViolation("file_not_office", name=path.name)


def _check_sizes(name: str, entries: list[zipfile.ZipInfo]) -> None:
    whole = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_PARTS or whole > LARGEST_WHOLE:
        raise RuleViolation("file_unpacks_too_big", name=name, megabytes=LARGEST_WHOLE // 1_000_000)
    for entry in entries:
        if entry.file_size > _SMALL and entry.file_size > LARGEST_RATIO * max(entry.compress_size, 1):
            raise RuleViolation("file_suspicious", name=name)


def _check_names(name: str, entries: list[zipfile.ZipInfo]) -> None:
    """Refuse names that lead outside, and two parts of one name, of which each program takes another."""
    names = [entry.filename for entry in entries]
    outside = any(
        not part or part.startswith("/") or "\\" in part or ":" in part or ".." in part.split("/")
        for part in names
    )
    if outside or len({part.lower() for part in names}) < len(names):
        raise RuleViolation("file_suspicious", name=name)


def _well_formed(part: bytes) -> bool:
    try:
        expat.ParserCreate().Parse(part, True)
    except expat.ExpatError:
        return False
    return True


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml"))
