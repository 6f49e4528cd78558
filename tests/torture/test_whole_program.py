"""Clauses 16 and 17: the whole program calls nobody, and what it keeps is its owner's alone, whatever the umask.

A real program is run with a home of its own, a login name and a host name that are canaries, under umask 000 and 022,
and every system call into a network is traced, its children's included; then every file that it left is looked at: none
but the database says anything of the minutes. Exports follow the umask; their metadata say nothing of who or where.
"""

from __future__ import annotations

import os
import stat
import sys
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.small_register import found
from tests.torture.amounts import LONG, figure
from tests.torture.network_calls import Traced, traced

LOGIN, HOST, HOME, WORDS = "loginkanari", "hostkanari", "homekanari", "Wortlautkanari"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """A run of the whole program under an umask: where it was at home, what it exported, and whom it called."""

    umask: int
    folder: Path
    home: Path
    out: Path
    traced: Traced


@pytest.fixture(scope="module", params=[0o000, 0o022] if LONG else [0o000])
def ran(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """Let the whole program work on a file with canaries."""
    folder = tmp_path_factory.mktemp("whole")
    home, out = folder / HOME, folder / "out"
    out.mkdir()
    home.mkdir(0o755)
    (home / "tmp").mkdir(0o700)
    register = found(home / "Documents.secretariat")
    register.office.close()
    env = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        **{"HOME": str(home), "USER": LOGIN, "LOGNAME": LOGIN, "USERNAME": LOGIN, "HOSTNAME": HOST},
        **{"TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": "offscreen"},
    }
    whole = [sys.executable, "-m", "tests.torture.whole_program", str(register.path), str(out), WORDS]
    ended = traced([*whole, *(["all"] if LONG else [])], env, folder, umask=request.param)
    assert ended.code == 0, ended.said[-3000:]
    return Ran(umask=request.param, folder=folder, home=home, out=out, traced=ended)


def test_the_whole_program_calls_nobody(ran: Ran) -> None:
    called, processes = ran.traced.called, ran.traced.processes
    assert len(processes) >= 2, "the children of the window were not traced"
    assert (ran.out / "report.xlsx").exists()
    figure(16, "calls into a network of the whole program", f"{len(called)} in {len(processes)} processes")
    assert called == []


def test_what_the_program_keeps_is_its_owners_alone(ran: Ran) -> None:
    home, out, umask = ran.home, ran.out, ran.umask
    own = [path for path in home.rglob("*") if path.name != "tmp"]
    names = {path.name for path in own}
    assert {"settings.toml", "window.ini", "Documents.secretariat"} <= names
    wide = {
        str(path.relative_to(home)): oct(mode(path)) for path in own if path.exists() and is_wide(path, home)
    }
    assert wide == {}
    assert [path for path in (home / "tmp").rglob("*") if path.is_file()] == [], (
        "temporary files are left behind"
    )
    exported = [path for path in out.rglob("*") if path.is_file()]
    assert {path.suffix for path in exported} >= {".pdf", ".xlsx", ".docx", ".ics", ".zip"}
    assert {mode(path) for path in exported} == {0o666 & ~umask}
    figure(17, f"own files under umask {umask:03o}", f"{len(own)} looked at: 0 that others may read")
    told = telling(home)
    figure(17, "canary of the minutes in log, settings and temporary files", f"{len(told)} found")
    assert told == []
    leaked = {path.name: leaks(path.read_bytes(), path.suffix, ran.folder) for path in exported}
    figure(17, "canaries of login, host, home and folder in documents", f"{len(leaked)} documents looked at")
    assert {name: found for name, found in leaked.items() if found} == {}


def is_wide(path: Path, home: Path) -> bool:
    """Return whether others can read a file, or look into a folder that the program made.

    What lies in a folder that only its owner enters nobody else reads; the program's own files are 0600 all the same.
    """
    if path.is_symlink():
        return False
    # The libraries that look for fonts and dictionaries keep something of their own there: nothing that was typed.
    return bool(mode(path) & 0o077) and not {"fontconfig", "enchant"} & set(path.parts)


def telling(home: Path) -> list[str]:
    """Return the files outside the database in which words of the minutes stand."""
    words = [WORDS.encode(), WORDS.encode("utf-16-le")]
    kept = [p for p in home.rglob("*") if p.is_file() and ".secretariat" not in str(p.relative_to(home))]
    return [str(p.relative_to(home)) for p in kept if any(word in p.read_bytes() for word in words)]


def leaks(data: bytes, suffix: str, folder: Path) -> list[str]:
    """Return which canaries of the machine stand in a document, its parts and metadata included."""
    parts = [data]
    if suffix in (".xlsx", ".docx", ".zip"):
        with zipfile.ZipFile(BytesIO(data)) as package:
            for name in package.namelist():
                inner = package.read(name)
                parts += [name.encode(), inner]
                if name.endswith((".pdf", ".docx", ".xlsx")):
                    return sorted({*leaks(inner, Path(name).suffix, folder), *_in(parts, folder)})
    if suffix == ".pdf":
        with pikepdf.open(BytesIO(data)) as pdf:
            parts += [str(pdf.docinfo).encode(), pdf.open_metadata().__str__().encode()]
            parts += [
                one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream) and _plain(one)
            ]
    return sorted(_in(parts, folder))


def _plain(stream: pikepdf.Stream) -> bool:
    return stream.get("/Subtype") != "/Image"


def _in(parts: list[bytes], folder: Path) -> set[str]:
    wanted = [LOGIN, HOST, HOME, str(folder), "/tmp/"]
    if len(os.uname().nodename) > 5:  # a shorter name could stand anywhere by chance
        wanted.append(os.uname().nodename)
    return {
        word
        for word in wanted
        for part in parts
        if word.encode() in part or word.encode("utf-16-be") in part or word.encode("utf-16-le") in part
    }
