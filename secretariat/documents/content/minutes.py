"""What agreed minutes say: the record that `services/minutes.py` fills and `documents/pdf/minutes.py` sets.

Everything is resolved for one language and one order of the sides before it comes here: names, titles and texts are
plain strings or runs in the document's language (falling back as the caller decided), symbols are final or
provisional marks, dates are dates. Words that belong to the form (headings, "Pursuant to …", statuses) do not stand
here: they come from `resources/labels/<language>/`, and the enumerations below are their keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.documents.content.names import Delegation, Head, LegalBasis, Party, Person, PlaceTime
from secretariat.domain.decisions import DecisionState
from secretariat.domain.meetings import Distribution
from secretariat.domain.meetings import MeetingMode as Mode
from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.text import RichText

__all__ = ["DecisionState", "Distribution", "Mode", "ParagraphKind"]  # the domain's words, also used here


class MinutesKind(StrEnum):
    """Which of the documents that can be made from a meeting's minutes this is."""

    AGREED = "agreed"
    SUMMARY = "summary"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    CONSOLIDATED = "consolidated"


class Stage(StrEnum):
    """How far the document is on its way to signature; decides the state line and the watermark."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    SIGNED = "signed"


class AnnexStatus(StrEnum):
    """Where an action item stands, in the few words that a signed annex uses (no RAG, no "overdue")."""

    UNDER_IMPLEMENTATION = "under_implementation"
    COMPLETED = "completed"
    ON_HOLD = "on_hold"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class State:
    """The state line.

    `date` is the day of circulation (DRAFT, None while it was not circulated), of adoption (ADOPTED) or of signature
    (SIGNED); `number` counts the drafts from 1.
    """

    stage: Stage
    number: int = 1
    date: date | None = None


@dataclass(frozen=True, slots=True)
class SealMark:
    """What the footer of sealed minutes says, in hexadecimal digits.

    Args:
        content_hash: SHA-256 of the sealed record.
        chain: head of the register's journal before the adoption.
    """

    content_hash: str
    chain: str


@dataclass(frozen=True, slots=True)
class DecisionMark:
    """A decision's symbol ("PPHWG/2026/1/D.3"), or the mark it carries until its number is allocated."""

    symbol: str
    provisional: bool = False
    state: DecisionState = DecisionState.ADOPTED


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One numbered paragraph; its number follows from its place, see `MinutesContent.numbered`.

    Args:
        kind: DECISION sets it as a box with `decision` as its caption.
        text: blocks of runs; each block is one visual paragraph under the one number.
        decision: for the kind DECISION.
        actions: symbols or provisional marks of the action items that follow from it.
        language: of the text when it is not the document's (a visible fallback); empty means the document's.
        side: short name of the side that made a statement, a recommendation or a reservation; empty for both.
        files: names of the joint files attached to it.
        corrected: in a consolidated text, the marks of the corrigenda that changed it ("Corr.1").
    """

    kind: ParagraphKind
    text: RichText
    decision: DecisionMark | None = None
    actions: tuple[str, ...] = ()
    language: str = ""
    side: str = ""
    files: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item with what was said under it; `number` is printed as a roman numeral."""

    number: int
    title: str
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One line of the agenda as adopted, with the symbols of its documents."""

    number: int
    title: str
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision of this meeting for annex III; `item` is the agenda item's number, 0 when it stands under none."""

    mark: DecisionMark
    text: RichText
    item: int = 0


