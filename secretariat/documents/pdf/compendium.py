"""The compendium of a group's decisions as PDF: by area, with present status, a table of all, and a keyword index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.compendium import Chapter, CompendiumContent, Taken
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import ContentsLine, Frame, Heading, Numbered
from secretariat.documents.pdf.canvas import Attachment, Standard
from secretariat.documents.pdf.columns import Columns, Together
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.masthead import Masthead, masthead_of
from secretariat.documents.pdf.paragraphs import rich_stack
from secretariat.documents.pdf.record import set_record
from secretariat.documents.pdf.styles import (
    ACCENT,
    ANNEX,
    BODY,
    CELL,
    CELL_NOTE,
    CELL_SYMBOL,
    COLUMN,
    CONTENTS_LINE,
    CONTENTS_LINE_CLOSE,
    CONTENTS_TITLE,
    FACT_NAME,
    NOTE,
    NOTHING,
    OPERATIVE,
    SUBHEADING,
    TINT,
    WIDTH,
)
from secretariat.documents.typeset import Text, TextStyle, is_rtl, measure
from secretariat.documents.wording import decision_status, fallback_note, legal_basis, ordinal_meeting

_FRAME = Frame(bar=ACCENT, fill=TINT)
_DECISION = SUBHEADING.but(space_before=12, space_after=4)
_TABLE, _INDEX = "status", "keywords"
_KEYWORD = 84.0  # points that a keyword needs
_LONG = 1500  # letters of a decision with all about it, that a page is sure to hold


def set_compendium(
    content: CompendiumContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write a compendium of decisions as PDF to `out`. The same content gives the same bytes.

    The arguments are those of `set_record`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    title = words.get("record.title.compendium")
    return set_record(
        content,
        words,
        list(_story(content, words, title)),
        out,
        progress,
        title=words.format("lists.titled", title=title, of=content.group),
        header=title,
        footer=_as_of(content, words),
        standard=standard,
        attachments=attachments,
    )


def _as_of(content: CompendiumContent, words: Labels) -> str:
    return words.format("record.as_of", date=words.date(content.document_date))


def _story(content: CompendiumContent, words: Labels, title: str) -> Iterator[Flowable]:
    head = Masthead(
        language=content.language,
        parties=content.parties,
        group=content.group,
        meeting=(),
        place_dates=_as_of(content, words),
        title=title.upper(),
        symbol=content.symbol,
        marks=(words.date(content.document_date),),
        remark=words.get("document.sample") if content.sample else "",
        facts=[(words.get("minutes.fact_basis"), [legal_basis(content.legal_basis, words)])],
    )
    yield from masthead_of(head, words)
    if not content.chapters:
        yield Text(words.get("record.no_decisions"), NOTHING.but(space_before=12), content.language)
        return
    yield from _contents(content, words)
    for number, chapter in enumerate(content.chapters, 1):
        yield from _chapter(number, chapter, content, words)
    yield from _without(content, words)
    yield from _table(content, words)
    yield from _index(content, words)


def _area(chapter: Chapter, words: Labels) -> str:
    return chapter.area or words.get("record.no_area")


def _contents(content: CompendiumContent, words: Labels) -> Iterator[Flowable]:
    language = content.language
    heading = Text(words.get("document.contents"), CONTENTS_TITLE, language)
    heading.keepWithNext = 1
    yield heading
    lines = [
        (words.numeral(number), _area(chapter, words), f"area-{number}")
        for number, chapter in enumerate(content.chapters, 1)
    ]
    lines += [("", words.get("record.status_table"), _TABLE), ("", words.get("record.keyword_index"), _INDEX)]
    column = ContentsLine.column((number for number, _, _ in lines), CONTENTS_LINE, language)
    for place, (number_text, title, key) in enumerate(lines):
        line = ContentsLine(number_text, title, key, column, CONTENTS_LINE, language)
        line.keepWithNext = int(place < 2 or len(lines) - 3 <= place < len(lines) - 1)
        yield line


def _chapter(number: int, chapter: Chapter, content: CompendiumContent, words: Labels) -> Iterator[Flowable]:
    yield Heading(
        _area(chapter, words), ANNEX, content.language, f"area-{number}", words.heading_number(number)
    )
    for taken in chapter.decisions:
        yield from _decision(taken, content, words)


def _decision(taken: Taken, content: CompendiumContent, words: Labels) -> Iterator[Flowable]:
    """Yield one decision: its symbol, its text, and how it stands; on one page unless it is very long."""
    language, own = content.language, taken.language or content.language
    heading = Heading(taken.symbol, _DECISION, language, _key(taken.symbol))
    stack: list[Text] = []
    note = fallback_note(own, language, words)
    if note:
        stack.append(Text(note, NOTE, language))
        stack[-1].keepWithNext = 1
    stack += rich_stack(taken.text, OPERATIVE, own)
    box = Numbered(None, stack, 0, _FRAME, is_rtl(language), 3.0)
    box.keepWithNext = 1
    rows = [
        [
            [Text(words.get(f"record.fact_{name}"), FACT_NAME, language)],
            [Text(line, CELL, language) for line in lines],
        ]
        for name, lines in _facts(taken, words)
    ]
    blocks = [heading, box, Grid((19, 81), rows, rtl=is_rtl(language))]
    size = len(taken.text.plain) + sum(len(line) for _, lines in _facts(taken, words) for line in lines)
    if size > _LONG:
        yield from blocks
    else:
        yield Together(blocks)


def _facts(taken: Taken, words: Labels) -> list[tuple[str, list[str]]]:
    day = words.date(taken.taken_on) if taken.taken_on else ""
    meeting = ordinal_meeting(taken.meeting_number, taken.meeting_title, words)
    rows = [
        ("taken", [words.parted(day, meeting, taken.place)]),
        ("status", [decision_status(taken, words)]),
        ("replaces", [words.listed(taken.replaces)] if taken.replaces else []),
        ("corrected", [words.listed(taken.corrected)] if taken.corrected else []),
        (
            "follow_up",
            [
                words.format(
                    "record.follow_up",
                    symbol=action.symbol,
                    title=action.title,
                    status=words.get(f"minutes.action_status.{action.status.value}"),
                )
                for action in taken.actions
            ],
        ),
    ]
    return [(name, lines) for name, lines in rows if lines]


def _without(content: CompendiumContent, words: Labels) -> Iterator[Flowable]:
    if content.without:
        areas = words.listed(content.without)
        text = words.format("record.areas_without", areas=areas)
        yield Text(text, BODY.but(align="start", space_before=16), content.language)


def _table(content: CompendiumContent, words: Labels) -> Iterator[Flowable]:
    """Yield the table of all decisions, in the order in which they were taken."""
    language = content.language
    yield Heading(words.get("record.status_table"), ANNEX, language, _TABLE)
    nothing = words.get("record.nothing")
    areas = {
        taken.symbol: chapter.area or nothing for chapter in content.chapters for taken in chapter.decisions
    }
    every = [taken for chapter in content.chapters for taken in chapter.decisions]
    every.sort(key=lambda taken: (taken.meeting_number, _number(taken.symbol)))

    def cell(text: str, style: TextStyle = CELL) -> list[Text]:
        return [Text(text, style, language)] if text else []

    rows: list[Row] = [
        [
            cell(taken.symbol, CELL_SYMBOL),
            cell(words.date(taken.taken_on) if taken.taken_on else ""),
            cell(areas[taken.symbol]),
            cell(decision_status(taken, words)),
        ]
        for taken in every
    ]
    head = [
        Text(words.get(f"record.column_{name}"), COLUMN, language)
        for name in ("symbol", "taken", "area", "status")
    ]
    symbol = min(max(measure(taken.symbol, CELL_SYMBOL) for taken in every) + 1, 120.0)
    yield Grid((symbol, 78, 120, 140), rows, head, is_rtl(language))


def _number(symbol: str) -> tuple[int, str]:
    end = symbol.rpartition(".")[2]
    return (int(end), symbol) if end.isdecimal() else (0, symbol)


def _index(content: CompendiumContent, words: Labels) -> Iterator[Flowable]:
    """Yield the keyword index; each keyword keeps its first line, and each line leads to its decision."""
    language = content.language
    yield Heading(words.get("record.keyword_index"), ANNEX, language, _INDEX)
    if not content.keywords:
        yield Text(words.get("record.no_keywords"), NOTHING, language)
        return
    lead = Text(words.get("record.index_lead"), CELL_NOTE.but(space_after=6), language)
    lead.keepWithNext = 1
    yield lead
    symbol = max(measure(taken, CONTENTS_LINE_CLOSE) for _, symbols in content.keywords for taken in symbols)
    count = 2
    while (room := Columns.column(WIDTH, count) - ContentsLine.margin - symbol - 4) < _KEYWORD and count > 1:
        count -= 1
    groups = [
        [
            ContentsLine("" if place else keyword, taken, _key(taken), room, CONTENTS_LINE_CLOSE, language)
            for place, taken in enumerate(symbols)
        ]
        for keyword, symbols in content.keywords
    ]
    yield Columns(groups, is_rtl(language), count)


def _key(symbol: str) -> str:
    return f"decision-{symbol}"
