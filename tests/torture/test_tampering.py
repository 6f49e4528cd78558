"""Clause 3: what was adopted is sealed, and every change of the file is found and named by `verify`."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from secretariat.domain.errors import StorageProblem
from secretariat.services.safekeeping import verify
from tests.torture.amounts import amount, figure
from tests.torture.sealed_register import content, opened, signed
from tests.torture.tampering import KINDS, guards, under_the_guards

SHARDS = 20


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "target.secretariat"


def found_in(path: Path) -> tuple[str, ...]:
    """Return what `verify` says of a file, or for which reason it is not even opened."""
    try:
        return verify(path).faults
    except StorageProblem as problem:
        return (f"{problem.code} {problem.data.get('names', '')}",)


def test_the_file_that_is_tampered_with_is_sound(target: Path) -> None:
    target.write_bytes(signed())
    with opened(target):
        pass
    assert verify(target).faults == ()


@pytest.mark.parametrize("kind", KINDS)
def test_tampering_is_found_and_named(kind: str, target: Path) -> None:
    times, missed = amount(3, 1000), []
    for seed in range(times):
        target.write_bytes(signed())
        with opened(target) as connection:
            named = KINDS[kind](connection, Random(f"{kind} {seed}"))
        faults = found_in(target)
        if not any(fault.startswith(named) for fault in faults):
            missed.append((seed, named, faults))
    figure(3, f"tampering: {kind}", f"{times - len(missed)} of {times} found and named")
    assert missed == []


def test_other_triggers_are_refused_by_name(target: Path) -> None:
    times = amount(3, 1000)
    for seed in range(times):
        target.write_bytes(signed())
        with opened(target, guarded=True) as connection:
            (name,) = guards(connection, Random(seed))
        with pytest.raises(StorageProblem) as refused:
            verify(target)
        assert (refused.value.code, refused.value.data["names"]) == ("file_altered", name)
    figure(3, "tampering: triggers taken away, weakened or added", f"{times} of {times} refused by name")


def test_nothing_sealed_goes_or_is_replaced_while_the_triggers_stand(target: Path) -> None:
    times = amount(10, 1000)
    target.write_bytes(signed())
    before = content(target)
    for seed in range(times):
        with (
            closing(sqlite3.connect(target, isolation_level=None)) as connection,
            pytest.raises(sqlite3.IntegrityError, match="sealed"),
        ):
            under_the_guards(connection, Random(seed))
    assert content(target) == before
    figure(3, "REPLACE and DELETE with the triggers in place", f"{times} of {times} refused")


@pytest.mark.parametrize("shard", range(amount(1, SHARDS)))
def test_a_single_bit_is_found_or_changes_nothing(shard: int, target: Path) -> None:
    """Wherever in the file it is: `verify` names a fault, or every record, seal, file and entry reads as before."""
    whole = signed()
    target.write_bytes(whole)
    before = content(target)
    times = amount(60, 10_000) // amount(1, SHARDS)
    found, missed, chance = 0, [], Random(f"bits {shard}")
    for _ in range(times):
        place = chance.randrange(len(whole) * 8)
        flipped = bytearray(whole)
        flipped[place // 8] ^= 1 << place % 8
        target.write_bytes(flipped)
        if found_in(target):
            found += 1
        elif not _same(target, before):
            missed.append(place)
    figure(
        3,
        "single bits",
        f"{times}: {found} found, {times - found - len(missed)} without effect, {missed} missed",
    )
    assert missed == []


def _same(path: Path, before: dict[str, list[object]]) -> bool:
    try:
        return content(path) == before
    except sqlite3.DatabaseError:
        return False
