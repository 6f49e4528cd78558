"""The annexes: participants, agenda, decisions, earlier decisions, actions, documents, statements.

All seven are always there, so that their numbers mean the same in every document of the group; one with nothing in it
says so in a line. Each flows on after the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import ActionLine, EarlierDecision, MinutesContent
from secretariat.documents.content.names import Delegate
from secretariat.documents.direction import tongue
from secretariat.documents.labels import Labels
from secretariat.documents.minutes_wording import (
    ANNEXES,
    annex_title,
    item_reference,
    paper_rows,
    statement_groups,
)
from secretariat.documents.pdf.blocks import Heading
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.styles import (
    ANNEX,
    CELL,
    CELL_BOLD,
    CELL_NOTE,
    CELL_SYMBOL,
    COLUMN,
    NOTHING,
    SUBHEADING,
    WIDTH,
)
from secretariat.documents.typeset import Content, Text, TextStyle, is_rtl, measure
from secretariat.documents.wording import (
    attendance_note,
    delegation_title,
    due_line,
    person_name,
    state_by,
    without_year,
)
from secretariat.domain.text import RichText


class Annexes:
    """Makes the annexes of one document.

    Args:
        content: of the document.
        words: labels in its language.
    """

    def __init__(self, content: MinutesContent, words: Labels) -> None:
        self._content, self._words, self._language = content, words, content.language

    def all(self) -> Iterator[Flowable]:
        """Yield the blocks of all annexes."""
        blocks = (
            list(self._participants()),
            self._agenda(),
            self._decisions(),
            self._earlier(),
            self._actions(),
            self._papers(),
            list(self._statements()),
        )
        for number, (key, own) in enumerate(zip(ANNEXES, blocks, strict=True), 1):
            yield from self._annex(number, key, own)

    def _annex(self, number: int, key: str, blocks: Sequence[Flowable]) -> Iterator[Flowable]:
        words = self._words
        yield Heading(annex_title(number, key, words), ANNEX, self._language, f"annex-{number}")
        if blocks:
            yield from blocks
        else:
            yield Text(words.get(f"minutes.no_{key}"), NOTHING, self._language)

    def _cell(self, text: str, style: TextStyle = CELL) -> list[Text]:
        return [Text(text, style, self._language)] if text else []

    def _rich(self, text: RichText) -> list[Text]:
        return [self._prose(block.runs, block.plain) for block in text if block.plain.strip()]

    def _prose(self, content: Content, plain: str) -> Text:
        """Return what the user wrote, perhaps in another language: it runs as its first letters do."""
        language = tongue(plain, self._language)
        turned = is_rtl(language) != is_rtl(self._language)
        return Text(content, CELL.but(align="end" if turned else "start"), language)

    def _grid(self, shares: Sequence[float], columns: Sequence[str], rows: Sequence[Row]) -> list[Flowable]:
        if not rows:
            return []
        head = [Text(self._words.get(f"minutes.column_{name}"), COLUMN, self._language) for name in columns]
        return [Grid(shares, rows, head, is_rtl(self._language))]

    def _participants(self) -> Iterator[Flowable]:
        words = self._words
        for delegation in self._content.delegations:
            if not delegation.delegates:
                continue
            title = delegation_title(delegation.party, words, "minutes")
            heading = Text(title, SUBHEADING, self._language)
            heading.keepWithNext = 1
            yield heading
            rows = [self._delegate(delegate) for delegate in delegation.delegates]
            yield Grid((39.5, 39.5, 21), rows, rtl=is_rtl(self._language))

    def _delegate(self, delegate: Delegate) -> Row:
        words, person = self._words, delegate.person
        role = words.get(f"minutes.role.{delegate.role.value}")
        return [
            self._cell(person_name(person, words), CELL_BOLD),
            [*self._cell(person.function), *self._cell(person.institution, CELL_NOTE)],
            [*self._cell(role), *self._cell(attendance_note(delegate, words), CELL.but(italic=True))],
        ]

    def _agenda(self) -> list[Flowable]:
        rows: list[Row] = [
            [
                self._cell(self._words.numeral(line.number), CELL_BOLD),
                self._cell(line.title),
                [text for symbol in line.documents for text in self._cell(symbol, CELL_NOTE)],
            ]
            for line in self._content.agenda
        ]
        numbers = [self._words.numeral(line.number) for line in self._content.agenda]
        item = Grid.share(numbers, CELL_BOLD, self._language, least=7, columns=3)
        return self._grid((item, 77 - item, 23), ("item", "title", "documents"), rows)

    def _decisions(self) -> list[Flowable]:
        words = self._words
        rows: list[Row] = []
        for line in self._content.decisions:
            item = item_reference(line.item, words)
            symbol = [*self._cell(line.mark.symbol, CELL_SYMBOL), *self._cell(item, CELL_NOTE)]
            rows.append(
                [symbol, self._rich(line.text), self._cell(state_by(line.mark.state, "", self._words))]
            )
        return self._grid((23, 60, 17), ("symbol", "decision", "status"), rows)

    def _earlier(self) -> list[Flowable]:
        rows = [self._earlier_row(line) for line in self._content.earlier]
        return self._grid((23, 47, 30), ("symbol", "decision", "status"), rows)

    def _earlier_row(self, line: EarlierDecision) -> Row:
        state = [*self._cell(state_by(line.state, line.by, self._words)), *self._cell(line.remark, CELL_NOTE)]
        return [self._cell(line.symbol, CELL_SYMBOL), [self._prose(line.text, line.text)], state]

    def _actions(self) -> list[Flowable]:
        words, lines = self._words, self._content.actions
        symbol = min(max((measure(line.symbol, CELL_SYMBOL) for line in lines), default=0) + 1, 96.0)
        lead = self._widest([line.lead_side for line in lines] + [words.get("minutes.column_lead")])
        due = self._widest([without_year(words.date(line.due_on)) for line in lines if line.due_on])
        status = self._widest(
            [words.get(f"minutes.action_status.{line.status.value}") for line in lines], True
        )
        rest = WIDTH - 10 - 5 * Grid.gutter - symbol - lead - due - status
        shares = (symbol, rest * 0.54, lead, rest * 0.46, due, status)
        columns = ("symbol", "action", "lead", "people", "due", "status")
        return self._grid(shares, columns, [self._action_row(line) for line in lines])

    def _widest(self, texts: list[str], by_word: bool = False) -> float:
        """Return the width in points that the widest of the texts (or of their words) needs, within limits."""
        parts = [part for text in texts for part in (text.split() if by_word else [text])]
        return min(max((measure(part, CELL, self._language) for part in parts), default=0.0) + 1, 78.0)

    def _action_row(self, line: ActionLine) -> Row:
        words = self._words
        return [
            self._cell(line.symbol, CELL_SYMBOL),
            [self._prose(line.title, line.title)],
            self._cell(line.lead_side),
            [
                *self._cell(line.responsible or words.get("document.not_named")),
                *self._cell(line.counterpart, CELL_NOTE),
            ],
            self._cell(due_line(line.due_on, words)),
            self._cell(words.get(f"minutes.action_status.{line.status.value}")),
        ]

    def _papers(self) -> list[Flowable]:
        rows: list[Row] = [
            [self._cell(symbol, CELL_SYMBOL), self._cell(title), self._cell(by)]
            for symbol, title, by in paper_rows(self._content, self._words)
        ]
        return self._grid((25, 53, 22), ("symbol", "title", "submitted"), rows)

    def _statements(self) -> Iterator[Flowable]:
        for title, lines in statement_groups(self._content, self._words):
            heading = Text(title, SUBHEADING, self._language)
            heading.keepWithNext = 1
            yield heading
            rows: list[Row] = [
                [
                    self._cell(paragraph, CELL_BOLD),
                    self._cell(item),
                    [text for name in files for text in self._cell(name, CELL_NOTE)],
                ]
                for paragraph, item, files in lines
            ]
            yield from self._grid((18, 52, 30), ("paragraph", "item", "files"), rows)


def annexes(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield the blocks of all annexes of the minutes."""
    yield from Annexes(content, words).all()
