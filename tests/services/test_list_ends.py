"""Lists of any length: their ends, and the place of one item, without reading all of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import event, select

from secretariat.database import list_ids, list_names
from secretariat.database.tables import table
from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.changes import Kind
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort
from secretariat.domain.text import LocalizedText
from tests.small_register import FIRST_DAY, Register, found, replace

AS_OF = FIRST_DAY + timedelta(days=60)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Return a register of 90 items, some without symbol, deadline, side, area or English title."""
    register = found(tmp_path_factory.mktemp("many") / "many.secretariat")
    chance = Random(3)
    for number in range(90):
        english = f'Item "{chance.randrange(30)}"'
        title = LocalizedText({"en": english} if number % 5 else {"ar": f"بند {number}"})
        register.office.actions.save(Action(group_id=1, title=title, area_id=chance.choice([None, 1, 2])))
    actions = table(Kind.ACTION)
    with register.office.actions._unit.engine.begin() as connection:
        for number in range(1, 91):
            values: dict[str, Any] = {
                "status": chance.choice(list(ActionStatus)),
                "due_on": chance.choice([None, AS_OF, AS_OF + timedelta(days=chance.randrange(-30, 30))]),
                "moves": chance.randrange(3),
                "percent": chance.randrange(4) * 25,
                "lead_party_id": chance.choice([None, 1, 2]),
                "responsible_id": chance.choice([None, 1, 2, 3]),
            }
            if number % 4 == 0:
                values |= {"symbol": "", "number": None}
            connection.execute(actions.update().where(actions.c.id == number).values(**values))
        persons = table(Kind.PERSON)
        same = select(persons.c.name).where(persons.c.id == 1).scalar_subquery()
        connection.execute(persons.update().where(persons.c.id == 2).values(name=same))
    yield register
    register.office.close()


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ActionSort)
def test_ends_and_places_are_those_of_the_whole_list(
    many: Register, sort: ActionSort, descending: bool
) -> None:
    lists = many.office.lists
    for language in ("en", "ar", "fr", "ru"):
        for wanted in (ActionFilter.ALL, ActionFilter.OPEN):
            query = ActionQuery(
                group_id=1, as_of=AS_OF, language=language, filter=wanted, sort=sort, descending=descending
            )
            ids = list(lists.action_ids(query))
            assert len(ids) == lists.count(query) > 30
            assert lists.first_action_ids(query, 20) == (len(ids), lists.action_ids(query)[:20])
            assert list(lists.last_action_ids(query, 20)) == ids[-20:]
            assert list(lists.last_action_ids(query, 3)) == ids[-3:]
            assert list(lists.first_action_ids(query, 3)[1]) == ids[:3]
            assert [lists.place_of_action(query, one) for one in ids] == list(range(len(ids)))
    assert lists.place_of_action(query, 9_999) == -1


@pytest.mark.parametrize("sort", [ActionSort.AREA, ActionSort.SIDE, ActionSort.RESPONSIBLE])
def test_ends_are_the_same_where_names_are_many(
    many: Register, sort: ActionSort, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = ActionQuery(group_id=1, as_of=AS_OF, sort=sort)
    ids = many.office.lists.action_ids(query)
    for most in (1, 2, 3):
        monkeypatch.setattr(list_names, "_MOST_NAMES", most)
        assert many.office.lists.first_action_ids(query, 70) == (len(ids), ids[:70])
        assert many.office.lists.last_action_ids(query, 70) == ids[-70:]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_filter_leaves_the_order_by_titles_as_it_is(
    register: Register, language: str, descending: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where all have a title the whole list comes straight from the index of titles, and a filtered one is sorted."""
    monkeypatch.setattr(list_ids, "_PART", 5)  # or so few ids would be read in one part
    chance = Random(4)
    for number in range(40):
        title = LocalizedText(
            {"en": chance.choice(["item", "Item", "ITEM b", "Élan"]) + f" {chance.randrange(8)}"}
        )
        register.office.actions.save(Action(group_id=1, title=title, area_id=1 + number % 2))
    query = ActionQuery(
        group_id=1, as_of=AS_OF, language=language, sort=ActionSort.TITLE, descending=descending
    )
    whole = list(register.office.lists.action_ids(query))
    parts = [list(register.office.lists.action_ids(replace(query, area_id=area))) for area in (1, 2)]
    assert sorted(whole) == sorted(parts[0] + parts[1]) == list(range(1, 41))
    for part in parts:
        assert [one for one in whole if one in part] == part


@pytest.mark.parametrize("sort", ActionSort)
def test_the_ends_are_read_without_the_rows_of_the_table(many: Register, sort: ActionSort) -> None:
    """What a list begins with comes from indexes: the plans say so, whatever the length."""
    plans = []
    engine = many.office.actions._unit.engine

    def explain(connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            driver = connection.connection.cursor()
            plans.append([row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)])

    event.listen(engine, "before_cursor_execute", explain)
    try:
        query = ActionQuery(group_id=1, as_of=AS_OF, sort=sort)
        many.office.lists.first_action_ids(query, 20)
        many.office.lists.last_action_ids(query, 20)
    finally:
        event.remove(engine, "before_cursor_execute", explain)
    used = [step for plan in plans for step in plan if " actions " in f"{step} "]
    assert used
    for step in used:
        assert "COVERING INDEX ix_actions_listed" in step or "INDEX ix_actions_" in step, step
    if sort not in (ActionSort.TITLE, ActionSort.STATUS):  # where not all have a title, or the first colour
        of_items = [plan for plan in plans if "RECURSIVE STEP" not in plan]  # that one puts names in order
        assert not any("TEMP B-TREE" in step for plan in of_items for step in plan)


def test_a_list_of_a_word_is_read_once(many: Register, tmp_path: Path) -> None:
    query = ActionQuery(group_id=1, as_of=AS_OF, words="item", sort=ActionSort.DUE)
    count, first = many.office.lists.first_action_ids(query, 5)
    assert count == len(first) == many.office.lists.count(query) > 5


def test_what_was_saved_since_is_counted(tmp_path: Path) -> None:
    """Also what another program saved: a count is kept only until then."""
    register = found(tmp_path / "counted.secretariat")
    lists = register.office.lists
    query = ActionQuery(group_id=1, as_of=AS_OF)
    counts = [lists.count(query)]
    register.task("Submit the plan")
    counts += [lists.count(query), lists.first_action_ids(query, 5)[0]]
    with register.another() as second:
        second.actions.save(Action(group_id=1, title=LocalizedText({"en": "Share the list"})))
    counts += [lists.count(query), lists.first_action_ids(query, 5)[0]]
    register.office.history.undo()
    counts.append(lists.count(query))
    assert counts == [0, 1, 1, 2, 2, 1]
    register.office.close()
