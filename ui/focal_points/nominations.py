"""The tab of nominations: what was asked of which side, until when, and what has become of it."""

from __future__ import annotations

from collections.abc import Callable

from secretariat.domain.changes import Kind
from secretariat.domain.folding import matches
from secretariat.domain.lines import NominationLine
from secretariat.domain.people import OPEN_NOMINATIONS, Nomination, NominationState
from ui.focal_points import cells, editor
from ui.i18n import day, isolate, listed, plural, tr
from ui.models.list_model import Cell, Column, ListModel
from ui.page import Page
from ui.widgets.badge import Pill
from ui.widgets.buttons import plain
from ui.widgets.chips import Chip
from ui.widgets.list_head import ALL, ListHead
from ui.widgets.list_view import ListView
from ui.widgets.record_pane import RecordPane, Texts
from ui.widgets.text import Label, muted
from ui.widgets.writing import writes
from ui.words import word

TONES = {
    NominationState.AWAITED: ("blue", "clock"),
    NominationState.OVERDUE: ("red", "!"),
    NominationState.ANSWERED: ("green", "check"),
    NominationState.WITHDRAWN: ("grey", "dash"),
}


def state_pill(state: NominationState) -> Pill:
    """Return what has become of a request as a word, a colour and a glyph."""
    return Pill(word("nomination_state", state.value), *TONES[state])


def _columns() -> tuple[Column[NominationLine], ...]:
    states = [word("nomination_state", state.value) for state in NominationState]
    return (
        Column("area", tr("Area of cooperation"), lambda n: n.area or tr("The whole group"), Cell.STRONG),
        Column("party", tr("Side"), lambda n: n.party, width=90),
        Column("role", tr("Role"), lambda n: word("focal_point_role", n.role.value), width=100),
        Column(
            "requested_on",
            tr("Requested"),
            lambda n: day(n.requested_on),
            Cell.DATE,
            100,
            plain=lambda n: n.requested_on.isoformat() if n.requested_on else "",
        ),
        Column(
            "until",
            tr("Answer by"),
            lambda n: day(n.until),
            Cell.DATE,
            100,
            plain=lambda n: n.until.isoformat() if n.until else "",
        ),
        Column(
            "state",
            tr("State"),
            lambda n: word("nomination_state", n.state.value),
            Cell.PILL,
            120,
            value=lambda n: state_pill(n.state),
            words=states,
        ),
    )


class Nominations(RecordPane):
    """All requests of the group, the open ones first.

    Args:
        page: whose tab it is.
        write: writes the letter to a side, by its id.
    """

    view: ListView

    def __init__(self, page: Page, write: Callable[[int], object]) -> None:
        self._lines: dict[int, NominationLine] = {}
        self._write = write
        self.model = ListModel(_columns(), lambda ids: [self._lines[i] for i in ids if i in self._lines])
        texts = Texts(
            new=tr("Request nomination"),
            empty=tr("No nomination is requested yet. Choose a vacant place under By area, or begin here."),
            form=tr("Request for nomination"),
            icon="mail",
            list=tr("Nominations"),
        )
        form = editor.nomination_form(page.desk, page.office.nominations.save)
        view = ListView("nominations", self.model, page.context.window_state)
        view.give_way(["role", "requested_on"], 190)
        view.edit_in_place(cells.nominations_in_place(page))
        super().__init__(page, Kind.NOMINATION, Nomination, view, form, texts, shares=(9, 5), cards=True)
        self.model.setParent(self)
        self.new_button.hide()  # the page's own button does it
        self.count = muted()
        self.head.addWidget(self.count)
        self.finder = ListHead(tr("Search in nominations"))
        self._narrowing = False
        self.finder.changed.connect(self._narrow)
        self.empty.offer_all(self.show_everything)
        self.list_box.insertWidget(0, self.finder)
        self.answer = Label("", "muted", wrap=True)
        self.letter = plain(tr("Write the letter…"), self.write_letter, "printer")
        self.withdraw_button = writes(plain(tr("Withdraw"), self.withdraw))
        form.add_widget(self.answer)
        form.add_widget(self.letter)
        form.add_widget(self.withdraw_button)
        form.finish()
        self.refill, self.name_of = self._fill, self._named
        self.current_changed.connect(lambda _id: self._tell_state())
        form.saved.connect(lambda _record: self._tell_state())

    def refresh(self, *, fresh: bool = False) -> None:
        super().refresh(fresh=fresh)
        self._tell_state()

    def show_everything(self) -> None:
        """Take search and chip away."""
        self.finder.clear()
        self.refresh()

    def show_record(self, record_id: int) -> bool:
        if record_id not in self.model.ids():
            self.show_everything()
        return super().show_record(record_id)

    def withdraw(self) -> None:
        """Say that what is asked for is not awaited any more."""
        record = self.current()
        if record is not None and self.page.commit():
            self.page.desk.run(lambda: self.page.office.nominations.withdraw(record.id))

    def write_letter(self) -> None:
        """Write the letter with all open requests to the side of the current one."""
        record = self.current()
        if record is not None and self.page.commit():
            self._write(record.party_id)

    def _fill(self) -> None:
        office, context = self.page.office, self.page.context
        found = (
            office.nominations.lines(context.group_id, context.language, context.today())
            if context.group_id
            else []
        )
        self._lines = {line.id: line for line in found}
        states = [state for state in NominationState if any(line.state is state for line in found)]
        named = [
            Chip(s.value, word("nomination_state", s.value), sum(x.state is s for x in found)) for s in states
        ]
        self.finder.show_chips([Chip(ALL, tr("All")), *named])
        words, key = self.finder.words(), self.finder.key()
        # The request in the form stays when it is changed so that it does not fit.
        current = self.editor.record() if not self._narrowing else None
        shown = [
            line
            for line in found
            if (current is not None and line.id == current.id)
            or (key in ("", ALL, line.state.value) and matches(words, line.area, line.party, line.answer))
        ]
        self._narrowing = False
        self.model.set_ids(line.id for line in shown)
        self.finder.show_count(len(shown), len(found))
        nothing = tr("Nothing fits. Take a filter away to see more.") if found else self.texts.empty
        self.empty.show_sentence(nothing)
        self.empty.show_filtered(bool(found))
        number = sum(line.state in OPEN_NOMINATIONS for line in found)
        self.count.setText(plural(number, "{n} open request", "{n} open requests"))

    def _narrow(self) -> None:
        self._narrowing = True
        self.refresh()

    def _tell_state(self) -> None:
        line = self._lines.get(self.view.current_id())
        is_open = line is not None and line.state in OPEN_NOMINATIONS
        self.letter.setVisible(is_open)
        self.withdraw_button.setVisible(is_open)
        text = ""
        if line is not None and line.answer:
            since = isolate(day(line.answered_on))
            text = tr("Answered by the designation of {name} from {day}", name=line.answer, day=since)
        elif line is not None and line.withdrawn_on:
            text = tr("Withdrawn on {day}", day=isolate(day(line.withdrawn_on)))
        self.answer.setText(text)
        self.answer.setVisible(bool(text))

    def _named(self, record: Nomination) -> str:
        line = self._lines.get(record.id)
        if line is None:
            return self.texts.form
        return listed((line.area or tr("The whole group"), line.party))
