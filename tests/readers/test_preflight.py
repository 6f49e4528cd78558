"""Files from outside are refused before they are parsed when they could do harm."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document

from secretariat.domain.errors import RuleViolation
from secretariat.readers import preflight
from secretariat.readers.preflight import open_package


def package(folder: Path, **more: bytes) -> Path:
    """A Word document with parts added; `__` in a name stands for `/`, `_dot_` for a dot."""
    out = io.BytesIO()
    Document().save(out)
    path = folder / "file.docx"
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        for name, content in more.items():
            new.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return path


def code(path: Path) -> str:
    with pytest.raises(RuleViolation) as caught:
        open_package(path)
    assert caught.value.data["name"] == path.name
    return caught.value.code


def test_a_plain_document_passes(tmp_path: Path) -> None:
    found = open_package(package(tmp_path))
    assert found.kind == "docx"
    assert "word/document.xml" in found.parts


def test_text_and_pictures_are_not_office_files(tmp_path: Path) -> None:
    for content in (b"", b"Dear colleague", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7"):
        path = tmp_path / "file.docx"
        path.write_bytes(content)
        assert code(path) == "file_not_office"


def test_another_zip_is_not_an_office_file(tmp_path: Path) -> None:
    path = tmp_path / "file.docx"
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    assert code(path) == "file_not_office"


def test_old_formats_and_passwords(tmp_path: Path) -> None:
    path = tmp_path / "file.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert code(path) == "file_old_or_locked"


def test_a_zip_with_a_password_is_damaged(tmp_path: Path) -> None:
    with zipfile.ZipFile(package(tmp_path)) as old:
        old.extractall(tmp_path / "parts")
    path = tmp_path / "locked.docx"
    subprocess.run(["zip", "-q", "-r", "-P", "x", str(path), "."], cwd=tmp_path / "parts", check=True)
    assert code(path) == "form_damaged"


@pytest.mark.parametrize("name", ["word__vbaProject_dot_bin", "word__VBAPROJECT_dot_BIN"])
def test_macros(name: str, tmp_path: Path) -> None:
    assert code(package(tmp_path, **{name: b"macro"})) == "file_has_macros"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', '<!ENTITY a "b">'])
def test_declarations(encoding: str, text: str, tmp_path: Path) -> None:
    assert code(package(tmp_path, word__more_dot_xml=text.encode(encoding))) == "file_suspicious"


@pytest.mark.parametrize(
    "name", ["../evil.xml", "/etc/evil.xml", "word\\evil.xml", "C:evil.xml", "WORD/Document.xml"]
)
def test_names_that_lead_outside_or_stand_twice(name: str, tmp_path: Path) -> None:
    path = package(tmp_path)
    with zipfile.ZipFile(path, "a") as added:
        added.writestr(name, "<x/>")
    assert code(path) == "file_suspicious"


def test_a_bomb(tmp_path: Path) -> None:
    assert code(package(tmp_path, word__bomb_dot_xml=b" " * 30_000_000)) == "file_suspicious"


def test_too_many_parts(tmp_path: Path) -> None:
    parts = {f"word__part{number}_dot_xml": b"<x/>" for number in range(preflight.MOST_PARTS)}
    assert code(package(tmp_path, **parts)) == "file_unpacks_too_big"


def test_a_file_too_large(tmp_path: Path) -> None:
    path = tmp_path / "file.docx"
    with path.open("wb") as out:
        out.write(b"PK")
        out.truncate(preflight.LARGEST_FILE + 1)
    assert code(path) == "file_too_big"
