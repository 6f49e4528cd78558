"""The cooperation activities of a working group: courses, visits, research, shipments."""

from __future__ import annotations

from typing import Any

from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind
from secretariat.domain.groups import Group
from secretariat.domain.people import Institution
from secretariat.domain.query import ActionQuery, ActionSort
from ui.agreements import columns, editor
from ui.agreements.parts import Basis, Part, offer
from ui.i18n import isolate_ltr, tr
from ui.page import Page
from ui.widgets.record_pane import Texts
from ui.widgets.text import ElidedLabel

MOST_ACTIONS = 1000
"""A longer list is no choice any more; the latest items are offered."""


class ActivitiesPart(Part):
    """The activities of the group shown when it belongs to the agreement, else of the agreement's first group."""

    def __init__(self, page: Page) -> None:
        form = editor.activity_form(page.desk, page.office.activities.save)
        texts = Texts(
            new=tr("New activity"),
            empty=tr("No cooperation activity is entered yet."),
            form=tr("Activity"),
            icon="calendar",
            list=tr("Activities"),
        )
        super().__init__(page, Kind.ACTIVITY, Activity, form, texts)
        self.group: Group | None = None
        self.whose = ElidedLabel("", "muted", "small")
        self.head.insertWidget(1, self.whose, 1)

    def begin(self) -> Any:
        return Activity(group_id=self.group.id) if self.group is not None else None

    def show_basis(self, basis: Basis) -> None:
        shown = self.page.context.group_id
        fits = [group for group in basis.groups if group.id == shown]
        group = next(iter([*fits, *basis.groups]), None)
        if (group.id if group else 0) != (self.group.id if self.group else 0):
            self.basis = Basis(basis.agreement, languages=())  # another group: begin anew
            self.refresh(fresh=True)
        self.group = group
        super().show_basis(basis)
        self.new_button.setEnabled(group is not None)
        several = group is not None and len(basis.groups) > 1
        self.whose.setText(isolate_ltr(group.symbol) if several and group else "")
        no_group = tr("Activities belong to a working group. Enter the working group first.")
        self.empty.show_sentence(self.texts.empty if group is not None else no_group)

    def fill(self) -> None:
        found = self.page.office.activities.all(self.group.id) if self.group is not None else []
        areas = self._area_names()
        self.view.set_lines(columns.activity_line(one, areas, self.language) for one in found)

    def prepare(self) -> None:
        if self.group is None:
            return
        choices: dict[str, dict[int, str]] = {
            "area_id": self._area_names(),
            "host_party_id": self.basis.side_names(self.language),
            "host_institution_id": {
                one.id: one.name.best(self.language) for one in self.page.office.records.all(Institution)
            },
            "action_id": self._actions(self.group.id),
        }
        for name, names in choices.items():
            offer(self.editor, name, names)

    def _area_names(self) -> dict[int, str]:
        found: list[Area] = self.page.office.agreements.areas(self.basis.id) if self.basis.id else []
        return {area.id: area.name.best(self.language) for area in found}

    def _actions(self, group_id: int) -> dict[int, str]:
        lists, today = self.page.office.lists, self.page.context.today()
        query = ActionQuery(
            group_id=group_id, as_of=today, language=self.language, sort=ActionSort.SYMBOL, descending=True
        )
        lines = lists.action_lines(list(lists.action_ids(query)[:MOST_ACTIONS]), self.language, today)
        return {line.id: f"{line.symbol}  {line.title}".strip() for line in lines}
