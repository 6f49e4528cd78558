"""A Word file in the making: pages, what stands on each of them, the body, and its properties."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO

from docx.document import Document as WordDocument
from docx.shared import Pt

from secretariat.documents.docx.blocks import Blocks, Line
from secretariat.documents.docx.package import describe, new_document, save
from secretariat.documents.docx.xml import (
    Element,
    el,
    field,
    hex_colour,
    is_east_asian,
    text_runs,
    twips,
    vml,
    word_art,
)
from secretariat.documents.labels import Labels
from secretariat.documents.pdf.gathering import PLAIN, Look
from secretariat.documents.pdf.styles import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, SANS, WATERMARK, WIDTH
from secretariat.documents.typeset import is_rtl, measure
from secretariat.domain.text import clean

_WATERMARK = SANS.but(size=100, leading=100, bold=True)
_HEADER_TOP, _FOOTER_BOTTOM = 42.0, 30.0
_BODY_TOP, _BODY_BOTTOM = 50.0, 70.0  # on all pages but the first the running header pushes the body down
_PAGE, _PAGES = "\ue000", "\ue001"  # stand for the fields while the label's places are filled


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words on every page, as in the PDF.

    Args:
        symbol, title: in the running header, from the second page on.
        state: the state line, empty when there is none; the first page has it in its masthead.
        original: "Original: English", at the start of the footer.
        remark: in the middle of the footer, empty for none.
        watermark: empty for none.
    """

    symbol: str
    title: str
    state: str = ""
    original: str = ""
    remark: str = ""
    watermark: str = ""


