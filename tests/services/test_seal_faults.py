"""Whoever takes the triggers away, changes what was adopted and puts them back, is found out by `verify`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from secretariat.database.store import blobs, rows
from secretariat.database.triggers import TRIGGERS
from secretariat.domain.attachments import Attachment, AttachmentRole
from secretariat.domain.canonical import canonical
from secretariat.domain.changes import Kind
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Paragraph
from secretariat.domain.seals import Correction, Original, Seal
from secretariat.services.actions import Change
from secretariat.services.fault_words import fault_sentence
from secretariat.services.office import Office
from secretariat.services.safekeeping import backup, restore, verify
from secretariat.services.sealing import sealed_rows
from tests.agreed_minutes import ADOPTED_ON, adopt
from tests.small_register import found, rich, sql

AM, CORR = "ABWG/2026/1/AM", "ABWG/2026/1/AM/Corr.1"


@pytest.fixture(scope="module")
def sealed_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    register = found(tmp_path_factory.mktemp("faults") / "template.secretariat")
    adopt(register)
    corrigenda = register.office.corrigenda
    draft = corrigenda.draft(register.meeting).value
    corrigenda.save(
        Correction(corrigendum_id=draft.id, paragraph_id=1, for_text="opened", read_text="declared open")
    )
    corrigenda.issue(draft.id, ADOPTED_ON)
    register.office.adoption.sign(register.meeting, ADOPTED_ON, "scan.pdf", b"%PDF-1.4 scan")
    register.office.close()
    return register.path.read_bytes()


@pytest.fixture
def sealed(sealed_bytes: bytes, tmp_path: Path) -> Path:
    """Return a closed file with signed minutes, a corrigendum, and the scan of the signed copy."""
    path = tmp_path / "sealed.secretariat"
    path.write_bytes(sealed_bytes)
    return path


def tampered(path: Path, *statements: str) -> None:
    """Change what the triggers guard, and leave no trace of having taken them away."""
    with closing(sqlite3.connect(path)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for trigger in TRIGGERS.values():
            connection.execute(trigger)
        connection.commit()


def test_a_sealed_file_is_sound(sealed: Path) -> None:
    assert verify(sealed).faults == ()
    tampered(sealed)
    assert verify(sealed).faults == ()


CHANGES: list[tuple[str, str]] = [
    ('UPDATE meetings SET place = \'{"en":"Elsewhere"}\'', f"sealed {AM} meetings 1"),
    ("UPDATE meetings SET minutes_state = 'agreed'", f"reverted {AM}"),
    ("UPDATE meetings SET deleted_at = '2026-01-01T00:00:00.000000Z'", f"reverted {AM}"),
    ("UPDATE paragraphs SET body = replace(body, 'both sides', 'one side')", f"sealed {AM} paragraphs 1"),
    ("UPDATE paragraphs SET audience = 'own_side' WHERE id = 1", f"sealed {AM} paragraphs 1"),
    ("UPDATE paragraphs SET audience = 'joint'", f"sealed {AM} paragraphs 4"),
    ("DELETE FROM paragraphs WHERE id = 1", f"sealed {AM} paragraphs 1"),
    ('UPDATE agenda_items SET title = \'{"en":"Closing"}\' WHERE id = 1', f"sealed {AM} agenda_items 1"),
    ("UPDATE delegates SET role = 'expert' WHERE id = 2", f"sealed {AM} delegates 2"),
    ("UPDATE decisions SET symbol = 'ABWG/2026/1/D.9'", f"sealed {AM} decisions 1"),
    ("UPDATE actions SET title = '{\"en\":\"Less\"}' WHERE symbol <> ''", f"sealed {AM} actions 1"),
    ("DELETE FROM originals WHERE id = 1", f"originals {AM}"),
    ("UPDATE originals SET language = 'ar' WHERE id = 1", f"originals {AM}"),
    ("UPDATE originals SET size = 5 WHERE id = 2", f"original {AM} ABWG-2026-1-AM-en-borduria.pdf"),
    (
        "UPDATE blobs SET data = x'00' WHERE sha256 = (SELECT sha256 FROM originals WHERE id = 1)",
        f"original {AM} ABWG-2026-1-AM-en-avalon.pdf",
    ),
    (
        "DELETE FROM blobs WHERE sha256 = (SELECT sha256 FROM originals WHERE id = 1)",
        f"original {AM} ABWG-2026-1-AM-en-avalon.pdf",
    ),
    (
        "UPDATE blobs SET data = CAST(replace(CAST(data AS TEXT), 'both', 'none') AS BLOB)"
        " WHERE sha256 = (SELECT sha256 FROM seals WHERE kind = 'minutes')",
        f"seal {AM}",
    ),
    ("DELETE FROM seals WHERE kind = 'minutes'", f"unsealed {AM}"),
    (f"UPDATE seals SET chain = '{'a' * 64}' WHERE kind = 'minutes'", f"seal_chain {AM}"),
    ("UPDATE corrigenda SET issued_on = NULL", f"reverted {CORR}"),
    ("UPDATE corrections SET read_text = 'never opened'", f"sealed {CORR} corrections 1"),
    ("DELETE FROM corrections", f"sealed {CORR} corrections 1"),
    ("DELETE FROM seals WHERE kind = 'corrigendum'", f"unsealed {CORR}"),
    ("DELETE FROM corrigenda", f"reverted {CORR}"),
]


@pytest.mark.parametrize(("statement", "fault"), CHANGES)
def test_every_change_of_a_sealed_record_is_found_and_named(sealed: Path, statement: str, fault: str) -> None:
    tampered(sealed, statement)
    faults = verify(sealed).faults
    assert fault in faults
    words = fault_sentence(fault, "en")
    assert fault.split()[1] in words
    assert "{" not in words
    assert words.endswith(".")


@pytest.mark.parametrize(("statement", "fault"), CHANGES[:8])
def test_a_change_is_found_although_the_journal_was_made_to_agree(
    sealed: Path, statement: str, fault: str
) -> None:
    """The journal's rows are checked apart; without them the seal alone finds it too."""
    tampered(sealed, statement, "UPDATE journal SET payload = NULL")
    assert fault in verify(sealed).faults


