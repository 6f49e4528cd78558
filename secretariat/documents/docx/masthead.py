"""The head of the first page: state line and marks, the sides, the group, title, place and dates, and the facts."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from secretariat.documents.content.names import Party
from secretariat.documents.direction import in_order
from secretariat.documents.docx.blocks import Blocks, Line
from secretariat.documents.docx.document import WordFile
from secretariat.documents.docx.styles import BARE, STYLES
from secretariat.documents.docx.xml import Element, el
from secretariat.documents.labels import Labels
from secretariat.documents.pdf.emblem import on_white
from secretariat.documents.pdf.masthead import Masthead
from secretariat.documents.typeset import measure

SEPARATOR = "  ·  "
_CAUTION = 0.95  # of the width: where our fonts are not installed, those taken instead can be wider
_EMBLEM = 54.0  # points, the side of the square for an emblem
_BESIDE = 70.0  # points for the column of an emblem


def masthead_of(head: Masthead, words: Labels, file: WordFile) -> Iterator[Element]:
    """Yield the blocks of any document's masthead, the title and the facts.

    Raises:
        RuleViolation: `emblem_unreadable`.
    """
    blocks = file.blocks
    marks = [Line(head.symbol, "Symbol")] if head.symbol else []
    marks += [Line(mark, "Mark") for mark in head.marks]
    yield from blocks.marks(Line(head.state, "State"), marks)
    yield from _sides(head, words, file)
    yield blocks.paragraph(Line(head.group, "Subtitle"))
    for line in head.meeting:
        yield blocks.paragraph(Line(line, "Meeting"))
    yield blocks.paragraph(Line(head.place_dates, "PlaceDates"))
    yield blocks.paragraph(Line(head.title, "Title"))
    if head.remark:
        yield blocks.paragraph(Line(head.remark, "Sample"))
    if head.facts:
        rows = [
            [[Line(name, "FactName")], [Line(line, "Fact") for line in lines]] for name, lines in head.facts
        ]
        yield from blocks.grid((19, 81), rows)


def _sides(head: Masthead, words: Labels, file: WordFile) -> Iterator[Element]:
    """Yield the parties' names, between their emblems when there are two, under them when there are more."""
    blocks = file.blocks
    emblems = _emblems(head.parties, words, file)
    if len(emblems) != 2:
        if emblems:
            width = blocks.width / len(emblems)
            cells = [blocks.cell(width, [emblem]) for emblem in emblems]
            yield blocks.table(BARE, [width] * len(emblems), [blocks.row(cells)])
        yield from _names(head.parties, blocks, blocks.width)
        return
    widths = (_BESIDE, blocks.width - 2 * _BESIDE, _BESIDE)
    contents = ([emblems[0]], list(_names(head.parties, blocks, widths[1])), [emblems[1]])
    middle = [el("w:vAlign", {"val": "center"}) for _ in widths]
    cells = [
        blocks.cell(width, content, centred)
        for width, content, centred in zip(widths, contents, middle, strict=True)
    ]
    yield blocks.table(BARE, widths, [blocks.row(cells)])
    yield blocks.gap()


def _emblems(parties: Sequence[Party], words: Labels, file: WordFile) -> list[Element]:
    """Return the emblems if every party has one: none is shown without its counterpart."""
    if not parties or not all(party.emblem for party in parties):
        return []
    made = []
    for party in parties:
        out = io.BytesIO()
        on_white(party.emblem or b"", party.short_name).save(out, "PNG")
        description = words.format("document.emblem", party=party.short_name)
        made.append(file.picture(out.getvalue(), _EMBLEM, description))
    return made


def _names(parties: Sequence[Party], blocks: Blocks, room: float) -> Iterator[Element]:
    """Yield the names and institutions of the parties, and their names in the group's other languages."""
    yield from _side_by_side([party.name for party in parties], "Parties", blocks, room)
    institutions = [party.institution for party in parties if party.institution]
    yield from _side_by_side(institutions, "Institutions", blocks, room)
    codes = dict.fromkeys(name.language for party in parties for name in party.other_names)
    for code in codes:
        names = [name.text for party in parties for name in party.other_names if name.language == code]
        if len(names) == len(parties):
            yield from _side_by_side(names, "OtherNames", blocks, room, code)


def _side_by_side(
    names: list[str], style: str, blocks: Blocks, room: float, language: str = ""
) -> Iterator[Element]:
    """Yield the names in one line, or each in its own where they are too long for that."""
    joined = in_order(SEPARATOR, names, language or blocks.language)
    if measure(joined, STYLES[style].look, language or blocks.language) <= room * _CAUTION:
        names = [joined] if joined else []
    for name in names:
        yield blocks.paragraph(Line(name, style, language))
