"""What brings about each refusal around saved filters: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.saved_filters import LONGEST_NAME, SavedFilter
from tests.small_register import Register

Trigger = Callable[[Register, Path], Any]


def kept(register: Register, name: str = "Late", **fields: Any) -> SavedFilter:
    """Save a filter."""
    return register.office.saved_filters.save(
        SavedFilter(group_id=register.group.id, name=name, **fields)
    ).value


def twice(register: Register, _: Path) -> Any:
    kept(register, "Late")
    kept(register, "late ")


def of_area_gone(register: Register, _: Path) -> Any:
    saved = kept(register, "Burns", area_id=register.areas[0])
    register.office.records.remove(Ref(Kind.AREA, register.areas[0]))
    register.office.saved_filters.check(saved)


def restored_beside_another(register: Register, _: Path) -> Any:
    ref = Ref(Kind.SAVED_FILTER, kept(register, "Late").id)
    register.office.records.remove(ref)
    kept(register, "late")
    register.office.records.restore(ref)


SAVED_FILTER_TRIGGERS: dict[str, Trigger] = {
    "filter_name_missing": lambda register, _: kept(register, "  "),
    "filter_name_long": lambda register, _: kept(register, "a" * (LONGEST_NAME + 1)),
    "filter_name_taken": twice,
    "filter_place_taken": restored_beside_another,
    "filter_unknown": lambda register, _: kept(register, filter="of_tomorrow"),
    "filter_gone": of_area_gone,
}


def two_kept(register: Register) -> None:
    """Save two filters."""
    kept(register, "Late")
    kept(register, "Soon")


SAVED_FILTER_VERBS: dict[str, tuple[Callable[[Register], Any], Callable[[Register], Any]]] = {
    "save a filter": (
        two_kept,
        lambda register: register.office.saved_filters.save(
            SavedFilter(group_id=register.group.id, name="Burns", area_id=register.areas[0])
        ),
    ),
    "rename a filter": (two_kept, lambda register: register.office.saved_filters.rename(1, "Overdue")),
    "move a filter": (two_kept, lambda register: register.office.saved_filters.move(2, -1)),
    "remove a filter": (
        two_kept,
        lambda register: register.office.records.remove(Ref(Kind.SAVED_FILTER, 1)),
    ),
}
