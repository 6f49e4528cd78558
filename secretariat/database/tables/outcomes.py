"""The tables of what meetings say and bring about: paragraphs, decisions and action items."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from secretariat.database.tables.base import (
    Body,
    OptionalDay,
    OptionalInstant,
    Row,
    Text,
    day,
    optional_word,
    to,
    word,
)
from secretariat.domain import actions, deadlines, decisions, minutes
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind


class ParagraphRow(Row):
    __tablename__ = Kind.PARAGRAPH.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    agenda_item_id: Mapped[int] = to(Kind.AGENDA_ITEM, required=True)
    position: Mapped[int]
    kind: Mapped[minutes.ParagraphKind] = word(minutes.ParagraphKind)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    body: Mapped[Body]
    verb: Mapped[str]
    audience: Mapped[Audience] = word(Audience)


class DecisionRow(Row):
    __tablename__ = Kind.DECISION.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    agenda_item_id: Mapped[int] = to(Kind.AGENDA_ITEM, required=True)
    paragraph_id: Mapped[int] = to(Kind.PARAGRAPH, required=True)
    area_id: Mapped[int | None] = to(Kind.AREA)
    number: Mapped[int | None]
    symbol: Mapped[str]
    state: Mapped[decisions.DecisionState] = word(decisions.DecisionState)
    decided_on: Mapped[OptionalDay]
    awaiting_party_id: Mapped[int | None] = to(Kind.PARTY)
    awaiting_until: Mapped[OptionalDay]
    replaced_by_id: Mapped[int | None] = to(Kind.DECISION)
    taken_at: Mapped[OptionalInstant]


class DecisionEventRow(Row):
    __tablename__ = Kind.DECISION_EVENT.value
    decision_id: Mapped[int] = to(Kind.DECISION, required=True)
    effective_on: Mapped[date] = day()
    state: Mapped[decisions.DecisionState] = word(decisions.DecisionState)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    by_decision_id: Mapped[int | None] = to(Kind.DECISION)
    text: Mapped[Text]
    recorded_by: Mapped[str]
    recorded_at: Mapped[OptionalInstant]


class ActionRow(Row):
    __tablename__ = Kind.ACTION.value
    uid: Mapped[str]
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    meeting_id: Mapped[int | None] = to(Kind.MEETING)
    agenda_item_id: Mapped[int | None] = to(Kind.AGENDA_ITEM)
    decision_id: Mapped[int | None] = to(Kind.DECISION)
    paragraph_id: Mapped[int | None] = to(Kind.PARAGRAPH)
    area_id: Mapped[int | None] = to(Kind.AREA)
    number: Mapped[int | None]
    symbol: Mapped[str]
    title: Mapped[Text]
    lead_party_id: Mapped[int | None] = to(Kind.PARTY)
    responsible_id: Mapped[int | None] = to(Kind.PERSON)
    counterpart_id: Mapped[int | None] = to(Kind.PERSON)
    agreed_lead_party_id: Mapped[int | None] = to(Kind.PARTY)
    agreed_responsible_id: Mapped[int | None] = to(Kind.PERSON)
    agreed_counterpart_id: Mapped[int | None] = to(Kind.PERSON)
    priority: Mapped[actions.Priority] = word(actions.Priority)
    agreed_on: Mapped[OptionalDay]
    original_due_on: Mapped[OptionalDay]
    due_on: Mapped[OptionalDay]
    status: Mapped[actions.ActionStatus] = word(actions.ActionStatus)
    percent: Mapped[int]
    moves: Mapped[int]
    report_from: Mapped[OptionalDay]
    reference: Mapped[str]
    due_event: Mapped[deadlines.DueEvent | None] = optional_word(deadlines.DueEvent)
    due_offset: Mapped[int | None]
    due_unit: Mapped[deadlines.SpanUnit | None] = optional_word(deadlines.SpanUnit)
    due_meeting_id: Mapped[int | None] = to(Kind.MEETING)
    due_action_id: Mapped[int | None] = to(Kind.ACTION)


class ActionUpdateRow(Row):
    __tablename__ = Kind.UPDATE.value
    action_id: Mapped[int] = to(Kind.ACTION, required=True)
    effective_on: Mapped[date] = day()
    status: Mapped[actions.ActionStatus] = word(actions.ActionStatus)
    percent: Mapped[int]
    due_on: Mapped[OptionalDay]
    text: Mapped[Text]
    reported_by_id: Mapped[int | None] = to(Kind.PERSON)
    recorded_by: Mapped[str]
    recorded_at: Mapped[OptionalInstant]
    follows_event: Mapped[bool]


class CoResponsibleRow(Row):
    __tablename__ = Kind.CO_RESPONSIBLE.value
    action_id: Mapped[int] = to(Kind.ACTION, required=True)
    person_id: Mapped[int] = to(Kind.PERSON, required=True)


class DependencyRow(Row):
    __tablename__ = Kind.DEPENDENCY.value
    action_id: Mapped[int] = to(Kind.ACTION, required=True)
    on_id: Mapped[int] = to(Kind.ACTION, required=True)


class AssignmentRow(Row):
    __tablename__ = Kind.ASSIGNMENT.value
    action_id: Mapped[int] = to(Kind.ACTION, required=True)
    effective_on: Mapped[date] = day()
    before_lead_party_id: Mapped[int | None] = to(Kind.PARTY)
    before_responsible_id: Mapped[int | None] = to(Kind.PERSON)
    before_counterpart_id: Mapped[int | None] = to(Kind.PERSON)
    lead_party_id: Mapped[int | None] = to(Kind.PARTY)
    responsible_id: Mapped[int | None] = to(Kind.PERSON)
    counterpart_id: Mapped[int | None] = to(Kind.PERSON)
    recorded_by: Mapped[str]
    recorded_at: Mapped[OptionalInstant]
