"""The meeting pack as one PDF: a cover with the contents, and every document behind it."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.pack import PackContent, PackDocument
from secretariat.documents.direction import in_order
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import facts_rows
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pack import document_title, sized
from secretariat.documents.pdf.blocks import ContentsLine
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import PLAIN, Pen, meeting_head, set_gathering
from secretariat.documents.pdf.grid import Row
from secretariat.documents.pdf.masthead import masthead_of
from secretariat.documents.pdf.merge import Part, merge, page_count
from secretariat.documents.pdf.styles import CELL_NOTE, CELL_SYMBOL, COLOPHON, CONTENTS_LINE
from secretariat.documents.typeset import Text

_SYMBOLS = 118.0  # points that symbols have before the titles


def set_pack(content: PackContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a meeting pack as PDF to `out`. The same content gives the same bytes.

    Args:
        content: what goes into it.
        out: takes the whole file at the end; nothing is written before.
        progress: told each document as it is begun; may raise `Cancelled`.

    Raises:
        RuleViolation: what a document is refused for.
    """
    words = labels(content.facts.language)
    files, missing = [], []
    total = len(content.documents) + 1
    for done, document in enumerate(content.documents):
        progress(done, total)
        files.append(io.BytesIO())
        missing += list(getattr(document.make(files[-1], _between(progress, done, total)), "missing", ()))
    progress(total - 1, total)
    sizes = [page_count(file) for file in files]
    cover = io.BytesIO()
    # How many pages the cover has decides on which pages the documents begin: the second time it is known.
    report = _cover(content, _starts(1, sizes), cover)
    if report.pages != 1:
        cover = io.BytesIO()
        report = _cover(content, _starts(report.pages, sizes), cover)
    parts = [
        Part(_bookmark(document, words), content.facts.language, file)
        for document, file in zip(content.documents, files, strict=True)
    ]
    merge(cover, parts, out)
    progress(total, total)
    return Report(report.pages + sum(sizes), tuple(dict.fromkeys([*report.missing, *missing])))


def _between(progress: Progress, done: int, total: int) -> Progress:
    """Return a progress that lets the user cancel within one document, and counts documents, not pages."""
    return lambda page, pages: progress(done, total)


def _starts(cover: int, sizes: Sequence[int]) -> list[int]:
    return [cover + 1 + sum(sizes[:place]) for place in range(len(sizes))]


def _bookmark(document: PackDocument, words: Labels) -> str:
    return in_order(" ", (document.symbol, document_title(document, words)), words.language)


def _cover(content: PackContent, starts: Sequence[int], out: BinaryIO) -> Report:
    pen = Pen(content.facts, PLAIN)
    story = list(_story(content, pen, starts))
    return set_gathering(content, pen, story, out, no_progress, title=pen.words.get("record.title.pack"))


def _story(content: PackContent, pen: Pen, starts: Sequence[int]) -> Iterator[Flowable]:
    words, facts = pen.words, content.facts
    title, rows = words.get("record.title.pack"), facts_rows(facts, words, "basis", "venue")
    yield from masthead_of(
        meeting_head(facts, words, pen.look, title=title, symbol=facts.symbol, rows=rows), words
    )
    yield pen.subheading(words.get("document.contents"))
    for number, (document, start) in enumerate(zip(content.documents, starts, strict=True), 1):
        title = document_title(document, words)
        line = PageLine(document.symbol, title, f"document-{number}", _SYMBOLS, CONTENTS_LINE, pen.language)
        line.begins(start)
        yield line
    for proof in content.proofs:
        said = words.format("record.pack_proof", symbol=proof.symbol, hash=proof.sha256)
        yield Text(said, COLOPHON, pen.language)
    yield from _files(content, pen)


def _files(content: PackContent, pen: Pen) -> Iterator[Flowable]:
    """Yield the table of attached files, which are in the other form of the pack."""
    if not content.files:
        return
    words = pen.words
    yield pen.subheading(words.get("record.pack_files"))
    yield pen.note(words.get("record.pack_files_where"))
    rows: list[Row] = [
        [
            pen.cell(file.of, CELL_SYMBOL),
            [*pen.cell(file.name), *pen.cell(file.title, CELL_NOTE)],
            pen.cell(sized(len(file.data), words)),
            pen.cell(file.sha256, CELL_NOTE.but(size=6, leading=8)),
        ]
        for file in content.files
    ]
    columns = [words.get(f"record.column_{name}") for name in ("of", "file", "size", "sha256")]
    yield pen.grid((22, 37, 10, 31), columns, rows)


class PageLine(ContentsLine):
    """A line of the contents that leads to a page of a part, which is not in this file yet."""

    def begins(self, page: int) -> None:
        """Say on which page of the whole the part begins."""
        self._page = page

    def draw(self) -> None:
        """Draw, having made the link's place known, which is put right when the parts are brought together."""
        canvas: Any = self.canv
        canvas.bookmarkPage(self._key)
        canvas.totals.anchors[self._key] = self._page
        super().draw()
