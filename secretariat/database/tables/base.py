"""What all tables share: the base class, kinds of columns, and how constraints are named."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, String, Table
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

Text = LocalizedText
Body = Annotated[LocalizedRich, mapped_column(Rich, nullable=False)]
OptionalDay = date | None
OptionalWall = datetime | None
OptionalInstant = datetime | None
ZoneName = str
Numbers = tuple[int, ...]
Words = tuple[str, ...]

_KINDS: dict[str, tuple[Any, bool]] = {
    "Mapped[int]": (Integer, False),
    "Mapped[int | None]": (Integer, True),
    "Mapped[str]": (String, False),
    "Mapped[bool]": (Boolean, False),
    "Mapped[Text]": (Localized, False),
    "Mapped[Body]": (Rich, False),
    "Mapped[OptionalDay]": (Day, True),
    "Mapped[OptionalWall]": (Wall, True),
    "Mapped[OptionalInstant]": (Instant, True),
    "Mapped[ZoneName]": (Zone, False),
    "Mapped[Numbers]": (Sequence, False),
    "Mapped[Words]": (Sequence, False),
}
"""What the annotation of a `Row` says: the type of the column, and whether it may be empty."""


def to(kind: Kind, *, required: bool = False) -> Any:
    """Return a column that refers to a record of `kind`."""
    return Column(Integer, ForeignKey(f"{kind.value}.id"), nullable=not required)


def blob() -> Any:
    """Return a column that names bytes in `blobs`."""
    return Column(String, ForeignKey("blobs.sha256"), nullable=False)


def word(words: Any) -> Any:
    """Return a column that holds one of a closed list of words."""
    return Column(Word(words), nullable=False)


def optional_word(words: Any) -> Any:
    """Return a column that holds one of a closed list of words, or none."""
    return Column(Word(words))


def day() -> Any:
    """Return a column that holds a day in every row."""
    return Column(Day, nullable=False)


class Base(DeclarativeBase):
    """All tables of the file; those that are its subclasses are mapped by SQLAlchemy's ORM."""

    metadata = MetaData(naming_convention=NAMES)


class Row:
    """What every journaled row has. A subclass declares the columns of a table as a class of the ORM does.

    It is not mapped: records are read and written by plain statements (`store/rows.py`), and to map fifty tables took a
    tenth of the start of the program. `ActionRow.symbol` is the column itself.
    """

    __tablename__: ClassVar[str]
    __table__: ClassVar[Table]

    id: Mapped[int]
    version: Mapped[int]
    deleted_at: Mapped[datetime | None]

    def __init_subclass__(cls) -> None:
        columns = {name: _column(cls, name, said) for name, said in cls.__annotations__.items()}
        columns["id"] = Column(Integer, primary_key=True)
        columns["version"] = Column(Integer, nullable=False)
        columns["deleted_at"] = Column(Instant)
        for name, column in columns.items():
            column.name = column.key = name
            setattr(cls, name, column)
        cls.__table__ = Table(cls.__tablename__, Base.metadata, *columns.values(), sqlite_autoincrement=True)


def _column(cls: type[Row], name: str, said: str) -> Column[Any]:
    """Return the column that a name was given, else the one that its annotation says."""
    if name in cls.__dict__:
        given: Column[Any] = cls.__dict__[name]
        return given
    kind, optional = _KINDS[said]
    return Column(kind, nullable=optional)
