"""The notice of meeting as PDF: a letter to the members of each delegation, the provisional agenda attached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import Contact, NoticeContent
from secretariat.documents.content.names import Party
from secretariat.documents.meeting_wording import (
    attachment_sentence,
    contact_lines,
    convening,
    facts_rows,
    standing,
)
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import PLAIN, Pen, meeting_head, set_gathering, whole
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.masthead import masthead_of
from secretariat.documents.pdf.styles import CELL_BOLD, CELL_NOTE, FACT, FACT_NAME, SUBHEADING
from secretariat.documents.wording import delegation_title, person_name


def set_notice(content: NoticeContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a notice of meeting as PDF to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`, or `emblem_unreadable`.
    """
    pen = Pen(content.facts, PLAIN)
    return set_gathering(
        content,
        pen,
        list(_story(content, pen)),
        out,
        progress,
        title=pen.words.get("notice.title"),
        state=standing(pen.facts, pen.words),
    )


def _story(content: NoticeContent, pen: Pen) -> Iterator[Flowable]:
    words, facts = pen.words, content.facts
    head = meeting_head(facts, words, pen.look, title=words.get("notice.title"), state=standing(facts, words))
    yield from masthead_of(head, words)
    yield from _addressees(content, pen)
    yield pen.body(convening(facts, words))
    rows: list[Row] = [
        [pen.cell(name, FACT_NAME), [line for text in lines for line in pen.cell(text, FACT)]]
        for name, lines in facts_rows(facts, words, "where", "hours", "joint")
    ]
    yield pen.grid((19, 81), (), rows)
    yield pen.body(attachment_sentence(content, words))
    yield from _deadlines(content, pen)
    yield from _contacts(content, pen)
    signed = pen.body(words.format("notice.signed", group=facts.group))
    signed.spaceBefore = 10
    yield signed
    if content.agenda:
        yield from whole(list(_attachment(content, pen)))


def _addressees(content: NoticeContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    heads = {head.party.name: head.person for head in content.heads}
    yield pen.subheading(words.get("notice.addressees"))
    rows: list[Row] = []
    for party in content.facts.parties:
        person = heads.get(party.name)
        who = pen.cell(words.get("notice.no_head"), CELL_NOTE)
        if person:
            name = words.format("notice.attention", name=person_name(person, words))
            lines = [line for line in (person.function, person.institution) if line]
            who = [*pen.cell(name), *(text for line in lines for text in pen.cell(line, CELL_NOTE))]
        rows.append([pen.cell(_delegation(party, pen), CELL_BOLD), who])
    yield pen.grid((44, 56), (), rows)


def _delegation(party: Party, pen: Pen) -> str:
    return delegation_title(party, pen.words)


def _deadlines(content: NoticeContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    if not content.deadlines:
        return
    yield pen.subheading(words.get("notice.deadlines"))
    rows: list[Row] = []
    for day in dict.fromkeys(deadline.on for deadline in content.deadlines):
        asked = [words.get(f"notice.deadline.{d.kind.value}") for d in content.deadlines if d.on == day]
        by = pen.cell(words.format("notice.by_date", date=words.date(day)), CELL_BOLD)
        rows.append([by, [text for line in asked for text in pen.cell(line)]])
    yield pen.grid((27, 73), (), rows)


def _contacts(content: NoticeContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield pen.subheading(words.get("notice.contacts"))
    if not content.contacts:
        yield pen.body(words.format("notice.contacts_none", group=content.facts.group))
        return
    grid = pen.grid((40, 60), (), [_contact(contact, pen) for contact in content.contacts])
    grid.keepWithNext = 1  # so that who signs does not stand on a page alone
    yield grid


def _contact(contact: Contact, pen: Pen) -> Row:
    name = contact.name
    if contact.side:
        name = pen.words.format("notice.contact_line", name=contact.name, side=contact.side)
    return [
        pen.cell(name, CELL_BOLD),
        pen.cell(pen.words.parted(*contact_lines(contact))),
    ]


def _attachment(content: NoticeContent, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield pen.heading(words.get("notice.attachment"), "attachment", SUBHEADING.but(heading=2))
    note = pen.note(words.format("notice.attachment_symbol", symbol=content.agenda_symbol))
    note.keepWithNext = 1
    yield note
    rows: list[Row] = [
        [pen.cell(words.numeral(entry.number), CELL_BOLD), pen.local(entry.title)] for entry in content.agenda
    ]
    columns = [words.get(f"agenda.column_{name}") for name in ("item", "subject")]
    numbers = [words.numeral(entry.number) for entry in content.agenda]
    item = Grid.share(numbers, CELL_BOLD, pen.language, least=9, columns=2)
    yield pen.grid((item, 100 - item), columns, rows)
