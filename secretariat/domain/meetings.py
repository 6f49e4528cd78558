"""Meetings: their states and moves, the agenda, and who came."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from secretariat.domain.dates import check_zone, instant
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


class MeetingState(StrEnum):
    """The life of a meeting."""

    PLANNED = "planned"
    CONVENED = "convened"
    IN_SESSION = "in_session"
    HELD = "held"
    CLOSED = "closed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


# FIELD.md, "Status words": these moves and no others.
MEETING_MOVES: dict[MeetingState, frozenset[MeetingState]] = {
    MeetingState.PLANNED: frozenset({MeetingState.CONVENED, MeetingState.POSTPONED, MeetingState.CANCELLED}),
    MeetingState.CONVENED: frozenset(
        {MeetingState.IN_SESSION, MeetingState.POSTPONED, MeetingState.CANCELLED}
    ),
    MeetingState.IN_SESSION: frozenset({MeetingState.HELD}),
    MeetingState.HELD: frozenset({MeetingState.CLOSED}),
    MeetingState.CLOSED: frozenset({MeetingState.HELD}),
    MeetingState.POSTPONED: frozenset({MeetingState.PLANNED, MeetingState.CANCELLED}),
    MeetingState.CANCELLED: frozenset(),
}


class MeetingMode(StrEnum):
    """How people take part."""

    IN_PERSON = "in_person"
    HYBRID = "hybrid"
    VIRTUAL = "virtual"


class MinutesState(StrEnum):
    """The life of a meeting's minutes; there is no way back from adopted."""

    DRAFTING = "drafting"
    CIRCULATED = "circulated"
    AGREED = "agreed"
    ADOPTED = "adopted"
    SIGNED = "signed"


MINUTES_MOVES: dict[MinutesState, frozenset[MinutesState]] = {
    MinutesState.DRAFTING: frozenset({MinutesState.CIRCULATED}),
    MinutesState.CIRCULATED: frozenset({MinutesState.DRAFTING, MinutesState.AGREED}),
    MinutesState.AGREED: frozenset({MinutesState.ADOPTED}),
    MinutesState.ADOPTED: frozenset({MinutesState.SIGNED}),
    MinutesState.SIGNED: frozenset(),
}


class Distribution(StrEnum):
    """Who may be given a meeting's documents; printed at their top."""

    GENERAL = "general"
    LIMITED = "limited"
    RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A session of a working group. Times are wall times in `zone`; `draft` counts the drafts of its minutes.

    `joint_group_ids` names other groups that meet together with this one. A meeting of several days can have its hours
    day by day as `Sitting`s.
    """

    id: int = 0
    version: int = 0
    uid: str = ""
    group_id: int = 0
    number: int = 0
    symbol: str = ""
    title: LocalizedText = LocalizedText()
    host_party_id: int | None = None
    place: LocalizedText = LocalizedText()
    venue: LocalizedText = LocalizedText()
    mode: MeetingMode = MeetingMode.IN_PERSON
    zone: str = "UTC"
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    state: MeetingState = MeetingState.PLANNED
    minutes_state: MinutesState = MinutesState.DRAFTING
    draft: int = 0
    circulated_at: datetime | None = None
    distribution: Distribution = Distribution.LIMITED
    joint_group_ids: tuple[int, ...] = ()
    adopted_on: date | None = None
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One stretch of a meeting of several days or with a long break, in wall times of the meeting's zone."""

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    position: int = 0
    starts_at: datetime | None = None
    ends_at: datetime | None = None


class Role(StrEnum):
    """A delegate's role, in the order in which Annex I prints them."""

    HEAD = "head"
    ALTERNATE_HEAD = "alternate_head"
    MEMBER = "member"
    ADVISER = "adviser"
    EXPERT = "expert"
    EMBASSY = "embassy"
    INTERPRETER = "interpreter"
    SECRETARIAT = "secretariat"
    OBSERVER = "observer"


class Attendance(StrEnum):
    """Whether a delegate came."""

    EXPECTED = "expected"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    REPRESENTED = "represented"


class Reply(StrEnum):
    """What someone answered to the invitation (RFC 5545, section 3.2.12)."""

    AWAITED = "awaited"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegate:
    """One person in one side's delegation to one meeting; observers belong to no side (`party_id` None).

    Who did not take part from beginning to end arrived for one agenda item and left after another. `replied_at` is the
    instant of the `reply` (UTC).
    """

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    person_id: int = 0
    party_id: int | None = None
    role: Role = Role.MEMBER
    attendance: Attendance = Attendance.EXPECTED
    represented_by_id: int | None = None
    arrived_item_id: int | None = None
    left_item_id: int | None = None
    reply: Reply = Reply.AWAITED
    replied_at: datetime | None = None


