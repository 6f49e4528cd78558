"""What brings about each refusal of an encrypted file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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


ENCRYPTION_TRIGGERS: dict[str, Callable[[Register, Path], object]] = {
    "file_encrypted": lambda _, folder: Office(encrypted(folder), ""),
    "passphrase_wrong": _wrong,
    "passphrase_short": lambda register, _: encrypting.encrypt(register.office.path, "secret"),
    "encryption_missing": _missing,
}
