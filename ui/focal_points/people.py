"""The tabs of people and institutions: a list that is searched, with a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind
from secretariat.domain.people import Institution, Person
from ui.focal_points import columns, editor
from ui.i18n import tr
from ui.models.list_model import Column, ListModel
from ui.page import Page
from ui.widgets.form import Editor
from ui.widgets.list_view import ListView
from ui.widgets.record_pane import RecordPane, Texts
from ui.widgets.search import SearchField
from ui.widgets.text import muted


class Register(RecordPane):
    """A searched and sorted list of lines."""

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
    ) -> None:
        self._columns, self._lines = tuple(shown), {}  # type: tuple[Column[Any], ...], dict[int, Any]
        self._words, self._sort, self._descending = "", "party", False
        self.model = ListModel(self._columns, lambda ids: [self._lines[i] for i in ids if i in self._lines])
        view = ListView(kind.value, self.model, page.context.window_state)
        super().__init__(page, kind, record_type, view, form, texts, shares=(3, 2), cards=True)
        self.model.setParent(self)
        self.model.sort_asked.connect(self._sort_by)
        self.search = SearchField(search)
        self.search.setMaximumWidth(260)
        self.search.searched.connect(self._search_for)
        self.count = muted()
        self.head.addWidget(self.count)
        self.head.addWidget(self.search)
        view.show_sorted("party")
        self.draft = record_type
        self.refill = self._fill

    def lines(self) -> list[Any]:
        """Return all lines in the screen's language."""
        raise NotImplementedError

    def show_record(self, record_id: int) -> bool:
        if self._words and record_id not in self.model.ids():
            self.search.clear()
            self._search_for("")
        return super().show_record(record_id)

    def _fill(self) -> None:
        lines = self.lines()
        self._lines = {line.id: line for line in lines}
        found = lines
        if self._words:
            named = self.page.office.lists.containing(self.kind, self._words)
            fitting = {line.id for line in columns.fitting(lines, self._words, self._columns)}
            found = [line for line in lines if line.id in named | fitting]
        if self._sort:
            found = columns.ordered(found, self._sort, self._descending)
        self.model.set_ids(line.id for line in found)
        self.count.setText(tr("{shown} of {all}", shown=len(found), all=len(lines)))
        nothing = tr("Nothing has these words.") if self._words else self.texts.empty
        self.empty.show_sentence(nothing)

    def _search_for(self, words: str) -> None:
        self._words = words
        self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self.refresh()

    def _parties(self) -> list[tuple[int, str]]:
        language = self.page.context.language
        return [(party.id, party.called(language)) for party in self.page.office.records.all(Party)]


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
        super().__init__(page, Kind.PERSON, Person, shown, form, texts, tr("Search in people"))

    def lines(self) -> list[Any]:
        return columns.ordered(self.page.office.lists.persons(self.page.context.language), "party", False)

    def refresh(self, *, fresh: bool = False) -> None:
        language = self.page.context.language
        named = self.page.office.lists.names(Kind.INSTITUTION, language)
        institutions = sorted(named.items(), key=lambda item: item[1].casefold())
        editor.offer(self.editor, "institution_id", institutions)
        editor.offer(self.editor, "party_id", self._parties())
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
        super().__init__(
            page, Kind.INSTITUTION, Institution, shown, form, texts, tr("Search in institutions")
        )

    def lines(self) -> list[Any]:
        language, parties = self.page.context.language, dict(self._parties())
        found = [
            columns.InstitutionLine(
                id=one.id,
                name=one.name.best(language),
                city=one.city.best(language),
                party=parties.get(one.party_id or 0, ""),
            )
            for one in self.page.office.people.institutions()
        ]
        return columns.ordered(found, "party", False)

    def refresh(self, *, fresh: bool = False) -> None:
        editor.offer(self.editor, "party_id", self._parties())
        super().refresh(fresh=fresh)
