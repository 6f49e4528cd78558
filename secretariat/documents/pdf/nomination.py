"""The request for nomination as PDF: a letter to one side, in the look of the notice of meeting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import Contact, LocalText
from secretariat.documents.content.nomination import NominationContent, Requested
from secretariat.documents.meeting_wording import contact_lines
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import PLAIN, Hand
from secretariat.documents.pdf.grid import Row
from secretariat.documents.pdf.masthead import Masthead, masthead_of
from secretariat.documents.pdf.record import set_record
from secretariat.documents.pdf.styles import CELL_BOLD, CELL_NOTE, FACT, FACT_NAME
from secretariat.documents.typeset import Text
from secretariat.documents.wording import legal_basis, named, person_name

_ANSWER = ("person", "contact", "term", "letter")


def set_nomination(content: NominationContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a request for nomination as PDF to `out`. The same content gives the same bytes.

    Raises:
        RuleViolation: `language_unavailable`, or `emblem_unreadable`.
    """
    hand = Hand(content.language, PLAIN)
    title = hand.words.get("nomination.title")
    return set_record(
        content,
        hand.words,
        list(_story(content, hand, title)),
        out,
        progress,
        title=hand.words.format("lists.titled", title=title, of=content.group),
        header=title,
        footer=hand.words.format("nomination.reference", symbol=content.symbol),
    )


def _story(content: NominationContent, hand: Hand, title: str) -> Iterator[Flowable]:
    words = hand.words
    head = Masthead(
        language=content.language,
        parties=content.parties,
        group=content.group,
        meeting=(),
        place_dates=words.date(content.document_date),
        title=title.upper(),
        marks=(
            words.format("nomination.reference", symbol=content.symbol),
            words.date(content.document_date),
        ),
        remark=words.get("document.sample") if content.sample else "",
        accent=hand.look.accent,
    )
    yield from masthead_of(head, words)
    yield _addressee(content, hand)
    yield hand.body(content.salutation or words.get("nomination.salutation"))
    yield hand.body(words.sentences(_basis(content, hand), _request(content, hand)))
    columns = [words.get(f"nomination.column_{name}") for name in ("area", "role", "by", "counterpart")]
    yield hand.grid((34, 19, 20, 27), columns, [_place(asked, hand) for asked in content.requests])
    if any(asked.overdue for asked in content.requests):
        yield hand.body(words.get("nomination.overdue"))
    yield from _answer(hand)
    yield from _contacts(content, hand)
    yield from _close(content, hand)


def _addressee(content: NominationContent, hand: Hand) -> Flowable:
    words, person = hand.words, content.addressee
    if person is None:
        who = hand.cell(words.get("nomination.authority"))
    else:
        name = words.format("notice.attention", name=person_name(person, words))
        lines = [line for line in (person.function, person.institution) if line]
        who = [*hand.cell(name), *(text for line in lines for text in hand.cell(line, CELL_NOTE))]
    return hand.grid((44, 56), (), [[hand.cell(content.side.name, CELL_BOLD), who]])


def _basis(content: NominationContent, hand: Hand) -> str:
    key = "lead_clause" if content.basis_clause else "lead_basis" if content.legal_basis.title else "lead"
    return hand.words.format(
        f"nomination.{key}",
        clause=content.basis_clause,
        basis=legal_basis(content.legal_basis, hand.words),
        group=content.group,
    )


def _request(content: NominationContent, hand: Hand) -> str:
    return hand.words.format("nomination.request", group=content.group, **named(content.side))


def _place(asked: Requested, hand: Hand) -> Row:
    words = hand.words
    area = asked.area if asked.area.text else LocalText(words.get("nomination.whole_group"))
    held = ""
    if asked.before and asked.before_until:
        date = words.date(asked.before_until)
        held = words.format("nomination.held_before", name=asked.before, date=date)
    return [
        [*hand.local(area, CELL_BOLD), *hand.cell(held, CELL_NOTE)],
        hand.cell(words.get(f"focal_point_role.{asked.role.value}")),
        hand.cell(words.date(asked.until) if asked.until else ""),
        [text for name in asked.counterparts for text in hand.cell(name)],
    ]


def _answer(hand: Hand) -> Iterator[Flowable]:
    words = hand.words
    yield hand.subheading(words.get("nomination.reply"))
    rows: list[Row] = [
        [
            hand.cell(words.get(f"nomination.reply_{name}"), FACT_NAME),
            hand.cell(words.get(f"nomination.reply_{name}_what"), FACT),
        ]
        for name in _ANSWER
    ]
    yield hand.grid((19, 81), (), rows)


def _contacts(content: NominationContent, hand: Hand) -> Iterator[Flowable]:
    words = hand.words
    yield hand.subheading(words.get("notice.contacts"))
    if not content.contacts:
        yield hand.body(words.format("notice.contacts_none", group=content.group))
        return
    yield hand.grid((40, 60), (), [_contact(contact, hand) for contact in content.contacts])


def _contact(contact: Contact, hand: Hand) -> Row:
    name = hand.words.format("notice.contact_line", name=contact.name, side=contact.side)
    return [hand.cell(name, CELL_BOLD), hand.cell(hand.words.parted(*contact_lines(contact)))]


def _close(content: NominationContent, hand: Hand) -> Iterator[Text]:
    """Yield the courtesy and who signs, which never stand on two pages."""
    words = hand.words
    courtesy = hand.body(words.format("nomination.close", **named(content.side)))
    courtesy.keepWithNext = 1
    yield courtesy
    signed = hand.body(words.format("notice.signed", group=content.group))
    signed.spaceBefore = 10
    yield signed
