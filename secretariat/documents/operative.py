"""The operative text of minutes, in which the originals of all sides are identical, and the proof that they are.

By the alternat each side's original names that side first: in masthead, opening and signature block, and nowhere else.
The text that both have in common is written out plainly, so that anybody can compute its hash without this program.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace

from secretariat.documents.content.minutes import ActionLine, MinutesContent, Paragraph
from secretariat.documents.content.names import Delegation
from secretariat.documents.labels import Labels
from secretariat.documents.minutes_wording import ANNEXES, annex_title, paper_rows, statement_groups
from secretariat.documents.wording import (
    action_reference,
    attendance_note,
    fallback_note,
    outcome_caption,
    person_line,
)
from secretariat.domain.errors import RuleViolation
from secretariat.domain.symbols import file_stem

_GAP, _NOBODY = " | ", "–"


@dataclass(frozen=True, slots=True)
class AlternatProof:
    """That two originals differ in nothing but the order of the sides; `sha256` is that of their operative text."""

    symbol: str
    language: str
    sha256: str


def alternat_proof(one: MinutesContent, other: MinutesContent, words: Labels) -> AlternatProof:
    """Return the proof that two originals are the same but for the order of the sides.

    Args:
        one: what one original says.
        other: what the other says.
        words: labels in their language.

    Raises:
        RuleViolation: `alternat_differs`, with the fields in which they differ all the same.
    """
    left, right = _in_one_order(one), _in_one_order(other)
    different = [f.name for f in fields(MinutesContent) if getattr(left, f.name) != getattr(right, f.name)]
    digest = operative_hash(one, words)
    if different or operative_hash(other, words) != digest:
        raise RuleViolation("alternat_differs", symbol=one.symbol, places=tuple(different))
    return AlternatProof(one.symbol, one.language, digest)


def proof_of_texts(symbol: str, language: str, texts: Sequence[bytes]) -> AlternatProof:
    """Return the proof that stored originals have one operative text, as it is embedded in each of them.

    Raises:
        RuleViolation: `alternat_differs`.
    """
    if len(set(texts)) != 1:
        raise RuleViolation("alternat_differs", symbol=symbol, places=("items",))
    return AlternatProof(symbol, language, hashlib.sha256(texts[0]).hexdigest())


def text_name(content: MinutesContent) -> str:
    """Return the name under which the operative text is embedded in an original."""
    return f"{file_stem(content.symbol, content.language)}-text.txt"


def _in_one_order(content: MinutesContent) -> MinutesContent:
    """Return the content with masthead, opening and signature block in the agreement's order."""
    ranks = {party.name: rank for rank, party in enumerate(content.in_order)}

    def rank(name: str) -> tuple[int, str]:
        return ranks.get(name, len(ranks)), name

    return replace(
        content,
        parties=tuple(sorted(content.parties, key=lambda party: rank(party.name))),
        heads=tuple(sorted(content.heads, key=lambda head: rank(head.party.name))),
        chairs=tuple(sorted(content.chairs, key=lambda person: person.name)),
        opens=tuple(sorted(content.opens, key=lambda clock: clock.place)),
        closes=tuple(sorted(content.closes, key=lambda clock: clock.place)),
        signatories=tuple(sorted(content.signatories, key=lambda signatory: rank(signatory.party.name))),
    )


def operative_hash(content: MinutesContent, words: Labels) -> str:
    """Return the SHA-256 of the operative text, in hexadecimal digits."""
    return hashlib.sha256(operative_text(content, words)).hexdigest()


def operative_text(content: MinutesContent, words: Labels) -> bytes:
    """Return what all originals have in common: agenda items with their numbered paragraphs, and the annexes.

    It is UTF-8, with a line feed after each line.
    """
    lines = [content.symbol, *_body(content, words), *_annexes(content, words)]
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def _body(content: MinutesContent, words: Labels) -> Iterator[str]:
    numbered = content.numbered()
    for item in content.items:
        yield ""
        yield words.numbered(item.number, item.title)
        for _ in item.paragraphs:
            number, _item, paragraph = next(numbered)
            yield ""
            yield from _paragraph(number, paragraph, content, words)


def _paragraph(number: int, paragraph: Paragraph, content: MinutesContent, words: Labels) -> Iterator[str]:
    over = (
        outcome_caption(paragraph, content, words),
        fallback_note(paragraph.language or content.language, content.language, words),
    )
    lines = [*over, paragraph.text.plain, action_reference(paragraph, words)]
    yield f"{number}. " + "\n".join(line for line in lines if line)


def _annexes(content: MinutesContent, words: Labels) -> Iterator[str]:
    parts: dict[str, Iterable[str]] = {
        "participants": [
            line for delegation in content.delegations for line in _delegation(delegation, words)
        ],
        "agenda": [_row(words.numeral(line.number), line.title, *line.documents) for line in content.agenda],
        "decisions": [
            _row(
                line.mark.symbol,
                words.numeral(line.item),
                line.text.plain,
                _state(line.mark.state.value, words),
            )
            for line in content.decisions
        ],
        "earlier": [
            _row(line.symbol, line.text, _state(line.state.value, words), line.by, line.remark)
            for line in content.earlier
        ],
        "actions": [_action(line, words) for line in content.actions],
        "papers": [_row(*row) for row in paper_rows(content, words)],
        "statements": [
            _row(title, paragraph, item, *files)
            for title, lines in statement_groups(content, words)
            for paragraph, item, files in lines
        ],
    }
    for number, key in enumerate(ANNEXES, 1):
        yield ""
        yield annex_title(number, key, words)
        yield from parts[key] or [words.get(f"minutes.no_{key}")]


def _row(*cells: str) -> str:
    return _GAP.join(cell for cell in cells if cell)


def _delegation(delegation: Delegation, words: Labels) -> Iterator[str]:
    party = delegation.party
    yield words.format("minutes.delegation", party=party.name) if party else words.get("minutes.observers")
    for delegate in delegation.delegates:
        role = words.get(f"minutes.role.{delegate.role.value}")
        yield _row(person_line(delegate.person, words), role, attendance_note(delegate, words))


def _state(state: str, words: Labels) -> str:
    return words.get(f"minutes.decision_state.{state}")


def _action(line: ActionLine, words: Labels) -> str:
    due = line.due_on.isoformat() if line.due_on else words.get("document.no_date")
    status = words.get(f"minutes.action_status.{line.status.value}")
    people = (line.responsible or _NOBODY, line.counterpart or _NOBODY)
    return _row(line.symbol, line.title, line.lead_side or _NOBODY, *people, due, status)
