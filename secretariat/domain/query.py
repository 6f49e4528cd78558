"""What a list is asked for: filter, order and search as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.actions import Rag

Month = tuple[int, int]
"""A year and a month of it, from 1."""


class ActionFilter(StrEnum):
    """The quick filters of action items; `open` is all that is neither confirmed nor set aside."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    REPORTED = "reported"
    CONFIRMED = "confirmed"


class ActionSort(StrEnum):
    """By what action items can be sorted."""

    SYMBOL = "symbol"
    TITLE = "title"
    AREA = "area"
    SIDE = "side"
    RESPONSIBLE = "responsible"
    DUE = "due_on"
    STATUS = "status"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionQuery:
    """Which action items, in which order, on which date, in which language names are compared.

    `month` is the one in which they were agreed.
    """

    group_id: int
    as_of: date
    language: str = "en"
    filter: ActionFilter = ActionFilter.ALL
    rag: Rag | None = None
    party_id: int | None = None
    area_id: int | None = None
    meeting_id: int | None = None
    month: Month | None = None
    words: str = ""
    sort: ActionSort = ActionSort.DUE
    descending: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Whether it asks for some of a group's action items only."""
        narrowed = self.filter is not ActionFilter.ALL or self.words
        return bool(narrowed) or any((self.rag, self.party_id, self.area_id, self.meeting_id, self.month))
