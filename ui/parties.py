"""On which sides nobody works on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from secretariat.domain.agreements import Party
from ui import i18n
from ui.i18n import listed, tr


def rest_day(day: date | None, parties: Sequence[Party]) -> str:
    """Return on which sides' rest day a date falls ("Friday, a rest day of Jordan"), "" for none."""
    resting = [p.called(i18n.language()) for p in parties if day and day.isoweekday() in p.rest_days]
    if day is None or not resting:
        return ""
    name = i18n.weekday(day, short=False)
    return tr("{day}, a rest day of {sides}", day=name, sides=listed(resting))
