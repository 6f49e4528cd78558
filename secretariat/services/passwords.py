"""The passwords that were typed for servers, see `database/passwords.py`."""

from __future__ import annotations

from secretariat.database.passwords import forget, of, remember

__all__ = ["forget", "of", "remember"]
