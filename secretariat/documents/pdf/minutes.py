"""Agreed minutes as PDF, after the skeleton of the field: masthead, numbered body, testimonium, signatures, annexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from secretariat.documents.content.minutes import (
    MinutesContent,
    MinutesKind,
    Signatory,
    Stage,
)
from secretariat.documents.labels import Labels, labels
from secretariat.documents.minutes_wording import ANNEXES, PARTICIPANTS_ANNEX, annex_title, done_at, opening
from secretariat.documents.operative import operative_hash, operative_text, text_name
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.annexes import annexes
from secretariat.documents.pdf.archive import Relationship
from secretariat.documents.pdf.blocks import ContentsLine, Frame, Heading, Numbered
from secretariat.documents.pdf.canvas import Attachment, SignatureField, Standard
from secretariat.documents.pdf.document import Report
from secretariat.documents.pdf.grid import Grid, Signatures
from secretariat.documents.pdf.masthead import masthead
from secretariat.documents.pdf.paragraphs import paragraph_block, paragraph_number
from secretariat.documents.pdf.record import set_kind
from secretariat.documents.pdf.styles import (
    ALERT,
    BODY,
    CELL,
    CELL_SYMBOL,
    COLOPHON,
    COLUMN,
    CONTENTS_LINE,
    CONTENTS_LINE_CLOSE,
    CONTENTS_TITLE,
    HEADING,
    NUMBER_COLUMN,
    SIGN_FOR,
    SIGN_LINE,
    SIGN_NAME,
    SUBHEADING,
    TINT_LIGHT,
)
from secretariat.documents.typeset import Text, is_rtl
from secretariat.documents.wording import correction_place, named

_NOTE_FRAME = Frame(bar=ALERT, fill=TINT_LIGHT, pad_top=5, pad_bottom=6)
CONTENTS_FROM = 5  # so many items make a table of contents worth its room
CLOSE_FROM = 15  # so many lines of it are set closer


def set_minutes(
    content: MinutesContent,
    out: BinaryIO,
    progress: Progress = no_progress,
    *,
    standard: Standard = Standard.PDF_A3U,
    attachments: Sequence[Attachment] = (),
) -> Report:
    """Write agreed minutes, or the consolidated text, as PDF to `out`. The same content gives the same bytes.

    Adopted minutes, which wait for signature, have an empty signature field for each head of delegation.

    The arguments are those of `set_record`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    operative = _operative(content, words, standard)
    story = list(_story(content, words, operative[0].name if operative else ""))
    return set_kind(content, story, out, progress, standard=standard, attachments=[*attachments, *operative])


def _is_original(content: MinutesContent) -> bool:
    """Return whether this is one of several originals, each of which names another side first."""
    final = content.state.stage is not Stage.DRAFT and content.kind is MinutesKind.AGREED
    return final and len(content.parties) > 1


def _operative(content: MinutesContent, words: Labels, standard: Standard) -> list[Attachment]:
    """Return the operative text as a file to be embedded, where originals have one and the standard allows it."""
    if not _is_original(content) or standard is Standard.PDF_A1B:
        return []
    return [
        Attachment(
            name=text_name(content),
            mime="text/plain",
            data=operative_text(content, words),
            relationship=Relationship.SUPPLEMENT,
            description=words.get("record.operative_text"),
        )
    ]


def _story(content: MinutesContent, words: Labels, operative: str) -> Iterator[Flowable]:
    final = content.kind is not MinutesKind.CONSOLIDATED
    yield from masthead(content, words)
    if not final:
        yield from _standing(content, words)
    if len(content.items) >= CONTENTS_FROM:
        yield from _contents(content, words)
    body = list(_body(content, words))
    if body and final:
        body[-1].keepWithNext = 1  # the signature block never stands alone
    yield from body
    if final:
        yield from _end(content, words)
    last = list(annexes(content, words))
    if _is_original(content):
        last[-1].keepWithNext = 1
        last.append(_colophon(content, words, operative))
    yield from last


def _standing(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield what a consolidated text says of itself, and the corrections that no paragraph can show."""
    language = content.language
    corrigenda = words.joined(list(content.corrigenda))
    note = words.format("record.consolidated_note", symbol=content.symbol, corrigenda=corrigenda)
    yield Numbered(None, [Text(note, CELL, language)], 0, _NOTE_FRAME, is_rtl(language))
    if not content.corrections:
        return
    title = Text(words.get("record.consolidated_apart"), SUBHEADING, language)
    title.keepWithNext = 1
    yield title
    columns = ("mark", "place", "for", "read")
    head = [Text(words.get(f"record.column_{name}"), COLUMN, language) for name in columns]
    rows = [
        [
            [Text(line.mark, CELL_SYMBOL, language)],
            [Text(correction_place(line, words), CELL, language)],
            [Text(line.for_text, CELL, line.language or language)],
            [Text(line.read_text, CELL, line.language or language)],
        ]
        for line in content.corrections
    ]
    yield Grid((14, 24, 31, 31), rows, head, is_rtl(language))


def _colophon(content: MinutesContent, words: Labels, operative: str) -> Text:
    """Return what an original says about the others; `operative` is the embedded file, empty for none."""
    key = "record.alternat" if operative else "record.alternat_unattached"
    proof = words.format(key, hash=operative_hash(content, words), name=operative)
    return Text(proof, COLOPHON, content.language)


def _contents(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield the table of contents, closer when it is long; three lines at least stand on either side of a break."""
    language = content.language
    lines = [(words.numeral(item.number), item.title, f"item-{item.number}") for item in content.items]
    for number, key in enumerate(ANNEXES, 1):
        lines.append(("", annex_title(number, key, words), f"annex-{number}"))
    style = CONTENTS_LINE if len(lines) <= CLOSE_FROM else CONTENTS_LINE_CLOSE
    heading = Text(words.get("document.contents"), CONTENTS_TITLE, language)
    heading.keepWithNext = 1
    yield heading
    column = ContentsLine.column((number for number, _, _ in lines), style, language)
    for place, (number_text, title, key) in enumerate(lines):
        line = ContentsLine(number_text, title, key, column, style, language)
        line.keepWithNext = int(place < 2 or len(lines) - 3 <= place < len(lines) - 1)
        yield line


def _body(content: MinutesContent, words: Labels) -> Iterator[Flowable]:
    """Yield the opening and the items, their paragraphs in one series of numbers."""
    language, rtl = content.language, is_rtl(content.language)
    for number, text in enumerate(opening(content, words, words.numeral(PARTICIPANTS_ANNEX, "annexes")), 1):
        block = Numbered(
            paragraph_number(number, language), [Text(text, BODY, language)], NUMBER_COLUMN, rtl=rtl
        )
        if number == 1:
            block.spaceBefore = 12
        yield block
    numbered = content.numbered()
    for item in content.items:
        yield Heading(item.title, HEADING, language, f"item-{item.number}", words.heading_number(item.number))
        for _ in item.paragraphs:
            number, _item, paragraph = next(numbered)
            yield paragraph_block(paragraph, number, content, words)


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
    side = words.format("minutes.for_party", **named(party))
    lines = [person.native_name, person.function, person.institution]
    who = [Text(person.name, SIGN_NAME, language)]
    who += [Text(line, SIGN_LINE, language) for line in lines if line]
    day = words.date(signatory.signed_on) if signatory.signed_on else words.get("minutes.done_blank")
    signed = words.format("minutes.signed_on", date=day)
    return [Text(side, SIGN_FOR, language)], who, [Text(signed, SIGN_LINE, language)]
