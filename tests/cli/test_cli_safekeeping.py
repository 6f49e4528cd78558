"""verify, backup and restore."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest

from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.services.office import Office


def change(path, *statements):
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_a_whole_file_has_no_faults(run, sample):
    with sqlite3.connect(sample) as connection:
        (entries,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    connection.close()
    ended = run("verify", sample)
    said = ended.out.splitlines()
    assert (ended.code, said[0], ended.err) == (0, f"{entries} journal entries, no faults", "")
    assert said[1].startswith(f"Journal head: {entries}:")


FAULTS = {
    "a changed row": (
        ["UPDATE actions SET percent = percent + 1 WHERE id = 7"],
        ["action item, record 7 differs"],
    ),
    "a row removed": (["DELETE FROM notes WHERE id = 1"], ["note, record 1 differs"]),
    "a row added": (
        [
            "INSERT INTO institutions (id, version, party_id, name, city)"
            " SELECT 999, 1, party_id, name, city FROM institutions WHERE id = 1"
        ],
        ["institution, record 999 differs"],
    ),
    "a broken reference": (
        ["UPDATE actions SET area_id = 4711 WHERE id = 3"],
        ["table actions, row 3 refers", "action item, record 3 differs"],
    ),
    "another author": (
        ["UPDATE journal SET who = 'Somebody else' WHERE seq = 40"],
        ["entry 40 does not follow"],
    ),
    "an entry removed": (["DELETE FROM journal WHERE seq = 41"], ["entry 42 does not follow"]),
    "a changed payload": (
        ["UPDATE journal SET payload = replace(payload, 'Pakistan', 'Atlantis') WHERE seq = 1"],
        ["entry 1 was changed", "party, record 1 differs"],
    ),
    "a payload that is no JSON": (
        ["UPDATE journal SET payload = 'gone' WHERE seq = 5"],
        ["entry 5 was changed"],
    ),
}


def test_a_file_without_one_of_our_indexes_is_not_opened(run, sample):
    change(sample, "DROP INDEX ix_actions_listed")
    ended = run("verify", sample)
    assert ended.code == 3
    assert "ix_actions_listed" in ended.reason


@pytest.mark.parametrize("fault", FAULTS)
def test_every_kind_of_fault_is_found_and_said(run, sample, fault):
    statements, says = FAULTS[fault]
    change(sample, *statements)
    before = sample.read_bytes()
    ended = run("verify", sample)
    assert ended.code == 1
    for text in says:
        assert text in ended.out
    count = len(ended.out.splitlines())
    assert ended.reason == f"{sample} has {count} fault{'s' if count > 1 else ''}."
    assert all(line[0].isupper() and line.endswith(".") for line in ended.out.splitlines())
    assert sample.read_bytes() == before


def test_one_removed_entry_is_one_break_of_the_chain(run, sample):
    change(sample, "DELETE FROM journal WHERE seq = 41")
    broken = [line for line in run("verify", sample).out.splitlines() if "does not follow" in line]
    assert broken == ["Journal entry 42 does not follow from the entry before it."]


def test_a_rewritten_history_is_found_by_its_chain(run, sample):
    """Whoever changes a row, its payload and the payload's digest still breaks the chain."""
    with sqlite3.connect(sample) as connection:
        (payload,) = connection.execute("SELECT payload FROM journal WHERE seq = 1").fetchone()
        forged = payload.replace("Pakistan", "Atlantis")
        digest = hashlib.sha256(forged.encode()).hexdigest()
        connection.execute("UPDATE journal SET payload = ?, digest = ? WHERE seq = 1", (forged, digest))
        connection.execute("UPDATE parties SET name = replace(name, 'Pakistan', 'Atlantis') WHERE id = 1")
    connection.close()
    ended = run("verify", sample)
    assert ended.code == 1
    assert "Journal entry 1 does not follow" in ended.out


def test_many_faults_are_counted_and_not_all_printed(run, sample):
    change(sample, "UPDATE action_updates SET percent = percent + 1")
    ended = run("verify", sample)
    lines = ended.out.splitlines()
    assert len(lines) == 51
    assert lines[-1] == "… and 141 more"
    assert "has 191 faults" in ended.reason


def test_backup_and_restore_round_trip(run, sample, tmp_path):
    copy, place = tmp_path / "copy.secretariat", tmp_path / "elsewhere.secretariat"
    ended = run("backup", sample, "-o", copy)
    assert (ended.code, str(copy) in ended.out) == (0, True)
    ended = run("restore", copy, "-o", place)
    assert (ended.code, "Kept" in ended.out) == (0, False)
    assert run("actions", place, "--json").out == run("actions", sample, "--json").out
    assert run("verify", place).code == 0


def test_restore_keeps_the_old_file_and_says_where(run, sample, tmp_path):
    copy = tmp_path / "copy.secretariat"
    run("backup", sample, "-o", copy)
    change(sample, "UPDATE meetings SET venue = '{}' WHERE minutes_state = 'drafting'")
    changed = sample.read_bytes()
    ended = run("restore", copy, "-o", sample)
    kept = ended.out.splitlines()[1].removeprefix("Kept the old file as ")
    assert ended.code == 0
    assert Path(kept).read_bytes() == changed
    assert run("verify", sample).code == 0
    again = run("restore", copy, "-o", sample)
    assert again.out.splitlines()[1] != ended.out.splitlines()[1]


def test_a_backup_is_taken_while_the_file_is_read(run, sample, tmp_path):
    with sqlite3.connect(sample, isolation_level=None) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM actions").fetchone()
        assert run("backup", sample, "-o", tmp_path / "copy").code == 0
    reader.close()
    assert run("verify", tmp_path / "copy").code == 0


@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_a_faulty_file_is_not_copied(run, sample, tmp_path, verb):
    target = tmp_path / "target"
    target.write_text("what was there")
    change(sample, "UPDATE actions SET percent = 99 WHERE id = 7")
    ended = run(verb, sample, "-o", target)
    assert (ended.code, ended.out) == (3, "")
    assert "faults" in ended.reason
    assert target.read_text() == "what was there"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted([sample.name, "target"])


@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_a_file_is_not_copied_onto_itself(run, sample, tmp_path, verb):
    link = tmp_path / "link"
    link.symlink_to(sample)
    for target in (sample, link):
        assert run(verb, sample, "-o", target).code == 3
    assert run("verify", sample).code == 0


@pytest.mark.parametrize(
    "command", [("minutes", "PPHWG/2026/1"), ("report", "PPHWG"), ("backup",)], ids=lambda command: command[0]
)
def test_nothing_is_written_over_another_database(run, sample, tmp_path, command):
    other = tmp_path / "other.xlsx"  # as only a report has to be called
    with Office.create(other, "Somebody") as office:
        office.people.save(Person(name=LocalizedText(en="Only here")))
    before = other.read_bytes()
    verb, *rest = command
    ended = run(verb, sample, *rest, "-o", other)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"secretariat: {other} is a database with content of its own")
    assert other.read_bytes() == before
