"""The passphrase in the window: asked at opening, wrong ones said, encrypting, changing and taking off by the menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from secretariat.database.encryption import is_encrypted
from secretariat.domain.actions import Action
from secretariat.domain.backups import BackupReason
from secretariat.services import backups, encrypting, safekeeping
from secretariat.services.office import Office
from tests.small_register import found, text
from tests.ui.sample_window import _give_up
from ui import keys, passphrases
from ui.app import gate
from ui.backups import ask_restore
from ui.databases import may_leave
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.passphrases import Asking, Choosing
from ui.settings import SettingsStore
from ui.widgets.dialogs import Question

PASSPHRASE, OTHER = "seven quiet rivers", "nine loud mountains"


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    register = found(tmp_path / "register.secretariat")
    register.office.close()
    yield register.path
    keys.forget(register.path)


@pytest.fixture
def window(qtbot: Any, store: SettingsStore) -> Iterator[MainWindow]:
    store.update(user_name="Basil", reopen=False)
    window = MainWindow(store, PAGES, gate(store))
    qtbot.addWidget(window, before_close_func=_give_up)
    window.resize(1280, 800)
    window.show()
    yield window
    _give_up(window)
    window.close()


WAITING: list[Callable[[Any], None]] = []
"""Answers to questions that are still to come."""


@pytest.fixture(autouse=True)
def every_question_comes() -> Iterator[None]:
    """Fail where an answer is left over, and do not give it to the next test's question."""
    yield
    left = len(WAITING)
    WAITING.clear()
    assert not left, f"{left} questions never came"


def answer(*answers: Callable[[Any], None]) -> None:
    """Answer the dialogs that come, one after the other."""
    WAITING.extend(answers)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if WAITING and isinstance(dialog, Question) and dialog.isVisible():
            WAITING.pop(0)(dialog)
        if WAITING:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def choose(passphrase: str) -> Callable[[Choosing], None]:
    def type_it(dialog: Choosing) -> None:
        dialog.edit.setText(passphrase)
        assert not dialog.yes.isEnabled()
        dialog.again.setText(passphrase)
        dialog.yes.click()

    return type_it


def give(passphrase: str) -> Callable[[Asking], None]:
    def type_it(dialog: Asking) -> None:
        dialog.edit.setText(passphrase)
        dialog.yes.click()

    return type_it


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(window: MainWindow, path: Path) -> None:
    encrypting.encrypt(path, PASSPHRASE)
    said = []

    def wrong(dialog: Asking) -> None:
        give(OTHER)(dialog)
        said.append(dialog.wrong.text())

    answer(wrong, give(PASSPHRASE))
    assert window.open_database(path)
    assert said[0].startswith("This passphrase does not open the file.")
    assert window.lock.isVisible()
    assert window.databases.close()
    assert not window.lock.isVisible()
    assert keys.of(path) is None


def test_who_does_not_know_it_opens_nothing(window: MainWindow, path: Path) -> None:
    encrypting.encrypt(path, PASSPHRASE)
    before = path.read_bytes()
    answer(lambda dialog: dialog.no.click())
    assert not window.open_database(path)
    assert window.office is None
    assert path.read_bytes() == before


def test_the_open_file_is_encrypted_with_its_backups(window: MainWindow, path: Path) -> None:
    backups.make(path, BackupReason.OPENED)
    assert window.open_database(path)
    answer(choose(PASSPHRASE), lambda dialog: dialog.yes.click())
    passphrases.encrypt(window)
    assert is_encrypted(path)
    assert all(is_encrypted(kept.path) for kept in backups.listed(path))
    assert window.office is not None
    assert window.lock.isVisible()
    assert "Remove encryption" in window.commands["file.decrypt"].text().replace("&", "")


def test_the_passphrase_is_changed_and_taken_off(window: MainWindow, path: Path) -> None:
    encrypting.encrypt(path, PASSPHRASE)
    answer(give(PASSPHRASE))
    assert window.open_database(path)
    answer(choose(OTHER))
    passphrases.change(window)
    assert encrypting.unlocked(path, OTHER) == keys.of(path)
    answer(lambda dialog: dialog.yes.click())
    passphrases.decrypt(window)
    assert not is_encrypted(path)
    assert safekeeping.verify(path).faults == ()
    assert not window.lock.isVisible()


