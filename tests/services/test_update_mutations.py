"""Mutated replies: nothing changes without having been shown, and none takes over 10 seconds or 500 MB.

A hundred and fifty by default; `make test-long` takes 10,000 (SECRETARIAT_MUTATIONS).
"""

from __future__ import annotations

import io
import os
import random
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from secretariat.database.engine import unsynced
from secretariat.domain.actions import ActionStatus
from secretariat.domain.errors import SecretariatError
from secretariat.domain.update_forms import UpdateColumn
from secretariat.readers import apart
from secretariat.services.actions import Change
from secretariat.services.update_replies import ReceivedUpdates, look
from secretariat.services.update_words import fault_sentence
from secretariat.services.words import sentence
from tests.readers.measured import READER, Worker
from tests.readers.mutations import mutated
from tests.small_register import Register, sql

COUNT = int(os.environ.get("SECRETARIAT_MUTATIONS", "150"))
BATCHES = 10 if COUNT > 1_000 else 1
ITEMS = 12


@pytest.fixture
def round_out(register: Register) -> tuple[Register, tuple[bytes, ...]]:
    """Return a register with a round of one form, and three replies to it: empty, filled in, and in conflict."""
    unsynced(register.office._unit.engine)
    for number in range(ITEMS):
        register.task(
            f"Task {number}",
            lead_party_id=register.parties[0],
            responsible_id=register.persons[0],
            due_on=date(2026, 5, 1 + number),
        )
    round_ = register.office.updates.begin(register.group.id).value
    (form,) = register.office.updates.make_forms(round_.id, "en").value
    _, empty = register.office.updates.form_file(form.id)
    book = load_workbook(io.BytesIO(empty))
    sheet = book.worksheets[0]
    for row in range(1, sheet.max_row + 1):
        if str(sheet.cell(row, 1).value or "").startswith("ABWG/") and sheet.cell(row, 4).value:
            sheet.cell(row, 4).value = ("In progress", "Reported complete", "Not started")[row % 3]
            sheet.cell(row, 5).value = row
            sheet.cell(row, 6).value = f"Comment {row}"
            sheet.cell(row, 8).value = date(2026, 8, row) if row % 2 else None
    out = io.BytesIO()
    book.save(out)
    for action in register.office.actions.all(register.group.id)[::4]:
        register.office.actions.change_many([action.id], Change(status=ActionStatus.ON_HOLD))
    return register, (empty, out.getvalue())


def state(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything that a reply might change."""
    return {
        "actions": sql(register.path, "SELECT id, status, percent, due_on FROM actions ORDER BY id"),
        "updates": sql(
            register.path,
            "SELECT id, action_id, status, percent, due_on, text FROM action_updates"
            " WHERE deleted_at IS NULL ORDER BY id",
        ),
        "replies": sql(register.path, "SELECT id FROM update_replies WHERE deleted_at IS NULL"),
        "titles": sql(
            register.path, "SELECT title, responsible_id, lead_party_id, original_due_on FROM actions"
        ),
    }


def accepted_as_shown(register: Register, received: ReceivedUpdates, rng: random.Random) -> int:
    """Take a reply in, some rows with theirs at a conflict, and compare what changed with what was shown."""
    before = state(register)
    choices = {
        row.action_id: row.takable if rng.random() < 0.5 else row.suggested
        for row in received.rows
        if row.takable and rng.random() < 0.8
    }
    choices = {key: columns for key, columns in choices.items() if columns}
    register.office.updates.accept(received, choices)
    after = state(register)
    shown = {row.action_id: row for row in received.rows}
    for old, new in zip(before["actions"], after["actions"], strict=True):
        becomes = shown[old[0]].becomes(choices[old[0]]) if old[0] in choices else None
        due = becomes.due_on.isoformat() if becomes and becomes.due_on else None
        assert new == ((old[0], becomes.status, becomes.percent, due) if becomes else old)
    entries = [entry for entry in after["updates"] if entry not in before["updates"]]
    assert sorted(entry[1] for entry in entries) == sorted(choices)
    for _, action_id, *_, text in entries:
        comment = shown[action_id].new(UpdateColumn.COMMENT, choices[action_id])
        assert not comment or str(comment).split("\n")[0][:50] in text.replace("\\n", "\n")
    assert before["titles"] == after["titles"]
    register.office.history.undo()
    assert {**state(register), "replies": []} == {**before, "replies": []}
    return len(entries)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_nothing_changes_that_was_not_shown(
    round_out: tuple[Register, tuple[bytes, ...]], tmp_path: Path, batch: int
) -> None:
    register, bases = round_out
    unit = register.office._unit
    slowest = heaviest = 0.0
    how: Counter[str] = Counter()
    entries = 0
    before = register.content()
    with Worker() as worker:
        for seed in range(batch * COUNT // BATCHES, (batch + 1) * COUNT // BATCHES):
            what, content = mutated(seed, bases)
            path = tmp_path / "reply.xlsx"
            path.write_bytes(content)
            measured = worker.read(path)
            slowest, heaviest = max(slowest, measured.seconds), max(heaviest, measured.megabytes)
            assert max(measured.seconds / 10, measured.megabytes / 500) < 1, (seed, what, measured)
            try:
                returned = apart.taken(READER, path.name, measured.answer)
                with unit.read() as session:
                    received = look(session, path.name, content, returned, register.group.id, unit.today())
            except SecretariatError as error:
                refused = error
            else:
                refused = None
            if refused is not None:
                assert sentence(refused).endswith("."), (seed, what)
                how[refused.code] += 1
                continue
            assert register.content() == before, (seed, what)
            for fault in received.all_faults:
                how[fault.kind.value] += 1
                assert fault_sentence(fault, "en").endswith(".")
            entries += accepted_as_shown(register, received, random.Random(seed))
            before = register.content()
    print(
        f"\n{COUNT // BATCHES} mutations: {slowest:.2f} s, {heaviest:.0f} MB at most; {entries} entries; {dict(how)}"
    )
    assert entries, "no reply was readable: the mutations test nothing"
    assert len(how) > 8, how
