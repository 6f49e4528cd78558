"""The papers of a meeting: their symbols, who submitted them, for which item, and their files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import DEFAULTS, LimitKind
from secretariat.domain.deadlines import Span
from secretariat.domain.meetings import AgendaItem, Meeting, MinutesState
from secretariat.domain.papers import Paper, due_on, is_late
from ui import i18n
from ui.i18n import day, isolate, isolate_ltr, tr
from ui.meetings.new_paper import PaperDialog
from ui.meetings.paper_cells import in_place
from ui.models.list_model import Cell, Column, ListModel
from ui.theme import LARGE
from ui.widgets.badge import Pill
from ui.widgets.choice_fields import Options
from ui.widgets.files import FilesBox, audience_pill
from ui.widgets.form import ChoiceField, DateField, Editor, LocalizedField, scrolling
from ui.widgets.links import LineLink
from ui.widgets.list_view import ListView
from ui.widgets.record_pane import RecordPane, Texts
from ui.widgets.text import Label, muted, section
from ui.words import options, word


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper as the list shows it."""

    id: int
    symbol: str
    title: str
    side: str
    item: str
    submitted: str
    files: int
    audience: Audience
    late: bool


def columns() -> tuple[Column[PaperLine], ...]:
    """Return the columns of the list."""
    return (
        Column("symbol", tr("Symbol"), lambda p: p.symbol, Cell.SYMBOL, 206),
        Column("title", tr("Title"), lambda p: p.title, Cell.TEXT),
        Column(
            "late",
            tr("Deadline"),
            lambda p: tr("Late") if p.late else "",
            Cell.PILL,
            84,
            value=lambda p: Pill(tr("Late"), "amber", "clock") if p.late else None,
            words=[tr("Late")],
        ),
        Column("item", tr("Item"), lambda p: p.item, Cell.NUMBER, 54),
        Column("side", tr("Submitted by"), lambda p: p.side, Cell.TEXT, 112),
        Column("submitted", tr("Submitted on"), lambda p: p.submitted, Cell.DATE, 110),
        Column("files", tr("Files"), lambda p: str(p.files or "–"), Cell.NUMBER, 56),
        Column(
            "audience",
            tr("Meant for"),
            lambda p: word("audience", p.audience),
            Cell.PILL,
            122,
            value=lambda p: audience_pill(p.audience),
            words=[word("audience", audience) for audience in Audience],
        ),
    )


def paper_form(desk: Any, office: Any, languages: Sequence[str]) -> Editor:
    """Return the form of a paper that is entered; its symbol, and what that is made of, stay as they are."""
    form = Editor(desk.saver(office.papers.save), desk.say)
    form.add(LocalizedField("title", tr("Title"), languages, lines=2))
    form.add(
        ChoiceField("party_id", tr("Submitted by (empty: secretariat)"), [], nullable=True),
        DateField("submitted_on", tr("Submitted on")),
    )
    form.add(
        ChoiceField("agenda_item_id", tr("Agenda item"), [], nullable=True),
        ChoiceField("audience", tr("Meant for"), options("audience", office.audiences)),
    )
    return form


