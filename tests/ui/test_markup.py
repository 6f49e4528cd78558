"""Markup that somebody typed shows as typed: on every page, in every tab, pane, list, menu, tooltip and dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from secretariat.domain.activities import Activity
from secretariat.domain.changes import Kind, Ref
from tests import markup
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.page import Page
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.list_view import ListView
from ui.widgets.tabs import Tabs

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.EditRole,
)
LINES = 12
"""Of each list: the first ones show every column."""


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return markup.square(tmp_path_factory.mktemp("picture") / "square.png")


@pytest.fixture(scope="module")
def planted(
    sample_file: Path, tmp_path_factory: pytest.TempPathFactory, picture: Path
) -> tuple[Path, frozenset[str]]:
    path = tmp_path_factory.mktemp("markup") / "sample.secretariat"
    path.write_bytes(sample_file.read_bytes())
    return path, markup.plant(path, picture)


@pytest.fixture
def window(
    qtbot: Any, store: SettingsStore, planted: tuple[Path, frozenset[str]], tmp_path: Path
) -> MainWindow:
    path = tmp_path / "sample.secretariat"
    path.write_bytes(planted[0].read_bytes())
    return open_window(qtbot, store, path, PAGES)


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_markup_shows_as_typed_on_a_page(qtbot: Any, window: MainWindow, picture: Path, spec: Any) -> None:
    if spec.key == "reports":  # which shows the bin
        window.office.records.remove(Ref(Kind.ACTIVITY, window.office.records.all(Activity)[0].id))
    page = window.show_page(spec.key)
    assert page is not None
    seen: set[str] = set()
    for _state in states(page, window):
        qtbot.wait(20)
        texts = set(said(page))
        seen |= {where for text in texts for where in markup.columns_in(text)}
        assert [
            (text, markup.mangled(text, picture)) for text in texts if markup.mangled(text, picture)
        ] == []
        assert rich_labels() == []
        assert not shows_square(page.grab().toImage())
    assert len(seen) >= LEAST[spec.key], sorted(seen)


# How many columns a page shows at least: that it stays empty must not pass for being right.
LEAST = {
    "overview": 4,
    "meetings": 12,
    "minutes": 7,
    "actions": 6,
    "decisions": 3,
    "focal-points": 6,
    "agreements": 12,
    "reports": 1,
    "letters": 2,
}


def test_every_dialog_shows_markup_as_typed(
    qtbot: Any, window: MainWindow, picture: Path, monkeypatch: Any
) -> None:
    shown: list[str] = []

    def look(dialog: QDialog) -> int:
        dialog.show()
        qtbot.wait(20)
        texts = list(said(dialog))
        assert [text for text in texts if markup.mangled(text, picture)] == []
        assert rich_labels() == []
        assert not shows_square(dialog.grab().toImage())
        shown.extend(texts)
        dialog.close()
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QDialog, "open", look)
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_named: ("", ""))  # the system's, not ours
    meeting = window.office.meetings.by_symbol("PPHWG/2026/2")
    tried = 0
    for spec in PAGES:
        page = window.show_page(spec.key)
        assert page is not None
        if spec.key in ("meetings", "minutes"):
            page.show_record(Ref(Kind.MEETING, meeting.id))
        for action in QWidget.actions(page):
            if action.isEnabled() and "…" in action.text():
                action.trigger()
                tried += 1
    assert tried >= 8
    assert {where for text in shown for where in markup.columns_in(text)}


def test_the_test_sees_markup_that_is_taken_for_html(qtbot: Any, picture: Path) -> None:
    taken = QTextEdit()
    qtbot.addWidget(taken)
    taken.setHtml(markup.canary(picture, "persons.name"))
    taken.resize(300, 200)
    taken.show()
    qtbot.wait(20)
    assert shows_square(taken.grab().toImage())
    assert markup.mangled('alt="persons.name"', picture) == ["persons.name"]
    assert markup.mangled(markup.canary(picture, "persons.name").replace("&amp;", "&"), picture) == [
        "persons.name"
    ]


def states(page: Page, window: MainWindow) -> Iterator[None]:
    """Bring a page into each of its states: every tab with the first lines of every list, and each list's records."""
    if page.header.title.text() == "Minutes":
        meeting = window.office.meetings.by_symbol("PPHWG/2026/2")
        page.show_record(Ref(Kind.MEETING, meeting.id))
    yield
    for tabs in page.findChildren(Tabs):
        if tabs.row.isVisible():
            for key in tabs.offered():
                tabs.show_pane(key)
                yield
    for view in page.findChildren(ListView):
        if view.isVisible():
            for row in range(min(2, view.model().rowCount())):
                view.selectRow(row)
                yield
    for listed in page.findChildren(QListWidget):
        if listed.isVisible():
            for row in range(min(2, listed.count())):
                listed.setCurrentRow(row)
                yield


def said(root: QWidget) -> Iterator[str]:
    """Yield every text that a window shows or says, as its widgets have it."""
    for widget in [root, *(part for part in root.findChildren(QWidget) if part.isVisibleTo(root))]:
        yield from (
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.windowTitle(),
        )
        if isinstance(widget, QLabel):
            yield widget.text()
        elif isinstance(widget, QAbstractButton):
            yield widget.text().replace("&&", "&")
        elif isinstance(widget, QLineEdit):
            yield from (widget.text(), widget.placeholderText())
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(i) for i in range(min(LINES, widget.count())))
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QAbstractItemView):
            yield from _listed(widget.model())
    for action in root.findChildren(QAction):
        yield from (action.text().replace("&&", "&"), action.toolTip())


def _listed(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for row in range(min(LINES, model.rowCount())):
        for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
            for role in ROLES:
                value = model.index(row, column).data(role)
                if isinstance(value, str):
                    yield value


def rich_labels() -> list[str]:
    """Return the texts of labels that Qt would take for HTML."""
    labels = [w for w in QApplication.allWidgets() if isinstance(w, QLabel) and w.isVisible()]
    return [w.text() for w in labels if w.textFormat() != Qt.TextFormat.PlainText and "<" in w.text()]


def shows_square(image: QImage) -> bool:
    """Return whether the picture of the markup was loaded and painted."""
    wanted = markup.SQUARE
    step = markup.SIDE // 4
    return any(
        image.pixelColor(x, y).getRgb()[:3] == wanted
        for y in range(0, image.height(), step)
        for x in range(0, image.width(), step)
    )
