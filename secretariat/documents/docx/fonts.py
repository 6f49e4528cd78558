"""The fonts that Word files name, for each script, and what a program takes where one is not installed."""

from __future__ import annotations

from typing import Final

from secretariat.documents.docx.xml import Element, el

SERIF, SANS = "Noto Serif", "Noto Sans"
ARABIC, NASTALIQ = "Noto Naskh Arabic", "Noto Nastaliq Urdu"
CHINESE_SERIF, CHINESE_SANS = "Noto Serif CJK SC", "Noto Sans CJK SC"

# What a program takes where a font is not installed (`w:altName`), with the class of the font and its pitch.
_FONTS: Final = (
    (SERIF, "Cambria", "roman", "00"),
    (SANS, "Segoe UI", "swiss", "00"),
    (ARABIC, "Traditional Arabic", "roman", "B2"),
    (NASTALIQ, "Urdu Typesetting", "script", "B2"),
    (CHINESE_SERIF, "SimSun", "roman", "86"),
    (CHINESE_SANS, "Microsoft YaHei", "swiss", "86"),
)


def fonts(family: str, language: str) -> Element:
    """Return `w:rFonts` of a family, "serif" or "sans", for every script."""
    latin, chinese = (SERIF, CHINESE_SERIF) if family == "serif" else (SANS, CHINESE_SANS)
    names = {"ascii": latin, "hAnsi": latin, "eastAsia": chinese, "cs": complex_font(language)}
    return el("w:rFonts", names)


def complex_font(language: str) -> str:
    """Return the font of Arabic letters in a text of that language."""
    return NASTALIQ if language.partition("-")[0] == "ur" else ARABIC


def font_table() -> Element:
    """Return `w:fonts`: the fonts that are named, each with the one to take instead."""
    return el(
        "w:fonts",
        None,
        *(
            el("w:font", {"name": name}, el("w:altName", {"val": instead}), el("w:charset", {"val": charset}),
               el("w:family", {"val": family}), el("w:pitch", {"val": "variable"}))
            for name, instead, family, charset in _FONTS
        ),
    )  # fmt: skip
