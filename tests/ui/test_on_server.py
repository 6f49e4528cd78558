"""The window on a register on a server: opened by its address, edited, and what is a file's alone is not offered."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from secretariat.domain.addresses import ServerAddress, address
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.services import passwords
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests import private_server
from tests.private_server import PrivateServer
from tests.services.test_server import as_reader, elsewhere
from tests.small_register import WHO, Register, found, sql, text
from tests.ui.sample_window import _give_up
from ui.app import gate
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.passphrases import Asking
from ui.servers import AskingAddress
from ui.settings import SettingsStore
from ui.widgets.dialogs import Question
from ui.widgets.text import Label


@pytest.fixture
def register(server: PrivateServer, tmp_path: Path) -> Iterator[Register]:
    """Return a register on a server that nobody has open."""
    with private_server.used(server):
        made = found(tmp_path / "unused")
        made.office.close()
        yield made


@pytest.fixture
def opened(qtbot: Any, store: SettingsStore) -> Iterator[Callable[..., MainWindow]]:
    """Return what shows a window, on a place when one is given."""
    store.update(user_name="Basil", reopen=False)
    made: list[MainWindow] = []

    def show(place: Any = None, *, ask: bool = False) -> MainWindow:
        window = MainWindow(store, PAGES, gate(store, ask=ask))
        qtbot.addWidget(window, before_close_func=_give_up)
        made.append(window)
        window.resize(1280, 800)
        window.show()
        assert place is None or window.open_database(place)
        return window

    yield show
    for window in made:
        for one in window.windows.all():
            _give_up(one)
            one.close()


def on_meeting(window: MainWindow, register: Register) -> Any:
    """Return the form of the meeting, shown."""
    assert window.open_record(Ref(Kind.MEETING, register.meeting))
    page: Any = window.page()
    return page.details.form


def answer(kind: type[Any], act: Callable[[Any], object]) -> None:
    """Do something with the next dialog of a kind, once it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_a_register_is_opened_by_its_address_edited_and_saved(
    opened: Any, register: Register, store: SettingsStore
) -> None:
    window = opened()

    def type_it(dialog: AskingAddress) -> None:
        dialog.edit.setText(str(register.path))
        dialog.yes.click()

    answer(AskingAddress, type_it)
    window.commands["file.open_server"].trigger()
    assert window.path == register.path
    assert window.windowTitle() == f"\u2068{register.path.name}\u2069 on this computer – Secretariat"
    form = on_meeting(window, register)
    form.field("venue").edit.setText("Hall 7")
    assert form.commit()
    with Office(register.path, WHO) as other:
        assert other.records.get(Meeting, register.meeting).venue.best("en") == "Hall 7"
        assert other.history.entries(limit=1)[0].who == "Basil"
    assert store.value.recent == (str(register.path),)


def test_the_program_opens_an_address_and_paints_a_page_of_it(register: Register, tmp_path: Path) -> None:
    target = tmp_path / "page.png"
    done = program(str(register.path), "--render", str(target), "--page", "meetings", folder=tmp_path)
    assert (done.returncode, target.read_bytes()[:4]) == (0, b"\x89PNG"), done.stderr


def test_an_address_that_is_none_is_wrong_usage_and_told_without_its_password(tmp_path: Path) -> None:
    done = program("postgresql://amina:geheim@server.example/health", folder=tmp_path)
    assert done.returncode == 2
    assert "is no address of a database on a server" in done.stderr
    assert "geheim" not in done.stderr


def program(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SECRETARIAT_CONFIG_DIR": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments], capture_output=True, text=True, env=env, check=False
    )


@pytest.mark.parametrize(
    "typed",
    ["server.example", "mysql://server.example/health", "postgresql://amina:geheim@server.example/health"],
)
def test_what_is_no_address_is_refused_in_a_sentence_that_tells_no_password(opened: Any, typed: str) -> None:
    window = opened()
    said: list[str] = []

    def type_it(dialog: AskingAddress) -> None:
        dialog.edit.setText(typed)
        dialog.yes.click()
        said.append(dialog.wrong.text())
        dialog.no.click()

    answer(AskingAddress, type_it)
    window.commands["file.open_server"].trigger()
    assert "is no address of a database on a server" in said[0]
    assert "geheim" not in said[0]
    assert window.office is None


