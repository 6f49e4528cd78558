"""Programs that edit one register at once: `python -m tests.torture.writers FILE SEED WRITERS EDITS RECORD …`.

Each writer is a process of its own, forked before it is opened. Each edit goes through the services: it counts up
the number that one of the records has for its title, or adds a note of its own. What the verb has returned for is said
("kept 5" for record 5, "kept note 3.17"); what was refused, as stale or locked, is read again and tried again, as a
person would.
"""

from __future__ import annotations

import os
import random
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from secretariat.domain.actions import Action
from secretariat.domain.addresses import Place, address, is_address
from secretariat.domain.changes import Kind
from secretariat.domain.errors import Stale, StorageProblem
from secretariat.domain.minutes import Note
from secretariat.services.office import Office
from tests.small_register import text

TRIES = 100_000
NOTES = 0.25
"""How many of the edits are notes."""


def main(path: str, seed: str, writers: str, edits: str, *records: str) -> None:
    """Let so many writers begin at the same moment; end badly when one of them does."""
    waiting, beginning = os.pipe()
    children = []
    for number in range(int(writers)):
        child = os.fork()
        if not child:
            os.close(beginning)
            _write(
                address(path) if is_address(path) else Path(path),
                int(seed) * 100 + number,
                int(edits),
                [int(one) for one in records],
                waiting,
            )
            os._exit(0)
        children.append(child)
    os.close(beginning)
    sys.exit(any(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children))


def _write(path: Place, number: int, edits: int, records: list[int], waiting: int) -> None:
    dice = random.Random(number)
    try:
        with Office(path, f"Writer {number}", zone="UTC", busy_ms=500) as office:
            os.read(waiting, 1)  # until the last writer was started
            for edit in range(edits):
                _edit(office, dice, records, f"{number}.{edit}")
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def _edit(office: Office, dice: random.Random, records: list[int], name: str) -> None:
    record = dice.choice(records)
    if dice.random() < NOTES:
        note = Note(subject_kind=Kind.ACTION, subject_id=record, text=name)
        _retried(lambda: office.records.save_note(note))
        _say(f"kept note {name}")
    else:
        _retried(lambda: _count_up(office, record))
        _say(f"kept {record}")


def _count_up(office: Office, record_id: int) -> None:
    record = office.records.get(Action, record_id)
    office.actions.save(replace(record, title=text(str(int(record.title.best("en")) + 1))))


def _retried(verb: Callable[[], Any]) -> None:
    for _ in range(TRIES):
        try:
            verb()
        except Stale:
            _say("refused stale")
        except StorageProblem as problem:
            if problem.code != "file_locked":
                raise
            _say("refused locked")
        else:
            return
    raise AssertionError("it never had its turn")


def _say(line: str) -> None:
    os.write(sys.stdout.fileno(), f"{line}\n".encode())  # at once and whole: all writers say it into one pipe


if __name__ == "__main__":
    main(*sys.argv[1:])
