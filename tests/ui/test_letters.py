"""The screen of letters: what has to leave, how it will read, drafts in a folder, and the log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from secretariat.domain.letters import LetterKind
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from tests.small_register import replace, sql
from tests.ui.sample_window import nameless, open_window
from ui.app import application
from ui.letters.page import LettersPage
from ui.main_window import MainWindow
from ui.pages import LETTERS as SPEC
from ui.settings import SettingsStore

HTML = "<b>Bold</b> <img src='x'>"


@pytest.fixture
def window(qtbot: Any, tmp_path: Path, sample: Path) -> Iterator[MainWindow]:
    store = SettingsStore(tmp_path / "config")
    application(store, theme_name="light")
    sql(sample, "DELETE FROM letters")  # the sample says that most of them were sent
    shown = open_window(qtbot, store, sample, [SPEC], "PPHWG")
    yield shown
    shown.close()


@pytest.fixture
def page(window: MainWindow, qtbot: Any) -> LettersPage:
    shown = window.show_page("letters")
    assert isinstance(shown, LettersPage)
    loaded(shown, qtbot)
    return shown


def loaded(page: LettersPage, qtbot: Any) -> None:
    """Wait until the window's side work is done."""
    done: list[object] = []
    page.context.background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def choose(page: LettersPage, kind: LetterKind) -> None:
    page.outbox.chips.choose(kind.value)
    assert page.outbox.model.rowCount()


def test_the_list_holds_what_the_service_says_by_kind(page: LettersPage) -> None:
    due = page.office.letters.outbox(page.context.group_id)
    assert page.outbox.model.rowCount() == len(due) > 20
    choose(page, LetterKind.REMINDER)
    assert page.outbox.model.rowCount() == sum(line.kind is LetterKind.REMINDER for line in due)
    choose(page, LetterKind.ACTION_LIST)
    assert page.outbox.model.rowCount() == len(page.office.letters.action_lists(page.context.group_id))


def test_the_letter_beside_the_list_reads_as_the_draft_will(page: LettersPage) -> None:
    choose(page, LetterKind.REMINDER)
    (line,) = page.outbox.current()
    preview = page.office.letters.preview(line)
    shown = page.outbox.preview
    assert shown.body_text.text() == preview.text.rstrip()
    assert shown.values["subject"].text() == preview.content.subject
    assert preview.content.to is not None
    assert preview.content.to.email in shown.values["to"].text()
    rtl = shown.body_text.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rtl == (line.language in ("ar", "ur"))


def test_another_language_of_the_group_can_be_chosen(page: LettersPage) -> None:
    choose(page, LetterKind.REMINDER)
    shown = page.outbox.preview
    shown.language_row.choose("en")
    assert shown.body_text.text().startswith("Dear ")
    assert shown.body_text.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_text_goes_to_the_clipboard(page: LettersPage) -> None:
    page.outbox.preview.copy_button.click()
    assert QGuiApplication.clipboard().text() == page.outbox.preview.text


def test_all_letters_of_a_kind_are_written_and_leave_the_list(
    page: LettersPage, qtbot: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    asked: list[str] = []

    def answer(_parent: Any, title: str, _proposal: str) -> str:
        asked.append(title)
        return str(folder)

    page.outbox.ask_folder = answer
    choose(page, LetterKind.REMINDER)
    count = page.outbox.model.rowCount()
    assert page.header.primary is not None
    assert str(count) in page.header.primary.text()
    page.header.primary.click()
    assert page.is_busy()
    qtbot.waitUntil(lambda: not page.is_busy())
    loaded(page, qtbot)
    assert len(asked) == 1
    assert len(list(folder.glob("*.eml"))) == count
    assert not any(line.kind is LetterKind.REMINDER for line in page.outbox.due)
    page.tabs.show_pane("log")
    assert page.log.model.rowCount() == count
    opened: list[str] = []
    page.log.open_url = lambda url: bool(opened.append(url.toLocalFile())) or True
    page.log.folder_button.click()
    assert [Path(one) for one in opened] == [folder]
    page.desk.undo()
    assert page.log.model.rowCount() == 0


def test_only_the_selected_letters_are_written_when_they_are_several(page: LettersPage) -> None:
    choose(page, LetterKind.MINUTES)
    view = page.outbox.view
    view.selectRow(0)
    assert len(page.outbox.chosen()) == page.outbox.model.rowCount()
    flags = view.selectionModel().SelectionFlag
    view.selectionModel().select(page.outbox.model.index(2, 0), flags.Select | flags.Rows)
    assert len(page.outbox.chosen()) == 2
    assert page.header.primary is not None
    assert "2" in page.header.primary.text()


def test_giving_no_folder_writes_nothing(page: LettersPage) -> None:
    page.outbox.ask_folder = lambda *_: ""
    page.write()
    assert not page.is_busy()
    assert page.office.letters.log(page.context.group_id) == []


def test_a_letter_done_by_telephone_leaves_the_list(page: LettersPage, qtbot: Any) -> None:
    before = page.outbox.model.rowCount()
    page.outbox.ask_note = lambda *_: "By telephone"
    page.outbox.preview.settle_button.click()
    loaded(page, qtbot)
    assert page.outbox.model.rowCount() == before - 1
    assert page.office.letters.log(page.context.group_id)[0].subject == "By telephone"


def test_what_is_missing_is_said_beside_the_letter(page: LettersPage, qtbot: Any) -> None:
    choose(page, LetterKind.REMINDER)
    (line,) = page.outbox.current()
    person = page.office.records.get(Person, line.person_id)
    changed = replace(person, email="", name=LocalizedText(dict.fromkeys(("en", "ar", "ur"), HTML)))
    page.desk.run(lambda: page.office.people.save(changed))
    loaded(page, qtbot)
    row = next(row for row in page.outbox._rows.values() if row.line.person_id == person.id)
    page.outbox.view.select_id(row.id)
    assert page.outbox.preview.missing.isVisible()
    assert HTML in page.outbox.preview.values["to"].text()
    assert page.outbox.preview.values["to"].textFormat() == Qt.TextFormat.PlainText


def test_a_day_on_which_nothing_is_due_says_so(page: LettersPage, qtbot: Any) -> None:
    page.outbox.as_of.set_value(date(2025, 1, 1))
    page.outbox.as_of.finished.emit()
    loaded(page, qtbot)
    assert page.outbox.model.rowCount() == 0
    assert page.outbox.empty.isVisible()
    assert "2025" in page.outbox.empty.sentence.text()
    assert page.outbox.preview.line is None
    assert page.header.primary is not None
    assert not page.header.primary.isEnabled()


def test_everything_can_be_reached_by_keyboard_and_has_a_name(page: LettersPage) -> None:
    assert nameless(page) == []


def test_another_language_keeps_the_letters_shown_and_the_one_chosen(
    window: MainWindow, page: LettersPage, qtbot: Any
) -> None:
    choose(page, LetterKind.UPDATE_FORM if _has(page, LetterKind.UPDATE_FORM) else LetterKind.REMINDER)
    page.outbox.view.selectRow(page.outbox.model.rowCount() - 1)
    place = page.outbox.place()
    window.set_language("fr")
    after = window.show_page("letters")
    assert isinstance(after, LettersPage)
    loaded(after, qtbot)
    assert after is not page
    assert after.outbox.place() == place
    after.outbox.chips.choose("all")
    assert after.outbox.chips.key() == "all", "it is put back once"


def _has(page: LettersPage, kind: LetterKind) -> bool:
    return any(line.kind is kind for line in page.outbox.due)
