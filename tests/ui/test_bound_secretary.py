"""The window of a secretary who is bound to a side: what is new is for whom this secretary may write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QToolButton

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from tests import private_server
from tests.private_server import PrivateServer
from tests.services.test_server_sides import bound
from tests.small_register import Register, found, sql
from tests.ui.sample_window import _give_up
from ui.actions.forms import report_dialog
from ui.app import gate
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.files import FilesBox
from ui.widgets.notes import NotesPane, withheld

A, B = 0, 1
SHARED = [Audience.JOINT, Audience.PUBLIC]


@pytest.fixture
def register(server: PrivateServer, tmp_path: Path) -> Iterator[Register]:
    """Return a register on a server that side A keeps, with a paragraph that both sides read."""
    with private_server.used(server):
        made = found(tmp_path / "unused")
        for name in ("avalon", "borduria"):
            sql(made.path, f"DROP ROLE IF EXISTS {name}")
            sql(made.path, f"CREATE ROLE {name} LOGIN")
        made.write("Both sides met.")
        yield made
        made.office.close()


@pytest.fixture
def opened(qtbot: Any, store: SettingsStore, register: Register) -> Iterator[Callable[[int], MainWindow]]:
    """Return what shows the window of a secretary of side A or B."""
    store.update(user_name="Basil", reopen=False)
    windows: list[MainWindow] = []

    def show(side: int) -> MainWindow:
        window = MainWindow(store, PAGES, gate(store, ask=False))
        qtbot.addWidget(window, before_close_func=_give_up)
        windows.append(window)
        window.resize(1280, 800)
        window.show()
        assert window.open_database(bound(register, side))
        return window

    yield show
    for window in windows:
        _give_up(window)
        window.close()


def attached(window: MainWindow, register: Register, folder: Path) -> FilesBox:
    """Attach a file to the meeting, and return the box that shows it."""
    page: Any = window.show_page("meetings")
    page.show_record(Ref(Kind.MEETING, register.meeting))
    box: FilesBox = page.details.files
    folder.joinpath("plan.txt").write_bytes(b"Plan")
    box.ask_file = lambda *_asked: str(folder / "plan.txt")
    box.attach()
    return box


def offered(field: Any) -> list[Audience]:
    return [value for value, _text in field.offered()]


def test_a_file_is_for_whom_its_secretary_may_write(opened: Any, register: Register, tmp_path: Path) -> None:
    for side, usual in ((A, Audience.OWN_SIDE), (B, Audience.JOINT)):
        window = opened(side)
        box = attached(window, register, tmp_path)
        assert window.banner.text() == ""
        assert [file.audience for file in box.files()][-1] is usual


def test_a_file_of_who_is_bound_is_turned_over_without_becoming_own_side(
    opened: Any, register: Register, tmp_path: Path
) -> None:
    window = opened(B)
    box = attached(window, register, tmp_path)
    turned = []
    for _ in range(3):
        row = box._rows.itemAt(0).widget()
        next(one for one in row.findChildren(QToolButton) if "Make plan" in one.accessibleName()).click()
        turned.append(box.files()[0].audience)
    assert turned == [Audience.PUBLIC, Audience.JOINT, Audience.PUBLIC]
    assert window.banner.text() == ""


def test_nothing_own_side_is_offered_to_who_cannot_write_it(opened: Any, register: Register) -> None:
    action = register.task()
    for side, own in ((A, [Audience.OWN_SIDE]), (B, [])):
        window = opened(side)
        actions: Any = window.show_page("actions")
        evidence = report_dialog(actions, action).field("evidence_for")
        assert (offered(evidence), evidence.value()) == ([*own, Audience.JOINT], [*own, Audience.JOINT][0])
        meetings: Any = window.show_page("meetings")
        assert offered(meetings.papers.editor.field("audience")) == [*own, *SHARED]
        minutes: Any = window.show_page("minutes")
        assert offered(minutes.outcome.verb.audience) == [*own, *SHARED]


def test_who_can_write_no_notes_is_told_so_and_not_asked_for_any(opened: Any, register: Register) -> None:
    window = opened(B)
    meetings: Any = window.show_page("meetings")
    meetings.show_record(Ref(Kind.MEETING, register.meeting))
    pane: NotesPane = meetings.notes
    assert pane.new.isHidden()
    assert pane.add_button.isHidden()
    assert all(editor.isHidden() for editor in meetings.agenda.brief._editors.values())
    minutes: Any = window.show_page("minutes")
    minutes.live.ask_note()
    assert minutes.live.note.isHidden()
    assert window.banner.text() == withheld()
