"""How a step gives a table more columns without losing a row or an id."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection


def rebuild(connection: Connection, name: str, statement: str, added: Mapping[str, str | int | None]) -> None:
    """Make a table anew with more columns. Renaming would leave another text in the schema than a new file has."""
    last = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).scalar()
    columns = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")]
    connection.exec_driver_sql(f"CREATE TEMP TABLE kept AS SELECT * FROM {name}")
    connection.exec_driver_sql(f"DROP TABLE {name}")
    connection.exec_driver_sql(" ".join(statement.split()))
    names, marks = ", ".join([*columns, *added]), ", ".join([*columns, *("?" for _ in added)])
    connection.exec_driver_sql(
        f"INSERT INTO {name} ({names}) SELECT {marks} FROM kept", tuple(added.values())
    )
    connection.exec_driver_sql("DROP TABLE kept")
    if last is not None:  # ids of rows that were removed for good are not given out again
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
        connection.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, last))
