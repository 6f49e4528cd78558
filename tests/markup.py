"""Markup in every text of a database that somebody typed, each with the name of its column, and where it may show.

A program that took it for HTML would load the picture, a bright square, or lose the tags.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import String

from secretariat.database.tables.base import Base
from secretariat.database.types import Localized, Rich

SQUARE = (255, 0, 254)
"""The colour of the picture; nothing of the window is painted in it."""
SIDE = 48
# Not typed by anybody, or only in a form that a rule checks.
_GIVEN = frozenset(
    {
        *("act", "base", "beginning", "chain", "code", "data_hash", "digest", "email", "kind", "language"),
        *("media_type", "owner", "payload", "prevailing", "program", "recurrence", "sha256", "symbol", "uid"),
        *("verb", "zone"),
    }
)
_NOT_TYPED = frozenset({"blobs", "journal", "numbers", "search_texts", "drafts"})
ENDS = "&amp; <b> &lt; </b>"
"""How the markup ends, in words so short that no line breaks within them."""
_WHERE = re.compile(r'alt="([a-z_]+\.[a-z_]+)"')


def canary(square: Path, where: str) -> str:
    """Return the markup that stands in the column `where` (`persons.name`)."""
    return f'<img alt="{where}" src="file://{square}"> {ENDS}'


def square(path: Path) -> Path:
    """Write the picture that nobody must see."""
    from PIL import Image

    Image.new("RGB", (SIDE, SIDE), SQUARE).save(path)
    return path


def plant(database: Path, picture: Path, *, english_only: bool = False) -> frozenset[str]:
    """Put markup behind every text that was typed; return the columns that have some.

    `english_only` leaves other languages alone: in a line from right to left brackets are mirrored, on paper and by who
    reads it back.
    """
    found = set()
    with closing(sqlite3.connect(database)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f'DROP TRIGGER "{name}"')
        for table in Base.metadata.sorted_tables:
            if table.name in _NOT_TYPED:
                continue
            for column in table.columns:
                if isinstance(column.type, Localized | Rich) or (
                    type(column.type) is String and column.name not in _GIVEN
                ):
                    where = f"{table.name}.{column.name}"
                    if _put(connection, where, column.type, canary(picture, where), english_only):
                        found.add(where)
        for _, guard in guards:
            connection.execute(guard)
        connection.commit()
    return frozenset(found)


def mangled(text: str, picture: Path) -> list[str]:
    """Return the columns whose markup stands in `text` otherwise than it was typed; what ends in … may be cut."""
    wrong = []
    for found in _WHERE.finditer(text):
        whole = canary(picture, found[1])
        begins = text.rfind("<img", 0, found.start())
        shown = text[begins : begins + len(whole)] if begins >= 0 else ""
        cut = shown.split("…")[0]
        if not cut or not whole.startswith(cut) or (len(cut) < len(whole) and "…" not in shown):
            wrong.append(found[1])
    return wrong


def columns_in(text: str) -> set[str]:
    """Return the columns whose markup stands in `text`."""
    return set(_WHERE.findall(text))


def _put(connection: sqlite3.Connection, where: str, kind: Any, text: str, english_only: bool) -> bool:
    table, column = where.split(".")
    rows = connection.execute(
        f"SELECT rowid, {column} FROM {table} WHERE {column} NOT IN ('', '{{}}')"
    ).fetchall()
    for number, value in rows:
        changed = _with(value, kind, text, english_only)
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (changed, number))
    return bool(rows)


def _with(value: str, kind: Any, text: str, english_only: bool) -> str:
    if not isinstance(kind, Localized | Rich):
        return f"{value} {text}"
    change = _in_block if isinstance(kind, Rich) else _behind
    texts = {
        code: change(said, text) if code == "en" or not english_only else said
        for code, said in json.loads(value).items()
    }
    return json.dumps(texts, ensure_ascii=False)


def _behind(said: str, text: str) -> str:
    return f"{said} {text}"


def _in_block(blocks: Any, text: str) -> Any:
    return [*blocks[:-1], [*(blocks[-1] if blocks else []), {"t": f" {text}"}]]
