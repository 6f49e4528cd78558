"""The named styles of our Word files: the looks of the PDFs under names that a user finds, and can restyle, in Word.

Every paragraph of a document carries one of them and nothing of its own, so that a change of a style in Word changes
all that carries it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from secretariat.documents.docx.fonts import ARABIC, NASTALIQ, complex_font, fonts
from secretariat.documents.docx.xml import Element, el, hex_colour, is_east_asian, twips, with_region
from secretariat.documents.labels import labels
from secretariat.documents.pdf import styles as look
from secretariat.documents.pdf.blocks import ContentsLine
from secretariat.documents.pdf.gathering import PLAIN, Look
from secretariat.documents.typeset import TextStyle, is_rtl

_ALIGN = {"start": "left", "end": "right", "centre": "center", "justify": "both"}  # left means start in Word


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style.

    Args:
        name: as Word lists it; the names in lower case are Word's own and appear in the user's language.
        look: of the PDF's text.
        based_on, following: identifiers of other styles.
        hanging: the first line begins so far before `look.start_indent`, in points.
        outline: level in the navigation pane from 0, -1 for none.
        keep_next, keep_lines: on one page with the next paragraph, or with itself.
        tabs: for the end of the line "end" or "leader" (with dots), "centre" also for its middle.
        above, below: colour and width in points of a rule there.
        fill: colour behind the paragraph.
    """

    name: str
    look: TextStyle
    based_on: str = "Normal"
    following: str = ""
    hanging: float = 0.0
    outline: int = -1
    keep_next: bool = False
    keep_lines: bool = False
    tabs: tuple[Literal["centre", "end", "leader"], ...] = ()
    above: tuple[str, float] | None = None
    below: tuple[str, float] | None = None
    fill: str = ""


def _hung(style: TextStyle) -> TextStyle:
    """Return the style beside the column of numbers."""
    return style.but(start_indent=look.NUMBER_COLUMN)


_ON_BAND = look.TITLE.but(size=18, leading=34, colour="#ffffff")
_INDENTED = _hung(look.BODY.but(space_before=7))
_LINE = _hung(look.CONTENTS_LINE)

