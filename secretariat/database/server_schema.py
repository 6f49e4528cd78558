"""A register on a server: making its tables, what SQLite has built in, indexes and guards, and opening one.

Columns are the texts and numbers that they are in a file, so that row images, and with them the journal's chain, are
the same in both. Texts are compared by code points, as in a file: `COLLATE "C"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import (
    BigInteger,
    Boolean,
    Connection,
    Engine,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import AddConstraint, CreateTable

from secretariat.database import server, server_engine, server_roles, server_sides, triggers
from secretariat.database.search import VECTOR
from secretariat.database.server import SCHEMA
from secretariat.database.tables import SCHEMA_VERSION, Base
from secretariat.database.tables.base import NAMES
from secretariat.database.tables.ordering import TITLE_LANGUAGES, title_in
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.errors import StorageProblem
from secretariat.domain.progress import Progress, no_progress

OLDEST = 15
"""The oldest PostgreSQL that makes a register: views have had the rights of who asks since."""

# What statements and indexes use that SQLite has built in, see `sql.py`. Immutable: indexes may be made of them. What
# returns a table names its parameter: `pg_dump` writes one without a name as no server reads it again.
_FUNCTIONS = r"""
CREATE FUNCTION instr(text, text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN strpos($1, $2);
CREATE FUNCTION ascii_lower(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower($1 COLLATE "C");
CREATE FUNCTION json_extract(text, text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CAST($1 AS json) ->> substr($2, 4, length($2) - 4);
CREATE FUNCTION numbers_in(listed text) RETURNS TABLE (value bigint) LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC SELECT CAST(each.value AS bigint) FROM json_array_elements_text(CAST(listed AS json)) AS each; END;
CREATE FUNCTION texts_in(kept text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT each.value
            FROM json_each_text(CASE left(kept, 1) WHEN '{' THEN CAST(kept AS json) ELSE '{}' END) AS each
        UNION ALL
        SELECT each.value
            FROM json_array_elements_text(CASE left(kept, 1) WHEN '[' THEN CAST(kept AS json) ELSE '[]' END) AS each;
    END;
CREATE FUNCTION title_in(title text, language text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN split_part(split_part(replace(title, '\"', ''), '"' || language || '":"', 2), '"', 1);
"""


def create(place: ServerAddress, progress: Progress = no_progress) -> None:
    """Make a new, empty register in a database that has none.

    Raises:
        StorageProblem: `register_exists`, `server_…`.
        Cancelled: `progress` said so; nothing was made.
    """
    with making(place, progress):
        pass


@contextmanager
def making(place: ServerAddress, progress: Progress = no_progress) -> Iterator[Connection]:
    """Open the write that makes a new, empty register; what else is written to it belongs to the same transaction.

    Raises:
        StorageProblem: see `create`; nothing was made then, or with `server_lost_in_commit` nobody can tell.
    """
    engine = server_engine.connect(place)
    failures: tuple[type[Exception], ...] = (DBAPIError, *server.driver_errors())
    by = None
    try:
        writing = engine.execution_options(writes=True, any_version=True)
        with writing.connect() as connection, connection.begin():
            if _version(connection, place) is not None:
                raise StorageProblem("register_exists", path=str(place))
            driver = server_engine.driver_of(connection)  # straight: % is no mark of a parameter there
            steps = list(statements())  # each of them goes to the server and back
            for done, statement in enumerate(steps):
                progress(done, len(steps))
                driver.execute(statement)
            server_roles.prepare_if_possible(connection)
            yield connection
            by = _maker(connection)  # what fails from here on is the commit
    except failures as error:
        problem = server.told(error, place)
        if by is None or problem.code != "server_unreachable" or not _was_made(engine, by):
            raise problem from error
    finally:
        engine.dispose()


def _maker(connection: Connection) -> str | None:
    """Return the number of the transaction that made a register, None where there is none."""
    known = connection.scalar(text("SELECT to_regclass(:name)"), {"name": f"{SCHEMA}.register"})
    return connection.scalar(text("SELECT CAST(xmin AS text) FROM register")) if known else None


def _was_made(engine: Engine, by: str) -> bool:
    """Ask the server, which was lost while it committed a new register, whether it did.

    Raises:
        StorageProblem: `server_lost_in_commit` when nobody can tell yet.
    """
    failures: tuple[type[Exception], ...] = (DBAPIError, *server.driver_errors())
    try:
        # Whoever writes waits for the act before: when this one may, that one has ended, one way or the other.
        with engine.execution_options(writes=True, any_version=True).connect() as connection:
            return _maker(connection) == by
    except failures as lost:
        raise StorageProblem("server_lost_in_commit", reason=str(lost)) from lost


def open_register(place: ServerAddress, busy_ms: int | None = None, *, read_only: bool = False) -> Engine:
    """Return an engine on a register, brought up to this version if who opens it owns it.

    Raises:
        StorageProblem: `register_missing`, `database_empty` (a new one can be made there), `register_newer`,
            `register_older` (who owns it has to open it first), `migration_failed`, `server_…`.
    """
    engine = server_engine.connect(place, busy_ms, read_only=read_only)
    try:
        version = _up_to_date(engine, place, read_only)
        empty = version is None and _is_empty(engine)
    except DBAPIError as error:
        engine.dispose()
        raise server.told(error, place) from error
    except BaseException:
        engine.dispose()
        raise
    if version == SCHEMA_VERSION:
        return engine
    engine.dispose()
    if version is None:
        raise StorageProblem("database_empty" if empty else "register_missing", path=str(place))
    code = "register_newer" if version > SCHEMA_VERSION else "register_older"
    raise StorageProblem(code, path=str(place), version=version, known=SCHEMA_VERSION)


# What extensions bring along (such as `pg_stat_statements`) is nobody's.
_EMPTY = f"""
    SELECT has_database_privilege(current_database(), 'CREATE')
        AND current_setting('transaction_read_only') = 'off'
        AND to_regnamespace('{SCHEMA}') IS NULL
        AND NOT EXISTS (
            SELECT FROM pg_class JOIN pg_namespace AS space ON space.oid = relnamespace
            WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%' AND NOT EXISTS (
                SELECT FROM pg_depend
                WHERE classid = CAST('pg_class' AS regclass) AND objid = pg_class.oid AND deptype = 'e'
            )
        )
"""


def _is_empty(engine: Engine) -> bool:
    """Return whether a database has nothing of anybody's in it, and who asks may make a register there."""
    with engine.connect() as connection:
        return bool(connection.scalar(text(_EMPTY)))


def _up_to_date(engine: Engine, place: ServerAddress, read_only: bool) -> int | None:
    """Return the version that a register has, after it was brought up to date where that can be."""
    from secretariat.database import server_migration  # not at the top: it needs what is here

    with engine.connect() as connection:
        version = _version(connection, place)
        if version is None or read_only or not server_migration.FIRST <= version < SCHEMA_VERSION:
            return version
        if not server_migration.may_migrate(connection):
            return version
    server_migration.migrate(engine, SCHEMA_VERSION)
    with engine.connect() as connection:
        return version_of(connection)


def rights(engine: Engine, place: ServerAddress) -> tuple[bool, bool]:
    """Return whether who opened a register may write to it, and whether he sees all of it.

    Raises:
        StorageProblem: `server_…`; the engine is closed then.
    """
    try:
        with engine.connect() as connection:
            return server_roles.may_write(connection), server_sides.sees_all(connection)
    except DBAPIError as error:
        engine.dispose()
        raise server.told(error, place) from error


def _version(connection: Connection, place: ServerAddress) -> int | None:
    """Return the schema version of a register, None where there is none.

    Raises:
        StorageProblem: `server_too_old`, `server_encoding`: no register can be there.
    """
    server_is = server_engine.driver_of(connection).info
    release, encoding = server_is.server_version // 10_000, server_is.parameter_status("server_encoding")
    if release < OLDEST:
        raise StorageProblem("server_too_old", path=str(place), version=release, oldest=OLDEST)
    if encoding != "UTF8":
        raise StorageProblem("server_encoding", path=str(place), encoding=encoding)
    return version_of(connection)


def version_of(connection: Connection) -> int | None:
    """Return the schema version of a register, None where there is none."""
    known = connection.scalar(text("SELECT to_regclass(:name)"), {"name": f"{SCHEMA}.register"})
    return connection.scalar(text("SELECT version FROM register")) if known else None


_COLUMNS = """
    SELECT table_name, column_name, data_type, is_nullable = 'NO'
    FROM information_schema.columns WHERE table_schema = :schema AND table_name <> 'search_index'
"""
_GUARDS = """
    SELECT trigger.tgname, class.relname, procedure.prosrc
    FROM pg_trigger AS trigger JOIN pg_class AS class ON class.oid = trigger.tgrelid
    JOIN pg_proc AS procedure ON procedure.oid = trigger.tgfoid
    WHERE class.relnamespace = to_regnamespace(:schema) AND NOT trigger.tgisinternal AND trigger.tgenabled = 'O'
"""
_INDEXES = "SELECT indexname, tablename FROM pg_indexes WHERE schemaname = :schema"


def is_ours(connection: Connection) -> bool:
    """Return whether tables, columns, indexes and guards are those of this version, and every guard stands."""
    told = {"schema": SCHEMA}
    tables = _tables().sorted_tables
    columns = {
        (
            made.name,
            column.name,
            "bytea"
            if isinstance(column.type, LargeBinary)
            else column.type.compile(server_engine.dialect()).partition(" ")[0].lower(),
            not column.nullable,
        )
        for made in tables
        for column in made.columns
    }
    columns |= {("register", "version", "bigint", True), ("drafts", "rowid", "bigint", True)}
    indexes = {(str(index.name), made.name) for made in tables for index in made.indexes}
    indexes.add(("ix_search_texts_words", "search_texts"))
    indexes |= {(f"pk_{made.name}", made.name) for made in tables}
    indexes |= {
        (str(one.name), made.name)
        for made in tables
        for one in made.constraints
        if isinstance(one, UniqueConstraint)
    }
    return (
        {tuple(row) for row in connection.execute(text(_COLUMNS), told)} == columns
        and {tuple(row) for row in connection.execute(text(_INDEXES), told)} == indexes
        and {tuple(row) for row in connection.execute(text(_GUARDS), told)} == set(triggers.server_guards())
    )


def statements() -> Iterator[str]:
    """Yield what makes a register, in its order."""
    yield f"CREATE SCHEMA {SCHEMA}"
    yield _FUNCTIONS
    yield "CREATE TABLE register (version BIGINT NOT NULL)"
    yield f"INSERT INTO register VALUES ({SCHEMA_VERSION})"
    dialect = server_engine.dialect()
    tables = _tables()
    for made in tables.sorted_tables:
        yield str(CreateTable(made, include_foreign_key_constraints=[]).compile(dialect=dialect))
    for made in tables.sorted_tables:
        for reference in sorted(made.foreign_key_constraints, key=lambda one: str(one.name)):
            yield str(AddConstraint(reference).compile(dialect=dialect))
        for index in sorted(made.indexes, key=lambda one: str(one.name)):
            yield _index(index)
    # Who asks it sees what he may see of the texts.
    yield "CREATE VIEW search_index WITH (security_invoker = true) AS SELECT id AS rowid, text FROM search_texts"
    yield f"CREATE INDEX ix_search_texts_words ON search_texts USING gin ({VECTOR})"
    # In what order drafts were typed last: SQLite numbers all rows by itself.
    yield "ALTER TABLE drafts ADD COLUMN rowid BIGINT GENERATED ALWAYS AS IDENTITY"
    yield from server_sides.functions()
    yield from triggers.server_statements()


def _tables() -> MetaData:
    """Return the tables as they are on a server."""
    tables = MetaData(naming_convention=NAMES)
    for made in Base.metadata.sorted_tables:
        copy = made.to_metadata(tables)
        for column in copy.columns:
            kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
            if isinstance(kind, (Integer, Boolean)):
                column.type = BigInteger()
            elif isinstance(kind, String):
                column.type = Text(collation="C")
        for reference in copy.foreign_key_constraints:
            reference.deferrable = True
    return tables


def _index(index: Index) -> str:
    """Return what makes an index, in whose order nothing comes before something as it does in a file."""
    assert index.table is not None
    name, where = str(index.name), index.dialect_options["sqlite"]["where"]
    columns = [getattr(part, "name", None) or f"({part})" for part in index.expressions]
    condition = str(where) if where is not None else ""
    for language in TITLE_LANGUAGES:
        columns = [
            f"({title_in(language).server})" if part == f"({title_in(language).sqlite})" else part
            for part in columns
        ]
    unique = "UNIQUE " * index.unique
    listed = ", ".join(f"{column} NULLS FIRST" for column in columns)
    return f"CREATE {unique}INDEX {name} ON {index.table.name} ({listed})" + (
        f" WHERE {condition}" if condition else ""
    )
