"""The chair's brief of one side as PDF: red, and marked as own-side on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import BriefContent, BriefItem, OpenAction, SideActions
from secretariat.documents.meeting_wording import clock_line, duration, facts_rows
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import OWN_SIDE, Pen, meeting_head, papers_blocks, set_gathering
from secretariat.documents.pdf.grid import Row
from secretariat.documents.pdf.masthead import masthead_of
from secretariat.documents.pdf.styles import (
    ALERT,
    ANNEX,
    CELL,
    CELL_BOLD,
    CELL_NOTE,
    CELL_SYMBOL,
    HEADING,
    NUMBER_COLUMN,
)
from secretariat.documents.typeset import Text
from secretariat.documents.wording import delegation_title, due_line, fallback_note, named


def set_brief(content: BriefContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a chair's brief as PDF to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`, or `emblem_unreadable`.
    """
    pen = Pen(content.facts, OWN_SIDE)
    return set_gathering(
        content,
        pen,
        list(_story(content, pen)),
        out,
        progress,
        title=pen.words.format("brief.title_of", **named(content.party)),
        state=pen.words.get("brief.own_side"),
        watermark=pen.words.get("brief.watermark"),
    )


def _story(content: BriefContent, pen: Pen) -> Iterator[Flowable]:
    words, facts = pen.words, content.facts
    head = meeting_head(
        facts,
        words,
        pen.look,
        title=words.get("brief.title"),
        state=words.get("brief.own_side"),
        parties=(content.party,),
        rows=facts_rows(facts, words, "venue", "hours", "mode", "host", "joint"),
    )
    yield from masthead_of(head, words)
    yield pen.note(words.format("brief.for_chair", **named(content.party)))
    if content.overrun:
        yield Text(
            words.format("brief.overrun", minutes=content.overrun), CELL_BOLD.but(colour=ALERT), pen.language
        )
    if content.notes:
        yield pen.heading(words.get("brief.notes"), "notes")
        for text in content.notes:
            yield pen.body(text)
    yield from _others(content, pen)
    yield pen.heading(words.get("brief.items"), "items")
    if not content.items:
        yield pen.nothing(words.get("brief.items_none"))
    for item in content.items:
        yield from _item(item, facts.starts_on != facts.ends_on, pen)
    if content.papers:
        yield pen.heading(words.get("brief.papers"), "papers")
        yield from papers_blocks(pen, content.papers)
    yield from _actions(content.actions, pen)


def _others(content: BriefContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield pen.heading(words.get("brief.others"), "others")
    if not content.others:
        yield pen.nothing(words.get("brief.others_none"))
    for delegation in content.others:
        yield pen.subheading(delegation_title(delegation.party, words))
        rows: list[Row] = [
            [
                pen.name(delegate.person),
                [*pen.cell(delegate.person.function), *pen.cell(delegate.person.institution, CELL_NOTE)],
                pen.cell(words.get(f"minutes.role.{delegate.role.value}")),
            ]
            for delegate in delegation.delegates
        ]
        yield pen.grid((38, 41, 21), (), rows)


def _item(item: BriefItem, several: bool, pen: Pen) -> Iterator[Flowable]:
    """Yield one item: its heading stays with its times, and these with what is prepared."""
    words = pen.words
    style = HEADING.but(start_indent=NUMBER_COLUMN, heading=3)
    yield pen.heading(item.title.text, f"item-{item.number}", style, words.heading_number(item.number))
    rows = list(_prepared(item, pen))
    parts = [clock_line(item.starts, several, words), duration(item.minutes, words), item.presenter]
    parts += [] if rows else [words.get("brief.nothing")]
    timing = pen.note(words.dotted(*parts))
    timing.keepWithNext = int(bool(rows))
    yield timing
    if rows:
        yield pen.grid((22, 78), (), rows)


def _prepared(item: BriefItem, pen: Pen) -> Iterator[Row]:
    words = pen.words
    for key, texts in (
        ("line_to_take", item.lines),
        ("expected_position", item.positions),
        ("fall_back", item.fall_backs),
        ("note", item.notes),
    ):
        if texts:
            yield [
                _name(key, pen),
                [line for text in texts for line in pen.prose(text, CELL.but(space_after=3))],
            ]
    stack = []
    for paragraph in item.paragraphs:
        note = fallback_note(paragraph.language or pen.language, pen.language, words)
        stack += pen.cell(note, CELL_NOTE.but(italic=True))
        stack += [
            Text(block.runs, CELL.but(space_after=3), paragraph.language or pen.language)
            for block in paragraph.text
            if block.plain.strip()
        ]
    if stack:
        yield [_name("prepared", pen), stack]
    if item.papers:
        yield [
            _name("documents", pen),
            [line for paper in item.papers for line in pen.cell(_paper(paper.symbol, paper.own_side, pen))],
        ]


def _name(key: str, pen: Pen) -> list[Text]:
    return pen.cell(pen.words.get(f"brief.{key}"), CELL_BOLD.but(colour=pen.look.accent))


def _paper(symbol: str, own: bool, pen: Pen) -> str:
    return pen.words.format("brief.own_paper", symbol=symbol) if own else symbol


def _actions(sides: Sequence[SideActions], pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield pen.heading(words.get("brief.actions"), "actions", ANNEX)
    if not sides:
        yield pen.nothing(words.get("brief.actions_none"))
    for side in sides:
        title = words.get("brief.actions_unled")
        if side.party:
            party = side.party.name_in_sentence or side.party.name
            title = words.format("brief.actions_of", party=party)
        yield pen.subheading(title)
        columns = [
            words.get(f"brief.column_{name}") for name in ("symbol", "action", "people", "due", "status")
        ]
        yield pen.grid((21, 28, 21, 16, 14), columns, [_action(action, pen) for action in side.actions])


def _action(action: OpenAction, pen: Pen) -> Row:
    words = pen.words
    status = words.get(f"action_status.{action.status.value}")
    late = pen.cell(words.get("brief.overdue"), CELL_BOLD.but(colour=ALERT)) if action.overdue else []
    return [
        pen.cell(action.symbol, CELL_SYMBOL),
        pen.prose(action.title),
        [
            *pen.cell(action.responsible or words.get("document.not_named")),
            *pen.cell(action.counterpart, CELL_NOTE),
        ],
        pen.cell(due_line(action.due_on, words)),
        [*late, *pen.cell(words.format("brief.status", status=status, percent=action.percent))],
    ]
