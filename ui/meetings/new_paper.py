"""The form that enters a paper: what its symbol is made of comes first, for that is settled once and for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.papers import SUFFIXES, Paper, PaperSeries
from ui.i18n import tr
from ui.widgets.choice_fields import Options
from ui.widgets.fields import IntegerField
from ui.widgets.form import ChoiceField, DateField, LocalizedField
from ui.widgets.form_dialog import FormDialog
from ui.words import options


class PaperDialog(FormDialog):
    """Asks for a new paper of one meeting; `made` is what was entered, when it was accepted.

    `draft` is what is known of it already; `offered` are the papers, items and sides to choose from, by the names of
    the paper's attributes.
    """

    def __init__(self, page: Any, draft: Paper, offered: Mapping[str, Options]) -> None:
        text = tr("It gets its symbol at once. Series and number stay as they are from then on.")
        super().__init__(page, tr("New paper"), text, tr("Enter the paper"), page.desk.say)
        self.made: Paper | None = None
        self._page, self._draft = page, draft
        self.series = ChoiceField("series", tr("Series"), options("paper_series", PaperSeries))
        self.parent_paper = ChoiceField("parent_id", tr("Belongs to"), offered["parent_id"], nullable=True)
        self.add(
            self.series,
            IntegerField("number", tr("Number (empty: the next)"), low=0, high=9999, empty=0),
        )
        self.add(self.parent_paper)
        self.add(LocalizedField("title", tr("Title"), page.context.languages, lines=2))
        self.add(ChoiceField("agenda_item_id", tr("Agenda item"), offered["agenda_item_id"], nullable=True))
        self.add(
            ChoiceField(
                "party_id", tr("Submitted by (empty: secretariat)"), offered["party_id"], nullable=True
            ),
            DateField("submitted_on", tr("Submitted on")),
        )
        self.add(ChoiceField("audience", tr("Meant for"), options("audience", page.office.audiences)))
        for name in ("series", "agenda_item_id", "submitted_on", "audience"):
            self.field(name).set_value(getattr(draft, name))
        self.submit = self._enter
        self.series.combo.currentTextChanged.connect(lambda _text: self._show_parent())
        self._show_parent()
        self.series.focus()

    def _show_parent(self) -> None:
        """Ask for the paper that this one belongs to only where it belongs to one; a hidden field holds nothing."""
        belongs = self.series.value() in SUFFIXES
        self.parent_paper.setVisible(belongs)
        if not belongs:
            self.parent_paper.set_value(None)
            self.parent_paper.show_error("")

    def _enter(self, values: dict[str, Any]) -> Outcome[Any] | None:
        paper = replace(self._draft, **values)
        made: Outcome[Any] | None = self._page.desk.run(
            lambda: self._page.office.papers.save(paper), raising=(RuleViolation,)
        )
        if made is not None:
            self.made = made.value
        return made
