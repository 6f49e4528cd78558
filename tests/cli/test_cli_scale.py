"""The scaled register: as many items as were asked for, true to their histories, and the same every time."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from secretariat.domain.actions import ActionStatus, check_update, standing
from secretariat.domain.errors import Cancelled, RuleViolation
from secretariat.domain.query import ActionFilter, ActionQuery
from secretariat.services import safekeeping, sample, sample_scale
from secretariat.services.office import Office

COUNT = 4500  # more than one block


@pytest.fixture(scope="module")
def scaled(sample_file, tmp_path_factory):
    path = Path(shutil.copyfile(sample_file, tmp_path_factory.mktemp("scaled") / "scaled.secretariat"))
    told = []
    sample_scale.scale(path, COUNT, lambda done, total: told.append((done, total)))
    assert told == [(69, COUNT), (4069, COUNT), (COUNT, COUNT)]
    return path


@pytest.fixture
def office(scaled):
    with Office(scaled, "Reader") as found:
        yield found


def stored(path, columns="*"):
    with sqlite3.connect(path) as connection:
        found = connection.execute(f"SELECT {columns} FROM actions WHERE id > 69 ORDER BY id").fetchall()
        updates = connection.execute(
            "SELECT * FROM action_updates WHERE action_id > 69 ORDER BY id"
        ).fetchall()
    connection.close()
    return found, updates


def test_there_are_as_many_as_were_asked_for_and_the_file_has_no_fault(scaled, office):
    assert sum(len(office.actions.all(group.id)) for group in office.groups.all()) == COUNT
    found = safekeeping.verify(scaled)
    assert found.faults == ()


def test_a_changed_generated_row_is_found(scaled, tmp_path):
    copy = tmp_path / "copy"
    copy.write_bytes(scaled.read_bytes())
    with sqlite3.connect(copy) as connection:
        connection.execute(
            "UPDATE action_updates SET percent = 7 WHERE id = (SELECT max(id) FROM action_updates)"
        )
        (last,) = connection.execute("SELECT max(id) FROM action_updates").fetchone()
    connection.close()
    assert safekeeping.verify(copy).faults == (f"row action_updates {last}",)


def test_the_stored_standing_is_that_of_the_histories(office):
    for group in office.groups.all():
        query = ActionQuery(group_id=group.id, as_of=sample.TODAY)
        lines = office.lists.action_lines(office.lists.action_ids(query), "en", sample.TODAY)
        assert len(lines) > 800
        assert office.lists.register(query) == lines


def test_every_history_follows_the_rules(office):
    for group in office.groups.all():
        for action in office.actions.all(group.id)[::40]:
            history = office.actions.history(action.id)
            assert history[0].effective_on == action.agreed_on
            assert (history[0].status, history[0].due_on) == (
                ActionStatus.NOT_STARTED,
                action.original_due_on,
            )
            for place, update in enumerate(history):
                check_update(standing(history[:place], update.effective_on), update, sample.TODAY, "A")
                assert update.effective_on < sample.TODAY
                assert (update.percent == 100) == update.status.value.endswith("_complete") or place == 0
            days = [(update.effective_on, update.id) for update in history]
            assert days == sorted(days)


def test_the_register_of_an_earlier_day_is_smaller(office):
    group = office.groups.by_symbol("PPHWG")
    sizes = [
        len(office.lists.register(ActionQuery(group_id=group.id, as_of=day)))
        for day in (date(2026, 3, 1), date(2026, 7, 1), sample.TODAY)
    ]
    assert 0 < sizes[0] < sizes[1] < sizes[2]


def test_the_register_is_plausible(office):
    """All statuses and colours, four scripts, every side and area, few items without a responsible person."""
    lines = []
    for group in office.groups.all():
        query = ActionQuery(group_id=group.id, as_of=sample.TODAY)
        found = office.lists.action_lines(office.lists.action_ids(query), "en", sample.TODAY)
        assert {line.side for line in found} >= {p.short_name["en"] for p in office.groups.parties(group.id)}
        late = office.lists.count(
            ActionQuery(group_id=group.id, as_of=sample.TODAY, filter=ActionFilter.OVERDUE)
        )
        assert 0.02 < late / len(found) < 0.4
        lines += found
    assert set(ActionStatus) == {line.status for line in lines}
    assert min(Counter(line.rag for line in lines).values()) > COUNT / 50
    assert sum(not line.responsible for line in lines) < COUNT / 10
    assert len({line.title for line in lines}) > 1000
    assert len({line.area for line in lines}) > 25
    assert {line.moves for line in lines} >= {0, 1, 2}
    assert len({line.symbol for line in lines if line.symbol}) == len(lines)


def test_titles_and_reports_are_in_four_scripts(scaled):
    titles = [json.loads(title) for (title,) in stored(scaled, "title")[0]]
    assert {language for title in titles for language in title} == {"en", "ar", "ur", "zh", "fr"}
    assert all("{" not in text and "  " not in text for title in titles for text in title.values())
    for language, script in (
        ("en", "[A-Z]"),
        ("ar", "[\u0627-\u064a]"),
        ("ur", "[\u06d2\u06a9]"),
        ("zh", "[\u4e00-\u9fff]"),
        ("fr", "^[A-ZÉ][a-zéèô]+ l[ae’]"),
    ):
        assert all(re.search(script, title[language]) for title in titles if language in title)
    _, updates = stored(scaled)
    texts = [
        json.loads(value) for row in updates for value in row if isinstance(value, str) and value[:1] == "{"
    ]
    assert {language for text in texts for language in text} == {"en", "ar", "ur", "zh", "fr"}


def test_the_same_number_gives_the_same_register(scaled, sample_file, tmp_path):
    # That the sample itself is the same each time it is built, test_sample.py says.
    path = Path(shutil.copyfile(sample_file, tmp_path / "again.secretariat"))
    sample_scale.scale(path, COUNT)
    assert stored(path) == stored(scaled)


@pytest.mark.parametrize("count", [66, -1, sample_scale.MOST + 1])
def test_an_unfit_number_changes_nothing(sample_copy, count):
    before = sample_copy.read_bytes()
    with pytest.raises(RuleViolation, match="sample_count_unfit"):
        sample_scale.scale(sample_copy, count)
    assert sample_copy.read_bytes() == before


@pytest.fixture
def sample_copy(sample_file, tmp_path):
    path = tmp_path / "sample.secretariat"
    path.write_bytes(sample_file.read_bytes())
    return path


def test_scaling_to_its_own_number_changes_nothing(sample_copy):
    before = sample_copy.read_bytes()
    sample_scale.scale(sample_copy, 69)
    assert sample_copy.read_bytes() == before


def test_a_cancelled_scaling_leaves_whole_blocks(sample_copy):
    def cancel(done, total):
        if done > 4000:
            raise Cancelled

    with pytest.raises(Cancelled):
        sample_scale.scale(sample_copy, COUNT, cancel)
    assert safekeeping.verify(sample_copy).faults == ()
    with Office(sample_copy, "Reader") as office:
        assert sum(len(office.actions.all(group.id)) for group in office.groups.all()) == 4069
