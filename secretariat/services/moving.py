"""Moving a register from a file to a server and back: every row of every table as it is stored, ids and journal too.

    move(Path("health.secretariat"), address("postgresql://server.example/health"))

All of it is one transaction, and counts only when it is read back equal and `verify` finds nothing wrong with it.
What it was moved from stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import zip_longest
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from secretariat.database import schema, search, server, server_sides, triggers
from secretariat.database.encryption import Key
from secretariat.database.engine import driver_errors, driver_of, problem_code, spilling
from secretariat.database.holding import hold
from secretariat.database.server import WRITER
from secretariat.database.sql import defer_references, is_server, mark, streamed
from secretariat.database.store.bulk import give_no_id_again, last_id
from secretariat.database.tables import Base, BlobRow, SearchTextRow
from secretariat.domain.addresses import Place, ServerAddress
from secretariat.domain.changes import Kind
from secretariat.domain.errors import StorageProblem
from secretariat.domain.progress import Progress, no_progress
from secretariat.services import verification
from secretariat.services.safekeeping import part_of, put, remove_part

# The words of the search are made from the records, and are not the same in both.
_TABLES = tuple(one for one in Base.metadata.sorted_tables if one.name != SearchTextRow.__tablename__)


def move(source: Place, target: Place, *, key: Key | None = None, progress: Progress = no_progress) -> int:
    """Copy a whole register to a new place, and return how many rows it has.

    Args:
        source: a file or a register on a server, of this version of the program.
        target: a file that does not exist, or a database of a server without a register.
        key: what opens the source when it is an encrypted file; a file that is made is not encrypted.
        progress: told of tables.

    Raises:
        StorageProblem: `not_to_a_server` when neither or both are on one; `file_held` while another program has the
            source open for writing; `file_exists` or `register_exists`; `copy_faulty` when the source has faults,
            which are to be mended first, `seen_in_part` when some of it is hidden from who asks; what opening says.
            Nothing is left at the target then.
        Cancelled: `progress` said so.
    """
    if isinstance(source, Path) == isinstance(target, Path):
        raise StorageProblem("not_to_a_server", path=str(target))
    with _reading(source, key) as old:
        faults = verification.of_records(old)
        if faults:
            raise StorageProblem("copy_faulty", path=str(source), faults=", ".join(faults[:3]))
        if isinstance(target, ServerAddress):
            from secretariat.database import server_schema  # not at the top: few have a server

            with server_schema.making(target) as new:
                return _fill(old, new, target, progress)
        return _to_file(old, target, progress)


@contextmanager
def _reading(place: Place, key: Key | None) -> Iterator[Connection]:
    """Open a register for reading, as it stands at one instant; nobody else writes to it meanwhile."""
    with _held(place), schema.closing_engine(_opened(place, key)) as engine:
        try:
            with engine.connect() as guard, engine.connect() as connection:
                if isinstance(place, ServerAddress):
                    server_sides.refuse_in_part(guard)
                    guard.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER})")
                connection.exec_driver_sql("SELECT 1 FROM journal LIMIT 1")
                yield connection
        except driver_errors(DBAPIError, UnicodeError, *server.driver_errors()) as error:
            if isinstance(place, ServerAddress):
                raise server.told(error, place) from error
            raise StorageProblem("file_damaged", path=str(place)) from error


def _held(place: Place) -> AbstractContextManager[object]:
    return hold(place, "secretariat move") if isinstance(place, Path) else nullcontext()


def _opened(place: Place, key: Key | None) -> Engine:
    if isinstance(place, ServerAddress):
        from secretariat.database import server_schema

        return server_schema.open_register(place, read_only=True)
    return schema.open_file(place, key=key, read_only=True)


def _to_file(old: Connection, target: Path, progress: Progress) -> int:
    """Make the file beside its place, and put it there when it is whole."""
    if target.exists():
        raise StorageProblem("file_exists", path=str(target))
    part = part_of(target)
    try:
        schema.create(part)
        with schema.closing_engine(schema.open_file(part)) as engine:
            spilling(engine)
            with engine.execution_options(writes=True).begin() as new:
                rows = _fill(old, new, target, progress)
        if target.exists():
            raise StorageProblem("file_exists", path=str(target))
        put(part, target)
    except driver_errors(DBAPIError, OSError) as error:
        reason = error.orig if isinstance(error, DBAPIError) else error
        code = "disk_full" if problem_code(reason) == "disk_full" else "cannot_write"
        raise StorageProblem(code, path=str(target), reason=str(reason)) from error
    finally:
        remove_part(part)
    return rows


def _fill(old: Connection, new: Connection, target: Place, progress: Progress) -> int:
    """Write all rows to a new register, and hold what stands there against what it comes from."""
    defer_references(new)
    (triggers.suspend_on_server if is_server(new) else triggers.drop)(new)
    rows = 0
    for done, one in enumerate(_TABLES):
        progress(done, 2 * len(_TABLES))
        rows += _written(old, new, one)
    for kind in Kind:
        give_no_id_again(new, kind, last_id(old, kind))
    (triggers.resume_on_server if is_server(new) else triggers.create)(new)
    search.refresh(Session(new))
    for done, one in enumerate(_TABLES):
        progress(len(_TABLES) + done, 2 * len(_TABLES))
        if not all(before == after for before, after in zip_longest(_rows(old, one), _rows(new, one))):
            raise StorageProblem("copy_faulty", path=str(target), faults=one.name)
    faults = verification.of_records(new)
    if faults:
        raise StorageProblem("copy_faulty", path=str(target), faults=", ".join(faults[:3]))
    return rows


def _written(old: Connection, new: Connection, table: Table) -> int:
    """Write the rows of a table in the order in which they were made, and return how many there are."""
    columns = ", ".join(column.name for column in table.columns)
    marks = ", ".join(mark(new) for _ in table.columns)
    order = "rowid" if table.name == "drafts" else ", ".join(column.name for column in table.primary_key)
    cursor, rows, at_once = driver_of(new).cursor(), 0, _at_once(table)
    with streamed(old, f"SELECT {columns} FROM {table.name} ORDER BY {order}", at_once) as found:
        while block := found.fetchmany(at_once):
            cursor.executemany(f"INSERT INTO {table.name} ({columns}) VALUES ({marks})", block)
            rows += len(block)
    return rows


def _rows(connection: Connection, table: Table) -> Iterator[Any]:
    columns = ", ".join(column.name for column in table.columns)
    order = ", ".join(column.name for column in table.primary_key)
    statement = f"SELECT {columns} FROM {table.name} ORDER BY {order}"
    with streamed(connection, statement, _at_once(table)) as found:
        yield from found


def _at_once(table: Table) -> int:
    """Return how many rows of a table may be in memory together: of stored files one."""
    return 1 if table.name == BlobRow.__tablename__ else 100
