"""What the documents before and at a meeting share as Word files: their masthead, their tables, how they are saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from secretariat.documents.content.meeting import LocalText, MeetingFacts, PaperEntry
from secretariat.documents.direction import tongue
from secretariat.documents.docx.blocks import Blocks, Line
from secretariat.documents.docx.document import Furniture, WordFile
from secretariat.documents.docx.masthead import masthead_of
from secretariat.documents.labels import labels
from secretariat.documents.meeting_wording import fallback, footer, running_title
from secretariat.documents.pdf.gathering import Look, meeting_head

Cell = list[Line]


class Gathering:
    """One document in the making, in the language of its meeting's facts.

    Args:
        facts: of the meeting.
        look: the colours.
        title: of the document, in header and properties; symbol: its own, or the meeting's.
        state: printed on every page; header: in front of "Original: English" in the footer.

    Raises:
        RuleViolation: `language_unavailable`.
    """

    def __init__(
        self, facts: MeetingFacts, look: Look, *, title: str, symbol: str, state: str, header: str = ""
    ) -> None:
        self.facts, self.words = facts, labels(facts.language)
        self._look, self._symbol, self._state = look, symbol, state
        self._title = self.words.format(
            "lists.titled", title=self.words.get(title), of=running_title(facts, self.words)
        )
        self._heading = self.words.get(title)
        furniture = Furniture(
            symbol=symbol,
            title=self._title,
            state=state,
            original=footer(facts, self.words, header),
            remark=self.words.get("document.sample") if facts.sample else "",
        )
        self.file = WordFile(facts.language, self.words, furniture, theme=look)

    @property
    def blocks(self) -> Blocks:
        """Makes its paragraphs and tables."""
        return self.file.blocks

    def masthead(self, symbol: str = "") -> None:
        """Add the masthead; without a symbol of the document's own the marks refer to the meeting's."""
        head = meeting_head(
            self.facts, self.words, self._look, title=self._heading, state=self._state, symbol=symbol
        )
        self.file.add(masthead_of(head, self.words, self.file))

    def say(self, text: str, style: str = "Normal", language: str = "") -> None:
        """Add a paragraph."""
        self.file.add([self.blocks.paragraph(Line(text, style, language))])

    def grid(
        self,
        shares: Sequence[float],
        columns: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        whole: bool = False,
    ) -> None:
        """Add a table, under the titles of its columns when there are some; a `whole` one stays on one page."""
        self.file.add(self.blocks.grid(shares, rows, columns, whole=whole))

    def papers(self, papers: Sequence[PaperEntry]) -> None:
        """Add the table of papers (symbol, title, from whom), and a line that names other documents."""
        words = self.words
        rows = [
            [
                cell(paper.symbol, "TableSymbol"),
                self.local(paper.title),
                cell(paper.by or words.get("agenda.secretariat")),
            ]
            for paper in papers
            if paper.title.text
        ]
        if rows:
            columns = [words.get(f"agenda.column_{name}") for name in ("symbol", "paper", "from")]
            self.grid((25, 55, 20), columns, rows)
        others = [paper.symbol for paper in papers if not paper.title.text]
        if others:
            symbols = words.listed(others)
            self.say(words.format("agenda.others", symbols=symbols), "Remark")

    def local(self, text: LocalText, style: str = "TableText") -> Cell:
        """Return a text, with a note in front when it is in another language than the document."""
        note = cell(fallback(text, self.facts.language, self.words), "TableRemark")
        return [*note, Line(text.text, style, text.language)] if text.text else note

    def prose(self, text: str) -> Cell:
        """Return what the user wrote in a language that is not said, running as its first letters do."""
        return [Line(text, "TableText", tongue(text, self.facts.language))] if text else []

    def save(self, out: BinaryIO) -> None:
        """Write the file."""
        self.file.save(
            out,
            title=self._title,
            author=self.facts.group,
            subject=self._symbol,
            made_on=self.facts.document_date,
        )


def cell(text: str, style: str = "TableText") -> Cell:
    """Return a cell's lines, none for no text."""
    return [Line(text, style)] if text else []
