"""How far the sheet of a form may reach before it is refused unread."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.errors import RuleViolation
from secretariat.readers.preflight import Package
from secretariat.readers.sheet_scan import Formulas, scan_sheet


def scanned(rows: int, cells: int) -> Formulas:
    row = "<row>" + "<c/>" * (cells - 1) + "<c><f>1</f></c></row>"
    sheet = f"<worksheet><sheetData>{row * rows}</sheetData></worksheet>".encode()
    return scan_sheet(Package(Path("form.xlsx"), "xlsx", {"sheet": sheet}), "sheet")


def test_a_form_of_ten_thousand_rows_is_read_with_its_last_formula() -> None:
    assert scanned(10_020, 16).has(10_019, 15)


@pytest.mark.parametrize(("rows", "cells"), [(20_001, 1), (5_000, 81)])
def test_what_reaches_further_than_any_form_is_refused(rows: int, cells: int) -> None:
    with pytest.raises(RuleViolation) as refused:
        scanned(rows, cells)
    assert refused.value.code == "file_too_big"


def of_sheet(rows: str, encoding: str = "utf-8") -> Formulas:
    sheet = f'<?xml version="1.0" encoding="{encoding}"?><worksheet><sheetData>{rows}</sheetData></worksheet>'
    return scan_sheet(Package(Path("form.xlsx"), "xlsx", {"sheet": sheet.encode(encoding)}), "sheet")


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B3" s="1" t="s"><f>1</f><v>0</v></c>',
        '<c r="B3" s="1"><f\n>1</f></c>',
        "<c r='B3'><f/></c>",
        '<x:c xmlns:x="urn:x" r="B3"><x:f>1</x:f></x:c>',
        '<x:c xmlns:x="urn:x" r="B3"><f>1</f></x:c>',
        '<!-- <c r="A3"/> --><c r="B3"><f>1</f></c>',
        '<c r="A3"><v><![CDATA[<f]]></v></c><c r="B3"><f>1</f></c>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_formula_is_found_however_it_is_written(cell: str, encoding: str) -> None:
    found = of_sheet(f'<row r="3">{cell}</row>', encoding)
    assert found.has(2, 1)
    assert not found.errors


@pytest.mark.parametrize("kind", ['t="e"', "t='e'", 't = "e"', 't="&#101;"', 's="1" t="e"', 'cm="1" t="e"'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_error_is_found_however_it_is_written(kind: str, encoding: str) -> None:
    cells = f'<c r="A3"><v>1</v></c><c r="B3" {kind}><v>#REF!</v></c>'
    assert of_sheet(f'<row r="3">{cells}</row>', encoding).errors == {(2, 1)}
    assert of_sheet(f"<row><c/></row><row r='3'><c/><c {kind}/></row>", encoding).errors == {(2, 1)}


@pytest.mark.parametrize(
    "row",
    [
        '<row r="1"><c r="GS1" s="1" t="n"><v>1</v></c></row>',
        '<row r="1"><c r="A20001"><v>1</v></c></row>',
        "<row r='1'><c r='XFD1'/></row>",
        '<row r="20001"></row>',
        '<row ht="9" r="20001"/>',
        '<row r="20000"/><row/>',
        '<row r="1"><c r="&#88;FD1"/></row>',
    ],
)
def test_a_cell_far_away_is_refused_however_it_is_written(row: str) -> None:
    with pytest.raises(RuleViolation, match="file_too_big"):
        of_sheet(row)


def test_a_plain_sheet_has_nothing_that_is_no_value() -> None:
    row = '<row r="20000" ht="9"><c r="A20000" s="1" t="inlineStr"><is><t>a:c &lt;f ></t></is></c><c r="GR2"/></row>'
    assert of_sheet(row).none
