"""How many keys one page of minutes takes live in the room: typed into the program, and in a Word file.

    python -m tests.benchmarks.keystrokes

The program's count is of key presses that were made: the page is typed into its window, and what was stored is compared
with the page. Word's is a model, step by step below: what the same page takes in a template made for it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

DAY = date(2026, 3, 11)
NOW = datetime(2026, 3, 11, 5, 40, tzinfo=UTC)
"""20 to 11 at Karachi, where the meeting sits."""


@dataclass(frozen=True, slots=True)
class Task:
    """What the page knows of an action item beside its text."""

    lead: str
    responsible: str
    counterpart: str
    due: date


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of the page: the number of its agenda item, what it is, its text."""

    item: int
    kind: str
    text: str
    task: Task | None = None


BILAL = Task("Pakistan", "Bilal Ahmed", "Maria Cruz", date(2026, 4, 22))
LOURDES = Task("the Philippines", "Dr Lourdes Reyes", "Dr Hamid Raza", date(2026, 4, 30))
PAGE = (
    Passage(2, "narrative", "10:40 The technical team reported on the tele-clinics of the past year."),
    Passage(
        2,
        "statement",
        "The Pakistani side informed the meeting that six clinics in Balochistan had been connected and that two "
        "more would follow by June.",
    ),
    Passage(
        2,
        "statement",
        "The Philippine side thanked the Pakistani side and offered its training material in English and Filipino.",
    ),
    Passage(
        2, "decision", "The two sides decided to hold a joint tele-clinic on the first Monday of each month."
    ),
    Passage(
        2,
        "action",
        "The two sides requested Bilal Ahmed to send the plan of the joint tele-clinics to Maria Cruz.",
        BILAL,
    ),
    Passage(3, "information", "The two sides took note of the report on the exchange of nurses."),
    Passage(
        3,
        "action",
        "The two sides requested Dr Lourdes Reyes to report on the placement of nurses to Dr Hamid Raza.",
        LOURDES,
    ),
)
"""The page. Dr Lourdes Reyes joins the meeting at the third item, which the page says too."""

ARRIVED = "Dr Lourdes Reyes"


@dataclass(frozen=True, slots=True)
class Step:
    """One act: a text that is typed, or a chord that is pressed; `why` says what it does."""

    typed: str = ""
    chord: str = ""
    why: str = ""


def types(text: str, why: str = "") -> Step:
    return Step(typed=text, why=why)


def press(chord: str, why: str = "") -> Step:
    return Step(chord=chord, why=why)


PROGRAM = (
    press("Ctrl+;", "the time"),
    types("The technical team reported on the tele-clinics of the past year."),
    press("Return", "next paragraph"),
    types(PAGE[1].text),
    press("Ctrl+Shift+1", "statement of the first side"),
    press("Return", "next paragraph"),
    types(PAGE[2].text),
    press("Ctrl+Shift+2", "statement of the second side"),
    press("Return", "next paragraph"),
    press("Ctrl+D", "decision: offers its verbs, “decided” first"),
    press("Return", "“The two sides decided to ”"),
    types("hold a joint tele-clinic on the first Monday of each month."),
    press("Return", "next paragraph"),
    press("Ctrl+T", "action item: offers its verbs, “requested” first"),
    press("Return", "“The two sides requested ”"),
    types("@bil"),
    press("Return", "Bilal Ahmed, who is responsible then"),
    types(" to send the plan of the joint tele-clinics to @mar"),
    press("Return", "Maria Cruz, the counterpart"),
    types("."),
    press("Ctrl+Shift+D", "due date in words"),
    types("in 6 weeks"),
    press("Return", "22 April 2026"),
    press("Ctrl+Return", "next agenda item"),
    press("Ctrl+Shift+A", "somebody arrived"),
    types("lou"),
    press("Return", "Dr Lourdes Reyes"),
    press("Ctrl+Space", "phrase bank"),
    types("note"),
    press("Return", "“The two sides took note of ”"),
    types("the report on the exchange of nurses."),
    press("Return", "next paragraph"),
    press("Ctrl+T", "action item"),
    press("Return", "“The two sides requested ”"),
    types("@lou"),
    press("Return", "Dr Lourdes Reyes"),
    types(" to report on the placement of nurses to @ham"),
    press("Return", "Dr Hamid Raza"),
    types("."),
    press("Ctrl+Shift+D", "due date in words"),
    types("end of April"),
    press("Return", "30 April 2026"),
)
"""Begins in the empty paragraph of the second item, where Ctrl+Return leads."""


