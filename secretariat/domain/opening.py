"""Which attached files may be opened from the program: by what their name ends in and by what is in them, both.

An allow-list: whatever is not known to run nothing, to hold no program and to fetch nothing from elsewhere can only be
saved. Old Word and Excel files, archives, web pages and pictures of drawings (SVG) are among these.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable

from secretariat.domain.errors import RuleViolation
from secretariat.domain.file_names import file_slug, shown_file_name

_SLUG = 40
_MOST_DIRECTORY = 1_000_000  # bytes of a package's list of parts: some ten thousand of them
_MOST_PART = 4_000_000
_END_OF_DIRECTORY = struct.Struct("<4s4H2LH")  # APPNOTE.TXT 6.3.10, 4.3.16
_LOCATOR = 20
_RUBBISH = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    KeyError,
)

Fits = Callable[[bytes], bool]


def opened_under(number: int, name: str, data: bytes) -> str:
    """Return the name under which a copy of an attached file is opened: made by the program, in small ASCII letters.

    Args:
        number: the id of the attachment, which stands in front.
        name: what the file is called.
        data: what is in it.

    Raises:
        RuleViolation: `attachment_only_saved` for a file whose ending is not on the list, `attachment_not_its_ending`
            when its content is something else, `attachment_holds_programs` for an office document with macros,
            embedded programs or parts that are fetched from a network; each with `name`.
    """
    stem, dot, ending = name.rpartition(".")
    ending = ending.lower()
    if not dot or ending not in _FITTING:
        raise RuleViolation("attachment_only_saved", name=shown_file_name(name))
    if not _FITTING[ending](data):
        raise RuleViolation("attachment_not_its_ending", name=shown_file_name(name))
    if ending in _PACKAGES and _is_active(data):
        raise RuleViolation("attachment_holds_programs", name=shown_file_name(name))
    slug = file_slug(stem)[:_SLUG].strip("-")
    return f"{number}{'-' if slug else ''}{slug}.{_OPENED_AS.get(ending, ending)}"


def _begins(*beginnings: bytes) -> Fits:
    return lambda data: data.startswith(beginnings)


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _is_text(data: bytes) -> bool:
    """Return whether bytes are text: in UTF-16 with its mark, else in any encoding without control characters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            data = data.decode("utf-16").encode("utf-8")
        except UnicodeDecodeError:
            return False
    return not re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", data)


def _lines(beginning: str) -> Fits:
    """Return a check that text begins with a line, whatever its case."""
    wanted = beginning.encode()

    def fits(data: bytes) -> bool:
        start = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
        return start[: len(wanted)].upper() == wanted and _is_text(data)

    return fits


def _is_message(data: bytes) -> bool:
    """Return whether bytes begin with the header of a message (RFC 5322, 2.2); its parts may be in any encoding.

    A calendar and a card have such lines too, and no blank one after them.
    """
    return bool(
        re.match(rb"(?:[!-9;-~]+:[^\r\n\x00]*\r?\n(?:[ \t][^\r\n\x00]*\r?\n)*)+\r?\n", data[:200_000])
    )


def _office(main: str) -> Fits:
    """Return a check for a package of Office Open XML whose main part is of the type `main`."""
    return lambda data: f"{main}.main+xml".encode() in (_part(data, "[Content_Types].xml") or b"")


def _open_document(kind: str) -> Fits:
    """Return a check for a package of OpenDocument."""
    wanted = f"application/vnd.oasis.opendocument.{kind}".encode()
    return lambda data: (_part(data, "mimetype") or b"").strip() == wanted


# By ending: what the content must be.
_PACKAGES: dict[str, Fits] = {
    "docx": _office("wordprocessingml.document"),
    "xlsx": _office("spreadsheetml.sheet"),
    "pptx": _office("presentationml.presentation"),
    "odt": _open_document("text"),
    "ods": _open_document("spreadsheet"),
    "odp": _open_document("presentation"),
}
_FITTING: dict[str, Fits] = {
    "pdf": _begins(b"%PDF-"),
    "png": _begins(b"\x89PNG\r\n\x1a\n"),
    "jpg": _begins(b"\xff\xd8\xff"),
    "jpeg": _begins(b"\xff\xd8\xff"),
    "gif": _begins(b"GIF87a", b"GIF89a"),
    "tif": _begins(b"II*\x00", b"MM\x00*"),
    "tiff": _begins(b"II*\x00", b"MM\x00*"),
    "bmp": _begins(b"BM"),
    "webp": _is_webp,
    "txt": _is_text,
    "csv": _is_text,
    "eml": _is_message,
    "ics": _lines("BEGIN:VCALENDAR"),
    "vcf": _lines("BEGIN:VCARD"),
    **_PACKAGES,
}
# A table in text would be computed by a spreadsheet, formulas and all; an editor shows it.
_OPENED_AS = {"csv": "txt"}

OPENED_ENDINGS = frozenset(_FITTING)
"""What the names of files end in that may be opened."""

_ACTIVE_PARTS = re.compile(
    r"vbaproject|vbadata|activex|macrosheets|dialogsheets|oleobject|\.(?:docm|dotm|xlsm|xltm|xlam|pptm|ppsm|potm)\Z"
    r"|\A(?:basic|scripts)/|\Aobject[^/]*\Z",
    re.IGNORECASE,
)
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>", re.IGNORECASE)
_ELSEWHERE = re.compile(rb"""Target\s*=\s*["']\s*(?!file:///)(?:[a-z][a-z0-9+.-]+:|\\\\|//)""", re.IGNORECASE)


def _is_active(data: bytes) -> bool:
    """Return whether a package holds macros or embedded programs, or has parts that are fetched from a network.

    A document that names a template on somebody's own disk is usual, and one with links for the reader too.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            relations = [entry for entry in entries if entry.filename.lower().endswith(".rels")]
            if any(_ACTIVE_PARTS.search(entry.filename) for entry in entries):
                return True
            if sum(entry.file_size for entry in relations) > _MOST_PART:
                return True
            found = b"".join(package.read(entry) for entry in relations)
    except _RUBBISH:
        return True
    types = _part(data, "[Content_Types].xml") or b""
    return b"macroEnabled" in types or any(map(_fetches, _RELATION.findall(found)))


def _fetches(relation: bytes) -> bool:
    external = b"external" in relation.lower()
    return external and b"/hyperlink" not in relation and bool(_ELSEWHERE.search(relation))


def _part(data: bytes, name: str) -> bytes | None:
    """Return a part of a package; None when it is no package, when it or the list of parts is too large, or broken."""
    if not data.startswith(b"PK\x03\x04") or not _is_small(data):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(name) as part:
            read = part.read(_MOST_PART + 1)
    except _RUBBISH:
        return None
    return read if len(read) <= _MOST_PART else None


def _is_small(data: bytes) -> bool:
    """Return whether the list of parts is bearable, before anything reads it."""
    place = data.rfind(b"PK\x05\x06")
    if place < 0 or place + _END_OF_DIRECTORY.size > len(data):
        return False
    _, _, _, _, _, size, _, _ = _END_OF_DIRECTORY.unpack_from(data, place)
    large = data[max(place - _LOCATOR, 0) : place].startswith(b"PK\x06\x07")  # of a package with 64-bit sizes
    return bool(size <= _MOST_DIRECTORY and not large)
