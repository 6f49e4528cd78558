"""What SQLite and PostgreSQL spell differently, so that all other statements are written once.

Each of these is one element of SQLAlchemy's, compiled for the database that runs it. Functions of SQLite's that are
used by name (`instr`, `json_extract`) are made in a register on a server, see `server_schema.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import lru_cache
from itertools import count
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Dialect, Integer, Select, String, literal, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.visitors import InternalTraversal

R = TypeVar("R")


class Spelled(ColumnElement[Any]):
    """A fixed expression that each database has its own words for, such as one that an index is made of."""

    _traverse_internals = [  # noqa: RUF012 - SQLAlchemy reads it as it is
        ("sqlite", InternalTraversal.dp_string),
        ("server", InternalTraversal.dp_string),
    ]

    type = (
        String()
    )  # also of a condition: of what is Boolean, SQLite is asked whether it is 1, and misses the index

    def __init__(self, sqlite: str, server: str) -> None:
        self.sqlite, self.server = sqlite, server


@compiles(Spelled)
def _spelled(element: Spelled, compiler: Any, **_: Any) -> str:
    return element.sqlite


@compiles(Spelled, "postgresql")
def _spelled_on_server(element: Spelled, compiler: Any, **_: Any) -> str:
    return element.server


class _Numbers(FunctionElement[Any]):
    """The numbers of a JSON list as rows with the column `value`."""

    name = "json_each"
    inherit_cache = True


@compiles(_Numbers)
def _numbers(element: _Numbers, compiler: Any, **how: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **how)})"


@compiles(_Numbers, "postgresql")
def _numbers_on_server(element: _Numbers, compiler: Any, **how: Any) -> str:
    return f"numbers_in({compiler.process(element.clauses, **how)})"


class _Texts(FunctionElement[Any]):
    """The texts in a JSON list or object as rows with the column `value`."""

    name = "json_each"
    inherit_cache = True


@compiles(_Texts)
def _texts(element: _Texts, compiler: Any, **how: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **how)})"


@compiles(_Texts, "postgresql")
def _texts_on_server(element: _Texts, compiler: Any, **how: Any) -> str:
    return f"texts_in({compiler.process(element.clauses, **how)})"


def numbers(listed: Any) -> Select[int]:
    """Return SQL for the numbers of a JSON list, which may be a parameter: one, however many numbers there are.

    SQLite takes no more than 32,766 parameters, PostgreSQL 65,535.
    """
    return select(_Numbers(listed).table_valued("value").c.value)


def among(ids: Iterable[int | None]) -> Select[int]:
    """Return SQL for these ids, any number of them, as one parameter."""
    return numbers(json.dumps(list(ids)))


def texts(stored: Any) -> Select[str]:
    """Return SQL for the texts of a JSON list or object."""
    return select(_Texts(stored).table_valued("value").c.value)


class _AsList(FunctionElement[Any]):
    name = "json_group_array"
    type = String()
    inherit_cache = True


@compiles(_AsList)
def _as_list(element: _AsList, compiler: Any, **how: Any) -> str:
    return f"json_group_array({compiler.process(element.clauses, **how)})"


@compiles(_AsList, "postgresql")
def _as_list_on_server(element: _AsList, compiler: Any, **how: Any) -> str:
    return f"CAST(json_agg({compiler.process(element.clauses, **how)}) AS TEXT)"


def as_list(column: Any) -> ColumnElement[str]:
    """Return SQL for a column's values in one JSON list: a hundred thousand of them cost no hundred thousand rows."""
    return _AsList(column)


class _Capitals(FunctionElement[Any]):
    type = String()
    inherit_cache = True


@compiles(_Capitals)
def _capitals(element: _Capitals, compiler: Any, **how: Any) -> str:
    return f"{compiler.process(element.clauses, **how)} COLLATE NOCASE"


@compiles(_Capitals, "postgresql")
def _capitals_on_server(element: _Capitals, compiler: Any, **how: Any) -> str:
    return f"ascii_lower({compiler.process(element.clauses, **how)})"


def without_capitals(text: Any) -> ColumnElement[str]:
    """Return SQL for a text to be sorted by: A to Z count as a to z, everything else goes by its code points."""
    return _Capitals(text)


class _Bytes(FunctionElement[Any]):
    inherit_cache = True


@compiles(_Bytes)
def _bytes(element: _Bytes, compiler: Any, **how: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **how)} AS BLOB)"


@compiles(_Bytes, "postgresql")
def _bytes_on_server(element: _Bytes, compiler: Any, **how: Any) -> str:
    return f"convert_to(CAST({compiler.process(element.clauses, **how)} AS TEXT), 'UTF8')"


def as_bytes(text: Any) -> ColumnElement[Any]:
    """Return SQL for the bytes of a stored text, which need not be UTF-8 in a damaged file."""
    return _Bytes(text)


class _Ending(FunctionElement[Any]):
    type = String()
    inherit_cache = True


