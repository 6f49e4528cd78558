"""The action table as a document of its own, on wide pages: who does what with whom by when, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import ActionLine, MinutesContent
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.canvas import Attachment, Standard
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.grid import Grid, Row
from secretariat.documents.pdf.masthead import masthead
from secretariat.documents.pdf.record import set_kind
from secretariat.documents.pdf.styles import (
    BODY,
    CELL,
    CELL_SYMBOL,
    COLUMN,
    LANDSCAPE,
    NOTHING,
)
from secretariat.documents.typeset import Text, TextStyle, is_rtl, measure
from secretariat.documents.wording import due_line

_COLUMNS = ("symbol", "action", "lead", "responsible", "counterpart", "due", "status")


def set_actions(
    content: MinutesContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write the action table as PDF to `out`. The same content gives the same bytes.

    The arguments are those of `set_record`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    story = list(_story(content, labels(content.language)))
    return set_kind(
        content, story, out, progress, sheet=LANDSCAPE, standard=standard, attachments=attachments
    )


def _story(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    language = content.language
    yield from masthead(content, words, LANDSCAPE.text_width)
    if not content.actions:
        yield Text(words.get("minutes.no_actions"), NOTHING.but(space_before=12), language)
        return
    lead = words.plural(
        "record.actions_agreed", len(content.actions), count=words.count(len(content.actions))
    )
    text = Text(lead, BODY.but(align="start", space_before=12, space_after=6), language)
    text.keepWithNext = 1
    yield text
    head = [Text(words.get(f"minutes.column_{name}"), COLUMN, language) for name in _COLUMNS]
    rows = [_row(line, words, language) for line in content.actions]
    yield Grid(_shares(content, words), rows, head, is_rtl(language))


def _shares(content: MinutesContent, words: Labels) -> tuple[float, ...]:
    """Return the columns' widths in points: symbols and dates are never broken, the rest shares what they leave."""
    language, lines = content.language, content.actions
    symbol = min(max(measure(line.symbol, CELL_SYMBOL) for line in lines) + 1, 120.0)

    def widest(texts: list[str], least: float, most: float) -> float:
        return min(max([measure(text, CELL, language) + 1 for text in texts] + [least]), most)

    lead = widest([line.lead_side for line in lines], 52, 84)
    due = widest([due_line(line.due_on, words) for line in lines], 46, 92)
    status = widest([_status(line, words) for line in lines], 60, 100)
    rest = LANDSCAPE.text_width - 10 - (len(_COLUMNS) - 1) * Grid.gutter - symbol - lead - due - status
    return symbol, rest * 0.46, lead, rest * 0.27, rest * 0.27, due, status


def _status(line: ActionLine, words: Labels) -> str:
    return words.get(f"minutes.action_status.{line.status.value}")


def _row(line: ActionLine, words: Labels, language: str) -> Row:
    def cell(text: str, style: TextStyle = CELL) -> list[Text]:
        return [Text(text, style, language)] if text else []

    return [
        cell(line.symbol, CELL_SYMBOL),
        cell(line.title),
        cell(line.lead_side),
        cell(line.responsible or words.get("document.not_named")),
        cell(line.counterpart or words.get("document.not_named")),
        cell(due_line(line.due_on, words)),
        cell(_status(line, words)),
    ]
