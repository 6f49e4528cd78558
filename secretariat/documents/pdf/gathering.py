"""What the documents before and at a meeting share on paper: their look, their tables, and how they are set."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import LocalText, MeetingFacts, PaperEntry
from secretariat.documents.content.names import Party, Person
from secretariat.documents.direction import tongue
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import fallback, footer, meeting_lines, running_title
from secretariat.documents.output import Progress
from secretariat.documents.pdf.blocks import Heading
from secretariat.documents.pdf.canvas import Metadata
from secretariat.documents.pdf.document import Report, set_document
from secretariat.documents.pdf.furniture import Furniture
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.masthead import Masthead
from secretariat.documents.pdf.styles import (
    ACCENT,
    ANNEX,
    BODY,
    CELL,
    CELL_BOLD,
    CELL_NOTE,
    CELL_SYMBOL,
    COLUMN,
    NOTE,
    NOTHING,
    PORTRAIT,
    SUBHEADING,
    TINT,
    WATERMARK_TINTED,
    WIDTH,
    Sheet,
)
from secretariat.documents.typeset import Text, TextStyle, is_rtl
from secretariat.documents.wording import marks, place_dates


@dataclass(frozen=True, slots=True)
class Look:
    """The colours by which documents are told apart at a glance.

    Args:
        accent: of rules, headings and names; with `band` the title stands on it.
        tint: behind column titles.
        shade: of the watermark where it shines through the tint.
    """

    accent: str = ACCENT
    tint: str = TINT
    shade: str = WATERMARK_TINTED
    band: bool = False


PLAIN = Look()
AGENDA = Look("#1f4e79", "#eaf1f8", band=True)  # minutes are green: nobody shall take one for the other
OWN_SIDE = Look("#8a1f1f", "#f9eded", "#eddede", band=True)


class Hand:
    """Makes blocks in the language and the look of one document.

    Raises:
        RuleViolation: `language_unavailable`.
    """

    def __init__(self, language: str, look: Look) -> None:
        self.look, self.language = look, language
        self.words, self.rtl = labels(language), is_rtl(language)

    def cell(self, text: str, style: TextStyle = CELL, language: str = "") -> list[Text]:
        """Return the content of a table's cell, empty for no text."""
        return [Text(text, style, language or self.language)] if text else []

    def local(self, text: LocalText, style: TextStyle = CELL) -> list[Text]:
        """Return a text, with a note in front when it is in another language than the document."""
        note = self.cell(fallback(text, self.language, self.words), CELL_NOTE.but(italic=True))
        if note:
            note[0].keepWithNext = 1
        return [*note, *self.foreign(text, style)]

    def foreign(self, text: LocalText, style: TextStyle = CELL) -> list[Text]:
        """Return a text in its own language, beginning where those of the document's language begin."""
        language = text.language or self.language
        if is_rtl(language) != self.rtl and style.align == "start":
            style = style.but(align="end")
        return self.cell(text.text, style, language)

    def prose(self, text: str, style: TextStyle = CELL) -> list[Text]:
        """Return what the user wrote in a language that is not said, running as its first letters do."""
        return self.foreign(LocalText(text, tongue(text, self.language)), style)

    def name(self, person: Person) -> list[Text]:
        """Return a person's name, and under it the name in the own script."""
        return [*self.cell(person.name, CELL_BOLD), *self.cell(person.native_name)]

    def symbols(self, papers: Sequence[PaperEntry]) -> list[Text]:
        """Return the symbols of papers, one in each line."""
        return [text for paper in papers for text in self.cell(paper.symbol, CELL_NOTE)]

    def grid(
        self, shares: Sequence[float], columns: Sequence[str], rows: Sequence[Row], space: float = 8.0
    ) -> Grid:
        """Return a table under column titles; without titles one whose first cells head their rows."""
        head = [Text(title, COLUMN.but(colour=self.look.accent), self.language) for title in columns]
        colours = self.look.accent, self.look.tint
        return Grid(shares, rows, head or None, self.rtl, 200.0, space, *colours)

    def heading(self, title: str, key: str, style: TextStyle = ANNEX, number: str = "") -> Heading:
        """Return a heading that the outline lists."""
        return Heading(title, style.but(colour=self.look.accent), self.language, key, number)

    def subheading(self, title: str) -> Text:
        """Return a heading within a section, which stays with what follows it."""
        text = Text(title, SUBHEADING.but(colour=self.look.accent), self.language)
        text.keepWithNext = 1
        return text

    def body(self, text: str, language: str = "") -> Text:
        """Return a paragraph of running text; without a language it runs as its first letters do."""
        return Text(text, BODY.but(space_after=6), language or tongue(text, self.language))

    def note(self, text: str) -> Text:
        """Return a small remark."""
        return Text(text, NOTE.but(space_after=4), self.language)

    def nothing(self, text: str) -> Text:
        """Return what stands where there is nothing to list."""
        return Text(text, NOTHING, self.language)


