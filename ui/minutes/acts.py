"""What the secretary does with minutes as a whole and with a paragraph: asked about first where undo does not help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretariat.domain.audience import Audience
from secretariat.domain.checks.findings import Step
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.verbs import VERBS
from ui.i18n import plural, tr
from ui.minutes.columns import read_only_reason
from ui.minutes.verb import loses_record
from ui.widgets.buttons import plain
from ui.widgets.dialogs import Question, confirm
from ui.widgets.exporter import minutes_order
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.minutes.page import MinutesPage


def _now(kind: ParagraphKind) -> str:
    """Return what a verb makes of a paragraph."""
    return {
        ParagraphKind.NARRATIVE: tr("The paragraph becomes plain text."),
        ParagraphKind.STATEMENT: tr("The paragraph becomes a statement."),
        ParagraphKind.INFORMATION: tr("The paragraph becomes information, which asks for nothing."),
        ParagraphKind.DECISION: tr("The paragraph becomes a decision."),
        ParagraphKind.ACTION: tr("The paragraph becomes an action item."),
        ParagraphKind.RECOMMENDATION: tr("The paragraph becomes a recommendation."),
        ParagraphKind.RESERVATION: tr("The paragraph becomes a reservation."),
    }[kind]


class Acts:
    """The verbs of the page of minutes, on the meeting and the paragraph that it shows."""

    def __init__(self, page: MinutesPage) -> None:
        self._page = page
        self._office, self._desk = page.office, page.desk

    def write_usual(self) -> None:
        """Write the usual agenda, under which minutes can be typed."""
        meeting = self._page.meeting()
        if meeting is not None:
            self._desk.run(lambda: self._office.meetings.draft_agenda(meeting.id))
            self._page.editor.focus()

    def recover(self) -> None:
        """Save what was typed and never finished, and tell of it."""
        meeting = self._page.meeting()
        assert meeting is not None
        outcome: Any = self._desk.run(lambda: self._office.minutes.recover(meeting.id))
        if outcome is not None and outcome.value:
            text = plural(
                outcome.value,
                "A paragraph that was being typed when the program ended was recovered.",
                "{n} paragraphs that were being typed when the program ended were recovered.",
            )
            self._page.context.notify(text, "green", undo=True)

    def tell_why(self, meeting: Meeting) -> None:
        """Say above the minutes why their text can only be read, when that is so."""
        text, told = read_only_reason(meeting.minutes_state), self._page.told
        if not text:
            told.clear()
            return
        told.say(text, "blue")

    def choose_verb(self, verb: str) -> None:
        """Give the paragraph its operative verb; what that unmakes is asked about first."""
        row = self._page.editor.current()
        if row is None:
            return
        kind = VERBS[verb] if verb else row.record.kind
        if loses_record(row.record, verb):
            text = " ".join((_now(kind), tr("What was entered for it so far goes to the bin.")))
            if not confirm(self._page, tr("Change what the paragraph is?"), text, tr("Change it")):
                self._page.show_current()
                return
        before = self._page.editor.choose_verb(verb)
        if before is not None and before.kind is not kind:
            self._page.context.notify(_now(kind), undo=True)
        self._page.show_current()

    def choose_audience(self, audience: Audience) -> None:
        """Say whom the paragraph is for."""
        row = self._page.editor.current()
        if row is not None and self._page.commit() and not row.is_new:
            number = row.record.id
            self._desk.run(lambda: self._office.minutes.set_audience(number, audience))
        self._page.show_current()

    def take(self) -> None:
        """Note that the decision was adopted in session, after asking once."""
        decision = self._page.outcome.decision.record()
        if decision is None or not self._page.commit():
            return
        text = tr("Its text can then not be changed any more; a change is an amendment by another decision.")
        if confirm(self._page, tr("Was this decision adopted in session?"), text, tr("It was adopted")):
            self._desk.run(lambda: self._office.decisions.take(decision.id))

    def say_why(self, taken: bool) -> None:
        """Say in passing why nothing is typed: `taken`, the decision was adopted in session; or the minutes are out."""
        meeting = self._page.meeting()
        if meeting is None:
            return
        said = tr("This decision was adopted in session: its text stays, and a change is an amendment.")
        if not taken:
            said = read_only_reason(meeting.minutes_state) or tr("This database is open for reading only.")
        self._page.context.notify(said, "blue")

    def circulate(self) -> None:
        """Send the draft out, after asking once; what the check holds against it is shown first."""
        meeting = self._page.meeting()
        if meeting is None or not self._page.commit() or self._held_back(meeting.id, Step.CIRCULATION):
            return
        text = tr(
            "Decisions and action items get their numbers now, and keep them for good: none is used twice or changed. "
            "The text can then only be read until you return it to drafting."
        )
        warnings = self._page.side.warnings()
        if warnings:
            text += " " + plural(
                warnings,
                "The check has a warning that is not set aside.",
                "The check has {n} warnings that are not set aside.",
            )
        title = tr("Circulate draft {number}?", number=meeting.draft + 1)
        if confirm(self._page, title, text, tr("Circulate")):
            self._desk.run(lambda: self._office.minutes.circulate(meeting.id))
            self._page.enter()  # the button that was pressed is gone

    def take_back(self) -> None:
        """Go on drafting after circulation."""
        meeting = self._page.meeting()
        if meeting is not None:
            self._desk.run(lambda: self._office.minutes.move(meeting.id, MinutesState.DRAFTING))
            self.recover()
            self._page.enter()

    def agree(self) -> None:
        """Note that both sides agree, after asking once: no move leads back."""
        meeting = self._page.meeting()
        if meeting is None or not self._page.commit() or self._held_back(meeting.id, Step.AGREEMENT):
            return
        text = tr(
            "Both sides have agreed to this text as it is. No move leads back to drafting, "
            "only undo as long as nothing else was done."
        )
        question = Question(
            self._page, tr("Have both sides agreed?"), text, tr("Mark as agreed"), tr("Cancel")
        )
        self._tell_held(question, meeting.id)
        if question.exec() == Question.DialogCode.Accepted:
            self._desk.run(lambda: self._office.minutes.move(meeting.id, MinutesState.AGREED))
            self._page.enter()

    def _tell_held(self, question: Question, meeting_id: int) -> None:
        """Say in the question what will hold adoption back, when the text cannot be mended any more."""
        held = len(self._office.checks.blocking(meeting_id, Step.ADOPTION))
        if not held:
            return
        text = plural(
            held,
            "One finding of the check will hold adoption back. Its text cannot be mended after this; the finding can "
            "then only be set aside.",
            "{n} findings of the check will hold adoption back. Their text cannot be mended after this; the findings "
            "can then only be set aside.",
        )
        question.body.addWidget(Label(text, "amber", wrap=True))

        def look() -> None:
            question.reject()
            self._page.side.check.refresh()
            self._page.side.show_pane("check")

        question.body.addWidget(plain(tr("Look at them first"), look, "list-checks"))

    def ask_export(self) -> None:
        """Ask where the PDF goes, and write it in a child process, with progress and cancel."""
        meeting = self._page.meeting()
        if meeting is not None and self._page.commit():
            order = minutes_order(self._office, meeting.id, self._page.language())
            name = self._office.documents.minutes_name(meeting.id, self._page.language())
            kinds = tr("PDF documents") + " (*.pdf)"
            self._page.exporter.ask_and_write(order, name, tr("Export PDF"), kinds)

    def _held_back(self, meeting_id: int, step: Step) -> bool:
        """Return whether the check holds a step back, having shown why."""
        found = self._office.checks.blocking(meeting_id, step)
        if found:
            text = plural(
                len(found),
                "The check found an error that must be mended first.",
                "The check found {n} errors that must be mended first.",
            )
            self._page.context.notify(text, "amber")
            self._page.side.check.refresh()
            self._page.side.show_pane("check")
        return bool(found)
