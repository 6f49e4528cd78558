"""Finding records by words, in any language: plain matching for now, in one place so that an index can take over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, exists, func, or_, select
from sqlalchemy.orm import Session

from secretariat.database.tables import table
from secretariat.database.types import Localized, Rich
from secretariat.domain.changes import Kind

_TEXTS = ("symbol", "name", "title", "text", "body", "function", "purpose", "place", "number", "email")


def ids(session: Session, kind: Kind, words: Sequence[str], most: int) -> list[int]:
    """Return the ids of at most `most` records of a kind that contain all words and are not in the bin."""
    columns = table(kind).columns
    found = [columns[name] for name in _TEXTS if name in columns]
    texts = [column for column in found if not isinstance(column.type, Integer)]  # a meeting's number is none
    where = [or_(*(contains(text, word) for text in texts)) for word in words]
    statement = (
        select(columns.id).where(columns.deleted_at.is_(None), *where).order_by(columns.id).limit(most)
    )
    return list(session.scalars(statement))


def escape(word: str) -> str:
    """Return `word` for LIKE, with its wildcards taken literally."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def contains(column: Any, word: str) -> ColumnElement[bool]:
    """Return SQL for "this column holds a text with `word` in it", in any of its languages."""
    pattern = f"%{escape(word)}%"
    if isinstance(column.type, Localized):
        texts = func.json_each(column).table_valued("value")
        return exists().select_from(texts).where(texts.c.value.like(pattern, escape="\\"))
    if isinstance(column.type, Rich):
        runs = func.json_tree(column).table_valued("key", "atom")
        return exists().select_from(runs).where(runs.c.key == "t", runs.c.atom.like(pattern, escape="\\"))
    return column.like(pattern, escape="\\")  # type: ignore[no-any-return]
