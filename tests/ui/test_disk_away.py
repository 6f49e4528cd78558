"""The file is locked, its drive gone, its folder write-protected: what was typed stays, and is saved afterwards."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from secretariat.domain.changes import Kind, Ref
from secretariat.services.office import Office
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.minutes import keeping
from ui.pages import PAGES
from ui.settings import SettingsStore

MEETING = "PPHWG/2026/3"
TYPED = "Hall of the Crescent"


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def gone(path: Path) -> Iterator[None]:
    away = path.parent.with_name("away")
    path.parent.rename(away)
    try:
        yield
    finally:
        away.rename(path.parent)


@contextmanager
def protected(path: Path) -> Iterator[None]:
    """Let nothing be made in the folder: by its mode, or, as that binds no administrator, by the file system."""
    if os.geteuid() != 0:
        path.parent.chmod(0o500)
    elif subprocess.run(["chattr", "+i", path.parent], capture_output=True).returncode:
        pytest.skip("an administrator may write everywhere here")
    try:
        yield
    finally:
        if os.geteuid() != 0:
            path.parent.chmod(0o700)
        else:
            subprocess.run(["chattr", "-i", path.parent], check=True)


@pytest.mark.parametrize(
    ("away", "said"),
    [
        (locked, "The database is in use by another program; try again in a moment."),
        (gone, "connect its drive, bring it back to its place"),
        (protected, "or allow writing there."),
    ],
    ids=["locked", "gone", "protected"],
)
def test_what_was_typed_stays_and_is_saved_when_the_file_is_back(
    qtbot: Any,
    store: SettingsStore,
    sample: Path,
    away: Callable[[Path], Any],
    said: str,
) -> None:
    folder = sample.parent / "drive"
    folder.mkdir()
    path = sample.rename(folder / sample.name)
    window = open_window(qtbot, store, path, PAGES, "PPHWG")
    form = meeting_form(window)
    field = form.field("place")
    with away(path):
        field.focus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, TYPED)
        qtbot.waitUntil(lambda: said in window.banner.text())
        assert field.edit.text() == TYPED
        assert form.is_unsaved()
        assert "not saved" in window.state.text()
    qtbot.waitUntil(lambda: not form.is_unsaved())  # by itself
    assert field.edit.text() == TYPED
    with Office(path, "Reader", zone="UTC", read_only=True) as office:
        assert office.meetings.by_symbol(MEETING).place.best("en") == TYPED


def test_minutes_typed_while_the_drive_was_away_are_saved_when_it_is_back_and_nothing_else_is_said(
    qtbot: Any, store: SettingsStore, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = sample.parent / "drive"
    folder.mkdir()
    path = sample.rename(folder / sample.name)
    monkeypatch.setattr(keeping, "LONGEST_MS", 1500)
    window = open_window(qtbot, store, path, PAGES, "PPHWG")
    page: Any = window.show_page("minutes")
    row = begun(page)
    with gone(path):
        QTest.keyClicks(row.edit, TYPED)
        qtbot.waitUntil(lambda: "so nothing was saved" in window.banner.text())
        assert window.state.text().startswith("Something typed is not saved yet")
        qtbot.wait(1600)  # saving it was tried
        assert row.dirty
    qtbot.waitUntil(lambda: window.banner.text() == "")
    qtbot.waitUntil(lambda: window.state.text().startswith("All changes saved"))
    stored = window.office.minutes.paragraphs(page.meeting().id)
    assert TYPED in stored[0].body.plain.best("en")


def test_typed_minutes_are_said_to_be_kept_once_they_are_on_the_disk(
    qtbot: Any, store: SettingsStore, sample: Path
) -> None:
    window = open_window(qtbot, store, sample, PAGES, "PPHWG")
    page: Any = window.show_page("minutes")
    row = begun(page)
    QTest.keyClicks(row.edit, TYPED)
    assert window.state.text().startswith("Something typed is not saved yet")
    kept = "What you type is kept, and saved when you leave it"
    qtbot.waitUntil(lambda: window.state.text().startswith(kept), timeout=1500)
    QTest.keyClicks(row.edit, "s")
    assert window.state.text().startswith("Something typed is not saved yet")
    assert page.commit()
    assert window.state.text().startswith("All changes saved")


def begun(page: Any) -> Any:
    """Return a row of minutes with a paragraph that is saved, and the keyboard at its end."""
    row = page.editor.sheet.rows()[0]
    page.editor.focus_row(row)
    QTest.keyClicks(row.edit, "The Group met. ")
    assert page.commit()
    return row


def meeting_form(window: MainWindow) -> Any:
    meeting = window.office.meetings.by_symbol(MEETING)
    assert window.open_record(Ref(Kind.MEETING, meeting.id))
    page: Any = window.page()
    return page.details.form
