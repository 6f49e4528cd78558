"""Comment forms as Word files: properties and bookmarks, and the rows of the table.

People comment where they are used to. What stands in Word's own comments counts with the row that they are anchored
in, and what is written under the table, with the document as a whole: nothing that a side says is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from secretariat.domain.comment_forms import (
    COLUMNS,
    ITEM_MARK,
    KEY_MARK,
    NUMBER_MARK,
    TEXT_MARK,
    WHOLE_NUMBER,
    is_number,
)
from secretariat.readers.form_rows import FormRow
from secretariat.readers.preflight import Package
from secretariat.readers.word_text import Remark, W, WordText, open_text, text_of


def document_rows(package: Package) -> tuple[dict[str, str], list[FormRow]]:
    """Return the form's entries and the rows of its table; no entries when it is none of our forms.

    Raises:
        RuleViolation: `form_damaged`, its XML cannot be read.
    """
    word = open_text(package)
    if word is None:
        return {}, []
    rows: list[FormRow] = []
    last = None
    placed: list[Remark] = []
    for row in word.document.iter(f"{W}tr"):
        inside = next(row.iterancestors(f"{W}tr"), None)  # a table that somebody put into a comment
        found = _row(row, word) if inside is None else None
        if found and (found.marked or rows):  # over the first of our rows stand letterhead and titles
            rows.append(found)
            placed += word.remarks_in(row)
            last = row
    if last is not None:
        rest = [Remark(text, "") for text in _under(last.getparent())]
        rest += [remark for remark in word.remarks_in(word.document) if remark not in placed]
        rows = [_with_remarks(row, rest) if row.number == WHOLE_NUMBER else row for row in rows]
    return word.properties, rows


def _row(row: Any, word: WordText) -> FormRow | None:
    """Return a row of the form; None for its head, titles of agenda items, rows deleted, empty, or of no form."""
    if row.find(f"{W}trPr/{W}del") is not None or row.find(f"{W}trPr/{W}tblHeader") is not None:
        return None
    marks = [mark.get(f"{W}name", "") for mark in row.iter(f"{W}bookmarkStart")]
    numbers = _after(marks, NUMBER_MARK)
    cells = [text_of(cell).strip() for cell in row.findall(f"{W}tc")]
    if _after(marks, ITEM_MARK) or (not numbers and not any(cells)):
        return None
    if not numbers and len(cells) != len(COLUMNS):
        return None
    if len(numbers) != 1 or len(cells) != len(COLUMNS) or not is_number(numbers[0]):
        return FormRow(marked=False, shown=cells[0] if cells else "")
    number = int(numbers[0])
    shown, text, comment, commenter = cells
    found = FormRow(
        marked=True,
        number=number,
        key="".join(_after(marks, KEY_MARK)),
        mark="".join(_after(marks, TEXT_MARK)),
        expected=f"{number}." if number != WHOLE_NUMBER else shown,
        shown=shown,
        text=text,
        comment=comment,
        commenter=commenter,
    )
    return _with_remarks(found, word.remarks_in(row))


def _after(marks: list[str], beginning: str) -> list[str]:
    return [mark.removeprefix(beginning) for mark in marks if mark.startswith(beginning)]


def _with_remarks(row: FormRow, remarks: list[Remark]) -> FormRow:
    """Return the row with remarks after its own comment, and their author where the row names nobody."""
    texts = [text for text in (row.comment, *(remark.text for remark in remarks)) if text]
    author = row.commenter or next((remark.author for remark in remarks if remark.author), "")
    return replace(row, comment="\n".join(texts), commenter=author)


def _under(table: Any) -> Iterator[str]:
    """Yield the texts that stand after the table."""
    for element in table.itersiblings(f"{W}p", f"{W}tbl", f"{W}sdt"):
        text = text_of(element).strip()
        if text:
            yield text
