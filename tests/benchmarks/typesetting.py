"""Typesetting alone: four scripts against Latin, long documents against short ones, hostile text.

Pages are of new processes that set text that no cache has seen: the words of the corpora, a third of them changed.
Times are those of the processor, without the start of the process. Of hostile text it is only told how the whole of a
paragraph compares with its half: about 2 is asked of what grows with the text and no faster.
"""

from __future__ import annotations

import datetime as dt
import io
import random
import sys
import time
from collections.abc import Iterator

from tests.benchmarks.measuring import Amounts, Line, line
from tests.benchmarks.processes import run_module

SHORT, LONG = 15, 150
SCRIPTS = {"English": ("en",), "Latin": ("en", "fr", "es"), "four": ("en", "ar", "ur", "zh")}
ALONE = ("en", "ru", "ar", "ur", "zh")
HOSTILE = {
    "a word of 1 MB": "x" * 1_000_000,
    "10,000 marks on a letter": "e" + "\u0301" * 10_000,
    "an Arabic word of 200 kB": "ب" * 100_000,
    "100,000 Chinese characters": "中" * 100_000,
    "40,000 bidi controls": "\u202e\u2067" * 20_000 + "a",
    "40,000 brackets": "(" * 20_000 + "א" + ")" * 20_000,
    "60,000 joiners": "\u200d\u200b\u2060" * 20_000,
}


def paragraphs(language: str, rng: random.Random) -> Iterator[str]:
    """Yield paragraphs without end, of the corpus's words in a new order, a third of them new words."""
    from tests.documents.typeset.corpus import paragraphs_of

    words = " ".join(paragraphs_of(language)).split()
    if language == "zh":
        clauses = "".join(words).replace("，", "，\n").replace("。", "。\n").split("\n")
        while True:
            yield "".join(_new(rng.choice(clauses), rng) for _ in range(rng.randint(6, 14)))
    while True:
        yield " ".join(_new(rng.choice(words), rng) for _ in range(rng.randint(40, 110)))


def _new(word: str, rng: random.Random) -> str:
    """Return the word, or one time in three another one of its letters."""
    if rng.random() > 1 / 3 or len(word) < 4:
        return word
    cut = rng.randint(1, len(word) - 2)
    return word[cut:] + word[:cut]


def set_pages(languages: tuple[str, ...], pages: int, seed: int) -> float:
    """Set so many pages, in each language as many as in the others, and return the seconds it took."""
    from secretariat.documents.pdf import styles
    from secretariat.documents.pdf.canvas import Metadata, PdfCanvas
    from secretariat.documents.typeset import Text

    rng = random.Random(seed)
    sources = {language: paragraphs(language, rng) for language in languages}
    texts = {language: [next(source) for _ in range(pages * 12)] for language, source in sources.items()}
    began = time.process_time()
    out = io.BytesIO()
    canvas = PdfCanvas(out, Metadata("t", "a", "s", "en", dt.date(2026, 1, 1)))
    for page in range(pages):
        language = languages[page % len(languages)]
        top = 800.0
        heading = Text(texts[language].pop(), styles.HEADING, language)
        waiting = [heading]
        while waiting or top > 70:
            text = waiting.pop() if waiting else Text(texts[language].pop(), styles.BODY, language)
            height = text.wrap(styles.WIDTH, top - 60)[1]
            if height > top - 60:
                parts = text.split(styles.WIDTH, top - 60)
                if not parts:
                    break
                text = parts[0]
                height = text.wrap(styles.WIDTH, top - 60)[1]
            text.drawOn(canvas, styles.MARGIN, top - height)
            top -= height + 7
        canvas.showPage()
    canvas.save()
    return time.process_time() - began


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield four scripts against Latin, long documents against short ones, each script, and hostile text."""
    short: dict[str, list[float]] = {name: [] for name in SCRIPTS}
    long: dict[str, list[float]] = {name: [] for name in SCRIPTS}
    alone: dict[str, list[float]] = {language: [] for language in ALONE}
    many = amounts.of(LONG)
    for run in range(amounts.runs):
        for name, languages in SCRIPTS.items():
            short[name].append(in_new_process(languages, SHORT, run))
            long[name].append(in_new_process(languages, many, run))
        for language in ALONE:
            alone[language].append(in_new_process((language,), SHORT, run))
    yield line(f"{SHORT} pages, four scripts", short["four"], "English", short["English"])
    yield line(f"{SHORT} pages, four scripts", short["four"], "Latin", short["Latin"], 1.3)
    for name in SCRIPTS:
        per_page = [[taken / count for taken in some[name]] for some, count in ((long, many), (short, SHORT))]
        yield line(f"a page of {many}, {name}", per_page[0], f"a page of {SHORT}", per_page[1], 1.2)
    for language in ALONE[1:]:
        yield line(f"{SHORT} pages, {language}", alone[language], "English", alone["en"])
    yield from hostile(amounts.runs)


def in_new_process(languages: tuple[str, ...], pages: int, seed: int) -> float:
    """Return the seconds of setting in a process of its own."""
    return float(run_module("typesetting", ",".join(languages), pages, seed).said)


def hostile(runs: int) -> Iterator[Line]:
    """Yield how long hostile paragraphs take against the half of each."""
    from secretariat.documents.typeset import Text, TextStyle

    style = TextStyle("serif", 10.4, 15.4, align="justify")
    Text("warm", style).wrap(440, 800)
    for name, text in HOSTILE.items():
        halves: list[list[float]] = [[], []]
        for _ in range(runs):
            for part, taken in zip((text, text[: len(text) // 2]), halves, strict=True):
                began = time.process_time()
                Text(part, style).wrap(440, 800)
                taken.append(time.process_time() - began)
        yield line(name, halves[0], "half of it", halves[1])


if __name__ == "__main__":
    print(set_pages(tuple(sys.argv[1].split(",")), int(sys.argv[2]), int(sys.argv[3])))
