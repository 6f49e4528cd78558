"""The sample shows what it must show, is whole, and is the same each time it is built."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from secretariat.documents.content.report import data_hash
from secretariat.domain.actions import ActionStatus, Rag
from secretariat.domain.decisions import DecisionState
from secretariat.domain.meetings import MeetingState, MinutesState
from secretariat.domain.minutes import Note
from secretariat.domain.people import DesignationState, FocalPointRole, Person
from secretariat.domain.query import ActionQuery
from secretariat.services import sample as builder
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests.small_register import dump

SYMBOLS = ("IWC", "PCHC", "PPHWG")
TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def office(sample_file: Path) -> Office:
    with Office(sample_file, "Reader", zone="UTC") as opened:
        yield opened


def test_the_sample_has_no_fault(sample_file: Path) -> None:
    result = verify(sample_file)
    assert result.faults == ()
    assert result.entries > 500


def test_three_groups_under_their_agreements_in_their_languages(office: Office) -> None:
    lines = {line.symbol: line for line in office.lists.groups("en")}
    assert tuple(sorted(lines)) == SYMBOLS
    assert {symbol: set(line.languages) for symbol, line in lines.items()} == {
        "PPHWG": {"en", "ar", "ur"},
        "PCHC": {"en", "zh", "ur"},
        "IWC": {"en", "ar", "fr"},
    }
    assert all(line.sample for line in lines.values())
    assert lines["PPHWG"].parties == ("Pakistan", "Palestine")
    for symbol in SYMBOLS:
        group = office.groups.by_symbol(symbol)
        agreement = office.agreements.of_group(group.id)
        for words in (group.name, agreement.title, *(a.name for a in office.agreements.areas(agreement.id))):
            assert set(words) >= set(group.languages), words
    areas = {s: len(office.agreements.areas(office.groups.by_symbol(s).agreement_id)) for s in SYMBOLS}
    assert areas["PPHWG"] >= 10
    assert areas["PCHC"] >= 9
    assert areas["IWC"] >= 10


def test_meetings_in_every_stage_of_their_life(office: Office) -> None:
    meetings = {s: office.meetings.all(office.groups.by_symbol(s).id) for s in SYMBOLS}
    assert all(len(meetings[symbol]) >= least for symbol, least in (("IWC", 1), ("PCHC", 2), ("PPHWG", 3)))
    stages = {(m.state, m.minutes_state) for m in meetings["PPHWG"]}
    assert (MeetingState.CLOSED, MinutesState.AGREED) in stages
    assert (MeetingState.HELD, MinutesState.CIRCULATED) in stages
    assert any(m.state in (MeetingState.PLANNED, MeetingState.CONVENED) for m in meetings["PPHWG"])
    for found in meetings.values():
        assert [m.number for m in found] == list(range(1, len(found) + 1))
        for meeting in found:
            if meeting.minutes_state is not MinutesState.DRAFTING:
                assert office.minutes.paragraphs(meeting.id)
                assert meeting.circulated_at is not None
            office.documents.minutes_content(meeting.id, "en")


def test_action_items_of_every_state_with_histories(office: Office) -> None:
    lines = [
        line
        for symbol in SYMBOLS
        for line in office.lists.register(
            ActionQuery(group_id=office.groups.by_symbol(symbol).id, as_of=TODAY)
        )
    ]
    assert 40 <= len(lines) <= 80
    assert {line.status for line in lines} == set(ActionStatus)
    assert {line.rag for line in lines} == set(Rag)
    moves = Counter(min(line.moves, 2) for line in lines)
    assert moves[1] >= 2
    assert moves[2] >= 1
    assert len({line.symbol for line in lines}) == len(lines)
    histories = {line.id: office.actions.history(line.id) for line in lines}
    assert sum(len(history) > 2 for history in histories.values()) > 10
    for line in lines:
        statuses = [update.status for update in histories[line.id]]
        if ActionStatus.CONFIRMED_COMPLETE in statuses:
            before = statuses[: statuses.index(ActionStatus.CONFIRMED_COMPLETE)]
            assert ActionStatus.REPORTED_COMPLETE in before
        assert [u.id for u in histories[line.id]] == sorted(u.id for u in histories[line.id])
        assert all(u.recorded_at.date() >= u.effective_on for u in histories[line.id][1:])


def test_every_area_of_the_first_group_led_to_something_and_the_register_grew(office: Office) -> None:
    group = office.groups.by_symbol("PPHWG")
    sizes = [
        len(office.lists.register(ActionQuery(group_id=group.id, as_of=day)))
        for day in (date(2026, 1, 1), date(2026, 5, 1), date(2026, 8, 1), TODAY)
    ]
    assert sizes[0] == 0
    assert sizes == sorted(sizes)
    assert len(set(sizes)) >= 3
    coverage = office.documents.report_content(group.id, "en", as_of=TODAY).coverage
    assert sum(bool(row.actions or row.decisions) for row in coverage) >= len(coverage) - 2


def test_a_decision_superseded_one_ad_referendum_and_all_numbered(office: Office) -> None:
    lines = [line for s in SYMBOLS for line in office.lists.decisions(office.groups.by_symbol(s).id, "en")]
    by_state = {line.state: line for line in lines}
    assert by_state[DecisionState.SUPERSEDED].replaced_by
    assert by_state[DecisionState.AD_REFERENDUM].awaiting
    assert all(line.text for line in lines)
    symbols = [line.symbol for line in lines if line.symbol]
    assert len(set(symbols)) == len(symbols) > 10


def test_focal_points_alternates_expired_and_vacant(office: Office) -> None:
    lines = {s: office.lists.focal_points(office.groups.by_symbol(s).id, "en", TODAY) for s in SYMBOLS}
    everything = [line for found in lines.values() for line in found]
    states = {line.state for line in everything}
    assert {DesignationState.CURRENT, DesignationState.EXPIRED, DesignationState.VACANT} <= states
    assert any(line.role is FocalPointRole.ALTERNATE for line in everything)
    assert sum(line.state is DesignationState.VACANT for line in lines["PCHC"]) >= 3


def test_activities_with_planned_and_actual_numbers(office: Office) -> None:
    activities = [a for s in SYMBOLS for a in office.activities.all(office.groups.by_symbol(s).id)]
    assert any(a.planned and a.actual for a in activities)
    assert any(a.planned and a.actual is not None and a.actual < a.planned for a in activities)


def test_the_own_side_note_is_in_no_content(office: Office) -> None:
    notes = office.records.all(Note)
    assert notes
    for symbol in SYMBOLS:
        group = office.groups.by_symbol(symbol)
        contents: list[object] = [office.documents.report_content(group.id, "en")]
        contents += [office.documents.minutes_content(m.id, "en") for m in office.meetings.all(group.id)]
        contents += [office.overviews.of_group(group.id, "en", TODAY), office.lists.groups("en")]
        for note in notes:
            assert len(note.text) > 20
            for content in contents:
                assert note.text not in repr(content)
                assert note.text[:25] not in repr(content)


def test_signatories_are_nobody_else(office: Office) -> None:
    persons = {name for person in office.records.all(Person) for name in person.name.values()}
    for symbol in SYMBOLS:
        agreement = office.agreements.of_group(office.groups.by_symbol(symbol).id)
        for signatory in office.agreements.signatories(agreement.id):
            assert not persons & set(signatory.name.values())


def test_two_builds_say_the_same(sample_file: Path, tmp_path: Path, office: Office) -> None:
    path = tmp_path / "again.secretariat"
    builder.build(path)
    with Office(path, "Reader", zone="UTC") as again:
        for symbol in SYMBOLS:
            for as_of in (date(2026, 6, 30), TODAY):
                contents = [
                    o.documents.report_content(o.groups.by_symbol(symbol).id, "en", as_of=as_of)
                    for o in (office, again)
                ]
                assert contents[0] == contents[1]
                assert data_hash(contents[0]) == data_hash(contents[1])
            for meeting in again.meetings.all(again.groups.by_symbol(symbol).id):
                other = office.meetings.by_symbol(meeting.symbol)
                assert again.documents.minutes_content(meeting.id, "en") == office.documents.minutes_content(
                    other.id, "en"
                )
    without = [
        {
            name: [{k: v for k, v in row.items() if k != "uid"} for row in rows]
            for name, rows in dump(p).items()
        }
        for p in (sample_file, path)
    ]
    assert without[0] == without[1]
