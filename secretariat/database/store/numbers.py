"""Giving out numbers: once each, whatever is removed or undone afterwards."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from secretariat.database.tables import NumberRow


def give_out(session: Session, beginning: str, taken: Iterable[int]) -> int:
    """Return the next number under `beginning`: higher than those `taken` and than any that was ever given out."""
    known = session.get(NumberRow, beginning)
    number = max([*taken, known.last if known else 0]) + 1
    session.merge(NumberRow(beginning=beginning, last=number))
    return number
