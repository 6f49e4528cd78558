"""Working groups."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, rows, symbols
from secretariat.database.tables import ActionRow, GroupRow, MeetingRow
from secretariat.domain.actions import Action
from secretariat.domain.agreements import (
    Agreement,
    Area,
    Party,
    Side,
    check_agreement,
    check_named,
    check_party,
)
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group, check_group
from secretariat.domain.meetings import Meeting
from secretariat.services.deadlines import follow_agreement
from secretariat.services.records import store
from secretariat.services.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """All that a working group begins with.

    Attributes:
        parties: the sides in their order; one with an id is there already and stays as it is.
        agreement: what they signed, new.
        areas: its areas of cooperation in their order, new.
        group: the working group, new.
        own: the place among the sides of the one whose secretariat keeps this file; None when that is not said.
    """

    parties: tuple[Party, ...]
    agreement: Agreement
    areas: tuple[Area, ...] = ()
    group: Group
    own: int | None = None


class Groups:
    """The verbs for working groups."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, group: Group) -> Outcome[Group]:
        """Create (id 0) or change a working group.

        Under another agreement, deadlines that are tied to the agreement follow that one.

        Raises:
            RuleViolation: `symbol_taken`, or `group_symbol_in_use` when meetings or action items already carry the old
                symbol.
        """
        check_group(group)
        with self._unit.write("change" if group.id else "create", Kind.GROUP) as writing:
            session = writing.session
            if any(
                other.id != group.id for other in rows.find(session, Group, GroupRow.symbol == group.symbol)
            ):
                raise RuleViolation("symbol_taken", symbol=group.symbol, field="symbol")
            known = rows.get(session, Group, group.id) if group.id else None
            renamed = known is not None and known.symbol != group.symbol
            if renamed and _symbol_given_out(session, group.id):
                raise RuleViolation("group_symbol_in_use", symbol=group.symbol, field="symbol")
            saved = store(writing, group)
            if known is not None and known.agreement_id != saved.agreement_id:
                follow_agreement(writing, saved.agreement_id, self._unit.today())
        return writing.outcome(saved)

    def found(self, founding: Founding) -> Outcome[Group]:
        """Enter the parties, their agreement, its areas and the working group in one step, all or nothing.

        Raises:
            RuleViolation: what the single records' checks refuse; `data["field"]` names the place, such as
                `parties.1.name`, `agreement.title`, `areas.0.name` or `group.symbol`; or `two_sides_needed`.
        """
        check_founding(founding)
        with self._unit.write("create", Kind.GROUP) as writing:
            if rows.find(writing.session, Group, GroupRow.symbol == founding.group.symbol):
                raise RuleViolation("symbol_taken", symbol=founding.group.symbol, field="group.symbol")
            agreement_id = store(writing, founding.agreement).id
            own_id = None
            for position, party in enumerate(founding.parties):
                known = rows.get(writing.session, Party, party.id) if party.id else store(writing, party)
                rows.save(
                    writing.session, Side(agreement_id=agreement_id, party_id=known.id, position=position)
                )
                own_id = known.id if position == founding.own else own_id
            for area in founding.areas:
                store(writing, replace(area, agreement_id=agreement_id))
            group = replace(founding.group, agreement_id=agreement_id, own_party_id=own_id)
            saved = store(writing, group)
        return writing.outcome(saved)

    def all(self) -> list[Group]:
        """Return all working groups."""
        with self._unit.read() as session:
            return rows.find(session, Group)

    def by_symbol(self, symbol: str) -> Group:
        """Return the group that `symbol` names, or raise `UnknownSymbol`."""
        with self._unit.read() as session:
            found = rows.find(session, Group, GroupRow.symbol == symbol)
            if not found:
                raise symbols.unknown(session, symbol, Kind.GROUP)
        return found[0]

    def parties(self, group_id: int) -> list[Party]:
        """Return the parties of the group's agreement, side A first."""
        with self._unit.read() as session:
            return agreements.parties(session, rows.get(session, Group, group_id).agreement_id)

    def of_agreement(self, agreement_id: int) -> list[Group]:
        """Return the working groups that carry out an agreement, by symbol."""
        with self._unit.read() as session:
            return rows.find(session, Group, GroupRow.agreement_id == agreement_id, order=GroupRow.symbol)


def check_founding(founding: Founding) -> None:
    """Refuse what can be refused without the file; raises as `Groups.found` does, in the order of the attributes."""
    known = [party.id for party in founding.parties if party.id]
    if len(founding.parties) < 2 or len(set(known)) != len(known):
        raise RuleViolation("two_sides_needed", field="parties")
    for number, party in enumerate(founding.parties):
        if not party.id:
            with _within(f"parties.{number}"):
                check_party(party)
    with _within("agreement"):
        check_agreement(founding.agreement)
    for number, area in enumerate(founding.areas):
        with _within(f"areas.{number}"):
            check_named(area)
    with _within("group"):
        check_group(replace(founding.group, agreement_id=1))  # the agreement gets its number later


@contextmanager
def _within(place: str) -> Iterator[None]:
    """Name the place in a founding whose record is refused."""
    try:
        yield
    except RuleViolation as error:
        field = f"{place}.{error.data.get('field', '')}"
        raise RuleViolation(error.code, **{**error.data, "field": field}) from error


def _symbol_given_out(session: Session, group_id: int) -> bool:
    meetings = rows.find(session, Meeting, MeetingRow.group_id == group_id)
    return bool(
        meetings or rows.find(session, Action, ActionRow.group_id == group_id, ActionRow.symbol != "")
    )
