"""What was measured, kept as data in out/benchmarks, and docs/BENCHMARKS.md, which is written from that alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Left, Line
from tests.benchmarks.processes import ROOT

KEPT = ROOT / "out" / "benchmarks"
DOCUMENT = ROOT / "docs" / "BENCHMARKS.md"
_HEAD = """\
# Benchmarks

Written by `make bench`; what stands here was measured, nothing is entered by hand. What is compared runs in turn on
the same machine, so that other work on it falls on both alike, and each is measured at least five times: the figures
are medians, and the ratio is the median of the ratios of each run, with the least and the greatest of them in brackets.
A ratio under 1 means that the program is ahead. A goal is the ratio that is asked for at most; where there is none, the
ratio is only told. *Load* is how many processes wanted a processor as a comparison began and as it ended: what is
over 1 is other work.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one comparison found.

    Attributes:
        key: its module in `tests.benchmarks`.
        title: what is compared.
        how: how it was measured.
        measured_on: the day, as ISO 8601 has it.
        machine: on which machine.
        versions: of what was compared, by name.
        part: of which part of the amounts it tells, 1 for all.
        runs: how often each was measured.
        loads: how many processes wanted a processor as it began and as it ended (load averages of a minute).
        lines: what was found.
        left: what was not measured.
    """

    key: str
    title: str
    how: str
    measured_on: str
    machine: str
    versions: Mapping[str, str]
    part: int
    runs: int
    loads: tuple[float, float]
    lines: tuple[Line, ...]
    left: tuple[Left, ...] = ()


def keep(result: Result, folder: Path = KEPT) -> None:
    """Store what was found; what was found before is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    said = json.dumps(asdict(result), ensure_ascii=False, indent=1)
    (folder / f"{result.key}.json").write_text(said + "\n", encoding="utf-8")


def kept(key: str, folder: Path = KEPT) -> Result | None:
    """Return what was found last at full length, None when it was not measured yet."""
    try:
        told: dict[str, Any] = json.loads((folder / f"{key}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    told["loads"] = tuple(told["loads"])
    told["lines"] = tuple(Line(**line) for line in told["lines"])
    told["left"] = tuple(Left(**left) for left in told["left"])
    result = Result(**told)
    return result if result.part == 1 else None


def document(results: Sequence[Result], missing: Sequence[str]) -> str:
    """Return docs/BENCHMARKS.md.

    Args:
        results: what was measured.
        missing: the titles of what was not.
    """
    return "\n".join([_HEAD, *_measured_on(results), *_summary(results, missing), *_sections(results)])


def _measured_on(results: Sequence[Result]) -> Iterator[str]:
    for machine in dict.fromkeys(result.machine for result in results):
        days = sorted({result.measured_on for result in results if result.machine == machine})
        yield f"Measured on {' and '.join(dict.fromkeys((days[0], days[-1])))}: {machine}.\n"
    told = {name: number for result in results for name, number in result.versions.items()}
    yield f"Versions: {', '.join(f'{name} {number}' for name, number in told.items())}.\n"


def _summary(results: Sequence[Result], missing: Sequence[str]) -> Iterator[str]:
    lines = [line for result in results for line in result.lines if line.goal is not None]
    missed = [line for line in lines if not line.kept]
    yield f"**{len(lines) - len(missed)} of {len(lines)} goals are kept.**\n"
    if missed:
        yield "Missed:\n"
        yield from (
            f"- {line.work}, beside {line.beside}: {line.ratio:.2f} instead of {line.goal:g}"
            for line in missed
        )
        yield ""
    left = [left for result in results for left in result.left]
    if missing or left:
        yield "Not measured:\n"
        yield from (f"- {title}: not measured yet" for title in missing)
        yield from (f"- {one.work}, beside {one.beside}: {one.why}" for one in left)
        yield ""


def _sections(results: Sequence[Result]) -> Iterator[str]:
    for result in results:
        yield f"## {result.title}\n"
        yield f"{result.how}\n"
        loads = " and ".join(f"{load:.1f}" for load in result.loads)
        yield f"`make bench ARGS={result.key}`, {result.runs} runs, {result.measured_on}; load {loads}.\n"
        yield "| work | ours | beside | theirs | ratio | goal | |"
        yield "|---|---:|---|---:|---:|---:|---|"
        yield from map(_row, result.lines)
        yield from (f"| {one.work} | | {one.beside} | | | | {one.why} |" for one in result.left)
        yield ""


def _row(line: Line) -> str:
    goal = "" if line.goal is None else f"≤ {line.goal:g}"
    said = "" if line.goal is None else "kept" if line.kept else "**missed**"
    ratio = f"{line.ratio:.2f} ({line.least:.2f}–{line.most:.2f})"
    ours, theirs = shown(line.ours, line.unit), shown(line.theirs, line.unit)
    return f"| {line.work} | {ours} | {line.beside} | {theirs} | {ratio} | {goal} | {said} |"


def shown(figure: float, unit: str) -> str:
    """Return a figure with its unit: seconds under one as milliseconds."""
    if unit == "s" and figure < 1:
        return f"{figure * 1000:.3g} ms"
    return f"{figure:.3g} {unit}" if figure < 1000 else f"{figure:,.0f} {unit}"
