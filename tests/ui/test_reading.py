"""A second program on a file: it reads, says who has it, writes nothing, and offers to write when the file is free."""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QPushButton

from secretariat.domain.backups import BackupReason
from secretariat.domain.changes import Kind, Ref
from secretariat.services import backups
from secretariat.services.office import Office
from tests.another_program import end, holding, refused, start
from tests.ui.sample_window import _give_up
from ui.app import gate
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.fields import Field
from ui.widgets.form import Editor


@pytest.fixture
def open_on(qtbot: Any, store: SettingsStore) -> Iterator[Any]:
    store.update(user_name="Basil", reopen=False)
    made: list[MainWindow] = []

    def show(path: Path) -> MainWindow:
        window = MainWindow(store, PAGES, gate(store, ask=False))
        qtbot.addWidget(window, before_close_func=_give_up)
        made.append(window)
        window.resize(1280, 800)
        window.show()
        assert window.open_database(path)
        return window

    yield show
    for window in made:
        for one in window.windows.all():
            _give_up(one)
            one.close()


@pytest.fixture
def reader(open_on: Any, sample: Path) -> Iterator[tuple[MainWindow, Any]]:
    """Return a window on a file that another program holds, and that program."""
    with holding(sample, "Amina") as program:
        yield open_on(sample), program


def standing(window: MainWindow) -> str:
    return window.reading.standing.text()


def offer(window: MainWindow) -> QPushButton | None:
    buttons = window.reading.standing.buttons()
    return buttons[0] if buttons else None


def test_the_window_holds_its_file_and_lets_it_go(open_on: Any, sample: Path) -> None:
    window = open_on(sample)
    assert not window.office.read_only
    assert standing(window) == ""
    assert refused(sample) == "file_held"
    window.commands["window.again"].trigger()
    other = window.windows.all()[-1]
    assert not other.office.read_only  # of the same program
    other.close()
    assert refused(sample) == "file_held"
    assert window.close_database()
    assert refused(sample) == "held"


def test_the_strip_takes_room_only_while_it_says_something(open_on: Any, sample: Path, qtbot: Any) -> None:
    window = open_on(sample)
    frame = window.centralWidget()
    assert frame.area.y() == 0
    window.reading.standing.say("You can read it.", "amber")
    qtbot.waitUntil(lambda: frame.area.y() > window.reading.standing.height() > 0)
    assert window.reading.standing.x() > window.navigation.width()
    window.reading.standing.clear()
    qtbot.waitUntil(lambda: frame.area.y() == 0)


def test_a_second_program_reads_and_says_who_has_the_file(reader: Any) -> None:
    window, _ = reader
    plain = standing(window).replace("\u2068", "").replace("\u2069", "")
    assert plain.startswith(f"Amina has this file open on {socket.gethostname()} since ")
    assert plain.endswith(" You can read it.")
    assert window.show_page("decisions").view.model().rowCount() > 0
    assert "For reading only" in window.state.text()


def test_nothing_on_any_page_can_be_edited(reader: Any, qtbot: Any) -> None:
    window, _ = reader
    path: Path = window.path
    before = path.read_bytes()
    for spec in PAGES:
        page = window.show_page(spec.key)
        qtbot.wait(20)
        fields = [field for editor in page.findChildren(Editor) for field in editor.findChildren(Field)]
        open_to_typing = [
            f"{spec.key}: {type(field).__name__} {field.name}"
            for field in fields
            for part in field.inputs()
            if part.isEnabled() and not (hasattr(part, "isReadOnly") and part.isReadOnly())
        ]
        texts = [text for text in page.findChildren(QPlainTextEdit) if text.isVisibleTo(page)]
        open_to_typing += [
            text.accessibleName() for text in texts if text.isEnabled() and not text.isReadOnly()
        ]
        assert open_to_typing == []
        buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisibleTo(page)]
        offered = [said(part) for part in (*buttons, *page.findChildren(QAction)) if part.isEnabled()]
        assert [text for text in offered if text.startswith(WRITING)] == [], spec.key
        assert page.header.primary is None or not page.header.primary.isEnabled()
    assert path.read_bytes() == before


WRITING = ("New ", "Remove", "Designate", "Attach", "Report complete", "Circulate", "Adopt", "Add ", "Write ")


def said(part: QAbstractButton | QAction) -> str:
    return (part.text() or part.toolTip()).replace("&", "").strip()


def test_the_services_are_the_second_wall(reader: Any, qtbot: Any) -> None:
    window, _ = reader
    meeting = window.office.meetings.by_symbol("PPHWG/2026/3")
    done = window.desk.run(lambda: window.office.records.remove(Ref(Kind.MEETING, meeting.id)))
    assert done is None
    assert window.banner.text() == "This file is open for reading only, so nothing was changed."