@compiles(_Ending)
def _ending(element: _Ending, compiler: Any, **how: Any) -> str:
    text, length = (compiler.process(clause, **how) for clause in element.clauses)
    return f"substr({text}, -{length})"


@compiles(_Ending, "postgresql")
def _ending_on_server(element: _Ending, compiler: Any, **how: Any) -> str:
    text, length = (compiler.process(clause, **how) for clause in element.clauses)
    return f"right({text}, {length})"


def ending(text: Any, length: int) -> ColumnElement[str]:
    """Return SQL for the last characters of a text."""
    return _Ending(text, literal(length, Integer))


def is_server(connection: Connection) -> bool:
    """Return whether a connection is to a server, and not to a file."""
    return connection.dialect.name == "postgresql"


_ROWS = 100
_NUMBERS = count()


@contextmanager
def streamed(connection: Connection, statement: str, rows: int = _ROWS) -> Iterator[Any]:
    """Run a statement straight in the driver, and give a cursor whose rows come a few at a time.

    In any other way the driver of a server holds all rows that were asked for in memory.

    Args:
        connection: to the register, in a transaction.
        statement: without parameters.
        rows: how many are asked of a server at once: one, where each may be as large as a file.
    """
    driver: Any = connection.connection.driver_connection
    if is_server(connection):
        cursor = driver.cursor(name=f"rows_{next(_NUMBERS)}")
        cursor.itersize = rows
    else:
        cursor = driver.cursor()
    with closing(cursor):
        cursor.execute(statement)
        yield cursor


def fetched(connection: Connection, statement: Any, **values: Any) -> list[Any]:
    """Return the rows of a statement, with their values as they are stored; see `_straight`."""
    return _straight(connection, statement, [values], lambda cursor: list(cursor.fetchall()))


def done(connection: Connection, statement: Any, **values: Any) -> int:
    """Run a statement with stored values, and return how many rows it wrote; see `_straight`."""
    return done_for_each(connection, statement, [values])


def done_for_each(connection: Connection, statement: Any, rows: Sequence[Mapping[str, Any]]) -> int:
    """Run a statement once with each of these stored values, and return how many rows all wrote; see `_straight`."""
    return _straight(connection, statement, rows, lambda cursor: int(cursor.rowcount))


@contextmanager
def savepoint(connection: Connection) -> Iterator[None]:
    """Do something within a transaction of a file that can be undone alone: an exception undoes it, and goes on."""
    done(connection, "SAVEPOINT here")
    try:
        yield
    except BaseException:
        with suppress(DBAPIError):  # SQLite has rolled all back by itself where the disk was full
            done(connection, "ROLLBACK TO here")
            done(connection, "RELEASE here")
        raise
    done(connection, "RELEASE here")  # if that fails, it is over all the same


def _straight(
    connection: Connection, statement: Any, rows: Sequence[Mapping[str, Any]], take: Callable[[Any], R]
) -> R:
    """Run one of the few statements that every save runs, in a file straight in the driver.

    What SQLAlchemy does around a statement takes longer than SQLite takes to run it. Such a statement is made once and
    kept, or is a text without parameters, and its values are stored ones: neither way are they converted.

    Raises:
        DBAPIError: whatever the driver raises, as SQLAlchemy does; without the values, which may be texts of minutes.
    """
    text, names, given = _compiled(statement, connection.dialect)
    all_values = [{**given, **row} for row in rows]
    if is_server(connection):
        return take(connection.exec_driver_sql(text, all_values if len(rows) > 1 else all_values[0]))
    driver: Any = connection.connection.driver_connection
    module: Any = connection.dialect.dbapi
    in_order = [[values[name] for name in names] for values in all_values]
    try:
        return take(
            driver.executemany(text, in_order) if len(rows) > 1 else driver.execute(text, in_order[0])
        )
    except module.Error as error:
        raise DBAPIError.instance(text, None, error, module.Error, dialect=connection.dialect) from error


@lru_cache(maxsize=1000)
def _compiled(statement: Any, dialect: Dialect) -> tuple[str, tuple[str, ...], dict[str, Any]]:
    """Return a statement's text, the names of its parameters as they come, and what stands in it already."""
    if isinstance(statement, str):
        return statement, (), {}
    compiled: Any = statement.compile(dialect=dialect)
    return str(compiled), tuple(compiled.positiontup or ()), compiled.params


def mark(connection: Connection) -> str:
    """Return what stands for a parameter in a statement that goes straight to the driver."""
    return "%s" if is_server(connection) else "?"


def numbers_mark(connection: Connection) -> str:
    """Return a subquery for the numbers of a JSON list that is a parameter, straight for the driver."""
    return f"(SELECT value FROM {'numbers_in(%s)' if is_server(connection) else 'json_each(?)'})"


def defer_references(connection: Connection) -> None:
    """Let references be checked when the transaction ends: rows come back in another order than they went."""
    connection.exec_driver_sql(
        "SET CONSTRAINTS ALL DEFERRED" if is_server(connection) else "PRAGMA defer_foreign_keys=ON"
    )
