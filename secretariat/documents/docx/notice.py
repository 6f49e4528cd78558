"""The notice of meeting as a Word file: what the PDF says, to be put under a ministry's own letterhead."""

from __future__ import annotations

from typing import BinaryIO

from secretariat.documents.content.meeting import NoticeContent
from secretariat.documents.docx.blocks import Line
from secretariat.documents.docx.gathering import Cell, Gathering, cell
from secretariat.documents.labels import labels
from secretariat.documents.meeting_wording import (
    attachment_sentence,
    contact_lines,
    convening,
    facts_rows,
    standing,
)
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.gathering import PLAIN
from secretariat.documents.wording import delegation_title, person_name


def write_notice_docx(content: NoticeContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write a notice of meeting as a Word file to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`, or `emblem_unreadable`.
    """
    facts = content.facts
    words = labels(facts.language)
    page = Gathering(facts, PLAIN, title="notice.title", symbol=facts.symbol, state=standing(facts, words))
    progress(0, 1)
    page.masthead()
    _addressees(content, page)
    page.say(convening(facts, words))
    rows: list[list[Cell]] = [
        [[Line(name, "FactName")], [Line(text, "Fact") for text in lines]]
        for name, lines in facts_rows(facts, words, "where", "hours", "joint")
    ]
    page.grid((19, 81), (), rows)
    page.say(attachment_sentence(content, words))
    _deadlines(content, page)
    _contacts(content, page)
    page.say(words.format("notice.signed", group=facts.group), "Signed")
    if content.agenda:
        _attachment(content, page)
    page.save(out)
    progress(1, 1)


def _addressees(content: NoticeContent, page: Gathering) -> None:
    words = page.words
    heads = {head.party.name: head.person for head in content.heads}
    page.say(words.get("notice.addressees"), "Heading2")
    rows: list[list[Cell]] = []
    for party in content.facts.parties:
        person = heads.get(party.name)
        who = cell(words.get("notice.no_head"), "TableNote")
        if person:
            name = words.format("notice.attention", name=person_name(person, words))
            lines = [*cell(person.function, "TableNote"), *cell(person.institution, "TableNote")]
            who = [*cell(name), *lines]
        rows.append([cell(delegation_title(party, words), "TableStrong"), who])
    page.grid((40, 60), (), rows)


def _deadlines(content: NoticeContent, page: Gathering) -> None:
    words = page.words
    if not content.deadlines:
        return
    page.say(words.get("notice.deadlines"), "Heading2")
    rows = [
        [
            cell(words.format("notice.by_date", date=words.date(deadline.on)), "TableStrong"),
            cell(words.get(f"notice.deadline.{deadline.kind.value}")),
        ]
        for deadline in content.deadlines
    ]
    page.grid((27, 73), (), rows)


def _contacts(content: NoticeContent, page: Gathering) -> None:
    words = page.words
    page.say(words.get("notice.contacts"), "Heading2")
    if not content.contacts:
        page.say(words.format("notice.contacts_none", group=content.facts.group))
        return
    rows = []
    for contact in content.contacts:
        name = contact.name
        if contact.side:
            name = words.format("notice.contact_line", name=contact.name, side=contact.side)
        reached = words.parted(*contact_lines(contact))
        rows.append([cell(name, "TableStrong"), cell(reached)])
    page.grid((40, 60), (), rows)


def _attachment(content: NoticeContent, page: Gathering) -> None:
    words = page.words
    page.say(words.get("notice.attachment"), "Heading2")
    page.say(words.format("notice.attachment_symbol", symbol=content.agenda_symbol), "Note")
    rows = [
        [cell(words.numeral(entry.number), "TableStrong"), page.local(entry.title)]
        for entry in content.agenda
    ]
    item = page.blocks.share(
        [words.numeral(entry.number) for entry in content.agenda], "TableStrong", least=9
    )
    page.grid(
        (item, 100 - item),
        [words.get(f"agenda.column_{name}") for name in ("item", "subject")],
        rows,
        whole=True,
    )
