"""The start: the window is painted before the database stack is imported, and can be painted into a file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.cli.parser import parser
from secretariat.services.office import Office
from ui.__main__ import VERBS

HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "uharfbuzz", "holidays")


def python(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=env, timeout=60, check=False
    )


def test_the_window_needs_no_database_stack() -> None:
    code = f"import sys, ui.app, ui.pages; print([m for m in {HEAVY!r} if m in sys.modules])"
    assert python("-c", code).stdout.strip() == "[]"


def test_the_window_s_imports_are_those_of_python(tmp_path: Path) -> None:
    """Those of PySide6 read the source of every module, see `ui.__main__.import_qt`."""
    code = f"""
import builtins
target = {str(tmp_path / "window.png")!r}
from ui.__main__ import main
of_python = builtins.__import__
main(["--render", target])
import PySide6.QtWidgets
print(builtins.__import__ is of_python)
"""
    done = python("-c", code, SECRETARIAT_CONFIG_DIR=str(tmp_path))
    assert done.stdout.strip() == "True", done.stderr


@pytest.mark.parametrize("look", [(), ("--theme", "dark"), ("--rtl",)])
def test_the_window_is_painted_into_a_file(tmp_path: Path, look: tuple[str, ...]) -> None:
    target = tmp_path / "sub" / "window.png"
    done = python("-m", "ui", "--render", str(target), *look, SECRETARIAT_CONFIG_DIR=str(tmp_path))
    assert (done.returncode, target.read_bytes()[:4]) == (0, b"\x89PNG")


def test_a_file_that_cannot_be_opened_is_told_by_the_exit_code(tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    missing = str(tmp_path / "missing.secretariat")
    done = python("-m", "ui", missing, "--render", str(target), SECRETARIAT_CONFIG_DIR=str(tmp_path))
    assert done.returncode == 3
    assert "Traceback" not in done.stderr


def test_no_database_is_painted_over(tmp_path: Path) -> None:
    target = tmp_path / "register.secretariat"
    Office.create(target, "Tester").close()
    before = target.read_bytes()
    done = python("-m", "ui", "--render", str(target), SECRETARIAT_CONFIG_DIR=str(tmp_path / "config"))
    assert (done.returncode, target.read_bytes()) == (3, before)


def test_wrong_usage_is_told() -> None:
    done = python("-m", "ui", "--no-such-option")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_the_first_words_of_the_terminal_are_the_terminals_own_verbs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for verb in VERBS - {"_job", "_read"}:
        with pytest.raises(SystemExit) as ended:
            parser().parse_args([verb, "--help"])
        assert ended.value.code == 0
    known = parser().format_help()
    assert set(re.findall(r"^    ([a-z-]+)", known, re.MULTILINE)) == VERBS - {"_job", "_read"}


def test_a_page_that_does_not_exist_is_wrong_usage(tmp_path: Path) -> None:
    done = python("-m", "ui", "--page", "diary", SECRETARIAT_CONFIG_DIR=str(tmp_path))
    assert done.returncode == 2
    assert "there is no page diary; choose one of: overview, meetings," in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the log's folder is moved by a variable of Linux")
def test_warnings_reach_the_log_file(tmp_path: Path) -> None:
    code = "import logging; from ui import log; log.start(); logging.warning('one'); logging.info('two')"
    done = python("-c", code, XDG_STATE_HOME=str(tmp_path))
    (file,) = tmp_path.rglob("secretariat.log")
    assert ("one" in file.read_text(), "two" in file.read_text(), "one" in done.stderr) == (True, False, True)


def test_a_word_that_is_no_verb_is_wrong_usage() -> None:
    done = python("-m", "ui", "actoins")
    assert done.returncode == 2
    assert "actoins is neither a file nor a verb; the verbs are: actions, backup," in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_missing_display_is_told_in_one_line_and_needed_for_no_picture(tmp_path: Path) -> None:
    none = {
        "QT_QPA_PLATFORM": "",
        "DISPLAY": "",
        "WAYLAND_DISPLAY": "",
        "SECRETARIAT_CONFIG_DIR": str(tmp_path),
    }
    assert python("-m", "ui", "--render", str(tmp_path / "window.png"), **none).returncode == 0
    done = python("-m", "ui", **none)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "no display" in done.stderr
    assert "--render" in done.stderr


def test_nothing_is_translated_while_the_pages_are_imported() -> None:
    # It would stay in that language for good.
    code = (
        "from ui import i18n; said = []; i18n.tr = i18n.plural = lambda *texts, **_: said.append(texts);"
        "import ui.pages; print(said)"
    )
    done = python("-c", code)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_languages_of_the_command_line_are_those_of_the_window(tmp_path: Path) -> None:
    from ui.i18n import WINDOW_LANGUAGES

    done = python("-m", "ui", "--language", "tlh", SECRETARIAT_CONFIG_DIR=str(tmp_path))
    assert done.returncode == 2
    assert re.findall(r"'?\b([a-z]{2})\b'?(?=[,)])", done.stderr.split("choose from")[1]) == list(
        WINDOW_LANGUAGES
    )


@pytest.mark.parametrize("language", ["fr", "ar", "ur", "zh"])
def test_the_window_is_rendered_in_each_language(tmp_path: Path, language: str) -> None:
    picture = tmp_path / "window.png"
    done = python(
        "-m", "ui", "--render", str(picture), "--language", language, SECRETARIAT_CONFIG_DIR=str(tmp_path)
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.stat().st_size > 5000
    assert not (tmp_path / "settings.toml").exists()  # for this run alone
