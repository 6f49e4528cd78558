"""Attached files: what is kept, what is refused, and who sees them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy.orm import Session

from secretariat.database.store import attachments as queries
from secretariat.domain import attachments as domain
from secretariat.domain.attachments import Attachment, AttachmentRole, media_type
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.images import picture
from secretariat.domain.papers import Paper
from secretariat.services.office import Office
from tests.small_register import Register, replace, sql, text

PDF = b"%PDF-1.7\n1 0 obj\n"
EMBLEM = AttachmentRole.EMBLEM


def image(kind: str = "PNG", size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    made = io.BytesIO()
    Image.new(mode, size).save(made, kind)
    return made.getvalue()


def refused(code: str, verb: object, *args: object) -> RuleViolation:
    with pytest.raises(RuleViolation, match=code) as error:
        verb(*args)  # type: ignore[operator]
    return error.value


def test_a_file_is_kept_byte_by_byte(register: Register) -> None:
    add, here = register.office.attachments.add, Ref(Kind.MEETING, register.meeting)
    saved = add(here, " Note verbale.pdf ", PDF, AttachmentRole.LETTER).value
    assert (saved.name, saved.media_type, saved.size) == ("Note verbale.pdf", "application/pdf", len(PDF))
    assert saved.audience is Audience.OWN_SIDE
    again = add(here, "copy.pdf", PDF).value  # the same bytes are stored once
    assert again.sha256 == saved.sha256
    assert sql(register.path, "SELECT count(*) FROM blobs") == [(1,)]
    register.reopen()
    assert register.office.attachments.of(here) == [saved, again]
    assert register.office.attachments.data(saved.id) == PDF
    register.office.records.remove(Ref(Kind.ATTACHMENT, saved.id))
    assert register.office.attachments.of(here) == [again]
    register.office.history.undo()
    assert register.office.attachments.data(saved.id) == PDF


def test_name_and_audience_can_change_and_nothing_else(register: Register) -> None:
    save = register.office.attachments.save
    here = Ref(Kind.MEETING, register.meeting)
    known = register.office.attachments.add(here, "a.pdf", PDF).value
    wanted = replace(known, name="b.pdf", audience=Audience.JOINT, sha256="0" * 64, size=1, subject_id=9)
    saved = save(wanted).value
    assert replace(saved, version=known.version, name="a.pdf", audience=Audience.OWN_SIDE) == known
    refused("attachment_nameless", save, replace(saved, name=" "))


def test_what_cannot_be_kept_is_refused_with_the_reason(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, here = register.office.attachments.add, Ref(Kind.MEETING, register.meeting)
    refused("attachment_empty", add, here, "a.pdf", b"")
    refused("attachment_nameless", add, here, " ", PDF)
    refused("record_gone", add, Ref(Kind.PAPER, 99), "a.pdf", PDF)
    assert domain.MOST_BYTES == 50 * 1024 * 1024
    monkeypatch.setattr(domain, "MOST_BYTES", 3 * 1024 * 1024)
    assert add(here, "a.bin", bytes(3 * 1024 * 1024)).value.size == 3 * 1024 * 1024
    error = refused("attachment_too_large", add, here, "a.bin", bytes(3 * 1024 * 1024 + 60_000))
    assert error.data == {"name": "a.bin", "size": "3.1", "most": "3"}
    assert len(register.office.attachments.of(here)) == 1


def test_a_party_has_one_emblem_and_it_is_public(register: Register) -> None:
    attachments, party = register.office.attachments, Ref(Kind.PARTY, register.parties[0])
    assert attachments.emblem(party.id) is None
    first = attachments.add(party, "eagle.png", image(), EMBLEM).value
    assert (first.audience, first.media_type) == (Audience.PUBLIC, "image/png")
    second = attachments.add(party, "lion.jpg", image("JPEG"), EMBLEM, Audience.OWN_SIDE).value
    assert attachments.emblem(party.id) == second
    assert attachments.of(party) == [second]
    assert attachments.save(replace(second, audience=Audience.OWN_SIDE)).value.audience is Audience.PUBLIC
    refused("emblem_of_party", attachments.add, Ref(Kind.MEETING, 1), "lion.png", image(), EMBLEM)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("eagle.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        ("eagle.png", b"<svg/>"),
        ("eagle.gif", image("GIF")),
        ("cut.png", image()[:-8]),
        ("spoilt.png", image()[:40] + b"\x00\x01" + image()[42:]),
        ("cut.jpg", image("JPEG")[:-40]),
        ("two bytes.jpg", b"\xff\xd8\xff"),
        ("no frame.jpg", b"\xff\xd8\xff\xda\x00\x02\xff\xd9"),
    ],
)
def test_an_emblem_is_a_whole_png_or_jpeg(register: Register, name: str, data: bytes) -> None:
    party = Ref(Kind.PARTY, register.parties[0])
    error = refused("emblem_unfit", register.office.attachments.add, party, name, data, EMBLEM)
    assert error.data["name"] == name
    assert register.office.attachments.of(party) == []


def test_an_emblem_has_a_sane_size(register: Register) -> None:
    add, party = register.office.attachments.add, Ref(Kind.PARTY, register.parties[0])
    error = refused("emblem_size", add, party, "dot.png", image(size=(31, 200)), EMBLEM)
    assert (error.data["width"], error.data["height"]) == (31, 200)
    refused("emblem_size", add, party, "wall.png", image(size=(6001, 40), mode="1"), EMBLEM)
    refused("attachment_too_large", add, party, "huge.png", image() + bytes(5 * 1024 * 1024), EMBLEM)
    assert add(party, "line.png", image(size=(6000, 32), mode="1"), EMBLEM).value.id


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK")]
)
def test_the_size_of_a_picture_is_read_from_its_own_words(kind: str, mode: str) -> None:
    found = picture(image(kind, (123, 77), mode))
    assert found is not None
    assert (found.width, found.height, found.media_type) == (123, 77, f"image/{kind.lower()}")


def test_the_first_bytes_say_more_than_the_name() -> None:
    assert media_type("letter.docx", PDF) == "application/pdf"
    assert media_type("Letter.DOCX", b"PK\x03\x04").endswith("wordprocessingml.document")
    assert media_type("scan", b"II*\x00") == "image/tiff"
    assert media_type("what", b"?") == "application/octet-stream"


@pytest.mark.files
def test_damaged_bytes_are_named_and_never_handed_out(register: Register) -> None:
    saved = register.office.attachments.add(Ref(Kind.MEETING, 1), "a.pdf", PDF).value
    for (name,) in sql(register.path, "SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        sql(register.path, f"DROP TRIGGER {name}")
    sql(register.path, "UPDATE blobs SET data = x'00'")
    with pytest.raises(StorageProblem, match="blob_damaged"):
        register.office.attachments.data(saved.id)


def test_joint_documents_never_see_an_own_side_file(register: Register) -> None:
    office, meeting = register.office, Ref(Kind.MEETING, register.meeting)
    papers = {
        audience: office.papers.save(
            Paper(meeting_id=meeting.id, title=text(audience.value), audience=audience)
        ).value
        for audience in Audience
    }
    seen: list[Attachment] = []
    item = Ref(Kind.AGENDA_ITEM, register.items[0])
    for ref in (meeting, item, *(Ref(Kind.PAPER, paper.id) for paper in papers.values())):
        for audience in Audience:
            made = office.attachments.add(ref, f"{audience}.pdf", PDF, audience=audience).value
            hidden = audience is Audience.OWN_SIDE or ref == Ref(Kind.PAPER, papers[Audience.OWN_SIDE].id)
            seen += [] if hidden else [made]
    with Session(office.records._unit.engine) as session:
        assert queries.joint_files(session, meeting.id) == seen
        party = queries.joint_attachments(session, [Ref(Kind.PARTY, 1)])
        assert party == []
        assert queries.joint_attachments(session, []) == []


@pytest.mark.files
def test_a_copy_is_not_saved_over_a_database(register: Register, tmp_path: Path) -> None:
    saved = register.office.attachments.add(Ref(Kind.MEETING, register.meeting), "a.pdf", PDF).value
    other = tmp_path / "other.secretariat"
    Office.create(other, "Tester").close()
    for database in (other, register.path):
        before = database.read_bytes()
        refused("would_replace_database", register.office.attachments.save_copy, saved.id, database)
        assert database.read_bytes() == before
    register.office.attachments.save_copy(saved.id, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == PDF
