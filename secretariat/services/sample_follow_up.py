"""The sample between meetings: tied deadlines, hand-overs, nominations, obligations, reports and update rounds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from secretariat.domain.actions import Action
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import LimitKind, Obligation
from secretariat.domain.deadlines import DueEvent, Span, SpanUnit
from secretariat.domain.people import FocalPointRole, Nomination
from secretariat.services import sample_files
from secretariat.services.handover import HandOver
from secretariat.services.reporting import Evidence
from secretariat.services.sample_tables import Story, Table, read, text

LANGUAGE = "en"
Step = Callable[[Table], object]


class FollowUpBuilder:
    """Plans what goes on between the meetings of one group; the last of it is on the day `last`."""

    def __init__(self, story: Story, last: date) -> None:
        self._story = story
        self._office = story.office
        self._last = last
        self._data = read("follow_up").get(story.data["group"]["symbol"], {})

    def plan(self) -> None:
        """Plan all steps, to be taken on their days after those of the group's own file."""
        steps: dict[str, tuple[str, Step]] = {
            "tied": ("agreed_on", self._tied),
            "handovers": ("on", self._hand_over),
            "co_responsible": ("on", self._co_responsible),
            "dependencies": ("on", self._dependencies),
            "nominations": ("requested_on", self._nominate),
            "fulfilments": ("done_on", self._fulfil),
            "reports": ("as_of", self._report),
            "update_rounds": ("on", self._round),
            "letters": ("on", self._letters),
        }
        for name, (day, step) in steps.items():
            for table in self._data.get(name, ()):
                self._story.at(table[day], partial(step, table))
        at_last: dict[str, Step] = {
            "embassies": self._embassy,
            "limits": self._limit,
            "obligations": self._oblige,
        }
        for name, step in at_last.items():
            for table in self._data.get(name, ()):
                self._story.at(self._last, partial(step, table))
        for table in self._data.get("evidence", ()):
            if "activity" in table:
                self._story.at(self._last, partial(self._attach, table))

    def evidence(self, action: str, on: date) -> tuple[Evidence, ...]:
        """Return the files that show what was reported about an action item on a day."""
        return tuple(
            Evidence(table["name"], self._page(table), Audience.JOINT)
            for table in self._data.get("evidence", ())
            if (table.get("action"), table["reported_on"]) == (action, on)
        )

    def _page(self, table: Table) -> bytes:
        story, symbol = self._story, ""
        if "action" in table:
            actions = self._office.actions.all(story.group.id)
            symbol = next(one.symbol for one in actions if one.id == story.id(Kind.ACTION, table["action"]))
        group = story.group.name.best(LANGUAGE)
        return sample_files.page(symbol, table["title"], group, (table["text"],), table["reported_on"])

    def _attach(self, table: Table) -> None:
        ref = Ref(Kind.ACTIVITY, self._story.id(Kind.ACTIVITY, table["activity"]))
        self._office.attachments.add(ref, table["name"], self._page(table), audience=Audience.JOINT)

    def _tied(self, table: Table) -> None:
        people, story = self._story.people, self._story
        meeting = table.get("due_meeting")
        action = Action(
            group_id=story.group.id,
            title=text(table, "title"),
            area_id=story.area(table),
            lead_party_id=people.party(table["lead_party"]),
            responsible_id=people.person(table["responsible"]),
            counterpart_id=people.person(table["counterpart"]),
            agreed_on=table["agreed_on"],
            due_event=DueEvent(table["due_event"]),
            due_offset=table["due_offset"],
            due_unit=SpanUnit(table["due_unit"]),
            due_meeting_id=self._office.meetings.by_symbol(meeting).id if meeting else None,
        )
        story.keep(Kind.ACTION, table["key"], self._office.actions.save(action).value.id)

    def _hand_over(self, table: Table) -> None:
        people = self._story.people
        handover = HandOver(
            group_id=self._story.group.id,
            old_id=people.persons[table["from"]],
            new_id=people.persons[table["to"]],
            on=table["on"],
            letter=table["letter"],
        )
        self._office.handovers.carry_out(handover)

    def _co_responsible(self, table: Table) -> None:
        persons = [self._story.people.persons[key] for key in table["persons"]]
        self._office.actions.set_co_responsible(self._story.id(Kind.ACTION, table["action"]), persons)

    def _dependencies(self, table: Table) -> None:
        others = [self._story.id(Kind.ACTION, key) for key in table["waits_for"]]
        self._office.actions.set_dependencies(self._story.id(Kind.ACTION, table["action"]), others)

    def _nominate(self, table: Table) -> None:
        nomination = Nomination(
            group_id=self._story.group.id,
            party_id=self._story.people.party(table["party"]) or 0,
            area_id=self._story.area(table),
            role=FocalPointRole(table.get("role", "focal_point")),
            requested_on=table["requested_on"],
            until=table["until"],
        )
        self._office.nominations.request([nomination])

    def _fulfil(self, table: Table) -> None:
        clock, group_id = self._office.clock, self._story.group.id
        wanted = (LimitKind(table["kind"]), table["due_on"])
        lines = clock.lines(group_id, LANGUAGE, table["done_on"])
        line = next(line for line in lines if (line.kind, line.due_on) == wanted)
        clock.fulfil(group_id, line, table["done_on"], table["note"])

    def _report(self, table: Table) -> None:
        group_id = self._story.group.id
        content = self._office.documents.report_content(group_id, LANGUAGE, as_of=table["as_of"])
        self._office.reports.keep(group_id, content)

    def _round(self, table: Table) -> None:
        begun = self._office.updates.begin(self._story.group.id, table["until"]).value
        self._office.updates.make_forms(begun.id, LANGUAGE)

    def _letters(self, table: Table) -> None:
        letters = self._office.letters
        due = [line for line in letters.outbox(self._story.group.id) if line.kind in table["kinds"]]
        letters.settle([line for line in due if line.person_id], table["note"])

    def _embassy(self, table: Table) -> None:
        people, group = self._story.people, self._story.group
        self._office.agreements.set_embassy(
            group.agreement_id, people.parties[table["party"]], people.persons[table["person"]]
        )

    def _limit(self, table: Table) -> None:
        span = Span(table["amount"], SpanUnit(table["unit"]))
        self._office.limits.set(self._story.group.id, LimitKind(table["kind"]), span)

    def _oblige(self, table: Table) -> None:
        obligation = Obligation(
            group_id=self._story.group.id,
            title=text(table, "title"),
            due_event=DueEvent(table["due_event"]),
            due_offset=table["due_offset"],
            due_unit=SpanUnit(table["due_unit"]),
        )
        self._office.clock.save(obligation)