def test_what_the_holder_changes_is_seen(reader: Any) -> None:
    window, _ = reader
    with Office(window.path, "Amina", zone="UTC") as office:  # as the holding program would
        group = office.lists.groups("en")[0]
        office.meetings.save(office.meetings.proposal(group.id))
    seen: list[Any] = []
    window.desk.changed.connect(lambda changes, _who: seen.append(changes))
    window.reading.look()
    assert seen
    assert seen[0].touches(Kind.MEETING)
    window.reading.look()
    assert len(seen) == 1


def test_a_file_that_is_replaced_is_opened_again(reader: Any, sample: Path, qtbot: Any) -> None:
    window, _ = reader
    window.show_page("meetings")
    copy = sample.with_name("copy.secretariat")
    copy.write_bytes(sample.read_bytes())
    with Office(copy, "Amina", zone="UTC") as office:
        group = office.lists.groups("en")[0]
        meeting = office.meetings.save(office.meetings.proposal(group.id)).value
    copy.replace(sample)  # as a restore does, or taking on a passphrase
    assert meeting.id not in {one.id for one in window.office.meetings.all(group.id)}
    qtbot.waitUntil(lambda: meeting.id in {one.id for one in window.office.meetings.all(group.id)})
    assert window.office.read_only
    assert "Amina" in standing(window)
    assert window.page() is window.pages["meetings"]
    shown = window.office
    window.reading.look()
    assert window.office is shown


def test_a_file_that_is_replaced_by_what_cannot_be_opened_says_so(reader: Any, sample: Path) -> None:
    window, _ = reader
    other = sample.with_name("other")
    other.write_bytes(b"no database")
    other.replace(sample)
    window.reading.look()
    assert sample.name in standing(window)
    button = offer(window)
    assert button is not None
    assert button.text().strip() == "Try again"


def test_when_the_holder_is_killed_the_window_offers_to_write(reader: Any, qtbot: Any) -> None:
    window, program = reader
    window.show_page("meetings")
    assert offer(window) is None
    window.reading.look()
    assert offer(window) is None
    program.send_signal(signal.SIGKILL)
    program.wait()
    qtbot.waitUntil(lambda: offer(window) is not None)  # by itself
    button = offer(window)
    assert button is not None
    assert button.text().strip() == "Open for writing"
    button.click()
    assert not window.office.read_only
    assert standing(window) == ""
    assert window.page() is window.pages["meetings"]
    assert window.page().header.primary.isEnabled()
    assert refused(window.path) == "file_held"
    assert window.desk.run(
        lambda: window.office.meetings.save(window.office.meetings.proposal(window.context.group_id))
    )


def test_another_program_may_be_faster(reader: Any) -> None:
    window, program = reader
    end(program)
    window.reading.look()
    button = offer(window)
    assert button is not None
    third, _ = start(window.path, "Chandni")
    button.click()
    assert window.office.read_only
    assert "Chandni" in standing(window)
    assert offer(window) is None
    end(third)


def test_a_write_protected_file_says_so_and_can_be_read(open_on: Any, sample: Path) -> None:
    sample.chmod(0o400)
    window = open_on(sample)
    assert "is write-protected, so it can only be read" in standing(window)
    window.reading.look()
    assert offer(window) is None
    sample.chmod(0o600)
    window.reading.look()
    assert offer(window) is not None


def test_a_synchronised_folder_is_warned_about_once(open_on: Any, sample: Path) -> None:
    folder = sample.parent / "Nextcloud"
    folder.mkdir()
    path = sample.rename(folder / sample.name)
    window = open_on(path)
    assert "Nextcloud" in window.banner.text()
    assert "Keep it in a folder of this computer" in window.banner.text()
    assert not window.office.read_only
    assert window.close_database()
    assert window.open_database(path)
    assert window.banner.text() == ""


def test_a_file_founded_in_such_a_folder_is_warned_about(open_on: Any, sample: Path) -> None:
    window = open_on(sample)
    folder = sample.parent / "Dropbox"
    folder.mkdir()
    assert window.create_database(folder / "new.secretariat")
    assert "Dropbox" in window.banner.text()


def test_a_backup_is_shown_for_reading_and_says_what_to_do(open_on: Any, sample: Path) -> None:
    backups.make(sample, BackupReason.OPENED)
    kept = backups.listed(sample)[0].path
    before = kept.read_bytes()
    window = open_on(kept)
    assert window.office.read_only
    assert "is a backup, so it can only be read; restore it (File ▸ Backups…" in standing(window)
    window.reading.look()
    assert offer(window) is None
    assert window.close_database()
    assert kept.read_bytes() == before
    assert [path for path in kept.parent.iterdir() if path.is_dir()] == []


def test_who_types_into_minutes_that_can_only_be_read_is_told_why(reader: Any) -> None:
    window, _ = reader
    page: Any = window.show_page("minutes")
    page.editor.swallowed.emit(False)
    assert window.banner.text() == "This database is open for reading only."
