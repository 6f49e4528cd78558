"""What brings about each refusal around action items: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from secretariat.domain.actions import Action, ActionStatus, check_imported
from secretariat.domain.deadlines import DueEvent, Span, SpanUnit
from secretariat.domain.groups import Group
from secretariat.services.actions import Change, Report
from tests.small_register import Register, text


def two(r: Register) -> tuple[int, int]:
    """Agree two items and return their ids."""
    return r.task("Write").id, r.task("Answer").id


def waiting_in_a_circle(r: Register) -> Any:
    first, second = two(r)
    r.office.actions.set_dependencies(first, [second])
    return r.office.actions.set_dependencies(second, [first])


def of_another_group(r: Register) -> Action:
    """Agree an item of a second working group under the same agreement."""
    group = Group(agreement_id=r.agreement, symbol="OTHER", name=text("Other"), languages=("en",))
    other = r.office.groups.save(group).value
    return r.office.actions.save(Action(group_id=other.id, title=text("Theirs"))).value


def confirmed(r: Register, **fields: Any) -> Any:
    action = r.task(lead_party_id=r.parties[0], responsible_id=r.persons[0], **fields)
    r.office.actions.report(Report(action_id=action.id, status=ActionStatus.REPORTED_COMPLETE))
    return r.office.actions.report(Report(action_id=action.id, status=ActionStatus.CONFIRMED_COMPLETE))


ACTION_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "due_event_of_what": lambda r, p: r.task(due_event=DueEvent.MEETING_STARTS, due_offset=1),
    "span_too_long": lambda r, p: r.office.actions.change_many(
        [r.task(due_on=date(2026, 9, 1)).id], Change(due_span=Span(9999, SpanUnit.DAYS))
    ),
    "waits_for_itself": lambda r, p: r.office.actions.set_dependencies(two(r)[0], [1]),
    "dependency_circle": lambda r, p: waiting_in_a_circle(r),
    "of_another_group": lambda r, p: r.office.actions.set_dependencies(r.task().id, [of_another_group(r).id]),
    "confirmed_by_whom": lambda r, p: confirmed(r),
    "confirmed_by_lead": lambda r, p: confirmed(r, counterpart_id=r.persons[2]),
    "agreed_when": lambda r, p: check_imported(Action(title=text("Old")), [], r.clock().date()),
}
