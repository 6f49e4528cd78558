"""What is made only to be printed or sealed lies in the folder that is swept after a kill, and nowhere else."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from secretariat.services import opened_copies
from ui.minutes.making import MakingDialog
from ui.page import Context
from ui.settings import SettingsStore
from ui.widgets.date_fields import DateField
from ui.widgets.exporter import Exporter


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    opened_copies.remove()
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    opened_copies.remove()


def test_what_is_printed_is(qtbot: Any, store: SettingsStore, temporary: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    exporter = Exporter(Context(store, None, window), window)
    assert exporter.write_and_print({"verb": "minutes", "file": "none", "meeting_id": 1}, "minutes.pdf")
    assert [path.name.startswith(opened_copies.PREFIX) for path in temporary.iterdir()] == [True]
    exporter.close()


def test_what_is_sealed_is(qtbot: Any, temporary: Path) -> None:
    from datetime import date

    day = DateField("on", "Day of adoption")
    dialog = MakingDialog(None, "Adopt", "Adopt the minutes?", "Adopt", day, str)
    qtbot.addWidget(dialog)
    day.set_value(date(2026, 11, 21))
    dialog.order = {"verb": "adoption", "file": "none", "meeting_id": 1}
    dialog.accept()
    assert dialog.job is not None
    assert [path.name.startswith(opened_copies.PREFIX) for path in temporary.iterdir()] == [True]
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.job is None)
