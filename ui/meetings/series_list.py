"""The list of a group's meetings with its search, chips and count; title and place are edited where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.folding import matches
from secretariat.domain.lines import MeetingLine
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.seals import check_unsealed
from ui.i18n import tr
from ui.meetings.columns import columns, sorted_ids
from ui.models.list_model import ListModel
from ui.page import Page
from ui.widgets.card import Card
from ui.widgets.cell_editing import InPlace
from ui.widgets.cell_fields import choice_cell, localized_cell, unless
from ui.widgets.chips import Chip
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.list_head import ALL, ListHead
from ui.widgets.list_view import ListView
from ui.words import meeting_title

ENDED = frozenset({MeetingState.HELD, MeetingState.CLOSED, MeetingState.CANCELLED})
ADOPTED = frozenset({MinutesState.ADOPTED, MinutesState.SIGNED})
COMING, OVER, OPEN_MINUTES = "coming", "over", "open_minutes"


class SeriesList(Card):
    """All meetings of the group, or those that fit.

    Signals:
        filtered: other meetings are shown than before.
    """

    filtered = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(flush=True)
        self.page = page
        self.lines: dict[int, MeetingLine] = {}
        self.sort, self.descending = "number", False
        self.model = ListModel(columns(), fetch=lambda ids: [self.lines[i] for i in ids if i in self.lines])
        self.view = ListView("meetings", self.model, page.context.window_state)
        self.model.setParent(self.view)
        self.view.setAccessibleName(tr("Meetings"))
        self.view.setSelectionMode(ListView.SelectionMode.SingleSelection)
        self.view.give_way(["host", "place", "minutes"], 180)
        self.view.edit_in_place(_in_place(page))
        self.finder = ListHead(tr("Search in meetings"))
        self.finder.changed.connect(self._filter)
        self.nothing = EmptyState("calendar", tr("No meeting fits. Take a filter away to see more."))
        self.nothing.offer_all(self.show_all)
        self.nothing.show_filtered(True)
        self.switcher = Switcher(self.view, self.nothing)
        self.add(self.finder)
        self.add(self.switcher, 1)
        self.model.sort_asked.connect(self._sort_by)

    def show_lines(self, found: Sequence[MeetingLine], *, narrowing: bool = False) -> None:
        """Show a series, as far as search and chip leave it.

        The meeting that is current stays when it is changed so that it does not fit, unless this is `narrowing`.
        """
        self.lines = {line.id: line for line in found}
        self._show_chips()
        current = 0 if narrowing else self.view.current_id()
        fitting = self._fitting(current)
        self.model.set_ids(sorted_ids(fitting, self.sort, self.descending))
        self.view.show_sorted(self.sort, self.descending)
        self.switcher.show_empty(not fitting)
        self.finder.show_count(len(fitting), len(found))

    def show_all(self) -> None:
        """Take search and chip away."""
        if self.finder.is_filtered():
            self.finder.clear()
            self._filter()

    def first(self) -> int:
        """Return the meeting that is shown first: the next one that comes, else the last; 0 for none."""
        shown = [self.lines[i] for i in self.model.ids()]
        shown.sort(key=lambda line: line.number)
        coming = [line for line in shown if line.state not in ENDED]
        return (coming[0] if coming else shown[-1]).id if shown else 0

    def high(self, rows: int) -> int:
        """Return the height that so many rows need."""
        line = self.view.verticalHeader().defaultSectionSize()
        return (rows + 1) * line + 34 + self.finder.sizeHint().height() + 8

    def _filter(self) -> None:
        self.show_lines(list(self.lines.values()), narrowing=True)
        self.filtered.emit()

    def _sort_by(self, key: str, descending: bool) -> None:
        self.sort, self.descending = key, descending
        self.show_lines(list(self.lines.values()))

    def _fitting(self, current: int) -> list[MeetingLine]:
        words, chip = self.finder.words(), self.finder.key()
        named = self.page.office.lists.containing(Kind.MEETING, words) if words else frozenset()
        return [
            line
            for line in self.lines.values()
            if line.id == current
            or (_is(line, chip) and (not words or line.id in named or _has(line, words)))
        ]

    def _show_chips(self) -> None:
        texts = {
            ALL: tr("All"),
            COMING: tr("Coming"),
            OVER: tr("Over"),
            OPEN_MINUTES: tr("Minutes not adopted"),
        }
        self.finder.show_chips(
            Chip(key, text, None if key == ALL else sum(_is(line, key) for line in self.lines.values()))
            for key, text in texts.items()
        )


def _has(line: MeetingLine, words: str) -> bool:
    return matches(words, line.symbol, meeting_title(line), line.place, line.host)


def _is(line: MeetingLine, chip: str) -> bool:
    if chip == COMING:
        return line.state not in ENDED
    if chip == OVER:
        return line.state in ENDED
    if chip == OPEN_MINUTES:
        held = line.state in (MeetingState.HELD, MeetingState.CLOSED)
        return held and line.minutes_state not in ADOPTED
    return True


def _in_place(page: Page) -> InPlace:
    office, context = page.office, page.context

    def hosts(meeting: Meeting) -> list[tuple[int, str]]:
        return [(party.id, party.called(context.language)) for party in office.meetings.parties(meeting.id)]

    return InPlace(
        load=lambda meeting_id: office.records.get(Meeting, meeting_id),
        save=lambda meeting: page.desk.run(lambda: office.meetings.save(meeting), raising=(RuleViolation,)),
        say=page.desk.say,
        fields={
            "title": unless(localized_cell("title", tr("Meeting"), context), check_unsealed),
            "place": unless(localized_cell("place", tr("Place"), context), check_unsealed),
            "host": unless(choice_cell("host_party_id", tr("Host"), hosts, nullable=True), check_unsealed),
        },
    )
