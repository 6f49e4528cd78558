"""The tables of meetings: agenda, delegations, papers, notes and attached files."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from secretariat.database.tables.base import (
    Numbers,
    OptionalDay,
    OptionalInstant,
    OptionalWall,
    Row,
    Text,
    Words,
    ZoneName,
    blob,
    to,
    word,
)
from secretariat.domain import attachments, meetings, minutes, papers
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind


class MeetingRow(Row):
    __tablename__ = Kind.MEETING.value
    uid: Mapped[str]
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    number: Mapped[int]
    symbol: Mapped[str]
    title: Mapped[Text]
    host_party_id: Mapped[int | None] = to(Kind.PARTY)
    place: Mapped[Text]
    venue: Mapped[Text]
    mode: Mapped[meetings.MeetingMode] = word(meetings.MeetingMode)
    zone: Mapped[ZoneName]
    starts_at: Mapped[OptionalWall]
    ends_at: Mapped[OptionalWall]
    state: Mapped[meetings.MeetingState] = word(meetings.MeetingState)
    minutes_state: Mapped[meetings.MinutesState] = word(meetings.MinutesState)
    draft: Mapped[int]
    circulated_at: Mapped[OptionalInstant]
    distribution: Mapped[meetings.Distribution] = word(meetings.Distribution)
    joint_group_ids: Mapped[Numbers]
    adopted_on: Mapped[OptionalDay]
    signed_on: Mapped[OptionalDay]


class SittingRow(Row):
    __tablename__ = Kind.SITTING.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    position: Mapped[int]
    starts_at: Mapped[OptionalWall]
    ends_at: Mapped[OptionalWall]


class DelegateRow(Row):
    __tablename__ = Kind.DELEGATE.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    person_id: Mapped[int] = to(Kind.PERSON, required=True)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    role: Mapped[meetings.Role] = word(meetings.Role)
    attendance: Mapped[meetings.Attendance] = word(meetings.Attendance)
    represented_by_id: Mapped[int | None] = to(Kind.PERSON)
    arrived_item_id: Mapped[int | None] = to(Kind.AGENDA_ITEM)
    left_item_id: Mapped[int | None] = to(Kind.AGENDA_ITEM)
    reply: Mapped[meetings.Reply] = word(meetings.Reply)
    replied_at: Mapped[OptionalInstant]


class AgendaItemRow(Row):
    __tablename__ = Kind.AGENDA_ITEM.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    position: Mapped[int]
    kind: Mapped[meetings.AgendaKind] = word(meetings.AgendaKind)
    title: Mapped[Text]
    area_id: Mapped[int | None] = to(Kind.AREA)
    presenter: Mapped[Text]
    minutes_allotted: Mapped[int | None]
    documents: Mapped[Words]
    annotation: Mapped[Text]


class AgendaTemplateRow(Row):
    __tablename__ = Kind.AGENDA_TEMPLATE.value
    group_id: Mapped[int | None] = to(Kind.GROUP)
    name: Mapped[Text]


class TemplateItemRow(Row):
    __tablename__ = Kind.TEMPLATE_ITEM.value
    template_id: Mapped[int] = to(Kind.AGENDA_TEMPLATE, required=True)
    position: Mapped[int]
    kind: Mapped[meetings.AgendaKind] = word(meetings.AgendaKind)
    title: Mapped[Text]
    annotation: Mapped[Text]
    minutes_allotted: Mapped[int | None]
    each_area: Mapped[bool]


class PaperRow(Row):
    __tablename__ = Kind.PAPER.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    agenda_item_id: Mapped[int | None] = to(Kind.AGENDA_ITEM)
    parent_id: Mapped[int | None] = to(Kind.PAPER)
    series: Mapped[papers.PaperSeries] = word(papers.PaperSeries)
    number: Mapped[int]
    symbol: Mapped[str]
    title: Mapped[Text]
    party_id: Mapped[int | None] = to(Kind.PARTY)
    audience: Mapped[Audience] = word(Audience)
    submitted_on: Mapped[OptionalDay]


class NoteRow(Row):
    """Notes: what `documents` is given is read by queries that see none that is own-side."""

    __tablename__ = Kind.NOTE.value
    subject_kind: Mapped[Kind] = word(Kind)
    subject_id: Mapped[int]
    text: Mapped[str]
    topic: Mapped[minutes.NoteTopic] = word(minutes.NoteTopic)
    audience: Mapped[Audience] = word(Audience)


class AttachmentRow(Row):
    """`sha256` is the key of the bytes in `blobs`, which the journal's images do not carry."""

    __tablename__ = Kind.ATTACHMENT.value
    subject_kind: Mapped[Kind] = word(Kind)
    subject_id: Mapped[int]
    role: Mapped[attachments.AttachmentRole] = word(attachments.AttachmentRole)
    audience: Mapped[Audience] = word(Audience)
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = blob()
    added_at: Mapped[OptionalInstant]
