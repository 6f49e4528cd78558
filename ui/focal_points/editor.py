"""The forms of this screen: a designation, a person, an institution."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from secretariat.domain.people import FocalPointRole
from ui.desk import Desk
from ui.i18n import tr
from ui.widgets.form import (
    ChoiceField,
    DateField,
    Editor,
    IntegerField,
    LinesField,
    LocalizedField,
    TextField,
)
from ui.words import options

Save = Callable[[Any], Any]
ENGLISH = ("en",)


def designation_form(desk: Desk, save: Save) -> Editor:
    """Return the form of a designation, not finished: the page adds the scan of the letter."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(ChoiceField("person_id", tr("Person"), (), none=0))
    editor.add(ChoiceField("area_id", tr("Area of cooperation"), ()))
    editor.add(
        ChoiceField("party_id", tr("Side"), (), none=0),
        ChoiceField("role", tr("Role"), options("focal_point_role", FocalPointRole)),
    )
    editor.add(DateField("from_on", tr("From")), DateField("until_on", tr("Until")))
    editor.add(TextField("letter", tr("Letter"), tr("Number and date of the letter that designates")))
    return editor


def nomination_form(desk: Desk, save: Save) -> Editor:
    """Return the form of a request for nomination, not finished: the page adds its buttons."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(DateField("requested_on", tr("Requested")), DateField("until", tr("Answer by")))
    editor.add(LinesField("note", tr("Note"), tr("For the secretariat; it is not in the letter")))
    return editor


def person_form(desk: Desk, save: Save) -> Editor:
    """Return the form of a person."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("name", tr("Name"), ENGLISH))
    editor.add(
        LocalizedField("style", tr("Style"), ENGLISH, tr("As in: Dr, Prof., H.E.")),
        IntegerField("precedence", tr("Precedence"), tr("1 comes first"), high=9999, empty=0),
    )
    editor.add(LocalizedField("function", tr("Function"), ENGLISH, lines=2))
    editor.add(
        LocalizedField(
            "salutation",
            tr("Salutation"),
            ENGLISH,
            tr("It opens letters. Empty: as is usual in the language"),
        )
    )
    editor.add(ChoiceField("institution_id", tr("Institution"), (), nullable=True))
    editor.add(ChoiceField("party_id", tr("Party"), (), nullable=True))
    editor.add(TextField("email", tr("E-mail")), TextField("phone", tr("Phone")))
    editor.finish()
    return editor


def institution_form(desk: Desk, save: Save) -> Editor:
    """Return the form of an institution."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("name", tr("Name"), ENGLISH, lines=2))
    editor.add(LocalizedField("city", tr("City"), ENGLISH))
    editor.add(ChoiceField("party_id", tr("Party"), (), nullable=True))
    editor.finish()
    return editor


def offer(editor: Editor, name: str, names: list[tuple[Any, str]]) -> None:
    """Offer these choices in a field."""
    field = editor.field(name)
    assert isinstance(field, ChoiceField)
    field.set_options(names)
