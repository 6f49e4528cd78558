"""How a paragraph looks, and how much room the lines of each language take."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from secretariat.documents.typeset.fonts import FontStyle

Align = Literal["start", "end", "centre", "justify"]

# What a line needs besides the leading of Latin text, in ems. Nastaliq words come down in steps from far over the
# baseline, bold ones from still farther: with this, hardly ever does ink of a line meet that of the next (`room` sees
# to the rest). Vowel signs stand over and under Arabic letters; Chinese characters fill their square and want air.
_MORE = {"ur": 0.72, "ur bold": 0.85, "ar": 0.12, "zh": 0.12}
_MIDDLE = 0.388  # of the letters over the baseline, in ems
_MIDDLES = {"ur": 0.62, "ur bold": 0.70}
_LEAST_NASTALIQ = 7.0  # points; Urdu in smaller print stands in Naskh, which can still be read


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks. Measures are in points; start and end are left and right in a left-to-right language.

    Args:
        family: "serif" or "sans".
        size, leading: of the font, and from baseline to baseline in Latin text; see `leading_in`.
        bold, italic: of the whole paragraph; a run's own styles come on top (italic within italic is upright).
        colour: "#rrggbb".
        align: towards the start or the end of the line, in the middle, or justified.
        space_before, space_after: around the paragraph.
        first_indent: of the first line, on top of `start_indent`.
        start_indent, end_indent: of all lines.
        heading: its level when the text is a heading, from 1; 0 for a paragraph. It changes nothing to be seen.
    """

    family: Literal["serif", "sans"] = "serif"
    size: float = 10.0
    leading: float = 14.0
    bold: bool = False
    italic: bool = False
    colour: str = "#1a1a1a"
    align: Align = "start"
    space_before: float = 0.0
    space_after: float = 0.0
    first_indent: float = 0.0
    start_indent: float = 0.0
    end_indent: float = 0.0
    heading: int = 0

    @property
    def font(self) -> FontStyle:
        """The font it asks for."""
        return FontStyle(self.family, self.bold, self.italic, small=self.size < _LEAST_NASTALIQ)

    def leading_in(self, language: str) -> float:
        """Return how far the baselines of text in `language` lie apart, and so the height of one line."""
        return self.leading + _MORE.get(self._room(language), 0.0) * self.size

    def baseline_in(self, language: str) -> float:
        """Return how far the first baseline lies under the top: the text stands in the middle of its line."""
        return self.leading_in(language) / 2 + _MIDDLES.get(self._room(language), _MIDDLE) * self.size

    def hangs_in(self, language: str) -> bool:
        """Return whether text in `language` hangs down to its baseline from heights that differ: Urdu in Nastaliq."""
        return self._room(language).startswith("ur")

    def _room(self, language: str) -> str:
        """Return the language whose room the lines take: small Urdu takes that of Arabic, bold Urdu its own."""
        code = language.partition("-")[0]
        if code != "ur":
            return code
        return "ar" if self.font.small else "ur bold" if self.bold else "ur"

    def but(self, **changes: Any) -> TextStyle:
        """Return the style with `changes`."""
        return replace(self, **changes)
