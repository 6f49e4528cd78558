"""A small working group to test with, made through the services on a clock that the test sets. Names are invented.

It is in a file, or, where `private_server` runs one for the tests, in a database of a server.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from secretariat.database.server import SCHEMA
from secretariat.domain.actions import Action
from secretariat.domain.addresses import Place, ServerAddress
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.changes import Kind
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Meeting
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedRich, LocalizedText
from secretariat.services.office import Office
from tests import private_server
from tests.private_server import PrivateServer

FIRST_DAY = date(2026, 1, 5)
WHO = "Test secretary"


class Clock:
    """Stands at noon UTC of a day that the test sets; each look is a second later."""

    def __init__(self, day: date = FIRST_DAY) -> None:
        self.now = datetime.combine(day, time(12), UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def set(self, day: date) -> None:
        self.now = datetime.combine(day, time(12), UTC)


def text(english: str, **others: str) -> LocalizedText:
    return LocalizedText(en=english, **others)


def rich(english: str) -> LocalizedRich:
    return LocalizedRich.of(en=english)


@dataclass
class Register:
    """An open office with a group of two sides, one meeting and an agenda of two items."""

    path: Any
    clock: Clock
    office: Office
    parties: tuple[int, int]
    agreement: int
    areas: tuple[int, int]
    group: Group
    persons: tuple[int, int, int]
    meeting: int
    items: tuple[int, int]
    folder: Path = Path()

    def content(self) -> object:
        """Return all that the register holds: the bytes of a file; of a server its rows, the journal and the drafts."""
        if isinstance(self.path, Path):
            return self.path.read_bytes()
        tables = ("journal", "drafts", "numbers", "blobs")
        return dump(self.path, versions=True), [
            sql(self.path, f"SELECT * FROM {name} ORDER BY 1, 2") for name in tables
        ]

    def reopen(self) -> None:
        self.office.close()
        self.office = Office(self.path, WHO, clock=self.clock, zone="UTC")

    def another(self, who: str = "Second secretary") -> Office:
        """Open the file a second time, as another program would."""
        return Office(self.path, who, clock=self.clock, zone="UTC")

    def write(
        self, english: str, kind: ParagraphKind = ParagraphKind.NARRATIVE, item: int = 0, **fields: Any
    ) -> Paragraph:
        """Write a paragraph; the task of an action item is side A's unless said otherwise."""
        if kind is ParagraphKind.ACTION:
            fields.setdefault("party_id", self.parties[0])
        paragraph = Paragraph(agenda_item_id=self.items[item], kind=kind, body=rich(english), **fields)
        return self.office.minutes.save(paragraph).value

    def decide(self, english: str = "The Group decided to meet.") -> int:
        """Write a decision and return its id."""
        paragraph = self.write(english, ParagraphKind.DECISION)
        return next(d.id for d in self.office.decisions.all(self.group.id) if d.paragraph_id == paragraph.id)

    def task(self, english: str = "Submit the plan", **fields: Any) -> Action:
        """Agree an action item between meetings: it has its symbol at once."""
        action = Action(group_id=self.group.id, title=text(english), **fields)
        return self.office.actions.save(action).value

    def plan(self, starts: datetime, hours: int = 6, **fields: Any) -> Meeting:
        ends = starts + timedelta(hours=hours)
        meeting = Meeting(group_id=self.group.id, zone="UTC", starts_at=starts, ends_at=ends, **fields)
        return self.office.meetings.save(meeting).value

    def circulated(self) -> None:
        if not self.office.minutes.paragraphs(self.meeting):
            self.write("The meeting was opened.")
        self.office.minutes.circulate(self.meeting)

    def get(self, record_type: type[Any], record_id: int) -> Any:
        return self.office.records.get(record_type, record_id)


_TEMPLATE: list[tuple[bytes, Register]] = []
_ON_SERVER: dict[int, Register] = {}


def found(path: Path, clock: Clock | None = None) -> Register:
    """Make a file with the small register in it and leave it open. It is built once and copied after that."""
    if private_server.running:
        return _found_on_server(private_server.running[-1], clock or Clock(), path.parent)
    if not _TEMPLATE:
        with TemporaryDirectory() as folder:
            built = _build(Path(folder) / "template.secretariat", Clock())
            built.office.close()
            _TEMPLATE.append((built.path.read_bytes(), built))
    content, template = _TEMPLATE[0]
    path.write_bytes(content)
    path.chmod(0o600)
    return _opened(template, path, clock or Clock(), path.parent)


