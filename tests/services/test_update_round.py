"""A round with twenty focal points: forms out, filled in and saved by LibreOffice, read back."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.actions import ActionStatus
from secretariat.domain.update_forms import COLUMNS, SentRow, UpdateColumn, UpdatePart
from secretariat.services.actions import Report
from tests.libreoffice import OFFICE, Typed, typed_into
from tests.small_register import Register, dump
from tests.update_replies import C, forms_out, person, sheet_rows

PEOPLE, ITEMS = 20, 4
STATUSES = {
    "In progress": ActionStatus.IN_PROGRESS,
    "Reported complete": ActionStatus.REPORTED_COMPLETE,
    "On hold": ActionStatus.ON_HOLD,
}


def twenty(register: Register) -> list[int]:
    """Return twenty persons of both sides with action items: to report on, shared, and to confirm."""
    register.clock.set(date(2026, 6, 1))
    people = [person(register, f"Focal point {number}", number % 2) for number in range(PEOPLE)]
    for number in range(PEOPLE * ITEMS):
        lead, other = people[number % PEOPLE], people[(number + 1) % PEOPLE]
        made = register.task(
            f"Task {number}",
            lead_party_id=register.parties[number % 2],
            responsible_id=lead,
            counterpart_id=other,
            due_on=date(2026, 7, 1 + number % 28),
        )
        if number % 5 == 0:
            done = Report(action_id=made.id, status=ActionStatus.REPORTED_COMPLETE, reported_by_id=lead)
            register.office.actions.report(done)
    return people


def filled_in(rng: random.Random, sent: SentRow) -> dict[UpdateColumn, str]:
    """Return what a focal point types into a row, often nothing; what awaits its second key is left to that."""
    said: dict[UpdateColumn, str] = {}
    if sent.part is UpdatePart.CONFIRM:
        if rng.random() < 0.5:
            said = {C.STATUS: "Confirmed complete"}
        return said
    if rng.random() < 0.5 and sent.status is ActionStatus.NOT_STARTED:
        said[C.STATUS] = rng.choice(list(STATUSES))
        if said[C.STATUS] == "In progress":
            said[C.PERCENT] = str(rng.randint(1, 99))
        if said[C.STATUS] == "On hold":
            said[C.COMMENT] = "Waiting for the budget, "
    if rng.random() < 0.4:
        said[C.COMMENT] = said.get(C.COMMENT, "") + rng.choice(
            ["Draft sent: 2 of 3", "مسودة", "文本", "a & <b>"]
        )
    if rng.random() < 0.3:
        said[C.EVIDENCE] = "Letter 12/2026, archive of the ministry"
    if rng.random() < 0.3:
        said[C.NEW_DUE_ON] = f"2026-09-{rng.randint(1, 28):02}"
    return said


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_exactly_the_cells_filled_in_change(register: Register, tmp_path: Path) -> None:
    rng = random.Random(20)
    people = twenty(register)
    updates = register.office.updates
    forms = forms_out(register, tmp_path)
    assert set(forms) == set(people)
    wanted: dict[int, dict[str, dict[UpdateColumn, str]]] = defaultdict(dict)
    typing: dict[Path, list[Typed]] = {}
    for person_id, path in forms.items():
        looked = updates.receive(path)
        places = sheet_rows(path)
        typing[path] = []
        for row in looked.rows:
            said = filled_in(rng, row.sent)
            wanted[person_id][row.sent.symbol] = said
            typing[path] += [
                Typed(places[row.sent.symbol] - 1, COLUMNS.index(column), text)
                for column, text in said.items()
            ]
    back = typed_into(tmp_path, typing)
    before = dump(register.path)
    expected = {row["id"]: (row["status"], row["percent"], row["due_on"]) for row in before["actions"]}
    numbers = {row["symbol"]: row["id"] for row in before["actions"]}
    entries = 0
    for person_id, path in forms.items():
        received = updates.receive(back[path], register.group.id)
        assert not received.all_faults
        shown = {
            (row.sent.symbol, cell.column): cell
            for row in received.rows
            for cell in row.cells
            if cell.new != cell.old
        }
        typed = {
            (symbol, column): text
            for symbol, said in wanted[person_id].items()
            for column, text in said.items()
            if not (column is C.STATUS and text == as_sent(received, symbol))
        }
        assert set(shown) == set(typed), "the preview shows the cells filled in and no others"
        taken = updates.accept(received).value.taken
        assert taken == len({symbol for symbol, _ in typed})
        entries += taken
        for symbol, said in wanted[person_id].items():
            expected[numbers[symbol]] = stands(expected[numbers[symbol]], said)
    after = dump(register.path)
    found = {row["id"]: (row["status"], row["percent"], row["due_on"]) for row in after["actions"]}
    assert found == expected
    for old, new in zip(before["actions"], after["actions"], strict=True):
        changed = {name for name in old if old[name] != new[name]}
        assert changed <= {"status", "percent", "due_on", "moves"}
    assert after["action_updates"][: len(before["action_updates"])] == before["action_updates"]
    assert len(after["action_updates"]) == len(before["action_updates"]) + entries
    others = set(after) - {"actions", "action_updates", "update_replies"}
    assert {name: after[name] for name in others} == {name: before[name] for name in others}
    assert entries > PEOPLE


def as_sent(received: Any, symbol: str) -> str:
    row = next(row for row in received.rows if row.sent.symbol == symbol)
    return str(received.sent.word(row.sent.status))


def stands(before: tuple[str, int, str], said: dict[UpdateColumn, str]) -> tuple[str, int, str]:
    """Return where an item stands after what was typed, by the rules of FIELD.md and nothing of ours."""
    status, percent, due = before
    words = {
        **{word: status.value for word, status in STATUSES.items()},
        "Confirmed complete": "confirmed_complete",
    }
    status = words.get(said.get(C.STATUS, ""), status)
    percent = int(said.get(C.PERCENT, percent))
    if status.endswith("complete"):
        percent = 100
    return status, percent, said.get(C.NEW_DUE_ON, due)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_forms_as_libreoffice_saves_them_untouched_say_nothing(register: Register, tmp_path: Path) -> None:
    register.clock.set(date(2026, 6, 1))
    register.task("=1+1 is a title", responsible_id=register.persons[0], lead_party_id=register.parties[0])
    forms = forms_out(register, tmp_path, "ar")
    (path,) = forms.values()
    received = register.office.updates.receive(typed_into(tmp_path, {path: []})[path])
    assert not received.all_faults
    assert not any(row.takable for row in received.rows)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_formula_typed_in_libreoffice_is_named(register: Register, tmp_path: Path) -> None:
    register.clock.set(date(2026, 6, 1))
    register.task("Count", responsible_id=register.persons[0], lead_party_id=register.parties[0])
    (path,) = forms_out(register, tmp_path).values()
    row = sheet_rows(path)["ABWG/2026/A.1"] - 1
    back = typed_into(tmp_path, {path: [Typed(row, COLUMNS.index(C.PERCENT), "=20+20")]})[path]
    assert [fault.kind.value for fault in register.office.updates.receive(back).all_faults] == ["formula"]
