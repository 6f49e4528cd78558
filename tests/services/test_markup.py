"""Markup that somebody typed stands as typed in every file that is made: PDF, Word, Excel, letter, calendar, card."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest

from secretariat.services.office import Office
from tests import markup
from tests.services.canaries import written_documents

PICTURE = Path("s.png")
PARTS = ("<img", "&amp;", "<b>", "&lt;", "</b>")
"""What every piece of markup has once; each is a word, which no line breaks, wherever a row goes over to a new page."""
TODAY = date(2026, 11, 20)
MEETINGS = ("PPHWG/2026/2", "PPHWG/2026/3")


@pytest.fixture(scope="module")
def files(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return every file that is made of a sample full of markup."""
    folder = tmp_path_factory.mktemp("markup")
    path = folder / "sample.secretariat"
    path.write_bytes(sample_file.read_bytes())
    assert len(markup.plant(path, PICTURE, english_only=True)) > 30
    noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    with Office(path, "Tester", clock=lambda: noon, zone="UTC") as office:
        return dict(_made(office, path, folder))


def _made(office: Office, path: Path, folder: Path) -> Iterator[tuple[str, bytes]]:
    for symbol in MEETINGS:
        meeting = office.meetings.by_symbol(symbol)
        for kind, name, data in written_documents(office, path, meeting.id):
            if not name.endswith(".zip"):  # the same files packed
                yield f"{symbol} {kind.key} {len(data)}{Path(name).suffix}", data
    group = meeting.group_id
    for suffix in (".xlsx", ".pdf"):
        office.documents.write_report(group, folder / f"report{suffix}", "en", as_of=TODAY)
        yield f"report{suffix}", (folder / f"report{suffix}").read_bytes()
    seen = set()
    for line in [*office.letters.outbox(group), *office.letters.action_lists(group)]:
        if line.kind not in seen and line.person_id:
            seen.add(line.kind)
            yield (
                f"letter {line.kind}.eml",
                office.letters.compose([office.letters.in_language(line, "en")])[0].data,
            )
    assert len(seen) > 1


def test_every_file_says_markup_as_typed(files: dict[str, bytes]) -> None:
    said = {name: _text(name, data) for name, data in files.items()}
    assert {name: faults for name, text in said.items() if (faults := _faults(text))} == {}
    marked = [name for name, text in said.items() if PARTS[0] in text]
    assert {Path(name).suffix for name in marked} == {Path(name).suffix for name in said}
    assert len(marked) > 30


def test_no_file_holds_the_picture(files: dict[str, bytes]) -> None:
    for name, data in files.items():
        if name.endswith(".pdf"):
            with pikepdf.open(io.BytesIO(data)) as pdf:
                assert not [
                    page
                    for page in pdf.pages
                    for image in page.get_images().values()
                    if image.Width == markup.SIDE
                ]
        elif zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                links = b"".join(archive.read(part) for part in archive.namelist() if part.endswith(".rels"))
                assert PICTURE.name.encode() not in links, name


def test_a_tag_that_got_lost_is_seen() -> None:
    whole = markup.canary(PICTURE, "persons.name")
    assert _faults(f"Dr Khan {whole}") == {}
    assert _faults(whole.replace("&amp;", "&"))
    assert _faults(whole.replace("<b>", ""))
    assert _faults(whole.replace("<", "&lt;"))


def _text(name: str, data: bytes) -> str:
    """Return what a reader of the file reads."""
    if name.endswith(".pdf"):
        done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, capture_output=True, check=True)
        return done.stdout.decode()
    if name.endswith(".eml"):
        message = message_from_bytes(data, policy=policy.default)
        parts = [part.get_content() for part in message.walk() if part.get_content_type() == "text/plain"]
        return "\n".join([str(message["Subject"]), *parts])
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [archive.read(part) for part in archive.namelist() if part.endswith(".xml")]
        said = "\n".join("".join(ElementTree.fromstring(part).itertext()) for part in parts)
        return said.replace("&&", "&")  # in heads and feet of a sheet (ECMA-376, 18.3.1.46)
    # Calendars and cards: a line that goes on in the next one begins there with a blank (RFC 5545, 6350).
    lines = data.decode().replace("\r\n ", "").replace("\n ", "")
    return re.sub(r"\\(.)", r"\1", lines)


def _faults(text: str) -> dict[str, int]:
    """Return how often each part of the markup stands in `text` when that differs by more than what … cut off."""
    text = "".join(text.split()).lower()  # large letters break even short words, and some are capitals
    counts = {part: text.count(part) for part in PARTS}
    return counts if max(counts.values()) - min(counts.values()) > text.count("…") else {}
