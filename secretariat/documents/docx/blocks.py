"""The blocks that Word files are made of: paragraphs, numbered ones, boxes, ruled tables, signatures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from itertools import count

from secretariat.documents.content.minutes import ParagraphKind
from secretariat.documents.docx.fonts import complex_font
from secretariat.documents.docx.styles import (
    BARE,
    BOX,
    CELL_PADDING,
    LETTERS,
    NUMBER,
    STYLES,
    TABLE,
    border,
    cell_margins,
    contents_column,
    shading,
)
from secretariat.documents.docx.xml import Content, Element, el, field, text_run, text_runs, twips
from secretariat.documents.pdf.styles import ACCENT, BAR_LIGHT, NUMBER_COLUMN, RULE, TINT, TINT_LIGHT
from secretariat.documents.typeset import is_rtl, measure

_ROOM_TO_SIGN = 44.0
_INK_RULE = "#3c433f"
_GUTTER = 36.0
_RESERVE = 1.06  # for fonts that are taken where ours are not installed
_LEAST_GAP = 3.0  # points between a number and the text beside it


@dataclass(frozen=True, slots=True)
class Frame:
    """How a box is framed; measures in points, `number_top` brings the number to the first line's height.

    A `whole` one is not parted by the end of a page.
    """

    bar: str
    bar_width: float = 1.8
    fill: str = ""
    start: float = 9
    end: float = 0
    top: float = 1.5
    bottom: float = 2
    number_top: float = 1.5
    whole: bool = False


_DECISION = Frame(ACCENT, 2.6, TINT, start=11, end=10, top=7, bottom=8, number_top=4, whole=True)
FRAMES = {
    ParagraphKind.DECISION: _DECISION,
    ParagraphKind.RECOMMENDATION: replace(_DECISION, bar=BAR_LIGHT, fill=TINT_LIGHT),
    ParagraphKind.RESERVATION: Frame(RULE, 2.6, start=11),
    ParagraphKind.ACTION: Frame(BAR_LIGHT),
}
"""The kinds of paragraphs that stand in a frame, and how."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its text, its style's identifier, and its language when that is not the document's."""

    text: Content
    style: str
    language: str = ""


