"""What the documents made from minutes have in common: the head, what stands on every page, the properties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import MinutesContent, Stage
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress
from secretariat.documents.pdf.canvas import Attachment, Metadata, Standard
from secretariat.documents.pdf.document import Report, set_document
from secretariat.documents.pdf.furniture import Furniture
from secretariat.documents.pdf.styles import PORTRAIT, Sheet
from secretariat.documents.wording import kind_title, record_state, running_title, seal_lines


def set_record(
    content: MinutesContent,
    story: Sequence[Flowable],
    out: BinaryIO,
    progress: Progress,
    *,
    sheet: Sheet = PORTRAIT,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write one of the documents made from minutes as PDF to `out`.

    Args:
        content: what it says; its kind gives the title.
        story: its blocks, masthead first.
        out: takes the whole file at the end; nothing is written before.
        progress: told each page as it is begun; may raise `Cancelled`.
        sheet: its pages.
        standard: of the archive, that the file keeps to.
        attachments: files to be embedded; none in PDF/A-1.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    title = running_title(content, words)
    metadata = Metadata(
        title=f"{kind_title(content.kind, words)}: {title}",
        author=content.group,
        subject=content.symbol,
        language=content.language,
        created=content.document_date,
    )
    furniture = _furniture(content, words, title, sheet)
    return set_document(
        content, story, furniture, metadata, out, progress, standard=standard, attachments=attachments
    )


def _furniture(content: MinutesContent, words: Labels, title: str, sheet: Sheet) -> Furniture:
    return Furniture(
        words,
        content.language,
        symbol=content.symbol,
        title=title,
        state=record_state(content, words),
        original=words.format("document.original", language=words.language_name(content.original_language)),
        remark=words.get("document.sample") if content.sample else "",
        watermark=words.get("document.watermark") if content.state.stage is Stage.DRAFT else "",
        seal=seal_lines(content.seal, words),
        sheet=sheet,
    )
