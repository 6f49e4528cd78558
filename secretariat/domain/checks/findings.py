"""What a check found: which rule, how grave, where, and about what; and what holds back a step of the minutes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText
from secretariat.domain.waivers import Waiver


class Severity(StrEnum):
    """An error must be mended; a warning can also be set aside with a reason."""

    ERROR = "error"
    WARNING = "warning"


class Step(StrEnum):
    """What the minutes are about to do."""

    CIRCULATION = "circulation"
    AGREEMENT = "agreement"
    ADOPTION = "adoption"


class Rule(StrEnum):
    """The rules of the check, in their order; a rule's number is its place here."""

    ITEM_WITHOUT_OUTCOME = "item_without_outcome"
    DECISION_WITHOUT_VERB = "decision_without_verb"
    ACTION_WITHOUT_LEAD = "action_without_lead"
    ACTION_WITHOUT_RESPONSIBLE = "action_without_responsible"
    ACTION_WITHOUT_COUNTERPART = "action_without_counterpart"
    ACTION_WITHOUT_DEADLINE = "action_without_deadline"
    DEADLINE_BEFORE_END = "deadline_before_end"
    DEADLINE_ON_REST_DAY = "deadline_on_rest_day"
    HEAD_MISSING = "head_missing"
    DECISION_UNREPRESENTED = "decision_unrepresented"
    PERSON_NOT_LISTED = "person_not_listed"
    PARTICIPANT_INCOMPLETE = "participant_incomplete"
    ACRONYM_NOT_EXPANDED = "acronym_not_expanded"
    REFERENCE_UNKNOWN = "reference_unknown"
    DATE_CONTRADICTS = "date_contradicts"
    NEXT_MEETING_NOT_SET = "next_meeting_not_set"
    PREVIOUS_NOT_ADOPTED = "previous_not_adopted"
    ACTION_NOT_REPORTED = "action_not_reported"
    PARAGRAPH_UNTRANSLATED = "paragraph_untranslated"
    OWN_SIDE_TEXT = "own_side_text"
    PARITY = "parity"
    BLAME = "blame"
    SYMBOL_SERIES = "symbol_series"
    PAPER_NOT_ATTACHED = "paper_not_attached"
    CHARACTER_UNKNOWN = "character_unknown"
    TERM_NOT_RENDERED = "term_not_rendered"
    CHANGED_SINCE_DRAFT = "changed_since_draft"


SHOWN_IN_DRAFTS = frozenset({Rule.PARAGRAPH_UNTRANSLATED, Rule.CHARACTER_UNKNOWN})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding is, in words that hold for a reader: the printed number of an item or paragraph, or a name."""

    kind: Kind
    number: int | None = None
    name: LocalizedText | str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a rule found.

    Args:
        rule: which one.
        case: which of the rule's sentences says it; empty where there is but one.
        severity: whether it can be waived.
        ref: the place to jump to: a meeting, agenda item, paragraph, decision, action item or delegate.
        language: the language of the text that it is about, empty when it is about none.
        data: what the sentence names: texts, numbers, dates, members of closed lists, and tuples of them.
        detail: what tells this finding from another of the same rule at the same place. A waiver holds as long as it
            stays the same: it carries the sentence in question, so that another text has to be waived anew.
        place: where `ref` is, for people.
        waiver: with which a secretary set it aside.
    """

    rule: Rule
    severity: Severity
    ref: Ref
    case: str = ""
    language: str = ""
    data: Mapping[str, Any] = field(default_factory=dict, hash=False)
    detail: str = ""
    place: Place | None = None
    waiver: Waiver | None = None

    @property
    def fingerprint(self) -> tuple[str, Kind, int, str]:
        """What a waiver is kept by."""
        return self.code, self.ref.kind, self.ref.id, self.detail

    @property
    def code(self) -> str:
        """The key of its sentence: the rule, and the case when the rule has several."""
        return f"{self.rule.value}_{self.case}" if self.case else self.rule.value


def fingerprint_of(waiver: Waiver) -> tuple[str, Kind, int, str]:
    """Return the fingerprint of the finding that a waiver sets aside."""
    return waiver.code, waiver.subject_kind, waiver.subject_id, waiver.detail


def blocks(finding: Finding, step: Step) -> bool:
    """Return whether a finding holds back a step.

    Circulation is held back by errors, but for a paragraph that is not translated yet and for a character that no font
    has: a draft may go out before, and shows both.
    Agreement, from which there is no way back to drafting, is held back by every error, and adoption by every error
    and every warning that is not waived.
    """
    if finding.severity is Severity.WARNING:
        return step is Step.ADOPTION and finding.waiver is None
    return step is not Step.CIRCULATION or finding.rule not in SHOWN_IN_DRAFTS


def check_waiver(finding: Finding, reason: str) -> None:
    """Refuse to set an error aside, or anything without a reason."""
    if finding.severity is Severity.ERROR:
        raise RuleViolation("error_not_waivable")
    if not reason.strip():
        raise RuleViolation("waiver_needs_reason", field="reason")


def blocking(findings: Iterable[Finding], step: Step) -> tuple[Finding, ...]:
    """Return the findings that hold back a step."""
    return tuple(finding for finding in findings if blocks(finding, step))
