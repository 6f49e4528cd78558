"""Own-side notes reach no file that leaves the house: neither its text nor its metadata."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

import pikepdf
import pytest

from secretariat.domain.changes import Kind
from secretariat.domain.minutes import Note
from secretariat.services.office import Office
from tests.small_register import sql

CANARY = "Zwitscherlaut"


@pytest.fixture
def noted(sample: Path) -> Path:
    """Return the sample with a note about every record that there is, each with the canary in it."""
    with Office(sample, CANARY) as office:  # who typed the notes is nobody's business either
        for kind in Kind:
            if kind is not Kind.NOTE:
                for (number,) in sql(sample, f"SELECT id FROM {kind.value} ORDER BY id LIMIT 3"):
                    note = Note(subject_kind=kind, subject_id=number, text=f"{CANARY} about {kind.value}")
                    office.records.save_note(note)
    assert len(sql(sample, "SELECT 1 FROM notes WHERE text LIKE ?", f"{CANARY}%")) > 40
    return sample


def said_by_pdf(path: Path) -> str:
    parts = [path.read_bytes().decode("latin-1")]
    for tool, *rest in (("pdftotext", "-"), ("pdfinfo",)):
        if shutil.which(tool):
            done = subprocess.run([tool, path, *rest], capture_output=True, check=True)
            parts.append(done.stdout.decode("utf-8", "replace"))
    with pikepdf.open(path) as pdf:
        parts += [str(value) for value in pdf.docinfo.values()]
        parts += [str(value) for _, value in pdf.open_metadata().items()]
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                parts.append(thing.read_bytes().decode("latin-1"))
            else:
                parts.append(str(thing))
    return "\n".join(parts)


def test_no_output_tells_what_only_our_side_should_know(noted: Path, tmp_path: Path) -> None:
    with Office(noted, CANARY, zone="UTC") as office:
        group = office.groups.by_symbol("PPHWG")
        meeting = office.meetings.by_symbol("PPHWG/2026/1")
        workbook = tmp_path / "report.xlsx"
        office.documents.write_report(group.id, workbook, "en")
        pdfs = []
        for party in office.groups.parties(group.id):
            pdfs.append(tmp_path / f"minutes-{party.id}.pdf")
            office.documents.write_minutes(meeting.id, pdfs[-1], "en", first=party.id)
    assert len(pdfs) == 2
    for path in pdfs:
        said = said_by_pdf(path)
        assert CANARY not in said
        assert "Secretariat" in said  # the reading itself sees something
    with zipfile.ZipFile(workbook) as parts:
        for name in parts.namelist():
            assert CANARY.encode() not in parts.read(name), name
        assert b"PPHWG" in b"".join(parts.read(name) for name in parts.namelist())
    assert CANARY.encode() not in workbook.read_bytes()
