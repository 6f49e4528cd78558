"""What any record is called, in one language, also one that lies in the bin or that undo took away.

    names = RecordNames(session, "en")
    names.of(Kind.PERSON, 3)                # "Dr Amina Khan"
    names.title(Kind.ACTION, row)           # what it says, without its symbol

A name is made from the row as it is stored. What has no row any more is named from the newest image of it in the
journal, so that a history never says "#17".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.recording import read_row, read_rows
from secretariat.database.tables import table
from secretariat.database.types import Localized, Rich, Word, best_of, best_rich
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import Person
from secretariat.services import words

LONGEST = 120
"""Letters of a name; of a longer text the beginning is taken."""

# Fields by which a record is called, and the records after which one is called that has none of its own.
_OWN = ("short_name", "name", "title", "text", "body", "subject", "for_text", "commenter", "purpose", "place")
_AFTER = (
    "person_id",
    "paragraph_id",
    "action_id",
    "decision_id",
    "party_id",
    "version_id",
    "round_id",
    "form_id",
    "seal_id",
    "meeting_id",
    "template_id",
    "group_id",
)
_CALLED_BY = ("id", "symbol", "kind", "number", "style", "subject_kind", "subject_id")  # besides these
_BY_MEETING = frozenset({Kind.COMMENT_ROUND, Kind.MINUTES_VERSION, Kind.SEAL, Kind.CORRIGENDUM})
_WITH_SUBJECT = (Kind.NOTE, Kind.ATTACHMENT, Kind.WAIVER)

Stored = Mapping[str, Any]


class RecordNames:
    """Names records within one session; each is looked up once."""

    def __init__(self, session: Session, language: str) -> None:
        self._session, self._language = session, language
        self._known: dict[tuple[Kind, int], str] = {}
        self._rows: dict[Kind, dict[int, Stored | None]] = {}

    def read(self, wanted: Mapping[Kind, Iterable[int]], columns: tuple[str, ...]) -> None:
        """Read records ahead, with one statement for each kind, and then those after which they are called, and so on.

        Args:
            wanted: ids by kind.
            columns: what else is asked of them than what they are called by, where they have such columns.
        """
        while wanted:
            owners: dict[Kind, set[int]] = {}
            for kind, ids in wanted.items():
                known = self._rows.setdefault(kind, {})
                missing = [record_id for record_id in ids if record_id not in known]
                connection = self._session.connection()
                rows = read_rows(connection, kind.value, missing, _columns(kind, columns))
                known.update(dict.fromkeys(missing) | rows)
                for row in rows.values():
                    owner = None if row is None or _says_own(kind, row) else _owner(kind, row)
                    if owner is not None:
                        owners.setdefault(owner.kind, set()).add(owner.id)
            wanted = owners

    def of(self, kind: Kind, record_id: int) -> str:
        """Return what a record is called; a symbol goes before everything else."""
        key = (kind, record_id)
        if key not in self._known:
            self._known[key] = (
                f"{words.word(kind, self._language)} {record_id}"  # stands if it leads to itself
            )
            row = self.row(kind, record_id)
            if row is not None:
                self._known[key] = self.symbol(row) or self.title(kind, row) or self._known[key]
        return self._known[key]

    def row(self, kind: Kind, record_id: int) -> Stored | None:
        """Return a record as it is stored, or as the journal saw it last; None when nothing is known of it.

        Of what was read ahead there are the columns that were asked for.
        """
        row = self.stored(kind, record_id)
        return row if row is not None else journal.last_image(self._session, kind, record_id)

    def stored(self, kind: Kind, record_id: int) -> Stored | None:
        """Return a record as it is stored, None when it is gone."""
        known = self._rows.get(kind, {})
        if record_id in known:
            return known[record_id]
        return read_row(self._session.connection(), kind.value, record_id)

    def symbol(self, row: Stored) -> str:
        """Return the symbol of a row, "" where it has none."""
        return str(row.get("symbol") or "")

    def title(self, kind: Kind, row: Stored) -> str:
        """Return what a record says of itself, without its symbol; else after what it belongs to it is called."""
        if kind is Kind.PERSON:
            return self._person(row)
        if kind is Kind.MEETING:
            return words.meeting_title(int(row["number"]), self.text(kind, "title", row), self._language)
        if kind is Kind.ARTICLE:
            return " ".join(filter(None, (str(row["number"] or ""), self.text(kind, "title", row))))
        for name in _own(kind):
            found = self.text(kind, name, row)
            if found:
                return shortened(found)
        return self._after(kind, row)

    def text(self, kind: Kind, name: str, row: Stored) -> str:
        """Return a text column of a row in the language of these names, "" where there is none."""
        stored = row.get(name)
        column = table(kind).columns.get(name) if stored is not None else None
        if column is None:
            return ""
        if isinstance(column.type, Localized):
            return best_of(stored, self._language)
        if isinstance(column.type, Rich):
            return best_rich(stored, self._language)
        return str(decoded(column.type, stored))

    def _person(self, row: Stored) -> str:
        columns = table(Kind.PERSON).columns
        style, name = (decoded(columns[part].type, row[part]) for part in ("style", "name"))
        return Person(style=style, name=name).called(self._language)

    def _after(self, kind: Kind, row: Stored) -> str:
        """Return the name of what a record belongs to, with what tells it from its like: a role, a number."""
        after = _owner(kind, row)
        owner = self.of(after.kind, after.id) if after is not None else ""
        if kind in _WITH_SUBJECT:
            return owner
        own = table(kind).columns.get("kind")
        if own is not None and isinstance(own.type, Word):
            return " · ".join(filter(None, (words.word(own.type.words(row["kind"]), self._language), owner)))
        return owner


def _says_own(kind: Kind, row: Stored) -> bool:
    """Return whether a record seems to be called by what it says itself."""
    if kind in (Kind.PERSON, Kind.MEETING, Kind.ARTICLE) or row.get("symbol"):
        return True
    return any(row.get(name) not in (None, "", "{}") for name in _own(kind))


def _owner(kind: Kind, row: Stored) -> Ref | None:
    """Return the record after which one is called that says nothing of itself."""
    return subject(row) if kind in _WITH_SUBJECT else referred(kind, _AFTER, row)


def subject(row: Stored) -> Ref:
    """Return what a note, an attachment or a waiver is about."""
    return Ref(Kind(row["subject_kind"]), int(row["subject_id"]))


def referred(kind: Kind, names: tuple[str, ...], row: Stored) -> Ref | None:
    """Return the record to which the first of these columns refers that is set, None when none is."""
    for name, target in _references(kind, names):
        if row.get(name):
            return Ref(target, int(row[name]))
    return None


@cache
def _references(kind: Kind, names: tuple[str, ...]) -> tuple[tuple[str, Kind], ...]:
    """Return those of these columns that a kind has, and the kind to which each refers."""
    columns = table(kind).columns
    keys = ((name, key) for name in names if name in columns for key in columns[name].foreign_keys)
    return tuple((name, Kind(key.column.table.name)) for name, key in keys)


@cache
def _own(kind: Kind) -> tuple[str, ...]:
    """Return the columns by which records of a kind are called."""
    return tuple(name for name in _OWN if name in table(kind).columns and kind not in _BY_MEETING)


@cache
def _columns(kind: Kind, others: tuple[str, ...]) -> tuple[str, ...]:
    """Return which columns of a kind its records are called by, and others if it has them."""
    wanted = {*_CALLED_BY, *_OWN, *_AFTER, *others}
    return tuple(column.name for column in table(kind).columns if column.name in wanted)


def decoded(column_type: Any, value: Any) -> Any:
    """Return a stored value as the domain has it; `column_type` is that of its column."""
    read = getattr(column_type, "process_result_value", None)
    return read(value, None) if read is not None else value


def shortened(text: str) -> str:
    """Return a text on one line, and no longer than a name may be."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
