"""How a comment form says which round it belongs to, so that what comes back is known again.

Those who write forms and those who read them do not know each other; both keep to what stands here. In a Word file the
entries of `Identity` are document properties, and bookmarks in the first cell of each row hold a paragraph's number,
key and mark; in a workbook both stand on a hidden sheet. Numbers and texts of the paragraphs are visible as well, and
must still agree with what is hidden.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, fields

from secretariat.domain.text import clean

FORMAT = "comment-form-1"
WHOLE_NUMBER = 0
"""Stands for the document as a whole, which has a row of its own at the end."""

PROPERTY = "Secretariat."
SHEET = "_form"
NUMBER_MARK, KEY_MARK, TEXT_MARK, ITEM_MARK = "para_", "key_", "text_", "item_"
COLUMNS = ("number", "text", "comment", "commenter")

KEY = re.compile(r"[0-9A-Za-z]{1,32}")
"""What a paragraph's key must be, to be part of a bookmark's name (40 characters, letters and digits)."""

_MARK_LENGTH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Which form it is.

    Args:
        format: of the form itself, `FORMAT`.
        round_uid: of the comment round.
        meeting: the meeting's symbol.
        version: of the draft that is commented upon, and the SHA-256 of its content.
        party: key of the side that the form was made for.
        language: of the form (BCP 47).
        numbers: of the paragraphs sent out, as `ranges` writes them.
    """

    round_uid: str
    meeting: str
    version: str
    content_hash: str
    party: str
    language: str
    numbers: str
    format: str = FORMAT

    def entries(self) -> dict[str, str]:
        """Return the entries by name, as they stand in the file."""
        return {f"{PROPERTY}{field.name}": getattr(self, field.name) for field in fields(self)}

    @classmethod
    def of(cls, entries: dict[str, str]) -> Identity | None:
        """Return what `entries` gave, None when one of them is missing or the format is another."""
        values = {field.name: entries.get(f"{PROPERTY}{field.name}", "") for field in fields(cls)}
        if not all(values.values()) or values["format"] != FORMAT or not is_number(values["version"]):
            return None
        return cls(**values)


def is_number(text: str) -> bool:
    """Return whether a hidden entry is a number that a form can have: whoever forges one may write any digits."""
    return re.fullmatch(r"\d{1,9}", text, re.ASCII) is not None


def text_mark(text: str) -> str:
    """Return what a paragraph's text is known by again after another program has saved it.

    White space, hyphens of any kind and invisible characters do not count: programs change them on their own.
    """
    letters = [
        letter
        for letter in unicodedata.normalize("NFC", clean(text))
        if not letter.isspace() and unicodedata.category(letter) not in ("Cf", "Pd")
    ]
    return hashlib.sha256("".join(letters).encode()).hexdigest()[:_MARK_LENGTH]


def ranges(numbers: list[int]) -> str:
    """Return ascending numbers as "0,4-25"."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1] = [parts[-1][0], number]
        else:
            parts.append([number])
    return ",".join("-".join(map(str, part)) for part in parts)


def numbers_of(text: str, most: int = 10_000) -> list[int] | None:
    """Return the numbers that `ranges` wrote, None when `text` is something else or has more than `most`."""
    numbers: list[int] = []
    for part in text.split(","):
        found = re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", part, re.ASCII)
        if not found:
            return None
        numbers += range(int(found[1]), int(found[2] or found[1]) + 1)
        if len(numbers) > most:
            return None
    return numbers
