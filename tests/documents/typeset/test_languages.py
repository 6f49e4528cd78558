"""Every stretch in another language says so, and is read out in its order."""

from __future__ import annotations

import datetime as dt
import io
from itertools import groupby

import pytest

from secretariat.documents.pdf.canvas import Metadata, PdfCanvas
from secretariat.documents.typeset import Mark, Marked, Text, TextStyle
from secretariat.documents.typeset.languages import is_mixed, spans
from secretariat.domain.text import Run
from tests.documents.pdf_tools import CONTROLS, words_of
from tests.documents.standards import assert_archival
from tests.documents.standards.model import Opened, text_of
from tests.documents.typeset.corpus import LANGUAGES, paragraphs_of

STYLE = TextStyle("serif", 10.4, 15.4, align="justify", heading=0)


def found(text: str, language: str, width: float = 300.0) -> list[tuple[str, str]]:
    flowable = Text(text, STYLE, language)
    flowable.wrap(width, 1000)
    return [(span.language, span.text) for span in spans([p.line for p in flowable.placed(0, 0)], language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Dr Siddiqui (عائشہ صدیقی) of", "en", [("", "Dr Siddiqui ("), ("ur", "عائشہ صدیقی"), ("", ") of")]),
        ("Dr Haddad (يوسف حدّاد)", "en", [("", "Dr Haddad ("), ("ar", "يوسف حدّاد"), ("", ")")]),
        (
            "Mr Wang 王晓明 and Иван",
            "fr",
            [("", "Mr Wang "), ("zh", "王晓明"), ("", " and "), ("ru", "Иван")],
        ),
        ("القرار PPHWG/2026/1/D.3 للمنظمة WHO", "ar", [("", "القرار PPHWG/2026/1/D.3 للمنظمة WHO")]),
        (
            "المعهد (National Institute) هنا",
            "ar",
            [("", "المعهد ("), ("en", "National Institute"), ("", ") هنا")],
        ),
        (
            "会议National Institute（NIH）",
            "zh",
            [("", "会议"), ("en", "National Institute"), ("", "（NIH）")],
        ),
        ("في µm", "ar", [("", "في µm")]),
        ("plain, 5 µm", "en", [("", "plain, 5 µm")]),
        ("ادارہ يوسف", "ur", [("", "ادارہ يوسف")]),
        ("الاجتماع", "en", [("ar", "الاجتماع")]),
    ],
)
def test_spans_by_script(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected
    assert is_mixed(text, language) or not any(code for code, _ in expected)


@pytest.mark.parametrize("width", [110.0, 300.0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_spans_say_the_whole_text_in_its_order(language: str, width: float) -> None:
    for paragraph in paragraphs_of(language):
        said = "".join(text for _, text in found(paragraph, language, width))
        assert "".join(said.split()) == "".join(paragraph.split())
        if language != "zh":
            assert len(said.split()) <= len(paragraph.split())


def set_in(texts: list[Text], language: str) -> bytes:
    out = io.BytesIO()
    canvas = PdfCanvas(out, Metadata("Title", "Author", "Subject", language, dt.date(2026, 1, 1)))
    top = 780.0
    for text in texts:
        top -= text.wrap(380, 700)[1] + 6
        text.drawOn(canvas, 60, top)
    canvas.save()
    return out.getvalue()


def test_a_paragraph_with_names_keeps_to_the_standard_and_reads_in_order() -> None:
    marked = [Run("Dr Siddiqui ("), Marked("عائشہ صدیقی", mark=Mark.INSERTED), Run("), and so on. " * 12)]
    arabic = paragraphs_of("ar")[3]
    texts = [
        Text("Heading عنوان", STYLE.but(heading=1), "en"),
        Text(marked, STYLE, "en"),
        Text(arabic, STYLE, "ar"),
        Text("王晓明", STYLE, "en"),
    ]
    data = set_in(texts, "en")
    assert_archival(data)
    opened = Opened(data)
    inner = [n for n in opened.tree if n.kind == "Span"]
    assert {str(n.obj.Lang) for n in inner if "/Lang" in n.obj} == {"ar", "ur", "en", "zh"}
    (paragraph,) = (n for n in opened.tree if n.kind == "P" and str(n.obj.get("/Lang", "")) == "ar")
    parts = [
        str(kid.obj.ActualText) if "/ActualText" in kid.obj else text_of(opened, kid)
        for kid in paragraph.kids
    ]
    assert " ".join(CONTROLS.sub("", " ".join(parts)).split()).replace("( ", "(").replace(" )", ")") == arabic
    assert words_of(data).count("National Institute of Health") == 1


def test_pages_share_a_paragraph_with_names() -> None:
    text = Text("Dr Siddiqui (عائشہ صدیقی) spoke. " * 60, STYLE, "en")
    text.wrap(380, 1000)
    first, rest = text.split(380, 200)
    out = io.BytesIO()
    canvas = PdfCanvas(out, Metadata("Title", "Author", "Subject", "en", dt.date(2026, 1, 1)))
    heading = Text("Heading", STYLE.but(heading=1), "en")
    for part in ((heading, first), (rest,)):
        for number, flowable in enumerate(part):
            height = flowable.wrap(380, 700)[1]
            flowable.drawOn(canvas, 60, 700 - height - 40 * number)
        canvas.showPage()
    canvas.save()
    assert_archival(out.getvalue())
    opened = Opened(out.getvalue())
    (paragraph,) = (n for n in opened.tree if n.kind == "P")
    assert len({page for n in paragraph.all() for page, _ in n.content}) == 2
    said = [str(n.obj.ActualText) for n in paragraph.all() if "/ActualText" in n.obj]
    assert " ".join(said).count("عائشہ صدیقی") == 60
    pages = [page for page, _ in (place for n in paragraph.kids for place in n.content)]
    assert [page for page, _ in groupby(pages)] == [0, 1]
