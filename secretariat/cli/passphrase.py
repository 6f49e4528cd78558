"""The passphrase of an encrypted file: from the environment or asked on the terminal, never in an argument."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from functools import lru_cache
from pathlib import Path

from secretariat.cli.endings import DONE, say
from secretariat.cli.login import login
from secretariat.domain.addresses import Place
from secretariat.domain.errors import Cancelled, StorageProblem
from secretariat.services import encrypting, words
from secretariat.services.encrypting import Key, is_encrypted

GIVEN = "SECRETARIAT_PASSPHRASE"
NEW = "SECRETARIAT_NEW_PASSPHRASE"


def key_for(*places: Place) -> Key | None:
    """Return the key of the first of some files that is encrypted, None when none is; on a server none is.

    Raises:
        StorageProblem: `passphrase_wrong`, or `file_encrypted` where nobody can be asked.
    """
    path = next((path for path in places if isinstance(path, Path) and is_encrypted(path)), None)
    return _key_of(path) if path is not None else None


def run(options: Namespace) -> int:
    """Encrypt a file, or with `--change` or `--remove` change or take off its passphrase, and say what is left.

    Raises:
        RuleViolation: `passphrase_short` or `passphrases_differ`.
        StorageProblem: `file_…`, `file_held`, `cannot_write`, `passphrase_new_missing`; nothing was changed then.
        Cancelled: the user ended the input at the question.
    """
    path: Path = options.file
    old = key_for(path)
    if options.remove:
        if old is None:
            raise StorageProblem("file_not_encrypted", path=str(path))
        encrypting.decrypt(path, old, login())
        print(words.label("encryption.decrypted", "en", path=path))
        return DONE
    if old is not None and not options.change:
        raise StorageProblem("file_encrypted_already", path=str(path))
    passphrase = _new_passphrase(path)
    if old is None:
        key = encrypting.encrypt(path, passphrase, login())
    else:
        key = encrypting.change_passphrase(path, old, passphrase, login())
    print(words.label("encryption.encrypted", "en", path=path))
    for copy in encrypting.readable_without(path, key, options.second):
        if not options.backups:
            say(words.label("encryption.copy_left", "en", path=copy))
            continue
        print(words.label("encryption.encrypted", "en", path=encrypting.encrypt_copy(copy, key, old)))
    return DONE


@lru_cache(maxsize=4)  # a verb that opens a file twice asks once
def _key_of(path: Path) -> Key:
    passphrase = os.environ.get(GIVEN)
    if passphrase is None:
        passphrase = _asked(path, "encryption.ask")
    return encrypting.unlocked(path, passphrase)


def _new_passphrase(path: Path) -> str:
    given = os.environ.get(NEW)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise StorageProblem("passphrase_new_missing", path=str(path), variable=NEW)
    passphrase = _asked(path, "encryption.ask_new")
    if _asked(path, "encryption.ask_again") != passphrase:
        raise StorageProblem("passphrases_differ")
    return passphrase


def _asked(path: Path, prompt: str) -> str:
    if not sys.stdin.isatty():
        raise StorageProblem("file_encrypted", path=str(path))
    try:
        return getpass.getpass(words.label(prompt, "en", name=path.name) + " ", sys.stderr)
    except EOFError as error:  # Ctrl+D
        print(file=sys.stderr)  # the sentence is not to stand behind the question
        raise Cancelled from error
