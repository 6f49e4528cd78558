"""The history of an action item: what was reported, when, by whom and with what evidence, and whose hands it was in."""

from __future__ import annotations

from collections.abc import Callable

from secretariat.domain.actions import ActionStatus
from secretariat.domain.attachments import Attachment
from secretariat.domain.lines import ActionDetails, HandsLine, ProgressLine
from ui.i18n import day, isolate, listed, tr
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
    """All reports and changes of hands. `open_file` opens a file, `show_evidence` leads to all of an entry's."""

    def __init__(
        self, open_file: Callable[[Attachment], object], show_evidence: Callable[[ProgressLine], object]
    ) -> None:
        super().__init__(tr("Progress reports, newest first"))
        self._open_file, self._show_evidence = open_file, show_evidence

    def show_history(self, details: ActionDetails) -> None:
        """Show what happened up to the day of `details`."""
        moments = [
            (line.effective_on, place, self._moment(line)) for place, line in enumerate(details.progress)
        ]
        after = len(moments)
        moments += [
            (line.effective_on, after + place, _hands(line)) for place, line in enumerate(details.hands)
        ]
        self.show_moments([moment for *_, moment in sorted(moments, key=lambda entry: entry[:2])])

    def _moment(self, line: ProgressLine) -> Moment:
        tone, glyph = STATUS_PILLS.get(line.status, ("grey", None))
        files: tuple[tuple[str, Callable[[], object]], ...] = tuple(
            (isolate(one.name), self._opening(one)) for one in line.evidence
        )
        more = (tr("Evidence…") if files else tr("Add evidence…"), lambda: self._show_evidence(line))
        return Moment(
            line.effective_on,
            Pill(word("action_status", line.status.value), tone, glyph),
            f"{line.percent}%",
            line.text,
            (_deadline(line), *_who(line)),
            files if line.opening and not files else (*files, more),
        )

    def _opening(self, attachment: Attachment) -> Callable[[], object]:
        return lambda: self._open_file(attachment)


def _deadline(line: ProgressLine) -> str:
    if line.opening:
        return tr("Agreed, due {day}", day=day(line.due_on)) if line.due_on else tr("Agreed, no deadline")
    if line.due_on == line.due_before:
        return ""
    if line.due_before is None:
        return tr("Deadline set to {day}", day=day(line.due_on))
    moved = tr(
        "Deadline moved from {old} to {new}", old=day(line.due_before), new=day(line.due_on) or tr("none")
    )
    return listed((moved, tr("with its event"))) if line.follows_event else moved


def _who(line: ProgressLine) -> tuple[str, ...]:
    return (
        tr("Reported by {name}", name=line.reported_by) if line.reported_by else "",
        tr("Entered by {name}", name=line.recorded_by) if line.recorded_by else "",
    )


def _hands(line: HandsLine) -> Moment:
    changed = [
        tr(
            "{role}: {before} → {after}",
            role=role,
            before=before or tr("nobody"),
            after=after or tr("nobody"),
        )
        for role, (before, after) in (
            (tr("Lead side"), line.lead),
            (tr("Responsible"), line.responsible),
            (tr("Counterpart"), line.counterpart),
        )
        if before != after
    ]
    who = tr("Entered by {name}", name=line.recorded_by)
    return Moment(line.effective_on, Pill(tr("Other hands"), "grey", "ring"), lines=(*changed, who))
