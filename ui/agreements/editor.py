"""The forms of this screen: one for each kind of record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from PySide6.QtWidgets import QWidget

from secretariat.domain.activities import ActivityKind
from secretariat.domain.agreements import AgreementKind, PartyKind
from ui import i18n
from ui.agreements.recurrence import RecurrenceField
from ui.desk import Desk
from ui.i18n import LANGUAGE_NAMES, language_name, mark, tr
from ui.widgets.form import (
    CheckField,
    ChoiceField,
    ChoicesField,
    DateField,
    Editor,
    IntegerField,
    LocalizedField,
    TextField,
)
from ui.words import options

Save = Callable[[Any], Any]
ENGLISH = ("en",)

ADJECTIVE_HINT = mark("As in: the Pakistani side")
SENTENCE_HINT = mark("As in: signed for the State of Palestine; empty: as the full name")
SEAT_HINT = mark("The capital or the headquarters, such as Ramallah")
LANGUAGE_HINT = mark("The names of its people are printed in it beside the language of a document")
BASIS_HINT = mark("As in: Pursuant to Article 4 of … – printed at the beginning of the minutes")
PREVAILS_HINT = mark("Printed at the end of the minutes; none: all texts are equally authentic")
HIJRI_HINT = mark("As in: 11 March 2026 (22 Ramadan 1447 AH), in masthead and testimonium")
AUTHENTIC_HINT = mark("Originals are signed in each of them; none: the first language")


@cache
def zones() -> tuple[tuple[str, str], ...]:
    """Return all time zones, as keys and as what is shown."""
    # The list of the bundled data; searching the system's folders for it takes a third of a second.
    known = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    return tuple((zone, zone) for zone in sorted(known) if "/" in zone or zone == "UTC")


def weekdays() -> list[tuple[int, str]]:
    """Return the days of the week with their names, Monday first."""
    locale = i18n.locale()
    return [(number, locale.standaloneDayName(number)) for number in range(1, 8)]


def languages(codes: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Return the languages that a group can work in or a party has, those of `codes` included."""
    known = [*LANGUAGE_NAMES, *(code for code in codes if code not in LANGUAGE_NAMES)]
    return [(code, language_name(code)) for code in known]


def agreement_form(desk: Desk, save: Save) -> Editor:
    """Return the form of an agreement."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("title", tr("Title"), ENGLISH, lines=2))
    editor.add(
        ChoiceField("kind", tr("Kind"), options("agreement_kind", AgreementKind)),
        LocalizedField("place", tr("Place of signature"), ENGLISH),
    )
    editor.add(
        DateField("signed_on", tr("Signed on")),
        DateField("in_force_on", tr("In force from")),
        DateField("expires_on", tr("Expires on")),
    )
    editor.add(LocalizedField("purpose", tr("Purpose"), ENGLISH, lines=4))
    editor.finish()
    return editor


def party_form(desk: Desk, save: Save, *own: QWidget) -> Editor:
    """Return the form of a party, with widgets of the pane's own at the end: the embassy's contact, the emblem."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("short_name", tr("Short name"), ENGLISH))
    editor.add(LocalizedField("name", tr("Full name"), ENGLISH))
    editor.add(LocalizedField("name_in_sentence", tr("Name in a sentence"), ENGLISH, tr(SENTENCE_HINT)))
    editor.add(LocalizedField("adjective", tr("Adjective"), ENGLISH, tr(ADJECTIVE_HINT)))
    editor.add(LocalizedField("seat", tr("Seat"), ENGLISH, tr(SEAT_HINT)))
    editor.add(
        ChoiceField("kind", tr("Kind"), options("party_kind", PartyKind)),
        ChoiceField("zone", tr("Time zone"), zones()),
    )
    editor.add(ChoiceField("language", tr("Own language"), languages(), tr(LANGUAGE_HINT)))
    editor.add(
        ChoicesField(
            "rest_days",
            tr("Rest days"),
            weekdays(),
            tr("A deadline on a rest day of either side is pointed out."),
            rows=6,
        )
    )
    for widget in own:
        editor.add_widget(widget)
    editor.finish()
    return editor


