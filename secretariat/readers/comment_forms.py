"""Comment forms that come back: who says what about which paragraph, or one sentence about why they are not taken.

A pure function from a file to a frozen record, so that it can as well run in a child process with limits.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.comment_forms import WHOLE_NUMBER, Identity, numbers_of, text_mark
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import clean
from secretariat.readers.form_document import document_rows
from secretariat.readers.form_rows import FormRow
from secretariat.readers.form_workbook import workbook_rows
from secretariat.readers.preflight import open_package

LONGEST_COMMENT = 100_000
"""Characters of a comment; more is no comment but a pasted document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedComment:
    """One comment; `number` 0 with an empty key is about the document as a whole."""

    number: int
    key: str
    text: str
    commenter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedForm:
    """What a form says that came back. Rows without a comment are left out.

    Args:
        round_uid, meeting, version, content_hash: of the round and of the draft that it was made for.
        party: key of the side that it was made for.
        language: of the form.
        entries: in the order of the paragraphs.
    """

    round_uid: str
    meeting: str
    version: int
    content_hash: str
    party: str
    language: str
    entries: tuple[ReturnedComment, ...]


def read_comment_form(path: Path) -> ReturnedForm:
    """Read a comment form that came back as .docx or .xlsx.

    Insertions that Word tracked count as written, deletions as gone; a comment in Word's margin counts with the row
    that it stands at. Nothing is judged that needs the database:
    whether round, version, party and keys are known is for the caller to say.

    Raises:
        RuleViolation: what `open_package` raises; `form_foreign`, it is none of our forms; `form_row_added`,
            `form_rows_missing`, `form_number_twice`, `form_number_changed`, `form_text_changed`,
            `form_has_notes`, or `form_comment_too_long`, each with `name` and the paragraph's `number` (or `numbers`).
        StorageProblem: `file_unreadable`.
    """
    package = open_package(path)
    name = path.name
    entries, rows = document_rows(package) if package.kind == "docx" else workbook_rows(package)
    identity = Identity.of(entries)
    expected = numbers_of(identity.numbers) if identity else None
    if identity is None or expected is None:
        raise RuleViolation("form_foreign", name=name)
    _check_rows(name, rows, expected)
    found = {row.number: row for row in rows}
    return ReturnedForm(
        round_uid=identity.round_uid,
        meeting=identity.meeting,
        version=int(identity.version),
        content_hash=identity.content_hash,
        party=identity.party,
        language=identity.language,
        entries=tuple(
            comment
            for number in sorted(expected, key=lambda number: (number == WHOLE_NUMBER, number))
            if (comment := _comment(name, found[number])).text
        ),
    )


def _check_rows(name: str, rows: list[FormRow], expected: list[int]) -> None:
    """Refuse rows that are not those sent out, or not as they were sent out."""
    for row in rows:
        if not row.marked:
            raise RuleViolation("form_row_added", name=name, number=row.shown or "–")
    counts = Counter(row.number for row in rows)
    twice = [number for number, times in counts.items() if times > 1]
    if twice:
        raise RuleViolation("form_number_twice", name=name, number=min(twice))
    for row in rows:
        if row.shown != row.expected or row.number not in expected:
            raise RuleViolation(
                "form_number_changed", name=name, number=_bare(row.expected), found=_bare(row.shown) or "–"
            )
    missing = [str(number) for number in expected if number not in counts]
    if missing:
        raise RuleViolation("form_rows_missing", name=name, numbers=", ".join(missing))
    for row in rows:
        if text_mark(row.text) != row.mark:
            raise RuleViolation("form_text_changed", name=name, number=_bare(row.expected))


def _bare(number: str) -> str:
    """Return a printed number as a sentence names it: without its full stop."""
    return number.strip().removesuffix(".")


def _comment(name: str, row: FormRow) -> ReturnedComment:
    text = clean(row.comment).strip()
    if len(text) > LONGEST_COMMENT:
        raise RuleViolation(
            "form_comment_too_long", name=name, number=_bare(row.expected), longest=LONGEST_COMMENT
        )
    commenter = " ".join(clean(row.commenter).split())[:300]
    return ReturnedComment(number=row.number, key=row.key, text=text, commenter=commenter)
