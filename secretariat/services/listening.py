"""Hearing at once what others do on the same register on a server, and telling them what is being edited here.

    listening = office.listen(hear)             # `hear` is called in a thread of its own; None for a file
    listening.edit({Ref(Kind.MEETING, 3)})      # told now, and again every few seconds until it is another set
    listening.close()

Who saves announces it with the commit (`services/unit.py`). All else is done in that thread, so that nobody waits for
the network: it listens on a connection of its own, makes one anew when it is lost, and lets others who would wait for
a server that does not answer be refused at once.
"""

from __future__ import annotations

import logging
import selectors
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from threading import Event, Thread
from typing import TYPE_CHECKING

from secretariat.database import server
from secretariat.database.engine import problem_code
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.announcements import Announcement, Editing, read, written
from secretariat.domain.changes import Ref
from secretariat.services import drafts

if TYPE_CHECKING:
    from secretariat.database.server_listening import Ear

log = logging.getLogger(__name__)

AGAIN_SECONDS = 2.0
"""How long is waited before a connection that was lost is tried again."""

REPEAT_SECONDS = 4.0
"""How often what is being edited is told while it lasts: who opens the register later is to know it too."""

MISSED = 3
"""So many repeats may fail to come before it counts as ended."""

MOST_SESSIONS = 200
"""So many are remembered at most: anybody may announce anything."""


@dataclass(frozen=True, slots=True)
class Begun:
    """Listening has begun, or begun anew: what was told before that was not heard."""


Heard = Announcement | Begun


class Listening:
    """Listens to one register for one office.

    Args:
        place: the register.
        sender: the office, as `services.drafts` names it.
        who: the user's name now.
        hear: gets what others tell, in the thread that listens; what offices of this program tell is left out.
        answers: asked in that thread, when it gets no connection, whether the office gets one.
    """

    def __init__(
        self,
        place: ServerAddress,
        sender: str,
        who: Callable[[], str],
        hear: Callable[[Heard], object],
        answers: Callable[[], bool],
    ) -> None:
        self._place, self._who, self._hear, self._answers = place, who, hear, answers
        self._mine = self._told = Editing(sender, "")
        self._told_at = 0.0
        self._over = Event()
        self._woken, self._waking = socket.socketpair()
        for end in (self._woken, self._waking):
            end.setblocking(False)
        self._thread = Thread(target=self._run, name="listening", daemon=True)
        self._thread.start()

    def edit(self, records: Iterable[Ref], minutes: int = 0) -> None:
        """Tell the others what is being edited here from now on: these records, and the minutes of a meeting."""
        mine = replace(self._mine, who=self._who(), records=frozenset(records), minutes=minutes)
        if mine != self._mine:
            self._mine = mine
            self.wake()

    def wake(self) -> None:
        """Let the thread look now whether there is something to do; a lost connection is tried at once."""
        with suppress(OSError):  # it is awake, or over
            self._waking.send(b"1")

    def close(self) -> None:
        """Tell that nothing is edited here any more, and listen no more; a server that hangs is not waited for."""
        self._mine = replace(self._mine, records=frozenset(), minutes=0)
        self._over.set()
        self.wake()
        self._thread.join(0.5)
        server.set_away(self._place, False)  # nobody would notice that it is back

    # In the thread.

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                with closing(self._connected()) as ear:
                    self._listen(ear)
            except Exception:  # whatever it is: whoever works here does not need this
                log.info("What others do could not be listened to", exc_info=True)
            if not self._over.is_set():
                self._wait(AGAIN_SECONDS)
        for end in (self._woken, self._waking):
            end.close()

    def _connected(self) -> Ear:
        from secretariat.database.server_listening import Ear  # with SQLAlchemy's part for servers

        try:
            ear = Ear(self._place)
        except server.driver_errors() as error:
            # A server may also have no more connections to give away, and those that work are to go on.
            lost = problem_code(error) == "server_lost" and not self._over.is_set() and not self._answers()
            server.set_away(self._place, lost)
            if self._over.is_set():  # it was closed while the server was asked: nobody would take it back
                server.set_away(self._place, False)
            raise
        server.set_away(self._place, False)
        self._told = replace(self._told, records=frozenset(), minutes=0)
        return ear

    def _listen(self, ear: Ear) -> None:
        self._pass_on(Begun())
        with selectors.DefaultSelector() as ready:
            for one in (ear, self._woken):
                ready.register(one, selectors.EVENT_READ)
            while True:
                over = self._over.is_set()  # first, so that the end is told in any case
                self._tell(ear)
                if over:
                    return
                for payload in ear.heard():
                    found = read(payload)
                    if found is not None and not drafts.is_here(found.sender):
                        self._pass_on(found)
                ready.select(None if self._mine.is_end else REPEAT_SECONDS)
                self._drain()

    def _tell(self, ear: Ear) -> None:
        mine, now = self._mine, time.monotonic()
        repeats = not mine.is_end and now - self._told_at >= REPEAT_SECONDS
        ended = mine.is_end and self._told.is_end
        if repeats or (mine != self._told and not ended):
            ear.tell(written(mine))
            self._told, self._told_at = mine, now

    def _pass_on(self, heard: Heard) -> None:
        if not self._over.is_set():
            self._hear(heard)

    def _wait(self, seconds: float) -> None:
        with selectors.DefaultSelector() as ready:
            ready.register(self._woken, selectors.EVENT_READ)
            ready.select(seconds)
        self._drain()

    def _drain(self) -> None:
        with suppress(BlockingIOError):
            while self._woken.recv(1024):
                pass


class Presence:
    """Who is at what, as they told it last. Instants are of `time.monotonic`."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[Editing, float]] = {}

    def take(self, told: Editing, now: float) -> bool:
        """Take note of what somebody told; return whether that is something else than before."""
        before = self._told.pop(told.sender, None)
        if not told.is_end and len(self._told) < MOST_SESSIONS:
            self._told[told.sender] = (told, now)
        return (before[0] if before is not None else replace(told, records=frozenset(), minutes=0)) != told

    def expire(self, now: float) -> bool:
        """Forget who has missed `MISSED` repeats; return whether there were any."""
        gone = [one for one, (_, at) in self._told.items() if now - at > (MISSED + 0.5) * REPEAT_SECONDS]
        for one in gone:
            del self._told[one]
        return bool(gone)

    def forget(self) -> None:
        """Forget everybody."""
        self._told.clear()

    def at(self, ref: Ref) -> list[str]:
        """Return the names of those in whose forms something typed into a record is not saved yet."""
        return sorted({told.who for told, _ in self._told.values() if ref in told.records})

    def in_minutes(self, meeting_id: int) -> list[str]:
        """Return the names of those who have the minutes of a meeting open for writing."""
        return sorted({told.who for told, _ in self._told.values() if told.minutes == meeting_id != 0})
