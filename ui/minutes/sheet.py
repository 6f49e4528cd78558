"""The whole minutes in order: a heading for each agenda item, and below it its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from secretariat.domain.meetings import AgendaItem
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import RichText
from ui.i18n import is_rtl_language, isolate
from ui.minutes import rich
from ui.minutes.paragraph_row import Margin, ParagraphRow, text_edge
from ui.theme import LARGE, SMALL
from ui.widgets.panes import set_margins
from ui.widgets.text import Label


class Sheet(QScrollArea):
    """Headings and paragraphs, one below the other."""

    row_made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas = QWidget()
        self._canvas.setProperty("role", "canvas")
        self._column = QVBoxLayout(self._canvas)
        set_margins(self._column, 0, 0, 4, LARGE)
        self._column.setSpacing(2)
        self.setWidget(self._canvas)
        self._headings: dict[int, Label] = {}
        self._rows: dict[int, ParagraphRow] = {}
        self._places: list[ParagraphRow] = []
        self._order: list[QWidget] = []
        self._items: Sequence[AgendaItem] = ()
        self._paragraphs: Sequence[Paragraph] = ()
        self.language, self.read_only = "en", False
        self._locked: frozenset[int] = frozenset()
        self.adopting: ParagraphRow | None = None
        self._asked: ParagraphRow | None = None
        self._direct()

    # Showing.

    def show_minutes(self, items: Sequence[AgendaItem], paragraphs: Sequence[Paragraph]) -> None:
        """Show these paragraphs under these items; a row that is being typed in keeps its text."""
        self._items, self._paragraphs = items, paragraphs
        known = {paragraph.id for paragraph in paragraphs}
        for paragraph_id in [number for number in self._rows if number not in known]:
            self._let_go(self._rows.pop(paragraph_id))
        for paragraph in paragraphs:
            self._show(paragraph)
        self._arrange()

    def show_language(self, language: str) -> None:
        """Show every text in one language."""
        self.language = language
        self._direct()
        for row in self.rows():
            row.show_language(language)
        self._show_headings()

    def show_margins(self, margins: Mapping[int, Margin]) -> None:
        """Show the numbers and marks of paragraphs by id."""
        for paragraph_id, row in self._rows.items():
            row.show_margin(margins.get(paragraph_id, Margin()))

    def set_read_only(self, read_only: bool) -> None:
        """Let the minutes be read and not changed; then there is no empty place to type in."""
        self.read_only = read_only
        self.lock(self._locked)
        self._arrange()

    def lock(self, paragraph_ids: frozenset[int]) -> None:
        """Keep the texts of some paragraphs as they are: they were adopted in session."""
        self._locked = paragraph_ids
        for row in self.rows():
            row.lock(row.record.id in paragraph_ids, self.read_only)

    def clear(self) -> None:
        """Show nothing."""
        for row in self.rows():
            self._drop(row)
        self._rows, self._places = {}, []
        self._items = self._paragraphs = ()
        self._arrange()

    # Rows.

    def rows(self) -> list[ParagraphRow]:
        """Return all rows, in the order in which they stand."""
        return [widget for widget in self._order if isinstance(widget, ParagraphRow)]

    def meeting_id(self) -> int:
        """Return the meeting whose minutes these are, 0 without an agenda."""
        return self._items[0].meeting_id if self._items else 0

    def row(self, paragraph_id: int) -> ParagraphRow | None:
        """Return the row of a paragraph."""
        return self._rows.get(paragraph_id)

    def neighbour(self, row: ParagraphRow, by: int) -> ParagraphRow | None:
        """Return the row before (-1) or after (1) another."""
        rows = self.rows()
        place = rows.index(row) + by if row in rows else -1
        return rows[place] if 0 <= place < len(rows) else None

    def siblings(self, row: ParagraphRow) -> list[ParagraphRow]:
        """Return the stored rows of the same agenda item, in order."""
        item = row.record.agenda_item_id
        return [r for r in self.rows() if r.record.agenda_item_id == item and not r.is_new]

    def add_place(self, item_id: int, after: int) -> ParagraphRow:
        """Return an empty place behind a paragraph (0: at the beginning of the item) where the next is typed."""
        row = self._make(Paragraph(agenda_item_id=item_id), after)
        self._places.append(row)
        self._asked = row
        self._arrange()
        return row

    def leave_place(self, current: ParagraphRow) -> None:
        """Take away the empty place that the user asked for and left for `current`."""
        if self._asked is not None and self._asked is not current:
            self._asked = None
            self._arrange()

    def drop_place(self, row: ParagraphRow) -> None:
        """Take an empty place away."""
        if row in self._places:
            self._places.remove(row)
            self._drop(row)
            self._arrange()

    def settle(self, row: ParagraphRow, paragraph: Paragraph) -> None:
        """Let an empty place become the row of the paragraph that was made from it."""
        if row in self._places:
            self._places.remove(row)
        row.record = paragraph
        self._rows[paragraph.id] = row

    def release(self, row: ParagraphRow) -> None:
        """Let the row of a paragraph that is gone become a place, where its text waits to be a new paragraph."""
        self._rows.pop(row.record.id, None)
        before = takewhile(lambda other: other is not row, self.rows())
        item, known = row.record.agenda_item_id, {paragraph.id for paragraph in self._paragraphs}
        places = [r.record.id for r in before if r.record.agenda_item_id == item and r.record.id in known]
        row.record = replace(row.record, id=0, version=0, kind=ParagraphKind.NARRATIVE, party_id=None)
        row.after = places[-1] if places else 0
        self._places.append(row)

    def focus_item(self, item_id: int) -> None:
        """Show an agenda item on top."""
        heading = self._headings.get(item_id)
        if heading is not None:
            self._canvas.adjustSize()
            self.verticalScrollBar().setValue(heading.y() - SMALL)

    def show_row(self, row: ParagraphRow) -> None:
        """Scroll so that a row is seen as a whole, once the layout has settled."""
        QTimer.singleShot(0, row, lambda: self._bring(row))

    def _bring(self, row: ParagraphRow) -> None:
        if row.height() < self.viewport().height():
            self.ensureWidgetVisible(row, 0, SMALL)
        else:
            self.reveal(row)

    def reveal(self, row: ParagraphRow) -> None:
        """Scroll so that the line with the cursor is seen."""
        cursor = row.edit.cursorRect()
        corner = row.edit.mapTo(self._canvas, QPoint(cursor.left(), cursor.center().y()))
        self.ensureVisible(0, corner.y(), 0, cursor.height() + 2 * SMALL)

    # Building.

    def _show(self, paragraph: Paragraph) -> None:
        row = self._rows.get(paragraph.id)
        waiting = self.adopting
        if row is None and waiting is not None and waiting.record.agenda_item_id == paragraph.agenda_item_id:
            self.adopting = None
            self.settle(waiting, paragraph)
            waiting.show_record(paragraph)
        elif row is None:
            self._rows[paragraph.id] = self._make(paragraph, 0)
        elif row.record != paragraph:
            _renew(row, paragraph)

    def _make(self, paragraph: Paragraph, after: int) -> ParagraphRow:
        row = ParagraphRow(paragraph, after)
        row.setParent(self._canvas)
        row.show_language(self.language)
        row.lock(paragraph.id in self._locked, self.read_only)
        row.edit.cursorPositionChanged.connect(lambda: self._follow(row))
        self.row_made.emit(row)
        return row

    def _follow(self, row: ParagraphRow) -> None:
        if row.edit.hasFocus():
            self.reveal(row)

    def _let_go(self, row: ParagraphRow) -> None:
        """Take a row away whose paragraph was removed; what is still being typed in it becomes a new paragraph."""
        if not row.dirty or row.edit.is_blank():
            self._drop(row)
            return
        self.release(row)

    def _drop(self, row: ParagraphRow) -> None:
        self._column.removeWidget(row)
        if row in self._order:
            self._order.remove(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        self._fill_empty_items()
        wanted = list(self._wanted())
        for item_id in [number for number in self._headings if number not in {i.id for i in self._items}]:
            heading = self._headings.pop(item_id)
            self._column.removeWidget(heading)
            heading.hide()
            heading.deleteLater()
        if wanted != self._order:
            for widget in self._order:
                widget.setVisible(widget in wanted)
            while self._column.count():
                self._column.takeAt(0)
            for widget in wanted:
                self._column.addWidget(widget)
                widget.show()
            self._column.addStretch(1)
            self._order = wanted
            self._set_tab_order()
        self._show_headings()

    def _wanted(self) -> Iterator[QWidget]:
        for item in self._items:
            yield self._heading(item.id)
            yield from self._places_behind(item.id, 0)
            for paragraph in self._paragraphs:
                bare = self.read_only and not paragraph.body
                if paragraph.agenda_item_id == item.id and paragraph.id in self._rows and not bare:
                    yield self._rows[paragraph.id]
                    yield from self._places_behind(item.id, paragraph.id)

    def _places_behind(self, item_id: int, after: int) -> list[ParagraphRow]:
        return (
            []
            if self.read_only
            else [row for row in self._places if (row.record.agenda_item_id, row.after) == (item_id, after)]
        )

    def _fill_empty_items(self) -> None:
        """Keep one empty place under every item without a paragraph; elsewhere only the one that was asked for."""
        filled = {paragraph.agenda_item_id for paragraph in self._paragraphs}
        known = {paragraph.id for paragraph in self._paragraphs}
        items = {item.id for item in self._items}
        for row in list(self._places):
            if row.dirty and row.after not in known:
                row.after = 0  # what is typed outlives the paragraph behind which it stands
            lost = row.record.agenda_item_id not in items or (row.after and row.after not in known)
            spare = row.record.agenda_item_id in filled and not self._is_used(row)
            if lost or spare or self.read_only:
                self._places.remove(row)
                self._drop(row)
        if self.read_only:
            return
        filled |= {row.record.agenda_item_id for row in self._places}
        for item in self._items:
            if item.id not in filled:
                self._places.append(self._make(Paragraph(agenda_item_id=item.id), 0))

    def _is_used(self, place: ParagraphRow) -> bool:
        return place in (self._asked, self.adopting) or place.dirty or place.edit.hasFocus()

    def _heading(self, item_id: int) -> Label:
        if item_id not in self._headings:
            made = Label("", bold=True, wrap=True)
            made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self._headings[item_id] = made
        return self._headings[item_id]

    def _direct(self) -> None:
        """Let the sheet run as the language of the document does, whatever the window's is."""
        rtl = is_rtl_language(self.language)
        self._canvas.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )

    def _show_headings(self) -> None:
        rtl = is_rtl_language(self.language)
        for number, item in enumerate(self._items, 1):
            if item.id in self._headings:
                title = isolate(item.title.best(self.language))
                heading, top = self._headings[item.id], LARGE if number > 1 else 2
                edge = text_edge()
                heading.setContentsMargins(4 if rtl else edge, top, edge if rtl else 4, 4)
                heading.setText(f"{number}.  {title}")

    def _set_tab_order(self) -> None:
        rows = self.rows()
        for first, second in pairwise(rows):
            QWidget.setTabOrder(first.edit, second.edit)


def _renew(row: ParagraphRow, paragraph: Paragraph) -> None:
    """Give a row the newer version of its paragraph, unless both it and the typed text changed the same language."""
    language = row.language
    before, now = row.record.body.get(language, RichText()), paragraph.body.get(language, RichText())
    if not row.dirty or before == now:
        row.show_record(paragraph)
    elif rich.same(now, row.edit.text()):
        row.dirty = False
        row.show_record(paragraph)
    # Else the older version stays, so that saving it asks which of the two is to be kept.
