"""The first page: a new group, a database, the sample; what was opened before, also when it is gone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from tests.ui.sample_window import _give_up, open_window
from ui.app import gate
from ui.gate import Gate
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.sample_making import SampleMaking
from ui.settings import SettingsStore


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, folder: Path) -> MainWindow:
    store.update(user_name="Amina")
    own = gate(store, ask=False)
    made = MainWindow(
        store, PAGES, Gate(own.open, own.create, lambda: folder / "sample.secretariat", own.find, own.say)
    )
    qtbot.addWidget(made, before_close_func=_give_up)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def button(window: MainWindow, text: str) -> QPushButton:
    return next(b for b in window.start.findChildren(QPushButton) if b.accessibleName() == text)


def making(window: MainWindow) -> SampleMaking:
    return window.findChildren(SampleMaking)[-1]


def test_the_sample_is_made_beside_the_window_and_what_is_not_whole_is_not_left(
    qtbot: Any, window: MainWindow, folder: Path
) -> None:
    press = button(window, "Open the sample")
    press.click()
    steps: list[tuple[int, int]] = []
    dialog = making(window)
    dialog.job.progress.connect(lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: len(steps) > 3, timeout=120_000)
    assert 0 < steps[-1][0] < steps[-1][1]
    assert list(folder.iterdir()), "it is being written"
    qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(SampleMaking))
    assert not list(folder.iterdir())
    assert window.office is None
    press.click()
    qtbot.waitUntil(lambda: window.office is not None, timeout=240_000)
    # Beside it lie who holds it, and its backups.
    whole = [path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
    assert whole == ["sample.secretariat"]
    assert not list(folder.glob("*.part"))
    assert window.context.group.symbol


def test_a_killed_child_leaves_nothing_either(qtbot: Any, window: MainWindow, folder: Path) -> None:
    button(window, "Open the sample").click()
    dialog = making(window)
    qtbot.waitUntil(lambda: bool(list(folder.iterdir())), timeout=120_000)
    dialog.end()  # as when the window is closed
    assert not list(folder.iterdir())
    dialog.deleteLater()


def test_a_folder_that_cannot_be_written_is_said(qtbot: Any, window: MainWindow, folder: Path) -> None:
    folder.rmdir()
    folder.write_text("a file where the folder should be")
    button(window, "Open the sample").click()
    qtbot.waitUntil(lambda: bool(window.banner.text()), timeout=120_000)
    assert "sample.secretariat" in window.banner.text()
    assert window.start.isVisible()


def test_a_sample_that_is_there_is_opened_at_once(window: MainWindow, sample: Path, folder: Path) -> None:
    (folder / "sample.secretariat").write_bytes(sample.read_bytes())
    button(window, "Open the sample").click()
    assert window.office is not None
    assert not window.findChildren(SampleMaking)


def test_a_new_group_makes_its_database_and_asks_step_by_step(
    qtbot: Any, window: MainWindow, monkeypatch: Any, folder: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(folder / "group"), ""))
    button(window, "New working group…").click()
    assert window.path == folder / "group.secretariat"
    page: Any = window.page()
    assert page.header.title.text() == "Agreements"
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "New working group"
    dialog.reject()
    assert page.first_steps.isVisible()  # the empty database says how to go on


def test_what_was_opened_before_is_offered_and_what_is_gone_can_be_forgotten(
    qtbot: Any, window: MainWindow, store: SettingsStore, sample: Path, tmp_path: Path
) -> None:
    gone = str(tmp_path / "gone.secretariat")
    store.update(recent=(gone, str(sample)))
    window.show_start()
    button(window, "gone.secretariat").click()
    assert "is not where it was" in window.banner.text()
    assert window.office is None
    forget = next(b for b in window.banner.findChildren(QPushButton) if b.text() == "Forget it")
    forget.click()
    assert store.value.recent == (str(sample),)
    assert not [
        b for b in window.start.findChildren(QPushButton) if b.isVisible() and "gone" in b.accessibleName()
    ]
    button(window, "sample.secretariat").click()
    assert window.path == sample


def test_the_menu_marks_what_is_gone_and_forgets_it(
    window: MainWindow, store: SettingsStore, sample: Path, tmp_path: Path
) -> None:
    store.update(recent=(str(tmp_path / "gone.secretariat"), str(sample)))
    window.menus._fill_recent()
    texts = [action.text() for action in window.menus.recent.actions()]
    assert "gone.secretariat (not there now)" in texts
    assert "sample.secretariat" in texts
    window.menus.recent.actions()[-1].trigger()
    assert store.value.recent == (str(sample),)


def test_the_last_database_is_opened_again_when_that_is_wanted(
    window: MainWindow, store: SettingsStore, sample: Path
) -> None:
    store.update(recent=("/newer", str(sample)), last=str(sample), reopen=False)
    window.databases.open_last()
    assert window.office is None
    store.update(reopen=True)
    window.databases.open_last()
    assert window.path == sample


def test_a_last_database_that_is_gone_is_said_at_the_start(
    window: MainWindow, store: SettingsStore, tmp_path: Path
) -> None:
    gone = str(tmp_path / "usb" / "group.secretariat")
    store.update(recent=(gone,), last=gone)
    window.databases.open_last()
    assert "is not where it was" in window.banner.text()
    assert str(tmp_path / "usb") in window.banner.text()
    assert window.start.isVisible()
    next(b for b in window.banner.findChildren(QPushButton) if b.text() == "Forget it").click()
    assert (store.value.recent, store.value.last) == ((), "")


# Empty lists and lists that a filter leaves empty say what to do next.


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_every_page_of_an_empty_database_leads_on(window: MainWindow, folder: Path, spec: Any) -> None:
    window.create_database(folder / "new.secretariat")
    page = window.show_page(spec.key)
    assert page is not None
    ways = ("Enter the agreement", "Go to meetings", "Go to Agreements", "New working group…")
    found = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.accessibleName() in ways]
    assert found, spec.key
    found[0].click()
    assert window.page().header.title.text() in ("Agreements", "Meetings")
    dialog = QApplication.activeModalWidget()
    assert (dialog is not None) == (spec.key in ("overview", "agreements"))  # these found the group at once
    if dialog is not None:
        dialog.reject()


SEARCHED = {
    "actions": lambda page: page.filters.search,
    "decisions": lambda page: page.search,
    "letters": lambda page: page.outbox.search,
    "meetings": lambda page: page.list.finder.search,
}


@pytest.mark.parametrize("key", SEARCHED)
def test_a_list_that_search_leaves_empty_shows_all_at_a_click(
    qtbot: Any, store: SettingsStore, sample: Path, key: str
) -> None:
    window = open_window(qtbot, store, sample, PAGES, "PPHWG")
    page: Any = window.show_page(key)
    search = SEARCHED[key](page)
    search.search_for("nothing has these words")

    def offered() -> list[QPushButton]:
        return [
            b for b in page.findChildren(QPushButton) if b.isVisible() and b.accessibleName() == "Show all"
        ]

    qtbot.waitUntil(lambda: bool(offered()))
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("Take a filter away" in text for text in said)
    offered()[0].click()
    qtbot.waitUntil(lambda: not offered())
    assert search.text() == ""


def test_a_file_that_cannot_be_opened_offers_what_to_do(
    window: MainWindow, tmp_path: Path, sample: Path
) -> None:
    path = tmp_path / "group.secretariat"
    path.write_text("no database")
    assert not window.open_database(path)
    assert "Choose another file" in window.banner.text()
    offered = {b.text(): b for b in window.banner.findChildren(QPushButton) if b.isVisible()}
    assert set(offered) == {"Try again", "Open another…"}
    path.write_bytes(sample.read_bytes())
    offered["Try again"].click()
    assert window.path == path
    assert window.banner.text() == ""
