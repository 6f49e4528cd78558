"""The provisional agenda and the annotated one as PDF: blue, on a band, and marked provisional on every page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import AgendaContent, AgendaEntry, Arising, TimetableSitting
from secretariat.documents.meeting_wording import (
    clock_times,
    duration,
    fallback,
    people_lines,
    sitting_day,
    standing,
)
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import AGENDA, Pen, meeting_head, papers_blocks, set_gathering, whole
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.masthead import masthead_of
from secretariat.documents.pdf.styles import CELL_BOLD, CELL_NOTE, CELL_SYMBOL, HEADING, NOTE, NUMBER_COLUMN
from secretariat.documents.typeset import Text
from secretariat.documents.wording import due_line, state_by


def set_agenda(content: AgendaContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a provisional agenda, annotated or not, as PDF to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`, or `emblem_unreadable`.
    """
    pen = Pen(content.facts, AGENDA)
    provisional = pen.words.get("gathering.provisional")
    return set_gathering(
        content,
        pen,
        list(_story(content, pen)),
        out,
        progress,
        title=_title(content, pen),
        symbol=content.symbol,
        state=standing(pen.facts, pen.words) or provisional.upper(),
        header=provisional,
    )


def _title(content: AgendaContent, pen: Pen) -> str:
    return pen.words.get("agenda.title_annotated" if content.annotated else "agenda.title")


def _story(content: AgendaContent, pen: Pen) -> Iterator[Flowable]:
    words, facts = pen.words, content.facts
    state = standing(facts, words) or words.get("gathering.provisional").upper()
    head = meeting_head(
        facts, words, pen.look, title=_title(content, pen), state=state, symbol=content.symbol
    )
    yield from masthead_of(head, words)
    yield pen.note(words.get("agenda.not_minutes"))
    if content.annotated:
        yield from _annotations(content, pen)
        return
    yield from _items(content, pen)
    yield from _papers(content, pen)
    if content.timetable and content.entries:
        yield from whole(list(_timetable(content, pen)))


