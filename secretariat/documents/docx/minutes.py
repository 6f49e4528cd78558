"""Agreed minutes as a Word file: what the PDF says, in the same order and with the same numbers, to be worked on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from secretariat.documents.content.minutes import MinutesContent, Paragraph, ParagraphKind, Signatory, Stage
from secretariat.documents.docx.annexes import annexes
from secretariat.documents.docx.blocks import FRAMES, Blocks, Line
from secretariat.documents.docx.document import Furniture, WordFile
from secretariat.documents.docx.masthead import masthead_of
from secretariat.documents.docx.xml import Element
from secretariat.documents.labels import Labels, labels
from secretariat.documents.minutes_wording import ANNEXES, PARTICIPANTS_ANNEX, annex_title, done_at, opening
from secretariat.documents.output import Progress, no_progress
from secretariat.documents.pdf.masthead import minutes_head
from secretariat.documents.wording import (
    action_reference,
    fallback_note,
    named,
    original,
    outcome_caption,
    running_title,
    state_line,
)

CONTENTS_FROM = 5  # so many items make a table of contents worth its room


def write_minutes_docx(content: MinutesContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write agreed minutes as a Word file to `out`. The same content gives the same bytes.

    Paragraph numbers are text, so that nothing done in Word can renumber them, and each carries the bookmark
    `para_<number>`.

    Args:
        content: what they say, in one language.
        out: takes the whole file at the end; nothing is written before.
        progress: told each agenda item and annex as it is begun; may raise `Cancelled`.

    Raises:
        RuleViolation: `language_unavailable`, there are no labels in the content's language.
    """
    words = labels(content.language)
    file = WordFile(content.language, words, _furniture(content, words))
    total = len(content.items) + 1
    file.add(masthead_of(minutes_head(content, words), words, file))
    file.add(_contents(content, words, file.blocks))
    file.add(_opening(content, words, file.blocks))
    for done, part in enumerate(_items(content, words, file.blocks)):
        progress(done, total)
        file.add(part)
    progress(total - 1, total)
    file.add(_end(content, words, file.blocks))
    file.add(annexes(content, words, file.blocks))
    file.save(
        out,
        title=words.format(
            "lists.titled", title=words.get("minutes.title"), of=running_title(content, words)
        ),
        author=content.group,
        subject=content.symbol,
        made_on=content.document_date,
    )
    progress(total, total)


def _furniture(content: MinutesContent, words: Labels) -> Furniture:
    return Furniture(
        symbol=content.symbol,
        title=running_title(content, words),
        state=state_line(content.state, words),
        original=original(content, words),
        remark=words.get("document.sample") if content.sample else "",
        watermark=words.get("document.watermark") if content.state.stage is Stage.DRAFT else "",
    )


def _contents(content: MinutesContent, words: Labels, blocks: Blocks) -> Iterator[Element]:
    if len(content.items) < CONTENTS_FROM:
        return
    yield blocks.paragraph(Line(words.get("document.contents"), "ContentsTitle"))
    for item in content.items:
        yield blocks.contents_line(words.numeral(item.number), item.title, f"item_{item.number}")
    for number, key in enumerate(ANNEXES, 1):
        yield blocks.contents_line("", annex_title(number, key, words), f"annex_{number}")


def _opening(content: MinutesContent, words: Labels, blocks: Blocks) -> Iterator[Element]:
    texts = opening(content, words, words.numeral(PARTICIPANTS_ANNEX, "annexes"))
    for number, text in enumerate(texts, 1):
        last = number == len(texts) and not content.items
        yield blocks.numbered(f"{number}.", Line(text, "NumberedParagraph"), f"para_{number}", last)


def _items(content: MinutesContent, words: Labels, blocks: Blocks) -> Iterator[list[Element]]:
    """Yield the blocks of each item; the very last paragraph stays with the signatures."""
    numbered = content.numbered()
    for item in content.items:
        mark = f"item_{item.number}"
        made = [blocks.numbered(words.heading_number(item.number), Line(item.title, "Heading1"), mark)]
        for place, _ in enumerate(item.paragraphs, 1):
            number, _item, paragraph = next(numbered)
            last = item is content.items[-1] and place == len(item.paragraphs)
            made += _paragraph(paragraph, number, content, words, blocks, last)
        yield made


def _paragraph(
    paragraph: Paragraph, number: int, content: MinutesContent, words: Labels, blocks: Blocks, last: bool
) -> list[Element]:
    """Return one numbered paragraph: plain, as a decision's box, or with an action's bar."""
    language = paragraph.language or content.language
    boxed = paragraph.kind in FRAMES
    style = "Boxed" if boxed else "NumberedParagraph"
    if paragraph.kind in (ParagraphKind.DECISION, ParagraphKind.RECOMMENDATION):
        style = "Decision"
    reserved = paragraph.kind is ParagraphKind.RESERVATION
    lines = [
        Line(
            outcome_caption(paragraph, content, words),
            "ReservationCaption" if reserved else "DecisionCaption",
        ),
        Line(fallback_note(language, content.language, words), "Note" if boxed else "NumberedNote"),
    ]
    lines = [line for line in lines if line.text]
    texts = [block.runs for block in paragraph.text if block.plain.strip()] or [()]
    lines += [
        Line(runs, style if not place else style.removesuffix("Paragraph") + "Continuation", language)
        for place, runs in enumerate(texts)
    ]
    reference = action_reference(paragraph, words)
    if reference:
        lines.append(Line(reference, "ActionReference" if boxed else "NumberedReference"))
    mark = f"para_{number}"
    if boxed:
        frame = FRAMES[paragraph.kind]
        if language != content.language:  # the note on that does not stand alone at a page's end
            frame = replace(frame, whole=True)
        return blocks.boxed(f"{number}.", lines, frame, mark=mark, keep_next=last)
    return blocks.under_number(f"{number}.", lines, mark, keep_next=last)


def _end(content: MinutesContent, words: Labels, blocks: Blocks) -> Iterator[Element]:
    """Yield testimonium and signatures, which stay on one page."""
    yield blocks.paragraph(Line(done_at(content.testimonium, words), "Testimonium"))
    yield from blocks.signatures([_signatory(signatory, words) for signatory in content.signatories])


def _signatory(signatory: Signatory, words: Labels) -> tuple[list[Line], list[Line], list[Line]]:
    party, person = signatory.party, signatory.person
    side = words.format("minutes.for_party", **named(party))
    lines = [person.native_name, person.function, person.institution]
    who = [Line(person.name, "SignatureName"), *(Line(line, "SignatureLine") for line in lines if line)]
    day = words.date(signatory.signed_on) if signatory.signed_on else words.get("minutes.done_blank")
    signed = words.format("minutes.signed_on", date=day)
    return [Line(side, "SignatureParty")], who, [Line(signed, "SignatureLine")]
