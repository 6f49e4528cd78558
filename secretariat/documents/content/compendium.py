"""What the compendium of a group's decisions says: by area of the agreement, with how each decision stands today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from secretariat.documents.content.minutes import AnnexStatus
from secretariat.documents.content.names import LegalBasis, Party
from secretariat.domain.decisions import DecisionState
from secretariat.domain.text import RichText


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An action item that follows from a decision, and how it stands."""

    symbol: str
    title: str
    status: AnnexStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One decision.

    Args:
        symbol: "PPHWG/2026/1/D.3".
        taken_on: when; None when not known.
        meeting_number: 1 makes "First Meeting"; meeting_title stands in its place, and is usually empty.
        place: of that meeting.
        text: as it reads with all corrigenda.
        language: of the text when it is not the document's; empty means the document's.
        state: how it stands.
        awaiting: the short name of the side whose confirmation is awaited, and until when; empty and None otherwise.
        replaced_by: symbol of the decision that amended or superseded it; empty for none.
        replaces: symbols of the decisions that it amended or superseded.
        corrected: marks of the corrigenda that changed its text.
        actions: that follow from it.
    """

    symbol: str
    meeting_number: int
    text: RichText
    state: DecisionState
    taken_on: date | None = None
    meeting_title: str = ""
    place: str = ""
    language: str = ""
    awaiting: str = ""
    awaiting_until: date | None = None
    replaced_by: str = ""
    replaces: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    actions: tuple[FollowUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """The decisions of one area of cooperation; `area` is empty for those of no single area."""

    area: str
    decisions: tuple[Taken, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompendiumContent:
    """Everything that a compendium says, in one language.

    Args:
        symbol: of the group.
        language: of this document (BCP 47).
        document_date: the day whose standing it shows.
        group: its name, without article.
        parties: in the order in which the masthead names them.
        legal_basis: what the group meets under.
        chapters: the areas with decisions, in the agreement's order.
        without: the areas in which no decision was taken.
        keywords: each with the symbols of the decisions in which it stands, in alphabetical order.
        sample: print that meetings and delegates are invented.
    """

    symbol: str
    language: str
    document_date: date
    group: str
    parties: tuple[Party, ...]
    legal_basis: LegalBasis
    chapters: tuple[Chapter, ...]
    without: tuple[str, ...] = ()
    keywords: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sample: bool = False
