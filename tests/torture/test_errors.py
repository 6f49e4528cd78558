"""Clause 19: what fails unforeseen is logged without its words, told once, and what is typed survives and is saved."""

from __future__ import annotations

import gc
import logging
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget

from secretariat.log import QUIET, Again, Handler
from tests.small_register import found
from tests.torture.amounts import amount, figure
from tests.ui.conftest import *  # noqa: F403 - the application, dressed, and settings of its own
from tests.ui.sample_window import open_window
from ui import jobs
from ui import log as ui_log
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.pages import MINUTES as SPEC
from ui.settings import SettingsStore

pytestmark = [
    pytest.mark.qt_no_exception_capture,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
WORDS = "Wortlaut der Niederschrift"
TICKS = amount(30, 3000)


def failing_at(place: str) -> Callable[..., Any]:
    """Return a function that fails, in a line of code of its own."""
    made: dict[str, Any] = {}
    exec(compile(f"def fail(*_, **__):\n    raise ValueError({WORDS!r})", f"<{place}>", "exec"), made)
    return made["fail"]  # type: ignore[no-any-return]


class Failing(dict[str, Callable[..., Any]]):
    """A failing function for each place."""

    def __missing__(self, place: str) -> Callable[..., Any]:
        return self.setdefault(place, failing_at(place))


FAIL = Failing()


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, tmp_path: Path) -> MainWindow:
    register = found(tmp_path / "small.secretariat")
    register.write("The meeting was opened.")
    register.office.close()
    opened = open_window(qtbot, store, register.path, [SPEC])
    assert opened.show_page("minutes") is not None
    return opened


@pytest.fixture
def told(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[str]]:
    """Catch what nobody caught as the program does; return what the user was told."""
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    said: list[str] = []
    window.banner.changed.connect(lambda shown: said.append(window.banner.text()) if shown else None)
    handler = Handler(tmp_path / "log" / "secretariat.log")
    logging.getLogger().addHandler(handler)
    faults = ui_log.catch(window.windows.unexpected)
    yield said
    logging.getLogger().removeHandler(handler)
    handler.close()
    faults.deleteLater()


def in_a_slot(window: MainWindow, qtbot: Any) -> object:
    button = QPushButton("x", window)
    button.clicked.connect(FAIL["in_a_slot"])
    for _ in range(TICKS):
        button.click()
    return button


def in_a_timer(window: MainWindow, qtbot: Any) -> object:
    ticks: list[int] = []

    def tick() -> None:
        ticks.append(1)
        FAIL["in_a_timer"]()

    timer = QTimer(window, interval=0)
    timer.timeout.connect(tick)
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) >= TICKS)
    timer.stop()
    return timer


def in_a_thread(window: MainWindow, qtbot: Any) -> object:
    for _ in range(5):
        thread = threading.Thread(target=FAIL["in_a_thread"])
        thread.start()
        thread.join()
    return None


