"""A whole meeting by keyboard alone: from an empty start page to the adopted minutes on disk.

Keys go to the window that has the keyboard; nothing here clicks, or calls what acts. The choosers of files are Qt's own
on this platform, and are typed into like everything else. The clock of the office is moved, as days go by.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from secretariat.services.office import Office
from tests.ui.keyboard import Keyboard, drive, said_now
from ui import palette
from ui.gate import Gate
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.words import sentence

PLANNED = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
HELD = datetime(2026, 3, 11, 5, 10, tzinfo=UTC)
"""Ten minutes past ten at Karachi, when the meeting has begun."""
PEOPLE = (
    ("Dr Aisha Khan", "Director General of Health", "Pakistan"),
    ("Bilal Ahmed", "Director of Telemedicine", "Pakistan"),
    ("Dr Jose Rizal Santos", "Undersecretary of Health", "the Philippines"),
    ("Maria Cruz", "Head of eHealth", "the Philippines"),
)


class Meeting:
    """The script, in the order in which a secretary works."""

    def __init__(self, keys: Keyboard, folder: Path, window: MainWindow, clock: list[datetime]) -> None:
        self.keys, self.folder, self.window, self.clock = keys, folder, window, clock

    def found(self) -> None:
        """From the first page: a new group, by the guided dialog."""
        keys = self.keys
        keys.tab_to("New working group…")
        keys.press("Return")
        self.name_file(self.folder / "group.secretariat")
        keys.until(lambda: self.window.office is not None)
        keys.until(lambda: QApplication.activeModalWidget() is not None)
        keys.fill("Side A: short name", "Pakistan")
        keys.fill("Side B: short name", "the Philippines")
        keys.fill("Side A: full name", "Islamic Republic of Pakistan")
        keys.fill("Side B: full name", "Republic of the Philippines")
        keys.fill("Side A: adjective", "Pakistani")
        keys.fill("Side B: adjective", "Philippine")
        self.go_on("Clocks")
        keys.fill("Side A: time zone", "Asia/Karachi")
        keys.fill("Side B: time zone", "Asia/Manila")
        self.go_on("Agreement")
        keys.fill("Title", "Memorandum of Understanding on Cooperation in Health")
        keys.fill("Place of signature", "Manila")
        keys.fill("Signed on", "11 March 2025")
        self.go_on("Areas")
        keys.fill("Areas, one on each line, as the agreement names them", "Telemedicine\nTraining of nurses")
        self.go_on("Working group")
        keys.fill("Name", "Joint Working Group on Health")
        keys.fill("Symbol", "JWG")
        self.go_on("Languages")
        keys.tab_to("Create the working group")
        keys.press("Return")
        keys.until(lambda: QApplication.activeModalWidget() is None, "the group")

    def go_on(self, step: str) -> None:
        self.keys.tab_to("Next")
        self.keys.press("Return")
        self.keys.shows(step)

    def name_file(self, path: Path) -> None:
        """Type a path into the chooser of files."""
        keys = self.keys
        keys.until(_choosing, "the chooser")
        keys.press("Ctrl+A")
        keys.type(str(path))
        keys.press("Return")
        keys.until(lambda: not _choosing(), "the end of the chooser")

    def enter_people(self) -> None:
        keys = self.keys
        keys.press("Ctrl+6")
        keys.press("F6")
        keys.press("Ctrl+Tab")
        keys.press("Ctrl+Tab")
        for name, function, party in PEOPLE:
            keys.press("Ctrl+N")
            keys.fill("Name in English", name)
            keys.fill("Function in English", function)
            keys.fill("Party", party)
            keys.press("Tab")

    def plan(self) -> None:
        keys = self.keys
        keys.press("Ctrl+2")
        keys.press("Ctrl+N")
        keys.fill("Starts", "11 March 2026 10:00")
        keys.fill("Ends", "11 March 2026 17:00")
        keys.fill("Place in English", "Islamabad")
        keys.fill("Venue in English", "Ministry of National Health Services")
        keys.press("Alt+2")
        keys.tab_to("Write the usual agenda")
        keys.press("Space")
        keys.shows("Opening of the meeting")
        for down in (2, 2, 1):  # focal points, work plan, next meeting
            for _ in range(down):
                keys.press("Down")
            keys.press("Delete")

    def expect(self) -> None:
        """List the delegations, the first of each side as its head."""
        keys = self.keys
        keys.press("Alt+4")
        for name, _, _ in PEOPLE:
            keys.fill("Add a person", name)
            keys.press("Return")
        keys.tab_to("Delegations")
        keys.press("Home")
        for down in (0, 2):
            for _ in range(down):
                keys.press("Down")
            keys.press("Return")
            assert keys.focus() == "Role"
            keys.type("Head of")
            keys.press("Tab")
            keys.tab_to("Delegations", "Shift+Tab")

    def send_notice(self) -> Path:
        keys = self.keys
        keys.press("Alt+1")
        keys.tab_to("Convene")
        keys.press("Space")
        keys.tab_to("Documents")
        keys.press("Space")
        keys.choose("Notice of meeting (PDF)…")
        notice = self.folder / "notice.pdf"
        self.name_file(notice)
        keys.shows("The file was written to")
        return notice

    def open_session(self) -> None:
        keys = self.keys
        self.clock[0] = HELD
        keys.press("Alt+1")
        keys.tab_to("Open the session")
        keys.press("Space")
        keys.press("Alt+4")
        keys.press("Ctrl+A")
        keys.press("P")
        keys.press("End")
        keys.press("A")  # Maria Cruz comes later
        keys.press("Ctrl+M")

    def write(self) -> None:
        """The minutes, while the meeting goes on."""
        keys = self.keys
        keys.press("Ctrl+Shift+Return")  # to the first item
        keys.press("Ctrl+;")
        keys.type("The Chair opened the meeting.")
        keys.press("Ctrl+Return")
        keys.type("The two sides adopted the agenda as circulated.")
        keys.press("Ctrl+D")
        keys.press("Ctrl+Return")
        keys.press("Ctrl+Shift+A")
        keys.type("Maria")
        keys.press("Return")
        keys.type("Six clinics of Baluchistan are connected.")
        keys.press("Ctrl+Shift+1")
        keys.press("Return")
        keys.type("Two hospitals of Mindanao will follow.")
        keys.press("Ctrl+Shift+2")
        keys.press("Return")
        keys.type("The two sides decided to hold joint clinics every month.")
        keys.press("Ctrl+D")
        keys.press("Return")
        keys.press("Ctrl+T")
        keys.type("requ")
        keys.press("Return")
        keys.type("@bilal")
        keys.press("Return")
        keys.type(" to send the plan of the joint clinics to @maria")
        keys.press("Return")
        keys.type(".")
        keys.press("Ctrl+Shift+D")
        keys.type("in 6 weeks")
        keys.shows("22 April 2026")
        keys.press("Return")
        keys.press("Ctrl+M")
        keys.type("Ask for the budget line")
        keys.press("Return")
        keys.press("Ctrl+Return")
        keys.type("The two sides took note of the training plan.")
        keys.press("Ctrl+Shift+L")
        keys.type("Bilal")
        keys.press("Return")
        keys.press("Ctrl+Return")
        keys.type("No other business was raised.")
        keys.press("Ctrl+Return")
        keys.type("The Chair thanked the two sides and closed the meeting at ")
        keys.press("Ctrl+;")

    def check(self) -> None:
        """Look through the check, and set aside what only warns."""
        keys = self.keys
        keys.press("Alt+3")
        keys.shows("Set aside…")
        for waiting in range(keys.look(lambda: said_now().count("Set aside…")), 0, -1):
            keys.tab_to("Set aside…")
            keys.press("Space")
            assert keys.focus() == "Why it may stay as it is"
            keys.type("Known to both sides")
            keys.press("Return")
            keys.until(
                lambda waiting=waiting: said_now().count("Set aside…") == waiting - 1, "one warning less"
            )

    def hold(self) -> None:
        keys = self.keys
        keys.press("Ctrl+2")
        keys.press("Alt+1")
        keys.tab_to("Mark as held")
        keys.press("Space")
        keys.press("Ctrl+M")

    def bring_out(self) -> None:
        """Circulate the draft, and note that both sides agree."""
        self.confirm("Circulate draft…", "Circulate")
        self.confirm("Mark as agreed…", "Mark as agreed")

    def confirm(self, act: str, answer: str) -> None:
        keys = self.keys
        keys.tab_to(act)
        keys.press("Space")
        keys.until(_asking, f"the question of {act!r}")
        keys.tab_to(answer)
        keys.press("Return")
        keys.until(lambda: not _asking(), "the end of the question")

    def adopt(self) -> Path:
        """Adopt, and save the original that names Pakistan first."""
        keys = self.keys
        self.confirm("Adopt…", "Adopt and seal")
        keys.shows("The minutes are adopted")
        keys.tab_to("Save JWG-2026-1-AM-en-pakistan.pdf")
        keys.press("Space")
        adopted = self.folder / "adopted.pdf"
        self.name_file(adopted)
        keys.shows("The file was written to")
        return adopted


@pytest.fixture
def clock() -> list[datetime]:
    return [PLANNED]


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, clock: list[datetime]) -> MainWindow:
    store.update(user_name="Amina")

    def opened(path: Path) -> Office:
        return Office(path, "Amina", clock=lambda: clock[0], zone="UTC")

    def created(path: Path) -> Office:
        return Office.create(path, "Amina", clock=lambda: clock[0], zone="UTC")

    made = MainWindow(store, PAGES, Gate(opened, created, None, palette.find, sentence))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_whole_meeting_by_keyboard(window: MainWindow, clock: list[datetime], tmp_path: Path) -> None:
    made: dict[str, Path] = {}

    def script(keys: Keyboard) -> None:
        meeting = Meeting(keys, tmp_path, window, clock)
        meeting.found()
        meeting.enter_people()
        meeting.plan()
        meeting.expect()
        made["notice"] = meeting.send_notice()
        meeting.open_session()
        meeting.write()
        meeting.check()
        meeting.hold()
        meeting.bring_out()
        made["adopted"] = meeting.adopt()

    drive(script)
    notice = read(made["notice"])
    assert "11 March 2026" in notice
    assert "Ministry of National Health Services" in notice
    assert "DRAFT" not in notice

    minutes = read(made["adopted"])
    assert "AGREED MINUTES" in minutes
    assert "First Meeting" in minutes
    assert "JWG/2026/1/AM" in minutes
    assert "The two sides decided to hold joint clinics every month." in minutes
    assert "JWG/2026/1/D.2" in minutes
    assert "requested Bilal Ahmed to send the plan of the joint clinics to Maria Cruz." in minutes
    assert "JWG/2026/1/A.1" in minutes
    assert "Maria Cruz" in minutes.split("Annex V. Action table")[-1]
    assert "22 April" in minutes.split("Annex V. Action table")[-1]
    assert "10:10 The Chair opened the meeting." in minutes
    assert "Ask for the budget line" not in minutes, "a note to self is for one's own side"
    participants = minutes.split("Annex I. Participants")[-1].split("Annex II. Agenda")[0]
    for name, _, _ in PEOPLE:
        assert name in participants
    assert "Director of Telemedicine until item IV" in participants
    assert "Head of eHealth from item III" in participants
    assert "DRAFT" not in minutes

    checked = subprocess.run(
        [sys.executable, "-m", "ui", "verify", str(tmp_path / "group.secretariat")],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout + checked.stderr


def read(path: Path) -> str:
    """Return the text of a PDF in one line."""
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    return " ".join(said.stdout.split())


def _choosing() -> bool:
    return isinstance(QApplication.activeModalWidget(), QFileDialog)


def _asking() -> bool:
    return QApplication.activeModalWidget() is not None
