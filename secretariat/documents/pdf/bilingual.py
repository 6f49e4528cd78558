"""Agreed minutes in two languages as PDF: one text in two columns, paragraph beside paragraph, under one number.

The number stands between the columns. Lines of languages that run towards each other begin at the outer edges, where it
would have to stand twice; in the middle it is as near to either reader, and a decision is one band over both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.bilingual_wording import stands_beside, state_line
from secretariat.documents.content.bilingual import BilingualContent
from secretariat.documents.content.minutes import Item, MinutesContent, Paragraph, ParagraphKind, Signatory
from secretariat.documents.direction import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK
from secretariat.documents.labels import labels
from secretariat.documents.minutes_wording import ANNEXES, PARTICIPANTS_ANNEX, annex_title, done_at, opening
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.blocks import Frame
from secretariat.documents.pdf.canvas import Attachment, Metadata, Standard
from secretariat.documents.pdf.document import Report, set_document
from secretariat.documents.pdf.grid import Signatures
from secretariat.documents.pdf.minutes import CLOSE_FROM, CONTENTS_FROM
from secretariat.documents.pdf.pair_annexes import PairAnnexes
from secretariat.documents.pdf.pair_contents import PairLine
from secretariat.documents.pdf.pair_furniture import PairFurniture, Side
from secretariat.documents.pdf.pair_head import pair_head
from secretariat.documents.pdf.pairs import Columns, Pair, PairHeading, Pairs, labelled, paired
from secretariat.documents.pdf.paragraphs import rich_stack
from secretariat.documents.pdf.styles import (
    ACCENT,
    BAR_LIGHT,
    BODY,
    CAPTION,
    CONTENTS_LINE,
    CONTENTS_LINE_CLOSE,
    CONTENTS_TITLE,
    GREY,
    HEADING,
    NOTE,
    REFERENCE,
    RULE,
    SANS,
    SIGN_FOR,
    SIGN_LINE,
    SIGN_NAME,
    TINT,
    TINT_LIGHT,
)
from secretariat.documents.typeset import Text, TextStyle, is_rtl
from secretariat.documents.wording import (
    action_reference,
    fallback_note,
    kind_title,
    named,
    outcome_caption,
    running_title,
    seal_lines,
)

# Ragged towards the middle: with symbols and long names in lines this short, justified ones have holes.
PAIR_BODY = BODY.but(size=9.6, leading=13.8, align="start")
_NUMBER = SANS.but(size=8.4, leading=13.8, bold=True, align="centre", colour=ACCENT)
_HEADING = HEADING.but(size=10.8, leading=14.6, start_indent=0)
_WHOLE = 600.0  # points: what is lower is not parted, which the testimonium never is
_FRAMES = {
    ParagraphKind.DECISION: Frame(bar=ACCENT, fill=TINT),
    ParagraphKind.RECOMMENDATION: Frame(bar=BAR_LIGHT, fill=TINT_LIGHT),
    ParagraphKind.RESERVATION: Frame(bar=RULE, pad_top=1.5, pad_bottom=2),
    ParagraphKind.ACTION: Frame(bar=BAR_LIGHT, bar_width=1.8, pad_top=1.5, pad_bottom=2),
}


def set_bilingual(
    content: BilingualContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write agreed minutes in two languages as PDF to `out`. The same content gives the same bytes.

    Args:
        content: what they say.
        out: takes the whole file at the end; nothing is written before.
        progress: told each page as it is begun; may raise `Cancelled`.
        standard: of the archive, that the file keeps to.
        attachments: files to be embedded; none in PDF/A-1.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in one of the languages.
    """
    first = content.first
    words = labels(first.language)
    left, right = content.columns
    header = running_title(first, words)
    furniture = PairFurniture(
        words,
        first.language,
        symbol=first.symbol,
        title=header,
        state=state_line(first, words),
        original="",
        remark="",
        watermark="" if content.is_copy else words.get("document.watermark"),
        seal=seal_lines(first.seal, words)[:1],
        sides=(_side(left), _side(right)),
    )
    title = words.format("lists.titled", title=kind_title(first.kind, words), of=header)
    metadata = Metadata(title, content.group, content.symbol, content.language, content.document_date)
    story = list(_Story(content).all())
    return set_document(
        content, story, furniture, metadata, out, progress, standard=standard, attachments=attachments
    )


def _side(content: MinutesContent) -> Side:
    words = labels(content.language)
    remark = words.get("document.sample") if content.sample else ""
    return Side(content.language, running_title(content, words), state_line(content, words), remark)


