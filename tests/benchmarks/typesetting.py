"""How long typesetting takes: four scripts against Latin alone, long documents against short ones, hostile text.

    python -m tests.benchmarks.typesetting

Every figure is of new processes that set text that no cache has seen: the words of the corpora, a third of them
changed. Times are those of the processor, runs of what is compared alternate, and the medians are shown: so the figures
hold on a machine that has other things to do as well.
"""

from __future__ import annotations

import datetime as dt
import io
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

RUNS = 7
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


def in_new_process(languages: tuple[str, ...], pages: int, seed: int) -> tuple[float, float]:
    """Return the seconds of setting, and of the whole process with its start."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.typesetting", ",".join(languages), str(pages), str(seed)],
        check=True,
        capture_output=True,
        text=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    whole = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return float(done.stdout), whole


def compare() -> None:
    """Print the figures of issue 4: four scripts against Latin, and 150 pages against 15."""
    times: dict[str, list[tuple[float, float]]] = {}
    for run in range(RUNS):
        for name, languages in SCRIPTS.items():
            times.setdefault(name, []).append(in_new_process(languages, 15, run))
    shown = {
        name: [statistics.median(part) for part in zip(*some, strict=True)] for name, some in times.items()
    }
    for name, (setting, whole) in shown.items():
        print(f"15 pages, {name:<7} {setting:6.3f} s, {whole:6.3f} s with the start of the process")
    for other in ("English", "Latin"):
        pairs = zip(times["four"], times[other], strict=True)
        ratios = [[a / b for a, b in zip(four, one, strict=True)] for four, one in pairs]
        setting, whole = (statistics.median(part) for part in zip(*ratios, strict=True))
        print(
            f"four scripts : {other:<7}  {setting:.2f}, {whole:.2f} with the start (asked for: at most 1.3)"
        )
    for name, languages in SCRIPTS.items():
        long = statistics.median(in_new_process(languages, 150, run)[0] for run in range(3))
        print(
            f"per page, {name:<7} {shown[name][0] / 15 * 1000:.1f} ms in 15 pages, {long / 150 * 1000:.1f} ms in 150"
        )
    for language in ALONE:
        alone = statistics.median(in_new_process((language,), 15, run)[0] for run in range(3))
        print(f"15 pages in {language}          {alone:6.3f} s")


def hostile() -> None:
    """Print how long hostile paragraphs take, and the half of each."""
    from secretariat.documents.typeset import Text, TextStyle

    style = TextStyle("serif", 10.4, 15.4, align="justify")
    Text("warm", style).wrap(440, 800)
    for name, text in HOSTILE.items():
        seconds = []
        for part in (text[: len(text) // 2], text):
            began = time.process_time()
            Text(part, style).wrap(440, 800)
            seconds.append(time.process_time() - began)
        print(f"{name:<28} {seconds[1]:6.3f} s, half of it {seconds[0]:6.3f} s")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(set_pages(tuple(sys.argv[1].split(",")), int(sys.argv[2]), int(sys.argv[3])))
    else:
        compare()
        hostile()
