"""Queries on letters that were written, and on what they are about."""

from __future__ import annotations

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import LetterRow, SealRow, SideRow, UpdateFormRow, UpdateRoundRow
from secretariat.domain.agreements import Side
from secretariat.domain.letters import Letter
from secretariat.domain.seals import Seal, SealKind
from secretariat.domain.updates import UpdateForm, UpdateRound


def of_group(session: Session, group_id: int) -> list[Letter]:
    """Return the letters of a group in the order in which they were written."""
    return rows.find(session, Letter, LetterRow.group_id == group_id)


def embassies(session: Session, agreement_id: int) -> dict[int, int]:
    """Return who at a side's embassy gets copies, by party; sides without anybody are left out."""
    sides = rows.find(session, Side, SideRow.agreement_id == agreement_id)
    return {side.party_id: side.embassy_id for side in sides if side.embassy_id}


def seal_of_minutes(session: Session, meeting_id: int) -> Seal | None:
    """Return the seal of a meeting's minutes, None while they are not adopted."""
    where = (SealRow.meeting_id == meeting_id, SealRow.kind == SealKind.MINUTES)
    found = rows.find(session, Seal, *where)
    return found[-1] if found else None


def open_forms(session: Session, group_id: int) -> list[tuple[UpdateRound, UpdateForm]]:
    """Return the forms of a group's open rounds that count: of each person's the one with the highest revision."""
    where = (UpdateRoundRow.group_id == group_id, UpdateRoundRow.closed_on.is_(None))
    rounds = {round_.id: round_ for round_ in rows.find(session, UpdateRound, *where)}
    latest: dict[tuple[int, int], UpdateForm] = {}
    for form in rows.find(
        session, UpdateForm, UpdateFormRow.round_id.in_(rounds), order=UpdateFormRow.revision
    ):
        latest[form.round_id, form.person_id] = form
    return [(rounds[form.round_id], form) for form in latest.values()]
