"""Clause 1: what was reported saved is there after kill -9 at any instant, on every path that writes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest

from tests.torture.amounts import LONG, amount, figure
from tests.torture.paths import PATHS
from tests.torture.plant import PROJECT

SHARDS = 20 if LONG else 1
# Of those in PATHS, when there is little time.
IN_TURN = ["circulate", "agree an action item"]
AT_EACH_STATEMENT = ["agree an action item"]


def killed(seed: int, count: int, in_turn: list[str], at_each: list[str]) -> list[dict[str, Any]]:
    """Let programs be killed by a process of their own, in which there are no threads that a fork would break."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.kills", str(seed), str(count), *in_turn, "--", *at_each],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def told(what: str, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Note the figure and return the kills that lost or spoiled something."""
    wrong = [one for one in found if one["fault"]]
    lost = sum(one["fault"].startswith("lost") for one in wrong)
    paths = Counter(one["path"] for one in found)
    figure(
        1,
        what,
        f"{len(found)} kills on {len(paths)} paths (each at least {min(paths.values())} times): "
        f"{lost} lost, {len(wrong) - lost} corrupt or half",
    )
    return wrong


@pytest.mark.parametrize("shard", range(SHARDS))
def test_what_was_said_to_be_saved_is_there_after_a_kill(shard: int) -> None:
    share = sorted(PATHS)[shard::SHARDS]
    count = amount(8, 1000) // SHARDS
    found = killed(shard, count, *((share, share) if LONG else (IN_TURN, AT_EACH_STATEMENT)))
    at_each = [one for one in found if one["how"] == "each"]
    at_random = [one for one in found if one["how"] != "each"]
    assert len(at_random) == count
    assert at_each
    wrong = told("kills at any instant, over every path that writes", at_random)
    assert told("kills at each statement of every path", at_each) + wrong == []
