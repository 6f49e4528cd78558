"""Clause 20: order does not depend on the clock, which jumps by up to ten years either way between any two acts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from secretariat.database.store import minutes as queries
from secretariat.domain.actions import ActionStatus
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.letters import LetterKind, OutboxLine
from secretariat.domain.meetings import Delegate, MeetingState, MinutesState, Role
from secretariat.domain.minutes import Note
from secretariat.domain.text import RichText
from secretariat.domain.update_preview import CellState
from secretariat.services.actions import Report
from secretariat.services.safekeeping import verify
from tests.small_register import Clock, Register, dump, found, sql, text
from tests.torture.amounts import amount, figure
from tests.update_replies import C, fill, forms_out

SHARDS = 20
YEARS = timedelta(days=3652)


class JumpingClock(Clock):
    """Shows another instant at each look, up to ten years before or after the day of the register; or stands still."""

    def __init__(self, chance: Random) -> None:
        super().__init__()
        self.chance, self.start, self.shown = chance, self.now, self.now

    def __call__(self) -> datetime:
        if self.chance.random() < 0.8:
            self.shown = self.start + YEARS * self.chance.uniform(-1, 1)
        return self.shown


@pytest.fixture
def jumping(tmp_path: Path, shard: int) -> Any:
    clock = JumpingClock(Random(f"clock {shard}"))
    register = found(tmp_path / "jumping.secretariat", clock)
    yield register
    register.office.close()


shards = pytest.mark.parametrize("shard", range(amount(1, SHARDS)))
ROUNDS = amount(12, 2000)


def _done(act: Callable[[], object], refusal: str) -> bool:
    """Return whether something was done; it may be refused for one reason only."""
    try:
        act()
    except RuleViolation as refused:
        if refused.code != refusal:
            raise
        return False
    return True


@shards
def test_the_journal_and_undo_go_by_what_was_done_last(jumping: Register, shard: int) -> None:
    office, made = jumping.office, []
    for number in range(max(12, ROUNDS // SHARDS)):
        made.append((office.history.undo_seq(), dump(jumping.path)))
        jumping.task(f"Task {number}")
    entries = office.history.entries(limit=10_000)
    assert [entry.seq for entry in entries] == list(range(entries[0].seq, entries[0].seq - len(entries), -1))
    done = 0
    for seq, before in reversed(made):
        office.history.undo()
        assert dump(jumping.path) == before
        assert office.history.undo_seq() == seq
        done += 1
    for _ in made:
        office.history.redo()
    assert [str(action.title) for action in office.actions.all(1)] == [f"Task {n}" for n in range(done)]
    assert verify(jumping.path).faults == ()
    figure(20, "acts and their undoing", f"{3 * done} acts, 0 faults")


@shards
def test_the_bin_shows_what_was_removed_last_first_and_restores_just_that(
    jumping: Register, shard: int
) -> None:
    """Parts that were removed before their owner stay in the bin when it comes back, even if the clock stood still."""
    office, removed = jumping.office, []
    notes = [
        office.records.save_note(Note(subject_kind=Kind.GROUP, subject_id=1, text=f"Note {number}")).value.id
        for number in range(max(5, ROUNDS // SHARDS))
    ]
    for number in notes:
        office.records.remove(Ref(Kind.NOTE, number))
        removed.append(Ref(Kind.NOTE, number))
        assert [ref for ref, _ in office.records.binned()] == removed[::-1]
    paragraph = jumping.write("Removed before its item")
    office.records.remove(Ref(Kind.PARAGRAPH, paragraph.id))
    item = Ref(Kind.AGENDA_ITEM, jumping.items[0])
    office.records.remove(item)
    office.records.restore(item)
    assert office.records.binned()[0][0] == Ref(Kind.PARAGRAPH, paragraph.id)
    figure(20, "the bin", f"{len(notes)} removals listed after each, 0 faults")


@shards
def test_drafts_come_the_one_typed_last_first(jumping: Register, shard: int) -> None:
    minutes, chance = jumping.office.minutes, Random(shard)
    paragraphs = [jumping.write(f"Paragraph {number}") for number in range(3)]
    typed: list[int] = []
    for number in range(max(6, ROUNDS // SHARDS)):
        paragraph = chance.choice(paragraphs)
        minutes.keep_draft(paragraph, "en", RichText.of(f"Typed {number}"))
        typed = [paragraph.id, *(other for other in typed if other != paragraph.id)]
        with jumping.office._unit.read() as session:
            assert [draft.paragraph_id for draft in queries.drafts(session, jumping.meeting)] == typed
    figure(20, "drafts", f"{number + 1} keystrokes kept, 0 faults")


@shards
def test_kept_drafts_numbers_and_symbols_go_up(jumping: Register, shard: int) -> None:
    office = jumping.office
    jumping.write("The meeting was opened.")
    for _ in range(max(2, ROUNDS // SHARDS // 10)):
        # A check against today's date may refuse it, and then it is whole.
        if not _done(lambda: office.minutes.circulate(jumping.meeting), "checks_open"):
            continue
        office.minutes.move(jumping.meeting, MinutesState.DRAFTING)
    numbers = [number for (number,) in sql(jumping.path, "SELECT number FROM minutes_versions ORDER BY id")]
    assert numbers == list(range(1, len(numbers) + 1))
    by_year: dict[str, list[int]] = {}
    for _ in range(max(4, ROUNDS // SHARDS)):
        place, _, number = jumping.task().symbol.rpartition("/A.")
        by_year.setdefault(place, []).append(int(number))
    assert all(given == list(range(1, len(given) + 1)) for given in by_year.values())
    figure(
        20,
        "kept drafts and numbers",
        f"{len(numbers)} drafts, {sum(map(len, by_year.values()))} symbols, 0 faults",
    )


@shards
def test_what_was_said_last_is_how_an_item_stands(jumping: Register, shard: int) -> None:
    """Without a day of its own a report counts from today, and never before what was said earlier."""
    office, chance = jumping.office, Random(shard)
    action = jumping.task()
    for _ in range(max(8, ROUNDS // SHARDS)):
        percent = chance.randrange(1, 100)
        report = Report(action_id=action.id, status=ActionStatus.IN_PROGRESS, percent=percent)
        # Where the clock stands before the day of the agreement nothing is written.
        if not _done(partial(office.actions.report, report), "effective_before_agreed"):
            continue
        assert jumping.get(type(action), action.id).percent == percent
        assert office.actions.history(action.id)[-1].percent == percent
    for turn in range(max(8, ROUNDS // SHARDS)):
        responsible = jumping.persons[turn % 3]
        office.actions.assign(action.id, responsible_id=responsible)
        assert jumping.get(type(action), action.id).responsible_id == responsible
        assert office.actions.assignments(action.id)[-1].responsible_id == responsible
    assert verify(jumping.path).faults == ()
    figure(20, "standings and hands", f"{2 * (turn + 1)} entries, 0 faults")


@pytest.fixture
def register(tmp_path: Path) -> Any:
    found_ = found(tmp_path / "set-back.secretariat")
    yield found_
    found_.office.close()


def set_back(register: Register, back: timedelta = timedelta(hours=2)) -> None:
    """Set the clock back, as who corrects it does."""
    register.clock.now -= back


def outbox(register: Register, kind: LetterKind) -> list[OutboxLine]:
    return [one for one in register.office.letters.outbox(register.group.id) if one.kind is kind]


def written(register: Register, kind: LetterKind) -> None:
    """Settle what has to leave by a clock that was set back meanwhile."""
    lines = outbox(register, kind)
    assert lines
    set_back(register)
    register.office.letters.settle(lines, "Sent by post")
    register.clock.now += timedelta(hours=2)


def test_what_was_written_after_an_act_is_not_due_again_where_the_clock_was_set_back(
    register: Register,
) -> None:
    """Invitations since the meeting was convened, minutes since they were circulated, reminders of a new deadline."""
    for place, party in enumerate(register.parties):
        head = Delegate(
            meeting_id=register.meeting, person_id=register.persons[place], party_id=party, role=Role.HEAD
        )
        register.office.meetings.save_part(head)
    register.office.meetings.move(register.meeting, MeetingState.CONVENED)
    written(register, LetterKind.INVITATION)
    assert outbox(register, LetterKind.INVITATION) == []
    today = register.clock.now.date()
    task = register.task(responsible_id=register.persons[0], due_on=today + timedelta(days=60))
    register.office.actions.report(Report(action_id=task.id, due_on=today + timedelta(days=3)))
    written(register, LetterKind.REMINDER)
    assert outbox(register, LetterKind.REMINDER) == []
    register.clock.set(today + timedelta(days=10))
    register.circulated()
    written(register, LetterKind.MINUTES)
    assert outbox(register, LetterKind.MINUTES) == []
    figure(20, "letters written by a clock set back", "3 kinds, 0 due again")


def test_the_first_draft_is_the_one_with_the_lowest_number(register: Register) -> None:
    register.clock.set(register.clock.now.date() + timedelta(days=12))
    register.circulated()
    first = register.clock.now.date()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    set_back(register, timedelta(days=2))
    register.circulated()
    lines = {one.key: one for one in register.office.clock.lines(register.group.id, "en", first)}
    assert lines[f"draft_minutes/{register.meeting}"].done_on == first


def test_what_was_said_after_a_form_went_out_is_known_where_the_clock_was_set_back(
    register: Register, tmp_path: Path
) -> None:
    person = register.persons[0]
    task = register.task(responsible_id=person, due_on=register.clock.now.date() + timedelta(days=60))
    form = forms_out(register, tmp_path)[person]
    set_back(register)
    said = {"text": text("The plan is written."), "reported_by_id": person}
    register.office.actions.report(Report(action_id=task.id, **said))
    received = register.office.updates.receive(fill(form, {task.symbol: {C.COMMENT: "The plan is written."}}))
    (row,) = received.rows
    assert [cell.state for cell in row.cells if cell.column is C.COMMENT] == [CellState.ALREADY]
