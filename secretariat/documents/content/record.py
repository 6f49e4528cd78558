"""What a corrigendum says: the record that `services/corrigendum_content.py` fills and `documents/pdf` sets.

As in `minutes.py`, everything is resolved for one language and one order of the sides before it comes here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from secretariat.documents.content.minutes import CorrectionLine, Distribution, Party, SealMark


@dataclass(frozen=True, slots=True)
class CorrigendumContent:
    """A corrigendum to adopted minutes, in one language, with the sides in one order.

    Args:
        symbol: of the corrigendum, "PPHWG/2026/1/AM/Corr.1"; provisional until it is issued.
        language: of this document (BCP 47).
        original_language: of the minutes, printed as in them.
        document_date: printed top right, and the file's date of creation.
        group: the working group's name, without article.
        parties: in the order in which the masthead names them.
        minutes: symbol of the minutes that it corrects, "PPHWG/2026/1/AM".
        meeting_number: 1 makes "First Meeting".
        meeting_title: in place of the ordinal; usually empty.
        place, starts_on, ends_on: of the meeting.
        adopted_on: the day on which the minutes were adopted.
        minutes_hash: SHA-256 of the sealed record of the minutes.
        number: of the corrigendum, from 1.
        lines: the corrections of this language, in order.
        issued_on: None for a draft, which is marked as such.
        distribution: as of the minutes.
        seal: printed in the footer once it is issued.
        sample: print that meetings and delegates are invented.
    """

    symbol: str
    language: str
    original_language: str
    document_date: date
    group: str
    parties: tuple[Party, ...]
    minutes: str
    meeting_number: int
    meeting_title: str
    place: str
    starts_on: date
    ends_on: date
    adopted_on: date
    minutes_hash: str
    number: int
    lines: tuple[CorrectionLine, ...]
    issued_on: date | None = None
    distribution: Distribution | None = None
    seal: SealMark | None = None
    sample: bool = False