STYLES: Final[dict[str, Style]] = {
    "Normal": Style("Normal", look.BODY.but(space_after=7), based_on=""),
    "Title": Style("Title", look.TITLE, following="Normal", outline=-1, keep_next=True),
    "Subtitle": Style("Subtitle", look.GROUP, keep_next=True, above=(look.ACCENT, 1.5)),
    "Heading1": Style(
        "heading 1",
        look.HEADING.but(space_after=0),
        following="NumberedParagraph",
        hanging=look.NUMBER_COLUMN,
        outline=0,
        keep_next=True,
        keep_lines=True,
    ),
    "AnnexHeading": Style(
        "Annex heading",
        look.ANNEX.but(space_before=16),
        following="Normal",
        outline=0,
        keep_next=True,
        keep_lines=True,
    ),
    "Heading2": Style(
        "heading 2",
        look.SUBHEADING.but(space_before=4),
        following="Normal",
        outline=1,
        keep_next=True,
        keep_lines=True,
    ),
    "ContentsTitle": Style("Contents title", look.CONTENTS_TITLE, keep_next=True),
    "Contents": Style("Contents line", _LINE, hanging=look.NUMBER_COLUMN, tabs=("leader",)),
    "Symbol": Style("Document symbol", look.SYMBOL),
    "Mark": Style("Document mark", look.MARK),
    "State": Style("State line", look.STATE.but(size=9, leading=13)),
    "Parties": Style("Parties", look.PARTIES, keep_next=True),
    "Institutions": Style("Institutions", look.INSTITUTIONS, keep_next=True),
    "OtherNames": Style("Names in other languages", look.OTHER_NAMES_LATIN, keep_next=True),
    "Meeting": Style("Meeting", look.MEETING, keep_next=True),
    "PlaceDates": Style("Place and dates", look.PLACE_DATES, keep_next=True),
    "Sample": Style("Sample note", look.SAMPLE),
    "NumberedParagraph": Style("Numbered paragraph", _INDENTED, hanging=look.NUMBER_COLUMN),
    "NumberedContinuation": Style(
        "Numbered paragraph, continued", _INDENTED.but(space_before=4), "NumberedParagraph"
    ),
    "ParagraphNumber": Style("Paragraph number", look.BODY_NUMBER),
    "Boxed": Style("Boxed paragraph", look.BODY),
    "Decision": Style("Decision", look.OPERATIVE, "Boxed"),
    "BoxedContinuation": Style("Boxed paragraph, continued", look.BODY.but(space_before=4), "Boxed"),
    "DecisionContinuation": Style("Decision, continued", look.OPERATIVE.but(space_before=4), "Decision"),
    "DecisionCaption": Style("Decision caption", look.CAPTION, keep_next=True),
    "ReservationCaption": Style(
        "Reservation caption", look.CAPTION.but(colour=look.GREY), "DecisionCaption", keep_next=True
    ),
    "ActionReference": Style("Action reference", look.REFERENCE),
    "Note": Style("Note", look.NOTE, keep_next=True),
    "NumberedNote": Style(
        "Note under a number",
        _hung(look.NOTE).but(space_before=7),
        "Note",
        hanging=look.NUMBER_COLUMN,
        keep_next=True,
    ),
    "NumberedReference": Style("Action reference under a number", _hung(look.REFERENCE), "ActionReference"),
    "Nothing": Style("Nothing to list", look.NOTHING),
    "TableText": Style("Table text", look.CELL),
    "TableHead": Style("Table head", look.COLUMN, "TableText", keep_next=True),
    "TableStrong": Style("Table text, strong", look.CELL_BOLD, "TableText"),
    "TableSymbol": Style("Table symbol", look.CELL_SYMBOL, "TableText"),
    "TableNote": Style("Table note", look.CELL_NOTE, "TableText"),
    "TableRemark": Style("Table remark", look.CELL.but(italic=True), "TableText"),
    "Instruction": Style("Instruction", look.SANS.but(space_after=4)),
    "FormText": Style("Form text", look.CELL.but(size=9, leading=12.4), "TableText"),
    "TableEnd": Style("Table figure", look.CELL_NOTE.but(align="end"), "TableText"),
    "Remark": Style("Remark", look.NOTE.but(space_after=4)),
    "FactName": Style("Fact name", look.FACT_NAME),
    "Fact": Style("Fact", look.FACT),
    "Testimonium": Style(
        "Testimonium", look.BODY.but(align="start", space_before=12, space_after=16), keep_next=True
    ),
    "SignatureParty": Style("Signature, party", look.SIGN_FOR, keep_next=True, keep_lines=True),
    "SignatureName": Style("Signature, name", look.SIGN_NAME, keep_next=True, keep_lines=True),
    "SignatureLine": Style("Signature, line", look.SIGN_LINE, keep_next=True, keep_lines=True),
    "Emblem": Style("Emblem", look.SANS.but(align="centre", leading=0), keep_next=True),
    "Gap": Style("Gap after a table", look.SANS.but(size=1, leading=6)),
    "Signed": Style("Signed", look.BODY.but(space_before=10)),
    "BoxGap": Style("Gap before a box", look.SANS.but(size=1, leading=10), keep_next=True),
    "Header": Style("header", look.HEADER, tabs=("end",)),
    "RunningHeader": Style("Running header", look.HEADER, "Header", tabs=("end",), below=(look.RULE, 0.5)),
    "RunningState": Style("Running state line", look.STATE.but(space_before=3, space_after=6), "Header"),
    "Footer": Style("footer", look.FOOTER, tabs=("centre", "end"), above=(look.RULE, 0.5)),
}

NUMBER = "NumberText"
LETTERS = {ARABIC: "NaskhText", NASTALIQ: "NastaliqText"}
"""Character styles for Arabic letters that stand in another font than the document's, by its name."""

_MANY_ITEMS = 20  # of an agenda: their numbers have room before the lines of a table of contents
CELL_PADDING = 7.0
"""At both sides of a ruled table's cell together, in points."""

TABLE, BOX, BARE = "RuledTable", "DecisionBox", "BareTable"


