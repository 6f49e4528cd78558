"""What was sent out stays as it was sent, whatever another program takes back; own-side text stays with its side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.agreements import Party
from secretariat.domain.attachments import Attachment, AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Delegate, Meeting, MeetingState, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.papers import Paper
from secretariat.domain.people import Person
from secretariat.domain.versions import Comment
from secretariat.services.office import Office
from tests.agreed_minutes import ADOPTED_ON, CANARY, adopt, hold
from tests.small_register import Register, dump, found, rich, text

PDF = b"%PDF-1.7\n1 0 obj\n"


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return found(tmp_path / "register.secretariat")


def refused(code: str, act: object) -> RuleViolation:
    with pytest.raises(RuleViolation) as caught:
        act()  # type: ignore[operator]
    assert caught.value.code == code
    return caught.value


def texts(register: Register) -> list[str]:
    return [
        paragraph.body.plain.best("en") for paragraph in register.office.minutes.paragraphs(register.meeting)
    ]


@pytest.mark.parametrize("to", [MinutesState.CIRCULATED, MinutesState.AGREED])
def test_what_another_program_takes_back_does_not_change_the_text_that_is_out(
    register: Register, to: MinutesState
) -> None:
    first = register.write("The meeting was opened.")
    with register.another() as other:
        new = replace(first, id=0, version=0, body=rich("The two sides exchanged views."))
        other.minutes.save(replace(first, body=rich("The meeting was opened by both sides.")))
        other.minutes.save(new)
        other.meetings.save_part(
            Delegate(meeting_id=register.meeting, person_id=register.persons[0], party_id=register.parties[0])
        )
        register.office.minutes.circulate(register.meeting)
        if to is MinutesState.AGREED:
            register.office.minutes.move(register.meeting, to)
        before = dump(register.path)
        for _ in range(3):
            assert refused("undo_circulated", other.history.undo).data["state"] is to
        refused("nothing_to_undo", other.history.undo)
        assert dump(register.path) == before


def test_the_title_of_an_action_item_stays_as_it_was_circulated_again(register: Register) -> None:
    register.write("Borduria was requested to report.", ParagraphKind.ACTION)
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    with register.another() as other:
        action = other.actions.all(register.group.id)[0]
        other.actions.save(replace(action, title=rich("Report in June").plain, area_id=register.areas[0]))
        register.office.minutes.circulate(register.meeting)
        refused("undo_circulated", other.history.undo)


def test_what_is_not_printed_can_be_taken_back_while_the_minutes_are_out(register: Register) -> None:
    register.write("Borduria was requested to report.", ParagraphKind.ACTION)
    register.circulated()
    action = register.office.actions.all(register.group.id)[0]
    register.office.actions.save(replace(action, area_id=register.areas[0]))
    register.office.history.undo()
    assert register.office.actions.all(register.group.id)[0].area_id == action.area_id


def test_minutes_do_not_count_as_circulated_again_with_another_text(register: Register) -> None:
    first = register.write("The meeting was opened.")
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    with register.another() as other:
        other.minutes.save(replace(first, body=rich("The meeting was opened late.")))
    refused("undo_conflict", register.office.history.undo)
    assert register.get(Meeting, register.meeting).minutes_state is MinutesState.DRAFTING
    assert texts(register) == ["The meeting was opened late."]


Act = Callable[[Register, Office], object]


def another_action(register: Register, other: Office) -> object:
    return other.minutes.add_action(register.get(Decision, 1).paragraph_id, text("Extra item"))


def another_paper(register: Register, other: Office) -> object:
    return other.papers.save(Paper(meeting_id=register.meeting, title=text("Late paper")))


def awaited(register: Register, other: Office) -> object:
    decision = replace(
        register.get(Decision, 1),
        state=DecisionState.AD_REFERENDUM,
        awaiting_party_id=register.parties[1],
    )
    return other.decisions.save(decision)


def another_file(register: Register, other: Office) -> object:
    ref = Ref(Kind.PARAGRAPH, register.get(Decision, 1).paragraph_id)
    return other.attachments.add(ref, "late.pdf", PDF, audience=Audience.JOINT)


def another_venue(register: Register, other: Office) -> object:
    return other.meetings.save(replace(register.get(Meeting, register.meeting), venue=text("Elsewhere")))


@pytest.mark.parametrize("act", [another_action, another_paper, awaited, another_file, another_venue])
def test_minutes_do_not_count_as_circulated_again_with_other_outcomes(register: Register, act: Act) -> None:
    hold(register)
    register.decide()
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    with register.another() as other:
        act(register, other)
    before = dump(register.path)
    refused("undo_conflict", register.office.history.undo)
    assert dump(register.path) == before


def test_a_return_to_drafting_can_be_taken_back_whoever_was_renamed_since(register: Register) -> None:
    hold(register)
    register.decide()
    register.write("Borduria was requested to report.", ParagraphKind.ACTION, party_id=register.parties[1])
    register.circulated()
    with register.another() as other:
        register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
        other.people.save(replace(register.get(Person, register.persons[0]), name=text("Somebody Else")))
        party = register.get(Party, register.parties[1])
        other.agreements.save(replace(party, short_name=text("Borduria-Syldavia")))
    register.office.history.undo()
    assert register.get(Meeting, register.meeting).minutes_state is MinutesState.CIRCULATED


def test_a_return_to_drafting_can_be_taken_back_with_all_that_came_of_it(register: Register) -> None:
    first = register.write("The meeting was opened.")
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    register.office.minutes.save(replace(first, body=rich("The meeting was opened late.")))
    register.office.history.undo()
    register.office.history.undo()
    assert register.get(Meeting, register.meeting).minutes_state is MinutesState.CIRCULATED
    assert texts(register) == ["The meeting was opened."]


def test_the_text_of_a_decision_taken_in_session_is_not_taken_back_elsewhere(register: Register) -> None:
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION):
        register.office.meetings.move(register.meeting, state)
    decision = register.decide("The Group decided to meet.")
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    with register.another() as other:
        other.minutes.save(replace(paragraph, body=rich("The Group decided to meet in June.")))
        register.office.decisions.take(decision)
        refused("decision_taken", other.history.undo)
    assert texts(register) == ["The Group decided to meet in June."]
    register.office.history.undo()
    assert register.get(Decision, decision).taken_at is None


def test_what_is_split_off_an_own_side_paragraph_is_own_side(register: Register) -> None:
    ours = register.write(f"We would settle for less. {CANARY}.", audience=Audience.OWN_SIDE)
    parts = register.office.minutes.split(
        replace(ours, body=rich("We would settle for less.")), [rich(f"{CANARY}.")]
    ).value
    assert [part.audience for part in parts] == [Audience.OWN_SIDE, Audience.OWN_SIDE]
    register.write("The meeting was opened.")
    content = register.office.documents.minutes_content(register.meeting, "en")
    assert CANARY not in repr(content)


def test_restoring_a_draft_leaves_alone_what_became_own_side(register: Register) -> None:
    first = register.write("The meeting was opened.")
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    ours = replace(first, body=rich(f"{CANARY}."), audience=Audience.OWN_SIDE)
    register.office.minutes.save(ours)
    (version,) = register.office.versions.all(register.meeting)
    for _ in range(2):
        register.office.versions.restore(version.id)
        found = register.office.minutes.paragraphs(register.meeting)
        assert sorted((one.audience.value, one.body.plain.best("en")) for one in found) == [
            ("joint", "The meeting was opened."),
            ("own_side", f"{CANARY}."),
        ]


@pytest.mark.parametrize("audience", [Audience.JOINT, Audience.OWN_SIDE])
def test_own_side_text_is_joined_with_no_other(register: Register, audience: Audience) -> None:
    ours = register.write(f"{CANARY}.", audience=Audience.OWN_SIDE)
    joint = register.write("The meeting was opened.")
    kept, gone = (joint, ours) if audience is Audience.JOINT else (ours, joint)
    before = dump(register.path)
    together = replace(kept, body=rich(f"The meeting was opened. {CANARY}."))
    refused("joined_with_own_side", lambda: register.office.minutes.join(together, gone))
    assert dump(register.path) == before


def test_a_decision_is_not_saved_as_own_side(register: Register) -> None:
    register.decide()
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    refused(
        "own_side_outcome",
        lambda: register.office.minutes.save(replace(paragraph, audience=Audience.OWN_SIDE)),
    )


def attached(register: Register, paragraph: Paragraph, name: str, audience: Audience) -> Attachment:
    ref = Ref(Kind.PARAGRAPH, paragraph.id)
    return register.office.attachments.add(ref, name, PDF, audience=audience).value


@pytest.mark.parametrize("to", [MinutesState.CIRCULATED, MinutesState.AGREED, MinutesState.ADOPTED])
def test_files_that_minutes_name_stay_as_they_were_sent(register: Register, to: MinutesState) -> None:
    office = register.office
    paragraph = register.write("The paper was handed over.")
    joint, ours, gone = (
        attached(register, paragraph, f"{number}.pdf", audience)
        for number, audience in enumerate((Audience.JOINT, Audience.OWN_SIDE, Audience.PUBLIC))
    )
    office.records.remove(Ref(Kind.ATTACHMENT, gone.id))
    reach(register, to)
    before, code = dump(register.path), "sealed" if to is MinutesState.ADOPTED else "minutes_not_drafting"
    for act in (
        lambda: attached(register, paragraph, "late.pdf", Audience.JOINT),
        lambda: office.attachments.save(replace(joint, name="other.pdf")),
        lambda: office.attachments.save(replace(joint, audience=Audience.OWN_SIDE)),
        lambda: office.attachments.save(replace(ours, audience=Audience.JOINT)),
        lambda: office.records.remove(Ref(Kind.ATTACHMENT, joint.id)),
        lambda: office.records.restore(Ref(Kind.ATTACHMENT, gone.id)),
    ):
        refused(code, act)
    assert dump(register.path) == before
    office.attachments.save(replace(ours, name="ours alone.pdf"))
    office.records.remove(Ref(Kind.ATTACHMENT, ours.id))


@pytest.mark.parametrize("to", [MinutesState.CIRCULATED, MinutesState.AGREED, MinutesState.ADOPTED])
def test_a_file_that_minutes_name_is_not_taken_back_elsewhere(register: Register, to: MinutesState) -> None:
    paragraph = register.write("The paper was handed over.")
    with register.another() as other:
        ref = Ref(Kind.PARAGRAPH, paragraph.id)
        other.attachments.add(ref, "ours.pdf", PDF)
        other.attachments.add(ref, "paper.pdf", PDF, audience=Audience.JOINT)
        reach(register, to)
        refusal = refused("sealed" if to is MinutesState.ADOPTED else "undo_circulated", other.history.undo)
        assert refusal.data["symbol"] == register.get(Meeting, register.meeting).symbol
        other.history.undo()
    assert [one.name for one in register.office.attachments.of(ref)] == ["paper.pdf"]


def reach(register: Register, to: MinutesState) -> None:
    """Hold the meeting and take its minutes to a state."""
    if to is MinutesState.ADOPTED:
        adopt(register)
        return
    hold(register)
    register.circulated()
    if to is MinutesState.AGREED:
        register.office.minutes.move(register.meeting, to)


def test_a_comment_does_not_come_back_on_minutes_that_are_agreed(register: Register) -> None:
    office = register.office
    hold(register)
    register.circulated()
    round_ = office.comments.open_round(register.meeting).value
    comment = Comment(round_id=round_.id, party_id=register.parties[1], text="Please change.")
    ref = Ref(Kind.COMMENT, office.comments.add(comment).value.id)
    office.records.remove(ref)
    office.minutes.move(register.meeting, MinutesState.AGREED)
    before = dump(register.path)
    refused("comments_settled", lambda: office.records.restore(ref))
    assert dump(register.path) == before


def test_no_file_is_given_out_as_the_signed_copy_but_the_one_that_was_signed(register: Register) -> None:
    adopt(register)
    ref, attachments = Ref(Kind.MEETING, register.meeting), register.office.attachments
    refused(
        "signed_copy_unsigned",
        lambda: attachments.add(ref, "other.pdf", b"%PDF-1.7 other", AttachmentRole.SIGNED_COPY),
    )
    register.office.adoption.sign(register.meeting, ADOPTED_ON, "scan.pdf", b"%PDF-1.7 scan")
    scan = register.office.adoption.signed_copy(register.meeting)
    assert scan is not None
    assert scan.name == "scan.pdf"