class _Story:
    """Makes the blocks of one document."""

    def __init__(self, content: BilingualContent) -> None:
        self._content = content
        self._left, self._right = content.columns
        right_first = self._right is content.first
        self._columns = Columns(self._left.language, self._right.language, right_first)
        self._both = ((self._left, labels(self._left.language)), (self._right, labels(self._right.language)))

    def all(self) -> Iterator[Flowable]:
        """Yield masthead, contents, body, end and annexes."""
        yield from pair_head(self._content, self._columns)
        if len(self._left.items) >= CONTENTS_FROM:
            yield from self._contents()
        body: list[Any] = list(self._body())
        if body:
            body[-1].keepWithNext = 1  # the signature block never stands alone
        yield from body
        yield from self._end()
        yield from PairAnnexes(self._content, self._columns).all()

    def _texts(self, key: str, style: TextStyle) -> Pair:
        """Return a label in both languages."""
        left, right = (Text(words.get(key), style, content.language) for content, words in self._both)
        return Pair.of(left, right)

    def _contents(self) -> Iterator[Flowable]:
        """Yield the table of contents; three lines at least stand on either side of a break."""
        items = self._content.first.items
        entries = [(f"item-{item.number}", self._titles(place)) for place, item in enumerate(items)]
        for number, name in enumerate(ANNEXES, 1):
            both = [("", annex_title(number, name, words)) for _, words in self._both]
            entries.append((f"annex-{number}", both))
        style = CONTENTS_LINE if len(entries) <= CLOSE_FROM else CONTENTS_LINE_CLOSE
        heading = Pairs([self._texts("document.contents", CONTENTS_TITLE)], self._columns, space=1)
        heading.spaceBefore, heading.keepWithNext = CONTENTS_TITLE.space_before, 1
        yield heading
        for place, (key, both) in enumerate(entries):
            line = PairLine(both, self._columns, key, style)
            line.keepWithNext = int(place < 2 or len(entries) - 3 <= place < len(entries) - 1)
            yield line

    def _titles(self, place: int) -> list[tuple[str, str]]:
        """Return number and title of an agenda item, left and right."""
        items = [(content.items[place], words) for content, words in self._both]
        return [(words.heading_number(item.number), item.title) for item, words in items]

    def _labelled(self, both: Sequence[tuple[str, str]], style: TextStyle) -> Pair:
        """Return numbers and titles as cells whose titles begin at the same distance from their columns' starts."""
        left, right = (
            labelled(number, title, style, content.language)
            for (number, title), (content, _) in zip(both, self._both, strict=True)
        )
        return Pair(left, right)

    def _body(self) -> Iterator[Flowable]:
        """Yield the opening and the items, their paragraphs in one series of numbers."""
        openings = (
            opening(content, words, words.numeral(PARTICIPANTS_ANNEX, "annexes"))
            for content, words in self._both
        )
        for number, texts in enumerate(zip(*openings, strict=True), 1):
            left, right = (
                Text(text, PAIR_BODY, content.language)
                for text, (content, _) in zip(texts, self._both, strict=True)
            )
            block = Pairs([Pair.of(left, right)], self._columns, _number(number))
            if number == 1:
                block.spaceBefore = 12
            yield block
        numbers = (number for number, _, _ in self._left.numbered())
        for place, (item, other) in enumerate(zip(self._left.items, self._right.items, strict=True)):
            yield self._heading(place, item)
            for one, beside in zip(item.paragraphs, other.paragraphs, strict=True):
                yield self._paragraph(next(numbers), one, beside)

    def _heading(self, place: int, item: Item) -> PairHeading:
        both = self._titles(place)
        read = reversed(both) if self._columns.right_first else both
        outline = " · ".join(f"{number} {title}" for number, title in read)
        return PairHeading(self._labelled(both, _HEADING), self._columns, f"item-{item.number}", outline)

    def _paragraph(self, number: int, left: Paragraph, right: Paragraph) -> Pairs:
        """Return a paragraph in both languages with its captions, its frame and what follows from it."""
        (one, _), (other, _) = self._both
        right_first = self._columns.right_first
        sides = (
            (left, stands_beside(left, right, other.language, not right_first)),
            (right, stands_beside(right, left, one.language, right_first)),
        )
        boxed = left.kind in (ParagraphKind.DECISION, ParagraphKind.RECOMMENDATION)
        heads, texts, references = [], [], []
        for (paragraph, there), (content, words) in zip(sides, self._both, strict=True):
            caption = CAPTION.but(colour=GREY) if paragraph.kind is ParagraphKind.RESERVATION else CAPTION
            heads.append(_kept(outcome_caption(paragraph, content, words), caption, content.language))
            texts.append(_written(paragraph, there, content))
            reference = action_reference(paragraph, words)
            references.append(Text(reference, REFERENCE, content.language) if reference else None)
        pairs = paired(texts[0], texts[1])
        if any(references):
            for cell in pairs[-1].cells:
                cell.text.keepWithNext = 1
        pairs = [*paired([heads[0]], [heads[1]]), *pairs, *paired([references[0]], [references[1]])]
        frame = _FRAMES.get(left.kind)
        return Pairs(pairs, self._columns, _number(number), frame, space=10.0 if boxed else 7.0)

    def _end(self) -> Iterator[Flowable]:
        """Yield testimonium and signatures, chained to what stands before them."""
        done = [Text(done_at(c.testimonium, words), PAIR_BODY, c.language) for c, words in self._both]
        block = Pairs([Pair.of(done[0], done[1])], self._columns, part_from=_WHOLE)
        block.spaceBefore, block.keepWithNext = 12.0, 1
        yield block
        if self._content.is_copy:
            yield from self._signed()
            return
        first, second = self._content.first, self._content.second
        blocks = [
            _signatory(one, other, first.language, second.language)
            for one, other in zip(first.signatories, second.signatories, strict=True)
        ]
        yield Signatures(blocks, is_rtl(self._content.language))

    def _signed(self) -> Iterator[Flowable]:
        """Yield who signs the originals; a copy has no room for signatures."""
        both = zip(self._left.signatories, self._right.signatories, strict=True)
        for place, (one, other) in enumerate(both):
            left, right = (
                [*_side_signing(signatory, content.language), *_signing(signatory, content.language)]
                for signatory, content in zip((one, other), (self._left, self._right), strict=True)
            )
            block = Pairs(paired(left, right), self._columns, space=10.0)
            block.spaceBefore = 0.0 if place else 10.0
            yield block


