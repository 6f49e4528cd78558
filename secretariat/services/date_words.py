"""Dates in words as a group means them: its meetings and its agreement are the events, its sides say who works when."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from importlib.resources import files

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, meetings, rows
from secretariat.domain.actions import Action
from secretariat.domain.agreements import Agreement, Party
from secretariat.domain.changes import Outcome
from secretariat.domain.date_grammar import DateEvent, Grammar
from secretariat.domain.date_meanings import Reading
from secretariat.domain.date_words import understand
from secretariat.domain.deadlines import DueEvent, Span
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.holidays import Workweek
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.services.holidays import workweeks
from secretariat.services.unit import Unit

LANGUAGES = ("en", "fr", "ar", "ur", "zh")
"""The languages in which dates are understood in words."""

_NOT_HELD_THEN = (MeetingState.POSTPONED, MeetingState.CANCELLED)
_DUE = {
    DateEvent.NEXT_MEETING: DueEvent.MEETING_STARTS,
    DateEvent.THIS_MEETING: DueEvent.MEETING_ENDS,
    DateEvent.AGREEMENT_SIGNED: DueEvent.AGREEMENT_SIGNED,
    DateEvent.AGREEMENT_IN_FORCE: DueEvent.AGREEMENT_IN_FORCE,
    DateEvent.AGREEMENT_EXPIRES: DueEvent.AGREEMENT_EXPIRES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRead:
    """A day that was named in words, and the sides that rest on it; the event from which it was counted, if any.

    `meeting_id` is the meeting whose beginning or end the event is.
    """

    day: date
    rests: tuple[str, ...] = ()
    event: DateEvent | None = None
    span: Span | None = None
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Events:
    days: Mapping[DateEvent, date]
    meetings: Mapping[DateEvent, int]


class DateWords:
    """Reading dates in words, and tying deadlines to the events that they name."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def read(
        self,
        text: str,
        languages: Iterable[str],
        group_id: int = 0,
        *,
        meeting_id: int | None = None,
        shown_in: str = "en",
    ) -> DayRead:
        """Return the day that `text` names, in the first of the languages that understands it.

        Args:
            text: what was typed.
            languages: in this order; those without a grammar are passed over, and English comes last in any case.
            group_id: whose meetings and agreement are meant, and whose sides work or rest; 0 for none.
            meeting_id: what "the meeting" is, and behind which the next one comes.
            shown_in: the language in which the sides are named.

        Raises:
            RuleViolation: what `domain.date_words.understand` refuses.
        """
        with self._unit.read() as session:
            group = rows.get(session, Group, group_id) if group_id else None
            events = _events(session, group, meeting_id, self._unit.today())
            sides = agreements.parties(session, group.agreement_id) if group else []
            days = _Rest(session, sides)
            found = _understood(
                text, languages, self._unit.today(), events.days, lambda day: not days.resting(day)
            )
            return DayRead(
                day=found.day,
                rests=tuple(side.called(shown_in) for side in days.resting(found.day)),
                event=found.event,
                span=found.span,
                meeting_id=events.meetings.get(found.event) if found.event else None,
            )

    def set_due(self, action_id: int, due: DayRead, *, tied: bool = False) -> Outcome[Action]:
        """Give an action item its deadline, as one undo step.

        Args:
            action_id: the action item.
            due: the day, as `read` gave it.
            tied: let the deadline follow the event from which it was counted; without an event it is a plain day.

        Raises:
            RuleViolation: what `Actions.save` refuses.
        """
        with self._unit.read() as session:
            action = rows.get(session, Action, action_id)
        wanted = replace(action, due_on=due.day)
        if tied and due.event is not None and due.span is not None:
            wanted = replace(
                wanted,
                due_event=_DUE[due.event],
                due_offset=due.span.amount,
                due_unit=due.span.unit,
                due_meeting_id=due.meeting_id,
                due_action_id=None,
            )
        from secretariat.services.actions import (
            Actions,  # every date field reads words; few save an action item
        )

        return Actions(self._unit).save(wanted)


def read_anywhere(text: str, languages: Iterable[str], today: date) -> DayRead:
    """Return the day that `text` names where there is no group, and so no event and no rest day.

    Raises:
        RuleViolation: what `domain.date_words.understand` refuses.
    """
    return DayRead(day=_understood(text, languages, today, {}, None).day)


@lru_cache(maxsize=16)
def date_grammar(language: str) -> Grammar | None:
    """Return the grammar of dates in a language, None when there is none."""
    if language not in LANGUAGES:
        return None
    file = files("resources").joinpath("date_words", f"{language}.toml")
    return Grammar.of(language, tomllib.loads(file.read_text("utf-8")))


def _understood(
    text: str,
    languages: Iterable[str],
    today: date,
    events: Mapping[DateEvent, date],
    works: Callable[[date], bool] | None,
) -> Reading:
    """Return what the first language that understands a text reads in it; English is asked last."""
    codes = dict.fromkeys((*languages, "en"))
    grammars = [grammar for code in codes if (grammar := date_grammar(code)) is not None]
    for number, grammar in enumerate(grammars, start=1):
        try:
            return understand(text, today=today, grammar=grammar, events=events, works=works)
        except RuleViolation as error:
            if error.code != "date_words_unknown" or number == len(grammars):
                raise
    raise AssertionError("English has a grammar")


class _Rest:
    """Who rests on a day; years are looked up when they are first asked for."""

    def __init__(self, session: Session, sides: Sequence[Party]) -> None:
        self._session, self._sides = session, sides
        self._years: dict[int, Mapping[int, Workweek]] = {}

    def resting(self, day: date) -> list[Party]:
        """Return the sides that do not work on a day."""
        weeks = self._years.get(day.year)
        if weeks is None:
            weeks = self._years[day.year] = workweeks(self._session, self._sides, [day.year])
        return [side for side in self._sides if weeks[side.id].rests(day)]


def _events(session: Session, group: Group | None, meeting_id: int | None, today: date) -> _Events:
    """Return the days of the events that are known, and the meetings among them."""
    if group is None:
        return _Events({}, {})
    agreement = rows.get(session, Agreement, group.agreement_id, binned=True)
    days = {
        DateEvent.AGREEMENT_SIGNED: agreement.signed_on,
        DateEvent.AGREEMENT_IN_FORCE: agreement.in_force_on,
        DateEvent.AGREEMENT_EXPIRES: agreement.expires_on,
    }
    named: dict[DateEvent, int] = {}
    after = today
    if meeting_id is not None:
        this = rows.get(session, Meeting, meeting_id)
        ends = this.ends_at or this.starts_at
        if ends is not None and this.state not in _NOT_HELD_THEN:
            days[DateEvent.THIS_MEETING], named[DateEvent.THIS_MEETING] = ends.date(), this.id
            after = max(today, ends.date())
    coming = sorted(
        (meeting.starts_at, meeting.id)
        for meeting in meetings.series(session, group.id)
        if meeting.starts_at is not None
        and meeting.starts_at.date() > after
        and meeting.id != meeting_id
        and meeting.state not in _NOT_HELD_THEN
    )
    if coming:
        days[DateEvent.NEXT_MEETING], named[DateEvent.NEXT_MEETING] = coming[0][0].date(), coming[0][1]
    return _Events({event: day for event, day in days.items() if day is not None}, named)
