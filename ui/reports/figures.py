"""What a report will contain, in a few figures: computed in the background, shown as cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from secretariat.domain.actions import OPEN_STATUSES, ActionStatus, Rag, is_overdue
from secretariat.domain.decisions import DecisionState
from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.reports import ChangeKind
from ui.i18n import day, isolate, plural, tr
from ui.theme import LARGE, SMALL
from ui.widgets.card import FigureCard

CARDS = 6


@dataclass(frozen=True, slots=True)
class Figure:
    """One card."""

    title: str
    value: str
    more: str = ""
    tone: str = "text"


def report_figures(content: Any) -> list[Figure]:
    """Return the figures of a progress report from its content."""
    actions, total = content.actions, len(content.actions)
    open_ones = sum(action.status in OPEN_STATUSES for action in actions)
    late = [a for a in actions if a.rag is Rag.RED]
    overdue = sum(is_overdue(a.status, a.due_on, content.as_of) for a in actions)
    confirmed = sum(action.status is ActionStatus.CONFIRMED_COMPLETE for action in actions)
    reported = sum(action.status is ActionStatus.REPORTED_COMPLETE for action in actions)
    waiting = sum(one.state is DecisionState.AD_REFERENDUM for one in content.decisions)
    idle = sum(not row.decisions and not row.actions and not row.activities for row in content.coverage)
    coming = [row for row in content.calendar if row.on >= content.as_of]
    return [
        Figure(tr("Action items"), str(total), plural(open_ones, "{n} is open", "{n} are open")),
        Figure(
            tr("Red"),
            str(len(late)),
            plural(overdue, "{n} is overdue", "{n} are overdue"),
            "red" if late else "text",
        ),
        Figure(
            tr("Confirmed complete"),
            str(confirmed),
            plural(reported, "{n} more is reported", "{n} more are reported"),
            "green" if confirmed else "text",
        ),
        Figure(
            tr("Decisions"),
            str(len(content.decisions)),
            plural(waiting, "{n} ad referendum", "{n} ad referendum"),
        ),
        Figure(
            tr("Areas of cooperation"),
            str(sum(bool(row.area) for row in content.coverage)),
            plural(idle, "{n} has led to nothing yet", "{n} have led to nothing yet")
            if idle
            else tr("each has led to something"),
        ),
        Figure(
            tr("Dates ahead"),
            str(len(coming)),
            tr("the next on {day}", day=isolate(day(coming[0].on))) if coming else tr("none is known"),
        ),
    ]


def changes(content: Any) -> dict[ChangeKind, int]:
    """Count what has changed since the report with which this one is compared."""
    counts = dict.fromkeys(ChangeKind, 0)
    for row in content.actions:
        for kind in row.changes:
            counts[kind] += 1
    counts[ChangeKind.DECISION] = sum(row.new for row in content.decisions)
    return counts


def changes_line(content: Any) -> str:
    """Return with what a report is compared, and what has changed since."""
    if content.since is None:
        return tr("A first report: no earlier one was made, and no day to compare with is chosen.")
    on = isolate(day(content.since))
    against = (
        tr("Compared with the report as of {day}:", day=on)
        if content.since_kept
        else tr("Compared with the register as it stood on {day}:", day=on)
    )
    counts = changes(content)
    parts = (
        plural(counts[ChangeKind.NEW], "{n} new", "{n} new"),
        plural(counts[ChangeKind.NEWLY_OVERDUE], "{n} newly overdue", "{n} newly overdue"),
        plural(counts[ChangeKind.REPORTED], "{n} reported complete", "{n} reported complete"),
        plural(counts[ChangeKind.CONFIRMED], "{n} confirmed complete", "{n} confirmed complete"),
        plural(counts[ChangeKind.MOVED], "{n} deadline moved", "{n} deadlines moved"),
        plural(counts[ChangeKind.DECISION], "{n} new decision", "{n} new decisions"),
    )
    return "  ·  ".join((f"{against} {parts[0]}", *parts[1:]))


def minutes_figures(content: Any) -> list[Figure]:
    """Return the figures of a meeting's minutes from their content."""
    paragraphs = [paragraph for item in content.items for paragraph in item.paragraphs]
    people = [delegate for delegation in content.delegations for delegate in delegation.delegates]
    statements = sum(paragraph.kind is ParagraphKind.STATEMENT for paragraph in paragraphs)
    constituted = tr("both sides were represented") if content.constituted else tr("not constituted yet")
    return [
        Figure(tr("Paragraphs"), str(len(paragraphs)), plural(statements, "{n} statement", "{n} statements")),
        Figure(tr("Decisions"), str(len(content.decisions)), tr("of this meeting")),
        Figure(tr("Action items"), str(len(content.actions)), tr("agreed at this meeting")),
        Figure(tr("Participants"), str(len(people)), constituted),
        Figure(tr("Agenda items"), str(len(content.items)), tr("as adopted")),
        Figure(tr("Earlier decisions"), str(len(content.earlier)), tr("with their state today")),
    ]


class FigureGrid(QWidget):
    """Six cards in two rows."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(LARGE)
        grid.setVerticalSpacing(0)
        self.cards: list[FigureCard] = []
        for number in range(CARDS):
            card = FigureCard("")
            card.setProperty("clickable", False)
            card.setProperty("role", "")  # they stand inside one card
            inside = card.layout()
            assert inside is not None
            inside.setContentsMargins(0, SMALL, 0, SMALL)
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            card.setCursor(Qt.CursorShape.ArrowCursor)
            self.cards.append(card)
            grid.addWidget(card, number // 3, number % 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def show_figures(self, figures: list[Figure]) -> None:
        """Show these figures; cards without one say nothing."""
        for card, figure in zip(self.cards, figures, strict=False):
            card.show_title(figure.title)
            card.show_figure(figure.value, figure.more, figure.tone)
