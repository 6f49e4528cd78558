"""The sentences that the documents before and at a meeting have in common, from label templates."""

from __future__ import annotations

import datetime as dt

from secretariat.documents.content.meeting import (
    Clocks,
    Contact,
    Hours,
    LocalText,
    MeetingFacts,
    MeetingState,
    NoticeContent,
    ParticipantsContent,
)
from secretariat.documents.content.minutes import ActionLine
from secretariat.documents.content.names import Delegate
from secretariat.documents.labels import Labels
from secretariat.documents.wording import attendance_note, legal_basis, named, original
from secretariat.domain.meetings import Attendance


def meeting_title(facts: MeetingFacts, words: Labels) -> str:
    """Return "First Meeting", or the title that the meeting has."""
    return facts.title or words.format("minutes.meeting", ordinal=words.ordinal(facts.number))


def meeting_lines(facts: MeetingFacts, words: Labels) -> tuple[str, ...]:
    """Return what stands under the group's name: the meeting, and with whom it is joint."""
    joint = words.format("gathering.joint", groups=words.joined(list(facts.joint_groups)))
    return (meeting_title(facts, words), joint) if facts.joint_groups else (meeting_title(facts, words),)


def running_title(facts: MeetingFacts, words: Labels) -> str:
    """Return "Pakistan–Palestine Health Working Group – First Meeting"."""
    return words.format("gathering.running_title", group=facts.group, meeting=meeting_title(facts, words))


def footer(facts: MeetingFacts, words: Labels, header: str) -> str:
    """Return "Original: English", with `header` in front of it where there is one."""
    text = original(facts, words)
    return words.format("gathering.footer", state=header, original=text) if header else text


def standing(facts: MeetingFacts, words: Labels) -> str:
    """Return what a reader must know before all else: that the meeting is not convened, postponed or cancelled."""
    key = {
        MeetingState.PLANNED: "not_convened",
        MeetingState.POSTPONED: "postponed",
        MeetingState.CANCELLED: "cancelled",
    }.get(facts.state)
    return words.get(f"gathering.{key}") if key else ""


def attendance_line(delegate: Delegate, words: Labels, *, provisional: bool = False) -> str:
    """Return how somebody took part; in a provisional list nothing for those who are expected."""
    if provisional and delegate.attendance is Attendance.EXPECTED:
        return ""
    return attendance_note(delegate, words)


def hours_line(hours: Hours, words: Labels) -> str:
    """Return a sitting on all clocks: "10 March 2026, 10:00–13:00 Islamabad (UTC+5) · 07:00–10:00 Ramallah (UTC+2)"."""
    shown: dt.date | None = None
    parts = []
    for opens, closes in zip(hours.opens, hours.closes, strict=True):
        day = opens.at.date()
        to = words.time(closes.at)
        if closes.at.date() != day:
            to = words.format("gathering.hours_later", time=to, date=words.date(closes.at.date()))
        key = "gathering.hours_place" if day == shown else "gathering.hours_place_day"
        parts.append(
            words.format(
                key,
                date=words.date(day),
                **{"from": words.time(opens.at)},
                to=to,
                place=opens.place,
                offset=words.offset(opens.at),
            )
        )
        shown = day
    return words.dotted(*parts)


def sitting_day(sitting: Hours, words: Labels) -> str:
    """Return "Monday, 10 March 2026, 10:00–13:00" for the meeting's own place."""
    opens, closes = sitting.opens[0].at, sitting.closes[0].at
    hours = words.format("dates.range_dash", first=words.time(opens), last=words.time(closes))
    return words.format("sheet.sitting", date=words.date(opens.date()), hours=hours)


def clock_line(clocks: Clocks, dated: bool, words: Labels) -> str:
    """Return "11:15 Islamabad · 08:15 Ramallah", with the date of the first clock in front when `dated`."""
    line = words.dotted(
        *(words.format("gathering.clock", time=words.time(clock.at), place=clock.place) for clock in clocks)
    )
    if not dated or not clocks:
        return line
    return words.format("gathering.dated", date=words.date(clocks[0].at.date()), times=line)


