"""The look of the documents: measures, colours and text styles."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4

from secretariat.documents.typeset import TextStyle

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 62.4  # 22 mm
WIDTH = PAGE_WIDTH - 2 * MARGIN
FRAME_BOTTOM = 70.0
FRAME_DEPTH = 80.0  # of the frame's upper edge under the page's
FIRST_FRAME_DEPTH = 50.0
NUMBER_COLUMN = 32.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of a page in points; its margins are the same in all documents."""

    width: float
    height: float

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN


PORTRAIT = Sheet(*A4)
LANDSCAPE = Sheet(PAGE_HEIGHT, PAGE_WIDTH)

ACCENT = "#0b5a3c"
INK = "#1c1c1c"
GREY = "#5f6662"
RULE = "#b4bdb8"
TINT = "#edf4f0"
TINT_LIGHT = "#f6f9f7"
BAR_LIGHT = "#a9c3b5"
ALERT = "#9c2f1f"
WATERMARK = "#eceeed"
WATERMARK_TINTED = "#dfe8e3"  # the same over `TINT`

SANS = TextStyle("sans", 9.2, 13.0, colour=INK)
BODY = TextStyle("serif", 10.4, 15.4, colour=INK, align="justify")
BODY_NUMBER = BODY.but(align="start")
OPERATIVE = BODY.but(align="start", leading=15.0)

SYMBOL = SANS.but(size=10.5, leading=14.5, bold=True, align="end")
MARK = SANS.but(size=8.4, leading=11.6, align="end", colour=GREY)
PARTIES = SANS.but(size=11, leading=15.5, bold=True, align="centre")
INSTITUTIONS = SANS.but(size=8.6, leading=12.2, align="centre", colour=GREY, space_after=1)
OTHER_NAMES = BODY.but(size=11, leading=18, align="centre")
OTHER_NAMES_LATIN = BODY.but(size=9.6, leading=13.6, align="centre")
GROUP = SANS.but(size=14, leading=19, bold=True, align="centre", colour=ACCENT, space_before=9)
MEETING = SANS.but(size=11.5, leading=16, bold=True, align="centre", space_before=2)
PLACE_DATES = SANS.but(size=10.2, leading=14.5, align="centre", colour=GREY)
TITLE = SANS.but(size=21, leading=27, bold=True, align="centre", space_before=4, space_after=6, heading=1)
SAMPLE = SANS.but(size=8.4, leading=12, align="centre", italic=True, colour=ALERT, space_after=4)

_REACH = {"ur": 0.4}  # by which the first letters of a line can stand over it, in ems


def roomy(style: TextStyle, language: str) -> TextStyle:
    """Return the style of a large line with room over it for letters that reach far over theirs."""
    reach = _REACH.get(language.partition("-")[0], 0.0) * style.size
    return style.but(space_before=style.space_before + reach)


FACT_NAME = SANS.but(size=8.4, leading=12.4, bold=True, colour=ACCENT)
FACT = SANS.but(size=8.8, leading=12.4)

CONTENTS_TITLE = SANS.but(
    size=9.6, leading=14, bold=True, colour=ACCENT, space_before=9, space_after=1, heading=2
)
CONTENTS_LINE = SANS.but(size=9, leading=13.2)
CONTENTS_LINE_CLOSE = SANS.but(size=8.6, leading=11.3)

HEADING = SANS.but(
    size=11.4,
    leading=15.4,
    bold=True,
    colour=ACCENT,
    space_before=13,
    space_after=5,
    start_indent=NUMBER_COLUMN,
    heading=2,
)
HEADING_NUMBER = HEADING.but(start_indent=0)
ANNEX = SANS.but(size=13, leading=17.5, bold=True, colour=ACCENT, space_before=22, space_after=6, heading=2)
SUBHEADING = SANS.but(
    size=9.8, leading=13.6, bold=True, colour=ACCENT, space_before=8, space_after=3, heading=3
)

CAPTION = SANS.but(size=7.9, leading=11.4, bold=True, colour=ACCENT, space_after=1.5)
REFERENCE = SANS.but(size=8.2, leading=11.8, colour=ACCENT, space_before=2)
NOTE = SANS.but(size=8.4, leading=12, italic=True, colour=GREY)
NOTHING = BODY.but(align="start", italic=True, colour=GREY)

CELL = SANS.but(size=8.2, leading=11.3)
CELL_BOLD = CELL.but(bold=True)
CELL_SYMBOL = CELL.but(size=7.7, bold=True)
CELL_NOTE = CELL.but(colour=GREY)
COLUMN = SANS.but(size=7.9, leading=11.2, bold=True, colour=ACCENT)

SIGN_FOR = SANS.but(size=9.2, leading=13, bold=True)
SIGN_NAME = SANS.but(size=9.4, leading=13.4, bold=True)
SIGN_LINE = SANS.but(size=8.8, leading=12.6)

COLOPHON = SANS.but(size=7.4, leading=10.4, colour=GREY, space_before=14)

HEADER = SANS.but(size=8, leading=11, colour=GREY)
STATE = SANS.but(size=8, leading=11, bold=True, colour=ALERT)
FOOTER = SANS.but(size=8, leading=11, colour=GREY)
SEAL = SANS.but(size=5.8, leading=7.2, colour=GREY)
