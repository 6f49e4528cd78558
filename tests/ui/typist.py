"""A second process with the window on the minutes and somebody typing, to be killed: see test_crash.py.

    python tests/ui/typist.py DATABASE MEETING LOG HOW

Each word is one number, and stands in LOG with the moment (`time.monotonic`) at which its last key was pressed. HOW is
`steadily` (eight words a second, Enter behind every thirtieth), `once` (one word in an empty place, then nothing) or
`untold`, which is `steadily` in a program whose drafts are never kept.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["SECRETARIAT_CONFIG_DIR"] = tempfile.mkdtemp()
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from secretariat.domain.changes import Kind, Ref
from secretariat.services.office import Office
from ui.app import application
from ui.gate import Gate
from ui.main_window import MainWindow
from ui.minutes.page import MinutesPage
from ui.pages import MINUTES as SPEC
from ui.settings import SettingsStore
from ui.words import sentence

PAUSE_MS = 125
LONG = 30
"""Words of a paragraph."""


def main(database: Path, meeting: str, log: Path, how: str) -> int:
    store = SettingsStore()
    app = application(store)

    def office(path: Path) -> Office:
        return Office(path, "Typist", zone="UTC")

    window = MainWindow(store, [SPEC], Gate(office, office, None, lambda _office, _words: (), sentence))
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    assert window.open_database(database)
    group = next(line for line in window.office.lists.groups("en") if meeting.startswith(line.symbol))
    window.choose_group(group.id)
    page = window.show_page("minutes")
    assert isinstance(page, MinutesPage)
    assert page.show_record(Ref(Kind.MEETING, page.office.meetings.by_symbol(meeting).id))
    page.editor.focus_row(page.editor.sheet.rows()[0])
    if how == "untold":
        page.editor.keeping._drafts.setInterval(3_600_000)
    timer = QTimer()
    typed = [0]

    def type_on() -> None:
        number = typed[0] = typed[0] + 1
        edit = page.editor.current().edit
        QTest.keyClicks(edit, f"{number:04d}")
        with log.open("a", encoding="ascii") as file:
            file.write(f"{number} {time.monotonic()}\n")
        if how == "once":
            timer.stop()
            return
        if number % LONG:
            QTest.keyClick(edit, Qt.Key.Key_Space)
        else:
            QTest.keyClick(edit, Qt.Key.Key_Return)

    timer.timeout.connect(type_on)
    timer.start(PAUSE_MS)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]))
