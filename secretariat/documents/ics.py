"""Calendar files: iCalendar (RFC 5545) for invitations, cancellations (RFC 5546) and whole calendars.

icalendar spells names, parameters and folded lines. UID, SEQUENCE and DTSTAMP come from the content, never from the
library's clock or chance: the same content gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import BinaryIO
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Timezone, TimezoneDaylight, TimezoneStandard, Todo, vCalAddress, vText
from icalendar import Event as Component

from secretariat.documents.content.calendar import (
    Address,
    CalendarContent,
    Event,
    EventStatus,
    Invitee,
    Method,
    Task,
)
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.time_zones import changes
from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.meetings import Reply

_PRODUCT = "-//Secretariat//Secretariat//EN"
# RFC 5545, section 3.2.12.
_PARTSTAT = {
    Reply.AWAITED: "NEEDS-ACTION",
    Reply.ACCEPTED: "ACCEPTED",
    Reply.TENTATIVE: "TENTATIVE",
    Reply.DECLINED: "DECLINED",
}
# RFC 5545, section 3.8.1.11. What was reported complete is not, before the counterpart confirms it.
_TASK_STATUS = {
    ActionStatus.NOT_STARTED: "NEEDS-ACTION",
    ActionStatus.IN_PROGRESS: "IN-PROCESS",
    ActionStatus.REPORTED_COMPLETE: "IN-PROCESS",
    ActionStatus.CONFIRMED_COMPLETE: "COMPLETED",
    ActionStatus.ON_HOLD: "NEEDS-ACTION",
    ActionStatus.CANCELLED: "CANCELLED",
    ActionStatus.SUPERSEDED: "CANCELLED",
}
_PRIORITY = {Priority.HIGH: 1, Priority.NORMAL: 5, Priority.LOW: 9}  # RFC 5545, section 3.8.1.9


class _Text(vText):
    """A text of any characters. The library takes a backslash before an N for a line end, even in what was typed."""

    def to_ical(self) -> bytes:
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode("utf-8")


def calendar_bytes(content: CalendarContent) -> bytes:
    """Return a calendar file: UTF-8, lines of at most 75 octets, ended by CRLF."""
    calendar = Calendar()
    calendar.add("PRODID", _PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", content.method.value)
    if content.name:
        # RFC 7986 has NAME; X-WR-CALNAME is what Outlook and Google read.
        _put(calendar, "NAME", content.name, content.language)
        calendar.add("X-WR-CALNAME", _Text(content.name))
    for zone in _zones(content):
        calendar.add_component(zone)
    for event in content.events:
        calendar.add_component(_event(event, content))
    for task in content.tasks:
        calendar.add_component(_task(task, content))
    return bytes(calendar.to_ical())


def write_calendar(content: CalendarContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write a calendar file; see `calendar_bytes`."""
    progress(0, 1)
    out.write(calendar_bytes(content))


def _put(component: Component | Calendar | Todo | Alarm, name: str, text: str, language: str) -> None:
    text = text.strip()  # some programs refuse a property with nothing but spaces in it
    if text:
        component.add(name, _Text(text), {"LANGUAGE": language})


def _begin(component: Component | Todo, entry: Event | Task, content: CalendarContent) -> None:
    """Put down what events and tasks have in common."""
    component.add("UID", _Text(entry.uid))
    component.add("DTSTAMP", datetime.combine(content.made_on, time(), UTC))
    component.add("SEQUENCE", entry.sequence)
    _put(component, "SUMMARY", entry.summary, content.language)
    _put(component, "DESCRIPTION", entry.description, content.language)
    if entry.categories:
        component.add("CATEGORIES", [_Text(text) for text in entry.categories])
    if entry.organizer:
        component.add("ORGANIZER", _address(entry.organizer))
    if entry.alarm_days is not None and content.method is not Method.CANCEL:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        _put(alarm, "DESCRIPTION", entry.summary, content.language)
        alarm.add("TRIGGER", timedelta(days=-entry.alarm_days))
        component.add_component(alarm)


def _event(event: Event, content: CalendarContent) -> Component:
    component = Component()
    _begin(component, event, content)
    whole_days = not isinstance(event.starts, datetime)
    component.add("DTSTART", event.starts)
    # A whole day ends where the next one begins (RFC 5545, section 3.6.1).
    component.add("DTEND", event.ends + timedelta(days=1) if whole_days else event.ends)
    _put(component, "LOCATION", event.location, content.language)
    cancelled = content.method is Method.CANCEL
    component.add("STATUS", EventStatus.CANCELLED.value if cancelled else event.status.value)
    component.add("TRANSP", "OPAQUE" if event.busy else "TRANSPARENT")
    for invitee in event.invitees:
        component.add("ATTENDEE", _invitee(invitee, asked=content.method is Method.REQUEST))
    return component


def _task(task: Task, content: CalendarContent) -> Todo:
    component = Todo()
    _begin(component, task, content)
    component.add("STATUS", _TASK_STATUS[task.status])
    component.add("PERCENT-COMPLETE", task.percent)
    component.add("PRIORITY", _PRIORITY[task.priority])
    component.add("DTSTART", task.starts_on)  # RFC 5546 asks for it in what is published, section 3.4.1
    if task.due_on:
        component.add("DUE", task.due_on)
    for uid in task.waits_for:
        component.add("RELATED-TO", _Text(uid), {"RELTYPE": "DEPENDS-ON"})  # RFC 9253, section 5
    return component


def _address(address: Address) -> vCalAddress:
    value = vCalAddress(f"mailto:{address.email}")
    # A parameter can hold neither quotation marks nor line ends (RFC 5545, section 3.1).
    name = " ".join(address.name.replace('"', "'").split())
    if name:
        value.params["CN"] = name
    return value


def _invitee(invitee: Invitee, *, asked: bool) -> vCalAddress:
    value = _address(invitee.address)
    value.params["CUTYPE"] = "INDIVIDUAL"
    value.params["ROLE"] = invitee.part.value
    value.params["PARTSTAT"] = _PARTSTAT[invitee.reply]
    value.params["RSVP"] = "TRUE" if asked else "FALSE"
    return value


def _zones(content: CalendarContent) -> Iterator[Timezone]:
    times: dict[str, list[datetime]] = {}
    for event in content.events:
        for moment in (event.starts, event.ends):
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                times.setdefault(moment.tzinfo.key, []).append(moment)
    for zone in sorted(times):
        if zone != "UTC":
            yield _zone(zone, times[zone])


def _zone(name: str, times: list[datetime]) -> Timezone:
    zone = Timezone()
    zone.add("TZID", name)
    for change in changes(name, times):
        part = TimezoneDaylight() if change.summer else TimezoneStandard()
        part.add("DTSTART", change.begins)
        part.add("TZOFFSETFROM", change.before)
        part.add("TZOFFSETTO", change.after)
        part.add("TZNAME", change.name)
        zone.add_component(part)
    return zone
