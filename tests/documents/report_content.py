"""Progress reports to test with. Names are invented."""

from __future__ import annotations

from datetime import date, timedelta

from secretariat.documents.content.report import (
    ActionRow,
    ActivityRow,
    CalendarRow,
    CoverageRow,
    DateKind,
    DecisionRow,
    GoneRow,
    ReportContent,
)
from secretariat.domain.actions import ActionStatus, Priority, Rag, rag
from secretariat.domain.activities import ActivityKind
from secretariat.domain.decisions import DecisionState
from secretariat.domain.reports import EarlierItem, changes_of

AS_OF = date(2026, 9, 30)
SINCE = date(2026, 7, 1)
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
    before = earlier(number, original)
    values: dict[str, object] = {
        "id": number,
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
        "slipped_days": 30 * moves,
        "changes": changes_of(status, due, as_of, before, SINCE, original_due_on=original),
        "rag_before": before.rag if before else None,
        "status_before": before.status if before else None,
        "due_before": before.due_on if before else None,
    }
    return ActionRow(**{**values, **changes})  # type: ignore[arg-type]


def earlier(number: int, due: date) -> EarlierItem | None:
    """The action item `number` as the report before showed it; each fifth is new since."""
    if number % 5 == 4:
        return None
    status = STATUSES[(number - 1) % len(STATUSES)]
    return EarlierItem(id=number, status=status, due_on=due, rag=rag(status, due, 0, SINCE))


def decision(number: int, new: bool = True) -> DecisionRow:
    """The decision `number`; one awaits confirmation, one is superseded."""
    state, remark = DecisionState.IN_FORCE, ""
    if number == 3:
        state, remark = DecisionState.AD_REFERENDUM, "Palestine, until 2026-10-15"
    elif number == 4:
        state, remark = DecisionState.SUPERSEDED, "PPHWG/2026/2/D.9"
    return DecisionRow(
        id=number,
        new=new and number >= 7,
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
            on=date(2026, 10, 2),
            what="Sign the minutes of PPHWG/2026/2",
            kind=DateKind.OBLIGATION,
            rest_of=("Palestine",),
            moved_to=date(2026, 10, 5),
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
    first = changes.get("since", SINCE) is None
    alone: dict[str, object] = {"changes": (), "rag_before": None, "status_before": None, "due_before": None}
    rows = tuple(action(number, **(alone if first else {})) for number in range(1, actions + 1))
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
            evidence=index % 4,
            last_movement_on=AS_OF - timedelta(days=9 * index) if index != 4 else None,
            silent=index == 4,
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
        "since": SINCE,
        "since_kept": not first,
        "since_hash": "" if first else "0123456789abcdef" * 4,
        "clocks": ("Islamabad UTC+05:00", "Ramallah UTC+03:00"),
        "gone": (
            GoneRow(symbol="PPHWG/2026/1/A.99", title="Test the line", side="Pakistan", rag_before=Rag.RED),
        )
        if rows and not first
        else (),
        "activities": (
            ActivityRow(
                title="Fellowship in interventional cardiology",
                kind=ActivityKind.TRAINING,
                area=AREAS[0][0],
                starts_on=date(2026, 9, 1),
                ends_on=date(2026, 12, 20),
                host="Pakistan",
                planned=12,
                actual=9,
                cost_borne_by="the host, travel the sending side",
                report_due_on=date(2027, 1, 20),
            ),
        ),
        "sample": True,
        "program": "0.1.0",
        "actions": rows,
        "decisions": tuple(decision(number, not first) for number in range(1, 13)),
        "coverage": coverage,
        "calendar": calendar(rows),
    }
    return ReportContent(**{**values, **changes})  # type: ignore[arg-type]
