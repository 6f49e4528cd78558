"""Cuts the power in recordings (power_run.py) at random moments, and looks at what is left."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from tests.torture.disk import Call, Disk, Folder, calls
from tests.torture.power_run import SCENARIOS

_NAMES = ("unlink", "rename", "link", "mkdir")


@dataclass(slots=True)
class Recorded:
    """A scenario as it was recorded: where its calls begin and end, and what was there at each moment."""

    name: str
    folder: str = ""
    first: int = 0
    last: int = 0
    known: list[Any] = field(default_factory=list)


def recorded(trace: Path, root: Path) -> tuple[list[Call], list[Recorded]]:
    """Return the calls of a trace, and the scenarios in it; a faithful trace ends with the files that are there."""
    disk, told = Disk(root), 0
    found: dict[str, Recorded] = {}
    followed = list(calls(trace))
    for number, call in enumerate(followed):
        disk.follow(call)
        lines = disk.said.count(b"\n")
        while told < lines:
            name, what, *rest = json.loads(disk.said.split(b"\n")[told])
            told += 1
            one = found.setdefault(name, Recorded(name))
            if what == "begins":
                one.first, one.folder = number, rest[1]
            if what in ("begins", "state"):
                one.known.append(json.loads(rest[0]))
            if what == "ends":
                one.last = number
    check_faithful(disk.top, root)
    return followed, list(found.values())


def check_faithful(folder: Folder, path: Path) -> None:
    """Hold what was followed against what is on this machine's disk: a call that was misread would show."""
    assert sorted(folder.live) == sorted(one.name for one in path.iterdir()), path
    for name, node in folder.live.items():
        if isinstance(node, Folder):
            check_faithful(node, path / name)
        else:
            assert bytes(node.live) == (path / name).read_bytes(), path / name


def cuts(trace: Path, root: Path, place: Path, count: int, seed: int) -> list[dict[str, Any]]:
    """Cut `count` times, in each scenario as often, and return what was found; `fault` is empty when all is well."""
    followed, scenarios = recorded(trace, root)
    random = Random(seed)
    wanted: dict[int, list[tuple[Recorded, float]]] = {}
    for one in scenarios:
        for at, kept in islice(
            _aims(followed, _moments(followed, one, root), random), count // len(scenarios)
        ):
            wanted.setdefault(at, []).append((one, kept))
    disk, done, found = Disk(root), {one.name: 0 for one in scenarios}, []
    begins = {one.first: one for one in scenarios}
    told = 0
    for number, call in enumerate(followed):
        disk.follow(call)
        while told < disk.said.count(b"\n"):
            name, what, *_ = json.loads(disk.said.split(b"\n")[told])
            told += 1
            done[name] += what == "done"
        if number in begins:
            disk.top.settle()
        for one, kept in wanted.get(number, ()):
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            node = disk.top.live[one.folder]
            assert isinstance(node, Folder)
            node.after_cut(random, kept, place)
            found.append(
                {
                    "scenario": one.name,
                    "call": number,
                    "acts": done[one.name],
                    "fault": fault(one, place, done[one.name]),
                }
            )
    return found


def _aims(followed: list[Call], moments: list[int], random: Random) -> Iterator[tuple[int, float]]:
    """Yield behind which calls to cut, and how much is kept of what was not synced; without end.

    Names are few and matter most: every other cut comes close to a change of one. First, from the last name to the
    first, when all but that change is there, and when nothing is there that was not synced.
    """
    named = [place for place, at in enumerate(moments) if followed[at].name in _NAMES]
    for place in reversed(named):
        for at, kept in ((moments[max(0, place - 1)], 1.0), (moments[place], 0.0)):
            yield at, kept
            yield random.choice(moments), _some(random)
    while True:
        yield random.choice(moments), _some(random)
        if named:
            place = random.choice(named)
            yield random.choice(moments[place : place + 4]), _some(random)


def _some(random: Random) -> float:
    return random.choice((0.0, 1.0, random.random(), random.random()))


def _moments(followed: list[Call], one: Recorded, root: Path) -> list[int]:
    """Return behind which calls a cut is worth while: where one may have changed something, or said something."""
    names = {"pwrite64", "write", "fsync", "fdatasync", "ftruncate", "openat", *_NAMES}
    return [
        number
        for number in range(one.first, one.last)
        if followed[number].name in names and _ours(followed[number], root)
    ]


def _ours(call: Call, root: Path) -> bool:
    if call.name != "openat":
        return True
    return (
        "O_CREAT" in call.args[2] and "".join(f"\\x{byte:02x}" for byte in str(root).encode()) in call.args[1]
    )


def fault(one: Recorded, place: Path, acts: int) -> str:
    """Return what is wrong with what a cut left after so many acts; empty when nothing is."""
    scenario = SCENARIOS[one.name]
    before = sorted(path.name for path in place.iterdir())
    seen = scenario.look(place)
    known = one.known[acts : acts + 2]
    if scenario.fits(seen, known):
        return ""
    at = [number for number, state in enumerate(one.known) if state == seen]
    return f"{acts} acts were said, and what is there is {at or seen} ({before})"
