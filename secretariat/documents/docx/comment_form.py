"""The comment form as a Word file: a row for each paragraph, with room for a comment and a name.

Who fills it in sees symbol and version; the program knows the form again by document properties, and each row by
bookmarks in its first cell (`domain/comment_forms.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from secretariat.documents.content.comments import CommentForm, FormParagraph
from secretariat.documents.docx.blocks import Blocks, Line
from secretariat.documents.docx.document import Furniture, WordFile
from secretariat.documents.docx.package import set_custom_properties
from secretariat.documents.docx.styles import TABLE, border, shading
from secretariat.documents.docx.xml import Element, el
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.styles import RULE, TINT
from secretariat.documents.wording import fallback_note
from secretariat.domain.comment_forms import (
    COLUMNS,
    ITEM_MARK,
    KEY_MARK,
    NUMBER_MARK,
    TEXT_MARK,
    WHOLE_NUMBER,
    text_mark,
)

_SHARES = (5, 44, 38, 13)
_LEAST_HEIGHT = 34.0  # of a row, in points
_OPEN = "#fffbe6"  # behind what is to be filled in


def write_comment_form_docx(form: CommentForm, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write the comment form as a Word file to `out`. The same form gives the same bytes.

    Args:
        form: what it says.
        out: takes the whole file at the end.
        progress: told of each paragraph; may raise `Cancelled`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the form's language.
    """
    words = labels(form.language)
    furniture = Furniture(
        symbol=form.symbol,
        title=words.format("comment_form.running", symbol=form.symbol, version=form.version),
        state=words.format("comment_form.side", party=form.party),
        original=words.get("comment_form.title"),
        remark=words.get("document.sample") if form.sample else "",
    )
    file = WordFile(form.language, words, furniture, landscape=True)
    file.add(_head(form, words, file.blocks))
    file.add([_Table(form, words, file.blocks).table(progress), file.blocks.gap()])
    set_custom_properties(file.document, form.identity.entries())
    file.save(
        out,
        title=words.format("lists.titled", title=words.get("comment_form.title"), of=form.symbol),
        author=form.group,
        subject=form.symbol,
        made_on=form.circulated_on,
    )
    progress(len(form.paragraphs), len(form.paragraphs))


def _head(form: CommentForm, words: Labels, blocks: Blocks) -> Iterator[Element]:
    date = words.date(form.circulated_on)
    about = words.format("comment_form.about", symbol=form.symbol, version=form.version, date=date)
    side = words.format("comment_form.side", party=form.party)
    columns = {name: words.get(f"comment_form.column.{name}") for name in COLUMNS}
    yield from blocks.marks(Line(side, "State"), [Line(form.symbol, "Symbol"), Line(date, "Mark")])
    for place, line in enumerate(form.title_lines):
        yield blocks.paragraph(Line(line, "PlaceDates" if place else "Subtitle"))
    yield blocks.paragraph(Line(words.get("comment_form.title").upper(), "Title"))
    yield blocks.paragraph(Line(about, "Meeting"))
    if form.sample:
        yield blocks.paragraph(Line(words.get("document.sample"), "Sample"))
    yield blocks.paragraph(Line(words.format("comment_form.how", **columns), "Instruction"))
    if form.until:
        until = words.format("comment_form.until", date=words.date(form.until))
        yield blocks.paragraph(Line(until, "Instruction"))


class _Table:
    """Makes the table, a row for each paragraph under the titles of the agenda items."""

    def __init__(self, form: CommentForm, words: Labels, blocks: Blocks) -> None:
        self._form, self._words, self._blocks = form, words, blocks
        self._widths = [blocks.width * share / sum(_SHARES) for share in _SHARES]

    def table(self, progress: Progress) -> Element:
        titles = [[Line(self._words.get(f"comment_form.column.{name}"), "TableHead")] for name in COLUMNS]
        rows = [self._blocks.row(self._blocks.cells(self._widths, titles), head=True)]
        item = -1
        for done, paragraph in enumerate(self._form.paragraphs):
            progress(done, len(self._form.paragraphs))
            if paragraph.item != item:
                item = paragraph.item
                rows.append(self._item(paragraph))
            rows.append(self._row(paragraph))
        rows.append(self._whole())
        return self._blocks.table(TABLE, self._widths, rows, head=True)

    def _item(self, paragraph: FormParagraph) -> Element:
        words = self._words
        title = words.get("comment_form.opening")
        if paragraph.item:
            numeral = words.numeral(paragraph.item)
            title = words.format("comment_form.item", numeral=numeral, title=paragraph.item_title)
        made = self._blocks.paragraph(
            Line(title, "TableHead"), keep_next=True, marks=(f"{ITEM_MARK}{paragraph.item}",)
        )
        span = el("w:gridSpan", {"val": len(self._widths)})
        return self._blocks.row([self._blocks.cell(sum(self._widths), [made], span, shading(TINT))])

    def _row(self, paragraph: FormParagraph) -> Element:
        language = paragraph.language or self._form.language
        heads = (
            Line(paragraph.caption, "TableSymbol"),
            Line(fallback_note(language, self._form.language, self._words), "TableNote"),
        )
        lines = [line for line in heads if line.text]
        blocks = [block.runs for block in paragraph.text if block.plain.strip()]
        lines += [Line(runs, "FormText", language) for runs in blocks]
        marks = (
            f"{NUMBER_MARK}{paragraph.number}",
            f"{KEY_MARK}{paragraph.key}",
            f"{TEXT_MARK}{text_mark(_plain(lines))}",
        )
        return self._cells(f"{paragraph.number}.", marks, lines)

    def _whole(self) -> Element:
        line = Line(self._words.get("comment_form.whole"), "TableStrong")
        marks = (f"{NUMBER_MARK}{WHOLE_NUMBER}", f"{TEXT_MARK}{text_mark(_plain([line]))}")
        return self._cells(self._words.get("comment_form.whole_number"), marks, [line])

    def _cells(self, number: str, marks: tuple[str, ...], lines: list[Line]) -> Element:
        blocks = self._blocks
        filled_in = [blocks.paragraph(Line("", "FormText")) for _ in range(2)]
        cells = [
            blocks.cell(self._widths[0], [blocks.paragraph(Line(number, "TableStrong"), marks=marks)]),
            blocks.cell(self._widths[1], blocks.lines(lines)),
            *(
                blocks.cell(width, [paragraph], _sides(), shading(_OPEN))
                for width, paragraph in zip(self._widths[2:], filled_in, strict=True)
            ),
        ]
        return blocks.row(cells, height=_LEAST_HEIGHT)


def _sides() -> Element:
    return el("w:tcBorders", None, border("left", RULE, 0.5), border("right", RULE, 0.5))


def _plain(lines: list[Line]) -> str:
    """Return the lines' text as a reader finds it in the cell."""
    return "\n".join(
        line.text if isinstance(line.text, str) else "".join(run.text for run in line.text) for line in lines
    )
