"""The start: the window is painted before the database stack is imported, and can be painted into a file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "uharfbuzz")


def python(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env=env, timeout=60, check=False
    )


def test_the_window_needs_no_database_stack() -> None:
    code = f"import sys, ui.app, ui.pages; print([m for m in {HEAVY!r} if m in sys.modules])"
    assert python("-c", code).stdout.strip() == "[]"


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


def test_wrong_usage_is_told() -> None:
    done = python("-m", "ui", "--no-such-option")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
