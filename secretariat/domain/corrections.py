"""Corrections of adopted text: "for X read Y", where X stands in the paragraph exactly once."""

from __future__ import annotations

from itertools import groupby

from secretariat.domain.errors import RuleViolation
from secretariat.domain.seals import Correction
from secretariat.domain.text import Block, RichText, Run, clean


def check_correction(correction: Correction) -> None:
    """Refuse a line that corrects nothing, or that says neither by paragraph nor in words where it corrects."""
    if not correction.for_text.strip():
        raise RuleViolation("correction_empty", field="for_text")
    if clean(correction.for_text) == clean(correction.read_text):
        raise RuleViolation("correction_changes_nothing", field="read_text")
    if correction.paragraph_id is None and not correction.place:
        raise RuleViolation("correction_place_missing", field="place")


def occurrences(text: str, words: str) -> int:
    """Return how often `words` stand in `text`, overlapping ones included: "aa" stands twice in "aaa"."""
    count, place = 0, text.find(words)
    while words and place >= 0:
        count, place = count + 1, text.find(words, place + 1)
    return count


def correct(text: RichText, for_text: str, read_text: str, number: int) -> RichText:
    """Return a paragraph with `read_text` in the place of `for_text`, in the style of what stood there.

    Args:
        text: the paragraph as it was corrected so far.
        for_text: what stands there; a line end stands between blocks.
        read_text: what is to be read instead; empty when it is to be left out.
        number: of the paragraph, for the sentence of a refusal.

    Raises:
        RuleViolation: `correction_not_found`, or `correction_ambiguous` with how often `for_text` stands there.
    """
    plain, for_text = text.plain, clean(for_text)
    count = occurrences(plain, for_text)
    if count == 0:
        raise RuleViolation("correction_not_found", words=for_text, number=number, field="for_text")
    if count > 1:
        raise RuleViolation(
            "correction_ambiguous", words=for_text, number=number, count=count, field="for_text"
        )
    start = plain.index(for_text)
    cells = _cells(text)
    style = next(cell for cell in cells[start:] if cell[0])[1:] if any(c[0] for c in cells[start:]) else ()
    bold, italic = style or (False, False)
    new = [(letter, bold, italic) for letter in clean(read_text)]
    return _text([*cells[:start], *new, *cells[start + len(for_text) :]])


# A letter with its style; the empty letter is the border between two blocks.
_Cell = tuple[str, bool, bool]
_BORDER: _Cell = ("", False, False)


def _cells(text: RichText) -> list[_Cell]:
    """Return the letters of a text, one cell for each letter of `text.plain`."""
    cells: list[_Cell] = []
    for place, block in enumerate(text):
        cells += [_BORDER] if place else []
        cells += [(letter, run.bold, run.italic) for run in block.runs for letter in run.text]
    return cells


def _text(cells: list[_Cell]) -> RichText:
    blocks: list[Block] = []
    runs: list[Run] = []
    for (border, bold, italic), letters in groupby(cells, key=lambda cell: (not cell[0], cell[1], cell[2])):
        if not border:
            runs.append(Run("".join(letter for letter, _, _ in letters), bold, italic))
            continue
        for _ in letters:
            blocks.append(Block(tuple(runs)))
            runs = []
    return RichText([*blocks, Block(tuple(runs))] if cells else ())