@dataclass(frozen=True, slots=True)
class Count:
    """Keys: `presses` counts a chord once, `keys` as many as are held."""

    presses: int
    keys: int


def day(of: date) -> str:
    return f"{of.day} {of:%B %Y}"


def word(*, table: bool = False, entries: bool = False) -> list[Step]:
    """Return what the page takes in Word.

    Args:
        table: the action items also stand in the table of the annex, with lead side, persons and date, as the
            program's do; else names and dates stand in the sentences alone.
        entries: AutoCorrect entries of two letters and a space were made for the sides and for each person.
    """
    steps: list[Step] = []
    item = PAGE[0].item
    for place, passage in enumerate(PAGE):
        if passage.item != item:
            item = passage.item
            steps.append(press("Down", "to the heading of the next item"))
            steps.append(press("Down", "to the empty paragraph below it"))
            steps.append(types(f"{ARRIVED} joined the meeting."))
            steps.append(press("Return", "next paragraph"))
        elif place:
            steps.append(press("Return", "next paragraph, numbered by its style"))
        if passage.kind in ("decision", "action"):
            steps.append(
                press("Alt+D" if passage.kind == "decision" else "Alt+A", "the style, by a key given to it")
            )
        sentence = passage.text
        if place == 0:
            steps.append(press("Alt+Shift+T", "the time"))
            sentence = sentence.removeprefix("10:40")
        if passage.task is not None and not table:
            sentence = f"{sentence[:-1]} by {day(passage.task.due)}."
        steps.append(types(sentence))
        if passage.task is not None and table:
            steps += _row(passage.task)
    return [_abbreviated(step) if entries else step for step in steps]


def _row(task: Task) -> list[Step]:
    """Return a row of the table of action items in the annex, and the way there and back."""
    return [
        press("Ctrl+Shift+Up", "select the paragraph"),
        press("Ctrl+C", "copy it"),
        press("Ctrl+End", "to the last cell of the table, which ends the file"),
        press("Tab", "a new row, its number made by the table"),
        press("Tab", "past the number"),
        press("Ctrl+V", "the text"),
        press("Tab"),
        types(task.lead),
        press("Tab"),
        types(task.responsible),
        press("Tab"),
        types(task.counterpart),
        press("Tab"),
        types(day(task.due)),
        press("Shift+F5", "back to where was typed before"),
        press("End", "to the end of the paragraph"),
    ]


ENTRIES = {
    "The Pakistani side": "ps",
    "the Pakistani side": "ps",
    "The Philippine side": "fs",
    "The two sides": "ts",
    "Dr Lourdes Reyes": "lr",
    "Dr Hamid Raza": "hr",
    "Bilal Ahmed": "ba",
    "Maria Cruz": "mc",
}
"""Two letters each, and the space or full stop behind them is in the text anyway."""


def _abbreviated(step: Step) -> Step:
    text = step.typed
    for full, short in ENTRIES.items():
        text = text.replace(full, short)
    return Step(text, step.chord, step.why)


def modelled(steps: Sequence[Step], *, capitals: bool) -> Count:
    """Count a model; with `capitals` the first letter of a sentence is capital without Shift, as Word makes it."""
    presses = keys = 0
    for step in steps:
        presses += len(step.typed) + bool(step.chord)
        keys += len(step.typed) + (1 + step.chord.count("+") if step.chord else 0)
        shifted = sum(letter.isupper() or letter in SHIFTED for letter in step.typed)
        keys += shifted - (capitals and step.typed[:1].isupper())
    return Count(presses, keys)


