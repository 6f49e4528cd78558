"""Progress reports to test with. Names are invented."""

from __future__ import annotations

from datetime import date, timedelta

from secretariat.documents.content.report import (
    ActionRow,
    CalendarRow,
    CoverageRow,
    DateKind,
    DecisionRow,
    ReportContent,
)
from secretariat.domain.actions import ActionStatus, Priority, rag
from secretariat.domain.decisions import DecisionState

AS_OF = date(2026, 9, 30)
SIDES = ("Pakistan", "Palestine")
AREAS = (
    ("Interventional cardiology", "SDG 3.4"),
    ("Organ transplants", "SDG 3.4, 3.8"),
    ("Orthopedic surgery", ""),
    ("Burn treatment", ""),
    ("Plastic surgery", ""),
    ("Endoscopic ultrasound", "SDG 3.4"),
    ("Infectious diseases", "SDG 3.3"),
    ("Ophthalmology", ""),
    ("Pharmaceuticals", "SDG 3.8, 3.b"),
    ("Collaborative medical research", "SDG 3.b, 17.6"),
)
TASKS = (
    "Nominate twelve physicians for the fellowship at the host institute and send their files to the secretariat",
    "Send the list of equipment that referral hospitals lack, with specifications and the quantity of each item",
    "Prepare a draft protocol on referral of patients, for comments by the other side",
    "Share the curriculum of the training course",
    "Designate a contact for day-to-day questions",
    "Arrange visas and accommodation for the second group of trainees",
    "إعداد قائمة المستشفيات المرشحة لاستقبال الأطباء المتدربين وإرسالها إلى الأمانة",
    "تربیتی پروگرام کے لیے نامزد ڈاکٹروں کی فہرست تیار کر کے سیکریٹریٹ کو بھیجنا",
    "与伊斯兰堡医院分享远程会诊平台的技术说明",
    "Report on the use of the telemedicine link & on what keeps <rural> clinics from joining",
)
REPORTS = (
    "Files of seven candidates received; five more are expected after the holidays.",
    "List sent by note verbale; the counterpart asked for prices of the two imaging systems.",
    "",
    "تم إرسال القائمة الأولية إلى الجانب الآخر.",
    "Draft with the legal department since July.",
)
PEOPLE = {
    "Pakistan": ("Dr. Ayesha Rehman", "Dr. Bilal Qureshi", "Prof. Nadia Anwar", "ڈاکٹر عائشہ صدیقی"),
    "Palestine": ("Dr. Rana Khoury", "Dr. Sami Haddad", "د. ليلى النجار", "Eng. Omar Salameh"),
}
STATUSES = (
    ActionStatus.IN_PROGRESS,
    ActionStatus.CONFIRMED_COMPLETE,
    ActionStatus.NOT_STARTED,
    ActionStatus.REPORTED_COMPLETE,
    ActionStatus.IN_PROGRESS,
    ActionStatus.CONFIRMED_COMPLETE,
    ActionStatus.IN_PROGRESS,
    ActionStatus.ON_HOLD,
    ActionStatus.IN_PROGRESS,
    ActionStatus.CANCELLED,
    ActionStatus.CONFIRMED_COMPLETE,
)
PERCENT = {
    ActionStatus.IN_PROGRESS: 40,
    ActionStatus.NOT_STARTED: 0,
    ActionStatus.ON_HOLD: 20,
    ActionStatus.CANCELLED: 10,
}


