"""The provisional agenda and the annotated one as Word files: blue, on a band, and marked provisional on every page."""

from __future__ import annotations

from typing import BinaryIO

from secretariat.documents.content.meeting import AgendaContent, AgendaEntry, Arising, TimetableSitting
from secretariat.documents.docx.blocks import Line
from secretariat.documents.docx.gathering import Cell, Gathering, cell
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import (
    clock_times,
    duration,
    fallback,
    people_lines,
    sitting_day,
    standing,
)
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.gathering import AGENDA
from secretariat.documents.wording import due_line, state_by


def write_agenda_docx(content: AgendaContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write a provisional agenda, annotated or not, as a Word file to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`, or `emblem_unreadable`.
    """
    facts = content.facts
    words = labels(facts.language)
    provisional = words.get("gathering.provisional")
    page = Gathering(
        facts,
        AGENDA,
        title="agenda.title_annotated" if content.annotated else "agenda.title",
        symbol=content.symbol,
        state=standing(facts, words) or provisional.upper(),
        header=provisional,
    )
    progress(0, 1)
    page.masthead(content.symbol)
    page.say(words.get("agenda.not_minutes"), "Note")
    if content.annotated:
        _annotations(content, page)
    else:
        _items(content, page)
        _papers(content, page)
        _timetable(content, page)
    page.save(out)
    progress(1, 1)


def _items(content: AgendaContent, page: Gathering) -> None:
    words = page.words
    page.say(words.get("agenda.items"), "AnnexHeading")
    if not content.entries:
        page.say(words.get("agenda.none"), "Nothing")
        return
    rows: list[list[Cell]] = [
        [
            cell(words.numeral(entry.number), "TableStrong"),
            [*page.local(entry.title), *cell(_presenter(entry, words), "TableNote")],
            [Line(paper.symbol, "TableNote") for paper in entry.papers],
            cell(str(entry.minutes) if entry.minutes else "", "TableEnd"),
        ]
        for entry in content.entries
    ]
    columns = [words.get(f"agenda.column_{name}") for name in ("item", "title", "documents", "minutes")]
    item = _item_share(content, page)
    page.grid((item, 64 - item, 26, 10), columns, rows)


def _presenter(entry: AgendaEntry, words: Labels) -> str:
    return words.format("agenda.presenter", name=entry.presenter) if entry.presenter else ""


def _papers(content: AgendaContent, page: Gathering) -> None:
    papers = [paper for entry in content.entries for paper in entry.papers] + list(content.papers)
    page.say(page.words.get("agenda.papers"), "AnnexHeading")
    if papers:
        page.papers(list({paper.symbol: paper for paper in papers}.values()))
    else:
        page.say(page.words.get("agenda.papers_none"), "Nothing")


def _timetable(content: AgendaContent, page: Gathering) -> None:
    if not (content.timetable and content.entries):
        return
    page.say(page.words.get("agenda.timetable"), "AnnexHeading")
    page.say(page.words.get("agenda.timetable_note"), "Note")
    for sitting in content.timetable:
        _sitting(sitting, _item_share(content, page), page)


def _item_share(content: AgendaContent, page: Gathering) -> float:
    """Return how much of the width the numbers of the items need."""
    numbers = [page.words.numeral(entry.number) for entry in content.entries]
    return page.blocks.share(numbers, "TableStrong", least=8)


def _sitting(sitting: TimetableSitting, item: float, page: Gathering) -> None:
    words = page.words
    page.say(sitting_day(sitting.hours, words), "Heading2")
    if not sitting.slots:
        page.say(words.get("agenda.sitting_empty"), "Nothing")
        return
    clocks = sitting.slots[0].starts
    day = clocks[0].at.date()
    columns = [
        words.format("agenda.column_time", place=clock.place, offset=words.offset(clock.at))
        for clock in clocks
    ]
    columns += [words.get(f"agenda.column_{name}") for name in ("item", "subject", "minutes")]
    rows = [
        [
            *(cell(time, "TableStrong") for time in clock_times(slot.starts, day, words)),
            cell(words.numeral(slot.number)),
            page.local(slot.title),
            cell(str(slot.minutes) if slot.minutes else "", "TableEnd"),
        ]
        for slot in sitting.slots
    ]
    share = min(19.0, 50.0 / len(clocks))
    page.grid(
        (*(share for _ in clocks), item, 90 - item - share * len(clocks), 10), columns, rows, whole=True
    )


def _annotations(content: AgendaContent, page: Gathering) -> None:
    words = page.words
    if content.notes:
        page.say(words.get("agenda.notes"), "AnnexHeading")
        for text in content.notes:
            page.say(text)
    if not content.entries:
        page.say(words.get("agenda.none"), "Nothing")
    for entry in content.entries:
        _annotated(entry, page)
    if content.papers:
        page.say(words.get("agenda.papers"), "AnnexHeading")
        page.papers(content.papers)


def _annotated(entry: AgendaEntry, page: Gathering) -> None:
    """Add one item with what is to be known about it; its heading stays with the first of that."""
    words, title = page.words, Line(entry.title.text, "Heading1")
    page.file.add([page.blocks.numbered(words.heading_number(entry.number), title, f"item_{entry.number}")])
    line = words.dotted(_presenter(entry, words), duration(entry.minutes, words))
    empty = not (entry.annotation.text or entry.notes or entry.arising or entry.papers)
    if line or empty:
        page.say(line or words.get("agenda.no_annotation"), "Remark" if empty else "Note")
    if entry.annotation.text:
        note = fallback(entry.annotation, page.facts.language, words)
        if note:
            page.say(note, "Note")
        page.say(entry.annotation.text, language=entry.annotation.language)
    for text in entry.notes:
        page.say(text)
    if entry.arising:
        _arising(entry.arising, page)
    if entry.papers:
        page.papers(entry.papers)


def _arising(arising: Arising, page: Gathering) -> None:
    words = page.words
    if arising.minutes:
        symbols = words.joined(list(arising.minutes))
        page.say(words.format("agenda.minutes_for_adoption", symbols=symbols))
    if arising.decisions:
        page.say(words.get("agenda.decisions"), "Heading2")
        rows = [
            [
                cell(line.symbol, "TableSymbol"),
                page.prose(line.text),
                [*cell(state_by(line.state, line.by, words)), *cell(line.remark, "TableNote")],
            ]
            for line in arising.decisions
        ]
        columns = [words.get(f"minutes.column_{name}") for name in ("symbol", "decision", "status")]
        page.grid((23, 55, 22), columns, rows)
    if arising.actions:
        _actions(arising, page)
    if not (arising.minutes or arising.decisions or arising.actions):
        page.say(words.get("agenda.nothing_arising"), "Remark")


def _actions(arising: Arising, page: Gathering) -> None:
    words = page.words
    page.say(words.get("agenda.actions"), "Heading2")
    rows = []
    for line in arising.actions:
        responsible, counterpart = people_lines(line, words)
        rows.append(
            [
                cell(line.symbol, "TableSymbol"),
                page.prose(line.title),
                cell(line.lead_side),
                [*cell(responsible), *cell(counterpart, "TableNote")],
                cell(due_line(line.due_on, words)),
            ]
        )
    names = ("symbol", "action", "lead", "people", "due")
    page.grid((21, 30, 11, 21, 17), [words.get(f"minutes.column_{name}") for name in names], rows)
