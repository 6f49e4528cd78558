"""Clause 11: a file of any release is the old one or the new one, whole, wherever its migration is killed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.database.engine import APPLICATION_ID
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.errors import StorageProblem
from secretariat.services.office import Office
from secretariat.services.safekeeping import backup, restore, verify
from tests.database.test_migration import written_by
from tests.small_register import WHO, found, sql
from tests.torture.amounts import LONG, figure
from tests.torture.plant import PROJECT

VERSIONS = range(1, SCHEMA_VERSION)


@pytest.mark.parametrize("version", VERSIONS if LONG else [SCHEMA_VERSION - 1])
def test_a_migration_that_is_killed_leaves_the_old_file_or_the_new_one(version: int) -> None:
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.torture.migration_kills",
            str(version),
            *(("1", "1") if LONG else ("40", "3")),
        ],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    found = [json.loads(line) for line in ended.stdout.splitlines()]
    wrong = [one for one in found if one["fault"]]
    figure(
        11,
        f"migration from version {version} killed at {'each' if LONG else 'some'} of its statements",
        f"{len(found)} kills, {sum(one['new'] for one in found)} left the new file: {len(wrong)} not whole",
    )
    assert wrong == []
    assert found[-1]["new"]  # it was killed until the end
    assert not found[0]["new"]


@pytest.mark.parametrize("version", VERSIONS)
def test_files_of_every_release_open_and_verify(version: int, tmp_path: Path) -> None:
    old = written_by(version, tmp_path)
    Office(old, WHO, zone="UTC").close()
    assert verify(old).faults == ()


def test_a_newer_file_is_refused_and_not_written_to(tmp_path: Path) -> None:
    register = found(tmp_path / "now.secretariat")
    register.office.close()
    newer = tmp_path / "newer" / "newer.secretariat"
    newer.parent.mkdir()
    shutil.copyfile(register.path, newer)
    sql(newer, f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    assert sql(newer, "PRAGMA application_id") == [(APPLICATION_ID,)]
    before, written = newer.read_bytes(), newer.stat().st_mtime_ns
    for act in (
        lambda: Office(newer, WHO),
        lambda: Office(newer, WHO, read_only=True),
        lambda: verify(newer),
        lambda: backup(newer, tmp_path / "copy.secretariat"),
        lambda: restore(newer, register.path),
    ):
        with pytest.raises(StorageProblem, match="file_newer"):
            act()
    assert newer.read_bytes() == before
    assert newer.stat().st_mtime_ns == written
    assert [path.name for path in newer.parent.iterdir()] == [newer.name]
