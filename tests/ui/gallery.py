"""Pages made of invented lines that show every widget, for the pictures of tests/screens.py and for tests."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QBuffer, QMarginsF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QHBoxLayout

from secretariat.domain.changes import Changes, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText
from ui.i18n import day
from ui.models.list_model import Cell, Column, ListModel
from ui.page import Page
from ui.page_spec import PageSpec
from ui.theme import MEDIUM
from ui.widgets.badge import Badge, Pill
from ui.widgets.buttons import plain, quiet
from ui.widgets.card import Card, FigureCard
from ui.widgets.charts import DonutChart, Series, Slice, StackedBars
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState
from ui.widgets.form import (
    CheckField,
    ChoiceField,
    ChoicesField,
    DateField,
    DateTimeField,
    Editor,
    IntegerField,
    LinesField,
    LocalizedField,
    TextField,
    scrolling,
)
from ui.widgets.list_view import ListView
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.panes import Panes
from ui.widgets.pdf_view import PdfView
from ui.widgets.search import SearchField
from ui.widgets.text import muted

CANARY = '<img src="canary.png"><b>bold</b> &amp; & co'
STATES = (
    ("red", "Overdue"),
    ("amber", "Due soon"),
    ("green", "On track"),
    ("blue", "Confirmed complete"),
    ("grey", "On hold"),
)
TITLES = (
    "Share the draft memorandum on vaccine regulation",
    "Nominate laboratory experts for the joint technical visit, and tell the other side by letter before it ends",
    CANARY,
    "مشاركة مسودة المذكرة (الطبعة ٢) مع الجانبين",
    "共享疫苗监管备忘录草案",
)


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    title: str
    percent: int
    due: date
    tone: str
    word: str


def task(number: int) -> Task:
    tone, word = STATES[number % len(STATES)]
    due = date(2026, 11, 2) + timedelta(days=number * 3)
    return Task(number, TITLES[number % len(TITLES)], number * 17 % 101, due, tone, word)


COLUMNS: tuple[Column[Task], ...] = (
    Column("symbol", "Symbol", lambda t: f"PPHWG/2026/A.{t.id}", Cell.MUTED, 140, sort="symbol"),
    Column("title", "Action item", lambda t: t.title, sort="title"),
    Column("responsible", "Responsible", lambda t: "Dr. Mona Al-Saud", width=160),
    Column("due", "Due", lambda t: day(t.due), Cell.DATE, 110, sort="due"),
    Column("status", "Status", lambda t: t.word, Cell.PILL, 200, value=lambda t: Pill(t.word, t.tone)),
    Column("percent", "Progress", lambda t: f"{t.percent}%", Cell.PROGRESS, 150, value=lambda t: t.percent),
)


def task_model(count: int) -> ListModel:
    model = ListModel(COLUMNS, lambda ids: [task(number) for number in ids])
    model.set_ids(range(1, count + 1))
    return model


class OverviewGallery(Page):
    """Figure cards, charts and a list, as on the overview."""

    def __init__(self, office: Any, desk: Any, context: Any) -> None:
        super().__init__(office, desk, context, "Overview", ("New action item", lambda: None))
        self.body.addLayout(self._figures())
        self.body.addLayout(self._charts())
        card = Card("Action items", flush=True)
        chips = [
            Chip("all", "All"),
            Chip("overdue", "Overdue", 2),
            Chip("soon", "Due soon", 2),
            Chip("done", "Confirmed"),
        ]
        card.head.insertWidget(1, ChipRow(chips))
        card.head.addWidget(muted("41 of 41 shown"))
        self.model = task_model(41)
        self.view = ListView("gallery", self.model, context.window_state)
        self.view.show_sorted("due")
        self.view.select_id(2)
        card.add(self.view, 1)
        self.body.addWidget(card, 1)

    def _figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        figures = (
            ("Overdue action items", "2", "oldest 18 days late", "red"),
            ("Due in 14 days", "2", "one without a focal point", "amber"),
            ("Closure rate", "71%", "63% confirmed by the counterpart", "green"),
            ("Next meeting", "12 days", "Second Meeting, 2 Dec 2026", "accent"),
            ("Minutes awaiting agreement", "1", "comments until 4 Dec 2026", "text"),
        )
        for title, figure, more, tone in figures:
            card = FigureCard(title, tone)
            card.show_figure(figure, more)
            row.addWidget(card, 1)
        return row

    def _charts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        donut = DonutChart("Action items by status", "items")
        values = (2, 2, 11, 20, 6)
        donut.show_slices(Slice(tone, word, n, tone) for (tone, word), n in zip(STATES, values, strict=True))
        card = Card("Action items by status")
        card.add(donut, 1)
        row.addWidget(card, 4)
        bars = StackedBars("Agreed and closed")
        done = Series("Complete", (6, 4, 3, 7, 4, 2), "blue")
        bars.show_bars(
            ("Jun", "Jul", "Aug", "Sep", "Oct", "Nov"),
            (done, Series("Still open", (0, 1, 0, 2, 4, 8), "amber")),
        )
        card = Card("Action items agreed and closed")
        card.add(bars, 1)
        row.addWidget(card, 6)
        card = Card("Preparing the Second Meeting")
        for pill in (
            Pill("Convened", "green", "check"),
            Pill("Venue", "green", "check"),
            Pill("Presenters, 3 of 9", "grey", "ring"),
        ):
            line = QHBoxLayout()
            line.addWidget(Badge(pill.word, pill.tone, pill.glyph))
            line.addStretch(1)
            card.body.addLayout(line)
        card.body.addStretch(1)
        row.addWidget(card, 4)
        return row


@dataclass(frozen=True, slots=True)
class Record:
    """One attribute for each kind of field."""

    id: int = 1
    version: int = 1
    symbol: str = "PPHWG/2026/1"
    title: LocalizedText = LocalizedText({"en": CANARY, "ar": "الاجتماع الأول (2026)"})
    terms: LocalizedText = LocalizedText({"en": "To follow the implementation of the memorandum."})
    starts_at: datetime | None = datetime(2026, 3, 10, 9, 0)
    ends_at: datetime | None = datetime(2026, 3, 11, 17, 30)
    due_on: date | None = date(2026, 3, 31)
    minutes: int | None = 20
    mode: str = "hybrid"
    person_id: int | None = None
    languages: tuple[str, ...] = ("en", "ar")
    witness: bool = False
    notes: str = ""


MODES = [("in_person", "In person"), ("hybrid", "Hybrid"), ("virtual", "Virtual")]
PEOPLE = [(1, "Dr. Amina Khan"), (2, "Prof. Yusuf Haddad"), (3, "د. ليلى منصور")]
LANGUAGES = [("en", "English"), ("ar", "العربية"), ("ur", "اردو"), ("fr", "Français")]


class Shelf:
    """A service in memory: one record, with the rules that the tests need."""

    def __init__(self, record: Record | None = None) -> None:
        self.record = record or Record()
        self.saved: list[Record] = []

    def save(self, record: Record) -> Outcome[Record]:
        from secretariat.domain.errors import Stale

        if record.version != self.record.version:
            raise Stale(record, self.record)
        if not record.symbol.strip():
            raise RuleViolation("symbol_missing")
        if record.starts_at and record.ends_at and record.ends_at <= record.starts_at:
            raise RuleViolation("ends_before", field="ends_at")
        self.record = replace(record, version=record.version + 1)
        self.saved.append(self.record)
        return Outcome(self.record, Changes())


def build_editor(shelf: Shelf) -> Editor:
    editor = Editor(
        shelf.save,
        lambda error: {"symbol_missing": "A symbol is needed."}.get(error.code, "It ends before it begins."),
    )
    editor.add(TextField("symbol", "Symbol"), IntegerField("minutes", "Minutes allotted", high=600))
    editor.add(LocalizedField("title", "Title", ("en", "ar", "ur")))
    editor.add(
        LocalizedField("terms", "Terms of reference", ("en", "ar"), "As annexed to the agreement.", lines=3)
    )
    editor.section("When")
    editor.add(DateTimeField("starts_at", "Starts"), DateTimeField("ends_at", "Ends"))
    editor.add(DateField("due_on", "Due"), ChoiceField("mode", "Mode", MODES))
    editor.add(
        ChoiceField("person_id", "Chair", PEOPLE, nullable=True), CheckField("witness", "Signed as a witness")
    )
    editor.add(ChoicesField("languages", "Languages", LANGUAGES, rows=4))
    editor.add(LinesField("notes", "Notes"))
    editor.finish()
    return editor


class FormGallery(Page):
    """A list with a form beside it; one field is refused and one text stands in conflict."""

    def __init__(self, office: Any, desk: Any, context: Any) -> None:
        super().__init__(office, desk, context, "Meetings", ("New meeting", lambda: None))
        listing = Card("Meetings", flush=True)
        listing.head.addWidget(SearchField("Search in meetings"))
        model = ListModel(COLUMNS[:2] + COLUMNS[3:5], lambda ids: [task(n) for n in ids])
        model.set_ids(range(1, 8))
        model.setParent(self)
        view = ListView("gallery-form", model, context.window_state)
        view.select_id(1)
        listing.add(view, 1)
        shelf = Shelf()
        self.editor = self.watch(build_editor(shelf))
        self.editor.show_record(shelf.record)
        card = Card("First Meeting")
        card.head.addWidget(quiet("Remove", lambda: self.removed("“First Meeting” was removed.")))
        card.head.addWidget(plain("Convene"))
        card.add(scrolling(self.editor), 1)
        self.body.addWidget(Panes("gallery", [listing, card], (3, 2), context.window_state), 1)
        due, symbol = self.editor.field("due_on"), self.editor.field("symbol")
        due.edit.setText("31 Sptember")
        self.editor.commit()
        shelf.record = replace(shelf.record, version=9, symbol="PPHWG/2026/2")
        symbol.edit.setText("PPHWG/2026/1 bis")
        self.editor.commit()


class AgendaGallery(Page):
    """An agenda beside a preview, and an empty state."""

    def __init__(self, office: Any, desk: Any, context: Any) -> None:
        super().__init__(office, desk, context, "Minutes", ("Circulate", lambda: None), "mail")
        agenda = OrderList()
        agenda.set_lines(
            [
                OrderLine(1, "1", "Opening", "10 min · Prof. Yusuf Haddad", pill=Pill("Done", "blue")),
                OrderLine(2, "2", "Adoption of the agenda", "5 min"),
                OrderLine(3, "3", "المسائل الناشئة عن الاجتماع السابق (١)"),
                OrderLine(
                    4, "4", "Review of implementation: interventional cardiology and telemedicine", "30 min"
                ),
                OrderLine(5, "4.1", CANARY, level=1, pill=Pill("2 overdue", "red")),
            ]
        )
        agenda.setCurrentRow(3)
        left = Card("Agenda", flush=True)
        left.add(agenda, 1)
        middle = Card("Paragraphs")
        sentence = "Nothing is written under this item yet."
        middle.add(EmptyState("file-text", sentence, "Write the first paragraph", lambda: None), 1)
        right = Card("Preview")
        self.pdf = PdfView()
        self.pdf.show_bytes(sample_pdf())
        right.add(self.pdf, 1)
        self.body.addWidget(Panes("agenda", [left, middle, right], (3, 3, 4), context.window_state), 1)


def sample_pdf(pages: int = 3) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    with QPainter(writer) as painter:
        for number in range(pages):
            if number:
                writer.newPage()
            painter.drawText(
                writer.pageLayout().paintRectPixels(writer.resolution()),
                int(Qt.AlignmentFlag.AlignTop),
                f"Page {number + 1}",
            )
    return bytes(buffer.data().data())


GALLERY = (
    PageSpec("overview", "Overview", "layout-dashboard", OverviewGallery),
    PageSpec("meetings", "Meetings", "calendar", FormGallery),
    PageSpec("minutes", "Minutes", "file-text", AgendaGallery, badge=lambda _o, _c: (1, "red")),
    PageSpec("actions", "Action items", "list-checks", OverviewGallery, badge=lambda _o, _c: (12, "red")),
    PageSpec("decisions", "Decisions", "gavel", OverviewGallery),
    PageSpec("focal-points", "Focal points", "users", FormGallery),
    PageSpec("agreements", "Agreements", "handshake", FormGallery),
    PageSpec("reports", "Reports", "chart-column", AgendaGallery),
)

__all__ = [
    "CANARY",
    "COLUMNS",
    "GALLERY",
    "Record",
    "Shelf",
    "build_editor",
    "sample_pdf",
    "task",
    "task_model",
]