def clock_times(clocks: Clocks, day: dt.date, words: Labels) -> list[str]:
    """Return the time on each clock, with its date where that is another than `day`."""
    return [
        words.time(clock.at)
        if clock.at.date() == day
        else words.format("agenda.next_day", time=words.time(clock.at), date=words.date(clock.at.date()))
        for clock in clocks
    ]


def duration(minutes: int | None, words: Labels) -> str:
    """Return "30 min", empty when nothing is allotted."""
    return words.format("brief.duration", minutes=minutes) if minutes else ""


def fallback(text: LocalText, document_language: str, words: Labels) -> str:
    """Return "[in Arabic]" for a text in another language than the document's, else nothing."""
    if not text.language or text.language == document_language:
        return ""
    return words.format("document.fallback_language", language=words.language_name(text.language))


def facts_rows(facts: MeetingFacts, words: Labels, *names: str) -> list[tuple[str, list[str]]]:
    """Return rows of a table of facts, name and lines each; of `names` those that have something to say."""
    host = facts.host
    rows = {
        "meeting": [facts.symbol],
        "basis": [legal_basis(facts.legal_basis, words)] if facts.legal_basis else [],
        "joint": list(facts.joint_groups),
        "where": [words.parted(facts.venue, facts.place)],
        "venue": [facts.venue],
        "hours": [hours_line(hours, words) for hours in facts.sittings],
        "mode": [words.get(f"meeting_mode.{facts.mode.value}")],
        "host": [host.name] if host else [],
    }
    found = [(words.get(f"gathering.fact_{name}"), [line for line in rows[name] if line]) for name in names]
    return [(name, lines) for name, lines in found if lines]


def convening(facts: MeetingFacts, words: Labels) -> str:
    """Return the notice's first sentences: under what, which meeting, where and when; who hosts; with whom."""
    basis = facts.legal_basis
    key = "convened"
    if facts.basis_clause:
        key = "convened_clause"
    elif basis:
        key = "convened_basis" if basis.article else "convened_basis_plain"
    adjoining = facts.ends_on - facts.starts_on <= dt.timedelta(days=1)
    dates = words.dates(facts.starts_on, facts.ends_on, "words")
    sentences = [
        words.format(
            f"notice.{key}",
            clause=facts.basis_clause,
            basis=legal_basis(basis, words) if basis else "",
            meeting=meeting_title(facts, words),
            group=facts.group,
            where=words.format("notice.at", place=facts.place) if facts.place else "",
            dates=words.format("minutes.opening_on" if adjoining else "minutes.opening_from", dates=dates),
            mode=words.get(f"notice.mode.{facts.mode.value}"),
        )
    ]
    if facts.host:
        sentences.append(words.format("notice.host", **named(facts.host)))
    if facts.joint_groups:
        groups = words.joined(list(facts.joint_groups))
        sentences.append(words.format("notice.joint", groups=groups))
    return words.sentences(*sentences)


def attachment_sentence(content: NoticeContent, words: Labels) -> str:
    """Return what the notice says about the provisional agenda."""
    key = "notice.attached" if content.agenda else "notice.attached_none"
    return words.format(key, symbol=content.agenda_symbol)


def contact_lines(contact: Contact) -> list[str]:
    """Return how somebody who answers questions is reached: function, address, telephone."""
    return [line for line in (contact.function, contact.email, contact.phone) if line]


def total(content: ParticipantsContent, words: Labels) -> str:
    """Return how many are expected, or how many were present."""
    counted = (Attendance.PRESENT, Attendance.EXPECTED) if content.provisional else (Attendance.PRESENT,)
    number = sum(delegate.attendance in counted for d in content.delegations for delegate in d.delegates)
    return words.plural(f"participants.{'expected' if content.provisional else 'present'}", number)


def people_lines(line: ActionLine, words: Labels) -> tuple[str, str]:
    """Return who is responsible for an action item, and the counterpart."""
    return line.responsible or words.get("document.not_named"), line.counterpart
