"""What brings about each refusal around update rounds: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from secretariat.domain.actions import Priority
from secretariat.domain.groups import Group
from secretariat.domain.update_forms import SHEET
from secretariat.readers import apart
from secretariat.services.actions import Change
from secretariat.services.dropped import kind_of
from tests.small_register import Register, text
from tests.update_replies import C, fill, forms_out


def form(r: Register, folder: Path) -> Path:
    """Return the only form of a round."""
    if not r.office.actions.all(r.group.id):
        r.task(lead_party_id=r.parties[0], responsible_id=r.persons[0])
    return forms_out(r, folder)[r.persons[0]]


def received(r: Register, path: Path, group_id: int | None = None) -> Any:
    return r.office.updates.receive(path, group_id)


def forged(r: Register, folder: Path, name: str, value: str) -> Path:
    """Return a form with another entry on its hidden sheet."""
    path = form(r, folder)
    book = load_workbook(path)
    for line in range(1, 9):
        if book[SHEET].cell(line, 1).value == f"Secretariat.{name}":
            book[SHEET].cell(line, 2).value = value
    book.save(path)
    return path


def without(r: Register, folder: Path, sheet: int) -> Path:
    path = form(r, folder)
    book = load_workbook(path)
    book.remove(book.worksheets[sheet])
    book.worksheets[0].sheet_state = "visible"
    book.save(path)
    return path


def another_group(r: Register, folder: Path) -> Any:
    group = Group(agreement_id=r.agreement, symbol="OTHER", name=text("Other"))
    return received(r, form(r, folder), r.office.groups.save(group).value.id)


def closed(r: Register) -> int:
    form(r, r.folder)
    round_ = r.office.updates.open_round(r.group.id)
    assert round_ is not None
    r.office.updates.close(round_.id)
    return round_.id


def of_closed_round(r: Register, folder: Path) -> Any:
    path = form(r, folder)
    round_ = r.office.updates.open_round(r.group.id)
    assert round_ is not None
    r.office.updates.close(round_.id)
    return received(r, path)


def replaced(r: Register, folder: Path) -> Any:
    path = form(r, folder)
    forms_out(r, folder)
    return received(r, path)


def twice(r: Register, folder: Path) -> Any:
    path = form(r, folder)
    r.office.updates.accept(received(r, path))
    return received(r, path)


def faulty_row(r: Register, folder: Path) -> Any:
    reply = fill(form(r, folder), {"ABWG/2026/A.1": {C.PERCENT: 300}})
    return r.office.updates.accept(received(r, reply), {1: frozenset({C.PERCENT})})


def changed_meanwhile(r: Register, folder: Path) -> Any:
    seen = received(r, fill(form(r, folder), {"ABWG/2026/A.1": {C.PERCENT: 30}}))
    with r.another() as other:
        other.actions.change_many([1], Change(priority=Priority.HIGH))
    return r.office.updates.accept(seen)


UPDATE_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "update_round_open": lambda r, p: (form(r, p), r.office.updates.begin(r.group.id)),
    "update_nobody": lambda r, p: r.office.updates.begin(r.group.id),
    "update_round_closed": lambda r, p: r.office.updates.close(closed(r)),
    "update_form_foreign": lambda r, p: received(r, without(r, p, 1)),
    "update_sheet_missing": lambda r, p: received(r, without(r, p, 0)),
    "update_form_of_unknown_round": lambda r, p: received(r, forged(r, p, "round", "x")),
    "update_form_of_another_group": another_group,
    "update_form_unknown": lambda r, p: received(r, forged(r, p, "form", "x")),
    "update_form_altered": lambda r, p: received(r, forged(r, p, "person", "x")),
    "update_form_of_closed_round": of_closed_round,
    "update_form_replaced": replaced,
    "update_reply_known": twice,
    "update_row_refused": faulty_row,
    "updates_changed": changed_meanwhile,
    "file_too_heavy": lambda r, p: apart.taken("update_forms:read_update_form", "reply.xlsx", b""),
    "file_dropped_unknown": lambda r, p: kind_of(p / "song.mp3", ("update_form",)),
}


def asked(r: Register) -> None:
    """Begin a round about one action item."""
    r.task(lead_party_id=r.parties[0], responsible_id=r.persons[0])
    r.office.updates.begin(r.group.id)


def replied(r: Register) -> None:
    """Make the only form of a round and fill it in, beside the register."""
    fill(form(r, r.folder), {"ABWG/2026/A.1": {C.PERCENT: 30, C.COMMENT: "A third"}}, name="reply.xlsx")


UPDATE_VERBS: dict[str, tuple[Callable[[Register], Any], Callable[[Register], Any]]] = {
    "begin an update round": (
        lambda r: r.task(lead_party_id=r.parties[0], responsible_id=r.persons[0]),
        lambda r: r.office.updates.begin(r.group.id),
    ),
    "make update forms": (asked, lambda r: r.office.updates.make_forms(1, "en")),
    "close an update round": (asked, lambda r: r.office.updates.close(1)),
    "take in a reply": (
        replied,
        lambda r: r.office.updates.accept(received(r, r.folder / "reply.xlsx")),
    ),
}
