"""A standby, which a server's own tools have made, shows what was saved and is never written to."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.errors import StorageProblem
from secretariat.services.office import Office
from tests import private_server
from tests.small_register import WHO, found


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
            Office(standby.address(register.path.name), WHO, zone="UTC") as reading,
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
