"""Setting a document: its blocks fill pages, each page gets what stands on every one, and the file is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.labels import labels
from secretariat.documents.output import Progress
from secretariat.documents.pdf.archive import Relationship
from secretariat.documents.pdf.canvas import Attachment, Metadata, PdfCanvas, Standard
from secretariat.documents.pdf.flow import Pager
from secretariat.documents.pdf.furniture import Furniture
from secretariat.documents.pdf.styles import FIRST_FRAME_DEPTH, FRAME_BOTTOM, FRAME_DEPTH, MARGIN
from secretariat.documents.typeset import missing_characters, runs_right_to_left
from secretariat.domain.symbols import file_stem


@dataclass(frozen=True, slots=True)
class Report:
    """What came of setting a document: its pages, and the characters that no bundled font has (each once)."""

    pages: int
    missing: tuple[str, ...] = ()


def set_document(
    content: object,
    story: Sequence[Flowable],
    furniture: Furniture,
    metadata: Metadata,
    out: BinaryIO,
    progress: Progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write a document of flowing blocks as PDF to `out`. The same content gives the same bytes.

    Args:
        content: the record that the blocks were made from, in which missing characters are looked for.
        story: the blocks, masthead first.
        furniture: what stands on every page.
        metadata: of the document.
        out: takes the whole file at the end; nothing is written before.
        progress: told each page as it is begun; may raise `Cancelled`.
        standard: of the archive, that the file keeps to.
        attachments: files to be embedded; none in PDF/A-1.
    """
    canvas = PdfCanvas(out, metadata, standard, attachments)
    sheet = furniture.sheet
    canvas.setPageSize((sheet.width, sheet.height))

    def begin(page: int) -> None:
        progress(page - 1, 0)
        furniture.draw(canvas, page)

    def top(page: int) -> float:
        return sheet.height - (FIRST_FRAME_DEPTH if page == 1 else FRAME_DEPTH)

    Pager(canvas, MARGIN, sheet.text_width, FRAME_BOTTOM, top=top, begin=begin).fill(story)
    return finish(canvas, content, progress)


def finish(canvas: PdfCanvas, content: object, progress: Progress) -> Report:
    """Write the file of a canvas whose pages are filled, and say what came of it.

    Text that runs from right to left is painted in the order of the eye, and not every reader finds the way back: a
    file with such text carries it as it was typed.
    """
    text = canvas.tags.whole_text
    if runs_right_to_left(text) and canvas.standard is not Standard.PDF_A1B:
        canvas.attach(_text_file(text, canvas.metadata))
    canvas.save()
    progress(canvas.totals.pages, canvas.totals.pages)
    return Report(canvas.totals.pages, missing_characters("\n".join(texts_of(content))))


def _text_file(text: str, metadata: Metadata) -> Attachment:
    return Attachment(
        name=f"{file_stem(metadata.subject, metadata.language)}-full.txt",
        mime="text/plain",
        data=text.encode(),
        relationship=Relationship.ALTERNATIVE,
        description=labels(metadata.language).get("document.full_text"),
    )


def texts_of(value: object) -> Iterator[str]:
    """Yield every text within a content record."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))
