"""Making WordprocessingML elements, and putting the user's text into them so that it can be nothing but text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

from secretariat.documents.typeset import is_rtl
from secretariat.documents.typeset.bidi import levels
from secretariat.domain.text import Run, clean

Element = Any  # lxml ships no types
Content = str | Sequence[Run]

REGIONS = {
    "en": "en-GB",
    "ar": "ar-SA",
    "ur": "ur-PK",
    "fa": "fa-IR",
    "he": "he-IL",
    "zh": "zh-CN",
    "fr": "fr-FR",
}
"""Word checks the spelling of languages with a region; where the content names none, this one is meant."""

OFFICE = "urn:schemas-microsoft-com:office:office"
_VML = "urn:schemas-microsoft-com:vml"
_WORD_ART_FORMULAS = (
    *("sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0"),
    *("if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7"),
    "sum @6 0 @5",
)
_EAST_ASIAN = ("zh", "ja", "ko")
_BREAKS = re.compile(r"([\t\n])")


def el(tag: str, attributes: Mapping[str, object] | None = None, *children: Element | None) -> Element:
    """Return the element `tag` ("w:p").

    Args:
        tag: with its prefix.
        attributes: those without a prefix are in the namespace `w`.
        children: None is skipped.
    """
    element: Element = OxmlElement(tag)
    for name, value in (attributes or {}).items():
        element.set(qn(name if ":" in name else f"w:{name}"), str(value))
    element.extend(child for child in children if child is not None)
    return element


def vml(tag: str, /, **attributes: object) -> Element:
    """Return the VML element `tag` ("shape"), whose attributes are in no namespace."""
    element: Element = etree.Element(f"{{{_VML}}}{tag}", nsmap={"v": _VML, "o": OFFICE})
    for name, value in attributes.items():
        element.set(name, str(value))
    return element


def word_art() -> Element:
    """Return the type of shape that is straight text, shape 136 of [MS-ODRAWXML], as every program writes it."""
    kind = vml(
        "shapetype",
        id="_x0000_t136",
        coordsize="21600,21600",
        adj="10800",
        path="m@7,l@8,m@5,21600l@6,21600e",
    )
    kind.set(f"{{{OFFICE}}}spt", "136")
    formulas = vml("formulas")
    formulas.extend(vml("f", eqn=formula) for formula in _WORD_ART_FORMULAS)
    kind.extend([formulas, vml("path", textpathok="t"), vml("textpath", on="t", fitshape="t")])
    return kind


def twips(points: float) -> int:
    """Return twentieths of a point."""
    return round(points * 20)


def hex_colour(colour: str) -> str:
    """Return "#0b5a3c" as "0B5A3C"."""
    return colour.removeprefix("#").upper()


def with_region(language: str) -> str:
    """Return the language as Word's proofing tools know it."""
    return REGIONS.get(language, language)


def is_east_asian(language: str) -> bool:
    """Return whether text in the language takes Word's East Asian fonts."""
    return language.partition("-")[0] in _EAST_ASIAN


def language_mark(language: str) -> Element:
    """Return `w:lang` for text in `language`."""
    code = with_region(language)
    if is_rtl(language):
        return el("w:lang", {"bidi": code})
    if is_east_asian(language):
        return el("w:lang", {"eastAsia": code})
    return el("w:lang", {"val": code})


def text_runs(
    content: Content, language: str, rtl: bool, *, character: str = "", **styles: bool
) -> Iterator[Element]:
    """Yield the runs of a paragraph's text, one for each stretch in one style and one direction.

    Word does not find the direction of a run by itself: a right-to-left one says so, by the levels of UAX #9, and takes
    font, weight and language of complex scripts.

    Args:
        content: text or runs; characters that XML cannot carry become visible ones (`clean`).
        language: of the text (BCP 47).
        rtl: the direction of the paragraph.
        character: the identifier of a character style.
        styles: `bold`, `italic` for all of it, on top of the runs' own.
    """
    runs = [Run(content)] if isinstance(content, str) else content
    runs = [Run(clean(run.text), run.bold, run.italic) for run in runs]
    directions = [bool(level % 2) for level in levels("".join(run.text for run in runs), int(rtl))]
    at = 0
    for run in runs:
        bold, italic = run.bold or styles.get("bold", False), run.italic or styles.get("italic", False)
        for start, stop in _stretches(directions, at, at + len(run.text)):
            text = run.text[start - at : stop - at]
            yield text_run(text, language, directions[start], bold, italic, character)
        at += len(run.text)


def _stretches(directions: list[bool], start: int, stop: int) -> Iterator[tuple[int, int]]:
    while start < stop:
        end = start + 1
        while end < stop and directions[end] == directions[start]:
            end += 1
        yield start, end
        start = end


def text_run(
    text: str, language: str, rtl: bool, bold: bool = False, italic: bool = False, character: str = ""
) -> Element:
    """Return one run of cleaned text in one direction; tabs and line ends become Word's."""
    own = rtl == is_rtl(language)  # a Latin name in an Arabic text is not in Arabic
    properties = el(
        "w:rPr",
        None,
        el("w:rStyle", {"val": character}) if character else None,
        el("w:rFonts", {"hint": "eastAsia"}) if is_east_asian(language) else None,
        *((el("w:b"), el("w:bCs")) if bold else ()),
        *((el("w:i"), el("w:iCs")) if italic else ()),
        el("w:rtl") if rtl else None,
        language_mark(language) if own else None,
    )
    run = el("w:r", None, properties if len(properties) else None)
    for part in _BREAKS.split(text):
        if part == "\t":
            run.append(el("w:tab"))
        elif part == "\n":
            run.append(el("w:br"))
        elif part:
            piece = el("w:t", {"xml:space": "preserve"})
            piece.text = part
            run.append(piece)
    return run


def field(instruction: str, shown: str, rtl: bool = False, dirty: bool = False) -> Iterator[Element]:
    """Yield the runs of a field such as PAGE; `shown` stands there until a program computes it."""

    def run(child: Element) -> Element:
        return el("w:r", None, el("w:rPr", None, el("w:rtl")) if rtl else None, child)

    code = el("w:instrText", {"xml:space": "preserve"})
    code.text = f" {instruction} "
    result = el("w:t", {"xml:space": "preserve"})
    result.text = shown
    yield run(el("w:fldChar", {"fldCharType": "begin", **({"dirty": "true"} if dirty else {})}))
    yield run(code)
    yield run(el("w:fldChar", {"fldCharType": "separate"}))
    yield run(result)
    yield run(el("w:fldChar", {"fldCharType": "end"}))