class WordFile:
    """One document in one language.

    Args:
        language: BCP 47; decides direction, fonts and the language for proofing.
        words: labels in that language.
        furniture: what stands on every page.
        landscape: for wide tables.
        theme: the colours.
    """

    def __init__(
        self,
        language: str,
        words: Labels,
        furniture: Furniture,
        *,
        landscape: bool = False,
        theme: Look = PLAIN,
    ) -> None:
        width = PAGE_HEIGHT - 2 * MARGIN if landscape else WIDTH
        self.blocks = Blocks(language, width)
        self._words, self._furniture = words, furniture
        self.document: WordDocument = new_document(language, width, theme)
        self._body: Any = self.document.element.body
        for child in list(self._body):
            self._body.remove(child)
        self._body.append(self._section(landscape))
        section = self.document.sections[0]
        section.different_first_page_header_footer = True
        self._fill(section.header, [*self._header(), *self._watermark()])
        self._fill(section.first_page_header, self._watermark() or [self.blocks.gap()])
        self._fill(section.footer, [self._footer()])
        self._fill(section.first_page_footer, [self._footer()])

    def add(self, elements: Iterable[Element]) -> None:
        """Append blocks to the body."""
        end = self._body[-1]
        for element in elements:
            end.addprevious(element)

    def picture(self, image: bytes, side: float, description: str) -> Element:
        """Return a paragraph with a picture as large as fits into a square.

        Args:
            image: a PNG file.
            side: of the square, in points.
            description: what it shows, for who cannot see it.
        """
        inline: Any = self.document.part.new_pic_inline(io.BytesIO(image), Pt(side), Pt(side))
        _, found = self.document.part.get_or_add_image(io.BytesIO(image))
        longer = max(found.px_width, found.px_height)
        size = (Pt(side * found.px_width / longer), Pt(side * found.px_height / longer))
        inline.extent.cx, inline.extent.cy = size
        inline.graphic.graphicData.pic.spPr.cx, inline.graphic.graphicData.pic.spPr.cy = size
        inline.docPr.set("descr", clean(description))
        paragraph = self.blocks.paragraph(Line("", "Emblem"))
        paragraph.append(el("w:r", None, el("w:drawing", None, inline)))
        return paragraph

    def save(self, out: BinaryIO, *, title: str, author: str, subject: str, made_on: date) -> None:
        """Write the file; the same content gives the same bytes."""
        describe(
            self.document,
            title=title,
            author=author,
            subject=subject,
            language=self.blocks.language,
            made_on=made_on,
        )
        save(self.document, out)

    def _section(self, landscape: bool) -> Element:
        width, height = (PAGE_HEIGHT, PAGE_WIDTH) if landscape else (PAGE_WIDTH, PAGE_HEIGHT)
        size: dict[str, object] = {"w": twips(width), "h": twips(height)}
        if landscape:
            size["orient"] = "landscape"
        margins = {
            "top": twips(_BODY_TOP),
            "right": twips(MARGIN),
            "bottom": twips(_BODY_BOTTOM),
            "left": twips(MARGIN),
            "header": twips(_HEADER_TOP),
            "footer": twips(_FOOTER_BOTTOM),
            "gutter": 0,
        }
        return el(
            "w:sectPr",
            None,
            el("w:pgSz", size),
            el("w:pgMar", margins),
            el("w:bidi") if self.blocks.rtl else None,
        )

    def _fill(self, part: Any, paragraphs: list[Element]) -> None:
        part.is_linked_to_previous = False
        root = part._element
        for child in list(root):
            root.remove(child)
        root.extend(paragraphs)

    def _header(self) -> list[Element]:
        """Return symbol and title over a rule, and under it the state line, or the room for it."""
        furniture, rtl = self._furniture, self.blocks.rtl
        head = self.blocks.paragraph(Line("", "RunningHeader"))
        language = self.blocks.language
        head.extend(text_runs(furniture.symbol, language, rtl, bold=True))
        head.append(el("w:r", None, el("w:tab")))
        head.extend(text_runs(furniture.title, language, rtl))
        return [head, self.blocks.paragraph(Line(furniture.state, "RunningState"))]

    def _footer(self) -> Element:
        furniture, language, rtl = self._furniture, self.blocks.language, self.blocks.rtl
        foot = self.blocks.paragraph(Line("", "Footer"))
        foot.extend(text_runs(furniture.original, language, rtl))
        foot.append(el("w:r", None, el("w:tab")))
        foot.extend(text_runs(furniture.remark, language, rtl))
        foot.append(el("w:r", None, el("w:tab")))
        rest = self._words.format("document.page", page=_PAGE, pages=_PAGES)
        while rest:
            place = next((n for n, letter in enumerate(rest) if letter in (_PAGE, _PAGES)), len(rest))
            foot.extend(text_runs(rest[:place], language, rtl))
            if place < len(rest):
                foot.extend(field("PAGE" if rest[place] == _PAGE else "NUMPAGES", "1", rtl))
            rest = rest[place + 1 :]
        return foot

    def _watermark(self) -> list[Element]:
        """Return the watermark as WordArt behind the text, as Word itself makes it: a picture, not text to copy."""
        text = clean(self._furniture.watermark)
        if not text:
            return []
        width, height = self._watermark_size(text)
        shape = vml(
            "shape",
            id="Watermark",
            type="#_x0000_t136",
            alt="",
            style="position:absolute;margin-left:0;margin-top:0;"
            f"width:{width:.0f}pt;height:{height:.0f}pt;rotation:315;"
            "z-index:-251658240;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            "mso-position-vertical:center;mso-position-vertical-relative:margin",
            fillcolor=f"#{hex_colour(WATERMARK)}",
            stroked="f",
        )
        shape.append(vml("textpath", style='font-family:"Noto Sans";font-weight:bold', string=text))
        paragraph = self.blocks.paragraph(Line("", "Gap"))
        paragraph.append(el("w:r", None, el("w:pict", None, word_art(), shape)))
        return [paragraph]

    def _watermark_size(self, text: str) -> tuple[float, float]:
        """Return width and height of the watermark, which Word stretches: Latin capitals are four times as wide."""
        language = self.blocks.language
        if not is_rtl(language) and not is_east_asian(language):
            return WIDTH, WIDTH / 4
        proportion = measure(text, _WATERMARK, language) / _WATERMARK.leading_in(language)
        height = min(WIDTH / proportion, WIDTH * 0.45)
        return height * proportion, height
