"""Search, chips, side and area over the list of action items, and the true count of what they leave."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.query import ActionFilter
from ui import i18n
from ui.i18n import isolate, listed, tr
from ui.models import choices
from ui.models.action_list import ActionListModel, chips
from ui.page import Context
from ui.theme import SMALL
from ui.widgets.buttons import icon_button, plain, quiet
from ui.widgets.chips import ChipRow
from ui.widgets.filter_box import FilterBox
from ui.widgets.folding import FoldingRow
from ui.widgets.search import SearchField
from ui.widgets.text import muted
from ui.widgets.writing import writes
from ui.words import word


class ActionFilters(QWidget):
    """What narrows the list, and as of which day it stands; it always shows what the model is asked for."""

    as_of_asked = Signal()
    today_asked = Signal()
    keep_asked = Signal()

    def __init__(self, model: ActionListModel) -> None:
        super().__init__()
        self.model = model
        self.search = SearchField(tr("Search in action items"))
        self.side = FilterBox(tr("Side"), tr("All sides"))
        self.area = FilterBox(tr("Area of cooperation"), tr("All areas"))
        self.tag = plain("", self._drop_tag, "x")
        self.keep = writes(icon_button("funnel", tr("Save this filter…"), self.keep_asked.emit, framed=False))
        self.chips = ChipRow(chips(*ActionFilter), yielding=True)
        self.count = muted()
        self.as_of = quiet("", self.as_of_asked.emit, "calendar")
        self.today = plain(tr("Back to today"), self.today_asked.emit, "undo-2")
        self.search.searched.connect(lambda words: self._ask(words=words))
        self.side.chosen.connect(lambda key: self._ask(party_id=key))
        self.area.chosen.connect(lambda key: self._ask(area_id=key))
        self.chips.chosen.connect(lambda key: self._ask(filter=ActionFilter(key)))
        upper, lower = QHBoxLayout(), FoldingRow()
        upper.setSpacing(SMALL)
        upper.addWidget(self.search, 3)
        upper.addWidget(self.side, 2)
        upper.addWidget(self.area, 3)
        lower.first.addWidget(self.chips)
        lower.first.addStretch(1)
        lower.last.addWidget(self.keep)
        lower.last.addWidget(self.count)
        lower.last.addWidget(self.as_of)
        lower.last.addWidget(self.today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, 0, SMALL, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(upper)
        layout.addWidget(lower)
        layout.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_query()

    def focus(self) -> None:
        """Put the keyboard into the search field."""
        self.search.begin()

    def show_choices(self, office: Any, context: Context) -> None:
        """Offer the sides and areas of the group as they are now."""
        self.side.show_options(choices.sides(office, context))
        self.area.show_options(choices.areas(office, context))

    def show_query(self) -> None:
        """Show what the model is asked for, and the counts."""
        query = self.model.query()
        self.chips.choose(query.filter.value, quiet=True)
        self.side.choose(query.party_id)
        self.area.choose(query.area_id)
        if not self.search.hasFocus() and self.search.text().strip() != query.words:
            before = self.search.blockSignals(True)
            self.search.setText(query.words)
            self.search.blockSignals(before)
        self.count.setText(self.model.counted())
        named = tr("As of {day}", day=isolate(i18n.day(self.model.as_of())))
        self.as_of.setText(named)
        self.as_of.setAccessibleName(tr("{day}: show the register of another day", day=named))
        self.today.setVisible(self.model.in_the_past())
        self.keep.setVisible(self.model.is_filtered())
        self._show_tag()

    def _ask(self, **wanted: Any) -> None:
        self.model.ask(**wanted)

    def _show_tag(self) -> None:
        query, month = self.model.query(), self.model.month()
        parts = []
        if query.rag is not None:
            parts.append(tr("Only {colour}", colour=word("rag", query.rag.value).lower()))
        if month is not None:
            name = i18n.month(month[1])
            parts.append(tr("Only agreed in {month} {year}", month=name, year=month[0]))
        self.tag.setText(listed(parts))
        self.tag.setAccessibleName(tr("{filter}: show all again", filter=self.tag.text()))
        self.tag.setVisible(bool(parts))

    def _drop_tag(self) -> None:
        self._ask(rag=None, month=None)
