"""Runs that were deleted or inserted have a line and a colour, in every script and over line breaks."""

from __future__ import annotations

import io
import re
from datetime import date

import pytest

from secretariat.documents.pdf.canvas import Metadata, PdfCanvas
from secretariat.documents.typeset import Mark, Marked, Text, TextStyle, measure
from secretariat.documents.typeset.draw import line_operators
from secretariat.documents.typeset.embed import fonts_of
from secretariat.documents.typeset.marks import LOOKS
from secretariat.domain.text import Run

STYLE = TextStyle(size=10, leading=14)
STROKE = re.compile(r"(\S+ \S+ \S+) rg (\S+) (\S+) (\S+) (\S+) re f")


def strokes(
    runs: list[Run], language: str = "en", width: float = 300.0
) -> list[tuple[str, float, float, float]]:
    """Return the drawn lines: whose mark, and x, y and width."""
    canvas = PdfCanvas(io.BytesIO(), Metadata("t", "a", "s", "en", date(2026, 1, 1)))
    text = Text(runs, STYLE, language)
    text.wrap(width, 1000)
    drawn = line_operators(fonts_of(canvas), text.placed(0, 100), STYLE.colour)
    colours = {look.colour: mark for mark, look in LOOKS.items()}
    found = []
    for colour, x, y, wide, _ in STROKE.findall(drawn):
        code = "#" + "".join(f"{round(float(part) * 255):02x}" for part in colour.split())
        found.append((colours[code].value, float(x), float(y), float(wide)))
    return found


def width_of(text: str, language: str = "en") -> float:
    return measure(text, STYLE, language)


def test_plain_runs_have_no_line() -> None:
    assert strokes([Run("The plan is due.")]) == []


def test_each_mark_has_its_line_where_its_words_are() -> None:
    (deleted, inserted) = strokes(
        [Run("Due "), Marked("soon", mark=Mark.DELETED), Run(" "), Marked("in May", mark=Mark.INSERTED)]
    )
    assert deleted[0] == "deleted"
    assert deleted[1] == pytest.approx(width_of("Due x") - width_of("x"), abs=0.1)
    assert deleted[3] == pytest.approx(width_of("soon"), abs=0.1)
    assert inserted[0] == "inserted"
    assert inserted[3] == pytest.approx(width_of("in May"), abs=0.1)
    assert deleted[2] > inserted[2]  # through the letters, and under them


def test_a_mark_goes_on_over_the_spaces_and_onto_the_next_line() -> None:
    found = strokes([Marked("many words that do not fit into one line", mark=Mark.DELETED)], width=90)
    assert len(found) > 2
    assert len({y for _, _, y, _ in found}) == len(found)


@pytest.mark.parametrize(("language", "word"), [("ar", "الخطة"), ("zh", "计划"), ("ur", "منصوبہ")])
def test_other_scripts_are_marked_too(language: str, word: str) -> None:
    found = strokes([Marked(word, mark=Mark.INSERTED), Run(" " + word)], language)
    assert [mark for mark, *_ in found] == ["inserted"]
    assert found[0][3] == pytest.approx(width_of(word, language), abs=0.1)
    if language != "zh":  # it begins at the right end
        assert found[0][1] > 150


def test_a_part_of_a_word_can_be_marked() -> None:
    ((mark, x, _, wide),) = strokes([Run("D."), Marked("3", mark=Mark.DELETED), Run("4")])
    assert (mark, x) == ("deleted", pytest.approx(width_of("D."), abs=0.1))
    assert wide == pytest.approx(width_of("3"), abs=0.1)
