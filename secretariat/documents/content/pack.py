"""What a meeting pack holds: all documents of a meeting that both sides may see, and the files attached to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, Protocol

from secretariat.documents.content.meeting import MeetingFacts
from secretariat.documents.operative import AlternatProof
from secretariat.documents.output import Progress


class Make(Protocol):
    """Writes one document of the pack whole; may return something with `missing`, like any setter."""

    def __call__(self, out: BinaryIO, progress: Progress) -> object:
        """Write to `out`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackDocument:
    """One document.

    Args:
        kind: key of the label `document_kind.<kind>`, which is its title.
        symbol: its own; empty for what has none.
        name: of its file.
        first: the side that it names first, where there are several originals; else empty.
        make: writes it as PDF.
    """

    kind: str
    name: str
    make: Make
    symbol: str = ""
    first: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """An attached file; `of` says what it belongs to: a paper's symbol, or the meeting's."""

    name: str
    of: str
    title: str
    data: bytes
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContent:
    """Everything that goes into a pack, in one language; `proofs` are for the originals of adopted minutes."""

    facts: MeetingFacts
    documents: tuple[PackDocument, ...]
    files: tuple[PackFile, ...] = ()
    proofs: tuple[AlternatProof, ...] = ()
