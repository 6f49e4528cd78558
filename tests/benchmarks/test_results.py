"""What docs/BENCHMARKS.md says of what was measured, missed and left out."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.__main__ import COMPARISONS
from tests.benchmarks.measuring import Left, Line, compare, line
from tests.benchmarks.results import Result, document, keep, kept


def result(*lines: Line, part: int = 1, left: tuple[Left, ...] = ()) -> Result:
    return Result(
        key="saving",
        title="One saved edit",
        how="Both wait for the disk.",
        measured_on="2026-11-22",
        machine="a virtual machine",
        versions={"Python": "3.11.7"},
        part=part,
        runs=3,
        loads=(0.5, 2.0),
        lines=lines,
        left=left,
    )


KEPT = line("40 edits", [1.0, 3.0, 2.0], "raw", [1.0, 2.0, 2.0], 1.3)
MISSED = line("100 rows", [4.0, 4.0, 4.0], "another", [1.0, 2.0, 4.0], 1.5)


def test_a_line_has_medians_and_the_median_of_the_ratios_of_each_run() -> None:
    assert (KEPT.ours, KEPT.theirs, KEPT.ratio, KEPT.least, KEPT.most, KEPT.kept) == (2, 2, 1, 1, 1.5, True)
    assert (MISSED.ratio, MISSED.kept) == (2, False)


def test_what_is_compared_runs_in_turn_and_once_before_it_counts() -> None:
    ran: list[str] = []
    lines = compare("w", lambda: ran.append("ours"), {"it": lambda: ran.append("it")}, {"it": 1e9}, runs=2)
    assert ran == ["ours", "it"] * 3
    assert [(one.beside, one.goal) for one in lines] == [("it", 1e9)]


def test_the_document_says_plainly_what_is_missed_and_what_is_not_measured() -> None:
    left = Left(work="250 pages", beside="XeTeX", why="not installed")
    text = document([result(KEPT, MISSED, left=(left,))], ["Full-text search"])
    assert "**1 of 2 goals are kept.**" in text
    assert "- 100 rows, beside another: 2.00 instead of 1.5" in text
    assert "| 100 rows | 4 s | another | 2 s | 2.00 (1.00–4.00) | ≤ 1.5 | **missed** |" in text
    assert "- Full-text search: not measured yet" in text
    assert "| 250 pages | | XeTeX | | | | not installed |" in text
    assert "a virtual machine" in text
    assert "Python 3.11.7" in text
    assert "load 0.5 and 2.0" in text


def test_what_was_measured_is_kept_and_a_quick_try_never_stands_in_the_document(tmp_path: Path) -> None:
    assert kept("saving", tmp_path) is None
    whole = result(KEPT, left=(Left(work="w", beside="b", why="y"),))
    keep(whole, tmp_path)
    assert kept("saving", tmp_path) == whole
    keep(result(KEPT, part=100), tmp_path)
    assert kept("saving", tmp_path) is None


def test_every_comparison_says_what_it_compares_and_how() -> None:
    for name in COMPARISONS:
        path = Path(__file__).with_name(f"{name}.py")
        if path.exists():  # else the document says that it is not measured yet
            docstring = path.read_text(encoding="utf-8").split('"""')[1]
            assert docstring.partition("\n\n")[2].strip(), name
