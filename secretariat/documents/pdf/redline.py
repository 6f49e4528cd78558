"""A redline as PDF: both drafts in one text, readable in black and white.

What was deleted is struck through, what was inserted is underlined, a bar in the margin stands beside every paragraph
that is not as it was, and words say what became of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.redline import RedlineContent, RedlineDraft, RedlineParagraph
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import Frame, Heading, Numbered
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.masthead import Masthead, masthead_of
from secretariat.documents.pdf.record import set_record
from secretariat.documents.pdf.styles import (
    BODY,
    BODY_NUMBER,
    CAPTION,
    GREY,
    HEADING,
    INK,
    NOTE,
    NUMBER_COLUMN,
    SANS,
)
from secretariat.documents.typeset import Mark, Marked, Text, is_rtl
from secretariat.documents.wording import (
    distribution_line,
    fallback_note,
    meeting_title,
    original,
    place_dates,
    running_title,
)
from secretariat.domain.comparison import Change, EditKind, Edits, readable
from secretariat.domain.text import Run

_BAR = Frame(bar=INK, bar_width=1.6, pad_start=0, pad_end=0, pad_top=0, pad_bottom=0, outside=12)
_KEY = SANS.but(size=8.8, leading=13, space_before=8, space_after=2)
_FATE = CAPTION.but(colour=GREY)
_TEXT = BODY.but(align="start")
_MARKS = {
    EditKind.KEPT: Mark.NONE,
    EditKind.DELETED: Mark.DELETED,
    EditKind.INSERTED: Mark.INSERTED,
}


def set_redline(content: RedlineContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a redline as PDF to `out`. The same content gives the same bytes.

    Args:
        content: what it says, in one language.
        out: takes the whole file at the end; nothing is written before.
        progress: told each page as it is begun; may raise `Cancelled`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    title = _title(content, words)
    return set_record(
        content,
        words,
        list(_story(content, words)),
        out,
        progress,
        title=words.format("lists.titled", title=title, of=content.symbol),
        header=running_title(content, words),
        state=title,
        footer=original(content, words),
    )


def _title(content: RedlineContent, words: Labels) -> str:
    return words.format("redline.title", new=content.new.number, old=content.old.number)


def _story(content: RedlineContent, words: Labels) -> Iterator[Flowable]:
    language = content.language
    yield from masthead_of(_masthead(content, words), words)
    yield Text(list(_key(words)), _KEY, language)
    for number, paragraph in enumerate(content.opening):
        block = _paragraph(paragraph, content, words)
        block.spaceBefore = 0 if number else 10
        yield block
    for item in content.items:
        yield Heading(item.title, HEADING, language, f"item-{item.number}", words.heading_number(item.number))
        for paragraph in item.paragraphs:
            yield _paragraph(paragraph, content, words)


def _masthead(content: RedlineContent, words: Labels) -> Masthead:
    marks = [words.date(content.document_date, hijri=content.hijri)]
    if content.distribution:
        marks.insert(0, distribution_line(content.distribution, words))
    return Masthead(
        language=content.language,
        parties=content.parties,
        group=content.group,
        meeting=(meeting_title(content, words),),
        place_dates=place_dates(content, words),
        title=_title(content, words),
        symbol=content.symbol,
        marks=tuple(marks),
        remark=words.get("document.sample") if content.sample else "",
        facts=[
            (words.format("redline.draft", number=draft.number), [_circulated(draft, words)])
            for draft in (content.old, content.new)
        ]
        + [(words.get("redline.changes"), [_counts(content, words)])],
    )


def _circulated(draft: RedlineDraft, words: Labels) -> str:
    if draft.circulated_on is None:
        return words.get("redline.not_circulated")
    return words.format("redline.circulated", date=words.date(draft.circulated_on))


def _counts(content: RedlineContent, words: Labels) -> str:
    """Return "3 paragraphs changed, 1 added", or that nothing changed."""
    found = [(change, content.count(change)) for change in Change if change is not Change.UNCHANGED]
    parts = [words.plural(f"redline.count_{change.value}", number) for change, number in found if number]
    return words.parted(*parts) or words.get("redline.nothing")


def _key(words: Labels) -> Iterator[Run]:
    """Yield the sentence that says how to read the marks, with the marks in it."""
    marks = {mark.value: mark for mark in (Mark.DELETED, Mark.INSERTED)}
    for text, place, _, _ in Formatter().parse(words.get("redline.key")):
        if text:
            yield Run(text)
        if place:
            yield Marked(words.get(f"redline.{place}"), mark=marks[place])


def _paragraph(paragraph: RedlineParagraph, content: RedlineContent, words: Labels) -> Numbered:
    language = paragraph.language or content.language
    stack: list[Text] = []
    for line, style in (
        (words.format("minutes.decision", symbol=paragraph.symbol) if paragraph.symbol else "", CAPTION),
        (_fate(paragraph, words), _FATE),
        (fallback_note(language, content.language, words), NOTE),
    ):
        if line:
            stack.append(Text(line, style, content.language))
            stack[-1].keepWithNext = 1
    stack.append(Text(list(runs(paragraph.edits)), _TEXT, language))
    changed = paragraph.change is not Change.UNCHANGED or paragraph.moved
    return Numbered(
        Text(list(_number(paragraph)), BODY_NUMBER, content.language),
        stack,
        NUMBER_COLUMN,
        _BAR if changed else None,
        is_rtl(content.language),
        space=7.0,
    )


def _fate(paragraph: RedlineParagraph, words: Labels) -> str:
    """Return what became of a paragraph as a whole, which its words do not say."""
    if paragraph.moved:
        return words.format("redline.moved", number=paragraph.old)
    if paragraph.change in (Change.ADDED, Change.REMOVED):
        return words.get(f"redline.{paragraph.change.value}")
    return ""


def _number(paragraph: RedlineParagraph) -> Iterator[Run]:
    """Yield the number in the newer draft, under that in the older one where they differ."""
    if paragraph.old == paragraph.new:
        yield Run(f"{paragraph.new}.")
        return
    if paragraph.old:
        yield Marked(f"{paragraph.old}.", mark=Mark.DELETED)
    if paragraph.old and paragraph.new:
        yield Run("\n")
    if paragraph.new:
        yield Marked(f"{paragraph.new}.", mark=Mark.INSERTED)


def runs(edits: Edits) -> Iterator[Run]:
    """Yield edits as marked runs, for a reader."""
    for edit in readable(edits):
        yield Marked(edit.text, mark=_MARKS[edit.kind])