def action(number: int, as_of: date = AS_OF, **changes: object) -> ActionRow:
    """The action item `number`: over all areas, sides and states as the number goes."""
    side = SIDES[number % 2]
    other = SIDES[(number + 1) % 2]
    status = STATUSES[number % len(STATUSES)]
    original = as_of + timedelta(days=(number * 37) % 240 - 90)
    moves = (0, 0, 0, 1, 0, 0, 2)[number % 7]
    due = original + timedelta(days=30 * moves)
    report = REPORTS[number % len(REPORTS)]
    values: dict[str, object] = {
        "symbol": f"PPHWG/2026/{1 + number % 2}/A.{number}",
        "title": TASKS[number % len(TASKS)],
        "area": AREAS[(number * 3 + number // 10) % len(AREAS)][0],
        "decision": f"PPHWG/2026/{1 + number % 2}/D.{number % 9 + 1}" if number % 4 else "",
        "side": side,
        "responsible": PEOPLE[side][number % 4],
        "counterpart": PEOPLE[other][(number + 1) % 4],
        "priority": tuple(Priority)[number % 3],
        "agreed_on": date(2026, 3, 11),
        "original_due_on": original,
        "due_on": due,
        "moves": moves,
        "status": status,
        "percent": PERCENT.get(status, 100),
        "report": report,
        "reported_on": as_of - timedelta(days=(number * 11) % 120) if report else None,
        "rag": rag(status, due, moves, as_of),
    }
    return ActionRow(**{**values, **changes})  # type: ignore[arg-type]


def decision(number: int) -> DecisionRow:
    """The decision `number`; one awaits confirmation, one is superseded."""
    state, remark = DecisionState.IN_FORCE, ""
    if number == 3:
        state, remark = DecisionState.AD_REFERENDUM, "Palestine, until 2026-10-15"
    elif number == 4:
        state, remark = DecisionState.SUPERSEDED, "PPHWG/2026/2/D.9"
    return DecisionRow(
        symbol=f"PPHWG/2026/{1 + number // 7}/D.{number}",
        text=(
            "The two sides agreed to open the fellowship in interventional cardiology to twelve physicians a year, "
            "the host institution bearing tuition and accommodation, and to review the number after one year."
            if number % 2
            else "قرر الجانبان إنشاء فريق عمل مشترك للتطبيب عن بعد يجتمع كل ثلاثة أشهر."
        ),
        meeting="First Meeting" if number < 7 else "Second Meeting",
        area=AREAS[number % len(AREAS)][0],
        decided_on=date(2026, 3, 11) if number < 7 else date(2026, 8, 26),
        state=state,
        remark=remark,
    )


def calendar(actions: tuple[ActionRow, ...], as_of: date = AS_OF) -> tuple[CalendarRow, ...]:
    """The deadlines of open action items, and other dates."""
    others = (
        CalendarRow(on=date(2026, 11, 24), what="Third Meeting, Islamabad", kind=DateKind.MEETING),
        CalendarRow(
            on=date(2026, 10, 15),
            what="Confirmation of PPHWG/2026/1/D.3",
            kind=DateKind.CONFIRMATION,
            side="Palestine",
        ),
        CalendarRow(
            on=date(2026, 10, 5),
            what="Designation of Dr. Sami Haddad (Burn treatment) ends",
            kind=DateKind.DESIGNATION_ENDS,
            side="Palestine",
        ),
        CalendarRow(
            on=date(2026, 10, 24), what="Draft agenda of the Third Meeting", kind=DateKind.OBLIGATION
        ),
        CalendarRow(on=date(2030, 6, 4), what="Notice of renewal", kind=DateKind.RENEWAL_NOTICE),
        CalendarRow(
            on=date(2030, 12, 4), what="The Memorandum of Understanding expires", kind=DateKind.EXPIRY
        ),
    )
    due = tuple(
        CalendarRow(on=row.due_on, what=f"{row.symbol}: {row.title}", kind=DateKind.DEADLINE, side=row.side)
        for row in actions
        if row.due_on and row.due_on >= as_of and row.percent < 100
    )
    return tuple(sorted(others + due, key=lambda row: row.on))


def report(actions: int = 60, **changes: object) -> ReportContent:
    """A report of the Pakistan–Palestine Health Working Group with so many action items."""
    rows = tuple(action(number) for number in range(1, actions + 1))
    open_statuses = {ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.REPORTED_COMPLETE}
    coverage = tuple(
        CoverageRow(
            area=name,
            reference=reference,
            decisions=index % 3,
            actions=sum(row.area == name for row in rows),
            open=sum(row.area == name and row.status in open_statuses for row in rows),
            confirmed=sum(row.area == name and row.status is ActionStatus.CONFIRMED_COMPLETE for row in rows),
            activities=(index + 1) % 3,
            planned=12 * ((index + 1) % 3),
            actual=7 * ((index + 1) % 3),
            last_movement_on=AS_OF - timedelta(days=9 * index) if index != 4 else None,
        )
        for index, (name, reference) in enumerate(AREAS)
    )
    values: dict[str, object] = {
        "symbol": "PPHWG",
        "group": "Pakistan–Palestine Health Working Group",
        "agreement": (
            "Memorandum of Understanding on cooperation in the health sector between Pakistan and Palestine, "
            "signed at Islamabad"
        ),
        "parties": SIDES,
        "as_of": AS_OF,
        "since": date(2026, 7, 1),
        "sample": True,
        "program": "0.1.0",
        "actions": rows,
        "decisions": tuple(decision(number) for number in range(1, 13)),
        "coverage": coverage,
        "calendar": calendar(rows),
    }
    return ReportContent(**{**values, **changes})  # type: ignore[arg-type]
