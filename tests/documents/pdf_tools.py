"""Looking into a PDF with poppler, as a reader's program would."""

from __future__ import annotations

import html
import io
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.pdf.minutes import set_minutes
from secretariat.documents.typeset import Content, Text, TextStyle

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word>')
CONTROLS = re.compile("[\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def run(*command: str, data: bytes) -> str:
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    assert not done.stderr, done.stderr
    return done.stdout.decode("utf-8")


def text_of(data: bytes, *options: str) -> str:
    return run("pdftotext", *options, "-", "-", data=data)


def pages_of(data: bytes) -> list[str]:
    return text_of(data, "-layout").split("\f")[:-1]


def words_of(data: bytes) -> str:
    """All text with white space made plain and bidi controls left out."""
    return " ".join(CONTROLS.sub("", text_of(data)).split())


@dataclass(frozen=True, slots=True)
class Box:
    """A word as poppler finds it, with the page, and its left and right edges and its top in points."""

    text: str
    page: int
    left: float
    right: float
    top: float


def boxes_of(data: bytes) -> list[Box]:
    found, page = [], 0
    for line in text_of(data, "-bbox").splitlines():
        page += "<page " in line
        word = _WORD.search(line)
        if word:
            left, top, right, _, text = word.groups()
            text = CONTROLS.sub("", html.unescape(text))
            found.append(Box(text, page, float(left), float(right), float(top)))
    return found


def fonts_of(data: bytes, folder: Path) -> list[list[str]]:
    file = folder / "fonts.pdf"
    file.write_bytes(data)
    lines = run("pdffonts", str(file), data=b"").splitlines()[2:]
    return [line.rsplit(maxsplit=6) for line in lines]


def info_of(data: bytes, folder: Path) -> dict[str, str]:
    file = folder / "info.pdf"
    file.write_bytes(data)
    lines = run("pdfinfo", str(file), data=b"").splitlines()
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


def drawn(draw: Callable[[Any], None]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def set_text(content: Content, style: TextStyle, language: str = "en", width: float = 470) -> bytes:
    """A page with one paragraph on it."""
    text = Text(content, style, language)
    height = text.wrap(width, 10_000)[1]
    return drawn(lambda canvas: text.drawOn(canvas, 60, 800 - height))


def minutes(content: MinutesContent) -> bytes:
    out = io.BytesIO()
    set_minutes(content, out)
    return out.getvalue()
