"""Clause 9: no update is lost. Eight programs edit one register at once: a file, which none holds, or on a server.

Every edit is either reported done, and then it is there, or refused as stale or locked, and then nothing of it is.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.addresses import Place
from secretariat.domain.changes import Kind, Ref
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests import private_server
from tests.another_program import PROJECT
from tests.private_server import PrivateServer
from tests.small_register import WHO, Register, found
from tests.torture.amounts import LONG, amount, figure

WRITERS = 8
SHARED = 4
"""Records over which the writers meet: few, so that they do."""
SHARDS = 20
ROUNDS = 5


@pytest.mark.parametrize("shard", range(amount(1, SHARDS)))
def test_of_eight_programs_at_once_none_loses_an_update(tmp_path: Path, shard: int) -> None:
    none_is_lost(found(tmp_path / "register.secretariat"), shard, "SQLite")


@pytest.mark.parametrize("shard", range(amount(1, SHARDS)))
def test_on_a_server_none_loses_an_update(server: PrivateServer, tmp_path: Path, shard: int) -> None:
    with private_server.used(server):
        none_is_lost(found(tmp_path / "unused"), shard, "PostgreSQL")


def none_is_lost(register: Register, shard: int, where: str) -> None:
    edits = 1000 // SHARDS if LONG else 6  # by the shard: a share of the long amount has fewer of these
    records = [register.task("0").id for _ in range(SHARED)]
    before = register.office.history.newest()
    register.office.close()
    said: list[str] = []
    for turn in range(
        ROUNDS
    ):  # where programs have to wait for each other's processor, they may never meet at first
        said += run(register.path, shard + turn * SHARDS, edits, records)
        if any(line.startswith("refused ") for line in said):
            break
    kept = Counter(line.removeprefix("kept ") for line in said if line.startswith("kept "))
    refused = Counter(line.removeprefix("refused ") for line in said if line.startswith("refused "))
    assert kept.total() == WRITERS * edits * (turn + 1)
    assert refused.total() > 0, "the writers never met"
    with Office(register.path, WHO, zone="UTC") as office:
        counted = {str(number): int(title(office, number)) for number in records}
        notes = [note.text for number in records for note in office.records.notes(Ref(Kind.ACTION, number))]
        acts = office.history.newest() - before
    lost = sum(kept[number] - counted[number] for number in counted)
    assert counted == {number: kept[number] for number in counted}
    assert sorted(notes) == sorted(k.removeprefix("note ") for k in kept if k.startswith("note "))
    assert acts == kept.total()
    assert verify(register.path).faults == ()
    figure(
        9,
        f"lost updates, {WRITERS} writers × {edits} edits ({where}), shard {shard}",
        f"{lost} lost of {kept.total()}; refused and tried again: {refused['stale']} stale, {refused['locked']} locked",
    )


def run(path: Place, shard: int, edits: int, records: list[int]) -> list[str]:
    """Let the writers begin at the same moment, and return all that they said."""
    arguments = [str(path), *map(str, (shard, WRITERS, edits, *records))]
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture.writers", *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.splitlines()


def title(office: Office, number: int) -> str:
    return str(office.records.get(Action, number).title.best("en"))
