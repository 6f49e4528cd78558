"""What no file that is written may replace."""

from __future__ import annotations

from pathlib import Path

from secretariat.database.copies import is_database
from secretariat.domain.errors import RuleViolation


def refuse_database(path: Path) -> None:
    """Refuse to write a document, or a copy of a file, over a database, its own or another."""
    if is_database(path):
        raise RuleViolation("would_replace_database", path=str(path))
