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
