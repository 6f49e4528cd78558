"""The legal basis: who at a side's embassy gets copies."""

from __future__ import annotations

from typing import Any

import pytest

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from tests.small_register import Register, text


def set_embassy(register: Register, party: int, person: int | None) -> Any:
    return register.office.agreements.set_embassy(register.agreement, party, person)


def test_the_contact_at_an_embassy_is_of_that_side(register: Register) -> None:
    (a, b), (amina, basil, _) = register.parties, register.persons
    set_embassy(register, a, amina)
    for party, person in ((a, basil), (b, amina)):
        with pytest.raises(RuleViolation, match="embassy_of_other_side"):
            set_embassy(register, party, person)
    assert register.office.agreements.embassy(register.agreement, a) == amina
    assert register.office.agreements.embassy(register.agreement, b) is None
    set_embassy(register, a, None)
    assert register.office.agreements.embassy(register.agreement, a) is None


def test_nobody_is_named_who_is_not_there_and_for_no_party_that_is_no_side(register: Register) -> None:
    third = register.office.agreements.save(Party(name=text("Third State"))).value.id
    for party, person, kind in (
        (register.parties[0], 999, Kind.PERSON),
        (third, None, Kind.SIDE),
        (999, register.persons[0], Kind.SIDE),
    ):
        with pytest.raises(RuleViolation, match="record_gone") as refused:
            set_embassy(register, party, person)
        assert refused.value.data["kind"] is kind