SHIFTED = set('~!@#$%^&*()_+{}|:"<>?')


def programmed(folder: Path) -> Count:
    """Type the page into the program's window, and count the keys; what it stored has to be the page.

    An application with fonts and theme has to run.
    """
    from secretariat.services.office import Office
    from tests.room import build
    from tests.ui.keyboard import Keyboard, drive
    from ui import palette
    from ui.gate import Gate
    from ui.main_window import MainWindow
    from ui.pages import PAGES
    from ui.settings import SettingsStore
    from ui.words import sentence

    path = folder / "room.secretariat"
    build(path, lambda: NOW, DAY, in_session=True)

    def opened(file: Path) -> Office:
        return Office(file, "Amina", clock=lambda: NOW, zone="UTC")

    window = MainWindow(
        SettingsStore(folder / "settings"), PAGES, Gate(opened, opened, None, palette.find, sentence)
    )
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    window.open_database(path)
    window.show_page("minutes")
    counted: list[Count] = []

    def script(keys: Keyboard) -> None:
        keys.press("Ctrl+Return")  # to the second item: what went before is another page
        before = Count(keys.presses, keys.keys)
        for step in PROGRAM:
            if step.chord:
                keys.press(step.chord)
            else:
                keys.type(step.typed)
        counted.append(Count(keys.presses - before.presses, keys.keys - before.keys))
        keys.press("Ctrl+Return")  # what was typed is handed over when it is left

    drive(script)
    wrong = differences(window.office)
    window.abandon()
    assert not wrong, wrong
    return counted[0]


def differences(office: Any) -> list[str]:
    """Return in what the stored minutes differ from the page."""
    (meeting,) = office.meetings.all(office.lists.groups("en")[0].id)
    numbers = {item.id: number for number, item in enumerate(office.meetings.agenda(meeting.id), 1)}
    people = {line.id: line for line in office.lists.persons("en")}
    sides = {party.id: party.called("en") for party in office.meetings.parties(meeting.id)}
    _decisions, actions = office.minutes.outcomes(meeting.id)
    tasks = {
        action.paragraph_id: Task(
            sides.get(action.lead_party_id, ""),
            people[action.responsible_id].name if action.responsible_id else "",
            people[action.counterpart_id].name if action.counterpart_id else "",
            action.due_on,
        )
        for action in actions
    }
    stored = [
        Passage(
            numbers[one.agenda_item_id],
            one.kind.value,
            one.body.plain.best("en").strip(),
            tasks.get(one.id),
        )
        for one in office.minutes.paragraphs(meeting.id)
    ]
    wrong = [f"{one} is not in the page" for one in stored if one not in PAGE]
    wrong += [f"{one} is not stored" for one in PAGE if one not in stored]
    came = [d for d in office.meetings.delegates(meeting.id) if d.arrived_item_id is not None]
    if [(people[d.person_id].name, numbers[d.arrived_item_id]) for d in came] != [(ARRIVED, 3)]:
        wrong.append(f"{ARRIVED} did not arrive")
    return wrong


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.app import application
    from ui.settings import SettingsStore

    with tempfile.TemporaryDirectory() as folder:
        os.environ["SECRETARIAT_CONFIG_DIR"] = folder
        application(SettingsStore())
        mine = programmed(Path(folder))
    for row in table(mine):
        print(row)
    return 0


def table(mine: Count) -> list[str]:
    """Return the figures as rows of a table."""
    lines = [
        ("This program", mine),
        ("Word: action items in the table of the annex, as in the program’s file",
         modelled(word(table=True), capitals=True)),
        ("Word: the same, with AutoCorrect entries for sides and persons",
         modelled(word(table=True, entries=True), capitals=True)),
        ("Word: names and dates in the sentences alone, no table", modelled(word(), capitals=True)),
        ("Word: the same, with AutoCorrect entries", modelled(word(entries=True), capitals=True)),
    ]  # fmt: skip
    return [f"| {name} | {count.presses} | {count.keys} |" for name, count in lines]


if __name__ == "__main__":
    sys.exit(main())
