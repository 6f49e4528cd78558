"""The listings: groups, meetings, action items, decisions, focal points, and what a search finds."""

from __future__ import annotations

import json
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from secretariat.cli.login import login
from secretariat.cli.parser import WrongUsage
from secretariat.cli.passphrase import key_for
from secretariat.cli.table import lay_out
from secretariat.domain.changes import Kind
from secretariat.domain.lines import ActionLine, GroupLine
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort
from secretariat.services import words
from secretariat.services.holding import open_to_read
from secretariat.services.office import Office

Record = dict[str, Any]
BLOCK = 1000
FOUND_AT_MOST = 500


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the table for people: a field of the records, and whether it holds numbers."""

    field: str
    number: bool = False


# What people see. Scripts get every field with --json.
_COLUMNS: dict[str, tuple[_Column, ...]] = {
    "groups": (
        *(_Column("symbol"), _Column("name"), _Column("parties"), _Column("languages")),
        *(_Column("meetings", True), _Column("open_actions", True)),
    ),
    "meetings": tuple(map(_Column, ("symbol", "title", "state", "minutes_state", "starts_at", "place"))),
    "actions": (
        *map(_Column, ("symbol", "title", "side", "responsible", "due_on", "status")),
        *(_Column("percent", True), _Column("rag")),
    ),
    "decisions": tuple(map(_Column, ("symbol", "state", "text"))),
    "focal-points": tuple(map(_Column, ("area", "party", "name", "role", "from", "until", "state"))),
    "search": tuple(map(_Column, ("kind", "symbol", "excerpt"))),
}


def run(options: Namespace) -> int:
    """Print a listing and return 0.

    Raises:
        WrongUsage: `--overdue` with anything but action items.
        UnknownSymbol: there is no such group.
        StorageProblem: the file cannot be opened.
    """
    if options.verb != "search" and options.overdue and options.verb != "actions":
        raise WrongUsage("--overdue goes with actions alone")
    with open_to_read(options.file, login(), key=key_for(options.file)) as office:
        records = _records(office, options)
        if options.json:
            _print_json(records)
        else:
            _print_table(options.verb, list(records), options.language)
    return 0


def _records(office: Office, options: Namespace) -> Iterator[Record]:
    language, as_of = options.language, getattr(options, "as_of", None)
    if options.verb == "search":
        return _found(office, " ".join(options.words), language)
    if options.group is not None:
        office.groups.by_symbol(options.group)  # raises UnknownSymbol
    groups = [line for line in office.lists.groups(language) if options.group in (None, line.symbol)]
    match options.verb:
        case "groups":
            return (_group(office, line, as_of) for line in groups)
        case "meetings":
            return (record for group in groups for record in _meetings(office, group, language))
        case "decisions":
            return (record for group in groups for record in _decisions(office, group, language, as_of))
        case "focal-points":
            day = as_of or office.today()
            return (record for group in groups for record in _focal_points(office, group, language, day))
        case _:
            return (record for group in groups for record in _actions(office, group, options))


def _group(office: Office, line: GroupLine, as_of: date | None) -> Record:
    open_actions = line.open_actions
    if as_of is not None:
        query = ActionQuery(group_id=line.id, as_of=as_of, filter=ActionFilter.OPEN)
        open_actions = len(office.lists.register(query))
    return {
        "symbol": line.symbol,
        "name": line.name,
        "parties": line.parties,
        "languages": line.languages,
        "meetings": line.meetings,
        "open_actions": open_actions,
        "agreement": line.agreement,
        "sample": line.sample,
    }


def _meetings(office: Office, group: GroupLine, language: str) -> Iterator[Record]:
    for line in office.lists.meetings(group.id, language):
        yield {
            "symbol": line.symbol,
            "number": line.number,
            "title": words.meeting_title(line.number, line.title, known_language(language)),
            "state": line.state,
            "minutes_state": line.minutes_state,
            "starts_at": _instant(line.starts_at, line.zone),
            "ends_at": _instant(line.ends_at, line.zone),
            "place": line.place,
            "zone": line.zone,
            "host": line.host,
            "group": group.symbol,
        }


def _actions(office: Office, group: GroupLine, options: Namespace) -> Iterator[Record]:
    query = ActionQuery(
        group_id=group.id,
        as_of=options.as_of or office.today(),
        language=options.language,
        filter=ActionFilter.OVERDUE if options.overdue else ActionFilter.ALL,
        sort=ActionSort.DUE if options.overdue else ActionSort.SYMBOL,
    )
    for line in _action_lines(office, query, options.as_of is not None):
        yield {
            "symbol": line.symbol,
            "title": line.title,
            "area": line.area,
            "side": line.side,
            "responsible": line.responsible,
            "counterpart": line.counterpart,
            "due_on": line.due_on,
            "original_due_on": line.original_due_on,
            "status": line.status,
            "percent": line.percent,
            "rag": line.rag,
            "overdue": line.overdue,
            "moves": line.moves,
            "priority": line.priority,
            "agreed_on": line.agreed_on,
            "meeting": line.meeting,
            "decision": line.decision,
            "group": group.symbol,
        }


def _action_lines(office: Office, query: ActionQuery, past: bool) -> Iterator[ActionLine]:
    if past:
        yield from office.lists.register(query)
        return
    ids = iter(office.lists.action_ids(query))
    while block := list(islice(ids, BLOCK)):
        yield from office.lists.action_lines(block, query.language, query.as_of)


def _decisions(office: Office, group: GroupLine, language: str, as_of: date | None) -> Iterator[Record]:
    for line in office.lists.decisions(group.id, language, as_of):
        yield {
            "symbol": line.symbol,
            "text": line.text,
            "state": line.state,
            "meeting": line.meeting,
            "area": line.area,
            "decided_on": line.decided_on,
            "awaiting": line.awaiting,
            "awaiting_until": line.awaiting_until,
            "replaced_by": line.replaced_by,
            "actions": line.actions,
            "group": group.symbol,
        }


def _focal_points(office: Office, group: GroupLine, language: str, as_of: date) -> Iterator[Record]:
    for line in office.lists.focal_points(group.id, language, as_of):
        yield {
            "name": line.name,
            "party": line.party,
            "area": line.area,
            "role": line.role,
            "from": line.from_on,
            "until": line.until_on,
            "state": line.state,
            "function": line.function,
            "email": line.email,
            "letter": line.letter,
            "group": group.symbol,
        }


def _found(office: Office, wanted: str, language: str) -> Iterator[Record]:
    for hit in office.lists.search(wanted, language, limit=FOUND_AT_MOST):
        yield {"kind": Kind(hit.kind), "symbol": hit.symbol, "excerpt": hit.excerpt}


def _instant(wall: datetime | None, zone: str) -> datetime | None:
    return wall.replace(tzinfo=ZoneInfo(zone)) if wall else None


def known_language(language: str) -> str:
    """Return `language` if the program has words in it, else English: names may still be in it."""
    return language if {language, language.partition("-")[0]} & set(words.languages()) else "en"


def _print_json(records: Iterable[Record]) -> None:
    """Print a list with one object on each line, as they come: a register may be long."""
    before = "["
    for record in records:
        print(before, json.dumps(record, ensure_ascii=False, default=_plain), sep="\n", end="")
        before = ","
    print("[]" if before == "[" else "\n]")


def _plain(value: object) -> str:
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _print_table(verb: str, records: list[Record], language: str) -> None:
    if not records:
        print(words.label("cli.nothing", "en"))
        return
    spoken = known_language(language)
    columns = _COLUMNS[verb]
    headings = [words.label(f"cli.column.{column.field}", spoken) for column in columns]
    rows = [[_shown(record, column.field, spoken) for column in columns] for record in records]
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in lay_out(headings, rows, [column.number for column in columns], width):
        print(line)


def _shown(record: Record, field: str, language: str) -> str:
    value = record[field]
    if field == "area" and not value and "role" in record:
        return words.label("cli.whole_group", language)
    if isinstance(value, StrEnum):
        return words.word(value, language)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)
