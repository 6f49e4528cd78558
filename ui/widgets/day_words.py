"""Days that are typed in words, as the group of the page means them: "in 30 days", "before the next meeting".

read_day(self, "end of August")     # a DayRead, or RuleViolation with its sentence
told(day_read)                      # "Tue 31 August 2027 · rest day in Palestine"
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from secretariat.domain.meetings import Meeting
from ui import i18n
from ui.i18n import joined, listed, tr
from ui.words import long_day

if TYPE_CHECKING:
    from secretariat.services.date_words import DayRead


def read_day(asking: QWidget, text: str, language: str = "") -> DayRead:
    """Return the day that `text` names for the page or window in which a widget stands.

    Args:
        asking: its page says which group and which meeting are meant.
        text: in `language`, in that of the screen, or in English.
        language: of the minutes that are typed.

    Raises:
        RuleViolation: it names none, or more than one.
    """
    from secretariat.services.date_words import read_anywhere  # not before something is typed

    languages = [code for code in (language, i18n.language()) if code]
    place, context = _page_of(asking)
    if context is None or context.dates is None:
        return read_anywhere(text, languages, context.today() if context else date.today())
    shown = getattr(place, "meeting", None)  # as the page of minutes has it
    meeting = shown() if callable(shown) else None
    found: DayRead = context.dates.read(
        text,
        languages,
        context.group_id,
        meeting_id=meeting.id if isinstance(meeting, Meeting) else None,
        shown_in=i18n.language(),
    )
    return found


def told(found: DayRead) -> str:
    """Return a day with its day of the week, and the sides that rest on it."""
    rests = tr("rest day in {sides}", sides=listed(found.rests)) if found.rests else ""
    return joined([i18n.on_weekday(found.day, long_day(found.day)), rests])


def _page_of(asking: QWidget) -> tuple[Any, Any]:
    """Return the nearest page or window around a widget that has a context, and the context."""
    place: Any = asking
    while place is not None:
        context = getattr(place, "context", None)
        if context is not None and hasattr(context, "dates"):
            return place, context
        place = place.parentWidget()
    return None, None
