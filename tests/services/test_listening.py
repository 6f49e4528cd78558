"""What others do on a register on a server is heard at once; a lost connection is made again by itself."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from secretariat.database import server as database_server
from secretariat.domain.actions import Action
from secretariat.domain.addresses import address
from secretariat.domain.announcements import Editing, Saved
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.services import drafts
from secretariat.services.listening import MISSED, REPEAT_SECONDS, Begun, Listening, Presence
from secretariat.services.office import Office
from tests import private_server
from tests.private_server import PrivateServer
from tests.small_register import Register, found, sql, text

PATIENCE = 60
MEETING = Ref(Kind.MEETING, 1)


class Ears:
    """Listens for an office, and keeps what is heard."""

    def __init__(self, register: Register) -> None:
        self.heard: queue.Queue[Any] = queue.Queue()
        listening = register.office.listen(self.heard.put)
        assert listening is not None
        self.listening = listening

    def next(self, kind: type[Any]) -> Any:
        while True:
            found = self.heard.get(timeout=PATIENCE)
            if isinstance(found, kind):
                return found


@pytest.fixture
def register(server: PrivateServer, tmp_path: Path) -> Iterator[Register]:
    with private_server.used(server):
        made = found(tmp_path / "unused")
        yield made
        made.office.close()


@pytest.fixture
def ears(register: Register) -> Iterator[Ears]:
    made = Ears(register)
    made.next(Begun)
    yield made
    made.listening.close()


def test_a_file_has_nobody_to_listen_to(tmp_path: Path) -> None:
    register = found(tmp_path / "own.secretariat")
    assert register.office.listen(print) is None
    register.office.close()


def test_what_another_saves_is_heard_with_its_number_and_name(register: Register, ears: Ears) -> None:
    register.task()  # one's own is not
    with elsewhere(register) as other:
        _save(other, register)
        saved = ears.next(Saved)
        assert (saved.who, saved.seq) == ("Second secretary", other.history.newest())


def elsewhere(register: Register, who: str = "Second secretary") -> Any:
    """Open the register as another program would, of whose offices this one knows nothing."""
    office = register.another(who)
    drafts.forget_owner(office._unit.owner)
    return office


def _save(office: Any, register: Register) -> None:
    office.actions.save(Action(group_id=register.group.id, title=text("Next")))


def test_what_is_edited_is_told_until_it_ends(register: Register, ears: Ears) -> None:
    with elsewhere(register) as other:
        theirs = other.listen(lambda _heard: None)
        assert theirs is not None
        theirs.edit(())  # which is nothing to be told
        theirs.edit({MEETING}, minutes=7)
        told = ears.next(Editing)
        assert (told.who, told.records, told.minutes) == ("Second secretary", frozenset({MEETING}), 7)
        again = ears.next(Editing)  # who comes later is to know it too
        assert again == told
        theirs.close()
        assert ears.next(Editing).is_end


def test_foreign_words_on_the_channel_do_no_harm(register: Register, ears: Ears) -> None:
    for payload in ("", "[]", "{", '{"sender": "s", "who": "w", "saved": "1"}', "\x01" * 50):
        sql(register.path, "SELECT pg_notify('secretariat', ?)", payload)
    with elsewhere(register) as other:
        _save(other, register)
        assert ears.next(Saved).seq == other.history.newest()
    assert ears.heard.empty()


def test_a_lost_connection_is_made_again_by_itself(register: Register, ears: Ears) -> None:
    sql(register.path, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    ears.next(Begun)
    with elsewhere(register) as other:
        _save(other, register)
        assert ears.next(Saved).seq == other.history.newest()


def test_while_the_server_does_not_answer_nobody_waits_for_it(register: Register, ears: Ears) -> None:
    database_server.set_away(register.path, True)  # as the thread does that listens
    register.office._unit.engine.dispose()
    with pytest.raises(StorageProblem, match="server_lost"):
        register.office.history.newest()
    ears.listening.close()
    register.office.history.newest()


def test_who_stops_listening_while_the_server_is_asked_leaves_nobody_refused() -> None:
    place = address("postgresql:///register?host=/nowhere")
    asked, closed = threading.Event(), threading.Event()

    def answers() -> bool:
        asked.set()
        assert closed.wait(PATIENCE)
        return False  # the thread learns that the server is away only when nobody listens any more

    listening = Listening(place, "sender", lambda: "Basil", lambda _heard: None, answers)
    assert asked.wait(PATIENCE)
    listening.close()
    closed.set()
    listening._thread.join(PATIENCE)
    assert not listening._thread.is_alive()
    assert not database_server.is_away(place)


def test_who_gets_no_second_connection_works_on_with_the_first(
    register: Register, caplog: pytest.LogCaptureFixture
) -> None:
    sql(register.path, "DROP ROLE IF EXISTS single")
    sql(register.path, "CREATE ROLE single LOGIN CONNECTION LIMIT 1 IN ROLE pg_read_all_data")
    parameters = dict(register.path.parameters)
    place = address(f"postgresql:///{register.path.name}?host={parameters['host']}&user=single")
    caplog.set_level("INFO", "secretariat.services.listening")
    with Office(place, "Basil") as office:
        listening = office.listen(lambda _heard: None)
        assert listening is not None
        until = time.monotonic() + PATIENCE
        while "could not be listened to" not in caplog.text and time.monotonic() < until:
            time.sleep(0.05)
        assert "too many connections" in caplog.text
        assert not database_server.is_away(place)
        assert office.history.newest() == register.office.history.newest()
        listening.close()


def test_presence_ends_when_it_is_told_or_is_not_repeated() -> None:
    presence = Presence()
    amina = Editing("one", "Amina", frozenset({MEETING}))
    assert presence.take(amina, 0)
    assert not presence.take(amina, REPEAT_SECONDS)
    assert presence.at(MEETING) == ["Amina"]
    assert presence.at(Ref(Kind.ACTION, 1)) == []
    assert not presence.expire(REPEAT_SECONDS * (MISSED + 1))
    assert presence.expire(REPEAT_SECONDS * (MISSED + 2))
    assert presence.at(MEETING) == []
    assert presence.take(Editing("two", "Basil", minutes=4), 0)
    assert presence.in_minutes(4) == ["Basil"]
    assert presence.in_minutes(0) == []
    assert presence.take(Editing("two", "Basil"), 0)
    assert presence.in_minutes(4) == []


def test_no_more_sessions_are_remembered_than_there_can_be() -> None:
    presence = Presence()
    for number in range(1000):
        presence.take(Editing(str(number), "Amina", minutes=1 + number), 0)
    assert sum(bool(presence.in_minutes(1 + number)) for number in range(1000)) == 200
