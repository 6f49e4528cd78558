"""Many working groups on one server: what docs/SCALE.md says of an organisation with 10,000 of them.

The server is a private one on this machine, whose commits wait for the disk. A register of 1,000 groups with 100 action
items each stands beside one of 10 such groups; ten writers in ten registers beside ten in one; and a standby, which the
server's own tools have made, beside the server that it follows.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Any

from secretariat.domain.actions import Action
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.query import ActionQuery
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests import private_server
from tests.benchmarks.many_groups import ACTIONS, made
from tests.benchmarks.measuring import Amounts, Left, Line, compare, line, seconds
from tests.benchmarks.writing import DURABLE, durable_server, written
from tests.private_server import PrivateServer
from tests.small_register import WHO, text

GROUPS, FEW = 1_000, 10
WRITERS, EDITS = 10, 100
GROUP = 7
TODAY = date(2026, 11, 20)
GROWN = 2.0
Act = Callable[[], Any]


def lines(amounts: Amounts) -> Iterator[Line | Left]:
    """Yield what one register bears, what several bring, and what the server's own tools take."""
    if private_server.programs() is None:
        yield Left(work="many groups on one server", beside="few", why="PostgreSQL is not installed")
        return
    groups = max(amounts.of(GROUPS), FEW)
    with durable_server() as server, private_server.used(server):
        many, few = made(groups), made(FEW)
        yield from _grown(many, few, groups, amounts.runs)
        yield _side_by_side(server, many, groups, amounts)
        yield from _standby(server, many, groups, amounts.runs)
        yield from _kept(server, many, groups, amounts.runs)


def _grown(many: ServerAddress, few: ServerAddress, groups: int, runs: int) -> Iterator[Line]:
    beside = f"among {FEW} groups"
    with closing(_opened(many)) as large, closing(_opened(few)) as small:
        for name, act in _ACTS.items():
            ours, theirs = act(large), act(small)
            work = f"{name}, in a register of {groups:,} groups with {ACTIONS} action items each"
            yield from compare(work, ours, {beside: theirs}, GROWN, runs=runs * 5)
    work = f"a register of {groups:,} groups opened"
    others = {f"one of {FEW} groups": lambda: _opened(few).close()}
    yield from compare(work, lambda: _opened(many).close(), others, GROWN, runs=runs)


def _opened(place: ServerAddress) -> Office:
    return Office(place, WHO, zone="UTC")


def _listed(office: Office) -> Act:
    def act() -> None:
        _, ids = office.lists.first_action_ids(ActionQuery(group_id=GROUP, as_of=TODAY), 200)
        assert len(office.lists.action_lines(ids, "en", TODAY)) == ACTIONS

    return act


def _edited(office: Office) -> Act:
    known = [office.records.get(Action, GROUP * ACTIONS)]
    number = iter(range(10**9))

    def act() -> None:
        changed = replace(known[0], title=text(f"Edited {next(number)}"))
        known[0] = office.actions.save(changed).value

    return act


_ACTS: dict[str, Callable[[Office], Act]] = {
    "the list of one group": _listed,
    "the overview of one group": lambda office: lambda: office.overviews.of_group(GROUP, "en", TODAY),
    "one saved edit": _edited,
}


def _side_by_side(server: PrivateServer, place: ServerAddress, groups: int, amounts: Amounts) -> Line:
    """Return how long ten writers take with a register for each, beside all in one."""
    edits = amounts.of(EDITS)
    each = [server.copy(place) for _ in range(WRITERS)]
    apart, together = [], []
    for run in range(amounts.runs):
        apart.append(written([(one, GROUP) for one in each], edits, run))
        together.append(written([(place, number + 1) for number in range(WRITERS)], edits, run))
    all_groups = f"{WRITERS * groups:,} groups on the server"
    work = f"{WRITERS} writers × {edits} edits, each in a register of its own, {all_groups}"
    return line(work, apart, "all in one register", together)


def _standby(server: PrivateServer, place: ServerAddress, groups: int, runs: int) -> Iterator[Line]:
    """Yield how soon officials who read on a standby see what was saved, and how quickly they read there."""
    standby = private_server.following(server, server.folder / "standby", DURABLE)
    with standby as follower, closing(_opened(place)) as office:
        there = follower.address(place.name)
        edited, lags, saves = _edited(office), [], []
        with closing(Office(there, WHO, zone="UTC", read_only=True)) as reading:
            for _ in range(runs + 1):
                saves.append(seconds(edited))
                newest = office.history.newest()
                lags.append(seconds(lambda newest=newest: _wait(reading, newest)))
            yield line("an edit seen on a standby, after it was saved", lags[1:], "saving it", saves[1:])
            work = f"the list of one group on a standby, {groups:,} groups"
            yield from compare(work, _listed(reading), {"on the server": _listed(office)}, runs=runs * 5)


def _wait(reading: Office, newest: int) -> None:
    while reading.history.newest() < newest:
        time.sleep(0.001)


def _kept(server: PrivateServer, place: ServerAddress, groups: int, runs: int) -> Iterator[Line]:
    """Yield how long dump and restore take beside the check that both were whole."""
    dumped = server.folder / "register.dump"
    dumps, restores, checks = [], [], []
    for _ in range(runs):
        dumps.append(seconds(lambda: _run(server, "pg_dump", "-Fc", "-f", dumped, place.name)))
        back = server.new()
        restores.append(seconds(lambda: _run(server, "pg_restore", "-d", back.name, dumped)))  # noqa: B023
        checks.append(seconds(lambda: _sound(back)))  # noqa: B023
        server.drop(back.name)
    work = f"a register of {groups:,} groups, {dumped.stat().st_size / 2**20:.0f} MiB dumped"
    yield line(f"{work}: pg_dump", dumps, "verify", checks)
    yield line(f"{work}: pg_restore", restores, "verify", checks)


def _sound(place: ServerAddress) -> None:
    assert verify(place).faults == ()


def _run(server: PrivateServer, program: str, *arguments: object) -> None:
    where = private_server.programs()
    assert where is not None
    given = ["-h", str(server.folder), "-U", "secretariat"]
    subprocess.run([where / program, *given, *map(str, arguments)], check=True, capture_output=True)
