"""What the lists of this screen show: files made, and what lies in the bin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.text import LocalizedRich, LocalizedText
from ui.i18n import day, isolate, isolate_ltr, language_name, moment, tr
from ui.models.list_model import Cell, Column
from ui.widgets.badge import Pill
from ui.widgets.order_list import OrderLine
from ui.words import word

OWNERS: dict[Kind, tuple[str, Kind]] = {
    Kind.SIGNATORY: ("agreement_id", Kind.AGREEMENT),
    Kind.ARTICLE: ("agreement_id", Kind.AGREEMENT),
    Kind.AREA: ("agreement_id", Kind.AGREEMENT),
    Kind.FOCAL_POINT: ("group_id", Kind.GROUP),
    Kind.ACTIVITY: ("group_id", Kind.GROUP),
    Kind.DELEGATE: ("meeting_id", Kind.MEETING),
    Kind.AGENDA_ITEM: ("meeting_id", Kind.MEETING),
    Kind.PARAGRAPH: ("agenda_item_id", Kind.AGENDA_ITEM),
    Kind.DECISION: ("paragraph_id", Kind.PARAGRAPH),
    Kind.ACTION: ("paragraph_id", Kind.PARAGRAPH),
}
"""What goes into the bin with its owner comes back with it, and is not listed beside it."""

UNLISTED = frozenset({Kind.SIDE, Kind.UPDATE})
"""Parts without a name of their own."""

LONGEST = 120


@dataclass(frozen=True, slots=True)
class Made:
    """A file made in this session."""

    id: int
    path: Path
    what: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BinLine:
    """One record in the bin."""

    id: int
    ref: Ref
    kind: str
    name: str
    when: str


def made_line(made: Made) -> OrderLine:
    """Return a file's name, what it is and where it lies."""
    pill = Pill(tr("Characters missing"), "amber") if made.missing else None
    folder = isolate_ltr(str(made.path.parent))
    return OrderLine(made.id, "", made.path.name, f"{isolate(made.what)}  ·  {folder}", pill=pill)


def kept_line(kept: Any) -> OrderLine:
    """Return a report that was made for officials: its day, when and by whom it was made, and what it is known by."""
    title = tr("Progress report as of {day}", day=isolate(day(kept.as_of)))
    when = moment(kept.made_at.astimezone().replace(tzinfo=None)) if kept.made_at else ""
    about = [
        isolate(when),
        isolate(kept.made_by),
        language_name(kept.language),
        isolate_ltr(kept.data_hash[:12]),
    ]
    return OrderLine(kept.id, "", title, "  ·  ".join(part for part in about if part))


def bin_columns() -> tuple[Column[BinLine], ...]:
    """Return the columns of the bin."""
    return (
        Column("name", tr("Name"), lambda line: line.name, Cell.STRONG),
        Column("kind", tr("Kind"), lambda line: line.kind, width=150),
        Column("when", tr("Removed"), lambda line: line.when, Cell.DATE, 150),
    )


def bin_lines(
    found: Sequence[tuple[Ref, Any]], when: Mapping[Ref, datetime], people: Mapping[int, str], language: str
) -> list[BinLine]:
    """Return the bin as lines; what comes back with its owner is left out."""
    refs = {ref for ref, _ in found}
    lines: list[BinLine] = []
    for ref, record in found:
        column, kind = OWNERS.get(ref.kind, ("", ref.kind))
        owned = bool(column) and Ref(kind, getattr(record, column) or 0) in refs
        if owned or ref.kind in UNLISTED:
            continue
        name = record_name(record, people, language) or word("kind", ref.kind.value)
        at = when.get(ref)
        shown = moment(at.astimezone().replace(tzinfo=None)) if at is not None else ""
        lines.append(BinLine(len(lines) + 1, ref, word("kind", ref.kind.value), name, shown))
    return lines


def record_name(record: Any, people: Mapping[int, str], language: str) -> str:
    """Return what a record is called: its name, title, symbol, text or person."""
    person = people.get(getattr(record, "person_id", None) or 0)
    if person:
        return person
    for field in ("short_name", "name", "title", "symbol", "body", "number", "text"):
        value = getattr(record, field, "")
        if isinstance(value, LocalizedRich):
            value = value.plain
        text = value.best(language) if isinstance(value, LocalizedText) else str(value or "")
        if text.strip():
            line = " ".join(text.split())
            return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
    return ""
