"""What a corrigendum says, and the minutes with corrigenda taken in.

As in `content.minutes`, everything is resolved for one language and one order of the sides before it comes here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from secretariat.documents.content.minutes import (
    CorrectionLine,
    DecisionLine,
    Distribution,
    Item,
    MinutesContent,
    MinutesKind,
    Paragraph,
    SealMark,
)
from secretariat.documents.content.names import Party
from secretariat.domain.corrections import correct
from secretariat.domain.errors import RuleViolation


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrigendumContent:
    """Everything that a corrigendum says, in one language, with the sides in one order.

    Args:
        symbol: of the corrigendum, "PPHWG/2026/1/AM/Corr.1", or the one that it will get.
        corrects: symbol of the minutes that it corrects.
        language: of this document (BCP 47).
        original_language: printed top right and in the footer.
        document_date: printed top right, and the file's date of creation.
        issued_on: None for a draft, which is marked as such.
        adopted_on: when the minutes were adopted.
        group: the working group's name, without article.
        parties: in the order in which the masthead names them.
        meeting_number: 1 makes "First Meeting"; meeting_title stands in its place, and is usually empty.
        place: of the meeting; starts_on, ends_on: its first and last day.
        lines: the corrections in order.
        distribution: the mark, printed top right.
        seal: printed in the footer once the corrigendum is sealed.
        sample: print that meetings and delegates are invented.
        hijri: print the Hijri date beside the Gregorian one, in the masthead.
    """

    symbol: str
    corrects: str
    language: str
    original_language: str
    document_date: date
    issued_on: date | None
    adopted_on: date | None
    group: str
    parties: tuple[Party, ...]
    meeting_number: int
    place: str
    starts_on: date
    ends_on: date
    lines: tuple[CorrectionLine, ...]
    meeting_title: str = ""
    distribution: Distribution | None = None
    seal: SealMark | None = None
    sample: bool = False
    hijri: bool = False


def consolidated(content: MinutesContent, corrigenda: Sequence[CorrigendumContent]) -> MinutesContent:
    """Return the minutes with issued corrigenda taken in, in the order in which they were issued.

    Each corrected paragraph carries the corrigendum's mark. What is in no paragraph, or is not found there, is listed
    apart. The result is no original: it has no seal and no signatures.
    """
    apart: list[CorrectionLine] = []
    items = content.items
    for corrigendum in corrigenda:
        for line in corrigendum.lines:
            line = replace(line, mark=corrigendum.symbol.rpartition("/")[2])
            changed = _corrected_items(replace(content, items=items), line)
            if changed is None:
                apart.append(line)
            else:
                items = changed
    result = replace(content, items=items)
    return replace(
        result,
        kind=MinutesKind.CONSOLIDATED,
        document_date=max([content.document_date, *(found.document_date for found in corrigenda)]),
        decisions=tuple(_corrected_decision(line, result) for line in content.decisions),
        corrigenda=tuple(corrigendum.symbol for corrigendum in corrigenda),
        corrections=tuple(apart),
        seal=None,
        signatories=(),
    )


def _corrected_items(content: MinutesContent, line: CorrectionLine) -> tuple[Item, ...] | None:
    """Return the items with one correction made, None where there is nothing to correct."""
    found = False
    items = []
    numbered = content.numbered()
    for item in content.items:
        paragraphs = []
        for paragraph in item.paragraphs:
            number, _, _ = next(numbered)
            changed = _corrected(paragraph, line, content.language) if number == line.paragraph else None
            found = found or changed is not None
            paragraphs.append(changed or paragraph)
        items.append(replace(item, paragraphs=tuple(paragraphs)))
    return tuple(items) if found else None


def _corrected(paragraph: Paragraph, line: CorrectionLine, language: str) -> Paragraph | None:
    if (line.language or language) != (paragraph.language or language):
        return None
    try:
        text = correct(paragraph.text, line.for_text, line.read_text, line.paragraph)
    except RuleViolation:  # refused before it was issued; what is stored is shown all the same
        return None
    marks = tuple(dict.fromkeys([*paragraph.corrected, line.mark]))
    return replace(paragraph, text=text, corrected=marks)


def _corrected_decision(line: DecisionLine, content: MinutesContent) -> DecisionLine:
    """Return a decision of annex III with the text that its paragraph has now."""
    for _, _, paragraph in content.numbered():
        if paragraph.decision == line.mark:
            return replace(line, text=paragraph.text)
    return line
