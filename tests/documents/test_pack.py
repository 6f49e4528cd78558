"""The meeting pack: one PDF that keeps all promises of its parts, and a zip that can be checked by its hashes."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import re
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from secretariat.documents.content.meeting import MeetingFacts
from secretariat.documents.content.minutes import MinutesKind, Mode, Stage, State
from secretariat.documents.content.pack import PackContent, PackDocument, PackFile
from secretariat.documents.labels import labels
from secretariat.documents.operative import AlternatProof
from secretariat.documents.pack import write_pack
from secretariat.documents.pdf.decisions import set_decisions
from secretariat.documents.pdf.minutes import set_minutes
from secretariat.documents.pdf.pack import set_pack
from secretariat.domain.audience import Audience
from secretariat.domain.errors import Cancelled
from secretariat.domain.meetings import MeetingState
from secretariat.services.document_kinds import KINDS, packed_kinds
from secretariat.services.office import Office
from tests.documents.minutes_content import PAKISTAN, PALESTINE, M, health_minutes
from tests.documents.pdf_tools import pages_of, words_of
from tests.documents.standards import assert_archival

ADOPTED = State(Stage.ADOPTED, 2, dt.date(2026, 3, 20))


def facts() -> MeetingFacts:
    return MeetingFacts(
        symbol=M,
        language="en",
        original_language="en",
        document_date=dt.date(2026, 3, 20),
        group="Pakistan–Palestine Health Working Group",
        parties=(PAKISTAN, PALESTINE),
        number=1,
        place="Islamabad",
        starts_on=dt.date(2026, 3, 10),
        ends_on=dt.date(2026, 3, 11),
        mode=Mode.HYBRID,
        sittings=(),
        state=MeetingState.CLOSED,
    )


def documents() -> tuple[PackDocument, ...]:
    one = health_minutes(state=ADOPTED)
    other = replace(one, sides=one.parties, parties=one.parties[::-1], signatories=one.signatories[::-1])
    return (
        PackDocument(
            kind="agreed",
            symbol=f"{M}/AM",
            name="AM-en.pdf",
            first="Pakistan",
            make=lambda out, progress: set_minutes(one, out, progress),
        ),
        PackDocument(
            kind="agreed",
            symbol=f"{M}/AM",
            name="AM-en.pdf",
            first="Palestine",
            make=lambda out, progress: set_minutes(other, out, progress),
        ),
        PackDocument(
            kind="decisions",
            symbol=f"{M}/D",
            name="D-en.pdf",
            make=lambda out, progress: set_decisions(
                health_minutes(kind=MinutesKind.DECISIONS, venue="\U000f0000"), out, progress
            ),
        ),
    )


def file(name: str, data: bytes = b"Contents") -> PackFile:
    return PackFile(
        name=name, of=f"{M}/2", title="Terms of reference", data=data, sha256=hashlib.sha256(data).hexdigest()
    )


def pack(**changes: object) -> PackContent:
    fields: dict[str, object] = {
        "facts": facts(),
        "documents": documents(),
        "files": (file("Terms.docx"),),
        "proofs": (AlternatProof(f"{M}/AM", "en", "f" * 64),),
    }
    return PackContent(**{**fields, **changes})  # type: ignore[arg-type]


def pdf(content: PackContent) -> bytes:
    out = io.BytesIO()
    set_pack(content, out)
    return out.getvalue()


def zipped(content: PackContent) -> bytes:
    out = io.BytesIO()
    write_pack(content, out)
    return out.getvalue()


@pytest.fixture(scope="module")
def packed_pdf() -> bytes:
    return pdf(pack())


def test_one_pdf_keeps_what_its_parts_promise(packed_pdf: bytes, tmp_path: Path) -> None:
    assert_archival(packed_pdf)
    (tmp_path / "pack.pdf").write_bytes(packed_pdf)
    done = subprocess.run(["qpdf", "--check", tmp_path / "pack.pdf"], capture_output=True)
    assert done.returncode == 0, done.stderr


def test_the_contents_name_the_pages_and_lead_to_them(packed_pdf: bytes) -> None:
    pages = pages_of(packed_pdf)
    cover = pages[0]
    expected = {
        "Agreed minutes, original naming Pakistan first": "AGREED MINUTES",
        "Record of decisions": "RECORD OF",
    }
    for title, found in expected.items():
        page = int(re.search(rf"{title}\s+(\d+)\n", cover)[1])  # type: ignore[index]
        assert found in pages[page - 1]
    with pikepdf.open(io.BytesIO(packed_pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, 1)}
        links = [numbers[link.Dest[0].objgen] for link in opened.pages[0].Annots]
        listed = [int(number) for number in re.findall(r"(?:first|decisions)\s+(\d+)\n", cover)]
        assert links == listed
        assert len(links) == 3


def test_bookmarks_of_the_parts_stand_below_their_titles(packed_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(packed_pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, 1)}
        pages = pages_of(packed_pdf)
        with opened.open_outline() as outline:
            assert [item.title for item in outline.root] == [
                f"{M}/AM Agreed minutes, original naming Pakistan first",
                f"{M}/AM Agreed minutes, original naming Palestine first",
                f"{M}/D Record of decisions",
            ]
            for item in outline.root[1].children:
                page = pages[numbers[item.destination[0].objgen] - 1]
                assert item.title.split()[-1] in page


def test_links_within_a_part_lead_where_they_led(packed_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(packed_pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, 1)}
        pages = pages_of(packed_pdf)
        checked = 0
        for page in list(opened.pages)[1:]:
            for annotation in page.get("/Annots", []):
                if annotation.Subtype == "/Link":
                    target = pages[numbers[annotation.Dest[0].objgen] - 1]
                    assert str(annotation.Contents).split()[-1] in target
                    checked += 1
    assert checked == 2 * 16


def test_what_the_parts_hold_is_kept(packed_pdf: bytes) -> None:
    """Embedded files once each, signature fields under names of their own."""
    with pikepdf.open(io.BytesIO(packed_pdf)) as opened:
        given = [name for name in opened.attachments if not name.endswith("-full.txt")]
        assert given == ["PPHWG-2026-1-AM-en-text.txt"]
        names = [str(field.T) for field in opened.Root.AcroForm.Fields]
    assert names == ["1-signature-1", "1-signature-2", "2-signature-1", "2-signature-2"]
    found = words_of(packed_pdf)
    assert "Terms.docx Terms of reference 1 KB" in found
    assert f"SHA-256 of their operative text: {'f' * 64}" in found


def test_the_same_content_gives_the_same_bytes_in_both_forms(packed_pdf: bytes) -> None:
    assert pdf(pack()) == packed_pdf
    assert zipped(pack()) == zipped(pack())


def test_many_documents_make_a_cover_of_several_pages() -> None:
    many = tuple(replace(documents()[2], symbol=f"{M}/D/{number}") for number in range(60))
    data = pdf(pack(documents=many, files=(), proofs=()))
    pages = pages_of(data)
    cover = next(number for number, page in enumerate(pages) if "RECORD OF DECISIONS" in page)
    assert cover > 1
    assert re.search(rf"{M}/D/0\s+Record of decisions\s+{cover + 1}\n", pages[0])


def test_the_zip_can_be_checked_by_its_hashes(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(pack()))) as package:
        assert package.testzip() is None
        package.extractall(tmp_path)
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path, capture_output=True
    )
    assert done.returncode == 0, done.stderr
    listed = {line.split("  ", 1)[1] for line in (tmp_path / "SHA256SUMS").read_text().splitlines()}
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert listed == there - {"SHA256SUMS"}
    index = (tmp_path / "INDEX.txt").read_text(encoding="utf-8")
    for name in listed - {"INDEX.txt"}:
        assert name in index
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() in index
    (tmp_path / "documents" / "D-en.pdf").write_bytes(b"changed")
    done = subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 1
    assert b"documents/D-en.pdf: FAILED" in done.stdout


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "a\nb.txt", "C:\\x.pdf", "  .hidden", "", "ا" * 400 + ".pdf", "con?.txt", "a/b/c"],
)
def test_no_name_leads_out_of_the_folder_or_spoils_the_list(name: str, tmp_path: Path) -> None:
    content = pack(documents=(), files=(file(name, b"1"), file(name, b"2")), proofs=())
    with zipfile.ZipFile(io.BytesIO(zipped(content))) as package:
        names = package.namelist()
        package.extractall(tmp_path)
    assert len(names) == len({other.casefold() for other in names}) == 4
    for other in names:
        assert not re.search(r'[\n\\:*?"<>|]', other)
        assert not {"", ".", ".."} & set(other.split("/"))
        assert other.count("/") <= 1
        assert all(len(part.encode()) <= 255 for part in other.split("/"))
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path, capture_output=True
    )
    assert done.returncode == 0, done.stderr


def test_missing_characters_of_every_part_are_reported() -> None:
    assert set_pack(pack(), io.BytesIO()).missing == ("\U000f0000",)
    assert write_pack(pack(), io.BytesIO()).missing == ("\U000f0000",)


def test_cancelling_stops_within_a_part() -> None:
    seen: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 1:
            raise Cancelled

    for write in (set_pack, write_pack):
        seen.clear()
        with pytest.raises(Cancelled):
            write(pack(), io.BytesIO(), cancel)
        assert seen[-1][0] == 1


def test_nothing_own_side_is_ever_packed() -> None:
    assert {kind.key for kind in packed_kinds()} >= {
        "notice",
        "agenda",
        "agreed",
        "summary",
        "decisions",
        "actions",
    }
    for kind in packed_kinds():
        assert kind.audience is not Audience.OWN_SIDE
        assert not kind.for_party
        assert ".pdf" in kind.formats


def test_every_kind_is_named_and_its_setters_are_there() -> None:
    for kind in KINDS:
        assert labels("en").has(f"document_kind.{kind.key}"), kind.key
        for suffix in kind.formats:
            assert callable(kind.setter(suffix))


def test_the_samples_pack_holds_what_was_stored(sample_file: Path) -> None:
    with Office(sample_file, "Test", zone="UTC") as office:
        for group in office.groups.all():
            for meeting in office.meetings.all(group.id):
                content = office.documents.content("pack", meeting.id, "en")
                kinds = [document.kind for document in content.documents]
                assert kinds[0] == "notice"
                originals = office.adoption.originals(meeting.id)
                made = {}
                for document in content.documents:
                    out = io.BytesIO()
                    document.make(out, lambda done, total: None)
                    made[document.name] = out.getvalue()
                for original in originals:
                    if original.language == "en" and original.name in made:
                        assert made[original.name] == office.adoption.original_bytes(original.id)
                if originals:
                    assert kinds.count("agreed") == 2
                    (proof,) = content.proofs
                    stored = made[next(d.name for d in content.documents if d.kind == "agreed")]
                    assert f"SHA-256 {proof.sha256}" in words_of(stored)
