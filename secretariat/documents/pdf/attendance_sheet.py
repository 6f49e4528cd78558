"""The attendance sheet as PDF, to be printed and signed: for each sitting, by side, with room for more names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import Hours, SheetContent
from secretariat.documents.content.names import Delegate, Delegation
from secretariat.documents.meeting_wording import meeting_lines, sitting_day, standing
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import fill_rectangle
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import PLAIN, NewPage, Pen, set_gathering, whole
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.styles import (
    ANNEX,
    CELL_NOTE,
    COLUMN,
    GROUP,
    MEETING,
    PLACE_DATES,
    RULE,
    SAMPLE,
    TITLE,
    roomy,
)
from secretariat.documents.typeset import Text
from secretariat.documents.wording import delegation_title, place_dates

SPARE = 5  # rows for those whom nobody has announced, on each sitting's sheet
_SHARES = (47, 16, 37)


class SignGrid(Grid):
    """A table whose rows are high enough to sign in, with lines between its columns."""

    least = 31.0

    def _row_height(self, row: Row, width: float) -> float:
        return max(super()._row_height(row, width), self.least)

    def draw(self) -> None:
        """Draw the table and the lines between its columns, under the column titles."""
        super().draw()
        canvas: Any = self.canv
        x = self._side
        height = sum(self._heights)
        for width in self._widths(self.width)[:-1]:
            x += width + self.gutter
            left = self.width - x + self.gutter / 2 if self._rtl else x - self.gutter / 2
            fill_rectangle(canvas, left - 0.25, 0, 0.5, height, RULE)


def set_attendance_sheet(content: SheetContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write an attendance sheet as PDF to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`.
    """
    pen = Pen(content.facts, PLAIN)
    return set_gathering(
        content,
        pen,
        list(_story(content, pen)),
        out,
        progress,
        title=pen.words.get("sheet.title"),
        state=standing(pen.facts, pen.words),
    )


def _story(content: SheetContent, pen: Pen) -> Iterator[Flowable]:
    words, facts, language = pen.words, content.facts, pen.language
    yield Text(facts.group, GROUP.but(space_before=0), language)
    for line in meeting_lines(facts, words):
        yield Text(line, MEETING, language)
    yield Text(place_dates(facts, words), PLACE_DATES, language)
    yield Text(words.get("sheet.title").upper(), roomy(TITLE, language), language)
    if facts.sample:
        yield Text(words.get("document.sample"), SAMPLE, language)
    for number, hours in enumerate(facts.sittings):
        if number:
            yield NewPage()
        yield from _sitting(content, hours, number, pen)


def _sitting(content: SheetContent, hours: Hours, number: int, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    style = ANNEX.but(space_before=6.0, size=11.4, leading=15.4)
    yield pen.heading(sitting_day(hours, words), f"sitting-{number}", style)
    instruction = pen.note(words.get("sheet.instruction"))
    instruction.keepWithNext = 1
    yield instruction
    for delegation in content.delegations:
        yield from _delegation(delegation, pen)
    yield from whole([_grid(words.get("sheet.additional"), [[[], [], []] for _ in range(SPARE)], pen)])


def _delegation(delegation: Delegation, pen: Pen) -> Iterator[Flowable]:
    if delegation.delegates:
        rows = [_delegate(delegate, pen) for delegate in delegation.delegates]
        yield _grid(delegation_title(delegation.party, pen.words), rows, pen)


def _grid(title: str, rows: Sequence[Row], pen: Pen) -> SignGrid:
    """Return a table whose title stands in the first column's head, and so on every page to which it goes on."""
    titles = [title, *(pen.words.get(f"sheet.column_{name}") for name in ("arrival", "signature"))]
    return SignGrid(_SHARES, rows, [Text(text, COLUMN, pen.language) for text in titles], pen.rtl, space=12.0)


def _delegate(delegate: Delegate, pen: Pen) -> Row:
    person = delegate.person
    what = pen.words.get(f"minutes.role.{delegate.role.value}") or person.function
    return [[*pen.name(person), *pen.cell(what, CELL_NOTE)], [], []]
