"""One altered bit in a stored value: the window says so, offers the newest backup, and stays."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from secretariat.domain.backups import BackupReason
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import RichText
from secretariat.services import backups, safekeeping
from tests.small_register import Register, dump, found
from tests.ui.sample_window import _give_up
from ui import log as ui_log
from ui.app import gate
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.dialogs import Question

NAME = b'{"en":"Health Group"}'
WRITTEN = b'Two hospitals were visited."'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a sound backup beside it."""
    register = found(tmp_path / "register.secretariat")
    register.write("Two hospitals were visited.")
    register.office.close()
    backups.make(register.path, BackupReason.OPENED)
    return register.path


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, path: Path) -> Iterator[MainWindow]:
    store.update(user_name="Basil", reopen=True, last=str(path), recent=(str(path),))
    window = MainWindow(store, PAGES, gate(store))
    qtbot.addWidget(window, before_close_func=_give_up)
    window.resize(1280, 800)
    window.show()
    yield window
    _give_up(window)
    window.close()


def alter(path: Path, text: bytes, at: int, bits: int = 1) -> None:
    """Alter a byte of the table's row: in the journal the text stands with its quotes escaped."""
    data = bytearray(path.read_bytes())
    data[data.rindex(text) + at] ^= bits
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("at", "bits"), [(len(NAME) - 2, 1), (0, 8), (9, 0x80)], ids=["quote", "brace", "utf-8"]
)
def test_a_damaged_name_is_said_at_the_start_and_the_backup_offered_and_put_back(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, at: int, bits: int
) -> None:
    before = dump(path)
    alter(path, NAME, at, bits)
    window.databases.open_last()
    assert window.office is None
    assert "damaged" in window.banner.text()
    offer = window.banner.buttons()[0]
    assert offer.text().startswith("Restore the backup of ")
    monkeypatch.setattr(Question, "exec", lambda _self: QDialog.DialogCode.Accepted)
    offer.click()
    assert window.office is not None
    assert dump(path) == before


def test_what_is_met_with_later_is_said_with_the_backup_and_not_hidden_by_what_follows(
    qtbot: Any, window: MainWindow, path: Path
) -> None:
    alter(path, WRITTEN, len(WRITTEN) - 1)
    assert window.open_database(path)
    window.open_record(Ref(Kind.MEETING, 1))
    window.open_list("minutes", Ref(Kind.MEETING, 1))
    assert "damaged" in window.banner.text()
    assert window.banner.buttons()[0].text().startswith("Restore the backup of ")
    qtbot.waitUntil(lambda: window.keeping.job is None, timeout=20_000)
    assert window.banner.buttons()[0].text().startswith("Restore the backup of ")
    for spec in PAGES:
        window.show_page(spec.key)
    assert window.isVisible()


def test_where_nobody_caught_it_the_damage_is_said_and_not_that_something_went_wrong(
    qtbot: Any, window: MainWindow, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert window.open_database(path)
    faults = ui_log.catch(window.windows.unexpected)
    with caplog.at_level(logging.ERROR):
        faults.take(StorageProblem("file_damaged_in_use", reason="a stored value is malformed"))
    qtbot.waitUntil(lambda: "damaged" in window.banner.text())
    assert window.banner.buttons()[0].text().startswith("Restore the backup of ")


@pytest.mark.parametrize(("at", "bits"), [(-1, 1), (3, 0x80)], ids=["quote", "utf-8"])
def test_what_was_still_being_typed_and_is_damaged_is_kept_as_it_stands(
    window: MainWindow, path: Path, at: int, bits: int
) -> None:
    typed = b'Three clinics were opened."'
    register: Register = found(path)
    paragraph = register.write("Two hospitals were visited.")
    register.office.minutes.keep_draft(paragraph, "en", RichText.of(typed[:-1].decode()))
    register.office.close()
    alter(path, typed, at % len(typed), bits)
    assert any(fault.startswith("typed ") for fault in safekeeping.verify(path).faults)
    assert window.open_database(path)
    assert "Something was still being typed" in window.banner.text()
    meeting = window.office.records.get(Meeting, register.meeting)
    assert window.office.minutes.recover(meeting.id).value == 1
    texts = [one.body.plain["en"] for one in window.office.minutes.paragraphs(meeting.id)]
    assert texts[0] == "Two hospitals were visited."
    assert "clinics were opened." in texts[1]
    assert window.office.records.get(Paragraph, paragraph.id).body == paragraph.body
