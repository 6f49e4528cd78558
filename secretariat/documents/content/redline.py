"""What a redline says: two drafts of minutes in one text, with what was deleted and what was inserted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from secretariat.documents.content.minutes import Distribution
from secretariat.documents.content.names import Party
from secretariat.domain.comparison import Change, Edit


@dataclass(frozen=True, slots=True)
class RedlineDraft:
    """A draft by its number and the day on which it was circulated; None for text that was not circulated yet."""

    number: int
    circulated_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedlineParagraph:
    """A paragraph of either draft or of both.

    Args:
        change: what became of it; `moved` may come on top of a change.
        old, new: its printed number in each draft, 0 where it does not stand.
        edits: its words in reading order.
        symbol: of the decision that it is, if it has one by now.
        language: of the text when it is not the document's (a visible fallback); empty means the document's.
    """

    change: Change
    old: int
    new: int
    edits: tuple[Edit, ...]
    moved: bool = False
    symbol: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedlineItem:
    """An agenda item with its paragraphs; `number` is printed as a roman numeral."""

    number: int
    title: str
    paragraphs: tuple[RedlineParagraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RedlineContent:
    """Everything that a redline says, in one language.

    Args:
        symbol: of the minutes, "PPHWG/2026/1/AM".
        language: of this document (BCP 47).
        original_language: of the minutes.
        document_date: printed top right, and the file's date of creation.
        old, new: the drafts that are compared.
        opening: the paragraphs before the first agenda item.
        items: in the order of the newer draft.
        sample: print that meetings and delegates are invented.
        hijri: print the Hijri date beside the Gregorian one, in the masthead.
    """

    symbol: str
    language: str
    original_language: str
    document_date: date
    group: str
    parties: tuple[Party, ...]
    meeting_number: int
    meeting_title: str
    place: str
    starts_on: date
    ends_on: date
    old: RedlineDraft
    new: RedlineDraft
    opening: tuple[RedlineParagraph, ...]
    items: tuple[RedlineItem, ...]
    distribution: Distribution | None = None
    sample: bool = False
    hijri: bool = False

    @property
    def paragraphs(self) -> tuple[RedlineParagraph, ...]:
        """All paragraphs in order."""
        return (*self.opening, *(paragraph for item in self.items for paragraph in item.paragraphs))

    def count(self, change: Change) -> int:
        """Return how many paragraphs fared so."""
        return sum(paragraph.change is change for paragraph in self.paragraphs)
