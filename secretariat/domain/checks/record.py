"""Everything about one meeting's minutes that the checks look at, read in one snapshot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from secretariat.domain.actions import Action, ActionUpdate
from secretariat.domain.agreements import Party, Signatory
from secretariat.domain.attachments import Attachment
from secretariat.domain.audience import SHARED, Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.lexicon import Lexicon
from secretariat.domain.decisions import Decision
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting
from secretariat.domain.minutes import Note, Paragraph
from secretariat.domain.papers import Paper
from secretariat.domain.people import Institution, Person
from secretariat.domain.terms import Term
from secretariat.domain.verbs import PhraseBank

_SENTENCE_ENDS = re.compile(r"(?<=[.!?؟۔])\s+|(?<=[。！？])\s*|\n+")
_CLAUSE_ENDS = re.compile(r"(?<=[;؛])\s+|(?<=；)\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What minutes say in one language otherwise than the draft that is out.

    `before` and `now` are the texts that only the one or the other has, both empty where an emblem or a state differs;
    `digest` is that of all that the minutes say now.
    """

    language: str
    before: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One meeting with its minutes and what they have to agree with.

    Args:
        parties: in the order of the masthead.
        paragraphs: in the order of the minutes, own-side ones included.
        numbers: the printed number of each paragraph that is printed; the opening has the numbers before them.
        printed: the highest printed number.
        annexes: how many annexes the minutes have.
        actions: agreed at this meeting; `earlier_actions`: agreed before it and perhaps to be reported, with
            their `updates` by action id.
        previous, next_meeting: the neighbours in the series that are not cancelled.
        meetings: symbols of all meetings in the database, of whatever group.
        bodies: the symbols of all groups in the database.
        symbols: every symbol given out, with the record that carries it.
        papers: of this meeting and all others; `attachments`: to papers.
        notes: own-side notes on anything.
        names: proper names that may stand in any text, of groups, agreements, areas, institutions.
        holidays: by party.
        terms: the group's bank.
        changes: since the draft that is out, by language; none while the minutes are being drafted.
        unprintable: those of the characters to be printed that no bundled font has.
    """

    group: Group
    parties: tuple[Party, ...]
    meeting: Meeting
    agenda: tuple[AgendaItem, ...] = ()
    delegates: tuple[Delegate, ...] = ()
    persons: Mapping[int, Person] = field(default_factory=dict)
    institutions: Mapping[int, Institution] = field(default_factory=dict)
    signatories: tuple[Signatory, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    numbers: Mapping[int, int] = field(default_factory=dict)
    printed: int = 0
    annexes: int = 7
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    earlier_actions: tuple[Action, ...] = ()
    updates: Mapping[int, tuple[ActionUpdate, ...]] = field(default_factory=dict)
    previous: Meeting | None = None
    next_meeting: Meeting | None = None
    meetings: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    symbols: tuple[tuple[str, Ref], ...] = ()
    papers: tuple[Paper, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[Note, ...] = ()
    names: tuple[str, ...] = ()
    holidays: Mapping[int, frozenset[date]] = field(default_factory=dict)
    unprintable: frozenset[str] = frozenset()
    terms: tuple[Term, ...] = ()
    changes: tuple[Change, ...] = ()
    lexicons: Mapping[str, Lexicon] = field(default_factory=dict)
    banks: Mapping[str, PhraseBank] = field(default_factory=dict)

    @property
    def shared(self) -> tuple[Paragraph, ...]:
        """The paragraphs that both sides see."""
        return tuple(p for p in self.paragraphs if p.audience in SHARED and p.body)

    @property
    def own_side(self) -> tuple[Paragraph, ...]:
        """The paragraphs that only our side sees."""
        return tuple(p for p in self.paragraphs if p.audience is Audience.OWN_SIDE)

    @property
    def ends_on(self) -> date | None:
        """The meeting's last day."""
        return self.meeting.ends_at.date() if self.meeting.ends_at else None

    def texts(self) -> Iterator[tuple[Paragraph, str, str]]:
        """Yield each paragraph that both sides see with each of its languages and the text."""
        for paragraph in self.shared:
            for language, text in paragraph.body.plain.items():
                yield paragraph, language, text

    def lexicon(self, language: str) -> Lexicon:
        """Return the words of a language; of one that is not known, none."""
        return self.lexicons.get(language, Lexicon(language=language))


def ref(record: AgendaItem | Paragraph | Decision | Action | Delegate | Meeting | Paper) -> Ref:
    """Return the reference of a record that a finding can point to."""
    kinds = {
        AgendaItem: Kind.AGENDA_ITEM,
        Paragraph: Kind.PARAGRAPH,
        Decision: Kind.DECISION,
        Action: Kind.ACTION,
        Delegate: Kind.DELEGATE,
        Meeting: Kind.MEETING,
        Paper: Kind.PAPER,
    }
    return Ref(kinds[type(record)], record.id)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; an abbreviation with a full stop can end one too early."""
    return [part.strip() for part in _SENTENCE_ENDS.split(text) if part.strip()]


def clauses(text: str) -> list[str]:
    """Return the sentences of a text, cut at semicolons too."""
    return [part.strip() for s in sentences(text) for part in _CLAUSE_ENDS.split(s) if part.strip()]


def shortened(text: str, longest: int = 90) -> str:
    """Return a text for a sentence of the check: on one line and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rsplit(" ", 1)[0] + "…"