def style_sheet(language: str, width: float, theme: Look = PLAIN) -> Element:
    """Return `w:styles` for a document in `language` whose text is `width` points wide."""
    sheet = el("w:styles", None, _defaults(language))
    for identifier, style in STYLES.items():
        if theme.band and identifier == "Title":
            style = replace(style, look=_ON_BAND, fill=look.ACCENT)
        if identifier == "Contents":
            column = contents_column(language)
            style = replace(style, look=style.look.but(start_indent=column), hanging=column)
        sheet.append(_paragraph_style(identifier, _themed(style, theme), language, width))
    sheet.append(
        el("w:style", {"type": "character", "default": "1", "styleId": "DefaultParagraphFont"},
           el("w:name", {"val": "Default Paragraph Font"}), el("w:uiPriority", {"val": "1"}), el("w:semiHidden"))
    )  # fmt: skip
    sheet.append(_character_style(NUMBER, "Paragraph number", _run_properties(look.BODY_NUMBER, language)))
    for font, letters in LETTERS.items():
        properties = el("w:rPr", None, el("w:rFonts", {"cs": font}))
        sheet.append(_character_style(letters, font, properties))
    sheet.append(_bare_table())
    sheet.append(_ruled_table(theme))
    sheet.append(_box())
    return sheet


def contents_column(language: str) -> float:
    """Return the width in points of the numbers in a table of contents, which are words in some languages."""
    words = labels(language)
    numbers = (words.numeral(number) for number in range(1, _MANY_ITEMS + 1))
    return ContentsLine.column(numbers, look.CONTENTS_LINE, language)


def _themed(style: Style, theme: Look) -> Style:
    """Return the style in the colours of a theme, the minutes' green replaced."""

    def colour(old: str) -> str:
        return theme.accent if old == look.ACCENT else old

    above = (colour(style.above[0]), style.above[1]) if style.above else None
    return replace(
        style, look=style.look.but(colour=colour(style.look.colour)), above=above, fill=colour(style.fill)
    )


def _defaults(language: str) -> Element:
    languages = {"val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"}
    code = with_region(language)
    key = "bidi" if is_rtl(language) else "eastAsia" if is_east_asian(language) else "val"
    languages[key] = code
    run = el("w:rPr", None, fonts("serif", language), el("w:lang", languages))
    return el(
        "w:docDefaults",
        None,
        el("w:rPrDefault", None, run),
        el("w:pPrDefault", None, el("w:pPr")),
    )


def _paragraph_style(identifier: str, style: Style, language: str, width: float) -> Element:
    own = style.name[:1].isupper() and identifier not in ("Normal", "Title", "Subtitle")
    attributes: dict[str, object] = {"type": "paragraph", "styleId": identifier}
    if identifier == "Normal":
        attributes["default"] = "1"
    if own:
        attributes["customStyle"] = "1"
    return el(
        "w:style",
        attributes,
        el("w:name", {"val": style.name}),
        el("w:basedOn", {"val": style.based_on}) if style.based_on else None,
        el("w:next", {"val": style.following}) if style.following else None,
        el("w:qFormat"),
        _paragraph_properties(style, language, width),
        _run_properties(style.look, language),
    )


def _character_style(identifier: str, name: str, properties: Element) -> Element:
    return el(
        "w:style",
        {"type": "character", "customStyle": "1", "styleId": identifier},
        el("w:name", {"val": f"{name}, letters"}),
        el("w:basedOn", {"val": "DefaultParagraphFont"}),
        properties,
    )


def _paragraph_properties(style: Style, language: str, width: float) -> Element:
    shape, rtl = style.look, is_rtl(language)
    # A name in Arabic letters must not push the lines of an English text apart; whole texts in them need the room.
    even = not rtl and not is_east_asian(language)
    indent: dict[str, object] = {"left": twips(shape.start_indent), "right": twips(shape.end_indent)}
    if style.hanging:
        indent["hanging"] = twips(style.hanging)
    return el(
        "w:pPr",
        None,
        _switch("w:keepNext", style.keep_next),
        _switch("w:keepLines", style.keep_lines),
        _rules(style),
        shading(style.fill) if style.fill else None,
        el("w:tabs", None, *(_tab(kind, width) for kind in style.tabs)) if style.tabs else None,
        el("w:bidi") if rtl else None,
        el(
            "w:spacing",
            {
                "before": twips(shape.space_before),
                "after": twips(shape.space_after),
                "line": twips(shape.leading),
                "lineRule": "exact" if even and shape.leading else "atLeast",
            },
        ),
        el("w:ind", indent),
        el("w:jc", {"val": _ALIGN[shape.align]}),
        el("w:outlineLvl", {"val": style.outline}) if style.outline >= 0 else None,
    )


