"""Where lines break: the rules of Chinese, of French and Spanish marks, and of Arabic and Urdu ones."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Literal

import pyphen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.documents.pdf import styles
from secretariat.documents.typeset import Text, TextStyle, measure
from secretariat.documents.typeset.draw import Placed, stretches
from secretariat.domain.text import Run
from tests.documents.pdf_tools import fonts_of, set_text, text_of, words_of
from tests.documents.typeset.corpus import LANGUAGES, paragraphs_of

SIZE = TextStyle("serif", 10, 15)
JUSTIFIED = SIZE.but(align="justify")
NOT_FIRST = "、。，．：；！？）】》」』〕］｝”’…—·％"
NOT_LAST = "（【《「『〔［｛“‘"


def lines_of(text: str, language: str, width: float, style: TextStyle = JUSTIFIED) -> list[Placed]:
    flowable = Text(text, style, language)
    flowable.wrap(width, 10_000)
    return flowable.placed(0, 0)


def words(placed: Placed) -> str:
    return "".join(piece.shaped.text for piece in placed.line.pieces)


def right_edge(placed: Placed) -> float:
    after = sum(placed.after(index) for index in range(len(placed.line.pieces)))
    return placed.x + sum(p.shaped.width for p in placed.line.pieces) * placed.size / 1000 + after


HAN = "中华人民共和国卫生健康委员会联合工作组会议"
AFTER = ["", "，", "。", "）。", "：“", "”，", "——", "……", "（", "2026", "WHO", "10%", "、", "·"]
CLAUSES = st.tuples(st.sampled_from(HAN), st.sampled_from(HAN), st.sampled_from(AFTER)).map("".join)


@settings(max_examples=80)
@given(st.lists(CLAUSES, min_size=10, max_size=60), st.sampled_from([90.0, 133.0, 300.0]))
def test_no_chinese_line_begins_or_ends_wrongly(clauses: list[str], width: float) -> None:
    text = "".join(clauses) + "会"
    found = [words(line) for line in lines_of(text, "zh", width)]
    assert "".join(found) == text
    for line, following in pairwise(found):
        assert following[0] not in NOT_FIRST
        assert line[-1] not in NOT_LAST
    assert len(found[-1]) > 1


@pytest.mark.parametrize("width", [100.0, 143.0, 217.0, 333.0, 470.0])
def test_chinese_paragraphs_are_even_at_both_edges_and_leave_no_widow(width: float) -> None:
    for paragraph in paragraphs_of("zh"):
        lines = lines_of(paragraph, "zh", width)
        for line in lines[:-1]:
            assert right_edge(line) == pytest.approx(width, abs=0.01) or not stretches(line.line)
            assert words(line)[0] not in NOT_FIRST
            assert words(line).rstrip()[-1] not in NOT_LAST
        assert len(words(lines[-1]).strip(NOT_FIRST)) > 1


def test_a_quarter_of_an_em_parts_chinese_from_latin() -> None:
    parts = sum(measure(part, SIZE, "zh") for part in ("于", "2026", "年", "WHO", "会"))
    assert measure("于2026年WHO会", SIZE, "zh") == pytest.approx(parts + 4 * 2.5)
    assert measure("于 2026", SIZE, "zh") == pytest.approx(
        sum(measure(part, SIZE, "zh") for part in ("于", " x", "2026")) - measure("x", SIZE, "zh"), abs=0.01
    )
    assert measure("会（WHO）会", SIZE, "zh") == pytest.approx(40 + measure("WHO", SIZE, "zh"))
    assert measure("78%的", SIZE, "zh") == pytest.approx(10 + 2.5 + measure("78%", SIZE, "zh"))
    assert measure("于WHO", SIZE, "en") == pytest.approx(measure("于", SIZE) + measure("WHO", SIZE))


@pytest.mark.parametrize(
    ("text", "ems"),
    [
        ("）。", 1.5),
        ("」，", 1.5),
        ("。（", 1.5),
        ("（（", 1.5),
        ("”（", 1.5),
        ("会。", 2),
        ("会（", 2),
        ("……", 2),
    ],
)
def test_marks_that_meet_move_together(text: str, ems: float) -> None:
    inside = "会" + text + "会"
    assert measure(inside, SIZE, "zh") == pytest.approx((ems + 2) * 10, abs=0.3)


def test_marks_lose_their_blank_at_the_ends_of_a_line() -> None:
    text = "会议议程会议议程。会议议程会议议程"
    assert [words(line) for line in lines_of(text, "zh", 85.0, SIZE)] == [
        "会议议程会议议程。",
        "会议议程会议议程",
    ]
    (_, second) = lines_of("会议议程会议议程（会议议程会议）", "zh", 85.0, SIZE)
    assert words(second).startswith("（")
    assert second.line.pieces[0].shaped.glyphs[0].advance == 500


@pytest.mark.parametrize("width", [112.0, 150.0, 470.0])
@pytest.mark.parametrize("language", ["fr", "es", "ar", "ur"])
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(language: str, width: float) -> None:
    for paragraph in paragraphs_of(language):
        plain = paragraph.replace("\u00a0", " ").replace("\u202f", " ")
        for text in (paragraph, plain, plain.replace("،", " ،").replace("۔", " ۔")):
            for style in (JUSTIFIED, SIZE):
                for line in lines_of(text, language, width, style):
                    assert words(line).strip()[0] not in ":;!?»%،؛؟۔.,)", words(line)
                    assert words(line).strip()[-1] not in "«(¿¡"


@pytest.mark.parametrize(
    ("language", "patterns", "word"),
    [
        ("en", "en_GB", "understanding"),
        ("fr", "fr", "l’organisation"),
        ("fr", "fr", "«\u00a0étant\u00a0»".replace("étant", "administrations")),
        ("es", "es", "«reglamentación»."),
        ("ru", "ru_RU", "здравоохранения,"),
        ("el", "el_GR", "οργανισμός"),
    ],
)
def test_words_are_parted_where_their_language_parts_them(language: str, patterns: str, word: str) -> None:
    core = word.partition("’")[2] or word.strip("«»\u00a0.,")
    before = word.index(core)
    allowed = {before + place for place in pyphen.Pyphen(lang=patterns, left=3, right=3).positions(core)}
    for share in (0.8, 0.65):
        first, *_ = [words(line) for line in lines_of(word, language, measure(word, SIZE, language) * share)]
        assert first.endswith("\u00ad")
        assert len(first) - 1 in allowed


def test_arabic_and_urdu_are_justified_by_their_spaces_alone() -> None:
    for language in ("ar", "ur"):
        for paragraph in paragraphs_of(language):
            lines = lines_of(paragraph, language, 470.0)
            for line in lines[:-1]:
                assert right_edge(line) == pytest.approx(470.0, abs=0.01)
                assert -0.7 < line.extra < 4.0
            assert "\u00ad" not in "".join(words(line) for line in lines)
            assert " ".join(words(line) for line in lines).split() == paragraph.split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_bold_and_italic_have_faces_of_their_own(language: str, tmp_path: Path) -> None:
    words = {"ru": "Рабочая группа", "ar": "مجموعة العمل", "ur": "ورکنگ گروپ", "zh": "工作组"}.get(
        language, "Groupe"
    )
    for style in (styles.BODY, styles.CELL):
        plain, bold = (
            {
                line[0].partition("+")[2].split()[0]
                for line in fonts_of(set_text([run], style, language), tmp_path)
            }
            for run in (Run(words), Run(words, bold=True))
        )
        assert plain.isdisjoint(bold)
    if language in ("en", "fr", "es", "ru"):
        both = [Run(words + "Ελληνικά", bold=True, italic=True), Run("Ελληνικά", italic=True)]
        found = {
            line[0].partition("+")[2].split()[0]
            for line in fonts_of(set_text(both, SIZE, language), tmp_path)
        }
        assert found == {"NotoSerif-BoldItalic", "NotoSerif-Italic"}


def test_french_spaces_stay_narrow_and_are_not_lost() -> None:
    text = "Décision\u00a0: «\u00a0adoptée\u00a0»\u202f; vraiment\u202f?"
    assert " ".join(text_of(set_text(text, SIZE, "fr")).split()) == " ".join(text.split())
    assert measure("a\u202f;", SIZE, "fr") < measure("a\u00a0;", SIZE, "fr")
    assert words_of(set_text("¿Cuándo? ¡Ahora!", SIZE, "es")) == "¿Cuándo? ¡Ahora!"


LONELY = {
    "ur": "گروپ نے عارضی ایجنڈا (PPHWG/2026/1/1) بغیر کسی ترمیم کے منظور کیا۔ منظور شدہ ایجنڈا ضمیمہ دوم میں درج ہے۔",
    "en": "The Group approved a pilot of two eye clinics, and the side that is to run them shall say how to do so.",
}


@pytest.mark.parametrize("align", ["justify", "start"])
@pytest.mark.parametrize("language", LONELY)
def test_no_short_word_stands_alone_on_the_last_line(
    language: str, align: Literal["justify", "start"]
) -> None:
    for width in range(400, 480, 2):
        lines = lines_of(LONELY[language], language, width, SIZE.but(align=align))
        assert len(lines[-1].line.units) > 1, width
        assert all(line.extra < 2 for line in lines), width
