"""Who is proposed for a new action item, and who at a side's embassy gets copies, in a real window."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.agreements import Side
from secretariat.domain.people import FocalPoint, FocalPointRole, Person
from tests.ui.sample_window import open_window
from ui.actions.forms import new_dialog
from ui.main_window import MainWindow
from ui.pages import ACTIONS, AGREEMENTS
from ui.settings import SettingsStore


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [ACTIONS, AGREEMENTS], "PPHWG")


def pick(field, value) -> None:
    field.set_value(value)
    field.edited.emit()
    field.finished.emit()


def test_people_follow_area_and_side_until_somebody_is_chosen_by_hand(window):
    page = window.show_page("actions")
    office, group = page.office, page.context.group_id
    dialog = new_dialog(page)
    held = {
        (f.party_id, f.area_id): f.person_id
        for f in office.records.all(FocalPoint)
        if f.group_id == group
        and f.role is FocalPointRole.FOCAL_POINT
        and f.state(page.context.today()).value in ("current", "expiring")
    }
    areas = [a for (_, a) in held if a and sum(key[1] == a for key in held) == 2]
    first, second = list(dict.fromkeys(areas))[:2]
    lead, other = [party.id for party in office.groups.parties(group)]
    responsible, counterpart = dialog.field("responsible_id"), dialog.field("counterpart_id")
    pick(dialog.field("area_id"), first)
    assert responsible.value() is None
    pick(dialog.field("lead_party_id"), lead)
    assert (responsible.value(), counterpart.value()) == (held[lead, first], held[other, first])
    pick(dialog.field("lead_party_id"), other)
    assert (responsible.value(), counterpart.value()) == (held[other, first], held[lead, first])
    mine = next(person for person in held.values() if person != held[lead, first])
    pick(counterpart, mine)
    pick(dialog.field("area_id"), second)
    assert responsible.value() == held[other, second]
    assert counterpart.value() == mine
    dialog.reject()


def test_the_contact_at_the_embassy_is_of_the_side_in_this_agreement(window):
    page = window.show_page("agreements")
    page.tabs.show_pane("sides")
    sides = page.parts["sides"]
    office = page.office
    agreement = office.agreements.of_group(page.context.group_id)
    party = office.agreements.sides(agreement.id)[1]
    assert sides.show_record(party.id)
    known = office.agreements.embassy(agreement.id, party.id)
    own = {one.id for one in office.records.all(Person) if one.party_id == party.id} - {known}
    person = next(line.id for line in office.lists.persons("en") if line.id in own)
    pick(sides.embassy, person)
    stored = {
        one.party_id: one.embassy_id for one in office.records.all(Side) if one.agreement_id == agreement.id
    }
    assert stored[party.id] == person
    first = office.agreements.sides(agreement.id)[0]
    sides.show_record(first.id)
    assert sides.embassy.value() == stored[first.id]
    sides.show_record(party.id)
    assert sides.embassy.value() == person
    window.undo()
    assert office.agreements.embassy(agreement.id, party.id) != person
    others = [one.id for one in page.office.records.all(type(party)) if one.id not in stored]
    if others:
        sides.show_record(others[0])
        assert not sides.embassy.isVisible()
