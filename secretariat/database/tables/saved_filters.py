"""The table of filters that are kept by a name."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from secretariat.database.tables.base import Row, optional_word, to, word
from secretariat.domain import saved_filters
from secretariat.domain.actions import Rag
from secretariat.domain.changes import Kind


class SavedFilterRow(Row):
    """Side, area and meeting are no foreign keys: a filter holds nothing back from being removed."""

    __tablename__ = Kind.SAVED_FILTER.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    name: Mapped[str]
    list: Mapped[saved_filters.SavedList] = word(saved_filters.SavedList)
    filter: Mapped[str]
    words: Mapped[str]
    rag: Mapped[Rag | None] = optional_word(Rag)
    party_id: Mapped[int | None]
    area_id: Mapped[int | None]
    meeting_id: Mapped[int | None]
    month: Mapped[str]
    sort: Mapped[str]
    descending: Mapped[bool]
    position: Mapped[int]
