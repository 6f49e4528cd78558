"""What brings about each refusal around action items: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from secretariat.domain.actions import Action, ActionStatus, check_imported
from secretariat.domain.deadlines import DueEvent, Span, SpanUnit
from secretariat.domain.groups import Group
from secretariat.services.actions import Change, Report
from tests.small_register import FIRST_DAY, Register, text


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


def reported_by_the_counterpart(r: Register) -> Any:
    """Let the counterpart turn both keys."""
    action = r.task(lead_party_id=r.parties[0], responsible_id=r.persons[0], counterpart_id=r.persons[1])
    done = Report(
        action_id=action.id, status=ActionStatus.REPORTED_COMPLETE, reported_by_id=action.counterpart_id
    )
    r.office.actions.report(done)
    return r.office.actions.change_many([action.id], Change(status=ActionStatus.CONFIRMED_COMPLETE))


def taken_from_under(r: Register) -> Any:
    """Confirm an item, and then enter for a day before that it was in progress."""
    confirm_day = FIRST_DAY + timedelta(days=10)
    action = r.task(lead_party_id=r.parties[0], responsible_id=r.persons[0], counterpart_id=r.persons[1])
    r.clock.set(confirm_day)
    report = r.office.actions.report
    done = Report(action_id=action.id, status=ActionStatus.REPORTED_COMPLETE, effective_on=FIRST_DAY)
    report(done)
    report(replace(done, status=ActionStatus.CONFIRMED_COMPLETE, effective_on=confirm_day))
    before = confirm_day - timedelta(days=2)
    return report(replace(done, status=ActionStatus.IN_PROGRESS, percent=60, effective_on=before))


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
    "confirmed_by_reporter": lambda r, p: reported_by_the_counterpart(r),
    "confirmed_later": lambda r, p: taken_from_under(r),
    "responsible_is_counterpart": lambda r, p: r.office.actions.assign(
        r.task(responsible_id=r.persons[0]).id, counterpart_id=r.persons[0]
    ),
    "counterpart_of_lead": lambda r, p: r.office.actions.assign(
        r.task(lead_party_id=r.parties[0]).id, counterpart_id=r.persons[2]
    ),
    "agreed_when": lambda r, p: check_imported(Action(title=text("Old")), [], r.clock().date()),
}
