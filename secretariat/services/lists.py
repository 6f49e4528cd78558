"""What the screens and the command line list: lines with every name resolved, and the figures of the overview."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database import journal, list_ids, search
from secretariat.database import lists as statements
from secretariat.database.store import agreements, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.tables import RECORDS, FocalPointRow, ParagraphRow
from secretariat.domain import folding
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.changes import Kind
from secretariat.domain.decisions import REPLACED, Decision, DecisionEvent, state_on
from secretariat.domain.groups import Group
from secretariat.domain.lines import (
    ActionLine,
    DecisionLine,
    FocalPointLine,
    GroupLine,
    MeetingLine,
    PersonLine,
    SearchHit,
)
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Paragraph
from secretariat.domain.people import DesignationState, FocalPoint, FocalPointRole, Institution, Person
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort
from secretariat.domain.text import LocalizedText
from secretariat.services import register
from secretariat.services.searching import first_lines
from secretariat.services.unit import Unit

Names = Mapping[int | None, str]
MOST_HITS = 50


class Lists:
    """Reading for many rows at once. Nothing here changes anything."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._counts: dict[ActionQuery, int] = {}
        self._counted_at = -1

    def action_ids(self, query: ActionQuery) -> array[int]:
        """Return the ids of the action items that `query` asks for, in its order."""
        with self._unit.read() as session:
            return list_ids.action_ids(session, query)

    def first_action_ids(self, query: ActionQuery, most: int) -> tuple[int, array[int]]:
        """Return how many action items `query` asks for, and the ids of the first `most`: as quick at any length."""
        with self._unit.read() as session:
            if query.words:  # searching goes through all texts; twice would take twice as long
                found = list_ids.action_ids(session, query)
                return len(found), found
            count = self._count(session, query)
            return count, list_ids.first_ids(session, query, min(most, count))

    def last_action_ids(self, query: ActionQuery, most: int) -> array[int]:
        """Return the ids of the last `most` action items that `query` asks for, in its order."""
        with self._unit.read() as session:
            return list_ids.last_ids(session, query, most)

    def place_of_action(self, query: ActionQuery, action_id: int) -> int:
        """Return in which row (from 0) of what `query` asks for an action item stands, -1 when it is not among it."""
        with self._unit.read() as session:
            return list_ids.place_of(session, query, action_id)

    def actions_of_decision(self, decision_id: int, group_id: int) -> list[int]:
        """Return the ids of the action items of a group that a decision led to, in the order of entry."""
        with self._unit.read() as session:
            return statements.of_decision(session, decision_id, group_id)

    def action_lines(self, ids: Sequence[int], language: str, as_of: date) -> list[ActionLine]:
        """Return lines for `ids`, in that order, with today's standing and the colours of `as_of`."""
        with self._unit.read() as session:
            lines = statements.action_lines(session, ids, language, as_of)
            return register.with_originals(session, lines)

    def count(self, query: ActionQuery) -> int:
        """Return how many action items `query` asks for."""
        with self._unit.read() as session:
            return self._count(session, query)

    def _count(self, session: Session, query: ActionQuery) -> int:
        """Return how many there are, counted once until something is saved: the order changes nothing in it."""
        head, _ = journal.head(session)
        if head != self._counted_at:
            self._counts, self._counted_at = {}, head
        unsorted = replace(query, sort=ActionSort.DUE, descending=False, language="en")
        if unsorted not in self._counts:
            self._counts[unsorted] = statements.count(session, query)
        return self._counts[unsorted]

    def register(self, query: ActionQuery) -> list[ActionLine]:
        """Return the register of action items as it stood on `query.as_of`, from the dated histories.

        The query counts as in `action_ids`; its filter and its order are those of the standing of that day.
        """
        with self._unit.read() as session:
            return register.as_it_stood(session, query)

    def lines_as_of(self, ids: Sequence[int], language: str, as_of: date) -> list[ActionLine]:
        """Return lines for `ids`, in that order, as they stood on a day; those not agreed by then are left out."""
        with self._unit.read() as session:
            return register.lines_as_of(session, ids, language, as_of)

    def groups(self, language: str) -> list[GroupLine]:
        """Return all working groups, first founded first, with their counts of meetings and open action items."""
        with self._unit.read() as session:
            return [_group_line(session, group, language) for group in rows.find(session, Group)]

    def meetings(self, group_id: int, language: str) -> list[MeetingLine]:
        """Return a group's meetings in the order of the series."""
        with self._unit.read() as session:
            hosts = side_names(session, language)
            found = meeting_queries.series(session, group_id)
            return [meeting_line(meeting, hosts, language) for meeting in found]

    def decisions(self, group_id: int, language: str, as_of: date | None = None) -> list[DecisionLine]:
        """Return the decision register over all meetings, in the order in which decisions were taken.

        With `as_of` it is the register of that day, without the decisions and the changes that came later.
        """
        with self._unit.read() as session:
            return decision_lines(session, group_id, language, as_of)

    def focal_points(self, group_id: int, language: str, as_of: date) -> list[FocalPointLine]:
        """Return all designations by area and party, and a vacant line where no focal point is designated."""
        with self._unit.read() as session:
            return focal_point_lines(session, group_id, language, as_of)

    def persons(self, language: str) -> list[PersonLine]:
        """Return all persons by name."""
        with self._unit.read() as session:
            institutions = names(session, Institution, "name", language)
            parties = side_names(session, language)
            lines = [
                PersonLine(
                    id=person.id,
                    name=full_name(person, language),
                    function=person.function.best(language),
                    institution=institutions.get(person.institution_id, ""),
                    party=parties.get(person.party_id, ""),
                    email=person.email,
                    phone=person.phone,
                    party_id=person.party_id,
                )
                for person in rows.find(session, Person)
            ]
        return sorted(lines, key=lambda line: (line.party, line.name.casefold()))

    def names(self, kind: Kind, language: str) -> dict[int, str]:
        """Return the names of all records of a kind that are not in the bin, for choosing one."""
        record_type: type[Any] = RECORDS[kind]
        with self._unit.read() as session:
            return {record.id: _name(record, language) for record in rows.find(session, record_type)}

    def search(self, words: str, language: str, *, limit: int = MOST_HITS) -> list[SearchHit]:
        """Return the records that contain all `words`, in any language, with the text around the first."""
        folded = folding.search_words(words)
        if not folded:
            return []
        with self._unit.read() as session:
            return [
                SearchHit(kind=line.ref.kind.value, id=line.ref.id, symbol=line.symbol, excerpt=line.snippet)
                for line in first_lines(session, folded, language, limit, SEARCHED)
            ]

    def containing(self, kind: Kind, words: str) -> frozenset[int]:
        """Return the ids of the records of a kind that contain all `words`, in any language.

        The words of a decision stand in its paragraph.
        """
        with self._unit.read() as session:
            return frozenset(session.scalars(search.containing(kind, folding.search_words(words))))


