"""Search finds every record that has the words, counts truly, and shows the text around them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.folding import fold, has, index_text, place, places, search_words
from secretariat.domain.minutes import Paragraph
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedRich
from secretariat.services.reporting import Report
from secretariat.services.searching import BEFORE, LONGEST, Found, excerpt
from tests.small_register import Register, rich, text
from tests.statements import statements


def marked(line: Found) -> list[str]:
    return [line.snippet[first:last] for first, last in line.marks]


def test_hits_are_counted_by_kind_and_the_newest_comes_first(register: Register) -> None:
    ids = [register.write(f"The registry number {n} was shown.").id for n in range(70)]
    register.task("Fill the registry")
    found = register.office.searching.find("REGISTRY")
    assert list(found[Kind.PARAGRAPH]) == ids[::-1]
    assert len(found[Kind.ACTION]) == 1
    assert register.office.searching.find(" – ") == {}


def test_a_snippet_shows_the_text_around_the_words_and_where_they_stand(register: Register) -> None:
    said = "First a long sentence that nobody looks for stands here. Then the cardiac registry was presented again."
    paragraph = register.write(said)
    line = register.office.searching.lines(Kind.PARAGRAPH, [paragraph.id], "Cardiac presented", "en")[0]
    assert line.snippet.startswith("…")
    assert "the cardiac registry was presented again." in line.snippet
    assert marked(line) == ["cardiac", "presented"]
    assert (line.ref, line.opens) == (Ref(Kind.PARAGRAPH, paragraph.id),) * 2
    assert line.of == "ABWG/2026/1"


def test_the_snippet_is_of_the_language_in_which_the_words_stand(register: Register) -> None:
    paragraph = register.write("The registry was presented.")
    body = LocalizedRich.of(en="The registry was presented.", ar="عُرِضَ السجلُّ القلبي على الفريق.")
    register.office.minutes.save(replace(paragraph, body=body))
    line = register.office.searching.lines(Kind.PARAGRAPH, [paragraph.id], "سجل قلبي", "en")[0]
    assert line.language == "ar"
    assert [fold(one) for one in marked(line)] == [fold("سجل"), fold("قلبي")]


def test_a_decision_is_found_by_what_its_paragraph_says(register: Register) -> None:
    decision = register.decide("The Group decided to found a registry.")
    assert list(register.office.searching.find("registry")[Kind.DECISION]) == [decision]
    line = register.office.searching.lines(Kind.DECISION, [decision], "registry", "en")[0]
    assert marked(line) == ["registry"]


def test_what_is_removed_is_not_found(register: Register) -> None:
    person = register.office.people.save(Person(name=text("Zaynab Q"))).value
    register.office.records.remove(Ref(Kind.PERSON, person.id))
    assert register.office.searching.find("zaynab") == {}
    assert register.office.searching.jump("zaynab", "en") == []
    assert register.office.searching.named([Ref(Kind.PERSON, person.id)], "en") == []


def test_a_symbol_that_is_typed_goes_before_everything_else(register: Register) -> None:
    first, second = register.task("Write the plan"), register.task("Compare with A.1 of this year")
    assert first.symbol.endswith("/A.1")
    for typed in (first.symbol, first.symbol.lower(), "a.1"):
        found = register.office.searching.jump(typed, "en")
        assert found[0].ref == Ref(Kind.ACTION, first.id)
    assert Ref(Kind.ACTION, second.id) in [one.ref for one in register.office.searching.jump("compare", "en")]


def test_names_go_before_texts_and_a_typing_error_is_forgiven(register: Register) -> None:
    register.write("Telemedicine was discussed.")
    area = register.office.agreements.save(
        Area(agreement_id=register.agreement, name=text("Telemedicine and distance"))
    ).value
    found = register.office.searching.jump("telemed", "en")
    assert [one.ref.kind for one in found][:2] in ([Kind.PARAGRAPH, Kind.AREA], [Kind.AREA, Kind.PARAGRAPH])
    assert found[0].name.startswith("Telemedicine")
    assert [one.ref for one in register.office.searching.jump("telemedecine distence", "en")] == [
        Ref(Kind.AREA, area.id)
    ]


def test_recent_records_are_named_in_their_order(register: Register) -> None:
    refs = [Ref(Kind.MEETING, register.meeting), Ref(Kind.PERSON, register.persons[0])]
    assert [line.ref for line in register.office.searching.named(refs, "en")] == refs
    assert all(line.name for line in register.office.searching.named(refs, "en"))


def test_a_long_text_is_cut_and_every_word_in_sight_is_marked() -> None:
    line, marks = excerpt("word " * 500, ("word",))
    assert len(line) <= 182
    assert line.endswith("…")
    assert len(marks) == line.count("word")


@given(st.text(max_size=400), st.text(min_size=1, max_size=12))
def test_what_is_marked_is_what_was_looked_for(said: str, words: str) -> None:
    folded = search_words(words)
    shown, marks = excerpt(said, folded)
    assert all(0 <= first < last <= len(shown) for first, last in marks)
    for first, last in marks:
        assert any(has(index_text(shown[first:last]), word) for word in folded)
    assert "\n" not in shown


def shown_plainly(said: str, words: tuple[str, ...]) -> tuple[str, set[int]]:
    """Return the part of a text around the first of the words, and which letters of it are marked."""
    line = " ".join(said.split())
    found = [one for word in words if (one := place(word, line))]
    first = min((one[0] for one in found), default=0)
    start = 0 if first <= BEFORE else line.rfind(" ", 0, first - BEFORE) + 1 or first - BEFORE
    part = line[start : start + LONGEST]
    shown = "…" * bool(start) + part + "…" * (start + LONGEST < len(line))
    return shown, {at for word in words for of in places([word], shown)[0] for at in range(*of)}


PIECES = "health health. (hospital) الصحة والصحة صحّة ءالام 卫生 合作 Straße ﷺ x\u0301 – 2026 ٢٠"
TYPED = "health hos صحة 卫生合作 ss 20 الا ء卫"
LONG = st.lists(st.sampled_from(PIECES.split(" "))).map(" ".join)


@given(LONG | st.text(max_size=400), st.sampled_from(TYPED.split(" ")))
def test_a_snippet_is_what_folding_the_whole_of_it_shows(said: str, typed: str) -> None:
    words = search_words(typed)
    for text_said in (said, f"{said} {said * 4} {typed}"):
        shown, marks = excerpt(text_said, words)
        assert (shown, {at for of in marks for at in range(*of)}) == shown_plainly(text_said, words)


def test_what_hits_belong_to_is_read_at_once(register: Register) -> None:
    """However many hits there are: a statement for each kind of record, and not one for each record."""
    tasks = [register.task(f"Train team {number}") for number in range(12)]
    for task in tasks:
        register.office.actions.report(Report(action_id=task.id, text=text("The registry is filled.")))
    with statements() as asked:
        found = register.office.searching.first("registry", "en")
    assert {line.of for line in found if line.ref.kind is Kind.UPDATE} == {task.symbol for task in tasks}
    assert len([one for one in asked if "FROM actions" in one]) == 1
    assert len([one for one in asked if "FROM action_updates" in one]) == 1


@pytest.mark.parametrize("record", [Paragraph, Person])
def test_markup_is_shown_as_it_was_typed(register: Register, record: type) -> None:
    canary = "<img src=x> registry &amp;"
    if record is Paragraph:
        kind, one = Kind.PARAGRAPH, register.write(canary).id
    else:
        kind, one = Kind.PERSON, register.office.people.save(Person(name=text(canary))).value.id
    assert canary in register.office.searching.lines(kind, [one], "registry", "en")[0].snippet
    assert rich(canary)
