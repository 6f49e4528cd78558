"""ReportLab's canvas without what the machine it runs on would add: settings, clock, standard fonts, producer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from reportlab import rl_config, rl_settings
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFPage
from reportlab.pdfgen.canvas import Canvas

from secretariat.documents.pdf.archive import Attachment, Metadata, Standard, archived
from secretariat.documents.pdf.fields import Rectangle, SignatureField, link, signature
from secretariat.documents.pdf.tags import LATE, Tags, entry

__all__ = ["Attachment", "Metadata", "PdfCanvas", "SignatureField", "Standard", "Totals", "settle_reportlab"]


def settle_reportlab() -> None:
    """Undo what `RL_*` and `~/.reportlab_settings` set, which ReportLab reads when it is imported."""
    for name in rl_settings.__all__:
        setattr(rl_config, name, getattr(rl_settings, name))
    rl_config.invariant = 1
    rl_config.pdfComments = 0
    rl_config.useA85 = 0


@dataclass(slots=True)
class Totals:
    """What is known only when the last page is filled: how many pages there are, and where each anchor came to be."""

    pages: int = 0
    anchors: dict[str, int] = field(default_factory=dict)


class PdfCanvas(Canvas):
    """A canvas whose file depends on what is drawn, `metadata` and `attachments`, and on nothing else.

    `backdrop`, when set, draws what shines through a rectangle (x, y, width, height) that was just filled. `tags`
    takes what is drawn into the structure tree.

    Args:
        out: where the bytes go when `save` is called.
        metadata: of the document.
        standard: of the archive, that the file keeps to.
        attachments: files to be embedded; none in PDF/A-1.
    """

    _doc: Any  # ReportLab's own, which its stubs leave out
    _code: list[str]
    _filename: Any

    def __init__(
        self,
        out: BinaryIO,
        metadata: Metadata,
        standard: Standard = Standard.PDF_A3U,
        attachments: Sequence[Attachment] = (),
    ) -> None:
        settle_reportlab()
        super().__init__(
            out, pagesize=A4, bottomup=1, pageCompression=1, invariant=1, verbosity=0, lang=metadata.language
        )
        self.totals = Totals()
        self.tags = Tags(self, metadata.language)
        self.backdrop: Callable[[float, float, float, float], None] | None = None
        self._late: list[tuple[str, Callable[[Totals], str]]] = []
        self.metadata, self.standard, self._attachments = metadata, standard, tuple(attachments)
        self._widgets: list[str] = []
        self._marked: list[
            PDFDictionary
        ] = []  # annotations, in the order of their keys in the structure tree
        # What a CIDFont has to say of itself differs: see `embed`.
        self._doc.lists_glyphs = standard is Standard.PDF_A1B

    def _make_preamble(self) -> None:
        """Begin pages without ReportLab's standard font, which would stand in the file without being embedded."""
        self._preamble = ""

    def attach(self, attachment: Attachment) -> None:
        """Embed one more file."""
        self._attachments = (*self._attachments, attachment)

    def defer(self, producer: Callable[[Totals], str]) -> None:
        """Put what `producer` returns (PDF operators) here once every page is filled."""
        token = f"{LATE}{len(self._late)}%"
        self._late.append((token, producer))
        self._code.append(token)

    def anchor(self, key: str, title: str, level: int, y: float) -> None:
        """Make the place at height `y` of the current transformation a destination with an entry in the outline."""
        self.totals.anchors[key] = self.getPageNumber()
        top = self.absolutePosition(0, y)[1]
        self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.addOutlineEntry(entry(title), key, level, closed=False)

    def link(self, key: str, title: str, width: float, height: float) -> None:
        """Make a rectangle at the origin a link to the anchor `key`; within a "Link" element it belongs to that."""
        destination = self._bookmarkReference(key)  # type: ignore[attr-defined]
        self._annotate(link(self._rectangle(0, 0, width, height), destination, entry(title)))

    def signature_field(self, field: SignatureField, x: float, y: float, width: float, height: float) -> None:
        """Put an empty signature field over a rectangle of the current transformation."""
        with self.tags.element("Form"):
            widget = signature(self._rectangle(x, y, width, height), field, self._doc)
            self._widgets.append(self._annotate(widget))

    def _rectangle(self, x: float, y: float, width: float, height: float) -> Rectangle:
        (left, bottom), (right, top) = (
            self.absolutePosition(x, y),
            self.absolutePosition(x + width, y + height),
        )
        return left, bottom, right, top

    def _annotate(self, annotation: PDFDictionary) -> str:
        name = f"{len(self._marked)}"
        self._marked.append(annotation)
        self._addAnnotation(annotation, name)  # type: ignore[attr-defined]
        self.tags.annotation(name)
        return name

    def showPage(self) -> None:
        """Close the page: what is not tagged on it becomes an artifact."""
        self._code[:] = self.tags.end_page(self._code)
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._doc.Pages.pages) - 1, "/S"

    def save(self) -> None:
        """Fill in what was deferred and write the file."""
        if self._code:
            self.showPage()
        document: Any = self._doc
        pages = document.Pages.pages
        self.totals.pages = len(pages)
        late = {token: producer(self.totals) for token, producer in self._late}
        for page in pages:
            page.stream = "\n".join(late.get(line, line) for line in page.stream.split("\n"))
        for key, annotation in enumerate(self._marked, len(pages)):
            annotation["StructParent"] = key
        if self._widgets:
            fields = PDFArray([document.refAnnotation(name) for name in self._widgets])
            document.Catalog.AcroForm = PDFDictionary({"Fields": fields})
        self._filename.write(archived(self, self.metadata, self.tags, self.standard, self._attachments))