class Pen(Hand):
    """Makes the blocks of a document about one meeting."""

    def __init__(self, facts: MeetingFacts, look: Look) -> None:
        super().__init__(facts.language, look)
        self.facts = facts


def meeting_head(
    facts: MeetingFacts,
    words: Labels,
    look: Look,
    *,
    title: str,
    state: str = "",
    symbol: str = "",
    parties: tuple[Party, ...] = (),
    rows: Sequence[tuple[str, list[str]]] = (),
) -> Masthead:
    """Return the masthead of a document before or at a meeting.

    Args:
        facts: of the meeting.
        words: labels in their language.
        look: the colours.
        title: of the document, which is set in capitals.
        state: over the title, empty for none.
        symbol: the document's own; without one the marks refer to the meeting's.
        parties: whose document it is, when it is not that of all.
        rows: of the table of facts.
    """
    reference = "" if symbol else words.format("notice.reference", symbol=facts.symbol)
    return Masthead(
        language=facts.language,
        parties=parties or facts.parties,
        group=facts.group,
        meeting=meeting_lines(facts, words),
        place_dates=place_dates(facts, words),
        title=title.upper(),
        state=state,
        symbol=symbol,
        marks=marks(facts, words, reference),
        remark=words.get("document.sample") if facts.sample else "",
        facts=rows,
        accent=look.accent,
        band=look.band,
    )


class NewPage(Flowable):
    """Takes what is left of the page, so that what follows begins on the next one.

    Args:
        unless: with so many points left, what follows begins here.
    """

    _SPARE = 40.0  # less than any heading with what belongs to it needs

    def __init__(self, unless: float = math.inf) -> None:
        super().__init__()
        self._unless = unless

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        enough = avail_height >= self._unless
        self.width, self.height = avail_width, 0.0 if enough else max(0.0, avail_height - self._SPARE)
        return self.width, self.height

    def draw(self) -> None:
        """Draw nothing."""


def whole(blocks: Sequence[Flowable], width: float = WIDTH) -> Iterator[Flowable]:
    """Yield blocks that begin on the next page where this one has no room for all of them."""
    height = sum(
        max(block.getSpaceBefore(), 0.0) + block.wrap(width, 0)[1] + block.getSpaceAfter() for block in blocks
    )
    yield NewPage(height)
    yield from blocks


def papers_blocks(pen: Pen, papers: Sequence[PaperEntry]) -> Iterator[Flowable]:
    """Yield the table of papers (symbol, title, from whom), and a line that names other documents."""
    words = pen.words
    rows: list[Row] = [
        [
            pen.cell(paper.symbol, CELL_SYMBOL),
            pen.local(paper.title),
            pen.cell(paper.by or words.get("agenda.secretariat")),
        ]
        for paper in papers
        if paper.title.text
    ]
    if rows:
        columns = [words.get(f"agenda.column_{name}") for name in ("symbol", "paper", "from")]
        yield pen.grid((25, 55, 20), columns, rows)
    others = [paper.symbol for paper in papers if not paper.title.text]
    if others:
        yield pen.note(words.format("agenda.others", symbols=words.listed(others)))


def set_gathering(
    content: object,
    pen: Pen,
    story: Sequence[Flowable],
    out: BinaryIO,
    progress: Progress,
    *,
    title: str,
    symbol: str = "",
    state: str = "",
    header: str = "",
    watermark: str = "",
    sheet: Sheet = PORTRAIT,
) -> Report:
    """Write a document before or at a meeting as PDF to `out`.

    Args:
        content: the document's record.
        pen: that made the blocks, with the facts of the meeting.
        story: the blocks, masthead first.
        out: takes the whole file at the end.
        progress: told each page as it is begun; may raise `Cancelled`.
        title: of the document, for header and metadata.
        symbol: the document's own; without one it goes by the meeting's.
        state: printed in the header of every page but the first, whose masthead says it.
        header: in front of "Original: English" in the footer of every page.
        watermark: over every page; empty for none.
        sheet: the page.
    """
    words, facts = pen.words, pen.facts
    title, symbol = (
        words.format("lists.titled", title=title, of=running_title(facts, words)),
        symbol or facts.symbol,
    )
    furniture = Furniture(
        words,
        facts.language,
        symbol=symbol,
        title=title,
        state=state,
        original=footer(facts, words, header),
        remark=words.get("document.sample") if facts.sample else "",
        watermark=watermark,
        accent=pen.look.accent,
        shade=pen.look.shade,
        sheet=sheet,
    )
    metadata = Metadata(title, facts.group, symbol, facts.language, facts.document_date)
    return set_document(content, story, furniture, metadata, out, progress)
