"""What the lists of this screen show: letters that have to leave, and letters that were written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from secretariat.domain.letters import Family, LetterKind, LetterLine, OutboxLine
from ui.i18n import day, isolate_ltr, mark, tr
from ui.models.list_model import Cell, Column
from ui.widgets.badge import Pill
from ui.words import word

CHIPS = {
    LetterKind.INVITATION: mark("Invitations"),
    LetterKind.CANCELLATION: mark("Cancellations"),
    LetterKind.MINUTES: mark("Minutes"),
    LetterKind.REMINDER: mark("Reminders"),
    LetterKind.UPDATE_FORM: mark("Forms"),
    LetterKind.NOMINATION: mark("Nominations"),
    LetterKind.ACTION_LIST: mark("Lists"),
}
"""The kinds in the order of their chips, in as few letters as there is room for."""

TONES = {Family.NEAR: "amber", Family.LATE: "red", Family.VERY_LATE: "red"}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter that has to leave, as a row of the list."""

    id: int
    line: OutboxLine


def kind_word(kind: LetterKind) -> str:
    """Return what a kind of letter is called."""
    return word("letter_kind", kind.value)


def kind_pill(line: OutboxLine) -> Pill:
    """Return the kind of a letter as a pill; a reminder has the colour of what it is about."""
    tone = TONES[line.family] if line.family else "grey" if line.on_demand else "blue"
    return Pill(kind_word(line.kind), tone, None if line.family else "")


def _note(waiting: Waiting) -> str:
    if not waiting.line.person_id:
        return tr("Nobody to write to")
    return tr("See beside") if waiting.line.missing else ""


def _note_pill(waiting: Waiting) -> Pill:
    return Pill(_note(waiting), "red" if not waiting.line.person_id else "amber", "!")


def waiting_columns() -> tuple[Column[Waiting], ...]:
    """Return the columns of what has to leave."""
    kinds = [kind_word(kind) for kind in LetterKind]
    return (
        Column("kind", tr("Letter"), lambda w: kind_word(w.line.kind), Cell.PILL, 150, words=kinds,
               value=lambda w: kind_pill(w.line)),
        Column("who", tr("To"), lambda w: w.line.who, Cell.STRONG, 186),
        Column("why", tr("Why"), lambda w: w.line.why),
        Column("side", tr("Side"), lambda w: w.line.side, Cell.MUTED, 96),
        Column("since", tr("Since"), lambda w: day(w.line.since), Cell.DATE, 104,
               plain=lambda w: w.line.since.isoformat() if w.line.since else ""),
        Column("note", tr("Note"), _note, Cell.PILL, 110, value=_note_pill,
               words=(tr("Nobody to write to"), tr("See beside"))),
    )  # fmt: skip


def written_columns() -> tuple[Column[LetterLine], ...]:
    """Return the columns of the log."""
    kinds = [kind_word(kind) for kind in LetterKind]
    return (
        Column("made_on", tr("Dated"), lambda w: day(w.made_on), Cell.DATE, 110,
               plain=lambda w: w.made_on.isoformat() if w.made_on else ""),
        Column("kind", tr("Letter"), lambda w: kind_word(w.kind), Cell.PILL, 150, words=kinds,
               value=lambda w: Pill(kind_word(w.kind), "grey" if not w.name else "blue", "")),
        Column("who", tr("To"), lambda w: w.who, Cell.STRONG, 200),
        Column("subject", tr("Subject"), lambda w: w.subject),
        Column("name", tr("File"), lambda w: isolate_ltr(w.name) or tr("Done otherwise"), Cell.MUTED, 260),
        Column("made_by", tr("By"), lambda w: w.made_by, Cell.MUTED, 130),
    )  # fmt: skip


def told(as_of: date | None) -> str:
    """Return the sentence of an empty list."""
    if as_of is None:
        return tr("Nothing has to leave today.")
    return tr("Nothing has to leave on {day}.", day=day(as_of))
