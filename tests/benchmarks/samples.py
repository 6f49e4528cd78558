"""The sample with any number of action items in one of its groups, made once for all that measures it.

Making a million takes some minutes: `SECRETARIAT_BENCH` names a folder in which they stay for the next time. They are
to be removed from it when the schema changes.
"""

from __future__ import annotations

import atexit
import os
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from secretariat.services import sample, sample_scale
from secretariat.services.office import Office

GROUP = "PPHWG"
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
OWN = 69
"""So many action items the sample has by itself."""


def scaled(count: int) -> Path:
    """Return a sample with `count` action items in `GROUP`, or with its own when these are more. Do not change it."""
    path = folder() / f"{max(count, OWN)}.secretariat"
    if not path.exists():
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        sample.build(making)
        if count > OWN:
            sample_scale.scale(making, count, only=GROUP)
        making.rename(path)
    return path


def opened(path: Path) -> Office:
    """Return a file opened on the day of the sample."""
    return Office(path, "Bench", clock=lambda: NOW, zone="UTC")


@cache
def folder() -> Path:
    """Return where the samples lie."""
    named = os.environ.get("SECRETARIAT_BENCH")
    if named:
        return Path(named)
    made = TemporaryDirectory(prefix="secretariat-bench-")
    atexit.register(made.cleanup)
    return Path(made.name)
