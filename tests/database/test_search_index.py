"""What the index of words finds is what `folding.matches` says, in every script; it holds what was saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, StaticPool, create_engine

from secretariat.database import schema, search
from secretariat.database.recording import read_row
from secretariat.database.store import rows
from secretariat.database.tables import SCHEMA_VERSION, Base
from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.domain.folding import NORMALISER, index_text, matches, search_words
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests.small_register import WHO, Register, found, rich, sql

SCRIPTS = (
    "abéæßAB",
    "الوفبكصحةتعليمأإىـ\u064b\u0651",
    "الوفبکگہےیںئھ\u200c",
    "卫生合作と健康",
    "абёйАЯ",
    "ก\u0e33ขค",
)
"""Letters of Latin, Arabic, Urdu, Chinese and Japanese, Russian, and Thai."""

WORDS = st.one_of(*(st.text(st.sampled_from(letters + "1٣ ,/-"), max_size=14) for letters in SCRIPTS))
MIXED = st.lists(WORDS, max_size=4).map(" ".join)


@st.composite
def asked(draw: st.DrawFn) -> tuple[list[str], str]:
    """Return the texts of a record, and what is looked for: often a piece of them."""
    texts = draw(st.lists(MIXED | st.text(max_size=20), min_size=1, max_size=3))
    whole = draw(st.sampled_from(texts))
    begin = draw(st.integers(0, len(whole)))
    piece = whole[begin : draw(st.integers(begin, len(whole)))]
    return texts, draw(st.just(piece) | WORDS)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.begin() as opened:
        Base.metadata.create_all(opened)
        yield opened


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "register.secretariat")
    yield made
    made.office.close()


@given(asked())
def test_the_index_finds_what_matches_in_memory(connection: Connection, case: tuple[list[str], str]) -> None:
    texts, typed = case
    words = search_words(typed)
    if not words:
        return
    search._forget(connection, Kind.NOTE, "[1]")
    text = index_text(*texts)
    base = search.place_of(Kind.NOTE) * search.OF_KIND
    if text:
        connection.exec_driver_sql("INSERT INTO search_texts VALUES (?, ?, ?)", (base + 1, NORMALISER, text))
        connection.exec_driver_sql("INSERT INTO search_index (rowid, text) VALUES (?, ?)", (base + 1, text))
    hits = connection.scalars(search.containing(Kind.NOTE, words)).all()
    assert list(hits) == [1] * matches(typed, *texts)


def kept(register: Register) -> list[tuple[int, str]]:
    return sql(register.path, "SELECT id, text FROM search_texts ORDER BY id")


def test_the_index_stays_what_a_new_one_would_be(register: Register) -> None:
    """After every kind of act: SQLite's own check holds the index against the texts, and the texts are those anew."""
    office = register.office
    decision = register.decide("The Group decided to found a registry.")
    paragraph = office.decisions.all(register.group.id)[0].paragraph_id
    register.task("Train surgeons")
    gone = register.write("Zaynab spoke")
    office.records.remove(Ref(Kind.PARAGRAPH, gone.id))
    office.records.restore(Ref(Kind.PARAGRAPH, gone.id))
    office.history.undo()
    office.history.redo()
    register.write("Taken back")
    office.history.undo()
    office.minutes.save(replace(register.get(Paragraph, paragraph), body=rich("To found a clearing house.")))
    assert list(office.searching.find("clearing")[Kind.DECISION]) == [decision]
    assert Kind.DECISION not in office.searching.find("registry")
    before = kept(register)
    sql(register.path, "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    with office._unit.unjournaled() as session:
        search.refresh(session)
    assert kept(register) == before
    sql(register.path, "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")


def test_the_words_of_what_an_act_makes_and_changes_at_once_are_found(register: Register) -> None:
    task = register.task("Train surgeons")
    with register.office._unit.write("change", Kind.ACTION) as writing:
        row = read_row(writing.session.connection(), "actions", task.id)
        assert row is not None
        values = {**row, "id": task.id + 1, "uid": "another", "symbol": "", "number": None}
        writing.recorder.insert_many(Kind.ACTION, list(values), [list(values.values())])
        made = rows.get(writing.session, Action, task.id + 1)
        rows.save(writing.session, replace(made, percent=5))
        rows.save(writing.session, replace(task, percent=5))
    hits = list(register.office.searching.find("surgeons")[Kind.ACTION])
    assert hits == [task.id + 1, task.id]


def test_what_lies_in_the_bin_is_not_in_the_index(register: Register) -> None:
    written = register.write("Zaynab spoke")
    with register.office._unit.read() as session:
        assert session.scalars(search.containing(Kind.PARAGRAPH, ("zaynab",))).all() == [written.id]
    register.office.records.remove(Ref(Kind.PARAGRAPH, written.id))
    assert all("zaynab" not in text for _, text in kept(register))


def test_the_first_hits_are_the_first_of_all(register: Register) -> None:
    for number in range(5):
        register.write(f"The registry number {number}")
        register.task(f"Fill registry {number}")
    register.write("Of the registry", ParagraphKind.DECISION)
    with register.office._unit.read() as session:
        everything = search.every(session, ("registry",))
        in_order = [Ref(kind, one) for kind, ids in everything.items() for one in ids]
        for most in (1, 4, 7, 100):
            assert search.first(session, ("registry",), most) == in_order[:most]
        some = search.first(session, ("registry",), 3, [Kind.PARAGRAPH, Kind.PERSON])
        assert some == [ref for ref in in_order if ref.kind is Kind.PARAGRAPH][:3]
    assert list(everything) == [Kind.DECISION, Kind.ACTION, Kind.PARAGRAPH]
    assert all(list(ids) == sorted(ids, reverse=True) for ids in everything.values())


def test_numbers_of_texts_keep_their_meaning() -> None:
    """Whoever changes the order of kinds changes what every stored number means: then `NORMALISER` is raised."""
    assert (NORMALISER, [kind.value for kind in search.SEARCHED]) == (
        2,
        [
            *("meetings", "decisions", "actions", "paragraphs", "agenda_items", "action_updates", "papers"),
            *("persons", "institutions", "areas", "activities", "working_groups", "agreements", "articles"),
            *("signatories", "parties", "terms", "obligations", "notes", "comments", "attachments"),
        ],
    )


def test_who_folds_otherwise_writes_to_no_register_of_before() -> None:
    """With each `NORMALISER` came a version of the schema, which an older program refuses."""
    came_with = {2: 7}
    assert came_with[NORMALISER] <= SCHEMA_VERSION


DAMAGE = {
    "pages that are gone": "DELETE FROM search_index_data WHERE id > 10",
    "other bytes": "UPDATE search_index_data SET block = randomblob(length(block)) WHERE id > 10",
    "nothing at all": "DELETE FROM search_index_data",
    "no version": "DELETE FROM search_index_config",
    "another version": "UPDATE search_index_config SET v = 'x'",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_index_is_made_anew_when_it_is_met(register: Register, damage: str) -> None:
    written = register.write("The registry was shown.")
    register.office.close()
    sql(register.path, DAMAGE[damage])
    assert verify(register.path).faults == ()
    register.reopen()
    with pytest.raises(StorageProblem, match="search_damaged"):
        register.office.searching.find("registry")
    assert list(register.office.searching.find("registry")[Kind.PARAGRAPH]) == [written.id]


@pytest.mark.parametrize(
    "damage", [*DAMAGE.values(), "UPDATE search_index_data SET block = x'00' WHERE id = 10"]
)
def test_a_damaged_index_keeps_nobody_from_saving(register: Register, damage: str) -> None:
    written = [register.write(f"The registry number {number} was shown.").id for number in range(30)]
    register.office.close()
    sql(register.path, damage)
    register.reopen()
    more = [register.write(f"The registry of {number}").id for number in range(20)]
    if "id > 10" not in damage:  # it need not be met as long as one only adds to it
        found_now = register.office.searching.find("registry")[Kind.PARAGRAPH]
        assert list(found_now) == [*written, *more][::-1]
    register.office.history.undo()
    assert verify(register.path).faults == ()


def test_a_reader_is_told_of_a_damaged_index_and_changes_nothing(register: Register) -> None:
    register.write("The registry was shown.")
    register.office.close()
    sql(register.path, DAMAGE["nothing at all"])
    before = register.path.read_bytes()
    with closing(Office(register.path, WHO, read_only=True)) as reader:
        for _ in range(2):
            with pytest.raises(StorageProblem, match="search_damaged"):
                reader.searching.find("registry")
        assert reader.minutes.paragraphs(register.meeting)
    assert register.path.read_bytes() == before


def test_newer_versions_of_sqlite_refuse_no_file_for_its_index(register: Register) -> None:
    """SQLite 3.44 and later look into the index when they check a file; that of the encrypted files is such a one."""
    driver = pytest.importorskip("sqlcipher3.dbapi2")
    register.write("The registry was shown.")
    register.office.close()
    sql(register.path, DAMAGE["other bytes"])
    with closing(driver.connect(str(register.path))) as newer:
        said = newer.execute("PRAGMA quick_check").fetchall()
        assert said != [("ok",)]
        assert schema.is_sound(newer)
