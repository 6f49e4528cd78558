"""The guided form that enters a working group: its parties, their agreement, its areas, the group, its languages.

All of it is one act of the program and one undo step; nothing is stored before the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from secretariat.domain.agreements import Agreement, AgreementKind, Area, Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.text import LocalizedText
from ui.agreements.editor import (
    ADJECTIVE_HINT,
    AUTHENTIC_HINT,
    HIJRI_HINT,
    OWN_HINT,
    PREVAILS_HINT,
    SENTENCE_HINT,
    languages,
    weekdays,
    zones,
)
from ui.i18n import tr
from ui.page import Page
from ui.widgets.buttons import plain
from ui.widgets.fields import CheckField, LinesField, TextField
from ui.widgets.form import ChoiceField, ChoicesField, DateField
from ui.widgets.steps_dialog import StepsDialog
from ui.words import options

LETTERS = ("A", "B")
TEXTS = ("short_name", "name", "name_in_sentence", "adjective")
FACTS = ("language", "zone", "rest_days")


class FoundingDialog(StepsDialog):
    """Asks for all that a working group begins with; `group` is what was made, when it was accepted."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, tr("New working group"), tr("Create the working group"), page.desk.say)
        self.group: Group | None = None
        self._page = page
        self._parties: dict[int, Party] = {party.id: party for party in page.office.records.all(Party)}
        self._ask_parties()
        self._ask_facts()
        self._ask_agreement()
        self._ask_areas()
        self._ask_group()
        self._ask_languages()
        self.finish()
        self.check, self.submit = self._check, self._found

    def put_back(self, typed: dict[str, Any]) -> None:
        super().put_back(typed)
        self._languages_chosen()
        super().put_back(typed)  # what is chosen among languages that were chosen
        if self._parties:
            for number in (0, 1):
                self._party_chosen(number)

    # The steps.

    def _ask_parties(self) -> None:
        purpose = tr(
            "The states or organisations that signed. Side A is the one that the agreement names first; "
            "documents name it first too."
        )
        self.step(tr("Parties"), purpose)
        if self._parties:
            self.add(*(self._party_choice(n) for n in (0, 1)))
        self.add(*(_line(n, "short_name", tr("Short name")) for n in (0, 1)))
        self.add(*(_line(n, "name", tr("Full name")) for n in (0, 1)))
        self.add(*(_line(n, "name_in_sentence", tr("Name in a sentence"), tr(SENTENCE_HINT)) for n in (0, 1)))
        self.add(*(_line(n, "adjective", tr("Adjective"), tr(ADJECTIVE_HINT)) for n in (0, 1)))
        self.exchange = plain(tr("Exchange the sides"), self.exchange_sides)
        self.body.addWidget(self.exchange, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask_facts(self) -> None:
        purpose = tr(
            "In which language each side prints the names of its people, and by which clock and calendar it works: "
            "deadlines on a rest day are pointed out."
        )
        self.step(tr("Clocks"), purpose)
        spoken = languages([party.language for party in self._parties.values()])
        self.add(
            *(ChoiceField(f"parties.{n}.language", _side(n, tr("Own language")), spoken) for n in (0, 1))
        )
        self.add(*(ChoiceField(f"parties.{n}.zone", _side(n, tr("Time zone")), zones()) for n in (0, 1)))
        self.add(
            *(
                ChoicesField(f"parties.{n}.rest_days", _side(n, tr("Rest days")), weekdays(), rows=8)
                for n in (0, 1)
            )
        )
        for n in (0, 1):
            for name in FACTS:
                self.field(f"parties.{n}.{name}").set_value(getattr(Party(), name))

    def _ask_agreement(self) -> None:
        purpose = tr(
            "What the parties signed. Meetings refer to it, and the clock watches over its expiry. "
            "What is not known yet stays empty."
        )
        self.step(tr("Agreement"), purpose)
        self.add(TextField("agreement.title", tr("Title")))
        self.add(
            ChoiceField("agreement.kind", tr("Kind"), options("agreement_kind", AgreementKind)),
            TextField("agreement.place", tr("Place of signature")),
        )
        self.add(
            DateField("agreement.signed_on", tr("Signed on")),
            DateField("agreement.in_force_on", tr("In force from")),
            DateField("agreement.expires_on", tr("Expires on")),
        )
        self.field("agreement.kind").set_value(AgreementKind.MOU)

    def _ask_areas(self) -> None:
        self.step(
            tr("Areas"),
            tr("What the parties cooperate in. Action items, decisions and reports are sorted by area."),
        )
        self.add(LinesField("areas", tr("Areas, one on each line, as the agreement names them"), lines=8))

    def _ask_group(self) -> None:
        self.step(
            tr("Working group"),
            tr(
                "The body that meets. Its symbol heads the number of every meeting, decision and action item."
            ),
        )
        self.add(TextField("group.name", tr("Name")))
        self.add(
            TextField("group.symbol", tr("Symbol"), tr("As in PPHWG/2026/1")),
            ChoiceField(
                "own",
                tr("This file is kept by"),
                [(n, tr("Side {letter}", letter=LETTERS[n])) for n in (0, 1)],
                tr(OWN_HINT),
                nullable=True,
            ),
        )

    def _ask_languages(self) -> None:
        purpose = tr(
            "In which languages it works, which texts are signed, and which one prevails where they differ. What was "
            "written in the steps before counts as written in the first one chosen, or in the screen's if chosen."
        )
        self.step(tr("Languages"), purpose)
        self.add(
            ChoicesField("group.languages", tr("Languages"), languages(), rows=6),
            ChoicesField("group.authentic", tr("Authentic languages"), (), tr(AUTHENTIC_HINT), rows=6),
        )
        self.add(
            ChoiceField(
                "group.prevailing", tr("Prevailing language"), (), tr(PREVAILS_HINT), nullable=True, none=""
            ),
            CheckField("group.hijri", tr("Hijri date beside the Gregorian"), tr(HIJRI_HINT)),
        )
        self.field("group.languages").set_value((self._page.context.language,))
        self.field("group.languages").finished.connect(self._languages_chosen)
        self._languages_chosen()

    def _languages_chosen(self) -> None:
        chosen = languages_of(self.field("group.languages").value())
        for name in ("group.authentic", "group.prevailing"):
            field: Any = self.field(name)
            field.set_options(chosen)

    def exchange_sides(self) -> None:
        """Let side A be B and B be A, with all that was typed about them."""
        names = [*(("id",) if self._parties else ()), *TEXTS, *FACTS]
        for name in names:
            one, other = (self.field(f"parties.{n}.{name}") for n in (0, 1))
            first, second = one.raw(), other.raw()
            one.set_raw(second)
            other.set_raw(first)
        if self._parties:
            for number in (0, 1):
                self._party_chosen(number)

    def _party_choice(self, number: int) -> ChoiceField:
        language = self._page.context.language
        known = [(party.id, party.called(language)) for party in self._parties.values()]
        choice = ChoiceField(
            f"parties.{number}.id", _side(number, tr("Party")), [(0, tr("A new party")), *known]
        )
        choice.set_value(0)
        choice.finished.connect(lambda: self._party_chosen(number))
        return choice

    def _party_chosen(self, number: int) -> None:
        choice = self.field(f"parties.{number}.id")
        party = self._parties.get(choice.value() if not choice.problem() else 0)
        language = self._page.context.language
        for name in (*TEXTS, *FACTS):
            field = self.field(f"parties.{number}.{name}")
            if party is not None:
                value = getattr(party, name)
                field.set_value(value.best(language) if isinstance(value, LocalizedText) else value)
            elif not field.isEnabled():
                field.set_value(getattr(Party(), name) if name in FACTS else "")
            field.setEnabled(party is None)

    # Handing over.

    def _check(self, values: dict[str, Any]) -> None:
        from secretariat.services.groups import check_founding

        try:
            check_founding(self._founding(values))
        except RuleViolation as error:
            raise RuleViolation(error.code, **{**error.data, "field": self._place(error)}) from error

    def _found(self, values: dict[str, Any]) -> Any:
        founding = self._founding(values)
        try:
            outcome = self._page.desk.run(
                lambda: self._page.office.groups.found(founding), raising=(RuleViolation,)
            )
        except RuleViolation as error:
            raise RuleViolation(error.code, **{**error.data, "field": self._place(error)}) from error
        if outcome is not None:
            self.group = outcome.value
        return outcome

    def _founding(self, values: dict[str, Any]) -> Any:
        from secretariat.services.groups import Founding

        return Founding(
            parties=tuple(self._party(values, number) for number in (0, 1)),
            agreement=Agreement(
                kind=values["agreement.kind"] or AgreementKind.MOU,
                title=self._text(values, values["agreement.title"]),
                place=self._text(values, values["agreement.place"]),
                signed_on=values["agreement.signed_on"],
                in_force_on=values["agreement.in_force_on"],
                expires_on=values["agreement.expires_on"],
            ),
            areas=tuple(Area(name=self._text(values, line)) for line in _lines(values["areas"])),
            group=Group(
                symbol=values["group.symbol"].strip().upper(),
                name=self._text(values, values["group.name"]),
                languages=values["group.languages"],
                authentic=values["group.authentic"],
                prevailing=values["group.prevailing"] or "",
                hijri=values["group.hijri"],
                established_on=values["agreement.signed_on"],
            ),
            own=values["own"],
        )

    def _place(self, error: RuleViolation) -> str:
        # A party needs its full name or its short one; the short one stands first.
        field = str(error.data.get("field", ""))
        if field.startswith("parties.") and field.endswith(".name"):
            return field.replace(".name", ".short_name")
        if field == "parties":
            return "parties.1.id" if self._parties else "parties.1.short_name"
        return "areas" if field.startswith("areas.") else field

    def _party(self, values: dict[str, Any], number: int) -> Party:
        known = self._parties.get(values.get(f"parties.{number}.id") or 0)
        if known is not None:
            return known
        texts = {name: self._text(values, values[f"parties.{number}.{name}"]) for name in TEXTS}
        facts = {name: values[f"parties.{number}.{name}"] for name in FACTS}
        return Party(**{**texts, **facts, "name": texts["name"] or texts["short_name"]})

    def _text(self, values: dict[str, Any], text: str) -> LocalizedText:
        chosen: Sequence[str] = values["group.languages"]
        screen = self._page.context.language
        language = screen if screen in chosen or not chosen else chosen[0]
        return LocalizedText({language: text.strip()})


def languages_of(codes: Sequence[str]) -> list[tuple[str, str]]:
    """Return these languages with their names."""
    return [(code, name) for code, name in languages(codes) if code in codes]


def _side(number: int, caption: str) -> str:
    return tr("Side {letter}: {caption}", letter=LETTERS[number], caption=caption[:1].lower() + caption[1:])


def _line(number: int, name: str, caption: str, hint: str = "") -> TextField:
    return TextField(f"parties.{number}.{name}", _side(number, caption), hint)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
