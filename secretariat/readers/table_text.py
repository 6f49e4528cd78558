"""Tables as text files: whatever encoding and delimiter the program had that wrote them."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from itertools import islice
from pathlib import Path

from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.imports import Cell, Grid
from secretariat.domain.text import clean

DELIMITERS = ",;\t|"
_LOOKED_AT = 60  # rows by which the delimiter is told
_HIGH = re.compile(rb"[\x80-\xff]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\x80\x81\x8d\x90\x9d\ufffe\uffff]")
_OTHERS = frozenset({".xlsx", ".xls", ".ods", ".docx"})
"""What is no text by its name: a workbook that does not begin as one is damaged."""

_PDF = b"%PDF-"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text_grid(path: Path) -> Grid:
    """Return the one table of a text file.

    Raises:
        RuleViolation: `table_unreadable`, it is no text, has control characters, or its quotation marks do not close.
        StorageProblem: `file_unreadable`.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StorageProblem(
            "file_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error
    try:
        text = decoded(data)
        bare = text.rstrip("\x1a")  # DOS ended files with it
        if path.suffix.lower() in _OTHERS or data.startswith(_PDF) or _CONTROL.search(bare):
            raise RuleViolation("table_unreadable", name=path.name)
        rows = _rows(text)
    except (UnicodeDecodeError, csv.Error) as error:
        raise RuleViolation("table_unreadable", name=path.name) from error
    return Grid(place="", rows=tuple(tuple(Cell(clean(cell).strip()) for cell in row) for row in rows))


def decoded(data: bytes) -> str:
    """Return the text of a file: UTF-8 or UTF-16 with or without a mark, else the Windows code page that fits.

    Raises:
        UnicodeDecodeError: it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    encoding = _wide(data)
    if encoding:
        return data.decode(encoding)
    if b"\0" in data:
        raise UnicodeDecodeError("utf-8", data[:1], 0, 1, "no text has bytes of nought")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_code_page(data), errors="replace")


def _wide(data: bytes) -> str:
    """Return which UTF-16 a text without a mark is in, by where its bytes of nought stand; "" when in none."""
    some = data[:4000]
    even, odd = some[::2].count(0), some[1::2].count(0)
    if not (even or odd) or len(data) % 2:
        return ""
    if odd > 3 * even and odd * 20 > len(some):
        return "utf-16-le"
    return "utf-16-be" if even > 3 * odd and even * 20 > len(some) else ""


def _code_page(data: bytes) -> str:
    """Return the code page in which a text reads like words.

    West European texts have single letters beyond ASCII among others; Arabic and Russian words have nothing else. In
    code page 1256 Arabic letters leave out the places of the French ones, where Russian has half of its own.
    """
    runs = _HIGH.findall(data)
    in_words = sum(len(run) for run in runs if len(run) >= 3)
    if in_words * 2 < sum(map(len, runs)):
        return "cp1252"
    arabic = "".join(run.decode("cp1256", "replace") for run in runs)
    latin = sum(character.isalpha() and character < "\u0400" for character in arabic)
    return "cp1251" if latin * 5 > len(arabic) else "cp1256"


def _rows(text: str) -> list[list[str]]:
    told = re.match(r"\s*sep=(.)\r?\n", text)  # how Excel is told, in the first line
    if told:
        return _parsed(text[told.end() :], told[1])
    return _parsed(text, _delimiter(text))


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def _delimiter(text: str) -> str:
    """Return the delimiter by which most rows have the same number of cells; the most cells where several do."""
    best, most = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        try:
            rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _LOOKED_AT))
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if any(cell.strip() for cell in row))
        if not widths:
            continue
        width, times = max(widths.items(), key=lambda entry: (entry[1] * (entry[0] > 1), entry[0]))
        found = (times / widths.total(), width) if width > 1 else (0.0, 1)
        if found > most:
            best, most = delimiter, found
    return best
