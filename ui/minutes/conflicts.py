"""What is done with a paragraph that somebody else saved, or removed, while something was typed in it here.

conflicts = Conflicts(editor, editor.bar)
conflicts.meet(row, theirs)         # the texts side by side, to choose from; `theirs` None: it was removed
conflicts.clear()                   # it is saved
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from secretariat.domain.merging import Choice, Contested, Key, both
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import RichText
from ui.i18n import language_name, mark, tr
from ui.minutes.paragraph_row import ParagraphRow
from ui.widgets.banner import Banner
from ui.widgets.both_changed import Dispute
from ui.widgets.contest import Contest, Sources, by_whom
from ui.widgets.removal import Removal

GONE = (
    mark(
        "{name} removed this paragraph on {time}. What you typed is kept here, as a new paragraph when it is saved."
    ),
    mark(
        "This paragraph was removed meanwhile. What you typed is kept here, as a new paragraph when it is saved."
    ),
)


class Conflicts:
    """Asks which text of a paragraph is to stand, one paragraph after the other."""

    def __init__(self, editor: Any, bar: Banner) -> None:
        self._editor = editor
        self._row: ParagraphRow | None = None
        self._theirs = Paragraph()
        self._gone: ParagraphRow | None = None
        self._sources = Sources(editor)
        self.contest = Contest(editor, bar, self._decide)
        self._removal = Removal(bar, self._sources, self._brought_back, self._discard, GONE)

    def meet(self, row: ParagraphRow, theirs: Paragraph | None) -> None:
        """Say what somebody else saved, or that it was removed; ask for a choice where the user has left the text."""
        if theirs is None:
            self._meet_removal(row)
            return
        other = self._row
        if other is not None and other is not row and other.dirty and self.contest.is_open():
            return  # one after the other: what is being chosen for is not torn away
        self._row, self._theirs = row, theirs
        # A dialog must not come up over the text in which is typed.
        self.contest.show([self._dispute(row, theirs)], ask=not row.edit.hasFocus())

    def clear(self) -> None:
        """Forget what was contested: other minutes are shown."""
        self._row = self._gone = None
        self.contest.clear()

    def settled(self, row: ParagraphRow) -> bool:
        """Note that a paragraph is saved; False when another one waits for a choice."""
        if row in (self._row, self._gone):
            self.clear()
        return not self.contest.is_open() and self._gone is None

    def _dispute(self, row: ParagraphRow, theirs: Paragraph) -> Dispute:
        contested = _contested(row, theirs)
        saved = self._sources.saved(theirs, row.record.version)
        caption = tr("{field} ({language})", field=_name(row), language=language_name(row.language))
        return Dispute(
            key=contested.key,
            caption=caption,
            before=contested.before.plain,
            theirs=contested.theirs.plain,
            mine=contested.mine.plain,
            language=row.language,
            marked=True,
            long=bool(contested.theirs and contested.mine),
            **by_whom(saved, contested.key, self._sources.user()),
        )

    def _decide(self, choices: Mapping[Key, Choice]) -> None:
        row, theirs = self._row, self._theirs
        if row is None:
            return
        contested = _contested(row, theirs)
        choice = choices[contested.key]
        row.record = theirs
        self.contest.clear()
        self._row = None
        if choice is Choice.THEIRS:
            self._editor.keeping.give_up(row)
        else:
            if choice is not Choice.MINE:
                text = both(contested.theirs, contested.mine) if choice is Choice.BOTH else contested.before
                row.edit.show_text(text, row.language)
            self._editor.keeping.save(row)
        self._editor.keeping.commit()  # another paragraph may wait for its choice

    def _meet_removal(self, row: ParagraphRow) -> None:
        record, typed = row.record, row.edit.toPlainText()
        self._gone = row
        # The next saving makes a paragraph of its own of it.
        self._editor.sheet.release(row)
        self._removal.say(record, record.version, typed)

    def _brought_back(self, record: Paragraph) -> None:
        """Put what is typed into the paragraph that came back, and not into a new one beside it."""
        row, again = self._gone, self._editor.sheet.row(record.id)
        if row is None or not row.is_new or again is None:
            return
        typed, read = row.edit.text(), row.record.body
        self._discard()
        again.edit.show_text(typed, again.language)
        # As it was read here: what was saved between that and the removal is asked about.
        again.record = replace(again.record, version=0, body=read)
        again.dirty = True
        self._editor.focus_row(again, -1)
        self._editor.keeping.save(again)

    def _discard(self) -> None:
        row, self._gone = self._gone, None
        if row is not None and row.is_new:
            self._editor.keeping.give_up(row)
            self._editor.sheet.drop_place(row)


def _contested(row: ParagraphRow, theirs: Paragraph) -> Contested:
    texts = (row.record.body.get(row.language, RichText()), theirs.body.get(row.language, RichText()))
    return Contested("body", row.language, *texts, row.edit.text())


def _name(row: ParagraphRow) -> str:
    return tr("Paragraph {number}", number=row.margin.number) if row.margin.number else tr("Paragraph")
