"""The application for the tests of the window: our fonts, theme and wall, and settings of its own."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui import i18n, theme
from ui.app import STYLE
from ui.settings import SettingsStore
from ui.widgets import guard


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform says this for every window; it is no fault of ours.
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["secretariat", "-style", STYLE]


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    theme.load_fonts(qapp)
    theme.apply(qapp, theme.LIGHT)
    guard.install(qapp)
    return qapp


@pytest.fixture(autouse=True)
def light(dressed: QApplication) -> Iterator[None]:
    i18n.set_language("en")
    if theme.current() is not theme.LIGHT:
        theme.apply(dressed, theme.LIGHT)
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    i18n.set_language("en")
    dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def no_collection_while_painting() -> Iterator[None]:
    """Keep windows that a test has let go of until it is over.

    qtbot holds widgets weakly. A widget in a reference cycle would otherwise be deleted by whatever allocation sets
    off the collector, at worst in the middle of its own paint event, and the program would end.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings")
