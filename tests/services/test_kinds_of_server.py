"""Registers on servers and in databases of other kinds: too old, in another encoding, with an order of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.addresses import Place
from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind
from secretariat.domain.errors import StorageProblem
from secretariat.domain.people import Person
from secretariat.domain.query import ActionQuery, ActionSort
from secretariat.services.moving import move
from secretariat.services.office import Office
from secretariat.services.words import sentence
from tests.private_server import PrivateServer
from tests.services.test_lost_server import Wire
from tests.services.test_lost_server import wired as wired
from tests.small_register import FIRST_DAY, WHO, Register, found, text


def test_an_older_server_is_refused(wired: tuple[Register, Wire]) -> None:
    register, wire = wired
    major = register.office._unit.engine.dialect.server_version_info[0]  # type: ignore[index]
    register.office.close()
    wire.said = (b"server_version\x00%d" % major, b"server_version\x0013")
    for refused in (Office, Office.create):
        with pytest.raises(StorageProblem) as problem:
            refused(register.path, WHO)
        assert problem.value.code == "server_too_old"
        assert "is on PostgreSQL 13; a register needs version 15 or newer." in sentence(problem.value)
    wire.said = (b"", b"")
    Office(register.path, WHO).close()


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
def test_a_database_that_does_not_have_every_letter_is_refused(
    server: PrivateServer, tmp_path: Path, encoding: str
) -> None:
    place = server.new(how=f"ENCODING '{encoding}' LOCALE 'C'")
    file = found(tmp_path / "register.secretariat")
    file.office.close()
    for refused in (lambda: Office.create(place, WHO), lambda: move(file.path, place)):
        with pytest.raises(StorageProblem) as problem:
            refused()
        assert problem.value.code == "server_encoding"
        assert f"keeps texts as {encoding}" in sentence(problem.value)


# As people sort them, each of these comes elsewhere than by its code points.
NAMES = (
    "a",
    "B",
    "Z",
    "b",
    "_x",
    "-y",
    "é",
    "E",
    "f",
    "Ä",
    "ä",
    "ب",
    "آ",
    "1",
    "10",
    "2",
    "a b",
    "ab",
    "A-b",
    "ﬁ",
    "你",
)


def orders(place: Place, group: int) -> dict[object, list[Any]]:
    """Return every list of a register that is in the order of a text."""
    with Office(place, WHO) as office:
        said: dict[object, list[Any]] = {
            "people": office.lists.persons("en"),
            "areas": list(office.lists.names(Kind.AREA, "en")),
        }
        for sort in ActionSort:
            for down in (False, True):
                for language in ("en", "ar"):
                    asked = ActionQuery(
                        group_id=group, as_of=FIRST_DAY, sort=sort, descending=down, language=language
                    )
                    ids = list(office.lists.action_ids(asked))
                    said[sort, down, language] = [
                        ids,
                        list(office.lists.first_action_ids(asked, 7)[1]),
                        list(office.lists.last_action_ids(asked, 7)),
                        [office.lists.place_of_action(asked, one) for one in ids[::8]],
                        [line.id for line in office.lists.register(asked)],
                    ]
        return said


def test_lists_are_in_one_order_whatever_the_database_sorts_by(server: PrivateServer, tmp_path: Path) -> None:
    register = found(tmp_path / "register.secretariat")
    for number, name in enumerate(NAMES):
        area = register.office.agreements.save(Area(agreement_id=register.agreement, name=text(name))).value
        person = register.office.people.save(Person(party_id=register.parties[0], name=text(name))).value
        titles = {"en": name} if number % 5 else {"ar": name}
        action = Action(group_id=register.group.id, title=text(titles.pop("en", ""), **titles))
        register.office.actions.save(action)
        register.task(f"{name} too", area_id=area.id, responsible_id=person.id)
    register.office.close()
    there = server.new(how="LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'")
    move(register.path, there)
    assert orders(there, register.group.id) == orders(register.path, register.group.id)
