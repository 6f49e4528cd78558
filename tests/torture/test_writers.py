"""Clause 9: no update is lost. Eight programs edit one file at once through the services, without holding it.

Every edit is either reported done, and then it is there, or refused as stale or locked, and then nothing of it is.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests.another_program import PROJECT
from tests.small_register import WHO, found
from tests.torture.amounts import LONG, amount, figure

WRITERS = 8
SHARED = 4
"""Records over which the writers meet: few, so that they do."""
SHARDS = 20
ROUNDS = 5


@pytest.mark.parametrize("shard", range(amount(1, SHARDS)))
def test_of_eight_programs_at_once_none_loses_an_update(tmp_path: Path, shard: int) -> None:
    edits = 1000 // SHARDS if LONG else 6  # by the shard: a share of the long amount has fewer of these
    register = found(tmp_path / "register.secretariat")
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
        f"lost updates, {WRITERS} writers × {edits} edits (SQLite), shard {shard}",
        f"{lost} lost of {kept.total()}; refused and tried again: {refused['stale']} stale, {refused['locked']} locked",
    )


def run(path: Path, shard: int, edits: int, records: list[int]) -> list[str]:
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
