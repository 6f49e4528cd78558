"""A standby, which a server's own tools have made, shows what was saved and is never written to."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.services import listening
from secretariat.services.office import Office
from tests import private_server
from tests.private_server import PrivateServer
from tests.small_register import WHO, Register, found, sql

Standby = tuple[Register, PrivateServer]


@pytest.fixture
def standby(tmp_path: Path) -> Iterator[Standby]:
    """Return an open register on a server, and a standby that follows it."""
    if private_server.programs() is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with (
        private_server.folder_for_one() as folder,
        private_server.started(folder) as server,
        private_server.used(server),
    ):
        register = found(tmp_path / "unused")
        with private_server.following(server, folder / "standby") as follows:
            yield register, follows
        register.office.close()


def test_a_standby_is_read_and_never_written(standby: Standby) -> None:
    register, follows = standby
    task = register.task("Submit the plan")
    with Office(follows.address(register.path.name), WHO, zone="UTC") as reading:
        later = register.task("Submit the report")
        shown(reading, later.id)
        assert reading.records.get(Action, task.id) == task
        with pytest.raises(StorageProblem) as refused:
            reading.actions.save(task)
        assert refused.value.code == "file_readonly_opened"


def test_a_standby_which_tells_nothing_is_listened_to_on_one_connection_until_it_is_lost(
    standby: Standby, monkeypatch: pytest.MonkeyPatch
) -> None:
    register, follows = standby
    monkeypatch.setattr(listening, "AGAIN_SECONDS", 0.01)
    place = follows.address(register.path.name)
    heard: queue.Queue[Any] = queue.Queue()
    with Office(place, WHO, zone="UTC") as reading, closing(listens(reading, heard)) as ears:
        ears.edit({Ref(Kind.MEETING, register.meeting)})  # which nobody is told
        assert isinstance(heard.get(timeout=60), listening.Begun)
        shown(reading, register.task("Submit the report").id)
        ours = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'secretariat'"
        assert sql(place, ours) == [(2,)]  # the office's, and that which listens
        assert heard.empty()
        follows.stop()
        follows.start()
        assert isinstance(heard.get(timeout=60), listening.Begun)


def listens(reading: Office, heard: queue.Queue[Any]) -> listening.Listening:
    made = reading.listen(heard.put)
    assert made is not None
    return made


def shown(reading: Office, number: int) -> None:
    """Wait until the standby has what was saved."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if any(action.id == number for action in reading.actions.all(1)):
            return
        time.sleep(0.05)
    raise AssertionError("the standby does not follow")
