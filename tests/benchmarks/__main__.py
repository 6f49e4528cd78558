"""Runs the comparisons, keeps what they find in out/benchmarks, and writes docs/BENCHMARKS.md from it.

    make bench                              everything; the document is written anew
    make bench ARGS="workbooks saving"      these alone; --write writes the document with what is kept of the others
    make bench ARGS="workbooks --part 100"  a hundredth of the rows, for a quick try: nothing is written

Each comparison is a module here with a function `lines(amounts)`, which yields what it finds; the first sentence of the
module's docstring is the title, and the rest says how it is measured.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.machine import machine, versions
from tests.benchmarks.measuring import RUNS, Amounts, Left, Line
from tests.benchmarks.results import DOCUMENT, Result, document, keep, kept, shown

COMPARISONS = {
    "starting": "Start to the first painted window",
    "pages": "Pages of minutes",
    "typesetting": "Four scripts, and long documents",
    "workbooks": "The officials' workbook",
    "forms": "Reading a filled-in form",
    "listing": "The first rows of a list, and the counts of the overview",
    "scrolling": "A long list in the window",
    "lists": "Lists at any length",
    "searching": "Full-text search",
    "saving": "One saved edit",
    "writing": "Writers at once on a server",
    "sharing": "Many working groups on one server",
    "importing": "Bulk import",
    "frames": "Frames while a report runs",
    "verifying": "Checking a file with 500 seals",
}
"""The modules in the order of the document, and what stands there for one that is not measured yet."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was chosen, and return 1 when a goal is missed."""
    parser = _parser()
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in COMPARISONS]
    if unknown:
        parser.error(f"nothing is known of {', '.join(unknown)}; choose from {', '.join(COMPARISONS)}")
    amounts = Amounts(options.part, options.runs)
    chosen = options.names or [name for name in COMPARISONS if find_spec(f"tests.benchmarks.{name}")]
    missed = 0
    for name in chosen:
        result = measured(name, amounts)
        missed += sum(not line.kept for line in result.lines)
        if options.part == 1:
            keep(result)
    if options.part == 1 and (options.write or not options.names):
        write(DOCUMENT)
    return 1 if missed and options.part == 1 else 0


def measured(name: str, amounts: Amounts) -> Result:
    """Return what a comparison finds, and tell each line as it comes; Ctrl+C goes on to the next one."""
    module = import_module(f"tests.benchmarks.{name}")
    title, _, how = str(module.__doc__).strip().partition("\n\n")
    print(f"\n{title}", flush=True)
    lines: list[Line] = []
    left: list[Left] = []
    before = os.getloadavg()[0]
    try:
        for found in module.lines(amounts):
            print(f"  {_told(found)}", flush=True)
            (left if isinstance(found, Left) else lines).append(found)
    except KeyboardInterrupt:
        left.append(Left(work="the rest", beside="all", why="the run was interrupted"))
    return Result(
        key=name,
        title=title.removesuffix(".").replace("\n", " "),
        how=how,
        measured_on=date.today().isoformat(),
        machine=machine(),
        versions=versions(),
        part=amounts.part,
        runs=amounts.runs,
        loads=(before, os.getloadavg()[0]),
        lines=tuple(lines),
        left=tuple(left),
    )


def _told(found: Line | Left) -> str:
    if isinstance(found, Left):
        return f"{found.work}, beside {found.beside}: {found.why}"
    ours, theirs = shown(found.ours, found.unit), shown(found.theirs, found.unit)
    goal = "" if found.goal is None else f" (at most {found.goal:g}{'' if found.kept else ': MISSED'})"
    return f"{found.work}: {ours}, {found.beside}: {theirs}, ratio {found.ratio:.2f}{goal}"


def write(path: Path) -> None:
    """Write the document from what is kept."""
    found = {name: kept(name) for name in COMPARISONS}
    results = [result for result in found.values() if result is not None]
    missing = [COMPARISONS[name] for name, result in found.items() if result is None]
    path.write_text(document(results, missing), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench", description="Measure side by side.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(COMPARISONS))
    parser.add_argument("--part", type=int, default=1, help="measure so small a part: 100 is a hundredth")
    parser.add_argument("--runs", type=int, default=RUNS, help=f"how often each is measured ({RUNS})")
    parser.add_argument("--write", action="store_true", help="write docs/BENCHMARKS.md from all that is kept")
    return parser


if __name__ == "__main__":
    sys.exit(main())
