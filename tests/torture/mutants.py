"""Files as accidents, other programs and ill will leave them, of every kind that comes back.

Workbooks that went out as update forms have mutations of their own, beside these (`tests/readers/mutations.py`).
"""

from __future__ import annotations

import base64
import io
import random
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable

from tests.readers import mutations

Mutation = Callable[[random.Random, bytes], bytes]

NASTY = (
    "", " ", "0", "-1", "1e999", "9" * 400, "2027-02-30", "31/12/2025", "=1+1", "+1",
    "@SUM(A1)", "\u202eabc", "نص عربي", "会议", "😀", "\u0301" * 50, "x" * 40_000, "\ufffe",
    "&#0;", "&amp;lt;", "]]>", "<b>", "\x00", "\x1b[2J", "../../x", "%s%n", "{x}", "$(id)",
    "'; DROP TABLE actions; --", "Completed", "Cancelled", "100 %", "Amina Adil",
    "amina@example.org", "a\tb", "a;b", 'a"b', '"', "a\r\nb", "\r\nBcc: x@example.org", "TRUE",
    "NULL", "urn:uuid:", "\u2028", "\ud7ff", "_x000D_", "ﬁ", "İ", "1٫5",
)  # fmt: skip
_TEXT_NODE = re.compile(rb">([^<>]+)<")
_ELEMENT = re.compile(
    rb"<((?:w:tr|w:tc|w:p|table:table-row|table:table-cell|row|c|si|sheet|w:sdt|property)\b)[^>]*?(?:/>|>.*?</\1>)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(rb'="([^"<>]*)"')
_LINE_CHARACTERS = ("\r\n", "\n", "\r", "\r\n ", "\n\t", "\u2028", "\x0b", "\r\r\n")
_ENCODINGS = ("utf-8", "utf-16", "utf-8-sig", "cp1256", "latin-1", "utf-32", "utf-7", "gb18030", "koi8-r")


def _nasty(rng: random.Random) -> str:
    return rng.choice(NASTY) if rng.random() < 0.9 else "".join(chr(rng.randrange(0xD800)) for _ in range(9))


# Of packages: Word files, workbooks, OpenDocument.


def _one_part(rng: random.Random, content: bytes, change: Callable[[bytes], bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        entries = [(entry, package.read(entry)) for entry in package.infolist()]
    # What people see and what we look for stands in few of the parts.
    telling = (
        "document.xml",
        "sheet1.xml",
        "sheet2.xml",
        "sharedStrings.xml",
        "content.xml",
        "custom.xml",
        "workbook.xml",
    )
    xml = [entry.filename for entry, _ in entries if entry.filename.endswith((".xml", ".rels"))]
    wanted = [name for name in xml if name.endswith(telling)] if rng.random() < 0.8 else xml
    chosen = rng.choice(wanted or xml)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for entry, data in entries:
            made = change(data) if entry.filename == chosen else data
            package.writestr(entry.filename, made, entry.compress_type, 1)
    return out.getvalue()


def text_nodes(rng: random.Random, content: bytes) -> bytes:
    """Put something nasty in the place of texts of the document."""

    def change(part: bytes) -> bytes:
        found = list(_TEXT_NODE.finditer(part))
        for match in sorted(rng.sample(found, min(len(found), rng.randint(1, 4))), key=lambda m: -m.start()):
            said = _nasty(rng).encode("utf-8", "replace")
            if rng.random() < 0.8:
                said = said.replace(b"&", b"&amp;").replace(b"<", b"&lt;")
            part = part[: match.start(1)] + said + part[match.end(1) :]
        return part

    return _one_part(rng, content, change)


def elements(rng: random.Random, content: bytes) -> bytes:
    """Delete, repeat, exchange or nest rows, cells and paragraphs."""

    def change(part: bytes) -> bytes:
        found = list(_ELEMENT.finditer(part))
        if len(found) < 2:
            return part
        one, other = sorted(rng.sample(found, 2), key=lambda match: match.start())
        a, b = one.group(), other.group()
        kind = rng.randrange(5)
        if kind == 0:
            return part[: one.start()] + part[one.end() :]
        if kind == 1:
            return part[: one.end()] + a * rng.choice([1, 2, 500]) + part[one.end() :]
        if kind == 2 and one.end() <= other.start():
            return part[: one.start()] + b + part[one.end() : other.start()] + a + part[other.end() :]
        if kind == 3:
            return part[: one.start()] + a.replace(b">", b">" + b, 1) + part[one.end() :]
        return part[: other.start()] + a + part[other.start() :]

    return _one_part(rng, content, change)


def attributes(rng: random.Random, content: bytes) -> bytes:
    """Change values of attributes: places, kinds, counts, identities."""

    def change(part: bytes) -> bytes:
        found = list(_ATTRIBUTE.finditer(part))
        for match in sorted(rng.sample(found, min(len(found), rng.randint(1, 3))), key=lambda m: -m.start()):
            said = rng.choice(
                [rng.choice(found).group(1), b"0", b"-1", b"99999999", b"A0", b"XFD1048576", b"x", b""]
            )
            part = part[: match.start(1)] + said + part[match.end(1) :]
        return part

    return _one_part(rng, content, change)


def repeated(rng: random.Random, content: bytes) -> bytes:
    """Say in an attribute that something is there very often, as OpenDocument can."""

    def change(part: bytes) -> bytes:
        often = f' table:number-rows-repeated="{rng.choice([2, 10_000, 1_048_576, 10**12])}"'.encode()
        columns = f' table:number-columns-repeated="{rng.choice([2, 16_384, 10**9])}"'.encode()
        made = part.replace(b"<table:table-row", b"<table:table-row" + often, rng.randint(1, 3))
        return made.replace(b"<table:table-cell", b"<table:table-cell" + columns, rng.randint(0, 3))

    return _one_part(rng, content, change)


def broken_xml(rng: random.Random, content: bytes) -> bytes:
    return _one_part(rng, content, lambda part: mutations.flip(rng, part) if part else b"<")


def deep(rng: random.Random, content: bytes) -> bytes:
    depth = rng.choice([200, 5_000, 100_000])
    word = rng.choice([b"w:p", b"row", b"table:table-row", b"a"])
    nest = b"<" + word + b">" * 1
    return _one_part(
        rng,
        content,
        lambda part: part.replace(b"</", nest * depth + (b"</" + word + b">") * depth + b"</", 1),
    )


def bomb(rng: random.Random, content: bytes) -> bytes:
    """Add what would cost memory: a part of zeros, or masses of parts."""
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        if rng.random() < 0.5:
            package.writestr("word/media/x.xml", b" " * rng.choice([5, 40, 120]) * 1_000_000)
        else:
            for number in range(2_100):
                package.writestr(f"x{number}.xml", b"<x/>")
    return out.getvalue()


# Of text: calendars, messages, cards, tables.


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")


def lines(rng: random.Random, content: bytes) -> bytes:
    """Delete, repeat, exchange lines."""
    found = _lines(content)
    for _ in range(rng.randint(1, 3)):
        one, other = rng.randrange(len(found)), rng.randrange(len(found))
        kind = rng.randrange(4)
        if kind == 0 and len(found) > 2:
            del found[one]
        elif kind == 1:
            found[one:one] = [found[one]] * rng.choice([1, 3, 3_000])
        elif kind == 2:
            found[one], found[other] = found[other], found[one]
        else:
            found.insert(one, found[other])
        if not found:
            found = [""]
    return "\r\n".join(found).encode()


def values(rng: random.Random, content: bytes) -> bytes:
    """Put something nasty behind a colon, between separators, or as a parameter."""
    found = _lines(content)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(found))
        line = found[place]
        cut = rng.choice([":", ";", ",", "="])
        before, mark, after = line.partition(cut)
        kind = rng.randrange(4)
        said = _nasty(rng)
        if kind == 0:
            found[place] = f"{before}{mark or ':'}{said}"
        elif kind == 1:
            found[place] = f"{said}{mark}{after}"
        elif kind == 2:
            found[place] = (
                f"{before};{rng.choice(['ENCODING=QUOTED-PRINTABLE', 'ENCODING=b', 'CHARSET=x', said])}{mark}{after}"
            )
        else:
            found[place] = line.upper() if rng.random() < 0.5 else line[::-1]
    return "\r\n".join(found).encode("utf-8", "replace")


def line_ends(rng: random.Random, content: bytes) -> bytes:
    return rng.choice(_LINE_CHARACTERS).join(_lines(content)).encode()


def encoded(rng: random.Random, content: bytes) -> bytes:
    return content.decode("utf-8", "replace").encode(rng.choice(_ENCODINGS), "replace")


def wrapped(rng: random.Random, content: bytes) -> bytes:
    """Put it into a message, often a message in a message, as base64 or as it is."""
    for _ in range(rng.choice([1, 2, 30, 400])):
        kind = rng.choice(["text/calendar", "message/rfc822", "text/plain", "application/octet-stream"])
        if rng.random() < 0.3 and len(content) < 100_000:
            content, coding = base64.encodebytes(content), "base64"
        else:
            coding = rng.choice(["8bit", "quoted-printable", "x-unknown"])
        head = f"From: basil@example.org\r\nMIME-Version: 1.0\r\nContent-Type: {kind}; method={_nasty(rng)[:40]!r}\r\n"
        content = head.encode() + f"Content-Transfer-Encoding: {coding}\r\n\r\n".encode() + content
        if len(content) > 2_000_000:
            break
    return content


def swollen(rng: random.Random, content: bytes) -> bytes:
    kind = rng.randrange(3)
    if kind == 0:
        return content * rng.choice([2, 50, 2_000])
    if kind == 1:
        return content.replace(b":", b":" + b"x" * rng.choice([10_000, 3_000_000]), 1)
    return b"BEGIN:VCALENDAR\r\n" * rng.choice([10, 50_000]) + content


_USELESS = (
    ValueError,
    KeyError,
    IndexError,
    OSError,
    EOFError,
    RuntimeError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)

OF_PACKAGES: tuple[Mutation, ...] = (
    text_nodes, text_nodes, text_nodes, elements, elements, attributes, broken_xml, deep, bomb, repeated,
    mutations.flip, mutations.cut, mutations.parts,
)  # fmt: skip
OF_TEXT: tuple[Mutation, ...] = (
    values, values, values, lines, lines, line_ends, encoded, wrapped, swollen, mutations.flip, mutations.cut,
)  # fmt: skip
OF_BYTES: tuple[Mutation, ...] = (mutations.flip, mutations.cut)


def mutant(seed: int, bases: tuple[bytes, ...]) -> tuple[str, bytes]:
    """Return what was done to one of the files, and the file after it; sometimes more than one thing."""
    rng = random.Random(seed)
    content = rng.choice(bases)
    if content.startswith(b"PK"):
        known = OF_PACKAGES
    else:
        known = OF_BYTES if content.startswith(b"\xd0\xcf\x11\xe0") else OF_TEXT
    done = [rng.choice(known) for _ in range(rng.choice([1, 1, 1, 2, 3]))]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two parts of one name are meant
        for mutation in done:
            try:
                content = mutation(rng, content)
            except _USELESS:
                continue  # what came before has left nothing that it could change
    return " and ".join(mutation.__name__ for mutation in done), content
