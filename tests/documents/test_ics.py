"""Calendar files are read by other programs as they were meant: texts, times in their zones, lines and revisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.content.calendar import (
    Address,
    CalendarContent,
    Event,
    Invitee,
    Method,
    Part,
    Task,
)
from secretariat.documents.ics import calendar_bytes
from secretariat.documents.time_zones import changes
from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.meetings import Reply
from secretariat.domain.text import clean
from tests.calendar_tools import by_libical, by_vobject, check_lines

HEBRON, ZURICH = ZoneInfo("Asia/Hebron"), ZoneInfo("Europe/Zurich")
ORGANIZER = Address("Amina Adil", "amina@example.org")
BASIL = Invitee(Address("Basil Bishara", "basil@example.org"), Part.CHAIR, Reply.TENTATIVE)
MEETING = Event(
    uid="2950e9ae-5089-4e3b-ae8b-9e7c4a815857",
    sequence=7,
    summary="Health Group – First Meeting",
    starts=datetime(2026, 3, 10, 10, tzinfo=HEBRON),
    ends=datetime(2026, 3, 10, 17, tzinfo=HEBRON),
    organizer=ORGANIZER,
    invitees=(BASIL,),
    busy=True,
    alarm_days=1,
)
CONTENT = CalendarContent(method=Method.REQUEST, language="en", made_on=date(2026, 1, 5), events=(MEETING,))
TASK = Task(
    uid="0a4bd1ff-21ad-4d0f-9d0e-0d3c3f6a6f55",
    sequence=3,
    summary="Submit the plan",
    status=ActionStatus.IN_PROGRESS,
    percent=40,
    priority=Priority.HIGH,
    starts_on=date(2026, 1, 5),
    due_on=date(2026, 2, 5),
    organizer=ORGANIZER,
    waits_for=("another-uid",),
    alarm_days=14,
)
HOSTILE = (
    st.lists(
        st.text(max_size=20)
        | st.sampled_from(
            [*list('\\,;:"\n\tNn^ "'), "ع", "\u200f", "\u2066", "👩‍⚕️", "中", "END:VEVENT\n", "é" * 60]
        ),
        min_size=1,
        max_size=8,
    )
    .map("".join)
    .map(lambda text: clean(text).strip())
    .filter(bool)
)


def published(*events: Event, tasks: tuple[Task, ...] = ()) -> CalendarContent:
    shown = tuple(replace(event, invitees=()) for event in events)
    return replace(CONTENT, method=Method.PUBLISH, name="Health Group", events=shown, tasks=tasks)


@pytest.mark.parametrize("method", [Method.REQUEST, Method.CANCEL])
def test_messages_about_a_meeting_keep_the_rules_of_itip(method):
    data = calendar_bytes(replace(CONTENT, method=method))
    check_lines(data)
    (seen,) = by_libical(data)
    assert (seen.uid, seen.sequence, seen.summary) == (MEETING.uid, 7, MEETING.summary)
    calendar = by_vobject(data)
    assert calendar.method.value == method.value
    (attendee,) = calendar.vevent.attendee_list
    assert attendee.value == "mailto:basil@example.org"
    said = {name: values[0] for name, values in attendee.params.items()}
    assert said["CN"] == "Basil Bishara"
    assert (said["ROLE"], said["PARTSTAT"]) == ("CHAIR", "TENTATIVE")
    assert said["RSVP"] == ("TRUE" if method is Method.REQUEST else "FALSE")
    assert calendar.vevent.organizer.value == "mailto:amina@example.org"
    assert hasattr(calendar.vevent, "valarm") == (method is Method.REQUEST)
    assert (calendar.vevent.status.value == "CANCELLED") == (method is Method.CANCEL)


def test_a_published_calendar_has_tasks_that_depend_on_others():
    data = calendar_bytes(published(MEETING, tasks=(TASK,)))
    check_lines(data)
    assert [seen.kind for seen in by_libical(data)] == ["VEVENT", "VTODO"]
    calendar = by_vobject(data)
    task = calendar.vtodo
    assert (task.status.value, task.percent_complete.value, task.priority.value) == ("IN-PROCESS", "40", "1")
    assert task.due.value == date(2026, 2, 5)
    assert task.related_to.value == "another-uid"
    assert task.related_to.params["RELTYPE"] == ["DEPENDS-ON"]
    assert task.valarm.trigger.value == timedelta(days=-14)
    assert not hasattr(calendar.vevent, "attendee")
    assert calendar.x_wr_calname.value == "Health Group"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (ActionStatus.NOT_STARTED, "NEEDS-ACTION"),
        (ActionStatus.REPORTED_COMPLETE, "IN-PROCESS"),
        (ActionStatus.CONFIRMED_COMPLETE, "COMPLETED"),
        (ActionStatus.ON_HOLD, "NEEDS-ACTION"),
        (ActionStatus.CANCELLED, "CANCELLED"),
        (ActionStatus.SUPERSEDED, "CANCELLED"),
    ],
)
def test_a_task_is_completed_only_when_it_was_confirmed(status, said):
    data = calendar_bytes(published(tasks=(replace(TASK, status=status),)))
    assert by_vobject(data).vtodo.status.value == said


def test_whole_days_end_where_the_next_one_begins():
    days = replace(MEETING, starts=date(2026, 3, 10), ends=date(2026, 3, 11))
    data = calendar_bytes(published(days))
    (seen,) = by_libical(data)
    assert seen.whole_days
    assert by_vobject(data).vevent.dtend.value == date(2026, 3, 12)
    assert b"VTIMEZONE" not in data


# Asia/Hebron changes its clocks on days that are decreed year by year, Zurich on the last Sundays of March and October.
@pytest.mark.parametrize("zone", [HEBRON, ZURICH, ZoneInfo("Asia/Karachi"), ZoneInfo("America/Sao_Paulo")])
@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_hours_are_right_by_the_files_own_zone_all_year(zone, year):
    for days in range(0, 365, 3):
        starts = (datetime(year, 1, 1, 9, 30) + timedelta(days=days)).replace(tzinfo=zone)
        event = replace(MEETING, starts=starts, ends=starts + timedelta(hours=7))
        (seen,) = by_libical(calendar_bytes(replace(CONTENT, events=(event,))))
        assert seen.starts == starts.timestamp(), starts
        assert seen.ends == event.ends.timestamp(), starts


@pytest.mark.parametrize("zone", ["Asia/Hebron", "Europe/Zurich"])
def test_hours_around_a_change_of_the_clock_are_right(zone):
    info = ZoneInfo(zone)
    for change in changes(zone, [datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)]):
        instant = (change.begins - change.before).replace(tzinfo=UTC)
        for hours in (-30, -3, -1, 2, 3, 30):
            starts = (instant + timedelta(hours=hours)).astimezone(info)
            if starts.replace(fold=1).utcoffset() != starts.replace(fold=0).utcoffset():
                continue  # an hour that comes twice: a wall time cannot say which
            event = replace(MEETING, starts=starts, ends=(instant + timedelta(hours=40)).astimezone(info))
            (seen,) = by_libical(calendar_bytes(replace(CONTENT, events=(event,))))
            assert (seen.starts, seen.ends) == (starts.timestamp(), event.ends.timestamp()), (starts, change)


def test_a_zone_gives_its_changes_to_the_second_and_only_those_around():
    march, november = (datetime(2026, month, 15, 12, tzinfo=ZURICH) for month in (3, 11))
    found = changes("Europe/Zurich", [march])
    assert [(c.begins, c.name, c.summer) for c in found] == [
        (datetime(2025, 10, 26, 3), "CET", False),
        (datetime(2026, 3, 29, 2), "CEST", True),
    ]
    assert [c.begins for c in changes("Europe/Zurich", [november, march])] == [
        datetime(2025, 10, 26, 3),
        datetime(2026, 3, 29, 2),
        datetime(2026, 10, 25, 3),
        datetime(2027, 3, 28, 2),
    ]
    (fixed,) = changes("Asia/Karachi", [march])
    assert (fixed.before, fixed.after) == (timedelta(hours=5), timedelta(hours=5))


def test_a_calendar_that_spans_years_has_each_change():
    first = replace(
        MEETING, starts=datetime(2025, 7, 1, 9, tzinfo=HEBRON), ends=datetime(2025, 7, 1, 10, tzinfo=HEBRON)
    )
    last = replace(
        MEETING,
        uid="another",
        starts=datetime(2028, 1, 10, 9, tzinfo=HEBRON),
        ends=datetime(2028, 1, 10, 10, tzinfo=HEBRON),
    )
    seen = by_libical(calendar_bytes(published(first, last, replace(MEETING, uid="third"))))
    assert [entry.starts for entry in seen] == [event.starts.timestamp() for event in (first, last, MEETING)]


def test_a_meeting_in_utc_needs_no_zone():
    starts = datetime(2026, 3, 10, 10, tzinfo=ZoneInfo("UTC"))
    data = calendar_bytes(
        replace(CONTENT, events=(replace(MEETING, starts=starts, ends=starts + timedelta(hours=1)),))
    )
    assert b"VTIMEZONE" not in data
    assert b"DTSTART:20260310T100000Z" in data
    assert by_libical(data)[0].starts == starts.timestamp()


@given(summary=HOSTILE, description=HOSTILE, location=HOSTILE)
def test_texts_of_any_characters_come_through(summary, description, location):
    event = replace(MEETING, summary=summary, description=description, location=location)
    data = calendar_bytes(replace(CONTENT, events=(event,)))
    check_lines(data)
    (seen,) = by_libical(data)
    assert (seen.summary, seen.description) == (summary, description)
    assert by_vobject(data).vevent.location.value == location


@given(name=HOSTILE)
def test_names_of_any_characters_come_through_as_far_as_a_parameter_can_hold_them(name):
    address = Address(name, "basil@example.org")
    event = replace(MEETING, invitees=(Invitee(address),), organizer=address)
    data = calendar_bytes(replace(CONTENT, events=(event,)))
    check_lines(data)
    (seen,) = by_libical(data)
    assert seen.uid == MEETING.uid
    assert data.split(b"\r\n").count(b"END:VEVENT") == 1


def test_the_same_content_gives_the_same_bytes():
    content = published(MEETING, tasks=(TASK,))
    assert calendar_bytes(content) == calendar_bytes(content)
    other = calendar_bytes(replace(content, made_on=date(2026, 1, 6)))
    assert other.replace(b"20260106T000000Z", b"20260105T000000Z") == calendar_bytes(content)
