"""What brings about each refusal of the letters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from secretariat.domain.letters import LetterKind, OutboxLine
from tests.small_register import Register, replace, text

DUE = date(2026, 3, 1)


def reminder(register: Register, day: date = DUE, **fields: Any) -> OutboxLine:
    """Agree an item that is due on a day and return the reminder that has to leave then."""
    fields = {"responsible_id": register.persons[0], "due_on": DUE, **fields}
    register.task(**fields)
    register.clock.set(day)
    return due(register)


def due(register: Register) -> OutboxLine:
    """Return the first reminder that has to leave now."""
    lines = register.office.letters.outbox(register.group.id)
    return next(line for line in lines if line.kind is LetterKind.REMINDER)


def _twice(register: Register, folder: Path) -> Any:
    line = reminder(register)
    register.office.letters.write([line], folder)
    register.office.letters.write([line], folder)


def _changed_meanwhile(register: Register, folder: Path) -> Any:
    letters = register.office.letters
    composed = letters.compose([reminder(register)])
    action = register.office.actions.all(register.group.id)[0]
    register.office.actions.save(replace(action, title=text("Another plan")))
    letters.keep(composed, folder)


LETTER_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "letter_without_person": lambda r, p: r.office.letters.write([reminder(r, responsible_id=None)], p),
    "letter_not_due": _twice,
    "letter_changed": _changed_meanwhile,
    "settling_needs_note": lambda r, p: r.office.letters.settle([reminder(r)], " "),
}
