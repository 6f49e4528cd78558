"""Giving out numbers: once each, whatever is removed or undone afterwards."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from secretariat.database.tables import NumberRow


def give_out(session: Session, beginning: str, taken: Iterable[int]) -> int:
    """Return the next number under `beginning`: higher than those `taken` and than any that was ever given out."""
    number = next_number(session, beginning, taken)
    session.merge(NumberRow(beginning=beginning, last=number))
    return number


def next_number(session: Session, beginning: str, taken: Iterable[int]) -> int:
    """Return the number that would be given out next under `beginning`; it is not given out by that."""
    known = session.get(NumberRow, beginning)
    return max([*taken, known.last if known else 0]) + 1


def claim(session: Session, beginning: str, number: int, taken: Iterable[int]) -> int:
    """Note that `number` was given out under `beginning`, and return the lowest that was still to be had.

    The number is the caller's own choice; one lower than what is returned may have been used before.
    """
    known = session.get(NumberRow, beginning)
    last = max([*taken, known.last if known else 0])
    if number > last:
        session.merge(NumberRow(beginning=beginning, last=number))
    return last + 1
