"""The file around the objects of a PDF: they are numbered, and found again by a cross-reference."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence

_BINARY = b"%\xe2\xe3\xcf\xd3\n"  # says to what moves files that this one is not text (ISO 19005-1, 6.1.2)
_TOGETHER = 200  # objects to an object stream
_END_OF_STREAM = b"endstream\n"


def stream(dictionary: str, data: bytes, *, compressed: bool = True) -> bytes:
    """Return a stream object; `dictionary` is what stands in its dictionary besides length and filter."""
    if compressed:
        data = zlib.compress(data)
        dictionary += "/Filter/FlateDecode"
    head = f"<<{dictionary}/Length {len(data)}>>\nstream\n".encode("latin-1")
    return head + data + b"\n" + _END_OF_STREAM


def plain_file(objects: Sequence[bytes], root: int, info: int) -> bytes:
    """Return a file of PDF 1.4 with a cross-reference table.

    Args:
        objects: numbered from 1 in their order.
        root: the number of the catalog.
        info: that of the information dictionary.
    """
    parts, offsets, place = [b"%PDF-1.4\n" + _BINARY], [], len(b"%PDF-1.4\n" + _BINARY)
    for number, content in enumerate(objects, 1):
        parts.append(_indirect(number, content))
        offsets.append(place)
        place += len(parts[-1])
    identity = _identity(parts)
    parts.append(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode("ascii"))
    parts.append("".join(f"{offset:010d} 00000 n \n" for offset in offsets).encode("ascii"))
    trailer = f"<</Size {len(objects) + 1}/Root {root} 0 R/Info {info} 0 R/ID {identity}>>"
    parts.append(f"trailer\n{trailer}\nstartxref\n{place}\n%%EOF\n".encode("ascii"))
    return b"".join(parts)


def compact_file(objects: Sequence[bytes], root: int, info: int) -> bytes:
    """Return a file of PDF 1.7 with object streams, which make the many small objects of a structure tree small.

    Args:
        objects: numbered from 1 in their order.
        root: the number of the catalog.
        info: that of the information dictionary.
    """
    parts = [b"%PDF-1.7\n" + _BINARY]
    place = len(parts[0])
    entries = {0: (0, 0, 65535)}
    small: list[int] = []
    written = list(objects)
    for number, content in enumerate(objects, 1):
        if not content.endswith(_END_OF_STREAM):
            small.append(number)
    for start in range(0, len(small), _TOGETHER):
        some = small[start : start + _TOGETHER]
        written.append(_together(some, objects))
        entries |= {number: (2, len(written), place_in) for place_in, number in enumerate(some)}
    for number, content in enumerate(written, 1):
        if number not in entries:
            parts.append(_indirect(number, content))
            entries[number] = (1, place, 0)
            place += len(parts[-1])
    last = len(written) + 1
    entries[last] = (1, place, 0)
    table = b"".join(struct.pack(">BIH", *entries[number]) for number in range(last + 1))
    head = f"/Type/XRef/Size {last + 1}/W [1 4 2]/Root {root} 0 R/Info {info} 0 R/ID {_identity(parts)}"
    parts.append(_indirect(last, stream(head, table)))
    parts.append(f"startxref\n{place}\n%%EOF\n".encode("ascii"))
    return b"".join(parts)


def _indirect(number: int, content: bytes) -> bytes:
    if not content.endswith(b"\n"):
        content += b"\n"
    return b"%d 0 obj\n%bendobj\n" % (number, content)


def _together(numbers: Sequence[int], objects: Sequence[bytes]) -> bytes:
    """Return an object stream of some of the objects (ISO 32000-1, 7.5.7)."""
    table, place = [], 0
    contents = [objects[number - 1].rstrip() for number in numbers]
    for number, content in zip(numbers, contents, strict=True):
        table.append(f"{number} {place}")
        place += len(content) + 1
    head = (" ".join(table) + "\n").encode("ascii")
    return stream(f"/Type/ObjStm/N {len(numbers)}/First {len(head)}", head + b"\n".join(contents))


def _identity(parts: Sequence[bytes]) -> str:
    """Return the file identifier: a digest of what stands before it, since the clock must not be in it."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return f"[<{digest.hexdigest()[:32]}><{digest.hexdigest()[:32]}>]"
