"""What brings about the refusals around heads of the journal: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from secretariat.services.safekeeping import verify
from tests.small_register import Register

HEAD_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "head_unreadable": lambda r, p: verify(r.path, head="12:not a hash"),
}
