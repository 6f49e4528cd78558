"""Who may do what in a register on a server: each right works, and each thing beyond it is refused by the server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from secretariat.database.server_roles import WRITTEN, role_for
from secretariat.database.tables import Base
from secretariat.domain.actions import Action
from secretariat.domain.addresses import ServerAddress, address
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.services.granting import READER, SECRETARY, grant
from secretariat.services.holding import open_or_read, open_to_write
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
    """Return an open register on a server, and the login role `amina` there, which may do nothing."""
    with private_server.used(server):
        made = found(tmp_path / "unused")
        sql(made.path, "DROP ROLE IF EXISTS amina")
        sql(made.path, "CREATE ROLE amina LOGIN")
        yield made
        made.office.close()


def by(place: ServerAddress, role: str) -> ServerAddress:
    """Return the same register as it is reached under another name."""
    known = dict(place.parameters)
    return address(f"postgresql:///{known['dbname']}?host={known['host']}&user={role}")


def granted(register: Register, right: str) -> ServerAddress:
    grant(register.path, "amina", right)
    return by(register.path, "amina")


def open_by(register: Register, place: ServerAddress) -> Register:
    """Return the same register with the office that somebody else has open."""
    register.office.close()
    office = Office(place, WHO, clock=register.clock, zone="UTC")
    return replace(register, path=place, office=office)


def test_a_secretary_does_all_that_the_program_does(register: Register) -> None:
    other = open_by(register, granted(register, SECRETARY))
    assert not other.office.read_only
    task = other.task("Submit the plan")
    other.decide()
    paragraph = other.write("The meeting was opened.")
    other.office.minutes.keep_draft(paragraph, "en", rich("The meeting was op")["en"])
    other.office.attachments.add(Ref(Kind.ACTION, task.id), "plan.txt", b"Plan")
    other.office.history.undo()
    agreed(other)
    other.office.adoption.adopt(other.meeting, ADOPTED_ON)
    other.office.close()
    assert verify(other.path).faults == ()


BEYOND_A_SECRETARY = {
    "change the journal": "UPDATE journal SET who = 'Nobody'",
    "shorten the journal": "DELETE FROM journal",
    "empty the journal": "TRUNCATE journal",
    "change a seal": "UPDATE seals SET version = 2",
    "remove a seal": "DELETE FROM seals",
    "remove an original": "DELETE FROM originals",
    "remove a version": "DELETE FROM minutes_versions",
    "change bytes": "UPDATE blobs SET data = ''",
    "remove bytes": "DELETE FROM blobs",
    "forget a number": "DELETE FROM numbers",
    "change the version": "UPDATE register SET version = 99",
    "change a text of the search": "UPDATE search_texts SET text = ''",
    "empty a table": "TRUNCATE drafts",
    "put a guard out of action": "ALTER TABLE meetings DISABLE TRIGGER guard_meetings_update",
    "add a column": "ALTER TABLE meetings ADD COLUMN more TEXT",
    "drop a table": "DROP TABLE drafts",
    "make a table": "CREATE TABLE secretariat.more (id BIGINT)",
    "replace a function": "CREATE OR REPLACE FUNCTION secretariat.instr(text, text) RETURNS bigint"
    " LANGUAGE sql RETURN 1",
    "make a trigger": "CREATE TRIGGER mine BEFORE INSERT ON journal EXECUTE FUNCTION guard_seals_insert()",
    "look after another sequence": "SELECT setval('journal_seq_seq', 99)",
    "give rights away": "CREATE ROLE others; GRANT SELECT ON journal TO others",
}


def allowed(place: ServerAddress, statements: Iterable[str]) -> list[str]:
    """Return which statements the server allows to somebody; nothing that they do is kept."""
    found = []
    with closing(driver(place)) as connection:
        for statement in statements:
            with suppress(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)
                found.append(statement)
            connection.rollback()
    return found


def test_the_server_refuses_a_secretary_what_the_program_never_does(register: Register) -> None:
    assert allowed(granted(register, SECRETARY), BEYOND_A_SECRETARY.values()) == []


def test_the_server_lets_a_reader_read_and_nothing_else(register: Register) -> None:
    place = granted(register, READER)
    tables = sorted({*WRITTEN, "register"})
    reading = [f"SELECT * FROM {table} LIMIT 1" for table in tables]
    assert allowed(place, reading) == reading
    for table in tables:
        column = "version" if table == "register" else next(iter(Base.metadata.tables[table].columns)).name
        statements = (
            f"INSERT INTO {table} DEFAULT VALUES",
            f"UPDATE {table} SET {column} = {column}",
            f"DELETE FROM {table}",
            f"TRUNCATE {table}",
            f"SELECT * FROM {table} FOR UPDATE",
        )
        assert allowed(place, statements) == []
    sequences = ("SELECT nextval('actions_id_seq')", "SELECT setval('actions_id_seq', 99)")
    assert allowed(place, sequences) == []


def test_all_tables_are_thought_of() -> None:
    assert WRITTEN.keys() == {one.name for one in Base.metadata.sorted_tables}


def test_who_may_only_read_reads_and_is_told_before_the_server_has_to(
    register: Register, tmp_path: Path
) -> None:
    register.task("Submit the plan")
    place = granted(register, READER)
    before = register.content()
    with open_or_read(place, WHO) as office:
        assert office.read_only
        assert office.only_read is not None
        assert sentence(office.only_read).startswith("The server does not allow you")
        assert len(office.actions.all(register.group.id)) == 1
        assert list(office.searching.find("plan")) == [Kind.ACTION]
        with pytest.raises(StorageProblem, match="file_readonly_opened"):
            office.actions.save(Action(group_id=register.group.id, title=text("Next")))
        with pytest.raises(StorageProblem, match="file_readonly_opened"):
            office.minutes.circulate(register.meeting)
    with pytest.raises(StorageProblem, match="server_forbidden"):
        open_to_write(place, WHO)
    assert verify(place).faults == ()
    assert move(place, tmp_path / "copy.secretariat") > 0
    assert register.content() == before


def test_nobody_else_comes_in(register: Register) -> None:
    with pytest.raises(StorageProblem, match="server_forbidden"):
        Office(by(register.path, "amina"), WHO)
    assert allowed(by(register.path, "amina"), ["SELECT * FROM secretariat.actions"]) == []


def test_a_right_replaces_the_other_and_is_taken_away(register: Register) -> None:
    place = granted(register, SECRETARY)
    granted(register, READER)
    with Office(place, WHO) as office:
        assert office.read_only
    granted(register, READER)  # once more
    grant(register.path, "amina", None)
    test_nobody_else_comes_in(register)


def test_a_reader_leaves_the_search_as_an_older_program_folded_it(register: Register) -> None:
    register.task("Submit the plan")
    sql(register.path, "UPDATE search_texts SET normaliser = 1")
    place = granted(register, READER)
    with Office(place, WHO) as office:
        assert list(office.searching.find("plan")) == [Kind.ACTION]
    assert sql(register.path, "SELECT DISTINCT normaliser FROM search_texts") == [(1,)]


def without_making_roles(register: Register) -> ServerAddress:
    """Return a database in which somebody made a register who may make no roles."""
    place = private_server.running[-1].new()
    sql(place, "DROP ROLE IF EXISTS owner")
    sql(place, "CREATE ROLE owner LOGIN")
    sql(place, f"GRANT CREATE ON DATABASE {place.name} TO owner")
    own = by(place, "owner")
    Office.create(own, WHO).close()
    return own


def of_somebody_else(register: Register) -> Any:
    place = private_server.running[-1].new()
    sql(place, f"CREATE ROLE {role_for(place.name, READER)} LOGIN")
    Office.create(place, WHO).close()  # it is made all the same
    return grant(place, "amina", READER)


REFUSED: dict[str, Callable[[Register], Any]] = {
    "role_missing": lambda r: grant(r.path, "nobody", READER),
    "role_taken": of_somebody_else,
    "grant_forbidden": lambda r: grant(without_making_roles(r), "amina", READER),
    "server_forbidden": lambda r: grant(by(r.path, "amina"), "amina", READER),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_granted_is_said_in_one_sentence(register: Register, code: str) -> None:
    with pytest.raises(StorageProblem) as refused:
        REFUSED[code](register)
    assert refused.value.code == code
    said = sentence(refused.value)
    assert said.endswith(".")
    assert not any(hole in said for hole in ("{", "}", "None", "  ", "\n"))


def test_a_secretary_grants_nothing(register: Register) -> None:
    with pytest.raises(StorageProblem, match="grant_forbidden"):
        grant(granted(register, SECRETARY), "amina", READER)


def test_an_administrator_makes_the_roles_for_an_owner_who_may_not(register: Register) -> None:
    place = without_making_roles(register)
    register_as_administrator = by(place, "secretariat")
    for right in (SECRETARY, READER):
        sql(register_as_administrator, f"CREATE ROLE {role_for(place.name, right)} ADMIN owner")
    grant(place, "amina", SECRETARY)
    with Office(by(place, "amina"), WHO) as office:
        assert not office.read_only
    grant(place, "amina", None)


@pytest.mark.parametrize("name", ["health", "pg_health", "م" * 30, "h" * 63])
def test_the_roles_have_names_that_the_server_takes(server: PrivateServer, name: str) -> None:
    names = [role_for(name, right) for right in (SECRETARY, READER)]
    assert len(set(names)) == 2
    with private_server.used(server):
        place = server.new()
        for role in names:
            sql(place, f'CREATE ROLE "{role}"')
            assert sql(place, "SELECT count(*) FROM pg_roles WHERE rolname = ?", role) == [(1,)]
            sql(place, f'DROP ROLE "{role}"')
