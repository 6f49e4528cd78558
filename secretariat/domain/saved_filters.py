"""Filters of lists that the secretary keeps by a name: they stand in the navigation under the page of their list."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Container
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from secretariat.domain.actions import Rag
from secretariat.domain.decisions import DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.folding import matches
from secretariat.domain.lines import DecisionLine
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort, Month
from secretariat.domain.text import plain_line

LONGEST_NAME = 80
"""Letters that a name may have: more would not be told apart in the navigation."""


class SavedList(StrEnum):
    """The lists whose filters can be kept; the value is also the key of the page that shows the list."""

    ACTIONS = "actions"
    DECISIONS = "decisions"


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilter:
    """What a list is asked for, under a name that the secretary gave it.

    `filter` is the value of the list's quick filter (`ActionFilter`, `DecisionState`), empty for all; `month` is that
    in which action items were agreed (`2026-11`), `sort` the key of a column. The side, the area or the meeting may be
    gone by the time the filter is used: see `services.saved_filters`.
    """

    id: int = 0
    version: int = 0
    group_id: int = 0
    name: str = ""
    list: SavedList = SavedList.ACTIONS
    filter: str = ""
    words: str = ""
    rag: Rag | None = None
    party_id: int | None = None
    area_id: int | None = None
    meeting_id: int | None = None
    month: str = ""
    sort: str = ""
    descending: bool = False
    position: int = 0

    def asks_like(self, other: SavedFilter) -> bool:
        """Return whether both leave the same lines of the same list of the same group, in whichever order."""
        return self._asked() == other._asked()

    def _asked(self) -> SavedFilter:
        return replace(
            self,
            id=0,
            version=0,
            name="",
            position=0,
            filter="" if self.filter == ActionFilter.ALL else self.filter,
            words=" ".join(self.words.split()),
            sort="",
            descending=False,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilterLine:
    """A saved filter with the number of lines that it leaves, or (`count` None) the reason why it shows none."""

    saved: SavedFilter
    count: int | None
    fault: RuleViolation | None = None


_QUICK: dict[SavedList, type[StrEnum]] = {
    SavedList.ACTIONS: ActionFilter,
    SavedList.DECISIONS: DecisionState,
}


def name_key(name: str) -> str:
    """Return a name as readers tell it from others: regardless of case, and without what cannot be seen."""
    return unicodedata.normalize("NFKC", plain_line(name)).casefold()


def check_saved_filter(wanted: SavedFilter) -> None:
    """Refuse a filter without a name, with one that is too long, or with a quick filter that its list does not have.

    Raises:
        RuleViolation: `filter_name_missing`, `filter_name_long`, or `filter_unknown`.
    """
    if not name_key(wanted.name):
        raise RuleViolation("filter_name_missing", field="name")
    if len(wanted.name) > LONGEST_NAME:
        raise RuleViolation("filter_name_long", most=LONGEST_NAME, field="name")
    check_known(wanted)


def check_known(wanted: SavedFilter) -> None:
    """Refuse a quick filter or an order that the list does not have: a newer release may have written it.

    Raises:
        RuleViolation: `filter_unknown`.
    """
    known = {"", *(member.value for member in _QUICK[wanted.list])}
    sorts = {"", *(member.value for member in ActionSort)}
    strange_sort = wanted.list is SavedList.ACTIONS and wanted.sort not in sorts
    if wanted.filter not in known or strange_sort or not _is_month(wanted.month):
        raise RuleViolation("filter_unknown", name=wanted.name)


def _is_month(text: str) -> bool:
    try:
        return not text or date.fromisoformat(f"{text}-01").strftime("%Y-%m") == text
    except ValueError:
        return False


def month_of(wanted: SavedFilter) -> Month | None:
    """Return the month that a filter asks for as year and month, None for any."""
    year, _, month = wanted.month.partition("-")
    return (int(year), int(month)) if month else None


def action_query(wanted: SavedFilter, as_of: date, language: str = "en") -> ActionQuery:
    """Return what the list of action items is asked for by a filter, on a day."""
    check_known(wanted)
    return ActionQuery(
        group_id=wanted.group_id,
        as_of=as_of,
        language=language,
        filter=ActionFilter(wanted.filter or ActionFilter.ALL),
        rag=wanted.rag,
        party_id=wanted.party_id,
        area_id=wanted.area_id,
        meeting_id=wanted.meeting_id,
        month=month_of(wanted),
        words=wanted.words,
        sort=ActionSort(wanted.sort or ActionSort.STATUS),
        descending=wanted.descending,
    )


def decision_fits(
    line: DecisionLine, states: Collection[DecisionState], words: str, found: Container[int]
) -> bool:
    """Return whether a line of the register is shown for states (empty: any) and words.

    `found` are the ids of the decisions that contain the words in some language; the line itself has them in one.
    """
    if states and line.state not in states:
        return False
    if not words.strip() or line.id in found:
        return True
    return matches(words, line.symbol, line.text, line.area, line.meeting)
