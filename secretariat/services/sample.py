"""Builds the sample database from `resources/sample`, through the services and with an injected clock.

Every verb runs on the day on which it would have happened, so that histories are dated in the past and reports as of
an old date show the register as it stood then. The format of the files is described in `resources/sample/README.md`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.activities import Activity, ActivityKind
from secretariat.domain.agreements import Agreement, AgreementKind, Area, Article, Party, PartyKind, Signatory
from secretariat.domain.changes import Kind
from secretariat.domain.decisions import Decision, DecisionEvent, DecisionState
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Meeting,
    MeetingMode,
    MeetingState,
    MinutesState,
    Role,
)
from secretariat.domain.minutes import Note, Paragraph, ParagraphKind
from secretariat.domain.people import FocalPoint, FocalPointRole, Institution, Person
from secretariat.services.actions import Report
from secretariat.services.office import Office
from secretariat.services.sample_tables import Table, body, read, text

GROUPS = ("pphwg", "pchc", "iwc")
WHO = "Sample secretary"
TODAY = date(2026, 11, 20)
PLANNED_BEFORE = timedelta(days=60)


def build(path: Path) -> None:
    """Make the sample database at `path`.

    Raises:
        StorageProblem: `file_exists` or `cannot_write`.
    """
    clock = _Clock()
    with Office.create(path, WHO, clock=clock, zone="UTC") as office:
        _Builder(office, clock).build()


class _Clock:
    """Stands at noon UTC on the day that the builder has reached; each look is a second later."""

    def __init__(self) -> None:
        self._now = datetime.combine(date(2024, 1, 1), time(12), UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def reach(self, day: date) -> None:
        """Go on to `day`; a day that has passed already is not gone back to."""
        self._now = max(self._now, datetime.combine(day, time(12), UTC))


class _Builder:
    """Turns the files into dated steps and takes them in the order of their dates."""

    def __init__(self, office: Office, clock: _Clock) -> None:
        self._office = office
        self._clock = clock
        self._steps: list[tuple[date, int, Callable[[], object]]] = []
        self._parties: dict[str, int] = {}
        self._institutions: dict[str, int] = {}
        self._persons: dict[str, int] = {}

    def at(self, day: date, step: Callable[[], object]) -> None:
        """Take `step` on `day`, after the steps that were planned for that day before."""
        self._steps.append((day, len(self._steps), step))

    def build(self) -> None:
        """Take all steps."""
        self._clock.reach(date(2024, 3, 1))
        self._people()
        for name in GROUPS:
            _GroupBuilder(self, self._office, read(name)).plan()
        for day, _, step in sorted(self._steps, key=lambda planned: planned[:2]):
            self._clock.reach(day)
            step()

    def party(self, key: str | None) -> int | None:
        """Return the id of a party by its key."""
        return self._parties[key] if key else None

    def institution(self, key: str | None) -> int | None:
        """Return the id of an institution by its key."""
        return self._institutions[key] if key else None

    def person(self, key: str | None) -> int | None:
        """Return the id of a person by their key."""
        return self._persons[key] if key else None

    def _people(self) -> None:
        for table in read("parties")["parties"]:
            party = Party(
                kind=PartyKind(table["kind"]),
                name=text(table, "name"),
                name_in_sentence=text(table, "name_in_sentence"),
                short_name=text(table, "short_name"),
                adjective=text(table, "adjective"),
                seat=text(table, "seat"),
                language=table["language"],
                zone=table["zone"],
                rest_days=tuple(table["rest_days"]),
            )
            self._parties[table["key"]] = self._office.agreements.save(party).value.id
        for table in read("institutions")["institutions"]:
            institution = Institution(
                party_id=self.party(table.get("party")), name=text(table, "name"), city=text(table, "city")
            )
            self._institutions[table["key"]] = self._office.people.save(institution).value.id
        for table in read("persons")["persons"]:
            person = Person(
                party_id=self.party(table.get("party")),
                institution_id=self.institution(table.get("institution")),
                style=text(table, "style"),
                name=text(table, "name"),
                function=text(table, "function"),
                email=table.get("email", ""),
                phone=table.get("phone", ""),
                precedence=table.get("precedence", 0),
            )
            self._persons[table["key"]] = self._office.people.save(person).value.id


class _GroupBuilder:
    """Plans the steps of one working group's life."""

    def __init__(self, builder: _Builder, office: Office, data: Table) -> None:
        self._builder = builder
        self._office = office
        self._data = data
        self._areas: dict[str, int] = {}
        self._meetings: dict[str, Meeting] = {}
        self._decisions: dict[str, int] = {}
        self._actions: dict[str, int] = {}
        self._others: dict[str, int] = {}
        self._action_tables: dict[str, Table] = {table["key"]: table for table in data.get("actions", ())}
        self._decision_tables: dict[str, Table] = {table["key"]: table for table in data.get("decisions", ())}
        self._group = Group()

    def plan(self) -> None:
        """Plan all steps of the group."""
        at, data = self._builder.at, self._data
        begins = data["agreement"].get("signed_on") or data["group"]["established_on"]
        at(begins, self._agreement)
        begins = max(begins, data["group"].get("established_on") or begins)
        at(begins, self._establish)
        for table in data.get("focal_points", ()):
            at(max(begins, table.get("from_on") or begins), lambda table=table: self._focal_point(table))  # type: ignore[misc]
        in_minutes = set()
        for table in data.get("meetings", ()):
            in_minutes |= self._plan_meeting(table, begins)
        for key, table in self._action_tables.items():
            if key not in in_minutes:
                at(table["agreed_on"], lambda table=table: self._agree(table))  # type: ignore[misc]
            for entry in table.get("history", ()):
                at(entry["on"], lambda key=key, entry=entry: self._report(key, entry))  # type: ignore[misc]
        for table in data.get("decisions", ()):
            at(TODAY - timedelta(days=1), lambda table=table: self._bring_decision(table))  # type: ignore[misc]
        for table in data.get("activities", ()):
            at(TODAY - timedelta(days=1), lambda table=table: self._activity(table))  # type: ignore[misc]
        for table in data.get("notes", ()):
            at(TODAY - timedelta(days=1), lambda table=table: self._note(table))  # type: ignore[misc]

    def _plan_meeting(self, table: Table, begins: date) -> set[str]:
        """Plan a meeting and return the keys of the action items that its paragraphs give rise to."""
        at = self._builder.at
        at(max(begins, table["starts_at"].date() - PLANNED_BEFORE), lambda: self._meeting(table))
        for move in table.get("moves", ()):
            at(move["on"], lambda move=move: self._move(table["key"], MeetingState(move["state"])))  # type: ignore[misc]
        at(table["ends_at"].date(), lambda: self._minutes(table))
        for move in table.get("minutes_moves", ()):
            at(move["on"], lambda move=move: self._move_minutes(table["key"], MinutesState(move["state"])))  # type: ignore[misc]
        paragraphs = [paragraph for item in table["agenda"] for paragraph in item.get("paragraphs", ())]
        return {key for paragraph in paragraphs for key in paragraph.get("actions", ())}

    def _agreement(self) -> None:
        table, verbs, party = self._data["agreement"], self._office.agreements, self._builder.party
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
        verbs.set_sides(found, [self._builder.party(key) or 0 for key in table["sides"]])
        for row in self._data.get("signatories", ()):
            witness, side = row.get("witness", False), party(row.get("party"))
            name, function = text(row, "name"), text(row, "function")
            verbs.save(
                Signatory(agreement_id=found, party_id=side, name=name, function=function, witness=witness)
            )
        for row in self._data.get("articles", ()):
            title, words = text(row, "title"), text(row, "text")
            verbs.save(Article(agreement_id=found, number=row["number"], title=title, text=words))
        for row in self._data["areas"]:
            area = Area(agreement_id=found, name=text(row, "name"), reference=row.get("reference", ""))
            self._areas[row["key"]] = verbs.save(area).value.id

    def _establish(self) -> None:
        table = self._data["group"]
        group = Group(
            agreement_id=self._agreement_id,
            symbol=table["symbol"],
            name=text(table, "name"),
            terms_of_reference=text(table, "terms_of_reference"),
            legal_basis=text(table, "legal_basis"),
            languages=tuple(table["languages"]),
            established_on=table.get("established_on"),
            sample=table["sample"],
        )
        self._group = self._office.groups.save(group).value

    def _area(self, table: Table) -> int | None:
        return self._areas[table["area"]] if table.get("area") else None

    def _focal_point(self, table: Table) -> None:
        focal_point = FocalPoint(
            group_id=self._group.id,
            party_id=self._builder.party(table["party"]) or 0,
            area_id=self._area(table),
            person_id=self._builder.person(table["person"]) or 0,
            role=FocalPointRole(table.get("role", "focal_point")),
            from_on=table.get("from_on"),
            until_on=table.get("until_on"),
            letter=table.get("letter", ""),
        )
        self._office.people.save(focal_point)

    def _meeting(self, table: Table) -> None:
        verbs = self._office.meetings
        meeting = Meeting(
            group_id=self._group.id,
            title=text(table, "title"),
            host_party_id=self._builder.party(table.get("host")),
            place=text(table, "place"),
            venue=text(table, "venue"),
            mode=MeetingMode(table["mode"]),
            zone=table["zone"],
            starts_at=table["starts_at"],
            ends_at=table["ends_at"],
        )
        self._meetings[table["key"]] = found = verbs.save(meeting).value
        self._others[table["key"]] = found.id
        for row in table.get("delegates", ()):
            delegate = Delegate(
                meeting_id=found.id,
                person_id=self._builder.person(row["person"]) or 0,
                party_id=self._builder.party(row.get("party")),
                role=Role(row["role"]),
                attendance=Attendance(row.get("attendance", "expected")),
                represented_by_id=self._builder.person(row.get("represented_by")),
            )
            verbs.save_part(delegate)
        for row in table["agenda"]:
            item = AgendaItem(
                meeting_id=found.id,
                kind=AgendaKind(row["kind"]),
                title=text(row, "title"),
                area_id=self._area(row),
                presenter=text(row, "presenter"),
                minutes_allotted=row.get("minutes_allotted"),
                documents=tuple(row.get("documents", ())),
            )
            self._others[row["key"]] = verbs.save_part(item).value.id

    def _move(self, key: str, to: MeetingState) -> None:
        self._office.meetings.move(self._meetings[key].id, to)

    def _move_minutes(self, key: str, to: MinutesState) -> None:
        if to is MinutesState.CIRCULATED:
            self._office.minutes.circulate(self._meetings[key].id)
        else:
            self._office.minutes.move(self._meetings[key].id, to)

    def _minutes(self, table: Table) -> None:
        for item in table["agenda"]:
            for row in item.get("paragraphs", ()):
                paragraph = Paragraph(
                    agenda_item_id=self._others[item["key"]],
                    kind=ParagraphKind(row["kind"]),
                    party_id=self._builder.party(row.get("party")),
                    body=body(row["body"]),
                )
                saved = self._office.minutes.save(paragraph).value
                self._others[row["key"]] = saved.id
                self._outcomes(row, saved)

    def _outcomes(self, row: Table, paragraph: Paragraph) -> None:
        if row.get("decision"):
            decisions = self._office.decisions.all(self._group.id)
            decision = next(d for d in decisions if d.paragraph_id == paragraph.id)
            self._decisions[row["decision"]] = decision.id
            self._take(decision, self._decision_tables[row["decision"]])
        made = [a for a in self._office.actions.all(self._group.id) if a.paragraph_id == paragraph.id]
        for key in row.get("actions", ()):
            bare = made.pop() if made else None
            self._agree(self._action_tables[key], paragraph, bare)

    def _take(self, decision: Decision, table: Table) -> None:
        referred = table.get("awaiting_party")
        self._office.decisions.save(
            replace(
                decision,
                area_id=self._area(table),
                state=DecisionState.AD_REFERENDUM if referred else DecisionState.ADOPTED,
                decided_on=table.get("decided_on") or decision.decided_on,
                awaiting_party_id=self._builder.party(referred),
                awaiting_until=table.get("awaiting_until"),
            )
        )

    def _agree(self, table: Table, paragraph: Paragraph | None = None, bare: Action | None = None) -> None:
        action = bare or Action(group_id=self._group.id, agreed_on=table.get("agreed_on"))
        if paragraph is not None and bare is None:
            action = replace(
                action,
                meeting_id=paragraph.meeting_id,
                agenda_item_id=paragraph.agenda_item_id,
                paragraph_id=paragraph.id,
            )
        action = replace(
            action,
            title=text(table, "title"),
            area_id=self._area(table),
            decision_id=self._decisions.get(table.get("decision", "")),
            lead_party_id=self._builder.party(table.get("lead_party")),
            responsible_id=self._builder.person(table.get("responsible")),
            counterpart_id=self._builder.person(table.get("counterpart")),
            priority=Priority(table.get("priority", "normal")),
            due_on=table.get("due_on"),
        )
        self._actions[table["key"]] = self._office.actions.save(action).value.id

    def _report(self, key: str, entry: Table) -> None:
        report = Report(
            action_id=self._actions[key],
            status=ActionStatus(entry["status"]),
            percent=entry["percent"],
            due_on=entry.get("due_on"),
            text=text(entry, "text"),
            reported_by_id=self._builder.person(entry.get("by")),
        )
        self._office.actions.report(report)

    def _bring_decision(self, table: Table) -> None:
        """Let a decision become what it is today, from its own day or that of the decision that replaced it."""
        decision = self._office.records.get(Decision, self._decisions[table["key"]])
        state, by = DecisionState(table["state"]), self._decisions.get(table.get("replaced_by", ""))
        if state is decision.state:
            return
        since = self._office.records.get(Decision, by) if by else decision
        self._office.decisions.move(
            DecisionEvent(
                decision_id=decision.id,
                effective_on=since.decided_on or TODAY,
                state=state,
                by_decision_id=by,
            )
        )

    def _activity(self, table: Table) -> None:
        activity = Activity(
            group_id=self._group.id,
            area_id=self._area(table),
            action_id=self._actions.get(table.get("action", "")),
            kind=ActivityKind(table["kind"]),
            title=text(table, "title"),
            host_party_id=self._builder.party(table.get("host_party")),
            host_institution_id=self._builder.institution(table.get("host_institution")),
            place=text(table, "place"),
            starts_on=table.get("starts_on"),
            ends_on=table.get("ends_on"),
            planned=table.get("planned"),
            actual=table.get("actual"),
            cost_borne_by=text(table, "cost_borne_by"),
        )
        self._others[table["key"]] = self._office.activities.save(activity).value.id

    def _note(self, table: Table) -> None:
        kind, key = Kind(table["subject_kind"]), table["subject"]
        subject = {Kind.ACTION: self._actions, Kind.DECISION: self._decisions}.get(kind, self._others)
        found = self._builder.person(key) if kind is Kind.PERSON else subject[key]
        note = table["text"] if isinstance(table["text"], str) else text(table, "text").best("en")
        self._office.records.save_note(Note(subject_kind=kind, subject_id=found or 0, text=note))
