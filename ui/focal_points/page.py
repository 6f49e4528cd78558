"""Focal points: who is responsible for which area on each side, and the people and institutions behind them."""

from __future__ import annotations

from typing import Any

from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.people import OPEN_NOMINATIONS
from ui.desk import Desk
from ui.focal_points.contacts import ReadContacts
from ui.focal_points.designations import Designations
from ui.focal_points.nominations import Nominations
from ui.focal_points.people import Institutions, People
from ui.i18n import tr
from ui.page import Context, Page
from ui.widgets.documents_menu import SEPARATOR, DocumentsMenu, document_language
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import Exporter
from ui.widgets.tabs import Tabs
from ui.widgets.writing import writes


class FocalPointsPage(Page):
    """Four tabs: the matrix, nominations, people, institutions."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(office, desk, context, tr("Focal points"), primary=(tr("Designate"), self.new))
        self.designations = Designations(self)
        self.nominations = Nominations(self, self.write_letter)
        self.people = People(self)
        self.institutions = Institutions(self)
        no_group = EmptyState(
            "users",
            tr("There is no working group yet. It is entered under Agreements."),
            tr("Go to Agreements"),
            lambda: self.open_record.emit(Ref(Kind.AGREEMENT, 0)),
            sign="handshake",
        )
        self.first = Switcher(self.designations, no_group)
        self._lay_out()
        self._add_commands()
        for pane in (self.nominations, self.people, self.institutions):
            pane.view.join(self)

    def _lay_out(self) -> None:
        self.tabs = Tabs(
            [
                ("matrix", tr("By area"), self.first),
                ("nominations", tr("Nominations"), self.nominations),
                ("people", tr("People"), self.people),
                ("institutions", tr("Institutions"), self.institutions),
            ],
            yielding=True,
        )
        self.exporter = Exporter(self.context, self)
        self.contacts = ReadContacts(self)
        self.documents = DocumentsMenu(
            self,
            self.exporter,
            ["directory", "contacts", "contacts-4", SEPARATOR, "nomination"],
            self._language,
        )
        self.designations.beside(self.documents.button)
        self.header.add(self.tabs.row)
        self.body.addWidget(self.exporter.strip)
        self.body.addWidget(self.tabs, 1)
        self.tabs.changed.connect(lambda _key: self._show_tab())

    def _add_commands(self) -> None:
        writes(self.command(tr("New line in the tab shown"), self.new, "Ctrl+N", "plus"))
        writes(self.command(tr("New person…"), self.designations.new_person, "Ctrl+Alt+N", "user"))
        ask = writes(self.command(tr("Request nomination…"), self.designations.ask, "Ctrl+Alt+R", "mail"))
        hand_over = writes(self.command(tr("Hand over…"), self.designations.hand_over, "Ctrl+Alt+H", "users"))
        designate = writes(self.command(tr("Designate"), self.designations.new, icon="plus"))
        self.command(
            tr("Directory of focal points…"),
            lambda: self.documents.write("directory", ".pdf"),
            "Ctrl+Alt+P",
            "printer",
        )
        self.command(tr("Save contacts…"), lambda: self.documents.write("contacts", ".vcf"), "", "users")
        writes(self.command(tr("Read contacts…"), self.contacts.ask_and_read, "", "user"))
        self.designations.matrix.addActions([designate, ask, hand_over])
        self.command(tr("Search in the tab shown"), self.search, "Ctrl+F", "search")

    def new(self) -> None:
        """Begin a new record of the kind that the tab shows."""
        {
            "matrix": self.designations.new,
            "nominations": self.ask_for_all,
            "people": self.people.new,
            "institutions": self.institutions.new,
        }[self.tabs.key()]()

    def search(self) -> None:
        """Put the keyboard into the search of the tab shown."""
        {
            "matrix": self.designations.search,
            "nominations": self.nominations.finder.search,
            "people": self.people.finder.search,
            "institutions": self.institutions.finder.search,
        }[self.tabs.key()].begin()

    def ask_for_all(self) -> None:
        """Ask for nominations, beginning with all vacancies of a side."""
        self.designations.refresh()
        self.designations.ask(here=False)

    def write_letter(self, party_id: int) -> None:
        """Ask where to and write the letter with all open requests to a side."""
        self.documents.write("nomination", ".pdf", party_id)

    def refresh(self, changes: Changes | None) -> None:
        """Show what the tab in sight holds as it is now."""
        self._show_tab()

    def show_list(self, wanted: object) -> bool:
        """Show the requests for nomination, or of the matrix the places that a filter lets through."""
        if wanted == "nominations":
            self.tabs.show_pane("nominations")
        elif isinstance(wanted, str):
            self.tabs.show_pane("matrix")
            self.designations.chips.choose(wanted)
        else:
            return super().show_list(wanted)
        return True

    def show_record(self, ref: Ref) -> bool:
        """Show a designation, a person or an institution in its tab."""
        if ref.kind is Kind.FOCAL_POINT:
            self.tabs.show_pane("matrix")
            return self.designations.show_record(ref.id)
        if ref.kind is Kind.NOMINATION:
            self.tabs.show_pane("nominations")
            return self.nominations.show_record(ref.id)
        if ref.kind is Kind.PERSON:
            self.tabs.show_pane("people")
            return self.people.show_record(ref.id)
        self.tabs.show_pane("institutions")
        return self.institutions.show_record(ref.id)

    def _show_tab(self) -> None:
        key, group_id = self.tabs.key(), self.context.group_id
        self.documents.show_subject(group_id, self.office.groups.parties(group_id) if group_id else ())
        self._count_requests()
        assert self.header.primary is not None
        texts = {
            "matrix": tr("Designate"),
            "nominations": tr("Request nomination"),
            "people": tr("New person"),
            "institutions": tr("New institution"),
        }
        self.header.primary.setText(f"\u2009{texts[key]}")
        self.header.primary.setAccessibleName(texts[key])
        self.header.primary.setEnabled(key not in ("matrix", "nominations") or bool(group_id))
        if key == "matrix":
            self.first.show_empty(not group_id)
            self.designations.refresh()
            return
        if key == "nominations":
            self.nominations.refresh()
            return
        pane = self.people if key == "people" else self.institutions
        pane.editor.set_languages(self._languages())
        pane.refresh()

    def close_down(self) -> None:
        super().close_down()
        self.exporter.close()
        self.designations.files.close_down()

    def _count_requests(self) -> None:
        """Show how many requests are open beside the title of their tab."""
        group_id, context = self.context.group_id, self.context
        found = self.office.nominations.lines(group_id, context.language, context.today()) if group_id else []
        number = sum(line.state in OPEN_NOMINATIONS for line in found)
        self.tabs.show_counts(nominations=number or None)

    def _language(self) -> str:
        return document_language(self.context.languages, self.context.language)

    def _languages(self) -> tuple[str, ...]:
        codes = [code for group in self.office.groups.all() for code in group.languages]
        return tuple(dict.fromkeys([*self.context.languages, *codes]))
