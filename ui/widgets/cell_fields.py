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
        opened: the same for one record as it is when its cell is opened, for what must not follow the record.
    """

    caption: str
    make: Callable[[Any], Field | None]
    value: Callable[[Any], Any]
    changed: Callable[[Any, Any], Any]
    opened: Callable[[Any], CellField] | None = None


def localized_cell(attribute: str, caption: str, context: HasLanguages) -> CellField:
    """Edit a localized text in the language in which the list shows it, which is named where there are several.

    It stays that language while the cell is open, whatever languages the record is given meanwhile.
    """

    def language(record: Any) -> str:
        known = getattr(record, attribute)
        shown: str = known.best_language(context.language) if known else ""
        return shown or (context.language if context.language in context.languages else context.languages[0])

    def in_language(language: str) -> CellField:
        def make(record: Any) -> Field:
            hint = language_name(language) if len(context.languages) > 1 else ""
            if "\n" in getattr(record, attribute).get(language, ""):
                return LinesField(attribute, caption, hint)
            return TextField(attribute, caption, hint)

        return CellField(
            caption=caption,
            make=make,
            value=lambda record: getattr(record, attribute).get(language, ""),
            changed=lambda record, text: replace(
                record, **{attribute: getattr(record, attribute).put(language, text)}
            ),
        )

    return replace(in_language(context.language), opened=lambda record: in_language(language(record)))


def unless(cell: CellField, check: Callable[[Any], None]) -> CellField:
    """Return a cell that is opened only for records to which `check` has no objection, a `RuleViolation`."""

    def make(record: Any) -> Field | None:
        check(record)
        return cell.make(record)

    def opened(record: Any) -> CellField:
        return unless(cell.opened(record) if cell.opened else cell, check)

    return replace(cell, make=make, opened=opened if cell.opened else None)


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
