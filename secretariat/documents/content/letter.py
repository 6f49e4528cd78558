"""What a letter says, in its own language, before it becomes an e-mail draft. See `documents/letter_wording.py`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody to whom a letter goes: the name with its style, and the e-mail address, empty when there is none."""

    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class LetterTable:
    """The list in the middle of a letter: what its columns are called, and its rows, all as long as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """A letter, every sentence in its language and nothing in it markup.

    Args:
        language: BCP 47 code; says also which way the lines run.
        to: None where nobody is known yet to whom it could go.
        reference: the symbol that it is about ("PPHWG/2026/3").
        opening: the paragraphs before the table.
        closing: the paragraphs after it, and the closing formula at last.
        sender: the lines below the closing formula.
        enclosures: what is attached, as the letter names it.
    """

    language: str
    to: Correspondent | None
    cc: tuple[Correspondent, ...] = ()
    subject: str
    reference: str = ""
    salutation: tuple[str, ...]
    opening: tuple[str, ...]
    table: LetterTable | None = None
    closing: tuple[str, ...] = ()
    sender: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """A file that goes with a letter. `name` is ASCII, as every mail program can keep it."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Invitation:
    """The calendar part of a letter: what the reader's program is asked to do (RFC 5546), and the iCalendar file."""

    method: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter with all that goes with it, and the instant from which it is dated."""

    content: LetterContent
    files: tuple[EnclosedFile, ...] = ()
    invitation: Invitation | None = None
    dated: datetime
