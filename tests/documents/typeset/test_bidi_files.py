"""UAX #9 by the whole of Unicode's own files, as Debian's package unicode-data has them (.ci/setup.sh installs it).

Where they are not installed, test_bidi.py still tries some hundred cases of both.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.documents.typeset.bidi import levels, paragraph_level, visual_order
from tests.documents.test_bidi import after_l1

FOLDER = Path("/usr/share/unicode")
EXAMPLES = {
    **{"L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "ES": "+", "ET": "#", "AN": "\u0661", "CS": ","},
    **{"B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "BN": "\u00ad", "NSM": "\u0300"},
    **{"LRE": "\u202a", "RLE": "\u202b", "LRO": "\u202d", "RLO": "\u202e", "PDF": "\u202c"},
    **{"LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069"},
}
BASES = {
    1: None,
    2: 0,
    4: 1,
}  # bits of BidiTest.txt: by the first strong character, left to right, right to left

pytestmark = pytest.mark.skipif(
    not (FOLDER / "BidiTest.txt").exists(), reason="unicode-data is not installed"
)


def lines_of(name: str) -> Iterator[str]:
    with (FOLDER / name).open(encoding="utf-8") as file:
        for line in file:
            text = line.partition("#")[0].strip()
            if text:
                yield text


def agrees(text: str, base: int | None, at_ends: int, expected: list[str], order: list[int]) -> bool:
    """Whether levels and order are those expected, "x" standing for what rule X9 removes."""
    found = after_l1(text, levels(text, base), at_ends)
    kept = [index for index, level in enumerate(expected) if level != "x"]
    visual = [kept[place] for place in visual_order([found[index] for index in kept])]
    return [found[index] for index in kept] == [int(expected[index]) for index in kept] and visual == order


def test_all_of_bidi_character_test() -> None:
    count = 0
    for line in lines_of("BidiCharacterTest.txt"):
        codes, direction, base, expected, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        asked = {"0": 0, "1": 1, "2": None}[direction]
        assert agrees(text, asked, int(base), expected.split(), [int(v) for v in order.split()]), line
        count += 1
    assert count > 90_000


def test_all_of_bidi_test() -> None:
    assert all(unicodedata.bidirectional(character) == kind for kind, character in EXAMPLES.items())
    count = 0
    expected: list[str] = []
    order: list[int] = []
    for line in lines_of("BidiTest.txt"):
        if line.startswith("@Levels:"):
            expected = line.partition(":")[2].split()
        elif line.startswith("@Reorder:"):
            order = [int(value) for value in line.partition(":")[2].split()]
        elif not line.startswith("@"):
            kinds = line.partition(";")[0].split()
            text = "".join(EXAMPLES[kind] for kind in kinds)
            for bit, base in BASES.items():
                if int(line.partition(";")[2]) & bit:
                    at_ends = paragraph_level(kinds) if base is None else base
                    assert agrees(text, base, at_ends, expected, order), (line, base)
                    count += 1
    assert count > 770_000
