"""A stored value that is none any more is said to be damage of the file, by whatever reads it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.agreements import Party
from secretariat.domain.errors import StorageProblem
from secretariat.domain.meetings import Meeting
from tests.small_register import Register, found, sql


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = found(tmp_path / "register.secretariat")
    made.write("The meeting was opened.")
    return made


READS: dict[str, tuple[str, Callable[[Register], Any]]] = {
    "text": ('UPDATE working_groups SET name = \'{"en":"Health\'', lambda r: r.office.groups.all()),
    "text in SQL": (
        'UPDATE working_groups SET name = \'{"en":"Health\'',
        lambda r: r.office.lists.groups("en"),
    ),
    "text of another form": ("UPDATE working_groups SET name = '[1]'", lambda r: r.office.groups.all()),
    "list": ("UPDATE working_groups SET languages = '[\"en\"'", lambda r: r.office.groups.all()),
    "blocks": (
        'UPDATE paragraphs SET body = \'{"en":[[{"u":"x"}]]}\'',
        lambda r: r.office.minutes.paragraphs(r.meeting),
    ),
    "word": ("UPDATE paragraphs SET kind = 'narrativd'", lambda r: r.office.minutes.paragraphs(r.meeting)),
    "wall time": (
        "UPDATE meetings SET starts_at = '2026-91-12T10:00:00'",
        lambda r: r.get(Meeting, r.meeting),
    ),
    "no UTF-8": (
        "UPDATE working_groups SET name = CAST(x'7B22656E223A22FF227D' AS TEXT)",
        lambda r: r.office.groups.all(),
    ),
    "journal's instant": ("UPDATE journal SET at = '2026-91-12'", lambda r: r.office.history.entries()),
    "zone": ("UPDATE meetings SET zone = 'Asia/Karachj'", lambda r: r.get(Meeting, r.meeting)),
    "zone that is a folder": ("UPDATE parties SET zone = 'Asia'", lambda r: r.office.records.all(Party)),
    "journal's entry": ("UPDATE journal SET payload = '{'", lambda r: r.office.history.entries()),
    "name in the journal": (
        "UPDATE journal SET payload = replace(payload, '\"rows\"', '\"rowt\"')",
        lambda r: r.office.history.entries(),
    ),
    "name of an image in the journal": (
        "UPDATE journal SET payload = replace(payload, '\"b\":', '\"c\":')",
        lambda r: r.office.history.entries(),
    ),
}


@pytest.mark.parametrize("name", READS)
def test_it_is_said_to_be_damage_and_nothing_of_it_is_quoted(register: Register, name: str) -> None:
    statement, read = READS[name]
    sql(register.path, statement)
    register.reopen()
    with pytest.raises(StorageProblem) as refused:
        read(register)
    assert refused.value.code == "file_damaged_in_use"
    assert refused.value.data == {"reason": "a stored value is malformed"}
