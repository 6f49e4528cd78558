"""Long verbs can be given up at any step: the file is then what it was, to the byte, and undo knows of nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.actions import Action, Priority
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import Cancelled
from secretariat.domain.imports import Table
from secretariat.domain.progress import Progress
from secretariat.services.bulk import Change
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests.database.test_migration import written_by
from tests.small_register import WHO, Register, found, sql, text

MANY = 120
CSV = "No;Action;Agreed on\n" + "\n".join(
    f"{n};Send list {n} to the other side;2026-01-05" for n in range(MANY)
)


@dataclass
class Told:
    """Counts what it is told, and cancels at one of the calls."""

    at: int = -1
    heard: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, done: int, total: int) -> None:
        self.heard.append((done, total))
        if len(self.heard) == self.at:
            raise Cancelled

    def shares(self) -> list[float]:
        return [done / total for done, total in self.heard if total]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "many.secretariat")
    for number in range(MANY):
        made.office.actions.save(Action(group_id=1, title=text(f"Task {number}"), area_id=1))
    yield made
    made.office.close()


def unnumbered(register: Register) -> list[Ref]:
    """Return papers-free records that may go to the bin: persons whom nobody names."""
    from secretariat.domain.people import Person

    made = [
        register.office.people.save(Person(uid=f"p{n}", name=text(f"Person {n}"))).value for n in range(60)
    ]
    return [Ref(Kind.PERSON, person.id) for person in made]


def bulk(register: Register) -> Callable[[Progress], Any]:
    ids = [action.id for action in register.office.actions.all(1)]
    return lambda told: register.office.actions.change_many(ids, Change(priority=Priority.HIGH), told)


def removal(register: Register) -> Callable[[Progress], Any]:
    refs = unnumbered(register)
    return lambda told: register.office.records.remove_all(refs, told)


def importing(register: Register) -> Callable[[Progress], Any]:
    imports = register.office.imports
    table: Table = imports.read_pasted("Clipboard", CSV.replace(";", "\t"), "")[0]
    choices = imports.guess(1, table)
    preview = imports.preview(1, table, choices)
    assert sum(row.take for row in preview.rows) == MANY
    return lambda told: imports.accept(1, table, choices, preview, told)


def undo(register: Register) -> Callable[[Progress], Any]:
    bulk(register)(Told())
    return register.office.history.undo


def redo(register: Register) -> Callable[[Progress], Any]:
    undo(register)(Told())
    return register.office.history.redo


VERBS = {"bulk": bulk, "removal": removal, "import": importing, "undo": undo, "redo": redo}


@pytest.mark.parametrize("verb", VERBS)
def test_cancelling_at_any_step_leaves_the_file_as_it_was(register: Register, verb: str) -> None:
    call = VERBS[verb](register)
    history = register.office.history
    before = register.content()
    steps = (history.undo_seq(), history.undo_label(), history.redo_label())
    at = 1
    while True:
        told = Told(at)
        try:
            call(told)
        except Cancelled:
            assert register.content() == before, at
            assert (history.undo_seq(), history.undo_label(), history.redo_label()) == steps
            at += max(1, at // 4)
        else:
            break
    assert at > 4  # it was cancelled several times before it was let finish
    assert register.content() != before
    assert (history.undo_seq(), history.undo_label(), history.redo_label()) != steps
    assert verify(register.path).faults == ()


@pytest.mark.parametrize("verb", VERBS)
def test_progress_only_goes_forward(register: Register, verb: str) -> None:
    told = Told()
    VERBS[verb](register)(told)
    shares = told.shares()
    assert len(shares) >= 3
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_bringing_an_old_file_up_to_date_can_be_cancelled(tmp_path: Path) -> None:
    path = written_by(4, tmp_path)
    before = path.read_bytes()
    told = Told(2)
    with pytest.raises(Cancelled):
        Office(path, WHO, progress=told)
    assert path.read_bytes() == before
    told = Told()
    Office(path, WHO, progress=told).close()
    assert path.read_bytes() != before
    shares = told.shares()
    assert shares == sorted(shares)


def test_folding_the_texts_anew_can_be_cancelled(register: Register) -> None:
    register.office.close()
    sql(register.path, "UPDATE search_texts SET normaliser = 0")
    before = register.content()
    told = Told(2)
    with pytest.raises(Cancelled):
        Office(register.path, WHO, progress=told)
    assert register.content() == before
    told = Told()
    with closing(Office(register.path, WHO, progress=told)) as office:
        assert office.lists.search("task 7", "en")
    assert told.shares() == sorted(told.shares())
