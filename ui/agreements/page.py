"""Agreements: what a working group rests on, and the group itself."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement, Area, Article, Signatory
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.clock import Obligation
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.terms import Term
from secretariat.domain.text import LocalizedText
from ui.agreements import columns, editor
from ui.agreements.activities import ActivitiesPart
from ui.agreements.clock import ClockPart
from ui.agreements.coverage import CoveragePart
from ui.agreements.first_steps import FirstSteps
from ui.agreements.founding import FoundingDialog
from ui.agreements.parts import NOTHING, Areas, Articles, Basis, Groups, Shown, Signatories
from ui.agreements.sides import Sides
from ui.agreements.terms import TermsPart
from ui.desk import Desk
from ui.i18n import tr
from ui.page import Context, Page
from ui.theme import MEDIUM
from ui.widgets.form import scrolling
from ui.widgets.order_list import OrderList
from ui.widgets.record_pane import RecordPane, Texts
from ui.widgets.tabs import Tabs
from ui.widgets.writing import writes

TABS = {
    Kind.PARTY: "sides",
    Kind.SIGNATORY: "signatories",
    Kind.ARTICLE: "articles",
    Kind.AREA: "areas",
    Kind.GROUP: "groups",
    Kind.ACTIVITY: "activities",
    Kind.TERM: "terms",
    Kind.OBLIGATION: "clock",
}


class AgreementsPage(Page):
    """The agreements on one side; on the other, in tabs, all that belongs to the one shown."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        primary = (tr("New working group"), self.found)
        super().__init__(office, desk, context, tr("Agreements"), primary=primary)
        self._shown = -1
        self._current = ""
        self._typed: dict[str, Any] = {}
        self.form = editor.agreement_form(desk, office.agreements.save)
        self.parts: dict[str, Shown] = {
            "sides": Sides(self),
            "signatories": Signatories(self),
            "articles": Articles(self),
            "areas": Areas(self),
            "groups": Groups(self),
            "activities": ActivitiesPart(self),
            "terms": TermsPart(self),
            "clock": ClockPart(self),
            "coverage": CoveragePart(self),
        }
        self.tabs = self._build_tabs()
        self.pane = self._build_pane()
        self.first_steps = FirstSteps(self.found, self.begin)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.pane)
        self._stack.addWidget(self.first_steps)
        self.body.addWidget(holder, 1)
        self.tabs.changed.connect(self._tab_changed)
        writes(self.command(tr("New working group…"), self.found, "Ctrl+G", "users"))
        writes(self.command(tr("New line in the tab shown"), self.new, "Ctrl+N", "plus"))
        writes(self.command(tr("New agreement"), self.begin, "Ctrl+Alt+N", "handshake"))

    def _build_tabs(self) -> Tabs:
        titles = {
            "sides": tr("Sides"),
            "signatories": tr("Signatories"),
            "articles": tr("Articles"),
            "areas": tr("Areas"),
            "groups": tr("Working groups"),
            "activities": tr("Activities"),
            "terms": tr("Terms"),
            "clock": tr("Clock"),
            "coverage": tr("Coverage"),
        }
        panes = [(key, titles[key], cast(QWidget, part)) for key, part in self.parts.items()]
        tabs = Tabs([("agreement", tr("Agreement"), scrolling(self.form)), *panes], yielding=True)
        tabs.row.set_spacing(4)
        return tabs

    def _boxed(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.tabs.row)
        layout.addWidget(self.tabs, 1)
        return box

    def _build_pane(self) -> RecordPane:
        texts = Texts(
            new=tr("New agreement"),
            empty=tr("No agreement is entered yet."),
            form=tr("Agreement"),
            icon="handshake",
            list=tr("Agreements"),
        )
        pane = RecordPane(
            self,
            Kind.AGREEMENT,
            Agreement,
            OrderList(movable=False),
            self.form,
            texts,
            shares=(3, 8),
            cards=True,
            body=self._boxed(),
        )
        pane.draft = Agreement
        pane.refill = self._fill
        pane.current_changed.connect(self._agreement_chosen)
        return pane

    # The page's verbs.

    def found(self) -> None:
        """Ask for all that a working group begins with, and show the group."""
        if not self.commit():
            return
        dialog = FoundingDialog(self)
        if self._typed:
            dialog.put_back(self._typed)  # it was closed, and may have been by mistake
        dialog.finished.connect(lambda result: self._founded(dialog, result))
        dialog.open()

    def begin(self) -> None:
        """Begin a new agreement."""
        self._stack.setCurrentWidget(self.pane)
        self.tabs.show_pane("agreement")
        self.pane.new()
        self._show_parts()

    def new(self) -> None:
        """Begin a new record of the kind that the tab shows."""
        if self._stack.currentWidget() is self.first_steps:
            self.found()
        elif self.tabs.key() == "agreement":
            self.begin()
        else:
            self.parts[self.tabs.key()].new()

    def _founded(self, dialog: FoundingDialog, result: int) -> None:
        group = dialog.group
        self._typed = {} if group is not None else dialog.typed()
        if result == QDialog.DialogCode.Accepted and group is not None:
            self.context.show_group(group.id)
            self.show_record(Ref(Kind.GROUP, group.id))
            name = group.name.best(self.context.language)
            self.context.notify(
                tr("“{name}” is there. Next: its focal points, then its first meeting.", name=name), "green"
            )

    # What the window asks.

    def refresh(self, changes: Changes | None) -> None:
        """Show the agreements and the part of the current one that is in sight."""
        if self.context.group_id != self._shown and not self.pane.drafting():
            self._choose_agreement()
        self.pane.refresh()
        empty = not self.pane.view.count() and not self.pane.drafting()  # type: ignore[union-attr]
        self._stack.setCurrentWidget(self.first_steps if empty else self.pane)
        self._show_parts()

    def show_record(self, ref: Ref) -> bool:
        """Show an agreement, or the one that a record belongs to with the record in its tab."""
        if ref.kind is Kind.AGREEMENT:
            self.tabs.show_pane("agreement")
            return self.pane.show_record(ref.id)
        owner = self._owner(ref)
        if owner and not self.pane.show_record(owner):
            return False
        self.tabs.show_pane(TABS[ref.kind])
        self._show_parts()
        return self.parts[TABS[ref.kind]].show_record(ref.id)

    def show_list(self, wanted: object) -> bool:
        """Show the whole countdown, or found a working group, when the overview asks for it."""
        if wanted == "found":
            self.found()
            return True
        clock = self.parts["clock"]
        if wanted != "clock" or not isinstance(clock, ClockPart):
            return super().show_list(wanted)
        self.tabs.show_pane("clock")
        clock.show_all()
        return True

    def close_down(self) -> None:
        """Remove the copies of files that were opened."""
        super().close_down()
        activities = self.parts["activities"]
        if isinstance(activities, ActivitiesPart):
            activities.files.close_down()

    # What happens.

    def _fill(self) -> None:
        agreements = self.office.agreements
        lines = [
            columns.agreement_line(one, agreements.sides(one.id), self.context.language)
            for one in agreements.all()
        ]
        self.pane.view.set_lines(lines)  # type: ignore[union-attr]

    def _choose_agreement(self) -> None:
        # That of the group shown; without a group, the first.
        self._shown = self.context.group_id
        if self._shown:
            self._fill()
            self.pane.view.select_id(self.office.agreements.of_group(self._shown).id)

    def _agreement_chosen(self, _agreement_id: int) -> None:
        self._show_parts()

    def _tab_changed(self, _key: str) -> None:
        if self._current in self.parts:
            self.parts[self._current].commit()
        else:
            self.form.commit()
        self._show_parts()

    def _show_parts(self) -> None:
        basis = self._basis()
        self.form.set_languages(basis.languages)
        self._current = self.tabs.key()
        if self._current in self.parts:
            self.parts[self._current].show_basis(basis)

    def _basis(self) -> Basis:
        record = self.pane.current()
        if record is None or not record.id:
            return Basis(NOTHING.agreement, languages=self.context.languages)
        groups = tuple(self.office.groups.of_agreement(record.id))
        codes = dict.fromkeys(code for group in groups for code in group.languages)
        return Basis(
            record,
            tuple(self.office.agreements.sides(record.id)),
            groups,
            tuple(codes) or self._languages_written(record.title),
        )

    def _languages_written(self, title: LocalizedText) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*title, *self.context.languages]))

    def _owner(self, ref: Ref) -> int:
        """Return the id of the agreement that a record belongs to, 0 for a party or for none."""
        types: dict[Kind, type[Any]] = {
            Kind.SIGNATORY: Signatory,
            Kind.ARTICLE: Article,
            Kind.AREA: Area,
            Kind.GROUP: Group,
        }
        of_group: dict[Kind, type[Any]] = {
            Kind.ACTIVITY: Activity,
            Kind.TERM: Term,
            Kind.OBLIGATION: Obligation,
        }
        try:
            if ref.kind in types:
                return self.office.records.get(types[ref.kind], ref.id).agreement_id
            if ref.kind in of_group:
                group_id = self.office.records.get(of_group[ref.kind], ref.id).group_id
                return self.office.agreements.of_group(group_id).id
        except RuleViolation:
            return 0
        return 0
