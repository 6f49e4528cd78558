"""What `verify` finds of a register on a server whose definitions were changed behind the program."""

from __future__ import annotations

from contextlib import closing

import pytest

from secretariat.cli import main
from secretariat.database.triggers import server_guards
from secretariat.services.safekeeping import verify
from tests.services.test_server import as_reader, elsewhere
from tests.services.test_server import register as register
from tests.small_register import Register, driver, sql

_ALL = "FUNCTION guard_meetings_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$"
_TITLE = "FUNCTION title_in(title text, language text) RETURNS text LANGUAGE sql"

# What is done to the register, and what `verify` names then.
CHANGED: dict[str, tuple[str, str]] = {
    "a guard refuses nothing": (f"CREATE OR REPLACE {_ALL}", "guard_meetings_update"),
    "a guard looks elsewhere": (
        "ALTER FUNCTION guard_meetings_update() SET search_path = pg_temp, secretariat",
        "guard_meetings_update",
    ),
    "a function says otherwise": (
        f"CREATE OR REPLACE {_TITLE} IMMUTABLE PARALLEL SAFE RETURN ''",
        "title_in",
    ),
    "a function may change": ("ALTER FUNCTION texts_in(text) VOLATILE", "texts_in"),
    "a function has its owner's rights": ("ALTER FUNCTION instr(text, text) SECURITY DEFINER", "instr"),
    "a function is added": ("CREATE FUNCTION strpos(text, text) RETURNS int LANGUAGE sql RETURN 0", "strpos"),
    "a function of another kind of value is added": (
        "CREATE FUNCTION instr(text, int) RETURNS bigint LANGUAGE sql RETURN 0",
        "instr",
    ),
    "a trigger is disabled": (
        "ALTER TABLE meetings DISABLE TRIGGER guard_meetings_update",
        "meetings.guard_meetings_update",
    ),
    "a trigger fires always": (
        "ALTER TABLE meetings ENABLE ALWAYS TRIGGER guard_meetings_update",
        "meetings.guard_meetings_update",
    ),
    "a trigger fires for copies alone": (
        "ALTER TABLE meetings ENABLE REPLICA TRIGGER guard_meetings_update",
        "meetings.guard_meetings_update",
    ),
    "a trigger is missing": ("DROP TRIGGER guard_seals_delete ON seals", "seals.guard_seals_delete"),
    "a table can be emptied": (
        "DROP TRIGGER guard_originals_truncate ON originals",
        "originals.guard_originals_truncate",
    ),
    "a trigger is of one column": (
        "CREATE OR REPLACE TRIGGER guard_seals_update BEFORE UPDATE OF version ON seals"
        " FOR EACH ROW EXECUTE FUNCTION guard_seals_update()",
        "seals.guard_seals_update",
    ),
    "a trigger is added": (
        "CREATE TRIGGER own BEFORE UPDATE ON persons FOR EACH ROW EXECUTE FUNCTION guard_meetings_update()",
        "persons.own",
    ),
    "references are not asked": (
        "ALTER TABLE paragraphs DISABLE TRIGGER ALL",
        "paragraphs.fk_paragraphs_agenda_item_id",
    ),
    "a reference is missing": (
        "ALTER TABLE paragraphs DROP CONSTRAINT fk_paragraphs_agenda_item_id",
        "paragraphs.fk_paragraphs_agenda_item_id",
    ),
    "a reference takes rows with it": (
        "ALTER TABLE paragraphs DROP CONSTRAINT fk_paragraphs_agenda_item_id, ADD CONSTRAINT"
        " fk_paragraphs_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES agenda_items (id)"
        " ON DELETE CASCADE DEFERRABLE",
        "paragraphs.fk_paragraphs_agenda_item_id",
    ),
    "a condition is added": ("ALTER TABLE persons ADD CONSTRAINT own CHECK (id > 0)", "persons.own"),
    "the search shows something else": (
        "CREATE OR REPLACE VIEW search_index AS SELECT id AS rowid, text FROM search_texts WHERE id > 9",
        "search_index._RETURN",
    ),
    "a rule is added": ("CREATE RULE own AS ON DELETE TO journal DO INSTEAD NOTHING", "journal.own"),
    "an index holds less": (
        "DROP INDEX ix_search_texts_words; CREATE INDEX ix_search_texts_words ON search_texts"
        " USING gin (array_to_tsvector(string_to_array(text, ','))) ",
        "ix_search_texts_words",
    ),
    "an index is added": ("CREATE INDEX own ON persons (version)", "own"),
    "a column is of another type": ("ALTER TABLE persons ALTER version TYPE int", "persons.version"),
    "a column sorts otherwise": (
        'ALTER TABLE persons ALTER name TYPE text COLLATE "POSIX"',
        "persons.name",
    ),
    "a column is filled by itself": ("ALTER TABLE persons ALTER version SET DEFAULT 7", "persons.version"),
    "a column is added": ("ALTER TABLE persons ADD own text", "persons.own"),
    "a column may be empty": ("ALTER TABLE persons ALTER version DROP NOT NULL", "persons.version"),
    "rows are hidden": ("CREATE POLICY own ON persons USING (id > 1)", "persons.own"),
    "rows may be hidden": ("ALTER TABLE persons ENABLE ROW LEVEL SECURITY", "persons"),
    "rows are lost in a crash": ("ALTER TABLE search_texts SET UNLOGGED", "search_texts"),
    "rows of another table count too": (
        "CREATE TABLE public.heir () INHERITS (secretariat.persons)",
        "persons",
    ),
    "a table is added": ("CREATE TABLE own (id bigint)", "own"),
    "texts are equal to anything": (
        "CREATE FUNCTION own(text, text) RETURNS bool LANGUAGE sql RETURN true;"
        "CREATE OPERATOR = (FUNCTION = own, LEFTARG = text, RIGHTARG = text)",
        "=(pg_catalog.text,pg_catalog.text)",
    ),
    "an order is added": ('CREATE COLLATION own FROM "C"', "own"),
}


