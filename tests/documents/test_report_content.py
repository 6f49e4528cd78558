"""The record of the progress report and the figures counted from it."""

from __future__ import annotations

import string
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from secretariat.documents.content.report import ActionRow, CalendarRow, DateKind
from secretariat.documents.content.report_figures import (
    added,
    by_area,
    by_side,
    delay,
    longest_overdue,
    next_dates,
    shortened,
    tally,
)
from secretariat.domain.actions import ActionStatus, Priority, Rag
from secretariat.domain.reports import ChangeKind
from tests.documents.report_content import AREAS, AS_OF, SIDES, action, report

CHANGED = {
    "symbol": "PPHWG/2026/9/A.9",
    "title": "Something else",
    "area": "Burn treatment and more",
    "decision": "PPHWG/2026/9/D.9",
    "side": "Elsewhere",
    "responsible": "Dr. Someone",
    "counterpart": "Dr. Someone",
    "priority": Priority.HIGH,
    "agreed_on": date(2025, 1, 1),
    "original_due_on": None,
    "due_on": date(2025, 1, 1),
    "moves": 9,
    "status": ActionStatus.SUPERSEDED,
    "percent": 99,
    "report": "Said otherwise",
    "reported_on": date(2025, 1, 1),
    "rag": Rag.GREY,
    "id": 999,
    "slipped_days": 999,
    "changes": (ChangeKind.REOPENED, ChangeKind.MOVED, ChangeKind.CONFIRMED),
    "rag_before": Rag.GREY,
    "status_before": ActionStatus.SUPERSEDED,
    "due_before": date(2025, 1, 2),
}


def test_the_hash_is_the_same_for_the_same_content_and_whatever_program_made_it() -> None:
    first = report()
    assert first.data_hash == report().data_hash
    assert replace(first, program="9.9.9").data_hash == first.data_hash
    assert len(first.data_hash) == 64
    assert set(first.data_hash) <= set(string.hexdigits.lower())


@pytest.mark.parametrize("field", [field.name for field in fields(ActionRow)])
def test_the_hash_changes_with_each_field_of_an_action_item(field: str) -> None:
    content = report(3)
    changed = replace(content.actions[1], **{field: CHANGED[field]})
    assert changed != content.actions[1]
    other = replace(content, actions=(content.actions[0], changed, content.actions[2]))
    assert other.data_hash != content.data_hash


def test_the_hash_tells_rows_of_one_register_from_those_of_another() -> None:
    content = report(0, decisions=(), coverage=(), calendar=())
    hashes = {
        content.data_hash,
        replace(content, since=None).data_hash,
        replace(content, as_of=AS_OF + timedelta(days=1)).data_hash,
        replace(content, language="ar").data_hash,
        replace(content, sample=False).data_hash,
        replace(content, actions=report(1).actions).data_hash,
        replace(content, calendar=report(1).calendar).data_hash,
        replace(content, coverage=report(0).coverage).data_hash,
        replace(content, decisions=report(0).decisions).data_hash,
    }
    assert len(hashes) == 9


def test_sides_and_areas_come_in_the_agreements_order_and_add_up() -> None:
    content = report(60)
    total = tally("all", content.actions, AS_OF)
    assert total.total == 60
    assert sum(total.rags) == 60
    assert [item.name for item in by_side(content, "none")] == list(SIDES)
    assert [item.name for item in by_area(content, "none")] == [name for name, _ in AREAS]
    assert added("all", by_side(content, "none")) == total
    assert added("all", by_area(content, "none")) == total


def test_items_without_side_or_area_are_counted_and_unlisted_areas_are_not_lost() -> None:
    rows = (action(1, side="", area=""), action(2, area="An area of the annex"), action(3))
    content = replace(report(0), actions=rows)
    assert [(item.name, item.total) for item in by_side(content, "none")][-1] == ("none", 1)
    areas = {item.name: item.total for item in by_area(content, "none")}
    assert areas["none"] == 1
    assert areas["An area of the annex"] == 1
    assert sum(areas.values()) == 3


def test_a_long_list_of_areas_is_shortened_to_the_largest_in_their_order() -> None:
    sizes = [3, 9, 1, 7, 2, 8]
    tallies = [
        tally(f"area {index}", [action(number) for number in range(1, size + 1)], AS_OF)
        for index, size in enumerate(sizes)
    ]
    shown, rest = shortened(tallies, 4)
    assert [item.total for item in shown] == [9, 7, 8]
    assert sum(item.total for item in rest) == 6
    assert shortened(tallies, 6) == (tallies, [])


def test_the_longest_overdue_are_red_unfinished_and_in_order() -> None:
    late = [
        action(number, status=status, due_on=AS_OF - timedelta(days=days), rag=rag)
        for number, days, status, rag in (
            (1, 3, ActionStatus.IN_PROGRESS, Rag.RED),
            (2, 90, ActionStatus.IN_PROGRESS, Rag.RED),
            (3, 200, ActionStatus.CONFIRMED_COMPLETE, Rag.BLUE),
            (4, 200, ActionStatus.REPORTED_COMPLETE, Rag.RED),
            (5, 45, ActionStatus.NOT_STARTED, Rag.RED),
            (6, 0, ActionStatus.NOT_STARTED, Rag.AMBER),
        )
    ]
    content = replace(report(0), actions=tuple(late))
    assert [days for _, days in longest_overdue(content)] == [90, 45, 3]
    assert [row.symbol for row, _ in longest_overdue(content, 1)] == ["PPHWG/2026/1/A.2"]


def test_the_next_meeting_is_always_among_the_next_dates() -> None:
    deadlines = [
        CalendarRow(on=AS_OF + timedelta(days=day), what=str(day), kind=DateKind.DEADLINE)
        for day in range(-2, 9)
    ]
    meeting = CalendarRow(on=AS_OF + timedelta(days=60), what="Third Meeting", kind=DateKind.MEETING)
    content = replace(report(0), calendar=(meeting, *reversed(deadlines)))
    assert [row.what for row in next_dates(content)] == ["0", "1", "2", "3", "Third Meeting"]
    content = replace(content, calendar=tuple(deadlines))
    assert [row.what for row in next_dates(content)] == ["0", "1", "2", "3", "4"]


def test_a_deadline_brought_forward_makes_up_for_no_delay():
    rows = [
        replace(action(1), moves=1, slipped_days=30),
        replace(action(1), moves=2, slipped_days=-20),
        replace(action(1), moves=0, slipped_days=0),
    ]
    found = delay("All", rows, AS_OF)
    assert (found.days, found.slipped, found.once, found.often) == (30, (30, 0), 1, 1)
