"""Papers, their symbols, and who sees them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from secretariat.database.store import papers as queries
from secretariat.domain.agreements import Party
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import DEFAULTS, LimitKind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaItem, Meeting
from secretariat.domain.papers import Paper, PaperSeries, due_on, is_late
from tests.small_register import Register, text

LIMIT = DEFAULTS[LimitKind.PAPERS]


def refused(code: str, verb: object, *args: object) -> RuleViolation:
    with pytest.raises(RuleViolation, match=code) as error:
        verb(*args)  # type: ignore[operator]
    return error.value


def paper(register: Register, series: PaperSeries = PaperSeries.WORKING, **fields: object) -> Paper:
    wanted = Paper(meeting_id=register.meeting, series=series, title=text("Paper"), **fields)  # type: ignore[arg-type]
    return register.office.papers.save(wanted).value


def test_papers_get_the_symbols_of_their_series(register: Register) -> None:
    work, plan = paper(register), paper(register)
    assert [work.symbol, plan.symbol] == ["ABWG/2026/1/2", "ABWG/2026/1/3"]  # /1 is the provisional agenda
    assert paper(register, PaperSeries.INFORMATION).symbol == "ABWG/2026/1/INF.2"  # /INF.1 the participants
    assert paper(register, PaperSeries.CONFERENCE_ROOM).symbol == "ABWG/2026/1/CRP.1"
    revised = paper(register, PaperSeries.REVISION, parent_id=work.id)
    added = paper(register, PaperSeries.ADDENDUM, parent_id=revised.id)
    assert [revised.symbol, added.symbol] == ["ABWG/2026/1/2/Rev.1", "ABWG/2026/1/2/Rev.1/Add.1"]
    assert paper(register, PaperSeries.REVISION, parent_id=work.id).symbol == "ABWG/2026/1/2/Rev.2"
    assert paper(register, PaperSeries.CORRIGENDUM, parent_id=plan.id).symbol == "ABWG/2026/1/3/Corr.1"
    assert [p.symbol.removeprefix("ABWG/2026/1/") for p in register.office.papers.of(register.meeting)] == [
        "2", "2/Rev.1", "2/Rev.1/Add.1", "2/Rev.2", "3", "3/Corr.1", "INF.2", "CRP.1",
    ]  # fmt: skip


def test_no_number_is_given_out_twice(register: Register) -> None:
    office = register.office
    first = paper(register)
    office.history.undo()
    second = paper(register)
    office.records.remove(Ref(Kind.PAPER, second.id))
    third = paper(register)
    assert [first.number, second.number, third.number] == [2, 3, 4]
    for used in (1, 2, 3, 4):
        error = refused("paper_symbol_used", lambda number=used: paper(register, number=number))
        assert error.data == {"symbol": f"ABWG/2026/1/{used}", "free": 5, "field": "number"}
    printed = paper(register, number=9)
    assert (printed.symbol, paper(register).number) == ("ABWG/2026/1/9", 10)
    refused("paper_symbol_used", lambda: paper(register, PaperSeries.INFORMATION, number=1))
    register.reopen()
    assert paper(register).number == 11


def test_what_makes_up_a_symbol_does_not_change(register: Register) -> None:
    first = paper(register)
    other = replace(
        first,
        series=PaperSeries.CONFERENCE_ROOM,
        number=7,
        symbol="X",
        meeting_id=register.plan(datetime(2026, 6, 2, 10)).id,
        title=text("Better title"),
    )
    saved = register.office.papers.save(other).value
    assert replace(saved, version=first.version, title=first.title) == first
    assert str(saved.title) == "Better title"


def test_what_is_no_paper_is_refused(register: Register) -> None:
    first = paper(register)
    refused("paper_of_what", lambda: paper(register, PaperSeries.REVISION))
    refused("paper_of_what", lambda: paper(register, parent_id=first.id))
    refused("name_missing", register.office.papers.save, Paper(meeting_id=register.meeting))
    other = register.plan(datetime(2026, 6, 2, 10))
    item = register.office.meetings.save_part(AgendaItem(meeting_id=other.id, title=text("There"))).value
    refused("item_of_another_meeting", lambda: paper(register, agenda_item_id=item.id))
    stranger = register.office.agreements.save(Party(name=text("Cascadia"))).value
    refused("not_of_agreement", lambda: paper(register, party_id=stranger.id))
    paper(register, PaperSeries.REVISION, parent_id=first.id)
    refused("in_use", register.office.records.remove, Ref(Kind.PAPER, first.id))
    register.circulated()
    refused("minutes_not_drafting", lambda: paper(register))
    refused("minutes_not_drafting", register.office.records.remove, Ref(Kind.PAPER, first.id))


def test_a_revision_belongs_where_its_paper_belongs(register: Register) -> None:
    item, side = register.items[1], register.parties[1]
    first = paper(register, agenda_item_id=item, party_id=side)
    wanted = Paper(parent_id=first.id, series=PaperSeries.REVISION, title=text("Again"))
    saved = register.office.papers.save(wanted).value
    assert (saved.meeting_id, saved.agenda_item_id, saved.party_id) == (register.meeting, item, side)


def test_papers_are_due_a_fortnight_before_the_meeting(register: Register) -> None:
    meeting = register.get(Meeting, register.meeting)
    assert due_on(meeting, LIMIT) == date(2025, 12, 29)
    assert due_on(Meeting(), LIMIT) is None
    saved = paper(register)
    assert saved.submitted_on == date(2026, 1, 5)  # today
    assert is_late(saved, meeting, LIMIT)
    assert not is_late(replace(saved, submitted_on=date(2025, 12, 29)), meeting, LIMIT)


def test_joint_documents_never_see_an_own_side_paper(register: Register) -> None:
    office, item = register.office, register.items[0]
    shared = paper(register, agenda_item_id=item)
    public = paper(register, PaperSeries.INFORMATION, agenda_item_id=item, audience=Audience.PUBLIC)
    hidden = paper(register, agenda_item_id=item, audience=Audience.OWN_SIDE)
    typed = replace(register.get(AgendaItem, item), documents=("WHA/77/4", hidden.symbol, shared.symbol))
    office.meetings.save_part(typed)
    agenda = office.meetings.agenda(register.meeting)
    with Session(office.records._unit.engine) as session:
        assert [p.id for p in queries.joint_papers(session, register.meeting)] == [shared.id, public.id]
        assert len(queries.papers(session, register.meeting)) == 3
        found = queries.joint_documents(session, register.meeting, agenda)
    assert found == {item: (shared.symbol, public.symbol, "WHA/77/4"), register.items[1]: ()}


def test_what_revises_an_own_side_paper_is_own_side(register: Register) -> None:
    ours = paper(register, audience=Audience.OWN_SIDE)
    revised = paper(register, PaperSeries.REVISION, parent_id=ours.id)
    added = paper(register, PaperSeries.ADDENDUM, parent_id=revised.id)
    assert [revised.audience, added.audience] == [Audience.OWN_SIDE] * 2
    released = register.office.papers.save(replace(revised, audience=Audience.JOINT)).value
    assert released.audience is Audience.JOINT
