"""A secretary at random: writes, edits, moves, removes, takes back, closes and opens, in any order.

After every step the file verifies, the minutes are what a plain model says, and no version has fallen.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich
from secretariat.services.safekeeping import verify
from tests.small_register import Register, dump, found, rich, text, versions

LONG = settings.get_current_profile_name() == "long"  # make test-long
KINDS = st.sampled_from(ParagraphKind)
ITEMS = st.integers(0, 1)
PLACES = st.integers(0, 6)
# With the verbs that the check before circulation looks for.
TEXTS = st.text(max_size=12).map(lambda words: f"The Group decided and requested x{words}")
DECISION, ACTION = ParagraphKind.DECISION, ParagraphKind.ACTION


@dataclass
class Model:
    """What the minutes should say: by agenda item each paragraph's id, text and kind; and how far the tasks are."""

    items: dict[int, list[tuple[int, str, ParagraphKind]]]
    drafting: bool = True
    numbered: set[int] = field(default_factory=set)
    tasks: dict[int, int] = field(default_factory=dict)

    def find(self, place: int) -> tuple[int, int] | None:
        """Return the item and index of one of the paragraphs, chosen by a number."""
        flat = [(item, index) for item, found_here in self.items.items() for index in range(len(found_here))]
        return flat[place % len(flat)] if flat else None


