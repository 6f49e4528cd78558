"""Under which name the command line writes."""

from __future__ import annotations

import getpass


def login() -> str:
    """Return the name under which this computer's user works, which journal and log show; empty when it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
