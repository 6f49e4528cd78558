"""Where the bundled data lies: `resource("icons", "plus.svg")`; and how a file that is named gets its suffix."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    import resources  # data only; found beside `ui` in a checkout, a wheel and a frozen program alike

    return Path(next(iter(resources.__path__)))


def resource(*parts: str) -> Path:
    """Return the path of a bundled file or folder, whether or not it exists."""
    return _root().joinpath(*parts)


def with_suffix(path: Path, suffix: str) -> Path:
    """Return `path` ending in `suffix`, which is appended: "WHO.ICESCO" is a name, and ".ICESCO" no suffix of ours."""
    return path if path.name.lower().endswith(suffix.lower()) else path.with_name(path.name + suffix)
