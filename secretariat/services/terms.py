"""The term bank of a working group: how one thing is called in each of its languages."""

from __future__ import annotations

from secretariat.database.store import rows
from secretariat.database.tables import TermRow
from secretariat.domain.changes import Outcome
from secretariat.domain.groups import Group
from secretariat.domain.terms import Term, check_term
from secretariat.services.records import save
from secretariat.services.unit import Unit


class Terms:
    """The verbs for terms; they are removed like any record."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, term: Term) -> Outcome[Term]:
        """Create (id 0) or change a term.

        Raises:
            RuleViolation: `term_in_one_language`, or `record_gone` when there is no such group.
            Stale: someone saved it meanwhile.
        """
        with self._unit.read() as session:
            rows.get(session, Group, term.group_id)
        return save(self._unit, term, {Term: check_term})

    def of_group(self, group_id: int) -> list[Term]:
        """Return the terms of a group in the order of a glossary, by their English texts or what stands for them."""
        with self._unit.read() as session:
            found = rows.find(session, Term, TermRow.group_id == group_id)
        return sorted(found, key=lambda term: (term.text.best("en").casefold(), term.id))
