"""Text comes out as it was put in: shaped, in the right order, with embedded fonts."""

from __future__ import annotations

import datetime as dt
import io
import re
import statistics
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import SimpleDocTemplate

from secretariat.documents.pdf.canvas import Metadata, PdfCanvas
from secretariat.documents.typeset import Text, TextStyle, draw_text, measure, missing_characters
from secretariat.documents.typeset.breaking import SHRINK
from secretariat.documents.typeset.characters import break_places, visible
from secretariat.documents.typeset.flow import MIN_LINES
from secretariat.domain.text import Run, clean
from tests.documents.pdf_tools import CONTROLS, drawn, fonts_of, set_text, text_of, words_of

SERIF = TextStyle("serif", 10.4, 15.4)
JUSTIFIED = SERIF.but(align="justify")
SANS = TextStyle("sans", 9, 13)

ENGLISH = (
    "The Working Group considered the provisional agenda contained in document PPHWG/2026/1/1 and agreed that "
    "the fellowships of the Pakistani side, of which twelve had been offered, would begin in September 2026. "
    "Verification of qualifications took eleven weeks on average; the delay lay mainly in legalisation. "
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Office, affable, efficient: “naïve” café – 60 % of £1,234.50…", "en"),
        ("Ελληνικά και кириллица: Рабочая группа приняла повестку дня.", "ru"),
        ("Le Groupe de travail a décidé d’établir un programme commun.", "fr"),
        ("<b>&amp;=@ {x} %s \\n </b> =SUM(A1) <a href='x'>", "en"),
        ("巴基斯坦—巴勒斯坦卫生联合工作组于2026年9月14日举行。（共同主席）", "zh"),
        ("Mr Wang Xiaoming (王晓明), National Health Commission (国家卫生健康委员会)", "en"),
        ("≈ ≤ − × → ✓ ☐ № € ₨", "en"),
        ("أقرّت مجموعة العمل جدول الأعمال عبد الله", "ar"),
        ("مشترکہ ورکنگ گروپ نے فیصلہ کیا", "ur"),
    ],
)
@pytest.mark.parametrize("style", [SERIF, SANS.but(bold=True)])
def test_extracted_text_is_what_was_put_in(text: str, language: str, style: TextStyle) -> None:
    assert words_of(set_text(text, style, language)).replace(" ", "") == text.replace(" ", "")


def test_names_in_other_scripts_keep_their_place() -> None:
    data = set_text("Dr Ayesha Siddiqui (عائشہ صدیقی), Pakistan, and Mr Wang (王晓明)", SERIF)
    found = words_of(data)
    assert "عائشہ صدیقی" in found
    assert found.index("Siddiqui") < found.index("عائشہ") < found.index("Pakistan") < found.index("王晓明")


def test_marks_stay_with_their_letters() -> None:
    for text in ("السَّلَامُ عَلَيْكُمْ", "وزارتِ صحت", "x̣́ ẹ́"):
        language = "ar" if text[0] > "\u0600" else "en"
        extracted = CONTROLS.sub("", text_of(set_text(text, SERIF, language))).strip()
        assert extracted.replace("é\u0323", "ẹ́") == text or language == "en"
        if language == "ar":
            assert extracted == text


def test_characters_without_a_glyph_are_named() -> None:
    text = "a😀b\U000f0000c\u0001d"
    assert missing_characters(text) == ("😀", "\U000f0000", "\u0001")
    assert words_of(set_text(text, SERIF)) == "a‹U+1F600›b‹U+F0000›c‹U+0001›d"
    assert missing_characters("é 王 ع ✓ −\u200d\u200e\n\t") == ()
    assert missing_characters(clean("\x00\x07\x7f")) == ()


def test_runs_keep_their_styles(tmp_path: Path) -> None:
    runs = [
        Run("plain "),
        Run("bold", bold=True),
        Run(" "),
        Run("slanted", italic=True),
        Run(" 王", bold=True),
    ]
    data = set_text(runs, SERIF)
    assert words_of(data) == "plain bold slanted 王"
    names = " ".join(line[0] for line in fonts_of(data, tmp_path))
    for face in ("NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic", "NotoSansCJKsc-Bold"):
        assert face in names


def test_a_style_may_change_inside_a_word() -> None:
    assert words_of(set_text([Run("Work"), Run("ing", bold=True), Run(" Group")], SERIF)) == "Working Group"


def test_every_font_is_embedded_as_a_subset(tmp_path: Path) -> None:
    text = Text("Latin ελ عربي 王 ✓ ≈", SERIF)
    text.wrap(400, 800)
    out = io.BytesIO()
    canvas = PdfCanvas(out, Metadata("t", "a", "s", "en", dt.date(2026, 1, 1)))
    text.drawOn(canvas, 50, 700)
    canvas.save()
    fonts = fonts_of(out.getvalue(), tmp_path)
    assert len(fonts) == 5
    for line in fonts:
        assert re.match(r"[A-Z]{6}\+Noto", line[0])
        assert re.search(r"yes\s+yes\s+yes", " ".join(line))
    assert len(out.getvalue()) < 60_000


def test_lines_are_justified_evenly() -> None:
    text = Text(ENGLISH.replace(" PPHWG/2026/1/1", "") * 8, JUSTIFIED)
    text.wrap(440, 800)
    lines = text.placed(0, 0)
    extras = [line.extra for line in lines[:-1]]
    for line in lines[:-1]:
        right = line.line.width * line.size / 1000 + line.extra * sum(p.stretch for p in line.line.pieces)
        assert right == pytest.approx(440, abs=0.01)
    assert statistics.pstdev(extras) < 0.75  # points; 0.82 is what Typst was measured at
    assert min(extras) >= -SHRINK * 10.4 / 1000 - 0.01
    assert lines[-1].extra == 0


