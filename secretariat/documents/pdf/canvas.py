"""ReportLab's canvas without what the machine it runs on would add: settings, clock, standard fonts, producer."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from reportlab import rl_config, rl_settings
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from secretariat.documents.typeset import visible

PRODUCER = "Secretariat"


def settle_reportlab() -> None:
    """Undo what `RL_*` and `~/.reportlab_settings` set, which ReportLab reads when it is imported."""
    for name in rl_settings.__all__:
        setattr(rl_config, name, getattr(rl_settings, name))
    rl_config.invariant = 1
    rl_config.pdfComments = 0


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a viewer shows under "properties"; `created` is the date of the content, not of the writing."""

    title: str
    author: str
    subject: str
    language: str
    created: dt.date


@dataclass(slots=True)
class Totals:
    """What is known only when the last page is filled: how many pages there are, and where each anchor came to be."""

    pages: int = 0
    anchors: dict[str, int] = field(default_factory=dict)


class PdfCanvas(Canvas):
    """A canvas whose file depends on what is drawn and on `metadata`, and on nothing else.

    `backdrop`, when set, draws what shines through a rectangle (x, y, width, height) that was just filled.

    Args:
        out: where the bytes go when `save` is called.
        metadata: of the document.
    """

    _doc: Any  # ReportLab's own, which its stubs leave out
    _code: list[str]
    _filename: Any

    def __init__(self, out: BinaryIO, metadata: Metadata) -> None:
        settle_reportlab()
        super().__init__(
            out, pagesize=A4, bottomup=1, pageCompression=1, invariant=1, verbosity=0, lang=metadata.language
        )
        self.totals = Totals()
        self.backdrop: Callable[[float, float, float, float], None] | None = None
        self._late: list[tuple[str, Callable[[Totals], str]]] = []
        self._stamp(metadata)

    def _make_preamble(self) -> None:
        """Begin pages without ReportLab's standard font, which would stand in the file without being embedded."""
        self._preamble = ""

    def _stamp(self, metadata: Metadata) -> None:
        info, day = self._doc.info, metadata.created
        info.title, info.author = visible(metadata.title), visible(metadata.author)
        info.subject, info.keywords = visible(metadata.subject), ""
        info.producer = info.creator = PRODUCER
        stamp = self._doc._timeStamp
        stamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
        stamp.dhh = stamp.dmm = 0
        self._seed = repr((metadata.title, metadata.author, metadata.subject, metadata.language, str(day)))

    def defer(self, producer: Callable[[Totals], str]) -> None:
        """Put what `producer` returns (PDF operators) here once every page is filled."""
        token = f"%late{len(self._late)}%"
        self._late.append((token, producer))
        self._code.append(token)

    def anchor(self, key: str, title: str, level: int, y: float) -> None:
        """Make the place at height `y` of the current transformation a destination with an entry in the outline."""
        self.totals.anchors[key] = self.getPageNumber()
        top = self.absolutePosition(0, y)[1]
        self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.addOutlineEntry(" ".join(visible(title).split()), key, level, closed=False)

    def save(self) -> None:
        """Fill in what was deferred and write the file."""
        if self._code:
            self.showPage()
        document: Any = self._doc
        pages = document.Pages.pages
        self.totals.pages = len(pages)
        late = {token: producer(self.totals) for token, producer in self._late}
        digest = hashlib.sha256(self._seed.encode())
        for page in pages:
            page.stream = "\n".join(late.get(line, line) for line in page.stream.split("\n"))
            digest.update(page.stream.encode("latin-1"))
        document._ID = f"\n[<{digest.hexdigest()[:32]}> <{digest.hexdigest()[:32]}>]\n".encode("ascii")
        document.SaveToFile(self._filename, self)
