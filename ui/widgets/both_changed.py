"""What two changed at once, side by side: as it was, as somebody else saved it, and as it is typed here.

dialog = BothChanged(self.window(), disputes)
dialog.chosen.connect(apply)                # the choice for each field, by the keys of the disputes
dialog.open()                               # it does not stop the window; closed otherwise, nothing is chosen

Nothing is chosen at first, and Enter presses no button, so that neither text is lost by a key too many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from secretariat.domain.comparison import Edit, EditKind, Edits, compare_texts
from secretariat.domain.merging import Choice, Key
from ui.i18n import moment, tr
from ui.theme import MEDIUM, px
from ui.widgets.card import Card
from ui.widgets.dialogs import Question
from ui.widgets.marked import MarkedText
from ui.widgets.text import Label, tip, unmnemonic

WIDTH = 900
NAME = 21
"""Letters of a name above a column; the tooltip has all of them, and so does who is read to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A field that both changed, in words.

    Attributes:
        key: by what the choice is named.
        caption: what the field is called, with the language of a text that has several.
        before, theirs, mine: what it was, what was saved meanwhile, and what is typed.
        who: the name of who saved it, "" when nobody knows; `own`: it is the user's own.
        at: when that was, in the computer's time.
        language: of a text, which stands on its side; "" for one of no language, and for other values.
        marked: whether it is a text, in which what changed is marked.
        long: whether both texts can stand, one below the other.
        gone: what it was cannot be chosen any more, and `before` says so.
    """

    key: Key
    caption: str
    before: str
    theirs: str
    mine: str
    who: str = ""
    own: bool = False
    at: datetime | None = None
    language: str = ""
    marked: bool = False
    long: bool = False
    gone: bool = False


def saver(dispute: Dispute, who: str) -> str:
    """Return a heading for what was saved meanwhile by somebody of that name, "" for one whom nobody knows."""
    if dispute.own:
        return tr("What you saved elsewhere")
    return tr("What {name} saved", name=who) if who else tr("What someone else saved")


class BothChanged(Question):
    """Asks for each field that two changed which of the texts is to stand."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, disputes: Sequence[Dispute]) -> None:
        text = tr(
            "What stands here was saved elsewhere while you typed. Choose for each what is to stand; until then "
            "nothing of either is lost."
        )
        super().__init__(
            parent, tr("Changed here and elsewhere"), text, tr("Save"), tr("Keep mine and decide later")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.disputes = tuple(disputes)
        self.cards = [DisputeCard(dispute) for dispute in disputes]
        for card in self.cards:
            card.group.idToggled.connect(lambda _id, _on: self._look())
            self.body.addWidget(card)
        self.body.setSpacing(MEDIUM)
        for button in (self.yes, self.no):
            button.setAutoDefault(False)  # a key that was meant for the field must not end it
            button.setDefault(False)
        self.accepted.connect(lambda: self.chosen.emit(self.choices()))
        self._look()
        room = self.screen().availableGeometry().width() - px(40)
        self.setMinimumWidth(min(px(WIDTH), room))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab goes on from here to the first button

    def choices(self) -> dict[Key, Choice]:
        """Return what was chosen, by the keys of the fields."""
        found = {card.dispute.key: card.choice() for card in self.cards}
        return {key: choice for key, choice in found.items() if choice is not None}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stops = [stop for card in self.cards for stop in card.stops()]
        for before, after in pairwise([*stops, self.no, self.yes]):  # the buttons were made first
            QWidget.setTabOrder(before, after)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # where keys that were meant for the field do nothing

    def _look(self) -> None:
        self.yes.setEnabled(all(card.choice() is not None for card in self.cards))


class DisputeCard(Card):
    """One field: its three texts side by side, each below the button that chooses it."""

    def __init__(self, dispute: Dispute) -> None:
        super().__init__(dispute.caption)
        self.dispute = dispute
        self.group = QButtonGroup(self)
        self._choices: list[Choice] = []
        self.texts: list[MarkedText] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(4)
        self._grid.setRowStretch(2, 1)
        self.body.addLayout(self._grid)
        who = dispute.who
        short = who if len(who) <= NAME else f"{who[: NAME - 1].rstrip()}…"
        saved = saver(dispute, who), saver(dispute, short)
        self._column(0, Choice.BEFORE, tr("What it was"), "", _plain(dispute.before))
        self.way(Choice.BEFORE).setEnabled(not dispute.gone)
        self._column(1, Choice.THEIRS, saved[0], moment(dispute.at), self._against(dispute.theirs), saved[1])
        self._column(2, Choice.MINE, tr("What you typed"), tr("not saved yet"), self._against(dispute.mine))
        if dispute.long:
            both = tr("Both: this, and below it what you typed")
            if dispute.who and not dispute.own:
                both = tr("Both: what {name} saved, and below it what you typed", name=dispute.who)
            self._grid.addWidget(self._way(Choice.BOTH, both), 3, 0, 1, 3)

    def way(self, choice: Choice) -> QRadioButton:
        """Return the button of a choice."""
        button = self.group.button(self._choices.index(choice))
        assert isinstance(button, QRadioButton)
        return button

    def stops(self) -> list[QWidget]:
        """Return where the keyboard comes by, in order."""
        both = self.group.buttons()[3:]
        return [*self.group.buttons()[:3], *self.texts, *both]

    def choice(self) -> Choice | None:
        """Return what is chosen, None at first."""
        number = self.group.checkedId()
        return self._choices[number] if number >= 0 else None

    def _column(
        self, column: int, choice: Choice, caption: str, when: str, edits: Edits, short: str = ""
    ) -> None:
        self._grid.setColumnStretch(column, 1)
        way = self._way(
            choice, caption, short
        )  # first: the keyboard goes by the order in which they are made
        text = MarkedText(edits, self.dispute.language, tr("nothing"))
        text.setAccessibleName(tr("{field}: {text}", field=self.dispute.caption, text=caption))
        self.texts.append(text)
        self._grid.addWidget(way, 0, column)
        self._grid.addWidget(Label(when, "muted", "small"), 1, column)
        self._grid.addWidget(text, 2, column)

    def _way(self, choice: Choice, caption: str, short: str = "") -> QRadioButton:
        made = _Way(caption, short or caption)
        made.setAccessibleName(tr("{field}: {text}", field=self.dispute.caption, text=caption))
        self.group.addButton(made, len(self._choices))
        self._choices.append(choice)
        return made

    def _against(self, text: str) -> Edits:
        """Return a text with what makes it differ from what it was."""
        return compare_texts(self.dispute.before, text) if self.dispute.marked else _plain(text)


class _Way(QRadioButton):
    """A radio button whose text, which may hold a long name, ends in … where there is no room."""

    def __init__(self, whole: str, short: str) -> None:
        super().__init__()
        self._whole, self._short = whole, short
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(px(160), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(px(60), self.width() - px(28))
        shown = QFontMetrics(self.font()).elidedText(self._short, Qt.TextElideMode.ElideRight, room)
        self.setText(unmnemonic(shown))
        tip(self, self._whole if shown != self._whole else "")


def _plain(text: str) -> Edits:
    return (Edit(EditKind.KEPT, text),) if text else ()
