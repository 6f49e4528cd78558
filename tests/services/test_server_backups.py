"""What a server's own tools keep of a register: dumped and restored it is the same, and a standby shows it."""

from __future__ import annotations

import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.errors import StorageProblem
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests import private_server
from tests.private_server import PrivateServer
from tests.small_register import WHO, dump, found, text


def test_a_register_is_dumped_and_restored_whole(server: PrivateServer, tmp_path: Path) -> None:
    with private_server.used(server):
        register = found(tmp_path / "unused")
        register.write("The hospital registry was agreed.")
        task = register.task("Submit the plan")
        register.office.close()
        dumped, back = tmp_path / "register.dump", server.new()
        run(server, "pg_dump", "--format=custom", "--file", dumped, register.path.name)
        run(server, "pg_restore", "--exit-on-error", "--dbname", back.name, dumped)
        assert dump(back, versions=True) == dump(register.path, versions=True)
        assert verify(back).faults == ()
        with Office(back, WHO, zone="UTC") as office:
            assert len(office.searching.first("regist", "en")) == 1
            later = office.actions.save(replace(task, title=text("Go on"))).value
            assert later.version == task.version + 1


def test_a_standby_is_read_and_never_written(tmp_path: Path) -> None:
    if private_server.programs() is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with (
        private_server.folder_for_one() as folder,
        private_server.started(folder) as server,
        private_server.used(server),
    ):
        register = found(tmp_path / "unused")
        task = register.task("Submit the plan")
        there = private_server.following(server, folder / "standby")
        with (
            there as standby,
            Office(standby.address(register.path.name), WHO, zone="UTC", read_only=True) as reading,
        ):
            later = register.task("Submit the report")
            shown(reading, later.id)
            assert reading.records.get(Action, task.id) == task
            with pytest.raises(StorageProblem) as refused:
                reading.actions.save(task)
            assert refused.value.code == "file_readonly_opened"
        register.office.close()


def shown(reading: Office, number: int) -> None:
    """Wait until the standby has what was saved."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if any(action.id == number for action in reading.actions.all(1)):
            return
        time.sleep(0.05)
    raise AssertionError("the standby does not follow")


def run(server: PrivateServer, program: str, *arguments: object) -> None:
    where = private_server.programs()
    assert where is not None
    given = ["-h", str(server.folder), "-U", "secretariat"]
    done = subprocess.run([where / program, *given, *map(str, arguments)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
