"""The summary record: under each agenda item the gist by side, and then the outcomes. Nobody signs it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import Item, MinutesContent
from secretariat.documents.labels import Labels, labels
from secretariat.documents.minutes_wording import gists, opening
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import Heading, Numbered
from secretariat.documents.pdf.canvas import Attachment, Standard
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.masthead import masthead
from secretariat.documents.pdf.paragraphs import paragraph_block, paragraph_number
from secretariat.documents.pdf.record import set_kind
from secretariat.documents.pdf.styles import BODY, HEADING, NOTHING, NUMBER_COLUMN, SUBHEADING
from secretariat.documents.typeset import Text, is_rtl

_SIDE = SUBHEADING.but(start_indent=NUMBER_COLUMN, space_before=5)


def set_summary(
    content: MinutesContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write the summary record as PDF to `out`. The same content gives the same bytes.

    Its paragraphs have numbers of their own, since those of one side stand together.

    The arguments are those of `set_record`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    story = list(_story(content, labels(content.language)))
    return set_kind(content, story, out, progress, standard=standard, attachments=attachments)


def _story(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    language, rtl = content.language, is_rtl(content.language)
    numbers = count(1)
    yield from masthead(content, words)
    for place, text in enumerate(opening(content, words, "")):
        number = paragraph_number(next(numbers), language)
        block = Numbered(number, [Text(text, BODY, language)], NUMBER_COLUMN, rtl=rtl)
        block.spaceBefore = 0 if place else 12
        yield block
    for item in content.items:
        yield Heading(item.title, HEADING, language, f"item-{item.number}", words.heading_number(item.number))
        if not item.paragraphs:
            nothing = NOTHING.but(start_indent=NUMBER_COLUMN)
            yield Text(words.get("record.nothing_said"), nothing, language)
        yield from _item(item, content, words, numbers)


def _item(item: Item, content: MinutesContent, words: Labels, numbers: Iterator[int]) -> Iterator[Flowable]:
    for title, paragraphs in gists(item, content, words):
        if title:
            heading = Text(title, _SIDE, content.language)
            heading.keepWithNext = 1
            yield heading
        for paragraph in paragraphs:
            yield paragraph_block(paragraph, next(numbers), content, words)