def _rules(style: Style) -> Element | None:
    """Return the rules above and below a paragraph."""
    sides = [
        border(side, *rule, space=6) for side, rule in (("top", style.above), ("bottom", style.below)) if rule
    ]
    return el("w:pBdr", None, *sides) if sides else None


def _tab(kind: str, width: float) -> Element:
    if kind == "centre":
        return el("w:tab", {"val": "center", "pos": twips(width / 2)})
    dots = {"leader": "dot"} if kind == "leader" else {}
    return el("w:tab", {"val": "right", **dots, "pos": twips(width)})


def _switch(tag: str, on: bool) -> Element:
    """Return a property that says so also where it is off: a style based on another one would inherit it."""
    return el(tag, None if on else {"val": "0"})


def _run_properties(shape: TextStyle, language: str) -> Element:
    half_points = round(shape.size * 2)
    # Arabic letters look smaller than Latin ones of the same size, but not those of Nastaliq.
    complex_size = half_points if complex_font(language) == NASTALIQ else round(half_points * 1.14)
    upright = is_rtl(language) or is_east_asian(language)  # their scripts have no italic
    family = fonts(shape.family, language)
    if shape.family == "serif":
        del family.attrib[next(name for name in family.attrib if name.endswith("}cs"))]  # as in the defaults
    return el(
        "w:rPr",
        None,
        family,
        _switch("w:b", shape.bold),
        _switch("w:bCs", shape.bold),
        _switch("w:i", shape.italic and not upright),
        _switch("w:iCs", shape.italic and not upright),
        el("w:color", {"val": hex_colour(shape.colour)}),
        el("w:sz", {"val": half_points}),
        el("w:szCs", {"val": complex_size}),
    )


def border(side: str, colour: str, width: float, space: int = 0) -> Element:
    """Return one border; `width` and its distance `space` from the text are in points."""
    line = {"val": "single", "sz": round(width * 8), "space": space, "color": hex_colour(colour)}
    return el(f"w:{side}", line)


def shading(colour: str) -> Element:
    """Return a fill."""
    return el("w:shd", {"val": "clear", "color": "auto", "fill": hex_colour(colour)})


def cell_margins(tag: str, **points: float) -> Element:
    """Return margins of a table or a cell: `top`, `left`, `bottom`, `right` in points."""
    order = ("top", "left", "bottom", "right")
    sides = (el(f"w:{side}", {"w": twips(points.get(side, 0)), "type": "dxa"}) for side in order)
    return el(tag, None, *sides)


def _table_style(identifier: str, name: str, properties: Element, *more: Element) -> Element:
    attributes = {"type": "table", "styleId": identifier}
    if identifier == BARE:
        attributes["default"] = "1"
    else:
        attributes["customStyle"] = "1"
    based = el("w:basedOn", {"val": BARE}) if identifier != BARE else None
    return el("w:style", attributes, el("w:name", {"val": name}), based, properties, *more)


def _bare_table() -> Element:
    margins = cell_margins("w:tblCellMar")
    return _table_style(
        BARE, "Normal Table", el("w:tblPr", None, el("w:tblInd", {"w": 0, "type": "dxa"}), margins)
    )


def _ruled_table(theme: Look) -> Element:
    borders = el(
        "w:tblBorders",
        None,
        border("top", look.RULE, 0.5),
        border("bottom", look.RULE, 0.5),
        border("insideH", look.RULE, 0.5),
    )
    margins = cell_margins("w:tblCellMar", top=3.4, left=CELL_PADDING / 2, bottom=3.4, right=CELL_PADDING / 2)
    head = el(
        "w:tblStylePr",
        {"type": "firstRow"},
        el(
            "w:tcPr", None, el("w:tcBorders", None, border("bottom", theme.accent, 0.75)), shading(theme.tint)
        ),
    )
    return _table_style(TABLE, "Ruled table", el("w:tblPr", None, borders, margins), head)


def _box() -> Element:
    margins = cell_margins("w:tblCellMar", top=0, left=0, bottom=0, right=0)
    return _table_style(BOX, "Decision box", el("w:tblPr", None, margins))
