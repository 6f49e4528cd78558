"""What all tables share: the base class, kinds of columns, and how constraints are named."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from sqlalchemy import ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from secretariat.database.types import Day, Instant, Localized, Rich, Sequence, Wall, Word, Zone
from secretariat.domain.changes import Kind
from secretariat.domain.text import LocalizedRich, LocalizedText

SCHEMA_VERSION = 8

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Text = Annotated[LocalizedText, mapped_column(Localized, nullable=False)]
Body = Annotated[LocalizedRich, mapped_column(Rich, nullable=False)]
OptionalDay = Annotated[date | None, mapped_column(Day)]
OptionalWall = Annotated[datetime | None, mapped_column(Wall)]
OptionalInstant = Annotated[datetime | None, mapped_column(Instant)]
ZoneName = Annotated[str, mapped_column(Zone, nullable=False)]
Numbers = Annotated[tuple[int, ...], mapped_column(Sequence, nullable=False)]
Words = Annotated[tuple[str, ...], mapped_column(Sequence, nullable=False)]


def to(kind: Kind, *, required: bool = False) -> Any:
    """Return a column that refers to a record of `kind`."""
    return mapped_column(ForeignKey(f"{kind.value}.id"), nullable=not required)


def blob() -> Any:
    """Return a column that names bytes in `blobs`."""
    return mapped_column(ForeignKey("blobs.sha256"), nullable=False)


def word(words: Any) -> Any:
    """Return a column that holds one of a closed list of words."""
    return mapped_column(Word(words), nullable=False)


def optional_word(words: Any) -> Any:
    """Return a column that holds one of a closed list of words, or none."""
    return mapped_column(Word(words), nullable=True)


class Base(DeclarativeBase):
    """All tables of the file."""

    metadata = MetaData(naming_convention=NAMES)


class Row(Base):
    """What every journaled row has."""

    __abstract__ = True
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it as it is

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)
