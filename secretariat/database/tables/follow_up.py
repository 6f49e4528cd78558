"""The tables of what goes on between meetings: time limits, reports made, update rounds and letters."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from secretariat.database.tables.base import (
    OptionalDay,
    OptionalInstant,
    Row,
    Text,
    blob,
    optional_word,
    to,
    word,
)
from secretariat.domain import clock, deadlines, letters
from secretariat.domain.changes import Kind


class TimeLimitRow(Row):
    __tablename__ = Kind.TIME_LIMIT.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    kind: Mapped[clock.LimitKind] = word(clock.LimitKind)
    amount: Mapped[int]
    unit: Mapped[deadlines.SpanUnit] = word(deadlines.SpanUnit)


class ObligationRow(Row):
    __tablename__ = Kind.OBLIGATION.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    title: Mapped[Text]
    article_id: Mapped[int | None] = to(Kind.ARTICLE)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    due_on: Mapped[OptionalDay]
    due_event: Mapped[deadlines.DueEvent | None] = optional_word(deadlines.DueEvent)
    due_offset: Mapped[int | None]
    due_unit: Mapped[deadlines.SpanUnit | None] = optional_word(deadlines.SpanUnit)
    done_on: Mapped[OptionalDay]


class FulfilmentRow(Row):
    __tablename__ = Kind.FULFILMENT.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    kind: Mapped[clock.LimitKind] = word(clock.LimitKind)
    meeting_id: Mapped[int | None] = to(Kind.MEETING)
    due_on: Mapped[OptionalDay]
    done_on: Mapped[OptionalDay]
    note: Mapped[str]


class ReportSnapshotRow(Row):
    __tablename__ = Kind.REPORT_SNAPSHOT.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    as_of: Mapped[OptionalDay]
    language: Mapped[str]
    made_at: Mapped[OptionalInstant]
    made_by: Mapped[str]
    data_hash: Mapped[str]
    sha256: Mapped[str] = blob()
    program: Mapped[str]


class UpdateRoundRow(Row):
    __tablename__ = Kind.UPDATE_ROUND.value
    uid: Mapped[str]
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    sent_on: Mapped[OptionalDay]
    until: Mapped[OptionalDay]
    closed_on: Mapped[OptionalDay]


class UpdateFormRow(Row):
    __tablename__ = Kind.UPDATE_FORM.value
    uid: Mapped[str]
    round_id: Mapped[int] = to(Kind.UPDATE_ROUND, required=True)
    person_id: Mapped[int] = to(Kind.PERSON, required=True)
    language: Mapped[str]
    revision: Mapped[int]
    made_at: Mapped[OptionalInstant]
    sha256: Mapped[str] = blob()


class UpdateReplyRow(Row):
    __tablename__ = Kind.UPDATE_REPLY.value
    form_id: Mapped[int] = to(Kind.UPDATE_FORM, required=True)
    name: Mapped[str]
    sha256: Mapped[str] = blob()
    received_at: Mapped[OptionalInstant]
    received_by: Mapped[str]
    taken: Mapped[int]
    passed_over: Mapped[int]


class LetterRow(Row):
    __tablename__ = Kind.LETTER.value
    uid: Mapped[str]
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    kind: Mapped[letters.LetterKind] = word(letters.LetterKind)
    person_id: Mapped[int] = to(Kind.PERSON, required=True)
    meeting_id: Mapped[int | None] = to(Kind.MEETING)
    action_id: Mapped[int | None] = to(Kind.ACTION)
    nomination_id: Mapped[int | None] = to(Kind.NOMINATION)
    form_id: Mapped[int | None] = to(Kind.UPDATE_FORM)
    rung: Mapped[letters.Rung | None] = optional_word(letters.Rung)
    subject: Mapped[str]
    name: Mapped[str]
    made_on: Mapped[OptionalDay]
    made_at: Mapped[OptionalInstant]
    made_by: Mapped[str]
