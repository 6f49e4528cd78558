"""The annexes of bilingual minutes: entries in the two columns of the text, parted by hairlines.

Half a page is too narrow for the tables of the other minutes, and cells with one language under the other would have
lines that begin now left, now right. So each entry says on its lines what a table says in its columns, and a reader
stays in one column from the first page to the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from secretariat.documents.bilingual_wording import labelled as with_label
from secretariat.documents.content.bilingual import BilingualContent
from secretariat.documents.content.minutes import (
    ActionLine,
    AgendaLine,
    DecisionLine,
    EarlierDecision,
    MinutesContent,
)
from secretariat.documents.content.names import Delegate
from secretariat.documents.labels import Labels, labels
from secretariat.documents.minutes_wording import (
    ANNEXES,
    annex_title,
    item_reference,
    paper_rows,
    statement_groups,
)
from secretariat.documents.pdf.pairs import Cell, Columns, Pair, PairHeading, Pairs, labelled, paired
from secretariat.documents.pdf.paragraphs import rich_stack
from secretariat.documents.pdf.styles import (
    ANNEX,
    CELL,
    CELL_BOLD,
    CELL_NOTE,
    CELL_SYMBOL,
    NOTHING,
    SUBHEADING,
)
from secretariat.documents.typeset import Text, TextStyle
from secretariat.documents.wording import (
    attendance_note,
    delegation_title,
    due_line,
    person_name,
    state_by,
)

Lines = list[Text | None]
_PART_FROM = 120.0  # points: a lower entry goes to the next page whole
_ANNEX = ANNEX.but(size=12, leading=16.5)


class PairAnnexes:
    """Makes the annexes of one document.

    Args:
        content: of the document.
        columns: of the document.
    """

    def __init__(self, content: BilingualContent, columns: Columns) -> None:
        left, right = content.columns
        self._columns = columns
        self._sides = [_Side(side) for side in (left, right)]

    def all(self) -> Iterator[Flowable]:
        """Yield the blocks of all annexes."""
        blocks: tuple[list[Flowable], ...] = (
            list(self._participants()),
            self._agenda(),
            self._entries(_Side.decision, lambda c: c.decisions),
            self._entries(_Side.earlier, lambda c: c.earlier),
            self._entries(_Side.action, lambda c: c.actions),
            [self._entry(*lines) for lines in zip(*(side.papers() for side in self._sides), strict=True)],
            list(self._statements()),
        )
        for number, (key, own) in enumerate(zip(ANNEXES, blocks, strict=True), 1):
            titles = [annex_title(number, key, side.words) for side in self._sides]
            yield self._heading(titles, _ANNEX, f"annex-{number}")
            yield from own or [self._nothing(f"minutes.no_{key}")]

    def _heading(self, titles: Sequence[str], style: TextStyle, key: str) -> PairHeading:
        left, right = (Text(title, style, s.language) for title, s in zip(titles, self._sides, strict=True))
        read = reversed(titles) if self._columns.right_first else titles
        return PairHeading(Pair.of(left, right), self._columns, key, " · ".join(read))

    def _subheading(self, titles: Sequence[str]) -> Pairs:
        left, right = (
            Text(title, SUBHEADING, s.language) for title, s in zip(titles, self._sides, strict=True)
        )
        block = Pairs([Pair.of(left, right)], self._columns, space=SUBHEADING.space_after)
        block.spaceBefore, block.keepWithNext = SUBHEADING.space_before, 1
        return block

    def _nothing(self, key: str) -> Pairs:
        left, right = (Text(side.words.get(key), NOTHING, side.language) for side in self._sides)
        return Pairs([Pair.of(left, right)], self._columns)

    def _entry(self, left: Lines, right: Lines) -> Pairs:
        return Pairs(paired(left, right), self._columns, rule=True, part_from=_PART_FROM, space=0.0)

    def _entries(
        self, lines: Callable[[_Side, Any], Lines], of: Callable[[MinutesContent], Sequence[Any]]
    ) -> list[Flowable]:
        both = ([lines(side, entry) for entry in of(side.content)] for side in self._sides)
        return [self._entry(*entry) for entry in zip(*both, strict=True)]

    def _participants(self) -> Iterator[Flowable]:
        for delegations in zip(*(side.content.delegations for side in self._sides), strict=True):
            if not delegations[0].delegates:
                continue
            yield self._subheading(
                [
                    delegation_title(delegation.party, side.words, "minutes")
                    for delegation, side in zip(delegations, self._sides, strict=True)
                ]
            )
            for delegates in zip(*(delegation.delegates for delegation in delegations), strict=True):
                left, right = (
                    side.delegate(delegate) for delegate, side in zip(delegates, self._sides, strict=True)
                )
                yield self._entry(left, right)

    def _agenda(self) -> list[Flowable]:
        both = (side.content.agenda for side in self._sides)
        return [self._agenda_entry(lines) for lines in zip(*both, strict=True)]

    def _agenda_entry(self, lines: Sequence[AgendaLine]) -> Pairs:
        cells = [side.title(line) for line, side in zip(lines, self._sides, strict=True)]
        documents = [
            side.documents(line, cell.text.style.start_indent)
            for line, cell, side in zip(lines, cells, self._sides, strict=True)
        ]
        pairs = [Pair(cells[0], cells[1]), *paired([documents[0]], [documents[1]])]
        return Pairs(pairs, self._columns, rule=True, part_from=_PART_FROM, space=0.0)

    def _statements(self) -> Iterator[Flowable]:
        groups = [statement_groups(side.content, side.words) for side in self._sides]
        for both in zip(*groups, strict=True):
            yield self._subheading([title for title, _ in both])
            for entries in zip(*(entries for _, entries in both), strict=True):
                left, right = (
                    side.statement(*entry) for entry, side in zip(entries, self._sides, strict=True)
                )
                yield self._entry(left, right)


class _Side:
    """Says what one column says of each entry, line by line; a line that is empty keeps its place."""

    def __init__(self, content: MinutesContent) -> None:
        self.content, self.language = content, content.language
        self.words: Labels = labels(content.language)

    def delegate(self, delegate: Delegate) -> Lines:
        """Return name, function, institution, and role with what there is to note."""
        words, person = self.words, delegate.person
        role = words.get(f"minutes.role.{delegate.role.value}")
        return [
            self._line(person_name(person, words), CELL_BOLD),
            self._line(person.function),
            self._line(person.institution, CELL_NOTE),
            self._line(words.dotted(role, attendance_note(delegate, words)), CELL.but(italic=True)),
        ]

    def title(self, line: AgendaLine) -> Cell:
        """Return number and title of an agenda item."""
        return labelled(self.words.numeral(line.number), line.title, CELL, self.language)

    def documents(self, line: AgendaLine, indent: float) -> Text | None:
        """Return the symbols of an agenda item's documents, `indent` points from where its number begins."""
        return self._line(self.words.listed(line.documents), CELL_NOTE.but(start_indent=indent))

    def decision(self, line: DecisionLine) -> Lines:
        """Return symbol, item and state of a decision, and its text."""
        state = state_by(line.mark.state, "", self.words)
        return [
            self._line(line.mark.symbol, CELL_SYMBOL),
            self._line(self.words.dotted(item_reference(line.item, self.words), state), CELL_NOTE),
            *rich_stack(line.text, CELL, self.language),
        ]

    def earlier(self, line: EarlierDecision) -> Lines:
        """Return symbol, state, text and remark of a decision of an earlier meeting."""
        return [
            self._line(line.symbol, CELL_SYMBOL),
            self._line(state_by(line.state, line.by, self.words), CELL_NOTE),
            self._line(line.text),
            self._line(line.remark, CELL_NOTE),
        ]

    def action(self, line: ActionLine) -> Lines:
        """Return symbol, title, side, people, deadline and status of an action item."""
        words = self.words
        people = words.listed([line.responsible or words.get("document.not_named"), line.counterpart])
        lead = with_label("lead", line.lead_side, words)
        status = words.get(f"minutes.action_status.{line.status.value}")
        return [
            self._line(line.symbol, CELL_SYMBOL),
            self._line(line.title),
            self._line(words.dotted(lead, with_label("due", due_line(line.due_on, words), words)), CELL_NOTE),
            self._line(with_label("people", people, words), CELL_NOTE),
            self._line(with_label("status", status, words), CELL_NOTE),
        ]

    def papers(self) -> list[Lines]:
        """Return symbol, title and sender of each paper."""
        return [
            [
                self._line(symbol, CELL_SYMBOL),
                self._line(title),
                self._line(with_label("submitted", by, self.words), CELL_NOTE),
            ]
            for symbol, title, by in paper_rows(self.content, self.words)
        ]

    def statement(self, paragraph: str, item: str, files: Sequence[str]) -> Lines:
        """Return the paragraph of a statement, its agenda item, and its files."""
        return [
            self._line(self.words.format("record.correction_paragraph", number=paragraph), CELL_BOLD),
            self._line(item),
            self._line(self.words.listed(files), CELL_NOTE),
        ]

    def _line(self, text: str, style: TextStyle = CELL) -> Text | None:
        return Text(text, style, self.language) if text else None
