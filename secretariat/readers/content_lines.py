"""Content lines, of which calendar files and vCards are made (RFC 5545, section 3.1; RFC 6350, section 3.3; vCard 2.1).

What comes back is written by any program, so this reads more than the standards allow, never raises on what it cannot
read, and goes through a text once. A file is taken apart as Latin-1, which loses no byte: vCard 2.1 gives each value a
character set of its own, and `decoded` reads it in the end.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from quopri import decodestring
from urllib.parse import unquote

from secretariat.domain.errors import RuleViolation
from secretariat.readers.preflight import file_bytes

_LINE_END = re.compile(r"\r\n|\n|\r")
_NAME = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)")
_CARET = re.compile(r"\^(['n^])")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CHARSETS = (
    "utf-8",
    "ascii",
    "iso8859",
    "cp125",
    "cp874",
    "koi8",
    "mac-",
    "gb",
    "big5",
    "shift_jis",
    "euc",
    "iso2022",
)
_ENCODINGS_2_1 = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"})


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name and those of its parameters in capitals; `value` is still escaped and in Latin-1."""

    name: str
    params: Mapping[str, Sequence[str]]
    value: str

    def param(self, name: str) -> str:
        """Return the first value of a parameter, empty when it has none."""
        return next(iter(self.params.get(name, ())), "")


def read_limited(path: Path, megabytes: int) -> bytes:
    """Return a file's bytes.

    Raises:
        RuleViolation: `reply_too_big` when it is larger than that.
        StorageProblem: `file_unreadable`.
    """
    too_big = RuleViolation("reply_too_big", name=path.name, megabytes=megabytes)
    return file_bytes(path, megabytes * 1_000_000, too_big)


def physical_lines(data: bytes) -> list[str]:
    """Return the lines of a file as they stand in it, in Latin-1; one in UTF-16 is turned into UTF-8 first."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            data = data.decode(encoding, "replace").encode("utf-8")
    return _LINE_END.split(data.removeprefix(b"\xef\xbb\xbf").decode("latin-1"))


def unfolded(lines: Sequence[str], *, keep_space: bool = False) -> Iterator[str]:
    """Yield logical lines: one that begins with a space goes on with the one before.

    vCard 2.1 folds where there is a space, which stays (`keep_space`), and lets quoted-printable values go on after a
    line that ends with "=".
    """
    parts: list[str] = []
    soft = False
    for line in lines:
        if soft or (line[:1] in (" ", "\t") and parts):
            parts.append(line if soft or keep_space else line[1:])
        else:
            if parts:
                yield "".join(parts)
            parts = [line]
        quoted = keep_space and (soft or "QUOTED-PRINTABLE" in line.partition(":")[0].upper())
        soft = quoted and line.endswith("=")
        if soft:
            parts[-1] = line[:-1]
    if parts:
        yield "".join(parts)


def parsed(text: str) -> Line | None:
    """Return a logical line as a property, None when it is none."""
    head, colon, value = _split_value(text)
    if not colon:
        return None
    name, *given = _split_quoted(head, ";")
    match = _NAME.fullmatch(name.strip())
    if match is None:
        return None
    params: dict[str, list[str]] = {}
    for param in given:
        key, equals, said = param.partition("=")
        key = key.strip().upper()
        if not equals:  # vCard 2.1: the value alone
            key, said = ("ENCODING" if key in _ENCODINGS_2_1 else "TYPE"), param
        params.setdefault(key, []).extend(_plain(one) for one in _split_quoted(said, ","))
    return Line(match[2].upper(), params, value)


def decoded(value: str, line: Line | None = None) -> str:
    """Return what stands for a text in Latin-1: in the character set of its line, else UTF-8, else Windows-1252."""
    if line is not None and line.param("ENCODING").upper() in ("QUOTED-PRINTABLE", "Q"):
        value = decodestring(value.encode("latin-1")).decode("latin-1")
    data = value.encode("latin-1")
    for encoding in (*_charset(line), "utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return value


def _charset(line: Line | None) -> Iterator[str]:
    """Yield the character set that a line names, if it is one in which people write, and no puzzle for a decoder."""
    named = line.param("CHARSET") if line else ""
    try:
        known = codecs.lookup(named).name if named else ""
    except (LookupError, ValueError):
        return
    if known.startswith(_CHARSETS):
        yield known


def unescaped(text: str) -> str:
    r"""Return a text without its escapes: `\n` and `\N` are line ends, any other character stands for itself."""
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def split_escaped(text: str, separator: str) -> list[str]:
    """Return the parts of a value, still escaped, between separators that are not."""
    parts, begin, place = [], 0, 0
    while place < len(text):
        if text[place] == "\\":
            place += 1
        elif text[place] == separator:
            parts.append(text[begin:place])
            begin = place + 1
        place += 1
    return [*parts, text[begin:]]


def address(value: str) -> str:
    """Return the e-mail address of a "mailto:" URI in small letters, empty when it is none."""
    scheme, colon, rest = value.strip().partition(":")
    if not colon or scheme.lower() != "mailto":
        return ""
    return unquote(rest.partition("?")[0]).strip().lower()


def _split_value(text: str) -> tuple[str, str, str]:
    """Split a line at the first colon outside quotation marks; a mark that is never closed is none."""
    quoted = False
    for place, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return text[:place], ":", text[place + 1 :]
    return text.partition(":")


def _split_quoted(text: str, separator: str) -> list[str]:
    parts, begin, quoted = [], 0, False
    for place, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif letter == separator and not quoted:
            parts.append(text[begin:place])
            begin = place + 1
    return [*parts, text[begin:]]


def _plain(value: str) -> str:
    """Return a parameter's value without its quotation marks and carets (RFC 6868), decoded."""
    bare = value.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == '"':
        bare = bare[1:-1]
    return decoded(_CARET.sub(lambda match: {"n": "\n", "'": '"', "^": "^"}[match[1]], bare))
