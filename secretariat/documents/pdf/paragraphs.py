"""Paragraphs of minutes: plain, or framed by what they are: a decision, a recommendation, a reservation, an action."""

from __future__ import annotations

from secretariat.documents.content.minutes import MinutesContent, Paragraph, ParagraphKind
from secretariat.documents.labels import Labels
from secretariat.documents.pdf.blocks import Frame, Numbered
from secretariat.documents.pdf.styles import (
    ACCENT,
    BAR_LIGHT,
    BODY,
    BODY_NUMBER,
    CAPTION,
    GREY,
    NOTE,
    NUMBER_COLUMN,
    OPERATIVE,
    REFERENCE,
    RULE,
    TINT,
    TINT_LIGHT,
)
from secretariat.documents.typeset import Text, TextStyle, is_rtl
from secretariat.documents.wording import action_reference, fallback_note, outcome_caption
from secretariat.domain.text import RichText

_FRAMES = {
    ParagraphKind.DECISION: Frame(bar=ACCENT, fill=TINT),
    ParagraphKind.RECOMMENDATION: Frame(bar=BAR_LIGHT, fill=TINT_LIGHT),
    ParagraphKind.RESERVATION: Frame(bar=RULE, pad_end=0, pad_top=1.5, pad_bottom=2),
    ParagraphKind.ACTION: Frame(
        bar=BAR_LIGHT, bar_width=1.8, pad_start=9, pad_end=0, pad_top=1.5, pad_bottom=2
    ),
}
_MARGIN_NOTE = CAPTION.but(size=7.2, leading=9.6)


def paragraph_number(number: int, language: str) -> Text:
    """Return a paragraph's number for the column at the start."""
    return Text(f"{number}.", BODY_NUMBER, language)


def rich_stack(text: RichText, style: TextStyle, language: str) -> list[Text]:
    """Return the blocks of a text one under the other; at least one, which may be empty."""
    blocks = [block.runs for block in text if block.plain.strip()] or [()]
    return [
        Text(runs, style.but(space_before=4) if place else style, language)
        for place, runs in enumerate(blocks)
    ]


def paragraph_block(paragraph: Paragraph, number: int, content: MinutesContent, words: Labels) -> Numbered:
    """Return one numbered paragraph with its caption, its frame and what follows from it.

    In a consolidated text the corrigendum that changed it stands in the margin.
    """
    language = paragraph.language or content.language
    boxed = paragraph.kind in (ParagraphKind.DECISION, ParagraphKind.RECOMMENDATION)
    caption = CAPTION.but(colour=GREY) if paragraph.kind is ParagraphKind.RESERVATION else CAPTION
    stack: list[Text] = []
    for line, line_style in (
        (outcome_caption(paragraph, content, words), caption),
        (fallback_note(language, content.language, words), NOTE),
    ):
        if line:
            stack.append(Text(line, line_style, content.language))
            stack[-1].keepWithNext = 1
    stack += rich_stack(paragraph.text, OPERATIVE if boxed else BODY, language)
    reference = action_reference(paragraph, words)
    if reference:
        stack[-1].keepWithNext = 1
        stack.append(Text(reference, REFERENCE, content.language))
    marks = "\n".join(paragraph.corrected)
    return Numbered(
        paragraph_number(number, content.language),
        stack,
        NUMBER_COLUMN,
        _FRAMES.get(paragraph.kind),
        is_rtl(content.language),
        space=10.0 if boxed else 7.0,
        note=Text(marks, _MARGIN_NOTE, content.language) if marks else None,
    )