def signatory_form(desk: Desk, save: Save) -> Editor:
    """Return the form of a signatory."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("name", tr("Name"), ENGLISH))
    editor.add(LocalizedField("function", tr("Function"), ENGLISH, lines=2))
    editor.add(ChoiceField("party_id", tr("Side"), (), nullable=True))
    editor.add(CheckField("witness", tr("Signed as a witness")))
    editor.finish()
    return editor


def article_form(desk: Desk, save: Save) -> Editor:
    """Return the form of an article."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(TextField("number", tr("Number"), tr("As printed in the agreement, such as 7 or 3 bis")))
    editor.add(LocalizedField("title", tr("Title"), ENGLISH))
    editor.add(LocalizedField("text", tr("Text"), ENGLISH, lines=8))
    editor.finish()
    return editor


def area_form(desk: Desk, save: Save) -> Editor:
    """Return the form of an area of cooperation."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("name", tr("Name"), ENGLISH, lines=2))
    editor.add(TextField("reference", tr("Outside reference"), tr("Such as SDG 3.8; printed in the report")))
    editor.finish()
    return editor


OWN_HINT = mark("Own-side notes are this side's, and the chair's brief is made for it alone")


def group_form(desk: Desk, save: Save) -> Editor:
    """Return the form of a working group."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("name", tr("Name"), ENGLISH))
    editor.add(
        TextField("symbol", tr("Symbol"), tr("As in PPHWG/2026/1")),
        DateField("established_on", tr("Established on")),
    )
    editor.add(LocalizedField("legal_basis", tr("Legal basis"), ENGLISH, tr(BASIS_HINT), lines=2))
    editor.add(LocalizedField("terms_of_reference", tr("Terms of reference"), ENGLISH, lines=5))
    editor.add(
        ChoicesField("languages", tr("Languages"), languages(), rows=6),
        ChoicesField("authentic", tr("Authentic languages"), languages(), tr(AUTHENTIC_HINT), rows=6),
    )
    editor.add(
        ChoiceField(
            "prevailing", tr("Prevailing language"), languages(), tr(PREVAILS_HINT), nullable=True, none=""
        ),
        CheckField("hijri", tr("Hijri date beside the Gregorian"), tr(HIJRI_HINT)),
    )
    editor.add(RecurrenceField("recurrence", tr("Meets")))
    editor.add(ChoiceField("own_party_id", tr("This file is kept by"), (), tr(OWN_HINT), nullable=True))
    editor.finish()
    return editor


def activity_form(desk: Desk, save: Save, files: QWidget) -> Editor:
    """Return the form of a cooperation activity, with the box of its files at the end."""
    editor = Editor(desk.saver(save), desk.say)
    editor.add(LocalizedField("title", tr("Title"), ENGLISH, lines=2))
    editor.add(
        ChoiceField("kind", tr("Kind"), options("activity_kind", ActivityKind)),
        ChoiceField("area_id", tr("Area of cooperation"), (), nullable=True),
    )
    editor.add(
        ChoiceField("host_party_id", tr("Host side"), (), nullable=True),
        ChoiceField("host_institution_id", tr("Host institution"), (), nullable=True),
    )
    editor.add(LocalizedField("place", tr("Place"), ENGLISH))
    editor.add(DateField("starts_on", tr("From")), DateField("ends_on", tr("Until")))
    editor.add(
        IntegerField("planned", tr("Places offered")),
        IntegerField("actual", tr("Places filled")),
    )
    editor.add(LocalizedField("cost_borne_by", tr("Cost borne by"), ENGLISH))
    editor.add(DateField("report_due_on", tr("Report due")), DateField("reported_on", tr("Reported on")))
    editor.add(ChoiceField("action_id", tr("Follows from action item"), (), nullable=True))
    editor.add_widget(files)
    editor.finish()
    return editor
