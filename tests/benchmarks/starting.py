"""Start of the program with the sample, to the first painted window, and until figures and list are shown.

Beside a window with a line of text that imports the same modules of Qt, and beside the program itself with few action
items. Every run is a new process, timed from before it is started; the window is painted without a screen (offscreen).
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Amounts, Line, line
from tests.benchmarks.processes import run
from tests.benchmarks.samples import OWN, scaled

MANY = 100_000
BARE = "a bare window with the same modules of Qt"
PAINTED, SHOWN = "start to the first painted window", "start to figures and list"


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparisons with a bare window, and of many action items with few."""
    many = amounts.of(MANY)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "settings.toml").write_text('user_name = "Bench"\n', encoding="utf-8")
        files = {count: _copied(scaled(count), folder, count) for count in (OWN, many)}
        modules = _started(folder, files[OWN])["modules"]
        for file in files.values():
            _started(folder, file)  # what it looks up once is looked up
        bare: list[float] = []
        found: dict[int, list[dict[str, Any]]] = {count: [] for count in files}
        for _ in range(amounts.runs):
            bare.append(_said(folder, "bare_window", modules)["painted"])
            for count, file in files.items():
                found[count].append(_started(folder, file))
    few, long = ({key: [one[key] for one in found[count]] for key in ("painted", "shown")} for count in files)
    yield line(f"{PAINTED}, sample database", few["painted"], BARE, bare, 1.25)
    yield line(f"{SHOWN}, sample database", few["shown"], BARE, bare, 2.2)
    for key, work in (("painted", PAINTED), ("shown", SHOWN)):
        yield line(f"{work}, {many:,} action items", long[key], f"with {OWN}", few[key], 1.2)


def _copied(path: Path, folder: Path, count: int) -> Path:
    """Return a copy: opening begins a backup beside the file."""
    copy = folder / f"{count}.secretariat"
    shutil.copyfile(path, copy)
    copy.chmod(0o600)
    return copy


def _started(folder: Path, file: Path) -> dict[str, Any]:
    told = _said(folder, "started_window", [str(file)])
    assert told["rows"] == told["figures"] > 0, told
    assert told["today"] > 0, told
    return told


def _said(folder: Path, module: str, arguments: Sequence[str]) -> dict[str, Any]:
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", str(time.monotonic()), *arguments]
    kept_apart = {
        "SECRETARIAT_CONFIG_DIR": str(folder),
        "XDG_STATE_HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
    }
    said: dict[str, Any] = json.loads(run(command, kept_apart).said)
    return said
