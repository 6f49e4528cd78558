"""Working groups."""

from __future__ import annotations

from secretariat.database.store import agreements, rows
from secretariat.database.tables import GroupRow, MeetingRow
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation, UnknownSymbol
from secretariat.domain.groups import Group, check_group
from secretariat.domain.meetings import Meeting
from secretariat.services.records import store
from secretariat.services.unit import Unit


class Groups:
    """The verbs for working groups."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, group: Group) -> Outcome[Group]:
        """Create (id 0) or change a working group.

        Raises:
            RuleViolation: `symbol_taken`, or `group_symbol_in_use` when meetings already carry the old symbol.
        """
        check_group(group)
        with self._unit.write("change" if group.id else "create", Kind.GROUP) as writing:
            session = writing.session
            if any(
                other.id != group.id for other in rows.find(session, Group, GroupRow.symbol == group.symbol)
            ):
                raise RuleViolation("symbol_taken", symbol=group.symbol, field="symbol")
            renamed = group.id and rows.get(session, Group, group.id).symbol != group.symbol
            if renamed and rows.find(session, Meeting, MeetingRow.group_id == group.id):
                raise RuleViolation("group_symbol_in_use", symbol=group.symbol, field="symbol")
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
            raise UnknownSymbol(symbol)
        return found[0]

    def parties(self, group_id: int) -> list[Party]:
        """Return the parties of the group's agreement, side A first."""
        with self._unit.read() as session:
            return agreements.parties(session, rows.get(session, Group, group_id).agreement_id)
