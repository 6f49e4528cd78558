"""A meeting's agenda: the ordered list with its running clock, and the form of one item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import AgendaItem, AgendaKind, Meeting
from secretariat.domain.minutes import check_drafting
from secretariat.domain.text import LocalizedText
from ui import i18n
from ui.i18n import isolate, isolate_ltr, tr
from ui.meetings.clock import Slot, allotted_minutes, available_minutes, slots
from ui.theme import SMALL
from ui.widgets.buttons import plain
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.form import ChoiceField, Editor, IntegerField, LinesField, LocalizedField, scrolling
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.panes import Panes
from ui.widgets.text import Label
from ui.words import options, word


class DocumentsField(LinesField):
    """The symbols of an item's documents, one a line."""

    def value(self) -> Any:
        return tuple(line.strip() for line in super().value().split("\n") if line.strip())

    def set_value(self, value: Any) -> None:
        if self.value() != tuple(value or ()):
            super().set_value("\n".join(value or ()))

    def raw(self) -> Any:
        return self.edit.toPlainText()

    def set_raw(self, raw: Any) -> None:
        super().set_value(raw)


class ItemForm(Editor):
    """The fields of one agenda item."""

    def __init__(
        self, save: Callable[[Any], Any], say: Callable[[SecretariatError], str], languages: Sequence[str]
    ) -> None:
        super().__init__(save, say)
        self.area = ChoiceField("area_id", tr("Area of cooperation"), [], nullable=True)
        self.title = LocalizedField("title", tr("Title"), languages, lines=2)
        presenter = LocalizedField("presenter", tr("Presenter"), languages)
        self.add(self.title)
        self.add(ChoiceField("kind", tr("Kind"), options("agenda_kind", AgendaKind)))
        self.add(self.area)
        self.add(presenter, IntegerField("minutes_allotted", tr("Minutes allotted"), low=0, high=1440))
        self.add(DocumentsField("documents", tr("Documents (one symbol a line)"), lines=2))
        self.finish()


class AgendaPane(QWidget):
    """The agenda of one meeting."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._office, self._desk = page.office, page.desk
        self._meeting: Meeting | None = None
        self._items: list[AgendaItem] = []
        self._areas: dict[int, str] = {}
        self.list = OrderList()
        self.list.setAccessibleName(tr("Agenda"))
        self.form = ItemForm(
            self._desk.saver(self._office.meetings.save_part), self._desk.say, page.context.languages
        )
        self.total = Label("", "muted")
        self.add_button = plain(tr("Add item"), self.add_item, "plus")
        self._build()
        self.list.moved.connect(self.move_item)
        self.list.current_changed.connect(self._show_item)
        self.list.opened.connect(lambda _id: self.form.focus("title"))
        self.list.remove_asked.connect(self.remove_item)

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        head = QHBoxLayout()
        head.addWidget(self.total, 1)
        head.addWidget(self.add_button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        panes = Panes("agenda", [left, scrolling(self.form)], (3, 2), self._page.context.window_state)
        empty = EmptyState(
            "list-ordered",
            tr("This meeting has no agenda yet."),
            tr("Write the usual agenda"),
            self.write_usual,
        )
        self.other = plain(tr("Add a single item"), self.add_item)
        layout = empty.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        self.empty = empty
        self.switcher = Switcher(panes, empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.switcher)

    # Showing.

    def show_meeting(self, meeting: Meeting | None, areas: Sequence[Area]) -> None:
        """Show the agenda of one meeting."""
        changed = (meeting.id if meeting else 0) != (self._meeting.id if self._meeting else 0)
        self._meeting = meeting
        self._items = self._office.meetings.agenda(meeting.id) if meeting else []
        language = i18n.language()
        self._areas = {area.id: area.name.best(language) for area in areas}
        self.form.area.set_options(list(self._areas.items()))
        self.list.set_lines(self._lines())
        if self._items and (changed or not self.list.current_id()):
            self.list.setCurrentRow(0)
        self.switcher.show_empty(not self._items)
        self._show_total()
        self._show_item(self.list.current_id())
        drafting = meeting is not None and _drafting(meeting)
        self.list.set_movable(drafting)
        self.form.set_read_only(not drafting)
        for button in (self.add_button, self.other, self.empty.button):
            button.setEnabled(drafting)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def _lines(self) -> list[OrderLine]:
        assert self._meeting is not None or not self._items
        times = slots(self._meeting, self._items) if self._meeting else []
        several = bool(times) and times[-1].day > 1
        language = i18n.language()
        lines = []
        for number, item in enumerate(self._items, 1):
            slot = times[number - 1] if times else None
            parts = [
                _clock(slot, several) if slot else "",
                word("agenda_kind", item.kind),
                isolate(item.presenter.best(language)),
            ]
            title = item.title.best(language)
            lines.append(OrderLine(item.id, str(number), title, "  ·  ".join(filter(None, parts))))
        return lines

    def _show_item(self, item_id: int) -> None:
        self.form.show_record(next((i for i in self._items if i.id == item_id), None))

    def _show_total(self) -> None:
        if self._meeting is None:
            self.total.setText("")
            return
        allotted, there = allotted_minutes(self._items), available_minutes(self._meeting)
        text = tr("{allotted} of {there}", allotted=_hours(allotted), there=_hours(there))
        over = allotted > there
        if over:
            text = tr("{text}: {over} too long", text=text, over=_hours(allotted - there))
        self.total.set_tint("red" if over else "muted")
        self.total.setText(text)

    # Changing.

    def write_usual(self) -> None:
        """Write the usual agenda."""
        if self._meeting is not None:
            meeting_id = self._meeting.id
            self._desk.run(lambda: self._office.meetings.draft_agenda(meeting_id))
            self.list.setFocus()

    def add_item(self) -> None:
        """Put a new item behind the current one and let its title be typed."""
        if self._meeting is None or not self._page.commit():
            return
        title = LocalizedText({self._page.context.languages[0]: tr("New item")})
        item = AgendaItem(meeting_id=self._meeting.id, title=title)
        after = self.list.current_id() or None
        made: Outcome[AgendaItem] | None = self._desk.run(
            lambda: self._office.meetings.save_part(item, after=after)
        )
        if made is not None:
            self.list.select_id(made.value.id)
            self.form.focus("title")
            self.form.title.edit.selectAll()

    def move_item(self, item_id: int, position: int) -> None:
        """Give an item another place."""
        if self.form.commit():
            self._desk.run(lambda: self._office.records.move(Ref(Kind.AGENDA_ITEM, item_id), position))

    def remove_item(self, item_id: int) -> None:
        """Put an item into the bin."""
        item = next((i for i in self._items if i.id == item_id), None)
        row = self.list.currentRow()
        if (
            item is None
            or self._desk.run(lambda: self._office.records.remove(Ref(Kind.AGENDA_ITEM, item_id))) is None
        ):
            return
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        title = item.title.best(i18n.language())
        self._page.removed(tr("“{title}” was removed from the agenda.", title=isolate(title)))


def _drafting(meeting: Meeting) -> bool:
    try:
        check_drafting(meeting)
    except SecretariatError:
        return False
    return True


def _clock(slot: Slot, several: bool) -> str:
    clock = isolate_ltr(f"{slot.begins:%H:%M}–{slot.ends:%H:%M}")
    return tr("Day {day}, {clock}", day=slot.day, clock=clock) if several else clock


def _hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    return tr("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else tr("{hours} h", hours=hours)
