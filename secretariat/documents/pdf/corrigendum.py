"""A corrigendum as PDF: where in the minutes for one text another is to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import CorrectionLine
from secretariat.documents.content.record import CorrigendumContent
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import Heading
from secretariat.documents.pdf.canvas import Attachment, Standard
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.grid import Grid
from secretariat.documents.pdf.masthead import Masthead, masthead_of
from secretariat.documents.pdf.record import set_record
from secretariat.documents.pdf.styles import BODY, FACT_NAME, HEADING, NOTE, OPERATIVE
from secretariat.documents.typeset import Text, is_rtl
from secretariat.documents.wording import (
    correction_place,
    corrigendum_state,
    fallback_note,
    marks,
    ordinal_meeting,
    original,
    place_dates,
    seal_lines,
)


def set_corrigendum(
    content: CorrigendumContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write a corrigendum as PDF to `out`. The same content gives the same bytes.

    The arguments are those of `set_record`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    title = words.get("record.title.corrigendum")
    return set_record(
        content,
        words,
        list(_story(content, words, title)),
        out,
        progress,
        title=words.format("lists.titled", title=title, of=content.symbol),
        header=words.format("record.corrigendum_of", symbol=content.corrects),
        state=corrigendum_state(content.issued_on, words),
        footer=original(content, words),
        watermark="" if content.issued_on else words.get("document.watermark"),
        seal=seal_lines(content.seal, words),
        standard=standard,
        attachments=attachments,
    )


def _story(content: CorrigendumContent, words: Labels, title: str) -> Iterator[Flowable]:
    language = content.language
    meeting = ordinal_meeting(content.meeting_number, content.meeting_title, words)
    head = Masthead(
        language=language,
        parties=content.parties,
        group=content.group,
        meeting=(meeting,),
        place_dates=place_dates(content, words),
        title=title.upper(),
        state=corrigendum_state(content.issued_on, words),
        symbol=content.symbol,
        marks=marks(content, words),
        remark=words.get("document.sample") if content.sample else "",
    )
    yield from masthead_of(head, words)
    key = "record.corrects_adopted" if content.adopted_on else "record.corrects"
    day = words.date(content.adopted_on) if content.adopted_on else ""
    lead = words.format(key, symbol=content.corrects, meeting=meeting, date=day)
    yield Text(lead, BODY.but(space_before=12, space_after=2), language)
    blocks = [
        block for number, line in enumerate(content.lines, 1) for block in _line(number, line, content, words)
    ]
    if blocks:
        blocks[-1].keepWithNext = 1  # the closing words never stand alone
    yield from blocks
    yield Text(words.get("record.original_stands"), BODY.but(space_before=12), language)


def _line(
    number: int, line: CorrectionLine, content: CorrigendumContent, words: Labels
) -> Iterator[Flowable]:
    """Yield one correction: its place, and one under the other what stands there and what is to be read."""
    language, own = content.language, line.language or content.language
    heading = HEADING.but(start_indent=0, space_before=12)
    yield Heading(correction_place(line, words), heading, language, f"correction-{number}", f"{number}.")
    note = fallback_note(own, language, words)
    if note:
        text = Text(note, NOTE, language)
        text.keepWithNext = 1
        yield text
    rows = [
        [[Text(words.get(key), FACT_NAME, language)], [Text(part, OPERATIVE, own)]]
        for key, part in (("record.for", line.for_text), ("record.read", line.read_text))
    ]
    yield Grid((10, 90), rows, rtl=is_rtl(language))
