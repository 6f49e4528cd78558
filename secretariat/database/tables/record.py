"""The tables of the record: circulated drafts, comments, waivers, seals and corrections."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from secretariat.database.tables.base import OptionalDay, OptionalInstant, Row, Text, blob, to, word
from secretariat.domain import seals, versions
from secretariat.domain.changes import Kind


class MinutesVersionRow(Row):
    __tablename__ = Kind.MINUTES_VERSION.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    number: Mapped[int]
    made_at: Mapped[OptionalInstant]
    made_by: Mapped[str]
    sha256: Mapped[str] = blob()


class CommentRoundRow(Row):
    __tablename__ = Kind.COMMENT_ROUND.value
    uid: Mapped[str]
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    version_id: Mapped[int] = to(Kind.MINUTES_VERSION, required=True)
    sent_on: Mapped[OptionalDay]
    until: Mapped[OptionalDay]
    closed_on: Mapped[OptionalDay]


class CommentRow(Row):
    __tablename__ = Kind.COMMENT.value
    round_id: Mapped[int] = to(Kind.COMMENT_ROUND, required=True)
    party_id: Mapped[int] = to(Kind.PARTY, required=True)
    paragraph_id: Mapped[int | None] = to(Kind.PARAGRAPH)
    number: Mapped[int]
    text: Mapped[str]
    commenter: Mapped[str]
    received_at: Mapped[OptionalInstant]
    disposition: Mapped[versions.Disposition] = word(versions.Disposition)
    reason: Mapped[str]


class WaiverRow(Row):
    __tablename__ = Kind.WAIVER.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    code: Mapped[str]
    subject_kind: Mapped[Kind] = word(Kind)
    subject_id: Mapped[int]
    detail: Mapped[str]
    reason: Mapped[str]
    waived_by: Mapped[str]
    waived_at: Mapped[OptionalInstant]


class CorrigendumRow(Row):
    __tablename__ = Kind.CORRIGENDUM.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    number: Mapped[int | None]
    symbol: Mapped[str]
    issued_on: Mapped[OptionalDay]


class CorrectionRow(Row):
    __tablename__ = Kind.CORRECTION.value
    corrigendum_id: Mapped[int] = to(Kind.CORRIGENDUM, required=True)
    position: Mapped[int]
    paragraph_id: Mapped[int | None] = to(Kind.PARAGRAPH)
    place: Mapped[Text]
    language: Mapped[str]
    for_text: Mapped[str]
    read_text: Mapped[str]


class SealRow(Row):
    __tablename__ = Kind.SEAL.value
    meeting_id: Mapped[int] = to(Kind.MEETING, required=True)
    kind: Mapped[seals.SealKind] = word(seals.SealKind)
    corrigendum_id: Mapped[int | None] = to(Kind.CORRIGENDUM)
    sealed_on: Mapped[OptionalDay]
    sealed_at: Mapped[OptionalInstant]
    sealed_by: Mapped[str]
    sha256: Mapped[str] = blob()
    chain: Mapped[str]
    program: Mapped[str]


class OriginalRow(Row):
    __tablename__ = Kind.ORIGINAL.value
    seal_id: Mapped[int] = to(Kind.SEAL, required=True)
    kind: Mapped[seals.OriginalKind] = word(seals.OriginalKind)
    language: Mapped[str]
    first_party_id: Mapped[int | None] = to(Kind.PARTY)
    name: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = blob()
