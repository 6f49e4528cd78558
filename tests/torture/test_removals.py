"""Clause 5: whatever is removed can be taken back, or lies in the bin and comes back equal. Nothing is ever purged."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from secretariat.database.tables import RECORDS
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Delegate, Meeting, MinutesState
from secretariat.domain.minutes import Note, ParagraphKind
from secretariat.domain.people import FocalPoint, Institution, Person
from secretariat.services.safekeeping import verify
from tests.agreed_minutes import hold
from tests.small_register import Register, dump, dump_through, found, text
from tests.torture.amounts import amount, figure

SHARDS, STEPS = 20, 50
# Which refusals are right: what is used, numbered, out of hands, or whose place was taken meanwhile.
REFUSED = frozenset(
    {
        *("in_use", "numbered", "minutes_not_drafting", "symbol_taken", "delegate_twice", "paragraph_taken"),
        *("filter_place_taken", "record_gone", "undo_conflict", "nothing_to_undo", "nothing_to_redo"),
        *("comments_settled", "decision_taken"),
    }
)
# Histories are only added to; sides are set together.
NEVER_ALONE = frozenset({Kind.UPDATE, Kind.SIDE, Kind.DECISION_EVENT})
Rows = dict[str, dict[int, dict[str, Any]]]


def rows_of(connection: sqlite3.Connection) -> Rows:
    return {table: {row["id"]: row for row in rows} for table, rows in dump_through(connection).items()}


@dataclass
class Walk:
    """One sequence of removals; knows what went with each record, and takes note of what was removed."""

    register: Register
    chance: Random
    together: dict[Ref, set[Ref]] = field(default_factory=dict)
    """What went into the bin with each record that was removed by itself."""
    kinds: set[Kind] = field(default_factory=set)
    done: int = 0
    rows: Rows = field(default_factory=dict)
    """What stands in the file now."""
    lay: dict[tuple[str, int], list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    """What each record was like whenever it lay in the bin."""

    def run(self) -> None:
        with closing(sqlite3.connect(self.register.path)) as connection:
            self.walk(connection)

    def walk(self, connection: sqlite3.Connection) -> None:
        self.rows = rows_of(connection)
        for _ in range(STEPS):
            step = self.chance.choices(
                (self.remove, self.undo, self.redo, self.restore, self.reopen, self.add), (8, 4, 2, 5, 1, 3)
            )[0]
            before, refused = self.rows, self._refused(step)
            self.rows = rows_of(connection)
            if refused:
                assert self.rows == before
                continue
            self.done += 1
            self.look(before)
            self.remember()

    def _refused(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except RuleViolation as refused:
            if refused.code not in REFUSED:
                raise
            return True
        return False

    def look(self, before: Rows) -> None:
        """Whatever is out of sight now lies in the bin or can be taken back, with all that it said."""
        now, gone = self.rows, set[Ref]()
        for table, rows in before.items():
            for row_id, row in rows.items():
                ref, stands = Ref(Kind(table), row_id), now[table].get(row_id)
                if row["deleted_at"] is None and (stands is None or stands["deleted_at"] is not None):
                    self.kinds.add(ref.kind)
                    if stands is None:  # its making was undone
                        assert self.register.office.history.redo_label() is not None
                    else:
                        gone.add(ref)
                        # As it was just now; or, where its coming back was undone, as it lay there before.
                        assert {**stands, "deleted_at": None} == row or stands in self.lay[table, row_id]
                if stands is None and row["deleted_at"] is not None:
                    assert self.register.office.history.redo_label() is not None
        assert not gone or gone <= self.binned()

    def remember(self) -> None:
        for table, rows in self.rows.items():
            for row_id, row in rows.items():
                if row["deleted_at"] and row not in self.lay[table, row_id]:
                    self.lay[table, row_id].append(row)

    def remove(self) -> None:
        office = self.register.office
        kind = self.chance.choice([kind for kind in Kind if kind not in NEVER_ALONE])
        living = office.records.all(RECORDS[kind])
        if not living:
            return
        ref = Ref(kind, self.chance.choice(living).id)
        before, binned = dump(self.register.path), self.binned()
        office.records.remove(ref)
        self.together[ref] = self.binned() - binned
        assert ref in self.together[ref]
        if self.chance.random() < 0.3:
            office.history.undo()
            assert dump(self.register.path) == before
            office.history.redo()
        if self.chance.random() < 0.3:
            office.records.restore(ref)
            assert dump(self.register.path) == before

    def binned(self) -> set[Ref]:
        return {ref for ref, _ in self.register.office.records.binned()}

    def restore(self) -> None:
        binned = self.register.office.records.binned()
        if not binned:
            return
        ref, record = self.chance.choice(binned)
        gone_at = {
            Ref(Kind(table), row_id): row["deleted_at"]
            for table, rows in self.rows.items()
            for row_id, row in rows.items()
            if row["deleted_at"]
        }
        went_with = {other for other in self.together.get(ref, set()) if gone_at.get(other) == gone_at[ref]}
        self.register.office.records.restore(ref)
        assert not went_with & self.binned()
        back = self.register.get(RECORDS[ref.kind], ref.id)
        same = {name for name in back.__dataclass_fields__ if name not in ("version", "kind", "due_on")}
        assert {name: getattr(back, name) for name in same} == {name: getattr(record, name) for name in same}

    def undo(self) -> None:
        self.register.office.history.undo()

    def redo(self) -> None:
        self.register.office.history.redo()

    def reopen(self) -> None:
        before = dump(self.register.path, versions=True)
        self.register.reopen()
        assert dump(self.register.path, versions=True) == before

    def add(self) -> None:
        """Make something new, so that there is always something to remove."""
        office, register, number = self.register.office, self.register, self.chance.randrange(10**6)
        make = self.chance.choice(
            [
                lambda: register.write(f"Said {number}", item=self.chance.randrange(2)),
                lambda: register.write(f"Decided {number}", ParagraphKind.DECISION),
                lambda: register.write(f"Requested {number}", ParagraphKind.ACTION),
                lambda: office.people.save(Person(party_id=1, name=text(f"Person {number}"))),
                lambda: office.people.save(Institution(party_id=1, name=text(f"Institute {number}"))),
                lambda: office.records.save_note(
                    Note(subject_kind=Kind.GROUP, subject_id=1, text=f"N {number}")
                ),
                lambda: office.attachments.add(Ref(Kind.GROUP, 1), f"{number}.txt", b"Text"),
                lambda: office.meetings.save_part(
                    Delegate(meeting_id=register.meeting, person_id=self.chance.randrange(1, 4), party_id=1)
                ),
                lambda: register.plan(datetime(2026, 2, 1 + number % 27, 10)),
            ]
        )
        make()


@pytest.mark.parametrize("shard", range(amount(1, SHARDS)))
def test_every_removal_can_be_taken_back_or_lies_in_the_bin(shard: int, tmp_path: Path) -> None:
    sequences, done, kinds = amount(4, 10_000) // amount(1, SHARDS), 0, set[Kind]()
    for number in range(sequences):
        path = tmp_path / "removals.secretariat"
        register = found(path)
        walk = Walk(register, Random(f"{shard} {number}"))
        try:
            walk.run()
            assert verify(path).faults == ()
        finally:
            register.office.close()
        done, kinds = done + walk.done, kinds | walk.kinds
    assert len(kinds) > 5
    figure(
        5,
        "random removals",
        f"{sequences} × {STEPS} steps, {done} acts, {len(kinds)} kinds of record: 0 failures",
    )


def test_what_lies_in_the_bin_is_chosen_for_nothing_new(tmp_path: Path) -> None:
    """Another program may have put it there while a form was open in which it stood to be chosen."""
    register = found(tmp_path / "gone.secretariat")
    office, person, area = register.office, register.persons[2], register.areas[1]
    delegate = Delegate(meeting_id=register.meeting, person_id=person, party_id=register.parties[1])
    known = office.meetings.save_part(replace(delegate, person_id=register.persons[1])).value
    task = register.task()
    office.records.remove(Ref(Kind.PERSON, person))
    office.records.remove(Ref(Kind.AREA, area))
    before = dump(register.path)
    for verb in (
        lambda: office.meetings.save_part(delegate),
        lambda: office.meetings.save_part(replace(known, person_id=person)),
        lambda: office.people.save(
            FocalPoint(group_id=register.group.id, party_id=register.parties[1], person_id=person)
        ),
        lambda: office.actions.save(replace(task, area_id=area)),
        lambda: office.actions.save(replace(task, responsible_id=person)),
        lambda: register.task("Another", responsible_id=person),
    ):
        with pytest.raises(RuleViolation, match=r"record_gone|not_of_agreement"):
            verb()
    assert dump(register.path) == before
    register.office.close()


def test_the_bin_is_never_emptied(tmp_path: Path) -> None:
    """What was removed ten years ago still lies there and comes back equal."""
    register = found(tmp_path / "old.secretariat")
    note = register.office.records.save_note(Note(subject_kind=Kind.GROUP, subject_id=1, text="Kept")).value
    register.office.records.remove(Ref(Kind.NOTE, note.id))
    register.clock.set(register.clock.now.date().replace(year=2036))
    register.reopen()
    register.office.records.restore(Ref(Kind.NOTE, note.id))
    assert register.get(Note, note.id).text == "Kept"
    register.office.close()


def test_a_paragraph_is_an_action_item_again_when_that_comes_back(tmp_path: Path) -> None:
    register = found(tmp_path / "item.secretariat")
    register.write("Submit the plan.", ParagraphKind.ACTION)
    (action,) = register.office.actions.all(register.group.id)
    before = dump(register.path)
    register.office.records.remove(Ref(Kind.ACTION, action.id))
    register.office.records.restore(Ref(Kind.ACTION, action.id))
    assert dump(register.path) == before
    register.office.close()


def test_a_history_that_comes_back_brings_its_action_item_into_the_minutes_again(tmp_path: Path) -> None:
    register = found(tmp_path / "item.secretariat")
    register.write("Submit the plan.", ParagraphKind.ACTION)
    (action,) = register.office.actions.all(register.group.id)
    (update,) = register.office.records.all(RECORDS[Kind.UPDATE])
    before = dump(register.path)
    register.office.records.remove(Ref(Kind.ACTION, action.id))
    register.office.records.restore(Ref(Kind.UPDATE, update.id))
    assert dump(register.path) == before
    register.office.close()


@pytest.mark.parametrize(
    ("written", "kind"), [(ParagraphKind.DECISION, Kind.DECISION), (ParagraphKind.ACTION, Kind.ACTION)]
)
def test_what_comes_back_does_not_change_circulated_minutes(
    written: ParagraphKind, kind: Kind, tmp_path: Path
) -> None:
    register = found(tmp_path / "sent.secretariat")
    register.write("Said so.", written)
    (record,) = register.office.records.all(RECORDS[kind])
    register.office.records.remove(Ref(kind, record.id))
    stays_in_the_bin(register, Ref(kind, record.id), MinutesState.CIRCULATED)
    register.office.close()


@pytest.mark.parametrize("state", [MinutesState.CIRCULATED, MinutesState.AGREED])
def test_an_item_beside_the_text_does_not_come_back_into_circulated_minutes(
    state: MinutesState, tmp_path: Path
) -> None:
    """The action table lists it, whether its paragraph is something else or it has none."""
    register = found(tmp_path / "sent.secretariat")
    decision = register.get(Decision, register.decide())
    of_decision = register.office.minutes.add_action(decision.paragraph_id, text("Extra item")).value
    of_none = register.task("Without paragraph", meeting_id=register.meeting)
    refs = [Ref(Kind.ACTION, of_decision.id), Ref(Kind.ACTION, of_none.id)]
    register.office.records.remove_all(refs)
    for ref in refs:
        stays_in_the_bin(register, ref, state)
    register.office.close()


def stays_in_the_bin(register: Register, ref: Ref, state: MinutesState) -> None:
    """Send the minutes out, unless they are, and be refused what would change them."""
    minutes = register.office.minutes
    if register.get(Meeting, register.meeting).minutes_state is MinutesState.DRAFTING:
        hold(register)
        minutes.circulate(register.meeting)
        if state is MinutesState.AGREED:
            minutes.move(register.meeting, state)
    before = dump(register.path)
    with pytest.raises(RuleViolation, match="minutes_not_drafting"):
        register.office.records.restore(ref)
    assert dump(register.path) == before
