"""Transactions: all or nothing, nobody's text overwritten, a lock is said as such, and a snapshot stays one."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.database import engine
from secretariat.database.store import rows
from secretariat.domain.actions import Action
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation, SecretariatError, Stale, StorageProblem
from secretariat.domain.meetings import AgendaItem, Meeting
from secretariat.domain.minutes import Paragraph
from secretariat.domain.people import Person
from secretariat.domain.text import RichText
from secretariat.services.actions import Report
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from secretariat.services.words import sentence
from tests.small_register import Register, dump, rich, sql, text


@pytest.fixture
def impatient(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    """Return a register whose program waits a moment only for a lock."""
    monkeypatch.setattr(engine, "BUSY_MS", 60)
    register.reopen()
    return register


def test_a_refused_act_leaves_rows_and_journal_as_they_were(register: Register) -> None:
    task = register.task()
    before = register.content()
    with pytest.raises(RuleViolation, match="percent_out_of_range"):
        register.office.actions.report(Report(action_id=task.id, percent=101, text=text("More than all")))
    with pytest.raises(RuleViolation, match="percent_out_of_range"):
        register.office.actions.save(replace(task, title=text("Other"), percent=101))
    assert register.content() == before
    assert register.office.history.undo_label() == "create actions"


def test_a_bug_in_the_middle_of_an_act_rolls_all_of_it_back(register: Register) -> None:
    before = register.content()
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        register.office.agreements.set_sides(register.agreement, [register.parties[0], 4711])
    assert register.content() == before
    assert register.office.history.undo_label() is None
    register.task()


def test_an_act_that_ends_in_a_bug_is_no_user_error(register: Register) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key") as bug:
        register.office.people.save(Person(name=text("Dalia"), party_id=4711))
    assert not isinstance(bug.value, SecretariatError)


def test_a_record_that_an_act_changes_twice_has_one_entry_from_its_first_state_to_its_last(
    register: Register,
) -> None:
    task = register.task("Send the list")
    office = register.office
    with office._unit.write("change", Kind.ACTION) as writing:
        for title in ("Send it", "Send it twice"):
            known = rows.get(writing.session, Action, task.id)
            rows.save(writing.session, replace(known, title=text(title)))
        read = rows.get(writing.session, Action, task.id)
    assert (read.title, read.version) == (text("Send it twice"), task.version + 2)
    assert office.records.get(Action, task.id) == read
    office.history.undo()
    assert office.records.get(Action, task.id).title == task.title
    office.close()
    assert verify(register.path).faults == ()


def stale(act: object) -> Stale:
    with pytest.raises(Stale) as refused:
        act()  # type: ignore[operator]
    return refused.value


def test_two_programs_neither_overwrites_the_other(register: Register) -> None:
    mine = register.write("As first typed")
    with register.another() as other:
        theirs = replace(other.records.get(Paragraph, mine.id), body=rich("Their text"))
        other.minutes.save(theirs)
    before = dump(register.path, versions=True)
    wanted = replace(mine, body=rich("My text"))
    error = stale(lambda: register.office.minutes.save(wanted))
    assert error.mine.body == wanted.body
    assert error.theirs.body == theirs.body
    assert error.code == "stale"
    assert dump(register.path, versions=True) == before
    again = replace(wanted, version=error.theirs.version)
    assert register.office.minutes.save(again).value.body == wanted.body


def test_what_was_removed_meanwhile_is_not_overwritten_and_the_text_is_handed_back(
    register: Register,
) -> None:
    mine = register.write("As first typed")
    with register.another() as other:
        other.records.remove(Ref(Kind.PARAGRAPH, mine.id))
    wanted = replace(mine, body=rich("My text"))
    error = stale(lambda: register.office.minutes.save(wanted))
    assert (error.code, error.mine.body, error.theirs) == ("stale_removed", wanted.body, None)


@pytest.mark.parametrize("record_type", [Party, Person, Meeting, AgendaItem, Action, Decision])
def test_every_kind_of_record_refuses_a_stale_save(register: Register, record_type: type) -> None:
    register.decide()
    register.task()
    office = register.office
    save = {
        Party: office.agreements.save,
        Person: office.people.save,
        Meeting: office.meetings.save,
        AgendaItem: office.meetings.save_part,
        Action: office.actions.save,
        Decision: office.decisions.save,
    }[record_type]
    field, first, second = {
        Party: ("name", text("One"), text("Two")),
        Person: ("name", text("One"), text("Two")),
        Meeting: ("title", text("One"), text("Two")),
        AgendaItem: ("title", text("One"), text("Two")),
        Action: ("title", text("One"), text("Two")),
        Decision: ("area_id", 1, 2),
    }[record_type]
    read = office.records.all(record_type)[0]
    save(replace(read, **{field: first}))
    error = stale(lambda: save(replace(read, **{field: second})))
    assert getattr(error.mine, field) == second
    assert getattr(error.theirs, field) == first
    assert getattr(office.records.get(record_type, read.id), field) == first


WRITER = """
import sys
from dataclasses import replace
from secretariat.domain.actions import Action
from secretariat.domain.addresses import place
from secretariat.domain.errors import Stale
from secretariat.services.office import Office
office = Office(place(sys.argv[1]), sys.argv[2])
for _ in range(15):
    while True:
        action = office.records.get(Action, 1)
        try:
            office.actions.save(replace(action, percent=action.percent + 1))
            break
        except Stale:
            pass
