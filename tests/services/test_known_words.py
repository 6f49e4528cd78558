"""What the spell-check knows of a database: its names and terms, and nothing of what was typed."""

from __future__ import annotations

from pathlib import Path

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.services.office import Office


def test_names_of_every_kind_and_language_are_known(sample: Path) -> None:
    with Office(sample, "Tester") as office:
        texts = office.known_words.texts()
        people = office.people.persons()
        assert {name for person in people for name in person.name.values()} <= texts
        groups = office.lists.groups("en")
        assert {group.symbol for group in groups} <= texts
        agreements = office.agreements.all()
        parties = [party for one in agreements for party in office.agreements.sides(one.id)]
        assert {name for party in parties for name in party.name.values()} <= texts
        terms = [term for group in groups for term in office.terms.of_group(group.id)]
        assert terms
        assert {text for term in terms for text in term.text.values()} <= texts


def test_who_is_in_the_bin_is_not_known(sample: Path) -> None:
    with Office(sample, "Tester") as office:
        made = office.people.save(Person(name=LocalizedText({"en": "Anna Qwertzki"})))
        assert "Anna Qwertzki" in office.known_words.texts()
        office.records.remove(Ref(Kind.PERSON, made.value.id))
        assert "Anna Qwertzki" not in office.known_words.texts()


def test_another_name_stands_beside_the_acts_that_follow(sample: Path) -> None:
    with Office(sample, "Tester") as office:
        office.people.save(Person(name=LocalizedText({"en": "One"})))
        office.sign_as("Amina Khan")
        office.people.save(Person(name=LocalizedText({"en": "Two"})))
        assert office.who == "Amina Khan"
        made = {person.name["en"]: person.id for person in office.people.persons() if "en" in person.name}
        said = {
            name: office.histories.of(Ref(Kind.PERSON, made[name]), "en")[-1].who for name in ("One", "Two")
        }
        assert said == {"One": "Tester", "Two": "Amina Khan"}
