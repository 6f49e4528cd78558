"""The history of one record (Ctrl+H): what was done to it, when and by whom, and each field as it was and became.

HistoryDialog(window, name, changes).open()         # `changes` as `office.histories.of` gives them, newest first
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.i18n import isolate, joined, language_name, moment, plural, tr
from ui.record_words import field_name
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import plain, quiet
from ui.widgets.card import Card
from ui.widgets.text import Label, muted, section

AT_ONCE = 40
"""Acts that are shown at first, and with each press of the button below them."""
SIZE = (720, 620)
_TONES = {
    "created": "green",
    "changed": "blue",
    "removed": "red",
    "restored": "green",
    "unmade": "red",
    "purged": "grey",
}


class HistoryDialog(QDialog):
    """All acts on a record, newest first."""

    def __init__(self, parent: QWidget, name: str, changes: Sequence[Any]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History"))
        self.changes = list(changes)
        self.entries: list[ChangeCard] = []
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, SMALL, 0)
        self._list.setSpacing(SMALL)
        self.more = quiet(tr("Show older acts"), self.show_older)
        self._lay_out(name)
        self.show_older()
        self.resize(*SIZE)

    def _lay_out(self, name: str) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(inner)
        self.area.setAccessibleName(tr("History"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        head = section(tr("History of {name}", name=name))
        head.setWordWrap(True)
        layout.addWidget(head)
        count = plural(len(self.changes), "{n} act, the newest first", "{n} acts, the newest first")
        layout.addWidget(muted(count if self.changes else tr("The journal knows nothing of it.")))
        layout.addWidget(self.area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.close_button = plain(tr("Close"), self.accept)
        row.addWidget(self.close_button)
        layout.addLayout(row)

    def show_older(self) -> None:
        """Show the next acts."""
        begun = len(self.entries)
        for change in self.changes[begun : begun + AT_ONCE]:
            entry = ChangeCard(change)
            self.entries.append(entry)
            self._list.addWidget(entry)
        self.more.setVisible(len(self.entries) < len(self.changes))


class ChangeCard(Card):
    """One act: who, when, what, and the fields that it changed."""

    def __init__(self, change: Any) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(Badge(happened(change), _TONES[change.happened.value], ""))
        head.addWidget(Label(act_of(change), wrap=True), 1)
        self.body.addLayout(head)
        when = moment(change.at.astimezone())
        told = [when, change.who, isolate(change.part)]
        self.body.addWidget(Label(joined(told), "muted", "small", wrap=True))
        if change.reason:
            self.body.addWidget(Label(tr("Reason: {text}", text=change.reason), wrap=True))
        if change.fields:
            self.body.addLayout(self._fields(change))
        self.setAccessibleName(joined((happened(change), act_of(change), *told)))

    def _fields(self, change: Any) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 130)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(change.fields):
            name = field_name(change.ref.kind, field.name)
            if field.language:
                name = tr("{field} ({language})", field=name, language=language_name(field.language))
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(name, "muted", "small", wrap=True), row, 0, top)
            grid.addWidget(Label(became(field), wrap=True), row, 1, top)
        return grid


def happened(change: Any) -> str:
    """Return what became of the record, in a word."""
    if change.replayed.value == "undo":
        return tr("Undone")
    if change.replayed.value == "redo":
        return tr("Done again")
    return {
        "created": tr("New"),
        "changed": tr("Changed"),
        "removed": tr("Removed"),
        "restored": tr("Restored"),
        "unmade": tr("Taken away"),
        "purged": tr("Deleted for good"),
    }[str(change.happened.value)]


def act_of(change: Any) -> str:
    """Return which act it was."""
    if not change.purged:
        return str(change.act)
    return plural(
        change.purged,
        "The details of {n} act up to then were deleted for good; it may have been about this record.",
        "The details of {n} acts up to then were deleted for good; some may have been about this record.",
    )


def became(field: Any) -> str:
    """Return what a field was and what it became."""
    if field.before == field.after:
        return tr("only bold or italic: {text}", text=field.after)
    if not field.before:
        return str(field.after)
    before = field.before
    long = len(before) + len(field.after) > 90 or "\n" in before + field.after
    if long:
        return tr("{after}\n(before: {before})", after=field.after or tr("nothing"), before=before)
    return tr("{before} → {after}", before=before, after=field.after or tr("nothing"))
