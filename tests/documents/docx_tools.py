"""Looking into a Word file, as its reader or another program would."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(
    not (OFFICE and shutil.which("lowriter") and shutil.which("pdftotext")) and "CI" not in os.environ,
    reason="LibreOffice Writer or poppler is not installed; make test installs both",
)


def document(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def text_of(element: Any) -> str:
    """The text of an element, tabs and line ends included."""
    letters = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    parts = (
        node.text or "" if node.tag == qn("w:t") else letters[node.tag]
        for node in element.iter(qn("w:t"), *letters)
        if node.getparent().tag == qn("w:r")
    )
    return "".join(parts)


def paragraphs(data: bytes) -> Iterator[tuple[str, str]]:
    """Style and text of every paragraph of the body, those in tables included."""
    for paragraph in document(data).element.body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        yield style.get(qn("w:val")), text_of(paragraph)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def convert(source: Path, kind: str, profile: Path) -> Path:
    """Let LibreOffice open a file and save it as another kind, or as the same kind in a folder of its own."""
    target = source.parent / f"saved-{kind}"
    command = [str(OFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind]
    subprocess.run(
        [*command, "--outdir", str(target), str(source)], check=True, capture_output=True, timeout=180
    )
    return target / f"{source.stem}.{kind}"
