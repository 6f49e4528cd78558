"""Public holidays of a party's country, as the library `holidays` has them in the version that is installed."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from babel.core import get_global

from secretariat.domain.agreements import Party, PartyKind


def holidays_of(party: Party, years: Iterable[int]) -> frozenset[date]:
    """Return the nationwide public holidays of a party in some years, by the country of its time zone.

    An organisation has none, nor has a zone of no country, such as UTC. Days of the moon calendar are estimates until a
    country has announced them and the library has taken them up.
    """
    if party.kind is PartyKind.ORGANISATION:
        return frozenset()
    country = _country(party.zone)
    return frozenset().union(*(_national(country, year) for year in years))


def holidays_by_party(parties: Iterable[Party], years: Iterable[int]) -> Mapping[int, frozenset[date]]:
    """Return the public holidays of several parties, by the party's id."""
    wanted = sorted(set(years))
    return {party.id: holidays_of(party, wanted) for party in parties}


def _country(zone: str) -> str:
    """Return the ISO 3166-1 code of the country of a zone (CLDR), also under the zone's earlier names; "" for none."""
    named = get_global("zone_aliases").get(zone, zone)
    return str(get_global("zone_territories").get(named, ""))


@lru_cache(maxsize=256)
def _national(country: str, year: int) -> frozenset[date]:
    if not country:
        return frozenset()
    from holidays import country_holidays  # late: the window starts without it

    with warnings.catch_warnings():
        # For a few countries the library says that it does not have all days of a distant year.
        warnings.simplefilter("ignore", UserWarning)
        try:
            # Without a language the names, which nobody reads here, would be looked up by the machine's.
            return frozenset(country_holidays(country, years=year, language="en_US"))
        except NotImplementedError:  # a country that it does not know
            return frozenset()
