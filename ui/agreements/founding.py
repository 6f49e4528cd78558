"""The form that enters a working group in one go: two parties, their agreement, its areas, the group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.agreements import Agreement, AgreementKind, Area, Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.text import LocalizedText
from ui.agreements.editor import ADJECTIVE_HINT, languages, zones
from ui.i18n import tr
from ui.page import Page
from ui.theme import MEDIUM, SMALL
from ui.widgets.fields import LinesField, TextField
from ui.widgets.form import ChoiceField, ChoicesField, DateField, scrolling
from ui.widgets.form_dialog import FormDialog
from ui.widgets.panes import set_margins
from ui.widgets.text import section
from ui.words import options

LETTERS = ("A", "B")
WIDE, HIGH = 760, 780


class FoundingDialog(FormDialog):
    """Asks for all that a working group begins with; `group` is what was made, when it was accepted."""

    def __init__(self, page: Page) -> None:
        text = tr("All of it can be changed and added to later. What is not known yet stays empty.")
        super().__init__(page, tr("New working group"), text, tr("Create the working group"), page.desk.say)
        self.group: Group | None = None
        self._page = page
        self._parties: dict[int, Party] = {party.id: party for party in page.office.records.all(Party)}
        inner = QWidget()
        outer, self.body = self.body, QVBoxLayout(inner)
        set_margins(self.body, 0, 0, MEDIUM, 0)
        self.body.setSpacing(MEDIUM)
        outer.addWidget(scrolling(inner), 1)
        self._build()
        self.body.addStretch(1)
        self.submit = self._found
        screen = QGuiApplication.primaryScreen()
        high = min(HIGH, screen.availableGeometry().height() - 80) if screen is not None else HIGH
        room = page.window().height()
        self.resize(WIDE, min(high, max(560, room)))
        self.field("parties.0.id" if self._parties else "parties.0.short_name").focus()

    def _build(self) -> None:
        self.body.addWidget(section(tr("1  The parties")))
        if self._parties:
            self.add(*(self._party_choice(n) for n in (0, 1)))
        self.add(*(_line(n, "short_name", tr("Short name")) for n in (0, 1)))
        self.add(*(_line(n, "name", tr("Full name")) for n in (0, 1)))
        self.add(*(_line(n, "adjective", tr("Adjective"), tr(ADJECTIVE_HINT)) for n in (0, 1)))
        spoken = languages([party.language for party in self._parties.values()])
        self.add(
            *(ChoiceField(f"parties.{n}.language", _side(n, tr("Own language")), spoken) for n in (0, 1))
        )
        self.add(*(ChoiceField(f"parties.{n}.zone", _side(n, tr("Time zone")), zones()) for n in (0, 1)))
        for n in (0, 1):
            for name in ("language", "zone"):
                self.field(f"parties.{n}.{name}").set_value(getattr(Party(), name))
        self._section(tr("2  The agreement"))
        self.add(TextField("agreement.title", tr("Title")))
        self.add(
            ChoiceField("agreement.kind", tr("Kind"), options("agreement_kind", AgreementKind)),
            TextField("agreement.place", tr("Place of signature")),
        )
        self.add(
            DateField("agreement.signed_on", tr("Signed on")),
            DateField("agreement.expires_on", tr("Expires on")),
        )
        self.field("agreement.kind").set_value(AgreementKind.MOU)
        self._section(tr("3  The areas of cooperation"))
        self.add(LinesField("areas", tr("Areas, one on each line, as the agreement names them"), lines=5))
        self._section(tr("4  The working group"))
        self.add(
            TextField("group.name", tr("Name")),
            TextField("group.symbol", tr("Symbol"), tr("As in PPHWG/2026/1")),
        )
        self.add(
            ChoicesField(
                "group.languages",
                tr("Languages"),
                languages(),
                tr("The texts above count as written in the first one chosen, or in the screen's if chosen."),
                rows=4,
            )
        )
        self.field("group.languages").set_value((self._page.context.language,))

    def _section(self, title: str) -> None:
        self.body.addSpacing(SMALL)
        self.body.addWidget(section(title))

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
        for name in ("short_name", "name", "adjective", "language", "zone"):
            field = self.field(f"parties.{number}.{name}")
            if party is not None:
                value = getattr(party, name)
                field.set_value(value.best(language) if isinstance(value, LocalizedText) else value)
            elif not field.isEnabled():
                field.set_value(getattr(Party(), name) if name in ("language", "zone") else "")
            field.setEnabled(party is None)

    def _found(self, values: dict[str, Any]) -> Any:
        from secretariat.services.groups import Founding

        founding = Founding(
            parties=tuple(self._party(values, number) for number in (0, 1)),
            agreement=Agreement(
                kind=values["agreement.kind"],
                title=self._text(values, values["agreement.title"]),
                place=self._text(values, values["agreement.place"]),
                signed_on=values["agreement.signed_on"],
                expires_on=values["agreement.expires_on"],
            ),
            areas=tuple(Area(name=self._text(values, line)) for line in _lines(values["areas"])),
            group=Group(
                symbol=values["group.symbol"].strip().upper(),
                name=self._text(values, values["group.name"]),
                languages=values["group.languages"],
                established_on=values["agreement.signed_on"],
            ),
        )
        try:
            outcome = self._page.desk.run(
                lambda: self._page.office.groups.found(founding), raising=(RuleViolation,)
            )
        except RuleViolation as error:
            raise RuleViolation(error.code, **{**error.data, "field": self._place(error)}) from error
        if outcome is not None:
            self.group = outcome.value
        return outcome

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
        short, full, adjective = (
            self._text(values, values[f"parties.{number}.{name}"])
            for name in ("short_name", "name", "adjective")
        )
        spoken, zone = (values[f"parties.{number}.{name}"] for name in ("language", "zone"))
        return Party(short_name=short, name=full or short, adjective=adjective, language=spoken, zone=zone)

    def _text(self, values: dict[str, Any], text: str) -> LocalizedText:
        chosen: Sequence[str] = values["group.languages"]
        screen = self._page.context.language
        language = screen if screen in chosen or not chosen else chosen[0]
        return LocalizedText({language: text.strip()})


def _side(number: int, caption: str) -> str:
    return tr("Side {letter}: {caption}", letter=LETTERS[number], caption=caption[:1].lower() + caption[1:])


def _line(number: int, name: str, caption: str, hint: str = "") -> TextField:
    return TextField(f"parties.{number}.{name}", _side(number, caption), hint)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
