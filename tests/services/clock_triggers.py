"""What brings about each refusal around the obligation clock and holidays: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from secretariat.domain.clock import ClockLine, LimitKind, Obligation
from secretariat.domain.deadlines import DueEvent, Span
from secretariat.domain.holidays import Holiday
from tests.small_register import FIRST_DAY, Register, text


def line(register: Register, key: str, as_of: date = FIRST_DAY) -> ClockLine:
    """Return a line of the clock by its key."""
    lines = register.office.clock.lines(register.group.id, "en", as_of)
    return next(one for one in lines if one.key == key)


def obliged(register: Register, **fields: Any) -> Obligation:
    """Enter an obligation of the agreement."""
    wanted = {"group_id": register.group.id, "title": text("Exchange lists"), **fields}
    return register.office.clock.save(Obligation(**wanted)).value


def fulfilled(register: Register, key: str, done_on: date | None = FIRST_DAY, note: str = "") -> Any:
    """Mark a line as done."""
    return register.office.clock.fulfil(register.group.id, line(register, key), done_on, note)


def obligation_without_day_done(register: Register) -> Any:
    made = obliged(register, due_on=FIRST_DAY)
    fulfilled(register, f"obligation/{made.id}", None)


def expiry_done(register: Register) -> Any:
    agreement = register.office.agreements.of_group(register.group.id)
    register.office.agreements.save(replace(agreement, expires_on=FIRST_DAY + timedelta(days=90)))
    fulfilled(register, "expiry")


def holiday_twice(register: Register) -> Any:
    for _ in range(2):
        new_year = Holiday(party_id=register.parties[0], day=FIRST_DAY, name=text("Day off"))
        register.office.holidays.save(new_year)


CLOCK_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "limit_out_of_range": lambda r, p: r.office.limits.set(r.group.id, LimitKind.PAPERS, Span(0)),
    "obligation_without_day": lambda r, p: obliged(r),
    "obligation_event": lambda r, p: obliged(r, due_event=DueEvent.MEETING_ENDS),
    "date_missing": lambda r, p: r.office.holidays.save(Holiday(party_id=r.parties[0], name=text("Day off"))),
    "holiday_twice": lambda r, p: holiday_twice(r),
    "done_in_future": lambda r, p: fulfilled(r, "set_up", FIRST_DAY + timedelta(days=1)),
    "done_day_missing": lambda r, p: obligation_without_day_done(r),
    "expiry_not_done": lambda r, p: expiry_done(r),
    "done_by_records": lambda r, p: r.office.clock.reopen(r.group.id, line(r, "set_up")),
}


def _marked(register: Register) -> None:
    register.office.clock.reopen(register.group.id, line(register, "set_up"))


def _shortened(register: Register) -> None:
    register.office.limits.set(register.group.id, LimitKind.PAPERS, Span(3))


def _struck(register: Register, **fields: Any) -> Holiday:
    wanted = {"party_id": register.parties[0], "day": FIRST_DAY, "working": True, **fields}
    return register.office.holidays.save(Holiday(**wanted)).value


def _due(register: Register) -> Obligation:
    return obliged(register, due_on=FIRST_DAY)


def _renamed(register: Register) -> Any:
    known = register.office.clock.obligations(register.group.id)[0]
    return register.office.clock.save(replace(known, title=text("Exchange other lists")))


def _turned(register: Register) -> Any:
    known = register.office.holidays.all(register.parties[0])[0]
    return register.office.holidays.save(replace(known, working=False, name=text("Day off")))


CLOCK_VERBS: dict[str, tuple[Callable[[Register], Any], Callable[[Register], Any]]] = {
    "enter an obligation": (lambda r: None, _due),
    "change an obligation": (_due, _renamed),
    "meet an obligation": (_due, lambda r: fulfilled(r, "obligation/1")),
    "mark a time limit as done": (lambda r: None, lambda r: fulfilled(r, "set_up")),
    "open a time limit again": (lambda r: fulfilled(r, "set_up"), _marked),
    "change a time limit": (lambda r: None, _shortened),
    "change it once more": (_shortened, lambda r: r.office.limits.set(r.group.id, LimitKind.PAPERS, Span(4))),
    "go back to the usual limit": (
        _shortened,
        lambda r: r.office.limits.set(r.group.id, LimitKind.PAPERS, Span(14)),
    ),
    "strike a holiday": (lambda r: None, _struck),
    "change a day of the list": (_struck, _turned),
}
