"""The dialog that hands over from one person to another, and shows before what will move."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation, SecretariatError
from ui.i18n import day, isolate, joined, listed, plural, tr
from ui.page import Page
from ui.widgets.form import ChoiceField, ChoicesField, DateField, TextField
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import muted
from ui.words import word


class HandOverDialog(FormDialog):
    """From whom, to whom, from which day on; below it what moves, which can be left out line by line.

    Args:
        parent: over which it opens.
        page: its office, desk and group.
        old_id: who hands over to begin with, 0 for nobody yet.
        done: told the `HandOver` and its `Preview` when it was carried out.
    """

    def __init__(self, parent: QWidget, page: Page, old_id: int, done: Callable[[Any, Any], object]) -> None:
        text = tr("What is complete or cancelled stays, and lists of earlier days still show the old person.")
        super().__init__(parent, tr("Hand over"), text, tr("Hand over"), page.desk.say)
        self.setMinimumWidth(680)
        self._page, self._done = page, done
        lines = page.office.lists.persons(page.context.language)
        people = [(line.id, joined((line.name, line.party))) for line in lines]
        self.old = ChoiceField("old_id", tr("From"), people, none=0)
        self.new = ChoiceField("new_id", tr("To"), people, none=0)
        self.old.set_value(old_id)
        self.on = DateField("on", tr("First day of the new person"))
        self.on.set_value(page.context.today())
        self.until = DateField("until_on", tr("Until"), tr("Empty: without limit"))
        self.letter = TextField(
            "letter", tr("Letter"), tr("Number and date of the letter that designates the new person")
        )
        self.moving = ChoicesField("moving", tr("What is handed over"), (), rows=8)
        self.moving.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = muted(tr("This person holds nothing from that day on."), wrap=True)
        self.add(self.old, self.new)
        self.add(self.on, self.until)
        self.add(self.letter)
        self.add(self.moving)
        self.body.addWidget(self.nothing)
        self.ending = muted("", wrap=True)
        self.body.addWidget(self.ending)
        for field in (self.old, self.new, self.on):
            field.edited.connect(self.show_preview)
        self.moving.edited.connect(self._tell_count)
        self.submit = self._hand_over
        self.show_preview()
        (self.new if old_id else self.old).focus()

    def show_preview(self) -> None:
        """Show what would move now, all of it ticked."""
        on, old = self.on.value(), self.old.value()
        shown = self._preview(old, self.new.value(), on) if on and old else None
        options = _lines(shown) if shown is not None else []
        self._tell_ending([one for one in shown.designations if one.ends] if shown is not None else [])
        self.moving.set_options(options)
        self.moving.set_value(tuple(key for key, _ in options))
        self.moving.setVisible(bool(options))
        self.nothing.setVisible(bool(on and old and not options))
        self._tell_count()

    def _preview(self, old: int, new: int, on: date) -> Any:
        from secretariat.services.handover import HandOver

        wanted = HandOver(group_id=self._page.context.group_id, old_id=old, new_id=new, on=on)
        try:
            return self._page.office.handovers.preview(wanted, self._page.context.language)
        except SecretariatError:
            return None  # the file cannot be read now: nothing is shown, and nothing can be handed over

    def _tell_ending(self, ending: list[Any]) -> None:
        """Say which designations of the new person as alternate end."""
        areas = listed(one.area or tr("The whole group") for one in ending)
        self.ending.setText(tr("The new person is alternate no more: {areas}", areas=areas) if areas else "")
        self.ending.setVisible(bool(areas))

    def _tell_count(self) -> None:
        number = len(self.moving.value())
        text = plural(number, "Hand over {n} entry", "Hand over {n} entries") if number else tr("Hand over")
        self.yes.setText(text)
        self.yes.setAccessibleName(text)
        self.yes.setEnabled(number > 0)

    def _hand_over(self, values: dict[str, Any]) -> Outcome[Any] | None:
        from secretariat.services.handover import HandOver

        chosen = values.pop("moving")
        values["on"] = values["on"] or self._page.context.today()
        wanted = HandOver(
            group_id=self._page.context.group_id,
            only_designations=frozenset(number for kind, number in chosen if kind == "designation"),
            only_actions=frozenset(number for kind, number in chosen if kind == "action"),
            **values,
        )
        office = self._page.office
        outcome = self._page.desk.run_long(
            lambda told: office.handovers.carry_out(wanted, told),
            tr("Handing over…"),
            raising=(RuleViolation,),
        )
        if outcome is not None:
            self._done(wanted, outcome.value)
        return outcome


def _lines(preview: Any) -> list[tuple[tuple[str, int], str]]:
    """Return what moves, line by line, by kind and id."""
    found = []
    for one in preview.designations:
        if one.ends:
            continue
        role = word("focal_point_role", one.role.value)
        term = tr("until {day}", day=isolate(day(one.until_on))) if one.until_on else ""
        found.append((("designation", one.id), joined((role, one.area or tr("The whole group"), term))))
    for one in preview.actions:
        parts = [one.symbol or tr("provisional"), *(_capacity(c) for c in one.capacities), one.title]
        found.append((("action", one.id), joined(parts)))
    return found


def _capacity(capacity: str) -> str:
    return {
        "responsible": tr("responsible"),
        "counterpart": tr("counterpart"),
        "co_responsible": tr("shares the responsibility"),
    }[capacity]
