"""What stands in a sheet's XML besides values: how far it reaches, and which cells are formulas.

The scan goes before any parser that takes memory for a whole sheet: a single cell in its last corner would do for
sixteen thousand million.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from posixpath import join, normpath
from typing import Any
from xml.parsers import expat

from lxml import etree

from secretariat.domain.errors import RuleViolation
from secretariat.readers.preflight import Package

MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 20_000, 200, 400_000
"""A form of 10,000 rows is read; each sheet may have twice as many, and as many cells as that has in both."""
_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})", re.ASCII)

# A row and a cell with a place and without an error as spreadsheet programs write them, or else, with nothing found,
# whatever begins one in bytes that are no UTF-16: the name of an element cannot be written otherwise (XML 1.0, 2.3 and
# 3.1), and nothing that is well-formed has a "<" in an attribute.
_ROW = re.compile(rb'<row(?: r="([0-9]{1,7})"|[\s/>])')
_CELL = re.compile(
    rb'<c(?: r="([A-Z]{1,3})([0-9]{1,7})"(?: s="[0-9]*"| t="(?:b|d|inlineStr|n|s|str)")*/?>|[\s/>])'
)
_FORMULA = re.compile(rb"<f[\s/>]")
_WITH_PREFIX = re.compile(rb":(?:row|c|f)[\s/>]")


@dataclass(slots=True)
class Formulas:
    """The cells of a sheet that are formulas, the areas that one formula fills, and the cells with an error.

    All are counted from 0. An error such as #REF! is a value of its own kind, which readers of values leave out.
    """

    cells: set[tuple[int, int]] = field(default_factory=set)
    areas: list[tuple[int, int, int, int]] = field(default_factory=list)
    errors: set[tuple[int, int]] = field(default_factory=set)

    @property
    def none(self) -> bool:
        """Whether it has none of these."""
        return not (self.cells or self.areas or self.errors)

    def has(self, row: int, column: int) -> bool:
        """Return whether a cell is a formula, or filled by one."""
        return (row, column) in self.cells or any(
            top <= row <= bottom and left <= column <= right for top, left, bottom, right in self.areas
        )


def sheet_parts(package: Package) -> dict[str, str]:
    """Return the parts in which the sheets of a workbook stand, by the sheets' names.

    Raises:
        RuleViolation: `form_damaged`, two sheets have one name, or one has no part.
    """
    targets = {
        relation.get("Id", ""): normpath(join("/xl", relation.get("Target", "")))[1:]
        for relation in _parse(package, _RELATIONS).iter("{*}Relationship")
        if relation.get("Type", "").endswith("/worksheet")
    }
    found: dict[str, str] = {}
    for sheet in _parse(package, _WORKBOOK).iter("{*}sheet"):
        name, part = sheet.get("name", ""), targets.get(sheet.get(_ID, ""), "")
        if name in found or part not in package.parts or part in found.values():
            raise RuleViolation("form_damaged", name=package.path.name)
        found[name] = part
    return found


def scan_sheet(package: Package, part: str) -> Formulas:
    """Return the formulas of a sheet, whose XML is well-formed (`open_package`).

    Raises:
        RuleViolation: `file_too_big`, it reaches further or has more cells than any form; `form_damaged`.
    """
    if _is_plain(package.parts[part]):
        return Formulas()
    scan = _Scan(package.path.name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = scan.start
    try:
        parser.Parse(package.parts[part], True)
    except expat.ExpatError as error:
        raise RuleViolation("form_damaged", name=package.path.name) from error
    return scan.formulas


def _is_plain(sheet: bytes) -> bool:
    """Return whether a sheet surely has neither formulas nor errors and no more than a form.

    Most have, and this is told in a tenth of the time that it takes to follow the cells. Whatever is written in a way
    that nobody writes it is followed: cells in comments and in CDATA count here too.
    """
    if b"\0" in sheet or _FORMULA.search(sheet) or _WITH_PREFIX.search(sheet):
        return False
    cells = _CELL.findall(sheet)
    rows, columns = {row for _, row in cells}.union(_ROW.findall(sheet)), {column for column, _ in cells}
    if b"" in rows or b"" in columns:
        return False
    places = [_place(f"{column.decode()}1") for column in columns]
    width = max((place[1] + 1 for place in places if place), default=0)
    last = max(map(int, rows), default=0)
    return last <= MOST_ROWS and width <= MOST_COLUMNS and len(cells) <= MOST_CELLS


class _Scan:
    """Follows the cells of a sheet; where one has no place of its own, it stands beside the one before."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._row = self._column = -1
        self._cells = 0
        self.formulas = Formulas()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match tag.rpartition(" ")[2]:
            case "row":
                self._row = int(attributes["r"]) - 1 if _is_number(attributes.get("r")) else self._row + 1
                self._column = -1
                self._check(self._row, 0)
            case "c":
                self._cells += 1
                place = _place(attributes.get("r", ""))
                self._row, self._column = place or (max(self._row, 0), self._column + 1)
                self._check(self._row, self._column)
                if attributes.get("t") == "e":
                    self.formulas.errors.add((self._row, self._column))
            case "f":
                self._formula(attributes)

    def _formula(self, attributes: dict[str, str]) -> None:
        self.formulas.cells.add((self._row, self._column))
        ends = [_place(end) for end in attributes.get("ref", "").split(":")]
        places = [place for place in ends if place]
        if places and attributes.get("t") in ("array", "dataTable"):  # of these only the first cell says so
            (top, left), (bottom, right) = places[0], places[-1]
            self.formulas.areas.append((top, left, bottom, right))

    def _check(self, row: int, column: int) -> None:
        if row >= MOST_ROWS or column >= MOST_COLUMNS or self._cells > MOST_CELLS:
            raise RuleViolation("file_too_big", name=self._name, megabytes=20)


def _place(text: str) -> tuple[int, int] | None:
    found = _PLACE.fullmatch(text)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1


def _is_number(text: str | None) -> bool:
    return text is not None and re.fullmatch(r"[0-9]{1,7}", text, re.ASCII) is not None


def _parse(package: Package, part: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(package.parts[part], parser)
    except (KeyError, etree.XMLSyntaxError) as error:
        raise RuleViolation("form_damaged", name=package.path.name) from error