def _items(content: AgendaContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield pen.heading(words.get("agenda.items"), "items")
    if not content.entries:
        yield pen.nothing(words.get("agenda.none"))
        return
    named = any(entry.papers for entry in content.entries)  # a column with nothing in it is left out
    rows: list[Row] = [
        [
            pen.cell(words.numeral(entry.number), CELL_BOLD),
            [*pen.local(entry.title), *pen.cell(_presenter(entry, pen), CELL_NOTE)],
            *([pen.symbols(entry.papers)] if named else []),
            pen.cell(str(entry.minutes) if entry.minutes else "", CELL_NOTE),
        ]
        for entry in content.entries
    ]
    names = ("item", "title", "documents", "minutes") if named else ("item", "title", "minutes")
    columns = [words.get(f"agenda.column_{name}") for name in names]
    item = _item_share(content, pen, len(names))
    yield pen.grid((item, 65 - item, 25, 10) if named else (item, 90 - item, 10), columns, rows)


def _item_share(content: AgendaContent, pen: Pen, columns: int) -> float:
    """Return how much of the width the numbers of the items need."""
    numbers = [pen.words.numeral(entry.number) for entry in content.entries]
    return Grid.share(numbers, CELL_BOLD, pen.language, least=8, columns=columns)


def _presenter(entry: AgendaEntry, pen: Pen) -> str:
    return pen.words.format("agenda.presenter", name=entry.presenter) if entry.presenter else ""


def _papers(content: AgendaContent, pen: Pen) -> Iterator[Flowable]:
    papers = [paper for entry in content.entries for paper in entry.papers] + list(content.papers)
    yield pen.heading(pen.words.get("agenda.papers"), "papers")
    if papers:
        yield from papers_blocks(pen, list({paper.symbol: paper for paper in papers}.values()))
    else:
        yield pen.nothing(pen.words.get("agenda.papers_none"))


def _timetable(content: AgendaContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield pen.heading(words.get("agenda.timetable"), "timetable")
    note = pen.note(words.get("agenda.timetable_note"))
    note.keepWithNext = 1
    yield note
    for sitting in content.timetable:
        yield from _sitting(sitting, content, pen)


def _sitting(sitting: TimetableSitting, content: AgendaContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield pen.subheading(sitting_day(sitting.hours, words))
    if not sitting.slots:
        yield pen.nothing(words.get("agenda.sitting_empty"))
        return
    clocks = sitting.slots[0].starts
    day = clocks[0].at.date()
    columns = [
        words.format("agenda.column_time", place=clock.place, offset=words.offset(clock.at))
        for clock in clocks
    ]
    columns += [words.get(f"agenda.column_{name}") for name in ("item", "subject", "minutes")]
    rows: list[Row] = [
        [
            *(pen.cell(time, CELL_BOLD) for time in clock_times(slot.starts, day, words)),
            pen.cell(words.numeral(slot.number)),
            pen.local(slot.title),
            pen.cell(str(slot.minutes) if slot.minutes else "", CELL_NOTE),
        ]
        for slot in sitting.slots
    ]
    share = min(17.0, 50.0 / len(clocks))
    item = _item_share(content, pen, len(columns))
    yield pen.grid((*(share for _ in clocks), item, 90 - item - share * len(clocks), 10), columns, rows)


def _annotations(content: AgendaContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    if content.notes:
        yield pen.heading(words.get("agenda.notes"), "notes")
        for text in content.notes:
            yield pen.body(text)
    if not content.entries:
        yield pen.nothing(words.get("agenda.none"))
    for entry in content.entries:
        yield from _annotated(entry, pen)
    if content.papers:
        yield pen.heading(words.get("agenda.papers"), "papers")
        yield from papers_blocks(pen, content.papers)


def _annotated(entry: AgendaEntry, pen: Pen) -> Iterator[Flowable]:
    """Yield one item with what is to be known about it; its heading stays with the first of that."""
    words = pen.words
    style = HEADING.but(start_indent=NUMBER_COLUMN)
    number = words.heading_number(entry.number)
    yield pen.heading(entry.title.text, f"item-{entry.number}", style, number)
    line = words.dotted(_presenter(entry, pen), duration(entry.minutes, words))
    blocks: list[Flowable] = []
    if entry.annotation.text:
        blocks += [*_in_language(entry, pen), pen.body(entry.annotation.text, entry.annotation.language)]
    blocks += [pen.body(text) for text in entry.notes]
    if entry.arising:
        blocks += list(_arising(entry.arising, pen))
    if entry.papers:
        blocks += papers_blocks(pen, entry.papers)
    note = pen.note(line or words.get("agenda.no_annotation"))
    note.keepWithNext = int(bool(blocks))
    yield from [note] if line or not blocks else []
    yield from blocks


def _in_language(entry: AgendaEntry, pen: Pen) -> list[Text]:
    """Return a note on an annotation in another language than the document's, which stays with it."""
    note = pen.cell(fallback(entry.annotation, pen.language, pen.words), NOTE)
    for text in note:
        text.keepWithNext = 1
    return note


def _arising(arising: Arising, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    if arising.minutes:
        symbols = words.joined(list(arising.minutes))
        yield pen.body(words.format("agenda.minutes_for_adoption", symbols=symbols))
    if arising.decisions:
        yield pen.subheading(words.get("agenda.decisions"))
        rows: list[Row] = [
            [
                pen.cell(line.symbol, CELL_SYMBOL),
                pen.prose(line.text),
                [*pen.cell(state_by(line.state, line.by, words)), *pen.cell(line.remark, CELL_NOTE)],
            ]
            for line in arising.decisions
        ]
        columns = [words.get(f"minutes.column_{name}") for name in ("symbol", "decision", "status")]
        yield pen.grid((23, 55, 22), columns, rows)
    if arising.actions:
        yield pen.subheading(words.get("agenda.actions"))
        actions: list[Row] = []
        for line in arising.actions:
            responsible, counterpart = people_lines(line, words)
            people = [*pen.cell(responsible), *pen.cell(counterpart, CELL_NOTE)]
            due = pen.cell(due_line(line.due_on, words))
            actions.append(
                [
                    pen.cell(line.symbol, CELL_SYMBOL),
                    pen.prose(line.title),
                    pen.cell(line.lead_side),
                    people,
                    due,
                ]
            )
        columns = [
            words.get(f"minutes.column_{name}") for name in ("symbol", "action", "lead", "people", "due")
        ]
        yield pen.grid((21, 30, 11, 21, 17), columns, actions)
    if not (arising.minutes or arising.decisions or arising.actions):
        yield pen.note(words.get("agenda.nothing_arising"))
