"""The time limits of a group: the usual ones, and those that it has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from secretariat.database.store import removals, rows
from secretariat.database.tables import TimeLimitRow
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.clock import DEFAULTS, LimitKind, TimeLimit, check_limit
from secretariat.domain.deadlines import Span
from secretariat.services.unit import Unit, Writing


@dataclass(frozen=True, slots=True)
class LimitLine:
    """A time limit of a group beside the usual one."""

    kind: LimitKind
    span: Span
    usual: Span

    @property
    def is_changed(self) -> bool:
        """Whether the group has a limit of its own."""
        return self.span != self.usual


def limits_of(session: Session, group_id: int) -> Mapping[LimitKind, Span]:
    """Return the time limits by which a group goes."""
    changed = rows.find(session, TimeLimit, TimeLimitRow.group_id == group_id)
    return DEFAULTS | {limit.kind: Span(limit.amount, limit.unit) for limit in changed}


class Limits:
    """The verbs for time limits."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of(self, group_id: int) -> list[LimitLine]:
        """Return all time limits of a group in the order of its life."""
        with self._unit.read() as session:
            found = limits_of(session, group_id)
        return [LimitLine(kind, found[kind], DEFAULTS[kind]) for kind in LimitKind]

    def span(self, group_id: int, kind: LimitKind) -> Span:
        """Return how long one of a group's time limits is."""
        with self._unit.read() as session:
            return limits_of(session, group_id)[kind]

    def set(self, group_id: int, kind: LimitKind, span: Span) -> Outcome[LimitLine]:
        """Change a time limit of a group; the usual one is no change, and takes back an earlier one.

        Raises:
            RuleViolation: `limit_out_of_range`.
        """
        wanted = TimeLimit(group_id=group_id, kind=kind, amount=span.amount, unit=span.unit)
        check_limit(wanted)
        with self._unit.write("change", Kind.TIME_LIMIT) as writing:
            where = (TimeLimitRow.group_id == group_id, TimeLimitRow.kind == kind)
            known = rows.find(writing.session, TimeLimit, *where)
            if span == DEFAULTS[kind]:
                _take_back(writing, known)
            else:
                rows.save(
                    writing.session,
                    replace(wanted, id=known[0].id, version=known[0].version) if known else wanted,
                )
        return writing.outcome(LimitLine(kind, span, DEFAULTS[kind]))


def _take_back(writing: Writing, known: list[TimeLimit]) -> None:
    removals.bin_rows(writing.session, [Ref(Kind.TIME_LIMIT, one.id) for one in known], writing.now)
