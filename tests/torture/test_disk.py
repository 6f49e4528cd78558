"""Clause 10: a disk that is full loses nothing, damages no earlier export, and is said in one sentence."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.torture.amounts import LONG, figure

ROOT = Path(__file__).parents[2]
SIZE = "12m"
# Root may mount in a namespace of its own; anybody else where the system lets users have namespaces.
WAYS = (("--mount",), ("--mount", "--user", "--map-root-user"))
FEW = ("verb", "draft", "backup", "restored", "export_agreed.docx", "settings", "logged")


@cache
def way() -> tuple[str, ...] | None:
    """Return by what options of `unshare` a small file system can be mounted here; None when it cannot."""
    unshare = shutil.which("unshare")
    for options in WAYS if unshare else ():
        tried = subprocess.run(
            ["unshare", *options, "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"], capture_output=True
        )
        if tried.returncode == 0:
            return options
    return None


@pytest.mark.parametrize("shard", range(2 if LONG else 1))
def test_a_full_disk_loses_nothing_and_damages_no_earlier_export(shard: int, tmp_path: Path) -> None:
    options = way()
    assert options is not None, (
        "This test needs a small disk of its own, and may mount none: run it as root with CAP_SYS_ADMIN (in Docker: "
        "--cap-add SYS_ADMIN --security-opt seccomp=unconfined), or let users have namespaces: "
        "sysctl -w kernel.unprivileged_userns_clone=1 (Ubuntu: kernel.apparmor_restrict_unprivileged_userns=0)."
    )
    from tests.torture.full_disk import ACTS

    disk = tmp_path / "disk"
    disk.mkdir()
    names = [act.__name__ for act in ACTS][shard::2] if LONG else list(FEW)
    script = f'mount -t tmpfs -o size={SIZE},mode=700 none "$1" && shift && exec "$@"'
    work = [sys.executable, "-m", "tests.torture.full_disk", str(disk), *names]
    ended = subprocess.run(
        ["unshare", *options, "sh", "-c", script, "sh", str(disk), *work],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=3000,
    )
    told = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
    assert ended.returncode == 0, ended.stderr[-3000:]
    assert [one["act"] for one in told] == sorted(names, key=[act.__name__ for act in ACTS].index)
    steps = sum(one["steps"] for one in told)
    wrong = {one["act"]: one["wrong"] for one in told if one["wrong"]}
    figure(
        10,
        "full disk, the room walked in steps of 64 KB",
        f"{len(told)} acts, {steps} steps: {len(wrong)} wrong",
    )
    assert wrong == {}
    refused = [one["act"] for one in told if one["needs"]]
    assert len(refused) >= len(told) - 3, f"only {refused} met a full disk"
