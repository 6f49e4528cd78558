"""What was typed and could not be saved, kept until its record is shown again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ui.i18n import isolate, tr
from ui.widgets.fields import Field

SHOWN_TEXT = 160


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed into the fields of a record that is not shown now.

    Attributes:
        record: the record as it was shown.
        raw: what `Field.set_raw` puts back, by the fields' names.
        texts: the same in words, by the fields' captions.
        why: the sentence of the field that was refused.
        whole: all that was typed, to be put elsewhere.
    """

    record: Any
    raw: dict[str, Any]
    texts: dict[str, str]
    why: str
    whole: str = ""

    @classmethod
    def of(cls, record: Any, fields: Sequence[Field], why: str) -> Kept:
        """Take what was typed into `fields`."""
        texts = {field.caption_text: typed_text(field) for field in fields}
        whole = "\n\n".join(f"{field.caption_text}: {whole_text(field)}" for field in fields)
        return cls(record, {field.name: field.raw() for field in fields}, texts, why, whole)

    def held(self, name: str = "") -> str:
        """Return a sentence: which field is not saved, and why; `name` is what the record is called."""
        field = next(iter(self.texts), "")
        if name:
            return not_saved(field, name, self.why)
        return tr("“{field}” of a record shown before is not saved yet. {why}", field=field, why=self.why)

    def told(self) -> str:
        """Return what was typed, for the message that it is gone."""
        return " ".join(f"{caption}: “{text}”." for caption, text in self.texts.items())


class KeptRecords:
    """What was typed into records that are not shown now, each until it is shown again.

    Args:
        dropped: is told what was typed and goes for good: a sentence, and the whole text.
    """

    def __init__(self, dropped: Callable[[str, str], object]) -> None:
        self._dropped = dropped
        self._kept: dict[int, Kept] = {}

    def __bool__(self) -> bool:
        return bool(self._kept)

    def put(self, kept: Kept) -> None:
        """Keep something until its record is shown again; a new record (id 0) cannot be, and is told instead."""
        if kept.record.id:
            self._kept[kept.record.id] = kept
            return
        told = tr("A new record was left and is not stored. {why} {typed}", why=kept.why, typed=kept.told())
        self._dropped(told, kept.whole)

    def take(self, record: Any) -> Kept | None:
        """Return what was typed into a record, which is kept no longer."""
        return self._kept.pop(record.id, None) if record is not None else None

    def held(self, name: str = "") -> str:
        """Return a sentence saying what is kept first, and why, "" when nothing is; see `Kept.held`."""
        return next((kept.held(name) for kept in self._kept.values()), "")

    def record(self) -> Any:
        """Return the record of what is kept first, None when nothing is."""
        return next((kept.record for kept in self._kept.values()), None)

    def forget_gone(self, exists: Callable[[Any], bool]) -> bool:
        """Forget what was typed into records that are gone since, and tell it; False when there was none."""
        gone = [kept for kept in self._kept.values() if not exists(kept.record)]
        for kept in gone:
            del self._kept[kept.record.id]
            self.tell_gone(kept)
        return bool(gone)

    def tell_gone(self, kept: Kept) -> None:
        """Tell what was typed into a record that is gone."""
        told = tr("What was typed went with its record. {typed}", typed=kept.told())
        self._dropped(told, kept.whole)


def not_saved(field: str, name: str, why: str) -> str:
    """Return a sentence: which field, of which record when it has a name, is not saved, and why."""
    if not name:
        return tr("“{field}” is not saved yet. {why}", field=field, why=why)
    return tr("“{field}” of {record} is not saved yet. {why}", field=field, record=isolate(name), why=why)


def reason(fields: Iterable[Field]) -> str:
    """Return why what was typed is not saved: what stands below one of `fields`."""
    refused = next((field.error.text() for field in fields if field.error.text()), "")
    return refused or tr("It could not be stored yet, and is tried again.")


def typed_text(field: Field) -> str:
    """Return what stands in a field, readable or not, in a few words."""
    return short(str(field.raw()) if field.problem() else field.text_of(field.value()))


def whole_text(field: Field) -> str:
    """Return all that stands in a field, of a text in every language."""
    raw = field.raw()
    if isinstance(raw, dict):
        return "\n".join(text for text in raw.values() if text)
    return raw if isinstance(raw, str) else typed_text(field)


def short(text: str) -> str:
    """Return the beginning of a long text."""
    return text if len(text) <= SHOWN_TEXT else text[: SHOWN_TEXT - 1] + "…"