@dataclass(frozen=True, slots=True)
class EarlierDecision:
    """One decision of an earlier meeting for annex IV.

    Args:
        symbol: "PPHWG/2025/1/D.2".
        text: its operative text or its short title.
        state: where it stands.
        by: symbol of the decision that amended or superseded it; else empty.
        remark: free text, such as what was reported under matters arising; may be empty.
    """

    symbol: str
    text: str
    state: DecisionState
    by: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One row of the action table; names may be empty where nobody is designated yet, `due_on` None when open."""

    symbol: str
    title: str
    lead_side: str = ""
    responsible: str = ""
    counterpart: str = ""
    due_on: date | None = None
    status: AnnexStatus = AnnexStatus.UNDER_IMPLEMENTATION


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper of the meeting for annex VI; `submitted_by` is a side's short name, empty for the secretariat."""

    symbol: str
    title: str
    submitted_by: str = ""
    item: int = 0


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One line of a corrigendum: for `for_text` read `read_text`.

    Args:
        place: in words ("Annex I, Delegation of Pakistan"); empty when `paragraph` says it.
        paragraph: the number of the paragraph in the minutes, 0 when it is in none.
        mark: of the corrigendum ("Corr.1"), for the consolidated text.
        language: of the text that is corrected, when it is not the document's.
    """

    for_text: str
    read_text: str
    place: str = ""
    paragraph: int = 0
    mark: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Testimonium:
    """What "Done at `place` on `date`, in `originals` originals" says; `date` None leaves a blank line.

    `prevailing` is the language whose text prevails, empty when all are equal; `hijri` as in `MinutesContent`.
    """

    place: str
    date: date | None
    originals: int
    languages: tuple[str, ...]
    prevailing: str = ""
    hijri: bool = False


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs for a side; `signed_on` None leaves a blank line for the date."""

    party: Party
    person: Person
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class MinutesContent:
    """Everything that the documents of minutes say, in one language, with the sides in one order.

    All kinds are made of the same data; each prints its part of it.

    Args:
        symbol: of the document, "PPHWG/2026/1/AM".
        language: of this document (BCP 47).
        original_language: of the original, printed top right and in the footer.
        document_date: printed top right, and the file's date of creation.
        parties: in the order in which masthead, opening and signature block name them.
        sides: the same in the agreement's order, in which all the rest names them; empty means as `parties`.
        distribution: the mark, printed top right.
        group: the working group's name, without article.
        meeting_number: 1 makes "First Meeting".
        meeting_title: in place of the ordinal, "Extraordinary Meeting"; usually empty.
        starts_on, ends_on: first and last day, in the place's own zone.
        opens, closes: the instants on the clock of each capital, the meeting's place first; may be empty.
        legal_basis: for the table of facts.
        basis_clause: the opening's first words as the group has them, "Pursuant to …" without its comma; when it is
            empty they are made from `legal_basis`.
        heads: one per side that was represented; chairs: the co-chairs.
        constituted: both sides were represented by a head or an alternate head.
        agenda: as adopted; decisions: of this meeting; earlier: of earlier meetings; actions: of this meeting.
        papers: of the meeting, those for both sides.
        participants: symbol of the list of participants, to which documents without annexes refer.
        seal: printed in the footer once the minutes are sealed.
        corrigenda: symbols of the corrigenda that a consolidated text takes in, or that a reading copy does not.
        corrections: in a consolidated text, those that are in no paragraph and so are listed on the first page.
        sample: print that meetings and delegates are invented.
        hijri: print the Hijri date beside the Gregorian one, in masthead and testimonium.
    """

    symbol: str
    language: str
    original_language: str
    document_date: date
    group: str
    parties: tuple[Party, ...]
    meeting_number: int
    place: str
    venue: str
    starts_on: date
    ends_on: date
    mode: Mode
    state: State
    items: tuple[Item, ...]
    testimonium: Testimonium
    signatories: tuple[Signatory, ...]
    kind: MinutesKind = MinutesKind.AGREED
    sides: tuple[Party, ...] = ()
    distribution: Distribution | None = None
    meeting_title: str = ""
    opens: tuple[PlaceTime, ...] = ()
    closes: tuple[PlaceTime, ...] = ()
    legal_basis: LegalBasis | None = None
    basis_clause: str = ""
    heads: tuple[Head, ...] = ()
    chairs: tuple[Person, ...] = ()
    constituted: bool = False
    delegations: tuple[Delegation, ...] = ()
    agenda: tuple[AgendaLine, ...] = ()
    decisions: tuple[DecisionLine, ...] = ()
    earlier: tuple[EarlierDecision, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    papers: tuple[PaperLine, ...] = ()
    participants: str = ""
    seal: SealMark | None = None
    corrigenda: tuple[str, ...] = ()
    corrections: tuple[CorrectionLine, ...] = ()
    sample: bool = False
    hijri: bool = False

    @property
    def in_order(self) -> tuple[Party, ...]:
        """The sides in the agreement's order."""
        return self.sides or self.parties

    @property
    def opening_paragraphs(self) -> int:
        """How many generated paragraphs stand before the first item: basis and dates; heads, chairs; constituted."""
        return 1 + bool(self.heads or self.chairs) + bool(self.constituted)

    def numbered(self) -> Iterator[tuple[int, Item, Paragraph]]:
        """Yield every paragraph under the items with its number in the one series that the opening begins at 1."""
        number = self.opening_paragraphs
        for item in self.items:
            for paragraph in item.paragraphs:
                number += 1
                yield number, item, paragraph

    def statements(self) -> tuple[tuple[Party | None, tuple[tuple[int, Item, Paragraph], ...]], ...]:
        """Return the statements of each side, in the agreement's order, and then those of no single side."""
        found = [entry for entry in self.numbered() if entry[2].kind is ParagraphKind.STATEMENT]
        known = {party.short_name for party in self.in_order}
        groups: list[tuple[Party | None, tuple[tuple[int, Item, Paragraph], ...]]] = [
            (party, tuple(entry for entry in found if entry[2].side == party.short_name))
            for party in self.in_order
        ]
        groups.append((None, tuple(entry for entry in found if entry[2].side not in known)))
        return tuple(group for group in groups if group[1])

    def side(self, short_name: str) -> Party | None:
        """Return the side of that short name."""
        return next((party for party in self.in_order if party.short_name == short_name), None)
