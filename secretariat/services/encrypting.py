"""A file behind a passphrase: encrypting it, changing the passphrase, taking it off, and what becomes of older copies.

    key = encrypt(path, passphrase)
    key = change_passphrase(path, key, other)
    decrypt(path, key)
    for copy in readable_without(path, key): …      # backups that the new passphrase does not protect
    encrypt_copy(copy, key, old_key)

Each writes a verified copy beside the file and puts it in its place in one step: killed at any instant, the file is
whole, either as it was or as it shall be. No program may have it open meanwhile. What a disk kept of the bytes that
were there before is beyond this program.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from glob import escape
from pathlib import Path

from secretariat.database.encryption import Key, export, fitting, is_encrypted, key_of, new_key, opens
from secretariat.database.engine import check_file, driver_errors, problem_code
from secretariat.database.holding import hold
from secretariat.documents.output import problem
from secretariat.domain.backups import Backup, name_of, parse_name
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.passphrases import SHORTEST
from secretariat.services import backups, half_made, safekeeping
from secretariat.services.backup_folders import alone

__all__ = ["Key", "is_encrypted", "opens"]


def unlocked(path: Path, passphrase: str) -> Key:
    """Return the key of an encrypted file.

    Raises:
        StorageProblem: `passphrase_wrong`, or `file_…` when it cannot be read or is damaged.
    """
    key = key_of(path, passphrase)
    check_file(path, key=key)
    return key


def encrypt(path: Path, passphrase: str, who: str = "") -> Key:
    """Put a file behind a passphrase, and return the key that opens it.

    Raises:
        RuleViolation: `passphrase_short`.
        StorageProblem: `file_held`, `file_locked`, `file_…`, `copy_faulty`, `cannot_write`, `encryption_missing`.
    """
    return _rewritten(path, None, _checked(passphrase), who)


def change_passphrase(path: Path, key: Key, passphrase: str, who: str = "") -> Key:
    """Put an encrypted file behind another passphrase; see `encrypt`."""
    return _rewritten(path, key, _checked(passphrase), who)


def decrypt(path: Path, key: Key, who: str = "") -> None:
    """Take the passphrase off a file; see `encrypt`."""
    _rewrite(path, key, None, who)


def readable_without(path: Path, key: Key, second: Path | None = None) -> list[Path]:
    """Return the copies of a file that its key does not open.

    These are backups, what was kept when one was put back, and what a program is just copying or has left half made.
    Of what killed programs left half made among the backups, nothing stays.
    """
    path = path.resolve()
    places = backups.places_of(path, second)
    backups.remove_half_made(places)
    # Not `backups.listed`, which names one that lies in both folders once.
    found = [copy for place in places for copy in sorted(place.glob("*")) if parse_name(copy.name)]
    found += [part for place in places for part in backups.half_made_in(place)]
    found += path.parent.glob(f"{escape(path.stem)}-before-*{escape(path.suffix)}")
    found += half_made.beside(path)
    return [copy for copy in dict.fromkeys(found) if not _is_protected(copy, key)]


def encrypt_copy(copy: Path, key: Key, old: Key | None = None) -> Path:
    """Put a backup behind the passphrase of its file, and return where it lies then.

    Args:
        copy: the backup, or another copy.
        key: the file's key.
        old: the key that opened it until now, None when there was none.

    Raises:
        StorageProblem: see `encrypt`; the copy stays as it was. `file_locked` while backups are made in its folder.
    """
    backup = parse_name(copy.name)
    with alone([copy.parent] if backup is not None else []):
        return _encrypted_copy(copy, backup, key, fitting(copy, old))


def _encrypted_copy(copy: Path, backup: Backup | None, key: Key, old: Key | None) -> Path:
    check_file(copy, key=old)
    part = safekeeping.part_of(copy)
    try:
        _exported(copy, old, part, key)
        target = copy
        if backup is not None:
            digest = _digest(part)[: len(backup.digest)]
            target = copy.with_name(name_of(replace(backup, digest=digest)))
        safekeeping.put(part, target)
        if target != copy:
            copy.unlink()
    except OSError as error:
        raise problem(copy, error) from error
    finally:
        safekeeping.remove_part(part)
    return target


def _is_protected(copy: Path, key: Key) -> bool:
    """Return whether a copy is behind a key, or there no more; of one that cannot be read that is not known."""
    try:
        return fitting(copy, key) is not None and opens(copy, key)
    except StorageProblem as error:
        return error.code == "file_missing"  # it was just finished or removed


def _checked(passphrase: str) -> Key:
    if len(passphrase) < SHORTEST:
        raise RuleViolation("passphrase_short", least=SHORTEST)
    return new_key(passphrase)


def _rewritten(path: Path, key: Key | None, new: Key, who: str) -> Key:
    _rewrite(path, key, new, who)
    return new


def _rewrite(path: Path, key: Key | None, new: Key | None, who: str) -> None:
    path = path.resolve()
    check_file(path, key=key)
    part = safekeeping.part_of(path)
    try:
        with hold(path, who):
            half_made.remove_left(path)
            _exported(path, key, part, new)
            safekeeping.put(part, path)
    except OSError as error:
        raise problem(path, error) from error
    finally:
        safekeeping.remove_part(part)


def _exported(path: Path, key: Key | None, part: Path, new: Key | None) -> None:
    safekeeping.remove_part(part)
    with part.open("xb"):
        part.chmod(0o600)
    try:
        export(path, key, part, new)
    except driver_errors() as error:
        locked = problem_code(error) == "file_locked"
        code = "file_locked" if locked else "cannot_write"
        raise StorageProblem(code, path=str(path), reason=str(error)) from error
    faults = safekeeping.verify(part, key=new).in_records
    if faults:
        raise StorageProblem("copy_faulty", path=str(path), faults=", ".join(faults[:3]))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
