"""The history of any record, out of the journal: when, who, which act, and each field as it was and as it became.

    office.histories.of(Ref(Kind.ACTION, 7), "en")       # -> list[RecordChange], newest first
    office.histories.saved_since(Ref(Kind.ACTION, 7), 3, "en")   # who saved which of its fields since its third version

Values stand as people read them: names instead of numbers, dates, words of closed lists, texts by language. The names
are those of today; a number whose record is gone is named from the journal. What belongs to a record as a part of it
(the reports of an action item, the text of a decision) is told in its history too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import Any

from sqlalchemy import Column
from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.tables import JournalRow, table
from secretariat.database.types import Localized, Rich, instant
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.merging import Key
from secretariat.services import words
from secretariat.services.record_names import RecordNames, decoded
from secretariat.services.record_values import TECHNICAL, text_of, texts_of
from secretariat.services.unit import Unit


class Happened(StrEnum):
    """What an act did to a record."""

    CREATED = "created"
    CHANGED = "changed"
    REMOVED = "removed"
    RESTORED = "restored"
    UNMADE = "unmade"
    PURGED = "purged"


class Replayed(StrEnum):
    """Whether an act was done by undo or redo."""

    NO = ""
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a record: its column, the language of a text (else ""), and its value before and after."""

    name: str
    language: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """What one act did to one record.

    Attributes:
        seq: the entry's number in the journal.
        at: when, in UTC.
        who: the name of the user.
        act: what was done, in words; of undo and redo the act that was taken back or done again.
        replayed: whether it was taken back or done again.
        happened: what became of the record.
        ref: the record, which may be a part of the one that was asked for.
        part: what that part is called, "" when it is the record itself.
        fields: what changed; of a new record all that was entered.
        reason: why, where a reason was asked for.
        purged: of `PURGED`, how many acts in a row there are whose details were deleted for good.
    """

    seq: int
    at: datetime
    who: str
    act: str
    replayed: Replayed
    happened: Happened
    ref: Ref
    part: str = ""
    fields: tuple[FieldChange, ...] = ()
    reason: str = ""
    purged: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """Who saved a field, when (UTC), and what, in words."""

    who: str
    at: datetime
    text: str


REMOVAL: Key = ("deleted_at", "")
"""As what `Histories.saved_since` knows that a record was put into the bin."""


PARTS: dict[Kind, tuple[tuple[Kind, str], ...]] = {
    Kind.ACTION: (
        (Kind.UPDATE, "action_id"),
        (Kind.ASSIGNMENT, "action_id"),
        (Kind.CO_RESPONSIBLE, "action_id"),
        (Kind.DEPENDENCY, "action_id"),
    ),
    Kind.DECISION: ((Kind.DECISION_EVENT, "decision_id"),),
    Kind.MEETING: ((Kind.SITTING, "meeting_id"),),
    Kind.AGREEMENT: ((Kind.SIDE, "agreement_id"),),
    Kind.CORRIGENDUM: ((Kind.CORRECTION, "corrigendum_id"),),
    Kind.COMMENT_ROUND: ((Kind.COMMENT, "round_id"),),
    Kind.UPDATE_ROUND: ((Kind.UPDATE_FORM, "round_id"),),
    Kind.AGENDA_TEMPLATE: ((Kind.TEMPLATE_ITEM, "template_id"),),
}
"""What is told in the history of the record to which it belongs, with the column that refers to it."""


