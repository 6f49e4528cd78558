"""A register on a PostgreSQL server: the same verbs, the same journal, and what `verify` finds of it."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text as statement

from secretariat.cli import main
from secretariat.cli.parser import parser
from secretariat.database.tables import Base
from secretariat.domain.actions import Action
from secretariat.domain.addresses import Place, ServerAddress, address
from secretariat.domain.changes import Kind
from secretariat.domain.errors import Cancelled, RuleViolation, StorageProblem
from secretariat.services.moving import move
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from secretariat.services.words import sentence
from tests import private_server
from tests.agreed_minutes import ADOPTED_ON, agreed
from tests.private_server import PrivateServer
from tests.small_register import WHO, Register, driver, found, rich, sql, text


@pytest.fixture
def register(server: PrivateServer, tmp_path: Path) -> Iterator[Register]:
    """Return an open register on a server, also where the other tests are about files."""
    with private_server.used(server):
        made = found(tmp_path / "unused")
        yield made
        made.office.close()


TAMPERED = {
    "row": "UPDATE persons SET name = replace(name, 'Amina', 'Amanda')",
    "payload": "UPDATE journal SET payload = replace(payload, 'Amina', 'Amanda') WHERE payload LIKE '%Amina%'",
    "chain": "DELETE FROM journal WHERE seq = 3",
    "definition": "ALTER TABLE meetings DISABLE TRIGGER guard_meetings_update",
}


def test_a_register_on_a_server_is_verified(register: Register) -> None:
    register.decide()
    register.task()
    found = verify(register.path)
    assert found.faults == ()
    assert found.entries == sql(register.path, "SELECT count(*) FROM journal")[0][0]


@pytest.mark.parametrize("what", TAMPERED)
def test_what_was_changed_behind_the_program_is_named(register: Register, what: str) -> None:
    assert verify(register.path).faults == ()
    sql(register.path, TAMPERED[what])
    assert [fault for fault in verify(register.path).faults if fault.startswith(what)]


def test_a_register_goes_from_a_server_to_a_file_and_back_and_is_the_same(
    register: Register, tmp_path: Path
) -> None:
    register.task()
    register.office.history.undo()
    agreed(register)
    register.office.adoption.adopt(register.meeting, ADOPTED_ON)
    sealed = register.office.minutes.paragraphs(register.meeting)[0]
    register.office.close()
    server = private_server.running[-1]
    file, there = tmp_path / "moved.secretariat", server.new()
    rows = move(register.path, file)
    assert move(file, there) == rows
    assert everything(register.path) == everything(file) == everything(there)
    assert verify(register.path).head == verify(file).head == verify(there).head
    assert [verify(place).faults for place in (file, there)] == [(), ()]
    ids = []
    for place in (register.path, file, there):
        with Office(place, WHO, clock=register.clock) as office:
            ids.append(office.actions.save(Action(group_id=register.group.id, title=text("Next"))).value.id)
            with pytest.raises(RuleViolation, match="sealed"):
                office.minutes.save(replace(sealed, body=rich("Otherwise.")))
    assert len(set(ids)) == 1  # and not that of the item that was undone


def test_a_register_is_not_moved_over_another(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "taken.secretariat"
    file.write_bytes(b"Minutes")
    with pytest.raises(StorageProblem, match="file_exists"):
        move(register.path, file)
    assert file.read_bytes() == b"Minutes"
    other = tmp_path / "other.secretariat"
    move(register.path, other)
    with pytest.raises(StorageProblem, match="register_exists"):
        move(other, register.path)


def test_a_register_with_faults_is_not_moved(register: Register, tmp_path: Path) -> None:
    sql(register.path, TAMPERED["row"])
    with pytest.raises(StorageProblem, match="copy_faulty"):
        move(register.path, tmp_path / "moved.secretariat")
    assert list(tmp_path.iterdir()) == []


def everything(place: Place) -> dict[str, list[Any]]:
    tables = [one for one in Base.metadata.sorted_tables if one.name != "search_texts"]
    columns = {one.name: ", ".join(column.name for column in one.columns) for one in tables}
    return {
        name: sorted(sql(place, f"SELECT {listed} FROM {name}"), key=repr) for name, listed in columns.items()
    }


def with_version(r: Register, version: int) -> None:
    r.office.close()
    sql(r.path, "UPDATE register SET version = ?", version)
    Office(r.path, WHO)


def as_stranger(r: Register) -> Office:
    """Open the register as somebody who was granted nothing."""
    sql(r.path, "DROP ROLE IF EXISTS stranger")
    sql(r.path, "CREATE ROLE stranger LOGIN")
    return Office(elsewhere(r, user="stranger"), WHO)


def as_reader(r: Register) -> Office:
    """Open the register as somebody who may read and nothing else."""
    sql(r.path, "DROP ROLE IF EXISTS reader")
    sql(r.path, "CREATE ROLE reader LOGIN")
    sql(r.path, "GRANT USAGE ON SCHEMA secretariat TO reader")
    sql(r.path, "GRANT SELECT ON ALL TABLES IN SCHEMA secretariat TO reader")
    return Office(elsewhere(r, user="reader"), WHO)


def elsewhere(r: Register, **otherwise: str) -> ServerAddress:
    parameters = dict(r.path.parameters) | otherwise
    user, folder, name = parameters["user"], parameters["host"], parameters["dbname"]
    return address(f"postgresql:///{name}?host={folder}&user={user}")


def taken() -> ServerAddress:
    """Return a database that another program keeps its own in."""
    place = private_server.running[-1].new()
    sql(place, "CREATE TABLE public.theirs (what text)")
    return place


def without_driver(r: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    Office(r.path, WHO)


def without_password(r: Register) -> None:
    with private_server.running[-1].asking_for_passwords("chandni", "long and secret"):
        Office(elsewhere(r, user="chandni"), WHO)


def over_time(r: Register) -> None:
    sql(r.path, f"ALTER DATABASE {r.path.name} SET statement_timeout = 50")
    r.reopen()
    with r.office._unit.read() as session:
        session.execute(statement("SELECT pg_sleep(60)"))


def one_too_many(r: Register) -> None:
    as_reader(r).close()
    sql(r.path, "ALTER ROLE reader CONNECTION LIMIT 1")
    try:
        with Office(elsewhere(r, user="reader"), WHO), Office(elsewhere(r, user="reader"), WHO):
            pass
    finally:
        sql(r.path, "ALTER ROLE reader CONNECTION LIMIT -1")


def written_to_what_is_read(r: Register) -> None:
    sql(r.path, f"ALTER DATABASE {r.path.name} SET default_transaction_read_only = on")
    r.office._unit.engine.dispose()  # it was open before; whoever opens it now has it for reading
    r.task()


def test_a_database_counts_as_empty_where_one_may_make_a_register_and_only_there(register: Register) -> None:
    place = private_server.running[-1].new()
    sql(place, "DROP ROLE IF EXISTS founder")
    sql(place, "CREATE ROLE founder LOGIN")
    founders = elsewhere(register, dbname=place.name, user="founder")
    assert opening(founders) == "register_missing"
    sql(place, f"GRANT CREATE ON DATABASE {place.name} TO founder")
    assert opening(founders) == "database_empty"
    sql(place, "CREATE EXTENSION pg_buffercache SCHEMA public")  # whose view is nobody's
    assert opening(founders) == "database_empty"
    sql(place, "CREATE VIEW public.theirs AS SELECT 1 AS one")
    assert opening(founders) == "register_missing"
    sql(place, "DROP VIEW public.theirs")
    sql(place, "CREATE SCHEMA secretariat AUTHORIZATION founder")
    assert opening(founders) == "register_missing"


def test_a_register_is_made_whole_or_not_at_all(register: Register) -> None:
    place = private_server.running[-1].new()
    told: list[tuple[int, int]] = []

    def enough(done: int, total: int) -> None:
        told.append((done, total))
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        Office.create(place, WHO, progress=enough)
    assert len(told) > 100
    assert opening(place) == "database_empty"
    Office.create(place, WHO).close()
    assert verify(place).faults == ()


def opening(place: ServerAddress) -> str:
    with pytest.raises(StorageProblem) as refused:
        Office(place, WHO)
    return refused.value.code


REFUSED: dict[str, Callable[[Register, pytest.MonkeyPatch], Any]] = {
    "address_unreadable": lambda r, m: address("postgresql://server.example"),
    "server_missing": without_driver,
    "server_unreachable": lambda r, m: Office(elsewhere(r, host="/nowhere"), WHO),
    "server_refused": lambda r, m: Office(elsewhere(r, user="nobody"), WHO),
    "server_password_missing": lambda r, m: without_password(r),
    "server_without_database": lambda r, m: Office(elsewhere(r, dbname="none"), WHO),
    "server_forbidden": lambda r, m: as_stranger(r),
    "server_full": lambda r, m: one_too_many(r),
    "server_readonly": lambda r, m: written_to_what_is_read(r),
    "server_stopped": lambda r, m: over_time(r),
    "server_has_no_file": lambda r, m: parser().parse_args(["backup", str(r.path), "-o", "copy.secretariat"]),
    "register_exists": lambda r, m: Office.create(r.path, WHO),
    "register_missing": lambda r, m: Office(taken(), WHO),
    "database_empty": lambda r, m: Office(private_server.running[-1].new(), WHO),
    "register_newer": lambda r, m: with_version(r, 99),
    "register_older": lambda r, m: with_version(r, 5),
    "file_locked": lambda r, m: while_another_writes(r),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_a_server_refuses_is_said_in_one_sentence(
    register: Register, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StorageProblem) as refused:
        REFUSED[code](register, monkeypatch)
    assert refused.value.code == code
    said = sentence(refused.value)
    assert said.endswith(".")
    assert not any(hole in said for hole in ("{", "}", "None", "  ", "\n"))


def while_another_writes(r: Register) -> None:
    other = Office(r.path, WHO, busy_ms=50)
    with r.office._unit.write("change", Kind.ACTION), other:
        other.actions.save(Action(group_id=r.group.id, title=text("Next")))


SECRET = "geheim"


@pytest.mark.parametrize(
    "typed",
    [
        f"postgresql://amina:{SECRET}@127.0.0.1/health",
        f"postgresql://amina@corp:{SECRET}@server.example/health",
        f"postgresql://amina:p@{SECRET}@server.example/health",
        f"postgresql://amina:pa/{SECRET}@server.example/health",
        f"postgresql://server.example/health?password={SECRET}",
        f"postgresql://amina:{SECRET}@server.example:port/health",
        f"mysql://amina:{SECRET}@server.example/health",
    ],
)
def test_no_password_is_taken_from_an_address_or_said(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["groups", typed]) == 3
    said = capsys.readouterr()
    assert SECRET not in said.out + said.err


@pytest.mark.parametrize(
    "typed",
    [
        "postgresql://amina@server.example:5433/health",
        "postgresql://amina%40corp@server.example/health",
        "postgresql://[2001:db8::1]/health",
        "postgresql:///health?host=%2Fvar%2Frun&user=amina",
        "postgresql://server.example/health?sslrootcert=%2Fetc%2Fca.pem",
    ],
)
def test_an_address_is_shown_as_it_is_typed(typed: str) -> None:
    assert str(address(typed)) == typed


@pytest.mark.parametrize("host", ["server.example", "10.0.0.1", "localhost.example", "127.1.1.999"])
def test_a_server_elsewhere_must_prove_who_it_is(host: str) -> None:
    assert dict(address(f"postgresql://{host}/health").parameters)["sslmode"] == "verify-full"
    for asked in ("sslmode=disable", "hostaddr=10.0.0.1", "host=/tmp,server.example", "service=other"):
        with pytest.raises(StorageProblem, match="address_unreadable"):
            address(f"postgresql://{host}/health?{asked}")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", ""])
def test_a_server_on_this_machine_need_not(host: str) -> None:
    assert "sslmode" not in dict(address(f"postgresql://{host}/health").parameters)


def test_the_environment_leads_to_no_other_server(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.1")
    monkeypatch.setenv("PGSERVICE", "other")
    register.reopen()
    register.task()


def test_a_register_goes_to_a_server_or_to_a_file(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "file.secretariat"
    move(register.path, file)
    with pytest.raises(StorageProblem, match="not_to_a_server"):
        move(file, tmp_path / "other.secretariat")


def test_a_title_may_be_as_long_as_in_a_file(register: Register) -> None:
    words = random.Random(8)
    title = " ".join("".join(words.choices("abcdefghijklmnopqrstuvwxyz", k=9)) for _ in range(400))
    saved = register.task(title)
    assert register.get(Action, saved.id).title == text(title)


def test_a_temporary_table_opens_no_way_around_the_guards(register: Register) -> None:
    agreed(register)
    register.office.adoption.adopt(register.meeting, ADOPTED_ON)
    with closing(driver(register.path)) as connection:
        connection.execute("CREATE TEMP TABLE meetings (LIKE secretariat.meetings)")
        with pytest.raises(Exception, match="sealed paragraphs"):
            connection.execute("UPDATE secretariat.paragraphs SET position = position + 1")


def test_a_register_comes_back_from_pg_dump(register: Register, tmp_path: Path) -> None:
    register.task("Submit the plan")
    server = private_server.running[-1]
    programs, copy = private_server.programs(), server.new()
    assert programs is not None
    reached = ["-h", str(server.folder), "-U", "secretariat", "-d"]
    dump = [programs / "pg_dump", "-Fc", "-f", tmp_path / "dump", *reached, register.path.name]
    subprocess.run(dump, check=True)
    subprocess.run(
        [programs / "pg_restore", "--exit-on-error", *reached, copy.name, tmp_path / "dump"], check=True
    )
    assert verify(copy).faults == ()
    assert verify(copy).head == verify(register.path).head
    assert everything(copy) == everything(register.path)
    with Office(copy, WHO, clock=register.clock) as office:
        assert list(office.searching.find("plan")) == [Kind.ACTION]
        office.actions.save(Action(group_id=register.group.id, title=text("Next")))
