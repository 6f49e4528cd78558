"""What a verb touched, so that whoever shows a record knows that it is out of date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T", covariant=True)


class Kind(StrEnum):
    """The kinds of record. The value is also the name of the table that holds them."""

    PARTY = "parties"
    SIDE = "sides"
    INSTITUTION = "institutions"
    PERSON = "persons"
    AGREEMENT = "agreements"
    SIGNATORY = "signatories"
    ARTICLE = "articles"
    AREA = "areas"
    GROUP = "working_groups"
    FOCAL_POINT = "focal_points"
    MEETING = "meetings"
    DELEGATE = "delegates"
    AGENDA_ITEM = "agenda_items"
    PARAGRAPH = "paragraphs"
    DECISION = "decisions"
    ACTION = "actions"
    UPDATE = "action_updates"
    ACTIVITY = "activities"
    NOTE = "notes"
    SITTING = "sittings"
    PAPER = "papers"
    ATTACHMENT = "attachments"
    AGENDA_TEMPLATE = "agenda_templates"
    TEMPLATE_ITEM = "template_items"
    DECISION_EVENT = "decision_events"
    MINUTES_VERSION = "minutes_versions"
    COMMENT_ROUND = "comment_rounds"
    COMMENT = "comments"
    WAIVER = "waivers"
    SEAL = "seals"
    ORIGINAL = "originals"
    CORRIGENDUM = "corrigenda"
    CORRECTION = "corrections"
    TERM = "terms"
    CO_RESPONSIBLE = "co_responsibles"
    DEPENDENCY = "dependencies"
    ASSIGNMENT = "assignments"
    NOMINATION = "nominations"
    TIME_LIMIT = "time_limits"
    OBLIGATION = "obligations"
    FULFILMENT = "fulfilments"
    HOLIDAY = "holidays"
    REPORT_SNAPSHOT = "report_snapshots"
    UPDATE_ROUND = "update_rounds"
    UPDATE_FORM = "update_forms"
    UPDATE_REPLY = "update_replies"
    LETTER = "letters"
    SAVED_FILTER = "saved_filters"


@dataclass(frozen=True, slots=True)
class Ref:
    """Names one record: its kind and its number within the database."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class Changes:
    """The records that one verb (or one undo step) created, changed or removed."""

    refs: frozenset[Ref] = frozenset()

    def touches(self, *kinds: Kind) -> bool:
        """Return whether any record of these kinds changed."""
        return any(ref.kind in kinds for ref in self.refs)

    def ids(self, kind: Kind) -> frozenset[int]:
        """Return the ids of the changed records of `kind`."""
        return frozenset(ref.id for ref in self.refs if ref.kind is kind)

    @classmethod
    def of(cls, refs: Iterable[Ref]) -> Changes:
        """Return the changes that touched `refs`."""
        return cls(frozenset(refs))


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a verb returns: its value, with the new version in it, and what it changed."""

    value: T
    changes: Changes = field(default_factory=Changes)
