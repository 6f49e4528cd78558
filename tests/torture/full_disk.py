"""Work on a disk that is full: run by test_disk.py where the folder it is given is a small file system of its own.

    python -m tests.torture.full_disk FOLDER SHORT|LONG

The room that is left is walked in steps of 64 KB, from none to as much as the act needs. It says what it found in one
line of JSON for each act: {"act": …, "steps": …, "needs": KB, "wrong": [sentences]}.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from secretariat.domain.errors import SecretariatError, StorageProblem
from secretariat.domain.text import RichText
from secretariat.log import Handler
from secretariat.services import safekeeping
from secretariat.services.words import sentence
from tests.agreed_minutes import ADOPTED_ON, agreed
from tests.small_register import Register, found
from tests.torture.amounts import amount
from ui.settings import SettingsStore

STEP = 65_536
WHOLE_FILE = "small.secretariat"
OLDER = b"An earlier export. " * 4000
Act = Callable[[Register, Path], object]


class Disk:
    """The small file system: how much room is left on it is set by a file that holds the rest."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.ballast = folder, folder / "ballast"

    def leave(self, room: int) -> None:
        """Leave `room` bytes and no more."""
        self.ballast.unlink(missing_ok=True)
        left = os.statvfs(self.folder)
        with self.ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, left.f_bavail * left.f_frsize - room))

    def free(self) -> None:
        """Make room again."""
        self.ballast.unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove everything."""
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def verb(register: Register, _folder: Path) -> object:
    """Agree an action item with a long title."""
    return register.task("Submit the plan " * 2000)


def draft(register: Register, _folder: Path) -> object:
    """Keep what is being typed."""
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    return register.office.minutes.keep_draft(paragraph, "en", RichText.of("Typed. " * 20_000))


def imported(register: Register, folder: Path) -> object:
    """Take in an old table."""
    table = folder / "old.csv"
    table.write_text("Action;Status\n" + "".join(f"Draft {n} {'x' * 300};Open\n" for n in range(200)))
    imports, group = register.office.imports, register.group.id
    read = imports.read(table)[0]
    choices = replace(imports.guess(group, read), agreed_on=register.clock.now.date())
    return imports.accept(group, read, choices, imports.preview(group, read, choices))


def attached(register: Register, _folder: Path) -> object:
    """Attach a file."""
    from secretariat.domain.changes import Kind, Ref

    return register.office.attachments.add(
        Ref(Kind.MEETING, register.meeting), "a.pdf", b"%PDF-" + os.urandom(300_000)
    )


def backup(register: Register, folder: Path) -> object:
    """Make a copy over an older one."""
    return safekeeping.backup(register.path, folder / "copy.secretariat")


def restored(register: Register, folder: Path) -> object:
    """Put an older copy back."""
    register.office.close()
    try:
        return safekeeping.restore(folder / "kept.secretariat", register.path)
    finally:
        register.reopen()


def adopted(register: Register, _folder: Path) -> object:
    """Adopt minutes that are agreed."""
    return register.office.adoption.adopt(register.meeting, ADOPTED_ON)


def export(kind: str, suffix: str) -> Act:
    """Return the act of writing a document over an earlier one."""

    def act(register: Register, folder: Path) -> object:
        of_group = kind in ("calendar", "directory")
        subject = register.group.id if of_group else register.meeting
        return register.office.documents.write(kind, subject, folder / f"export{suffix}", "en", suffix=suffix)

    act.__name__ = f"export_{kind}{suffix}"
    return act


def report(register: Register, folder: Path) -> object:
    """Write the officials' workbook over an earlier one."""
    return register.office.documents.write_report(
        register.group.id, folder / "export.xlsx", "en", as_of=date(2026, 2, 1)
    )


def settings(_register: Register, folder: Path) -> object:
    """Change the settings, which go on as they are when they cannot be kept, and the log says so."""
    store = SettingsStore(folder / "settings")
    store.update(user_name="Amina " * 30_000)
    if SettingsStore(folder / "settings").value.user_name != store.value.user_name:
        raise StorageProblem("disk_full")
    return None


def logged(_register: Register, folder: Path) -> object:
    """Write into the log, which never stops the program."""
    handler = Handler(folder / "log" / "secretariat.log")
    for number in range(100):
        handler.handle(
            logging.LogRecord("x", logging.ERROR, "x.py", number, f"line {number} {'x' * 500}", (), None)
        )
    with suppress(OSError):  # as at the end of the program: what is still to be written goes
        handler.close()
    return None


