"""Update forms that cannot be written: none of them goes out, and those that did before still count."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.errors import StorageProblem
from tests.small_register import Register, sql
from tests.update_replies import C, fill, forms_out


def two_to_ask(register: Register) -> None:
    for number, title in enumerate(("First task", "Second task")):
        register.task(title, lead_party_id=register.parties[number], responsible_id=register.persons[number])


def test_a_form_that_cannot_be_written_leaves_those_that_went_out_good(
    register: Register, tmp_path: Path
) -> None:
    two_to_ask(register)
    sent = forms_out(register, tmp_path)
    round_ = register.office.updates.open_round(register.group.id)
    assert round_ is not None
    again = tmp_path / "again"
    again.mkdir()
    last = sent[register.persons[1]].name.replace("-1-en.xlsx", "-2-en.xlsx")
    (again / last).mkdir()  # nothing can be written where a folder is
    with pytest.raises(StorageProblem) as refused:
        register.office.updates.write_forms(round_.id, again, "en")
    assert refused.value.code == "cannot_write"
    assert [path.name for path in again.iterdir()] == [last]
    assert sql(register.path, "SELECT revision FROM update_forms") == [(1,), (1,)]
    reply = fill(sent[register.persons[0]], {"ABWG/2026/A.1": {C.PERCENT: 40}})
    assert register.office.updates.accept(register.office.updates.receive(reply)).value.taken == 1


def test_forms_that_are_written_anew_are_one_step_of_undo(register: Register, tmp_path: Path) -> None:
    two_to_ask(register)
    forms_out(register, tmp_path)
    round_ = register.office.updates.open_round(register.group.id)
    assert round_ is not None
    made = register.office.updates.write_forms(round_.id, tmp_path, "en").value
    assert [one.form.revision for one in made] == [2, 2]
    assert {one.person for one in made} == {"Amina Adil", "Basil Bishara"}
    for one in made:
        name, data = register.office.updates.form_file(one.form.id)
        assert (one.written.path.name, one.written.path.read_bytes()) == (name, data)
    register.office.history.undo()
    assert sql(register.path, "SELECT revision FROM update_forms") == [(1,), (1,)]
