"""How the cells of a column are edited in place: which attribute of the record they show, and in which field.

IN_PLACE = {
    "title": localized_cell("title", tr("Action"), context),
    "due": date_cell("due_on", tr("Due")),
    "status": choice_cell("status", tr("Status"), lambda _record: options("action_status", ActionStatus)),
}
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from ui.i18n import language_name
from ui.widgets.choice_fields import ChoiceField, Options
from ui.widgets.date_fields import DateField
from ui.widgets.fields import Field, IntegerField, LinesField, TextField


class HasLanguages(Protocol):
    """A page's context, seen from here."""

    @property
    def language(self) -> str: ...

    @property
    def languages(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CellField:
    """One column that can be edited.

    Attributes:
        caption: what the field is called by assistive technology.
        make: the field for a record, None where this record's cell cannot be edited.
        value: what the field shows of a record.
        changed: the record with another value.
    """

    caption: str
    make: Callable[[Any], Field | None]
    value: Callable[[Any], Any]
    changed: Callable[[Any, Any], Any]


def localized_cell(attribute: str, caption: str, context: HasLanguages) -> CellField:
    """Edit a localized text in the language in which the list shows it, which is named where there are several."""

    def language(record: Any) -> str:
        known = getattr(record, attribute)
        shown: str = known.best_language(context.language) if known else ""
        return shown or (context.language if context.language in context.languages else context.languages[0])

    def make(record: Any) -> Field:
        hint = language_name(language(record)) if len(context.languages) > 1 else ""
        if "\n" in getattr(record, attribute).get(language(record), ""):
            return LinesField(attribute, caption, hint)
        return TextField(attribute, caption, hint)

    return CellField(
        caption=caption,
        make=make,
        value=lambda record: getattr(record, attribute).get(language(record), ""),
        changed=lambda record, text: replace(
            record, **{attribute: getattr(record, attribute).put(language(record), text)}
        ),
    )


def text_cell(attribute: str, caption: str) -> CellField:
    """Edit a text that is the same in all languages, such as an address."""
    return _plain(attribute, caption, lambda _record: TextField(attribute, caption))


def date_cell(attribute: str, caption: str) -> CellField:
    """Edit a date, in figures or in words."""
    return _plain(attribute, caption, lambda _record: DateField(attribute, caption))


def number_cell(attribute: str, caption: str, high: int) -> CellField:
    """Edit a whole number."""
    return _plain(attribute, caption, lambda _record: IntegerField(attribute, caption, high=high, empty=0))


def choice_cell(
    attribute: str, caption: str, options: Callable[[Any], Options], *, nullable: bool = False
) -> CellField:
    """Choose one of what is on offer for a record; nothing on offer: the cell cannot be edited."""

    def make(record: Any) -> Field | None:
        offered = options(record)
        return ChoiceField(attribute, caption, offered, nullable=nullable) if offered else None

    return _plain(attribute, caption, make)


def _plain(attribute: str, caption: str, make: Callable[[Any], Field | None]) -> CellField:
    return CellField(
        caption=caption,
        make=make,
        value=lambda record: getattr(record, attribute),
        changed=lambda record, value: replace(record, **{attribute: value}),
    )
