"""How much memory this process has, as Linux tells it."""

from __future__ import annotations

from pathlib import Path

_STATUS, _PEAK_ANEW = Path("/proc/self/status"), "5"


def memory_from_here() -> float:
    """Return the memory that this process has now, in MB, and have its height measured from here on."""
    Path("/proc/self/clear_refs").write_text(_PEAK_ANEW, encoding="ascii")
    return _said("VmRSS")


def most_memory() -> float:
    """Return the most memory that this process had at once since then, in MB."""
    return _said("VmHWM")


def _said(name: str) -> float:
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(name)) / 1024
