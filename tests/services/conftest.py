"""The small register, open, for each test of the services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.small_register import Register, found


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """Return an open register that belongs to one test."""
    made = found(tmp_path / "register.secretariat")
    yield made
    made.office.close()
