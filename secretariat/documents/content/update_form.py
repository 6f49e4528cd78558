"""What an update form says: one person's open action items, and what others reported that the person may confirm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from secretariat.domain.update_forms import SentForm


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateFormContent:
    """The form of one person in one round.

    Args:
        sent: what it is known again by, and its rows.
        group: name of the working group.
        person: whose form it is, with function and institution.
        until: the last day for replies; None leaves the sentence out.
        sample: print that meetings and people are invented.
    """

    sent: SentForm
    group: str
    person: str
    until: date | None = None
    sample: bool = False
