"""Whether a register on a server is made as this version makes one: what `verify` holds its definitions against.

A server keeps functions, conditions and views in words of its own, which differ from version to version. So a register
is made beside, empty and never committed, and the server is asked of both in the same words. Who owns what, and who was
granted what, is its administrator's and not compared.
"""

from __future__ import annotations

import re
from secrets import token_hex
from typing import Any

from sqlalchemy import Engine

from secretariat.database import server, server_roles, server_schema
from secretariat.database.server import SCHEMA
from secretariat.database.server_engine import driver_of

# All that is in the schema, by what the server itself lists; then what it says of each. Triggers that a reference is
# kept by are named by it: their own names are numbers.
_LISTED = """
WITH relation AS (SELECT * FROM pg_class WHERE relnamespace = CAST(%(schema)s AS regnamespace))
SELECT type, coalesce(name, regexp_replace(identity, '^[^.]*[.]', '')), ''
FROM pg_depend, pg_identify_object(classid, objid, objsubid)
WHERE refclassid = CAST('pg_namespace' AS regclass) AND refobjid = CAST(%(schema)s AS regnamespace)
UNION ALL
SELECT 'relation', relname, concat_ws(' ', relkind, relpersistence, relrowsecurity, relforcerowsecurity, reloptions)
FROM relation
UNION ALL
SELECT 'heir', relname, CAST(CAST(inhrelid AS regclass) AS text)
FROM relation JOIN pg_inherits ON inhparent = relation.oid
UNION ALL
SELECT 'column', relname || '.' || attname, concat_ws(
    ' ', format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,
    CAST(nullif(attcollation, 0) AS regcollation), pg_get_expr(adbin, adrelid)
)
FROM relation JOIN pg_attribute ON attrelid = relation.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
WHERE relkind <> 'i'
UNION ALL
SELECT 'constraint', relname || '.' || conname, pg_get_constraintdef(pg_constraint.oid)
FROM relation JOIN pg_constraint ON conrelid = relation.oid
UNION ALL
SELECT 'index', relname, concat_ws(' ', pg_get_indexdef(indexrelid), indisvalid, indisready, indislive)
FROM relation JOIN pg_index ON indexrelid = relation.oid
UNION ALL
SELECT 'trigger', relname || '.' || coalesce(conname, tgname), concat_ws(
    ' ', CASE WHEN tgisinternal THEN concat_ws(' ', CAST(tgfoid AS regproc), tgtype)
    ELSE pg_get_triggerdef(pg_trigger.oid) END, tgenabled
)
FROM relation JOIN pg_trigger ON tgrelid = relation.oid LEFT JOIN pg_constraint ON pg_constraint.oid = tgconstraint
UNION ALL
SELECT 'rule', relname || '.' || rulename, concat_ws(' ', pg_get_ruledef(pg_rewrite.oid), ev_enabled)
FROM relation JOIN pg_rewrite ON ev_class = relation.oid
UNION ALL
SELECT 'policy', relname || '.' || polname, concat_ws(
    ' ', polcmd, polpermissive, CAST(polroles AS regrole[]),
    pg_get_expr(polqual, polrelid), ';', pg_get_expr(polwithcheck, polrelid)
)
FROM relation JOIN pg_policy ON polrelid = relation.oid
UNION ALL
SELECT 'function', proname, CASE prokind WHEN 'a' THEN '' ELSE pg_get_functiondef(oid) END
FROM pg_proc WHERE pronamespace = CAST(%(schema)s AS regnamespace)
"""

# Not allowed; in a transaction, or on a server, that only reads.
_MAY_NOT = ("42501", "25006", "0A000")


def differing(engine: Engine) -> frozenset[str] | None:
    """Return the names of what is missing, unknown or defined otherwise; columns, triggers and rules as `table.name`.

    None where nothing can be made to compare with: who asks may not, or the server only follows another one.

    Raises:
        psycopg.Error: the server could not be asked.
    """
    beside = f"{SCHEMA}_{token_hex(8)}"
    with engine.connect() as connection:  # which is rolled back
        driver: Any = driver_of(connection)
        try:
            driver.execute("SET TRANSACTION READ WRITE")  # before anything is asked
            bound = list(server_roles.policies(connection, beside))
            driver.execute(f"SET LOCAL search_path = {beside}, pg_catalog")
            for statement in server_schema.statements():
                driver.execute(re.sub(rf"\b{SCHEMA}\b", beside, statement))
            for statement in bound:  # made for SQLAlchemy, in which a per cent sign stands twice
                driver.execute(statement.replace("%%", "%"))
        except server.driver_errors() as error:
            if getattr(error, "sqlstate", None) in _MAY_NOT:
                return None
            raise
        driver.execute("SET LOCAL search_path = pg_catalog")  # so that both are named in full
        made = driver.execute(_LISTED, {"schema": beside}).fetchall()
        stands = driver.execute(_LISTED, {"schema": SCHEMA}).fetchall()
    ours = {(kind, name, said.replace(beside, SCHEMA)) for kind, name, said in made}
    return frozenset(name for _, name, _ in ours ^ {tuple(row) for row in stands})
