"""What was typed and could not be saved, kept until its record is shown again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    """

    record: Any
    raw: dict[str, Any]
    texts: dict[str, str]
    why: str

    @classmethod
    def of(cls, record: Any, fields: Sequence[Field], why: str) -> Kept:
        """Take what was typed into `fields`."""
        texts = {field.caption_text: typed_text(field) for field in fields}
        return cls(record, {field.name: field.raw() for field in fields}, texts, why)

    def held(self, name: str = "") -> str:
        """Return a sentence: which field is not saved, and why; `name` is what the record is called."""
        field = next(iter(self.texts), "")
        if name:
            return not_saved(field, name, self.why)
        return tr("“{field}” of a record shown before is not saved yet. {why}", field=field, why=self.why)

    def told(self) -> str:
        """Return what was typed, for the message that it is gone."""
        return " ".join(f"{caption}: “{text}”." for caption, text in self.texts.items())


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


def short(text: str) -> str:
    """Return the beginning of a long text."""
    return text if len(text) <= SHOWN_TEXT else text[: SHOWN_TEXT - 1] + "…"
