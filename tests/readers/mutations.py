"""Reply workbooks as accidents, other programs and ill will leave them: each seed gives one, always the same."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from openpyxl import load_workbook

from secretariat.domain.update_forms import SHEET

Parts = dict[str, bytes]
Mutation = Callable[[random.Random, bytes], bytes]
VISIBLE, HIDDEN = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
VALUES: tuple[Any, ...] = (
    "In progress", "in_progress", "Reported complete", "Confirmed complete", "On hold", "Cancelled", "", "  ", None,
    0, 1, 55, 100, 101, -1, 0.5, 1e308, "60 %", "٦٠", "12/3/2027", "2027-02-30", "2027-03-31", date(2027, 3, 31),
    datetime(2027, 3, 31, 12), datetime(1900, 1, 1), True, "=1+1", "=HYPERLINK(\"http://x\")", "+1", "\u202eabc",
    "a\nb", "x" * 9_000, "y" * 32_000, "_x000D_", "�", "نص", "head", "reported_on",
)  # fmt: skip


def parts_of(content: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(parts: Parts, more: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, data in (*parts.items(), *more):
            package.writestr(name, data)
    return out.getvalue()


def _flipped(rng: random.Random, data: bytes, most: int = 30) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, most)):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def flip(rng: random.Random, content: bytes) -> bytes:
    return _flipped(rng, content)


def cut(rng: random.Random, content: bytes) -> bytes:
    one, other = sorted(rng.randrange(len(content)) for _ in range(2))
    kind = rng.randrange(4)
    if kind == 0:
        return content[:one]
    if kind == 1:
        return content[:one] + content[other:]
    if kind == 2:
        return content[:other] + content[one:]
    return content[:one] + rng.randbytes(rng.randint(1, 2_000)) + content[one:]


def parts(rng: random.Random, content: bytes) -> bytes:
    found = parts_of(content)
    name, other = rng.sample(sorted(found), 2)
    kind = rng.randrange(7)
    if kind == 0:
        del found[name]
    elif kind == 1:
        found[name], found[other] = found[other], found[name]
    elif kind == 2:
        found[name] = rng.choice(
            [b"", b"<x/>", rng.randbytes(500), b"<?xml version='1.0'?>" + b"<a>" * 50_000]
        )
    elif kind == 3:
        found[rng.choice(["../evil.xml", "xl/vbaProject.bin", "/abs.xml", "xl/comments1.xml"])] = b"<x/>"
    elif kind == 4:
        found[name.upper()] = found[name]
    elif kind == 5:
        found[name] = b'<!DOCTYPE x [<!ENTITY a "b">]>' + found[name]
    else:
        found[name] = found[name].decode("utf-8", "replace").encode("utf-16")
    return zipped(found)


def xml_bytes(rng: random.Random, content: bytes) -> bytes:
    found = parts_of(content)
    name = rng.choice([VISIBLE, HIDDEN, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"])
    name = name if name in found else VISIBLE
    found[name] = _flipped(rng, found[name], 6)
    return zipped(found)


def xml_rows(rng: random.Random, content: bytes) -> bytes:
    """Delete, repeat, move or renumber rows and cells of a sheet, in its XML."""
    found = parts_of(content)
    name = rng.choice([VISIBLE, VISIBLE, HIDDEN])
    text = found[name].decode()
    pattern = rng.choice([r"<row .*?</row>", r"<c [^>]*?(?:/>|>.*?</c>)"])
    pieces = re.findall(pattern, text, re.DOTALL)
    piece, other = rng.choice(pieces), rng.choice(pieces)
    kind = rng.randrange(6)
    if kind == 0:
        text = text.replace(piece, "", 1)
    elif kind == 1:
        text = text.replace(piece, piece * rng.randint(2, 5), 1)
    elif kind == 2:
        text = text.replace(piece, "\0", 1).replace(other, piece, 1).replace("\0", other, 1)
    elif kind == 3:
        text = text.replace(piece, re.sub(r' r="[A-Z]*\d+"', "", piece), 1)
    elif kind == 4:
        place = rng.choice(["XFD1048576", "A1048576", "ZZ5", "A0", "AAAA1", "D9", "I12"])
        text = text.replace(piece, re.sub(r' r="[A-Z]+\d+"', f' r="{place}"', piece, count=1), 1)
    else:
        kind_of = rng.choice(["b", "e", "s", "str", "d", "n", "inlineStr", "x"])
        text = text.replace(piece, re.sub(r' t="[a-zA-Z]+"', f' t="{kind_of}"', piece, count=1), 1)
    found[name] = text.encode()
    return zipped(found)


def formulas(rng: random.Random, content: bytes) -> bytes:
    """Put formulas into the XML of cells, arrays and shared ones among them."""
    found = parts_of(content)
    text = found[VISIBLE].decode()
    cells = re.findall(r"<c [^>]*?(?:/>|>.*?</c>)", text, re.DOTALL)
    for cell in rng.sample(cells, rng.randint(1, 3)):
        place = re.search(r'r="([A-Z]+\d+)"', cell)
        area = rng.choice(["A1:I40", "D9:E20", "A1:XFD1048576", "nonsense"])
        kinds = [
            "<f>1+1</f>",
            f'<f t="array" ref="{area}">1</f>',
            f'<f t="shared" si="0" ref="{area}">B2</f>',
        ]
        made = f'<c r="{place[1] if place else "D10"}">{rng.choice(kinds)}<v>{rng.randint(0, 99)}</v></c>'
        text = text.replace(cell, made, 1)
    found[VISIBLE] = text.encode()
    return zipped(found)


def bombs(rng: random.Random, content: bytes) -> bytes:
    """Make what would cost memory or time: swollen parts, masses of cells, depth, endless texts."""
    found = parts_of(content)
    text = found[VISIBLE].decode()
    kind = rng.randrange(9)
    if kind == 0:
        return zipped(found, (("xl/media/image1.png", b"\0" * rng.choice([5, 60, 120]) * 1_000_000),))
    if kind == 1:
        return zipped(found, tuple((f"xl/x{number}.xml", b"<x/>") for number in range(2_500)))
    if kind == 2:
        depth = rng.choice([1_000, 20_000, 200_000])
        found["docProps/custom.xml"] = b"<a>" * depth + b"</a>" * depth
    elif kind == 3:
        size = rng.choice([1_000_000, 15_000_000, 30_000_000])
        strings = "".join(f"<si><t>{rng.random()}</t></si>" for _ in range(2_000))
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        body = strings * (size // len(strings))
        found["xl/sharedStrings.xml"] = f'<sst xmlns="{main}">{body}</sst>'.encode()
    elif kind == 4:
        rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(200, 9_900))
        text = text.replace("</sheetData>", rows + "</sheetData>")
    elif kind == 5:
        cells = "<c><v>1</v></c>" * rng.choice([190, 250, 300_000])
        text = text.replace("</sheetData>", f'<row r="500">{cells}</row></sheetData>')
    elif kind == 6:
        text = re.sub(r'<dimension ref="[^"]*"', '<dimension ref="A1:XFD1048576"', text)
        text = text.replace(
            "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        )
    elif kind == 7:
        merged = "".join(f'<mergeCell ref="A{row}:XFD{row}"/>' for row in range(100, 30_000))
        text = text.replace("</sheetData>", f"</sheetData><mergeCells>{merged}</mergeCells>")
    else:
        text = text.replace("<sheetData>", f'<sheetData x="{"y" * rng.choice([10, 2_000_000])}">')
    found[VISIBLE] = text.encode()
    return zipped(found)


def cells(rng: random.Random, content: bytes) -> bytes:
    """Write values of every kind into any cells of the visible sheet."""
    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    for _ in range(rng.randint(1, 8)):
        row, column = rng.randint(1, sheet.max_row + 3), rng.randint(1, 11)
        cell = sheet.cell(row, rng.choice([column, rng.randint(4, 8)]))
        if type(cell).__name__ == "Cell":
            cell.value = rng.choice(VALUES)
    return _saved(book)


def rows(rng: random.Random, content: bytes) -> bytes:
    """Delete, insert, copy and exchange rows as a user would who has taken the protection away."""
    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    one, other = (rng.randint(8, sheet.max_row) for _ in range(2))
    kind = rng.randrange(4)
    if kind == 0:
        sheet.delete_rows(one, rng.randint(1, 3))
    elif kind == 1:
        sheet.insert_rows(one, rng.randint(1, 3))
    for column in range(1, 10):
        here, there = sheet.cell(one, column), sheet.cell(other, column)
        if kind == 2:
            there.value = here.value
        elif kind == 3:
            here.value, there.value = there.value, here.value
    return _saved(book)


def identity(rng: random.Random, content: bytes) -> bytes:
    """Change what stands hidden, or the sheets themselves."""
    book = load_workbook(io.BytesIO(content))
    hidden, kind = book[SHEET], rng.randrange(5)
    if kind == 0:
        cell = hidden.cell(rng.randint(1, hidden.max_row), rng.randint(1, 7))
        cell.value = rng.choice([*VALUES, hidden.cell(rng.randint(1, hidden.max_row), 2).value])
    elif kind == 1:
        hidden.delete_rows(rng.randint(1, hidden.max_row))
    elif kind == 2:
        book.remove(rng.choice(book.worksheets))
        if book.worksheets[0].sheet_state != "visible":
            book.create_sheet("Other")
    elif kind == 3:
        rng.choice(book.worksheets).title = "Renamed"
    else:
        book.create_sheet("Added").append([rng.choice(VALUES)])
    return _saved(book)


def _saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


MUTATIONS: tuple[Mutation, ...] = (
    flip, cut, parts, xml_bytes, xml_rows, formulas, bombs, cells, cells, rows, identity
)  # fmt: skip


def mutated(seed: int, bases: tuple[bytes, ...]) -> tuple[str, bytes]:
    """Return what was done to one of the workbooks, and the workbook after it; often more than one thing."""
    rng = random.Random(seed)
    content = rng.choice(bases)
    done = [MUTATIONS[seed % len(MUTATIONS)]]
    if rng.random() < 0.3 and done[0] not in (flip, cut, parts, xml_bytes, bombs):
        done.append(rng.choice(MUTATIONS))
    for mutation in done:
        try:
            content = mutation(rng, content)
        except Exception:  # openpyxl fails in many ways over what came before
            continue
    return " and ".join(mutation.__name__ for mutation in done), content