ACTS: tuple[Act, ...] = (
    *(verb, draft, imported, attached, backup, restored, adopted, report),
    *(
        export("agreed", ".pdf"),
        export("agreed", ".docx"),
        export("calendar", ".ics"),
        export("pack", ".zip"),
    ),
    *(settings, logged),
)


def walk(disk: Disk, act: Act, prepared: bytes, most: int) -> dict[str, object]:
    """Do an act with more and more room, until it is done twice; hold each time what must hold."""
    wrong: list[str] = []
    steps = done = needs = 0
    every = max(1, most // 6) if not amount(0, 1) else 1
    for step in range(0, most, every):
        disk.clear()
        register = stood(disk, prepared)
        before = safekeeping.verify(register.path).entries
        disk.leave(step * STEP)
        steps += 1
        try:
            act(register, disk.folder)
            done, needs = done + 1, needs or step * STEP // 1024
        except SecretariatError as error:
            done = needs = 0
            said = sentence(error).lower()
            if not isinstance(error, StorageProblem) or "the disk is full" not in said:
                wrong.append(f"{step}: said {said!r}")
        except OSError as error:
            done = needs = 0
            if act is not imported or error.errno != errno.ENOSPC:  # the table itself could not be put there
                wrong.append(f"{step}: {type(error).__name__} {error.strerror}")
        except Exception as error:
            wrong.append(f"{step}: {type(error).__name__}: {error}")
        wrong += [f"{step}: {fault}" for fault in faults(disk, register, act, before, done > 0)]
        register.office.close()
        if done == 2:
            break
    if not done:
        wrong.append("it was never done")
    return {"act": act.__name__, "steps": steps, "needs": needs, "wrong": wrong}


def stood(disk: Disk, prepared: bytes) -> Register:
    """Put the register there, an older copy of it, and earlier exports."""
    register = found(disk.folder / WHOLE_FILE)
    register.office.close()
    for name in (WHOLE_FILE, "kept.secretariat", "copy.secretariat"):
        (disk.folder / name).write_bytes(prepared)
    register.clock.set(ADOPTED_ON)
    register.reopen()
    for suffix in (".pdf", ".docx", ".xlsx", ".ics", ".zip"):
        (disk.folder / f"export{suffix}").write_bytes(OLDER)
    return register


def faults(disk: Disk, register: Register, act: Act, before: int, was_done: bool) -> list[str]:
    """Return what does not hold after an act that was done or refused, and after room was made."""
    wrong = []
    left = [path.name for path in disk.folder.rglob("*.part*")]
    if left:
        wrong.append(f"left behind: {left}")
    exports = {path.name: path.read_bytes() for path in disk.folder.glob("export*")}
    changed = [name for name, data in exports.items() if data != OLDER]
    if len(exports) != 5 or (
        changed and not (was_done and (act is report or act.__name__.startswith("export")))
    ):
        wrong.append(f"earlier exports were damaged: {changed or sorted(exports)}")
    if len(changed) > 1:
        wrong.append(f"more than one export was changed: {changed}")
    found = safekeeping.verify(register.path)
    journaled = act in (verb, imported, attached, adopted) and was_done
    if found.faults:
        wrong.append(f"faults: {found.faults[:3]}")
    if (found.entries > before) != (journaled or (act is report and was_done)):
        wrong.append(f"{found.entries - before} entries more")
    disk.free()
    register.task("Work goes on")
    if safekeeping.verify(register.path).entries != found.entries + 1:
        wrong.append("work does not go on when there is room again")
    return wrong


def main() -> int:
    """Walk through all acts in the folder, which is a small file system."""
    folder = Path(sys.argv[1])
    os.environ["TMPDIR"] = str(folder)
    disk = Disk(folder)
    plain = found(folder / "prepared.secretariat")
    plain.write("The meeting was opened.")
    plain.office.close()
    begun = plain.path.read_bytes()
    agreed_one = found(folder / "agreed.secretariat")
    agreed(agreed_one)
    agreed_one.office.close()
    settled = agreed_one.path.read_bytes()
    wanted = sys.argv[2:]
    for act in ACTS:
        if wanted and act.__name__ not in wanted:
            continue
        told = walk(disk, act, settled if act is adopted else begun, 64 if act is adopted else 24)
        print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
