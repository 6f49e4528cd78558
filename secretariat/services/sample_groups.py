"""The sample's groups: what stands before the meetings, and what runs between them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from secretariat.domain.actions import ActionStatus
from secretariat.domain.activities import Activity, ActivityKind
from secretariat.domain.agreements import Agreement, AgreementKind, Area, Article, Signatory
from secretariat.domain.changes import Kind
from secretariat.domain.decisions import DecisionEvent, DecisionState
from secretariat.domain.groups import Group
from secretariat.domain.minutes import Note, NoteTopic
from secretariat.domain.people import FocalPoint, FocalPointRole
from secretariat.domain.saved_filters import SavedFilter, SavedList
from secretariat.domain.terms import Term
from secretariat.services.actions import Report
from secretariat.services.sample_follow_up import FollowUpBuilder
from secretariat.services.sample_meetings import MeetingBuilder
from secretariat.services.sample_minutes import agree
from secretariat.services.sample_tables import Story, Table, read, text


class GroupBuilder:
    """Plans the steps of one working group's life, of which the last is the day before `today`."""

    def __init__(self, story: Story, today: date) -> None:
        self._story = story
        self._office = story.office
        self._last = today - timedelta(days=1)
        self._agreement_id = 0
        self._follow_up = FollowUpBuilder(story, self._last)

    def plan(self) -> None:
        """Plan all steps of the group."""
        at, data = self._story.at, self._story.data
        begins = data["agreement"].get("signed_on") or data["group"]["established_on"]
        at(begins, self._agreement)
        begins = max(begins, data["group"].get("established_on") or begins)
        at(begins, self._establish)
        for table in data.get("focal_points", ()):
            at(max(begins, table.get("from_on") or begins), partial(self._focal_point, table))
        in_minutes = set()
        for table in data.get("meetings", ()):
            in_minutes |= MeetingBuilder(self._story, table).plan(begins)
        for table in data.get("actions", ()):
            if table["key"] not in in_minutes:
                at(table["agreed_on"], partial(agree, self._story, table))
            for entry in table.get("history", ()):
                at(entry["on"], partial(self._report, table["key"], entry))
        for table in data.get("decisions", ()):
            for entry in table.get("history", ()):
                at(entry["on"], partial(self._move_decision, table["key"], entry))
        for table in data.get("activities", ()):
            at(self._last, partial(self._activity, table))
        for table in read("terms").get(data["group"]["symbol"], ()):
            at(self._last, partial(self._term, table))
        for table in data.get("notes", ()):
            at(self._last, partial(self._note, table))
        for table in data.get("saved_filters", ()):
            at(self._last, partial(self._saved_filter, table))
        self._follow_up.plan()

    def _agreement(self) -> None:
        table, verbs, party = self._story.data["agreement"], self._office.agreements, self._story.people.party
        agreement = Agreement(
            kind=AgreementKind(table["kind"]),
            title=text(table, "title"),
            purpose=text(table, "purpose"),
            place=text(table, "place"),
            signed_on=table.get("signed_on"),
            in_force_on=table.get("in_force_on"),
            expires_on=table.get("expires_on"),
        )
        self._agreement_id = found = verbs.save(agreement).value.id
        verbs.set_sides(found, [party(key) or 0 for key in table["sides"]])
        for row in self._story.data.get("signatories", ()):
            witness, side = row.get("witness", False), party(row.get("party"))
            name, function = text(row, "name"), text(row, "function")
            verbs.save(
                Signatory(agreement_id=found, party_id=side, name=name, function=function, witness=witness)
            )
        for row in self._story.data.get("articles", ()):
            title, words = text(row, "title"), text(row, "text")
            verbs.save(Article(agreement_id=found, number=row["number"], title=title, text=words))
        for row in self._story.data["areas"]:
            area = Area(agreement_id=found, name=text(row, "name"), reference=row.get("reference", ""))
            self._story.keep(Kind.AREA, row["key"], verbs.save(area).value.id)

    def _establish(self) -> None:
        table = self._story.data["group"]
        group = Group(
            agreement_id=self._agreement_id,
            symbol=table["symbol"],
            name=text(table, "name"),
            terms_of_reference=text(table, "terms_of_reference"),
            legal_basis=text(table, "legal_basis"),
            languages=tuple(table["languages"]),
            authentic=tuple(table.get("authentic", ())),
            recurrence=table.get("recurrence", ""),
            prevailing=table.get("prevailing", ""),
            hijri=table.get("hijri", False),
            own_party_id=self._story.people.party(table.get("own_party")),
            established_on=table.get("established_on"),
            sample=table["sample"],
        )
        self._story.group = self._office.groups.save(group).value

    def _focal_point(self, table: Table) -> None:
        people = self._story.people
        focal_point = FocalPoint(
            group_id=self._story.group.id,
            party_id=people.party(table["party"]) or 0,
            area_id=self._story.area(table),
            person_id=people.person(table["person"]) or 0,
            role=FocalPointRole(table.get("role", "focal_point")),
            from_on=table.get("from_on"),
            until_on=table.get("until_on"),
            letter=table.get("letter", ""),
        )
        self._office.people.save(focal_point)

    def _report(self, key: str, entry: Table) -> None:
        report = Report(
            action_id=self._story.id(Kind.ACTION, key),
            status=ActionStatus(entry["status"]),
            percent=entry["percent"],
            due_on=entry.get("due_on"),
            text=text(entry, "text"),
            reported_by_id=self._story.people.person(entry.get("by")),
            evidence=self._follow_up.evidence(key, entry["on"]),
        )
        self._office.actions.report(report)

    def _move_decision(self, key: str, entry: Table) -> None:
        event = DecisionEvent(
            decision_id=self._story.id(Kind.DECISION, key),
            effective_on=entry["on"],
            state=DecisionState(entry["state"]),
            party_id=self._story.people.party(entry.get("party")),
            text=text(entry, "text"),
        )
        self._office.decisions.move(event)

    def _activity(self, table: Table) -> None:
        people = self._story.people
        activity = Activity(
            group_id=self._story.group.id,
            area_id=self._story.area(table),
            action_id=self._story.id(Kind.ACTION, table["action"]) if table.get("action") else None,
            kind=ActivityKind(table["kind"]),
            title=text(table, "title"),
            host_party_id=people.party(table.get("host_party")),
            host_institution_id=people.institution(table.get("host_institution")),
            place=text(table, "place"),
            starts_on=table.get("starts_on"),
            ends_on=table.get("ends_on"),
            planned=table.get("planned"),
            actual=table.get("actual"),
            cost_borne_by=text(table, "cost_borne_by"),
            report_due_on=table.get("report_due_on"),
            reported_on=table.get("reported_on"),
        )
        self._story.keep(Kind.ACTIVITY, table["key"], self._office.activities.save(activity).value.id)

    def _term(self, table: Table) -> None:
        note = table.get("note", "")
        self._office.terms.save(Term(group_id=self._story.group.id, text=text(table, "text"), note=note))

    def _note(self, table: Table) -> None:
        kind = Kind(table["subject_kind"])
        note = Note(
            subject_kind=kind,
            subject_id=self._story.id(kind, table["subject"]),
            topic=NoteTopic(table.get("topic", "general")),
            text=table["text"],
        )
        self._office.records.save_note(note)

    def _saved_filter(self, table: Table) -> None:
        self._office.saved_filters.save(
            SavedFilter(
                group_id=self._story.group.id,
                name=table["name"],
                list=SavedList(table["list"]),
                filter=table.get("filter", ""),
                party_id=self._story.people.party(table.get("party")),
                area_id=self._story.area(table),
            )
        )
