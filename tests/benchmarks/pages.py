"""Pages of minutes, against what else sets pages: cold, each document in a new process, and warm, new text each time.

Ours is the document that the program makes of minutes: masthead, table of contents, numbered paragraphs, signatures,
all of it tagged, as PDF/A-3u. The others set the same headings and paragraphs, justified, with the same fonts and sizes
(`others/pages.py`); LibreOffice converts the Word file that the program makes of the same minutes. The texts are the
words of the tests' corpora in a new order, a third of them changed, so that no cache has seen them. Latin is English,
French and Spanish, four scripts are English, Arabic, Urdu in Nastaliq and Chinese, paragraph by paragraph. What cannot
set these scripts is left out there. Warm is the time of a document in a process that has set another one before;
LibreOffice is only measured cold. Memory is the most that our process had at once.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Amounts, Left, Line, against, line
from tests.benchmarks.processes import ROOT, Ended, run, run_module, run_other

SCRIPTS = {"Latin": ("en", "fr", "es"), "four scripts": ("en", "ar", "ur", "zh")}
SHORT, LONG = 15, 250
PARAGRAPHS, TO_A_HEADING = 6, 12
"""How many paragraphs make a page, and how many stand under a heading."""

WARM = 6  # documents in one process, the first of which does not count
FONTS = ROOT / "resources" / "fonts"
OWN = ("ReportLab's own paragraphs", "Qt's QPdfWriter")
THEIRS = ("Typst", "WeasyPrint", "fpdf2")
OFFICE = "LibreOffice, from DOCX"
LATIN_ONLY = ("ReportLab's own paragraphs", "fpdf2")
COLD = {"Typst": 1.2, OFFICE: 1.0, "WeasyPrint": 1.0, "fpdf2": 1.0, **dict.fromkeys(OWN, 1.6)}
COLD_LONG = {**COLD, "Typst": 1.0}
WARMED = COLD_LONG
FOUR_TO_LATIN, LONG_TO_SHORT, MEGABYTES = 1.3, 1.2, 150.0
MISSING = (
    Left(
        work="pages of minutes", beside="XeTeX", why="not installed, and so nothing was written to measure it"
    ),
)


def lines(amounts: Amounts) -> Iterator[Line | Left]:
    """Yield the comparisons."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "fonts.conf").write_text(
            f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>", "utf-8"
        )
        long = amounts.of(LONG)
        cold: dict[tuple[str, int], dict[str, list[Ended]]] = {}
        for script in SCRIPTS:
            found = cold[script, SHORT] = _cold(folder, script, SHORT, amounts.runs)
            yield from _beside(f"{SHORT} pages, {script}, cold", found, COLD)
        yield from _warm_lines(folder, amounts.runs)
        for script in SCRIPTS:
            found = cold[script, long] = _cold(folder, script, long, amounts.runs)
            yield from _beside(f"{long} pages, {script}, cold", found, COLD_LONG)
        yield from _lengths(cold, long)
    yield from MISSING


def _warm_lines(folder: Path, runs: int) -> Iterator[Line]:
    warm = {script: _warm(folder, script, runs) for script in SCRIPTS}
    for script, times in warm.items():
        for beside in list(times)[1:]:
            work = f"{SHORT} pages, {script}, warm"
            yield line(work, times["ours"], beside, times[beside], WARMED.get(beside))
    latin, four = (warm[script]["ours"] for script in SCRIPTS)
    yield line(f"{SHORT} pages, four scripts, warm", four, "Latin, warm", latin, FOUR_TO_LATIN)


def _beside(work: str, found: Mapping[str, Sequence[Ended]], goals: Mapping[str, float]) -> Iterator[Line]:
    ours = [ended.seconds for ended in found["ours"]]
    for beside, ended in found.items():
        if beside != "ours":
            yield line(work, ours, beside, [one.seconds for one in ended], goals.get(beside))


def _lengths(cold: Mapping[tuple[str, int], Mapping[str, Sequence[Ended]]], pages: int) -> Iterator[Line]:
    """Yield what a page takes in long documents against short ones, and the memory of long ones."""
    for script in SCRIPTS:
        short, long = (
            [ended.seconds / int(ended.said) for ended in cold[script, count]["ours"]]
            for count in (SHORT, pages)
        )
        yield line(f"a page of {pages}, {script}, cold", long, f"a page of {SHORT}", short, LONG_TO_SHORT)
        most = [ended.megabytes for ended in cold[script, pages]["ours"]]
        yield against(f"{pages} pages, {script}: memory", most, MEGABYTES, f"{MEGABYTES:g} MB", "MB")


