"""Builds the sample database from `resources/sample`, through the services and with an injected clock.

Every verb runs on the day on which it would have happened, so that histories are dated in the past and reports as of
an old date show the register as it stood then. The format of the files is described in `resources/sample/README.md`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from secretariat.documents.output import Progress, no_progress
from secretariat.domain.agreements import Party, PartyKind
from secretariat.domain.holidays import Holiday
from secretariat.domain.people import Institution, Person
from secretariat.services.office import Office
from secretariat.services.sample_groups import GroupBuilder
from secretariat.services.sample_tables import People, Story, read, text

GROUPS = ("pphwg", "pchc", "iwc")
WHO = "Sample secretary"
TODAY = date(2026, 11, 20)
SEED = 2026


def build(path: Path, progress: Progress = no_progress) -> None:
    """Make the sample database at `path`.

    Args:
        path: where it shall stand.
        progress: told of the steps of its story.

    Raises:
        Cancelled: `progress` said so; the file is then to be thrown away.
        StorageProblem: `file_exists` or `cannot_write`.
    """
    clock = _Clock()
    with Office.create(path, WHO, clock=clock, zone="UTC", new_uid=_uids(), synced=False) as office:
        _Builder(office, clock).build(progress)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _uids() -> Callable[[], str]:
    """Return what gives the same UUIDs each time the sample is built: they stand in sealed records."""
    source = Random(SEED)
    return lambda: str(UUID(int=source.getrandbits(128), version=4))


class _Clock:
    """Stands at noon UTC on the day that the builder has reached; each look is a second later."""

    def __init__(self) -> None:
        self._now = datetime.combine(date(2024, 1, 1), time(12), UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def reach(self, day: date) -> None:
        """Go on to `day`; a day that has passed already is not gone back to."""
        self._now = max(self._now, datetime.combine(day, time(12), UTC))


class _Builder:
    """Turns the files into dated steps and takes them in the order of their dates."""

    def __init__(self, office: Office, clock: _Clock) -> None:
        self._office = office
        self._clock = clock
        self._steps: list[tuple[date, int, Callable[[], object]]] = []
        self._people = People()

    def build(self, progress: Progress) -> None:
        """Take all steps."""
        self._clock.reach(date(2024, 3, 1))
        self._enter_people()
        for name in GROUPS:
            story = Story(self._office, self._at, self._people, read(name))
            GroupBuilder(story, TODAY).plan()
        steps = sorted(self._steps, key=lambda planned: planned[:2])
        for done, (day, _, step) in enumerate(steps):
            progress(done, len(steps))
            self._clock.reach(day)
            step()
        progress(len(steps), len(steps))

    def _at(self, day: date, step: Callable[[], object]) -> None:
        self._steps.append((day, len(self._steps), step))

    def _enter_people(self) -> None:
        known = self._people
        for table in read("parties")["parties"]:
            party = Party(
                kind=PartyKind(table["kind"]),
                name=text(table, "name"),
                name_in_sentence=text(table, "name_in_sentence"),
                short_name=text(table, "short_name"),
                adjective=text(table, "adjective"),
                seat=text(table, "seat"),
                language=table["language"],
                zone=table["zone"],
                rest_days=tuple(table["rest_days"]),
            )
            known.parties[table["key"]] = self._office.agreements.save(party).value.id
        for table in read("follow_up")["holidays"]:
            holiday = Holiday(
                party_id=known.parties[table["party"]], day=table["day"], name=text(table, "name")
            )
            self._office.holidays.save(holiday)
        for table in read("institutions")["institutions"]:
            institution = Institution(
                party_id=known.party(table.get("party")), name=text(table, "name"), city=text(table, "city")
            )
            known.institutions[table["key"]] = self._office.people.save(institution).value.id
        for table in read("persons")["persons"]:
            person = Person(
                party_id=known.party(table.get("party")),
                institution_id=known.institution(table.get("institution")),
                style=text(table, "style"),
                name=text(table, "name"),
                function=text(table, "function"),
                email=table.get("email", ""),
                phone=table.get("phone", ""),
                precedence=table.get("precedence", 0),
            )
            known.persons[table["key"]] = self._office.people.save(person).value.id
