"""Choosing by typing: a click marks what stood there, a beginning is enough, and what is wanting is named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.choice_fields import ChoiceField

ROLES = [
    ("head", "Head of delegation"),
    ("deputy", "Deputy head of delegation"),
    ("member", "Member"),
    ("adviser", "Adviser"),
    ("expert", "Head of the experts"),
]


@pytest.fixture
def form(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    window.role = ChoiceField("role", "Role", ROLES[:4])
    window.other = QLineEdit()
    layout.addWidget(window.other)
    layout.addWidget(window.role)
    qtbot.addWidget(window)
    window.resize(400, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.other.setFocus()
    window.role.set_value("member")
    return window


def click(field: ChoiceField, qtbot) -> None:
    QTest.mouseClick(field.line, Qt.MouseButton.LeftButton, pos=QPoint(60, field.line.height() // 2))
    qtbot.wait(10)


def test_a_click_marks_all_so_that_typing_takes_its_place(form, qtbot):
    click(form.role, qtbot)
    assert form.role.line.selectedText() == "Member"
    QTest.keyClicks(form.role.line, "Head")
    assert form.role.line.text().startswith("Head")
    assert "Member" not in form.role.line.text()
    form.role.line.deselect()
    click(form.role, qtbot)  # it has the keyboard: the click sets the cursor
    assert not form.role.line.hasSelectedText()


def typed(form, text: str) -> None:
    form.role.focus()
    QTest.keyClick(form.role.line, Qt.Key.Key_Delete)
    QTest.keyClicks(form.role.line, text)
    form.role.combo.completer().popup().hide()
    form.other.setFocus()


def test_a_beginning_that_fits_one_choice_is_taken_on_leaving(form):
    typed(form, "head")
    assert form.role.value() == "head"
    assert form.role.line.text() == "Head of delegation"
    typed(form, "advis")
    assert form.role.value() == "adviser"


def test_of_several_choices_up_to_three_are_named(form):
    form.role.set_options(ROLES)
    typed(form, "head")  # two begin so
    assert form.role.value() is None
    said = "".join(sign for sign in form.role.problem() if sign not in "\u2066\u2067\u2068\u2069")
    assert said == (
        "“head” is not in the list. "
        "The list has “Head of delegation”, “Deputy head of delegation”, “Head of the experts”."
    )
    typed(form, "Adviserr")
    assert "“Adviser”" in form.role.problem()
    typed(form, "zzzz")
    assert form.role.problem().endswith("is not in the list.")
