"""The journal: every act is in it, its chain holds, and whatever is changed behind its back is found and named."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.database import journal
from secretariat.database.types import canonical
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.domain.minutes import Note
from secretariat.services.safekeeping import verify
from tests.small_register import Register, dump, found, sql, text


@pytest.fixture
def register(tmp_path: Path) -> Register:
    """Return an open register with some life in it."""
    register = found(tmp_path / "register.secretariat")
    register.decide()
    register.task("Send the list")
    gone = register.write("Struck out later")
    register.office.records.remove(Ref(Kind.PARAGRAPH, gone.id))
    register.office.records.save_note(Note(subject_kind=Kind.MEETING, subject_id=1, text="Ours only"))
    register.office.history.undo()
    register.office.history.redo()
    yield register
    register.office.close()


def faults(register: Register) -> tuple[str, ...]:
    register.office.close()
    return verify(register.path).faults


def test_an_untouched_file_has_no_fault_and_one_entry_for_each_act(register: Register) -> None:
    acts = [act for (act,) in sql(register.path, "SELECT act FROM journal ORDER BY seq")]
    assert acts[-6:-2] == ["create actions", "create paragraphs", "remove paragraphs", "create notes"]
    assert acts[-2] == f"undo {len(acts) - 2}"
    assert acts[-1] == f"undo {len(acts) - 1}"
    assert verify(register.path).entries == len(acts)
    assert faults(register) == ()


def test_the_chain_is_sha256_over_the_entry_before_the_header_and_the_digest(register: Register) -> None:
    previous = "0" * 64
    for seq, at, who, act, revision, digest, chain, payload in sql(
        register.path, "SELECT seq, at, who, act, revision, digest, chain, payload FROM journal ORDER BY seq"
    ):
        assert digest == hashlib.sha256(payload.encode()).hexdigest()
        header = {"act": act, "at": at, "revision": revision, "seq": seq, "who": who}
        line = json.dumps(header, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        assert chain == hashlib.sha256(f"{previous}\n{line}\n{digest}".encode()).hexdigest()
        assert canonical(json.loads(payload)) == payload
        previous = chain


def test_replaying_all_payloads_gives_the_rows(register: Register) -> None:
    rows: dict[tuple[str, int], dict[str, object]] = {}
    for (payload,) in sql(register.path, "SELECT payload FROM journal ORDER BY seq"):
        for image in journal.images(payload):
            key = (image.kind.value, image.id)
            assert rows.get(key) == image.before
            if image.after is None:
                rows.pop(key)
            else:
                rows[key] = image.after
    stored = dump(register.path, versions=True)
    assert rows == {(name, row["id"]): row for name, found_rows in stored.items() for row in found_rows}


def last(register: Register) -> int:
    return int(sql(register.path, "SELECT max(seq) FROM journal")[0][0])


TAMPERINGS: list[tuple[str, str, str]] = [
    ("row edited", "UPDATE actions SET percent = 90 WHERE id = 1", "row actions 1"),
    ("row's version edited", "UPDATE actions SET version = 90 WHERE id = 1", "row actions 1"),
    ("row put into the bin", "UPDATE parties SET deleted_at = '2026-01-01' WHERE id = 1", "row parties 1"),
    ("row taken out of the bin", "UPDATE paragraphs SET deleted_at = NULL WHERE id = 2", "row paragraphs 2"),
    ("row deleted", "DELETE FROM notes", "row notes 1"),
    (
        "row inserted",
        "INSERT INTO notes (version, subject_kind, subject_id, text, topic, audience)"
        " VALUES (1, 'meetings', 1, 'x', 'general', 'joint')",
        "row notes 2",
    ),
    ("row's number changed", "UPDATE notes SET id = 7", "row notes 7"),
    ("text made bytes", "UPDATE notes SET text = CAST(text AS BLOB)", "row notes 1"),
    ("text made unreadable", "UPDATE notes SET text = CAST(x'ff41' AS TEXT)", "row notes 1"),
    ("who edited", "UPDATE journal SET who = 'Nobody' WHERE seq = 5", "chain 5"),
    ("at edited", "UPDATE journal SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 5", "chain 5"),
    ("act edited", "UPDATE journal SET act = 'change notes' WHERE seq = 5", "chain 5"),
    ("who made bytes", "UPDATE journal SET who = x'00ff' WHERE seq = 5", "chain 5"),
    ("revision edited", "UPDATE journal SET revision = 9 WHERE seq = 5", "chain 5"),
    ("digest edited", "UPDATE journal SET digest = 'x' WHERE seq = 5", "chain 5"),
    ("chain edited", "UPDATE journal SET chain = 'x' WHERE seq = 5", "chain 5"),
    ("payload edited", "UPDATE journal SET payload = replace(payload, 'a', 'b') WHERE seq = 5", "payload 5"),
    ("payload made bytes", "UPDATE journal SET payload = x'00ff' WHERE seq = 5", "payload 5"),
    ("payload unreadable", "UPDATE journal SET payload = CAST(x'ff41' AS TEXT) WHERE seq = 5", "payload 5"),
    ("entry removed from the middle", "DELETE FROM journal WHERE seq = 5", "chain 6"),
    ("entry doubled", "INSERT INTO journal SELECT 999, at, who, act, revision, digest, chain, payload"
     " FROM journal WHERE seq = 5", "chain 999"),
    ("reference broken", "DELETE FROM persons WHERE id = 1", "row persons 1"),
    ("side pointing nowhere", "UPDATE sides SET party_id = 99 WHERE id = 1", "foreign_key sides 1"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "fault"), [t[1:] for t in TAMPERINGS], ids=[t[0] for t in TAMPERINGS])
def test_tampering_is_found_and_named(register: Register, statement: str, fault: str) -> None:
    sql(register.path, statement)
    assert fault in faults(register)


def test_a_payload_edited_together_with_its_digest_breaks_the_chain(register: Register) -> None:
    forged = sql(register.path, "SELECT payload FROM journal WHERE seq = 5")[0][0].replace("en", "fr")
    digest = hashlib.sha256(forged.encode()).hexdigest()
    sql(register.path, "UPDATE journal SET payload = ?, digest = ? WHERE seq = 5", forged, digest)
    assert "chain 5" in faults(register)


def test_two_entries_changed_about_break_the_chain(register: Register) -> None:
    for step in ("SET seq = 1000 WHERE seq = 5", "SET seq = 5 WHERE seq = 6", "SET seq = 6 WHERE seq = 1000"):
        sql(register.path, f"UPDATE journal {step}")
    assert {"chain 5", "chain 6"} <= set(faults(register))


def test_an_entry_cut_from_the_end_shows_in_its_rows_and_in_sqlites_count(register: Register) -> None:
    register.task("Will be cut away")
    seq, row = last(register), sql(register.path, "SELECT max(id) FROM actions")[0][0]
    sql(register.path, "DELETE FROM journal WHERE seq = ?", seq)
    found_faults = faults(register)
    assert f"chain {seq}" in found_faults
    assert f"row actions {row}" in found_faults


def test_a_careful_cut_at_the_end_cannot_be_proven_from_the_file_alone(register: Register) -> None:
    """Entry, rows and SQLite's counters put back as before: only a head of the chain kept elsewhere would tell.

    The heads differ, which is what a backup or a printed hash can be held against.
    """
    register.office.close()
    earlier = register.path.read_bytes()
    head = sql(register.path, "SELECT chain FROM journal ORDER BY seq DESC LIMIT 1")
    register.reopen()
    register.task("Will be cut away")
    register.office.close()
    assert sql(register.path, "SELECT chain FROM journal ORDER BY seq DESC LIMIT 1") != head
    register.path.write_bytes(earlier)
    assert verify(register.path).faults == ()
    assert sql(register.path, "SELECT chain FROM journal ORDER BY seq DESC LIMIT 1") == head


def test_a_purged_payload_leaves_the_chain_whole(register: Register) -> None:
    """The first undo is covered by the redo after it, so its payload can go without any row losing its proof."""
    sql(register.path, "UPDATE journal SET payload = NULL WHERE seq = ?", last(register) - 1)
    assert faults(register) == ()


def content(path: Path) -> dict[str, object]:
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        names = [kind.value for kind in Kind] + ["journal", "drafts"]
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in names}


def test_a_flipped_bit_is_refused_or_found_or_changes_nothing(register: Register, tmp_path: Path) -> None:
    register.office.close()
    original, whole = register.path.read_bytes(), content(register.path)
    copy = tmp_path / "flipped.secretariat"
    chance, silent = random.Random(7), []
    for _ in range(150):
        place, bit = chance.randrange(len(original)), chance.randrange(8)
        flipped = bytearray(original)
        flipped[place] ^= 1 << bit
        copy.write_bytes(flipped)
        try:
            good = not verify(copy).faults
        except StorageProblem:
            good = False
        if good and content(copy) != whole:
            silent.append((place, bit))
        if good:
            shutil.copyfile(register.path, copy)
    assert silent == []


def test_text_of_every_script_goes_through_the_journal_exactly(register: Register) -> None:
    title = text('Quote " and \\ and {x} %s', ar="خطة «العمل»", ur="منصوبہ", zh="卫生合作", fr="Échange 👩‍⚕️")
    action = register.task()
    register.office.actions.save(type(action)(**{**_fields(action), "title": title}))
    register.office.history.undo()
    register.office.history.redo()
    assert register.get(type(action), action.id).title == title
    assert faults(register) == ()


def _fields(record: object) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__slots__}


def test_a_truth_value_is_not_journaled_as_a_stored_value(register):
    columns = ["id", "version", "deleted_at", "action_id", "on_id"]
    with (
        pytest.raises(TypeError, match="write 0 or 1"),
        register.office.actions._unit.write("create", Kind.DEPENDENCY) as writing,
    ):
        writing.recorder.insert_many(Kind.DEPENDENCY, columns, [[1, True, None, 1, 2]])
    assert faults(register) == ()
