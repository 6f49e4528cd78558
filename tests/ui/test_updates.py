"""The update round on screen: begun, forms saved, replies shown cell by cell and taken in; and files dropped."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from secretariat.domain.actions import Action
from secretariat.domain.minutes import Paragraph
from secretariat.services.actions import Report
from tests.small_register import found
from tests.ui.sample_window import nameless, open_window
from tests.update_replies import C, fill
from ui.actions.updates import RoundDialog
from ui.actions.updates_preview import UpdatePreview
from ui.main_window import MainWindow
from ui.pages import ACTIONS as SPEC
from ui.pages import MINUTES
from ui.settings import SettingsStore

A1, A2 = "ABWG/2026/A.1", "ABWG/2026/A.2"


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, tmp_path: Path) -> MainWindow:
    register = found(tmp_path / "register.secretariat")
    for number in (1, 2, 3):
        register.task(
            f"Task {number} <b>",
            lead_party_id=register.parties[0],
            responsible_id=register.persons[0],
            due_on=date(2026, 12, number),
        )
    register.office.close()
    return open_window(qtbot, store, register.path, [SPEC, MINUTES], "ABWG")


@pytest.fixture
def page(window: MainWindow) -> Any:
    return window.show_page("actions")


def opened(page: Any) -> RoundDialog:
    page.round_button.click()
    dialog = page.updates.dialog
    assert isinstance(dialog, RoundDialog)
    return dialog


def saved(page: Any, folder: Path) -> Path:
    """Begin a round and save its forms into a folder; return the only one."""
    page.updates.ask_folder = lambda *_: str(folder)
    dialog = opened(page)
    dialog.begin.click()
    dialog.save.click()
    dialog.accept()
    (path,) = folder.glob("ABWG-update-*.xlsx")
    return path


def shown(qtbot: Any, page: Any, path: Path) -> UpdatePreview:
    page.updates.read(path)
    qtbot.waitUntil(lambda: page.updates.preview is not None)
    preview = page.updates.preview
    assert isinstance(preview, UpdatePreview)
    return preview


def action(page: Any, number: int) -> Any:
    return page.office.records.get(Action, number)


def test_a_round_is_begun_and_its_forms_are_saved(page: Any, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    folder.mkdir()
    dialog = opened(page)
    assert dialog.begin.isVisible()
    assert not dialog.save.isVisible()
    assert nameless(dialog) == []
    dialog.until.set_value(date(2026, 12, 24))
    dialog.begin.click()
    assert not dialog.begin.isVisible()
    assert "24 Dec 2026" in dialog.state.text()
    page.updates.ask_folder = lambda *_: str(folder)
    dialog.save.click()
    assert len(list(folder.glob("*.xlsx"))) == 1
    assert "0 of 1 answered" in dialog.state.text()
    dialog.accept()


def test_a_reply_is_shown_and_taken_in(qtbot: Any, window: MainWindow, page: Any, tmp_path: Path) -> None:
    path = saved(page, tmp_path)
    page.office.actions.report(Report(action_id=2, percent=60))
    reply = fill(path, {A1: {C.PERCENT: 40, C.NEW_DUE_ON: date(2027, 2, 1)}, A2: {C.PERCENT: 30}})
    preview = shown(qtbot, page, reply)
    assert nameless(preview) == []
    one, two = preview.rows
    assert one.take.isChecked()
    assert not two.take.isChecked(), "a conflict waits for a decision"
    assert "1 Feb 2027" in one.becomes.text()
    one.cells[C.NEW_DUE_ON].setChecked(False)
    assert "1 Dec 2026" in one.becomes.text()
    said = [label.text() for label in two.findChildren(type(preview.error))]
    assert any("Changed here and in the form." in text for text in said)
    two.cells[C.PERCENT].setChecked(True)
    assert two.take.isChecked()
    assert "2 rows" in preview.yes.text()
    assert action(page, 1).percent == 0, "nothing changes before"
    preview.yes.click()
    assert (action(page, 1).percent, action(page, 1).due_on) == (40, date(2026, 12, 1))
    assert action(page, 2).percent == 30
    assert "Amina Adil" in window.banner.text()
    window.undo()
    assert (action(page, 1).percent, action(page, 2).percent) == (0, 60)


def test_a_preview_that_is_out_of_date_stays_and_says_so(qtbot: Any, page: Any, tmp_path: Path) -> None:
    reply = fill(saved(page, tmp_path), {A1: {C.PERCENT: 40}})
    preview = shown(qtbot, page, reply)
    page.office.actions.report(Report(action_id=1, percent=60))
    preview.yes.click()
    assert preview.isVisible()
    assert "changed while" in preview.error.text()
    assert action(page, 1).percent == 60
    preview.reject()


def test_faults_are_shown_beside_good_rows(qtbot: Any, page: Any, tmp_path: Path) -> None:
    reply = fill(saved(page, tmp_path), {A1: {C.PERCENT: 400}, A2: {C.PERCENT: "=1+1"}})
    preview = shown(qtbot, page, reply)
    texts = [label.text() for label in preview.findChildren(type(preview.error))]
    assert any("no whole number" in text for text in texts)
    assert any("formula" in text for text in texts)
    assert not any(box.take.isEnabled() for box in preview.rows)
    assert preview.choices() == {}
    preview.reject()


def dropped(window: MainWindow, *paths: Path) -> None:
    """Drag files over the window and let them go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, left, none))


