"""The five figures on top of the overview; each leads to its list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.actions import DUE_SOON_DAYS, Rag
from secretariat.domain.lines import MeetingLine, Overview
from ui.i18n import day_month, mark, plural, tr
from ui.theme import MEDIUM
from ui.widgets.card import FigureCard
from ui.words import meeting_title


class Figures(QWidget):
    """Overdue, due soon, closure rate, next meeting, minutes to be agreed.

    Args:
        overdue, soon, confirmed, meeting, minutes: what a click on each figure does.
    """

    def __init__(
        self,
        overdue: Callable[[], object],
        soon: Callable[[], object],
        confirmed: Callable[[], object],
        meeting: Callable[[], object],
        minutes: Callable[[], object],
    ) -> None:
        super().__init__()
        self.overdue = FigureCard(tr("Overdue"), "red")
        self.soon = FigureCard(tr("Due in {n} days", n=DUE_SOON_DAYS), "amber")
        self.closure = FigureCard(tr("Closure rate"), "green")
        self.meeting = FigureCard(tr("Next meeting"), "blue")
        self.minutes = FigureCard(tr("Minutes to be agreed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        wired = (self.overdue, overdue), (self.soon, soon), (self.closure, confirmed), (self.meeting, meeting)
        for card, run in (*wired, (self.minutes, minutes)):
            card.clicked.connect(lambda run=run: run())
            row.addWidget(card, 1)

    def show_overview(self, overview: Overview) -> None:
        """Show the figures of a day."""
        self._show_deadlines(overview)
        self._show_closure(overview)
        self._show_meeting(overview)
        self._show_minutes(overview)

    def _show_deadlines(self, now: Overview) -> None:
        late = plural(now.oldest_days_late, "oldest {n} day late", "oldest {n} days late")
        more = late if now.overdue else tr("nothing is late")
        self.overdue.show_figure(str(now.overdue), more, "red" if now.overdue else "text")
        nobody = plural(now.due_soon_unassigned, "{n} has no focal point", "{n} have no focal point")
        named = nobody if now.due_soon_unassigned else tr("all with a focal point")
        more = named if now.due_soon else tr("nothing is due")
        self.soon.show_figure(str(now.due_soon), more, "amber" if now.due_soon else "text")

    def _show_closure(self, now: Overview) -> None:
        waiting = (
            tr("{n} reported, awaiting confirmation", n=now.reported),
            plural(now.reported, "{n} awaits confirmation", "{n} await confirmation"),
        )
        rate = closure_rate(now)
        self.closure.show_figure(
            "–" if rate is None else f"{rate}%", waiting, "text" if rate is None else "green"
        )

    def _show_meeting(self, now: Overview) -> None:
        meeting, days = now.next_meeting, now.days_to_next_meeting
        if meeting is None or days is None:
            self.meeting.show_figure("–", tr("none is planned"), "text")
            return
        figure = plural(days, "{n} day", "{n} days") if days else tr("today")
        title = meeting_title(meeting)
        days_in_words = [day_month(meeting.starts_at), day_month(meeting.starts_at, short=True)]
        texts = [tr("{meeting}, {day}", meeting=title, day=day) for day in days_in_words]
        self.meeting.show_figure(figure, [*texts, *days_in_words], "blue")

    def _show_minutes(self, now: Overview) -> None:
        waiting = now.awaiting_agreement
        if not waiting:
            self.minutes.show_figure("0", tr("none are out"))
        elif len(waiting) == 1:
            self.minutes.show_figure("1", _draft(waiting[0]))
        else:
            rest = plural(
                len(waiting) - 1, "{symbol} and {n} more", "{symbol} and {n} more", symbol=waiting[0].symbol
            )
            self.minutes.show_figure(str(len(waiting)), rest)


def closure_rate(now: Overview) -> int | None:
    """Return how many of a hundred items that were not set aside are confirmed complete; None without any."""
    counted = now.total - now.rag[Rag.GREY]
    return round(100 * now.confirmed / counted) if counted else None


def _draft(meeting: MeetingLine) -> list[str]:
    sent = day_month(meeting.circulated_at, short=True)
    texts = (
        mark("{symbol}, draft {n}, sent {day}"),
        mark("{symbol}, draft {n}, {day}"),
        mark("{symbol}, {day}"),
    )
    return [*(tr(text, symbol=meeting.symbol, n=meeting.draft, day=sent) for text in texts), sent]
