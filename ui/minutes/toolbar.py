"""The rows above the minutes: their state and the next step on their way, languages, and what a paragraph is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from ui import i18n
from ui.i18n import language_name, tr
from ui.minutes.columns import state_pill
from ui.theme import MEDIUM, px
from ui.widgets.badge import Badge
from ui.widgets.buttons import filled, icon_button, plain
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.folding import FoldingRow
from ui.widgets.text import Label, tip
from ui.widgets.writing import writes

Run = Callable[[], object]


class StateBar(FoldingRow):
    """The state of the minutes with the moves that are open, the languages, and the documents."""

    language_chosen = Signal(str)

    def __init__(
        self, circulate: Run, take_back: Run, agree: Run, adopt: Run, documents: QPushButton
    ) -> None:
        super().__init__()
        self._badge, self._about = Badge(glyph=None), Label("", "muted")
        self.languages = ChipRow()
        self.documents = documents
        self.take_back = writes(plain(tr("Return to drafting"), take_back))
        self.circulate = writes(filled(tr("Circulate draft…"), circulate))
        self.agree = writes(filled(tr("Mark as agreed…"), agree))
        self.adopt = writes(filled(tr("Adopt…"), adopt))
        self.first.addWidget(self._badge)
        self.first.addWidget(self._about)
        self.first.addStretch(1)
        self.last.addWidget(self.languages)
        self.last.addSpacing(MEDIUM)
        for button in (self.documents, self.take_back, self.circulate, self.agree, self.adopt):
            self.last.addWidget(button)
        self.languages.chosen.connect(self.language_chosen)

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show where the minutes of a meeting stand."""
        state = meeting.minutes_state if meeting else None
        for button, shown in (
            (self.take_back, state is MinutesState.CIRCULATED),
            (self.circulate, state is MinutesState.DRAFTING),
            (self.agree, state is MinutesState.CIRCULATED),
            (self.adopt, state is MinutesState.AGREED),
        ):
            button.setVisible(shown)
        if meeting is None:
            return
        self._badge.show_pill(state_pill(meeting.minutes_state))
        sent = i18n.day(meeting.circulated_at.date()) if meeting.circulated_at else ""
        if state is MinutesState.DRAFTING:
            text = tr("Draft {number}", number=meeting.draft + 1)
        elif state is MinutesState.SIGNED and meeting.signed_on:
            text = tr("Signed {day}", day=i18n.day(meeting.signed_on))
        elif meeting.adopted_on:
            text = tr("Adopted {day}, for signature", day=i18n.day(meeting.adopted_on))
        else:
            text = tr("Draft {number}, circulated {day}", number=max(1, meeting.draft), day=sent)
        self._about.setText(text)

    def show_languages(self, languages: Sequence[str], chosen: str) -> None:
        """Offer the group's languages."""
        self.languages.show_chips([Chip(code, language_name(code)) for code in languages])
        self.languages.choose(chosen, quiet=True)
        self.languages.setVisible(len(languages) > 1)


LEAST_TEXT = 400
"""Pixels below which lines of minutes are too short to be read."""


class KindBar(QWidget):
    """What the current paragraph is, as chips; bold, italic and remove beside them."""

    kind_chosen = Signal(object, object)

    def __init__(self, bold: Run, italic: Run, remove: Run) -> None:
        super().__init__()
        self.chips = ChipRow(folding=True)
        self.chips.changes_records = True
        self._bold = _letter("B", tr("Bold (Ctrl+B)"), bold)
        self._italic = _letter("I", tr("Italic (Ctrl+I)"), italic)
        self._remove = writes(icon_button("trash-2", tr("Remove paragraph (Ctrl+Shift+Del)"), remove))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)  # on a small screen the chips need every pixel
        self.setMinimumWidth(px(LEAST_TEXT))
        self.chips.set_spacing(2)
        row.addWidget(self.chips, 1)
        for button in (self._bold, self._italic, self._remove):
            button.setFixedWidth(px(28))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.chips.chosen.connect(self._choose)

    def show_parties(self, parties: Sequence[Party]) -> None:
        """Offer a statement of each side."""
        language = i18n.language()
        sides = [Chip(f"statement {party.id}", party.called(language)) for party in parties]
        chips = [
            Chip("narrative", tr("Text")),
            *sides,
            Chip("decision", tr("Decision")),
            Chip("action", tr("Action")),
        ]
        self.chips.show_chips(chips)
        keys = ["Ctrl+Shift+0", *(f"Ctrl+Shift+{n}" for n in range(1, len(sides) + 1)), "Ctrl+D", "Ctrl+T"]
        names = [
            tr("Narrative"),
            *(tr("Statement of this side") for _ in sides),
            tr("Decision"),
            tr("Action item"),
        ]
        for button, key, name in zip(self.chips.buttons(), keys, names, strict=True):
            button.tell(tr("{text} ({keys})", text=name, keys=key))

    def show_paragraph(self, paragraph: Paragraph | None, read_only: bool) -> None:
        """Mark what a paragraph is."""
        key = "narrative"
        if paragraph is not None:
            statement = paragraph.kind is ParagraphKind.STATEMENT
            key = f"statement {paragraph.party_id}" if statement else paragraph.kind.value
        self.chips.choose(key, quiet=True)
        self.setEnabled(not read_only)

    def _choose(self, key: str) -> None:
        kind, _, party = key.partition(" ")
        self.kind_chosen.emit(ParagraphKind(kind), int(party) if party.isdigit() else None)


def _letter(letter: str, text: str, run: Run) -> QPushButton:
    made = plain(letter, run)
    font = made.font()
    font.setBold(letter == "B")
    font.setItalic(letter == "I")
    made.setFont(font)
    made.setFixedWidth(px(32))
    made.setStyleSheet("padding: 0;")
    made.setAccessibleName(text)
    tip(made, text)
    return made
