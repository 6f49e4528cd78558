"""A file that is opened for reading: everything can be read, every verb is refused, and not a byte is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import RichText
from secretariat.services.office import Office
from tests.small_register import WHO, Register, found, rich, sql


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = found(tmp_path / "register.secretariat")
    made.write("The meeting was opened.")
    yield made
    made.office.close()


@pytest.fixture
def reader(register: Register) -> Office:
    with Office(register.path, "Reader", clock=register.clock, zone="UTC", read_only=True) as office:
        yield office


def test_a_reader_sees_what_is_there_and_what_another_program_adds(
    register: Register, reader: Office
) -> None:
    assert reader.read_only
    assert [p.body.plain.best("en") for p in reader.minutes.paragraphs(register.meeting)] == [
        "The meeting was opened."
    ]
    register.write("Then it went on.")
    assert len(reader.minutes.paragraphs(register.meeting)) == 2
    assert reader.searching.find("opened")[Kind.PARAGRAPH]


def test_every_way_to_write_is_refused_and_writes_nothing(register: Register, reader: Office) -> None:
    paragraph = reader.minutes.paragraphs(register.meeting)[0]
    before = register.path.read_bytes()
    ways = {
        "save": lambda: reader.minutes.save(Paragraph(agenda_item_id=register.items[0], body=rich("No"))),
        "remove": lambda: reader.records.remove(Ref(Kind.PARAGRAPH, paragraph.id)),
        "restore": lambda: reader.records.restore(Ref(Kind.PARAGRAPH, paragraph.id)),
        "typing": lambda: reader.minutes.keep_draft(paragraph, "en", RichText.of("No")),
        "circulate": lambda: reader.minutes.circulate(register.meeting),
        "report": lambda: reader.documents.write_report(
            register.group.id, register.path.with_name("report.xlsx"), "en"
        ),
    }
    for name, way in ways.items():
        with pytest.raises(StorageProblem) as refused:
            way()
        assert refused.value.code == "file_readonly_opened", name
    assert register.path.read_bytes() == before
    assert not register.path.with_name("report.xlsx").exists()


def test_documents_can_still_be_written_elsewhere(register: Register, reader: Office, tmp_path: Path) -> None:
    out = tmp_path / "minutes.pdf"
    reader.documents.write_minutes(register.meeting, out, "en")
    assert out.read_bytes().startswith(b"%PDF")


def test_a_write_protected_file_in_a_write_protected_folder_can_be_read(register: Register) -> None:
    register.office.close()
    folder = register.path.parent
    register.path.chmod(0o400)
    folder.chmod(0o500)
    try:
        with Office(register.path, WHO, read_only=True) as office:
            assert office.minutes.paragraphs(register.meeting)
        assert [path.name for path in folder.iterdir()] == [register.path.name]
    finally:
        folder.chmod(0o700)


def test_an_older_file_is_not_brought_up_to_date_by_reading(register: Register) -> None:
    register.office.close()
    sql(register.path, "PRAGMA user_version=1")
    before = register.path.read_bytes()
    with pytest.raises(StorageProblem, match="needs_writing_once"):
        Office(register.path, WHO, read_only=True)
    assert register.path.read_bytes() == before


def test_a_name_is_not_needed_to_read(register: Register) -> None:
    with Office(register.path, "", read_only=True) as office:
        assert office.lists.groups("en")[0].symbol == "ABWG"
