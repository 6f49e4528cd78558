"""A crash while minutes are typed costs at most two seconds of typing: a process that types is killed in the midst."""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import RichText
from secretariat.services.office import Office
from tests.ui.sample_window import open_window
from ui.pages import MINUTES as SPEC
from ui.pages import OVERVIEW
from ui.settings import SettingsStore

TYPIST = Path(__file__).with_name("typist.py")
MEETING = "PPHWG/2026/3"
COSTS = 2.0
"""Seconds of typing that a crash may cost."""
PATIENCE = 90.0


@pytest.fixture
def killed(sample: Path, tmp_path: Path):
    """Return a function that lets a process type, kills it, and says how old the oldest thing is that was lost.

    It takes how is typed, and for how many seconds after the word of some number. The age is 0 when nothing was lost.
    """
    started: list[subprocess.Popen[bytes]] = []

    def run(how: str, words: int, seconds: float) -> float:
        log = tmp_path / "typed.txt"
        log.touch()
        child = subprocess.Popen([sys.executable, str(TYPIST), str(sample), MEETING, str(log), how])
        started.append(child)
        until = time.monotonic() + PATIENCE
        while len(said(log)) < words:
            assert child.poll() is None, "the window ended by itself"
            assert time.monotonic() < until, "nothing was typed"
            time.sleep(0.01)
        time.sleep(seconds)
        moment = time.monotonic()
        child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL
        there = found(sample)
        lost = [pressed for number, pressed in said(log).items() if number not in there]
        return max((moment - pressed for pressed in lost), default=0.0)

    yield run
    for child in started:
        if child.poll() is None:
            child.kill()
            child.wait()


def said(log: Path) -> dict[int, float]:
    lines = log.read_text(encoding="ascii").split("\n")[:-1]
    return {int(number): float(moment) for number, moment in (line.split() for line in lines)}


def found(path: Path) -> set[int]:
    """Return the words that come back when the file is opened after the crash."""
    with Office(path, "Successor", zone="UTC") as office:
        meeting = office.meetings.by_symbol(MEETING).id
        office.minutes.recover(meeting)
        texts = [paragraph.body.plain.best("en") for paragraph in office.minutes.paragraphs(meeting)]
    numbers = [int(number) for text in texts for number in re.findall(r"\b\d{4}\b", text)]
    assert numbers == sorted(numbers)  # and each where it was typed
    return set(numbers)


@pytest.mark.parametrize(("words", "seconds"), [(16, 1.3), (31, 0.9), (46, 0.4)])
def test_a_crash_costs_at_most_two_seconds_of_typing(killed, words: int, seconds: float):
    assert killed("steadily", words, seconds) <= COSTS


def test_a_paragraph_that_was_just_begun_comes_back(killed):
    assert killed("once", 1, COSTS) == 0  # one word in an empty place, two seconds ago


def test_without_drafts_a_crash_would_cost_more(killed):
    """The measurement above is one that can fail."""
    assert killed("untold", 31, 2.4) > COSTS


def test_a_paragraph_begun_while_the_file_is_busy_is_kept_as_soon_as_it_is_free(
    qtbot, store: SettingsStore, sample: Path
):
    window = open_window(qtbot, store, sample, [SPEC], "PPHWG")
    page = window.show_page("minutes")
    row = page.editor.sheet.rows()[0]
    page.editor.focus_row(row)
    with closing(sqlite3.connect(sample, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        qtbot.keyClicks(row.edit, "W")
        assert row.is_new  # the user was told, and goes on typing nothing
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: row.record.id in drafted(sample))
    assert row.edit.toPlainText() == "W"
    assert page.commit()
    assert page.office.minutes.paragraphs(page.meeting().id)[0].body.plain.best("en") == "W"


def test_a_paragraph_that_waits_is_told_of_as_soon_as_the_database_is_open_and_reached_by_a_button(
    qtbot, store: SettingsStore, sample: Path
):
    with Office(sample, "Before", zone="UTC") as office:
        meeting = office.meetings.by_symbol(MEETING)
        item = office.meetings.agenda(meeting.id)[0]
        begun = office.minutes.save(Paragraph(agenda_item_id=item.id)).value
        office.minutes.keep_draft(begun, "en", RichText.of("The Chair said"))
    window = open_window(qtbot, store, sample, [OVERVIEW, SPEC], "PPHWG")
    assert MEETING in window.banner.text().translate(dict.fromkeys(range(0x2066, 0x206A)))
    (button,) = window.banner.buttons()
    button.click()
    page = window.page()
    assert page is window.pages["minutes"]
    assert page.editor.sheet.row(begun.id).edit.toPlainText() == "The Chair said"
    assert window.office.unfinished.meetings() == []


def test_nothing_is_told_when_nothing_waits(qtbot, store: SettingsStore, sample: Path):
    window = open_window(qtbot, store, sample, [OVERVIEW, SPEC], "PPHWG")
    assert window.banner.isHidden()


def drafted(path: Path) -> list[int]:
    """Return the paragraphs over which something is being typed."""
    with closing(sqlite3.connect(path)) as file:
        return [number for (number,) in file.execute("SELECT paragraph_id FROM drafts")]
