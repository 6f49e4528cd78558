"""Rule about the parity of sides: in the order in which they are named, in their statements and in their titles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Ref
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.lexicon import Lexicon, any_of, is_spaced
from secretariat.domain.checks.record import Record, ref
from secretariat.domain.meetings import Delegate, Role
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.domain.verbs import fold


def parity(record: Record) -> Iterator[Finding]:
    """(21) One side is put before, heard more than or called otherwise than the other; see the parts below."""
    for first, second in combinations(record.parties, 2):
        yield from _order(record, first, second)
        yield from _statements(record, first, second)
        yield from _titles(record, first, second)


def _order(record: Record, first: Party, second: Party) -> Iterator[Finding]:
    """Where the two are named together ("the A side and the B side"), the order is mostly not the masthead's."""
    wrong: dict[str, list[Paragraph]] = {}
    right: Counter[str] = Counter()
    for paragraph, language, text in record.texts():
        lexicon, folded = record.lexicon(language), fold(text)
        if not lexicon.conjunction:
            continue
        right[language] += _pairs(first, second, language, lexicon, folded)
        wrong.setdefault(language, []).extend([paragraph] * _pairs(second, first, language, lexicon, folded))
    for language, paragraphs in wrong.items():
        if len(paragraphs) > right[language]:
            yield Finding(
                rule=Rule.PARITY,
                case="order",
                severity=Severity.WARNING,
                ref=ref(paragraphs[0]),
                language=language,
                data={"first": _called(first), "second": _called(second), "times": len(paragraphs)},
                detail=f"{language}|{len(paragraphs)}",
            )


def _pairs(one: Party, other: Party, language: str, lexicon: Lexicon, folded: str) -> int:
    names = [_names(party, language) for party in (one, other)]
    if not all(names):
        return 0
    side = rf"(?:{any_of(lexicon.side)}\s*)?" if lexicon.side else ""
    pattern = rf"{any_of(names[0])}\s*{side}{lexicon.conjunction}{side}{side}{any_of(names[1])}"
    if is_spaced(names[0][0]):
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return len(re.findall(pattern, folded))


def _names(party: Party, language: str) -> tuple[str, ...]:
    texts = (party.adjective, party.short_name, party.name, party.name_in_sentence)
    return tuple(text[language] for text in texts if language in text)


def _statements(record: Record, first: Party, second: Party) -> Iterator[Finding]:
    """One side has at least twice as many statements as the other, and two or more of them more."""
    said = [p for p in record.shared if p.kind is ParagraphKind.STATEMENT]
    counts = Counter(paragraph.party_id for paragraph in said)
    more, fewer = sorted((first, second), key=lambda party: -counts[party.id])
    if counts[more.id] - counts[fewer.id] < 2 or counts[more.id] < 2 * counts[fewer.id]:
        return
    yield Finding(
        rule=Rule.PARITY,
        case="statements",
        severity=Severity.WARNING,
        ref=_one_sided(record, said, more.id, fewer.id),
        data={
            "more": _called(more),
            "fewer": _called(fewer),
            "count": counts[more.id],
            "other": counts[fewer.id],
        },
        detail=f"{more.id}:{counts[more.id]} {fewer.id}:{counts[fewer.id]}",
    )


def _one_sided(record: Record, said: list[Paragraph], more: int, fewer: int) -> Ref:
    """Return the first item at which only one of the two sides has a statement."""
    for item in record.agenda:
        sides = {paragraph.party_id for paragraph in said if paragraph.agenda_item_id == item.id}
        if more in sides and fewer not in sides:
            return ref(item)
    return ref(record.meeting)


def _titles(record: Record, first: Party, second: Party) -> Iterator[Finding]:
    """One head has a style ("Dr") and the other none, in the list of participants or wherever the text names them."""
    one, other = _head(record, first.id), _head(record, second.id)
    if one is None or other is None:
        return
    for styled, plain in ((one, other), (other, one)):
        with_style, without = record.persons[styled.person_id], record.persons[plain.person_id]
        if with_style.style and not without.style:
            yield Finding(
                rule=Rule.PARITY,
                case="style",
                severity=Severity.WARNING,
                ref=ref(plain),
                data={"styled": with_style.name, "plain": without.name},
                detail=f"person {without.id}",
            )
            return
    yield from _titles_in_text(record, record.persons[one.person_id], record.persons[other.person_id])


def _titles_in_text(record: Record, one: Person, other: Person) -> Iterator[Finding]:
    for language in record.group.languages:
        for styled, plain in ((one, other), (other, one)):
            with_style, _ = _uses(record, styled, language)
            with_style_too, without = _uses(record, plain, language)
            if with_style and without and not with_style_too:
                yield Finding(
                    rule=Rule.PARITY,
                    case="title",
                    severity=Severity.WARNING,
                    ref=ref(without[0]),
                    language=language,
                    data={"styled": styled.name, "plain": plain.name},
                    detail=f"{language}|person {plain.id}",
                )


def _uses(record: Record, person: Person, language: str) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return the paragraphs that name a person with their style, and those that do without."""
    name, style = fold(person.name.get(language, "")), fold(person.style.get(language, ""))
    styled: list[Paragraph] = []
    plain: list[Paragraph] = []
    if not name or not style:
        return styled, plain
    for paragraph, spoken, text in record.texts():
        if spoken != language:
            continue
        folded = fold(text)
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", folded):
            before = folded[: match.start()].rstrip(" .")
            (styled if before.endswith(style.rstrip(".")) else plain).append(paragraph)
    return styled, plain


def _head(record: Record, party_id: int) -> Delegate | None:
    heads = [d for d in record.delegates if d.party_id == party_id and d.role is Role.HEAD]
    return heads[0] if heads and heads[0].person_id in record.persons else None


def _called(party: Party) -> LocalizedText:
    return party.short_name or party.name