class Histories:
    """Reads the journal. Nothing here changes anything."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of(self, ref: Ref, language: str) -> list[RecordChange]:
        """Return all that was done to a record, newest first; a record that never was has none."""
        with self._unit.read() as session:
            wanted = _wanted(session, ref)
            entries = journal.touching(session, wanted)
            teller = _Teller(session, ref, wanted, language)
            told = [change for entry in entries for change in teller.told(entry)]
        first = next(
            (i for i, change in enumerate(told) if change.happened is not Happened.PURGED), len(told)
        )
        begun = first < len(told) and told[first].happened is Happened.CREATED
        return _runs(told[first if begun else 0 :])[::-1]

    def saved_since(self, ref: Ref, version: int, language: str) -> dict[Key, Saved]:
        """Return who saved the fields of a record last after that version of it, by field and language of a text.

        What was deleted for good is missing: nobody knows any more who did it.
        """
        found: dict[Key, Saved] = {}
        with self._unit.read() as session:
            names = RecordNames(session, language)
            for entry, image in journal.changes_of(session, ref.kind, ref.id):
                if (image.after or {}).get("version", 0) > version:
                    said = _said(image, names, language)
                    found = {key: Saved(entry.who, instant(entry.at), text) for key, text in said} | found
                if min(row["version"] for row in (image.before, image.after) if row) <= version:
                    break  # versions never fall
        return found


def _wanted(session: Session, ref: Ref) -> list[tuple[Kind, str, int]]:
    """Return by which column and number the rows are known whose images tell of a record."""
    wanted = [(ref.kind, "id", ref.id)]
    wanted += [(kind, column, ref.id) for kind, column in PARTS.get(ref.kind, ())]
    if ref.kind is Kind.DECISION:  # its text is that of its paragraph
        row = RecordNames(session, "en").row(ref.kind, ref.id)
        if row is not None:
            wanted.append((Kind.PARAGRAPH, "id", row["paragraph_id"]))
    return wanted


def _runs(told: list[RecordChange]) -> list[RecordChange]:
    """Count acts without details that follow one another as one."""
    shown: list[RecordChange] = []
    for purged, run in groupby(told, key=lambda change: change.happened is Happened.PURGED):
        found = list(run)
        shown += [_purged(found)] if purged else found
    return shown


def _purged(run: list[RecordChange]) -> RecordChange:
    last = run[-1]
    return RecordChange(
        seq=last.seq,
        at=last.at,
        who="",
        act="",
        replayed=Replayed.NO,
        happened=Happened.PURGED,
        ref=last.ref,
        purged=len(run),
    )


class _Teller:
    """Tells what entries of the journal did to one record and its parts."""

    def __init__(
        self, session: Session, ref: Ref, wanted: Sequence[tuple[Kind, str, int]], language: str
    ) -> None:
        self._session, self._ref, self._wanted, self._language = session, ref, wanted, language
        self._names = RecordNames(session, language)

    def told(self, entry: JournalRow) -> Iterator[RecordChange]:
        """Yield what one entry did."""
        if entry.payload is None:
            yield self._change(entry, Happened.PURGED, self._ref)
            return
        images, reason = journal.images_of(entry.payload, self._wanted)
        for image in images:
            happened = _happened(image)
            fields = tuple(self._fields(image)) if happened in _WITH_FIELDS else ()
            if fields or happened is not Happened.CHANGED:
                yield self._change(entry, happened, Ref(image.kind, image.id), image, fields, reason)

    def _change(
        self,
        entry: JournalRow,
        happened: Happened,
        ref: Ref,
        image: journal.RowImages | None = None,
        fields: tuple[FieldChange, ...] = (),
        reason: str = "",
    ) -> RecordChange:
        act, replayed = self._act(entry)
        row = (image.after or image.before) if image is not None and ref != self._ref else None
        title = self._names.symbol(row) or self._names.title(ref.kind, row) if row is not None else ""
        kind = words.word(ref.kind, self._language)
        own = ref == self._ref or ref.kind is Kind.PARAGRAPH
        return RecordChange(
            seq=entry.seq,
            at=instant(entry.at),
            who=entry.who,
            act=act,
            replayed=replayed,
            happened=happened,
            ref=ref,
            part="" if own else f"{kind[:1].upper()}{kind[1:]}: {title}".removesuffix(": "),
            fields=fields,
            reason=reason,
        )

    def _act(self, entry: JournalRow) -> tuple[str, Replayed]:
        """Return an act in words, and whether it was taken back (an odd number of times) or done again."""
        act, turns = entry.act, 0
        while act.startswith("undo "):
            number, turns = act.removeprefix("undo "), turns + 1
            found = self._session.get(JournalRow, int(number)) if number.isdecimal() else None
            if found is None:
                break
            act = found.act
        replayed = (Replayed.REDO, Replayed.UNDO)[turns % 2] if turns else Replayed.NO
        return words.act(act, self._language), replayed

    def _fields(self, image: journal.RowImages) -> Iterator[FieldChange]:
        before, after = image.before or {}, image.after or {}
        for column in table(image.kind).columns:
            old, now = before.get(column.name), after.get(column.name)
            if (
                old == now
                or column.name in TECHNICAL
                or (image.before is None and self._goes_without(column, now))
            ):
                continue
            if isinstance(column.type, Localized | Rich):
                yield from _by_language(column, old, now)
                continue
            shown = [
                text_of(image.kind, column, row, self._names, self._language)
                for row in (image.before, image.after)
            ]
            if shown[0] != shown[1]:
                yield FieldChange(name=column.name, language="", before=shown[0], after=shown[1])

    def _goes_without(self, column: Column[Any], value: Any) -> bool:
        """Return whether a new record need not say this: its place, nothing yet, and the record it is a part of."""
        if column.name == "position" or value in (0, "[]"):
            return True
        refers = {key.column.table.name for key in column.foreign_keys}
        return self._ref.kind.value in refers and value == self._ref.id


def _said(image: journal.RowImages, names: RecordNames, language: str) -> Iterator[tuple[Key, str]]:
    """Yield which fields an act changed, of texts in several languages in which, and what they said after it."""
    before, after = image.before or {}, image.after or {}
    for column in table(image.kind).columns:
        old, now = before.get(column.name), after.get(column.name)
        if old != now and isinstance(column.type, Localized | Rich):
            changes = _by_language(column, old, now)
            yield from (((column.name, change.language), change.after) for change in changes)
        elif old != now:
            own = column.name in TECHNICAL
            yield (column.name, ""), "" if own else text_of(image.kind, column, after, names, language)


_WITH_FIELDS = frozenset({Happened.CREATED, Happened.CHANGED})


def _happened(image: journal.RowImages) -> Happened:
    if image.before is None:
        return Happened.CREATED
    if image.after is None:
        return Happened.UNMADE
    was, is_ = image.before["deleted_at"] is not None, image.after["deleted_at"] is not None
    if was is not is_:
        return Happened.REMOVED if is_ else Happened.RESTORED
    return Happened.CHANGED


def _by_language(column: Column[Any], before: str | None, after: str | None) -> Iterator[FieldChange]:
    """Yield a text in each language in which it changed; where only bold and italic did, both texts are the same."""
    old, now = decoded(column.type, before), decoded(column.type, after)
    old_texts, new_texts = texts_of(column, before), texts_of(column, after)
    for code in {**now, **old}:
        if old.get(code) != now.get(code):
            yield FieldChange(
                name=column.name,
                language=code,
                before=old_texts.get(code, ""),
                after=new_texts.get(code, ""),
            )
