"""Agreed minutes as PDF, after the skeleton of the field: masthead, numbered body, testimonium, signatures, annexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import (
    MinutesContent,
    Paragraph,
    ParagraphKind,
    Signatory,
    Stage,
)
from secretariat.documents.labels import Labels, labels
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.annexes import annexes
from secretariat.documents.pdf.blocks import ContentsLine, Frame, Heading, Numbered
from secretariat.documents.pdf.canvas import Attachment, Metadata, SignatureField, Standard
from secretariat.documents.pdf.document import Report, set_document
from secretariat.documents.pdf.furniture import Furniture
from secretariat.documents.pdf.grid import Signatures
from secretariat.documents.pdf.masthead import masthead
from secretariat.documents.pdf.styles import (
    ACCENT,
    BAR_LIGHT,
    BODY,
    BODY_NUMBER,
    CAPTION,
    CONTENTS_LINE,
    CONTENTS_LINE_CLOSE,
    CONTENTS_TITLE,
    HEADING,
    NOTE,
    NUMBER_COLUMN,
    OPERATIVE,
    REFERENCE,
    SIGN_FOR,
    SIGN_LINE,
    SIGN_NAME,
    TINT,
)
from secretariat.documents.typeset import Text, is_rtl
from secretariat.documents.wording import (
    ANNEXES,
    PARTICIPANTS_ANNEX,
    action_reference,
    annex_title,
    decision_caption,
    done_at,
    fallback_note,
    opening,
    roman,
    running_title,
    state_line,
)

CONTENTS_FROM = 5  # so many items make a table of contents worth its room
CLOSE_FROM = 15  # so many lines of it are set closer

_DECISION_FRAME = Frame(bar=ACCENT, fill=TINT)
_ACTION_FRAME = Frame(bar=BAR_LIGHT, bar_width=1.8, pad_start=9, pad_end=0, pad_top=1.5, pad_bottom=2)


def set_minutes(
    content: MinutesContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write agreed minutes as PDF to `out`. The same content gives the same bytes.

    Adopted minutes, which wait for signature, have an empty signature field for each head of delegation.

    Args:
        content: what they say, in one language.
        out: takes the whole file at the end; nothing is written before.
        progress: told each page as it is begun; may raise `Cancelled`.
        standard: of the archive, that the file keeps to.
        attachments: files to be embedded; none in PDF/A-1.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    title = running_title(content, words)
    return set_document(
        content,
        list(_story(content, words)),
        _furniture(content, words, title),
        Metadata(
            title=f"{words.get('minutes.title')}: {title}",
            author=content.group,
            subject=content.symbol,
            language=content.language,
            created=content.document_date,
        ),
        out,
        progress,
        standard=standard,
        attachments=attachments,
    )


def _furniture(content: MinutesContent, words: Labels, title: str) -> Furniture:
    return Furniture(
        words,
        content.language,
        symbol=content.symbol,
        title=title,
        state=state_line(content.state, words),
        original=words.format("document.original", language=words.language_name(content.original_language)),
        remark=words.get("document.sample") if content.sample else "",
        watermark=words.get("document.watermark") if content.state.stage is Stage.DRAFT else "",
    )


def _story(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    yield from masthead(content, words)
    if len(content.items) >= CONTENTS_FROM:
        yield from _contents(content, words)
    body = list(_body(content, words))
    if body:
        body[-1].keepWithNext = 1  # the signature block never stands alone
    yield from body
    yield from _end(content, words)
    yield from annexes(content, words)


def _contents(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield the table of contents, closer when it is long; three lines at least stand on either side of a break."""
    language = content.language
    lines = [(roman(item.number), item.title, f"item-{item.number}") for item in content.items]
    for number, key in enumerate(ANNEXES, 1):
        lines.append(("", annex_title(number, key, words), f"annex-{number}"))
    style = CONTENTS_LINE if len(lines) <= CLOSE_FROM else CONTENTS_LINE_CLOSE
    heading = Text(words.get("document.contents"), CONTENTS_TITLE, language)
    heading.keepWithNext = 1
    yield heading
    for place, (number_text, title, key) in enumerate(lines):
        line = ContentsLine(number_text, title, key, NUMBER_COLUMN, style, language)
        line.keepWithNext = int(place < 2 or len(lines) - 3 <= place < len(lines) - 1)
        yield line