class AgendaKind(StrEnum):
    """What an agenda item is for, in the order of the skeleton."""

    OPENING = "opening"
    ADOPTION_OF_AGENDA = "adoption_of_agenda"
    MATTERS_ARISING = "matters_arising"
    FOCAL_POINTS = "focal_points"
    AREA_REVIEW = "area_review"
    WORK_PLAN = "work_plan"
    OTHER_BUSINESS = "other_business"
    NEXT_MEETING = "next_meeting"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item of a meeting's agenda; `position` counts from 0 and gives the printed number.

    `annotation` is what the annotated agenda says about it, to both sides.
    """

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    position: int = 0
    kind: AgendaKind = AgendaKind.AREA_REVIEW
    title: LocalizedText = LocalizedText()
    area_id: int | None = None
    presenter: LocalizedText = LocalizedText()
    minutes_allotted: int | None = None
    documents: tuple[str, ...] = ()
    annotation: LocalizedText = LocalizedText()


def check_meeting(meeting: Meeting) -> None:
    """Refuse a meeting in an unknown zone, at a wall time that does not exist, or that ends before it begins.

    Also one that is joint with its own group, or with another one twice.
    """
    check_zone(meeting.zone)
    if len({meeting.group_id, *meeting.joint_group_ids}) != 1 + len(meeting.joint_group_ids):
        raise RuleViolation("joint_with_itself", field="joint_group_ids")
    if not meeting.starts_at or not meeting.ends_at:
        raise RuleViolation("meeting_time_missing", field="starts_at" if not meeting.starts_at else "ends_at")
    if instant(meeting.ends_at, meeting.zone) <= instant(meeting.starts_at, meeting.zone):
        raise RuleViolation(
            "meeting_ends_before_it_begins", starts=meeting.starts_at, ends=meeting.ends_at, field="ends_at"
        )


def check_sittings(meeting: Meeting, sittings: Iterable[Sitting]) -> list[Sitting]:
    """Return sittings in the order of their times, or refuse them.

    Raises:
        RuleViolation: `sitting_time_missing`, `time_skipped`, `sitting_ends_before_it_begins`, `sitting_outside` the
            meeting, or `sittings_overlap`.
    """
    assert meeting.starts_at is not None
    assert meeting.ends_at is not None
    first, last = instant(meeting.starts_at, meeting.zone), instant(meeting.ends_at, meeting.zone)
    timed = []
    for sitting in sittings:
        if not sitting.starts_at or not sitting.ends_at:
            field = "starts_at" if not sitting.starts_at else "ends_at"
            raise RuleViolation("sitting_time_missing", field=field)
        begins, ends = instant(sitting.starts_at, meeting.zone), instant(sitting.ends_at, meeting.zone)
        times = {"starts": sitting.starts_at, "ends": sitting.ends_at}
        if ends <= begins:
            raise RuleViolation("sitting_ends_before_it_begins", **times, field="ends_at")
        if begins < first or ends > last:
            field = "starts_at" if begins < first else "ends_at"
            raise RuleViolation("sitting_outside", **times, symbol=meeting.symbol, field=field)
        timed.append((begins, ends, sitting))
    timed.sort(key=lambda entry: entry[:2])
    for (_, ended, _), (begins, _, sitting) in pairwise(timed):
        if begins < ended:
            raise RuleViolation(
                "sittings_overlap", starts=sitting.starts_at, ends=sitting.ends_at, field="starts_at"
            )
    return [sitting for _, _, sitting in timed]


# A meeting can be given other dates until it is in session.
RESCHEDULED = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.POSTPONED})


def check_reschedule(meeting: Meeting, reason: str) -> list[MeetingState]:
    """Return the states through which a meeting goes to other dates, the last one being planned.

    A planned meeting simply changes. One that was convened is postponed and planned again, for its notice has gone out:
    that needs a reason. One in session or over keeps its dates.

    Raises:
        RuleViolation: `reschedule_too_late`, or `reschedule_needs_reason`.
    """
    if meeting.state not in RESCHEDULED:
        raise RuleViolation("reschedule_too_late", symbol=meeting.symbol, state=meeting.state)
    if meeting.state is MeetingState.CONVENED and not reason.strip():
        raise RuleViolation("reschedule_needs_reason", symbol=meeting.symbol, field="reason")
    steps = {
        MeetingState.PLANNED: [],
        MeetingState.CONVENED: [MeetingState.POSTPONED, MeetingState.PLANNED],
        MeetingState.POSTPONED: [MeetingState.PLANNED],
    }[meeting.state]
    for to in steps:
        check_move(meeting, to)
        meeting = replace(meeting, state=to)
    return steps


def check_same_days(known: Meeting, meeting: Meeting) -> None:
    """Refuse (`reschedule_instead`) other days for a convened meeting: its notice has gone out. Hours may change."""
    if known.state is not MeetingState.CONVENED:
        return
    for field in ("starts_at", "ends_at"):
        before, now = getattr(known, field), getattr(meeting, field)
        if before and now and before.date() != now.date():
            raise RuleViolation("reschedule_instead", symbol=known.symbol, field=field)


class EffectKind(StrEnum):
    """What reopening a meeting bears upon."""

    MINUTES = "minutes"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    LATER_MEETINGS = "later_meetings"


@dataclass(frozen=True, slots=True)
class Effect:
    """What reopening a meeting bears upon: symbols of records, and the state of its minutes with their draft."""

    kind: EffectKind
    symbols: tuple[str, ...] = ()
    minutes_state: MinutesState | None = None
    draft: int = 0


def check_move(meeting: Meeting, to: MeetingState, reason: str = "") -> None:
    """Refuse a move that FIELD.md does not know, and one that makes no sense beside the minutes.

    Reopening needs a reason and minutes that are not adopted; what has circulated minutes cannot be called off.
    """
    if to not in MEETING_MOVES[meeting.state]:
        raise RuleViolation("meeting_move_unknown", symbol=meeting.symbol, state=meeting.state, to=to)
    if meeting.state is MeetingState.CLOSED:
        if not reason.strip():
            raise RuleViolation("reopening_needs_reason", symbol=meeting.symbol)
        if meeting.minutes_state in (MinutesState.ADOPTED, MinutesState.SIGNED):
            raise RuleViolation("reopening_adopted", symbol=meeting.symbol)
    if meeting.draft and to in (MeetingState.CANCELLED, MeetingState.POSTPONED):
        raise RuleViolation("cancelling_circulated", symbol=meeting.symbol, to=to)


def open_moves(meeting: Meeting) -> frozenset[MeetingState]:
    """Return the states to which a meeting can go from here, given a reason where one is needed."""

    def is_open(to: MeetingState) -> bool:
        try:
            check_move(meeting, to, "any")
        except RuleViolation:
            return False
        return True

    return frozenset(to for to in MEETING_MOVES[meeting.state] if is_open(to))


def check_minutes_move(meeting: Meeting, to: MinutesState) -> None:
    """Refuse a move of the minutes that FIELD.md does not know."""
    if to not in MINUTES_MOVES[meeting.minutes_state]:
        raise RuleViolation("minutes_move_unknown", symbol=meeting.symbol, state=meeting.minutes_state, to=to)


def check_delegate(delegate: Delegate) -> None:
    """Refuse a delegate without a person, and "represented" without saying by whom, or by the same person."""
    if not delegate.person_id:
        raise RuleViolation("person_missing", field="person_id")
    if delegate.represented_by_id == delegate.person_id:
        raise RuleViolation("represented_by_oneself", field="represented_by_id")
    if (delegate.attendance is Attendance.REPRESENTED) != (delegate.represented_by_id is not None):
        raise RuleViolation("represented_by_whom", field="represented_by_id")


def check_agenda_item(item: AgendaItem) -> None:
    """Refuse an item without a title or with a negative number of minutes."""
    if not item.title:
        raise RuleViolation("name_missing", field="title")
    if item.minutes_allotted is not None and item.minutes_allotted < 0:
        raise RuleViolation("negative_number", field="minutes_allotted")


def represented(delegates: list[Delegate], party_id: int) -> bool:
    """Return whether a side is represented by a present head or alternate head.

    A head who is represented counts only when the substitute is present (FIELD.md, "constituted").
    """
    present = {d.person_id for d in delegates if d.attendance is Attendance.PRESENT}
    for delegate in delegates:
        if delegate.party_id != party_id or delegate.role not in (Role.HEAD, Role.ALTERNATE_HEAD):
            continue
        if delegate.person_id in present or delegate.represented_by_id in present:
            return True
    return False
