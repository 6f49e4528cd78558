"""The head of the first page: state line and marks, the sides, the group, title, place and dates, and the facts."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.docx.blocks import Blocks, Line
from secretariat.documents.docx.styles import STYLES
from secretariat.documents.docx.xml import Element
from secretariat.documents.labels import Labels
from secretariat.documents.typeset import measure
from secretariat.documents.wording import distribution_line, facts, meeting_title, state_line

SEPARATOR = "  ·  "
_CAUTION = 0.95  # of the width: where our fonts are not installed, those taken instead can be wider


def masthead(content: MinutesContent, words: Labels, blocks: Blocks) -> Iterator[Element]:
    """Yield the blocks of the masthead, the title and the facts."""
    original = words.language_name(content.original_language)
    marks = [Line(content.symbol, "Symbol")]
    if content.distribution:
        marks.append(Line(distribution_line(content.distribution, words), "Mark"))
    marks.append(Line(words.date(content.document_date), "Mark"))
    marks.append(Line(words.format("document.original", language=original), "Mark"))
    yield from blocks.marks(Line(state_line(content.state, words), "State"), marks)

    yield from _side_by_side([party.name for party in content.parties], "Parties", blocks)
    institutions = [party.institution for party in content.parties if party.institution]
    yield from _side_by_side(institutions, "Institutions", blocks)
    yield from _other_names(content, blocks)
    yield blocks.paragraph(Line(content.group, "Subtitle"))
    yield blocks.paragraph(Line(meeting_title(content, words), "Meeting"))
    dates = words.dates(content.starts_on, content.ends_on)
    place = words.format("minutes.place_dates", place=content.place, dates=dates)
    yield blocks.paragraph(Line(place, "PlaceDates"))
    yield blocks.paragraph(Line(words.get("minutes.title").upper(), "Title"))
    if content.sample:
        yield blocks.paragraph(Line(words.get("document.sample"), "Sample"))
    rows = [
        [[Line(name, "FactName")], [Line(line, "Fact") for line in lines]]
        for name, lines in facts(content, words)
    ]
    yield from blocks.grid((19, 81), rows)


def _side_by_side(names: list[str], style: str, blocks: Blocks, language: str = "") -> Iterator[Element]:
    """Yield the names in one line, or each in its own where they are too long for that."""
    joined = SEPARATOR.join(names)
    if measure(joined, STYLES[style].look, language or blocks.language) <= blocks.width * _CAUTION:
        names = [joined] if joined else []
    for name in names:
        yield blocks.paragraph(Line(name, style, language))


def _other_names(content: MinutesContent, blocks: Blocks) -> Iterator[Element]:
    """Yield the parties' names in every other language in which all of them have one."""
    codes = dict.fromkeys(name.language for party in content.parties for name in party.other_names)
    for code in codes:
        names = [
            name.text for party in content.parties for name in party.other_names if name.language == code
        ]
        if len(names) == len(content.parties):
            yield from _side_by_side(names, "OtherNames", blocks, code)
