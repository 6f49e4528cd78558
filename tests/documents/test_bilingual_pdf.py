"""Bilingual minutes as PDF: two columns whose paragraphs begin together and break together, under one number."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.documents.content.bilingual import BilingualContent, beside
from secretariat.documents.content.minutes import SealMark, Stage, State
from secretariat.documents.labels import labels
from secretariat.documents.pdf.bilingual import set_bilingual
from secretariat.documents.pdf.blocks import Frame
from secretariat.documents.pdf.canvas import Metadata, PdfCanvas
from secretariat.documents.pdf.flow import Pager
from secretariat.documents.pdf.pair_head import _facts
from secretariat.documents.pdf.pairs import Columns, Pair, PairHeading, Pairs, paired
from secretariat.documents.typeset import Text, TextStyle
from tests.documents.bilingual_content import bilingual
from tests.documents.minutes_content import health_minutes
from tests.documents.pdf_tools import CONTROLS, run, words_of
from tests.documents.standards import assert_archival

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>')
MIDDLE = 595.28 / 2
SECONDS = ("ar", "ur", "zh")


@dataclass(frozen=True)
class Word:
    page: int
    left: float
    top: float
    right: float
    text: str


def words(data: bytes) -> list[Word]:
    """Every word with its place as poppler finds it."""
    pages = run("pdftotext", "-bbox", "-", "-", data=data).split("<page ")[1:]
    return [
        Word(number, float(left), float(top), float(right), CONTROLS.sub("", text))
        for number, page in enumerate(pages, 1)
        for left, top, right, _, text in _WORD.findall(page)
    ]


def pdf(content: BilingualContent) -> bytes:
    out = io.BytesIO()
    set_bilingual(content, out)
    return out.getvalue()


@pytest.fixture(scope="module", params=SECONDS)
def made(request: pytest.FixtureRequest) -> tuple[BilingualContent, bytes]:
    content = bilingual(request.param)
    return content, pdf(content)


def test_they_are_for_the_archive_and_the_same_each_time(made: tuple[BilingualContent, bytes]) -> None:
    content, data = made
    assert_archival(data)
    assert pdf(content) == data


def test_the_two_texts_of_a_paragraph_begin_at_one_height_in_their_columns(
    made: tuple[BilingualContent, bytes],
) -> None:
    content, data = made
    found = words(data)
    marks = {word.text: word for word in found if re.fullmatch(r"[LR]\d+", word.text)}
    numbers = [number for number, _, _ in content.first.numbered()]
    assert len(marks) == 2 * len(numbers)
    for number in numbers:
        left, right = marks[f"L{number}"], marks[f"R{number}"]
        assert left.page == right.page, number
        assert abs(left.top - right.top) < 0.2, number
        assert left.right < MIDDLE < right.right, number
    rtl = content.second.language in ("ar", "ur")
    edges = {round(marks[f"R{n}"].right if rtl else marks[f"R{n}"].left) for n in numbers}
    assert len(edges) == 1  # where the lines of the column begin


def test_there_is_one_number_for_both_and_it_stands_between_them(
    made: tuple[BilingualContent, bytes],
) -> None:
    content, data = made
    found = words(data)
    begins = {word.text: word for word in found if re.fullmatch(r"L\d+", word.text)}
    last = max(number for number, _, _ in content.first.numbered())
    for number in range(content.first.opening_paragraphs + 1, last + 1):
        beside_it = [
            word
            for word in found
            if word.text == str(number) and abs((word.left + word.right) / 2 - MIDDLE) < 1
        ]
        lines = [word for word in beside_it if word.page == begins[f"L{number}"].page]
        assert any(abs(word.top - begins[f"L{number}"].top) < 30 for word in lines), number


def test_masthead_headings_annexes_and_signatures_speak_both_languages() -> None:
    for second in ("ur", "zh"):
        said = words_of(pdf(bilingual(second)))
        for code in ("en", second):
            known = labels(code)
            for key in ("minutes.annex_participants", "minutes.annex_actions", "document.contents"):
                assert said.count(known.get(key).split()[0]) >= 1, (code, key)
        assert said.count("PPHWG/2026/1/D.3") >= 4  # over the decision and in Annex III, in both


def test_a_paragraph_that_is_not_translated_is_noted_once_and_its_text_not_repeated() -> None:
    content = bilingual("zh")
    item = content.second.items[0]
    missing = replace(item.paragraphs[0], text=content.first.items[0].paragraphs[0].text, language="en")
    items = (replace(item, paragraphs=(missing, *item.paragraphs[1:])), *content.second.items[1:])
    content = beside(content.first, replace(content.second, items=items))
    assert content.untranslated() == {"zh": (4,)}
    data = pdf(content)
    assert [word.text for word in words(data)].count("L4") == 1
    note = labels("zh").format("document.fallback_language", language=labels("zh").language_name("en"))
    assert words_of(data).count(note) == 1
    assert bilingual("zh").untranslated() == {}


def test_a_text_in_neither_language_stands_in_the_first_column_alone() -> None:
    content = bilingual("ur")
    paragraph = replace(content.first.items[0].paragraphs[0], language="fr")
    first, second = (
        replace(
            side,
            items=(
                replace(side.items[0], paragraphs=(paragraph, *side.items[0].paragraphs[1:])),
                *side.items[1:],
            ),
        )
        for side in (content.first, content.second)
    )
    found = [word for word in words(pdf(beside(first, second))) if word.text == "L4"]
    assert len(found) == 1
    assert found[0].left < MIDDLE


def test_the_language_that_runs_from_right_to_left_stands_right_whichever_is_first() -> None:
    content = bilingual("ar")
    turned = BilingualContent(content.second, content.first)
    assert turned.columns == (turned.second, turned.first)
    assert [c.language for c in turned.columns] == ["en", "ar"]
    said = {word.text: word for word in words(pdf(turned))}
    assert said["L4"].left < said["R4"].left
    chinese = bilingual("zh")
    assert chinese.columns == (chinese.first, chinese.second)


def test_a_copy_of_adopted_minutes_says_so_and_has_no_place_for_signatures() -> None:
    state = State(Stage.ADOPTED, 2, dt.date(2026, 3, 20))
    content = bilingual("ur", state=state, seal=SealMark("a1" * 32, "b2" * 32))
    content = BilingualContent(content.first, content.second, "9.8.7")
    data = pdf(content)
    said = words_of(data)
    assert "Secretariat 9.8.7" in said
    assert "Adopted 20 March 2026; reading copy" in said
    assert "a1" * 32 in said
    assert "DRAFT" not in said
    assert "/Sig" not in data.decode("latin-1")
    assert said.count("____") == 0
    assert_archival(data)


def test_a_name_in_its_own_script_is_not_printed_beside_a_column_that_has_it() -> None:
    english = health_minutes()
    heads = tuple(
        replace(head, person=replace(head.person, name=f"ڈاکٹر {head.person.native_name}", native_name=""))
        for head in english.heads
    )
    both = beside(english, replace(english, heads=heads))
    assert [head.person.native_name for head in both.first.heads] == ["", ""]
    assert english.heads[0].person.native_name


# Breaking over pages, for texts of any length.

STYLE = TextStyle("serif", 10.0, 14.0)
COLUMNS = Columns("en", "ar")
FRAME = Frame(bar="#000000", fill="#eeeeee")
lengths = st.integers(min_value=0, max_value=130)
blocks = st.tuples(lengths, lengths, st.booleans(), st.booleans()).filter(lambda one: one[0] or one[1])


def lines(prefix: str, count: int) -> str:
    return "\n".join(f"{prefix}x{line}" for line in range(count))


def filled(story: list[tuple[int, int, bool, bool]]) -> list[Word]:
    """Set blocks of so many lines left and right, some framed, some under a heading, and return their words."""
    out = io.BytesIO()
    canvas = PdfCanvas(out, Metadata("T", "A", "S", "en", dt.date(2026, 1, 1)))
    made: list[Pairs] = []
    for place, (left, right, framed, headed) in enumerate(story):
        if headed:
            title = Pair.of(Text(f"h{place}", STYLE), Text(f"g{place}", STYLE, "ar"))
            made.append(PairHeading(title, COLUMNS, f"key-{place}", "T"))
        pair = Pair.of(
            Text(lines(f"l{place}", left), STYLE) if left else None,
            Text(lines(f"r{place}", right), STYLE, "ar") if right else None,
        )
        made.append(Pairs([pair], COLUMNS, Text(f"n{place}", STYLE), FRAME if framed else None))
    Pager(canvas, 60, 470, 70, top=lambda _page: 770, begin=lambda _page: None).fill(made)
    canvas.save()
    return words(out.getvalue())


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(blocks, min_size=1, max_size=6))
def test_nothing_is_lost_or_doubled_and_both_columns_break_together(
    story: list[tuple[int, int, bool, bool]],
) -> None:
    found = filled(story)
    expected = Counter()
    by_text = {word.text: word for word in found}
    pages: dict[str, list[int]] = defaultdict(list)
    for place, (left, right, _framed, headed) in enumerate(story):
        expected[f"n{place}"] += 1
        if headed:
            expected[f"h{place}"] += 1
            expected[f"g{place}"] += 1
        for prefix, count in (("l", left), ("r", right)):
            for line in range(count):
                expected[f"{prefix}{place}x{line}"] += 1
                pages[f"{prefix}{place}"].append(by_text[f"{prefix}{place}x{line}"].page)
    assert Counter(word.text for word in found) == expected
    for place, (left, right, _framed, headed) in enumerate(story):
        first = [by_text[f"{p}{place}x0"] for p, count in (("l", left), ("r", right)) if count]
        assert len({word.page for word in first}) == 1
        assert max(word.top for word in first) - min(word.top for word in first) < 0.2
        if headed:
            assert by_text[f"h{place}"].page == by_text[f"g{place}"].page == first[0].page
        for column in (pages[f"l{place}"], pages[f"r{place}"]):
            assert column == sorted(column)
        breaks_together(place, left, right, by_text)


def breaks_together(place: int, left: int, right: int, by_text: dict[str, Word]) -> None:
    """What goes on in both columns on a page goes on at one height, and in each by two lines at least."""
    begun: dict[int, list[float]] = defaultdict(list)
    for prefix, count in (("l", left), ("r", right)):
        column = [by_text[f"{prefix}{place}x{line}"] for line in range(count)]
        for page in {word.page for word in column}:
            here = [word.top for word in column if word.page == page]
            begun[page].append(min(here))
            assert len(here) >= min(2, count), (place, prefix, page)
    for tops in begun.values():
        assert max(tops) - min(tops) < 0.2


def test_the_name_of_a_fact_does_not_end_a_page() -> None:
    content = bilingual("ar")
    left, right = (list(_facts(one)) for one in (content.first, content.second))
    parted = 0
    for one, other in zip(left, right, strict=True):
        for height in range(10, 200):
            parts = Pairs(paired(one, other), Columns("en", "ar"), rule=True).split(460, height)
            parted += bool(parts)
            assert not parts or len(parts[0]._pairs) > 1  # type: ignore[attr-defined]
    assert parted
