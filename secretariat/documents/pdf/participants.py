"""The list of participants as PDF: by side, the head first, then in protocol order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.meeting import ParticipantsContent
from secretariat.documents.content.names import Delegate, Delegation
from secretariat.documents.meeting_wording import attendance_line, standing, total
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.gathering import PLAIN, NewPage, Pen, meeting_head, set_gathering
from secretariat.documents.pdf.grid import Row
from secretariat.documents.pdf.masthead import masthead_of
from secretariat.documents.pdf.styles import CELL, CELL_NOTE, SUBHEADING
from secretariat.documents.wording import delegation_title

_THREE_ROWS = 160.0  # points under which a delegation begins on the next page


def set_participants(content: ParticipantsContent, out: BinaryIO, progress: Progress = no_progress) -> Report:
    """Write a list of participants as PDF to `out`. The same content gives the same bytes.

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
        title=_title(content, pen),
        symbol=content.symbol,
        state=_state(content, pen),
    )


def _title(content: ParticipantsContent, pen: Pen) -> str:
    return pen.words.get("participants.title_provisional" if content.provisional else "participants.title")


def _state(content: ParticipantsContent, pen: Pen) -> str:
    provisional = pen.words.get("gathering.provisional").upper() if content.provisional else ""
    return standing(content.facts, pen.words) or provisional


def _story(content: ParticipantsContent, pen: Pen) -> Iterator[Flowable]:
    words, facts = pen.words, content.facts
    title, state = _title(content, pen), _state(content, pen)
    head = meeting_head(facts, words, pen.look, title=title, state=state, symbol=content.symbol)
    yield from masthead_of(head, words)
    if not any(delegation.delegates for delegation in content.delegations):
        yield pen.nothing(words.get("participants.none"))
        return
    here = [delegation.party for delegation in content.delegations]
    for place, delegation in enumerate(content.delegations):
        yield from _delegation(delegation, f"delegation-{place}", content.provisional, pen)
    for party in facts.parties:
        if party not in here:
            yield pen.heading(
                delegation_title(party, words), f"unnamed-{party.name}", SUBHEADING.but(heading=2)
            )
            yield pen.nothing(words.get("participants.none_of"))
    yield pen.note(total(content, words))


def _delegation(delegation: Delegation, key: str, provisional: bool, pen: Pen) -> Iterator[Flowable]:
    words = pen.words
    yield NewPage(_THREE_ROWS)
    yield pen.heading(delegation_title(delegation.party, words), key, SUBHEADING.but(heading=2))
    columns = [words.get(f"participants.column_{name}") for name in ("name", "function", "capacity")]
    rows = [_delegate(delegate, provisional, pen) for delegate in delegation.delegates]
    yield pen.grid((38, 41, 21), columns, rows)


def _delegate(delegate: Delegate, provisional: bool, pen: Pen) -> Row:
    words, person = pen.words, delegate.person
    note = attendance_line(delegate, words, provisional=provisional)
    return [
        pen.name(person),
        [*pen.cell(person.function), *pen.cell(person.institution, CELL_NOTE)],
        [
            *pen.cell(words.get(f"minutes.role.{delegate.role.value}")),
            *pen.cell(note, CELL.but(italic=True)),
        ],
    ]
