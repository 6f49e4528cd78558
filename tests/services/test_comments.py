"""The comment round: forms go out and come back, and every comment finds its paragraph, its side and its end."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.agreements import Party
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Attendance, Delegate, Meeting, MinutesState, Role
from secretariat.domain.minutes import Paragraph
from secretariat.domain.rounds import Novelty, collate, countdown
from secretariat.domain.versions import Comment, CommentRound, Disposition
from secretariat.services.words import sentence
from tests.small_register import FIRST_DAY, Register, dump

OWN = "OWNSIDECANARY"
DAY = date(2026, 1, 5)


def delegate(register: Register, person: int, side: int, attendance: Attendance, **fields: object) -> None:
    register.office.meetings.save_part(
        Delegate(
            meeting_id=register.meeting,
            person_id=register.persons[person],
            party_id=register.parties[side],
            role=Role.HEAD if person < 2 else Role.MEMBER,
            attendance=attendance,
            **fields,  # type: ignore[arg-type]
        )
    )


@pytest.fixture
def circulated(register: Register) -> Register:
    """Two sides were present, two paragraphs and an own-side one, circulated."""
    delegate(register, 0, 0, Attendance.PRESENT)
    delegate(register, 1, 1, Attendance.PRESENT)
    register.write("The meeting was opened.")
    register.write("Burns were discussed.", item=1)
    register.write(f"{OWN} They are weak on this.", audience=Audience.OWN_SIDE)
    register.circulated()
    return register


def opened(register: Register, until: date | None = None) -> CommentRound:
    return register.office.comments.open_round(register.meeting, until).value


def forms(register: Register, round_: CommentRound, folder: Path, suffix: str = ".docx") -> list[Path]:
    folder.mkdir(exist_ok=True)
    return [made.path for made in register.office.comments.write_forms(round_.id, folder, "en", suffix)]


def fill(path: Path, comments: dict[int, str], who: str = "Basil Bishara") -> Path:
    """Write comments beside paragraphs as a person would, the whole document being number 0."""
    if path.suffix == ".xlsx":
        return _fill_workbook(path, comments, who)
    document = Document(str(path))
    for table in document.tables:
        for row in table.rows:
            shown = row.cells[0].text.strip().rstrip(".")
            number = int(shown) if shown.isdigit() else 0 if shown == "–" else -1
            if number in comments:
                row.cells[2].text, row.cells[3].text = comments[number], who
    document.save(str(path))
    return path


def _fill_workbook(path: Path, comments: dict[int, str], who: str) -> Path:
    book = openpyxl.load_workbook(path)
    for row in book.worksheets[0].iter_rows():
        shown = str(row[0].value or "").rstrip(".")
        number = 0 if shown == "–" else int(shown) if shown.isdigit() else -1
        if number in comments:
            row[2].value, row[3].value = comments[number], who
    book.save(path)
    return path


def refused(call: object, *args: object) -> str:
    with pytest.raises(RuleViolation) as caught:
        call(*args)  # type: ignore[operator]
    words = sentence(caught.value)
    assert words.endswith(".")
    assert not [hole for hole in ("{", "}", "None", "  ", "<", "_id") if hole in words], words
    return caught.value.code


def test_a_round_is_open_for_21_days_after_circulation(circulated: Register) -> None:
    circulated.clock.set(date(2026, 1, 8))
    round_ = opened(circulated)
    assert (round_.sent_on, round_.until) == (date(2026, 1, 8), date(2026, 1, 26))
    assert round_.uid
    assert refused(opened, circulated) == "round_open"


def test_a_round_opened_long_after_circulation_counts_from_today(circulated: Register) -> None:
    circulated.clock.set(date(2026, 3, 2))
    assert opened(circulated).until == date(2026, 3, 23)


def test_a_round_ends_when_the_secretary_says(circulated: Register) -> None:
    assert opened(circulated, date(2026, 2, 2)).until == date(2026, 2, 2)
    circulated.office.comments.close(circulated.office.comments.rounds(circulated.meeting)[-1].id)
    assert refused(opened, circulated, date(2026, 1, 4)) == "round_ends_before_it_begins"


def test_only_a_circulated_draft_is_commented_upon(register: Register) -> None:
    assert refused(opened, register) == "round_needs_circulation"


def test_a_side_is_heard_only_when_it_was_present(register: Register) -> None:
    register.circulated()
    assert refused(opened, register) == "nobody_present"


def test_each_side_that_was_present_gets_a_form(register: Register, tmp_path: Path) -> None:
    delegate(register, 0, 0, Attendance.EXCUSED)
    delegate(register, 1, 1, Attendance.PRESENT)
    register.circulated()
    round_ = opened(register)
    (only,) = forms(register, round_, tmp_path / "out")
    assert only.name == "ABWG-2026-1-AM-comment-form-en-borduria.docx"
    comment = Comment(round_id=round_.id, party_id=register.parties[0], text="We object.")
    assert refused(register.office.comments.add, comment) == "side_not_present"


def test_who_is_represented_by_somebody_present_counts_as_present(register: Register, tmp_path: Path) -> None:
    delegate(register, 1, 1, Attendance.PRESENT)
    delegate(register, 2, 0, Attendance.PRESENT)
    delegate(register, 0, 0, Attendance.REPRESENTED, represented_by_id=register.persons[2])
    register.circulated()
    assert len(forms(register, opened(register), tmp_path / "out")) == 2


def test_a_substitute_who_did_not_come_represents_nobody(register: Register, tmp_path: Path) -> None:
    delegate(register, 1, 1, Attendance.PRESENT)
    delegate(register, 0, 0, Attendance.REPRESENTED, represented_by_id=register.persons[2])
    register.circulated()
    assert len(forms(register, opened(register), tmp_path / "out")) == 1


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_a_form_goes_out_and_its_comments_come_back(
    circulated: Register, tmp_path: Path, suffix: str
) -> None:
    round_ = opened(circulated)
    avalon, borduria = forms(circulated, round_, tmp_path / "out", suffix)
    fill(borduria, {2: "Add the adviser.", 4: "“Opened at 10:00”", 0: "We thank the host."})
    before = dump(circulated.path)
    received = circulated.office.comments.receive(circulated.meeting, borduria)
    assert dump(circulated.path) == before
    assert (received.party, received.late) == ("Borduria", False)
    paragraphs = circulated.office.minutes.paragraphs(circulated.meeting)
    assert [
        (line.comment.number, line.comment.paragraph_id, line.comment.text, line.novelty)
        for line in received.lines
    ] == [
        (2, None, "Add the adviser.", Novelty.NEW),
        (4, paragraphs[0].id, "“Opened at 10:00”", Novelty.NEW),
        (0, None, "We thank the host.", Novelty.NEW),
    ]
    saved = circulated.office.comments.accept(received).value
    assert {comment.commenter for comment in saved} == {"Basil Bishara"}
    assert all(comment.received_at for comment in saved)
    fill(avalon, {4: "Agreed."}, "Amina Adil")
    circulated.office.comments.accept(circulated.office.comments.receive(circulated.meeting, avalon))
    a, b = circulated.parties
    assert [
        (found.number, found.paragraph_id, [side for side, _ in found.sides])
        for found in circulated.office.comments.collated(round_.id)
    ] == [(2, None, [b]), (4, paragraphs[0].id, [a, b]), (0, None, [b])]


def test_a_form_is_taken_in_as_one_step(circulated: Register, tmp_path: Path) -> None:
    _, path = forms(circulated, opened(circulated), tmp_path / "out")
    before = dump(circulated.path)
    received = circulated.office.comments.receive(circulated.meeting, fill(path, {4: "One", 5: "Two"}))
    assert len(circulated.office.comments.accept(received).value) == 2
    circulated.office.history.undo()
    assert dump(circulated.path) == before


def test_a_form_that_comes_twice_is_refused_and_a_changed_one_changes(
    circulated: Register, tmp_path: Path
) -> None:
    round_ = opened(circulated)
    _, path = forms(circulated, round_, tmp_path / "out")
    receive, accept = circulated.office.comments.receive, circulated.office.comments.accept
    accept(receive(circulated.meeting, fill(path, {4: "One", 5: "Two"})))
    assert refused(receive, circulated.meeting, path) == "form_already_received"
    received = receive(circulated.meeting, fill(path, {4: "One and a half"}))
    assert [line.novelty for line in received.lines] == [Novelty.CHANGED, Novelty.SAME]
    assert received.lines[0].known is not None
    accept(received)
    comments = [
        c for found in circulated.office.comments.collated(round_.id) for _, said in found.sides for c in said
    ]
    assert [comment.text for comment in comments] == ["One and a half", "Two"]


def test_what_was_disposed_of_is_not_overwritten(circulated: Register, tmp_path: Path) -> None:
    round_ = opened(circulated)
    _, path = forms(circulated, round_, tmp_path / "out")
    receive, accept = circulated.office.comments.receive, circulated.office.comments.accept
    (comment,) = accept(receive(circulated.meeting, fill(path, {4: "One"}))).value
    circulated.office.comments.dispose(comment.id, Disposition.ACCEPTED)
    received = receive(circulated.meeting, fill(path, {4: "Another"}))
    assert [line.novelty for line in received.lines] == [Novelty.CONFLICT]
    accept(received)
    ((_, said),) = circulated.office.comments.collated(round_.id)[0].sides
    assert [(c.text, c.disposition) for c in said] == [
        ("One", Disposition.ACCEPTED),
        ("Another", Disposition.OPEN),
    ]


def test_a_preview_that_is_out_of_date_takes_in_nothing(circulated: Register, tmp_path: Path) -> None:
    round_ = opened(circulated)
    _, path = forms(circulated, round_, tmp_path / "out")
    received = circulated.office.comments.receive(circulated.meeting, fill(path, {4: "One", 5: "Two"}))
    paragraph = circulated.office.minutes.paragraphs(circulated.meeting)[0]
    circulated.office.comments.add(
        Comment(
            round_id=round_.id, party_id=circulated.parties[1], paragraph_id=paragraph.id, text="By e-mail"
        )
    )
    before = dump(circulated.path)
    assert refused(circulated.office.comments.accept, received) == "form_preview_outdated"
    assert dump(circulated.path) == before


def test_a_form_of_another_meeting_is_refused(circulated: Register, tmp_path: Path) -> None:
    _, path = forms(circulated, opened(circulated), tmp_path / "out")
    fill(path, {4: "One"})
    other = circulated.plan(datetime(2026, 2, 2, 9))
    with pytest.raises(RuleViolation) as caught:
        circulated.office.comments.receive(other.id, path)
    assert refused(circulated.office.comments.receive, other.id, path) == "form_of_another_meeting"
    assert caught.value.data == {"name": path.name, "meeting": "ABWG/2026/1", "symbol": "ABWG/2026/2"}


def test_a_form_from_another_database_is_refused(circulated: Register, tmp_path: Path) -> None:
    round_ = opened(circulated)
    _, path = forms(circulated, round_, tmp_path / "out")
    fill(path, {4: "One"})
    circulated.office.history.undo()  # the round was never opened here
    assert refused(circulated.office.comments.receive, circulated.meeting, path) == "form_of_unknown_round"


def test_a_form_of_an_earlier_draft_or_a_closed_round_is_refused(
    circulated: Register, tmp_path: Path
) -> None:
    round_ = opened(circulated)
    _, path = forms(circulated, round_, tmp_path / "out")
    fill(path, {4: "One"})
    circulated.office.comments.close(round_.id)
    receive = circulated.office.comments.receive
    assert refused(receive, circulated.meeting, path) == "round_closed"
    assert refused(circulated.office.comments.close, round_.id) == "round_closed"
    assert refused(circulated.office.comments.write_forms, round_.id, tmp_path, "en") == "round_closed"
    write = circulated.office.documents.set

    def made() -> bytes:
        return write("comment-form", circulated.meeting, "en", suffix=".docx", party=circulated.parties[0])

    assert refused(made) == "no_round_open"
    circulated.office.minutes.move(circulated.meeting, MinutesState.DRAFTING)
    circulated.circulated()
    assert refused(receive, circulated.meeting, path) == "form_of_another_draft"


def test_the_next_round_closes_the_one_before(circulated: Register) -> None:
    first = opened(circulated)
    circulated.office.minutes.move(circulated.meeting, MinutesState.DRAFTING)
    circulated.circulated()
    second = opened(circulated)
    assert circulated.get(CommentRound, first.id).closed_on == FIRST_DAY
    assert circulated.get(CommentRound, second.id).closed_on is None


def test_changed_numbers_and_empty_forms_are_refused(circulated: Register, tmp_path: Path) -> None:
    _, path = forms(circulated, opened(circulated), tmp_path / "out")
    receive = circulated.office.comments.receive
    assert refused(receive, circulated.meeting, path) == "form_without_comments"
    fill(path, {4: "One"})
    document = Document(str(path))
    cell = next(row.cells[0] for t in document.tables for row in t.rows if row.cells[0].text.strip() == "4.")
    cell.paragraphs[0].runs[-1].text = "7."
    document.save(str(path))
    assert refused(receive, circulated.meeting, path) == "form_number_changed"
    assert not circulated.office.records.all(Comment)


def test_a_comment_by_mail_is_entered_by_hand(circulated: Register) -> None:
    round_ = opened(circulated)
    paragraph = circulated.office.minutes.paragraphs(circulated.meeting)[0]
    comment = Comment(
        round_id=round_.id, party_id=circulated.parties[1], paragraph_id=paragraph.id, text="Late."
    )
    add = circulated.office.comments.add
    assert add(comment).value.number == 4
    assert add(replace(comment, paragraph_id=None)).value.number == 0
    assert refused(add, replace(comment, text="  ")) == "comment_empty"
    own = next(
        p for p in circulated.office.minutes.paragraphs(circulated.meeting) if p.audience is Audience.OWN_SIDE
    )
    assert refused(add, replace(comment, paragraph_id=own.id)) == "comment_place_unknown"
    circulated.office.comments.close(round_.id)
    assert refused(add, comment) == "round_closed"


def test_a_disposition_other_than_accepted_says_why(circulated: Register) -> None:
    round_ = opened(circulated)
    add, dispose = circulated.office.comments.add, circulated.office.comments.dispose
    comment = add(Comment(round_id=round_.id, party_id=circulated.parties[1], text="Shorten it.")).value
    for disposition in (Disposition.PARTLY, Disposition.NOT_ACCEPTED):
        assert refused(dispose, comment.id, disposition, " ") == "disposition_reason_missing"
    done = dispose(comment.id, Disposition.PARTLY, " Only the second part. ").value
    assert (done.disposition, done.reason) == (Disposition.PARTLY, "Only the second part.")
    assert dispose(comment.id, Disposition.ACCEPTED).value.reason == ""


def test_agreement_waits_for_every_disposition_and_ends_the_round(circulated: Register) -> None:
    round_ = opened(circulated)
    comment = circulated.office.comments.add(
        Comment(round_id=round_.id, party_id=circulated.parties[1], text="Shorten it.")
    ).value
    move = circulated.office.minutes.move
    before = dump(circulated.path)
    assert refused(move, circulated.meeting, MinutesState.AGREED) == "comments_open"
    assert dump(circulated.path) == before
    circulated.office.comments.dispose(comment.id, Disposition.ACCEPTED)
    move(circulated.meeting, MinutesState.AGREED)
    assert circulated.get(CommentRound, round_.id).closed_on == FIRST_DAY
    assert circulated.get(Meeting, circulated.meeting).minutes_state is MinutesState.AGREED


def test_what_became_of_comments_stays_once_both_sides_agreed(circulated: Register) -> None:
    office, round_ = circulated.office, opened(circulated)
    new = Comment(round_id=round_.id, party_id=circulated.parties[1], text="Shorten it.")
    comment = office.comments.dispose(office.comments.add(new).value.id, Disposition.ACCEPTED).value
    other = circulated.another()
    other.comments.dispose(comment.id, Disposition.NOT_ACCEPTED, "It is short.")
    office.minutes.move(circulated.meeting, MinutesState.AGREED)
    before = dump(circulated.path)
    assert refused(office.comments.dispose, comment.id, Disposition.OPEN) == "comments_settled"
    assert refused(other.history.undo) == "comments_settled"
    other.close()
    for kind, row_id in ((Kind.COMMENT, comment.id), (Kind.COMMENT_ROUND, round_.id)):
        assert refused(office.records.remove, Ref(kind, row_id)) == "comments_settled"
    assert dump(circulated.path) == before


def test_a_comment_entered_by_mistake_can_be_removed_while_the_round_lasts(circulated: Register) -> None:
    new = Comment(round_id=opened(circulated).id, party_id=circulated.parties[1], text="Shorten it.")
    comment = circulated.office.comments.add(new).value
    circulated.office.records.remove(Ref(Kind.COMMENT, comment.id))
    circulated.office.minutes.move(circulated.meeting, MinutesState.AGREED)


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("Secretariat.version", "form_foreign"),
        ("Secretariat.party", "side_not_present"),
        ("4", "form_row_added"),
    ],
)
def test_a_forged_number_of_any_length_is_refused(
    circulated: Register, tmp_path: Path, entry: str, code: str
) -> None:
    _, path = forms(circulated, opened(circulated), tmp_path / "out", ".xlsx")
    fill(path, {4: "One"})
    book = openpyxl.load_workbook(path)
    for row in book["_form"].iter_rows():
        if row[0].value == entry:
            row[0 if entry.isdigit() else 1].value = "9" * 5000
    book.save(path)
    assert refused(circulated.office.comments.receive, circulated.meeting, path) == code


def test_silence_by_the_deadline_is_no_objection(circulated: Register) -> None:
    round_ = opened(circulated, date(2026, 1, 23))  # a Friday
    a, b = circulated.parties
    party = circulated.get(Party, b)
    circulated.office.agreements.save(replace(party, rest_days=(5, 6)))
    comment = Comment(round_id=round_.id, party_id=a, text="Fine.")
    comment = circulated.office.comments.add(comment).value
    look = circulated.office.comments.countdown
    early = look(round_.id, date(2026, 1, 20))
    assert (early.days_left, early.heard, early.silent, early.resting) == (3, (a,), (b,), (b,))
    assert (early.no_objection, early.over, early.undisposed, early.settled) == ((), False, 1, False)
    last = look(round_.id, date(2026, 1, 23))
    assert (last.days_left, last.over) == (0, False)
    circulated.clock.set(date(2026, 1, 24))
    late = look(round_.id)
    assert (late.days_left, late.no_objection, late.settled) == (-1, (b,), False)
    circulated.office.comments.dispose(comment.id, Disposition.ACCEPTED)
    assert look(round_.id).settled


def test_a_holiday_on_the_last_day_is_pointed_out(circulated: Register) -> None:
    round_ = opened(
        circulated, date(2026, 3, 23)
    )  # a Monday, and Pakistan Day where the first side's clock runs
    assert circulated.get(Party, circulated.parties[0]).zone == "Asia/Karachi"
    assert circulated.office.comments.countdown(round_.id).resting == (circulated.parties[0],)


def test_a_form_that_comes_late_says_so(circulated: Register, tmp_path: Path) -> None:
    _, path = forms(circulated, opened(circulated, date(2026, 1, 10)), tmp_path / "out")
    fill(path, {4: "One"})
    circulated.clock.set(date(2026, 1, 11))
    assert circulated.office.comments.receive(circulated.meeting, path).late


def test_a_commented_paragraph_can_still_be_removed(circulated: Register) -> None:
    round_ = opened(circulated)
    paragraph = circulated.office.minutes.paragraphs(circulated.meeting)[0]
    circulated.office.comments.add(
        Comment(round_id=round_.id, party_id=circulated.parties[1], paragraph_id=paragraph.id, text="Delete.")
    )
    circulated.office.minutes.move(circulated.meeting, MinutesState.DRAFTING)
    circulated.office.records.remove(Ref(Kind.PARAGRAPH, paragraph.id))
    assert circulated.office.comments.collated(round_.id)[0].number == 4
    with pytest.raises(RuleViolation):
        circulated.get(Paragraph, paragraph.id)


def test_nothing_own_side_is_in_a_form(circulated: Register, tmp_path: Path) -> None:
    round_ = opened(circulated)
    for suffix in (".docx", ".xlsx"):
        for path in forms(circulated, round_, tmp_path / "out", suffix):
            shutil.unpack_archive(path, tmp_path / path.name, "zip")
            parts = [part for part in (tmp_path / path.name).rglob("*") if part.is_file()]
            assert len(parts) > 5
            assert not [part for part in parts if OWN.encode() in part.read_bytes()]
            assert any(b"Burns were discussed." in part.read_bytes() for part in parts)


_sides = st.integers(1, 4)
_comments = st.lists(
    st.builds(Comment, id=st.integers(1, 99), party_id=_sides, number=st.integers(0, 6), text=st.just("x")),
    max_size=12,
    unique_by=lambda comment: comment.id,
)


@given(_comments, st.permutations([1, 2, 3]))
def test_collating_loses_no_comment(comments: list[Comment], sides: list[int]) -> None:
    found = collate(comments, sides)
    assert sorted(c.id for place in found for _, said in place.sides for c in said) == sorted(
        c.id for c in comments
    )
    numbers = [place.number for place in found]
    assert numbers == sorted(numbers, key=lambda number: number or 10**6)
    for place in found:
        order = [side for side, _ in place.sides if side in sides]
        assert order == sorted(order, key=sides.index)


@given(_comments, st.dates(date(2026, 1, 1), date(2026, 3, 1)))
def test_every_side_is_heard_or_silent(comments: list[Comment], today: date) -> None:
    found = countdown(CommentRound(until=date(2026, 2, 1)), comments, [1, 2, 3], today)
    assert sorted((*found.heard, *found.silent)) == [1, 2, 3]
    assert found.over == (today > date(2026, 2, 1))
    assert set(found.no_objection) <= set(found.silent)
    assert found.undisposed == len(comments)
