"""Whatever is typed: the typesetter draws or names every character, and words for a date are a day or a refusal.

The readers of workbooks and other files are fuzzed by test_mutants.py.
"""

from __future__ import annotations

import random
import re
import time
import tomllib
import unicodedata
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from secretariat.documents.labels import labels
from secretariat.documents.typeset import Text, TextStyle, missing_characters, visible
from secretariat.domain.date_grammar import DateEvent, Grammar
from secretariat.domain.date_words import understand
from secretariat.domain.errors import RuleViolation
from tests.documents.pdf_tools import drawn
from tests.torture.amounts import amount, figure
from tests.torture.any_text import LANGUAGES, ODD, any_text

SHARDS = amount(1, 20)
TEXTS, DATES = amount(60, 20_000), amount(600, 200_000)
SECONDS = 5
STYLES = tuple(
    TextStyle(face, size, size * 1.4).but(align=align)
    for face, size in (("serif", 10.4), ("sans", 9))
    for align in ("start", "justify")
)
WIDTHS = (1, 7, 30, 110, 470, 10_000)
FOLDER = Path(__file__).parents[2] / "resources/date_words"
TABLES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))}
GRAMMARS = {code: Grammar.of(code, tables) for code, tables in TABLES.items()}
EVENTS = {DateEvent.NEXT_MEETING: date(2027, 3, 10), DateEvent.AGREEMENT_SIGNED: date(2024, 2, 29)}


@pytest.mark.parametrize("shard", range(SHARDS))
def test_every_character_is_drawn_or_named_at_any_width(shard: int) -> None:
    slowest = 0.0
    named: set[str] = set()
    for seed in range(shard, TEXTS, SHARDS):
        rng = random.Random(seed)
        typed = any_text(rng, rng.choice((3, 12, 60)))
        language, style, width = rng.choice(LANGUAGES), rng.choice(STYLES), rng.choice(WIDTHS)
        began = time.process_time()
        text = Text(typed, style, language)
        _, height = text.wrap(width, 10_000)
        page = drawn(lambda canvas, text=text, height=height: text.drawOn(canvas, 10, 800 - height))
        slowest = max(slowest, time.process_time() - began)
        where = f"seed {seed}: {typed!r} in {language} at {width}"
        assert page.startswith(b"%PDF-"), where
        assert lost(typed, text) == {}, where
        named |= set(missing_characters(typed))
        assert Counter(solid(uncontrolled(visible(typed)))) == Counter(solid(unnamed(typed))), where
        controls = {c for c in missing_characters(typed) if c in CONTROLS}
        assert all(1 <= visible(typed).count(name_of(c)) <= typed.count(c) for c in controls), where
        parts = text.split(width, height / 2)
        assert sum(len(part._lines) for part in parts) in (0, len(text._lines)), where
    assert slowest < SECONDS
    assert named
    figure(
        0, f"typesetter, part {shard}", f"{TEXTS // SHARDS} texts: 0 characters lost, {slowest:.2f} s at most"
    )


def solid(text: str) -> str:
    """Return what must be seen of a text: without white space and what has no width."""
    return "".join(
        c for c in text if unicodedata.category(c)[0] != "Z" and unicodedata.category(c) not in ("Cc", "Cf")
    )


def name_of(character: str) -> str:
    return f"‹U+{ord(character):04X}›"


CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def unnamed(typed: str) -> str:
    """Return a text with what no font has by its name, as the program shows it, but for what turns its direction."""
    missing = set(missing_characters(typed)).difference(CONTROLS)
    return "".join(name_of(c) if c in missing else c for c in typed)


def uncontrolled(shown: str) -> str:
    """Return what is shown of a text without the names of what turns its direction; only what has no end is named."""
    for control in CONTROLS:
        shown = shown.replace(name_of(control), "")
    return shown


def lost(typed: str, text: Text) -> dict[str, int]:
    """Return the characters that a broken paragraph has no glyphs for, and those that nobody typed, with how many."""
    set_: Counter[str] = Counter()
    for line in text._lines:
        for unit in line.units:
            for piece in (*unit.pieces, *unit.spaces):
                assert all(glyph.gid or not solid(glyph.text) for glyph in piece.shaped.glyphs), (
                    piece.shaped.text
                )
                set_.update(solid(piece.shaped.text))
    wanted = Counter(solid(visible(typed)))
    return {**(wanted - set_), **{c: -n for c, n in (set_ - wanted).items()}}