@pytest.mark.parametrize("what", CHANGED)
def test_what_is_defined_otherwise_is_named(register: Register, what: str) -> None:
    statement, name = CHANGED[what]
    sql(register.path, statement)
    assert f"definition {name}" in verify(register.path).faults


def test_the_owner_and_rights_of_others_are_no_fault(register: Register) -> None:
    sql(register.path, "DROP ROLE IF EXISTS owner")
    sql(register.path, "CREATE ROLE owner")
    for statement in (
        "ALTER TABLE persons OWNER TO owner",
        "ALTER FUNCTION instr(text, text) OWNER TO owner",
        "ALTER SCHEMA secretariat OWNER TO owner",
        "GRANT SELECT ON persons TO PUBLIC",
    ):
        sql(register.path, statement)
    assert verify(register.path).faults == ()


def test_nothing_is_left_of_what_was_compared_with(register: Register) -> None:
    for _ in range(2):
        assert verify(register.path).unseen == ()
    assert sql(register.path, "SELECT count(*) FROM pg_namespace WHERE nspname ~ 'secretariat'") == [(1,)]


def test_who_may_make_nothing_is_told_what_was_not_compared(
    register: Register, capsys: pytest.CaptureFixture[str]
) -> None:
    as_reader(register).close()
    reader = elsewhere(register, user="reader")
    found = verify(reader)
    assert (found.faults, found.unseen) == ((), ("definitions",))
    assert main(["verify", str(reader)]) == 0
    assert "only who may make schemas in the database" in capsys.readouterr().out
    sql(register.path, "ALTER TABLE meetings DISABLE TRIGGER guard_meetings_update")
    assert verify(reader).faults == ("schema",)


def test_no_guarded_table_is_emptied_at_once(register: Register) -> None:
    for table in {table for _, table, _ in server_guards()}:
        with (
            closing(driver(register.path)) as connection,
            pytest.raises(Exception, match=f"^sealed {table}\\n"),
        ):
            connection.execute(f"TRUNCATE {table} CASCADE")
