"""Justified lines of the English corpus are even: word gaps at 10 points deviate by at most 0.82 (Typst's figure)."""

from __future__ import annotations

import statistics

import pytest

from secretariat.documents.pdf.styles import WIDTH
from secretariat.documents.typeset import Text, TextStyle
from tests.documents.typeset.corpus import paragraphs_of

STYLE = TextStyle("serif", 10, 14, align="justify")


def gaps(width: float) -> list[float]:
    found = []
    for paragraph in paragraphs_of("en"):
        text = Text(paragraph, STYLE, "en")
        text.wrap(width, 10_000)
        for placed in text.placed(0, 0)[:-1]:
            found += [
                piece.shaped.width * placed.size / 1000 + placed.extra
                for piece in placed.line.pieces
                if piece.stretch
            ]
    return found


@pytest.mark.parametrize("width", [WIDTH, 440.0])
def test_word_gaps_are_as_even_as_typsts(width: float) -> None:
    found = gaps(width)
    assert len(found) > 400
    assert statistics.pstdev(found) <= 0.82
    assert min(found) > 1.5
    assert max(found) < 5.0
