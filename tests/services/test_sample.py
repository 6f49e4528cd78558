"""The sample shows what it must show, is whole, and is the same each time it is built."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from secretariat.documents.content.report import data_hash
from secretariat.domain.actions import ActionStatus, Rag
from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Severity
from secretariat.domain.clock import DEFAULTS, LimitKind
from secretariat.domain.comparison import Change
from secretariat.domain.decisions import REPLACED, DecisionState
from secretariat.domain.meetings import Attendance, Distribution, Meeting, MeetingState, MinutesState
from secretariat.domain.minutes import Note, NoteTopic, ParagraphKind
from secretariat.domain.papers import PaperSeries, is_late
from secretariat.domain.people import DesignationState, FocalPointRole, Person
from secretariat.domain.query import ActionQuery
from secretariat.domain.seals import SEALED_STATES
from secretariat.domain.verbs import OUTCOMES, VERBS, has_verb
from secretariat.domain.versions import Disposition
from secretariat.services.office import Office
from secretariat.services.phrases import phrase_bank
from secretariat.services.safekeeping import verify
from tests.small_register import dump

SYMBOLS = ("IWC", "PCHC", "PPHWG")
FIRST, SECOND, THIRD = "PPHWG/2026/1", "PPHWG/2026/2", "PPHWG/2026/3"
TODAY = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def office(sample_file: Path) -> Iterator[Office]:
    with Office(sample_file, "Reader", clock=lambda: NOON, zone="UTC") as opened:
        yield opened


def every_meeting(office: Office) -> list[Meeting]:
    return [m for symbol in SYMBOLS for m in office.meetings.all(office.groups.by_symbol(symbol).id)]


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
    assert (MeetingState.CLOSED, MinutesState.SIGNED) in stages
    assert (MeetingState.HELD, MinutesState.CIRCULATED) in stages
    assert {m.minutes_state for m in (*meetings["IWC"], *meetings["PCHC"])} >= {
        MinutesState.ADOPTED,
        MinutesState.AGREED,
    }
    assert {m.distribution for found in meetings.values() for m in found} == set(Distribution)
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


def test_groups_meet_by_a_rule_and_their_agenda_can_be_used_again(office: Office) -> None:
    for symbol in SYMBOLS:
        group = office.groups.by_symbol(symbol)
        assert group.recurrence
        assert group.authentic_languages == (("en", "ar", "ur") if symbol == "PPHWG" else ("en",))
        assert office.series.propose(group.id, 2)
    templates = office.agendas.templates(office.groups.by_symbol("PPHWG").id)
    assert [template.name.best("en") for template in templates] == ["Agenda of a regular meeting"]
    assert any(item.each_area for item in office.agendas.items(templates[0].id))


def test_every_paper_that_a_text_names_is_there_with_its_file(office: Office) -> None:
    """What the program makes itself is no paper; one that the third meeting awaits has a symbol and nothing else."""
    named = re.compile(r"(?:PPHWG|PCHC|IWC)/\d{4}/\d/\d+(?!\d)")
    for meeting in every_meeting(office):
        papers = {paper.symbol: paper for paper in office.papers.of(meeting.id)}
        for paper in papers.values():
            (file,) = office.attachments.of(Ref(Kind.PAPER, paper.id))
            assert file.audience is Audience.JOINT
            assert b"%PDF-" in office.attachments.data(file.id)[:10]
        said = " ".join(p.body.plain.best("en") for p in office.minutes.paragraphs(meeting.id))
        listed = {symbol for item in office.meetings.agenda(meeting.id) for symbol in item.documents}
        wanted = {s for s in (*named.findall(said), *listed) if named.fullmatch(s)} - {f"{meeting.symbol}/1"}
        assert wanted - papers.keys() == ({"PPHWG/2026/3/5"} if meeting.symbol == THIRD else set())
    third = office.meetings.by_symbol(THIRD)
    papers = office.papers.of(third.id)
    assert {paper.series for paper in papers} == set(PaperSeries)
    assert [paper.symbol for paper in papers if is_late(paper, third, DEFAULTS[LimitKind.PAPERS])] == [
        f"{THIRD}/4"
    ]


def test_the_third_meeting_is_prepared(office: Office) -> None:
    third = office.meetings.by_symbol(THIRD)
    clock = office.agendas.clock(third.id)
    assert len(office.meetings.sittings(third.id)) == 3
    assert {slot.day for slot in clock.slots} == {1, 2}
    assert clock.overrun_minutes == 0
    agenda = office.meetings.agenda(third.id)
    assert sum(bool(item.annotation) for item in agenda) >= 6
    assert all(item.minutes_allotted for item in agenda)
    assert {d.attendance for d in office.meetings.delegates(third.id)} == {Attendance.EXPECTED}
    arising = office.agendas.matters_arising(third.id)
    assert arising.previous
    assert len(arising.decisions) >= 4
    assert len(arising.actions) >= 10
    waiting = [a for a in office.actions.all(third.group_id) if a.report_from and a.report_from > TODAY]
    assert waiting
    assert not set(waiting) & set(arising.actions)
    notes = [n for n in office.records.all(Note) if n.subject_kind in (Kind.AGENDA_ITEM, Kind.MEETING)]
    assert {note.topic for note in notes} == set(NoteTopic)
    own = office.attachments.of(Ref(Kind.MEETING, third.id))
    assert [file.audience for file in own] == [Audience.OWN_SIDE]


def test_attendance_of_every_kind(office: Office) -> None:
    held = [m for m in every_meeting(office) if m.state in (MeetingState.HELD, MeetingState.CLOSED)]
    delegates = [d for meeting in held for d in office.meetings.delegates(meeting.id)]
    assert {d.attendance for d in delegates} == set(Attendance) - {Attendance.EXPECTED}
    assert any(d.arrived_item_id for d in delegates)
    assert any(d.left_item_id for d in delegates)
    assert any(d.party_id is None and d.attendance is Attendance.PRESENT for d in delegates)
    for meeting in held:
        assert office.attendance.constituted(meeting.id)
        assert all(line.quorum for line in office.attendance.quorum(meeting.id))


def test_outcomes_of_every_kind_with_their_verbs(office: Office) -> None:
    paragraphs = [p for m in every_meeting(office) for p in office.minutes.paragraphs(m.id)]
    assert {paragraph.kind for paragraph in paragraphs} == set(ParagraphKind)
    for paragraph in paragraphs:
        if paragraph.kind in OUTCOMES:
            assert VERBS[paragraph.verb] is paragraph.kind, paragraph.body.plain.best("en")
            bank = phrase_bank("en")
            assert bank
            assert has_verb(paragraph.body.plain.best("en"), paragraph.verb, bank)
    assert any(paragraph.audience is Audience.OWN_SIDE for paragraph in paragraphs)


def test_drafts_are_commented_upon_and_compared(office: Office) -> None:
    second = office.meetings.by_symbol(SECOND)
    old, new = office.versions.all(second.id)
    assert office.versions.compare(second.id, old.id, new.id).comparison.counts[Change.CHANGED] == 3
    before, now = office.comments.rounds(second.id)
    assert (before.closed_on is None, now.closed_on is None) == (False, True)
    assert now.until
    assert now.until > TODAY
    collated = [line for round_ in (before, now) for line in office.comments.collated(round_.id)]
    comments = [comment for line in collated for _, said in line.sides for comment in said]
    assert {comment.disposition for comment in comments} == set(Disposition)
    for kind in Disposition:
        assert all(
            bool(c.reason) == (kind in (Disposition.PARTLY, Disposition.NOT_ACCEPTED))
            for c in comments
            if c.disposition is kind
        )
    assert {c.party_id for c in comments} == {p.id for p in office.meetings.parties(second.id)}
    first = office.meetings.by_symbol(FIRST)
    assert len(office.versions.all(first.id)) == 2


def test_the_first_minutes_are_sealed_signed_and_corrected(office: Office) -> None:
    first = office.meetings.by_symbol(FIRST)
    assert (first.adopted_on, first.signed_on) == (date(2026, 4, 9), date(2026, 4, 14))
    seal = office.adoption.sealed(first.id)
    assert seal
    assert seal.sealed_at
    assert seal.sealed_at.date() == first.adopted_on
    originals = office.adoption.originals(first.id)
    assert {original.language for original in originals} == {"en", "ar", "ur"}
    assert len(originals) == 24  # four kinds, three languages, either side first
    (scan,) = office.attachments.of(Ref(Kind.MEETING, first.id))
    assert scan.role is AttachmentRole.SIGNED_COPY
    (corrigendum,) = office.corrigenda.all(first.id)
    assert corrigendum.symbol == f"{FIRST}/AM/Corr.1"
    lines = office.corrigenda.corrections(corrigendum.id)
    assert {line.language for line in lines} == {"en", "ar", "ur"}
    for line in lines:
        said = " ".join(shown.text for shown in office.corrigenda.lines(first.id, line.language))
        assert line.read_text in said
        assert line.for_text not in said
    (organisations,) = office.meetings.all(office.groups.by_symbol("IWC").id)
    assert organisations.signed_on is None  # adopted, the signature is still awaited
    assert office.adoption.sealed(organisations.id)


def test_the_checks_find_little_in_what_went_out(office: Office) -> None:
    for meeting in every_meeting(office):
        found = office.checks.run(meeting.id)
        assert not [finding.code for finding in found if finding.severity is Severity.ERROR]
        open_ = [finding.code for finding in found if finding.waiver is None]
        if meeting.minutes_state in SEALED_STATES or meeting.symbol == SECOND:
            assert open_ == []
        elif meeting.circulated_at:
            assert set(open_) == {"action_without_responsible", "action_without_counterpart"}  # vacancies
    waived = [f for m in every_meeting(office) for f in office.checks.run(m.id) if f.waiver]
    assert len(waived) >= 3
    assert all(finding.waiver and len(finding.waiver.reason) > 20 for finding in waived)


def test_decisions_in_every_state_with_dated_histories(office: Office) -> None:
    group = office.groups.by_symbol("PPHWG")
    decisions = {decision.symbol: decision for decision in office.decisions.all(group.id)}
    assert {d.state for d in decisions.values()} == set(DecisionState) - {DecisionState.NOT_ADOPTED}
    for decision in decisions.values():
        history = office.decisions.history(decision.id)
        if decision.state not in (DecisionState.ADOPTED, DecisionState.AD_REFERENDUM):
            assert history[-1].state is decision.state
            assert all(e.recorded_at and e.recorded_at.date() >= e.effective_on for e in history)
        if decision.state in REPLACED:
            later = next(d for d in decisions.values() if d.id == decision.replaced_by_id)
            assert later.decided_on
            assert decision.decided_on
            assert later.decided_on > decision.decided_on
            assert history[-1].by_decision_id == later.id
            assert office.decisions.lineage(later.id) == [decision, later]
    second = [d for d in decisions.values() if d.symbol.startswith(SECOND)]
    assert all(bool(d.taken_at) != (d.state is DecisionState.AD_REFERENDUM) for d in second)
    assert {d.taken_at.date() for d in second if d.taken_at} == {date(2026, 9, 9)}


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
    # By another program, in which sets have another order.
    order = "import sys, pathlib; from secretariat.services import sample; sample.build(pathlib.Path(sys.argv[1]))"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    subprocess.run([sys.executable, "-c", order, str(path)], env=environment, check=True)
    with Office(path, "Reader", clock=lambda: NOON, zone="UTC") as again:
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
            kept = [
                [o.versions.content_of(version.id, "en") for version in o.versions.all(meeting.id)]
                for o in (office, again)
            ]
            assert kept[0] == kept[1]
    assert dump(sample_file) == dump(path)
    assert sample_file.read_bytes() == path.read_bytes()
