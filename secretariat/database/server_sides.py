"""What a secretary of one side sees of a register on a server, by PostgreSQL's row security.

Own-side rows are those of the side whose secretariat keeps the register (`working_groups.own_party_id`). Who is bound
to a party sees and writes them if that party keeps every group of the register, and otherwise only what is for both
sides: no own-side paragraphs, notes, papers and files, nor what is typed in them, their bytes, their words in the
search, or entries of the journal that hold any of it. Such a secretary cannot change who keeps the register either.

The policies name roles, not settings: a setting could be changed by whoever it is to bind. They bind neither the owner
of the register nor administrators of the server, who could take them down as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from secretariat.database import search
from secretariat.database.migrations.added import ADDED
from secretariat.database.server import SCHEMA
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind
from secretariat.domain.errors import StorageProblem

_OWN = Audience.OWN_SIDE.value
MARKED = (Kind.PARAGRAPH, Kind.NOTE, Kind.PAPER, Kind.ATTACHMENT)
"""The kinds of record that say for whom they are."""
_KEPT = ("minutes_versions", "seals", "originals", "report_snapshots", "update_forms", "update_replies")
"""The tables beside attachments that refer to bytes: none of it is own-side."""
_NOTES_MARKED = next(version for version, step in ADDED.items() if "audience" in step.get("notes", {}))
"""Before this version of the schema no note said for whom it is: all were own-side."""

# Those that look at what is hidden run as the owner, and tell nothing of it but that it is there. `BEGIN ATOMIC` means
# the tables of this register, whatever the search path of who calls.
_FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION kept_by(bigint) RETURNS boolean LANGUAGE sql STABLE
    RETURN EXISTS (SELECT 1 FROM working_groups)
        AND NOT EXISTS (SELECT 1 FROM working_groups WHERE own_party_id IS DISTINCT FROM $1);
CREATE OR REPLACE FUNCTION is_shared(text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    RETURN EXISTS (SELECT 1 FROM attachments WHERE sha256 = $1 AND audience <> '{_OWN}')
        OR {" OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE sha256 = $1)" for table in _KEPT)};
CREATE OR REPLACE FUNCTION journal_head() RETURNS TABLE (seq bigint, chain text, at text)
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
        SELECT journal.seq, journal.chain, journal.at FROM journal ORDER BY journal.seq DESC LIMIT 1;
    END;
"""


def functions() -> Iterator[str]:
    """Yield what makes the functions that the policies use, and the program where rows may be hidden from it."""
    yield _FUNCTIONS
    cases = " ".join(
        f"WHEN {search.place_of(kind)} THEN EXISTS"
        f" (SELECT 1 FROM {kind.value} WHERE id = $1 % {search.OF_KIND} AND audience = '{_OWN}')"
        for kind in MARKED
    )
    yield (
        "CREATE OR REPLACE FUNCTION is_own_side(bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER"
        f" RETURN CASE $1 / {search.OF_KIND} {cases} ELSE false END"
    )


def _policies(party: int) -> Iterator[tuple[str, str]]:
    """Yield the tables with the policies of who is bound to a party: for what, and under which condition."""
    kept = f"(SELECT kept_by({party}))"
    for kind in MARKED:
        yield kind.value, _whole(f"audience <> '{_OWN}' OR {kept}")
    yield "drafts", _whole("EXISTS (SELECT 1 FROM paragraphs WHERE paragraphs.id = drafts.paragraph_id)")
    yield "search_texts", _whole(f"{kept} OR NOT is_own_side(id)")
    yield "blobs", f"FOR SELECT TO {{role}} USING ({kept} OR is_shared(sha256))"
    yield "blobs", "FOR INSERT TO {role} WITH CHECK (true)"
    hidden = f"strpos(payload, '\"{_OWN}\"') > 0"
    older = f"revision < {_NOTES_MARKED} AND strpos(payload, '\"{Kind.NOTE.value}\"') > 0"
    yield "journal", f"FOR SELECT TO {{role}} USING ({kept} OR payload IS NULL OR NOT ({hidden} OR {older}))"
    yield "journal", "FOR INSERT TO {role} WITH CHECK (true)"
    keeping = f"{kept} AND own_party_id = {party}"
    yield "working_groups", "FOR SELECT TO {role} USING (true)"
    yield "working_groups", f"FOR INSERT TO {{role}} WITH CHECK ({keeping})"
    yield "working_groups", f"FOR UPDATE TO {{role}} USING (true) WITH CHECK ({keeping})"
    yield "working_groups", f"FOR DELETE TO {{role}} USING ({kept})"


def _whole(condition: str) -> str:
    return f"TO {{role}} USING ({condition}) WITH CHECK ({condition})"


def bind(party: int, role: str, unbound: str, schema: str = SCHEMA) -> Iterator[str]:
    """Yield what lets `role` see what a secretary of this party may, and the roles `unbound` everything as before.

    The roles are quoted, for SQLAlchemy: a per cent sign stands twice.
    """
    tables: dict[str, int] = {}
    for table, policy in _policies(party):
        if table not in tables:
            yield f"ALTER TABLE {schema}.{table} ENABLE ROW LEVEL SECURITY"
            yield f"DROP POLICY IF EXISTS everything ON {schema}.{table}"
            yield f"CREATE POLICY everything ON {schema}.{table} TO {unbound} USING (true) WITH CHECK (true)"
        place = tables[table] = tables.get(table, 0) + 1
        yield f"DROP POLICY IF EXISTS side_{party}_{place} ON {schema}.{table}"
        yield f"CREATE POLICY side_{party}_{place} ON {schema}.{table} {policy.format(role=role)}"


_BOUND = f"""
    SELECT split_part(polname, '_', 2) AS party, rolname AS role, pg_has_role(pg_roles.oid, 'USAGE') AS mine
    FROM pg_policy JOIN pg_roles ON pg_roles.oid = ANY (polroles)
    WHERE polrelid = to_regclass('{SCHEMA}.notes') AND polname LIKE 'side\\_%'
"""


def bound(connection: Connection) -> dict[str, int]:
    """Return the roles that are bound to a party, with its id."""
    return {row.role: int(row.party) for row in connection.execute(text(_BOUND))}


_SEES_ALL = f"""
    SELECT NOT row_security_active('{SCHEMA}.notes') OR EXISTS (
        SELECT FROM pg_policy, unnest(polroles) AS role
        WHERE polrelid = to_regclass('{SCHEMA}.notes') AND polname = 'everything' AND pg_has_role(role, 'USAGE')
    )
"""


def sees_all(connection: Connection) -> bool:
    """Return whether no row of a register is hidden from who is connected."""
    if connection.scalar(text(_SEES_ALL)):
        return True
    mine = [int(row.party) for row in connection.execute(text(_BOUND)) if row.mine]
    return any(
        connection.scalar(text(f"SELECT {SCHEMA}.kept_by(:party)"), {"party": party}) for party in mine
    )


def refuse_in_part(connection: Connection) -> None:
    """Refuse what needs all of a register, which nobody can do who sees a part of it.

    Raises:
        StorageProblem: `seen_in_part`.
    """
    if not sees_all(connection):
        name = connection.scalar(text("SELECT current_database()"))
        raise StorageProblem("seen_in_part", path=str(name))
