"""The first 50 hits with the text around the words, among a million texts, against SQLite's full-text index by itself.

Beside it stands a plain FTS5 table with the same words, asked the same through sqlite3 and showing its own `snippet()`:
once in the same order (the newest first), and once by rank. Then the same at any length: a million against a thousand.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from random import Random

from secretariat.database import search
from secretariat.database.engine import raw
from secretariat.domain.folding import is_whole, search_words
from secretariat.services.office import Office
from tests.benchmarks.measuring import Amounts, Line, compare
from tests.small_register import WHO, found

TEXTS = 1_000_000
SHORT = 1_000
MOST = 50
SEED = 2026
GOAL = 1.2
ASKED = {
    "rare": "zanzibar",
    "common": "hospital",
    "two words": "hospital registry",
    "its beginning": "hosp",
    "Chinese": "卫生合作",
    "Arabic, with article": "الصحة",
    "nothing": "qwertyuiop",
}
"""What is looked for. The rare word stands in one of 10,000 texts and 60 at least, the common one in a fifth."""

Act = Callable[[], object]


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparisons with a plain FTS5 table of as many texts, and with ourselves at a thousand texts."""
    with tempfile.TemporaryDirectory() as folder:
        path, short, plain = (Path(folder) / name for name in ("long", "short", "plain"))
        make(path, amounts.of(TEXTS))
        make(short, SHORT)
        _copy(path, plain)
        with (
            closing(Office(path, WHO)) as office,
            closing(Office(short, WHO)) as little,
            closing(sqlite3.connect(plain)) as beside,
        ):
            for name, words in ASKED.items():
                yield from _compared(f"{name}: {words}", words, office, beside, amounts.runs)
                ours, theirs = (
                    lambda words=words, which=which: which.searching.first(words, "en", MOST)
                    for which in (office, little)
                )
                hits = len(
                    little.searching.first(words, "en", MOST)
                )  # the text around each is most of the work
                among = {f"ours among {SHORT:,} texts ({hits} shown)": theirs}
                yield from compare(f"{name}: {words}", ours, among, runs=amounts.runs)


def _compared(name: str, words: str, office: Office, beside: sqlite3.Connection, runs: int) -> list[Line]:
    # What ours asks of its index: a character that is a token by itself is no beginning of one.
    question = " ".join(f'"{word}"' if is_whole(word) else f'"{word}"*' for word in search_words(words))

    def plain(order: str) -> Act:
        statement = (
            "SELECT rowid, snippet(texts, 0, '[', ']', '…', 24) FROM texts WHERE texts MATCH ?"
            f" ORDER BY {order} LIMIT {MOST}"
        )
        return lambda: beside.execute(statement, (question,)).fetchall()

    ours = office.searching.first(words, "en", MOST)
    (hits,) = beside.execute("SELECT count(*) FROM texts WHERE texts MATCH ?", (question,)).fetchone()
    assert sum(map(len, office.searching.find(words).values())) == hits, name
    assert len(ours) == min(MOST, hits), name
    first = compare(
        f"{name} ({hits:,} hits)",
        lambda: office.searching.first(words, "en", MOST),
        {"plain FTS5, the newest": plain("rowid DESC"), "plain FTS5, by rank": plain("rank")},
        GOAL,
        runs=runs,
    )
    counted = compare(
        f"{name}, all counted",
        lambda: office.searching.find(words),
        {
            "plain FTS5, all ids": lambda: beside.execute(
                "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid DESC", (question,)
            ).fetchall()
        },
        GOAL,
        runs=runs,
    )
    return [*first, *counted]


def make(path: Path, count: int) -> None:
    """Make a register with so many paragraphs and reports of action items, straight in its tables, and fold them."""
    register = found(path)
    register.write("The first.")
    register.task("The task")
    register.office.close()
    half = count // 2
    with closing(raw(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        words = said(count)
        for table, column, number in (("paragraphs", "body", half), ("action_updates", "text", count - half)):
            names = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
            values = ", ".join("?" if name in ("id", column) else name for name in names)
            order = [name for name in names if name in ("id", column)]
            statement = f"INSERT INTO {table} ({', '.join(names)}) SELECT {values} FROM {table} WHERE id = 1"
            for row_id in range(2, number + 2):
                texts = next(words)
                stored = (
                    {code: [[{"t": text}]] for code, text in texts.items()} if column == "body" else texts
                )
                cells = {"id": row_id, column: json.dumps(stored, ensure_ascii=False)}
                connection.execute(statement, [cells[name] for name in order])
        connection.execute("COMMIT")
    with closing(Office(path, WHO)) as office, office._unit.unjournaled() as session:
        search.refresh(session)


def said(count: int) -> Iterator[dict[str, str]]:
    """Yield texts by language: invented words as often as words are (Zipf), and now and then those looked for."""
    random = Random(SEED)
    letters = "aaabcdeeefghiiiklmnoooprstuvy"
    vocabulary = ["".join(random.choices(letters, k=random.randint(3, 10))) for _ in range(30_000)]
    weights = list(accumulate(1 / place for place in range(1, len(vocabulary) + 1)))
    rare = max(1, min(10_000, count // 60))
    for number in range(count):
        words = random.choices(vocabulary, cum_weights=weights, k=random.randint(8, 24))
        words += ["hospital"] * (number % 5 == 0) + ["registry"] * (number % 7 == 0)
        words += ["Zanzibar"] * (number % rare == 0)
        random.shuffle(words)
        texts = {"en": " ".join(words).capitalize() + "."}
        if number % 20 == 0:
            texts["ar"] = "قرر الفريق تعزيز الصحة العامة وتدريب العاملين في المستشفيات"
        if number % 50 == 0:
            texts["zh"] = "双方同意加强巴基斯坦卫生合作，并培训医院工作人员。"
        yield texts


def _copy(path: Path, plain: Path) -> None:
    """Make a plain FTS5 table of the same words, in the same order."""
    with closing(sqlite3.connect(plain)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("ATTACH ? AS ours", (str(path),))
        connection.execute("CREATE VIRTUAL TABLE texts USING fts5 (text)")
        connection.execute("INSERT INTO texts (text) SELECT text FROM ours.search_texts ORDER BY id")
        connection.commit()
