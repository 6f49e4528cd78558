"""What the documents before and at a meeting say of a register: collected as they are asked for, nothing own-side."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from secretariat.documents.content import meeting as content
from secretariat.domain.agreements import Agreement, Party
from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Distribution,
    MeetingState,
    Role,
    Sitting,
)
from secretariat.domain.minutes import Note, NoteTopic, ParagraphKind
from secretariat.domain.papers import Paper, PaperSeries
from secretariat.domain.people import FocalPoint, Institution, Person
from secretariat.services.document_kinds import KINDS
from secretariat.services.office import Office
from tests.documents.pdf_tools import words_of
from tests.services.canaries import said_by
from tests.small_register import Clock, Register, found, text

BEFORE = (
    "notice", "agenda", "annotated-agenda", "participants", "attendance-sheet", "name-plates", "seating",
)  # fmt: skip
CANARY = "Zwitscherlaut"


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "register.secretariat", Clock(date(2026, 1, 5)))
    yield made
    made.office.close()


def said(register: Register, kind: str, language: str = "en", **wanted: int) -> object:
    return register.office.documents.content(kind, register.meeting, language, **wanted)


def delegate(register: Register, person: int, role: Role, attendance: Attendance, **fields: int) -> Delegate:
    party = register.parties[0 if person in (0, 2) else 1]
    made = Delegate(
        meeting_id=register.meeting,
        person_id=register.persons[person],
        party_id=party,
        role=role,
        attendance=attendance,
        **fields,
    )
    return register.office.meetings.save_part(made).value


def note(register: Register, words: str, topic: NoteTopic, audience: Audience, item: int = 0) -> None:
    made = Note(
        subject_kind=Kind.AGENDA_ITEM,
        subject_id=register.items[item],
        text=words,
        topic=topic,
        audience=audience,
    )
    register.office.records.save_note(made)


def meeting(register: Register, **changes: object) -> None:
    known = register.office.meetings.by_symbol("ABWG/2026/1")
    register.office.meetings.save(replace(known, **changes))  # type: ignore[arg-type]


def test_all_kinds_are_registered_and_only_the_brief_is_own_side() -> None:
    known = {kind.key: kind for kind in KINDS}
    assert all(known[key].audience is Audience.JOINT and not known[key].for_party for key in BEFORE)
    assert known["brief"].audience is Audience.OWN_SIDE


def test_what_is_own_side_is_in_the_brief_and_in_no_other_document(
    register: Register, tmp_path: Path
) -> None:
    office = register.office
    for topic in NoteTopic:
        note(register, f"{CANARY} {topic.value}", topic, Audience.OWN_SIDE)
        office.records.save_note(
            Note(
                subject_kind=Kind.MEETING,
                subject_id=register.meeting,
                text=f"{CANARY} {topic.value}",
                topic=topic,
            )
        )
    note(register, "Both sides know", NoteTopic.GENERAL, Audience.JOINT)
    for item in (register.items[0], None):
        paper = Paper(
            meeting_id=register.meeting, agenda_item_id=item, title=text(CANARY), audience=Audience.OWN_SIDE
        )
        office.papers.save(paper)
    register.write(f"{CANARY} prepared", audience=Audience.OWN_SIDE)
    shared = Paper(meeting_id=register.meeting, agenda_item_id=register.items[0], title=text("Shared paper"))
    symbol = office.papers.save(shared).value.symbol
    for key in BEFORE:
        path = tmp_path / f"{key}.pdf"
        office.documents.write(key, register.meeting, path, "en")
        out = said_by(path.read_bytes())
        assert CANARY not in out, key
        assert "Health Group" in out
    assert "Both sides know" in said_by((tmp_path / "annotated-agenda.pdf").read_bytes())
    assert symbol in said_by((tmp_path / "agenda.pdf").read_bytes())
    path = tmp_path / "brief.pdf"
    office.documents.write("brief", register.meeting, path, "en")
    out = words_of(path.read_bytes())
    for topic in NoteTopic:
        assert out.count(f"{CANARY} {topic.value}") == 2
    assert f"{CANARY} prepared" in out
    assert "(own side)" in out


def test_an_own_side_paper_that_was_typed_as_a_document_is_not_named(register: Register) -> None:
    paper = Paper(meeting_id=register.meeting, title=text("Ours"), audience=Audience.OWN_SIDE)
    symbol = register.office.papers.save(paper).value.symbol
    item = register.get(AgendaItem, register.items[0])
    register.office.meetings.save_part(replace(item, documents=(symbol, "WHA/78/4")))
    agenda = said(register, "agenda")
    assert isinstance(agenda, content.AgendaContent)
    assert [paper.symbol for paper in agenda.entries[0].papers] == ["WHA/78/4"]


def test_the_brief_is_made_for_the_side_that_keeps_the_file_and_for_no_other(register: Register) -> None:
    with pytest.raises(RuleViolation, match="brief_of_other_side"):
        said(register, "brief", party=register.parties[1])
    delegate(register, 0, Role.HEAD, Attendance.EXPECTED)
    delegate(register, 1, Role.HEAD, Attendance.EXPECTED)
    for party in (None, register.parties[0]):
        ours = said(register, "brief", party=party)
        assert isinstance(ours, content.BriefContent)
        assert ours.party.short_name == "Avalon"
        assert [d.delegates[0].person.name for d in ours.others] == ["Basil Bishara"]
    group = register.get(Group, register.group.id)
    register.office.groups.save(replace(group, own_party_id=None))
    with pytest.raises(RuleViolation, match="own_side_unknown"):
        said(register, "brief")


def test_the_brief_lists_open_action_items_of_each_side_our_own_first(register: Register) -> None:
    a, b = register.parties
    register.clock.set(date(2026, 1, 6))
    register.task("Theirs, late", lead_party_id=b, agreed_on=date(2026, 1, 5), due_on=date(2026, 1, 8))
    register.task("Ours", lead_party_id=a, agreed_on=date(2026, 1, 5), due_on=date(2026, 3, 1))
    register.task("Nobody's", agreed_on=date(2026, 1, 5))
    register.clock.set(date(2026, 1, 10))
    brief = said(register, "brief")
    assert isinstance(brief, content.BriefContent)
    assert [
        (side.party.short_name if side.party else "", [(line.title, line.overdue) for line in side.actions])
        for side in brief.actions
    ] == [
        ("Avalon", [("Ours", False)]),
        ("Borduria", [("Theirs, late", True)]),
        ("", [("Nobody's", False)]),
    ]


@pytest.mark.parametrize("key", [*BEFORE, "brief"])
def test_a_language_or_side_that_is_not_the_groups_is_refused(register: Register, key: str) -> None:
    with pytest.raises(RuleViolation, match="language_not_of_group"):
        said(register, key, "fr")
    with pytest.raises(RuleViolation, match="party_not_of_group"):
        said(register, key, first=99)


@pytest.mark.parametrize("key", [*BEFORE, "brief"])
def test_each_side_can_be_named_first(register: Register, key: str) -> None:
    usual, other = (said(register, key, first=first) for first in register.parties)
    names = [[p.short_name for p in made.facts.parties] for made in (usual, other)]  # type: ignore[attr-defined]
    assert names == [["Avalon", "Borduria"], ["Borduria", "Avalon"]]


def test_the_notice_carries_the_day_on_which_the_meeting_was_convened(register: Register) -> None:
    assert said(register, "notice").facts.document_date == date(2026, 1, 5)  # type: ignore[attr-defined]
    register.clock.set(date(2026, 1, 7))
    register.office.meetings.move(register.meeting, MeetingState.CONVENED)
    register.clock.set(date(2026, 1, 20))
    for key in ("notice", "agenda", "annotated-agenda"):
        assert said(register, key).facts.document_date == date(2026, 1, 7)  # type: ignore[attr-defined]
    first = register.office.documents.set("notice", register.meeting, "en")
    register.clock.set(date(2026, 2, 20))
    assert register.office.documents.set("notice", register.meeting, "en") == first


def test_a_notice_asks_for_nothing_by_a_day_that_has_passed(register: Register) -> None:
    meeting(register, starts_at=datetime(2026, 1, 25, 10), ends_at=datetime(2026, 1, 25, 17))
    notice = said(register, "notice")
    assert isinstance(notice, content.NoticeContent)
    assert [(d.kind, d.on) for d in notice.deadlines] == [
        (content.DeadlineKind.PAPERS, date(2026, 1, 11)),
        (content.DeadlineKind.NAMES, date(2026, 1, 11)),
    ]  # the draft agenda would have been asked for by 26 December
    meeting(register, starts_at=datetime(2026, 3, 25, 10), ends_at=datetime(2026, 3, 25, 17))
    asked = said(register, "notice").deadlines  # type: ignore[attr-defined]
    assert [d.on for d in asked] == [date(2026, 2, 23), date(2026, 3, 11), date(2026, 3, 11)]


def test_contacts_are_the_secretariat_or_else_the_focal_points_of_the_group(register: Register) -> None:
    office, (a, b) = register.office, register.parties
    for party, person in ((a, 0), (b, 1)):
        point = FocalPoint(group_id=register.group.id, party_id=party, person_id=register.persons[person])
        office.people.save(point)
    delegate(register, 2, Role.SECRETARIAT, Attendance.EXPECTED)
    contacts = said(register, "notice").contacts  # type: ignore[attr-defined]
    assert [contact.name for contact in contacts] == ["Chandni Chaudhry", "Basil Bishara"]


def test_hours_follow_the_sittings_and_the_clocks_of_both_capitals(register: Register) -> None:
    meeting(register, ends_at=datetime(2026, 1, 13, 17), distribution=Distribution.RESTRICTED)
    for starts, ends in (((12, 10), (12, 12)), ((13, 9), (13, 11))):
        sitting = Sitting(
            meeting_id=register.meeting,
            starts_at=datetime(2026, 1, *starts),
            ends_at=datetime(2026, 1, *ends),
        )
        register.office.meetings.save_part(sitting)
    for item, minutes in zip(register.items, (100, 60), strict=True):
        known = register.get(AgendaItem, item)
        register.office.meetings.save_part(replace(known, minutes_allotted=minutes))
    agenda = said(register, "agenda")
    assert isinstance(agenda, content.AgendaContent)
    assert agenda.facts.distribution is Distribution.RESTRICTED
    clocks = [
        [(clock.place, clock.at.strftime("%d %H:%M")) for clock in hours.opens]
        for hours in agenda.facts.sittings
    ]
    assert clocks == [
        [("Karachi", "12 10:00"), ("Hebron", "12 07:00")],
        [("Karachi", "13 09:00"), ("Hebron", "13 06:00")],
    ]
    called = [
        [(slot.number, slot.starts[0].at.strftime("%d %H:%M")) for slot in sitting.slots]
        for sitting in agenda.timetable
    ]
    assert called == [[(1, "12 10:00")], [(2, "13 09:00")]]  # the second item no longer fits before the break


def test_joint_meetings_name_all_groups_and_all_their_sides(register: Register) -> None:
    save = register.office.agreements.save
    third = save(Party(name=text("Republic of Cascara"), short_name=text("Cascara"))).value.id
    agreement = save(Agreement(title=text("Another memorandum"))).value.id
    register.office.agreements.set_sides(agreement, [register.parties[0], third])
    other = Group(agreement_id=agreement, symbol="ACWG", name=text("Training Board"))
    other = register.office.groups.save(other).value
    meeting(register, joint_group_ids=(other.id,))
    for key in BEFORE:
        facts = said(register, key).facts  # type: ignore[attr-defined]
        assert facts.joint_groups == ("Training Board",)
        assert [party.short_name for party in facts.parties] == ["Avalon", "Borduria", "Cascara"]


def test_the_list_of_participants_is_provisional_until_the_meeting_was_held(register: Register) -> None:
    delegate(register, 0, Role.HEAD, Attendance.EXPECTED)
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD):
        assert said(register, "participants").provisional  # type: ignore[attr-defined]
        register.office.meetings.move(register.meeting, state)
    assert not said(register, "participants").provisional  # type: ignore[attr-defined]


def test_who_is_excused_has_no_plate_and_a_substitute_takes_the_place(register: Register) -> None:
    delegate(register, 0, Role.HEAD, Attendance.REPRESENTED, represented_by_id=register.persons[2])
    delegate(register, 2, Role.ADVISER, Attendance.PRESENT)
    delegate(register, 1, Role.HEAD, Attendance.EXCUSED)
    plates = said(register, "name-plates").plates  # type: ignore[attr-defined]
    assert [(plate.name, plate.role) for plate in plates] == [("Chandni Chaudhry", Role.HEAD)]
    seated = said(register, "seating").sides  # type: ignore[attr-defined]
    assert [[seat.name for seat in side.seats] for side in seated] == [["Chandni Chaudhry"], []]
    listed = said(register, "participants").delegations  # type: ignore[attr-defined]
    assert len([d for delegation in listed for d in delegation.delegates]) == 3
    signing = said(register, "attendance-sheet").delegations  # type: ignore[attr-defined]
    assert [[d.person.name for d in side.delegates] for side in signing] == [["Chandni Chaudhry"]]


def test_plates_carry_the_name_in_the_sides_own_script(register: Register) -> None:
    office, (a, _) = register.office, register.parties
    known = register.get(Party, a)
    office.agreements.save(replace(known, language="ur"))
    person = register.get(Person, register.persons[0])
    office.people.save(replace(person, name=text("Amina Adil", ur="آمنہ عادل"), style=text("Dr")))
    delegate(register, 0, Role.HEAD, Attendance.EXPECTED)
    institution = office.people.save(Institution(name=text("Relief Network"))).value.id
    guest = office.people.save(Person(name=text("Marta Lind"), institution_id=institution)).value.id
    made = Delegate(meeting_id=register.meeting, person_id=guest, role=Role.OBSERVER)
    office.meetings.save_part(made)
    head, observer = said(register, "name-plates").plates  # type: ignore[attr-defined]
    assert (head.name, head.native, head.side) == (
        "Dr Amina Adil",
        content.LocalText("آمنہ عادل", "ur"),
        "Islamic Republic of Avalon",
    )
    assert (observer.name, observer.native.text, observer.side) == ("Marta Lind", "", "Relief Network")


def test_papers_stand_under_their_items_and_the_rest_apart(register: Register) -> None:
    save, (first, _) = register.office.papers.save, register.items
    a, _ = register.parties
    paper = Paper(meeting_id=register.meeting, agenda_item_id=first, title=text("Plan"), party_id=a)
    saved = save(paper).value
    revised = Paper(
        meeting_id=register.meeting,
        agenda_item_id=first,
        parent_id=saved.id,
        series=PaperSeries.REVISION,
        title=text("Plan, revised"),
    )
    save(revised)
    save(Paper(meeting_id=register.meeting, title=text("Lunch"), series=PaperSeries.INFORMATION))
    agenda = said(register, "agenda")
    assert isinstance(agenda, content.AgendaContent)
    assert [(p.symbol, p.by) for p in agenda.entries[0].papers] == [
        ("ABWG/2026/1/2", "Avalon"),
        ("ABWG/2026/1/2/Rev.1", "Avalon"),
    ]
    assert [p.symbol for p in agenda.papers] == ["ABWG/2026/1/INF.2"]


def test_the_annotated_agenda_tells_what_earlier_meetings_left(register: Register) -> None:
    office = register.office
    register.write("The Group decided to meet.", ParagraphKind.DECISION)
    asked = register.write("The Group requested Avalon to send the list.", ParagraphKind.ACTION)
    made = next(a for a in office.actions.all(register.group.id) if a.paragraph_id == asked.id)
    office.actions.save(replace(made, title=text("Send the list"), lead_party_id=register.parties[0]))
    register.circulated()
    register.clock.set(date(2026, 1, 14))
    later = register.plan(datetime(2026, 4, 7, 10))
    item = AgendaItem(meeting_id=later.id, kind=AgendaKind.MATTERS_ARISING, title=text("Matters arising"))
    office.meetings.save_part(replace(item, annotation=text("The Group will hear reports.")))
    agenda = office.documents.content("annotated-agenda", later.id, "en")
    entry = agenda.entries[0]
    assert entry.annotation == content.LocalText("The Group will hear reports.")
    assert entry.arising.minutes == ("ABWG/2026/1/AM",)
    assert [(d.symbol, d.text) for d in entry.arising.decisions] == [
        ("ABWG/2026/1/D.1", "The Group decided to meet.")
    ]
    assert [(a.symbol, a.title, a.lead_side) for a in entry.arising.actions] == [
        ("ABWG/2026/1/A.1", "Send the list", "Avalon")
    ]
    assert "Send the list" in words_of(office.documents.set("annotated-agenda", later.id, "en"))


def test_emblems_are_printed_when_every_side_has_one(register: Register) -> None:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), "#0b5a3c").save(out, "PNG")
    attach = register.office.attachments.add
    attach(Ref(Kind.PARTY, register.parties[0]), "a.png", out.getvalue(), role=AttachmentRole.EMBLEM)
    facts = said(register, "notice").facts  # type: ignore[attr-defined]
    assert [party.emblem == out.getvalue() for party in facts.parties] == [True, False]
    alone = register.office.documents.set("notice", register.meeting, "en")
    attach(Ref(Kind.PARTY, register.parties[1]), "b.png", out.getvalue(), role=AttachmentRole.EMBLEM)
    both = register.office.documents.set("notice", register.meeting, "en")
    assert b"/Figure" not in _plain(alone)
    assert b"/Figure" in _plain(both)


def _plain(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return b"".join(page.Contents.read_bytes() for page in pdf.pages)


def test_every_document_of_the_sample_can_be_made(sample: Path) -> None:
    with Office(sample, "Secretary", zone="UTC") as office:
        for symbol in ("PPHWG/2026/1", "PPHWG/2026/3", "PCHC/2027/1", "IWC/2026/1"):
            known = office.meetings.by_symbol(symbol)
            for key in (*BEFORE, "brief"):
                data = office.documents.set(key, known.id, "en")
                assert words_of(data).count("Page 1 of") == (key != "name-plates")
