"""What the verb `_read` does in a frozen build: reads one file from outside, with limits (`readers/child.py`)."""

from __future__ import annotations

from secretariat.readers.child import main

__all__ = ["main"]
