"""What is recorded by strace and then cut: scenarios, each in a folder of its own.

    strace … python -m tests.torture.power_run ROOT [SCENARIO …]

On standard output stand the moments: `NAME begins STATE` (what was there before is on the disk), `NAME done` as soon as
an act is done, and `NAME state STATE` behind it.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.services.office import Office
from secretariat.services.safekeeping import backup, restore, verify
from tests.database.test_migration import written_by
from tests.small_register import WHO, Clock, Register, found
from tests.torture import paths
from tests.torture.kills import forked
from tests.torture.paths import NEXT, PATHS, Start, state

FILE, COPY = "register.secretariat", "copy.secretariat"
Look = Callable[[Path], Any]


def holds(path: Path, *, records_only: bool = False) -> Any:
    """Return what a database holds, None when there is none; a text that says what is wrong with it."""
    if not path.exists():
        return None
    try:
        faults = verify(path).faults
    except StorageProblem as problem:
        return problem.code
    return f"corrupt: {faults[:3]}" if faults else paths.as_line(state(path, records_only=records_only))


def register_in(folder: Path) -> Any:
    return holds(folder / FILE)


def records_in(folder: Path) -> Any:
    return holds(folder / FILE, records_only=True)


def bytes_of(name: str) -> Look:
    def look(folder: Path) -> Any:
        path = folder / name
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None

    return look


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """Something that is recorded: what is there first, the acts, and what is looked at after a cut."""

    prepare: Callable[[Path], Any]
    run: Callable[[Path, Any], Iterator[None]]
    """Does one act before each yield."""
    look: Look = register_in
    fits: Callable[[Any, list[Any]], bool] = lambda seen, known: seen in known
    """Whether what is seen is what stood there at one of the moments that are allowed."""


def path_scenario(name: str) -> Scenario:
    def prepare(folder: Path) -> Start:
        start = Start.of(name, folder)
        for left in folder.iterdir():
            left.unlink()
        start.lay_out(folder)
        return start

    def run(folder: Path, start: Start) -> Iterator[None]:
        for _ in start.run(folder / FILE):
            yield

    return Scenario(prepare=prepare, run=run)


def founding(folder: Path, _nothing: Any) -> Iterator[None]:
    """Make a new file, and write into it."""
    with closing(
        Office.create(folder / FILE, WHO, clock=Clock(), zone="UTC", new_uid=paths.uids())
    ) as office:
        yield
        register = found(folder.parent / "like.secretariat")
        register.office.close()
        register.office = office
        PATHS["found a group"][1](register)
        yield


def founded(seen: Any, known: list[Any]) -> bool:
    """Before it was said to be there, a new file may be missing, empty or refused; never anything else."""
    return seen in known or (None in known and seen in ("file_empty", "file_foreign"))


def migrating(folder: Path, _nothing: Any) -> Iterator[None]:
    Office(folder / FILE, WHO, clock=Clock(), zone="UTC").close()
    yield


def old_file(version: int) -> Callable[[Path], None]:
    def prepare(folder: Path) -> None:
        written_by(version, folder).rename(folder / FILE)

    return prepare


def with_older_copy(folder: Path) -> Register:
    register = found(folder / FILE)
    backup(folder / FILE, folder / COPY)
    paths.large(register)
    return register


def with_hot_copy(folder: Path) -> Register:
    """Leave an older copy in which somebody was killed in the midst of a commit."""
    register = with_older_copy(folder)
    half_written(folder / COPY)
    return register


def half_written(path: Path) -> None:
    """Kill a program that has written half of its act into a file, and its journal is still to be rolled back."""

    def work(_tell: Any) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA cache_size=2")  # pages go to the file before the act is committed
            connection.execute("PRAGMA cache_spill=1")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("CREATE TABLE spilled (data)")
            for _ in range(200):
                connection.execute("INSERT INTO spilled VALUES (randomblob(3000))")
            connection.execute("UPDATE persons SET name = '{}'")
            os.kill(os.getpid(), signal.SIGKILL)

    child, pipe = forked(work)
    os.close(pipe)
    os.waitpid(child, 0)
    assert path.with_name(path.name + "-journal").stat().st_size > 512


def backing_up(folder: Path, register: Register) -> Iterator[None]:
    backup(folder / FILE, folder / COPY)
    yield
    register.task("Between two copies")
    yield
    backup(folder / FILE, folder / COPY)
    yield


def both(folder: Path) -> Any:
    return [holds(folder / FILE), holds(folder / COPY)]


def restoring(folder: Path, register: Register) -> Iterator[None]:
    register.office.close()
    restore(folder / COPY, folder / FILE)
    yield


def with_all_copies(folder: Path) -> Any:
    """Return what the file holds, and what every other database in the folder does."""
    others = sorted(path for path in folder.glob("*.secretariat") if path.name != FILE)
    return [holds(folder / FILE), [holds(path) for path in others]]


def nothing_destroyed(seen: Any, known: list[Any]) -> bool:
    """The file is whole, old or new, and what stood there before is there under some name."""
    held = [state for state, _others in known]
    return seen[0] in held and known[0][0] in [seen[0], *seen[1]]


def damaged_with_journal(folder: Path) -> Register:
    register = with_older_copy(folder)
    register.office.close()
    half_written(folder / FILE)
    content = bytearray((folder / FILE).read_bytes())
    content[:16] = b"no database here"
    (folder / FILE).write_bytes(content)
    return register


def restored_whole(seen: Any, known: list[Any]) -> bool:
    """What was put into the place of a damaged file is whole; until then that stands there, or what SQLite made of it

    when it rolled back what somebody was killed at.
    """
    held = [state for state, _others in known]
    return seen[0] in held or (len(known) > 1 and len(str(seen[0]).split()) == 3 and "corrupt" not in seen[0])


EXPORT = "minutes.pdf"


def exported(folder: Path) -> Register:
    register = found(folder / FILE)
    paths.with_texts(register)
    register.office.documents.write("agreed", register.meeting, folder / EXPORT, "en", suffix=".pdf")
    return register


def exporting(folder: Path, register: Register) -> Iterator[None]:
    write = register.office.documents.write
    register.write("Something more was said.")
    write("agreed", register.meeting, folder / EXPORT, "en", suffix=".pdf")
    yield
    register.write("And more.")
    write("agreed", register.meeting, folder / EXPORT, "en", suffix=".pdf")
    yield


def reported(folder: Path) -> Register:
    register = found(folder / FILE)
    register.task("Share the plan", due_on=date(2026, 3, 1))
    register.office.documents.write_report(register.group.id, folder / "report.xlsx", "en")
    return register


def reporting(folder: Path, register: Register) -> Iterator[None]:
    for title in ("Share the list", "Share the rest"):
        register.task(title)
        register.office.documents.write_report(register.group.id, folder / "report.xlsx", "en")
        yield


def with_scan(folder: Path) -> Register:
    register = found(folder / FILE)
    paths.large(register)
    (folder / "scan.pdf").write_bytes(b"an earlier copy")
    return register


def saving_a_copy(folder: Path, register: Register) -> Iterator[None]:
    (scan,) = register.office.attachments.of(Ref(Kind.MEETING, register.meeting))
    register.office.attachments.save_copy(scan.id, folder / "scan.pdf")
    yield


def working(folder: Path, register: Register) -> Iterator[None]:
    """A day at the desk in one session: many acts, large and small."""
    register.office.close()
    register.clock.now = Clock().now
    register.office = Office(register.path, WHO, clock=register.clock, zone="UTC", new_uid=paths.uids())
    yield
    for name in (
        "write a paragraph",
        "write a decision",
        "import an old table",
        "found a group",
        "move an area",
    ):
        PATHS[name][1](register)
        yield
    for act in NEXT:
        act(register)
        yield
    paths.large(register)
    yield
    register.office.history.undo()
    yield


def a_few_acts(folder: Path, register: Register) -> Iterator[None]:
    for number in range(4):
        register.task(f"Task {number}")
        yield
    paths.large(register)
    yield


SCENARIOS: dict[str, Scenario] = {
    "a few acts": Scenario(prepare=lambda folder: found(folder / FILE), run=a_few_acts),
    "a day": Scenario(prepare=lambda folder: found(folder / FILE), run=working),
    "adopt": path_scenario("adopt"),
    "sign": path_scenario("sign"),
    "issue a corrigendum": path_scenario("issue a corrigendum"),
    "make the texts of the search anew": path_scenario("make the texts of the search anew"),
    "found": Scenario(prepare=lambda folder: None, run=founding, fits=founded),
    **{
        f"migrate from version {version}": Scenario(prepare=old_file(version), run=migrating, look=records_in)
        for version in range(1, SCHEMA_VERSION)
    },
    "back up": Scenario(prepare=with_older_copy, run=backing_up, look=both),
    "back up over a copy in which somebody was killed": Scenario(
        prepare=with_hot_copy, run=backing_up, look=both
    ),
    "restore": Scenario(prepare=with_older_copy, run=restoring, look=with_all_copies, fits=nothing_destroyed),
    "restore a damaged file": Scenario(
        prepare=damaged_with_journal, run=restoring, look=with_all_copies, fits=restored_whole
    ),
    "export a PDF": Scenario(prepare=exported, run=exporting, look=bytes_of(EXPORT)),
    "export a workbook": Scenario(prepare=reported, run=reporting, look=bytes_of("report.xlsx")),
    "save a copy of an attachment": Scenario(prepare=with_scan, run=saving_a_copy, look=bytes_of("scan.pdf")),
}


def main(names: list[str], root: Path) -> int:
    """Run the scenarios, and say each moment."""

    def say(*words: str) -> None:
        os.write(1, (json.dumps(words) + "\n").encode())

    for number, name in enumerate(names or SCENARIOS):
        scenario, folder = SCENARIOS[name], root / str(number)
        folder.mkdir()
        made = scenario.prepare(folder)
        say(name, "begins", json.dumps(scenario.look(folder)), folder.name)
        for _ in scenario.run(folder, made):
            say(name, "done")
            say(name, "state", json.dumps(scenario.look(folder)))
        say(name, "ends")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:-1], Path(sys.argv[-1])))
