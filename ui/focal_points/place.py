"""A place in the matrix: an area on one side, who holds it, and what is asked for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.lines import FocalPointLine, NominationLine
from secretariat.domain.people import DesignationState, FocalPointRole, NominationState
from ui.focal_points.columns import IN_OFFICE, is_holder
from ui.i18n import day, isolate, tr

VACANT, EXPIRING, EXPIRED = DesignationState.VACANT, DesignationState.EXPIRING, DesignationState.EXPIRED
ASKED = (NominationState.AWAITED, NominationState.OVERDUE)


@dataclass(frozen=True, slots=True)
class Place:
    """An area (None: the whole group) on one side, all who hold or held it, and the open requests for it."""

    area_id: int | None
    party_id: int
    area: str
    party: str
    lines: tuple[FocalPointLine, ...] = ()
    requests: tuple[NominationLine, ...] = ()

    def holder(self) -> FocalPointLine | None:
        """Return the focal point of today."""
        return next((line for line in self.lines if is_holder(line)), None)

    def alternates(self) -> list[FocalPointLine]:
        """Return the alternates of today."""
        return [x for x in self.lines if x.id and x.role is FocalPointRole.ALTERNATE and x.state in IN_OFFICE]

    def last(self) -> FocalPointLine | None:
        """Return who was the focal point last, when nobody is."""
        past = [x for x in self.lines if x.state is EXPIRED and x.role is FocalPointRole.FOCAL_POINT]
        return past[-1] if past and self.holder() is None else None

    def is_vacant(self) -> bool:
        """Return whether a focal point is missing here."""
        return any(line.state is VACANT for line in self.lines)

    def shows(self, what: str) -> bool:
        """Return whether the filter `what` lets this place through.

        `attention` is what is `vacant`, `expiring` or `expired`; `all` lets every place through.
        """
        found = {
            "all": True,
            "vacant": self.is_vacant(),
            "expiring": any(line.state is EXPIRING for line in self.lines),
            "expired": self.last() is not None,
        }
        if what == "attention":
            return found["vacant"] or found["expiring"] or found["expired"]
        return found[what]

    def texts(self) -> list[tuple[str, str]]:
        """Return the lines of the cell with the colour of each."""
        found: list[tuple[str, str]] = []
        holder, last = self.holder(), self.last()
        if holder is not None:
            found.append((holder.name, "text"))
            if holder.state is EXPIRING:
                found.append((tr("Expires {day}", day=isolate(day(holder.until_on))), "amber"))
        elif self.is_vacant():
            found.append((tr("Vacant"), "red"))
        if last is not None:
            until = isolate(day(last.until_on))
            found.append((tr("Expired {day}: {name}", day=until, name=last.name), "muted"))
        for line in self.lines:
            if line.state is DesignationState.FUTURE:
                since = isolate(day(line.from_on))
                found.append((tr("From {day}: {name}", day=since, name=line.name), "muted"))
        found += [(tr("Alternate: {name}", name=line.name), "muted") for line in self.alternates()]
        found += [_request(line) for line in self.requests]
        return found or [("–", "muted")]


def _request(line: NominationLine) -> tuple[str, str]:
    """Return what a cell says of an open request, with its colour."""
    until, overdue = isolate(day(line.until)), line.state is NominationState.OVERDUE
    if line.role is FocalPointRole.ALTERNATE:
        if overdue:
            return tr("Alternate overdue since {day}", day=until), "amber"
        return tr("Alternate due {day}", day=until), "muted"
    if overdue:
        return tr("Nomination overdue since {day}", day=until), "amber"
    return tr("Nomination due {day}", day=until), "muted"


def places(
    lines: Sequence[FocalPointLine],
    parties: Sequence[tuple[int, str]],
    requests: Sequence[NominationLine] = (),
) -> list[list[Place]]:
    """Return the rows of the matrix in the agreement's order, the whole group first."""
    areas: dict[int | None, str] = {None: tr("The whole group")}
    held: dict[tuple[int | None, int], list[FocalPointLine]] = {}
    for line in lines:
        areas.setdefault(line.area_id, line.area)
        held.setdefault((line.area_id, line.party_id), []).append(line)
    asked: dict[tuple[int | None, int], list[NominationLine]] = {}
    for request in requests:
        if request.state in ASKED:
            asked.setdefault((request.area_id, request.party_id), []).append(request)
    return [
        [
            Place(
                area_id,
                pid,
                area,
                name,
                tuple(held.get((area_id, pid), ())),
                tuple(asked.get((area_id, pid), ())),
            )
            for pid, name in parties
        ]
        for area_id, area in areas.items()
    ]
