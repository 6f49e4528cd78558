"""The time limits of a working group: the usual ones, and what the group has agreed instead."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.clock import DEFAULTS, LimitKind, TimeLimit
from secretariat.domain.deadlines import LONGEST, Span, SpanUnit
from ui.agreements.of_group import OfGroup
from ui.i18n import mark, plural, tr
from ui.page import Page
from ui.widgets.badge import Pill
from ui.widgets.buttons import plain
from ui.widgets.form import ChoiceField, Editor, IntegerField
from ui.widgets.order_list import OrderLine
from ui.widgets.record_pane import Texts
from ui.widgets.text import Label
from ui.widgets.writing import writes
from ui.words import options, word

COUNTED = {
    LimitKind.SET_UP: mark("{span} after the agreement was signed"),
    LimitKind.FOCAL_POINTS: mark("{span} after the group was set up"),
    LimitKind.DRAFT_AGENDA: mark("{span} before a meeting"),
    LimitKind.PAPERS: mark("{span} before a meeting"),
    LimitKind.DRAFT_MINUTES: mark("{span} after a meeting"),
    LimitKind.COMMENTS: mark("{span} after the draft was circulated"),
    LimitKind.SIGNATURE: mark("{span} after the minutes were adopted"),
    LimitKind.STATUS_REPORT: mark("every {span}, by the calendar"),
    LimitKind.RENEWAL_NOTICE: mark("{span} before the agreement expires"),
}


def span_in_words(span: Span) -> str:
    """Return a span of time: "30 days"."""
    match span.unit:
        case SpanUnit.DAYS:
            return plural(span.amount, "{n} day", "{n} days")
        case SpanUnit.WEEKS:
            return plural(span.amount, "{n} week", "{n} weeks")
        case SpanUnit.MONTHS:
            return plural(span.amount, "{n} month", "{n} months")


def counted(kind: LimitKind, span: Span) -> str:
    """Return how long a limit is and from what it is counted: "14 days before a meeting"."""
    return tr(COUNTED[kind], span=span_in_words(span))


class LimitsPart(OfGroup):
    """One line for each limit. They are always there: none is begun or removed, only changed and put back."""

    def __init__(self, page: Page) -> None:
        form = Editor(page.desk.saver(self._save), page.desk.say)
        form.add(
            IntegerField("amount", tr("Time limit"), low=1, high=max(LONGEST.values())),
            ChoiceField("unit", tr("Unit"), options("span_unit", SpanUnit)),
        )
        texts = Texts(new="", empty="", form=tr("Time limit"), icon="clock", list=tr("Time limits"))
        without = tr("Time limits belong to a working group. Enter the working group first.")
        self._kinds = list(LimitKind)
        self._spans: dict[LimitKind, Span] = {}
        self.usual = Label("", "muted", wrap=True)
        self.back = writes(plain(tr("Back to the usual limit"), self.remove, "undo-2"))
        super().__init__(page, Kind.TIME_LIMIT, TimeLimit, form, texts, without)
        self.name_of = lambda limit: word("limit_kind", limit.kind)
        form.add_widget(self.usual)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        form.add_widget(holder)
        form.finish()
        form.exists = lambda _record: (
            True
        )  # what is shown is made up of the usual limits and the changed ones
        self.new_button.hide()

    def begin(self) -> Any:
        return None

    def fill(self) -> None:
        group_id = self.group.id if self.group else 0
        found = self.page.office.limits.of(group_id) if group_id else []
        self._spans = {line.kind: line.span for line in found}
        self.view.set_lines(
            OrderLine(
                self._kinds.index(line.kind) + 1,
                "",
                word("limit_kind", line.kind),
                counted(line.kind, line.span),
                pill=Pill(tr("Changed"), "blue", "") if line.is_changed else None,
            )
            for line in found
        )

    def remove(self) -> None:
        """Go by the usual limit again."""
        shown = self.editor.record()
        if shown is not None:
            usual = DEFAULTS[shown.kind]
            wanted = replace(shown, amount=usual.amount, unit=usual.unit)
            self.editor.discard()
            self.page.desk.run(lambda: self._save(wanted))
            self.refresh()

    def _load(self, record_id: int) -> Any:
        if not record_id or self.group is None:
            return None
        kind = self._kinds[record_id - 1]
        span = self._spans[kind]
        return TimeLimit(id=record_id, group_id=self.group.id, kind=kind, amount=span.amount, unit=span.unit)

    def _save(self, limit: TimeLimit) -> Outcome[TimeLimit]:
        span = Span(limit.amount or 0, limit.unit)
        done = self.page.office.limits.set(limit.group_id, limit.kind, span)
        return Outcome(limit, done.changes)

    def _tell(self, record: Any) -> None:
        super()._tell(record)
        self.remove_button.hide()
        if record is not None:
            usual = DEFAULTS[record.kind]
            self.usual.setText(tr("Usually: {limit}.", limit=counted(record.kind, usual)))
            self.back.setEnabled(Span(record.amount or 0, record.unit) != usual)
