"""A PostgreSQL server of the tests' own: started when a test wants it, on this machine alone, and thrown away.

with started(folder) as server:
    place = server.new()          # a database with nothing in it
    other = server.copy(place)    # one that is like it
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from secretariat.domain.addresses import ServerAddress, address

# PostgreSQL does not run as root. What Debian installs it with has an account for it.
ACCOUNT = {"user": "postgres", "group": "postgres"} if sys.platform == "linux" and os.geteuid() == 0 else {}
_PORT = 5432
QUICK = (
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "autovacuum=off",
    "max_connections=200",
)


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, None when it is not installed."""
    known = shutil.which("initdb")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = debian[-1] if debian else Path(known).resolve() if known else None
    return found.parent if found else None


running: list[PrivateServer] = []
"""The server in which the tests of this process make their registers; none while they make files."""


@dataclass(slots=True)
class PrivateServer:
    """A server that listens on a socket in `folder`, and on nothing else unless its settings say so."""

    folder: Path
    settings: tuple[str, ...]
    process: subprocess.Popen[bytes] | None = None
    made: list[str] = field(default_factory=list)
    port: int = _PORT

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        where = programs()
        assert where is not None
        settings = f"port={self.port}", *self.settings
        options = [part for setting in settings for part in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self.process = process = subprocess.Popen(
                [where / "postgres", "-D", self.folder / "data", "-k", self.folder, "-h", "", *options],
                stderr=log,
                stdout=log,
                cwd="/",
                **ACCOUNT,
            )
        ready = [where / "pg_isready", "-q", "-h", self.folder, "-p", str(self.port), "-U", "secretariat"]
        while subprocess.run(ready).returncode:
            assert process.poll() is None, (self.folder / "log").read_text()

    def stop(self) -> None:
        """Stop the server, and with it all connections."""
        if self.process is not None:
            self.process.send_signal(2)  # a fast shutdown
            self.process.wait()
            self.process = None

    def address(self, database: str) -> ServerAddress:
        port = f":{self.port}" * (self.port != _PORT)
        return address(f"postgresql://{port}/{database}?host={self.folder}&user=secretariat")

    def new(self, like: str = "template0", how: str = "") -> ServerAddress:
        """Make a database like another one, with nothing in it where none is named; `how` is more of the statement."""
        name = f"register_{len(self.made)}"
        self.made.append(name)
        self._order(f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY file_copy {how}")
        return self.address(name)

    def copy(self, place: ServerAddress) -> ServerAddress:
        """Make a database like another one, which nobody has open."""
        return self.new(place.name)

    def rename(self, name: str, to: str) -> None:
        quoted = to.replace('"', '""')
        self._order(f'ALTER DATABASE {name} RENAME TO "{quoted}"')
        self.made[self.made.index(name)] = f'"{quoted}"'

    def drop(self, name: str) -> None:
        self._order(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    @contextmanager
    def asking_for_passwords(self, user: str, password: str) -> Iterator[None]:
        """Let there be a user who may do everything, and has to give a password; what he makes goes with him."""
        known = len(self.made)
        rules = self.folder / "data" / "pg_hba.conf"
        before = rules.read_text()
        self._order(f"CREATE ROLE {user} SUPERUSER LOGIN PASSWORD '{password}'")
        rules.write_text(f"local all {user} scram-sha-256\n{before}")
        self._order("SELECT pg_reload_conf()")
        while self._lets_in(user):  # it reads its rules again when it comes to it
            time.sleep(0.05)
        try:
            yield
        finally:
            rules.write_text(before)
            self._order("SELECT pg_reload_conf()")
            for name in self.made[known:]:
                self.drop(name)
            self._order(f"DROP ROLE {user}")

    def _lets_in(self, user: str) -> bool:
        import psycopg

        try:
            psycopg.connect(host=str(self.folder), user=user, dbname="postgres").close()
        except psycopg.OperationalError:
            return False
        return True

    def _order(self, statement: str) -> None:
        import psycopg  # not at the top: whoever has no server tests with files all the same

        with psycopg.connect(
            host=str(self.folder), port=self.port, user="secretariat", dbname="postgres", autocommit=True
        ) as one:
            one.execute(statement)


@contextmanager
def folder_for_one() -> Iterator[Path]:
    """Make a folder for a server's files: its own account gets in, and its name is short enough for a socket."""
    folder = Path(tempfile.mkdtemp(prefix="server-"))
    folder.chmod(0o755)
    try:
        yield folder / "s"
    finally:
        shutil.rmtree(folder)


@contextmanager
def used(server: PrivateServer) -> Iterator[None]:
    """Let registers be made on a server, and drop at the end all but the one that others are copied from."""
    known = len(server.made)
    running.append(server)
    try:
        yield
    finally:
        running.remove(server)
        for name in server.made[max(known, 1) :]:
            server.drop(name)


@contextmanager
def started(folder: Path, settings: tuple[str, ...] = QUICK, port: int = _PORT) -> Iterator[PrivateServer]:
    """Start a server whose files are in `folder`, and stop it at the end; by default a power cut would spoil it.

    It listens to no network, unless `settings` say so; then `port` is its own.
    """
    where = programs()
    assert where is not None
    folder.mkdir(parents=True, exist_ok=True)
    if ACCOUNT:
        shutil.chown(folder, **ACCOUNT)
    data = folder / "data"
    subprocess.run(
        [where / "initdb", "-D", data, "-U", "secretariat", "--auth=trust", "--encoding=UTF8", "--locale=C",
         "--no-sync", "--no-instructions"],
        check=True, capture_output=True, **ACCOUNT, cwd="/",
    )  # fmt: skip
    server = PrivateServer(folder, settings, port=port)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@contextmanager
def following(
    server: PrivateServer, folder: Path, settings: tuple[str, ...] = QUICK
) -> Iterator[PrivateServer]:
    """Start a standby that follows a server as PostgreSQL does it, and stop it at the end; it can only be read."""
    where = programs()
    assert where is not None
    folder.mkdir()
    if ACCOUNT:
        shutil.chown(folder, **ACCOUNT)
    subprocess.run(
        [where / "pg_basebackup", "-h", server.folder, "-U", "secretariat", "-D", folder / "data",
         "--write-recovery-conf", "--checkpoint=fast", "--no-sync"],
        check=True, capture_output=True, **ACCOUNT, cwd="/",
    )  # fmt: skip
    standby = PrivateServer(folder, settings)
    try:
        standby.start()
        yield standby
    finally:
        standby.stop()
