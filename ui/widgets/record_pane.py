"""A list of records of one kind with the form of the current one beside it: choose, begin a new one, edit, remove.

    pane = RecordPane(page, Kind.ARTICLE, Article, OrderList(), editor, Texts(
        new=tr("New article"), empty=tr("No article is entered yet."), icon="list-ordered", form=tr("Article")))
    pane.draft = lambda: Article(agreement_id=…)    # what a new one begins with; None when it cannot begin yet
    pane.refill = lambda: view.set_lines(…)         # shows the records in the view as they are now
    pane.refresh()                                  # after every change, also of the pane's own making

A new record is an empty form until its first field is accepted; then it is created and stands in the list. Removing
puts a record into the bin and offers Undo; a refusal is said above the page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from ui.i18n import tr
from ui.page import Page
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import icon_button, plain
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.form import Editor, scrolling
from ui.widgets.list_view import ListView
from ui.widgets.order_list import OrderList
from ui.widgets.panes import Panes
from ui.widgets.text import ElidedLabel
from ui.widgets.writing import writes


@dataclass(frozen=True, slots=True)
class Texts:
    """What the pane says.

    Attributes:
        new: the button and the title of the form of a record that is not there yet.
        empty: the sentence of an empty list.
        form: what the record is, when it has no name to be its title.
        icon: the picture of the empty list.
        list: the accessible name of the list.
    """

    new: str
    empty: str
    form: str
    icon: str
    list: str


class RecordPane(QWidget):
    """A view of ids beside an editor."""

    current_changed = Signal(int)

    def __init__(
        self,
        page: Page,
        kind: Kind,
        record_type: type[Any],
        view: OrderList | ListView,
        editor: Editor,
        texts: Texts,
        *,
        shares: tuple[int, int] = (2, 3),
        cards: bool = False,
        upright: bool = False,
        body: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.page, self.kind, self.record_type, self.texts = page, kind, record_type, texts
        self.view, self.editor = view, page.watch(editor)
        self.draft: Callable[[], Any] = lambda: None
        self.refill: Callable[[], object] = lambda: None
        self.name_of: Callable[[Any], str] = self._name_of
        self._drafting = self._removing = self._filling = False
        self._row = 0
        view.setAccessibleName(texts.list)
        view.current_changed.connect(self._chosen)
        view.opened.connect(lambda _id: self.editor.focus())
        view.remove_asked.connect(lambda _ids: self.remove())
        editor.saved.connect(self._saved)
        self._build(shares, cards, upright, body)

    def _build(self, shares: tuple[int, int], cards: bool, upright: bool, body: QWidget | None) -> None:
        make = partial(icon_button, "plus") if cards else partial(_named_plain, "plus")
        self.new_button = writes(make(self.texts.new, self.new))
        self.head = QHBoxLayout()
        self.head.setSpacing(SMALL)
        self.empty = EmptyState(self.texts.icon, self.texts.empty)
        self.switcher = Switcher(self.view, self.empty)
        self.title = ElidedLabel("", bold=True)
        self.remove_button = writes(icon_button("trash-2", tr("Remove (Del)"), self.remove, framed=False))
        self.history_button = icon_button("history", tr("History (Ctrl+H)"), self._ask_history, framed=False)
        self.form_head = QHBoxLayout()
        self.form_head.setSpacing(SMALL)
        self.form_head.addWidget(self.title, 1)
        self.form_head.addWidget(self.history_button)
        self.form_head.addWidget(self.remove_button)
        self.body = body if body is not None else scrolling(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.remove_button.setParent(self)
        self.history_button.setParent(self)
        self.body.setParent(self)
        if upright:
            layout.setSpacing(MEDIUM)
            layout.addLayout(self._plain_list())
            layout.addLayout(self._plain_form(), 1)
        else:
            sides = self._cards() if cards else self._plain_sides()
            panes = Panes(f"records-{self.kind.value}", sides, shares, self.page.context.window_state)
            layout.addWidget(panes)
        self._tell(None)

    def _cards(self) -> list[QWidget]:
        left, right = Card(self.texts.list, flush=True), Card()
        left.head.addLayout(self.head)
        left.head.addWidget(self.new_button)
        self.list_box = left.body
        left.add(self.switcher, 1)
        right.body.addLayout(self.form_head)
        right.add(self.body, 1)
        right.body.addStretch()
        return [left, right]

    def _plain_sides(self) -> list[QWidget]:
        left, right, rule = QWidget(), QWidget(), QFrame()
        left.setLayout(self._plain_list())
        rule.setProperty("role", "line")
        rule.setMaximumHeight(16_777_215)
        rule.setFixedWidth(1)
        form = self._plain_form()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rule)
        row.addSpacing(MEDIUM)  # a margin would not be mirrored
        row.addLayout(form, 1)
        return [left, right]

    def _plain_list(self) -> QVBoxLayout:
        self.list_box = QVBoxLayout()
        self.list_box.setContentsMargins(0, 0, 0, 0)
        self.list_box.setSpacing(SMALL)
        self.head.addWidget(self.new_button)
        self.head.addStretch(1)
        self.list_box.addLayout(self.head)
        self.list_box.addWidget(self.switcher, 1)
        return self.list_box

    def _plain_form(self) -> QVBoxLayout:
        form = QVBoxLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SMALL)
        form.addLayout(self.form_head)
        form.addWidget(self.body, 1)
        form.addStretch()  # while there is no record, the form is not shown
        return form

    # What a page uses.

    def refresh(self, *, fresh: bool = False) -> None:
        """Show the records and the current one as they are now; `fresh` when they belong to something else now."""
        if fresh:
            self._drafting = False
            self._clear_current()
        self._filling = True
        self.refill()
        self._filling = False
        count = self.view.model().rowCount()
        self.switcher.show_empty(count == 0)
        if self._drafting:
            return
        if not self.view.current_id() and count:
            self._select_row(min(self._row, count - 1) if self._removing else 0)
        self._chosen(self.view.current_id())

    def drafting(self) -> bool:
        """Return whether the form shows a record that is not there yet."""
        return self._drafting

    def show_record(self, record_id: int) -> bool:
        """Make a record current; False when the list does not hold it."""
        self._drafting = False
        if not self.view.select_id(record_id):
            return False
        self._chosen(record_id)
        return True

    def new(self, record: Any = None) -> None:
        """Begin a new record, with what is known of it already, and put the keyboard into its form."""
        self.editor.commit()  # first, because storing shows the list again
        begun = record if record is not None else self.draft()
        if begun is None:
            return
        self._drafting = True
        self._clear_current()
        self._show(begun)
        self.editor.focus()

    def remove(self) -> None:
        """Put the current record into the bin; a record that is not there yet is only dropped."""
        record = self.editor.record()
        if record is None:
            return
        if not record.id:
            self.editor.discard()
            self._drafting = False
            self.refresh()
            return
        self.editor.commit()
        self._removing, self._row = True, self.view.currentIndex().row()
        ref, name = Ref(self.kind, record.id), self.name_of(self.editor.record())
        outcome = self.page.desk.run(lambda: self.page.office.records.remove(ref))
        self._removing = False
        if outcome is not None:
            self.page.removed(tr("“{name}” went to the bin.", name=name))

    def current(self) -> Any:
        """Return the record in the form, None when there is none."""
        return self.editor.record()

    def shown_ref(self) -> Ref | None:
        """Return the record in the form, None when there is none or it is not stored yet."""
        record = self.current()
        return Ref(self.kind, record.id) if record is not None and record.id else None

    # What happens.

    def _ask_history(self) -> None:
        self.page.context.history_asked.emit(self.shown_ref())

    def _chosen(self, record_id: int) -> None:
        if self._filling or (self._drafting and not record_id):
            return
        self._drafting = False
        before = self.editor.record()
        if self._removing and before is not None and before.id != record_id:
            self.editor.discard()
        self._show(self._load(record_id))
        self.current_changed.emit(record_id)

    def _load(self, record_id: int) -> Any:
        if not record_id:
            return None
        try:
            return self.page.office.records.get(self.record_type, record_id)
        except RuleViolation:
            return None  # removed between the query and now

    def _show(self, record: Any) -> None:
        self.editor.show_record(record)
        self._tell(record)

    def _saved(self, record: Any) -> None:
        if self._drafting:
            self._drafting = False
            self.refresh()
        if self.view.current_id() != record.id:
            self.view.select_id(record.id)
        self._tell(record)

    def _tell(self, record: Any) -> None:
        self.remove_button.setVisible(record is not None)
        self.history_button.setVisible(record is not None and bool(record.id))
        self.body.setVisible(record is not None)
        if record is None:
            self.title.setText("")
        else:
            self.title.setText(self.name_of(record) if record.id else self.texts.new)

    def _name_of(self, record: Any) -> str:
        found = getattr(record, "name", None) or getattr(record, "title", None)
        text = found.best(self.page.context.language) if found else ""
        return text or self.texts.form

    def _clear_current(self) -> None:
        model = self.view.selectionModel()
        if model is not None:
            model.clear()

    def _select_row(self, row: int) -> None:
        if isinstance(self.view, OrderList):
            self.view.setCurrentRow(row)
        else:
            self.view.selectRow(row)


def _named_plain(icon: str, text: str, run: Callable[[], object]) -> QPushButton:
    return plain(text, run, icon)
