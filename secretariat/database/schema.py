"""The schema's life: making a new file, bringing an older one up to date, and refusing one that was tampered with.

Alembic is imported only when a migration is due: it would triple the time to the first window.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError

from secretariat.database import triggers
from secretariat.database.encryption import Key
from secretariat.database.engine import (
    APPLICATION_ID,
    check_file,
    connect,
    driver_errors,
    driver_of,
    journal_of,
    problem_code,
    raw,
)
from secretariat.database.strangers import named, strangers
from secretariat.database.tables import SCHEMA_VERSION, Base
from secretariat.domain.errors import StorageProblem
from secretariat.domain.progress import Progress, no_progress


def create(path: Path, *, key: Key | None = None) -> None:
    """Make a new, empty file of the current version, encrypted when there is a `key`.

    Raises:
        StorageProblem: `file_exists`, or `cannot_write` when the folder is missing or may not be written to.
    """
    try:
        with path.open("xb"):
            pass
    except FileExistsError as error:
        raise StorageProblem("file_exists", path=str(path)) from error
    except OSError as error:
        raise StorageProblem("cannot_write", path=str(path), reason=error.strerror or str(error)) from error
    path.chmod(0o600)
    try:
        with (
            closing_engine(connect(path, key=key)) as engine,
            engine.execution_options(writes=True).begin() as connection,
        ):
            Base.metadata.create_all(connection)
            triggers.create(connection)
            stamp(connection)
    except DBAPIError as error:
        path.unlink(missing_ok=True)
        raise StorageProblem("cannot_write", path=str(path), reason=str(error.orig)) from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def stamp(connection: Connection, version: int = SCHEMA_VERSION) -> None:
    """Write the application id and the schema version into the file's header."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version}")


@contextmanager
def closing_engine(engine: Engine) -> Iterator[Engine]:
    """Close all connections of an engine at the end, so that the file can be moved or removed."""
    try:
        yield engine
    finally:
        engine.dispose()


def open_file(
    path: Path,
    busy_ms: int | None = None,
    progress: Progress = no_progress,
    *,
    key: Key | None = None,
    read_only: bool = False,
    looked_through: bool = True,
) -> Engine:
    """Return an engine on a file of ours, brought up to date; it waits `busy_ms` for locks, see `engine.connect`.

    With `read_only` nothing is written, and a file that would have to be is refused: `needs_writing_once`. Who reads
    the whole file anyway, as `verify` does, need not have its pages looked through, and asks `is_sound` itself.

    Raises:
        Cancelled: `progress` said so while the file was brought up to date; it stays as it was.
        StorageProblem: see `engine.check_file`; also `file_damaged`, `file_altered` (tables, columns, triggers or
            views that are missing or unknown), `file_locked` and `migration_failed`. A refused file is not written to.
    """
    version = check_file(path, key=key, read_only=read_only)
    if journal_of(path).exists() and not read_only:
        # Its version may be that of a migration which a power cut ended: it counts once that is rolled back.
        _roll_back(path, key)
        version = check_file(path, key=key)
    if version == SCHEMA_VERSION:
        _check_contents(path, key, read_only, looked_through)
    elif read_only:
        raise StorageProblem("needs_writing_once", path=str(path))
    engine = connect(path, busy_ms, key=key, read_only=read_only)
    try:
        if version < SCHEMA_VERSION:
            migrate(engine, version, progress)
            _check_contents(path, key)
    except driver_errors(DBAPIError, TypeError, ValueError) as error:  # the latter two are of damaged values
        engine.dispose()
        reason = error.orig if isinstance(error, DBAPIError) else error
        code = "file_locked" if problem_code(reason) == "file_locked" else "migration_failed"
        raise StorageProblem(code, path=str(path), reason=str(reason)) from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def _roll_back(path: Path, key: Key | None) -> None:
    """Let SQLite take back what a killed program left half done; what hinders it is found again by who opens next."""
    with suppress(*driver_errors(UnicodeDecodeError)), closing(raw(path, key=key)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def is_sound(connection: sqlite3.Connection) -> bool:
    """Return whether SQLite finds no page and no row of a file damaged; indexes are not held against their tables."""
    return not list(damage(connection.execute("PRAGMA quick_check(2)")))


def damage(lines: Iterable[tuple[str]]) -> Iterator[str]:
    """Yield what SQLite's check found; SQLite 3.44 and later also look into the index of words, which is made anew."""
    return (line for (line,) in lines if line != "ok" and "fts5" not in line.lower())


def _check_contents(
    path: Path, key: Key | None, read_only: bool = False, looked_through: bool = True
) -> None:
    """Refuse a damaged file and one whose tables, columns, indexes, triggers or views are not exactly ours.

    This looks with a connection of its own that sets nothing: `journal_mode` alone would already write to a file that
    another program left in WAL mode. The schema is looked at first: what else is in the file is read only if no
    expression of a stranger (a generated column, a check, an index) could be computed by that.
    """
    try:
        with closing(raw(path, key=key, read_only=read_only)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            wrong = strangers(connection)
            sound = bool(wrong) or not looked_through or is_sound(connection)
    except driver_errors(UnicodeDecodeError) as error:
        code = problem_code(error)
        known = code in ("file_locked", "needs_writing_once")
        raise StorageProblem(code if known and code else "file_damaged", path=str(path)) from error
    if not sound:
        raise StorageProblem("file_damaged", path=str(path))
    if wrong:
        raise StorageProblem("file_altered", path=str(path), names=named(wrong))


def fingerprint(connection: Connection) -> frozenset[tuple[str, str]]:
    """Return the whole schema as (name, SQL with white space folded)."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return frozenset((name, " ".join(sql.split())) for name, sql in rows if not name.startswith("sqlite_"))


@cache
def expected_fingerprint() -> frozenset[tuple[str, str]]:
    """Return the fingerprint of a new file of this version."""
    with closing_engine(create_engine("sqlite://")) as engine, engine.begin() as connection:
        Base.metadata.create_all(connection)
        triggers.create(connection)
        return fingerprint(connection)


def migrate(engine: Engine, version: int, progress: Progress = no_progress) -> None:
    """Bring a file from schema `version` to the current one, in one transaction.

    Foreign keys are off before BEGIN: with them on, Alembic's batch mode would delete child rows. Before committing,
    foreign keys and the whole schema are checked. The triggers are made anew from their one list: a rebuilt table has
    lost its own, and a step may have to rewrite what was sealed.

    Raises:
        StorageProblem: `migration_failed`; the file stays as it was.
        Cancelled: `progress` said so; likewise.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from secretariat.database.migrations.steps import REVISIONS

    with engine.execution_options(writes=True).connect() as connection:
        # Straight on the driver: SQLAlchemy would begin a transaction first, in which the pragma has no effect.
        driver = driver_of(connection)
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                triggers.drop(connection)
                operations = Operations(MigrationContext.configure(connection))
                steps = REVISIONS[version:]
                for done, revision in enumerate(steps):
                    progress(done, len(steps) + 1)
                    revision.upgrade(operations)
                progress(len(steps), len(steps) + 1)
                triggers.create(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise StorageProblem("migration_failed", reason="foreign keys")
                if fingerprint(connection) != expected_fingerprint():
                    raise StorageProblem("migration_failed", reason="schema")
                stamp(connection)
        finally:
            driver.execute("PRAGMA foreign_keys=ON")
