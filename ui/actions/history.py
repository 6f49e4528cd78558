"""The history of an action item: what was reported, when, and by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from secretariat.domain.actions import ActionStatus, ActionUpdate
from ui.i18n import day, tr
from ui.widgets.badge import Pill
from ui.widgets.timeline import Moment, Timeline
from ui.words import word

STATUS_PILLS = {
    ActionStatus.NOT_STARTED: ("grey", "ring"),
    ActionStatus.IN_PROGRESS: ("green", None),
    ActionStatus.REPORTED_COMPLETE: ("amber", None),
    ActionStatus.CONFIRMED_COMPLETE: ("blue", None),
}


class HistoryPane(Timeline):
    """All reports."""

    def __init__(self) -> None:
        super().__init__(tr("Progress reports, newest first"))

    def show_history(self, history: Sequence[ActionUpdate], people: Mapping[int, str], language: str) -> None:
        """Show `history`, which comes oldest first."""
        ordered = sorted(history, key=lambda update: (update.effective_on, update.id))
        pairs = zip([None, *ordered[:-1]], ordered, strict=True)
        self.show_moments([_moment(update, before, people, language) for before, update in pairs])


def _moment(
    update: ActionUpdate, before: ActionUpdate | None, people: Mapping[int, str], language: str
) -> Moment:
    tone, glyph = STATUS_PILLS.get(update.status, ("grey", None))
    return Moment(
        update.effective_on,
        Pill(word("action_status", update.status.value), tone, glyph),
        f"{update.percent}%",
        update.text.best(language),
        (_deadline(update, before), *_who(update, people)),
    )


def _deadline(update: ActionUpdate, before: ActionUpdate | None) -> str:
    if before is None:
        return tr("Agreed, due {day}", day=day(update.due_on)) if update.due_on else tr("Agreed, no deadline")
    if update.due_on == before.due_on:
        return ""
    if before.due_on is None:
        return tr("Deadline set to {day}", day=day(update.due_on))
    return tr(
        "Deadline moved from {old} to {new}", old=day(before.due_on), new=day(update.due_on) or tr("none")
    )


def _who(update: ActionUpdate, people: Mapping[int, str]) -> tuple[str, ...]:
    reported = people.get(update.reported_by_id or 0, "")
    return (
        tr("Reported by {name}", name=reported) if reported else "",
        tr("Entered by {name}", name=update.recorded_by) if update.recorded_by else "",
    )
