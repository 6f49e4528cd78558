"""Agendas that can be used again: the usual one of a group, edited and kept."""

from __future__ import annotations

from dataclasses import dataclass

from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaKind
from secretariat.domain.text import LocalizedText


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaTemplate:
    """A named agenda; `group_id` None offers it to every group."""

    id: int = 0
    version: int = 0
    group_id: int | None = None
    name: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateItem:
    """One item of a template; `each_area` makes one item of it for each area of the agreement."""

    id: int = 0
    version: int = 0
    template_id: int = 0
    position: int = 0
    kind: AgendaKind = AgendaKind.AREA_REVIEW
    title: LocalizedText = LocalizedText()
    annotation: LocalizedText = LocalizedText()
    minutes_allotted: int | None = None
    each_area: bool = False


def check_template(template: AgendaTemplate) -> None:
    """Refuse a template without a name."""
    if not template.name:
        raise RuleViolation("name_missing", field="name")


def check_template_item(item: TemplateItem) -> None:
    """Refuse an item without a title, with a negative number of minutes, or one for each area that reviews none."""
    if not item.title:
        raise RuleViolation("name_missing", field="title")
    if item.minutes_allotted is not None and item.minutes_allotted < 0:
        raise RuleViolation("negative_number", field="minutes_allotted")
    if item.each_area and item.kind is not AgendaKind.AREA_REVIEW:
        raise RuleViolation("each_area_of_review", field="each_area")
