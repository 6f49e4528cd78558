"""Texts in seven languages, of the kind that minutes hold."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent.parent / "corpus"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "ur", "zh")


def paragraphs_of(language: str) -> list[str]:
    return (FOLDER / f"{language}.txt").read_text("utf-8").strip().split("\n\n")
