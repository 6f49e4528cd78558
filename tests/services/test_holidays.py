"""Public holidays: those of the country whose clock a party keeps, the same on every machine."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest
from babel.core import get_global

from secretariat.domain.agreements import Party, PartyKind
from secretariat.services.holidays import holidays_by_party, holidays_of
from tests.small_register import Register


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Asia/Karachi", date(2027, 8, 14)),  # Independence Day
        ("Asia/Karachi", date(2025, 3, 31)),  # Eid al-Fitr, as it was announced
        ("Asia/Hebron", date(2025, 3, 30)),  # Eid al-Fitr, a day earlier there
        ("Asia/Gaza", date(2026, 11, 15)),  # Independence Day
        ("Asia/Shanghai", date(2026, 2, 17)),  # the Spring Festival
        ("Asia/Urumqi", date(2026, 10, 1)),  # National Day
        ("Asia/Calcutta", date(2027, 1, 26)),  # an earlier name of a zone; Republic Day
        ("US/Eastern", date(2027, 7, 4)),
    ],
)
def test_holidays_are_those_of_the_country_whose_clock_a_party_keeps(zone: str, day: date) -> None:
    assert day in holidays_of(Party(zone=zone), [day.year])
    assert day not in holidays_of(Party(zone=zone), [day.year - 1, day.year + 1])
    assert day not in holidays_of(Party(zone="Europe/Berlin"), [day.year])


@pytest.mark.parametrize(
    "party",
    [
        Party(zone="Asia/Karachi", kind=PartyKind.ORGANISATION),
        Party(zone="UTC"),
        Party(zone="Etc/GMT+3"),
        Party(zone="Nowhere/City"),
        Party(zone=""),
    ],
)
def test_an_organisation_and_a_zone_of_no_country_have_none(party: Party) -> None:
    assert holidays_of(party, [2026, 2027]) == frozenset()


def test_every_zone_has_an_answer_in_any_year_a_date_can_have() -> None:
    """A warning would fail this test: none of the library's reaches the user."""
    known = set()
    for zone in get_global("zone_territories"):
        for year in (1, 1999, 2026, 2100, 9999):
            days = holidays_of(Party(zone=zone), [year])
            assert all(day.year == year for day in days)
            known |= {zone} if days else set()
    assert {"Asia/Riyadh", "Africa/Cairo", "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Auckland"} <= known


def test_the_parties_of_an_agreement_have_each_its_own(register: Register) -> None:
    state = Party(id=7, zone="Asia/Karachi")
    organisation = Party(id=9, zone="Asia/Karachi", kind=PartyKind.ORGANISATION)
    with register.office.records._unit.read() as session:
        found = holidays_by_party(session, [state, organisation], iter([2027, 2026, 2027]))
    assert found == {7: holidays_of(state, [2026, 2027]), 9: frozenset()}
    assert {day.year for day in found[7]} == {2026, 2027}


def test_the_library_is_not_loaded_before_somebody_asks() -> None:
    code = "import sys, secretariat.services.office; print('holidays' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "False"


def test_the_days_do_not_depend_on_the_machines_language_or_zone() -> None:
    code = (
        "from secretariat.domain.agreements import Party;"
        "from secretariat.services.holidays import holidays_of as of;"
        "print([sorted(map(str, of(Party(zone=z), range(2024, 2030)))) for z in "
        "('Asia/Karachi', 'Asia/Hebron', 'Asia/Shanghai')])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env={**os.environ, "LANG": lang, "LANGUAGE": lang, "LC_ALL": lang, "TZ": zone},
            timeout=60,
            check=True,
        ).stdout
        for lang, zone in (("C", "UTC"), ("ar", "Pacific/Auckland"), ("zh_CN.UTF-8", "America/New_York"))
    }
    assert len(said) == 1
    assert "2027-08-14" in said.pop()


def holidays_in_new_process(how: str) -> str:
    """Return the holidays of all countries in 2026, with their names, as a new program finds them."""
    program = f"""
import warnings
from holidays import country_holidays, list_supported_countries
warnings.simplefilter("ignore")
{how}
for code in sorted(list_supported_countries(include_aliases=False)):
    print(code, sorted(of(code).items()))
"""
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=dict(os.environ)
    ).stdout


def test_each_country_comes_alone_as_it_comes_with_all() -> None:
    alone = "from secretariat.services.holidays import _national\nof = lambda code: _national(code, 2026, 'en_US')"
    together = """
import holidays.countries
def of(code):
    spoken = country_holidays(code, years=[]).supported_languages
    code_of = next((one for one in spoken if one.partition('_')[0] == 'en'), 'en_US')
    return country_holidays(code, years=2026, language=code_of)
"""
    found = holidays_in_new_process(alone)
    assert found.count("\n") > 200
    assert found == holidays_in_new_process(together)
