"""The meeting pack as a zip: its documents and attached files, an index, and a list of hashes to check them by."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from secretariat.documents.content.pack import PackContent, PackDocument, PackFile
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import running_title
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.wording import place_dates
from secretariat.domain.file_names import distinct_file_name, safe_file_name

INDEX, SUMS = "INDEX.txt", "SHA256SUMS"
_FOLDERS = ("documents", "files")
_OLDEST = (1980, 1, 1, 0, 0, 0)  # the clock must not be in it: the first day that a zip knows
_FILE = 0o100644 << 16
_KB, _MB = 1024, 1024 * 1024


@dataclass(frozen=True, slots=True)
class Packed:
    """What came of packing: the characters that no bundled font has."""

    missing: tuple[str, ...] = ()


def document_title(document: PackDocument, words: Labels) -> str:
    """Return a document's title, with the side that it names first where there are several originals."""
    title = words.get(f"document_kind.{document.kind}")
    return (
        words.format("record.original_first", title=title, party=document.first) if document.first else title
    )


def sized(size: int, words: Labels) -> str:
    """Return the size of a file, "12 KB"."""
    key, unit = ("record.megabytes", _MB) if size >= _MB else ("record.kilobytes", _KB)
    return words.format(key, number=max(1, round(size / unit)))


def write_pack(content: PackContent, out: BinaryIO, progress: Progress = no_progress) -> Packed:
    """Write a meeting pack as a zip to `out`. The same content gives the same bytes.

    Every file but the list of hashes itself stands in `SHA256SUMS`, for `sha256sum --check` in the unpacked folder.

    Args:
        content: what goes into it.
        out: takes the whole file at the end; nothing is written before.
        progress: told each document as it is begun; may raise `Cancelled`.

    Raises:
        RuleViolation: what a document is refused for.
    """
    words = labels(content.facts.language)
    members: dict[str, bytes] = {}
    missing: list[str] = []
    names: list[str] = []
    total = len(content.documents)
    for done, document in enumerate(content.documents):
        progress(done, total)
        made = io.BytesIO()
        missing += list(getattr(document.make(made, _between(progress, done, total)), "missing", ()))
        names.append(_name(_FOLDERS[0], document.name, members))
        members[names[-1]] = made.getvalue()
    for file in content.files:
        names.append(_name(_FOLDERS[1], _prefixed(file), members))
        members[names[-1]] = file.data
    members[INDEX] = "".join(f"{line}\n" for line in _index(content, words, names, members)).encode("utf-8")
    members[SUMS] = b"".join(
        f"{hashlib.sha256(data).hexdigest()}  {name}\n".encode() for name, data in sorted(members.items())
    )
    _zip(members, out)
    progress(total, total)
    return Packed(tuple(dict.fromkeys(missing)))


def _between(progress: Progress, done: int, total: int) -> Progress:
    return lambda page, pages: progress(done, total)


def _prefixed(file: PackFile) -> str:
    """Return a file's name with the symbol of what it belongs to in front, unless it stands there already."""
    stem = file.of.replace("/", "-")
    return file.name if file.name.startswith(stem) else f"{stem} {file.name}"


def _name(folder: str, name: str, taken: dict[str, bytes]) -> str:
    """Return a name within the zip that any system can unpack, and that no other member has."""
    return distinct_file_name(f"{folder}/{safe_file_name(name)}", taken)


def _index(content: PackContent, words: Labels, names: list[str], members: dict[str, bytes]) -> Iterator[str]:
    """Yield the lines of the index."""
    facts = content.facts
    yield words.get("record.title.pack")
    yield running_title(facts, words)
    yield place_dates(facts, words)
    yield facts.symbol
    if facts.sample:
        yield words.get("document.sample")
    entries = [(f"{d.symbol} {document_title(d, words)}".strip(), "document") for d in content.documents]
    entries += [(f"{file.of} {file.title}".strip(), "file") for file in content.files]
    heads = {"document": "record.pack_documents", "file": "record.pack_files"}
    last = ""
    for (title, kind), name in zip(entries, names, strict=True):
        if kind != last:
            yield ""
            yield words.get(heads[kind])
            last = kind
        yield ""
        yield title
        yield f"    {name} ({sized(len(members[name]), words)})"
        yield f"    SHA-256 {hashlib.sha256(members[name]).hexdigest()}"
    for proof in content.proofs:
        yield ""
        yield words.format("record.pack_proof", symbol=proof.symbol, hash=proof.sha256)
    yield ""
    yield words.format("record.pack_check", sums=SUMS)


def _zip(members: dict[str, bytes], out: BinaryIO) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, data in sorted(members.items()):
            entry = zipfile.ZipInfo(name, _OLDEST)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, _FILE, 3
            package.writestr(entry, data)