SEARCHED = frozenset(search.SEARCHED) - {
    Kind.PAPER,
    Kind.PARTY,
    Kind.TERM,
    Kind.OBLIGATION,
    Kind.NOTE,
    Kind.COMMENT,
    Kind.ATTACHMENT,
}


def names(session: Session, record_type: type[Any], field: str, language: str) -> dict[int | None, str]:
    """Return a localized field of all records of a type by id, those in the bin included."""
    found = rows.by_id(session, record_type)
    return {row_id: getattr(record, field).best(language) for row_id, record in found.items()}


def side_names(session: Session, language: str) -> dict[int | None, str]:
    """Return what all parties are called in lists, by id, those in the bin included."""
    return {row_id: party.called(language) for row_id, party in rows.by_id(session, Party).items()}


def full_name(person: Person, language: str) -> str:
    """Return style and name: "Dr Amina Khan"."""
    return person.called(language)


def _name(record: Any, language: str) -> str:
    if isinstance(record, Person):
        return full_name(record, language)
    if isinstance(record, Party):
        return record.called(language)
    for field in ("symbol", "name", "title"):
        found = getattr(record, field, "")
        text = found.best(language) if isinstance(found, LocalizedText) else found
        if text:
            return str(text)
    return f"#{record.id}"


def _group_line(session: Session, group: Group, language: str) -> GroupLine:
    parties = agreements.parties(session, group.agreement_id)
    agreement = rows.get(session, Agreement, group.agreement_id, binned=True)
    query = ActionQuery(group_id=group.id, as_of=date.min, filter=ActionFilter.OPEN)
    return GroupLine(
        id=group.id,
        symbol=group.symbol,
        name=group.name.best(language),
        parties=tuple(party.called(language) for party in parties),
        languages=group.languages,
        agreement=agreement.title.best(language),
        sample=group.sample,
        meetings=len(meeting_queries.series(session, group.id)),
        open_actions=statements.count(session, query),
    )


def meeting_line(meeting: Meeting, hosts: Names, language: str) -> MeetingLine:
    """Return a meeting's line; `hosts` are the parties' short names by id."""
    return MeetingLine(
        id=meeting.id,
        symbol=meeting.symbol,
        number=meeting.number,
        title=meeting.title.best(language),
        state=meeting.state,
        minutes_state=meeting.minutes_state,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        zone=meeting.zone,
        place=meeting.place.best(language),
        host=hosts.get(meeting.host_party_id, ""),
        draft=meeting.draft,
        circulated_at=meeting.circulated_at,
    )