def test_an_address_that_was_opened_before_is_offered_and_opened_again(
    opened: Any, register: Register, store: SettingsStore
) -> None:
    window = opened(register.path)
    assert window.close_database()
    again = next(
        button for button in window.start.findChildren(QPushButton) if register.path.name in button.text()
    )
    again.click()
    assert window.path == register.path
    window.databases.forget_missing()  # a server is never missing
    assert store.value.recent == (str(register.path),)


def test_an_address_that_was_changed_in_the_settings_is_said(opened: Any, store: SettingsStore) -> None:
    store.update(recent=("postgresql://server.example",))
    window = opened()
    assert not window.databases.show_named(store.value.recent[0])
    assert "is no address" in window.banner.text()
    next(button for button in window.banner.buttons() if button.text() == "Forget it").click()
    assert store.value.recent == ()


def test_a_register_that_is_not_there_is_said_and_can_be_tried_again(
    opened: Any, register: Register, server: PrivateServer
) -> None:
    window = opened()
    assert not window.open_database(server.address("none"))
    assert "There is no database" in window.banner.text()
    assert [button.text() for button in window.banner.buttons()] == ["Try again", "Change the address…"]


def test_a_new_register_is_made_in_an_empty_database(
    opened: Any, register: Register, server: PrivateServer, store: SettingsStore
) -> None:
    window, place, said = opened(ask=True), server.new(), list[str]()

    def type_it(dialog: AskingAddress) -> None:
        dialog.edit.setText(str(place))
        answer(Question, make)
        dialog.yes.click()

    def make(dialog: Question) -> None:
        said.extend(label.text() for label in dialog.findChildren(Label))
        dialog.yes.click()

    answer(AskingAddress, type_it)
    window.commands["file.open_server"].trigger()
    assert f"There is nothing in \u2066{place}\u2069 yet." in " ".join(said)
    assert window.path == place
    assert window.office.groups.all() == []
    assert store.value.recent == (str(place),)
    assert verify(place).faults == ()


def test_who_wants_no_new_register_leaves_an_empty_database_as_it_is(
    opened: Any, register: Register, server: PrivateServer
) -> None:
    window, place = opened(ask=True), server.new()
    answer(Question, lambda dialog: dialog.no.click())
    assert not window.open_database(place)
    assert window.banner.text() == "Cancelled. Nothing was changed."
    assert sql(place, "SELECT to_regnamespace('secretariat')") == [(None,)]


def test_a_database_with_tables_of_others_is_refused(
    opened: Any, register: Register, server: PrivateServer
) -> None:
    window, place = opened(ask=True), server.new()
    sql(place, "CREATE TABLE public.theirs (what text)")
    assert not window.open_database(place)
    assert "There is no register in" in window.banner.text()
    assert [button.text() for button in window.banner.buttons()] == ["Try again", "Change the address…"]


def test_what_is_done_with_a_file_is_not_offered(opened: Any, register: Register, tmp_path: Path) -> None:
    window = opened(register.path)
    window.menus.show_encryption()
    for name in ("file.backups", "file.encrypt"):
        assert not window.commands[name].isEnabled()
        assert "administrator" in window.commands[name].toolTip()
    reports: Any = window.show_page("reports")
    reports.tabs.show_pane("safekeeping")
    assert reports.header.primary.isHidden()
    assert "administrator" in " ".join(
        label.text() for label in reports.safekeeping.findChildren(type(reports.safekeeping.where))
    )
    assert window.create_database(tmp_path / "own.secretariat")
    window.menus.show_encryption()
    assert window.commands["file.backups"].isEnabled()
    assert "administrator" not in window.commands["file.backups"].toolTip()


def test_a_register_on_a_server_is_checked(qtbot: Any, opened: Any, register: Register) -> None:
    window = opened(register.path)
    reports: Any = window.show_page("reports")
    reports.tabs.show_pane("safekeeping")
    reports.safekeeping.verify_button.click()
    qtbot.waitUntil(lambda: "the register is whole" in reports.safekeeping.result.text())


