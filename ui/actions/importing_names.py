"""Names and words of an old table, and what each is taken for; every one can be corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.imports import NEW_PERSON, Certainty, ImportField, Match
from ui import words
from ui.i18n import isolate, plural, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.form import ChoiceField, scrolling
from ui.widgets.text import Label, unmnemonic

MOST = 80
"""Names that are shown; those that are not known come first, then words, then what was matched least surely."""

_TONES = {
    Certainty.EXACT: ("green", "check"),
    Certainty.ALIAS: ("green", "check"),
    Certainty.FUZZY: ("amber", "!"),
    Certainty.CHOSEN: ("blue", "check"),
    Certainty.UNKNOWN: ("grey", "dash"),
}
_NOTHING = 0  # a choice of its own: None is what an empty choice gives

Options = Sequence[tuple[Any, str]]


class NamesPane(QWidget):
    """A line for each name or word, the unknown ones first."""

    chosen = Signal(object, object)
    """A `Name` and what it is to stand for."""

    new_people = Signal(bool)

    def __init__(self, known: Callable[[ImportField], Options]) -> None:
        super().__init__()
        self._known = known
        self._shown: tuple[Match, ...] = ()
        self.fields: dict[str, ChoiceField] = {}
        self.everybody = QCheckBox(unmnemonic(tr("Enter all unknown names as new persons")))
        self.everybody.toggled.connect(self.new_people)
        self.more = Label("", "muted", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self.everybody)
        self._area = scrolling(QWidget())
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self.more)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show other matches; nothing is built anew when they are the same."""
        places = {match.name: place for place, match in enumerate(self._shown)}
        unsorted = sorted(
            matches, key=_urgency
        )  # what was shown keeps its place: nothing moves under the mouse
        ordered = sorted(unsorted, key=lambda match: places.get(match.name, len(places)))
        shown = tuple(ordered[:MOST])
        left = len(ordered) - len(shown)
        text = plural(left, "{n} more name was matched.", "{n} more names were matched.") if left else ""
        self.more.setText(text)
        self.more.setVisible(bool(left))
        if shown == self._shown:
            return
        self._shown = shown
        content = QWidget()
        content.setProperty("role", "canvas")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(3, 3)
        self.fields = {}
        for row, match in enumerate(shown):
            self._add(grid, row, match)
        grid.setRowStretch(len(shown), 1)
        place = self._area.verticalScrollBar().value()
        self._area.setWidget(content)
        self._area.verticalScrollBar().setValue(place)

    def _add(self, grid: QGridLayout, row: int, match: Match) -> None:
        field = match.name.field
        kind = words.word("import_field", field.value)
        rows = plural(match.rows, "in {n} row", "in {n} rows")
        tone, glyph = _TONES[match.certainty]
        choice = ChoiceField(
            "target", "", [(_NOTHING, tr("Nothing; into the report's text")), *self._known(field)]
        )
        choice.caption.hide()  # the name beside it says what is asked
        choice.combo.setAccessibleName(tr("What {text} stands for", text=isolate(match.text)))
        choice.set_value(_NOTHING if match.target is None else match.target)
        choice.finished.connect(lambda: self._choose(match, choice.value()))
        self.fields[f"{field.value}:{match.name.text}"] = choice
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(Label(isolate(match.text), bold=True, wrap=True), row, 0, middle)
        grid.addWidget(Label(f"{kind}, {rows}", "muted"), row, 1)
        grid.addWidget(Badge(words.word("certainty", match.certainty.value), tone, glyph), row, 2)
        grid.addWidget(choice, row, 3)

    def _choose(self, match: Match, value: Any) -> None:
        self.chosen.emit(match.name, None if value == _NOTHING and not isinstance(value, str) else value)


def _urgency(match: Match) -> tuple[bool, bool, int]:
    """Return what puts matches in order: unknown ones, words of closed lists, then the least sure."""
    is_word = match.name.field in (ImportField.STATUS, ImportField.PRIORITY)
    return match.certainty is not Certainty.UNKNOWN, not is_word, match.score


def word_options(field: ImportField) -> Options:
    """Return the members of the closed list of a field."""
    if field is ImportField.STATUS:
        return words.options("action_status", ActionStatus)
    return words.options("priority", Priority)


def person_options(persons: Options) -> Options:
    """Return persons to choose from, with a new one first."""
    return [(NEW_PERSON, tr("Enter as a new person")), *persons]
