"""What kind of picture bytes are and how large it is, without decoding it: PNG (ISO/IEC 15948) and JPEG (T.81)."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

_PNG = b"\x89PNG\r\n\x1a\n"
# Start-of-frame markers carry the size; C4, C8 and CC in their row are other things.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset(range(0xD0, 0xD8)) | {0x01}
_SCAN = 0xDA


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's media type, and its width and height in pixels."""

    media_type: str
    width: int
    height: int


def picture(data: bytes) -> Picture | None:
    """Return what picture `data` is, None when it is no PNG or JPEG or is not whole."""
    if data.startswith(_PNG):
        return _png(data)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    return None


def _png(data: bytes) -> Picture | None:
    """Walk through the chunks: each has its length, its type and a checksum, and the last is IEND."""
    at, found = len(_PNG), None
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        checksum = data[at + 8 + length : at + 12 + length]
        if len(checksum) < 4 or zlib.crc32(kind + content) != int.from_bytes(checksum, "big"):
            return None
        if kind == b"IHDR" and length >= 8:
            found = Picture("image/png", *struct.unpack_from(">II", content))
        if kind == b"IEND":
            return found
        at += 12 + length
    return None


def _jpeg(data: bytes) -> Picture | None:
    """Walk through the segments up to the first scan; the file ends with an end-of-image marker."""
    at, found = 2, None
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == _SCAN:
            return found if b"\xff\xd9" in data[at:] else None
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker in _FRAMES and at + 9 <= len(data):
            height, width = struct.unpack_from(">HH", data, at + 5)
            found = Picture("image/jpeg", width, height)
        at += 2 + length
    return None
