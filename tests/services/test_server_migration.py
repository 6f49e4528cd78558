"""An older register on a server is brought up to date once, whole or not at all, by whoever owns it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import Connection

from secretariat.database import search, server_engine, server_schema
from secretariat.database.migrations import steps
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain import folding
from secretariat.domain.errors import StorageProblem
from secretariat.services.granting import READER, SECRETARY, grant
from secretariat.services.holding import open_to_read
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from secretariat.services.words import sentence
from tests import private_server
from tests.private_server import PrivateServer
from tests.services.test_server_roles import by
from tests.small_register import WHO, Register, found, sql

NEXT = SCHEMA_VERSION + 1
Step = Callable[[Connection], object]


@pytest.fixture
def register(server: PrivateServer, tmp_path: Path) -> Iterator[Register]:
    """Return an open register on a server."""
    with private_server.used(server):
        made = found(tmp_path / "unused")
        made.task("Submit the plan")
        yield made
        made.office.close()


def install(step: Step, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this program one of the next version, which brings older registers up to date by `step`."""
    monkeypatch.setattr(steps, "REVISIONS", (*steps.REVISIONS, SimpleNamespace(upgrade_on_server=step)))
    monkeypatch.setattr(server_schema, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(server_engine, "SCHEMA_VERSION", NEXT)


def rename(connection: Connection) -> None:
    """Change what was sealed, too: a step may have to."""
    connection.exec_driver_sql("UPDATE working_groups SET symbol = symbol || 'X'")


def version(register: Register) -> int:
    return int(sql(register.path, "SELECT version FROM register")[0][0])


def symbols(register: Register) -> list[str]:
    return [name for (name,) in sql(register.path, "SELECT symbol FROM working_groups")]


def test_an_older_register_is_brought_up_to_date_when_its_owner_opens_it(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(rename, monkeypatch)
    with open_to_read(register.path, WHO) as office:
        assert [group.symbol for group in office.groups.all()] == ["ABWGX"]
    Office(register.path, WHO).close()
    assert (version(register), symbols(register)) == (NEXT, ["ABWGX"])  # once
    assert not [fault for fault in verify(register.path).faults if fault == "schema"]


def test_a_program_of_before_writes_no_more(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as newer:
        install(rename, newer)
        Office(register.path, WHO).close()
    content = register.content()
    with pytest.raises(StorageProblem, match="register_updated") as refused:
        register.task("Written by the program of before")
    assert sentence(refused.value).endswith(".")
    with pytest.raises(StorageProblem, match="register_newer"):
        Office(register.path, WHO)
    assert register.content() == content


def lost(connection: Connection) -> None:
    rename(connection)
    connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")


def unlike(connection: Connection) -> None:
    rename(connection)
    connection.exec_driver_sql("ALTER TABLE actions ADD COLUMN more TEXT")


def impossible(connection: Connection) -> None:
    rename(connection)
    connection.exec_driver_sql("ALTER TABLE none ADD COLUMN more TEXT")


@pytest.mark.parametrize(
    ("step", "code"),
    [(lost, "server_unreachable"), (unlike, "migration_failed"), (impossible, "storage_failed")],
)
def test_what_ends_half_way_has_changed_nothing(
    register: Register, step: Step, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = register.content()
    with monkeypatch.context() as newer:
        install(step, newer)
        with pytest.raises(StorageProblem, match=code):
            Office(register.path, WHO)
    assert (version(register), register.content()) == (NEXT - 1, content)
    assert verify(register.path).faults == ()
    register.task("Next")


def test_a_program_that_is_killed_half_way_has_changed_nothing(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = register.content()
    register.office.close()

    def killed(connection: Connection) -> None:
        rename(connection)
        os._exit(9)

    child = os.fork()
    if not child:  # no exception may lead out of here: it is a copy of the whole test run
        try:
            install(killed, monkeypatch)
            Office(register.path, WHO)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert (version(register), register.content()) == (NEXT - 1, content)
    assert verify(register.path).faults == ()
    install(rename, monkeypatch)
    Office(register.path, WHO).close()
    assert version(register) == NEXT


def test_who_opens_it_meanwhile_finds_it_done(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, opened, times = threading.Event(), threading.Event(), []

    def slow(connection: Connection) -> None:
        times.append(1)
        begun.set()
        opened.wait(1)  # the other program has seen the old version by then, and waits
        rename(connection)

    install(slow, monkeypatch)
    first = threading.Thread(target=lambda: Office(register.path, WHO).close())
    first.start()
    begun.wait()
    with Office(register.path, WHO, busy_ms=60_000) as office:
        assert [group.symbol for group in office.groups.all()] == ["ABWGX"]
    first.join()
    assert times == [1]


@pytest.mark.parametrize("right", [SECRETARY, READER])
def test_who_does_not_own_it_is_told_who_can(
    register: Register, right: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sql(register.path, "DROP ROLE IF EXISTS basil")
    sql(register.path, "CREATE ROLE basil LOGIN")
    grant(register.path, "basil", right)
    install(rename, monkeypatch)
    for opening in (Office, open_to_read):
        with pytest.raises(StorageProblem, match="register_older"):
            opening(by(register.path, "basil"), WHO)
    assert version(register) == NEXT - 1
    Office(register.path, WHO).close()
    with Office(by(register.path, "basil"), WHO) as office:  # what was granted stays
        assert office.read_only is (right == READER)


def test_the_search_is_made_anew_with_the_version(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "NORMALISER", folding.NORMALISER + 1)
    install(rename, monkeypatch)
    with Office(register.path, WHO) as office:
        assert sum(map(len, office.searching.find("plan").values())) == 1
    assert sql(register.path, "SELECT DISTINCT normaliser FROM search_texts") == [(folding.NORMALISER + 1,)]


def test_one_of_the_first_version_is_brought_to_this_one(register: Register) -> None:
    content = register.content()
    register.office.close()
    for order in ("area", "side", "responsible", "percent", "status"):
        sql(register.path, f"DROP INDEX ix_actions_{order}")
    sql(register.path, "UPDATE register SET version = 7")
    Office(register.path, WHO).close()
    assert version(register) == SCHEMA_VERSION
    assert register.content() == content
    assert verify(register.path).faults == ()  # which compares all definitions with those of a new register
