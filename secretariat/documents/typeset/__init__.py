"""Setting text: the one way by which text comes into a PDF.

UAX #9 levels, faces by script with fallback, HarfBuzz shaping, line breaking, and drawing with embedded fonts.
ReportLab makes the pages and the file; its own paragraphs and fonts are not used.
"""

from secretariat.documents.typeset.characters import missing_characters, visible
from secretariat.documents.typeset.draw import outline_operators
from secretariat.documents.typeset.flow import (
    Content,
    Text,
    draw_text,
    measure,
    one_line,
    said,
    text_operators,
)
from secretariat.documents.typeset.items import is_rtl
from secretariat.documents.typeset.languages import runs_right_to_left
from secretariat.documents.typeset.marks import Mark, Marked
from secretariat.documents.typeset.style import TextStyle

__all__ = [
    "Content",
    "Mark",
    "Marked",
    "Text",
    "TextStyle",
    "draw_text",
    "is_rtl",
    "measure",
    "missing_characters",
    "one_line",
    "outline_operators",
    "runs_right_to_left",
    "said",
    "text_operators",
    "visible",
]
