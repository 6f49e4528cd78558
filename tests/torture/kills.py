"""Kills programs in the midst of writing, and looks at what they leave: run as a process without any thread.

    python -m tests.torture.kills SEED COUNT PATH … [-- PATH …]

A path (see paths.py) is run once undisturbed, which gives the state of the file after each act. Then a forked child
runs it again, says each act through a pipe as soon as it is done, and is killed: at an instant by the clock, at a
statement of SQLite, or while it commits; COUNT times on the first paths in turn, and at each statement of the own act
of the second. What it said must be in the file, and of the act that it did not come to say, all or nothing. One line
of JSON for each kill.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, event

from secretariat.services.safekeeping import verify
from tests.torture.paths import Start, State, as_line, of_line, state

Told = Callable[[str], None]
PATIENCE = 120.0
WINDOW = 0.002
"""Seconds after the beginning of a COMMIT in which a kill by the clock is aimed."""


def traced(on_statement: Callable[[str], None]) -> None:
    """Have a function called before each statement of every connection that this process opens from now on."""

    def connected(connection: Any, _record: Any) -> None:
        connection.set_trace_callback(on_statement)

    event.listen(Engine, "connect", connected)


def forked(work: Callable[[Told], None]) -> tuple[int, int]:
    """Run `work` in a forked child, which can tell lines; return its process and the pipe that they come from."""
    sys.stdout.flush()
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    status = 1
    try:
        os.close(reading)
        work(lambda line: os.write(writing, f"{line}\n".encode()) and None)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def heard(pipe: int, until: Callable[[str], bool] | None = None, for_seconds: float = PATIENCE) -> str:
    """Return what comes through a pipe until its end, until enough was said, or for so many seconds."""
    said = b""
    ends = time.monotonic() + for_seconds
    while (left := ends - time.monotonic()) > 0:
        if not select.select([pipe], [], [], left)[0]:
            break
        block = os.read(pipe, 65536)
        said += block
        if not block or (until and until(said.decode())):
            break
    return said.decode()


@dataclass(frozen=True, slots=True)
class Course:
    """An undisturbed run: the state at the beginning and after each act, the statements it took, and the seconds."""

    start: Start
    states: tuple[State, ...]
    statements: tuple[int, ...]
    """How many statements there were until the file was open, and until each act was done."""
    seconds: float

    @classmethod
    def of(cls, start: Start, folder: Path) -> Course:
        """Run a path to its end."""
        path = start.lay_out(folder)
        before = state(path)

        def work(tell: Told) -> None:
            count = [0]
            traced(lambda _statement: count.__setitem__(0, count[0] + 1))
            seconds, began = 0.0, time.monotonic()
            for _ in start.run(path):
                seconds += time.monotonic() - began
                tell(f"{as_line(state(path))} {count[0]} {seconds}")
                began = time.monotonic()

        child, pipe = forked(work)
        lines = [line.split() for line in heard(pipe).splitlines()]
        os.close(pipe)
        assert os.waitpid(child, 0)[1] == 0, f"{start.name}: an undisturbed run failed"
        states = (before, *(of_line(line[:3]) for line in lines))
        return cls(start, states, tuple(int(line[3]) for line in lines), float(lines[-1][4]))


def kill(course: Course, folder: Path, random: Random, how: str, at: int | None = None) -> dict[str, Any]:
    """Run a path, kill it and return what was found: `fault` is empty when all is well."""
    path = course.start.lay_out(folder)
    statement = at if at is not None else random.randint(1, course.statements[-1])
    commit = random.randrange(1, 2 * len(course.states))

    def work(tell: Told) -> None:
        count = Counter[str]()

        def on_statement(sql: str) -> None:
            count["all"] += 1
            count["commit"] += sql.startswith("COMMIT")
            if how in ("statement", "each") and count["all"] == statement:
                os.kill(os.getpid(), signal.SIGKILL)
            if how == "commit" and sql.startswith("COMMIT") and count["commit"] == commit:
                tell("now")

        traced(on_statement)
        for done in course.start.run(path):
            tell(str(done))

    child, pipe = forked(work)
    if how == "clock":
        said = heard(pipe, for_seconds=random.uniform(0, course.seconds))
    elif how == "commit":
        said = heard(pipe, until=lambda words: "now" in words)
        time.sleep(random.uniform(0, WINDOW))
    else:
        said = heard(pipe)
    os.kill(child, signal.SIGKILL)  # a child that has ended is still there: nobody waited for it
    said += heard(pipe)
    os.close(pipe)
    os.waitpid(child, 0)
    acts = sum(1 for line in said.splitlines() if line.isdigit())
    return {"path": course.start.name, "how": how, "acts": acts, "fault": fault(path, course.states, acts)}


def fault(path: Path, states: tuple[State, ...], acts: int) -> str:
    """Return what is wrong with a file in which so many acts were said to be done; empty when nothing is."""
    faults = verify(path).faults
    if faults:
        return f"corrupt after {acts} acts: {', '.join(faults[:3])}"
    there = state(path)
    if there in states[acts : acts + 2]:
        return ""
    known = [number for number, known in enumerate(states) if known == there]
    if there.seq < states[acts].seq or (known and max(known) < acts):
        return f"lost: {acts} acts were said, and the file is at {known or there.seq}"
    return f"neither whole nor absent: {acts} acts were said, and the file is at {known or there.seq}"


def courses(names: list[str], folder: Path) -> dict[str, Course]:
    """Prepare and run paths."""
    made = {}
    for number, name in enumerate(names):
        with TemporaryDirectory(dir=folder, prefix=f"{number}-") as place:
            start = Start.of(name, Path(place))
        with TemporaryDirectory(dir=folder, prefix=f"{number}-run-") as place:
            made[name] = Course.of(start, Path(place))
    return made


def main(seed: int, count: int, paths: list[str]) -> int:
    """Kill programs as the docstring of the module says, and print what was found."""
    at = paths.index("--") if "--" in paths else len(paths)
    in_turn, at_each = paths[:at], paths[at + 1 :]
    random = Random(seed)
    with TemporaryDirectory(prefix="secretariat-kills-") as name:
        folder = Path(name)
        known = courses(sorted({*in_turn, *at_each}), folder)
        aims: list[tuple[Course, str, int | None]] = [
            (known[in_turn[n % len(in_turn)]], ("statement", "clock", "commit")[n // len(in_turn) % 3], None)
            for n in range(count)
        ]
        for one in at_each:  # and at the first of the next act: the kill behind its last one
            course = known[one]
            aims += [(course, "each", number) for number in range(1, course.statements[1] + 2)]
        for number, (course, how, statement) in enumerate(aims):
            place = folder / str(number)
            place.mkdir()
            print(json.dumps(kill(course, place, random, how, statement)), flush=True)
            shutil.rmtree(place)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