@pytest.mark.parametrize("shard", range(SHARDS))
def test_words_for_a_date_are_a_day_a_refusal_or_ambiguous(shard: int) -> None:
    how: Counter[str] = Counter()
    slowest = 0.0
    for seed in range(shard, DATES, SHARDS):
        rng = random.Random(seed)
        language = rng.choice(list(GRAMMARS))
        today = date(2026, 11, 20) + timedelta(days=rng.randrange(-400, 4_000))
        typed = words(rng, language)
        began = time.process_time()
        try:
            found = understand(typed, today=today, grammar=GRAMMARS[language], events=EVENTS, works=works)
        except RuleViolation as error:
            how[error.code] += 1
            continue
        finally:
            slowest = max(slowest, time.process_time() - began)
        how["day"] += 1
        # What was understood is shown in numbers and in words; either, typed again, is the same day.
        shown = [found.day.isoformat(), f"{found.day.day}.{found.day.month}.{found.day.year}"]
        shown.append(labels(language).date(found.day))
        for again in shown:
            read = understand(again, today=today, grammar=GRAMMARS[language], events=EVENTS, works=works)
            assert read.day == found.day, (seed, typed, again)
    assert slowest < 1
    assert {"day", "date_words_unknown"} <= set(how)
    assert all(code.startswith("date_words_") for code in how.keys() - {"day", "span_too_long"})
    figure(0, f"words for dates, part {shard}", f"{sum(how.values())}: {dict(how)}, {slowest:.2f} s at most")


@pytest.mark.parametrize("language", sorted(GRAMMARS))
def test_every_phrase_of_a_grammar_is_understood_or_refused_for_a_reason(language: str) -> None:
    rng = random.Random(language)
    for pattern in MEANINGS[language] * amount(5, 200):
        typed = filled(rng, pattern, language)
        assert refusal(typed, language) != "date_words_unknown", (pattern, typed)


@pytest.mark.parametrize("language", sorted(GRAMMARS))
def test_every_day_of_a_year_is_understood_as_it_is_shown(language: str) -> None:
    for number in range(365):
        day = date(2027, 1, 1) + timedelta(days=number)
        shown = labels(language).date(day)
        assert (
            understand(shown, today=date(2026, 11, 20), grammar=GRAMMARS[language], events={}).day == day
        ), shown


def refusal(typed: str, language: str) -> str:
    """Return why words for a date are refused, "" when they are a day."""
    try:
        understand(typed, today=date(2026, 11, 20), grammar=GRAMMARS[language], events=EVENTS, works=works)
    except RuleViolation as error:
        return error.code
    return ""


def works(day: date) -> bool:
    return day.weekday() < 5


def phrases(table: object) -> list[str]:
    """Return every word and phrase of a grammar's tables."""
    if isinstance(table, str):
        return [table]
    inner = table.values() if isinstance(table, dict) else table if isinstance(table, list) else ()
    return [found for one in inner for found in phrases(one)]


PHRASES = {code: phrases(tables) for code, tables in TABLES.items()}
MEANINGS = {code: phrases(tables["phrases"]) for code, tables in TABLES.items()}


def filled(rng: random.Random, pattern: str, language: str) -> str:
    """Return a phrase that a pattern of the grammar stands for: options taken or left, places filled."""
    tables = TABLES[language]
    numbers = [str(rng.randint(1, 31)), str(rng.randint(1, 400)), *phrases(tables["numbers"])]
    places = {
        "n": numbers,
        "day": [str(rng.randint(1, 31)), *phrases(tables.get("days", {}))],
        "month": phrases(tables["months"]),
        "year": [
            f"{rng.randint(1990, 2060)}{tables['year_suffix']}",
            *tables["this_year"],
            *tables["next_year"],
        ],
        "weekday": phrases(tables["weekdays"]),
        "unit": phrases(tables["units"]),
        "ordinal": phrases(tables["ordinals"]),
        "event": phrases(tables["events"]),
        "span": [f"{rng.choice(numbers)} {rng.choice(phrases(tables['units']))}", *phrases(tables["spans"])],
        "spans": phrases(tables["spans"]),
    }
    while found := re.search(r"\{(\w+)\}|\[([^\[\]()]*)\]|\(([^\[\]()]*)\)", pattern):
        place, option, ways = found.groups()
        if place is not None:
            chosen = rng.choice(places[place])
        else:
            chosen = rng.choice(["", *option.split("|")] if option is not None else ways.split("|"))
        pattern = pattern[: found.start()] + chosen + pattern[found.end() :]
    return " ".join(pattern.split())


def words(rng: random.Random, language: str) -> str:
    """Return what might be a date: phrases of the grammar with numbers, out of order, mistyped."""
    said = []
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        kind = rng.random()
        if kind < 0.5:
            some = rng.choice((PHRASES, MEANINGS))[language]
            said.append(filled(rng, rng.choice(some), language))
        elif kind < 0.8:
            said.append(str(rng.choice((rng.randint(0, 40), rng.randint(1900, 2200), 10**30, 2027, 2028))))
        elif kind < 0.9:
            parts = [str(rng.choice((rng.randint(0, 32), rng.randint(0, 13), 2026, 2027))) for _ in range(3)]
            said.append(rng.choice("/.-").join(parts))
        else:
            said.append(rng.choice(ODD))
    text = rng.choice((" ", " ", " ", "", ", ")).join(said)
    if rng.random() < 0.3 and text:
        place = rng.randrange(len(text))
        text = text[:place] + rng.choice(("", text[place] * 2, "٣", "x")) + text[place + 1 :]
    return text
