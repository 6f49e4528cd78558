"""Runs that were deleted or inserted: struck through or underlined, and in a colour of their own.

The line alone tells the two apart in black and white; the colour helps where there is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.text import Run


class Mark(StrEnum):
    """What became of a run."""

    NONE = ""
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Marked(Run):
    """A run with what became of it."""

    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark is drawn: colour of letters and line, and the line's height over the baseline by the font size.

    `low` is that height for scripts that reach far below the baseline, `hanging` for letters that come down to it from
    high above, `thickness` that of the line.
    """

    colour: str
    height: float
    low: float
    hanging: float
    thickness: float

    def at(self, rtl: bool, hangs: bool) -> float:
        """Return the line's height for a stretch of right-to-left text, or of a face that `hangs`."""
        if hangs:
            return self.hanging
        return self.low if rtl else self.height


LOOKS = {
    Mark.DELETED: Look("#a3261a", 0.27, 0.22, 0.36, 0.07),
    Mark.INSERTED: Look("#174f8f", -0.17, -0.34, -0.5, 0.07),
}
