"""The record of decisions: nothing but the decisions, each with symbol, agenda item, text and state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import MinutesContent, Paragraph, ParagraphKind
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import Frame, Heading, Numbered
from secretariat.documents.pdf.canvas import Attachment, Standard
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.masthead import masthead
from secretariat.documents.pdf.paragraphs import rich_stack
from secretariat.documents.pdf.record import set_kind
from secretariat.documents.pdf.styles import ACCENT, BODY, CAPTION, HEADING, NOTE, NOTHING, OPERATIVE, TINT
from secretariat.documents.typeset import Text, is_rtl
from secretariat.documents.wording import decision_caption, fallback_note

_FRAME = Frame(bar=ACCENT, fill=TINT)


def set_decisions(
    content: MinutesContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write the record of decisions as PDF to `out`. The same content gives the same bytes.

    The arguments are those of `set_record`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    story = list(_story(content, labels(content.language)))
    return set_kind(content, story, out, progress, standard=standard, attachments=attachments)


def _story(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    language = content.language
    yield from masthead(content, words)
    taken = [entry for entry in content.numbered() if entry[2].kind is ParagraphKind.DECISION]
    if not taken:
        yield Text(words.get("minutes.no_decisions"), NOTHING.but(space_before=12), language)
        return
    lead = words.plural("record.decisions_taken", len(taken), count=words.count(len(taken)))
    yield Text(lead, BODY.but(align="start", space_before=12), language)
    under = None
    for number, item, paragraph in taken:
        if item is not under:
            under = item
            style = HEADING.but(start_indent=0)
            yield Heading(
                item.title, style, language, f"item-{item.number}", words.heading_number(item.number)
            )
        yield Numbered(
            None, list(_decision(paragraph, number, content, words)), 0, _FRAME, is_rtl(language), 9.0
        )


def _decision(paragraph: Paragraph, number: int, content: MinutesContent, words: Labels) -> Iterator[Text]:
    """Yield what stands in one decision's box; the paragraph of the minutes at its foot."""
    language = paragraph.language or content.language
    for line, style in (
        (decision_caption(paragraph, words), CAPTION),
        (fallback_note(language, content.language, words), NOTE),
    ):
        if line:
            text = Text(line, style, content.language)
            text.keepWithNext = 1
            yield text
    stack = rich_stack(paragraph.text, OPERATIVE, language)
    stack[-1].keepWithNext = 1
    yield from stack
    reference = words.format("record.of_minutes", number=number)
    yield Text(reference, NOTE.but(italic=False, size=8, leading=11.4, space_before=2), content.language)
