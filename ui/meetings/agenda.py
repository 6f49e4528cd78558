"""A meeting's agenda: the ordered list with its running clock, and the form of one item with its papers and notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agendas import AgendaClock, ClockSlot
from secretariat.domain.agreements import Area
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import AgendaItem, AgendaKind, Meeting
from secretariat.domain.text import LocalizedText
from ui import i18n
from ui.i18n import isolate, isolate_ltr, joined, tr
from ui.meetings.brief import BriefNotes
from ui.meetings.columns import is_drafting
from ui.meetings.papers import ItemPapers
from ui.meetings.templates import TemplateMenu
from ui.theme import LARGE, SMALL
from ui.widgets.badge import Pill
from ui.widgets.buttons import plain
from ui.widgets.carried import CarriedBox
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.files import FilesBox
from ui.widgets.form import ChoiceField, Editor, IntegerField, LinesField, LocalizedField, scrolling
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.panes import Panes
from ui.widgets.text import Label
from ui.widgets.writing import writes
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

    def text_of(self, value: Any) -> str:
        return "\n".join(value or ()) or "–"


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
        kind = ChoiceField("kind", tr("Kind"), options("agenda_kind", AgendaKind))
        self.add(kind, self.area)
        for field in (kind, self.area):
            field.combo.setMinimumContentsLength(6)  # two stand side by side in a narrow pane
        self.add(presenter, IntegerField("minutes_allotted", tr("Minutes allotted"), low=0, high=1440))
        self.add(LocalizedField("annotation", tr("Annotation, for both sides"), languages, lines=2))
        self.add(DocumentsField("documents", tr("Other documents (one symbol a line)"), lines=2))


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
        self.arising, self.papers, self.brief = CarriedBox(page), ItemPapers(page), BriefNotes(page)
        self.files = FilesBox(page, tr("Files of the item"))
        self.templates = TemplateMenu(page)
        self._clock = AgendaClock()
        self.add_button = writes(plain(tr("Add item"), self.add_item, "plus"))
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
        head.setSpacing(SMALL)
        head.addWidget(self.total, 1)
        head.addWidget(self.templates.button)
        head.addWidget(self.add_button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        panes = Panes("agenda", [left, scrolling(self._item())], (3, 2), self._page.context.window_state)
        empty = EmptyState(
            "list-ordered",
            tr("This meeting has no agenda yet."),
            tr("Write the usual agenda"),
            self.write_usual,
        )
        self.other = writes(plain(tr("Add a single item"), self.add_item))
        self.from_template = plain(tr("From a template"))
        self.from_template.setMenu(self.templates.menu)
        layout = empty.layout()
        assert isinstance(layout, QVBoxLayout)
        for button in (self.from_template, self.other):
            layout.insertWidget(layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.empty = empty
        self.switcher = Switcher(panes, empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.switcher)

    def _item(self) -> QWidget:
        """Return what is known of one item: its form, its papers, and what our chair is told."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        for widget in (self.form, self.arising, self.papers, self.files, self.brief):
            column.addWidget(widget)
        column.addStretch(1)
        return made

    # Showing.

    def show_meeting(self, meeting: Meeting | None, areas: Sequence[Area]) -> None:
        """Show the agenda of one meeting."""
        changed = (meeting.id if meeting else 0) != (self._meeting.id if self._meeting else 0)
        self._meeting = meeting
        self._items = self._office.meetings.agenda(meeting.id) if meeting else []
        self._clock = self._office.agendas.clock(meeting.id) if meeting else AgendaClock()
        language = i18n.language()
        self._areas = {area.id: area.name.best(language) for area in areas}
        self.form.area.set_options(list(self._areas.items()))
        self.list.set_lines(self._lines())
        if self._items and (changed or not self.list.current_id()):
            self.list.setCurrentRow(0)
        self.switcher.show_empty(not self._items)
        self._show_total()
        self._show_item(self.list.current_id())
        drafting = meeting is not None and is_drafting(meeting)
        self.list.set_movable(drafting)
        self.form.set_read_only(not drafting)
        self.templates.show_meeting(meeting.id if meeting else 0, len(self._items), drafting)
        for button in (self.add_button, self.other, self.empty.button, self.from_template):
            button.setEnabled(drafting)
        self.from_template.setVisible(bool(meeting and self.templates.templates()))

    def items(self) -> list[AgendaItem]:
        """Return the items in order."""
        return list(self._items)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def _lines(self) -> list[OrderLine]:
        slots = self._clock.slots
        several = bool(slots) and _last_day(slots[-1]) > 1
        language = i18n.language()
        lines = []
        for number, item in enumerate(self._items, 1):
            slot = self._clock.of(item.id)
            parts = [
                _clock(slot, several) if slot else "",
                word("agenda_kind", item.kind),
                isolate(item.presenter.best(language)),
            ]
            late = Pill(tr("Too late"), "red", "clock") if slot and slot.over else None
            title = item.title.best(language)
            lines.append(OrderLine(item.id, str(number), title, joined(parts), pill=late))
        return lines

    def _show_item(self, item_id: int) -> None:
        item = next((i for i in self._items if i.id == item_id), None)
        self.form.show_record(item)
        self.arising.show_item(item)
        self.papers.show_item(item)
        self.files.setVisible(item is not None)
        self.files.show_files(Ref(Kind.AGENDA_ITEM, item.id) if item else None, Audience.OWN_SIDE)
        self.brief.show_item(item.id if item else 0)

    def _show_total(self) -> None:
        if self._meeting is None:
            self.total.setText("")
            return
        now = self._clock
        text = tr(
            "{allotted} of {there}",
            allotted=_hours(now.allotted_minutes),
            there=_hours(now.available_minutes),
        )
        if now.overrun_minutes:
            text = tr("{text}: ends {over} late", text=text, over=_hours(now.overrun_minutes))
        self.total.set_tint("red" if now.overrun_minutes else "muted")
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


def _clock(slot: ClockSlot, several: bool) -> str:
    begins, ends = (isolate_ltr(f"{moment:%H:%M}") for moment in (slot.begins, slot.ends))
    last = _last_day(slot)
    if last != slot.day:
        return tr(
            "Day {day}, {begins} – Day {last}, {ends}", day=slot.day, begins=begins, last=last, ends=ends
        )
    clock = i18n.clock(slot.begins, slot.ends)
    return tr("Day {day}, {clock}", day=slot.day, clock=clock) if several else clock


def _last_day(slot: ClockSlot) -> int:
    return slot.day + (slot.ends.date() - slot.begins.date()).days


def _hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    return tr("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else tr("{hours} h", hours=hours)
