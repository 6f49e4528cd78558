"""Agendas that can be used again: the usual one of a group, edited and kept."""

from __future__ import annotations

from dataclasses import dataclass

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
