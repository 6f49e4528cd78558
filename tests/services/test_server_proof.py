"""By what a server that is not on this machine proves who it is: nothing is said to any other."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from secretariat.domain.addresses import ServerAddress, address
from secretariat.domain.errors import StorageProblem
from secretariat.services.office import Office
from tests import private_server
from tests.private_server import ACCOUNT, QUICK
from tests.small_register import WHO

HOST = socket.gethostname()
"""A name of this machine by which an address does not tell that it is one."""
OTHER = "other.example"

Asked = Callable[[str], ServerAddress]


def order(*words: object, at: Path) -> None:
    subprocess.run(["openssl", *map(str, words)], cwd=at, check=True, capture_output=True)


def make_authority(folder: Path, name: str) -> Path:
    order(
        *("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 2, "-subj", f"/CN={name}"),
        *("-keyout", f"{name}.key", "-out", f"{name}.pem"),
        at=folder,
    )
    return folder / f"{name}.pem"


def make_certificate(folder: Path, authority: str, host: str) -> tuple[Path, Path]:
    """Return certificate and key of a host, as an authority signs them."""
    (folder / "names").write_text(f"subjectAltName=DNS:{host}\n")
    order(
        *("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={host}"),
        *("-keyout", f"{host}.key", "-out", f"{host}.csr"),
        at=folder,
    )
    order(
        *("x509", "-req", "-in", f"{host}.csr", "-CA", f"{authority}.pem", "-CAkey", f"{authority}.key"),
        *("-CAcreateserial", "-days", 2, "-extfile", "names", "-out", f"{host}.pem"),
        at=folder,
    )
    key = folder / f"{host}.key"
    key.chmod(0o600)
    if ACCOUNT:
        shutil.chown(key, **ACCOUNT)
    return folder / f"{host}.pem", key


@contextmanager
def listening(folder: Path, *settings: str) -> Iterator[Asked]:
    """Start a server that listens to the network too, and give what its address is under `HOST`, by an authority."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    hba = folder / "hba"
    hba.write_text("local all all trust\nhost all all all trust\n")
    how = (*QUICK, f"listen_addresses={HOST}", f"hba_file={hba}", *settings)
    with private_server.started(folder / "s", how, port) as server:
        name = server.new().name
        yield lambda root: address(
            f"postgresql://secretariat@{HOST}:{port}/{name}?sslrootcert={folder / root}"
        )


@pytest.fixture
def folder() -> Iterator[Path]:
    if private_server.programs() is None or shutil.which("openssl") is None:
        pytest.skip("PostgreSQL or openssl is not installed")
    if "sslmode" not in dict(address(f"postgresql://{HOST}/health").parameters):
        pytest.skip("this machine has no name but localhost")
    try:
        socket.getaddrinfo(HOST, None)
    except OSError:
        pytest.skip(f"the name of this machine, {HOST}, cannot be looked up")
    with private_server.folder_for_one() as its_own:
        for name in ("ours", "theirs"):
            make_authority(its_own.parent, name)
        yield its_own.parent


def refused(place: ServerAddress) -> str:
    with pytest.raises(StorageProblem, match="server_unreachable") as problem:
        Office.create(place, WHO)
    return str(problem.value)


def test_who_has_a_certificate_of_the_authority_for_its_name_is_believed(folder: Path) -> None:
    certificate, key = make_certificate(folder, "ours", HOST)
    with listening(folder, "ssl=on", f"ssl_cert_file={certificate}", f"ssl_key_file={key}") as asked:
        with closing(Office.create(asked("ours.pem"), WHO)) as office, office._unit.read() as session:
            encrypted = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
            assert session.connection().exec_driver_sql(encrypted).scalar_one()
        assert "certificate verify failed" in refused(asked("theirs.pem"))


def test_who_has_a_certificate_for_another_name_is_not_believed(folder: Path) -> None:
    certificate, key = make_certificate(folder, "ours", OTHER)
    with listening(folder, "ssl=on", f"ssl_cert_file={certificate}", f"ssl_key_file={key}") as asked:
        assert OTHER in refused(asked("ours.pem"))


def test_nothing_is_said_in_plain_text(folder: Path) -> None:
    with listening(folder) as asked:
        assert "does not support SSL" in refused(asked("ours.pem"))
