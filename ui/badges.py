"""The numbers in the navigation: what on each page waits for the secretary, and the tone in which it is shown."""

from __future__ import annotations

from typing import Any

from secretariat.domain.clock import ClockState
from secretariat.domain.meetings import MinutesState
from secretariat.domain.people import DesignationState
from secretariat.domain.query import ActionFilter, ActionQuery
from ui.page import Context


def waiting(office: Any, context: Context) -> tuple[int, str]:
    """Return how many minutes are circulated."""
    lines = office.lists.meetings(context.group_id, context.language)
    return sum(line.minutes_state is MinutesState.CIRCULATED for line in lines), "amber"


def overdue(office: Any, context: Context) -> tuple[int, str]:
    """Return how many action items are overdue."""
    query = ActionQuery(group_id=context.group_id, as_of=context.today(), filter=ActionFilter.OVERDUE)
    return office.lists.count(query), "red"


def vacancies(office: Any, context: Context) -> tuple[int, str]:
    """Return how many places of the group shown are vacant."""
    lines = office.lists.focal_points(context.group_id, context.language, context.today())
    return sum(line.state is DesignationState.VACANT for line in lines), "red"


def limits(office: Any, context: Context) -> tuple[int, str]:
    """Return how many time limits are over or end within days."""
    states = [line.state for line in office.clock.lines(context.group_id, context.language, context.today())]
    over, soon = states.count(ClockState.OVERDUE), states.count(ClockState.DUE_SOON)
    return over + soon, "red" if over else "amber"


def letters_due(office: Any, context: Context) -> tuple[int, str]:
    """Return how many letters have to leave."""
    return office.overviews.letters_due(context.group_id, context.today()), "amber"
