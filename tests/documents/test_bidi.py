"""UAX #9, by some of Unicode's own cases; typeset/test_bidi_files.py takes them all."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from secretariat.documents.typeset.bidi import levels, visual_order

CASES = [
    line.split(";")
    for line in (Path(__file__).parent / "bidi_cases.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
REMOVED = {"RLE", "LRE", "RLO", "LRO", "PDF", "BN"}
WHITE = {"WS", "LRI", "RLI", "FSI", "PDI"} | REMOVED


def after_l1(text: str, found: list[int], base: int) -> list[int]:
    kinds = [unicodedata.bidirectional(character) for character in text]
    found = list(found)
    at_end = True
    for index in range(len(text) - 1, -1, -1):
        if kinds[index] in ("B", "S"):
            found[index], at_end = base, True
        elif kinds[index] in WHITE:
            if at_end:
                found[index] = base
        else:
            at_end = False
    return found


def test_unicodes_cases() -> None:
    assert len(CASES) > 600
    for codes, direction, base, expected, order in CASES:
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found = after_l1(text, levels(text, {"0": 0, "1": 1, "2": None}[direction]), int(base))
        kept = [index for index, level in enumerate(expected.split()) if level != "x"]
        assert [found[index] for index in kept] == [int(v) for v in expected.split() if v != "x"], codes
        visual = [kept[place] for place in visual_order([found[index] for index in kept])]
        assert visual == [int(value) for value in order.split()], codes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr X (عائشہ), y", [0] * 6 + [1] * 5 + [0] * 4),
        ("plain", [0] * 5),
        ("", []),
        ("\u202e" * 200 + "a", None),
    ],
)
def test_levels_in_left_to_right_text(text: str, expected: list[int] | None) -> None:
    found = levels(text, 0)
    assert len(found) == len(text)
    if expected is not None:
        assert found == expected


def test_visual_order_reverses_runs_within_runs() -> None:
    assert visual_order([0, 1, 1, 2, 2, 1, 0]) == [0, 5, 3, 4, 2, 1, 6]
