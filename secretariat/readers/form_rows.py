"""A row of a comment form as it was found, whatever kind of file it stood in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """One row.

    Args:
        marked: it carries what the program wrote into it; else somebody added it.
        number, key, mark: hidden in the file: the paragraph's number and key, and the mark of its text.
        expected: the number as it was printed; shown: as it is printed now.
        text, comment, commenter: what the other columns say now.
    """

    marked: bool
    number: int = -1
    key: str = ""
    mark: str = ""
    expected: str = ""
    shown: str = ""
    text: str = ""
    comment: str = ""
    commenter: str = ""
