"""A change of many items opens those again that are closed only where that is asked for."""

from __future__ import annotations

import pytest

from secretariat.domain.actions import COMPLETE, SET_ASIDE, UNFINISHED, Action, ActionStatus
from secretariat.services.actions import Change
from secretariat.services.bulk import Changed, reopens

S = ActionStatus


@pytest.mark.parametrize("before", list(S))
@pytest.mark.parametrize("to", list(S))
def test_what_opens_an_item_again(before: S, to: S) -> None:
    aside_again = before in SET_ASIDE and to in UNFINISHED | COMPLETE
    done_again = before in COMPLETE and to in UNFINISHED
    assert reopens(before, to) == (aside_again or done_again)


def test_closed_items_are_counted_and_left_unless_they_are_to_be_opened(register) -> None:
    verbs = register.office.actions
    ids = [register.task(f"Send list {n}").id for n in range(3)]
    verbs.change_many(ids[:1], Change(status=S.ON_HOLD))
    verbs.change_many(ids[1:2], Change(status=S.REPORTED_COMPLETE))
    assert verbs.standing_of(ids, S.IN_PROGRESS) == (0, 2)
    wanted = Change(status=S.IN_PROGRESS, revive=False)
    assert verbs.change_many(ids, wanted).value == Changed(1, 0, left=2)
    stood = [register.get(Action, one).status for one in ids]
    assert stood == [S.ON_HOLD, S.REPORTED_COMPLETE, S.IN_PROGRESS]
    assert verbs.standing_of(ids, S.IN_PROGRESS) == (1, 2)
    assert verbs.change_many(ids, Change(status=S.IN_PROGRESS)).value == Changed(2, 1)
