"""The officials' workbook at any length, against what else writes workbooks.

Ours is the whole report with all its sheets, formulas and charts; the others write the cells of its sheet of action
items alone, with the styles, rules and the chart that they offer. Content and rows are there before the clock starts.
"""

from __future__ import annotations

import pickle
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from secretariat.documents.content.report import ActionRow, ReportContent
from secretariat.documents.labels import labels
from secretariat.documents.xlsx.registers import action_columns
from secretariat.documents.xlsx.report import write_report
from secretariat.domain.actions import Rag
from secretariat.services import sample
from secretariat.services.office import Office
from tests.benchmarks.measuring import RUNS, Line, line, run_file, run_python

SIZES = (500, 10_000, 100_000)
GOALS = {"XlsxWriter": 0.30, "rust_xlsxwriter": 1.8}
OTHERS = ("XlsxWriter", "openpyxl", "PyExcelerate", "rust_xlsxwriter")
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def lines(folder: Path) -> Iterator[Line]:
    """Yield the comparisons, for each length and library."""
    for size in SIZES:
        content = folder / f"content-{size}.pickle"
        rows = folder / f"rows-{size}.pickle"
        _make(content, rows, size)
        ours: list[tuple[float, float]] = []
        theirs: dict[str, list[tuple[float, float]]] = {name: [] for name in OTHERS}
        for _ in range(RUNS):
            ours.append(
                _told(run_python("tests.benchmarks.workbooks", str(content), str(folder / "ours.xlsx")))
            )
            for name in OTHERS:
                said = run_file("others/workbooks.py", name, str(rows), str(folder / "theirs.xlsx"))
                theirs[name].append(_told(said))
        work = f"officials' workbook, {size:,} action items × 24 columns"
        for name in OTHERS:
            goal = GOALS.get(name) if size == SIZES[-1] else None
            yield line(work, [one[0] for one in ours], name, [one[0] for one in theirs[name]], goal)
        grown = line(f"{work}: memory", [one[1] for one in ours], "10 MB", [10.0] * RUNS, 1.0, unit="MB")
        yield grown


def _told(said: str) -> tuple[float, float]:
    seconds, megabytes = said.split()
    return float(seconds), float(megabytes)


def _make(content: Path, rows: Path, size: int) -> None:
    """Make the content of a report of so many items out of the sample's, and the rows of its largest sheet."""
    path = content.with_name("sample.secretariat")
    if not path.exists():
        sample.build(path)
    with Office(path, "Bench", clock=lambda: NOW, zone="UTC") as office:
        report = office.documents.report_content(office.groups.by_symbol("PPHWG").id, "en")
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


def _action(row: ActionRow, number: int) -> ActionRow:
    return replace(
        row,
        id=number + 1,
        symbol=f"PPHWG/2026/A.{number + 1}",
        title=f"{row.title} no. {number + 1}",
        changes=(),
    )


def _plain(value: Any, words: Any) -> Any:
    return words.get(f"rag.{value}") if isinstance(value, Rag) else value


def write_once(arguments: Sequence[str]) -> None:
    """Write our workbook once and print the seconds and the megabytes by which memory grew."""
    content, out = arguments
    report: ReportContent = pickle.loads(Path(content).read_bytes())  # our own file
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    with Path(out).open("wb") as file:
        write_report(report, file)
    took = time.perf_counter() - began
    print(took, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)


if __name__ == "__main__":
    write_once(sys.argv[1:])
