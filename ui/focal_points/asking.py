"""The dialog that requests nominations: for one place, or for all vacant places of a side at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.people import FocalPointRole, Nomination
from ui.focal_points.place import Place
from ui.i18n import plural, tr
from ui.page import Page
from ui.widgets.form import ChoiceField, DateField, LinesField
from ui.widgets.form_dialog import FormDialog
from ui.words import options

EVERY = -1
"""Stands for all vacant places of the side, WHOLE for the whole group, in the field of places."""
WHOLE = 0


class RequestDialog(FormDialog):
    """Side, place, role, and until when an answer is asked for.

    Args:
        parent: over which it opens.
        page: its office, desk and group.
        rows: the matrix as it stands, every row of it.
        place: where it begins; None begins with the vacancies of the first side that has any.
        done: told the requests that were entered.
    """

    def __init__(
        self,
        parent: QWidget,
        page: Page,
        rows: Sequence[Sequence[Place]],
        place: Place | None,
        done: Callable[[Sequence[Nomination]], object],
    ) -> None:
        text = tr("The letter that asks for it is under Documents, with all open requests to that side.")
        super().__init__(parent, tr("Request nomination"), text, tr("Enter the request"), page.desk.say)
        self._page, self._rows, self._done = page, rows, done
        first = place or next((p for row in rows for p in row if p.is_vacant()), None) or rows[0][0]
        self.side = ChoiceField(
            "party_id", tr("Side"), [(one.party_id, one.party) for one in (rows[0] if rows else ())]
        )
        self.side.set_value(first.party_id)
        self.place = ChoiceField("area_id", tr("What for"), ())
        self.role = ChoiceField("role", tr("Role"), options("focal_point_role", FocalPointRole))
        held = place is not None and place.holder() is not None and not place.shows("expiring")
        self.role.set_value(FocalPointRole.ALTERNATE if held else FocalPointRole.FOCAL_POINT)
        until = DateField("until", tr("Answer by"), tr("By the group's time limit, unless you change it"))
        until.set_value(page.office.nominations.answer_day(page.context.group_id, page.context.today()))
        self.add(self.side)
        self.add(self.place)
        self.add(self.role, until)
        self.add(LinesField("note", tr("Note"), tr("For the secretariat; it is not in the letter"), lines=2))
        self.side.edited.connect(self._offer)
        self._offer()
        self.place.set_value(
            (first.area_id or WHOLE) if place is not None else EVERY if self.vacant() else WHOLE
        )
        self.submit = self._enter

    def vacant(self) -> list[Place]:
        """Return the vacant places of the side that are not asked for yet."""
        side = self.side.value()
        mine = [place for row in self._rows for place in row if place.party_id == side]
        return [place for place in mine if place.is_vacant() and not _is_asked(place)]

    def _offer(self) -> None:
        chosen, number = self.place.value(), len(self.vacant())
        every = plural(number, "The {n} vacant place", "All {n} vacant places")
        areas = [(row[0].area_id or WHOLE, row[0].area) for row in self._rows if row]
        offered = [(EVERY, every), *areas] if number else areas
        self.place.set_options(offered)
        self.place.set_value(chosen if chosen in dict(offered) else offered[0][0])

    def _enter(self, values: dict[str, Any]) -> Outcome[Any] | None:
        chosen = values.pop("area_id")
        areas = [place.area_id for place in self.vacant()] if chosen == EVERY else [chosen or None]
        if chosen == EVERY:
            values["role"] = FocalPointRole.FOCAL_POINT
        group_id = self._page.context.group_id
        wanted = [Nomination(group_id=group_id, area_id=area, **values) for area in areas]
        office = self._page.office
        outcome = self._page.desk.run(lambda: office.nominations.request(wanted), raising=(RuleViolation,))
        if outcome is not None:
            self._done(outcome.value)
        return outcome


def _is_asked(place: Place) -> bool:
    return any(line.role is FocalPointRole.FOCAL_POINT for line in place.requests)
