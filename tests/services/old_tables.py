"""Old tables to import, made as secretaries have them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import openpyxl

HEADS = (
    "S. No.", "Area of cooperation", "Agreed action", "Lead side", "Responsible", "Counterpart", "Date agreed",
    "Original deadline", "Revised deadline", "Status", "% complete", "Remarks", "Partner agency",
)  # fmt: skip
D = datetime
ROWS: tuple[tuple[object, ...], ...] = (
    (1, "Burns", "Draft the training plan", "Avalon", "Dr Amina Adil", "Basil Bishara", D(2025, 1, 15),
     D(2025, 3, 1), D(2025, 6, 1), "Ongoing", 0.4, "Two chapters written", "WHO"),
    (2, "Vaccines", "Send the list of laboratories", "Borduria", "B. Bishara", "Adil, Amina", D(2025, 1, 15),
     D(2025, 2, 28), None, "Completed", 1, None, None),
    (3, "Vaccine", "Sign the protocol", "Bordurian side", "Nadia Newcomer", None, "15/01/2025", "31/12/2025", None,
     "Closed", 1, "Signed in Zenda", None),
)  # fmt: skip
TITLES = ("Health Group", "Action items as of 30 September 2025")


def old_workbook(path: Path, rows: Sequence[Sequence[object]] = ROWS, heads: Sequence[str] = HEADS) -> Path:
    """Save a workbook with two titles, an empty row, the headings and the rows."""
    book = openpyxl.Workbook()
    for line in ((TITLES[0],), (TITLES[1],), (), heads, *rows):
        book.active.append(list(line))
    book.save(path)
    return path


def old_text(path: Path, *lines: str) -> Path:
    """Save a text file with semicolons between cells."""
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
