"""Lines of every script have room: no ink of one meets that of the next, nor leaves the paragraph's box by much."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from secretariat.documents.pdf import styles
from secretariat.documents.typeset import Mark, Marked, Text, TextStyle
from secretariat.documents.typeset.marks import LOOKS
from secretariat.domain.text import Run
from tests.documents.pdf_tools import fonts_of, set_text
from tests.documents.typeset.corpus import LANGUAGES, paragraphs_of
from tests.documents.typeset.ink import ink, overlap

STYLES = {"body": styles.BODY, "cell": styles.CELL, "heading": styles.HEADING, "box": styles.OPERATIVE}


def names(data: bytes, folder: Path) -> str:
    return " ".join(line[0] for line in fonts_of(data, folder))


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_ink_of_a_line_meets_the_next(language: str, name: str) -> None:
    style = STYLES[name]
    for width in (470.0, 200.0, 110.0):
        for paragraph in paragraphs_of(language):
            text = Text(paragraph, style, language)
            text.wrap(width, 10_000)
            for upper, lower in pairwise(text.placed(0, 0)):
                assert overlap(upper, lower) < 0.02 * style.size, lower.line.units[0].pieces


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ink_of_a_paragraph_stays_about_its_box(language: str, name: str) -> None:
    style = STYLES[name]
    above = below = 0.0
    for paragraph in paragraphs_of(language):
        text = Text(paragraph, style, language)
        height = text.wrap(200.0, 10_000)[1]
        first, *_, last = text.placed(0, height)
        above = max(above, max(high for _, high in ink(first).values()) - height)
        below = max(below, -min(low for low, _ in ink(last).values()))
    assert above < {"ur": 0.5, "ar": 0.12}.get(language, 0.01) * style.size  # by the tip of a letter
    assert below < 0.3 * style.size


def test_a_style_takes_the_room_of_the_language() -> None:
    style = TextStyle(size=10, leading=14)
    assert style.leading_in("en") == style.leading_in("ru") == 14
    assert style.leading_in("ur") > style.leading_in("ar") > 14
    assert style.leading_in("ur-PK") == style.leading_in("ur")
    assert Text("5.", style, "ur").baseline == Text("متن", style, "ur").baseline
    assert style.but(size=6.0).leading_in("ur") == pytest.approx(14 + 0.12 * 6)


def test_urdu_stands_in_nastaliq_but_not_inside_other_languages(tmp_path: Path) -> None:
    style = TextStyle("serif", 10.4, 15.4)
    runs = [Run("مشترکہ "), Run("ورکنگ", bold=True), Run(" گروپ (2026)")]
    for face in (style, style.but(family="sans")):
        found = names(set_text(runs, face, "ur"), tmp_path)
        assert "NastaliqUrdu-Regular" in found
        assert "NastaliqUrdu-Bold" in found
        assert "Naskh" not in found
    assert "Nastaliq" not in names(set_text("Dr Siddiqui (عائشہ صدیقی)", style, "en"), tmp_path)
    assert "Nastaliq" not in names(set_text("عائشة صدّيقي", style, "ar"), tmp_path)
    small = names(set_text("مشترکہ ورکنگ گروپ", style.but(size=6.0), "ur"), tmp_path)
    assert "Naskh" in small
    assert "Nastaliq" not in small


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_western_figures_are_those_of_the_text_face(language: str) -> None:
    text = Text("في 2026" if language == "ar" else "مارچ 2026ء", TextStyle(), language)
    text.wrap(400, 100)
    (line,) = text.placed(0, 0)
    faces = {piece.shaped.text: piece.shaped.face.name for piece in line.line.pieces}
    assert faces["2026"] == "NotoSerif-Regular.ttf"


def test_marks_of_hanging_letters_go_through_them_and_under_them() -> None:
    for mark in (Mark.DELETED, Mark.INSERTED):
        look = LOOKS[mark]
        text = Text([Marked("نقول قبول کی جائیں گی", mark=mark)], TextStyle(size=10, leading=14), "ur")
        text.wrap(400, 100)
        placed = text.placed(0, 0)[0]
        line = placed.y + look.at(True, True) * 10
        found = ink(placed).values()
        if mark is Mark.DELETED:
            assert sum(low < line < high for low, high in found) > len(found) * 0.4
        else:
            assert sum(line < low for low, _ in found) > len(found) * 0.9
