"""Text as nobody types it: all that `clean` admits, in seven languages, with what breaks programs; a seed gives one."""

from __future__ import annotations

import random

from secretariat.domain.text import clean

LANGUAGES = ("en", "ar", "ur", "zh", "fr", "es", "ru")
WORDS = (
    "The Working Group decided", "قرّر الفريقُ العامل", "گروپ نے فیصلہ کیا", "工作组决定",
    "Le Groupe a décidé d’établir", "El Grupo decidió", "Рабочая группа решила", "12", "٣٤",
    "PPHWG/2026/1/D.3", "a@b.example", "<b>&amp;</b>", "=SUM(A1)",
)  # fmt: skip
ODD = (
    "\t", "  ", "\u00a0", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a",
    "\u202e", "\u202c", "\u2066", "\u2067", "\u2069", "\ufeff", "\u00ad", "\u2060",
    "\u061c", "e\u0301", "é", "\u0301" * 7, "ẹ́", "क्षि", "한글", "ﬁ", "İ", "ß", "ǅ", "😀",
    "👩‍👩‍👧‍👦", "🇵🇰", "𝕏", "𠮷", "\U000e0041", "\ue000", "\U0010fffd", "\u0600", "ـ", "لله",
    "ﷺ", "𞤀", "\u180e", "a" * 300, "\\", "\\n", '"', "'", ";", ",", "|", "%s", "{0}", "]]>",
    "&#0;", "_x000D_", "=?utf-8?q?x?=", "\x00", "\x1b", "\r",
)  # fmt: skip


def any_text(rng: random.Random, pieces: int = 8, *, lines: bool = True) -> str:
    """Return cleaned text of some pieces, with line breaks where `lines` are allowed; never only white space."""
    said = []
    for _ in range(rng.randint(1, pieces)):
        kind = rng.random()
        if kind < 0.45:
            said.append(rng.choice(WORDS))
        elif kind < 0.85:
            said.append(rng.choice(ODD))
        else:
            ends = (rng.choice((0x300, 0x3000, 0xD800, 0x110000)) for _ in range(3))
            said.append("".join(chr(end - 1 - rng.randrange(0x2FF)) for end in ends))
        said.append(rng.choice(("", " ", " ", "\n" if lines else " ")))
    text = clean("".join(said)).strip()
    return (text if lines else " ".join(text.split("\n"))) or "–"