class PapersPane(RecordPane):
    """The list of papers beside the form and the files of the current one."""

    view: ListView

    def __init__(self, page: Any) -> None:
        texts = Texts(
            new=tr("New paper"),
            empty=tr(
                "No paper is entered yet. The provisional agenda and the list of participants have their own symbols."
            ),
            form=tr("Paper"),
            icon="file-text",
            list=tr("Papers"),
        )
        self._lines: dict[int, PaperLine] = {}
        self._papers: list[Paper] = []
        self._meeting: Meeting | None = None
        self._agenda: Sequence[AgendaItem] = ()
        self._parties: Sequence[Party] = ()
        self.model = ListModel(columns(), lambda ids: [self._lines[i] for i in ids if i in self._lines])
        view = ListView("papers", self.model, page.context.window_state)
        form = paper_form(page.desk, page.office, page.context.languages)
        self.files = FilesBox(page, tr("Files"))
        self.symbol = muted()
        super().__init__(
            page, Kind.PAPER, Paper, view, form, texts, shares=(3, 2), body=scrolling(self._body(form))
        )
        self.model.setParent(self)
        view.give_way(["files", "submitted", "side", "item"], 190)
        view.edit_in_place(in_place(page, form))
        self.due = Label("", "muted")
        self.head.addWidget(self.due)
        self.form_head.insertWidget(1, self.symbol)
        self.draft = self._begin
        self.refill = self._fill
        self.current_changed.connect(lambda _id: self._show_files())

    def _body(self, form: Editor) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE)
        column.addWidget(form)
        column.addWidget(self.files)
        column.addStretch(1)
        return body

    def show_meeting(
        self, meeting: Meeting | None, agenda: Sequence[AgendaItem], parties: Sequence[Party]
    ) -> None:
        """Show the papers of one meeting."""
        fresh = (meeting.id if meeting else 0) != (self._meeting.id if self._meeting else 0)
        self._meeting, self._agenda, self._parties = meeting, agenda, parties
        self._papers = self.page.office.papers.of(meeting.id) if meeting else []
        self._offer()
        self.refresh(fresh=fresh)
        drafting = meeting is not None and meeting.minutes_state is MinutesState.DRAFTING
        self.new_button.setEnabled(drafting)
        self.editor.set_read_only(not drafting)
        self._show_files()
        due = due_on(meeting, self._limit()) if meeting else None
        self.due.setText(tr("due by {day}", day=day(due)) if due else "")

    def _limit(self) -> Span:
        """Return how long before a meeting of its group papers are due."""
        if self._meeting is None:
            return DEFAULTS[LimitKind.PAPERS]
        return self.page.office.limits.span(self._meeting.group_id, LimitKind.PAPERS)

    def count(self) -> int:
        """Return the number of papers."""
        return len(self._papers)

    def _begin(self) -> Paper | None:
        if self._meeting is None:
            return None
        return Paper(meeting_id=self._meeting.id, submitted_on=self.page.context.today())

    def new(self, record: Any = None) -> None:
        """Ask for a new paper; it is entered when all that makes up its symbol is known."""
        draft = record if record is not None else self.draft()
        if draft is None or not self.page.commit():
            return
        dialog = PaperDialog(self.page, draft, self._offered())
        dialog.accepted.connect(lambda: self._entered(dialog.made))
        dialog.open()

    def _entered(self, paper: Paper | None) -> None:
        if paper is not None:
            self.show_record(paper.id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self) -> dict[str, Options]:
        language = i18n.language()
        numbered = [(i.id, f"{n}  {i.title.best(language)}") for n, i in enumerate(self._agenda, 1)]
        papers = [(p.id, f"{p.symbol}  {p.title.best(language)}") for p in self._papers]
        sides = [(party.id, party.called(language)) for party in self._parties]
        return {"agenda_item_id": numbered, "parent_id": papers, "party_id": sides}

    def _offer(self) -> None:
        offered = self._offered()
        for name in ("agenda_item_id", "party_id"):
            field = self.editor.field(name)
            assert isinstance(field, ChoiceField)
            field.set_options(offered[name])

    def _fill(self) -> None:
        numbers = {item.id: str(number) for number, item in enumerate(self._agenda, 1)}
        sides = {party.id: party.called(i18n.language()) for party in self._parties}
        attachments = self.page.office.attachments
        limit = self._limit()
        self._lines = {
            paper.id: PaperLine(
                id=paper.id,
                symbol=paper.symbol,
                title=paper.title.best(i18n.language()),
                side=sides.get(paper.party_id or 0, tr("Secretariat")),
                item=numbers.get(paper.agenda_item_id or 0, "–"),
                submitted=day(paper.submitted_on) or "–",
                files=len(attachments.of(Ref(Kind.PAPER, paper.id))),
                audience=paper.audience,
                late=self._meeting is not None and is_late(paper, self._meeting, limit),
            )
            for paper in self._papers
        }
        self.model.set_ids(paper.id for paper in self._papers)

    def _show(self, record: Any) -> None:
        super()._show(record)
        self.symbol.setText(isolate_ltr(record.symbol) if record is not None else "")
        self._show_files()

    def _show_files(self) -> None:
        record = self.editor.record()
        drafting = self._meeting is not None and self._meeting.minutes_state is MinutesState.DRAFTING
        if record is None:
            self.files.setVisible(False)
            return
        self.files.setVisible(True)
        self.files.show_files(Ref(Kind.PAPER, record.id), record.audience, drafting)


class ItemPapers(QWidget):
    """The papers of one agenda item; each leads to its form."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.none = muted(tr("No paper is entered for this item."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(section(tr("Papers")))
        layout.addWidget(self.none)
        layout.addLayout(self._rows)

    def show_item(self, item: AgendaItem | None) -> None:
        """Show the papers of an agenda item."""
        found: list[Paper] = self._page.office.papers.of(item.meeting_id) if item else []
        while (old := self._rows.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        papers = [paper for paper in found if item and paper.agenda_item_id == item.id]
        for paper in papers:
            text = f"{isolate_ltr(paper.symbol)}  {isolate(paper.title.best(i18n.language()))}"
            button = LineLink(text, partial(self._page.show_paper, paper.id))
            button.setAccessibleName(tr("Open the paper {symbol}", symbol=paper.symbol))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.none.setVisible(not papers)
        self.setVisible(item is not None)
