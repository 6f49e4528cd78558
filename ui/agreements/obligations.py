"""What the agreement obliges to beside the usual time limits: by a day of its own, or tied to an event."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.clock import ClockLine, ClockState, Obligation
from secretariat.domain.deadlines import DueEvent, SpanUnit
from ui.agreements.of_group import OfGroup
from ui.agreements.parts import offer
from ui.i18n import day, isolate, joined, tr
from ui.page import Page
from ui.widgets.badge import Pill
from ui.widgets.clock_rows import TONES
from ui.widgets.form import ChoiceField, DateField, Editor, IntegerField, LocalizedField
from ui.widgets.order_list import OrderLine
from ui.widgets.record_pane import Texts
from ui.words import options, word

EVENTS = (DueEvent.AGREEMENT_SIGNED, DueEvent.AGREEMENT_IN_FORCE, DueEvent.AGREEMENT_EXPIRES)


class ObligationsPart(OfGroup):
    """The obligations of an agreement, as the group watches them."""

    def __init__(self, page: Page) -> None:
        texts = Texts(
            new=tr("New obligation"),
            empty=tr("No obligation is entered yet. The usual time limits are watched without one."),
            form=tr("Obligation"),
            icon="clock",
            list=tr("Obligations of the agreement"),
        )
        without = tr("Obligations belong to a working group. Enter the working group first.")
        form = Editor(page.desk.saver(self._save), page.desk.say)
        form.add(LocalizedField("title", tr("What is to be done"), ("en",), lines=2))
        form.add(
            ChoiceField("article_id", tr("Article"), (), nullable=True),
            ChoiceField("party_id", tr("Binds"), (), tr("None: all sides"), nullable=True),
        )
        form.add(DateField("due_on", tr("Due"), tr("A day of its own; none where it is tied to an event")))
        form.add(
            ChoiceField("due_event", tr("Tied to"), options("due_event", EVENTS), nullable=True),
            IntegerField(
                "due_offset", tr("Number"), tr("Below zero: before the event"), low=-3660, high=3660
            ),
            ChoiceField("due_unit", tr("Unit"), options("span_unit", SpanUnit), nullable=True),
        )
        form.add(DateField("done_on", tr("Done on")))
        form.finish()
        super().__init__(page, Kind.OBLIGATION, Obligation, form, texts, without)

    def fill(self) -> None:
        if self.group is None:
            self.view.set_lines([])
            return
        office, today = self.page.office, self.page.context.today()
        known = {
            line.obligation_id: line
            for line in office.clock.lines(self.group.id, self.language, today)
            if line.obligation_id
        }
        self.view.set_lines(
            _line(one, known[one.id], self.language) for one in office.clock.obligations(self.group.id)
        )

    def prepare(self) -> None:
        offer(self.editor, "party_id", self.basis.side_names(self.language))
        articles = self.page.office.agreements.articles(self.basis.id) if self.basis.id else []
        names = {one.id: f"{one.number}  {one.title.best(self.language)}".strip() for one in articles}
        offer(self.editor, "article_id", names)

    def _save(self, obligation: Obligation) -> Outcome[Any]:
        # A number without a unit is one of days.
        if obligation.due_offset is not None and obligation.due_unit is None:
            obligation = replace(obligation, due_unit=SpanUnit.DAYS)
        outcome: Outcome[Any] = self.page.office.clock.save(obligation)
        return outcome


def _line(obligation: Obligation, line: ClockLine, language: str) -> OrderLine:
    state = word("clock_state", line.state)
    pill = Pill(state, TONES[line.state], "ring" if line.state is ClockState.WAITING else None)
    due = isolate(day(line.due_on)) or tr("no day yet")
    return OrderLine(obligation.id, "", obligation.title.best(language), joined((due, line.side)), pill=pill)
