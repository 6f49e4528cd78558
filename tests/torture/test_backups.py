"""Backups rotate by themselves and each one restores; restoring destroys nothing, wherever it is killed."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from secretariat.domain.backups import NEWEST, Backup, BackupReason, removable
from secretariat.services import backups
from secretariat.services.safekeeping import verify
from tests.small_register import dump, found
from tests.torture.amounts import LONG, amount, figure

ROOT = Path(__file__).parents[2]


def test_each_backup_that_was_made_restores_to_what_the_file_then_held(tmp_path: Path) -> None:
    register = found(tmp_path / "ours.secretariat")
    aside = tmp_path / "aside"
    aside.mkdir()
    chance = random.Random(7)
    wanted, made_ones = amount(6, 200), []
    for number in range(wanted):
        register.task(f"Item {number} " + "x" * chance.randrange(200))
        made = backups.make(register.path, chance.choice(list(BackupReason))).kept
        assert made is not None
        # Rotation will remove most of them: each is kept aside under its own name.
        made_ones.append((shutil.copy2(made.path, aside), dump(register.path)))
    register.office.close()
    kept = backups.newest_verified(register.path)
    assert kept is not None
    assert kept.backup.number == wanted
    for copy, state in made_ones:
        target = tmp_path / "target" / "target.secretariat"
        target.parent.mkdir()
        backups.restore(Path(copy), target)
        assert verify(target).faults == ()
        assert dump(target) == state
        shutil.rmtree(target.parent)
    figure(6, "backups made that restore to what the file held", f"{wanted} of {wanted}")


def test_no_schedule_rotates_the_newest_verified_backup_away() -> None:
    schedules = amount(200, 10_000)
    for seed in range(schedules):
        chance = random.Random(seed)
        at, there = datetime(2026, 11, 21, tzinfo=UTC), []
        for number in range(1, 60):
            at += timedelta(minutes=chance.choice((-600_000, 1, 30, 600, 1440, 40_000, 600_000)))
            there.append(
                Backup(
                    number=number,
                    made_at=min(max(at, datetime(2000, 1, 1, tzinfo=UTC)), datetime(2090, 1, 1, tzinfo=UTC)),
                    reason=BackupReason.WORK,
                    acts=number,
                    head="0" * 16,
                    digest="0" * 16,
                    verified=chance.random() < chance.choice((0.02, 0.5, 1)),
                )
            )
            sound = [backup for backup in there if backup.verified]
            gone = removable(there)
            assert not set(sound[-NEWEST:]) & set(gone), seed
            there = [backup for backup in there if backup not in gone]
            assert len(there) <= 3 * NEWEST + 60
    figure(6, "schedules in which the newest verified backup is kept", f"{schedules} of {schedules}")


KILLED = """
import os, shutil, sys
from pathlib import Path
from secretariat.domain.backups import BackupReason
from secretariat.services import backups

verb, newer, older, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
watched = {"open", "os.rename", "os.remove", "os.link", "os.chmod", "os.mkdir", "os.rmdir", "sqlite3.connect"}

def run(at, place):
    steps = 0
    def count(event, arguments):
        nonlocal steps
        if event in watched and any(place.name in str(argument) for argument in arguments):
            steps += 1
            if steps == at:
                os.kill(os.getpid(), 9)
    sys.addaudithook(count)
    target = place / "target.secretariat"
    if verb == "restore":
        backups.restore(newer, target)
    else:
        backups.make(target, BackupReason.WORK)
    os._exit(0)

at, status, step = 0, 9, int(sys.argv[5])
while status:
    at += step
    place = folder / f"killed-{at}"
    place.mkdir()
    shutil.copyfile(older, place / "target.secretariat")
    child = os.fork()
    if child == 0:
        try:
            run(at, place)
        finally:
            os._exit(1)
    status = os.waitpid(child, 0)[1]
    assert status in (0, 9), status
"""


@pytest.mark.parametrize("verb", ["restore", "make"])
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_step_a_whole_file_is_left_and_every_backup_is_one(tmp_path: Path, verb: str) -> None:
    """The child is killed just before its n-th call that opens, makes, renames, links or removes something there."""
    made = found(tmp_path / "newer.secretariat")
    made.task("Newer")
    made.office.close()
    found(tmp_path / "older.secretariat").office.close()
    newer, older = dump(made.path), dump(tmp_path / "older.secretariat")
    folder = tmp_path / "places"
    folder.mkdir()
    step = 1 if LONG else 2
    arguments = [verb, str(made.path), str(tmp_path / "older.secretariat"), str(folder), str(step)]
    subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT, check=True, timeout=300)
    places = sorted(folder.iterdir(), key=lambda place: int(place.name.partition("-")[2]))
    assert len(places) > 4
    for place in places:
        target = place / "target.secretariat"
        assert verify(target).faults == ()
        content = dump(target)
        assert content in ((older, newer) if verb == "restore" else (older,))
        if content == newer:
            assert dump(place / "target-before-restore-1.secretariat") == older
        for kept in backups.listed(target):
            assert backups.checked(kept).backup.verified, "what bears the name of a backup is one"
            assert dump(kept.path) == older
    assert backups.listed(target), "the last one was not killed"
    figure(7, f"states without a whole file, {verb} killed at every {step}. step", f"0 of {len(places)}")
