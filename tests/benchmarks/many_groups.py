"""Registers with any number of working groups on a server, for what measures many of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from secretariat.database.recording import read_rows
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.changes import Kind
from secretariat.services.office import Office
from tests.small_register import found

ACTIONS = 100
"""Action items of each group."""

_BLOCK = 4_000


def made(groups: int) -> ServerAddress:
    """Make a register with so many groups of `ACTIONS` each on the private server that runs, through the services."""
    register = found(Path("unused"))
    register.task("Submit the plan")
    with closing(register.office) as office:
        _insert(office, Kind.GROUP, _groups(_stored(office, Kind.GROUP), groups))
        _insert(office, Kind.ACTION, _actions(_stored(office, Kind.ACTION), groups))
    return register.path


def _stored(office: Office, kind: Kind) -> dict[str, Any]:
    with office._unit.read() as session:
        return read_rows(session.connection(), kind.value, [1])[1]


def _insert(office: Office, kind: Kind, rows: Iterator[dict[str, Any]]) -> None:
    while block := list(islice(rows, _BLOCK)):
        with office._unit.write("benchmark", kind, barrier=True) as writing:
            writing.recorder.insert_many(kind, list(block[0]), [list(row.values()) for row in block])


def _groups(first: dict[str, Any], count: int) -> Iterator[dict[str, Any]]:
    for number in range(2, count + 1):
        yield first | {"id": number, "symbol": f"{first['symbol']}{number}"}


def _actions(first: dict[str, Any], groups: int) -> Iterator[dict[str, Any]]:
    """Yield the action items of all groups, due over two years; the first one of the first group is there already."""
    for number in range(2, groups * ACTIONS + 1):
        group, place = divmod(number - 1, ACTIONS)
        year, month, day = 2026 + place % 2, place % 12 + 1, place % 28 + 1
        yield first | {
            "id": number,
            "uid": str(UUID(int=number, version=4)),
            "group_id": group + 1,
            "number": place + 1,
            "symbol": f"G{group + 1}/2026/A.{place + 1}",
            "title": f'{{"en":"Submit plan {number} of the hospital registry"}}',
            "due_on": f"{year}-{month:02}-{day:02}",
        }
