"""What brings about each refusal of an encrypted file."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from secretariat.cli import passphrase
from secretariat.services import encrypting
from secretariat.services.office import Office
from tests.small_register import Register

PASSPHRASE = "seven quiet rivers"


def encrypted(folder: Path) -> Path:
    """Return a new, encrypted file."""
    path = folder / "closed.secretariat"
    Office.create(path, "A. Khan").close()
    encrypting.encrypt(path, PASSPHRASE)
    return path


def _wrong(_: Register, folder: Path) -> None:
    path = encrypted(folder)
    encrypting.unlocked(path, "Seven quiet rivers")


def _missing(_: Register, folder: Path) -> None:
    path = encrypted(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "sqlcipher3", None)  # as where it is not installed
        Office(path, "")


def _ordered(path: Path, *, remove: bool = False) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(passphrase.GIVEN, PASSPHRASE)
        passphrase.run(Namespace(file=path, remove=remove, change=False, backups=False))


def _twice(register: Register, _: Path) -> None:
    answers = iter((PASSPHRASE, PASSPHRASE.upper()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("getpass.getpass", lambda *_: next(answers))
        patch.setattr("sys.stdin.isatty", lambda: True)
        passphrase.run(Namespace(file=register.path, remove=False, change=False, backups=False))


def _not_asked(register: Register, _: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin.isatty", lambda: False)
        passphrase.run(Namespace(file=register.path, remove=False, change=False, backups=False))


ENCRYPTION_TRIGGERS: dict[str, Callable[[Register, Path], object]] = {
    "file_encrypted": lambda _, folder: Office(encrypted(folder), ""),
    "passphrase_wrong": _wrong,
    "passphrase_short": lambda register, _: encrypting.encrypt(register.office.path, "secret"),
    "encryption_missing": _missing,
    "file_not_encrypted": lambda register, _: _ordered(register.path, remove=True),
    "file_encrypted_already": lambda _, folder: _ordered(encrypted(folder)),
    "passphrases_differ": _twice,
    "passphrase_new_missing": _not_asked,
}
