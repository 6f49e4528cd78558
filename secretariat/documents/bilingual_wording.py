"""What bilingual minutes say besides the words of the minutes in either language."""

from __future__ import annotations

from secretariat.documents.content.minutes import MinutesContent, Paragraph, Stage
from secretariat.documents.labels import Labels
from secretariat.documents.wording import record_state


def state_line(content: MinutesContent, words: Labels) -> str:
    """Return the state line: that of the draft, or that the minutes are adopted and this is a reading copy."""
    if content.state.stage is Stage.DRAFT or content.state.date is None:
        return record_state(content, words)
    return words.format("bilingual.copy_state", date=words.date(content.state.date))


def labelled(key: str, value: str, words: Labels) -> str:
    """Return "Due: 30 June 2026" for the title of a column of the minutes' tables; nothing without a value."""
    if not value:
        return ""
    return words.format("bilingual.labelled", label=words.get(f"minutes.column_{key}"), value=value)


def stands_beside(paragraph: Paragraph, other: Paragraph, other_language: str, first: bool) -> bool:
    """Return whether a paragraph that is missing in its column's language stands in the other column anyway.

    Args:
        paragraph: in the column in question.
        other: the same in the other column.
        other_language: of that column.
        first: this column is the one that is read first.
    """
    if not paragraph.language:
        return False
    there = other.language or other_language
    return paragraph.language == there and (not other.language or not first)
