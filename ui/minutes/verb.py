"""What a paragraph is: its operative verb, whom it is for, and whether it was adopted in session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.audience import Audience
from secretariat.domain.decisions import Decision
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.verbs import VERBS
from ui.i18n import isolate, tr
from ui.theme import SMALL
from ui.widgets.buttons import quiet
from ui.widgets.form import ChoiceField
from ui.widgets.text import Label
from ui.widgets.writing import writes
from ui.words import options, word

if TYPE_CHECKING:
    from secretariat.domain.verbs import PhraseBank

_WITH_RECORD = (ParagraphKind.DECISION, ParagraphKind.ACTION)
_AT_TABLE = (MeetingState.IN_SESSION, MeetingState.HELD)


def verb_options(language: str) -> list[tuple[str, str]]:
    """Return the operative verbs as they are said in a language, each with the kind that it makes."""
    from secretariat.services.phrases import phrase_bank  # not before a database is open

    bank: PhraseBank | None = phrase_bank(language) or phrase_bank("en")
    assert bank is not None
    return [
        (key, f"{isolate(bank.first(key))} – {word('paragraph_kind', kind.value)}")
        for key, kind in VERBS.items()
    ]


def loses_record(paragraph: Paragraph, verb: str) -> bool:
    """Return whether a verb would make a decision or an action item something else."""
    return bool(verb) and paragraph.kind in _WITH_RECORD and VERBS[verb] is not paragraph.kind


class VerbPane(QWidget):
    """The verb of the paragraph in which is typed, and for which of the `audiences` it is."""

    verb_chosen = Signal(str)
    audience_chosen = Signal(object)
    taken = Signal()

    def __init__(self, audiences: Sequence[Audience]) -> None:
        super().__init__()
        self.verb = ChoiceField("verb", tr("Operative verb"), [], nullable=True, none="")
        self.audience = ChoiceField("audience", tr("Meant for"), options("audience", audiences))
        self.take = writes(quiet(tr("Adopted in session…"), self.taken.emit, "lock"))
        self.told = Label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.verb)
        column.addWidget(self.audience)
        column.addWidget(self.told)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.verb.finished.connect(self._verb)
        self.audience.finished.connect(self._audience)
        self._language = ""
        self._shown: Paragraph | None = None

    def show_paragraph(
        self,
        paragraph: Paragraph | None,
        decision: Decision | None,
        meeting: Meeting | None,
        language: str,
        *,
        read_only: bool,
    ) -> None:
        """Show what a paragraph is; to be read only in minutes out of our hands, and once adopted in session."""
        self._shown = paragraph
        self.setVisible(paragraph is not None)
        if paragraph is None:
            return
        if language != self._language:
            self._language = language
            self.verb.set_options(verb_options(language))
        self.verb.set_value(paragraph.verb)
        self.audience.set_value(paragraph.audience)
        taken = decision is not None and decision.taken_at is not None
        for field in (self.verb, self.audience):
            field.setEnabled(not read_only and not taken)
        in_session = meeting is not None and meeting.state in _AT_TABLE
        self.take.setVisible(decision is not None and not taken and in_session and not read_only)
        self.told.setText(
            tr("Adopted in session: the text stays as it is. A change is an amendment.") if taken else ""
        )
        self.told.setVisible(taken)

    def _verb(self) -> None:
        if self._shown is not None and not self.verb.problem() and self.verb.value() != self._shown.verb:
            self.verb_chosen.emit(self.verb.value())

    def _audience(self) -> None:
        wanted: Any = self.audience.value()
        if self._shown is not None and wanted is not None and wanted is not self._shown.audience:
            self.audience_chosen.emit(wanted)
