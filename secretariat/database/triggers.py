"""The second wall around what was adopted: triggers that refuse every change of it, by whatever program it is tried.

They guard only what was sealed. Decisions and action items live on: their state, deadline and progress may change,
their symbol and text may not.

`REPLACE INTO`, and `UPDATE OR REPLACE` to the id or symbol of another row, delete the row in their way without asking
its DELETE trigger (https://www.sqlite.org/lang_conflict.html); so the guards of INSERT and UPDATE look for such a row.
A trigger's message must be a constant in SQLite before 3.47: it names the table.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from secretariat.database import server
from secretariat.database.encryption import is_broken_rule
from secretariat.domain.changes import Kind

_SEALED = "minutes_state IN ('adopted', 'signed')"
_MEETING = f"EXISTS (SELECT 1 FROM meetings WHERE id = {{row}}.meeting_id AND {_SEALED})"
_PREFIX = "sealed "

# What a seal holds of rows that otherwise live on.
SEALED_COLUMNS: dict[Kind, tuple[str, ...]] = {
    Kind.MEETING: (
        "uid",
        "group_id",
        "number",
        "symbol",
        "title",
        "host_party_id",
        "place",
        "venue",
        "mode",
        "zone",
        "starts_at",
        "ends_at",
        "draft",
        "circulated_at",
        "distribution",
        "joint_group_ids",
        "adopted_on",
        "deleted_at",
    ),
    Kind.DECISION: (
        "group_id",
        "meeting_id",
        "agenda_item_id",
        "paragraph_id",
        "number",
        "symbol",
        "decided_on",
        "taken_at",
        "deleted_at",
    ),
    Kind.ACTION: (
        "uid",
        "group_id",
        "meeting_id",
        "agenda_item_id",
        "paragraph_id",
        "number",
        "symbol",
        "title",
        "agreed_lead_party_id",
        "agreed_responsible_id",
        "agreed_counterpart_id",
        "agreed_on",
        "original_due_on",
        "deleted_at",
    ),
}


def _differ(kind: Kind) -> str:
    return " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in ("id", *SEALED_COLUMNS[kind]))


def _in_the_way(table: str, sealed: str, key: str = "id") -> str:
    """Return the condition that a new or changed row would take the place of a sealed one."""
    return f"EXISTS (SELECT 1 FROM {table} AS other WHERE other.{key} = NEW.{key} AND {sealed})"


def _symbol_in_the_way(table: str, sealed: str) -> str:
    """Return the condition for symbols, in the words of their unique index: without them all rows would be read."""
    unique = f"other.deleted_at IS NULL AND other.symbol <> '' AND {sealed}"
    return f"(NEW.symbol <> '' AND {_in_the_way(table, unique, 'symbol')})"


def _guards() -> Iterator[tuple[str, str, str, str]]:
    """Yield the tables with the conditions under which to refuse INSERT, UPDATE and DELETE."""
    yield _meetings()
    for kind in (Kind.DECISION, Kind.ACTION):
        yield _outcomes(kind)
    for kind in (Kind.AGENDA_ITEM, Kind.PARAGRAPH, Kind.DELEGATE, Kind.SITTING):
        yield _parts(kind.value, _MEETING)
    yield _corrigenda()
    issued = "EXISTS (SELECT 1 FROM corrigenda WHERE id = {row}.corrigendum_id AND issued_on IS NOT NULL)"
    yield _parts(Kind.CORRECTION.value, issued)
    for kind in (Kind.SEAL, Kind.ORIGINAL, Kind.MINUTES_VERSION):
        yield kind.value, _in_the_way(kind.value, "1"), "1", "1"
    yield _blobs()
    yield _signed_copies()


def _meetings() -> tuple[str, str, str, str]:
    table, signing = Kind.MEETING.value, "(OLD.minutes_state = 'adopted' AND NEW.minutes_state = 'signed')"
    way = f"{_in_the_way(table, _SEALED)} OR {_symbol_in_the_way(table, _SEALED)}"
    moved = f"(OLD.minutes_state, OLD.signed_on) IS NOT (NEW.minutes_state, NEW.signed_on) AND NOT {signing}"
    update = (
        f"(OLD.{_SEALED} AND ({_differ(Kind.MEETING)} OR ({moved})))"
        f" OR (OLD.id IS NOT NEW.id AND {_in_the_way(table, _SEALED)})"
        f" OR (OLD.symbol IS NOT NEW.symbol AND {_symbol_in_the_way(table, _SEALED)})"
    )
    return table, way, update, f"OLD.{_SEALED}"


def _outcomes(kind: Kind) -> tuple[str, str, str, str]:
    table, sealed = kind.value, _MEETING.format(row="other")
    old, new = _MEETING.format(row="OLD"), _MEETING.format(row="NEW")
    way = f"{_in_the_way(table, sealed)} OR {_symbol_in_the_way(table, sealed)}"
    update = (
        f"(({_differ(kind)}) AND {old})"
        f" OR (OLD.meeting_id IS NOT NEW.meeting_id AND {new})"
        f" OR (OLD.id IS NOT NEW.id AND {_in_the_way(table, sealed)})"
        f" OR (OLD.symbol IS NOT NEW.symbol AND {_symbol_in_the_way(table, sealed)})"
    )
    return table, f"{new} OR {way}", update, old


def _parts(table: str, of_sealed: str) -> tuple[str, str, str, str]:
    """Return the guards of rows that are sealed as a whole together with what they belong to."""
    old, new = of_sealed.format(row="OLD"), of_sealed.format(row="NEW")
    way = _in_the_way(table, of_sealed.format(row="other"))
    return table, f"{new} OR {way}", f"{old} OR {new} OR (OLD.id IS NOT NEW.id AND {way})", old


def _corrigenda() -> tuple[str, str, str, str]:
    table, issued = Kind.CORRIGENDUM.value, "other.issued_on IS NOT NULL"
    way = f"{_in_the_way(table, issued)} OR {_symbol_in_the_way(table, issued)}"
    update = (
        "OLD.issued_on IS NOT NULL"
        f" OR (OLD.id IS NOT NEW.id AND {_in_the_way(table, issued)})"
        f" OR (OLD.symbol IS NOT NEW.symbol AND {_symbol_in_the_way(table, issued)})"
    )
    return table, way, update, "OLD.issued_on IS NOT NULL"


def _blobs() -> tuple[str, str, str, str]:
    """Return the guards of bytes, which go only when nothing refers to them any more."""
    using = (
        Kind.ATTACHMENT,
        Kind.MINUTES_VERSION,
        Kind.SEAL,
        Kind.ORIGINAL,
        Kind.REPORT_SNAPSHOT,
        Kind.UPDATE_FORM,
        Kind.UPDATE_REPLY,
    )
    used = " OR ".join(f"EXISTS (SELECT 1 FROM {kind.value} WHERE sha256 = OLD.sha256)" for kind in using)
    return "blobs", _in_the_way("blobs", "1", "sha256"), "1", used


def _signed_copies() -> tuple[str, str, str, str]:
    """Return the guards of the scans of signed copies."""
    signed = (
        "{row}.role = 'signed_copy' AND {row}.subject_kind = 'meetings' AND EXISTS"
        " (SELECT 1 FROM meetings WHERE id = {row}.subject_id AND minutes_state = 'signed')"
    )
    old, way = signed.format(row="OLD"), _in_the_way("attachments", signed.format(row="other"))
    return "attachments", way, f"{old} OR (OLD.id IS NOT NEW.id AND {way})", old


def _statements() -> Iterator[tuple[str, str]]:
    for table, *conditions in _guards():
        for event, condition in zip(("insert", "update", "delete"), conditions, strict=True):
            name = f"guard_{table}_{event}"
            yield (
                name,
                f"CREATE TRIGGER {name} BEFORE {event.upper()} ON {table} WHEN {condition}"
                f" BEGIN SELECT RAISE(ABORT, '{_PREFIX}{table}'); END",
            )


TRIGGERS: dict[str, str] = dict(_statements())


def server_guards() -> Iterator[tuple[str, str, str]]:
    """Yield the same guards for a register on a server: name, table, and what the function of that name does.

    There whole tables can also be emptied at once (`TRUNCATE`), which none that is guarded lets happen.
    """
    for table, *conditions in _guards():
        for event, condition in zip(("insert", "update", "delete"), conditions, strict=True):
            said = condition.replace(" IS NOT NEW.", " IS DISTINCT FROM NEW.")
            said = said.replace(" IS NOT (NEW.", " IS DISTINCT FROM (NEW.")
            said = {"1": "true"}.get(said, said.replace(" AND 1)", " AND true)"))
            row = "OLD" if event == "delete" else "NEW"
            yield (
                f"guard_{table}_{event}",
                table,
                f" BEGIN IF {said} THEN RAISE EXCEPTION '{_PREFIX}{table}'; END IF; RETURN {row}; END ",
            )
        # Which asks no guard of rows. The program never does it.
        yield f"guard_{table}_truncate", table, f" BEGIN RAISE EXCEPTION '{_PREFIX}{table}'; END "


def server_statements() -> Iterator[str]:
    """Yield what makes the guards on a server."""
    for name, table, body in server_guards():
        event = name.rpartition("_")[2].upper()
        each = "STATEMENT" if event == "TRUNCATE" else "ROW"
        # Or a temporary table that is called like one of ours would be asked in its place.
        path = f"SET search_path = {server.SCHEMA}, pg_catalog, pg_temp"
        yield f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql {path} AS $guard${body}$guard$"
        yield f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {each} EXECUTE FUNCTION {name}()"


def drop_on_server(connection: Connection) -> None:
    """Drop all guards on a server, so that a migration may change the tables; `server_statements` follow at its end."""
    statement = (
        "SELECT proname FROM pg_proc WHERE prorettype = 'trigger'::regtype"
        f" AND pronamespace = to_regnamespace('{server.SCHEMA}')"
    )
    for name in connection.exec_driver_sql(statement).scalars().all():
        connection.exec_driver_sql(f'DROP FUNCTION {server.SCHEMA}."{name}"() CASCADE')


def suspend_on_server(connection: Connection) -> None:
    """Let rows be written to a new register that were sealed in another; `resume_on_server` follows."""
    _on_server(connection, "DISABLE")


def resume_on_server(connection: Connection) -> None:
    """Put up the guards of a register on a server again, after all references were checked."""
    connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    _on_server(connection, "ENABLE")


def _on_server(connection: Connection, how: str) -> None:
    for table in dict.fromkeys(table for table, *_ in _guards()):
        connection.exec_driver_sql(f"ALTER TABLE {table} {how} TRIGGER USER")


def create(connection: Connection) -> None:
    """Create the triggers in a file whose tables are up to date."""
    for statement in TRIGGERS.values():
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Drop all triggers, so that a migration may rebuild the tables; `create` follows at its end."""
    names = (
        connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    )
    for name in names:
        connection.exec_driver_sql('DROP TRIGGER "{}"'.format(name.replace('"', '""')))


def guarded(error: BaseException | None) -> Kind | None:
    """Return the kind of record whose trigger refused a statement, None when the driver's `error` is another one."""
    message = str(error).partition("\n")[0]  # a server says behind it where it was refused
    if not (is_broken_rule(error) or server.is_broken_rule(error)) or not message.startswith(_PREFIX):
        return None
    table = message.removeprefix(_PREFIX)
    return Kind(table) if table in {kind.value for kind in Kind} else Kind.ATTACHMENT
