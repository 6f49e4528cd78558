"""Date fields take words: the day is said below the field while they are typed, and refused text stays."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.pages import MEETINGS as SPEC
from ui.settings import SettingsStore
from ui.widgets.date_fields import DateField, DateTimeField
from ui.widgets.fields import TextField


class Form(QWidget):
    """A field of dates and another one to leave it for, with or without the context of a window."""

    def __init__(self, field: DateField, context: Any = None) -> None:
        super().__init__()
        self.context = context
        self.field, self.other = field, TextField("other", "Other")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.finished: list[Any] = []
        self.field.finished.connect(lambda: self.finished.append(self.field.value()))


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


def show(qtbot, field: DateField, context: Any = None) -> Form:
    form = Form(field, context)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.field.focus()
    return form


@pytest.fixture
def form(qtbot, window) -> Form:
    return show(qtbot, DateField("due_on", "Due"), window.context)


def typed(qtbot, form: Form, words: str) -> None:
    form.field.edit.clear()
    qtbot.keyClicks(form.field.edit, words)


def test_words_are_echoed_and_become_a_date_when_the_field_is_left(form, qtbot):
    typed(qtbot, form, "in 30 days")
    assert form.field.echo.isVisible()
    assert form.field.echo.text().startswith("Sun 20 December 2026")
    assert form.field.edit.accessibleDescription() == form.field.echo.text()
    assert (form.field.edit.text(), form.finished) == ("in 30 days", [])
    form.other.focus()
    assert (form.field.edit.text(), form.finished) == ("2026-12-20", [date(2026, 12, 20)])
    assert not form.field.echo.isVisible()


def test_enter_takes_the_words_too(form, qtbot):
    typed(qtbot, form, "tomorrow")
    qtbot.keyClick(form.field.edit, Qt.Key.Key_Return)
    assert (form.field.edit.text(), form.finished) == ("2026-11-21", [date(2026, 11, 21)])


def test_sides_that_rest_on_the_day_are_pointed_out(form, qtbot, window):
    typed(qtbot, form, "2027-01-02")  # a Saturday
    resting = [p.called("en") for p in window.office.records.all(Party) if 6 in p.rest_days]
    assert "rest day in" in form.field.echo.text()
    assert any(name in form.field.echo.text() for name in resting)
    typed(qtbot, form, "2027-01-06")
    assert "rest day" not in form.field.echo.text()


def test_the_meetings_of_the_group_are_known(form, qtbot, window):
    typed(qtbot, form, "one month after the signature of the agreement")
    assert form.field.value() is not None
    assert form.field.echo.text()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("31 June", "There is no such day"),
        ("03/04/2027", "can mean 4 Mar 2027 or 3 Apr 2027"),
        ("2026-02-31", "There is no such day"),
        ("when it suits", "is not a date"),
    ],
)
def test_refused_words_stay_with_their_sentence(form, qtbot, words, why):
    typed(qtbot, form, words)
    form.other.focus()
    assert (form.field.edit.text(), form.field.value()) == (words, None)
    assert why in form.field.problem().replace("\u2068", "").replace("\u2069", "")


def test_what_is_only_begun_is_not_complained_of(form, qtbot):
    typed(qtbot, form, "in 3")
    assert not form.field.echo.isVisible()
    typed(qtbot, form, "31 June")
    assert "no such day" in form.field.echo.text()


def test_without_a_database_words_are_read_too(qtbot):
    form = show(qtbot, DateField("signed_on", "Signed"))
    typed(qtbot, form, "15 August 2027")
    assert form.field.value() == date(2027, 8, 15)
    typed(qtbot, form, "2 weeks before the next meeting")
    assert form.field.value() is None
    assert "not known yet" in form.field.problem()


def test_a_moment_takes_the_words_of_its_day(qtbot, window):
    form = show(qtbot, DateTimeField("starts_at", "Starts"), window.context)
    typed(qtbot, form, "third Tuesday of August, 09:30")
    assert form.field.value() == datetime(2027, 8, 17, 9, 30)
    assert "Tue 17 August 2027" in form.field.echo.text()
    form.other.focus()
    assert form.field.edit.text() == "2027-08-17 09:30"
    assert form.finished == [datetime(2027, 8, 17, 9, 30)]
    typed(qtbot, form, "31 June 09:30")
    assert "no such day" in form.field.problem()


def test_a_stored_date_is_shown_without_an_echo(form):
    form.field.set_value(date(2027, 8, 17))
    assert form.field.edit.text() == "2027-08-17"
    assert not form.field.echo.isVisible()


@pytest.mark.parametrize("words", ["tomorrow 9:30", "third Tuesday of August 14:00"])
def test_a_moment_takes_words_for_its_day_and_says_so(qtbot, window, words: str) -> None:
    form = show(qtbot, DateTimeField("starts_at", "Starts"), window.context)
    assert "tomorrow 9:30" in form.field.edit.toolTip()
    typed(qtbot, form, words)
    form.other.focus()
    assert form.field.value() is not None
    assert not form.field.problem()
    typed(qtbot, form, "tomorrow")
    assert "tomorrow 9:30" in form.field.problem()  # the time is wanting
