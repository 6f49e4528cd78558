"""The tables that are not journaled: the journal itself, numbers given out, text being typed, bytes, folded text."""

from __future__ import annotations

from sqlalchemy import DDL, BigInteger, ForeignKey, Integer, event
from sqlalchemy.orm import Mapped, mapped_column

from secretariat.database.tables.base import Base, Body


class BlobRow(Base):
    """Bytes by their SHA-256 in hexadecimal. Written once and never changed; not journaled: the name is the proof."""

    __tablename__ = "blobs"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes]


class JournalRow(Base):
    """One committed act: see `journal.py`."""

    __tablename__ = "journal"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it as it is

    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    who: Mapped[str]
    act: Mapped[str]
    revision: Mapped[int]
    digest: Mapped[str]
    chain: Mapped[str]
    payload: Mapped[str | None]


class NumberRow(Base):
    """The last number that was ever given out under the beginning of a symbol; not journaled, so never undone."""

    __tablename__ = "numbers"

    beginning: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class DraftRow(Base):
    """Text that is being typed, over what stood there before; not journaled. One row for each field that is open.

    The owner is the open office in which it is typed, see `services/drafts.py`; `digest` is that of the other columns,
    see `journal.draft_digest`.
    """

    __tablename__ = "drafts"

    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraphs.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True)
    base: Mapped[Body]
    body: Mapped[Body]
    at: Mapped[str]
    digest: Mapped[str]


class SearchTextRow(Base):
    """The words of a record that is not in the bin, made from its row and made anew at will; not journaled.

    `id` is made of kind and id of the record, see `search.py`; `normaliser` is the version of the folding that made
    the text, see `domain/folding.py`.
    """

    __tablename__ = "search_texts"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    normaliser: Mapped[int]
    text: Mapped[str]


# SQLite's full-text index (https://www.sqlite.org/fts5.html) over these texts, of which it keeps no copy. The texts are
# tokens already: whatever is not ASCII counts as a letter. No column sizes: nothing is ranked by them.
SEARCH_INDEX = """
    CREATE VIRTUAL TABLE search_index USING fts5(text, content='search_texts', content_rowid='id', tokenize='ascii',
        columnsize=0)
    """
event.listen(
    SearchTextRow.__table__,
    "after_create",
    DDL(" ".join(SEARCH_INDEX.split())).execute_if(dialect="sqlite"),  # type: ignore[no-untyped-call]
)