def test_what_was_done_is_said_and_a_copy_that_is_gone_meanwhile_needs_nothing(
    window: MainWindow, path: Path
) -> None:
    for number in range(3):
        with Office(path, "Tester") as office:
            (group,) = office.lists.groups("en")
            office.actions.save(Action(group_id=group.id, title=text(f"Item {number}")))
        backups.make(path, BackupReason.ASKED)
    assert window.open_database(path)
    asked: list[str] = []

    def one_less(dialog: Any) -> None:
        asked.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        backups.listed(path)[-1].path.unlink()
        dialog.yes.click()

    answer(choose(PASSPHRASE), one_less)
    passphrases.encrypt(window)
    assert "3 copies made before are not protected by this passphrase. They are from" in asked[0]
    assert ".secretariat" not in asked[0]
    assert window.banner.text() == "The file is encrypted now. 2 older copies were encrypted too."
    assert all(is_encrypted(kept.path) for kept in backups.listed(path))


def test_after_another_passphrase_or_none_it_is_said(window: MainWindow, path: Path) -> None:
    encrypting.encrypt(path, PASSPHRASE)
    answer(give(PASSPHRASE))
    assert window.open_database(path)
    labels: list[str] = []

    def look(dialog: Choosing) -> None:
        labels.extend(label.text() for label in dialog.findChildren(QLabel))
        choose(OTHER)(dialog)

    answer(look)
    passphrases.change(window)
    assert "New passphrase" in labels
    assert window.banner.text() == "The passphrase was changed."
    answer(lambda dialog: dialog.yes.click())
    passphrases.decrypt(window)
    assert window.banner.text() == "The encryption was removed."


def test_enter_does_not_take_the_passphrase_off(window: MainWindow, path: Path) -> None:
    encrypting.encrypt(path, PASSPHRASE)
    answer(give(PASSPHRASE))
    assert window.open_database(path)
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    passphrases.decrypt(window)
    assert is_encrypted(path)


def test_enter_does_not_leave_what_is_not_saved(window: MainWindow) -> None:
    answer(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return))
    assert not may_leave(window, ["A paragraph is not saved yet."])
    answer(lambda dialog: dialog.yes.click())
    assert may_leave(window, ["A paragraph is not saved yet."])


def test_a_child_gets_the_key_with_its_order_and_nowhere_else(
    window: MainWindow, path: Path, qtbot: Any
) -> None:
    keys.remember(path, encrypting.encrypt(path, PASSPHRASE))
    assert window.open_database(path)
    job = Job({"verb": "backup", "file": str(path), "reason": "opened"}, window)
    with qtbot.waitSignal(job.done):
        job.start()
    (kept,) = backups.listed(path)
    assert is_encrypted(kept.path)
    key = keys.of(path)
    assert key is not None
    handed = " ".join(job._process.arguments() + job._process.processEnvironment().toStringList())
    assert key.raw.hex() not in handed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("short", "At least 8"),
        ("password", "Weak"),
        ("correct horse battery staple", "Fair"),
        ("xK9#mQ2$vL7!", "Strong"),
    ],
)
def test_how_strong_it_is_is_said_in_words(qtbot: Any, window: MainWindow, typed: str, said: str) -> None:
    dialog = Choosing(window, "Encrypt", "Encrypt")
    dialog.edit.setText(typed)
    dialog.again.setText(typed)
    assert dialog.said.text().startswith(said)
    assert dialog.yes.isEnabled() == (said != "At least 8")


def test_after_another_passphrase_came_back_with_a_copy_it_is_asked_for(
    window: MainWindow, path: Path
) -> None:
    keys.remember(path, encrypting.encrypt(path, PASSPHRASE))
    known = keys.of(path)
    assert known is not None
    encrypting.change_passphrase(path, known, OTHER)
    answer(give(OTHER))
    assert window.open_database(path)


