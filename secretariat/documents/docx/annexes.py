"""The annexes: all are always there, so that their numbers mean the same in every document of the group."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from secretariat.documents.content.minutes import ActionLine, MinutesContent
from secretariat.documents.content.names import Delegate
from secretariat.documents.direction import tongue
from secretariat.documents.docx.blocks import Blocks, Line
from secretariat.documents.docx.xml import Element
from secretariat.documents.labels import Labels
from secretariat.documents.minutes_wording import (
    ANNEXES,
    annex_title,
    item_reference,
    paper_rows,
    statement_groups,
)
from secretariat.documents.wording import (
    attendance_note,
    delegation_title,
    due_line,
    person_name,
    state_by,
    without_year,
)

Cell = list[Line]


class Annexes:
    """Makes the annexes of one document.

    Args:
        content: of the document.
        words: labels in its language.
        blocks: makes its paragraphs and tables.
    """

    def __init__(self, content: MinutesContent, words: Labels, blocks: Blocks) -> None:
        self._content, self._words, self._blocks = content, words, blocks

    def all(self) -> Iterator[Element]:
        """Yield the blocks of all annexes in the order of `ANNEXES`; one with nothing in it says so in a line."""
        makers: dict[str, Callable[[], list[Element]]] = {
            "participants": self._participants,
            "agenda": self._agenda,
            "decisions": self._decisions,
            "earlier": self._earlier,
            "actions": self._actions,
            "papers": self._papers,
            "statements": self._statements,
        }
        for number, key in enumerate(ANNEXES, 1):
            title = Line(annex_title(number, key, self._words), "AnnexHeading")
            yield self._blocks.paragraph(title, marks=(f"annex_{number}",))
            yield from makers[key]() or [self._line(self._words.get(f"minutes.no_{key}"), "Nothing")]

    def _line(self, text: str, style: str) -> Element:
        return self._blocks.paragraph(Line(text, style))

    def _cell(self, text: str, style: str = "TableText") -> Cell:
        return [Line(text, style)] if text else []

    def _prose(self, text: str) -> Cell:
        """Return what the user wrote, perhaps in another language: it runs as its first letters do."""
        return [Line(text, "TableText", tongue(text, self._content.language))] if text else []

    def _grid(self, shares: Sequence[float], columns: Sequence[str], rows: list[list[Cell]]) -> list[Element]:
        if not rows:
            return []
        return self._blocks.grid(shares, rows, [self._column(name) for name in columns])

    def _participants(self) -> list[Element]:
        words, made = self._words, []
        for delegation in self._content.delegations:
            if not delegation.delegates:
                continue
            title = delegation_title(delegation.party, words, "minutes")
            made.append(self._line(title, "Heading2"))
            rows = [self._delegate(delegate) for delegate in delegation.delegates]
            made += self._blocks.grid((39.5, 39.5, 21), rows)
        return made

    def _delegate(self, delegate: Delegate) -> list[Cell]:
        words, person = self._words, delegate.person
        role = words.get(f"minutes.role.{delegate.role.value}")
        return [
            self._cell(person_name(person, words), "TableStrong"),
            [*self._cell(person.function), *self._cell(person.institution, "TableNote")],
            [*self._cell(role), *self._cell(attendance_note(delegate, words), "TableRemark")],
        ]

    def _agenda(self) -> list[Element]:
        rows = [
            [
                self._cell(self._words.numeral(line.number), "TableStrong"),
                self._cell(line.title),
                [Line(symbol, "TableNote") for symbol in line.documents],
            ]
            for line in self._content.agenda
        ]
        numbers = [self._words.numeral(line.number) for line in self._content.agenda]
        item = self._blocks.share(numbers, "TableStrong", least=7)
        return self._grid((item, 77 - item, 23), ("item", "title", "documents"), rows)

    def _decisions(self) -> list[Element]:
        rows: list[list[Cell]] = []
        for line in self._content.decisions:
            item = item_reference(line.item, self._words)
            symbol = [*self._cell(line.mark.symbol, "TableSymbol"), *self._cell(item, "TableNote")]
            text = [
                Line(block.runs, "TableText", tongue(block.plain, self._content.language))
                for block in line.text
                if block.plain.strip()
            ]
            rows.append([symbol, text, self._cell(state_by(line.mark.state, "", self._words))])
        return self._grid((23, 60, 17), ("symbol", "decision", "status"), rows)

    def _earlier(self) -> list[Element]:
        rows = [
            [
                self._cell(line.symbol, "TableSymbol"),
                self._prose(line.text),
                [
                    *self._cell(state_by(line.state, line.by, self._words)),
                    *self._cell(line.remark, "TableNote"),
                ],
            ]
            for line in self._content.earlier
        ]
        return self._grid((23, 47, 30), ("symbol", "decision", "status"), rows)

    def _actions(self) -> list[Element]:
        columns = ("symbol", "action", "lead", "people", "due", "status")
        rows = [self._action_row(line) for line in self._content.actions]
        widths = [
            self._widest([line.symbol for line in self._content.actions], "TableSymbol", most=100),
            self._widest([line.lead_side for line in self._content.actions] + [self._column("lead")]),
            self._widest(
                [without_year(due_line(line.due_on, self._words)) for line in self._content.actions]
            ),
            self._widest([word for line in self._content.actions for word in self._status(line).split()]),
        ]
        symbol, lead, due, status = widths
        rest = self._blocks.width - sum(widths)
        return self._grid((symbol, rest * 0.54, lead, rest * 0.46, due, status), columns, rows)

    def _papers(self) -> list[Element]:
        rows = [
            [self._cell(symbol, "TableSymbol"), self._cell(title), self._cell(by)]
            for symbol, title, by in paper_rows(self._content, self._words)
        ]
        return self._grid((25, 53, 22), ("symbol", "title", "submitted"), rows)

    def _statements(self) -> list[Element]:
        made: list[Element] = []
        for title, lines in statement_groups(self._content, self._words):
            made.append(self._line(title, "Heading2"))
            rows = [
                [
                    self._cell(paragraph, "TableStrong"),
                    self._cell(item),
                    [Line(f, "TableNote") for f in files],
                ]
                for paragraph, item, files in lines
            ]
            made += self._grid((18, 52, 30), ("paragraph", "item", "files"), rows)
        return made

    def _widest(self, texts: list[str], style: str = "TableText", most: float = 85) -> float:
        """Return the width in points of a column in which each of the texts has room on one line, within limits."""
        return min(self._blocks.widest(texts, style), most)

    def _column(self, name: str) -> str:
        return self._words.get(f"minutes.column_{name}")

    def _status(self, line: ActionLine) -> str:
        return self._words.get(f"minutes.action_status.{line.status.value}")

    def _action_row(self, line: ActionLine) -> list[Cell]:
        words = self._words
        responsible = self._cell(line.responsible or words.get("document.not_named"))
        return [
            self._cell(line.symbol, "TableSymbol"),
            self._prose(line.title),
            self._cell(line.lead_side),
            [*responsible, *self._cell(line.counterpart, "TableNote")],
            self._cell(due_line(line.due_on, self._words)),
            self._cell(self._status(line)),
        ]


def annexes(content: MinutesContent, words: Labels, blocks: Blocks) -> Iterator[Element]:
    """Yield the blocks of all annexes of the minutes."""
    yield from Annexes(content, words, blocks).all()
