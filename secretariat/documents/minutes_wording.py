"""The sentences that minutes alone have: their opening, the gist of an item, "Done at …", and the annexes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from secretariat.documents.content.minutes import Item, MinutesContent, Paragraph, ParagraphKind, Testimonium
from secretariat.documents.content.names import Head
from secretariat.documents.labels import Labels
from secretariat.documents.wording import legal_basis, meeting_title, named, person_line, person_name

ANNEXES = ("participants", "agenda", "decisions", "earlier", "actions", "papers", "statements")
PARTICIPANTS_ANNEX = 1


def opening(content: MinutesContent, words: Labels, annex: str) -> list[str]:
    """Return the opening's paragraphs, as many as `content.opening_paragraphs` says.

    `annex` lists the participants; empty refers to the document that does.
    """
    paragraphs = [_basis(content, words)]
    heads = list(_heads(content, words, annex))
    if heads:
        paragraphs.append(words.sentences(*heads))
    if content.constituted:
        both = len(content.parties) == 2
        key = "minutes.opening_constituted" if both else "minutes.opening_constituted_all"
        paragraphs.append(words.format(key, group=content.group))
    return paragraphs


def _basis(content: MinutesContent, words: Labels) -> str:
    """Return under what, and when and where, the meeting was held."""
    key, basis = "minutes.opening", content.legal_basis
    if content.basis_clause:
        key = "minutes.opening_clause"
    elif basis:
        key = "minutes.opening_basis" if basis.article else "minutes.opening_basis_plain"
    short = content.ends_on - content.starts_on <= dt.timedelta(days=1)
    span = words.dates(content.starts_on, content.ends_on, "words")
    return words.format(
        key,
        clause=content.basis_clause,
        basis=legal_basis(basis, words) if basis else "",
        meeting=meeting_title(content, words),
        group=content.group,
        place=content.place,
        dates=words.format("minutes.opening_on" if short else "minutes.opening_from", dates=span),
        mode=words.get(f"minutes.mode.{content.mode.value}"),
    )


def _heads(content: MinutesContent, words: Labels, annex: str) -> Iterator[str]:
    """Yield who headed the delegations, who chaired, and where the participants are listed."""
    yield from (_head(head, words) for head in content.heads)
    if content.chairs:
        heads = {head.person for head in content.heads}  # their sentence has the form in their own script
        chairs = [person.name if person in heads else person_name(person, words) for person in content.chairs]
        names = words.joined([words.format("minutes.chair_name", name=name) for name in chairs])
        many = "minutes.opening_chairs" if len(content.chairs) > 1 else "minutes.opening_chair"
        yield words.format(many, names=names)
    if content.delegations and (content.heads or content.chairs):
        if annex:
            yield words.format("minutes.opening_participants", annex=annex)
        else:
            yield words.format("record.participants_document", symbol=content.participants)


def _head(head: Head, words: Labels) -> str:
    key = "minutes.opening_alternate" if head.alternate else "minutes.opening_head"
    return words.format(key, **named(head.party), person=person_line(head.person, words))


def done_at(testimonium: Testimonium, words: Labels) -> str:
    """Return "Done at Islamabad on 11 March 2026, in two originals, in the English language.", and what prevails."""
    names = [words.language_name(code) for code in testimonium.languages]
    day = words.get("minutes.done_blank")
    if testimonium.date:
        day = words.date(testimonium.date, hijri=testimonium.hijri)
    done = words.format(
        "minutes.done",
        place=testimonium.place,
        date=day,
        originals=words.plural(
            "minutes.originals", testimonium.originals, count=words.count(testimonium.originals)
        ),
        languages=words.plural("minutes.languages", len(names), names=words.joined(names)),
    )
    if not testimonium.prevailing:
        return done
    language = words.language_name(testimonium.prevailing)
    return words.sentences(done, words.format("minutes.prevailing", language=language))


OUTCOMES = frozenset(
    {
        *(ParagraphKind.INFORMATION, ParagraphKind.DECISION, ParagraphKind.ACTION),
        *(ParagraphKind.RECOMMENDATION, ParagraphKind.RESERVATION),
    }
)


def gists(item: Item, content: MinutesContent, words: Labels) -> list[tuple[str, list[Paragraph]]]:
    """Return an item's paragraphs as the summary record groups them, each group with its heading.

    What both sides said comes first and has none; then what each side said; then the outcome.
    """
    said = [paragraph for paragraph in item.paragraphs if paragraph.kind not in OUTCOMES]
    known = {party.short_name for party in content.in_order}
    groups = [("", [paragraph for paragraph in said if paragraph.side not in known])]
    for party in content.in_order:
        heading = words.format("record.side_heading", **named(party))
        groups.append((heading, [paragraph for paragraph in said if paragraph.side == party.short_name]))
    outcome = [paragraph for paragraph in item.paragraphs if paragraph.kind in OUTCOMES]
    groups.append((words.get("record.outcome"), outcome))
    return [group for group in groups if group[1]]


def item_reference(number: int, words: Labels) -> str:
    """Return "item III", empty for what stands under no item."""
    return words.format("minutes.item_ref", numeral=words.numeral(number, "references")) if number else ""


def annex_title(number: int, key: str, words: Labels) -> str:
    """Return "Annex II. Agenda as adopted" for the annex `key` of `ANNEXES`."""
    annex = words.format("minutes.annex", numeral=words.numeral(number, "annexes"))
    return words.format("minutes.annex_title", annex=annex, title=words.get(f"minutes.annex_{key}"))


def paper_rows(content: MinutesContent, words: Labels) -> list[tuple[str, str, str]]:
    """Return annex VI: symbol, title, and who submitted each paper; the provisional agenda comes first.

    Agenda and list of participants are made by the program, so they have a title where nobody entered one.
    """
    meeting = content.participants.rpartition("/")[0]
    usual = {f"{meeting}/1": "agenda", f"{meeting}/INF.1": "participants"}
    rows = []
    for paper in sorted(content.papers, key=lambda paper: paper.symbol != f"{meeting}/1"):
        named = usual.get(paper.symbol)
        title = paper.title or (words.get(f"document_kind.{named}") if named else "")
        secretariat = words.get("record.by_secretariat") if title else ""
        rows.append((paper.symbol, title, paper.submitted_by or secretariat))
    return rows


def statement_groups(
    content: MinutesContent, words: Labels
) -> list[tuple[str, list[tuple[str, str, tuple[str, ...]]]]]:
    """Return annex VII: for each side its name, and paragraph, agenda item and attached files of each statement."""
    return [
        (
            party.name if party else words.get("record.joint_statements"),
            [
                (
                    str(number),
                    words.numbered(item.number, item.title),
                    paragraph.files,
                )
                for number, item, paragraph in entries
            ],
        )
        for party, entries in content.statements()
    ]
