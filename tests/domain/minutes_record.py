"""A record of minutes without a fault, in which each test of a rule plants its own. Names are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from secretariat.domain.actions import Action, ActionUpdate
from secretariat.domain.agreements import Party, Signatory
from secretariat.domain.attachments import Attachment
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks import check
from secretariat.domain.checks.findings import Finding, Rule
from secretariat.domain.checks.record import Record
from secretariat.domain.decisions import Decision
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    Role,
)
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.papers import Paper
from secretariat.domain.people import Institution, Person
from secretariat.domain.text import LocalizedRich, LocalizedText
from secretariat.services.lexicons import lexicons
from secretariat.services.phrases import phrase_banks

A, B = 1, 2
LANGUAGES = ("en", "fr", "ar", "ur", "zh")
MEETING = Meeting(
    id=1,
    group_id=1,
    number=2,
    symbol="ABWG/2026/2",
    zone="UTC",
    starts_at=datetime(2026, 3, 10, 10),
    ends_at=datetime(2026, 3, 11, 13),
    state=MeetingState.HELD,
)
PREVIOUS = replace(
    MEETING,
    id=8,
    number=1,
    symbol="ABWG/2026/1",
    starts_at=datetime(2026, 1, 12, 10),
    ends_at=datetime(2026, 1, 12, 17),
)
NEXT = replace(
    MEETING,
    id=9,
    number=3,
    symbol="ABWG/2026/3",
    starts_at=datetime(2026, 9, 8, 10),
    ends_at=datetime(2026, 9, 8, 17),
    state=MeetingState.PLANNED,
)
K = AgendaKind
ITEMS = ((1, K.OPENING), (2, K.MATTERS_ARISING), (3, K.AREA_REVIEW), (4, K.NEXT_MEETING), (5, K.CLOSING))
DECIDED, TASK = 13, 14


def text(english: str, **others: str) -> LocalizedText:
    return LocalizedText(en=english, **others)


def paragraph(number: int, item: int, english: str, **fields: Any) -> Paragraph:
    """Return a paragraph; other languages stand in `texts`."""
    texts = {"en": english, **fields.pop("texts", {})}
    body = LocalizedRich.of(**{code: words for code, words in texts.items() if words})
    return Paragraph(id=number, meeting_id=1, agenda_item_id=item, position=number, body=body, **fields)


PARAGRAPHS = (
    paragraph(11, 1, "The Avalonian side welcomed the delegates.", kind=ParagraphKind.STATEMENT, party_id=A),
    paragraph(15, 1, "The Bordurian side thanked the host.", kind=ParagraphKind.STATEMENT, party_id=B),
    paragraph(
        12, 2, "The Group took note that the minutes of its first meeting (ABWG/2026/1/AM) had been agreed."
    ),
    paragraph(
        DECIDED, 3, "The Group decided to meet twice a year.", kind=ParagraphKind.DECISION, verb="decided"
    ),
    paragraph(TASK, 3, "The Group requested the Bordurian side to submit a plan.", kind=ParagraphKind.ACTION),
    paragraph(16, 4, "The Group agreed to hold its third meeting in September 2026."),
    paragraph(17, 5, "The meeting was closed at 13:00 on 11 March 2026."),
)
PERSONS = {
    1: Person(
        id=1,
        party_id=A,
        institution_id=1,
        style=text("Dr"),
        name=text("Amina Adil", ar="أمينة عادل"),
        function=text("Director"),
    ),
    2: Person(
        id=2,
        party_id=B,
        institution_id=1,
        style=text("Dr"),
        name=text("Basil Bishara", ar="باسل بشارة"),
        function=text("Director"),
    ),
    3: Person(
        id=3,
        party_id=A,
        institution_id=1,
        style=text("Prof."),
        name=text("Chandni Chaudhry", zh="钱德尼"),
        function=text("Adviser"),
    ),
}
DELEGATES = (
    Delegate(id=21, meeting_id=1, person_id=1, party_id=A, role=Role.HEAD, attendance=Attendance.PRESENT),
    Delegate(id=22, meeting_id=1, person_id=2, party_id=B, role=Role.HEAD, attendance=Attendance.PRESENT),
)
DECISION = Decision(id=31, group_id=1, meeting_id=1, agenda_item_id=3, paragraph_id=DECIDED)
ACTION = Action(
    id=41,
    group_id=1,
    meeting_id=1,
    agenda_item_id=3,
    paragraph_id=TASK,
    title=text("Submit a plan"),
    lead_party_id=B,
    responsible_id=2,
    counterpart_id=1,
    original_due_on=date(2026, 5, 19),
    due_on=date(2026, 5, 19),
)
EARLIER = replace(
    ACTION, id=42, meeting_id=8, paragraph_id=99, symbol="ABWG/2026/1/A.1", title=text("Send a list")
)
AGREED = ActionUpdate(id=1, action_id=42, effective_on=date(2026, 1, 12), due_on=date(2026, 5, 19))
REPORTED = replace(AGREED, id=2, effective_on=date(2026, 2, 12), percent=20)
PAPER = Paper(id=51, meeting_id=1, symbol="ABWG/2026/2/2", number=2, title=text("Note on burns"))
FILE = Attachment(id=61, subject_kind=Kind.PAPER, subject_id=51, audience=Audience.JOINT, name="burns.pdf")


def record(**fields: Any) -> Record:
    """Return the record without a fault, with some fields in the place of its own."""
    known: dict[str, Any] = {
        "group": Group(id=1, symbol="ABWG", name=text("Avalon–Borduria Health Group"), languages=LANGUAGES),
        "parties": (
            Party(
                id=A,
                name=text("Islamic Republic of Avalon"),
                short_name=text("Avalon"),
                adjective=text("Avalonian", fr="avalonienne", ar="الأفالوني", zh="阿瓦隆", ur="اوالونی"),
                rest_days=(6, 7),
            ),
            Party(
                id=B,
                name=text("State of Borduria"),
                short_name=text("Borduria"),
                adjective=text("Bordurian", fr="bordurienne", ar="البوردوري", zh="博尔杜里亚", ur="بوردوری"),
                rest_days=(5, 6),
            ),
        ),
        "meeting": MEETING,
        "agenda": tuple(
            AgendaItem(
                id=number, meeting_id=1, position=number - 1, kind=kind, title=text(f"Subject {number}")
            )
            for number, kind in ITEMS
        ),
        "delegates": DELEGATES,
        "persons": PERSONS,
        "institutions": {1: Institution(id=1, name=text("Ministry of Health"))},
        "signatories": (Signatory(id=1, name=text("Zeno Zand")),),
        "paragraphs": PARAGRAPHS,
        "decisions": (DECISION,),
        "actions": (ACTION,),
        "earlier_actions": (EARLIER,),
        "updates": {42: (AGREED, REPORTED)},
        "previous": PREVIOUS,
        "next_meeting": NEXT,
        "meetings": frozenset({"ABWG/2026/1", "ABWG/2026/2"}),
        "bodies": frozenset({"ABWG"}),
        "symbols": (
            ("ABWG/2026/1", Ref(Kind.MEETING, 8)),
            ("ABWG/2026/2", Ref(Kind.MEETING, 1)),
            ("ABWG/2026/1/A.1", Ref(Kind.ACTION, 42)),
        ),
        "names": ("Avalon–Borduria Health Group", "Ministry of Health", "Amina Adil"),
        "lexicons": lexicons(LANGUAGES),
        "banks": phrase_banks(LANGUAGES),
    }
    made = Record(**{**known, **fields})
    numbers = {p.id: place for place, p in enumerate(made.shared, start=4)}
    return replace(made, numbers=numbers, printed=max(numbers.values(), default=0))


def saying(english: str, item: int = 3, **fields: Any) -> tuple[Paragraph, ...]:
    """Return the paragraphs without a fault and one more, with the id 18."""
    return (*PARAGRAPHS, paragraph(18, item, english, **fields))


def changed(number: int, english: str, **fields: Any) -> tuple[Paragraph, ...]:
    """Return the paragraphs without a fault, one of them with another text."""
    texts = LocalizedRich.of(**{"en": english, **fields.pop("texts", {})})
    return tuple(replace(p, body=texts, **fields) if p.id == number else p for p in PARAGRAPHS)


def found(rule: Rule, **fields: Any) -> list[Finding]:
    """Return what a rule finds in the record with other fields."""
    return [finding for finding in check(record(**fields)) if finding.rule is rule]
