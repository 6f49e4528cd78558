"""The cooperation activities of a working group: courses, visits, research, shipments."""

from __future__ import annotations

from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Area
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import Institution
from secretariat.domain.query import ActionQuery, ActionSort
from ui.agreements import columns, editor
from ui.agreements.of_group import OfGroup
from ui.agreements.parts import offer
from ui.i18n import tr
from ui.page import Page
from ui.widgets.files import FilesBox
from ui.widgets.record_pane import Texts

MOST_ACTIONS = 1000
"""A longer list is no choice any more; the latest items are offered."""


class ActivitiesPart(OfGroup):
    """The activities of a group."""

    def __init__(self, page: Page) -> None:
        self.files = FilesBox(page, tr("Evidence"))
        form = editor.activity_form(page.desk, page.office.activities.save, self.files)
        texts = Texts(
            new=tr("New activity"),
            empty=tr("No cooperation activity is entered yet."),
            form=tr("Activity"),
            icon="calendar",
            list=tr("Activities"),
        )
        without = tr("Activities belong to a working group. Enter the working group first.")
        super().__init__(page, Kind.ACTIVITY, Activity, form, texts, without)
        self.current_changed.connect(lambda _id: self._show_files())
        form.saved.connect(lambda _record: self._show_files())

    def _show_files(self) -> None:
        record = self.editor.record()
        ref = Ref(Kind.ACTIVITY, record.id) if record is not None and record.id else None
        self.files.show_files(ref, Audience.OWN_SIDE)

    def fill(self) -> None:
        found = self.page.office.activities.all(self.group.id) if self.group is not None else []
        areas = self._area_names()
        today = self.page.context.today()
        self.view.set_lines(columns.activity_line(one, areas, self.language, today) for one in found)

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
