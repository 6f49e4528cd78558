"""What the user typed shows as typed, wherever Qt would guess that it is HTML."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip, QWidget

from tests.ui.gallery import CANARY, task_model
from ui.widgets.banner import Banner
from ui.widgets.dialogs import Question
from ui.widgets.list_view import ListView
from ui.widgets.text import label, tip, unmnemonic


def labels(widget: QWidget) -> list[QLabel]:
    return [w for w in widget.findChildren(QLabel) if w.text() == CANARY]


def test_labels_are_plain(qtbot) -> None:
    made = label(CANARY, wrap=True)
    qtbot.addWidget(made)
    made.show()
    assert made.text() == CANARY
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_label_of_qt_itself_is_made_plain(qtbot) -> None:
    foreign = QLabel(CANARY)
    qtbot.addWidget(foreign)
    foreign.show()
    assert foreign.textFormat() == Qt.TextFormat.PlainText
    # As wide as its letters, not as an image and a bold word.
    assert foreign.sizeHint().width() >= foreign.fontMetrics().horizontalAdvance(CANARY)


def test_message_boxes_are_made_plain(qtbot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(CANARY)
    box.show()
    assert labels(box)
    assert all(w.textFormat() == Qt.TextFormat.PlainText for w in labels(box))


def test_tooltips_are_made_plain(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    tip(host, CANARY)
    host.show()
    QApplication.sendEvent(
        host, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), host.mapToGlobal(QPoint(2, 2)))
    )
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QLabel) and w.text() == CANARY]
    assert shown
    assert all(w.textFormat() == Qt.TextFormat.PlainText for w in shown)
    QToolTip.hideText()


def test_tooltips_of_cut_cells_are_plain(qtbot) -> None:
    model = task_model(5)
    view = ListView("tips", model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(700, 200)
    view.show()
    view.setColumnWidth(1, 60)
    spot = view.visualRect(model.index(1, 1)).center()
    assert model.index(1, 1).data() == CANARY
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
    )
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QLabel) and w.text() == CANARY]
    assert [w.textFormat() for w in shown] == [Qt.TextFormat.PlainText]
    QToolTip.hideText()


def test_dialogs_and_banners_are_plain(qtbot) -> None:
    question = Question(None, CANARY, CANARY, "Yes", "No")
    banner = Banner()
    for widget in (question, banner):
        qtbot.addWidget(widget)
    banner.say(CANARY, "red")
    question.show()
    assert len(labels(question)) == 2
    assert banner.text() == CANARY
    assert all(w.textFormat() == Qt.TextFormat.PlainText for w in [*labels(question), *labels(banner)])


def test_ampersands_of_users_are_no_mnemonics() -> None:
    assert unmnemonic("Smith & Co") == "Smith && Co"


def test_undo_in_an_untouched_field_reaches_the_program(qtbot) -> None:
    from PySide6.QtGui import QAction, QKeySequence
    from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout

    window = QMainWindow()
    qtbot.addWidget(window)
    line, lines, holder = QLineEdit("stored"), QPlainTextEdit("stored"), QWidget()
    layout = QVBoxLayout(holder)
    layout.addWidget(line)
    layout.addWidget(lines)
    window.setCentralWidget(holder)
    undone: list[bool] = []
    action = QAction("Undo", window)
    action.setShortcut(QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: undone.append(True))
    window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for field in (line, lines):
        field.setFocus()
        undone.clear()
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == [True]
        undone.clear()
        QTest.keyClicks(field, "x")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert undone == []
