"""The start: the frame of the window is painted before the rest is imported, and can be painted into a file."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from secretariat.cli.parser import parser
from secretariat.services.office import Office
from ui.__main__ import VERBS
from ui.pages import PAGES

HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "uharfbuzz", "holidays")
LATER = (*HEAVY, "babel", "secretariat.services", "secretariat.database", "secretariat.documents",
         "secretariat.readers", "secretariat.domain.lines", "secretariat.domain.checks", "secretariat.log",
         "ui.furnishing", "ui.page", "ui.widgets.form", "ui.start_page", "PySide6.QtPdf",
         "PySide6.QtPrintSupport")  # fmt: skip
"""What the frame of the window is painted without."""

# Runs the program as it starts, and says what there is when the frame was painted and when it waits for the user.
STARTED = """
import json, sys
from ui.__main__ import import_qt, main
import_qt()
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from ui import app
from ui.navigation import NavButton

furnish, paint, windows, painted, told = app.furnish, NavButton.paintEvent, [], set(), {}

def painting(entry, event):
    paint(entry, event)
    painted.add(entry.spec.key)

def places(window):
    frame = window.frame
    parts = [window.menuBar(), window.navigation, window.navigation.group, frame.area, window.statusBar(),
             *window.navigation.buttons]
    return [(*part.mapTo(window, QPoint()).toTuple(), *part.size().toTuple()) for part in parts]

def furnishing(running, window):
    windows.append(window)
    told["painted"] = sorted(painted)
    told["imported"] = sorted(sys.modules)
    told["places"] = places(window)
    told["texts"] = [window.navigation.group.accessibleName(), window.start is not None]
    entry = window.navigation.button(sys.argv[2])
    place = QPointF(entry.rect().center())
    for kind, buttons in ((QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
                          (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        where = (place, entry.mapTo(window, place), entry.mapToGlobal(place))
        told_of = QMouseEvent(kind, *where, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
        running.postEvent(entry, told_of)
    furnish(running, window)

def wait():
    QApplication.processEvents()
    (window,) = windows
    told["shown"] = next((key for key, page in window.pages.items() if page is window.page()), "")
    told["made"] = sorted(window.pages)
    told["then"] = places(window)
    told["later"] = sorted(sys.modules)
    told["title"], told["message"] = window.windowTitle(), window.banner.text()
    told["start"] = window.start is not None and window.stack.currentWidget() is window.start
    window.close()
    return 0

NavButton.paintEvent, app.furnish, QApplication.exec = painting, furnishing, staticmethod(wait)
sys.exit(main(sys.argv[1:2]) or print(json.dumps(told)))
"""


def started(folder: Path, file: Path, click: str = "overview") -> dict[str, Any]:
    """Start the program on a file, click on an entry before there is more than the frame; return what is told."""
    (folder / "settings.toml").write_text('user_name = "Amina"\n', encoding="utf-8")
    apart = dict.fromkeys(("SECRETARIAT_CONFIG_DIR", "XDG_STATE_HOME", "XDG_DATA_HOME"), str(folder))
    done = python("-c", STARTED, str(file), click, **apart)
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


def test_the_frame_is_painted_with_all_its_entries_and_without_what_shows_pages(
    tmp_path: Path, sample: Path
) -> None:
    told = started(tmp_path, sample)
    assert told["painted"] == sorted(spec.key for spec in PAGES)
    assert [name for name in LATER if name in told["imported"]] == []
    assert [name for name in told["imported"] if name.startswith("ui.") and name.endswith(".page")] == []
    assert told["texts"] == ["", False]  # neither "No working group yet" nor the start page


def test_screens_are_imported_when_they_are_first_shown(tmp_path: Path, sample: Path) -> None:
    told = started(tmp_path, sample, "decisions")
    screens = {name for name in told["later"] if re.fullmatch(r"ui\.\w+\.page", name)}
    assert screens == {"ui.overview.page", "ui.decisions.page"}


def test_a_click_before_the_rest_is_there_is_not_lost(tmp_path: Path, sample: Path) -> None:
    told = started(tmp_path, sample, "actions")
    assert (told["shown"], told["made"]) == ("actions", ["actions", "overview"])


def test_nothing_moves_when_the_rest_comes(tmp_path: Path, sample: Path) -> None:
    started(tmp_path, sample)  # the room that the group and the saved filters need is not known yet
    again = started(tmp_path, sample)
    assert again["places"] == again["then"]
    assert again["title"] == f"{sample.name} – Secretariat"


def test_a_file_that_cannot_be_opened_leaves_the_start_page_and_a_sentence(tmp_path: Path) -> None:
    told = started(tmp_path, tmp_path / "missing.secretariat")
    assert told["start"]
    assert "missing.secretariat" in told["message"]


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
    code = (
        "import logging; from ui import early_log, log; early_log.begin(); logging.warning('before'); log.start();"
        "logging.warning('one'); logging.info('two')"
    )
    done = python("-c", code, XDG_STATE_HOME=str(tmp_path))
    (file,) = tmp_path.rglob("secretariat.log")
    text = file.read_text()
    assert [word in text for word in ("before", "one", "two")] == [True, True, False]
    assert [done.stderr.count(word) for word in ("before", "one", "two")] == [1, 1, 0]


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
