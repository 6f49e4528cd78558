"""The tab of focal points: the matrix, and who holds the place that is chosen in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agreements import Area
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import FocalPointLine, NominationLine
from secretariat.domain.people import DesignationState, FocalPoint, FocalPointRole, Nomination, Person
from secretariat.domain.text import LocalizedText
from ui.focal_points import columns, editor
from ui.focal_points.asking import RequestDialog
from ui.focal_points.handing_over import HandOverDialog
from ui.focal_points.matrix import Matrix
from ui.focal_points.place import Place, places
from ui.i18n import day, isolate, joined, listed, plural, tr
from ui.page import Page
from ui.theme import SMALL, px
from ui.widgets.buttons import plain, quiet
from ui.widgets.card import Card
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.fields import TextField
from ui.widgets.files import FilesBox
from ui.widgets.form_dialog import FormDialog
from ui.widgets.order_list import OrderList
from ui.widgets.panes import Panes
from ui.widgets.record_pane import RecordPane, Texts
from ui.widgets.search import SearchField
from ui.widgets.text import ElidedLabel, muted
from ui.widgets.writing import writes

MOST_ENTRIES = 3
"""The focal point, the alternate, and one who was it before; more are scrolled."""


class Designations(QWidget):
    """Matrix on one side, the chosen place on the other."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._place: Place | None = None
        self._names: dict[int, str] = {}
        self._key: tuple[int, int | None, int] | None = None
        self._parties: list[tuple[int, str]] = []
        self._lines: list[FocalPointLine] = []
        self._requests: list[NominationLine] = []
        self.matrix = Matrix()
        self.matrix.current_changed.connect(self._place_chosen)
        self.matrix.opened.connect(self._open)
        self.chips = ChipRow(self._chips({}), yielding=True)
        self.chips.chosen.connect(lambda _key: self.refresh())
        self.said = muted(wrap=True)
        self.search = SearchField(tr("Search in areas and names"))
        self.search.setMaximumWidth(px(180))
        self.search.searched.connect(lambda _words: self.refresh())
        self.files = FilesBox(page, tr("Scan of the letter"))
        self.pane = self._build_pane()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        panes = Panes("focal-points", [self._matrix_card(), self._place_card()], (5, 3),
                      page.context.window_state)  # fmt: skip
        layout.addWidget(panes)

    def _matrix_card(self) -> Card:
        card = Card(tr("By area and side"), flush=True)
        card.head.insertWidget(1, self.chips)
        self.under_head = QHBoxLayout()
        self.under_head.setContentsMargins(SMALL, 0, SMALL, 0)  # under the title; the list is wider
        self.under_head.setSpacing(SMALL)
        self.under_head.addWidget(self.said, 1)
        self.under_head.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(self.under_head)
        self.nothing = EmptyState(
            "circle-check", tr("No place is like that. Take a filter away to see more.")
        )
        self.switcher = Switcher(self.matrix, self.nothing)
        card.add(self.switcher, 1)
        return card

    def _place_card(self) -> Card:
        card = Card()
        self.title = ElidedLabel("", bold=True)
        self.side = ElidedLabel("", "muted")
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.side)
        self.counterpart = muted(wrap=True)
        head.addWidget(self.counterpart)
        card.body.addLayout(head)
        self.designate_button = writes(plain(tr("Designate"), self.new, "plus"))
        self.ask_button = writes(plain(tr("Request nomination…"), self.ask, "mail"))
        self.hand_over_button = writes(plain(tr("Hand over…"), self.hand_over, "users"))
        for button in (self.designate_button, self.hand_over_button):
            button.hide()  # a row with all three would widen the window before a place is chosen
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self.designate_button, self.ask_button, self.hand_over_button):
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        card.add(self.pane, 1)
        return card

    def _build_pane(self) -> RecordPane:
        texts = Texts(
            new=tr("New designation"),
            empty=tr("Nobody is designated here."),
            form=tr("Designation"),
            icon="",
            list=tr("Designations at this place"),
        )
        form = editor.designation_form(self.page.desk, self.page.office.people.save)
        form.add_widget(self.files)
        form.finish()
        view = OrderList(movable=False)
        pane = RecordPane(self.page, Kind.FOCAL_POINT, FocalPoint, view, form, texts, upright=True)
        pane.new_button.hide()  # the page's own button does it
        pane.form_head.insertWidget(1, writes(quiet(tr("New person…"), self.new_person, "user")))
        pane.draft, pane.refill, pane.name_of = self.draft, self._fill, self._person_name
        pane.current_changed.connect(lambda _id: self._tell_current())
        form.saved.connect(self._saved)
        return pane

    # What the page uses.

    def beside(self, button: QWidget) -> None:
        """Put a button of the page beside the sentence about the matrix."""
        self.under_head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def refresh(self) -> None:
        """Show the designations as they are now."""
        office, context = self.page.office, self.page.context
        group_id, language = context.group_id, context.language
        parties = [
            (party.id, party.called(language))
            for party in (office.groups.parties(group_id) if group_id else [])
        ]
        today = context.today()
        self._parties = parties
        self._lines = office.lists.focal_points(group_id, language, today) if group_id else []
        self._requests = office.nominations.lines(group_id, language, today) if group_id else []
        self._offer(parties)
        words = self.search.text().strip()
        self.matrix.show_lines(self._lines, parties, self.chips.key(), self._requests, words)
        self.switcher.show_empty(not self.matrix.cells.rows)
        self._count()
        self._tell_current()

    def show_record(self, record_id: int) -> bool:
        """Show a designation at its place."""
        try:
            found = self.page.office.records.get(FocalPoint, record_id)
        except RuleViolation:
            return False
        self.chips.choose("all")
        self.search.search_for("")
        return self.matrix.select(found.area_id, found.party_id) and self.pane.show_record(record_id)

    def new(self) -> None:
        """Begin a designation for the place that is chosen."""
        self.pane.new()
        self._tell_current()

    def draft(self) -> Any:
        """Return a new designation with area and side filled in; an alternate where there is a focal point.

        Where a nomination is requested it is the one asked for, and begins today: so it answers the request.
        """
        place = self._place
        if place is None or not self.page.context.group_id:
            return None
        held = place.holder() is not None
        asked = next(iter(place.requests), None)
        role = FocalPointRole.ALTERNATE if held else FocalPointRole.FOCAL_POINT
        return FocalPoint(
            group_id=self.page.context.group_id,
            party_id=place.party_id,
            area_id=place.area_id,
            role=asked.role if asked is not None else role,
            from_on=self.page.context.today() if asked is not None else None,
        )

    def rows(self) -> list[list[Place]]:
        """Return the whole matrix, whatever the filter hides."""
        return places(self._lines, self._parties, self._requests)

    def ask(self, *, here: bool = True) -> None:
        """Ask for a nomination: for the place that is chosen, or with `here` false for all vacancies of a side."""
        if not self._parties:  # another tab was shown first
            self.refresh()
        if self._parties and self.page.commit():
            dialog = RequestDialog(self, self.page, self.rows(), self._place if here else None, self._asked)
            dialog.open()

    def hand_over(self) -> None:
        """Hand over from the person of the designation in the form, or from one to be chosen, to another."""
        if not self._parties:
            self.refresh()
        if self._parties and self.page.commit():
            current = self.pane.current()
            old = current.person_id if current is not None and current.id else 0
            HandOverDialog(self, self.page, old, self._handed_over).open()

    def new_person(self) -> None:
        """Enter someone who is not known yet, and put them into the form."""
        dialog = FormDialog(
            self,
            tr("New person"),
            tr("The rest can be added under People."),
            tr("Enter this person"),
            self.page.desk.say,
        )
        dialog.add(TextField("name", tr("Name")))
        dialog.add(TextField("function", tr("Function")))
        dialog.add(TextField("email", tr("E-mail")))
        dialog.submit = self._enter_person
        dialog.open()

    # What happens.

    def _asked(self, made: Sequence[Nomination]) -> None:
        text = plural(len(made), "{n} nomination is requested.", "{n} nominations are requested.")
        self.page.context.notify(text, "green", undo=True)

    def _handed_over(self, handover: Any, preview: Any) -> None:
        number = len(preview.designations) + len(preview.actions)
        names = self._names.get(handover.old_id, ""), self._names.get(handover.new_id, "")
        text = plural(
            number,
            "{n} entry was handed over from {old} to {new}.",
            "{n} entries were handed over from {old} to {new}.",
            old=names[0],
            new=names[1],
        )
        self.page.context.notify(text, "green", undo=True)

    def _tell_current(self) -> None:
        """Say who the counterpart is, offer what can be done here, and show the scan of the letter."""
        place, current = self._place, self.pane.current()
        stored = current is not None and bool(current.id)
        vacant = place is not None and place.is_vacant()
        self.designate_button.setVisible(vacant and not self.pane.drafting())
        self.ask_button.setVisible(place is not None and not place.requests)
        self.hand_over_button.setVisible(stored)
        self.files.setVisible(stored)
        self.files.show_files(Ref(Kind.FOCAL_POINT, current.id) if stored else None, Audience.OWN_SIDE)
        text = "" if place is None else self._counterparts(place)
        self.counterpart.setText(text)
        self.counterpart.setVisible(bool(text))

    def _counterparts(self, place: Place) -> str:
        others = [
            listed((holder.name, other.party))
            for row in self.rows()
            for other in row
            if other.area_id == place.area_id and other.party_id != place.party_id
            for holder in [other.holder()]
            if holder is not None
        ]
        return tr("Counterpart: {names}", names="; ".join(others)) if others else tr("No counterpart yet")

    def _enter_person(self, values: dict[str, Any]) -> Any:
        language = self.page.context.language
        person = Person(
            name=LocalizedText({language: values["name"].strip()}),
            function=LocalizedText({language: values["function"].strip()}),
            email=values["email"].strip(),
            party_id=self._place.party_id if self._place is not None else None,
        )
        outcome = self.page.desk.run(lambda: self.page.office.people.save(person), raising=(RuleViolation,))
        if outcome is not None:
            if self.pane.current() is None:
                self.pane.new()
            field = self.pane.editor.field("person_id")
            field.set_value(outcome.value.id)
            field.edited.emit()
            field.finished.emit()
        return outcome

    def _place_chosen(self, place: Place | None) -> None:
        group_id = self.page.context.group_id
        key = (group_id, place.area_id, place.party_id) if place is not None else None
        fresh, self._key, self._place = key != self._key, key, place
        self.title.setText(place.area if place is not None else "")
        self.side.setText(place.party if place is not None else "")
        self.pane.new_button.setEnabled(place is not None)
        self.pane.refresh(fresh=fresh)
        self._tell_current()

    def _open(self, place: Place) -> None:
        holder = place.holder()
        if holder is not None:
            self.pane.show_record(holder.id)
            self.pane.editor.focus()
        else:
            self.new()

    def _fill(self) -> None:
        lines = [line for line in (self._place.lines if self._place else ()) if line.id]
        view = self.pane.view
        assert isinstance(view, OrderList)
        view.set_lines(columns.designation_line(line) for line in lines)
        high = 2 * view.fontMetrics().height() + 16
        self.pane.switcher.setFixedHeight(max(1, min(MOST_ENTRIES, len(lines))) * high + 2)

    def _saved(self, record: FocalPoint) -> None:
        # Moved to another area or side: the matrix follows.
        if self._key != (record.group_id, record.area_id, record.party_id):
            self.show_record(record.id)

    def _person_name(self, record: FocalPoint) -> str:
        return self._names.get(record.person_id, "") or self.pane.texts.form

    def _offer(self, parties: list[tuple[int, str]]) -> None:
        office, language, group_id = self.page.office, self.page.context.language, self.page.context.group_id
        persons = office.lists.persons(language)
        self._names = {line.id: line.name for line in persons}
        people = [(line.id, listed((line.name, line.party))) for line in persons]
        areas: list[Area] = (
            office.agreements.areas(office.agreements.of_group(group_id).id) if group_id else []
        )
        named = [(area.id, area.name.best(language)) for area in areas]
        editor.offer(self.pane.editor, "person_id", people)
        editor.offer(self.pane.editor, "party_id", parties)
        editor.offer(self.pane.editor, "area_id", [(None, tr("The whole group")), *named])

    def _count(self) -> None:
        found = [place for row in self.rows() for place in row]
        kinds = ("attention", "vacant", "expiring", "expired")
        counts = {kind: sum(place.shows(kind) for place in found) for kind in kinds}
        self.chips.show_chips(self._chips(counts))
        # The row of the whole group is no area.
        shown = sum(row[0].area_id is not None for row in self.matrix.cells.rows)
        ending = sum(line.state is DesignationState.EXPIRING for line in self._lines)
        over = sum(place.last() is not None for place in found)
        parts = (
            tr("As of {day}", day=isolate(day(self.page.context.today()))),
            plural(counts["vacant"], "{n} place vacant", "{n} places vacant"),
            plural(ending, "{n} ends within 60 days", "{n} end within 60 days"),
            plural(over, "{n} expired, no successor", "{n} expired, no successor"),
            plural(shown, "{n} area shown", "{n} areas shown"),
        )
        self.said.setText(joined(parts))

    def _chips(self, counts: dict[str, int]) -> list[Chip]:
        return [
            Chip("all", tr("All")),
            Chip("attention", tr("Needs attention"), counts.get("attention")),
            Chip("vacant", tr("Vacant"), counts.get("vacant")),
            Chip("expiring", tr("Expiring"), counts.get("expiring")),
            Chip("expired", tr("Expired"), counts.get("expired")),
        ]
