"""The parties: which of them the agreement shown binds, in their order, and what each is called."""

from __future__ import annotations

from typing import Any

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind
from secretariat.domain.people import Person
from ui.agreements import columns, editor
from ui.agreements.emblem import EmblemBox
from ui.agreements.parts import Basis, Part
from ui.i18n import listed, tr
from ui.page import Page
from ui.theme import SMALL
from ui.widgets.buttons import plain
from ui.widgets.form import ChoiceField
from ui.widgets.record_pane import Texts
from ui.widgets.text import Label
from ui.widgets.writing import writes


class Sides(Part):
    """All parties, those that are sides of the agreement first.

    An agreement binds two parties or more, so the first one chosen is only remembered here until there is a second.
    """

    def __init__(self, page: Page) -> None:
        self.emblem = EmblemBox(page)
        self.embassy = ChoiceField(
            "embassy_id",
            tr("Contact at the embassy"),
            (),
            tr("Gets copies of what is long overdue"),
            nullable=True,
        )
        self.embassy.finished.connect(self._set_embassy)
        form = editor.party_form(page.desk, page.office.agreements.save, self.embassy, self.emblem)
        texts = Texts(
            new=tr("New party"),
            empty=tr("No party is entered yet: a state or an organisation."),
            form=tr("Party"),
            icon="globe",
            list=tr("Parties, the sides first"),
        )
        super().__init__(page, Kind.PARTY, Party, form, texts, movable=True)
        self.name_of = lambda party: party.called(self.language)
        self._waiting: list[int] = []
        self._new_agreement = 0
        self.toggle = writes(plain("", self.toggle_side))
        self.form_head.insertWidget(1, self.toggle)
        self.hint = Label("", "amber", "small", wrap=True)
        self.hint.setContentsMargins(SMALL, 0, SMALL, 0)
        self.hint.hide()
        self.list_box.addWidget(self.hint)
        self.current_changed.connect(lambda _id: self._tell_side())
        self.current_changed.connect(self.emblem.show_party)
        form.saved.connect(self._party_saved)

    def begin(self) -> Any:
        return Party()

    def show_basis(self, basis: Basis) -> None:
        if basis.id != self.basis.id:
            self._waiting = []
        super().show_basis(basis)
        self.new_button.setEnabled(True)
        self._tell_side()

    def sides(self) -> list[int]:
        """Return the ids of the sides in their order, with the one that waits for a second."""
        stored = [party.id for party in self.basis.sides]
        return stored or list(self._waiting)

    def fill(self) -> None:
        parties = {party.id: party for party in self.page.office.records.all(Party)}
        sides = [party_id for party_id in self.sides() if party_id in parties]
        others = [party_id for party_id in parties if party_id not in sides]
        lines = [columns.side_line(parties[one], at, self.language) for at, one in enumerate(sides)]
        lines += [columns.side_line(parties[one], None, self.language) for one in others]
        spoken = [party.language for party in parties.values()]
        self.editor.field("language").set_options(editor.languages(spoken))
        self.view.set_lines(lines)
        self._tell_hint(len(sides))

    def _set_embassy(self) -> None:
        """Store who at the side's embassy gets copies."""
        party_id, chosen = self.view.current_id(), self.embassy.value()
        agreements = self.page.office.agreements
        if self.embassy.problem() or party_id not in [party.id for party in self.basis.sides]:
            return
        if chosen != agreements.embassy(self.basis.id, party_id):
            self.page.desk.run(lambda: agreements.set_embassy(self.basis.id, party_id, chosen))

    def _show_embassy(self) -> None:
        """Offer the people for the embassy's contact of the side shown; a party that is no side has none."""
        party_id, office = self.view.current_id(), self.page.office
        is_side = party_id in [party.id for party in self.basis.sides]
        self.embassy.setVisible(is_side)
        if is_side:
            own = {person.id for person in office.records.all(Person) if person.party_id == party_id}
            people = [
                (line.id, listed((line.name, line.party)))
                for line in office.lists.persons(self.language)
                if line.id in own
            ]
            self.embassy.set_options(people)
            if not self.embassy.has_focus():  # what is being typed stays
                self.embassy.set_value(office.agreements.embassy(self.basis.id, party_id))

    def toggle_side(self) -> None:
        """Make the current party a side of the agreement, or take it off."""
        party_id, sides = self.view.current_id(), self.sides()
        if not party_id or not self.basis.id:
            return
        if party_id in sides:
            self._set([one for one in sides if one != party_id])
        else:
            self._set([*sides, party_id])

    def _move(self, party_id: int, position: int) -> None:
        sides = self.sides()
        inside = min(position, len(sides) - (party_id in sides))
        if party_id not in sides and position >= len(sides):
            return  # the order of those that are no sides means nothing
        rest = [one for one in sides if one != party_id]
        self._set([*rest[:inside], party_id, *rest[inside:]])
        self.view.select_id(party_id)

    def _set(self, party_ids: list[int]) -> None:
        if len(party_ids) < 2 and not self.basis.sides:
            self._waiting = party_ids
            self.refresh()
        else:
            outcome = self.page.desk.run(
                lambda: self.page.office.agreements.set_sides(self.basis.id, party_ids)
            )
            if outcome is not None:
                self._waiting = []
        self._tell_side()

    def new(self, record: Any = None) -> None:
        # A party that is entered while the agreement still lacks one is meant to be a side of it.
        super().new(record)
        self._new_agreement = self.basis.id if len(self.sides()) < 2 else 0
        self._tell_side()

    def _party_saved(self, party: Party) -> None:
        if self._new_agreement and self._new_agreement == self.basis.id:
            self._new_agreement = 0
            if party.id not in self.sides():
                self._set([*self.sides(), party.id])
        self._tell_side()

    def _tell_side(self) -> None:
        party_id = self.view.current_id()
        self.toggle.setVisible(bool(party_id and self.basis.id))
        is_side = party_id in self.sides()
        text = tr("Take off this agreement") if is_side else tr("Make it a side")
        self.toggle.setText(text)
        self.toggle.setAccessibleName(text)
        self._show_embassy()

    def _tell_hint(self, sides: int) -> None:
        text = ""
        if self.basis.id and sides == 0:
            text = tr("Choose the parties that signed, side A first.")
        elif self.basis.id and sides == 1:
            text = tr("Choose a second party; an agreement binds at least two.")
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
