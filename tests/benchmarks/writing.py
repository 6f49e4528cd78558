"""50 writers at once on one register of a server, 200 edits each, against pgbench running the same statements.

The server is a private one on this machine, whose commits wait for the disk. Each writer is a process with a connection
of its own, and changes the title of an action item of its own through the services; all of them wait in turn for the
lock of the register. pgbench (two threads, prepared statements) has as many clients that send what the services sent in
one such edit, with the same lock. Before the figure counts, every edit is looked for: none may be lost.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from secretariat.database.server import SCHEMA, WRITER
from secretariat.domain.actions import Action
from secretariat.domain.addresses import ServerAddress
from secretariat.services.office import Office
from tests import private_server
from tests.benchmarks.measuring import Amounts, Left, Line, line
from tests.small_register import WHO, found, text

WRITERS, EDITS = 50, 200
BESIDE = "pgbench, the same statements"
GOAL = 4.0  # a quarter of its throughput
DURABLE = ("max_connections=200",)
BUSY_MS = 60_000


def lines(amounts: Amounts) -> Iterator[Line | Left]:
    """Yield how long all writers take, and how many of their edits are not there afterwards."""
    work = f"{WRITERS} writers × {amounts.of(EDITS)} edits on one register"
    where = private_server.programs()
    if where is None or not (where / "pgbench").exists():
        yield Left(work=work, beside=BESIDE, why="PostgreSQL is not installed")
        return
    with durable_server() as server, private_server.used(server):
        register = found(Path("unused"))
        records = [register.task("0") for _ in range(WRITERS)]
        script = server.folder.parent / "edit.sql"
        commands, values = _script(register.office, records[0].id)
        script.write_text(commands, encoding="utf-8")
        register.office.close()
        ours, theirs, lost = [], [], 0
        for run in range(amounts.runs):
            ours.append(written([(register.path, one.id) for one in records], amounts.of(EDITS), run))
            lost += _lost(register.path, amounts.of(EDITS), run)
            theirs.append(_pgbench(where / "pgbench", register.path, script, values, amounts.of(EDITS)))
    yield line(work, ours, BESIDE, theirs, GOAL)
    rates = [[WRITERS * amounts.of(EDITS) / took for took in taken] for taken in (ours, theirs)]
    yield line(f"{work}: edits in a second", rates[0], BESIDE, rates[1], unit="edits/s")
    assert lost == 0, f"{lost} edits are lost"


@contextmanager
def durable_server() -> Iterator[private_server.PrivateServer]:
    """Start a server whose commits wait for the disk, and stop it at the end."""
    with private_server.folder_for_one() as folder, private_server.started(folder, DURABLE) as server:
        yield server


def written(records: Sequence[tuple[ServerAddress, int]], edits: int, run: int) -> float:
    """Return how many seconds so many edits of each record take, each record having a writer of its own."""
    waiting, beginning = os.pipe()
    ready, told = os.pipe()
    children = []
    for place, record in records:
        child = os.fork()
        if not child:
            os.close(beginning)
            code = 1
            try:
                _write(place, record, edits, run, told, waiting)
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    for _ in children:
        os.read(ready, 1)
    begun = time.perf_counter()
    for end in (beginning, waiting, ready, told):
        os.close(end)
    failed = sum(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0 for child in children)
    took = time.perf_counter() - begun
    assert not failed, f"{failed} writers failed"
    return took


def _write(place: ServerAddress, record: int, edits: int, run: int, told: int, waiting: int) -> None:
    with Office(place, WHO, zone="UTC", busy_ms=BUSY_MS) as office:
        action = office.records.get(Action, record)
        os.write(told, b".")
        os.read(waiting, 1)  # until all writers are ready: the end is closed
        for number in range(edits):
            changed = replace(action, title=text(f"{run}.{number}"))
            action = office.actions.save(changed).value


def _lost(place: ServerAddress, edits: int, run: int) -> int:
    """Return of how many records the last edit is not there."""
    with Office(place, WHO, zone="UTC") as office:
        titles = [office.records.get(Action, number + 1).title for number in range(WRITERS)]
    return sum(title != text(f"{run}.{edits - 1}") for title in titles)


def _pgbench(
    program: Path, place: ServerAddress, script: Path, values: Mapping[str, str], edits: int
) -> float:
    """Return how many seconds pgbench takes, without those of connecting."""
    given = dict(place.parameters)
    defined = [f"--define={name}={value}" for name, value in values.items()]
    done = subprocess.run(
        [program, *defined, "--no-vacuum", "--protocol=prepared", f"--client={WRITERS}", "--jobs=2",
         f"--transactions={edits}", f"--file={script}", "-h", given["host"], "-U", given["user"], given["dbname"]],
        capture_output=True, text=True,
        env={**os.environ, "PGOPTIONS": f"-c search_path={SCHEMA},pg_catalog -c timezone=UTC"},
    )  # fmt: skip
    rate = re.search(r"tps = ([0-9.]+) \(without initial", done.stdout)
    assert rate is not None, done.stderr
    assert f"processed: {WRITERS * edits}/{WRITERS * edits}" in done.stdout, done.stdout
    return WRITERS * edits / float(rate[1])


def _script(office: Office, record: int) -> tuple[str, dict[str, str]]:
    """Return what the services send to the server for one edit as a script of pgbench, and its values.

    What an edit learns before it writes is put in by the script: the head of the journal, the version of the record.
    """
    sent: list[tuple[str, Any]] = []

    def keep(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        sent.append((statement, values))

    action = office.actions.save(replace(office.records.get(Action, record), title=text("9.1"))).value
    event.listen(Engine, "before_cursor_execute", keep)
    office.actions.save(replace(action, title=text("9.2")))
    event.remove(Engine, "before_cursor_execute", keep)
    values: dict[str, str] = {}
    commands = [f"\\set id {record} + :client_id", "BEGIN;"]
    for statement, given in sent:
        if str(WRITER) in statement:
            commands.append(
                f"SELECT set_config('lock_timeout', '{BUSY_MS}', true), pg_advisory_xact_lock({WRITER});"
            )
        else:
            commands.append(_command(statement, given, record, action.version, values))
    return "\n".join([*commands, "COMMIT;", ""]), values


def _command(statement: str, given: Any, record: int, version: int, values: dict[str, str]) -> str:
    """Return a statement with what pgbench has to put in; a value that is always the same becomes one of `values`."""
    named = given if isinstance(given, Mapping) else {"": given[0]} if given else {}
    for name, value in named.items():
        mark = f"%({name})s" if name else "%s"
        statement = statement.replace(mark, _put(name, value, record, version, values))
    head = " ".join(statement.split())
    row = head.startswith("SELECT") and ".version" in head
    ends = " \\gset" if "FROM journal" in head else " \\gset a_" if row else ";"
    return head + ends


def _put(name: str, value: Any, record: int, version: int, values: dict[str, str]) -> str:
    if name in _TOLD:
        return _TOLD[name]
    if value == record and name in ("", "of_id"):
        return ":id"
    if value == f"[{record}]":
        return "('[' || cast(:id as text) || ']')"
    if name == "id":
        return f"({value - record} + :id)"
    named = f"v{len(values)}"
    values[named] = str(value)
    return f":{named}"


_TOLD = {
    "of_version": ":a_version",
    "version": "(:a_version + 1)",
    "seq": "(:seq + 1)",
    "at": "concat(cast(clock_timestamp() at time zone 'UTC' as text), 'Z')",
    "chain": "(md5(cast(:seq as text)) || md5('chain'))",
}
