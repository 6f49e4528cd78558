"""The composition root: one open file, one user, one clock, and all verbs."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Engine

from secretariat.database import schema, search
from secretariat.database.encryption import Key, fitting
from secretariat.database.engine import check_file, unsynced
from secretariat.database.holding import Held
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.addresses import Place, ServerAddress
from secretariat.domain.audience import SHARED, Audience
from secretariat.domain.backups import is_backup
from secretariat.domain.errors import StorageProblem
from secretariat.domain.progress import WHOLE, Progress, no_progress, part
from secretariat.domain.text import clean
from secretariat.services.unit import Clock, NewUid, Unit, random_uid, system_clock

if TYPE_CHECKING:
    from secretariat.services.actions import Actions
    from secretariat.services.activities import Activities
    from secretariat.services.adoption import Adoption
    from secretariat.services.agendas import Agendas
    from secretariat.services.agreements import Agreements
    from secretariat.services.attachments import Attachments
    from secretariat.services.attendance import Attending
    from secretariat.services.checks import Checks
    from secretariat.services.clock import ObligationClock
    from secretariat.services.comments import Comments
    from secretariat.services.contacts import Contacts
    from secretariat.services.corrigenda import Corrigenda
    from secretariat.services.coverage import Coverage
    from secretariat.services.date_words import DateWords
    from secretariat.services.decisions import Decisions
    from secretariat.services.documents import Documents
    from secretariat.services.groups import Groups
    from secretariat.services.handover import HandOvers
    from secretariat.services.history import History
    from secretariat.services.holidays import Holidays
    from secretariat.services.imports import Imports
    from secretariat.services.known_words import KnownWords
    from secretariat.services.letters import Letters
    from secretariat.services.limits import Limits
    from secretariat.services.listening import Heard, Listening
    from secretariat.services.lists import Lists
    from secretariat.services.meetings import Meetings
    from secretariat.services.minutes import Minutes
    from secretariat.services.nominations import Nominations
    from secretariat.services.overview import Overviews
    from secretariat.services.papers import Papers
    from secretariat.services.people import People
    from secretariat.services.record_history import Histories
    from secretariat.services.records import Records
    from secretariat.services.replies import Replies
    from secretariat.services.reports import Reports
    from secretariat.services.saved_filters import SavedFilters
    from secretariat.services.searching import Searching
    from secretariat.services.series import Series
    from secretariat.services.terms import Terms
    from secretariat.services.unfinished import Unfinished
    from secretariat.services.updates import Updates
    from secretariat.services.versions import Versions

_ELSEWHERE = {"handovers": "handover", "histories": "record_history", "overviews": "overview"}
"""Verbs that are not in the module of their name."""

# A path swallows one of the slashes; a single letter is a drive of Windows.
_NO_FILE = re.compile(r"[a-z][a-z0-9+]+:/", re.IGNORECASE)


class Office:
    """All verbs on one database file.

    Args:
        path: a file that exists, or the address of a register on a server; see `create` for a new one.
        who: the user's name, kept with every act.
        clock: gives the present instant as an aware datetime.
        zone: IANA zone in which "today" is reckoned; None means the computer's.
        busy_ms: how long a verb waits while another program writes, before it raises `file_locked`; None means the
            three seconds of the command line. A window, which stands still meanwhile, waits less.
        new_uid: gives the UUID of a new record, which outlives its number here.
        key: what opens an encrypted file, see `database.encryption`; None for one that is not.
        read_only: nothing is written; every verb is refused with `file_readonly_opened`.
        held: the file, held for this office alone (see `services.holding`); it is let go when the office is closed.
        only_read: why the file can only be read, for who asks; then it is.

    Raises:
        StorageProblem: the file is missing, empty, damaged, not ours or newer than this program.
    """

    agreements: Agreements
    people: People
    contacts: Contacts
    nominations: Nominations
    handovers: HandOvers
    groups: Groups
    clock: ObligationClock
    limits: Limits
    coverage: Coverage
    holidays: Holidays
    date_words: DateWords
    terms: Terms
    known_words: KnownWords
    meetings: Meetings
    series: Series
    replies: Replies
    agendas: Agendas
    papers: Papers
    attachments: Attachments
    attendance: Attending
    minutes: Minutes
    unfinished: Unfinished
    checks: Checks
    decisions: Decisions
    actions: Actions
    activities: Activities
    imports: Imports
    records: Records
    saved_filters: SavedFilters
    letters: Letters
    documents: Documents
    reports: Reports
    adoption: Adoption
    corrigenda: Corrigenda
    versions: Versions
    comments: Comments
    updates: Updates
    history: History
    histories: Histories
    lists: Lists
    searching: Searching
    overviews: Overviews

    def __init__(
        self,
        path: Place,
        who: str,
        *,
        clock: Clock = system_clock,
        zone: str | None = None,
        busy_ms: int | None = None,
        new_uid: NewUid = random_uid,
        progress: Progress = no_progress,
        key: Key | None = None,
        read_only: bool = False,
        held: Held | None = None,
        only_read: StorageProblem | None = None,
    ) -> None:
        if isinstance(path, Path):
            only_read = only_read or _why_only_read(path)
        self.path, self.key = path, fitting(path, key) if isinstance(path, Path) else None
        self.read_only = read_only or only_read is not None
        self.only_read, self._held, self.sees_all = only_read, held, True
        if isinstance(path, ServerAddress):
            engine = self._engine_on_server(path, busy_ms)
        else:
            if not self.read_only and check_file(path, key=key) < SCHEMA_VERSION:
                _keep_older(path, key)
            engine = self._engine(path, busy_ms, part(progress, 0, 500), key)
        read_only = self.read_only
        self._unit = unit = Unit(engine, who, clock, zone, new_uid, read_only=read_only)
        try:
            if not read_only and self.sees_all:  # else what an older version folded is searched as it stands
                _fold_texts(unit, part(progress, 500, WHOLE))
        except BaseException:
            unit.close()
            raise
        self.today = unit.today
        self.who = unit.who

    def _engine(self, path: Path, busy_ms: int | None, progress: Progress, key: Key | None) -> Engine:
        """Open the file; of a backup that an older version made it is said that it is one."""
        try:
            return schema.open_file(path, busy_ms, progress, key=key, read_only=self.read_only)
        except StorageProblem as error:
            why = self.only_read
            if error.code == "needs_writing_once" and why is not None and why.code == "backup_opened":
                raise why from error
            raise

    def _engine_on_server(self, path: ServerAddress, busy_ms: int | None) -> Engine:
        """Open the register; who may not write there has it for reading only."""
        engine: Engine = _server().open_register(path, busy_ms, read_only=self.read_only)
        writes, self.sees_all = _server().rights(engine, path)
        if not self.read_only and not writes:
            self.read_only, self.only_read = True, StorageProblem("server_forbidden")
        return engine

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Import and make the verbs of an area when they are first asked for.

            Much of what they need, such as that of documents and of what comes back, no overview is shown with.
            """
            kind = Office.__annotations__.get(name)
            if kind is None:
                raise AttributeError(f"there are no verbs called {name}")
            module = import_module(f"secretariat.services.{_ELSEWHERE.get(name, name)}")
            made = self.__dict__[name] = getattr(module, kind)(self._unit)
            return made

    @classmethod
    def create(
        cls,
        path: Place,
        who: str,
        *,
        clock: Clock = system_clock,
        zone: str | None = None,
        busy_ms: int | None = None,
        new_uid: NewUid = random_uid,
        synced: bool = True,
        progress: Progress = no_progress,
        key: Key | None = None,
    ) -> Office:
        """Make a new, empty register and open it: a file, with a `key` an encrypted one, or on a server.

        Without `synced` no act waits for the disk: a power cut may leave half a file, which is to be thrown away.

        Raises:
            StorageProblem: `file_exists` or `cannot_write`; `register_exists` or `server_…`.
            Cancelled: `progress`, which is told of a server only, said so; nothing was made.
        """
        if isinstance(path, ServerAddress):
            _server().create(path, progress)
        else:
            schema.create(path, key=key)
        office = cls(path, who, clock=clock, zone=zone, busy_ms=busy_ms, new_uid=new_uid, key=key)
        if not synced:
            unsynced(office._unit.engine)
        return office

    def sign_as(self, who: str) -> None:
        """Keep another name with every act from now on."""
        self._unit.who = clean(who)
        self.who = self._unit.who

    @property
    def audiences(self) -> tuple[Audience, ...]:
        """For whom what is written here can be, the usual one of files first.

        Who is bound to a side on a server writes nothing own-side where another side keeps the register, see
        `database/server_sides.py`.
        """
        return tuple(Audience) if self.sees_all else SHARED

    def listen(self, hear: Callable[[Heard], object]) -> Listening | None:
        """Hear what others do on the same register on a server, in a thread of its own; None for a file."""
        if not isinstance(self.path, ServerAddress):
            return None
        from secretariat.services.listening import Listening

        unit = self._unit
        return Listening(self.path, unit.owner, lambda: self.who, hear, unit.answers)

    def close(self) -> None:
        """Close the file, and let it go."""
        self._unit.close()
        if self._held is not None:
            self._held.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _server() -> Any:
    """Return what opens registers on servers: nobody with a file waits for SQLAlchemy's part for them (40 ms)."""
    from secretariat.database import server_schema

    return server_schema


def _why_only_read(path: Path) -> StorageProblem | None:
    """Return why a file is not to be written to: a backup is not to be changed by being read.

    Raises:
        StorageProblem: `server_unsupported` when the path is the address of something else.
    """
    if _NO_FILE.match(str(path)):
        raise StorageProblem("server_unsupported", path=f"{str(path).partition(':')[0]}://…")
    if is_backup(path.resolve()):
        return StorageProblem("backup_opened", path=str(path), name=path.name)
    return None


def _keep_older(path: Path, key: Key | None) -> None:
    """Back a file of an older version up before it is brought up to date."""
    from secretariat.services import backups  # not at the top: only an old file needs them

    backups.before_migration(path, key=key)


def _fold_texts(unit: Unit, progress: Progress) -> None:
    """Make the texts of the search anew where an older version of the program made them."""
    with unit.read() as session:
        current = search.is_current(session)
    if not current:
        with unit.unjournaled() as session:
            search.refresh(session, progress)
