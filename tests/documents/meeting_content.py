"""An invented second meeting, as the documents before and at it say it."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from secretariat.documents.content.meeting import (
    AgendaContent,
    AgendaEntry,
    Arising,
    BriefContent,
    BriefItem,
    Contact,
    Deadline,
    DeadlineKind,
    Distribution,
    Hours,
    LocalText,
    MeetingFacts,
    MeetingState,
    Mode,
    NoticeContent,
    OpenAction,
    OwnParagraph,
    PaperEntry,
    ParticipantsContent,
    Plate,
    PlatesContent,
    SeatedSide,
    SeatingContent,
    SheetContent,
    SideActions,
    Slot,
    TimetableSitting,
)
from secretariat.documents.content.minutes import ActionLine, DecisionState, EarlierDecision
from secretariat.documents.content.names import Delegate, Delegation, Head, LegalBasis, Person, PlaceTime
from secretariat.domain.meetings import Attendance, Role
from secretariat.domain.text import RichText
from tests.documents.minutes_content import (
    BALOCH,
    KHOURY,
    MASRI,
    PAKISTAN,
    PALESTINE,
    QURESHI,
    SIDDIQUI,
    WANG,
)

M = "PPHWG/2026/2"
KARACHI, HEBRON = ZoneInfo("Asia/Karachi"), ZoneInfo("Asia/Hebron")


def at(day: int, hour: int, minute: int = 0) -> tuple[PlaceTime, ...]:
    """An instant of September 2026 on both clocks."""
    here = dt.datetime(2026, 9, day, hour, minute, tzinfo=HEBRON)
    return (PlaceTime("Ramallah", here), PlaceTime("Islamabad", here.astimezone(KARACHI)))


SITTINGS = (Hours(at(8, 10), at(8, 13)), Hours(at(9, 10), at(9, 12, 30)))

FACTS = MeetingFacts(
    symbol=M,
    language="en",
    original_language="en",
    document_date=dt.date(2026, 8, 3),
    group="Pakistan–Palestine Health Working Group",
    parties=(PAKISTAN, PALESTINE),
    number=2,
    place="Ramallah",
    venue="Ministry of Health, Conference Room",
    host=PALESTINE,
    starts_on=dt.date(2026, 9, 8),
    ends_on=dt.date(2026, 9, 9),
    mode=Mode.HYBRID,
    state=MeetingState.CONVENED,
    sittings=SITTINGS,
    distribution=Distribution.RESTRICTED,
    legal_basis=LegalBasis(
        "Memorandum of Understanding on cooperation in the health sector",
        "7",
        "Islamabad",
        dt.date(2026, 1, 14),
    ),
    sample=True,
)

PAPERS = (
    PaperEntry(f"{M}/2", LocalText("Terms of reference, draft"), "Pakistan"),
    PaperEntry(f"{M}/2/Rev.1", LocalText("Terms of reference, second draft"), "Pakistan"),
)

ENTRIES = (
    AgendaEntry(number=1, title=LocalText("Opening of the meeting"), presenter="Co-Chairs", minutes=20),
    AgendaEntry(
        number=2, title=LocalText("Matters arising"), presenter="Secretariat", minutes=60, papers=PAPERS
    ),
    AgendaEntry(number=3, title=LocalText("مراجعة التنفيذ: التخدير", "ar"), minutes=90),
    AgendaEntry(number=4, title=LocalText("Any other business")),
)


def notice(**changes: Any) -> NoticeContent:
    content = NoticeContent(
        facts=FACTS,
        heads=(Head(PAKISTAN, SIDDIQUI), Head(PALESTINE, MASRI)),
        deadlines=(
            Deadline(DeadlineKind.AGENDA, dt.date(2026, 8, 9)),
            Deadline(DeadlineKind.PAPERS, dt.date(2026, 8, 25)),
            Deadline(DeadlineKind.NAMES, dt.date(2026, 8, 25)),
        ),
        contacts=(
            Contact("Ms Rana Odeh", "Palestine", "Secretary", "rana.odeh@example.org", "+970 2 000 0000"),
        ),
        agenda_symbol=f"{M}/1",
        agenda=ENTRIES,
    )
    return replace(content, **changes)


def agenda(**changes: Any) -> AgendaContent:
    slots = (
        (
            Slot(starts=at(8, 10), number=1, title=ENTRIES[0].title, minutes=20),
            Slot(starts=at(8, 10, 20), number=2, title=ENTRIES[1].title, minutes=60),
            Slot(starts=at(8, 11, 20), number=3, title=ENTRIES[2].title, minutes=90),
        ),
        (Slot(starts=at(9, 10), number=4, title=ENTRIES[3].title),),
    )
    content = AgendaContent(
        facts=FACTS,
        symbol=f"{M}/1",
        entries=ENTRIES,
        papers=(PaperEntry(f"{M}/INF.2", LocalText("Information for participants")),),
        timetable=tuple(TimetableSitting(h, s) for h, s in zip(SITTINGS, slots, strict=True)),
    )
    return replace(content, **changes)


def annotated(**changes: Any) -> AgendaContent:
    arising = Arising(
        minutes=("PPHWG/2026/1/AM",),
        decisions=(
            EarlierDecision(
                "PPHWG/2026/1/D.4",
                "The Group agreed, ad referendum, on the fees.",
                DecisionState.AD_REFERENDUM,
                remark="awaiting confirmation by Palestine",
            ),
        ),
        actions=(
            ActionLine("PPHWG/2026/1/A.2", "Send the list", "Pakistan", "Dr Q", due_on=dt.date(2026, 9, 1)),
        ),
    )
    entries = (
        replace(ENTRIES[0], annotation=LocalText("The Co-Chairs will open the meeting.")),
        replace(ENTRIES[1], notes=("Both sides have circulated their lists.",), arising=arising),
        *ENTRIES[2:],
    )
    content = agenda(symbol=f"{M}/1/Add.1", annotated=True, entries=entries, notes=("Lunch is at 13:00.",))
    return replace(content, timetable=(), **changes)


OURS = Delegation(PAKISTAN, (Delegate(SIDDIQUI, Role.HEAD), Delegate(QURESHI), Delegate(BALOCH)))
THEIRS = Delegation(
    PALESTINE,
    (
        Delegate(MASRI, Role.HEAD, Attendance.REPRESENTED, "Dr Layla Khoury"),
        Delegate(KHOURY, Role.ALTERNATE_HEAD),
        Delegate(Person("Mr Omar Nassar"), Role.INTERPRETER, Attendance.EXCUSED),
    ),
)
OBSERVERS = Delegation(None, (Delegate(WANG, Role.OBSERVER),))
DELEGATIONS = (OURS, THEIRS, OBSERVERS)


def delegation(number: int) -> Delegation:
    """A delegation of so many people with numbers for names."""
    people = [
        Delegate(Person(f"Delegate N{n:02}", "", f"Function {n}", "Institution")) for n in range(number)
    ]
    return Delegation(PAKISTAN, tuple(people))


def brief(**changes: Any) -> BriefContent:
    content = BriefContent(
        facts=FACTS,
        party=PAKISTAN,
        others=(THEIRS,),
        notes=("The minister will look in.",),
        items=(
            BriefItem(
                number=1,
                title=ENTRIES[0].title,
                presenter="Co-Chairs",
                minutes=20,
                starts=at(8, 10),
                lines=("Thank the host.",),
                positions=("They will ask for places.",),
                fall_backs=("Offer six places.",),
                notes=("Their minister is new.",),
                paragraphs=(OwnParagraph(RichText.of("Our side would reserve its position.")),),
                papers=(PaperEntry(f"{M}/3", own_side=True),),
            ),
            BriefItem(number=2, title=ENTRIES[1].title),
        ),
        actions=(
            SideActions(
                PAKISTAN,
                (OpenAction(symbol="PPHWG/2026/1/A.2", title="Send the list", overdue=True, percent=40),),
            ),
        ),
        overrun=45,
    )
    return replace(content, **changes)


def participants(**changes: Any) -> ParticipantsContent:
    content = ParticipantsContent(
        facts=FACTS, symbol=f"{M}/INF.1", provisional=False, delegations=DELEGATIONS
    )
    return replace(content, **changes)


def sheet(**changes: Any) -> SheetContent:
    return replace(SheetContent(facts=FACTS, delegations=DELEGATIONS), **changes)


def plate(person: Person, role: Role = Role.MEMBER, language: str = "ur") -> Plate:
    native = LocalText(person.native_name, language) if person.native_name else LocalText("")
    return Plate(name=person.name, native=native, side=PAKISTAN.name, function=person.function, role=role)


def plates(**changes: Any) -> PlatesContent:
    found = (plate(SIDDIQUI, Role.HEAD), plate(MASRI, Role.HEAD, "ar"), plate(WANG, language="zh"))
    return replace(PlatesContent(facts=FACTS, plates=found), **changes)


def seats(letter: str, number: int) -> tuple[Plate, ...]:
    """So many seats, the head in the middle."""
    return tuple(
        plate(Person(f"Name{letter}{n}"), Role.HEAD if n == (number - 1) // 2 else Role.MEMBER)
        for n in range(number)
    )


def seating(**changes: Any) -> SeatingContent:
    content = SeatingContent(
        facts=FACTS,
        sides=(
            SeatedSide(PAKISTAN, seats("P", 5), (plate(BALOCH, Role.SECRETARIAT),)),
            SeatedSide(PALESTINE, seats("Q", 5)),
        ),
        observers=(plate(WANG, Role.OBSERVER, "zh"),),
    )
    return replace(content, **changes)


def made(setter: Callable[..., Any], content: Any) -> bytes:
    out = io.BytesIO()
    setter(content, out)
    return out.getvalue()