def _opened(template: Register, place: Place, clock: Clock, folder: Path) -> Register:
    clock.now = max(clock.now, template.clock.now)
    office = Office(place, WHO, clock=clock, zone="UTC")
    return replace(template, path=place, clock=clock, office=office, folder=folder)


def _found_on_server(server: PrivateServer, clock: Clock, folder: Path) -> Register:
    if id(server) not in _ON_SERVER:
        built = _build(server.new(), Clock())
        built.office.close()
        _ON_SERVER[id(server)] = built
    template = _ON_SERVER[id(server)]
    return _opened(template, server.copy(template.path), clock, folder)


def _build(path: Place, clock: Clock) -> Register:
    office = Office.create(path, WHO, clock=clock, zone="UTC")
    save, persons = office.agreements.save, office.people.save
    a = save(
        Party(name=text("Islamic Republic of Avalon"), short_name=text("Avalon"), zone="Asia/Karachi")
    ).value.id
    b = save(Party(name=text("State of Borduria"), short_name=text("Borduria"), zone="Asia/Hebron")).value.id
    agreement = save(Agreement(title=text("Memorandum on health", ar="مذكرة"), signed_on=FIRST_DAY)).value.id
    office.agreements.set_sides(agreement, [a, b])
    areas = tuple(
        save(Area(agreement_id=agreement, name=text(name))).value.id for name in ("Burns", "Vaccines")
    )
    group = Group(
        agreement_id=agreement,
        symbol="ABWG",
        name=text("Health Group"),
        languages=("en", "ar"),
        own_party_id=a,
    )
    group = office.groups.save(group).value
    people = tuple(
        persons(Person(party_id=party, name=text(name))).value.id
        for party, name in ((a, "Amina Adil"), (b, "Basil Bishara"), (a, "Chandni Chaudhry"))
    )
    starts = datetime(2026, 1, 12, 10)
    meeting = Meeting(
        group_id=group.id, zone="Asia/Karachi", starts_at=starts, ends_at=starts + timedelta(hours=7)
    )
    meeting = office.meetings.save(meeting).value
    items = tuple(
        office.meetings.save_part(AgendaItem(meeting_id=meeting.id, title=text(name))).value.id
        for name in ("Opening", "Burns")
    )
    return Register(path, clock, office, (a, b), agreement, areas, group, people, meeting.id, items)  # type: ignore[arg-type]


def dump(path: Place, *, versions: bool = False) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of all journaled tables as they are stored, without their versions unless asked for."""
    with closing(driver(path)) as connection:
        return dump_through(connection, versions=versions)


def dump_through(connection: Any, *, versions: bool = False) -> dict[str, list[dict[str, Any]]]:
    """Return the same through a connection that is open already."""
    left_out = set() if versions else {"version"}
    tables = {}
    if isinstance(connection, sqlite3.Connection):
        connection.execute("BEGIN")  # one lock for all, and one instant
    for kind in Kind:
        found = connection.execute(f"SELECT * FROM {kind.value} ORDER BY id")
        places = [
            (place, column[0]) for place, column in enumerate(found.description) if column[0] not in left_out
        ]
        tables[kind.value] = [{name: row[place] for place, name in places} for row in found]
    connection.rollback()
    return tables


def driver(place: Place) -> Any:
    """Connect to a register behind the program's back."""
    if isinstance(place, ServerAddress):
        import psycopg

        options = f"-c search_path={SCHEMA},pg_catalog"
        return psycopg.connect(**dict(place.parameters), options=options)  # type: ignore[arg-type]
    return sqlite3.connect(place)


def versions(path: Place) -> dict[tuple[str, int], int]:
    """Return the version of every row by table and id."""
    return {
        (name, row["id"]): row["version"] for name, rows in dump(path, versions=True).items() for row in rows
    }


def sql(path: Place, statement: str, *parameters: Any) -> list[Any]:
    """Run a statement on the register behind the program's back."""
    with closing(driver(path)) as connection:
        if isinstance(path, ServerAddress):
            statement = statement.replace("?", "%s")
            found = connection.execute(statement, parameters or None)
            result = found.fetchall() if found.description else []
        else:
            result = connection.execute(statement, parameters).fetchall()
        connection.commit()
        return result


def entry(path: Place, seq: int) -> dict[str, Any]:
    """Return the payload of a journal entry."""
    return dict(json.loads(sql(path, "SELECT payload FROM journal WHERE seq = ?", seq)[0][0]))


__all__ = [
    "FIRST_DAY",
    "WHO",
    "Clock",
    "Register",
    "dump",
    "entry",
    "found",
    "replace",
    "rich",
    "sql",
    "text",
    "versions",
]
