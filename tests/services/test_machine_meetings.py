"""Meetings at random, through every legal and illegal move: from the notice to signed minutes and their corrigenda.

Whatever is tried, here or in a second program that has the same file open: numbers stay unique and with whom they were
given to, what was sealed stays what it was to the byte, undo never crosses adoption, and the file verifies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from secretariat.database.triggers import SEALED_COLUMNS
from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Step
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import (
    MEETING_MOVES,
    MINUTES_MOVES,
    AgendaItem,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Role,
)
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import Person
from secretariat.domain.seals import SEALED_STATES, Correction
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests.agreed_minutes import ADOPTED_ON, waive_all
from tests.small_register import Register, dump, found, rich, text

LONG = settings.get_current_profile_name() == "long"
WORDS = {
    ParagraphKind.NARRATIVE: "The two sides exchanged views on matter {}.",
    ParagraphKind.DECISION: "The Group decided to take up matter {}.",
    ParagraphKind.ACTION: "Borduria was requested to report on matter {}.",
}
HELD = {MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED}
PLACES = st.integers(0, 5)
NOT_UNDONE = ("", "undo_conflict", "undo_circulated", "sealed")
STAGES = ("planned", "drafted", "circulated", "agreed", "adopted", "signed")


class Life(RuleBasedStateMachine):
    register: Register

    @initialize(stage=st.sampled_from(STAGES))
    def open(self, stage: str) -> None:
        """Begin at one of the stages of a meeting's life: by chance alone few would ever be adopted."""
        self.folder = TemporaryDirectory()
        self.register = found(Path(self.folder.name) / "machine.secretariat")
        self.register.clock.set(ADOPTED_ON)
        for person, party in ((1, 0), (2, 1)):
            self.office.meetings.save_part(
                Delegate(
                    meeting_id=self.register.meeting,
                    person_id=person,
                    party_id=self.register.parties[party],
                    role=Role.HEAD,
                    attendance=Attendance.PRESENT,
                )
            )
        self.other: Office | None = None
        self.written = 0
        self.given: dict[tuple[str, int], tuple[int, str]] = {}
        self.sealed: dict[str, Any] | None = None
        self.originals: dict[tuple[str, int], bytes] = {}
        self.undoable = 2
        self.live_until(STAGES.index(stage))

    def live_until(self, stage: int) -> None:
        if stage >= 1:
            self.hold_the_meeting()
            for place, kind in enumerate(WORDS):
                self.write(kind, place % 2)
        for reached, step in enumerate((self.circulate, self.agree, self.adopt, self.sign), 2):
            if stage >= reached:
                step()

    def teardown(self) -> None:
        if hasattr(self, "register"):
            self.register.office.close()
            if self.other:
                self.other.close()
            self.folder.cleanup()

    @property
    def office(self) -> Office:
        return self.register.office

    @property
    def meeting(self) -> Meeting:
        found_meeting: Meeting = self.register.get(Meeting, self.register.meeting)
        return found_meeting

    def paragraph(self, place: int) -> Paragraph | None:
        paragraphs = self.office.minutes.paragraphs(self.register.meeting)
        return paragraphs[place % len(paragraphs)] if paragraphs else None

    def attempt(self, verb: Callable[[], Any], *, legal: bool, excuses: tuple[str, ...] = ()) -> bool:
        """Do something; what is not legal is refused, what is legal is refused for one of the `excuses` alone.

        Nothing that is refused leaves a trace.
        """
        before = dump(self.register.path)
        if code := refusal(verb):
            assert not legal or code in excuses, code
            assert dump(self.register.path) == before
            return False
        assert legal
        if dump(self.register.path) != before:
            self.undoable += 1
        return True

    # The meeting

    @rule(to=st.sampled_from(MeetingState), reason=st.sampled_from(["", "A side asked for it"]))
    def move_meeting(self, to: MeetingState, reason: str) -> None:
        meeting = self.meeting
        legal = to in MEETING_MOVES[meeting.state]
        if meeting.state is MeetingState.CLOSED:
            legal = legal and bool(reason) and meeting.minutes_state not in SEALED_STATES
        self.attempt(lambda: self.office.meetings.move(meeting.id, to, reason), legal=legal)

    @precondition(lambda self: self.meeting.state not in HELD)
    @rule()
    def hold_the_meeting(self) -> None:
        """Go straight to a meeting that is held, so that adoption is often reached."""
        ways = {
            MeetingState.POSTPONED: MeetingState.PLANNED,
            MeetingState.PLANNED: MeetingState.CONVENED,
            MeetingState.CONVENED: MeetingState.IN_SESSION,
        }
        while (state := self.meeting.state) in ways:
            self.attempt(lambda to=ways[state]: self.office.meetings.move(1, to), legal=True)

    @rule(title=st.sampled_from(["", "Extraordinary Meeting"]), hours=st.integers(0, 2))
    def change_the_meeting(self, title: str, hours: int) -> None:
        meeting = self.meeting
        assert meeting.ends_at is not None
        changed = replace(meeting, title=text(title), ends_at=meeting.ends_at + timedelta(hours=hours))
        legal = meeting.minutes_state not in SEALED_STATES or changed == meeting
        excuses = ("sealed", "minutes_not_drafting", "reschedule_too_late", "reschedule_needs_reason")
        self.attempt(lambda: self.office.meetings.save(changed), legal=legal, excuses=excuses)

    @rule(place=PLACES)
    def change_agenda_or_delegates(self, place: int) -> None:
        item = self.register.get(AgendaItem, self.register.items[place % 2])
        delegates = self.office.records.all(Delegate)
        if not delegates:  # both were taken back
            return
        delegate = delegates[place % len(delegates)]
        verbs: list[Callable[[], Any]] = [
            lambda: self.office.meetings.save_part(replace(item, title=text(f"Item {place}"))),
            lambda: self.office.meetings.save_part(replace(delegate, role=Role.ALTERNATE_HEAD)),
            lambda: self.office.meetings.save_part(AgendaItem(meeting_id=1, title=text("New"))),
            lambda: self.office.records.move(Ref(Kind.AGENDA_ITEM, item.id), place % 2),
        ]
        before = dump(self.register.path)
        code = refusal(verbs[place % 4])
        changed = dump(self.register.path) != before
        assert not changed or not code
        assert not code or self.meeting.minutes_state is not MinutesState.DRAFTING
        assert not changed or self.meeting.minutes_state not in SEALED_STATES
        self.undoable += changed

    # The text

    @rule(kind=st.sampled_from(sorted(WORDS)), item=st.integers(0, 1))
    def write(self, kind: ParagraphKind, item: int) -> None:
        self.written += 1
        legal = self.meeting.minutes_state is MinutesState.DRAFTING
        party = self.register.parties[1] if kind is ParagraphKind.ACTION else None
        words = WORDS[kind].format(self.written)
        self.attempt(lambda: self.register.write(words, kind, item, party_id=party), legal=legal)

    @rule(place=PLACES)
    def edit(self, place: int) -> None:
        paragraph = self.paragraph(place)
        if paragraph:
            self.written += 1
            words = WORDS.get(paragraph.kind, WORDS[ParagraphKind.NARRATIVE]).format(self.written)
            legal = self.meeting.minutes_state is MinutesState.DRAFTING
            changed = replace(paragraph, body=rich(words))
            self.attempt(lambda: self.office.minutes.save(changed), legal=legal)

    @rule(place=PLACES)
    def remove(self, place: int) -> None:
        paragraph = self.paragraph(place)
        if paragraph:
            legal = self.meeting.minutes_state is MinutesState.DRAFTING
            ref = Ref(Kind.PARAGRAPH, paragraph.id)
            self.attempt(lambda: self.office.records.remove(ref), legal=legal, excuses=("numbered",))

    @rule(place=PLACES, to=PLACES)
    def move_paragraph(self, place: int, to: int) -> None:
        paragraph = self.paragraph(place)
        if paragraph:
            legal = self.meeting.minutes_state is MinutesState.DRAFTING
            self.attempt(lambda: self.office.records.move(Ref(Kind.PARAGRAPH, paragraph.id), to), legal=legal)

    @rule(place=PLACES, percent=st.integers(1, 99))
    def report_progress(self, place: int, percent: int) -> None:
        """Action items live on, whatever became of the minutes."""
        actions = self.office.records.all(Action)
        if actions:
            action = replace(actions[place % len(actions)], percent=percent, status=ActionStatus.IN_PROGRESS)
            self.attempt(lambda: self.office.actions.save(action), legal=True)

    # The minutes

    def legal(self, to: MinutesState) -> bool:
        return to in MINUTES_MOVES[self.meeting.minutes_state]

    @rule()
    def circulate(self) -> None:
        excuses = ("minutes_empty", "checks_open")
        legal = self.legal(MinutesState.CIRCULATED)
        if self.attempt(lambda: self.office.minutes.circulate(1), legal=legal, excuses=excuses):
            self.undoable = 0

    @rule(to=st.sampled_from(MinutesState))
    def move_minutes(self, to: MinutesState) -> None:
        legal = self.legal(to) and to in (MinutesState.DRAFTING, MinutesState.AGREED)
        self.attempt(lambda: self.office.minutes.move(1, to), legal=legal, excuses=("checks_open",))

    @precondition(lambda self: self.meeting.minutes_state is MinutesState.CIRCULATED)
    @rule()
    def agree(self) -> None:
        self.move_minutes(MinutesState.AGREED)

    @precondition(lambda self: self.meeting.minutes_state not in SEALED_STATES)
    @rule()
    def adopt(self) -> None:
        before = len(self.office.history.entries())
        waive_all(self.register)
        self.undoable += len(self.office.history.entries()) - before
        legal = self.legal(MinutesState.ADOPTED) and self.meeting.state in HELD
        if self.attempt(
            lambda: self.office.adoption.adopt(1, ADOPTED_ON), legal=legal, excuses=("checks_open",)
        ):
            self.undoable = 0
            self.sealed = self.sealed_rows()
            for original in self.office.adoption.originals(1):
                key = (original.kind.value, original.first_party_id or 0)
                self.originals[key] = self.office.adoption.original_bytes(original.id)
            assert len(self.originals) >= 2

    @precondition(lambda self: self.sealed is not None)
    @rule()
    def adopt_again(self) -> None:
        self.attempt(lambda: self.office.adoption.adopt(1, ADOPTED_ON), legal=False)

    @rule()
    def sign(self) -> None:
        legal = self.legal(MinutesState.SIGNED)
        if self.attempt(
            lambda: self.office.adoption.sign(1, ADOPTED_ON, "scan.pdf", b"%PDF-1.4 scan"), legal=legal
        ):
            self.undoable = 0

    @precondition(lambda self: self.meeting.minutes_state is MinutesState.AGREED)
    @rule()
    def prepare_and_change(self) -> None:
        """What is renamed while the originals are being made holds the adoption back."""
        if self.meeting.state not in HELD or self.office.checks.blocking(1, Step.ADOPTION):
            return
        prepared = self.office.adoption.prepare(1, ADOPTED_ON)
        self.written += 1
        person = self.register.get(Person, 1)
        self.office.people.save(replace(person, name=text(f"Amina {self.written}")))
        self.undoable += 1
        before = dump(self.register.path)
        assert refusal(lambda: self.office.adoption.seal(prepared)) == "adoption_stale"
        assert dump(self.register.path) == before

    @precondition(lambda self: self.sealed is not None)
    @rule()
    def correct(self) -> None:
        """Issue a corrigendum to one paragraph."""
        lines = self.office.corrigenda.lines(1, "en")
        draft = self.office.corrigenda.draft(1).value
        self.written += 1
        line = lines[self.written % len(lines)]
        correction = Correction(corrigendum_id=draft.id, paragraph_id=line.paragraph_id, for_text="matter")
        self.office.corrigenda.save(replace(correction, read_text=f"{self.written}: matter"))
        issued = self.office.corrigenda.issue(draft.id, ADOPTED_ON).value
        assert issued.symbol.endswith(f"/AM/Corr.{issued.number}")
        self.undoable = 0
        again = self.office.corrigenda.lines(1, "en")
        assert [one.text for one in again] != [one.text for one in lines]

    # Undo, other programs, other names

    @rule()
    def undo(self) -> None:
        assert (self.office.history.undo_label() is not None) == (self.undoable > 0)
        code = refusal(self.office.history.undo)
        assert code in (NOT_UNDONE if self.undoable else ("nothing_to_undo",))
        self.undoable = max(0, self.undoable - 1)

    @rule()
    def redo(self) -> None:
        code = refusal(self.office.history.redo)
        assert code in (*NOT_UNDONE, "nothing_to_redo")
        self.undoable += not code

    @rule(undo=st.booleans())
    def elsewhere(self, undo: bool) -> None:
        """A second program writes into the minutes, and takes back what it wrote, if it can."""
        if self.other is None:
            self.other = self.register.another()
        self.written += 1
        before = dump(self.register.path)
        words = rich(WORDS[ParagraphKind.NARRATIVE].format(self.written))
        paragraph = Paragraph(agenda_item_id=self.register.items[0], body=words)
        other = self.other
        code = refusal(other.history.undo if undo else lambda: other.minutes.save(paragraph))
        assert code in (*NOT_UNDONE, "nothing_to_undo", "minutes_not_drafting")
        assert not code or dump(self.register.path) == before

    @rule()
    def rename_everything(self) -> None:
        self.written += 1
        for record_type, save in ((Person, self.office.people.save), (Party, self.office.agreements.save)):
            for record in self.office.records.all(record_type):
                save(replace(record, name=text(f"Renamed {record.id} {self.written}")))
                self.undoable += 1
        self.stored_bytes_are_given_out()

    @rule()
    def reopen(self) -> None:
        self.register.reopen()
        self.undoable = 0
        self.stored_bytes_are_given_out()

    def stored_bytes_are_given_out(self) -> None:
        for (kind, first), data in self.originals.items():
            assert self.office.documents.set(kind, 1, "en", first=first) == data

    # What holds always

    def sealed_rows(self) -> dict[str, Any]:
        """Return all rows that adoption made final."""
        tables = dump(self.register.path)
        kept: dict[str, Any] = {
            kind.value: [row for row in tables[kind.value] if row["meeting_id"] == 1]
            for kind in (Kind.AGENDA_ITEM, Kind.PARAGRAPH, Kind.DELEGATE, Kind.SITTING)
        }
        for kind in (Kind.MEETING, Kind.DECISION, Kind.ACTION):
            of = "id" if kind is Kind.MEETING else "meeting_id"
            columns = ("id", *SEALED_COLUMNS[kind])
            kept[kind.value] = [
                {name: row[name] for name in columns} for row in tables[kind.value] if row[of] == 1
            ]
        kept["seals"] = [row for row in tables["seals"] if row["kind"] == "minutes"]
        ids = {row["id"] for row in kept["seals"]}
        kept["originals"] = [row for row in tables["originals"] if row["seal_id"] in ids]
        return kept

    @invariant()
    def what_was_sealed_stays(self) -> None:
        if getattr(self, "sealed", None) is not None:
            assert self.sealed_rows() == self.sealed
            assert self.meeting.minutes_state in SEALED_STATES

    @invariant()
    def numbers_are_unique_and_stay_with_whom_they_were_given_to(self) -> None:
        if not hasattr(self, "register"):
            return
        tables = dump(self.register.path)
        seen = set()
        for kind in (Kind.DECISION, Kind.ACTION, Kind.MEETING, Kind.CORRIGENDUM):
            for row in tables[kind.value]:
                if not row["symbol"]:
                    continue
                assert row["symbol"] not in seen
                seen.add(row["symbol"])
                mine = (row["number"], row["symbol"])
                assert self.given.setdefault((kind.value, row["id"]), mine) == mine
        there = {(kind.value, row["id"]) for kind in Kind for row in tables[kind.value]}
        assert self.given.keys() <= there  # what had a number is never lost
        for kind in (Kind.DECISION, Kind.ACTION):
            numbers = sorted(number for (of, _), (number, _) in self.given.items() if of == kind.value)
            assert numbers == list(range(1, len(numbers) + 1))

    @invariant()
    def the_file_verifies(self) -> None:
        if hasattr(self, "register"):
            assert verify(self.register.path).faults == ()


def refusal(verb: Callable[[], Any]) -> str:
    """Return the code with which the rules refuse something, an empty string when it was done."""
    try:
        verb()
    except RuleViolation as violation:
        return violation.code
    return ""


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=300 if LONG else 14, stateful_step_count=40 if LONG else 30, deadline=None
)
