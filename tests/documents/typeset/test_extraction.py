"""What a reader copies or searches is the text that was put in, in every language."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from secretariat.documents.pdf import styles
from secretariat.documents.typeset import Text
from tests.documents.pdf_tools import CONTROLS, drawn, fonts_of, text_of
from tests.documents.typeset.corpus import paragraphs_of
from tests.documents.typeset.peers import set_by_libreoffice, words_right

STYLES = {"body": styles.BODY, "cell": styles.CELL.but(align="justify"), "heading": styles.HEADING}
HAN = "[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”·]"


def page_of(paragraphs: list[str], language: str, style: str = "body") -> bytes:
    texts = [Text(paragraph, STYLES[style], language) for paragraph in paragraphs]

    def draw(canvas: Any) -> None:
        top = 820.0
        for text in texts:
            height = text.wrap(470, 10_000)[1]
            if top - height < 20:
                canvas.showPage()
                top = 820.0
            top -= height + 6
            text.drawOn(canvas, 60, top)

    return drawn(draw)


def read(data: bytes) -> str:
    """All text with white space made plain, words that were parted at line ends joined, and bidi controls left out."""
    text = CONTROLS.sub("", text_of(data))
    return " ".join(re.sub(r"(?<=\w-)\n", "", re.sub("\u00ad\\s*", "", text)).split())


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru"])
def test_latin_and_cyrillic_text_comes_out_as_it_was_put_in(language: str, style: str) -> None:
    paragraphs = paragraphs_of(language)
    assert read(page_of(paragraphs, language, style)) == " ".join(" ".join(paragraphs).split())


@pytest.mark.parametrize("style", STYLES)
def test_chinese_text_comes_out_as_it_was_put_in(style: str) -> None:
    """White space beside a Chinese character means nothing and is not compared."""
    paragraphs = paragraphs_of("zh")

    def plain(text: str) -> str:
        return re.sub(f"\\s*(?<={HAN})\\s*|\\s*(?={HAN})", "", " ".join(text.split()))

    assert plain(read(page_of(paragraphs, "zh", style))) == plain(" ".join(paragraphs))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", ["ar", "ur"])
def test_arabic_and_urdu_text_comes_out_as_it_was_put_in(language: str, style: str) -> None:
    paragraphs = paragraphs_of(language)
    found = unicodedata.normalize("NFC", read(page_of(paragraphs, language, style)))
    assert found == unicodedata.normalize("NFC", " ".join(" ".join(paragraphs).split()))


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_at_least_as_much_is_found_as_in_libreoffices_file(language: str, tmp_path: Path) -> None:
    paragraphs = paragraphs_of(language)
    peer = set_by_libreoffice(paragraphs, language, tmp_path / "peer")
    fonts = " ".join(line[0] for line in fonts_of(peer, tmp_path))
    assert {"ar": "NotoNaskhArabic", "ur": "NotoNastaliqUrdu"}[language] in fonts
    text = " ".join(paragraphs)
    ours, theirs = words_right(read(page_of(paragraphs, language)), text), words_right(read(peer), text)
    print(f"{language}: of {len(text.split())} words, {ours} of ours and {theirs} of LibreOffice's are right")
    assert theirs > 0
    assert ours >= theirs
