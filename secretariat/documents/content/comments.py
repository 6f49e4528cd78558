"""What a comment form says: a circulated draft's numbered paragraphs, each with room for one side's comment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from secretariat.domain.comment_forms import KEY, WHOLE_NUMBER, Identity, ranges
from secretariat.domain.text import RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class FormParagraph:
    """One paragraph of the draft.

    Args:
        number: as printed in the draft.
        key: by which the service knows it again, letters and digits (`comment_forms.KEY`).
        text: as circulated.
        item, item_title: of the agenda item, 0 and empty for the opening's paragraphs.
        caption: over its text, such as a decision's symbol; may be empty.
        language: of the text when it is not the form's (a visible fallback); empty means the form's.
    """

    number: int
    key: str
    text: RichText
    item: int = 0
    item_title: str = ""
    caption: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentForm:
    """The form for one side in one round.

    Args:
        symbol: of the draft, "PPHWG/2026/1/AM"; meeting: the meeting's own.
        round_uid: of the comment round.
        version: number of the draft, and the SHA-256 of its content.
        circulated_on: the day of circulation, also the file's date of creation.
        until: the last day for comments; None leaves the sentence out.
        party: name of the side; party_key: by which the service knows it again.
        commenters: names that are offered for the last column.
        title_lines: over the table, "Pakistan–Palestine Health Working Group", "First Meeting", "Islamabad, …".
        paragraphs: in ascending order of their numbers, from 1.
        sample: print that meetings and delegates are invented.
    """

    symbol: str
    meeting: str
    round_uid: str
    version: int
    content_hash: str
    language: str
    circulated_on: date
    until: date | None
    party: str
    party_key: str
    group: str
    title_lines: tuple[str, ...]
    paragraphs: tuple[FormParagraph, ...]
    commenters: tuple[str, ...] = ()
    sample: bool = False

    def __post_init__(self) -> None:
        numbers = [paragraph.number for paragraph in self.paragraphs]
        if numbers != sorted(set(numbers)) or any(number <= WHOLE_NUMBER for number in numbers):
            raise ValueError("paragraph numbers must ascend from 1")
        if not all(KEY.fullmatch(paragraph.key) for paragraph in self.paragraphs):
            raise ValueError("a paragraph's key must be letters and digits")

    @property
    def identity(self) -> Identity:
        """By what the form is known again when it comes back."""
        return Identity(
            round_uid=self.round_uid,
            meeting=self.meeting,
            version=str(self.version),
            content_hash=self.content_hash,
            party=self.party_key,
            language=self.language,
            numbers=ranges([WHOLE_NUMBER, *(paragraph.number for paragraph in self.paragraphs)]),
        )
