"""A whole meeting by mouse, from the notice to the adopted minutes: the real program under a real X server.

Clicks come from xdotool, and so does text where text is to be entered; nothing else is pressed. The program is asked
where its controls are (driven.py), as one sees them.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.room import PEOPLE, build
from ui.settings import SettingsStore

DRIVEN = Path(__file__).with_name("driven.py")
PATIENCE = 40.0
"""Seconds until something that is waited for has not come."""
YESTERDAY = datetime.now(UTC) - timedelta(days=1)
"""The program looks at the real clock, and adopts no minutes before their meeting ends."""
DUE = YESTERDAY.date() + timedelta(days=40)


class Mouse:
    """A mouse on one screen, in front of the program."""

    def __init__(self, display: str, program: subprocess.Popen[str]) -> None:
        self._display, self._program = display, program
        self._answers: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def click(self, name: str, which: int = 0, *, inside: str = "") -> None:
        """Click on what has this name, once it can be seen; of several, on the one of this number from above."""
        places = self.until(lambda: self._settled(name, which, inside), f"a place to click on {name!r}")
        x, y = places[which]
        self._do("mousemove", str(x), str(y), "click", "1")

    def type(self, text: str) -> None:
        self._do("type", "--delay", "6", text)

    def turn_to(self, name: str, over: str) -> None:
        """Turn the wheel over something until something else comes into sight."""
        for _ in range(40):
            if self.find(name):
                return
            x, y = self.until(lambda: self.find(over), f"{over!r}")[0]
            self._do("mousemove", str(x), str(y), "click", "5")
            time.sleep(0.05)
        raise AssertionError(f"the wheel does not lead to {name!r}")

    def find(self, name: str, inside: str = "") -> list[list[int]]:
        return sorted(self._ask(find=name, inside=inside), key=lambda place: place[::-1])

    def shows(self, text: str) -> None:
        """Wait until the window says this."""
        self.until(lambda: any(text in said for said in self.says()), f"{text!r}")

    def says(self) -> list[str]:
        return self._ask(said=True)["said"]

    def until(self, look: Callable[[], Any], what: str) -> Any:
        ends = time.monotonic() + PATIENCE
        while not (seen := look()):
            assert time.monotonic() < ends, f"{what} did not come; the window says {self.says()}"
            time.sleep(0.05)
        return seen

    def _settled(self, name: str, which: int, inside: str) -> list[list[int]]:
        """Return the places of a name when they stay where they are."""
        before = self.find(name, inside)
        time.sleep(0.08)
        return before if len(before) > which and before == self.find(name, inside) else []

    def _ask(self, **question: Any) -> Any:
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps(question) + "\n")
        self._program.stdin.flush()
        return json.loads(self._answers.get(timeout=PATIENCE))

    def _listen(self) -> None:
        assert self._program.stdout is not None
        for line in self._program.stdout:
            self._answers.put(line)

    def _do(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self._display}, check=True, timeout=60
        )


@pytest.fixture
def display() -> Iterator[str]:
    """Give a screen of one's own, with a window manager."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x1000x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        name = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture
