"""Progress with Cancel on what takes longer than half a second in the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import delete

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import Cancelled
from secretariat.domain.progress import Progress
from ui.desk import Desk
from ui.widgets import patience as module
from ui.widgets.patience import Panel, Patience


class Hours:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Hours:
    hours = Hours()
    monkeypatch.setattr(module, "time", hours)
    return hours


class Stage(QMainWindow):
    """A window with a field, and a desk whose words it keeps."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        middle = QWidget()
        QVBoxLayout(middle).addWidget(self.field)
        self.setCentralWidget(middle)
        self.desk = Desk(None, str, self)  # type: ignore[arg-type]
        self.said: list[str] = []
        self.desk.refused.connect(self.said.append)
        self.desk.cancelled.connect(self.said.append)
        self.changes: list[object] = []
        self.desk.changed.connect(lambda changes, _initiator: self.changes.append(changes))

    def panel(self) -> Panel | None:
        return next((panel for panel in self.findChildren(Panel) if panel.isVisible()), None)


@pytest.fixture
def stage(qtbot: Any) -> Stage:
    window = Stage()
    qtbot.addWidget(window)
    window.resize(700, 500)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.field.setFocus()
    return window


def work(clock: Hours, steps: int, each: Callable[[int], object]) -> Callable[[Progress], Outcome[int]]:
    """Return a verb of so many steps of a tenth of a second."""

    def call(progress: Progress) -> Outcome[int]:
        for step in range(steps):
            progress(step, steps)
            each(step)
            clock.now += 0.1
        return Outcome(steps)

    return call


def test_what_is_quick_shows_nothing_and_takes_no_key(stage: Stage, clock: Hours) -> None:
    shown: list[object] = []

    def each(_step: int) -> None:
        shown.append(stage.panel())
        QTest.keyClick(stage.field, Qt.Key.Key_A)

    outcome = stage.desk.run_long(work(clock, 5, each), "Counting…")
    assert outcome is not None
    assert outcome.value == 5
    assert shown == [None] * 5
    assert stage.field.text() == "aaaaa"
    assert len(stage.changes) == 1


def test_after_half_a_second_a_panel_tells_how_far_it_is(stage: Stage, clock: Hours) -> None:
    seen: list[int | None] = []

    def each(_step: int) -> None:
        panel = stage.panel()
        seen.append(None if panel is None else panel.value())

    assert stage.desk.run_long(work(clock, 20, each), "Counting…") is not None
    assert seen[:5] == [None] * 5
    values = [value for value in seen[5:] if value is not None]
    assert len(values) == 15
    assert values == sorted(values)
    assert values[0] == 250
    assert values[-1] == 950
    assert stage.panel() is None
    assert QApplication.focusWidget() is stage.field


def test_work_may_delete_what_had_the_keyboard(stage: Stage, clock: Hours) -> None:
    def each(step: int) -> None:
        if step == 10:
            delete(stage.field)

    outcome = stage.desk.run_long(work(clock, 20, each), "Counting…")
    assert outcome is not None
    assert outcome.value == 20
    assert stage.panel() is None
    assert stage.said == []


def test_the_bar_never_goes_back(stage: Stage, clock: Hours) -> None:
    with Patience("Counting…") as patience:
        clock.now = 1.0
        patience(50, 100)
        assert patience.panel is not None
        for now, done, total in ((2.0, 10, 100), (3.0, 3, 0), (4.0, 1, 1000)):
            clock.now = now
            patience(done, total)
            assert patience.panel.value() == 500
        clock.now = 5.0
        patience(7, 5)
        assert patience.panel.value() == 1000


def test_keys_and_clicks_go_nowhere_but_to_the_panel(stage: Stage, clock: Hours) -> None:
    fired: list[int] = []
    timer = QTimer(stage, interval=1)
    timer.timeout.connect(lambda: fired.append(1))

    def each(step: int) -> None:
        if step == 8:
            timer.start()
            QTest.keyClicks(stage.field, "typed")
            QTest.mouseClick(stage.field, Qt.MouseButton.LeftButton)
            QTest.qWait(5)
            stage.close()

    assert stage.desk.run_long(work(clock, 20, each), "Counting…") is not None
    assert stage.field.text() == ""
    assert stage.isVisible()
    assert not fired  # timers wait: nothing else may read or write meanwhile
    QTest.qWait(20)
    assert fired
    QTest.keyClicks(stage.field, "typed")
    assert stage.field.text() == "typed"


@pytest.mark.parametrize("way", ["button", "key", "esc"])
def test_cancel_gives_the_work_up_and_says_so(stage: Stage, clock: Hours, way: str) -> None:
    done: list[int] = []

    def each(step: int) -> None:
        done.append(step)
        panel = stage.panel()
        if step == 10:
            assert panel is not None
            assert panel.cancel_button.hasFocus()
            if way == "button":
                QTest.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
            elif way == "key":
                QTest.keyClick(panel.cancel_button, Qt.Key.Key_Space)
            else:
                QTest.keyClick(stage.field, Qt.Key.Key_Escape)

    assert stage.desk.run_long(work(clock, 100, each), "Counting…") is None
    assert done[-1] == 10
    assert stage.said == ["Cancelled. Nothing was changed."]
    assert stage.changes == []
    assert stage.panel() is None


def test_a_caller_that_shows_refusals_itself_is_told_of_no_cancellation(stage: Stage, clock: Hours) -> None:
    def call(_progress: Progress) -> Outcome[int]:
        raise Cancelled

    assert stage.desk.run_long(call, "Counting…", raising=(Cancelled,)) is None
    assert len(stage.said) == 1


def test_the_panel_lies_over_the_dialog_in_front(stage: Stage, clock: Hours, qtbot: Any) -> None:
    from PySide6.QtWidgets import QDialog

    dialog = QDialog(stage)
    dialog.resize(400, 300)
    dialog.open()
    qtbot.waitExposed(dialog)
    parents: list[object] = []

    def each(_step: int) -> None:
        parents.extend(panel.parent() for panel in dialog.findChildren(Panel))

    assert stage.desk.run_long(work(clock, 12, each), "Counting…") is not None
    assert set(parents) == {dialog}
    dialog.reject()