def _cold(folder: Path, script: str, pages: int, runs: int) -> dict[str, list[Ended]]:
    """Return how each ended that set so many pages in a process of its own, `runs` times; ours said its pages."""
    found: dict[str, list[Ended]] = {}
    for run_number in range(-1, runs):
        texts = _texts(folder, script, pages, seed=run_number)
        ended = {"ours": run_module("pages", "cold", texts)}
        for name in _able(THEIRS, script):
            ended[name] = run_other("pages.py", name, "cold", texts, environment=_fonts(folder))
        for name in _able(OWN, script):
            ended[name] = run(_own(name, "cold", texts), _fonts(folder))
        ended[OFFICE] = _office(folder, texts)
        if run_number >= 0:  # the first brings files and caches of fonts into memory
            for name, one in ended.items():
                found.setdefault(name, []).append(one)
    return found


def _warm(folder: Path, script: str, runs: int) -> dict[str, list[float]]:
    """Return the seconds that a document of new text takes each in a process that has set one before."""
    found: dict[str, list[float]] = {}
    for number in range(runs):
        texts = [_texts(folder, script, SHORT, seed=1000 + number * WARM + one) for one in range(WARM)]
        said = {"ours": run_module("pages", "warm", *texts).said}
        for name in _able(THEIRS, script):
            said[name] = run_other("pages.py", name, "warm", *texts, environment=_fonts(folder)).said
        for name in _able(OWN, script):
            said[name] = run(_own(name, "warm", *texts), _fonts(folder)).said
        for name, times in said.items():
            found.setdefault(name, []).append(statistics.median(map(float, times.split()[1:])))
    return found


def _able(names: Sequence[str], script: str) -> list[str]:
    return [name for name in names if script == "Latin" or name not in LATIN_ONLY]


def _own(name: str, *arguments: object) -> list[str]:
    """Return the command line of what comes with the program's own libraries."""
    script = Path(__file__).parent / "others" / "pages.py"
    return [sys.executable, str(script), name, *map(str, arguments)]


def _fonts(folder: Path) -> dict[str, str]:
    return {"FONTCONFIG_FILE": str(folder / "fonts.conf"), "BENCH_FONTS": str(FONTS)}


def _office(folder: Path, texts: Path) -> Ended:
    """Convert the Word file of the same minutes, which is made before the clock starts."""
    word = texts.with_suffix(".docx")
    run_module("pages", "word", texts, word)
    profile = (folder / "profile").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", "pdf"]
    return run([*command, "--outdir", str(folder), str(word)], _fonts(folder))


def _texts(folder: Path, script: str, pages: int, seed: int) -> Path:
    """Write the texts of a document: a list of [language, heading or paragraph, text]."""
    from tests.benchmarks.typesetting import paragraphs

    chance = random.Random(seed)
    languages = SCRIPTS[script]
    sources = {language: paragraphs(language, chance) for language in languages}
    blocks: list[tuple[str, str, str]] = []
    for number in range(pages * PARAGRAPHS):
        if number % TO_A_HEADING == 0:
            blocks.append(("en", "heading", " ".join(next(sources["en"]).split()[:6])))
        language = languages[number % len(languages)]
        blocks.append((language, "paragraph", next(sources[language])))
    path = folder / f"{script.replace(' ', '-')}-{pages}-{seed}.json"
    path.write_text(json.dumps(blocks), encoding="utf-8")
    return path


def minutes(texts: Path) -> Any:
    """Return minutes with these texts."""
    from secretariat.documents.content.minutes import Item, Paragraph, ParagraphKind
    from secretariat.domain.text import Block, RichText, Run
    from tests.documents.minutes_content import health_minutes

    items: list[tuple[str, list[Paragraph]]] = []
    for language, kind, text in json.loads(texts.read_text(encoding="utf-8")):
        if kind == "heading":
            items.append((text, []))
        else:
            said = RichText([Block((Run(text),))])
            items[-1][1].append(Paragraph(ParagraphKind.NARRATIVE, said, language=language))
    return health_minutes(
        items=tuple(Item(number, title, tuple(told)) for number, (title, told) in enumerate(items, 1)),
        agenda=(), decisions=(), actions=(), papers=(), delegations=(),
    )  # fmt: skip


def set_pages(texts: Path) -> int:
    """Set our document and return its pages."""
    from secretariat.documents.pdf.minutes import set_minutes

    with texts.with_suffix(".pdf").open("wb") as out:
        return set_minutes(minutes(texts), out).pages


def main(how: str, *paths: str) -> None:
    """Set what stands in files of texts: print the pages of one, or the seconds that each takes."""
    if how == "word":
        from secretariat.documents.docx.minutes import write_minutes_docx

        with Path(paths[1]).open("wb") as out:
            write_minutes_docx(minutes(Path(paths[0])), out)
    elif how == "cold":
        print(set_pages(Path(paths[0])))
    else:
        from tests.documents import minutes_content  # noqa: F401 - before the clock starts

        for path in paths:
            begun = time.perf_counter()
            set_pages(Path(path))
            print(time.perf_counter() - begun)


if __name__ == "__main__":
    main(*sys.argv[1:])
