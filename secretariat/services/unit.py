"""The one place that begins, commits and rolls back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from json import JSONDecodeError
from typing import TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from secretariat.database import journal, search
from secretariat.database.engine import is_malformed, problem_code
from secretariat.database.recording import Act, Recorder
from secretariat.database.server import announce
from secretariat.database.sql import is_server, savepoint
from secretariat.database.triggers import guarded
from secretariat.database.types import MALFORMED, canonical, malformed
from secretariat.domain.announcements import Saved, written
from secretariat.domain.changes import Changes, Kind, Outcome
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.heads import Head
from secretariat.domain.progress import WHOLE, Progress, no_progress, part
from secretariat.domain.text import clean
from secretariat.services.drafts import forget_owner, new_owner

T = TypeVar("T")
Clock = Callable[[], datetime]
NewUid = Callable[[], str]

# How much of a write the verb itself takes, and the images of the rows; the rest is for the texts of the search.
_WORK, _IMAGES = 600, 800


def system_clock() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)


def random_uid() -> str:
    """Return a UUID that no other record anywhere has."""
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable act: its entry in the journal, and what it was (`change meetings`)."""

    seq: int
    act: str


class Writing:
    """An open write: the session to use, the instant it counts as, and afterwards what changed."""

    def __init__(self, session: Session, now: datetime, who: str, progress: Progress = no_progress) -> None:
        self.session = session
        self.progress = part(progress, 0, _WORK)
        """To be told how far the verb itself is; the journal and the search follow."""
        self.now = now
        self.who = who
        self.recorder = Recorder(session)
        self.changes = Changes()

    def outcome(self, value: T) -> Outcome[T]:
        """Return `value` with the changes; to be called after the write was committed."""
        return Outcome(value, self.changes)


