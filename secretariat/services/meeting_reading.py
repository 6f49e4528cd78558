"""What the documents before and at a meeting have in common: one meeting read in one snapshot, and put into words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import acts, rows
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store.emblems import joint_emblems
from secretariat.documents.content import meeting as content
from secretariat.documents.content.names import Party as PartyContent
from secretariat.domain.agendas import AgendaClock, agenda_clock, hours_of
from secretariat.domain.agreements import Agreement
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Meeting, MeetingState, Sitting
from secretariat.domain.papers import Paper
from secretariat.domain.people import Institution, Person
from secretariat.domain.text import LocalizedText
from secretariat.services.document_kinds import Order
from secretariat.services.naming import Naming, legal_basis

_NOT_CONVENED = (MeetingState.PLANNED, MeetingState.POSTPONED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A meeting as it was read, and what names its sides.

    Args:
        parties: by id, in the order of the document.
        convened_on: when its notice went out last, None when it is not convened.
    """

    language: str
    today: date
    meeting: Meeting
    groups: Sequence[Group]
    agreement: Agreement
    sittings: Sequence[Sitting]
    agenda: Sequence[AgendaItem]
    naming: Naming
    parties: Mapping[int, PartyContent]
    convened_on: date | None

    @property
    def first_day(self) -> date:
        """The meeting's first day."""
        assert self.meeting.starts_at is not None
        return self.meeting.starts_at.date()

    @property
    def last_day(self) -> date:
        """The meeting's last day."""
        assert self.meeting.ends_at is not None
        return self.meeting.ends_at.date()

    @property
    def clock(self) -> AgendaClock:
        """When each item is called."""
        return agenda_clock(self.meeting, self.sittings, self.agenda)

    def issued(self) -> date:
        """Return the date of what goes out with the notice: when the meeting was convened, else today."""
        return self.convened_on or self.today

    def at_latest(self, day: date) -> date:
        """Return today, or `day` when that is past: a document made once more later is the same file."""
        return min(self.today, day)

    def text(self, text: LocalizedText) -> content.LocalText:
        """Return a text in the document's language, or in the one to which it falls back."""
        language = text.best_language(self.language)
        return content.LocalText(
            text.best(self.language).strip(), "" if language == self.language else language
        )

    def hours(self) -> tuple[content.Hours, ...]:
        """Return from when to when the meeting sits, on the clocks of all capitals."""
        naming, meeting = self.naming, self.meeting
        return tuple(
            content.Hours(naming.clocks(meeting, opens), naming.clocks(meeting, closes))
            for opens, closes in hours_of(meeting, self.sittings)
        )

    def facts(self, document_date: date) -> content.MeetingFacts:
        """Return what every document says about the meeting."""
        meeting, language, group = self.meeting, self.language, self.groups[0]
        return content.MeetingFacts(
            symbol=meeting.symbol,
            language=language,
            original_language=group.original_of(language),
            document_date=document_date,
            group=group.name.best(language),
            joint_groups=tuple(other.name.best(language) for other in self.groups[1:]),
            parties=tuple(self.parties.values()),
            number=meeting.number,
            title=meeting.title.best(language),
            host=self.parties.get(meeting.host_party_id or 0),
            place=meeting.place.best(language),
            venue=meeting.venue.best(language),
            starts_on=self.first_day,
            ends_on=self.last_day,
            mode=meeting.mode,
            state=meeting.state,
            sittings=self.hours(),
            distribution=meeting.distribution,
            legal_basis=legal_basis(self.agreement, language),
            basis_clause=group.legal_basis.best(language),
            sample=group.sample,
            hijri=group.hijri,
        )

    def documents(self, symbols: Sequence[str], papers: Sequence[Paper]) -> tuple[content.PaperEntry, ...]:
        """Return documents by their symbols: the papers among them with their titles."""
        known = {paper.symbol: paper for paper in papers}
        return tuple(
            self._paper(known[symbol]) if symbol in known else content.PaperEntry(symbol)
            for symbol in symbols
        )

    def papers_of(self, papers: Sequence[Paper], item_id: int | None) -> tuple[content.PaperEntry, ...]:
        """Return the papers under an agenda item, or with None those under no item that is left."""
        known = {item.id for item in self.agenda}

        def under(paper: Paper) -> bool:
            return paper.agenda_item_id == item_id if item_id else paper.agenda_item_id not in known

        return tuple(self._paper(paper) for paper in papers if under(paper))

    def _paper(self, paper: Paper) -> content.PaperEntry:
        by = self.parties.get(paper.party_id or 0)
        own = paper.audience is Audience.OWN_SIDE
        return content.PaperEntry(paper.symbol, self.text(paper.title), by.short_name if by else "", own)


def read(session: Session, order: Order) -> Reading:
    """Read a meeting.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    meeting = rows.get(session, Meeting, order.subject_id)
    groups = meeting_queries.groups(session, meeting)
    group = groups[0]
    if order.language not in group.languages:
        languages = ", ".join(group.languages)
        raise RuleViolation("language_not_of_group", language=order.language, languages=languages)
    parties = meeting_queries.parties(session, meeting)
    for party_id in (order.first, order.party):
        if party_id is not None and party_id not in [party.id for party in parties]:
            raise RuleViolation("party_not_of_group", symbol=group.symbol)
    if order.first is not None:
        parties.sort(key=lambda party: party.id != order.first)
    naming = Naming(
        language=order.language,
        group=group,
        parties=parties,
        delegates=meeting_queries.delegates(session, meeting.id),
        persons=rows.by_id(session, Person),
        institutions=rows.by_id(session, Institution),
        emblems=joint_emblems(session, [party.id for party in parties]),
    )
    return Reading(
        language=order.language,
        today=order.today,
        meeting=meeting,
        groups=groups,
        agreement=rows.get(session, Agreement, group.agreement_id, binned=True),
        sittings=meeting_queries.sittings(session, meeting.id),
        agenda=meeting_queries.agenda(session, meeting.id),
        naming=naming,
        parties=naming.sides(),
        convened_on=_convened_on(session, meeting),
    )


def _convened_on(session: Session, meeting: Meeting) -> date | None:
    if meeting.state in _NOT_CONVENED:
        return None
    verb = f"move_to_{MeetingState.CONVENED.value}"
    done = acts.last_done(session, verb, Ref(Kind.MEETING, meeting.id))
    return done.date() if done else None
