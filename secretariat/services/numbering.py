"""Numbers and symbols of meetings and their papers: each is given out once and never again.

A meeting's is given out when somebody may have seen it: when it is convened, its draft circulated, or a paper numbered
under it. Until then a plan that is undone leaves no gap in the series.
"""

from __future__ import annotations

from dataclasses import replace

from secretariat.database.store import meetings as queries
from secretariat.database.store import papers as paper_queries
from secretariat.database.store import rows
from secretariat.database.store.numbers import claim, give_out, next_number
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.papers import RESERVED, SUFFIXES, Paper
from secretariat.domain.symbols import last_number, meeting_symbol, paper_beginning, paper_symbol
from secretariat.services.unit import Writing


def numbered(writing: Writing, meeting: Meeting) -> Meeting:
    """Give a new meeting, which has its UUID, the next number in the series and the next symbol in the year."""
    group = rows.get(writing.session, Group, meeting.group_id)
    series = queries.every(writing.session, meeting.group_id)
    assert meeting.starts_at is not None
    year = meeting.starts_at.year
    beginning = f"{group.symbol}/{year}/"
    taken = [last_number(symbol) for symbol in queries.symbols(writing.session, beginning)]
    return replace(
        meeting,
        number=next_number(writing.session, f"series {group.id}", [m.number for m in series]),
        symbol=meeting_symbol(group.symbol, year, next_number(writing.session, beginning, taken)),
        state=MeetingState.PLANNED,
        minutes_state=MinutesState.DRAFTING,
        draft=0,
        circulated_at=None,
        adopted_on=None,
        signed_on=None,
    )


def in_its_year(writing: Writing, known: Meeting, meeting: Meeting) -> Meeting:
    """Let the symbol follow a meeting that moves into another year.

    Only while it is planned and nobody can have seen the symbol.
    """
    assert meeting.starts_at is not None
    year = meeting.starts_at.year
    moved = known.starts_at is None or known.starts_at.year != year
    if not moved or meeting.state is not MeetingState.PLANNED or meeting.draft:
        return meeting
    body, named, number = meeting.symbol.split("/")
    if int(named) == year or next_number(writing.session, f"{body}/{named}/", []) > int(number):
        return meeting
    beginning = f"{body}/{year}/"
    taken = [last_number(symbol) for symbol in queries.symbols(writing.session, beginning)]
    return replace(meeting, symbol=meeting_symbol(body, year, next_number(writing.session, beginning, taken)))


def settle_symbol(writing: Writing, meeting: Meeting) -> None:
    """Give out a meeting's number and symbol for good: from now on somebody may have seen them."""
    beginning, _, _ = meeting.symbol.rpartition("/")
    claim(writing.session, f"series {meeting.group_id}", meeting.number, [])
    claim(writing.session, f"{beginning}/", last_number(meeting.symbol), [])


def paper_numbered(writing: Writing, paper: Paper) -> Paper:
    """Give a new paper its symbol: with the next number of its series, or with the number that it brings.

    Raises:
        RuleViolation: `paper_symbol_used` when the number was given out before, or belongs to the provisional agenda or
            the list of participants.
    """
    session = writing.session
    meeting = rows.get(session, Meeting, paper.meeting_id)
    settle_symbol(writing, meeting)
    base = meeting.symbol
    if paper.series in SUFFIXES:
        base = rows.get(session, Paper, paper.parent_id or 0).symbol
    beginning = paper_beginning(base, paper.series)
    taken = paper_queries.numbers(session, paper.meeting_id, paper.series, paper.parent_id)
    taken.append(RESERVED.get(paper.series, 0))
    if paper.number:
        free = claim(session, beginning, paper.number, taken)
        if paper.number < free:
            symbol = paper_symbol(base, paper.series, paper.number)
            raise RuleViolation("paper_symbol_used", symbol=symbol, free=free, field="number")
        return replace(paper, symbol=paper_symbol(base, paper.series, paper.number))
    number = give_out(session, beginning, taken)
    return replace(paper, number=number, symbol=paper_symbol(base, paper.series, number))