def _body(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield the opening and the items, their paragraphs in one series of numbers."""
    language, rtl = content.language, is_rtl(content.language)
    for number, text in enumerate(opening(content, words, roman(PARTICIPANTS_ANNEX)), 1):
        block = Numbered(_number(number, language), [Text(text, BODY, language)], NUMBER_COLUMN, rtl=rtl)
        if number == 1:
            block.spaceBefore = 12
        yield block
    numbered = content.numbered()
    for item in content.items:
        yield Heading(item.title, HEADING, language, f"item-{item.number}", f"{roman(item.number)}.")
        for _ in item.paragraphs:
            number, _item, paragraph = next(numbered)
            yield _paragraph(paragraph, number, content, words)


def _number(number: int, language: str) -> Text:
    return Text(f"{number}.", BODY_NUMBER, language)


def _paragraph(paragraph: Paragraph, number: int, content: MinutesContent, words: Labels) -> Numbered:
    """Return one numbered paragraph: plain, as a decision's box, or with an action's bar."""
    language = paragraph.language or content.language
    decision = paragraph.kind is ParagraphKind.DECISION
    stack: list[Text] = []
    caption = decision_caption(paragraph, words) if decision else ""
    for line, line_style in (
        (caption, CAPTION),
        (fallback_note(language, content.language, words), NOTE),
    ):
        if line:
            stack.append(Text(line, line_style, content.language))
            stack[-1].keepWithNext = 1
    style = OPERATIVE if decision else BODY
    blocks = [block.runs for block in paragraph.text if block.plain.strip()] or [()]
    stack += [
        Text(runs, style.but(space_before=4) if place else style, language)
        for place, runs in enumerate(blocks)
    ]
    reference = action_reference(paragraph, words)
    if reference:
        stack[-1].keepWithNext = 1
        stack.append(Text(reference, REFERENCE, content.language))
    frame = _DECISION_FRAME if decision else None
    if paragraph.kind is ParagraphKind.ACTION:
        frame = _ACTION_FRAME
    return Numbered(
        _number(number, content.language),
        stack,
        NUMBER_COLUMN,
        frame,
        is_rtl(content.language),
        space=10.0 if decision else 7.0,
    )


def _end(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield testimonium and signatures, chained to what stands before them."""
    language = content.language
    done = Text(done_at(content.testimonium, words), BODY.but(align="start", space_before=12), language)
    done.keepWithNext = 1
    yield done
    blocks = [_signatory(signatory, words, language) for signatory in content.signatories]
    fields = [
        SignatureField(
            f"signature-{number}",
            words.format("minutes.signature_field", name=signatory.person.name or signatory.party.name),
        )
        for number, signatory in enumerate(content.signatories, 1)
    ]
    yield Signatures(blocks, is_rtl(language), fields if content.state.stage is Stage.ADOPTED else [])


def _signatory(
    signatory: Signatory, words: Labels, language: str
) -> tuple[list[Text], list[Text], list[Text]]:
    party, person = signatory.party, signatory.person
    side = words.format("minutes.for_party", party=party.name_in_sentence or party.name)
    lines = [person.native_name, person.function, person.institution]
    who = [Text(person.name, SIGN_NAME, language)]
    who += [Text(line, SIGN_LINE, language) for line in lines if line]
    day = words.date(signatory.signed_on) if signatory.signed_on else words.get("minutes.done_blank")
    signed = words.format("minutes.signed_on", date=day)
    return [Text(side, SIGN_FOR, language)], who, [Text(signed, SIGN_LINE, language)]
