"""Search in all texts: true counts by kind, the text around each match, and Enter leads to the place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import Person
from secretariat.domain.terms import Term
from secretariat.domain.text import LocalizedText
from tests.ui.gallery import CANARY
from tests.ui.sample_window import nameless, open_window
from ui import i18n, theme
from ui.main_window import MainWindow
from ui.models.found_list import FOUND
from ui.pages import PAGES
from ui.search_dialog import SearchDialog
from ui.settings import SettingsStore


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def dialog(window: MainWindow) -> SearchDialog:
    window.commands["edit.search"].trigger()
    return window.findChild(SearchDialog)


def shown(found: SearchDialog) -> list[str]:
    return [found.model.index(row, 0).data() for row in range(found.model.rowCount())]


def test_hits_stand_under_their_kinds_with_true_counts(window: MainWindow) -> None:
    found = dialog(window)
    QTest.keyClicks(found.field, "training")
    QTest.keyClick(found.field, Qt.Key.Key_Return)  # opens the first hit
    assert not found.isVisible()
    found = dialog(window)
    wanted = window.office.searching.find("training")
    headings = [found.model.heading(row) for row in range(found.model.rowCount())]
    assert [one for one in headings if one] == [(kind, len(ids)) for kind, ids in wanted.items()]
    total = sum(len(ids) for ids in wanted.values())
    assert found.count.text() == f"{total} records were found."
    assert found.model.rowCount() == total + len(wanted)


def test_enter_opens_a_paragraph_in_the_minutes_and_gives_it_the_keyboard(qtbot, window: MainWindow) -> None:
    found = dialog(window)
    found.field.search_for("margalla heart institute")
    rows = range(found.model.rowCount())
    hits = {row: found.model.index(row, 0).data(FOUND) for row in rows}
    row = next(row for row, hit in hits.items() if hit is not None and hit.ref.kind is Kind.PARAGRAPH)
    found.view.setCurrentIndex(found.model.index(row, 0))
    QTest.keyClick(found.view, Qt.Key.Key_Return)
    assert window.page() is window.pages["minutes"]
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QTextEdit))
    assert "Margalla Heart Institute" in QApplication.focusWidget().toPlainText()
    assert window.page().current_ref() == hits[row].ref


def test_one_kind_alone_can_be_looked_at(window: MainWindow) -> None:
    found = dialog(window)
    found.field.search_for("training")
    found.kinds.choose(Kind.ACTION.value)
    found.kinds.chosen.emit(Kind.ACTION.value)
    wanted = window.office.searching.find("training")[Kind.ACTION]
    assert found.model.rowCount() == len(wanted) + 1
    assert {found.model.index(row, 0).data(FOUND).ref for row in range(1, found.model.rowCount())} == {
        Ref(Kind.ACTION, one) for one in wanted
    }


def test_the_arrow_keys_move_over_headings_while_the_keyboard_is_in_the_field(window: MainWindow) -> None:
    found = dialog(window)
    found.field.search_for("training")
    assert found.view.currentIndex().row() == 1
    first = found.model.heading(0)
    assert first is not None
    for _ in range(first[1]):
        QTest.keyClick(found.field, Qt.Key.Key_Down)
    assert found.view.currentIndex().row() == first[1] + 2
    QTest.keyClick(found.field, Qt.Key.Key_Up)
    assert found.view.currentIndex().row() == first[1]


def test_thousands_of_hits_are_fetched_only_where_they_are_painted(window: MainWindow) -> None:
    group = window.context.group_id
    with window.office._unit.write("create", Kind.TERM) as writing:
        columns = ["id", "version", "deleted_at", "group_id", "text", "note"]
        rows = [[10_000 + n, 1, None, group, '{"ar":"دعامة","en":"stent"}', ""] for n in range(5_000)]
        writing.recorder.insert_many(Kind.TERM, columns, rows)
    found = dialog(window)
    found.field.search_for("stent")
    QApplication.processEvents()
    assert found.model.rowCount() > 5_000
    assert len(found.model._blocks) < 10
    found.view.scrollToBottom()
    QApplication.processEvents()
    assert found.model.index(found.model.rowCount() - 1, 0).data(FOUND) is not None


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_what_matched_is_emphasised_by_painting(qtbot, window: MainWindow, theme_name: str) -> None:
    window.set_theme(theme_name)
    found = dialog(window)
    found.field.search_for("training")
    QApplication.processEvents()
    image = found.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = theme.current().amber.soft.lower()
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
    assert wanted in colours
    found.field.search_for("zzzz")
    QApplication.processEvents()
    assert found.count.text() == i18n.tr("Nothing was found.")


def test_markup_that_was_typed_is_shown_as_typed(window: MainWindow) -> None:
    window.office.people.save(Person(name=LocalizedText(en=f"Zaynab {CANARY}")))
    found = dialog(window)
    found.field.search_for("zaynab")
    assert CANARY.split("\n")[0][:10] in " ".join(shown(found))


def test_words_are_found_in_every_language(window: MainWindow) -> None:
    found = dialog(window)
    for words in ("تدريب", "تربیت", "培训", "formation"):
        found.field.search_for(words)
        assert found.model.rowCount() > 1, words


def test_the_search_is_done_anew_when_it_is_opened_again(window: MainWindow) -> None:
    found = dialog(window)
    found.field.search_for("zaynab")
    assert found.model.rowCount() == 0
    found.hide()
    window.office.terms.save(
        Term(group_id=window.context.group_id, text=LocalizedText(en="zaynab", ar="زينب"))
    )
    assert dialog(window).model.rowCount() == 2


def test_all_that_takes_the_keyboard_is_named(window: MainWindow) -> None:
    assert nameless(dialog(window)) == []
