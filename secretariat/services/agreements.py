"""Agreements, their parties, signatories, articles and areas of cooperation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy.orm import Session

from secretariat.database.store import agreements as queries
from secretariat.database.store import removals, rows
from secretariat.database.tables import ArticleRow, SideRow, SignatoryRow
from secretariat.domain.agreements import (
    Agreement,
    Area,
    Article,
    Party,
    Side,
    Signatory,
    check_agreement,
    check_article,
    check_named,
    check_party,
)
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import Person
from secretariat.services.deadlines import follow_agreement
from secretariat.services.records import Checks, store
from secretariat.services.unit import Unit

R = TypeVar("R", Party, Agreement, Signatory, Article, Area)

_CHECKS: Checks = {
    Party: check_party,
    Agreement: check_agreement,
    Signatory: check_named,
    Article: check_article,
    Area: check_named,
}


class Agreements:
    """The verbs for the legal basis."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, record: R) -> Outcome[R]:
        """Create (id 0) or change an agreement, a party, a signatory, an article or an area.

        Deadlines that are tied to the days of an agreement follow them.
        """
        _CHECKS[type(record)](record)
        known = record.id
        with self._unit.write("change" if known else "create", rows.kind_of(type(record))) as writing:
            saved = store(writing, record)
            if isinstance(saved, Agreement):
                follow_agreement(writing, saved.id, self._unit.today())
        return writing.outcome(saved)

    def all(self) -> list[Agreement]:
        """Return all agreements."""
        with self._unit.read() as session:
            return rows.find(session, Agreement)

    def sides(self, agreement_id: int) -> list[Party]:
        """Return the parties of an agreement, side A first."""
        with self._unit.read() as session:
            return queries.parties(session, agreement_id)

    def signatories(self, agreement_id: int) -> list[Signatory]:
        """Return who signed or witnessed, in order."""
        with self._unit.read() as session:
            where = SignatoryRow.agreement_id == agreement_id
            return rows.find(session, Signatory, where, order=SignatoryRow.position)

    def articles(self, agreement_id: int) -> list[Article]:
        """Return the articles in order."""
        with self._unit.read() as session:
            return rows.find(
                session, Article, ArticleRow.agreement_id == agreement_id, order=ArticleRow.position
            )

    def areas(self, agreement_id: int) -> list[Area]:
        """Return the areas of cooperation in the agreement's order."""
        with self._unit.read() as session:
            return queries.areas(session, agreement_id)

    def set_sides(self, agreement_id: int, party_ids: Sequence[int]) -> Outcome[Sequence[int]]:
        """Say which parties an agreement binds, side A first.

        Raises:
            RuleViolation: `two_sides_needed` for fewer than two, or one party twice; `in_use` when a side would go that
                has focal points, delegates or action items in a working group.
        """
        if len(set(party_ids)) < 2 or len(set(party_ids)) != len(party_ids):
            raise RuleViolation("two_sides_needed", field="sides")
        with self._unit.write("change", Kind.AGREEMENT) as writing:
            rows.get(writing.session, Agreement, agreement_id)
            known = rows.find(writing.session, Side, SideRow.agreement_id == agreement_id)
            gone = [side for side in known if side.party_id not in party_ids]
            using = queries.at_work(writing.session, agreement_id, [side.party_id for side in gone])
            if using:
                raise RuleViolation("in_use", kind=Kind.PARTY, by=tuple(using), field="sides")
            removals.bin_rows(writing.session, [Ref(Kind.SIDE, side.id) for side in gone], writing.now)
            by_party = {side.party_id: side for side in known}
            for position, party_id in enumerate(party_ids):
                side = by_party.get(party_id) or Side(agreement_id=agreement_id, party_id=party_id)
                rows.save(writing.session, replace(side, position=position))
        return writing.outcome(party_ids)

    def set_embassy(self, agreement_id: int, party_id: int, person_id: int | None) -> Outcome[Side]:
        """Say who at a side's embassy gets copies of what is long overdue; None for nobody.

        Raises:
            RuleViolation: `record_gone` when there is no such person, or the party is no side of the agreement;
                `embassy_of_other_side` for somebody who is not of that side: the copies hold what is in its hands.
        """
        with self._unit.write("change", Kind.SIDE) as writing:
            where = (SideRow.agreement_id == agreement_id, SideRow.party_id == party_id)
            side = next(iter(rows.find(writing.session, Side, *where)), None)
            if side is None:
                raise RuleViolation("record_gone", kind=Kind.SIDE)
            if person_id is not None:
                _check_of_side(writing.session, rows.get(writing.session, Person, person_id), party_id)
            saved = rows.save(writing.session, replace(side, embassy_id=person_id))
        return writing.outcome(saved)

    def embassy(self, agreement_id: int, party_id: int) -> int | None:
        """Return the id of the person at a side's embassy who gets copies, None for nobody."""
        with self._unit.read() as session:
            where = (SideRow.agreement_id == agreement_id, SideRow.party_id == party_id)
            return next((side.embassy_id for side in rows.find(session, Side, *where)), None)

    def of_group(self, group_id: int) -> Agreement:
        """Return the agreement that a working group carries out."""
        with self._unit.read() as session:
            return rows.get(session, Agreement, rows.get(session, Group, group_id).agreement_id)


def _check_of_side(session: Session, person: Person, party_id: int) -> None:
    if person.party_id != party_id:
        party = rows.get(session, Party, party_id, binned=True)
        raise RuleViolation(
            "embassy_of_other_side", person=person.called("en"), party=party.called("en"), field="embassy"
        )
