"""A server that is lost, at worst while it commits: that is said, nothing typed is lost, nothing is made twice."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.database import server_schema
from secretariat.domain.addresses import address
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests import private_server
from tests.private_server import PrivateServer
from tests.small_register import WHO, Register, found, rich

COMMIT = b"COMMIT\x00"


class Wire:
    """A wire to a server that can be cut: at the next commit, before it arrives or before it is answered, and after."""

    def __init__(self, server: Path, own: Path) -> None:
        self.cut = ""
        self.down = False
        self.said = (b"", b"")  # what of the server's answers is said otherwise
        self._server = str(server / ".s.PGSQL.5432")
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(own / ".s.PGSQL.5432"))
        self._listening.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                here, _ = self._listening.accept()
                if self.down:
                    here.close()
                    continue
                there = socket.socket(socket.AF_UNIX)
                there.connect(self._server)
                answered = threading.Event()
                threading.Thread(target=self._asks, args=(here, there, answered), daemon=True).start()
                threading.Thread(target=self._answers, args=(there, here, answered), daemon=True).start()

    def _asks(self, here: socket.socket, there: socket.socket, lost: threading.Event) -> None:
        with suppress(OSError):
            while data := here.recv(1 << 16):
                cut = self.cut if COMMIT in data else ""
                if cut:
                    self.cut = ""
                    lost.set()
                    self.down = cut.endswith("for longer")
                if cut.startswith("before"):
                    break
                there.sendall(data)
        _end(there, here)

    def _answers(self, there: socket.socket, here: socket.socket, lost: threading.Event) -> None:
        with suppress(OSError):
            while data := there.recv(1 << 16):
                if lost.is_set():
                    break
                here.sendall(data.replace(*self.said))
        _end(there, here)


def _end(*sockets: socket.socket) -> None:
    """Hang up, which closing alone does not do while another thread waits for something to come."""
    for one in sockets:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()


@pytest.fixture
def wired(server: PrivateServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Register, Wire]]:
    """Return a register on a server behind a wire."""
    folder = tmp_path_factory.mktemp("wire")
    with private_server.used(server):
        made = found(folder / "unused")
        made.office.close()
        wire = Wire(server.folder, folder)
        place = address(f"postgresql:///{made.path.name}?host={folder}&user=secretariat")
        yield replace(made, path=place, office=Office(place, WHO, clock=made.clock, zone="UTC")), wire
        wire.close()


@pytest.mark.parametrize("cut", ["before", "after"])
def test_what_was_lost_in_the_commit_is_known_when_the_server_answers_again(
    wired: tuple[Register, Wire], cut: str
) -> None:
    register, wire = wired
    paragraph = register.write("The meeting was opened.")
    wire.cut = cut
    changed = replace(paragraph, body=rich("The meeting was opened at nine."))
    if cut == "before":
        with pytest.raises(StorageProblem, match="server_lost"):
            register.office.minutes.save(changed)
        assert register.get(type(paragraph), paragraph.id) == paragraph
        changed = register.office.minutes.save(changed).value
    else:  # it was saved, and nobody need be told
        changed = register.office.minutes.save(changed).value
    assert register.get(type(paragraph), paragraph.id) == changed
    register.office.close()
    assert verify(register.path).faults == ()


@pytest.mark.parametrize("cut", ["before, for longer", "after, for longer"])
def test_what_nobody_could_tell_is_never_made_twice(wired: tuple[Register, Wire], cut: str) -> None:
    register, wire = wired
    wire.cut = cut
    with pytest.raises(StorageProblem, match="server_lost_in_commit"):
        register.task("Submit the plan")
    with pytest.raises(StorageProblem, match="server_lost"):
        register.task("Submit the plan")
    wire.down = False
    if cut.startswith("after"):
        with pytest.raises(StorageProblem, match="saved_after_all"):
            register.task("Submit the plan")
    else:
        register.task("Submit the plan")
    assert len(register.office.actions.all(register.group.id)) == 1
    if cut.startswith("after"):  # nobody takes back another act for it
        with pytest.raises(RuleViolation, match="nothing_to_undo"):
            register.office.history.undo()
    register.office.close()
    assert verify(register.path).faults == ()


def test_what_was_made_after_all_is_not_made_twice_when_something_else_is_saved_first(
    wired: tuple[Register, Wire],
) -> None:
    """As when a window saves all that has waited in it."""
    register, wire = wired
    paragraph = register.write("The meeting was opened.")
    changed = replace(paragraph, body=rich("The meeting was opened at nine."))
    wire.cut = "after, for longer"
    with pytest.raises(StorageProblem, match="server_lost_in_commit"):
        register.task("Submit the plan")
    wire.down = False
    for act in (lambda: register.office.minutes.save(changed), lambda: register.task("Submit the plan")):
        with pytest.raises(StorageProblem, match="saved_after_all"):
            act()
    register.office.minutes.save(changed)
    assert len(register.office.actions.all(register.group.id)) == 1
    register.task("Submit the report")
    register.office.close()
    assert verify(register.path).faults == ()


@pytest.mark.parametrize("cut", ["before", "after", "before, for longer", "after, for longer"])
def test_what_was_lost_while_a_register_was_made_is_asked_for(
    wired: tuple[Register, Wire], server: PrivateServer, cut: str
) -> None:
    register, wire = wired
    register.office.close()
    name, folder = server.new().name, dict(register.path.parameters)["host"]
    place = address(f"postgresql:///{name}?host={folder}&user=secretariat")
    wire.cut = cut
    if cut == "after":  # it was made, and nobody need be told
        server_schema.create(place)
    else:
        with pytest.raises(StorageProblem) as lost:
            server_schema.create(place)
        assert lost.value.code == ("server_unreachable" if cut == "before" else "server_lost_in_commit")
    wire.down = False
    if cut.startswith("before"):
        server_schema.create(place)
    with pytest.raises(StorageProblem, match="register_exists"):
        server_schema.create(place)
