"""Clause 15: attachments are opened only by an allow-list, under a name of ours, and saved under one that is safe."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest
from filelock import FileLock
from openpyxl import Workbook

from secretariat.database.engine import unsynced
from secretariat.documents.pack import _name as name_in_zip
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.file_names import LONGEST, distinct_file_name, safe_file_name
from secretariat.domain.opening import OPENED_ENDINGS, opened_under
from secretariat.services import opened_copies
from tests.small_register import found
from tests.torture.amounts import amount, figure
from tests.torture.hostile_names import ENDINGS, hostile_name

SHARDS = amount(1, 20)
NAMES = amount(300, 10_000)
# Written anew, not taken from the product: what Windows keeps for itself.
DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"
}
TEXT = b"Nothing but text"


def is_safe(name: str) -> bool:
    """Whether Windows, macOS and Linux all make exactly one visible file of this name, in the folder it is put into."""
    return (
        0 < len(name.encode("utf-8")) <= LONGEST
        and not any(sign in '\\/:*?"<>|' or unicodedata.category(sign)[0] == "C" for sign in name)
        and name == name.strip(" .")
        and name[0] not in ".-~"
        and name.split(".")[0].rstrip().upper() not in DEVICES
        and unicodedata.normalize("NFC", name) == name
        and PureWindowsPath(name).name == name
        and Path(name).name == name
    )


def seeds(shard: int) -> range:
    return range(shard, NAMES, SHARDS)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_name_leads_out_of_its_folder(shard: int, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    escapes = 0
    for seed in seeds(shard):
        name = safe_file_name(hostile_name(seed))
        escapes += not is_safe(name) or safe_file_name(name) != name
        path = folder / name
        path.write_bytes(TEXT)
        escapes += [entry.name for entry in os.scandir(folder)] != [name]
        path.unlink()
    assert [entry.name for entry in os.scandir(tmp_path)] == ["folder"]
    figure(15, f"hostile names for saving, part {shard}", f"{len(seeds(shard))}: {escapes} escapes")
    assert escapes == 0


@pytest.mark.parametrize("shard", range(SHARDS))
def test_names_in_a_zip_are_safe_and_fall_together_nowhere(shard: int) -> None:
    taken: dict[str, bytes] = {}
    for seed in seeds(shard):
        name = name_in_zip("files", hostile_name(seed), taken)
        folder, _, own = name.partition("/")
        assert (folder, is_safe(own.encode()[:LONGEST].decode("utf-8", "ignore"))) == ("files", True), name
        taken[name] = b""
    # As file systems compare that know no case: HFS+ after decomposition, NTFS by capitals.
    assert len({unicodedata.normalize("NFD", name).casefold() for name in taken}) == len(taken)
    assert len({name.upper() for name in taken}) == len(taken)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_hostile_name_opens_nothing_or_plain_text(shard: int, tmp_path: Path, monkeypatch: Any) -> None:
    register = found(tmp_path / "test.secretariat")
    monkeypatch.setattr(opened_copies.tempfile, "tempdir", str(tmp_path))
    unsynced(register.office._unit.engine)
    attachments = register.office.attachments
    attached = attachments.add(Ref(Kind.MEETING, register.meeting), "a.txt", TEXT).value
    opened = refused = 0
    for name in ("note.txt", *map(hostile_name, seeds(shard)[:: amount(3, 1)])):
        try:
            attached = attachments.save(replace(attached, name=name)).value
        except RuleViolation:
            assert not name.strip(), name
            continue
        except UnicodeEncodeError:
            pytest.fail(f"{name!r} could not be stored")
        try:
            path = attachments.open_copy(attached.id, opened_copies.folder())
        except RuleViolation as error:
            refused += error.code in ("attachment_only_saved", "attachment_not_its_ending")
            continue
        opened += 1
        assert path.parent.parent == opened_copies.folder()
        assert path.name.isascii()
        assert is_safe(path.name)
        assert path.suffix in (".txt",), path.name  # what it is, whatever its name says
        assert path.read_bytes() == TEXT
        assert name.lower().endswith((".txt", ".csv"))
    assert opened
    assert refused > opened
    own = opened_copies.folder()
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    opened_copies.remove()
    assert [path.name for path in tmp_path.glob("secretariat-opened-*")] == []
    register.office.close()


GOOD = {
    "pdf": b"%PDF-1.7\n", "png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff\xe0", "jpeg": b"\xff\xd8\xff\xe0",
    "gif": b"GIF89a", "tif": b"II*\x00", "tiff": b"MM\x00*", "bmp": b"BM", "webp": b"RIFF0000WEBPVP8 ",
    "txt": "Ağrı – محضر".encode(), "csv": b"a;b\r\n", "eml": b"From: a@b.example\r\nSubject: x\r\n\r\nText",
    "ics": b"BEGIN:VCALENDAR\r\n", "vcf": b"BEGIN:VCARD\r\n",
}  # fmt: skip


def package(main: str, *more: tuple[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        if main.startswith("application/vnd.oasis"):
            made.writestr("mimetype", main)
        else:
            types = f'<Types><Override ContentType="application/vnd.openxmlformats-officedocument.{main}"/></Types>'
            made.writestr("[Content_Types].xml", types)
        for name, text in more:
            made.writestr(name, text)
    return out.getvalue()


PACKAGES = {
    "docx": "wordprocessingml.document.main+xml",
    "xlsx": "spreadsheetml.sheet.main+xml",
    "pptx": "presentationml.presentation.main+xml",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
}


def relation(kind: str, target: str) -> tuple[str, str]:
    link = f'<Relationship Id="r" Type="{kind}" Target="{target}" TargetMode="External"/>'
    return ("word/_rels/settings.xml.rels", f"<Relationships>{link}</Relationships>")


TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def test_what_is_on_the_list_opens_by_ending_and_content_alike() -> None:
    good = {**GOOD, **{ending: package(main) for ending, main in PACKAGES.items()}}
    assert set(good) == OPENED_ENDINGS
    for ending, content in good.items():
        as_named = "txt" if ending == "csv" else ending
        assert opened_under(7, f"Note Verbale.{ending.upper()}", content) == f"7-note-verbale.{as_named}"
        for other, wrong in good.items():
            alike = {ending, other} <= {"jpg", "jpeg"} or {ending, other} <= {"tif", "tiff"}
            # Any text is a text, whatever it says; it opens as one.
            if ending != other and not alike and ending not in ("txt", "csv"):
                assert refusal(f"x.{ending}", wrong) == "attachment_not_its_ending", (ending, other)
    assert refusal("x.txt", b"MZ\x90\x00") == "attachment_not_its_ending"
    for ending in ENDINGS:
        if ending.lower().rpartition(".")[2] in OPENED_ENDINGS:
            continue
        assert refusal(f"x.{ending}", GOOD["pdf"]) == "attachment_only_saved", ending


def test_office_documents_open_only_without_programs_and_without_the_network() -> None:
    word = PACKAGES["docx"]
    book = io.BytesIO()
    Workbook().save(book)
    assert opened_under(1, "book.xlsx", book.getvalue()) == "1-book.xlsx"
    allowed = [
        relation(TEMPLATE, "file:///C:/Templates/Ministry.dotx"),
        relation(LINK, "https://example.org"),
        ("word/embeddings/Microsoft_Excel_Sheet1.xlsx", ""),
    ]
    for part in allowed:
        assert opened_under(1, "x.docx", package(word, part)) == "1-x.docx"
    refused = [
        ("word/vbaProject.bin", ""),
        ("word/activeX/activeX1.xml", ""),
        ("word/embeddings/oleObject1.bin", ""),
        ("word/embeddings/x.docm", ""),
        relation(TEMPLATE, "https://evil.example/t.dotm"),
        relation(TEMPLATE, "file://host/t.dotm"),
        relation(TEMPLATE, "\\\\host\\t.dotm"),
        relation(TEMPLATE.replace("attachedTemplate", "image"), "http://evil.example/1.png"),
        ("word/_rels/x.rels", " " * 5_000_000),
    ]
    for part in refused:
        assert refusal("x.docx", package(word, part)) == "attachment_holds_programs", part[0]
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert refusal("x.docx", package(macro)) == "attachment_not_its_ending"
    assert (
        refusal("x.odt", package(PACKAGES["odt"], ("Basic/Standard/x.xml", "")))
        == "attachment_holds_programs"
    )


def refusal(name: str, content: bytes) -> str:
    with pytest.raises(RuleViolation) as refused:
        opened_under(1, name, content)
    return refused.value.code


def test_names_that_file_systems_take_for_one_are_numbered() -> None:
    taken: list[str] = []
    for name in ("Straße.pdf", "STRASSE.PDF", "strasse.pdf", "é.txt", "E\u0301.txt", "x", "X"):
        taken.append(distinct_file_name(safe_file_name(name), taken))
    assert taken == ["Straße.pdf", "STRASSE-2.PDF", "strasse-3.pdf", "é.txt", "É-2.txt", "x", "X-2"]


LEAVES = """
import sys, os, tempfile
tempfile.tempdir = sys.argv[1]
from secretariat.services import opened_copies
folder = opened_copies.folder()
(folder / "copy").mkdir()
(folder / "copy" / "1-note.txt").write_bytes(b"x")
print(folder, flush=True)
sys.stdin.read()
if sys.argv[2] == "killed":
    os._exit(9)