def decision_lines(
    session: Session, group_id: int, language: str, as_of: date | None = None
) -> list[DecisionLine]:
    """Return a group's decision register in the order in which decisions were taken, see `Lists.decisions`."""
    meetings = {meeting.id: meeting for meeting in meeting_queries.every(session, group_id)}
    parties = side_names(session, language)
    areas = names(session, Area, "name", language)
    found = decision_queries.of_meetings(session, list(meetings))
    if as_of is not None:
        found = _as_they_stood(session, found, as_of)
    symbols = {row_id: decision.symbol for row_id, decision in rows.by_id(session, Decision).items()}
    texts = rows.find(session, Paragraph, ParagraphRow.id.in_([decision.paragraph_id for decision in found]))
    bodies = {paragraph.id: paragraph.body.best(language).plain for paragraph in texts}
    actions = statements.decision_counts(session, group_id)
    return [
        DecisionLine(
            id=decision.id,
            symbol=decision.symbol,
            text=bodies.get(decision.paragraph_id, ""),
            area=areas.get(decision.area_id, ""),
            meeting=meetings[decision.meeting_id].symbol,
            state=decision.state,
            decided_on=decision.decided_on,
            awaiting=parties.get(decision.awaiting_party_id, ""),
            awaiting_until=decision.awaiting_until,
            replaced_by=symbols.get(decision.replaced_by_id or 0, ""),
            actions=actions.get(decision.id, 0),
        )
        for decision in found
    ]


def _as_they_stood(session: Session, decisions: list[Decision], day: date) -> list[Decision]:
    """Return the decisions that had been taken by the end of a day, in the states in which they were then."""
    histories: dict[int, list[DecisionEvent]] = {}
    for event in decision_queries.events(session, [decision.id for decision in decisions]):
        histories.setdefault(event.decision_id, []).append(event)
    stood = []
    for decision in decisions:
        state = state_on(decision, histories.get(decision.id, ()), day)
        if state is not None:
            by = decision.replaced_by_id if state in REPLACED else None
            stood.append(replace(decision, state=state, replaced_by_id=by))
    return stood


def focal_point_lines(session: Session, group_id: int, language: str, as_of: date) -> list[FocalPointLine]:
    """Return all designations by area and party, see `Lists.focal_points`."""
    group = rows.get(session, Group, group_id)
    areas = agreements.areas(session, group.agreement_id)
    parties = agreements.parties(session, group.agreement_id)
    persons = rows.by_id(session, Person)
    found = rows.find(session, FocalPoint, FocalPointRow.group_id == group_id)
    lines = []
    for area in (None, *areas):
        for party in parties:
            area_id = area.id if area else None
            held = [f for f in found if (f.area_id, f.party_id) == (area_id, party.id)]
            held.sort(key=lambda f: (f.role is FocalPointRole.ALTERNATE, f.from_on or date.min, f.id))
            lines += [_designation(f, area, party, persons[f.person_id], language, as_of) for f in held]
            if area is not None and not any(_holds(f, as_of) for f in held):
                lines.append(_vacancy(area, party, language))
    return lines


def _holds(focal_point: FocalPoint, as_of: date) -> bool:
    in_office = (DesignationState.CURRENT, DesignationState.EXPIRING)
    return focal_point.role is FocalPointRole.FOCAL_POINT and focal_point.state(as_of) in in_office


def _designation(
    focal_point: FocalPoint, area: Area | None, party: Party, person: Person, language: str, as_of: date
) -> FocalPointLine:
    return FocalPointLine(
        id=focal_point.id,
        area_id=area.id if area else None,
        party_id=party.id,
        person_id=person.id,
        area=area.name.best(language) if area else "",
        party=party.called(language),
        name=full_name(person, language),
        function=person.function.best(language),
        email=person.email,
        role=focal_point.role,
        from_on=focal_point.from_on,
        until_on=focal_point.until_on,
        letter=focal_point.letter,
        state=focal_point.state(as_of),
    )


def _vacancy(area: Area, party: Party, language: str) -> FocalPointLine:
    return FocalPointLine(
        id=0,
        area_id=area.id,
        party_id=party.id,
        person_id=0,
        area=area.name.best(language),
        party=party.called(language),
        name="",
        function="",
        email="",
        role=FocalPointRole.FOCAL_POINT,
        from_on=None,
        until_on=None,
        letter="",
        state=DesignationState.VACANT,
    )
