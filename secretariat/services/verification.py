"""What `verify` finds of an open register: the journal's chain, every row against it, stored bytes, seals and files."""

from __future__ import annotations

import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from secretariat.database import journal, journal_faults, schema, server
from secretariat.database.engine import driver_errors, driver_of
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.heads import Head
from secretariat.services import attachment_faults, seal_faults


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found: the number of journal entries and one code for each fault (none: all is well).

    `head` is the number and hash of the newest entry, `SEQ:HASH`: noted elsewhere, it shows later on whether the
    newest entries were cut off. `unseen` are codes of what could not be looked at, and is to be said beside the faults.
    """

    entries: int
    faults: tuple[str, ...]
    head: str = ""
    unseen: tuple[str, ...] = ()

    @property
    def in_records(self) -> tuple[str, ...]:
        """The faults but for those of text that is not saved yet: without it, all that is saved can still be copied."""
        return tuple(fault for fault in self.faults if not fault.startswith("typed "))


def of_file(connection: Connection, noted: Head | None) -> Verification:
    """Look through a file that should have the head `noted` elsewhere.

    Text that is no UTF-8 any more is to be reported as a fault of its row.
    """
    with ThreadPoolExecutor(
        1
    ) as beside:  # SQLite's own check reads the whole file, and leaves a processor to us
        integrity = beside.submit(_integrity, connection.engine)
        try:
            try:
                return _found(connection, noted, integrity)
            except unreadable():
                driver_of(connection).text_factory = lambda data: data.decode("utf-8", "surrogateescape")
                return _found(connection, noted, integrity)
        except Exception:
            integrity.result()  # a damaged page holds what no column may: then the damage is what is to be said
            raise


def unreadable() -> tuple[type[Exception], ...]:
    """Return what reading a damaged file raises, to stand behind `except`."""
    return (DBAPIError, UnicodeError, *driver_errors())


def _integrity(engine: Engine) -> list[str]:
    """Return what SQLite's own check finds in a file that is whole: indexes that do not tell what their tables hold.

    Raises:
        sqlite3.DatabaseError: its pages or rows are damaged, and nothing that is read of it can be relied on.
    """
    with engine.connect() as connection:
        driver_of(connection).text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        driver = driver_of(connection)
        faults = [f"integrity {line}" for line in schema.damage(driver.execute("PRAGMA integrity_check"))]
        if faults and not schema.is_sound(driver_of(connection)):
            raise sqlite3.DatabaseError(faults[0])
        return faults


def of_server(place: ServerAddress, noted: Head | None) -> Verification:
    """Look through a register on a server, which keeps its pages by itself.

    What is not made as this version makes it is named, `definition NAME`. Who may make nothing on the server has only
    tables, columns and guards compared, and `definitions` is unseen. No server counts entries: the newest ones, cut off
    with their rows, show only against a head noted elsewhere.

    Raises:
        StorageProblem: see `server_schema.open_register`; `server_lost`.
    """
    from secretariat.database import server_definitions, server_schema  # not at the top: few have a server

    with schema.closing_engine(server_schema.open_register(place, read_only=True)) as engine:
        try:
            names = server_definitions.differing(engine)
            faults = [f"definition {name}" for name in sorted(names or ())]
            with engine.connect() as connection:
                if names is None and not server_schema.is_ours(connection):
                    faults.append("schema")
                found = _told(connection, noted, faults + of_records(connection))
                return replace(found, unseen=("definitions",) * (names is None))
        except (*unreadable(), *server.driver_errors()) as error:
            raise server.told(error, place) from error


def _found(connection: Connection, noted: Head | None, integrity: Future[list[str]]) -> Verification:
    """Look through a file while its integrity is checked."""
    faults = [
        f"foreign_key {row[0]} {row[1]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    if schema.fingerprint(connection) != schema.expected_fingerprint():
        faults.append("schema")
    faults += of_records(connection)
    return _told(connection, noted, integrity.result() + faults)


def of_records(connection: Connection) -> list[str]:
    """Return a code for every fault of the journal, the rows, stored bytes, seals and files."""
    finals = seal_faults.Finals()
    faults = list(journal_faults.faults(connection, finals.notice))
    faults += seal_faults.faults(connection, finals)
    altered = {fault.removeprefix("blob ") for fault in faults if fault.startswith("blob ")}
    return [*faults, *attachment_faults.faults(connection, altered)]


def _told(connection: Connection, noted: Head | None, faults: list[str]) -> Verification:
    newest, chain = journal.head(Session(connection))
    if noted is not None and not journal.knows_head(Session(connection), noted):
        faults.append(f"head {noted}")
    entries = connection.exec_driver_sql("SELECT count(*) FROM journal").scalar_one()
    # Damaged text is to be printed all the same.
    codes = tuple(fault.encode("utf-8", "backslashreplace").decode() for fault in faults)
    return Verification(entries, codes, str(Head(newest, chain)))