def test_an_altered_scan_is_found(sealed: Path) -> None:
    (name,) = sql(sealed, "SELECT sha256 FROM attachments WHERE role = 'signed_copy'")[0]
    tampered(sealed, f"UPDATE blobs SET data = x'00' WHERE sha256 = '{name}'")
    faults = verify(sealed).faults
    assert f"blob {name}" in faults
    assert name in fault_sentence(f"blob {name}", "en")


def test_what_lives_on_is_no_fault(sealed: Path) -> None:
    from secretariat.services.office import Office
    from tests.services.test_adoption import rename_everything
    from tests.small_register import WHO

    with Office(sealed, WHO, zone="UTC") as office:
        rename_everything(office)
        action = office.minutes.outcomes(1)[1][0]
        office.actions.change_many([action.id], Change(status=type(action.status).IN_PROGRESS))
    assert verify(sealed).faults == ()


def test_backup_and_restore_keep_seals_and_triggers(sealed: Path, tmp_path: Path) -> None:
    copy, back = tmp_path / "copy.secretariat", tmp_path / "back.secretariat"
    backup(sealed, copy)
    restore(copy, back)
    assert verify(back).faults == ()
    assert {name for (name,) in sql(back, "SELECT name FROM sqlite_master WHERE type = 'trigger'")} == set(
        TRIGGERS
    )
    with pytest.raises(sqlite3.IntegrityError, match="sealed"):
        sql(back, "DELETE FROM paragraphs")


def journaled(path: Path, change: Callable[[Session], None]) -> None:
    """Change what the triggers guard in the way of a verb, with an entry in the journal."""
    with Office(path, "Somebody") as office:
        for name in TRIGGERS:
            sql(path, f"DROP TRIGGER {name}")
        with office._unit.write("change", Kind.SEAL) as writing:
            change(writing.session)
    for trigger in TRIGGERS.values():
        sql(path, trigger)


def other_original(session: Session) -> None:
    original = rows.find(session, Original)[0]
    rows.save(session, replace(original, sha256=blobs.put(session, b"%PDF-1.7"), size=8))


def other_record(session: Session) -> None:
    seal, paragraph = rows.find(session, Seal)[0], rows.find(session, Paragraph)[0]
    rows.save(session, replace(paragraph, body=rich("The meeting was not opened.")))
    record = json.loads(blobs.get(session, seal.sha256))
    record["record"] = sealed_rows(session, rows.get(session, Meeting, seal.meeting_id))
    rows.save(session, replace(seal, sha256=blobs.put(session, canonical(record))))


def other_scan(session: Session) -> None:
    scan = next(a for a in rows.find(session, Attachment) if a.role is AttachmentRole.SIGNED_COPY)
    rows.save(session, replace(scan, sha256=blobs.put(session, b"%PDF-1.4 other"), size=14))


def second_seal(session: Session) -> None:
    rows.save(session, replace(rows.find(session, Seal)[0], id=0, version=0))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (other_original, f"original {AM} ABWG-2026-1-AM-en-avalon.pdf"),
        (other_record, f"seal {AM}"),
        (other_scan, f"original {AM} scan.pdf"),
        (second_seal, f"seal {AM}"),
    ],
)
def test_an_entry_in_the_journal_does_not_make_a_change_of_what_was_sealed_good(
    sealed: Path, change: Callable[[Session], None], fault: str
) -> None:
    journaled(sealed, change)
    assert fault in verify(sealed).faults
    assert fault_sentence(fault, "en")