def test_who_may_not_have_all_checked_is_told_so(qtbot: Any, opened: Any, register: Register) -> None:
    as_reader(register).close()
    reports: Any = opened(elsewhere(register, user="reader")).show_page("reports")
    reports.tabs.show_pane("safekeeping")
    reports.safekeeping.verify_button.click()
    qtbot.waitUntil(lambda: "the register is whole" in reports.safekeeping.result.text())
    assert "was not compared" in reports.safekeeping.result.text()


def test_a_document_is_written_from_a_server(
    qtbot: Any, opened: Any, register: Register, tmp_path: Path
) -> None:
    window, target = opened(register.path), tmp_path / "report.xlsx"
    assert _written(qtbot, window, register, target) == []
    assert target.exists()


def _written(qtbot: Any, window: MainWindow, register: Register, target: Path) -> list[str]:
    """Let a child process write the report, as the page does; return why it failed."""
    order = {
        "verb": "report",
        "file": str(window.office.path),
        "group_id": register.group.id,
        "language": "en",
    }
    job = Job({**order, "path": target}, window)
    failed: list[str] = []
    job.failed.connect(failed.append)
    with qtbot.waitSignal(job.ended):
        job.start()
    return failed


@pytest.fixture
def guarded(server: PrivateServer, register: Register) -> Iterator[ServerAddress]:
    """Return the address of the register for somebody whom the server asks for a password."""
    with server.asking_for_passwords("amina", "geheim & lang"):
        yield address(f"postgresql:///{register.path.name}?host={server.folder}&user=amina")


def test_the_password_that_a_server_wants_is_asked_for_and_kept_in_memory(
    qtbot: Any, opened: Any, guarded: ServerAddress, register: Register, store: SettingsStore, tmp_path: Path
) -> None:
    window = opened(ask=True)
    said: list[str] = []

    def type_it(dialog: Asking) -> None:
        dialog.edit.setText("wrong")
        dialog.yes.click()
        said.append(dialog.wrong.text())
        dialog.edit.setText("geheim & lang")
        dialog.yes.click()

    answer(Asking, type_it)
    assert window.open_database(guarded)
    assert "check the name and the password" in said[0]
    assert _written(qtbot, window, register, tmp_path / "report.xlsx") == []  # the child has it too
    assert "geheim" not in store.path.read_text()
    assert passwords.of(guarded) == "geheim & lang"
    assert window.close_database()
    assert passwords.of(guarded) is None


def test_for_a_new_register_the_password_is_asked_for_once(
    opened: Any, guarded: ServerAddress, server: PrivateServer
) -> None:
    window, name, asked = opened(ask=True), server.new().name, list[Asking]()
    place = address(f"postgresql:///{name}?host={server.folder}&user=amina")

    def type_it(dialog: Asking) -> None:
        asked.append(dialog)
        dialog.edit.setText("geheim & lang")
        answer(Question, lambda question: question.yes.click())
        dialog.yes.click()

    answer(Asking, type_it)
    assert window.open_database(place)
    assert len(asked) == 1
    assert window.close_database()
    assert passwords.of(place) is None


def test_who_gives_no_password_is_let_alone(opened: Any, guarded: ServerAddress) -> None:
    window = opened(ask=True)
    answer(Asking, lambda dialog: dialog.no.click())
    assert not window.open_database(guarded)
    assert window.banner.text() == "Cancelled. Nothing was changed."


def test_two_windows_on_one_register_know_of_each_other(opened: Any, register: Register) -> None:
    window = opened(register.path)
    window.commands["window.again"].trigger()
    other = window.windows.all()[-1]
    assert other is not window
    assert other.path == register.path
    assert window.windowTitle().endswith("(1) – Secretariat")
    meeting = window.office.records.get(Meeting, register.meeting)
    form = on_meeting(other, register)
    window.desk.run(lambda: window.office.meetings.save(replace(meeting, venue=text("Hall 8"))))
    assert form.field("venue").value().best("en") == "Hall 8"
