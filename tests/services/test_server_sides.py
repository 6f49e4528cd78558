"""A secretary who is bound to one side: what is own-side in a register that the other side keeps stays out of sight."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from secretariat.domain.addresses import ServerAddress
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.domain.groups import Group
from secretariat.domain.minutes import Note
from secretariat.domain.papers import Paper, PaperSeries
from secretariat.services.granting import SECRETARY, grant
from secretariat.services.moving import move
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from secretariat.services.words import sentence
from tests import private_server
from tests.agreed_minutes import ADOPTED_ON, agreed
from tests.private_server import PrivateServer
from tests.services.test_server_roles import allowed, by, open_by
from tests.small_register import Register, driver, found, rich, sql, text

CANARY = "Kestrelwing"
BYTES = b"Our own position: Kestrelwing"


@pytest.fixture
def register(server: PrivateServer, tmp_path: Path) -> Iterator[Register]:
    """Return an open register on a server that side A keeps, with own-side rows of every kind, and two login roles."""
    with private_server.used(server):
        made = found(tmp_path / "unused")
        for name in ("avalon", "borduria"):
            sql(made.path, f"DROP ROLE IF EXISTS {name}")
            sql(made.path, f"CREATE ROLE {name} LOGIN")
        hide(made)
        yield made
        made.office.close()


def hide(r: Register) -> None:
    """Write what is own-side, of every kind that can be."""
    office = r.office
    r.write("Both sides met.")
    own = r.write(CANARY, audience=Audience.OWN_SIDE)
    office.minutes.keep_draft(own, "en", rich(f"{CANARY} typed")["en"])
    office.records.save_note(Note(subject_kind=Kind.MEETING, subject_id=r.meeting, text=CANARY))
    paper = Paper(meeting_id=r.meeting, series=PaperSeries.INFORMATION, title=text(CANARY))
    office.papers.save(replace(paper, audience=Audience.OWN_SIDE))
    office.attachments.add(Ref(Kind.MEETING, r.meeting), f"{CANARY}.txt", BYTES)
    office.attachments.add(Ref(Kind.MEETING, r.meeting), "plan.txt", b"Plan", audience=Audience.JOINT)


def bound(r: Register, side: int) -> ServerAddress:
    """Bind a login role to side A (0) or B (1), and return the register as it reaches it."""
    name = ("avalon", "borduria")[side]
    grant(r.path, name, SECRETARY, party=r.parties[side])
    return by(r.path, name)


def everything(place: ServerAddress) -> str:
    """Return all that somebody can read, of every table and view."""
    with closing(driver(place)) as connection:
        tables = connection.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'secretariat'::regnamespace AND relkind IN ('r', 'v')"
        ).fetchall()
        return "\n".join(
            str(row) for (name,) in tables for row in connection.execute(f"SELECT * FROM {name}").fetchall()
        )


def test_who_is_bound_to_the_other_side_reads_nothing_own_side(register: Register) -> None:
    assert everything(register.path).lower().count(CANARY.lower()) > 8
    seen = everything(bound(register, 1))
    assert CANARY.lower() not in seen.lower()
    assert repr(BYTES) not in seen
    assert "Both sides met." in seen
    assert repr(b"Plan") in seen


def test_who_is_bound_to_the_side_that_keeps_it_sees_all(register: Register, tmp_path: Path) -> None:
    place = bound(register, 0)
    assert everything(place) == everything(register.path)
    assert verify(place).faults == ()
    assert move(place, tmp_path / "moved.secretariat") > 0
    other = open_by(register, place)
    agreed(other)
    other.office.adoption.adopt(other.meeting, ADOPTED_ON)
    other.office.close()
    assert verify(register.path).faults == ()


def test_others_see_all_as_before(register: Register) -> None:
    bound(register, 1)
    grant(register.path, "avalon", SECRETARY)
    place = by(register.path, "avalon")
    assert everything(place) == everything(register.path)
    assert verify(place).faults == ()


def test_who_sees_a_part_works_on_it_and_spoils_nothing(register: Register) -> None:
    hidden = {name: sql(register.path, f"SELECT * FROM {name} ORDER BY 1") for name in ("notes", "papers")}
    other = open_by(register, bound(register, 1))
    paragraph = other.write("Borduria reported on burns.")
    other.office.minutes.save(replace(paragraph, body=rich("Borduria reported on vaccines.")))
    other.decide()
    other.task("Submit the plan")
    paper = Paper(meeting_id=other.meeting, series=PaperSeries.INFORMATION, title=text("Ours"))
    other.office.papers.save(paper)
    attach = other.office.attachments.add
    attach(
        Ref(Kind.MEETING, other.meeting), "same.txt", BYTES, audience=Audience.JOINT
    )  # as A has, out of sight
    gone = other.write("Not needed.")
    other.office.history.undo()
    assert gone.id not in {one.id for one in other.office.minutes.paragraphs(other.meeting)}
    assert list(other.office.searching.find("vaccines")) == [Kind.PARAGRAPH, Kind.AREA]
    assert other.office.searching.find(CANARY) == {}
    assert other.office.searching.find("needed") == {}
    other.office.close()
    assert verify(register.path).faults == ()
    assert hidden["notes"] == sql(register.path, "SELECT * FROM notes ORDER BY 1")
    assert set(hidden["papers"]) < set(sql(register.path, "SELECT * FROM papers ORDER BY 1"))


def test_who_sees_a_part_writes_nothing_own_side(register: Register) -> None:
    place = bound(register, 1)
    other = open_by(register, place)
    before = register.content()
    for act in (
        lambda: other.write("Ours alone", audience=Audience.OWN_SIDE),
        lambda: other.office.records.save_note(Note(subject_kind=Kind.MEETING, subject_id=1, text="Ours")),
        lambda: other.office.attachments.add(Ref(Kind.MEETING, other.meeting), "own.txt", b"Own"),
    ):
        with pytest.raises(StorageProblem, match="own_side_elsewhere") as refused:
            act()
        assert sentence(refused.value).endswith(".")
    other.office.close()
    assert register.content() == before


def test_who_sees_a_part_does_not_take_the_register_over(register: Register) -> None:
    place = bound(register, 1)
    other = open_by(register, place)
    group = other.office.groups.all()[0]
    with pytest.raises(StorageProblem, match="own_side_elsewhere"):
        other.office.groups.save(replace(group, own_party_id=other.parties[1]))
    mine = replace(group, id=0, version=0, symbol="BBWG", own_party_id=other.parties[1])
    with pytest.raises(StorageProblem, match="own_side_elsewhere"):
        other.office.groups.save(mine)
    other.office.close()
    with closing(driver(place)) as connection:
        connection.execute("DELETE FROM working_groups")  # of which this one sees none to delete
        connection.execute("UPDATE notes SET audience = 'joint'")
        connection.execute("DELETE FROM attachments WHERE audience = 'own_side'")
        connection.commit()
    reached = (
        "SET ROLE secretariat",
        f"SET ROLE {place.name}_secretary",
        "SET row_security = off; SELECT * FROM notes",
        "ALTER TABLE notes DISABLE ROW LEVEL SECURITY",
        "DROP POLICY side_2_1 ON notes",
    )
    with closing(driver(place)) as connection:
        for statement in reached:
            with pytest.raises(psycopg.Error):
                connection.execute(statement)
            connection.rollback()
    assert verify(register.path).faults == ()
    assert CANARY.lower() not in everything(place).lower()


def test_a_part_is_neither_verified_nor_moved(register: Register, tmp_path: Path) -> None:
    place = bound(register, 1)
    for act in (lambda: verify(place), lambda: move(place, tmp_path / "part.secretariat")):
        with pytest.raises(StorageProblem, match="seen_in_part") as refused:
            act()
        assert sentence(refused.value).endswith(".")
    assert not (tmp_path / "part.secretariat").exists()


def test_a_register_that_both_sides_keep_shows_own_side_rows_to_neither(register: Register) -> None:
    other = Group(
        agreement_id=register.agreement, symbol="BBWG", name=text("Second"), own_party_id=register.parties[1]
    )
    register.office.groups.save(other)
    for side in (0, 1):
        assert CANARY.lower() not in everything(bound(register, side)).lower()


def test_a_part_is_not_folded_anew(register: Register) -> None:
    sql(register.path, "UPDATE search_texts SET normaliser = 1")
    with open_by(register, bound(register, 1)).office as office:
        assert not office.read_only
    assert sql(register.path, "SELECT DISTINCT normaliser FROM search_texts") == [(1,)]


def test_a_right_ends_the_binding_and_the_other_way_round(register: Register) -> None:
    place = bound(register, 1)
    grant(register.path, "borduria", SECRETARY)
    assert CANARY in everything(place)
    bound(register, 1)
    assert CANARY not in everything(place)
    grant(register.path, "borduria", None)
    assert allowed(place, ["SELECT * FROM secretariat.meetings"]) == []


@pytest.mark.parametrize("how", ["SUPERUSER", "BYPASSRLS", "CREATEROLE"])
def test_who_could_see_all_is_not_bound(register: Register, how: str) -> None:
    sql(register.path, f"ALTER ROLE borduria {how}")
    with pytest.raises(StorageProblem, match="role_sees_all") as refused:
        bound(register, 1)
    assert sentence(refused.value).endswith(".")


def test_who_belongs_to_a_role_that_sees_all_is_not_bound(register: Register) -> None:
    grant(register.path, "avalon", SECRETARY)
    sql(register.path, "GRANT avalon TO borduria")
    with pytest.raises(StorageProblem, match="role_sees_all"):
        bound(register, 1)


def test_who_sees_a_part_follows_what_others_save(register: Register) -> None:
    with Office(bound(register, 1), "B", zone="UTC") as office:
        seen = office.history.newest()
        register.write("What only one side reads.", audience=Audience.OWN_SIDE)
        shown = register.write("What both sides read.")
        newest, changes = office.history.since(seen)
    assert newest == register.office.history.newest()
    assert Ref(Kind.PARAGRAPH, shown.id) in changes.refs
    assert changes.ids(Kind.PARAGRAPH) - {0} == {shown.id}


def test_who_sees_a_part_is_told_when_something_comes_into_sight(register: Register) -> None:
    own = next(p for p in register.office.minutes.paragraphs(register.meeting) if p.body == rich(CANARY))
    with Office(bound(register, 1), "B", zone="UTC") as office:
        seen = office.history.newest()
        register.office.minutes.set_audience(own.id, Audience.JOINT)  # an act that stays hidden
        newest, changes = office.history.since(seen)
        assert changes.touches(Kind.PARAGRAPH)
        assert own.id in {paragraph.id for paragraph in office.minutes.paragraphs(register.meeting)}
        register.task("Submit the plan")
        assert not office.history.since(newest)[1].touches(Kind.PARAGRAPH)


@pytest.mark.parametrize("name", ["100%health", "secretariat.health", 'a "health'])
def test_a_register_is_verified_whatever_its_database_is_called(
    server: PrivateServer, name: str, tmp_path: Path
) -> None:
    with private_server.used(server):
        made = found(tmp_path / "unused")
        made.office.close()
        sql(made.path, "DROP ROLE IF EXISTS borduria")
        sql(made.path, "CREATE ROLE borduria LOGIN")
        server.rename(made.path.name, name)
        place = server.address(quote(name))
        grant(place, "borduria", SECRETARY, party=made.parties[1])
        assert verify(place).faults == ()
        assert {"everything", f"side_{made.parties[1]}_1"} == {
            row[0] for row in sql(place, "SELECT policyname FROM pg_policies WHERE tablename = 'notes'")
        }


def test_a_register_under_another_name_lets_its_own_secretaries_see_all(
    register: Register, server: PrivateServer
) -> None:
    bound(register, 1)
    register.office.close()
    copy = server.copy(register.path)
    grant(copy, "avalon", SECRETARY)
    assert everything(by(copy, "avalon")) == everything(copy)