"""


def test_two_processes_that_count_up_the_same_number_lose_nothing(register: Register) -> None:
    register.task()
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(register.path), name],
            cwd=Path(__file__).parents[2],
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("Amina", "Basil")
    ]
    for writer in writers:
        _, errors = writer.communicate(timeout=60)
        assert writer.returncode == 0, errors
    assert register.get(Action, 1).percent == 30
    assert len(register.office.actions.history(1)) == 31
    assert {who for (who,) in sql(register.path, "SELECT who FROM journal")} >= {"Amina", "Basil"}
    assert verify(register.path).faults == ()


@pytest.fixture(params=["EXCLUSIVE", "IMMEDIATE"])
def lock(impatient: Register, request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    """Hold a lock on the file, as another program would."""
    with closing(sqlite3.connect(impatient.path, isolation_level=None)) as other:
        other.execute(f"BEGIN {request.param}")
        yield other


@pytest.mark.files
def test_a_locked_file_is_one_sentence_and_nothing_is_lost(
    impatient: Register, lock: sqlite3.Connection
) -> None:
    with pytest.raises(StorageProblem) as refused:
        impatient.task("Send the list")
    assert refused.value.code == "file_locked"
    assert sentence(refused.value) == "The database is in use by another program; try again in a moment."
    assert impatient.office.history.undo_label() is None
    lock.execute("ROLLBACK")
    assert impatient.task("Send the list").symbol == "ABWG/2026/A.1"
    assert verify(impatient.path).faults == ()


@pytest.mark.files
def test_a_window_waits_for_a_lock_no_longer_than_it_said(register: Register) -> None:
    with (
        closing(sqlite3.connect(register.path, isolation_level=None)) as other,
        Office(register.path, "Window", zone="UTC", busy_ms=150) as window,
    ):
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with pytest.raises(StorageProblem, match="file_locked"):
            window.people.save(Person(name=text("Dalia")))
        assert 0.1 < time.monotonic() - began < 1.5


@pytest.mark.files
def test_typing_while_the_file_is_locked_is_refused_the_same_way(
    impatient: Register, lock: sqlite3.Connection
) -> None:
    paragraph = Paragraph(id=1, agenda_item_id=1)
    with pytest.raises(StorageProblem, match="file_locked"):
        impatient.office.minutes.keep_draft(paragraph, "en", RichText.of("Typed"))


@pytest.mark.files
def test_a_reader_sees_one_state_and_a_refused_commit_can_be_tried_again(impatient: Register) -> None:
    unit = impatient.office.records._unit
    with impatient.another() as other:
        with unit.read() as session:
            count = "SELECT count(*) FROM actions"
            assert session.connection().exec_driver_sql(count).scalar() == 0
            with pytest.raises(StorageProblem, match="file_locked"):
                other.actions.save(Action(group_id=1, title=text("Theirs")))
            assert session.connection().exec_driver_sql(count).scalar() == 0
        assert other.history.undo_label() is None
        other.actions.save(Action(group_id=1, title=text("Theirs")))
    assert len(impatient.office.actions.all(1)) == 1
    assert verify(impatient.path).faults == ()


def test_reading_changes_nothing_even_by_mistake(register: Register) -> None:
    before = register.content()
    with register.office.records._unit.read() as session:
        session.connection().exec_driver_sql("DELETE FROM drafts")
        session.connection().exec_driver_sql("UPDATE meetings SET number = 9")
    assert register.content() == before


@pytest.mark.files
def test_a_file_that_can_only_be_read_says_so(register: Register) -> None:
    connection = register.office.records._unit.engine.raw_connection()
    connection.cursor().execute("PRAGMA query_only=ON")
    connection.close()
    with pytest.raises(StorageProblem, match="file_readonly"):
        register.task()


@pytest.mark.files
def test_a_full_disk_says_so_and_nothing_is_lost(register: Register) -> None:
    before = dump(register.path, versions=True)
    pages = sql(register.path, "PRAGMA page_count")[0][0]
    connection = register.office.records._unit.engine.raw_connection()
    connection.cursor().execute(f"PRAGMA max_page_count={pages}")
    connection.close()
    with pytest.raises(StorageProblem, match="disk_full"):
        register.write("A long paragraph. " * 20_000)
    assert dump(register.path, versions=True) == before
    register.reopen()
    register.write("A long paragraph. " * 20_000)
    assert verify(register.path).faults == ()


@pytest.mark.files
def test_a_file_that_breaks_while_it_is_open_is_said_to_be_damaged(register: Register) -> None:
    content = bytearray(register.path.read_bytes())
    # Change counter and schema cookie: what an open connection remembers of the file is out of date.
    content[24:28] = content[40:44] = b"\xff" * 4
    content[100:400] = b"\xa5" * 300
    register.path.write_bytes(content)
    with pytest.raises(StorageProblem) as refused:
        register.task()
    assert refused.value.code == "file_damaged_in_use"
    assert "{" not in sentence(refused.value)


@pytest.mark.files
def test_a_program_that_has_the_old_file_open_during_a_restore_does_not_write_into_the_void(
    register: Register, tmp_path: Path
) -> None:
    from secretariat.services.safekeeping import backup, restore

    copy = tmp_path / "copy.secretariat"
    backup(register.path, copy)
    register.task("After the backup")
    restore(copy, register.path)
    with pytest.raises(StorageProblem):
        register.task("Into the void")
    register.reopen()
    assert register.office.actions.all(1) == []
    assert register.task("Into the file").symbol == "ABWG/2026/A.1"


def test_the_users_name_is_kept_with_every_act_as_clean_text(register: Register) -> None:
    with register.another("Dr\x00 Amina \ud800") as other:
        other.people.save(Person(name=text("Dalia")))
    assert sql(register.path, "SELECT who FROM journal ORDER BY seq DESC LIMIT 1") == [("Dr␀ Amina \ufffd",)]
