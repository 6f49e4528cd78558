"""Backups in the window: made by themselves, listed, put back, and offered when a file is damaged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from shutil import rmtree

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from secretariat.domain.actions import Action
from secretariat.domain.backups import BackupReason
from secretariat.services import backups as services
from secretariat.services.office import Office
from tests.small_register import dump, found, text
from tests.ui.sample_window import open_window
from ui import backups, backups_dialog
from ui.backups_dialog import BackupsDialog
from ui.settings import SettingsStore
from ui.widgets.dialogs import Question

SECOND = timedelta(seconds=1)


@pytest.fixture
def path(tmp_path):
    (tmp_path / "work").mkdir()
    register = found(tmp_path / "work" / "ours.secretariat")
    register.task("In the backup")
    register.office.close()
    return register.path


@pytest.fixture
def window(qtbot, store, path):
    return open_window(qtbot, store, path, [])


def said_in(question: Question) -> str:
    return " ".join(label.text() for label in question.findChildren(QLabel))


def told(_done: int, _total: int) -> None:
    pass


def test_one_is_made_on_opening_and_again_while_work_goes_on(qtbot, window, path):
    assert services.listed(path) == [], "not in a window that was not asked to"
    window.gate = replace(window.gate, backs_up=True)
    window.keeping.begin()
    qtbot.waitUntil(lambda: window.keeping.job is None and bool(services.listed(path)))
    (kept,) = services.listed(path)
    assert kept.backup.reason is BackupReason.OPENED
    assert dump(kept.path) == dump(path)
    window.keeping.make(BackupReason.WORK)
    qtbot.waitUntil(lambda: window.keeping.job is None)
    assert services.listed(path) == [kept], "nothing was changed since"
    assert window.keeping._timer.interval() == 30 * 60 * 1000
    assert window.keeping._timer.isActive()
    window.close_database()
    assert not window.keeping._timer.isActive()


def test_one_that_cannot_be_made_is_said_once_and_is_no_obstacle(qtbot, window, path):
    services.folder_of(path).write_text("in the way", encoding="utf-8")
    window.gate = replace(window.gate, backs_up=True)
    window.keeping.begin()
    qtbot.waitUntil(lambda: window.keeping.job is None)
    assert window.banner.text().startswith("No backup was made: ")
    window.banner.clear()
    backups.before_import(window, told)
    window.keeping.make(BackupReason.WORK)
    qtbot.waitUntil(lambda: window.keeping.job is None)
    assert window.banner.text() == ""


def test_one_is_restored_from_the_list_with_what_is_lost_said_and_the_old_file_kept(
    qtbot, window, path, monkeypatch
):
    kept = services.make(path, BackupReason.OPENED).kept
    before = dump(path)
    window.close_database()
    with Office(path, "Tester") as office:
        (group,) = office.lists.groups("en")
        office.actions.save(Action(group_id=group.id, title=text("Later")))
    later = dump(path)
    window.open_database(path)
    dialog = BackupsDialog(window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.kept))
    assert dialog.list.count() == 1
    assert "Verified" in dialog.list.item(0).text()
    asked = []
    monkeypatch.setattr(Question, "exec", lambda self: asked.append(self) or QDialog.DialogCode.Accepted)
    dialog.restore()
    assert len(asked) == 1
    assert window.office is not None
    assert "The old file lies in" in window.banner.text()
    assert dump(path) == before
    (old,) = path.parent.glob("*before-restore-1*")
    assert dump(old) == later
    assert "1 act that was done after it" in said_in(asked[0])
    assert kept.path.exists()


def test_the_newest_verified_backup_is_offered_for_a_damaged_file_and_put_back(
    qtbot, window, path, monkeypatch
):
    services.make(path, BackupReason.OPENED)
    before = dump(path)
    window.close_database()
    path.write_bytes(path.read_bytes()[:5000])
    assert not window.open_database(path)
    offer = window.banner.buttons()[0]
    assert offer.text().startswith("Restore the backup of ")
    monkeypatch.setattr(Question, "exec", lambda _self: QDialog.DialogCode.Accepted)
    offer.click()
    assert window.office is not None
    assert dump(path) == before
    assert window.banner.text().startswith("The backup was restored.")
    assert "is damaged" not in window.banner.text()


def test_no_damaged_backup_is_offered(window, path):
    kept = services.make(path, BackupReason.OPENED).kept
    kept.path.write_bytes(kept.path.read_bytes()[:-100])
    window.close_database()
    path.unlink()
    assert not window.open_database(path)
    assert not any(button.text().startswith("Restore") for button in window.banner.buttons())


def test_they_go_into_a_second_folder_that_the_user_chooses_and_come_back_from_there(
    qtbot, store, window, path, tmp_path, monkeypatch
):
    other = tmp_path / "stick"
    other.mkdir()
    dialog = BackupsDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.said.text() == "There is no backup yet.")
    assert "same disk" in dialog.second.text()
    assert not dialog.none_button.isVisible()
    monkeypatch.setattr(backups_dialog, "ask", lambda _parent, _title: str(other))
    dialog.choose_button.click()
    qtbot.waitUntil(lambda: bool(dialog.kept))
    assert dialog.said.text() == "A verified backup was made."
    assert str(other) in dialog.second.text()
    assert SettingsStore(store.folder).second_backups() == other
    (kept,) = services.listed(path)
    assert dump(kept.path) == dump(path)
    (copy,) = services.folder_in(other, path).glob("*.secretariat")
    assert copy.read_bytes() == kept.path.read_bytes()

    # The disk fails: the file and the folder beside it are gone, and the other folder is looked into.
    before = dump(path)
    dialog.close()
    window.close_database()
    path.unlink()
    rmtree(services.folder_of(path))
    assert not window.open_database(path)
    monkeypatch.setattr(Question, "exec", lambda _self: QDialog.DialogCode.Accepted)
    window.banner.buttons()[0].click()
    assert dump(path) == before


def test_a_second_folder_that_is_away_is_said_and_the_first_one_has_the_backup(
    qtbot, store, window, path, tmp_path
):
    store.keep_backups_in(tmp_path / "away")
    window.gate = replace(window.gate, backs_up=True)
    window.keeping.begin()
    qtbot.waitUntil(lambda: window.keeping.job is None)
    assert window.banner.text().startswith("The backup is in one folder only: ")
    assert "away" in window.banner.text()
    assert len(services.listed(path)) == 1
    dialog = BackupsDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.none_button.click()
    assert store.second_backups() is None


def test_one_that_is_given_up_on_closing_leaves_nothing_half_made(store, window, path, tmp_path):
    store.keep_backups_in(tmp_path)
    window.gate = replace(window.gate, backs_up=True)
    window.keeping.begin()
    half_made = [place / ".000001.secretariat.1.part" for place in services.places_of(path, tmp_path)]
    for part in half_made:
        part.parent.mkdir(exist_ok=True)
        part.write_bytes(path.read_bytes())  # as the child does, which is only starting
    window.close_database()
    assert [part for part in half_made if part.exists()] == []


def test_a_backup_of_the_old_file_in_one_folder_is_not_said_to_be_missing(
    qtbot, store, window, path, tmp_path, monkeypatch
):
    kept = services.make(path, BackupReason.OPENED).kept
    store.keep_backups_in(tmp_path / "away")
    monkeypatch.setattr(Question, "exec", lambda _self: QDialog.DialogCode.Accepted)
    assert backups.ask_restore(window, path, kept)
    assert "The backup of the old file is in one folder only: " in window.banner.text()
    assert "No backup" not in window.banner.text()


def test_of_one_that_cannot_be_read_it_is_not_said_that_it_is_damaged(window, path):
    kept = services.make(path, BackupReason.OPENED).kept
    kept.path.unlink()
    kept.path.symlink_to("/proc/self/mem")  # reading it fails as that of a bad disk does
    said = backups.line(services.checked(kept))
    assert "Cannot be read at present" in said
    assert "Damaged" not in said


def test_a_copy_into_a_folder_chosen_later_is_said_and_the_own_folder_refused(
    qtbot, store, window, path, tmp_path, monkeypatch
):
    services.make(path, BackupReason.OPENED)
    dialog = BackupsDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    monkeypatch.setattr(backups_dialog, "ask", lambda _parent, _title: str(services.folder_of(path)))
    dialog.choose_button.click()
    assert dialog.said.text().startswith("The backups of this file lie there already.")
    assert store.second_backups() is None
    other = tmp_path / "stick"
    other.mkdir()
    monkeypatch.setattr(backups_dialog, "ask", lambda _parent, _title: str(other))
    dialog.choose_button.click()
    assert dialog.said.text() == "The newest backup was copied into the other folder."
    dialog.make_button.click()
    assert dialog.said.text() == "Nothing was changed since the last backup."


def test_backups_of_one_minute_are_told_apart_and_those_elsewhere_say_so(qtbot, window, path, tmp_path):
    other = tmp_path / "stick"
    other.mkdir()
    window.store.keep_backups_in(other)
    start = datetime(2026, 11, 21, 12, 8, 1, tzinfo=UTC)
    for number in range(2):
        with Office(path, "Tester", read_only=False) as office:
            (group,) = office.lists.groups("en")
            office.actions.save(Action(group_id=group.id, title=text(f"Item {number}")))
        services.make(path, BackupReason.ASKED, second=other, clock=lambda n=number: start + n * SECOND)
    services.listed(path)[0].path.unlink()
    dialog = BackupsDialog(window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.kept))
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert len(set(lines)) == len(lines) == 2
    assert ":08:02" in lines[0]
    assert "In the other folder" in lines[0]
    assert ":08:01" in lines[1]
    assert "folder" not in lines[1]
