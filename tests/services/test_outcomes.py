"""What a paragraph becomes by its verb, and the life of a decision from session to register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import DECISION_MOVES, Decision, DecisionEvent, DecisionState, state_on
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, MeetingState, MinutesState
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText
from secretariat.services.safekeeping import verify
from tests.small_register import Register, rich, text


def refused(code: str, act: Callable[[], object]) -> None:
    with pytest.raises(RuleViolation) as caught:
        act()
    assert caught.value.code == code


def in_session(register: Register) -> None:
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION):
        register.office.meetings.move(register.meeting, state)


def event(decision_id: int, state: DecisionState, on: date = date(2026, 1, 20), **more: int) -> DecisionEvent:
    return DecisionEvent(decision_id=decision_id, state=state, effective_on=on, **more)


def test_choosing_requested_makes_an_action_item_and_another_verb_something_else(register: Register) -> None:
    paragraph = register.write("The two sides requested the secretariat to write.")
    choose = register.office.minutes.choose_verb
    chosen = choose(paragraph.id, "requested", "en").value
    assert (chosen.kind, chosen.verb) == (ParagraphKind.ACTION, "requested")
    assert [a.paragraph_id for a in register.office.actions.all(register.group.id)] == [paragraph.id]
    chosen = choose(paragraph.id, "decided", "en").value
    assert (chosen.kind, chosen.verb) == (ParagraphKind.DECISION, "decided")
    assert register.office.actions.all(register.group.id) == []
    assert [d.paragraph_id for d in register.office.decisions.all(register.group.id)] == [paragraph.id]
    for verb, kind in (
        ("took_note", ParagraphKind.INFORMATION),
        ("recommended", ParagraphKind.RECOMMENDATION),
        ("reserved_position", ParagraphKind.RESERVATION),
    ):
        assert choose(paragraph.id, verb, "en").value.kind is kind
    assert register.office.decisions.all(register.group.id) == []


def test_an_empty_paragraph_gets_the_beginning_of_its_sentence(register: Register) -> None:
    empty = register.office.minutes.save(Paragraph(agenda_item_id=register.items[0])).value
    chosen = register.office.minutes.choose_verb(empty.id, "requested", "en").value
    assert chosen.body["en"].plain == "The two sides requested "
    assert chosen.kind is ParagraphKind.ACTION


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        ("en", "The two sides requested the secretariat to write.", "The secretariat to write."),
        (
            "en",
            "The Avalonian side will send the list. It shall be short.",
            "Send the list. It shall be short.",
        ),
        ("en", "Submit the plan. The two sides will meet.", "Submit the plan. The two sides will meet."),
        ("fr", "Les deux parties ont prié le secrétariat d'écrire.", "Le secrétariat d'écrire."),
        ("ar", "طلب الجانبان إعداد القائمة", "إعداد القائمة"),
        ("zh", "双方要求秘书处起草文件。", "秘书处起草文件。"),
        ("de", "Beide Seiten baten um eine Liste.", "Beide Seiten baten um eine Liste."),
    ],
)
def test_an_action_item_is_called_after_what_is_asked_for(
    register: Register, language: str, said: str, title: str
) -> None:
    body = LocalizedRich({language: RichText.of(said)})
    paragraph = register.office.minutes.save(Paragraph(agenda_item_id=register.items[0], body=body)).value
    register.office.minutes.turn_into(paragraph.id, ParagraphKind.ACTION)
    assert register.office.actions.all(register.group.id)[0].title == LocalizedText({language: title})


def test_the_title_of_an_action_item_follows_the_text_until_it_is_edited(register: Register) -> None:
    office = register.office
    empty = office.minutes.save(Paragraph(agenda_item_id=register.items[0])).value
    begun = office.minutes.choose_verb(empty.id, "requested", "en").value

    def title() -> str:
        return office.actions.all(register.group.id)[0].title.best("en")

    def write(said: str) -> None:
        known = office.records.get(Paragraph, begun.id)
        office.minutes.save(replace(known, body=LocalizedRich.of(en=said)))

    write("The two sides requested the secretariat to write.")
    assert title() == "The secretariat to write."
    office.history.undo()
    assert title() == "The two sides requested"
    office.history.redo()
    action = office.actions.all(register.group.id)[0]
    office.actions.save(replace(action, title=LocalizedText(en="Write to the hospitals")))
    write("The two sides requested the secretariat to call.")
    assert title() == "Write to the hospitals"


def test_a_numbered_action_item_keeps_its_title(register: Register) -> None:
    paragraph = register.write("The two sides requested a list.", ParagraphKind.ACTION)
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    known = register.office.records.get(Paragraph, paragraph.id)
    register.office.minutes.save(replace(known, body=LocalizedRich.of(en="The two sides requested a map.")))
    assert register.office.actions.all(register.group.id)[0].title == LocalizedText(en="A list.")


def test_a_paragraph_turned_into_a_decision_takes_the_verb_of_its_text_and_follows_it(
    register: Register,
) -> None:
    paragraph = register.write("The two sides approved the plan and will report.", ParagraphKind.DECISION)
    assert paragraph.verb == "approved"
    save = register.office.minutes.save
    changed = save(replace(paragraph, body=rich("The two sides endorsed the plan."))).value
    assert changed.verb == "endorsed"
    silent = save(replace(changed, body=rich("The plan is fine."))).value
    assert silent.verb == "endorsed"  # the check before circulation says that the text does not say it


def test_a_number_that_was_given_out_keeps_the_kind(register: Register) -> None:
    register.decide()
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    refused("numbered", lambda: register.office.minutes.choose_verb(paragraph.id, "requested", "en"))
    assert register.office.minutes.choose_verb(paragraph.id, "agreed", "en").value.verb == "agreed"


def test_an_outcome_cannot_be_kept_from_the_other_side(register: Register) -> None:
    own = register.write("Ours only.")
    own = register.office.minutes.set_audience(own.id, Audience.OWN_SIDE).value
    assert own.audience is Audience.OWN_SIDE
    refused("own_side_outcome", lambda: register.office.minutes.choose_verb(own.id, "decided", "en"))
    decision = register.write("The Group decided to meet.", ParagraphKind.DECISION)
    refused("own_side_outcome", lambda: register.office.minutes.set_audience(decision.id, Audience.OWN_SIDE))


def test_a_decision_adopted_in_session_is_read_only_in_every_way(register: Register) -> None:
    office = register.office
    before = register.write("Before.")
    decision = register.decide("The Group decided to meet.")
    refused("decision_not_in_session", lambda: office.decisions.take(decision))
    in_session(register)
    taken = office.decisions.take(decision).value
    assert taken.taken_at is not None
    paragraph = register.get(Paragraph, taken.paragraph_id)
    ref = Ref(Kind.PARAGRAPH, paragraph.id)
    for act in (
        lambda: office.minutes.save(replace(paragraph, body=rich("Otherwise."))),
        lambda: office.minutes.split(replace(paragraph, body=rich("The")), [rich("rest")]),
        lambda: office.minutes.join(before, paragraph),
        lambda: office.minutes.join(replace(paragraph, body=rich("Both")), before),
        lambda: office.minutes.turn_into(paragraph.id, ParagraphKind.NARRATIVE),
        lambda: office.minutes.choose_verb(paragraph.id, "agreed", "en"),
        lambda: office.records.remove(ref),
        lambda: office.records.remove(Ref(Kind.DECISION, decision)),
        lambda: office.records.remove(Ref(Kind.AGENDA_ITEM, register.items[0])),
    ):
        refused("decision_taken", act)
    assert register.get(Paragraph, paragraph.id).body == rich("The Group decided to meet.")
    office.records.move(ref, 0)  # its place is not its text
    register.circulated()
    assert office.decisions.by_symbol("ABWG/2026/1/D.1").id == decision
    assert verify(register.path).faults == ()


def test_an_amendment_is_a_new_decision_and_both_tell_of_each_other(register: Register) -> None:
    office = register.office
    first = register.decide("The Group decided to meet.")
    register.circulated()
    register.clock.set(date(2026, 3, 3))
    meeting = register.plan(datetime(2026, 3, 2, 10))
    item = office.meetings.save_part(AgendaItem(meeting_id=meeting.id, title=text("Review"))).value
    second = office.decisions.replace_by(first, item.id, DecisionState.AMENDED).value
    assert register.get(Paragraph, second.paragraph_id).body == rich("The Group decided to meet.")
    old = register.get(Decision, first)
    assert (old.state, old.replaced_by_id) == (DecisionState.AMENDED, second.id)
    assert [e.effective_on for e in office.decisions.history(first)] == [date(2026, 3, 2)]
    assert [d.id for d in office.decisions.lineage(first)] == [first, second.id]
    assert office.decisions.lineage(second.id) == office.decisions.lineage(first)
    # What amends cannot be thrown away under it, and the amended one is not amended twice.
    refused("in_use", lambda: office.records.remove(Ref(Kind.PARAGRAPH, second.paragraph_id)))
    refused(
        "decision_move_unknown", lambda: office.decisions.replace_by(first, item.id, DecisionState.AMENDED)
    )
    refused(
        "replaced_in_a_circle",
        lambda: office.decisions.move(event(second.id, DecisionState.SUPERSEDED, by_decision_id=first)),
    )


@pytest.mark.parametrize("state", DecisionState)
def test_a_decision_moves_as_its_life_goes_and_no_other_way(register: Register, state: DecisionState) -> None:
    other = register.decide("The Group decided otherwise.")
    decision = register.decide()
    if state is DecisionState.AD_REFERENDUM:
        known = register.get(Decision, decision)
        register.office.decisions.save(replace(known, state=state, awaiting_party_id=register.parties[1]))
    register.circulated()
    register.clock.set(date(2026, 2, 1))
    if state not in (DecisionState.ADOPTED, DecisionState.AD_REFERENDUM):
        by = {"by_decision_id": other} if state in (DecisionState.AMENDED, DecisionState.SUPERSEDED) else {}
        if state is DecisionState.NOT_ADOPTED:
            return  # reached only from ad referendum, below
        register.office.decisions.move(event(decision, state, **by))
    for to in DecisionState:
        with register.another() as office:
            if to in DECISION_MOVES[state]:
                office.decisions.move(event(decision, to, by_decision_id=other))
                assert office.records.get(Decision, decision).state is to
                office.history.undo()
            else:
                refused(
                    "awaiting_whom"
                    if to is DecisionState.AD_REFERENDUM and state is not DecisionState.AD_REFERENDUM
                    else "decision_move_unknown",
                    lambda office=office, to=to: office.decisions.move(
                        event(decision, to, by_decision_id=other)
                    ),
                )


def test_the_register_says_how_a_decision_stood_on_any_day(register: Register) -> None:
    number = register.decide()
    register.office.decisions.save(
        replace(
            register.get(Decision, number),
            state=DecisionState.AD_REFERENDUM,
            awaiting_party_id=register.parties[1],
        )
    )
    register.circulated()
    register.clock.set(date(2026, 6, 1))
    move = register.office.decisions.move
    move(event(number, DecisionState.ADOPTED, date(2026, 2, 1), party_id=register.parties[1]))
    move(event(number, DecisionState.LAPSED, date(2026, 5, 1)))
    decision, history = register.get(Decision, number), register.office.decisions.history(number)
    assert [entry.recorded_by for entry in history] == ["Test secretary"] * 2
    assert [
        state_on(decision, history, day)
        for day in (
            date(2026, 1, 1),
            date(2026, 1, 12),
            date(2026, 2, 1),
            date(2026, 4, 30),
            date(2026, 5, 1),
        )
    ] == [
        None,
        DecisionState.AD_REFERENDUM,
        DecisionState.ADOPTED,
        DecisionState.ADOPTED,
        DecisionState.LAPSED,
    ]
    refused("effective_in_future", lambda: move(event(number, DecisionState.IN_FORCE, date(2027, 1, 1))))
    refused("record_gone", lambda: move(event(99, DecisionState.LAPSED)))


def test_an_event_lies_between_the_decision_and_today_and_is_of_the_side_that_is_awaited(
    register: Register,
) -> None:
    number = register.decide()
    known = register.get(Decision, number)
    register.office.decisions.save(
        replace(known, state=DecisionState.AD_REFERENDUM, awaiting_party_id=register.parties[1])
    )
    register.clock.set(date(2026, 6, 1))
    move, taken_on = register.office.decisions.move, date(2026, 1, 12)
    before, other = date(2026, 1, 11), register.parties[0]
    refused("effective_before_decided", lambda: move(event(number, DecisionState.ADOPTED, before)))
    refused("answered_by_other_side", lambda: move(event(number, DecisionState.ADOPTED, party_id=other)))
    refused("answered_by_other_side", lambda: move(event(number, DecisionState.NOT_ADOPTED, party_id=other)))
    assert register.get(Decision, number).state is DecisionState.AD_REFERENDUM
    move(event(number, DecisionState.ADOPTED, taken_on, party_id=register.parties[1]))
    assert register.get(Decision, number).state is DecisionState.ADOPTED


def test_nobody_outside_the_agreement_decides_answers_or_makes_a_statement(register: Register) -> None:
    office = register.office
    stranger = office.agreements.save(Party(name=text("Cordoba"))).value.id
    elsewhere = office.agreements.save(Agreement(title=text("Another"))).value.id
    office.agreements.set_sides(elsewhere, [stranger, register.parties[0]])
    area = office.agreements.save(Area(agreement_id=elsewhere, name=text("Mines"))).value.id
    group = office.groups.save(Group(agreement_id=elsewhere, symbol="ZZ", name=text("Mines Group"))).value
    theirs = replace(register, group=group)
    theirs.meeting = theirs.plan(datetime(2026, 1, 12, 10)).id
    item = office.meetings.save_part(AgendaItem(meeting_id=theirs.meeting, title=text("Mines"))).value.id
    foreign = replace(theirs, items=(item, item)).decide()
    number, paragraph = register.decide(), register.write("Cordoba spoke.")
    known = register.get(Decision, number)
    for act in (
        lambda: office.decisions.save(replace(known, area_id=area)),
        lambda: office.decisions.save(
            replace(known, state=DecisionState.AD_REFERENDUM, awaiting_party_id=stranger)
        ),
        lambda: office.decisions.move(
            event(number, DecisionState.SUPERSEDED, date(2026, 1, 5), by_decision_id=foreign)
        ),
        lambda: office.decisions.move(
            event(number, DecisionState.LAPSED, date(2026, 1, 5), party_id=stranger)
        ),
        lambda: office.minutes.save(replace(paragraph, party_id=stranger)),
        lambda: office.minutes.turn_into(paragraph.id, ParagraphKind.STATEMENT, stranger),
    ):
        refused("not_of_agreement", act)
    assert register.get(Decision, number) == known
    assert register.get(Paragraph, paragraph.id) == paragraph


def test_an_action_item_that_lost_its_paragraphs_kind_is_in_the_bin_with_its_history(
    register: Register,
) -> None:
    paragraph = register.write("The two sides requested a list.", ParagraphKind.ACTION)
    action = register.office.actions.all(register.group.id)[0]
    register.office.minutes.choose_verb(paragraph.id, "took_note", "en")
    refused("record_gone", lambda: register.office.records.get(Action, action.id))
    register.office.history.undo()
    assert register.office.records.get(Action, action.id).title == action.title
