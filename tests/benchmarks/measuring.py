"""Measuring side by side: what is compared runs in turn, so that what else the machine does falls on all alike.

line = compare("one saved edit", ours, {"one raw commit": raw}, goals=1.3)
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

RUNS = 5


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much is measured: all that the goals speak of, or a part of it for a quick try.

    Attributes:
        part: 100 measures a hundredth of the rows and pages.
        runs: how often each is measured.
    """

    part: int = 1
    runs: int = RUNS

    def of(self, count: int) -> int:
        """Return how many rows or pages to measure instead of `count`."""
        return max(1, count // self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One comparison.

    Attributes:
        work: what was done, with how many rows or pages.
        ours: what it took us, the median, in `unit`.
        beside: with what it is compared.
        theirs: what it took the other, the median.
        ratio: the median of the ratios of each run, ours to theirs.
        least: the least of these ratios.
        most: the greatest.
        goal: the ratio that is asked for at most; None where it is only told.
        unit: "s", "MB" or what else was counted.
    """

    work: str
    ours: float
    beside: str
    theirs: float
    ratio: float
    least: float
    most: float
    goal: float | None = None
    unit: str = "s"

    @property
    def kept(self) -> bool:
        """Whether the ratio is what is asked for."""
        return self.goal is None or self.ratio <= self.goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What is not measured, and why: a gap has a name."""

    work: str
    beside: str
    why: str


def seconds(act: Callable[[], object]) -> float:
    """Return how long an act takes on the clock."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def compare(
    work: str,
    ours: Callable[[], object],
    others: Mapping[str, Callable[[], object]],
    goals: Mapping[str, float] | float | None = None,
    *,
    runs: int = RUNS,
    measure: Callable[[Callable[[], object]], float] = seconds,
) -> list[Line]:
    """Run what is compared in turn, once unmeasured and then `runs` times, and return a line for each of the others.

    Args:
        work: what is done.
        ours: our way.
        others: the other ways by their names.
        goals: the ratio asked for at most, one for all or by name.
        runs: how often.
        measure: returns what one run takes.
    """
    names = ["", *others]
    acts = [ours, *others.values()]
    for act in acts:
        measure(act)
    found: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(runs):
        for name, act in zip(names, acts, strict=True):
            found[name].append(measure(act))
    return [line(work, found[""], name, found[name], _goal(goals, name)) for name in others]


def line(
    work: str,
    ours: Sequence[float],
    beside: str,
    theirs: Sequence[float],
    goal: float | None = None,
    unit: str = "s",
) -> Line:
    """Return the line of two rows of figures that were taken in turn."""
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    return Line(
        work=work,
        ours=statistics.median(ours),
        beside=beside,
        theirs=statistics.median(theirs),
        ratio=statistics.median(ratios),
        least=min(ratios),
        most=max(ratios),
        goal=goal,
        unit=unit,
    )


def against(work: str, ours: Sequence[float], limit: float, said: str, unit: str) -> Line:
    """Return the line of figures that must not go over a limit, which `said` names."""
    return line(work, ours, said, [limit] * len(ours), 1.0, unit)


def _goal(goals: Mapping[str, float] | float | None, name: str) -> float | None:
    return goals.get(name) if isinstance(goals, Mapping) else goals
