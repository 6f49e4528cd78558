"""The order in which the standard wants elements: Word calls a file damaged where it is another one.

The lists are the sequences of ECMA-376, part 1, chapter 17, as far as our files have their elements.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from docx.oxml.ns import qn
from lxml import etree

from secretariat.documents.docx.comment_form import write_comment_form_docx
from secretariat.documents.docx.minutes import write_minutes_docx
from tests.documents.comment_form_content import comment_form
from tests.documents.docx_tools import parts
from tests.documents.minutes_content import EARLIER, health_minutes
from tests.documents.test_docx_meeting import CASES, made

ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore pBdr shd tabs bidi spacing ind jc outlineLvl rPr",
    "w:rPr": "rStyle rFonts b bCs i iCs color sz szCs rtl lang",
    "w:tblPr": "tblStyle bidiVisual tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "w:trPr": "cantSplit trHeight tblHeader",
    "w:tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "w:tcBorders": "top left bottom right insideH insideV",
    "w:tblBorders": "top left bottom right insideH insideV",
    "w:pBdr": "top left bottom right",
    "w:tcMar": "top left bottom right",
    "w:tblCellMar": "top left bottom right",
    "w:tbl": "tblPr tblGrid tr",
    "w:tc": "tcPr p",
    "w:style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tcPr tblStylePr",
    "w:tblStylePr": "pPr rPr tblPr trPr tcPr",
    "w:sectPr": "headerReference footerReference pgSz pgMar cols titlePg bidi docGrid",
    "w:settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
    "w:font": "altName charset family pitch",
    "w:docDefaults": "rPrDefault pPrDefault",
}


def minutes() -> bytes:
    out = io.BytesIO()
    write_minutes_docx(health_minutes(earlier=EARLIER), out)
    return out.getvalue()


def form() -> bytes:
    out = io.BytesIO()
    write_comment_form_docx(comment_form(), out)
    return out.getvalue()


FILES: dict[str, Callable[[], bytes]] = {"minutes": minutes, "form": form}
FILES |= {name: lambda case=case: made(case[1], case[0]()) for name, case in CASES.items()}  # type: ignore[misc]


def elements(data: bytes) -> dict[str, Any]:
    return {
        name: etree.fromstring(part)
        for name, part in parts(data).items()
        if name.startswith("word/") and name.endswith(".xml")
    }


@pytest.mark.parametrize("file", FILES)
def test_elements_stand_in_the_order_of_the_standard(file: str) -> None:
    wrong = []
    for name, root in elements(FILES[file]()).items():
        for parent, order in ORDER.items():
            known = [qn(f"w:{child}") for child in order.split()]
            for element in root.iter(qn(parent)):
                tags = [child.tag for child in element if child.tag != etree.Comment]
                places = [known.index(tag) if tag in known else -1 for tag in tags]
                if parent == "w:sectPr":  # references to headers and footers come in any order
                    places = [max(place, 1) for place in places]
                if -1 in places or places != sorted(places):
                    wrong.append((name, parent, [tag.rpartition("}")[2] for tag in tags]))
    assert wrong == []


@pytest.mark.parametrize("file", FILES)
def test_what_is_referred_to_is_there(file: str) -> None:
    data = FILES[file]()
    content = elements(data)
    styles = {style.get(qn("w:styleId")) for style in content["word/styles.xml"].iter(qn("w:style"))}
    for name, root in content.items():
        for kind in ("w:pStyle", "w:tblStyle", "w:rStyle", "w:basedOn", "w:next"):
            assert {element.get(qn("w:val")) for element in root.iter(qn(kind))} <= styles, name
    body = content["word/document.xml"]
    marks = [start.get(qn("w:name")) for start in body.iter(qn("w:bookmarkStart"))]
    assert len(marks) == len(set(marks))
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", mark) for mark in marks)
    referred = {code.text.split()[1] for code in body.iter(qn("w:instrText")) if "PAGEREF" in code.text}
    assert referred <= set(marks)
    relations = etree.fromstring(parts(data)["word/_rels/document.xml.rels"])
    targets = {f"word/{relation.get('Target')}" for relation in relations}
    assert targets <= parts(data).keys()
    named = b"".join(etree.tostring(root) for root in content.values()).decode()
    ids = {relation.get("Id") for relation in relations if "/styles" not in relation.get("Type")}
    assert set(re.findall(r'r:(?:id|embed)="([^"]+)"', named)) <= ids


@pytest.mark.parametrize("file", FILES)
def test_every_cell_ends_with_a_paragraph_and_every_row_is_as_wide_as_its_table(file: str) -> None:
    body = elements(FILES[file]())["word/document.xml"]
    for cell in body.iter(qn("w:tc")):
        assert cell[-1].tag == qn("w:p")
    for table in body.iter(qn("w:tbl")):
        assert table.getnext().tag == qn(
            "w:p"
        )  # two tables would become one, and a body ends with a paragraph
        widths = [int(column.get(qn("w:w"))) for column in table.iter(qn("w:gridCol"))]
        for row in table.iter(qn("w:tr")):
            cells = [int(width.get(qn("w:w"))) for width in row.iter(qn("w:tcW"))]
            assert abs(sum(cells) - sum(widths)) <= len(widths)