def mouse(display: str, tmp_path: Path) -> Iterator[Mouse]:
    build(tmp_path / "room.secretariat", lambda: YESTERDAY, YESTERDAY.date())
    SettingsStore(tmp_path / "settings").update(user_name="Amina")
    own = {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QPA_PLATFORMTHEME": "",
        "SECRETARIAT_CONFIG_DIR": str(tmp_path / "settings"),
        "HOME": str(tmp_path),
    }
    elsewhere = ("XDG_CURRENT_DESKTOP", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME")
    environment = {key: value for key, value in os.environ.items() if key not in elsewhere}
    with subprocess.Popen(
        [sys.executable, str(DRIVEN), str(tmp_path / "room.secretariat"), "--language", "en"],
        env={**environment, **own},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        yield Mouse(display, program)
        program.terminate()


def test_a_whole_meeting_by_mouse(mouse: Mouse, tmp_path: Path) -> None:
    mouse.shows("Database: room.secretariat")
    send_notice(mouse, tmp_path / "notice.pdf")
    open_session(mouse)
    write(mouse)
    check(mouse)
    bring_out(mouse)
    adopt(mouse, tmp_path / "adopted.pdf")

    assert "NOTICE OF MEETING" in read(tmp_path / "notice.pdf")
    minutes = read(tmp_path / "adopted.pdf")
    assert "AGREED MINUTES" in minutes
    assert "The Chair opened the meeting." in minutes
    assert "The two sides decided to hold joint clinics every month." in minutes
    assert f"JWG/{YESTERDAY.year}/1/D.1" in minutes
    assert "The two sides requested Maria Cruz to send the training plan." in minutes
    table = minutes.split("Annex V. Action table")[-1]
    assert f"JWG/{YESTERDAY.year}/1/A.1" in table
    assert f"{DUE.day} {DUE:%B}" in table
    participants = minutes.split("Annex I. Participants")[-1].split("Annex II. Agenda")[0]
    for name, _, _, _ in PEOPLE:
        assert name in participants
    assert "DRAFT" not in minutes


def send_notice(mouse: Mouse, path: Path) -> None:
    mouse.click("Meetings")
    mouse.click("Details")
    mouse.click("Convene")
    mouse.click("Documents")
    mouse.click("Notice of meeting (PDF)…")
    save_as(mouse, path)


def open_session(mouse: Mouse) -> None:
    """Begin, and say who is there."""
    mouse.click("Open the session")
    mouse.click("Delegations 6")
    for name, _, _, _ in PEOPLE:
        mouse.turn_to(name, over="Dr Jose Santos")
        mouse.click(name)
        mouse.until(
            lambda name=name: any(said.startswith(f"{name} – ") for said in mouse.says()),
            f"the form of {name}",
        )
        mouse.click("Present (P)")


def write(mouse: Mouse) -> None:
    """One paragraph under each item."""
    mouse.click("Details")
    mouse.click("Open minutes")
    mouse.click("New paragraph")
    mouse.type("The Chair opened the meeting.")
    mouse.click("Telemedicine", inside="Agenda")
    mouse.type("The two sides decided to hold joint clinics every month.")
    mouse.click("Decision")
    mouse.click("New paragraph", -1)
    mouse.type("The two sides requested ")
    mouse.click("Action")
    mouse.type("@maria")
    mouse.click("Maria Cruz", inside="People")
    mouse.type(" to send the training plan.")

    mouse.click("Details")
    mouse.turn_to("Due", over="Title in English")
    mouse.click("Due")
    mouse.type(DUE.isoformat())


def check(mouse: Mouse) -> None:
    """Look at the check, and set aside what only warns."""
    mouse.click("Check")
    mouse.shows("The draft can be circulated")
    while waiting := len(mouse.find("Set aside…")):
        mouse.click("Set aside…")
        mouse.shows("Why it may stay as it is")
        mouse.type("Known to both sides")
        mouse.click("Set aside")
        mouse.until(lambda waiting=waiting: len(mouse.find("Set aside…")) < waiting, "one warning less")
    assert "Nothing holds back the minutes." in mouse.says()


def bring_out(mouse: Mouse) -> None:
    """The meeting is held, the draft circulated, and agreed."""
    mouse.click("Meetings")
    mouse.click("Mark as held")
    mouse.click("Open minutes")
    mouse.click("Circulate draft…")
    mouse.click("Circulate")
    mouse.click("Mark as agreed…")
    mouse.click("Mark as agreed")


def adopt(mouse: Mouse, path: Path) -> None:
    """Adopt, and save the original that names Pakistan first."""
    mouse.click("Adopt…")
    mouse.click("Adopt and seal")
    mouse.shows("The minutes are adopted")
    mouse.click("Close this message")
    mouse.click(f"Save JWG-{YESTERDAY.year}-1-AM-en-pakistan.pdf")
    save_as(mouse, path)


def read(path: Path) -> str:
    """Return the text of a PDF in one line."""
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    return " ".join(said.stdout.split())


def save_as(mouse: Mouse, path: Path) -> None:
    """Name the file in the chooser, and wait until it is written."""
    mouse.shows("File name:")
    mouse.type(str(path))  # over the name that is proposed, which stands there chosen
    mouse.click("Save")
    mouse.shows("The file was written to")
    mouse.click("Close this message")
