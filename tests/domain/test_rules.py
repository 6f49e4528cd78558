"""The rules of the field: moves, the traffic light, standing on a date, times, symbols, and what checks refuse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import (
    actions,
    activities,
    agreements,
    dates,
    decisions,
    groups,
    meetings,
    minutes,
    people,
)
from secretariat.domain.actions import ActionStatus, ActionUpdate, Rag, is_overdue, rag, standing
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.decisions import DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import (
    MEETING_MOVES,
    MINUTES_MOVES,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Role,
    represented,
)
from secretariat.domain.people import DesignationState, FocalPoint
from secretariat.domain.symbols import (
    action_symbol,
    decision_symbol,
    file_stem,
    last_number,
    meeting_symbol,
    minutes_symbol,
)
from secretariat.domain.text import LocalizedText

TODAY = date(2026, 6, 15)
NAMED = LocalizedText(en="Name")


def refusal(act: Callable[[], Any]) -> str:
    """Return the code with which an act is refused, an empty string when it is not."""
    try:
        act()
    except RuleViolation as violation:
        return violation.code
    return ""


# FIELD.md: planned → convened → in session → held → closed; planned or convened → postponed → planned; planned,
# convened or postponed → cancelled; closed → held only with a reason.
MEETING_LIFE = {
    ("planned", "convened"),
    ("convened", "in_session"),
    ("in_session", "held"),
    ("held", "closed"),
    ("planned", "postponed"),
    ("convened", "postponed"),
    ("postponed", "planned"),
    ("planned", "cancelled"),
    ("convened", "cancelled"),
    ("postponed", "cancelled"),
    ("closed", "held"),
}
# FIELD.md: drafting → circulated → drafting (next version) or agreed → adopted → signed. No way back from adopted.
MINUTES_LIFE = {
    ("drafting", "circulated"),
    ("circulated", "drafting"),
    ("circulated", "agreed"),
    ("agreed", "adopted"),
    ("adopted", "signed"),
}


@pytest.mark.parametrize("state", MeetingState)
@pytest.mark.parametrize("to", MeetingState)
def test_a_meeting_moves_as_the_field_says_and_no_other_way(state: MeetingState, to: MeetingState) -> None:
    meeting = Meeting(symbol="G/2026/1", state=state)
    code = refusal(lambda: meetings.check_move(meeting, to, "The annex was missing"))
    assert code == ("" if (state.value, to.value) in MEETING_LIFE else "meeting_move_unknown")
    assert (to in MEETING_MOVES[state]) == ((state.value, to.value) in MEETING_LIFE)


@pytest.mark.parametrize("state", MinutesState)
@pytest.mark.parametrize("to", MinutesState)
def test_minutes_move_as_the_field_says_and_no_other_way(state: MinutesState, to: MinutesState) -> None:
    meeting = Meeting(symbol="G/2026/1", minutes_state=state)
    code = refusal(lambda: meetings.check_minutes_move(meeting, to))
    assert code == ("" if (state.value, to.value) in MINUTES_LIFE else "minutes_move_unknown")
    assert (to in MINUTES_MOVES[state]) == ((state.value, to.value) in MINUTES_LIFE)


@pytest.mark.parametrize("minutes_state", MinutesState)
def test_a_closed_meeting_opens_again_only_with_a_reason_and_before_adoption(
    minutes_state: MinutesState,
) -> None:
    closed = Meeting(symbol="G/2026/1", state=MeetingState.CLOSED, minutes_state=minutes_state)
    assert refusal(lambda: meetings.check_move(closed, MeetingState.HELD, " ")) == "reopening_needs_reason"
    sealed = minutes_state in (MinutesState.ADOPTED, MinutesState.SIGNED)
    code = refusal(lambda: meetings.check_move(closed, MeetingState.HELD, "The annex was missing"))
    assert code == ("reopening_adopted" if sealed else "")


@pytest.mark.parametrize("state", MinutesState)
def test_text_is_written_only_while_drafting(state: MinutesState) -> None:
    code = refusal(lambda: minutes.check_drafting(Meeting(symbol="G/2026/1", minutes_state=state)))
    sealed = state in (MinutesState.ADOPTED, MinutesState.SIGNED)
    assert code == ("" if state is MinutesState.DRAFTING else "sealed" if sealed else "minutes_not_drafting")


S = ActionStatus
RAG_TABLE = [
    # status, days until the deadline (None: no deadline), moves, colour
    (S.ON_HOLD, -30, 3, Rag.GREY),
    (S.CANCELLED, -30, 3, Rag.GREY),
    (S.SUPERSEDED, -30, 3, Rag.GREY),
    (S.CONFIRMED_COMPLETE, -30, 3, Rag.BLUE),
    (S.NOT_STARTED, -1, 0, Rag.RED),
    (S.IN_PROGRESS, -1, 0, Rag.RED),
    (S.IN_PROGRESS, 100, 2, Rag.RED),
    (S.NOT_STARTED, None, 2, Rag.RED),
    (S.REPORTED_COMPLETE, 100, 2, Rag.RED),
    (S.REPORTED_COMPLETE, -1, 0, Rag.AMBER),
    (S.REPORTED_COMPLETE, None, 0, Rag.AMBER),
    (S.NOT_STARTED, 0, 0, Rag.AMBER),
    (S.IN_PROGRESS, 14, 0, Rag.AMBER),
    (S.IN_PROGRESS, 15, 0, Rag.GREEN),
    (S.IN_PROGRESS, 100, 1, Rag.AMBER),
    (S.NOT_STARTED, None, 0, Rag.GREEN),
]


@pytest.mark.parametrize(("status", "days", "moves", "colour"), RAG_TABLE)
def test_the_first_match_gives_the_colour(status: S, days: int | None, moves: int, colour: Rag) -> None:
    due = None if days is None else TODAY + timedelta(days=days)
    assert rag(status, due, moves, TODAY) is colour


@given(st.sampled_from(S), st.none() | st.dates(), st.integers(0, 4), st.dates())
def test_the_colour_follows_the_rule_in_its_order(
    status: S, due: date | None, moves: int, as_of: date
) -> None:
    overdue = status in (S.NOT_STARTED, S.IN_PROGRESS) and due is not None and due < as_of
    assert is_overdue(status, due, as_of) == overdue
    rules = [
        (Rag.GREY, status in (S.ON_HOLD, S.CANCELLED, S.SUPERSEDED)),
        (Rag.BLUE, status is S.CONFIRMED_COMPLETE),
        (Rag.RED, overdue or moves >= 2),
        (
            Rag.AMBER,
            (due is not None and (due - as_of).days <= 14) or moves == 1 or status is S.REPORTED_COMPLETE,
        ),
        (Rag.GREEN, True),
    ]
    assert rag(status, due, moves, as_of) is next(colour for colour, match in rules if match)


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def test_standing_counts_the_entries_of_the_day_and_no_later_one() -> None:
    history = [
        ActionUpdate(id=1, effective_on=day(0), due_on=day(30)),
        ActionUpdate(id=2, effective_on=day(10), status=S.IN_PROGRESS, percent=40, due_on=day(60)),
        # Entered last and dated back, and one that brings the deadline forward: that is no slippage.
        ActionUpdate(id=4, effective_on=day(5), status=S.ON_HOLD, percent=10, due_on=day(30)),
        ActionUpdate(id=3, effective_on=day(20), status=S.IN_PROGRESS, percent=50, due_on=day(45)),
        ActionUpdate(id=5, effective_on=day(20), status=S.REPORTED_COMPLETE, percent=100, due_on=day(70)),
    ]
    assert standing(history, day(-1)) is None
    assert standing(history, day(0)) == actions.Standing(S.NOT_STARTED, 0, day(30), 0, day(30))
    assert standing(history, day(4)) == actions.Standing(S.NOT_STARTED, 0, day(30), 0, day(30))
    assert standing(history, day(5)) == actions.Standing(S.ON_HOLD, 10, day(30), 0, day(30))
    assert standing(history, day(10)) == actions.Standing(S.IN_PROGRESS, 40, day(60), 1, day(30))
    assert standing(history, day(20)) == actions.Standing(S.REPORTED_COMPLETE, 100, day(70), 2, day(30))


UPDATES = st.lists(
    st.builds(
        ActionUpdate,
        effective_on=st.integers(0, 6).map(day),
        status=st.sampled_from(S),
        percent=st.integers(0, 100),
        due_on=st.none() | st.integers(0, 9).map(day),
        follows_event=st.booleans(),
    ),
    max_size=7,
)


@given(UPDATES, st.integers(-1, 7), st.randoms())
def test_standing_is_the_walk_through_the_entries_in_time(
    updates: list[ActionUpdate], on: int, random: Any
) -> None:
    numbered = [replace(update, id=number) for number, update in enumerate(updates)]
    walked = [u for d in range(-1, on + 1) for u in numbered if u.effective_on == day(d)]
    random.shuffle(numbered)
    stood = standing(numbered, day(on))
    if not walked:
        assert stood is None
        return
    moves, slipped, deadline = 0, 0, None
    for update in walked:
        if deadline is not None and update.due_on is not None and not update.follows_event:
            moves += update.due_on > deadline
            slipped += (update.due_on - deadline).days
        deadline = update.due_on or deadline
    last = walked[-1]
    original = deadline - timedelta(days=slipped) if deadline else None
    assert stood == actions.Standing(last.status, last.percent, last.due_on, moves, original)
    assert stood.slipped_days == (slipped if last.due_on else 0)


@pytest.mark.parametrize(
    ("zone", "skipped", "exists"),
    [
        ("Europe/Berlin", datetime(2026, 3, 29, 2, 30), datetime(2026, 3, 29, 3, 0)),
        ("Asia/Hebron", datetime(2026, 3, 28, 2, 30), datetime(2026, 3, 28, 3, 0)),
        ("America/New_York", datetime(2026, 3, 8, 2, 0), datetime(2026, 3, 8, 1, 59)),
    ],
)
def test_a_time_over_which_clocks_are_put_forward_does_not_exist(
    zone: str, skipped: datetime, exists: datetime
) -> None:
    assert refusal(lambda: dates.instant(skipped, zone)) == "time_skipped"
    assert dates.instant(exists, zone).tzinfo is not None
    later = exists.replace(hour=12)
    meeting = Meeting(zone=zone, starts_at=skipped, ends_at=later)
    assert refusal(lambda: meetings.check_meeting(meeting)) == "time_skipped"


def test_a_time_that_comes_twice_is_taken_as_the_first() -> None:
    twice = datetime(2026, 10, 25, 2, 30)
    assert dates.instant(twice, "Europe/Berlin").hour == 0


def test_times_stand_on_both_capitals_clocks() -> None:
    assert dates.in_zone(datetime(2026, 1, 12, 10), "Asia/Karachi", "Asia/Hebron") == datetime(2026, 1, 12, 7)
    assert dates.zone_city("America/Port_of_Spain") == "Port of Spain"


@pytest.mark.parametrize("zone", ["", "Asia", "Nowhere/Atlantis", "../../etc/passwd", "Asia/Karachi\x00"])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    assert refusal(lambda: dates.check_zone(zone)) == "zone_unknown"


def test_the_edge_of_the_calendar_is_no_crash() -> None:
    assert refusal(lambda: dates.instant(datetime(1, 1, 1), "Asia/Karachi")) == "time_unreadable"


def test_dates_are_read_and_refused() -> None:
    assert dates.parse_date(" 2026-03-11 ") == date(2026, 3, 11)
    for wrong in ("", "11 March 2026", "2026-02-30", "2026-13-01"):
        with pytest.raises(RuleViolation, match="date_unreadable"):
            dates.parse_date(wrong)


def test_symbols_are_those_of_the_field() -> None:
    meeting = meeting_symbol("PPHWG", 2026, 1)
    assert meeting == "PPHWG/2026/1"
    assert minutes_symbol(meeting) == "PPHWG/2026/1/AM"
    assert decision_symbol(meeting, 3) == "PPHWG/2026/1/D.3"
    assert action_symbol(meeting, 7) == "PPHWG/2026/1/A.7"
    assert action_symbol("PPHWG/2026", 2) == "PPHWG/2026/A.2"
    assert [last_number(s) for s in (meeting, decision_symbol(meeting, 3), action_symbol(meeting, 12))] == [
        1,
        3,
        12,
    ]
    assert file_stem("PPHWG/2026/1/AM", "ar") == "PPHWG-2026-1-AM-ar"


def delegate(
    person: int, role: Role, attendance: Attendance, by: int | None = None, party: int | None = 1
) -> Delegate:
    return Delegate(person_id=person, party_id=party, role=role, attendance=attendance, represented_by_id=by)


PRESENT, REPRESENTED = Attendance.PRESENT, Attendance.REPRESENTED


@pytest.mark.parametrize(
    ("delegates", "counts"),
    [
        ([], False),
        ([delegate(1, Role.HEAD, PRESENT)], True),
        ([delegate(1, Role.ALTERNATE_HEAD, PRESENT)], True),
        ([delegate(1, Role.MEMBER, PRESENT)], False),
        ([delegate(1, Role.HEAD, PRESENT, party=2)], False),
        ([delegate(1, Role.HEAD, Attendance.EXPECTED)], False),
        ([delegate(1, Role.HEAD, Attendance.EXCUSED), delegate(2, Role.ALTERNATE_HEAD, PRESENT)], True),
        ([delegate(1, Role.HEAD, REPRESENTED, 2), delegate(2, Role.MEMBER, PRESENT)], True),
        ([delegate(1, Role.HEAD, REPRESENTED, 2), delegate(2, Role.MEMBER, Attendance.ABSENT)], False),
        ([delegate(1, Role.HEAD, REPRESENTED, 2)], False),
        ([delegate(1, Role.MEMBER, REPRESENTED, 2), delegate(2, Role.MEMBER, PRESENT)], False),
    ],
)
def test_a_side_is_represented_by_a_head_an_alternate_or_a_present_substitute(
    delegates: list[Delegate], counts: bool
) -> None:
    assert represented(delegates, 1) is counts


@pytest.mark.parametrize(
    ("first", "until", "state"),
    [
        (None, None, DesignationState.CURRENT),
        (day(1), None, DesignationState.FUTURE),
        (day(0), None, DesignationState.CURRENT),
        (None, day(-1), DesignationState.EXPIRED),
        (None, day(0), DesignationState.EXPIRING),
        (None, day(60), DesignationState.EXPIRING),
        (None, day(61), DesignationState.CURRENT),
    ],
)
def test_a_designation_stands_by_its_dates(
    first: date | None, until: date | None, state: DesignationState
) -> None:
    assert FocalPoint(from_on=first, until_on=until).state(TODAY) is state


def at(hour: int) -> datetime:
    return datetime(2026, 6, 15, hour)


REFUSED = [
    ("name_missing", lambda: agreements.check_party(agreements.Party())),
    ("zone_unknown", lambda: agreements.check_party(agreements.Party(name=NAMED, zone="X/Y"))),
    ("rest_day_unknown", lambda: agreements.check_party(agreements.Party(name=NAMED, rest_days=(7, 8)))),
    ("name_missing", lambda: agreements.check_agreement(agreements.Agreement())),
    (
        "expires_before_signature",
        lambda: agreements.check_agreement(
            agreements.Agreement(title=NAMED, signed_on=day(1), expires_on=day(0))
        ),
    ),
    ("name_missing", lambda: agreements.check_named(agreements.Area())),
    ("number_missing", lambda: agreements.check_article(agreements.Article(number=" "))),
    ("name_missing", lambda: people.check_institution(people.Institution())),
    ("name_missing", lambda: people.check_person(people.Person())),
    *(
        ("email_unreadable", lambda e=e: people.check_person(people.Person(name=NAMED, email=e)))
        for e in ("x", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\n")
    ),
    ("person_missing", lambda: people.check_focal_point(FocalPoint(party_id=1))),
    ("party_missing", lambda: people.check_focal_point(FocalPoint(person_id=1))),
    (
        "ends_before_it_begins",
        lambda: people.check_focal_point(
            FocalPoint(person_id=1, party_id=1, from_on=day(1), until_on=day(0))
        ),
    ),
    ("name_missing", lambda: groups.check_group(groups.Group())),
    ("agreement_missing", lambda: groups.check_group(groups.Group(name=NAMED))),
    *(
        (
            "group_symbol_unfit",
            lambda s=s: groups.check_group(groups.Group(name=NAMED, agreement_id=1, symbol=s)),
        )
        for s in ("", "A", "pphwg", "A/B", "1AB", "ABWG\n", "A" * 17)
    ),
    (
        "language_missing",
        lambda: groups.check_group(groups.Group(name=NAMED, agreement_id=1, symbol="AB", languages=())),
    ),
    ("meeting_time_missing", lambda: meetings.check_meeting(Meeting(starts_at=at(10)))),
    ("meeting_time_missing", lambda: meetings.check_meeting(Meeting(ends_at=at(10)))),
    (
        "meeting_ends_before_it_begins",
        lambda: meetings.check_meeting(Meeting(starts_at=at(11), ends_at=at(10))),
    ),
    (
        "meeting_ends_before_it_begins",
        lambda: meetings.check_meeting(Meeting(starts_at=at(10), ends_at=at(10))),
    ),
    ("zone_unknown", lambda: meetings.check_meeting(Meeting(zone="X", starts_at=at(9), ends_at=at(10)))),
    ("person_missing", lambda: meetings.check_delegate(Delegate())),
    ("represented_by_whom", lambda: meetings.check_delegate(delegate(1, Role.HEAD, REPRESENTED))),
    ("represented_by_whom", lambda: meetings.check_delegate(delegate(1, Role.HEAD, PRESENT, 2))),
    ("name_missing", lambda: meetings.check_agenda_item(meetings.AgendaItem())),
    (
        "negative_number",
        lambda: meetings.check_agenda_item(meetings.AgendaItem(title=NAMED, minutes_allotted=-1)),
    ),
    ("name_missing", lambda: actions.check_action(actions.Action(), None)),
    (
        "deadline_before_meeting",
        lambda: actions.check_action(actions.Action(title=NAMED, due_on=day(-1)), TODAY),
    ),
    *(
        ("percent_out_of_range", lambda p=p: actions.check_update(None, ActionUpdate(percent=p), TODAY, "A"))
        for p in (-1, 101)
    ),
    (
        "effective_in_future",
        lambda: actions.check_update(None, ActionUpdate(effective_on=day(1)), TODAY, "A"),
    ),
    (
        "awaiting_whom",
        lambda: decisions.check_decision(decisions.Decision(state=DecisionState.AD_REFERENDUM)),
    ),
    *(
        ("replaced_by_what", lambda s=s: decisions.check_decision(decisions.Decision(state=s)))
        for s in (DecisionState.AMENDED, DecisionState.SUPERSEDED)
    ),
    ("replaced_by_itself", lambda: decisions.check_decision(decisions.Decision(id=4, replaced_by_id=4))),
    ("name_missing", lambda: activities.check_activity(activities.Activity())),
    *(
        (
            "negative_number",
            lambda f=f: activities.check_activity(activities.Activity(title=NAMED, **{f: -1})),
        )
        for f in ("planned", "actual")
    ),
    (
        "ends_before_it_begins",
        lambda: activities.check_activity(activities.Activity(title=NAMED, starts_on=day(1), ends_on=day(0))),
    ),
]


@pytest.mark.parametrize(("code", "act"), REFUSED, ids=[f"{i}-{code}" for i, (code, _) in enumerate(REFUSED)])
def test_what_cannot_be_is_refused_by_name(code: str, act: Callable[[], Any]) -> None:
    assert refusal(act) == code


ACCEPTED: list[Callable[[], Any]] = [
    lambda: agreements.check_party(agreements.Party(name=NAMED, zone="Asia/Hebron", rest_days=(5, 6))),
    lambda: agreements.check_agreement(
        agreements.Agreement(title=NAMED, signed_on=day(0), expires_on=day(0))
    ),
    lambda: agreements.check_article(agreements.Article(number="3 bis")),
    lambda: people.check_person(people.Person(name=NAMED, email="amina@example.org")),
    lambda: people.check_focal_point(FocalPoint(person_id=1, party_id=1)),
    lambda: groups.check_group(groups.Group(name=NAMED, agreement_id=1, symbol="A1-B")),
    lambda: meetings.check_meeting(Meeting(starts_at=at(9), ends_at=at(10))),
    lambda: meetings.check_delegate(delegate(1, Role.HEAD, REPRESENTED, 2)),
    lambda: meetings.check_agenda_item(meetings.AgendaItem(title=NAMED, minutes_allotted=0)),
    lambda: actions.check_action(actions.Action(title=NAMED, due_on=TODAY), TODAY),
    lambda: actions.check_update(None, ActionUpdate(percent=100, effective_on=TODAY), TODAY, "A"),
    lambda: decisions.check_decision(
        decisions.Decision(state=DecisionState.AD_REFERENDUM, awaiting_party_id=1)
    ),
    lambda: decisions.check_decision(
        decisions.Decision(id=1, state=DecisionState.SUPERSEDED, replaced_by_id=2)
    ),
    lambda: activities.check_activity(
        activities.Activity(title=NAMED, starts_on=day(0), ends_on=day(0), planned=0, actual=0)
    ),
]


@pytest.mark.parametrize("act", ACCEPTED)
def test_what_may_be_is_accepted(act: Callable[[], Any]) -> None:
    assert refusal(act) == ""


@pytest.mark.parametrize("before", [None, *S])
def test_completion_is_reported_before_it_is_confirmed(before: S | None) -> None:
    stood = None if before is None else actions.Standing(before, 0, None, 0)
    confirming = ActionUpdate(status=S.CONFIRMED_COMPLETE, percent=100)
    code = refusal(lambda: actions.check_update(stood, confirming, TODAY, "A"))
    turned = before in (S.REPORTED_COMPLETE, S.CONFIRMED_COMPLETE)
    assert code == ("" if turned else "confirmed_before_reported")


def test_changes_say_which_records_were_touched() -> None:
    changes = Changes.of([Ref(Kind.ACTION, 3), Ref(Kind.UPDATE, 9)])
    assert changes.touches(Kind.ACTION)
    assert not changes.touches(Kind.MEETING)
    assert changes.ids(Kind.UPDATE) == {9}


def test_a_party_is_called_by_its_short_name_if_it_has_one() -> None:
    long, short = LocalizedText(en="State of Borduria", ar="دولة"), LocalizedText(en="Borduria")
    assert Party(name=long).called("ar") == "دولة"
    assert Party(name=long, short_name=short).called("ar") == "Borduria"


def test_only_moves_that_are_not_refused_are_open() -> None:
    closed = Meeting(state=MeetingState.CLOSED)
    assert meetings.open_moves(closed) == {MeetingState.HELD}
    assert meetings.open_moves(Meeting(state=MeetingState.CLOSED, minutes_state=MinutesState.SIGNED)) == set()
    planned = {MeetingState.CONVENED, MeetingState.POSTPONED, MeetingState.CANCELLED}
    assert meetings.open_moves(Meeting()) == planned
    assert meetings.open_moves(Meeting(draft=1)) == {MeetingState.CONVENED}
