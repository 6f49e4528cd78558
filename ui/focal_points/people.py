"""The tabs of people and institutions: a list that is searched, with a form.

At first the lists show those of the group's sides; a chip shows everybody.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any

from secretariat.domain.changes import Kind
from secretariat.domain.people import Institution, Person
from ui.focal_points import cells, columns, editor
from ui.i18n import tr
from ui.models import choices
from ui.models.list_model import Column, ListModel
from ui.page import Page
from ui.widgets.cell_editing import InPlace
from ui.widgets.chips import Chip
from ui.widgets.form import Editor
from ui.widgets.list_head import ALL, ListHead
from ui.widgets.list_view import ListView
from ui.widgets.record_pane import RecordPane, Texts

GROUP, OTHERS = "group", "others"
"""Those who belong to none of the group's sides."""


class Register(RecordPane):
    """A searched and sorted list of lines, of one side, of the group's sides, or of all."""

    view: ListView

    def __init__(
        self,
        page: Page,
        kind: Kind,
        record_type: type[Any],
        shown: Sequence[Column[Any]],
        form: Editor,
        texts: Texts,
        search: str,
        in_place: InPlace,
    ) -> None:
        self._columns, self._lines = tuple(shown), {}  # type: tuple[Column[Any], ...], dict[int, Any]
        self._sort, self._descending = "party", False
        self._group, self._narrowing = 0, False
        self.model = ListModel(self._columns, lambda ids: [self._lines[i] for i in ids if i in self._lines])
        view = ListView(kind.value, self.model, page.context.window_state)
        view.give_way(["city", "institution", "party"], 130)
        view.edit_in_place(in_place)
        super().__init__(page, kind, record_type, view, form, texts, shares=(3, 2), cards=True)
        self.model.setParent(self)
        self.model.sort_asked.connect(self._sort_by)
        self.finder = ListHead(search)
        self.finder.changed.connect(self._narrow)
        self.empty.offer_all(self.show_everything)
        self.list_box.insertWidget(0, self.finder)
        view.show_sorted("party")
        self.draft = record_type
        self.refill = self._fill

    def lines(self) -> list[Any]:
        """Return all lines in the screen's language."""
        raise NotImplementedError

    def show_everything(self) -> None:
        """Take search and chip away."""
        self.finder.clear()
        self._narrow()

    def show_record(self, record_id: int) -> bool:
        if record_id not in self.model.ids():
            self.show_everything()
        return super().show_record(record_id)

    def _fill(self) -> None:
        lines = self.lines()
        self._lines = {line.id: line for line in lines}
        self._show_chips(lines)
        words, key = self.finder.words(), self.finder.key()
        of_group = {party_id for party_id, _ in self._sides()}
        found = [line for line in lines if _is(line, key, of_group)]
        if words:
            named = self.page.office.lists.containing(self.kind, words)
            fitting = {line.id for line in columns.fitting(found, words, self._columns)}
            found = [line for line in found if line.id in named | fitting]
        if not self._narrowing:
            found = self._with_current(found)
        self._narrowing = False
        if self._sort:
            found = columns.ordered(found, self._sort, self._descending)
        self.model.set_ids(line.id for line in found)
        self.finder.show_count(len(found), len(lines))
        nothing = tr("Nothing fits. Take a filter away to see more.") if lines else self.texts.empty
        self.empty.show_sentence(nothing)
        self.empty.show_filtered(bool(lines))

    def _narrow(self) -> None:
        self._narrowing = True
        self.refresh()

    def _with_current(self, found: list[Any]) -> list[Any]:
        """Return lines with that of the record in the form: it stays when it is changed so that it does not fit."""
        current = self.editor.record()
        line = self._lines.get(current.id) if current is not None else None
        return [*found, line] if line is not None and line not in found else found

    def _show_chips(self, lines: Sequence[Any]) -> None:
        """Offer the group's sides; another group begins with all of its own."""
        sides = self._sides()
        keys = [*((str(party_id), name) for party_id, name in sides), (OTHERS, tr("Others"))]
        of_group = {party_id for party_id, _ in sides}
        counts = [(key, name, sum(_is(line, key, of_group) for line in lines)) for key, name in keys]
        whole = [Chip(GROUP, tr("This group"))] if sides else []
        named = [Chip(key, name, count) for key, name, count in counts if count and sides]
        self.finder.show_chips([*whole, Chip(ALL, tr("All")), *named])
        if self._group != self.page.context.group_id:
            self._group, self._narrowing = self.page.context.group_id, True
            self.finder.chips.choose(GROUP if sides else ALL, quiet=True)

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self.refresh()

    def _sides(self) -> list[tuple[int, str]]:
        return choices.sides(self.page.office, self.page.context)


def _is(line: Any, key: str, of_group: Set[int]) -> bool:
    """Return whether a line is shown under a chip; `of_group` are the parties of the group."""
    if key == GROUP:
        return line.party_id in of_group
    if key == OTHERS:
        return line.party_id not in of_group
    return key in ("", ALL) or str(line.party_id) == key


class People(Register):
    """Everybody who takes part."""

    def __init__(self, page: Page) -> None:
        texts = Texts(
            new=tr("New person"),
            empty=tr("Nobody is entered yet."),
            form=tr("Person"),
            icon="users",
            list=tr("People"),
        )
        form = editor.person_form(page.desk, page.office.people.save)
        shown = columns.person_columns()
        in_place = cells.people_in_place(page)
        super().__init__(page, Kind.PERSON, Person, shown, form, texts, tr("Search in people"), in_place)

    def lines(self) -> list[Any]:
        return columns.ordered(self.page.office.lists.persons(self.page.context.language), "party", False)

    def refresh(self, *, fresh: bool = False) -> None:
        language = self.page.context.language
        named = self.page.office.lists.names(Kind.INSTITUTION, language)
        institutions = sorted(named.items(), key=lambda item: item[1].casefold())
        editor.offer(self.editor, "institution_id", institutions)
        editor.offer(self.editor, "party_id", cells.parties(self.page))
        super().refresh(fresh=fresh)


class Institutions(Register):
    """Ministries, regulators, hospitals, universities."""

    def __init__(self, page: Page) -> None:
        texts = Texts(
            new=tr("New institution"),
            empty=tr("No institution is entered yet."),
            form=tr("Institution"),
            icon="building-2",
            list=tr("Institutions"),
        )
        form = editor.institution_form(page.desk, page.office.people.save)
        shown = columns.institution_columns()
        in_place = cells.institutions_in_place(page)
        search = tr("Search in institutions")
        super().__init__(page, Kind.INSTITUTION, Institution, shown, form, texts, search, in_place)

    def lines(self) -> list[Any]:
        language, parties = self.page.context.language, dict(cells.parties(self.page))
        found = [
            columns.InstitutionLine(
                id=one.id,
                name=one.name.best(language),
                city=one.city.best(language),
                party=parties.get(one.party_id or 0, ""),
                party_id=one.party_id,
            )
            for one in self.page.office.people.institutions()
        ]
        return columns.ordered(found, "party", False)

    def refresh(self, *, fresh: bool = False) -> None:
        editor.offer(self.editor, "party_id", cells.parties(self.page))
        super().refresh(fresh=fresh)
