"""Queries on papers. What joint documents are collected from has `joint_` in its name and sees nothing own-side."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import PaperRow
from secretariat.domain.audience import SHARED, Audience
from secretariat.domain.meetings import AgendaItem
from secretariat.domain.papers import SUFFIXES, Paper, PaperSeries


def papers(session: Session, meeting_id: int) -> list[Paper]:
    """Return all papers of a meeting: by series and number, each followed by what revises or adds to it."""
    return _ordered(rows.find(session, Paper, PaperRow.meeting_id == meeting_id))


def joint_papers(session: Session, meeting_id: int) -> list[Paper]:
    """Return the papers of a meeting that both sides may see, in the same order."""
    return _ordered(rows.find(session, Paper, PaperRow.meeting_id == meeting_id, _shared()))


def joint_documents(
    session: Session, meeting_id: int, agenda: list[AgendaItem]
) -> dict[int, tuple[str, ...]]:
    """Return the symbols of documents by agenda item: its joint papers, then what else was typed there.

    A typed symbol is left out where it is that of an own-side paper, whichever meeting's.
    """
    shared = joint_papers(session, meeting_id)
    typed = [symbol for item in agenda for symbol in item.documents]
    where = (PaperRow.symbol.in_(typed), PaperRow.audience == Audience.OWN_SIDE)
    hidden = set(session.scalars(select(PaperRow.symbol).where(*where)))
    found = {}
    for item in agenda:
        own = [paper.symbol for paper in shared if paper.agenda_item_id == item.id]
        rest = [symbol for symbol in item.documents if symbol not in hidden]
        found[item.id] = tuple(dict.fromkeys([*own, *rest]))
    return found


def numbers(session: Session, meeting_id: int, series: PaperSeries, parent_id: int | None) -> list[int]:
    """Return the numbers that papers of a series ever had, those in the bin included."""
    where = (
        PaperRow.meeting_id == meeting_id,
        PaperRow.series == series,
        PaperRow.parent_id.is_(None) if parent_id is None else PaperRow.parent_id == parent_id,
    )
    return list(session.scalars(select(PaperRow.number).where(*where)))


def _shared() -> ColumnElement[bool]:
    return PaperRow.audience.in_(SHARED)


def _ordered(found: list[Paper]) -> list[Paper]:
    ranks = {series: rank for rank, series in enumerate(PaperSeries)}
    found = sorted(found, key=lambda paper: (ranks[paper.series], paper.number, paper.id))
    known = {paper.id for paper in found}
    ordered: list[Paper] = []

    def put(paper: Paper) -> None:
        ordered.append(paper)
        for other in found:
            if other.parent_id == paper.id:
                put(other)

    for paper in found:
        if paper.series not in SUFFIXES or paper.parent_id not in known:
            put(paper)
    return ordered
