"""The sample's meetings: planned, prepared with their papers, attended, and written up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Distribution,
    Meeting,
    MeetingMode,
    MeetingState,
    Role,
    Sitting,
)
from secretariat.domain.papers import Paper, PaperSeries
from secretariat.services import sample_files
from secretariat.services.sample_minutes import MinutesBuilder
from secretariat.services.sample_tables import Story, Table, text

PLANNED_BEFORE = timedelta(days=60)


class MeetingBuilder:
    """Plans the steps of one meeting's life."""

    def __init__(self, story: Story, table: Table) -> None:
        self._story = story
        self._office = story.office
        self._table = table

    def plan(self, begins: date) -> set[str]:
        """Plan the meeting, in a group that began on a day; return the keys of the action items that it agreed."""
        at, table = self._story.at, self._table
        planned_on = table.get("planned_on") or table["starts_at"].date() - PLANNED_BEFORE
        at(max(begins, planned_on), self._meeting)
        for row in table.get("papers", ()):
            at(row["submitted_on"], partial(self._paper, row))
        for row in table.get("files", ()):
            at(row["on"], partial(self._file, row))
        for move in table.get("moves", ()):
            at(move["on"], partial(self._move, move))
        if any(row.get("attendance", "expected") != "expected" for row in table.get("delegates", ())):
            at(table["ends_at"].date(), self._attendance)
        if "template" in table:
            at(table["template"]["on"], self._template)
        return MinutesBuilder(self._story, table).plan()

    @property
    def _id(self) -> int:
        return self._story.id(Kind.MEETING, self._table["key"])

    def _meeting(self) -> None:
        table, people = self._table, self._story.people
        meeting = Meeting(
            group_id=self._story.group.id,
            title=text(table, "title"),
            host_party_id=people.party(table.get("host")),
            place=text(table, "place"),
            venue=text(table, "venue"),
            mode=MeetingMode(table["mode"]),
            zone=table["zone"],
            starts_at=table["starts_at"],
            ends_at=table["ends_at"],
            distribution=Distribution(table.get("distribution", "limited")),
        )
        found = self._office.meetings.save(meeting).value
        self._story.keep(Kind.MEETING, table["key"], found.id)
        for row in table.get("sittings", ()):
            sitting = Sitting(meeting_id=found.id, starts_at=row["starts_at"], ends_at=row["ends_at"])
            self._office.meetings.save_part(sitting)
        for row in table["agenda"]:
            self._item(found.id, row)
        for row in table.get("delegates", ()):
            delegate = Delegate(
                meeting_id=found.id,
                person_id=people.person(row["person"]) or 0,
                party_id=people.party(row.get("party")),
                role=Role(row["role"]),
            )
            self._office.meetings.save_part(delegate)

    def _item(self, meeting_id: int, row: Table) -> None:
        item = AgendaItem(
            meeting_id=meeting_id,
            kind=AgendaKind(row["kind"]),
            title=text(row, "title"),
            area_id=self._story.area(row),
            presenter=text(row, "presenter"),
            minutes_allotted=row.get("minutes_allotted"),
            documents=tuple(row.get("documents", ())),
            annotation=text(row, "annotation"),
        )
        saved = self._office.meetings.save_part(item).value
        self._story.keep(Kind.AGENDA_ITEM, row["key"], saved.id)

    def _paper(self, row: Table) -> None:
        story = self._story
        paper = Paper(
            meeting_id=self._id,
            agenda_item_id=self._item_of(row, "item"),
            parent_id=story.id(Kind.PAPER, row["parent"]) if "parent" in row else None,
            series=PaperSeries(row.get("series", "working")),
            number=row.get("number", 0),
            title=text(row, "title"),
            party_id=story.people.party(row.get("party")),
            submitted_on=row["submitted_on"],
        )
        saved = self._office.papers.save(paper).value
        story.keep(Kind.PAPER, row["key"], saved.id)
        data = sample_files.page(
            saved.symbol,
            saved.title.best("en"),
            story.group.name.best("en"),
            row["text"],
            row["submitted_on"],
        )
        name = f"{saved.symbol.replace('/', '-')}.pdf"
        self._office.attachments.add(Ref(Kind.PAPER, saved.id), name, data, audience=Audience.JOINT)

    def _file(self, row: Table) -> None:
        """Attach a file to the meeting that only our side sees."""
        meeting = self._office.records.get(Meeting, self._id)
        group = self._story.group.name.best("en")
        data = sample_files.page(meeting.symbol, row["title"], group, row["text"], row["on"])
        self._office.attachments.add(Ref(Kind.MEETING, meeting.id), row["name"], data)

    def _move(self, move: Table) -> None:
        self._office.meetings.move(self._id, MeetingState(move["state"]))

    def _attendance(self) -> None:
        people, verbs = self._story.people, self._office.meetings
        listed = {delegate.person_id: delegate for delegate in verbs.delegates(self._id)}
        present = []
        for row in self._table["delegates"]:
            delegate = listed[people.person(row["person"]) or 0]
            attendance = Attendance(row["attendance"])
            arrived, left = self._item_of(row, "arrived"), self._item_of(row, "left")
            if attendance is Attendance.PRESENT and not (arrived or left):
                present.append(delegate.id)
                continue
            changed = replace(
                delegate,
                attendance=attendance,
                represented_by_id=people.person(row.get("represented_by")),
                arrived_item_id=arrived,
                left_item_id=left,
            )
            verbs.save_part(changed)
        verbs.set_attendance(present, Attendance.PRESENT)

    def _item_of(self, row: Table, name: str) -> int | None:
        return self._story.id(Kind.AGENDA_ITEM, row[name]) if name in row else None

    def _template(self) -> None:
        self._office.agendas.keep_as_template(self._id, text(self._table["template"], "name"))