"""


@pytest.mark.parametrize("how", ["killed", "ended"])
def test_what_a_program_left_is_swept_when_it_is_gone(how: str, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(opened_copies.tempfile, "tempdir", str(tmp_path))
    other = subprocess.Popen(
        [sys.executable, "-c", LEAVES, str(tmp_path), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        text=True,
    )
    with other:
        assert other.stdout is not None
        assert other.stdin is not None
        left = Path(other.stdout.readline().strip())
        assert opened_copies.sweep() == 0  # it is still held
        assert left.is_dir()
        other.stdin.close()
        other.wait(30)
    assert left.exists() is (how == "killed")
    (tmp_path / "secretariat-opened-link").symlink_to(tmp_path.parent)
    assert opened_copies.sweep() == (1 if how == "killed" else 0)
    assert not left.exists()
    assert tmp_path.parent.is_dir()


KILLED_READING = """
import os, subprocess
from secretariat.readers.apart import read_apart

subprocess.run = lambda *_arguments, **_named: os._exit(9)
read_apart("tables:read_packed", "x.csv", b"Kestrelwing")
"""


def test_a_copy_that_a_killed_program_was_reading_is_swept_and_that_of_a_running_one_is_not(
    tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(opened_copies.tempfile, "tempdir", str(tmp_path))
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "TMPDIR": str(tmp_path),
        "TEMP": str(tmp_path),
    }
    assert subprocess.run([sys.executable, "-c", KILLED_READING], env=env).returncode == 9
    (left,) = tmp_path.glob("*/file.csv")
    assert left.read_bytes() == b"Kestrelwing"
    with FileLock(left.parent / "lock"):
        assert opened_copies.sweep() == 0, "a program is still reading it"
    (tmp_path / "secretariat-reading").mkdir()  # not ours
    assert opened_copies.sweep() == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secretariat-reading"]