class Secretary(RuleBasedStateMachine):
    register: Register

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        self.register = found(Path(self.folder.name) / "machine.secretariat")
        self.model = Model({item: [] for item in self.register.items})
        self.undo_stack: list[tuple[Model, dict[str, Any]]] = []
        self.redo_stack: list[tuple[Model, dict[str, Any]]] = []
        self.newest = versions(self.register.path)

    def teardown(self) -> None:
        if hasattr(self, "register"):
            self.register.office.close()
            self.folder.cleanup()

    def act(self, verb: Any, change: Any) -> Any:
        """Do something that the rules allow only while drafting; the model follows when it was done."""
        before = copy.deepcopy(self.model), dump(self.register.path)
        refused, outcome = "", None
        try:
            outcome = verb()
        except RuleViolation as violation:
            refused = violation.code
        if outcome is None:
            assert refused in self.excuses()
            assert dump(self.register.path) == before[1]
            return None
        if outcome.changes.refs:
            self.undo_stack.append(before)
            self.redo_stack.clear()
        change(outcome.value)
        return outcome.value

    def excuses(self) -> set[str]:
        return (
            {"numbered", "checks_open"}
            if self.model.drafting
            else {"minutes_not_drafting", "minutes_move_unknown", "numbered"}
        )

    def chosen(self, place: int) -> tuple[int, int, Paragraph] | None:
        at = self.model.find(place)
        if at is None:
            return None
        row = self.model.items[at[0]][at[1]][0]
        return *at, self.register.get(Paragraph, row)

    @rule(item=ITEMS, words=TEXTS, kind=KINDS, front=st.booleans())
    def add(self, item: int, words: str, kind: ParagraphKind, front: bool) -> None:
        item_id = self.register.items[item]
        side = self.register.parties[0] if kind is ACTION else None  # leads the action item
        paragraph = Paragraph(agenda_item_id=item_id, body=rich(words), kind=kind, party_id=side)

        def change(saved: Paragraph) -> None:
            entry = (saved.id, words_of(saved), kind)
            self.model.items[item_id].insert(0 if front else len(self.model.items[item_id]), entry)

        self.act(lambda: self.register.office.minutes.save(paragraph, after=0 if front else None), change)

    @rule(place=PLACES, words=TEXTS, language=st.sampled_from(["en", "ar"]))
    def edit(self, place: int, words: str, language: str) -> None:
        if chosen := self.chosen(place):
            item, index, paragraph = chosen
            body = LocalizedRich({**paragraph.body, language: rich(words)["en"]})

            def change(saved: Paragraph) -> None:
                row, _, kind = self.model.items[item][index]
                self.model.items[item][index] = (row, words_of(saved), kind)

            self.act(lambda: self.register.office.minutes.save(replace(paragraph, body=body)), change)

    @rule(place=PLACES)
    def remove(self, place: int) -> None:
        if chosen := self.chosen(place):
            item, index, paragraph = chosen
            self.act(
                lambda: self.register.office.records.remove(Ref(Kind.PARAGRAPH, paragraph.id)),
                lambda _: self.model.items[item].pop(index),
            )

    @rule(place=PLACES, to=st.integers(0, 5))
    def move(self, place: int, to: int) -> None:
        if chosen := self.chosen(place):
            item, index, paragraph = chosen

            def change(_: Ref) -> None:
                entries = self.model.items[item]
                entries.insert(min(to, len(entries) - 1), entries.pop(index))

            self.act(lambda: self.register.office.records.move(Ref(Kind.PARAGRAPH, paragraph.id), to), change)

    @rule(place=PLACES, kind=KINDS)
    def turn_into(self, place: int, kind: ParagraphKind) -> None:
        if chosen := self.chosen(place):
            item, index, paragraph = chosen

            def change(saved: Paragraph) -> None:
                self.model.items[item][index] = (saved.id, words_of(saved), kind)

            self.act(lambda: self.register.office.minutes.turn_into(paragraph.id, kind), change)

    @rule()
    def send_out_or_take_back(self) -> None:
        minutes, meeting = self.register.office.minutes, self.register.meeting
        if self.model.drafting and not any(self.model.items.values()):
            return

        def change(_: Any) -> None:
            self.model.drafting = not self.model.drafting
            if not self.model.drafting:
                entries = [entry for found_here in self.model.items.values() for entry in found_here]
                self.model.numbered |= {row for row, _, kind in entries if kind in (DECISION, ACTION)}
                self.undo_stack.clear()  # numbers that were given out are not taken back

        if self.model.drafting:
            self.act(lambda: minutes.circulate(meeting), change)
        else:
            self.act(lambda: minutes.move(meeting, MinutesState.DRAFTING), change)

    @rule(percent=st.integers(0, 100))
    def report(self, percent: int) -> None:
        save = self.register.office.actions.save
        if not self.model.tasks:
            action = Action(group_id=1, title=text("Task"))
            self.act(lambda: save(action), lambda saved: self.model.tasks.update({saved.id: 0}))
            return
        task = min(self.model.tasks)
        action = replace(self.register.get(Action, task), percent=percent, status=ActionStatus.IN_PROGRESS)
        self.act(lambda: save(action), lambda saved: self.model.tasks.update({task: percent}))

    @precondition(lambda self: hasattr(self, "undo_stack") and self.undo_stack)
    @rule()
    def undo(self) -> None:
        after = copy.deepcopy(self.model), dump(self.register.path)
        self.register.office.history.undo()
        self.model, rows = self.undo_stack.pop()
        assert dump(self.register.path) == rows
        self.redo_stack.append(after)

    @precondition(lambda self: hasattr(self, "redo_stack") and self.redo_stack)
    @rule()
    def redo(self) -> None:
        before = copy.deepcopy(self.model), dump(self.register.path)
        self.register.office.history.redo()
        self.model, rows = self.redo_stack.pop()
        assert dump(self.register.path) == rows
        self.undo_stack.append(before)

    @precondition(lambda self: hasattr(self, "undo_stack") and self.undo_stack)
    @rule()
    def undo_and_redo(self) -> None:
        before = dump(self.register.path)
        self.register.office.history.undo()
        self.register.office.history.redo()
        assert dump(self.register.path) == before

    @rule()
    def reopen(self) -> None:
        before = dump(self.register.path, versions=True)
        self.register.reopen()
        assert dump(self.register.path, versions=True) == before
        self.undo_stack.clear()
        self.redo_stack.clear()
        assert self.register.office.history.undo_label() is None

    @invariant()
    def the_minutes_are_what_the_model_says(self) -> None:
        if not hasattr(self, "register"):
            return
        paragraphs = self.register.office.minutes.paragraphs(self.register.meeting)
        shown = {
            item: [(p.id, words_of(p), p.kind) for p in paragraphs if p.agenda_item_id == item]
            for item in self.register.items
        }
        assert shown == self.model.items
        decisions, actions = self.register.office.minutes.outcomes(self.register.meeting)
        assert sorted(d.paragraph_id for d in decisions) == sorted(
            p.id for p in paragraphs if p.kind is DECISION
        )
        assert sorted(a.paragraph_id or 0 for a in actions) == sorted(
            p.id for p in paragraphs if p.kind is ACTION
        )
        for outcome in (*decisions, *actions):
            assert bool(outcome.symbol) == (outcome.paragraph_id in self.model.numbered)
        for found_here in (decisions, actions):
            given = sorted(outcome.number for outcome in found_here if outcome.number)
            assert given == list(range(1, len(given) + 1))
        assert {
            task: self.register.get(Action, task).percent for task in self.model.tasks
        } == self.model.tasks

    @invariant()
    def no_version_falls(self) -> None:
        if hasattr(self, "register"):
            now = versions(self.register.path)
            assert all(version >= self.newest.get(row, 0) for row, version in now.items())
            self.newest |= now

    @invariant()
    def the_file_verifies(self) -> None:
        if hasattr(self, "register"):
            assert verify(self.register.path).faults == ()
            history = self.register.office.history
            assert bool(self.undo_stack) == (history.undo_label() is not None)
            assert bool(self.redo_stack) == (history.redo_label() is not None)


def words_of(paragraph: Paragraph) -> str:
    return "|".join(f"{code}:{body.plain}" for code, body in sorted(paragraph.body.items()))


TestSecretary = Secretary.TestCase
TestSecretary.settings = settings(
    max_examples=300 if LONG else 12, stateful_step_count=40 if LONG else 20, deadline=None
)
