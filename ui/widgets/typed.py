"""What is typed into the fields of a form and not saved yet, and over which values it is typed.

Somebody else may save the record meanwhile: with the values over which the typing began, it can be told what was
changed here, what there, and what in both places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from secretariat.domain.merging import Choice, Contested, Key, Merged, decided, merge
from ui.i18n import language_name, tr
from ui.widgets.banner import Banner
from ui.widgets.both_changed import Dispute
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.contest import Contest, Sources, by_whom
from ui.widgets.fields import Field, LinesField, PlainEdit, TextField
from ui.widgets.held import Kept

if TYPE_CHECKING:
    from secretariat.services.record_history import Saved


class Typed:
    """The fields of one record in which something is typed, in the order in which it was begun.

    Attributes:
        fields: those fields.
        since: the version of the record over which the first of them was begun.
    """

    def __init__(self) -> None:
        self.fields: list[Field] = []
        self.since = 0
        self._begun: dict[str, Any] = {}

    def add(self, field: Field, record: Any) -> None:
        """Note that something is typed into a field, over what `record` has there."""
        if not self.fields:
            self.since = record.version
        self.fields.append(field)
        self.rebase(field, record)

    def rebase(self, field: Field, record: Any) -> None:
        """Note that what stands in a field is typed over what `record` has there."""
        self._begun[field.name] = getattr(record, field.name)

    def drop(self, field: Field) -> None:
        """Note that nothing is typed into a field any more."""
        if field in self.fields:
            self.fields.remove(field)
            del self._begun[field.name]

    def clear(self) -> None:
        """Forget all that is typed."""
        self.fields = []
        self._begun = {}

    def readable(self) -> list[Field]:
        """Return the fields whose texts are values."""
        return [field for field in self.fields if not field.problem()]

    def base(self, record: Any) -> Any:
        """Return `record` as it was, where something is typed, when that was begun."""
        return replace(record, version=self.since, **self._begun)

    def merged(self, record: Any) -> Merged[Any]:
        """Return what is typed, merged with `record` as it is stored now."""
        base = self.base(record)
        return merge(base, record, replace(base, **{field.name: field.value() for field in self.readable()}))

    def uncontested(self, record: Any) -> list[Field]:
        """Return the fields that can be saved: nobody else changed them."""
        contested = {one.name for one in self.merged(record).contested}
        return [field for field in self.readable() if field.name not in contested]

    def take_over(self, record: Any, shown: Iterable[Field]) -> list[Field]:
        """Show a newer version of the record in the fields of a form, and return those that say what it says by now.

        What is typed stays, together with what was saved of its text in other languages.
        """
        merged = self.merged(record)
        free = self.uncontested(record)
        for field in shown:
            value = getattr(merged.record if field in free else record, field.name)
            if field in free:
                self.rebase(field, record)
            elif field in self.fields:
                continue
            if field not in free or value != field.value():
                field.set_value(value)
        return [field for field in free if field.value() == getattr(record, field.name)]

    def decide(self, record: Any, choices: Mapping[Key, Choice]) -> list[Field]:
        """Put what was chosen of what is contested into its fields, and return those that stand as they are stored.

        Where what it was is gone, and chosen all the same, what is typed stays contested.
        """
        merged, fields = self.merged(record), {field.name: field for field in self.fields}
        gone = {one.key for one in merged.contested if _is_gone(fields[one.name], one)}
        taken = [
            one for one in merged.contested if one.key not in gone or choices.get(one.key) != Choice.BEFORE
        ]
        wanted, contested = decided(merged, choices), {one.name for one in taken}
        settled = []
        for field in self.fields:
            if field.name in contested:
                value = getattr(wanted, field.name)
                field.set_value(value)
                self.rebase(field, record)
                if value == getattr(record, field.name):
                    settled.append(field)  # which may not be offered here yet: it is not to be read back
        return settled

    def kept(self, record: Any, why: str) -> Kept:
        """Return what is typed into `record`, and `why` it is not saved, to be kept until that is shown again.

        It holds the values over which it was typed: by then somebody else may have changed them.
        """
        return Kept.of(self.base(record), self.fields, why)


class FieldContest(Contest):
    """What is contested in the fields of a form."""

    def __init__(
        self,
        host: QWidget,
        bar: Banner,
        fields: Mapping[str, Field],
        decide: Callable[[Mapping[Key, Choice]], None],
    ) -> None:
        super().__init__(host, bar, decide)
        self.sources = Sources(host)
        self._fields = fields

    def weigh(self, record: Any, typed: Typed, *, ask: bool) -> None:
        """Say what is contested of what is typed; with `ask`, ask for the choice too."""
        contested = typed.merged(record).contested if typed.fields else ()
        if not contested:
            self.clear()
            return
        saved, user = self.sources.saved(record, typed.since), self.sources.user()
        self.show([_dispute(self._fields[one.name], one, saved, user) for one in contested], ask=ask)


def _dispute(field: Field, one: Contested, saved: Mapping[Key, Saved], user: str) -> Dispute:
    before, theirs, mine = (_said(field, one, value) for value in (one.before, one.theirs, one.mine))
    gone = _is_gone(field, one)
    if not theirs and one.theirs is not None and one.key in saved:
        theirs = saved[one.key].text  # a choice that is not offered here yet
    caption = field.caption_text
    if one.language:
        caption = tr("{field} ({language})", field=caption, language=language_name(one.language))
    return Dispute(
        key=one.key,
        caption=caption,
        before=tr("no longer in the list") if gone else before,
        theirs=theirs,
        mine=mine,
        language=one.language,
        marked=_is_text(field, one),
        long=_is_text(field, one) and bool(theirs and mine) and isinstance(field.inputs()[0], PlainEdit),
        gone=gone,
        **by_whom(saved, one.key, user),
    )


def _is_gone(field: Field, one: Contested) -> bool:
    """Return whether what a field was before cannot be entered any more: it was removed meanwhile."""
    return isinstance(field, ChoiceField) and not field.has(one.before)


def _is_text(field: Field, one: Contested) -> bool:
    return bool(one.language) or type(field) in (TextField, LinesField)


def _said(field: Field, one: Contested, value: Any) -> str:
    return str(value or "") if _is_text(field, one) else field.text_of(value).replace("–", "")
