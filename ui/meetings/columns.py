"""The columns of the list of meetings, and how states and dates are shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import MeetingLine
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState, Reply
from secretariat.domain.minutes import check_drafting
from ui.i18n import days, moment, tr
from ui.models.list_model import Cell, Column
from ui.widgets.badge import Pill
from ui.words import meeting_title, word

_STATES = {
    MeetingState.PLANNED: ("grey", "ring"),
    MeetingState.CONVENED: ("green", "ring"),
    MeetingState.IN_SESSION: ("green", "dot"),
    MeetingState.HELD: ("green", "check"),
    MeetingState.CLOSED: ("grey", "check"),
    MeetingState.POSTPONED: ("amber", "clock"),
    MeetingState.CANCELLED: ("grey", "dash"),
}
_MINUTES = {
    MinutesState.DRAFTING: ("grey", "ring"),
    MinutesState.CIRCULATED: ("amber", "clock"),
    MinutesState.AGREED: ("green", "check"),
    MinutesState.ADOPTED: ("blue", "check"),
    MinutesState.SIGNED: ("blue", "check"),
}
_REPLIES = {
    Reply.AWAITED: ("grey", "ring"),
    Reply.ACCEPTED: ("green", "check"),
    Reply.TENTATIVE: ("amber", "clock"),
    Reply.DECLINED: ("red", "dash"),
}


def state_pill(state: MeetingState) -> Pill:
    """Return a meeting's state as a word, a colour and a glyph."""
    return Pill(word("meeting_state", state), *_STATES[state])


def minutes_pill(state: MinutesState) -> Pill:
    """Return the state of a meeting's minutes as a word, a colour and a glyph."""
    return Pill(word("minutes_state", state), *_MINUTES[state])


def reply_pill(reply: Reply) -> Pill:
    """Return what someone answered to the invitation as a word, a colour and a glyph."""
    return Pill(word("reply", reply), *_REPLIES[reply])


def is_drafting(meeting: Meeting) -> bool:
    """Return whether what the minutes of a meeting print can still be changed."""
    try:
        check_drafting(meeting)
    except RuleViolation:
        return False
    return True


def meeting_days(starts_at: datetime | None, ends_at: datetime | None) -> str:
    """Return the days of a meeting: "10–11 Mar 2026"."""
    return days(starts_at.date() if starts_at else None, ends_at.date() if ends_at else None)


def columns() -> tuple[Column[MeetingLine], ...]:
    """Return the columns of the list."""
    return (
        Column("symbol", tr("Symbol"), lambda m: m.symbol, Cell.MUTED, 130, sort="number"),
        Column("title", tr("Meeting"), meeting_title, Cell.TEXT, sort="title"),
        Column(
            "days",
            tr("Dates"),
            lambda m: meeting_days(m.starts_at, m.ends_at),
            Cell.DATE,
            170,
            sort="starts_at",
        ),
        Column("place", tr("Place"), lambda m: m.place, Cell.TEXT, 130, sort="place"),
        Column("host", tr("Host"), lambda m: m.host, Cell.TEXT, 110, sort="host"),
        Column(
            "state",
            tr("State"),
            lambda m: word("meeting_state", m.state),
            Cell.PILL,
            124,
            sort="state",
            value=lambda m: state_pill(m.state),
            words=[word("meeting_state", state) for state in MeetingState],
        ),
        Column(
            "minutes",
            tr("Minutes"),
            lambda m: word("minutes_state", m.minutes_state),
            Cell.PILL,
            124,
            sort="minutes_state",
            value=lambda m: minutes_pill(m.minutes_state),
            words=[word("minutes_state", state) for state in MinutesState],
        ),
        *_more_columns(),
    )


def _more_columns() -> tuple[Column[MeetingLine], ...]:
    """Return the columns that are shown when the user asks for them."""
    return (
        Column("number", tr("Number"), lambda m: str(m.number), Cell.NUMBER, 80, sort="number", usual=False),
        Column(
            "begins",
            tr("Begins"),
            lambda m: moment(m.starts_at),
            Cell.TEXT,
            150,
            usual=False,
            plain=lambda m: f"{m.starts_at:%Y-%m-%d %H:%M}" if m.starts_at else "",
        ),
        Column("zone", tr("Time zone"), lambda m: m.zone, Cell.MUTED, 130, usual=False),
        Column("draft", tr("Draft"), lambda m: str(m.draft or ""), Cell.NUMBER, 80, usual=False),
    )


def sorted_ids(lines: Iterable[MeetingLine], sort: str, descending: bool) -> list[int]:
    """Return the ids of meetings in the order of a column; by titles they are sorted as by numbers."""

    def key(line: MeetingLine) -> Any:
        value = line.number if sort == "title" else getattr(line, sort)
        return (value is None, value.casefold() if isinstance(value, str) else value, line.number)

    return [line.id for line in sorted(lines, key=key, reverse=descending)]