def test_a_backup_from_before_another_passphrase_is_put_back_with_its_own(
    window: MainWindow, path: Path
) -> None:
    key = encrypting.encrypt(path, PASSPHRASE)
    keys.remember(path, key)
    backups.make(path, BackupReason.OPENED, key=key)
    later = encrypting.change_passphrase(path, key, OTHER)
    keys.remember(path, later)
    assert window.open_database(path)
    (kept,) = (one for one in backups.listed(path) if not keys.opens(path, one.path))
    kept = backups.checked(kept)
    before = path.read_bytes()

    answer(confirm, lambda asking: asking.reject())
    assert not ask_restore(window, path, kept)
    assert path.read_bytes() == before

    answer(confirm, give(PASSPHRASE))
    assert ask_restore(window, path, kept)
    assert window.office is not None
    assert encrypting.opens(path, key)
    assert not encrypting.opens(path, later)
    assert "It is now behind the passphrase that the backup has." in window.banner.text()
    assert "No backup" not in window.banner.text()
    newest = backups.listed(path)[0]
    assert safekeeping.verify(newest.path, key=later).faults == ()


def confirm(question: Any) -> None:
    question.accept()


def test_a_lost_encrypted_file_comes_back_with_the_passphrase_of_its_backup(
    window: MainWindow, path: Path
) -> None:
    key = encrypting.encrypt(path, PASSPHRASE)
    backups.make(path, BackupReason.OPENED, key=key)
    path.unlink()
    assert not window.databases.show_recent(path)
    offer = window.banner.buttons()[0]
    assert offer.text().startswith("Restore the backup of ")
    answer(confirm, give(PASSPHRASE))
    offer.click()
    assert window.office is not None
    assert encrypting.opens(path, key)
    assert safekeeping.verify(path, key=key).faults == ()
    assert window.banner.text().startswith("The backup was restored.")


def test_an_encrypted_file_whose_beginning_is_gone_comes_back_too(window: MainWindow, path: Path) -> None:
    key = encrypting.encrypt(path, PASSPHRASE)
    backups.make(path, BackupReason.OPENED, key=key)
    damaged = bytes(4096) + path.read_bytes()[4096:]
    path.write_bytes(damaged)
    assert not window.open_database(path)
    offer = window.banner.buttons()[0]
    assert offer.text().startswith("Restore the backup of ")
    wrong: list[str] = []

    def miss(asking: Asking) -> None:
        give(OTHER)(asking)
        wrong.append(asking.wrong.text())

    answer(confirm, miss, give(PASSPHRASE))
    offer.click()
    assert wrong[0].startswith("This passphrase does not open the file.")
    assert window.office is not None
    assert safekeeping.verify(path, key=key).faults == ()
    assert "The old file lies in" in window.banner.text()
    (old,) = path.parent.glob("*before-restore-1*")
    assert old.read_bytes() == damaged


def test_an_encrypted_file_that_its_own_passphrase_opens_no_more_is_offered_its_backup(
    window: MainWindow, path: Path
) -> None:
    key = encrypting.encrypt(path, PASSPHRASE)
    backups.make(path, BackupReason.OPENED, key=key)
    data = bytearray(path.read_bytes())
    data[3] ^= 1  # in the salt
    path.write_bytes(data)

    def give_up(asking: Asking) -> None:
        give(PASSPHRASE)(asking)
        asking.reject()

    answer(give_up)
    assert not window.open_database(path)
    offer = window.banner.buttons()[0]
    assert offer.text().startswith("Restore the backup of ")
    answer(confirm, give(PASSPHRASE))
    offer.click()
    assert window.office is not None
    assert safekeeping.verify(path, key=key).faults == ()


def test_a_key_is_forgotten_when_the_file_cannot_be_opened(window: MainWindow, path: Path) -> None:
    encrypting.encrypt(path, PASSPHRASE)
    data = bytearray(path.read_bytes())
    data[5 * 4096 + 700] ^= 1
    path.write_bytes(data)
    answer(give(PASSPHRASE))
    assert not window.open_database(path)
    assert keys.of(path) is None


def test_without_a_database_there_is_nothing_to_encrypt(window: MainWindow, path: Path) -> None:
    command = window.commands["file.encrypt"]
    assert not command.isEnabled()
    assert window.open_database(path)
    assert command.isEnabled()
    assert window.databases.close()
    assert not command.isEnabled()
    passphrases.encrypt(window)  # asks nothing
    assert window.office is None
