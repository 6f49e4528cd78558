"""The directory of focal points as PDF: by area, then side; vacancies are marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.directory import AreaPosts, DirectoryContent, Entry, Post
from secretariat.documents.content.meeting import LocalText
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import PLAIN, Hand, NewPage
from secretariat.documents.pdf.grid import Row
from secretariat.documents.pdf.masthead import Masthead, masthead_of
from secretariat.documents.pdf.record import set_record
from secretariat.documents.pdf.styles import CELL, CELL_BOLD, CELL_NOTE, SUBHEADING

_THREE_ROWS = 140.0  # points under which an area begins on the next page
_VACANT = CELL_BOLD.but(colour="#9c0006", italic=True)


def set_directory(content: DirectoryContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a directory of focal points as PDF to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`, or `emblem_unreadable`.
    """
    hand = Hand(content.language, PLAIN)
    title = hand.words.get("directory.title")
    return set_record(
        content,
        hand.words,
        list(_story(content, hand, title)),
        out,
        progress,
        title=hand.words.format("lists.titled", title=title, of=content.group),
        header=title,
        footer=_valid(content, hand),
    )


def _valid(content: DirectoryContent, hand: Hand) -> str:
    return hand.words.format("directory.valid", date=hand.words.date(content.document_date))


def _story(content: DirectoryContent, hand: Hand, title: str) -> Iterator[Flowable]:
    words = hand.words
    head = Masthead(
        language=content.language,
        parties=content.parties,
        group=content.group,
        meeting=(),
        place_dates=_valid(content, hand),
        title=title.upper(),
        symbol=content.symbol,
        marks=(words.date(content.document_date),),
        remark=words.get("document.sample") if content.sample else "",
        accent=hand.look.accent,
    )
    yield from masthead_of(head, words)
    if not content.areas:
        yield hand.nothing(words.get("directory.none"))
        return
    counts = {"places": content.places, "vacant": content.vacant, "expiring": content.expiring}
    yield hand.note(words.format("directory.counts", **counts))
    for number, area in enumerate(content.areas):
        yield from _area(area, f"area-{number}", hand)


def _area(area: AreaPosts, key: str, hand: Hand) -> Iterator[Flowable]:
    words = hand.words
    named = area.area if area.area.text else LocalText(words.get("nomination.whole_group"))
    yield NewPage(_THREE_ROWS)
    yield hand.heading(named.text, key, SUBHEADING.but(heading=2))
    columns = [
        words.get(name)
        for name in (
            "directory.column_side",
            "participants.column_name",
            "participants.column_function",
            "directory.column_contact",
        )
    ]
    yield hand.grid((15, 27, 30, 28), columns, [row for post in area.posts for row in _post(post, hand)])


def _post(post: Post, hand: Hand) -> Iterator[Row]:
    side = hand.cell(post.party.short_name, CELL_BOLD)
    if post.vacant:
        yield [side, hand.cell(hand.words.get("directory.vacant"), _VACANT), [], []]
        side = []
    for entry in post.entries:
        yield [side, *_entry(entry, hand)]
        side = []


def _entry(entry: Entry, hand: Hand) -> Row:
    words, person = hand.words, entry.person
    until = words.format("directory.until", date=words.date(entry.until_on)) if entry.until_on else ""
    role = words.parted(words.get(f"focal_point_role.{entry.role.value}"), until)
    return [
        [*hand.name(person), *hand.cell(role, CELL_NOTE)],
        [*hand.cell(person.function), *hand.cell(person.institution, CELL_NOTE)],
        [text for line in (entry.email, entry.phone) for text in hand.cell(line, CELL)],
    ]
