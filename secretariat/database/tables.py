"""The tables. Every row class has the fields of the frozen record of the same name, plus `deleted_at` for the bin.

Journaled tables have no database cascades: a cascade would change rows behind the journal's back.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from sqlalchemy import ForeignKey, Index, MetaData, Table, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from secretariat.database.types import Day, Instant, Localized, Rich, Sequence, Wall, Word
from secretariat.domain import actions, activities, agreements, decisions, groups, meetings, minutes, people
from secretariat.domain.changes import Kind
from secretariat.domain.text import LocalizedRich, LocalizedText

SCHEMA_VERSION = 1

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Text = Annotated[LocalizedText, mapped_column(Localized, nullable=False)]
Body = Annotated[LocalizedRich, mapped_column(Rich, nullable=False)]
OptionalDay = Annotated[date | None, mapped_column(Day)]
OptionalWall = Annotated[datetime | None, mapped_column(Wall)]
Numbers = Annotated[tuple[int, ...], mapped_column(Sequence, nullable=False)]
Words = Annotated[tuple[str, ...], mapped_column(Sequence, nullable=False)]


def to(kind: Kind, *, required: bool = False) -> Any:
    """Return a column that refers to a record of `kind`."""
    return mapped_column(ForeignKey(f"{kind.value}.id"), nullable=not required)


def word(words: Any) -> Any:
    """Return a column that holds one of a closed list of words."""
    return mapped_column(Word(words), nullable=False)


class Base(DeclarativeBase):
    """All tables of the file."""

    metadata = MetaData(naming_convention=NAMES)


class Row(Base):
    """What every journaled row has."""

    __abstract__ = True
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it as it is

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)


class PartyRow(Row):
    __tablename__ = Kind.PARTY.value
    kind: Mapped[agreements.PartyKind] = word(agreements.PartyKind)
    name: Mapped[Text]
    name_in_sentence: Mapped[Text]
    short_name: Mapped[Text]
    adjective: Mapped[Text]
    seat: Mapped[Text]
    language: Mapped[str]
    zone: Mapped[str]
    rest_days: Mapped[Numbers]


class InstitutionRow(Row):
    __tablename__ = Kind.INSTITUTION.value
    party_id: Mapped[int | None] = to(Kind.PARTY)
    name: Mapped[Text]
    city: Mapped[Text]


class PersonRow(Row):
    __tablename__ = Kind.PERSON.value
    uid: Mapped[str]
    party_id: Mapped[int | None] = to(Kind.PARTY)
    institution_id: Mapped[int | None] = to(Kind.INSTITUTION)
    style: Mapped[Text]
    name: Mapped[Text]
    function: Mapped[Text]
    email: Mapped[str]
    phone: Mapped[str]
    precedence: Mapped[int]


class AgreementRow(Row):
    __tablename__ = Kind.AGREEMENT.value
    kind: Mapped[agreements.AgreementKind] = word(agreements.AgreementKind)
    title: Mapped[Text]
    purpose: Mapped[Text]
    place: Mapped[Text]
    signed_on: Mapped[OptionalDay]
    in_force_on: Mapped[OptionalDay]
    expires_on: Mapped[OptionalDay]


class SideRow(Row):
    __tablename__ = Kind.SIDE.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    party_id: Mapped[int] = to(Kind.PARTY, required=True)
    position: Mapped[int]


class SignatoryRow(Row):
    __tablename__ = Kind.SIGNATORY.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    name: Mapped[Text]
    function: Mapped[Text]
    witness: Mapped[bool]
    position: Mapped[int]


class ArticleRow(Row):
    __tablename__ = Kind.ARTICLE.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    number: Mapped[str]
    title: Mapped[Text]
    text: Mapped[Text]
    position: Mapped[int]


class AreaRow(Row):
    __tablename__ = Kind.AREA.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    name: Mapped[Text]
    reference: Mapped[str]
    position: Mapped[int]


class GroupRow(Row):
    __tablename__ = Kind.GROUP.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    symbol: Mapped[str]
    name: Mapped[Text]
    terms_of_reference: Mapped[Text]
    legal_basis: Mapped[Text]
    languages: Mapped[Words]
    established_on: Mapped[OptionalDay]
    sample: Mapped[bool]


class FocalPointRow(Row):
    __tablename__ = Kind.FOCAL_POINT.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    party_id: Mapped[int] = to(Kind.PARTY, required=True)
    area_id: Mapped[int | None] = to(Kind.AREA)
    person_id: Mapped[int] = to(Kind.PERSON, required=True)
    role: Mapped[people.FocalPointRole] = word(people.FocalPointRole)
    from_on: Mapped[OptionalDay]
    until_on: Mapped[OptionalDay]
    letter: Mapped[str]


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
    zone: Mapped[str]
    starts_at: Mapped[OptionalWall]
    ends_at: Mapped[OptionalWall]
    state: Mapped[meetings.MeetingState] = word(meetings.MeetingState)
    minutes_state: Mapped[meetings.MinutesState] = word(meetings.MinutesState)
    draft: Mapped[int]
    circulated_at: Mapped[datetime | None] = mapped_column(Instant)


class DelegateRow(Row):
    __tablename__ = Kind.DELEGATE.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    person_id: Mapped[int] = to(Kind.PERSON, required=True)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    role: Mapped[meetings.Role] = word(meetings.Role)
    attendance: Mapped[meetings.Attendance] = word(meetings.Attendance)
    represented_by_id: Mapped[int | None] = to(Kind.PERSON)


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


class ParagraphRow(Row):
    __tablename__ = Kind.PARAGRAPH.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    agenda_item_id: Mapped[int] = to(Kind.AGENDA_ITEM, required=True)
    position: Mapped[int]
    kind: Mapped[minutes.ParagraphKind] = word(minutes.ParagraphKind)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    body: Mapped[Body]


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


class ActionUpdateRow(Row):
    __tablename__ = Kind.UPDATE.value
    action_id: Mapped[int] = to(Kind.ACTION, required=True)
    effective_on: Mapped[date] = mapped_column(Day, nullable=False)
    status: Mapped[actions.ActionStatus] = word(actions.ActionStatus)
    percent: Mapped[int]
    due_on: Mapped[OptionalDay]
    text: Mapped[Text]
    reported_by_id: Mapped[int | None] = to(Kind.PERSON)
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime | None] = mapped_column(Instant)


class ActivityRow(Row):
    __tablename__ = Kind.ACTIVITY.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    area_id: Mapped[int | None] = to(Kind.AREA)
    action_id: Mapped[int | None] = to(Kind.ACTION)
    kind: Mapped[activities.ActivityKind] = word(activities.ActivityKind)
    title: Mapped[Text]
    host_party_id: Mapped[int | None] = to(Kind.PARTY)
    host_institution_id: Mapped[int | None] = to(Kind.INSTITUTION)
    place: Mapped[Text]
    starts_on: Mapped[OptionalDay]
    ends_on: Mapped[OptionalDay]
    planned: Mapped[int | None]
    actual: Mapped[int | None]
    cost_borne_by: Mapped[Text]


class NoteRow(Row):
    """Own-side notes: `documents` is never given anything read from here."""

    __tablename__ = Kind.NOTE.value
    subject_kind: Mapped[Kind] = word(Kind)
    subject_id: Mapped[int]
    text: Mapped[str]


class JournalRow(Base):
    """One committed act: see `journal.py`."""

    __tablename__ = "journal"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it as it is

    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    who: Mapped[str]
    act: Mapped[str]
    revision: Mapped[int]
    digest: Mapped[str]
    chain: Mapped[str]
    payload: Mapped[str | None]


class NumberRow(Base):
    """The last number that was ever given out under the beginning of a symbol; not journaled, so never undone."""

    __tablename__ = "numbers"

    beginning: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class DraftRow(Base):
    """Text that is being typed, over what stood there before; not journaled. One row for each field that is open.

    The owner is the open office in which it is typed, see `services/drafts.py`.
    """

    __tablename__ = "drafts"

    paragraph_id: Mapped[int] = mapped_column(ForeignKey("paragraphs.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True)
    base: Mapped[Body]
    body: Mapped[Body]
    at: Mapped[str]


ROWS: dict[type[Any], type[Row]] = {
    agreements.Party: PartyRow,
    agreements.Agreement: AgreementRow,
    agreements.Side: SideRow,
    agreements.Signatory: SignatoryRow,
    agreements.Article: ArticleRow,
    agreements.Area: AreaRow,
    people.Institution: InstitutionRow,
    people.Person: PersonRow,
    people.FocalPoint: FocalPointRow,
    groups.Group: GroupRow,
    meetings.Meeting: MeetingRow,
    meetings.Delegate: DelegateRow,
    meetings.AgendaItem: AgendaItemRow,
    minutes.Paragraph: ParagraphRow,
    minutes.Note: NoteRow,
    decisions.Decision: DecisionRow,
    actions.Action: ActionRow,
    actions.ActionUpdate: ActionUpdateRow,
    activities.Activity: ActivityRow,
}
RECORDS: dict[Kind, type[Any]] = {Kind(row.__tablename__): record for record, row in ROWS.items()}


def table(kind: Kind) -> Table:
    """Return the table that holds the records of `kind`."""
    return Base.metadata.tables[kind.value]


_LIVE = text("deleted_at IS NULL")
_NUMBERED = text("deleted_at IS NULL AND symbol <> ''")

# Unique among what is not in the bin; a symbol is empty until it is allocated.
for _row in (GroupRow, MeetingRow, DecisionRow, ActionRow):
    Index(f"uq_{_row.__tablename__}_symbol", _row.symbol, unique=True, sqlite_where=_NUMBERED)
# What is sorted and filtered.
Index("ix_actions_due", ActionRow.group_id, ActionRow.due_on, ActionRow.id, sqlite_where=_LIVE)
Index("ix_actions_status", ActionRow.group_id, ActionRow.status, ActionRow.due_on, sqlite_where=_LIVE)
Index("ix_action_updates_action", ActionUpdateRow.action_id, ActionUpdateRow.effective_on, ActionUpdateRow.id)
Index("ix_paragraphs_meeting", ParagraphRow.meeting_id, ParagraphRow.agenda_item_id, ParagraphRow.position)
Index("ix_agenda_items_meeting", AgendaItemRow.meeting_id, AgendaItemRow.position)
Index("ix_delegates_meeting", DelegateRow.meeting_id)
