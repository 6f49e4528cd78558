"""The officials' workbook at any length, against what else writes workbooks.

Ours is the whole report with all its sheets, formulas, rules and charts; the others write the cells of its sheet of
action items alone, with the styles, the rules and the chart that they offer (`others/workbooks.py`). The sheet has 24
columns, ten more than the goals speak of. Content and rows are there before the clock starts; each run is a new
process. Memory is how much that of the process grows while it writes.
"""

from __future__ import annotations

import pickle
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from secretariat.documents.content.report import ActionRow, ReportContent
from secretariat.documents.labels import labels
from secretariat.documents.xlsx.registers import action_columns
from secretariat.documents.xlsx.report import write_report
from secretariat.domain.actions import Rag
from tests.benchmarks.measuring import Amounts, Line, against, line
from tests.benchmarks.memory import memory_from_here, most_memory
from tests.benchmarks.processes import run_module, run_other
from tests.benchmarks.samples import GROUP, OWN, opened, scaled

SIZES = (500, 10_000, 100_000)
GOALS = {"XlsxWriter": 0.30, "rust_xlsxwriter": 1.8}
OTHERS = ("XlsxWriter", "openpyxl", "PyExcelerate", "rust_xlsxwriter")
GROWTH = 10.0


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparisons, for each length and library."""
    with tempfile.TemporaryDirectory() as name:
        for size in SIZES:
            yield from _of_size(Path(name), amounts.of(size), amounts.runs, longest=size == SIZES[-1])


def _of_size(folder: Path, size: int, runs: int, *, longest: bool) -> Iterator[Line]:
    content, rows, out = folder / "content.pickle", folder / "rows.pickle", folder / "written.xlsx"
    columns = _make(content, rows, size)
    ours: list[float] = []
    grown: list[float] = []
    theirs: dict[str, list[float]] = {name: [] for name in OTHERS}
    for _ in range(runs):
        took, growth = map(float, run_module("workbooks", content, out).said.split())
        ours.append(took)
        grown.append(growth)
        for name in OTHERS:
            theirs[name].append(float(run_other("workbooks.py", name, rows, out).said))
    work = f"{size:,} action items × {columns} columns"
    for name in OTHERS:
        yield line(work, ours, name, theirs[name], GOALS.get(name) if longest else None)
    yield against(f"{work}: memory", grown, GROWTH, f"{GROWTH:g} MB more than before", "MB")


def _make(content: Path, rows: Path, size: int) -> int:
    """Make a report of so many items out of the sample's, and the rows of its largest sheet; return its columns."""
    with opened(scaled(OWN)) as office:
        report = office.documents.report_content(office.groups.by_symbol(GROUP).id, "en")
    some = report.actions
    actions = tuple(_action(some[number % len(some)], number) for number in range(size))
    report = replace(report, actions=actions, since=None, gone=())
    content.write_bytes(pickle.dumps(report))
    words = labels("en")
    columns = action_columns(report, words)
    kinds = [column.kind for column in columns]
    heads = [words.get(f"report.column.{column.key}") for column in columns]
    widths = [column.width for column in columns]
    values = [[_plain(column.value(row), words) for column in columns] for row in actions]
    rows.write_bytes(pickle.dumps((kinds, heads, widths, values)))
    return len(columns)


def _action(row: ActionRow, number: int) -> ActionRow:
    return replace(
        row,
        id=number + 1,
        symbol=f"{GROUP}/2026/A.{number + 1}",
        title=f"{row.title} no. {number + 1}",
        changes=(),
    )


def _plain(value: Any, words: Any) -> Any:
    return words.get(f"rag.{value}") if isinstance(value, Rag) else value


def write_once(arguments: Sequence[str]) -> None:
    """Write our workbook once and print the seconds and the megabytes by which memory grew."""
    content, out = arguments
    report: ReportContent = pickle.loads(Path(content).read_bytes())  # our own file
    before = memory_from_here()
    began = time.perf_counter()
    with Path(out).open("wb") as file:
        write_report(report, file)
    print(time.perf_counter() - began, most_memory() - before)


if __name__ == "__main__":
    write_once(sys.argv[1:])