def test_a_dropped_reply_is_shown(qtbot: Any, window: MainWindow, page: Any, tmp_path: Path) -> None:
    reply = fill(saved(page, tmp_path), {A1: {C.PERCENT: 40}}, name="any name.xlsx")
    window.show_page("minutes")
    dropped(window, reply)
    qtbot.waitUntil(lambda: page.updates.preview is not None)
    assert window.page() is page
    page.updates.preview.reject()


def test_what_is_not_known_is_refused_in_one_sentence(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    song = tmp_path / "song.mp3"
    song.write_bytes(b"la la")
    dropped(window, song)
    qtbot.waitUntil(lambda: "nothing that this program takes in" in window.banner.text())
    assert "song.mp3" in window.banner.text()
    fake = tmp_path / "fake.xlsx"
    fake.write_bytes(b"la la")
    dropped(window, fake)
    qtbot.waitUntil(lambda: "fake.xlsx" in window.banner.text())
    qtbot.waitUntil(lambda: "Reading" not in window.banner.text())
    assert "fake.xlsx" in window.banner.text()
    dropped(window, song, fake)
    assert "one file at a time" in window.banner.text()


def test_an_old_reply_is_refused_in_the_window(
    qtbot: Any, window: MainWindow, page: Any, tmp_path: Path
) -> None:
    path = saved(page, tmp_path)
    page.office.updates.close(page.office.updates.open_round(page.context.group_id).id)
    page.updates.read(path)
    qtbot.waitUntil(lambda: "was closed on" in window.banner.text())
    assert page.updates.preview is None


def test_a_dropped_comment_form_goes_to_the_minutes(
    qtbot: Any, window: MainWindow, page: Any, tmp_path: Path
) -> None:
    office: Any = page.office
    meeting = office.meetings.by_symbol("ABWG/2026/1")
    from secretariat.domain.text import LocalizedRich

    (item, *_) = office.meetings.agenda(meeting.id)
    office.minutes.save(Paragraph(agenda_item_id=item.id, body=LocalizedRich.of(en="It was opened.")))
    book = tmp_path / "comments.xlsx"
    made = Workbook()
    made.create_sheet("_form")
    made.save(book)
    dropped(window, book)
    qtbot.waitUntil(lambda: window.page() is not page)
    # the existing reception says what is wrong with it
    qtbot.waitUntil(lambda: "comments.xlsx" in window.banner.text())
