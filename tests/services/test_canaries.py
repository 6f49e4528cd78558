"""What only our side should know reaches no file that leaves the house: neither its text nor its metadata."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.domain.audience import Audience
from secretariat.domain.meetings import MinutesState
from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.seals import Correction
from secretariat.services.document_kinds import KINDS, DocumentKind
from secretariat.services.office import Office
from tests.agreed_minutes import ADOPTED_ON, waive_all
from tests.agreed_minutes import agreed as agreed_minutes
from tests.services.canaries import (
    CANARY,
    own_side_blobs,
    plant_in_meeting,
    plant_notes,
    said_by,
    written_documents,
)
from tests.small_register import Clock, Register, found, sql

Made = list[tuple[DocumentKind, str, bytes]]
CIRCULATED, WRITTEN = "PPHWG/2026/2", "PPHWG/2026/3"


@pytest.fixture(scope="module")
def noted(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample with canaries about everything, and a second draft of minutes out for comments."""
    path = tmp_path_factory.mktemp("noted") / "sample.secretariat"
    path.write_bytes(sample_file.read_bytes())
    with Office(path, CANARY, zone="UTC") as office:  # who typed it is nobody's business either
        meeting = office.meetings.by_symbol(CIRCULATED)
        office.minutes.move(meeting.id, MinutesState.DRAFTING)
        plant_in_meeting(office, meeting.id)
        plant_in_meeting(office, office.meetings.by_symbol(WRITTEN).id)
        assert plant_notes(office, path) > 60
        office.minutes.circulate(meeting.id)
        office.comments.open_round(meeting.id)
    return path


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Return a register with canaries everywhere whose minutes are adopted, corrected and signed."""
    register = found(tmp_path_factory.mktemp("adopted") / "register.secretariat", Clock())
    plant_in_meeting(register.office, register.meeting)
    for number in register.items:
        register.write("The Secretariat took note.", ParagraphKind.INFORMATION, item=number - 1)
    agreed_minutes(register)
    assert plant_notes(register.office, register.path) > 15
    for finding in register.office.checks.run(register.meeting):
        if finding.waiver:
            register.office.checks.waive(register.meeting, finding, f"{CANARY} is why.")
    waive_all(register)
    for finding in register.office.checks.run(register.meeting):
        register.office.checks.waive(register.meeting, finding, f"{CANARY} is why.")
    register.office.adoption.adopt(register.meeting, ADOPTED_ON)
    draft = register.office.corrigenda.draft(register.meeting).value
    register.office.corrigenda.save(
        Correction(
            corrigendum_id=draft.id,
            paragraph_id=_printed(register),
            for_text="opened by both",
            read_text="opened jointly by both",
        )
    )
    register.office.corrigenda.issue(draft.id, ADOPTED_ON)
    plant_notes(register.office, register.path)
    yield register
    register.office.close()


def _printed(register: Register) -> int:
    paragraphs = register.office.minutes.paragraphs(register.meeting)
    return next(p.id for p in paragraphs if "opened by both" in p.body.plain.best("en"))


@pytest.fixture(scope="module")
def made(noted: Path, adopted: Register) -> Made:
    """Return every document of a meeting that is prepared and written, and of one whose minutes are adopted."""
    with Office(noted, CANARY, zone="UTC") as office:
        found = [
            document
            for symbol in (CIRCULATED, WRITTEN)
            for document in written_documents(office, noted, office.meetings.by_symbol(symbol).id)
        ]
    return found + list(written_documents(adopted.office, adopted.path, adopted.meeting))


def test_every_kind_of_document_is_looked_through(made: Made) -> None:
    assert {kind.key for kind, _, _ in made} == {kind.key for kind in KINDS}


def test_no_document_for_the_other_side_tells_it(made: Made) -> None:
    for kind, name, data in made:
        if kind.audience is not Audience.OWN_SIDE:
            said = said_by(data)
            assert CANARY not in name + said, name
            assert len(said) > 1000, name  # the reading itself sees something


def test_the_brief_of_our_side_alone_tells_it(made: Made) -> None:
    own = [(kind.key, said_by(data)) for kind, _, data in made if kind.audience is Audience.OWN_SIDE]
    assert {key for key, _ in own} == {"brief"}
    assert all(CANARY in said for _, said in own)


@pytest.mark.parametrize("world", ["noted", "adopted"])
def test_kept_drafts_seals_and_originals_do_not_hold_it(world: str, request: pytest.FixtureRequest) -> None:
    held = request.getfixturevalue(world)
    path = held if isinstance(held, Path) else held.path
    own = own_side_blobs(path)
    blobs = sql(path, "SELECT sha256, data FROM blobs")
    kept = {sha: said_by(data) for sha, data in blobs if sha not in own}
    assert [sha for sha, said in kept.items() if CANARY in said] == []
    assert sum(CANARY in said_by(data) for sha, data in blobs if sha in own) >= 2  # those that were planted
    wanted = {
        sha
        for table in ("minutes_versions", "seals", "originals")
        for (sha,) in sql(path, f"SELECT sha256 FROM {table}")
    }
    assert wanted <= kept.keys()
    assert wanted


@pytest.mark.parametrize("suffix", ["xlsx", "pdf"])
def test_the_progress_report_does_not_tell_it(suffix: str, noted: Path, tmp_path: Path) -> None:
    path, copy = tmp_path / f"report.{suffix}", tmp_path / "copy.secretariat"
    copy.write_bytes(noted.read_bytes())  # what a report says is kept
    with Office(copy, CANARY, zone="UTC") as office:
        group = office.groups.by_symbol("PPHWG")
        office.documents.write_report(group.id, path, "en")
        kept = office.reports.made(group.id)[0].sha256
    [(data,)] = sql(copy, f"SELECT data FROM blobs WHERE sha256 = '{kept}'")
    for said in (said_by(path.read_bytes()), data.decode()):
        assert CANARY not in said
        assert "PPHWG" in said


def test_a_canary_would_be_seen_wherever_it_hides() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as outer:
        inner = io.BytesIO()
        with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", f"<w:t>{CANARY}</w:t>" * 20)
        outer.writestr("minutes.docx", inner.getvalue())
    assert CANARY not in packed.getvalue().decode("latin-1")
    assert CANARY in said_by(packed.getvalue())
    assert CANARY in said_by(b"BDC <" + f"\ufeff{CANARY}".encode("utf-16-be").hex().encode() + b">")