def in_the_background(window: MainWindow, qtbot: Any) -> object:
    for _ in range(5):
        window.background.run(FAIL["in_the_background"], lambda _result: None)
    done: list[int] = []
    window.background.run(lambda: None, lambda _result: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    return None


def in_an_answer_from_the_background(window: MainWindow, qtbot: Any) -> object:
    window.background.run(lambda: None, lambda _result: FAIL["in_an_answer_from_the_background"]())
    done: list[int] = []
    window.background.run(lambda: None, lambda _result: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    return None


class Unshown(QAbstractListModel):
    """A model whose cells cannot be shown."""

    def rowCount(self, parent: QModelIndex | Any = None) -> int:
        return 20

    def data(self, index: QModelIndex | Any, role: int = 0) -> Any:
        FAIL["in_a_model"]()


def in_a_model(window: MainWindow, qtbot: Any) -> object:
    view = QListView(window)
    view.setModel(Unshown(view))
    QTimer.singleShot(0, view, view.show)
    qtbot.wait(30)
    view.hide()
    return view


class Unpainted(QWidget):
    """A widget that cannot be painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        FAIL["in_painting"]()


def in_painting(window: MainWindow, qtbot: Any) -> object:
    widget = Unpainted(window)
    widget.resize(20, 20)
    for _ in range(3):
        QTimer.singleShot(0, widget, widget.show)
        qtbot.wait(15)
        widget.hide()
    return widget


class Filter(QObject):
    """An event filter that fails once it is told to."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            FAIL["in_an_event_filter"]()
        return False


def in_an_event_filter(window: MainWindow, qtbot: Any) -> object:
    filtered = Filter(window)
    window.installEventFilter(filtered)
    for _ in range(5):
        QApplication.postEvent(window, QEvent(QEvent.Type.User))
    qtbot.wait(15)
    window.removeEventFilter(filtered)
    return filtered


class Undeletable:
    """Fails when it goes."""

    def __del__(self) -> None:
        FAIL["in_a_destructor"]()


def in_a_destructor(window: MainWindow, qtbot: Any) -> object:
    for _ in range(5):
        Undeletable()
    gc.collect()
    return None


PLACES: list[Callable[[MainWindow, Any], object]] = [
    in_a_slot,
    in_a_timer,
    in_a_thread,
    in_the_background,
    in_an_answer_from_the_background,
    in_a_model,
    in_painting,
    in_an_event_filter,
    in_a_destructor,
]


def test_an_error_is_logged_and_told_once_and_typing_survives(
    window: MainWindow, told: list[str], qtbot: Any, tmp_path: Path
) -> None:
    page: Any = window.page()
    row = page.editor.sheet.rows()[0]
    page.editor.focus_row(row)
    kept_alive = []
    for number, place in enumerate(PLACES):
        name = place.__name__
        told.clear()
        window.banner.clear()
        qtbot.keyClicks(row.edit, f"Before {number}. ")
        kept_alive.append(place(window, qtbot))
        qtbot.waitUntil(lambda: bool(told))
        window.banner.clear()
        kept_alive.append(place(window, qtbot))
        QApplication.processEvents()
        assert [text for text in told if text] == [told[0]], name
        assert "The log says what it was" in told[0]
        written = (tmp_path / "log" / "secretariat.log").read_text(encoding="utf-8")
        assert written.count("ValueError\n") == number + 1, name
        assert f"<{name}>:2 in fail" in written
        assert WORDS not in written
        qtbot.keyClicks(row.edit, f"After {number}. ")
    qtbot.waitUntil(lambda: not page.editor.keeping._undrafted)
    assert page.commit()
    stored = page.office.minutes.paragraphs(page.meeting().id)[0].body.plain.best("en")
    assert "".join(f"Before {number}. After {number}. " for number in range(len(PLACES))) in stored
    figure(
        19,
        "places of errors",
        f"{len(PLACES)}: each logged once and told once, with {TICKS} ticks; 0 letters lost",
    )


def test_a_draft_that_fails_unforeseen_is_tried_again(
    window: MainWindow, told: list[str], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page: Any = window.page()
    keep, failed = page.office.minutes.keep_draft, []

    def failing(*arguments: Any) -> Any:
        if len(failed) < 3:
            failed.append(1)
            FAIL["in_a_draft"]()
        return keep(*arguments)

    monkeypatch.setattr(page.office.minutes, "keep_draft", failing)
    row = page.editor.sheet.rows()[0]
    page.editor.focus_row(row)
    qtbot.keyClicks(row.edit, "Typed. ")
    qtbot.waitUntil(lambda: not page.editor.keeping._undrafted)
    assert len(failed) == 3
    assert len([text for text in told if text]) == 1
    with closing(sqlite3.connect(window.path)) as file:
        assert "Typed. " in str(file.execute("SELECT body FROM drafts").fetchall())


def test_a_verb_that_fails_unforeseen_keeps_what_was_typed(
    window: MainWindow, told: list[str], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    page: Any = window.page()
    save = page.office.minutes.save
    monkeypatch.setattr(page.office.minutes, "save", FAIL["in_a_verb"])
    row = page.editor.sheet.rows()[0]
    page.editor.focus_row(row)
    qtbot.keyClicks(row.edit, "Typed. ")
    assert not page.commit()
    assert any("Something went wrong" in text for text in told)
    assert not any(WORDS in text for text in told)
    monkeypatch.setattr(page.office.minutes, "save", save)
    assert page.commit()
    assert "Typed. " in page.office.minutes.paragraphs(page.meeting().id)[0].body.plain.best("en")


def test_a_child_that_fails_is_told_in_a_sentence_and_its_words_are_not_logged(
    window: MainWindow, told: list[str], qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code = f"import sys; sys.stdin.read(); raise ValueError({WORDS!r})"
    monkeypatch.setattr(jobs, "command", lambda: [sys.executable, "-S", "-c", code])
    job = Job({"verb": "report", "path": str(tmp_path / "out.xlsx")}, window)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args == ["This could not be finished. The log says why."]
    written = (tmp_path / "log" / "secretariat.log").read_text(encoding="utf-8")
    assert "ValueError" in written
    assert WORDS not in written
    page: Any = window.page()
    assert page.commit()


def test_a_fault_that_kept_away_for_long_is_new_and_one_that_goes_on_is_not() -> None:
    now = [0.0]
    again = Again(lambda: now[0])
    counted = []
    for seconds in (0, 1, QUIET - 1, QUIET - 1, QUIET):
        now[0] += seconds
        counted.append(again.count("fault"))
    assert counted == [1, 2, 3, 4, 1]
    assert again.count("another") == 1
