"""Cooperation activities: what was carried out under an area, planned and actual."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.dates import check_order
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


class ActivityKind(StrEnum):
    """What kind of cooperation an activity is."""

    TRAINING = "training"
    EXCHANGE_VISIT = "exchange_visit"
    JOINT_RESEARCH = "joint_research"
    SHIPMENT = "shipment"
    JOINT_VENTURE = "joint_venture"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A training course, exchange visit, research project, shipment or joint venture.

    `planned` and `actual` count people (places offered and filled); `cost_borne_by` is free text. A report on it is due
    on `report_due_on` and came in on `reported_on`.
    """

    id: int = 0
    version: int = 0
    group_id: int = 0
    area_id: int | None = None
    action_id: int | None = None
    kind: ActivityKind = ActivityKind.TRAINING
    title: LocalizedText = LocalizedText()
    host_party_id: int | None = None
    host_institution_id: int | None = None
    place: LocalizedText = LocalizedText()
    starts_on: date | None = None
    ends_on: date | None = None
    planned: int | None = None
    actual: int | None = None
    cost_borne_by: LocalizedText = LocalizedText()
    report_due_on: date | None = None
    reported_on: date | None = None


def check_activity(activity: Activity) -> None:
    """Refuse an activity without a title, with negative numbers, or that ends before it begins."""
    if not activity.title:
        raise RuleViolation("name_missing", field="title")
    for field in ("planned", "actual"):
        if (getattr(activity, field) or 0) < 0:
            raise RuleViolation("negative_number", field=field)
    check_order(activity.starts_on, activity.ends_on, "ends_before_it_begins", field="ends_on")
