"""What is prepared outside the transaction that makes it final, and kept in a file between two processes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from secretariat.documents.output import write_whole
from secretariat.domain.canonical import canonical, from_data
from secretariat.domain.errors import StorageProblem
from secretariat.domain.seals import Corrigendum, OriginalKind


@dataclass(frozen=True, slots=True)
class Made:
    """An original that was set; `first` is the id of the party that it names first."""

    kind: OriginalKind
    language: str
    first: int
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything that adoption will store: `record` is the canonical JSON, `chain` the journal's head before it."""

    meeting_id: int
    on: date
    record: bytes
    chain: str
    originals: tuple[Made, ...]


@dataclass(frozen=True, slots=True)
class PreparedIssue:
    """Everything that the issue of a corrigendum will store; the corrigendum is as it will be then."""

    corrigendum: Corrigendum
    on: date
    record: bytes
    chain: str
    originals: tuple[Made, ...]


P = TypeVar("P", Prepared, PreparedIssue)


def keep(prepared: Prepared | PreparedIssue, path: Path) -> None:
    """Write what was prepared to a file.

    Raises:
        StorageProblem: `cannot_write`.
    """
    write_whole(path, lambda out: out.write(canonical(prepared)))


def kept(prepared_type: type[P], path: Path) -> P:
    """Read what `keep` wrote.

    Raises:
        StorageProblem: `record_unreadable`.
    """
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise StorageProblem("record_unreadable", place=path.name) from error
    return from_data(prepared_type, data)
