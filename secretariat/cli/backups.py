"""The verb `backups`: the backups that the program made of a file by itself, and one more when it is asked for."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from secretariat.cli.endings import DONE, exit_code, say
from secretariat.cli.passphrase import key_for
from secretariat.cli.table import lay_out
from secretariat.domain.addresses import Place
from secretariat.domain.backups import HELPS, BackupReason
from secretariat.domain.errors import StorageProblem
from secretariat.services import backups, words
from secretariat.services.backups import Kept, Made

_COLUMNS = ("number", "made_at", "reason", "acts", "size", "verified", "path")
_NUMBERS = ("number", "acts", "size")


def before_import(place: Place) -> None:
    """Back a file up before much is taken into it; a server's backups are its administrator's.

    Raises:
        StorageProblem: see `services.backups.make`.
    """
    if isinstance(place, Path):
        backups.make(place, BackupReason.IMPORT, key=key_for(place))


def run(options: Namespace) -> int:
    """List the backups of a file, the newest first, each read whole; with `--make` make one first.

    One that could be made in one of two folders only is a failure for whoever counts on both.

    Raises:
        StorageProblem: `--make`, and the file cannot be read, has faults, or no backup can be written.
    """
    code = DONE
    if options.make:
        made = backups.make(
            options.file, BackupReason.ASKED, key=key_for(options.file), second=options.second
        )
        if not options.json:
            _say_made(options, made)
        if made.trouble is not None:
            say(words.label("cli.backups.one_folder", "en", why=words.sentence(made.trouble)))
            code = exit_code(made.trouble)
    found = backups.read(options.file, options.second)
    if options.json:
        print(json.dumps([_record(kept) for kept in found], ensure_ascii=False, indent=1))
    elif found:
        headings = [words.label(f"cli.backups.column.{name}", "en") for name in _COLUMNS]
        rows = [_cells(kept) for kept in found]
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        for line in lay_out(headings, rows, [name in _NUMBERS for name in _COLUMNS], width):
            print(line)
    else:
        print(words.label("cli.backups.none", "en", path=options.file))
    return code


def advice(error: StorageProblem, second: Path | None = None) -> str:
    """Return the sentence of `newest` for a refused file that a backup can stand in for, else ""."""
    path = error.data.get("path")
    return newest(Path(path), second) if path and error.code in {*HELPS, "copy_faulty"} else ""


def newest(path: Path, second: Path | None = None) -> str:
    """Return a sentence that names the newest verified backup of a file and how to restore it, "" without any."""
    kept = backups.newest_verified(path, second)
    if kept is None:
        return ""
    command = ["secretariat", "restore", str(kept.path), "-o", str(path)]
    written = subprocess.list2cmdline(command) if os.name == "nt" else shlex.join(command)
    made_at = f"{kept.backup.made_at:%Y-%m-%d %H:%M:%S}"
    return words.label("cli.backups.newest", "en", made_at=made_at, command=written)


def _say_made(options: Namespace, made: Made) -> None:
    if made.kept is None:
        print(words.label("cli.backups.unchanged", "en", path=options.file))
    else:
        print(words.label("cli.backups.made", "en", path=options.file, copy=made.kept.path))


def _record(kept: Kept) -> dict[str, Any]:
    backup = kept.backup
    return {
        "number": backup.number,
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason.value,
        "acts": backup.acts,
        "head": backup.head,
        "size": kept.size,
        "sha256": backup.digest,
        "verified": backup.verified,
        "path": str(kept.path),
    }


def _cells(kept: Kept) -> list[str]:
    backup = kept.backup
    sound = words.label(f"cli.backups.{_soundness(kept)}", "en")
    reason = words.label(f"backup_reasons.{backup.reason}", "en")
    made_at = f"{backup.made_at:%Y-%m-%d %H:%M:%S}"
    return [str(backup.number), made_at, reason, str(backup.acts), str(kept.size), sound, str(kept.path)]


def _soundness(kept: Kept) -> str:
    if not kept.readable:
        return "unreadable"
    return "sound" if kept.backup.verified else "damaged"
