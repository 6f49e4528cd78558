"""How much a torture does: little in `make test`, the contract's figure in `make torture`; and where figures go.

for seed in range(amount(8, 1000)):
    …
figure(1, "kills over every write path", f"{done}: {lost} lost, {corrupt} corrupt")
"""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime
from pathlib import Path

LONG = os.environ.get("SECRETARIAT_TORTURE") == "long"
"""Whether this is `make torture`."""

FIGURES = Path(__file__).parents[2] / "out" / "figures.jsonl"
_STARTED = time.monotonic()


def amount(short: int, long: int) -> int:
    """Return how often to do a thing; `SECRETARIAT_TORTURE_SHARE=0.1` makes a tenth of the long amounts for a try."""
    share = float(os.environ.get("SECRETARIAT_TORTURE_SHARE", "1"))
    return max(short, round(long * share)) if LONG else short


def figure(clause: int, what: str, found: str) -> None:
    """Note what a long run found, with the date and the test that found it, in `out/figures.jsonl`."""
    test = os.environ.get("PYTEST_CURRENT_TEST", "").removesuffix(" (call)")
    line = {
        "clause": clause,
        "what": what,
        "found": found,
        "on": datetime.now(UTC).date().isoformat(),
        "test": test,
        "long": LONG,
        "minutes": round((time.monotonic() - _STARTED) / 60, 1),
    }
    FIGURES.parent.mkdir(exist_ok=True)
    with FIGURES.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
