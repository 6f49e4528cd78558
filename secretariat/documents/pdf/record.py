"""What the documents of record have in common: what stands on every page, and the properties of the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.compendium import CompendiumContent
from secretariat.documents.content.directory import DirectoryContent
from secretariat.documents.content.minutes import MinutesContent, Stage
from secretariat.documents.content.nomination import NominationContent
from secretariat.documents.content.record import CorrigendumContent
from secretariat.documents.content.redline import RedlineContent
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress
from secretariat.documents.pdf.canvas import Attachment, Metadata, Standard
from secretariat.documents.pdf.document import Report, set_document
from secretariat.documents.pdf.furniture import Furniture
from secretariat.documents.pdf.styles import PORTRAIT, Sheet
from secretariat.documents.wording import kind_title, original, record_state, running_title, seal_lines


def set_record(
    content: CompendiumContent
    | CorrigendumContent
    | DirectoryContent
    | MinutesContent
    | NominationContent
    | RedlineContent,
    words: Labels,
    story: Sequence[Flowable],
    out: BinaryIO,
    progress: Progress,
    *,
    title: str,
    header: str,
    state: str = "",
    footer: str,
    watermark: str = "",
    seal: tuple[str, ...] = (),
    sheet: Sheet = PORTRAIT,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write a document of record as PDF to `out`.

    Args:
        content: what it says, in one language.
        words: labels in that language.
        story: its blocks, masthead first.
        out: takes the whole file at the end; nothing is written before.
        progress: told each page as it is begun; may raise `Cancelled`.
        title: among the file's properties.
        header: at the end of every page's header.
        state: in the middle of it; empty for none.
        footer: at the start of every page's footer.
        watermark: over every page; empty for none.
        seal: lines under the footer.
        sheet: the page.
        standard: of the archive, that the file keeps to.
        attachments: files to be embedded; none in PDF/A-1.
    """
    furniture = Furniture(
        words,
        content.language,
        symbol=content.symbol,
        title=header,
        state=state,
        original=footer,
        remark=words.get("document.sample") if content.sample else "",
        watermark=watermark,
        seal=seal,
        sheet=sheet,
    )
    metadata = Metadata(title, content.group, content.symbol, content.language, content.document_date)
    return set_document(
        content, story, furniture, metadata, out, progress, standard=standard, attachments=attachments
    )


def set_kind(
    content: MinutesContent,
    story: Sequence[Flowable],
    out: BinaryIO,
    progress: Progress,
    *,
    sheet: Sheet = PORTRAIT,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write one of the documents made from minutes as PDF to `out`; its kind gives the title.

    The arguments are those of `set_record`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    header = running_title(content, words)
    return set_record(
        content,
        words,
        story,
        out,
        progress,
        title=words.format("lists.titled", title=kind_title(content.kind, words), of=header),
        header=header,
        state=record_state(content, words),
        footer=original(content, words),
        watermark=words.get("document.watermark") if content.state.stage is Stage.DRAFT else "",
        seal=seal_lines(content.seal, words),
        sheet=sheet,
        standard=standard,
        attachments=attachments,
    )