def test_no_line_is_wider_than_asked_for() -> None:
    words = [
        "x" * 400,
        "https://example.org/" + "path/" * 60,
        "Geschäftsordnung" * 9,
        "a",
        "بسم" * 90,
        "王" * 90,
    ]
    for width in (40.0, 121.0, 440.0):
        for style in (SERIF, JUSTIFIED):
            text = Text(" ".join(words), style)
            text.wrap(width, 800)
            for line in text.placed(0, 0):
                spread = line.extra * sum(piece.stretch for piece in line.line.pieces)
                assert line.line.width * line.size / 1000 + spread <= width + 0.01


def test_too_narrow_columns_part_words_by_hyphens() -> None:
    text = Text("implementation", SANS)
    text.wrap(48, 800)
    assert len(text.placed(0, 0)) > 1
    extracted = text_of(set_text("Under implementation", SANS, width=48))
    assert re.search("[-\u00ad]", extracted)


def test_a_page_break_leaves_two_lines_on_either_side() -> None:
    text = Text(ENGLISH * 3, JUSTIFIED)
    height = text.wrap(440, 800)[1]
    total = round(height / 15.4)
    for room in range(1, total):
        parts = text.split(440, room * 15.4 + 1)
        counts = [round(part.height / 15.4) for part in parts]
        if room < MIN_LINES:
            assert parts == []
        else:
            assert sum(counts) == total
            assert min(counts) >= MIN_LINES
            assert counts[0] <= room
    assert Text("short", SERIF).split(440, 10) == []


def test_a_part_can_be_broken_to_another_width() -> None:
    first, rest = Text("one\n" + ENGLISH * 2 + "\ntwo", JUSTIFIED).split(440, 50)
    rest.wrap(200, 800)
    data = drawn(
        lambda canvas: (first.wrap(440, 9), first.drawOn(canvas, 50, 700), rest.drawOn(canvas, 50, 100))
    )
    squeezed = re.sub("[\\s\u00ad-]", "", words_of(data))
    assert squeezed == re.sub(r"[\s-]", "", "one" + ENGLISH * 2 + "two")


def test_alignment_and_direction() -> None:
    def left(style: TextStyle, language: str) -> float:
        text = Text("abc", style, language)
        text.wrap(300, 100)
        return text.placed(0, 0)[0].x

    width = measure("abc", SERIF)
    assert left(SERIF, "en") == 0
    assert left(SERIF.but(align="end"), "en") == pytest.approx(300 - width)
    assert left(SERIF.but(align="centre"), "en") == pytest.approx((300 - width) / 2)
    assert left(SERIF, "ar") == pytest.approx(300 - width)
    assert left(SERIF.but(align="end"), "ar") == pytest.approx(0)
    assert left(SERIF.but(start_indent=20, first_indent=5), "en") == 25
    assert left(SERIF.but(start_indent=20, end_indent=7), "ar") == pytest.approx(280 - width)


def test_one_line_is_cut_visibly_when_it_is_too_long() -> None:
    data = drawn(lambda canvas: draw_text(canvas, 50, 500, "word " * 60, SERIF, width=200))
    found = words_of(data)
    assert found.endswith("…")
    assert len(found) < 80


def test_one_line_takes_line_ends_as_spaces() -> None:
    assert (
        words_of(drawn(lambda canvas: draw_text(canvas, 50, 500, "one\ntwo\r\nthree", SERIF)))
        == "one two three"
    )


def test_flows_through_reportlabs_own_frames_too() -> None:
    out = io.BytesIO()
    SimpleDocTemplate(out).build([Text(ENGLISH * 40, JUSTIFIED), Text("end", SERIF)])
    found = re.sub("[\\s\u00ad]", "", words_of(out.getvalue()))
    assert found == re.sub(r"\s", "", ENGLISH * 40 + "end")


@pytest.mark.parametrize(
    ("word", "places"),
    [
        ("Pakistan–Palestine", [9]),
        ("non-governmental", [4]),
        ("2026-03-11", []),
        ("PPHWG/2026/1/AM", []),
        ("王晓明", [1, 2]),
        ("（王）。", []),
        ("王（晓", [1]),
        ("co\u00adop", [3]),
        ("a\u2060—b\u00a0c", [3]),
    ],
)
def test_where_a_line_may_break(word: str, places: list[int]) -> None:
    found = break_places(word)
    assert found == places or (word.startswith("a\u2060") and set(found) <= {3})


def test_visible_makes_line_ends_plain() -> None:
    assert visible("a\r\nb\rc\u2028d\x0be") == "a\nb\nc\nd\ne"


@settings(max_examples=120)
@given(st.text(st.characters(codec="utf-8"), max_size=200).map(clean), st.sampled_from(["en", "ar", "zh"]))
def test_any_text_can_be_set(text: str, language: str) -> None:
    for style in (JUSTIFIED, SANS.but(bold=True, align="end")):
        flowable = Text(text, style, language)
        flowable.wrap(180, 800)
        for part in flowable.split(180, 60) or [flowable]:
            drawn(lambda canvas, part=part: (part.wrap(180, 800), part.drawOn(canvas, 50, 700)))
    measure(text, SANS, language)


LATIN = st.text(
    st.sampled_from(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éüçñøßžğ<>&=@;:,.!?()[]/%*+'\"#$_{}"
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60)
@given(st.lists(LATIN, min_size=1, max_size=40))
def test_latin_round_trip(words: list[str]) -> None:
    text = " ".join(words)
    assert words_of(set_text(text, SERIF)).replace(" ", "") == text.replace(" ", "")