class Unit:
    """Opens transactions on one file for one user, and remembers this session's undo steps."""

    def __init__(
        self,
        engine: Engine,
        who: str,
        clock: Clock,
        zone: str | None = None,
        new_uid: NewUid = random_uid,
        *,
        read_only: bool = False,
    ) -> None:
        self.engine = engine
        self._writer = engine.execution_options(writes=True)
        self._read_only = read_only
        self.who = clean(who)
        self.clock = clock
        self.new_uid = new_uid
        self._zone = ZoneInfo(zone) if zone else None
        self.undo_steps: list[Step] = []
        self.redo_steps: list[Step] = []
        self.owner = new_owner()
        # An act whose commit was not answered, and its entry: whether it was made is asked before the next one.
        self._doubtful: tuple[str, Head] | None = None
        self._made = ""
        """Such an act that was made after all, until somebody who might repeat it was told."""

    def close(self) -> None:
        """Close the file; what is still being typed in it is nobody's from now on."""
        forget_owner(self.owner)
        self.engine.dispose()

    def answers(self) -> bool:
        """Return whether the database can be reached; if not, connections that were open are not waited for again."""
        try:
            with self.engine.connect():
                return True
        except DBAPIError:
            self.engine.dispose()
            return False

    def today(self) -> date:
        """Return today's date where this program runs."""
        return self.clock().astimezone(self._zone).date()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session on one snapshot of the file; nothing it changes is kept.

        Raises:
            StorageProblem: `search_damaged` when the index of words is; then it is made anew, unless only read from.
        """
        try:
            with _storage_problems(), Session(self.engine, autoflush=False) as session:
                yield session
        except StorageProblem as problem:
            if problem.code == "search_damaged" and not self._read_only:
                with self.unjournaled() as mending:
                    search.refresh(mending)
            raise

    @contextmanager
    def write(
        self, verb: str, kind: Kind, *, barrier: bool = False, progress: Progress = no_progress
    ) -> Iterator[Writing]:
        """Open a session that commits at the end together with its journal entry; an exception rolls both back.

        Args:
            verb: what is being done, a key of the `[acts]` table of the labels (`create`, `change`, `remove` …).
            kind: what it is done to.
            barrier: undo may not go back over this act.
            progress: told how far it is, the last time before it is committed; what it raises rolls all back.

        Raises:
            Cancelled: `progress` said so.
            RuleViolation: `sealed` when it would change what was adopted.
            StorageProblem: `file_readonly_opened`, `file_locked`, `disk_full`, `file_readonly` or `storage_failed`.
        """
        with self._transaction(f"{verb} {kind.value}", progress) as (writing, step):
            yield writing
        if step:
            self.undo_steps = [] if barrier else [*self.undo_steps, step[0]]
            self.redo_steps = []

    @contextmanager
    def replay(self, act: str, progress: Progress = no_progress) -> Iterator[tuple[Writing, list[Step]]]:
        """Open a write for undo and redo, which keep the list of steps themselves."""
        with self._transaction(act, progress) as opened:
            yield opened

    @contextmanager
    def unjournaled(self) -> Iterator[Session]:
        """Open a write that leaves no entry: for text that is still being typed, and for what is made from records."""
        self.refuse_reader()
        with (
            _storage_problems(),
            Session(self._writer) as session,
            session.begin(),
        ):
            yield session

    def refuse_reader(self) -> None:
        """Refuse what is about to write when the file is open for reading only: `file_readonly_opened`."""
        if self._read_only:
            raise StorageProblem("file_readonly_opened")

    @contextmanager
    def _transaction(self, act: str, progress: Progress) -> Iterator[tuple[Writing, list[Step]]]:
        self.refuse_reader()
        step: list[Step] = []
        entry = done = None
        with _storage_problems(), Session(self._writer) as session:
            try:
                with session.begin():
                    self._settle(session, act)
                    connection = session.connection()
                    newest = journal.newest(connection)
                    now = journal.next_instant(newest, self.clock())
                    writing = Writing(session, now, self.who, progress)
                    yield writing, step
                    session.flush()
                    done = writing.recorder.act(part(progress, _WORK, _IMAGES))
                    if done is not None:
                        _keep_texts(session, done, part(progress, _IMAGES, WHOLE))
                        payload = canonical(done)
                        entry = journal.write_entry(
                            connection, payload, after=newest, who=self.who, act=act, at=now
                        )
                        self._announce(connection, entry.seq or 0)
            except DBAPIError as error:
                if entry is None or problem_code(error.orig) != "server_lost":
                    raise
                self._doubtful = act, entry
                self._ask(error)
        if entry is not None and done is not None:
            step.append(Step(entry.seq or 0, act))
            writing.changes = journal.changes_in(done)

    def _announce(self, connection: Connection, seq: int) -> None:
        """Tell those who have the same register on a server open what is being saved; they hear it once it is."""
        if is_server(connection):
            announce(connection, written(Saved(self.owner, self.who, seq)))

    def _ask(self, error: DBAPIError) -> None:
        """Ask the server, which was lost while it committed an act, whether it did.

        Raises:
            StorageProblem: `server_lost` when it did not, `server_lost_in_commit` when nobody can tell yet.
        """
        try:
            # Whoever writes waits for the act before: when this one may, that one has ended, one way or the other.
            with Session(self._writer) as session:
                made = self._was_made(session) is not None
        except DBAPIError as lost:
            raise StorageProblem("server_lost_in_commit", reason=str(lost.orig)) from lost
        if not made:
            raise StorageProblem("server_lost", reason=str(error.orig)) from error

    def _settle(self, session: Session, act: str) -> None:
        """Refuse what comes first after an act in doubt that was made after all, so that nothing is made twice.

        Where that is another act, as of another form that has waited, the first of the same kind is refused too.

        Raises:
            StorageProblem: `saved_after_all`.
        """
        made = self._was_made(session)
        if made is not None:
            self._made = made
            self.undo_steps, self.redo_steps = [], []  # it is none of these, and the newest act
        repeats = act == self._made
        if repeats:
            self._made = ""
        if repeats or made is not None:
            raise StorageProblem("saved_after_all")

    def _was_made(self, session: Session) -> str | None:
        """Return the act that was in doubt if it was made; there is none in doubt any more."""
        doubtful = self._doubtful
        made = doubtful is not None and journal.knows_head(session, doubtful[1])
        self._doubtful = None
        return doubtful[0] if doubtful is not None and made else None


def _keep_texts(session: Session, done: Act, progress: Progress) -> None:
    """Bring the texts of the search up to date; damaged ones are made anew: a record is saved in any case."""
    connection = session.connection()
    if is_server(connection):  # which looks after its indexes by itself
        search.keep(session, done, progress)
        return
    try:
        # At the end of a savepoint FTS5 writes what would otherwise fail when all is committed.
        with savepoint(connection):
            search.keep(session, done, progress)
    except DBAPIError as error:
        if problem_code(error.orig) not in (None, "search_damaged"):
            raise
        search.refresh(session, progress)


@contextmanager
def _storage_problems() -> Iterator[None]:
    """Turn what the driver says about the environment into `StorageProblem`; a broken constraint stays a bug.

    What a trigger around sealed rows refuses is a broken rule. Stored JSON that is none any more was altered on
    the disk.
    """
    try:
        yield
    except DBAPIError as error:
        kind = guarded(error.orig)
        if kind is not None:
            raise RuleViolation("sealed", symbol=kind) from error
        code = problem_code(error.orig)
        if code is None:
            raise
        if code in ("server_refused", "server_password_missing", "server_without_database"):  # it was open
            code = "server_lost"
        reason = MALFORMED if is_malformed(error.orig) else str(error.orig)
        raise StorageProblem(code, reason=reason) from error
    except JSONDecodeError as error:
        raise malformed() from error
