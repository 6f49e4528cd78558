"""Clause 17: the log says nothing of the minutes (what the whole program leaves: test_whole_program.py)."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from secretariat.cli.main import main as terminal
from secretariat.log import Handler, code_only

WORDS = "Wortlautkanari"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


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
