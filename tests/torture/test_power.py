"""Clauses 1, 7, 10 and 11: after a power cut at any moment the file opens, verifies, and holds what was said."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from secretariat.database.tables import SCHEMA_VERSION
from tests.torture.amounts import LONG, amount, figure
from tests.torture.disk import record
from tests.torture.plant import PROJECT
from tests.torture.power import cuts

SHARDS = 20 if LONG else 1
# Of those in power_run.SCENARIOS, when there is little time.
SOME = [
    "a few acts",
    f"migrate from version {SCHEMA_VERSION - 1}",
    "restore",
    "export a workbook",
    "back up over a copy in which somebody was killed",
]


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the recording of all scenarios and the folder in which they ran."""
    folder = tmp_path_factory.mktemp("power")
    root = folder / "root"
    root.mkdir()
    record(root, folder / "trace", ["tests.torture.power_run", *([] if LONG else SOME)], PROJECT)
    return folder / "trace", root


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_power_cut_loses_nothing_that_was_said_to_be_saved(
    trace: tuple[Path, Path], tmp_path: Path, shard: int
) -> None:
    found = cuts(*trace, tmp_path / "left", amount(40, 10_260) // SHARDS, shard)  # a multiple of 19 scenarios
    wrong = [one for one in found if one["fault"]]
    scenarios = Counter(one["scenario"] for one in found)
    figure(
        1,
        "power cuts at any moment",
        f"{len(found)} cuts of {len(scenarios)} scenarios: {len(wrong)} lost or corrupt",
    )
    assert wrong == []