def _number(number: int) -> Text:
    return Text(f"{number}", _NUMBER)


def _kept(line: str, style: TextStyle, language: str) -> Text | None:
    """Return a line that stays with what stands under it, or nothing for an empty one."""
    if not line:
        return None
    text = Text(line, style, language)
    text.keepWithNext = 1
    return text


def _written(paragraph: Paragraph, beside: bool, content: MinutesContent) -> list[Text]:
    """Return a paragraph's text in its column; where it is missing, a note says in which language it is there.

    A text that stands `beside` it in the other column is not repeated.
    """
    language = paragraph.language or content.language
    note = fallback_note(language, content.language, labels(content.language))
    if not note:
        return rich_stack(paragraph.text, PAIR_BODY, language)
    line = Text(note, NOTE, content.language)
    if beside:
        return [line]
    line.keepWithNext = 1
    return [line, *rich_stack(paragraph.text, PAIR_BODY, language)]


def _signatory(
    one: Signatory, other: Signatory, language: str, second: str
) -> tuple[list[Text], list[Text], list[Text]]:
    """Return what stands over a signatory's line, under it and at the foot, in one language after the other."""
    who = [*_signing(one, language), *_signing(other, second)]
    return [*_side_signing(one, language), *_side_signing(other, second)], who, [_day(one, language, second)]


def _side_signing(signatory: Signatory, language: str) -> list[Text]:
    side = labels(language).format("minutes.for_party", **named(signatory.party))
    return [Text(side, SIGN_FOR, language)]


def _signing(signatory: Signatory, language: str) -> list[Text]:
    """Return who signs; the name in the own script stands in the other language, or beside the name in Annex I."""
    person = signatory.person
    lines = [Text(line, SIGN_LINE, language) for line in (person.function, person.institution) if line]
    return [Text(person.name, SIGN_NAME, language), *lines]


def _day(signatory: Signatory, language: str, second: str) -> Text:
    """Return one line for the day of signature with its name at both ends: each language begins at its own."""
    words, blank = labels(language), labels(language).get("minutes.done_blank")
    day = words.date(signatory.signed_on) if signatory.signed_on else blank
    other = labels(second).format("minutes.signed_on", date="").strip()
    mark = RIGHT_TO_LEFT_MARK if is_rtl(second) else LEFT_TO_RIGHT_MARK  # keeps the colon at its word
    line = f"{words.format('minutes.signed_on', date=day)} {mark}{other}{mark}"
    return Text(line, SIGN_LINE, language)
