"""Clause 17: what is the program's own is its owner's alone, whatever the umask, and says nothing of the minutes.

A real program is run with a home of its own, a login name and a host name that are canaries, under umask 000 and 022;
then every file that it left is looked at. Exports follow the umask; their metadata say nothing of who or where.
"""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from secretariat.cli.main import main as terminal
from secretariat.log import Handler, code_only
from tests.small_register import found
from tests.torture.amounts import LONG, figure

LOGIN, HOST, HOME, WORDS = "loginkanari", "hostkanari", "homekanari", "Wortlautkanari"
PROGRAM = Path(__file__).with_name("whole_program.py")
EXPORTS = (".pdf", ".xlsx", ".docx", ".ics", ".zip", ".eml", ".vcf")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def run_program(tmp_path: Path, umask: int) -> tuple[Path, Path]:
    """Let the whole program work on a file with canaries; return its home and the folder of its exports."""
    home, out = tmp_path / HOME, tmp_path / "out"
    out.mkdir()
    home.mkdir(0o755)
    register = found(home / "Documents.secretariat")
    register.office.close()
    env = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        **{"HOME": str(home), "USER": LOGIN, "LOGNAME": LOGIN, "USERNAME": LOGIN, "HOSTNAME": HOST},
        **{"TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": "offscreen"},
    }
    (home / "tmp").mkdir(0o700)
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.whole_program", str(register.path), str(out), WORDS],
        env=env,
        cwd=Path(__file__).parents[2],
        umask=umask,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return home, out


@pytest.mark.parametrize("umask", [0o000, 0o022] if LONG else [0o000])
def test_what_the_program_keeps_is_its_owners_alone(tmp_path: Path, umask: int) -> None:
    home, out = run_program(tmp_path, umask)
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
    leaked = {path.name: leaks(path.read_bytes(), path.suffix, tmp_path) for path in exported}
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


def test_the_terminals_log_does_not_say_what_an_exception_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    from secretariat.cli import files

    def failing(_options: object) -> int:
        raise ValueError(f"cannot parse: {WORDS}")

    monkeypatch.setattr(files, "verify", failing)
    before = os.umask(0)
    try:
        assert terminal(["verify", str(tmp_path / "x.secretariat")]) == 70
    finally:
        os.umask(before)
    (file,) = (tmp_path / "state").rglob("*.log")
    assert "ValueError" in file.read_text()
    assert WORDS not in file.read_text()
    assert WORDS not in capsys.readouterr().err
    assert mode(file) == 0o600
    assert {mode(folder) for folder in (tmp_path / "state").rglob("*") if folder.is_dir()} == {0o700}


def test_what_a_child_said_is_logged_without_its_words() -> None:
    said = f'Traceback:\n  File "/x/a.py", line 3, in read\n    read("{WORDS}")\nValueError: {WORDS}\n{WORDS}'
    assert code_only(said) == 'File "/x/a.py", line 3, in read; ValueError'


def test_a_log_that_cannot_be_written_says_nothing_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import logging

    in_the_way = tmp_path / "log"
    in_the_way.write_text("a file where the folder should be")
    handler = Handler(in_the_way / "secretariat.log")
    handler.handle(logging.LogRecord("x", logging.ERROR, "x.py", 1, WORDS, (), None))
    assert capsys.readouterr().err == ""