@dataclass(slots=True)
class Blocks:
    """Makes the blocks of one document in its language and direction; it counts the bookmarks' ids.

    Args:
        language: of the document (BCP 47).
        width: of the text, in points.
    """

    language: str
    width: float
    _ids: Iterator[int] = dataclass_field(default_factory=lambda: count(1), init=False)

    @property
    def rtl(self) -> bool:
        """Whether the document runs from right to left."""
        return is_rtl(self.language)

    def paragraph(self, line: Line, *, keep_next: bool = False, marks: Sequence[str] = ()) -> Element:
        """Return a paragraph; `marks` name bookmarks around its text."""
        made = self._empty(line, keep_next)
        made.extend(self.marked(self._text(line), marks))
        return made

    def _text(self, line: Line) -> Iterator[Element]:
        """Yield the runs of a line, in the fonts of its language."""
        language = line.language or self.language
        font = complex_font(language)
        own = font == complex_font(self.language) or not is_rtl(language)
        return text_runs(line.text, language, self._runs_rtl(line), character="" if own else LETTERS[font])

    def numbered(self, number: str, line: Line, mark: str = "", keep_next: bool = False) -> Element:
        """Return a paragraph with its number, as text, before a tab; the bookmark `mark` encloses the number.

        A number that is a word too long for its column has a space after it.
        """
        made = self._empty(line, keep_next)
        style = STYLES[line.style]
        character = NUMBER if style.based_on == "Note" else ""
        runs = text_runs(number, self.language, self._runs_rtl(line), character=character)
        made.extend(self.marked(runs, (mark,) if mark else ()))
        column = contents_column(self.language) if line.style == "Contents" else style.hanging
        wide = measure(number, style.look, self.language) > column - _LEAST_GAP
        made.append(text_run(" ", self.language, self.rtl) if wide else el("w:r", None, el("w:tab")))
        made.extend(self._text(line))
        return made

    def under_number(
        self, number: str, lines: Sequence[Line], mark: str, keep_next: bool = False
    ) -> list[Element]:
        """Return the lines of one paragraph, its number before the first one."""
        return [self.numbered(number, lines[0], mark, keep_next), *self.lines(lines[1:], keep_next)]

    def contents_line(self, number: str, title: str, mark: str) -> Element:
        """Return a line of the table of contents; the page is that of the bookmark `mark`."""
        made = self.numbered(number, Line(title, "Contents"))
        made.append(el("w:r", None, el("w:tab")))
        made.extend(field(f"PAGEREF {mark} \\h", "", self.rtl, dirty=True))
        return made

    def marked(self, runs: Iterable[Element], marks: Sequence[str]) -> list[Element]:
        """Return the runs between the beginnings and the ends of bookmarks."""
        ids = [(name, next(self._ids)) for name in marks]
        begin = [el("w:bookmarkStart", {"id": number, "name": name}) for name, number in ids]
        return [*begin, *runs, *(el("w:bookmarkEnd", {"id": number}) for _, number in ids)]

    def _runs_rtl(self, line: Line) -> bool:
        return is_rtl(line.language or self.language)

    def _empty(self, line: Line, keep_next: bool) -> Element:
        rtl = self._runs_rtl(line)
        properties = el(
            "w:pPr",
            None,
            el("w:pStyle", {"val": line.style}),
            el("w:keepNext") if keep_next else None,
            el("w:bidi", None if rtl else {"val": "0"}) if rtl or self.rtl else None,
            *(self._turned(line.style) if rtl != self.rtl else ()),
            el("w:rPr", None, el("w:rtl")) if rtl else None,
        )
        return el("w:p", None, properties)

    def _turned(self, style: str) -> Iterator[Element]:
        """Yield what a paragraph needs that runs against the document: the style's column of numbers is not its.

        What stands in a cell begins where the lines around it begin.
        """
        shape = STYLES[style].look
        if shape.start_indent:
            yield el(
                "w:ind", {"left": twips(shape.end_indent), "right": twips(shape.start_indent), "hanging": 0}
            )
        if style.startswith("Table") and shape.align == "start":
            yield el("w:jc", {"val": "right"})

    # Tables -----------------------------------------------------------------------------------------------------

    def table(
        self, style: str, widths: Sequence[float], rows: Iterable[Element], *, head: bool = False
    ) -> Element:
        """Return a table of fixed `widths` in points; its first column stands at the right in a right-to-left one."""
        properties = el(
            "w:tblPr",
            None,
            el("w:tblStyle", {"val": style}),
            el("w:bidiVisual") if self.rtl else None,
            el("w:tblW", {"w": sum(map(twips, widths)), "type": "dxa"}),
            el("w:tblLayout", {"type": "fixed"}),
            el(
                "w:tblLook",
                {"val": "0020" if head else "0000", "firstRow": int(head), "noHBand": 1, "noVBand": 1},
            ),
        )
        grid = el("w:tblGrid", None, *(el("w:gridCol", {"w": twips(width)}) for width in widths))
        return el("w:tbl", None, properties, grid, *rows)

    def row(
        self, cells: Iterable[Element], *, head: bool = False, whole: bool = True, height: float = 0
    ) -> Element:
        """Return a row; `head` is repeated on every page, a `whole` one is never parted, `height` is the least."""
        properties = el(
            "w:trPr",
            None,
            el("w:cantSplit") if whole else None,
            el("w:trHeight", {"val": twips(height), "hRule": "atLeast"}) if height else None,
            el("w:tblHeader") if head else None,
        )
        return el("w:tr", None, properties if len(properties) else None, *cells)

    def cell(self, width: float, paragraphs: Iterable[Element], *properties: Element | None) -> Element:
        """Return a cell; one without a paragraph gets an empty one, which Word demands."""
        content = list(paragraphs) or [self.paragraph(Line("", "TableText"))]
        return el(
            "w:tc",
            None,
            el("w:tcPr", None, el("w:tcW", {"w": twips(width), "type": "dxa"}), *properties),
            *content,
        )

    def lines(self, lines: Iterable[Line], keep_next: bool = False) -> list[Element]:
        """Return the lines as paragraphs."""
        return [self.paragraph(line, keep_next=keep_next) for line in lines]

    def grid(
        self,
        shares: Sequence[float],
        rows: Sequence[Sequence[Sequence[Line]]],
        head: Sequence[str] = (),
        whole: bool = False,
    ) -> list[Element]:
        """Return a ruled table and the gap after it.

        Args:
            shares: of the text's width, one for each column.
            rows: lines for each cell of each row.
            head: titles of the columns, repeated on every page; none for a table without.
            whole: the table stays on one page where it can.
        """
        widths = [self.width * share / sum(shares) for share in shares]
        made = []
        if head:
            titles = [[Line(title, "TableHead")] for title in head]
            made.append(self.row(self.cells(widths, titles), head=True))
        last = len(rows) - 1
        for place, row in enumerate(rows):
            # No row stands alone at a page's end or beginning.
            keep = place < last and (whole or place in (0, last - 1))
            made.append(self.row(self.cells(widths, row, keep)))
        return [self.table(TABLE, widths, made, head=bool(head)), self.gap()]

    def share(self, texts: Iterable[str], style: str, *, least: float) -> float:
        """Return the hundredths of the text's width in which each of the texts has room in one line of a cell."""
        return max(least, self.widest(texts, style) / self.width * 100)

    def widest(self, texts: Iterable[str], style: str) -> float:
        """Return the width in points of a column in which each of the texts has room on one line."""
        found = (measure(text, STYLES[style].look, self.language) for text in texts)
        return max(found, default=0.0) * _RESERVE + CELL_PADDING

    def cells(
        self, widths: Sequence[float], row: Sequence[Sequence[Line]], keep_next: bool = False
    ) -> list[Element]:
        """Return a cell for each width, with the lines of its column."""
        return [
            self.cell(width, self.lines(lines, keep_next)) for width, lines in zip(widths, row, strict=True)
        ]

    def gap(self, style: str = "Gap") -> Element:
        """Return the paragraph that parts two tables, which Word would join otherwise."""
        return self.paragraph(Line("", style))

    def marks(self, state: Line, marks: Sequence[Line]) -> list[Element]:
        """Return the first lines of the first page: the state line at the start, symbol and marks at the end."""
        widths = (self.width / 2, self.width / 2)
        cells = [self.cell(widths[0], [self.paragraph(state)]), self.cell(widths[1], self.lines(marks))]
        return [self.table(BARE, widths, [self.row(cells)]), self.gap()]

    def boxed(
        self, number: str, lines: Sequence[Line], frame: Frame, *, mark: str, keep_next: bool = False
    ) -> list[Element]:
        """Return a framed paragraph beside its number, after a gap."""
        widths = (NUMBER_COLUMN, self.width - NUMBER_COLUMN)
        beside = self.paragraph(Line(number, "ParagraphNumber"), keep_next=keep_next, marks=(mark,))
        cells = (
            self.cell(widths[0], [beside], cell_margins("w:tcMar", top=frame.number_top)),
            self.cell(
                widths[1],
                self.lines(lines, keep_next),
                el("w:tcBorders", None, border("left", frame.bar, frame.bar_width)),
                shading(frame.fill) if frame.fill else None,
                cell_margins(
                    "w:tcMar", top=frame.top, left=frame.start, bottom=frame.bottom, right=frame.end
                ),
            ),
        )
        return [self.gap("BoxGap"), self.table(BOX, widths, [self.row(cells, whole=frame.whole)])]

    def signatures(
        self, blocks: Sequence[tuple[Sequence[Line], Sequence[Line], Sequence[Line]]]
    ) -> list[Element]:
        """Return the signature block, two columns wide and never parted.

        Args:
            blocks: what stands over the line, who signs under it, and the date, for each signatory.
        """
        rows = []
        for first in range(0, len(blocks), 2):
            pair = blocks[first : first + 2]
            over, who, date = ([block[part] for block in pair] for part in range(3))
            rows += [
                self._signature_row(over),
                self._signature_row([()] * len(pair), height=_ROOM_TO_SIGN),
                self._signature_row(who, ruled=True),
                self._signature_row(date),
            ]
        return [self.table(BARE, self._signature_widths, rows), self.gap()]

    @property
    def _signature_widths(self) -> tuple[float, float, float]:
        column = (self.width - _GUTTER) / 2
        return column, _GUTTER, column

    def _signature_row(
        self, pair: Sequence[Sequence[Line]], *, ruled: bool = False, height: float = 0
    ) -> Element:
        cells = []
        for place, width in zip((0, None, 1), self._signature_widths, strict=True):
            signs = place is not None and place < len(pair)
            lines = pair[place] if place is not None and signs else ()
            rule = el("w:tcBorders", None, border("top", _INK_RULE, 0.7)) if ruled and signs else None
            shown = self.lines(lines or [Line("", "SignatureLine")], keep_next=True)
            cells.append(self.cell(width, shown, rule, cell_margins("w:tcMar", top=5)))
        return self.row(cells, height=height)
