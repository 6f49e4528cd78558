"""Holidays of the parties: those of the country, as the library `holidays` has them, with each party's own changes."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.util import find_spec, module_from_spec

from babel.core import get_global
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import HolidayRow
from secretariat.domain.agreements import Party, PartyKind
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.holidays import Holiday, Workweek, check_holiday, merged
from secretariat.services.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayLine:
    """One day of a party's list: the country's own, one that was added, or (`struck`) one on which it works.

    `record` is the party's change, None for a day that is as the calendar has it.
    """

    day: date
    name: str
    national: bool
    struck: bool = False
    record: Holiday | None = None


def holidays_of(party: Party, years: Iterable[int]) -> frozenset[date]:
    """Return the nationwide public holidays of a party in some years, by the country of its time zone.

    An organisation has none, nor has a zone of no country, such as UTC. Days of the moon calendar are estimates until a
    country has announced them and the library has taken them up. The party's own changes are not among them: see
    `holidays_by_party`.
    """
    country = _country_of(party)
    return frozenset().union(*(_national(country, year, "en_US") for year in years))


def holidays_by_party(
    session: Session, parties: Iterable[Party], years: Iterable[int]
) -> Mapping[int, frozenset[date]]:
    """Return the holidays of several parties in some years with the changes made to their lists, by the party's id."""
    wanted, known = sorted(set(years)), list(parties)
    own = rows.find(session, Holiday, HolidayRow.party_id.in_([party.id for party in known]))
    return {
        party.id: merged(
            holidays_of(party, wanted),
            (one for one in own if one.party_id == party.id and one.day and one.day.year in wanted),
        )
        for party in known
    }


def workweeks(session: Session, parties: Iterable[Party], years: Iterable[int]) -> dict[int, Workweek]:
    """Return when several parties do not work in some years, by the party's id."""
    known = list(parties)
    days = holidays_by_party(session, known, years)
    return {party.id: Workweek(party.rest_days, days[party.id]) for party in known}


class Holidays:
    """The verbs for the parties' lists of holidays."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of(self, party_id: int, year: int, language: str) -> list[HolidayLine]:
        """Return a party's list of a year by day: the calendar's days, its own, and those that were struck."""
        with self._unit.read() as session:
            party = rows.get(session, Party, party_id)
            own = rows.find(session, Holiday, HolidayRow.party_id == party_id, order=HolidayRow.day)
        national = _national(_country_of(party), year, language)
        changes = {one.day: one for one in own if one.day and one.day.year == year}
        lines = []
        for day in sorted({*national, *changes}):
            change = changes.get(day)
            named = change.name.best(language) if change else ""
            lines.append(
                HolidayLine(
                    day=day,
                    name=named or national.get(day, ""),
                    national=day in national,
                    struck=change is not None and change.working,
                    record=change,
                )
            )
        return lines

    def save(self, holiday: Holiday) -> Outcome[Holiday]:
        """Enter or change a day of a party's list.

        Raises:
            RuleViolation: `date_missing`, `name_missing`, or `holiday_twice` when the list says something about the day
                already.
        """
        check_holiday(holiday)
        with self._unit.write("change" if holiday.id else "create", Kind.HOLIDAY) as writing:
            where = (HolidayRow.party_id == holiday.party_id, HolidayRow.day == holiday.day)
            if any(other.id != holiday.id for other in rows.find(writing.session, Holiday, *where)):
                raise RuleViolation("holiday_twice", day=holiday.day, field="day")
            saved = rows.save(writing.session, holiday)
        return writing.outcome(saved)

    def all(self, party_id: int) -> list[Holiday]:
        """Return a party's own changes of every year, by day."""
        with self._unit.read() as session:
            return rows.find(session, Holiday, HolidayRow.party_id == party_id, order=HolidayRow.day)


def _country_of(party: Party) -> str:
    """Return the ISO 3166-1 code of the country of a party's zone (CLDR), also under the zone's earlier names.

    "" for an organisation and for a zone of no country.
    """
    if party.kind is PartyKind.ORGANISATION:
        return ""
    named = get_global("zone_aliases").get(party.zone, party.zone)
    return str(get_global("zone_territories").get(named, ""))


def _import_countries_alone() -> None:
    """Let the modules of countries be imported one by one: their package imports all 250 of them.

    So it is not run, but known as the place where they lie. A test holds that each country comes alone as it comes
    with all.
    """
    name = "holidays.countries"
    if name not in sys.modules:
        place = find_spec(name)
        assert place is not None
        sys.modules[name] = module_from_spec(place)


@lru_cache(maxsize=512)
def _national(country: str, year: int, language: str) -> Mapping[date, str]:
    """Return a country's days of a year with their names, in `language` where the library has it, else in English."""
    if not country:
        return {}
    from holidays import country_holidays  # late: the window starts without it

    _import_countries_alone()
    with warnings.catch_warnings():
        # For a few countries the library says that it does not have all days of a distant year.
        warnings.simplefilter("ignore", UserWarning)
        try:
            # A language that it lacks for the country gives the country's own, so it is asked what it has. Without one
            # the names would be looked up by the machine's.
            spoken = getattr(country_holidays(country, years=[]), "supported_languages", ()) or ()
            code = next(
                (one for one in spoken if one.partition("_")[0] == language.partition("_")[0]), "en_US"
            )
            return dict(country_holidays(country, years=year, language=code))
        except NotImplementedError:  # a country that it does not know
            return {}
