"""Scales the sample's register of action items to any number, with generated texts from a fixed seed.

The items are agreed between meetings and spread over the sample's groups as its own are. Each has a dated history,
from which its standing follows, as if every report had been entered on its day. Rows are made and written in blocks
(`Recorder.insert_many`), one transaction and one journal entry for each, so that memory does not grow with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from secretariat.database import schema
from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, rows
from secretariat.database.tables import FocalPointRow, table
from secretariat.database.types import canonical, instant_text
from secretariat.documents.output import Progress, no_progress
from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.agreements import Agreement
from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import FocalPoint, FocalPointRole
from secretariat.domain.symbols import action_symbol
from secretariat.services.deadlines import TIE
from secretariat.services.sample import GROUPS, TODAY, WHO
from secretariat.services.sample_tables import read
from secretariat.services.unit import Unit, Writing

StoredRow = dict[str, Any]

MOST = 2_000_000
BLOCK = 4_000
SEED = 2026
LAST_DAY = TODAY - timedelta(days=1)

_NOT_STARTED, _IN_PROGRESS = ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS
_REPORTED, _CONFIRMED = ActionStatus.REPORTED_COMPLETE, ActionStatus.CONFIRMED_COMPLETE
# What becomes of an item, and how often: the statuses that its history goes through, one report each.
_FATES: tuple[tuple[int, tuple[ActionStatus, ...]], ...] = (
    (6, ()),
    (4, (_NOT_STARTED,)),
    (10, (_IN_PROGRESS,)),
    (8, (_IN_PROGRESS, _IN_PROGRESS)),
    (4, (_IN_PROGRESS, _IN_PROGRESS, _IN_PROGRESS)),
    (8, (_IN_PROGRESS, _REPORTED)),
    (20, (_REPORTED, _CONFIRMED)),
    (25, (_IN_PROGRESS, _REPORTED, _CONFIRMED)),
    (6, (_IN_PROGRESS, ActionStatus.ON_HOLD)),
    (5, (ActionStatus.CANCELLED,)),
    (4, (_IN_PROGRESS, ActionStatus.SUPERSEDED)),
)
_WEIGHTS = [weight for weight, _ in _FATES]
_PRIORITIES = (Priority.HIGH, Priority.NORMAL, Priority.NORMAL, Priority.NORMAL, Priority.LOW)
_SLIPS = 0.18
_WITHOUT_AREA = 0.05


@dataclass(frozen=True, slots=True)
class _Body:
    """What the generator needs to know of a working group."""

    id: int
    symbol: str
    languages: tuple[str, ...]
    begins: date
    sides: tuple[int, ...]
    rest_days: frozenset[int]
    areas: tuple[tuple[int, str], ...]
    holders: Mapping[tuple[int | None, int], int]
    items: int
    numbers: dict[int, int]

    def holder(self, area_id: int | None, side: int) -> int | None:
        """Return who follows an area up for a side: its focal point, else the side's for the whole group."""
        return self.holders.get((area_id, side)) or self.holders.get((None, side))

    def working_day(self, day: date) -> date:
        """Return `day`, or the first day after it on which all sides work."""
        while day.isoweekday() in self.rest_days:
            day += timedelta(days=1)
        return day


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of a generated history."""

    on: date
    status: ActionStatus
    percent: int
    due_on: date


def check_count(count: int) -> None:
    """Refuse to scale the sample to fewer action items than it has, or to more than `MOST`.

    Raises:
        RuleViolation: `sample_count_unfit`.
    """
    tied = sum(len(group.get("tied", ())) for name, group in read("follow_up").items() if name != "holidays")
    least = tied + sum(len(read(name).get("actions", ())) for name in GROUPS)
    if not least <= count <= MOST:
        raise RuleViolation("sample_count_unfit", least=least, most=MOST)


def scale(path: Path, count: int, progress: Progress = no_progress, *, only: str = "") -> None:
    """Add generated action items to the sample database at `path` until its register has `count`.

    Args:
        path: a file that `sample.build` made.
        count: how many action items it shall have, its own included.
        progress: told how many there are.
        only: the symbol of the one group that gets them all and whose own items count; empty for every group.

    Raises:
        RuleViolation: `sample_count_unfit`, see `check_count`.
        Cancelled: `progress` said so; the blocks written so far stay.
    """
    check_count(count)
    noon = datetime.combine(TODAY, time(12), UTC)
    with schema.closing_engine(schema.open_file(path)) as engine:
        unit = Unit(engine, WHO, lambda: noon, "UTC")
        with unit.read() as session:
            bodies = [body for body in _bodies(session) if only in ("", body.symbol)]
            maker = _Maker(_next_id(session, Kind.ACTION), _next_id(session, Kind.UPDATE))
        known = sum(body.items for body in bodies)
        planned = _plan(bodies, count - known)
        progress(known, count)
        while block := list(islice(planned, BLOCK)):
            made = [maker.make(body, day) for body, day in block]
            with unit.write("sample", Kind.ACTION, barrier=True) as writing:
                _insert(writing, Kind.ACTION, [action for action, _ in made])
                _insert(writing, Kind.UPDATE, [update for _, history in made for update in history])
            known += len(block)
            progress(known, count)


def _insert(writing: Writing, kind: Kind, made: Sequence[StoredRow]) -> None:
    writing.recorder.insert_many(kind, list(made[0]), [list(row.values()) for row in made])


def _next_id(session: Session, kind: Kind) -> int:
    return (session.scalar(select(func.max(table(kind).c.id))) or 0) + 1


def _bodies(session: Session) -> list[_Body]:
    keys = {
        text: area["key"] for name in GROUPS for area in read(name)["areas"] for text in area["name"].values()
    }
    return [_body(session, group, keys) for group in rows.find(session, Group) if group.sample]


def _body(session: Session, group: Group, keys: Mapping[str, str]) -> _Body:
    parties = agreements.parties(session, group.agreement_id)
    agreement = rows.get(session, Agreement, group.agreement_id)
    designated = rows.find(session, FocalPoint, FocalPointRow.group_id == group.id)
    begins = max(day for day in (agreement.signed_on, group.established_on, date(2024, 1, 1)) if day)
    years = range(begins.year, LAST_DAY.year + 1)
    areas = agreements.areas(session, group.agreement_id)
    return _Body(
        id=group.id,
        symbol=group.symbol,
        languages=group.languages,
        begins=begins,
        sides=tuple(party.id for party in parties),
        rest_days=frozenset(day for party in parties for day in party.rest_days),
        areas=tuple((area.id, keys.get(area.name.best("en"), "")) for area in areas),
        holders={
            (found.area_id, found.party_id): found.person_id
            for found in designated
            if found.role is FocalPointRole.FOCAL_POINT
            and (found.until_on is None or found.until_on >= TODAY)
        },
        items=len(action_queries.of_group(session, group.id)),
        numbers={
            year: max(action_queries.numbers_between_meetings(session, group.id, year), default=0)
            for year in years
        },
    )


def _plan(bodies: Sequence[_Body], count: int) -> Iterator[tuple[_Body, date]]:
    """Yield which group agrees the next item, and when: evenly over its life, as often as its own items are many."""
    total = sum(body.items for body in bodies)
    left = count
    for place, body in enumerate(bodies):
        own = left if place == len(bodies) - 1 else count * body.items // total
        left -= own
        span = (LAST_DAY - body.begins).days
        for number in range(own):
            yield body, min(body.working_day(body.begins + timedelta(days=number * span // own)), LAST_DAY)


class _Maker:
    """Makes the rows of one action item after the other; the same seed makes the same register."""

    def __init__(self, action_id: int, update_id: int) -> None:
        self._random = Random(SEED)
        self._phrases = _Phrases()
        self._action_id = action_id
        self._update_id = update_id

    def make(self, body: _Body, agreed_on: date) -> tuple[StoredRow, list[StoredRow]]:
        """Return an action item's row and the rows of its history, as they are stored."""
        random = self._random
        area_id, key = (None, "") if random.random() < _WITHOUT_AREA else random.choice(body.areas)
        side, other = random.sample(body.sides, 2)
        lead, counterpart = body.holder(area_id, side), body.holder(area_id, other)
        entries = _history(random, body, agreed_on)
        if counterpart is None:  # nobody can turn the second key
            entries = [entry for entry in entries if entry.status is not _CONFIRMED]
        first, last = entries[0], entries[-1]
        number = body.numbers[agreed_on.year] = body.numbers[agreed_on.year] + 1
        action: StoredRow = {
            "id": self._action_id,
            "version": 1,
            "deleted_at": None,
            "uid": str(UUID(int=random.getrandbits(128), version=4)),
            "group_id": body.id,
            "meeting_id": None,
            "agenda_item_id": None,
            "decision_id": None,
            "paragraph_id": None,
            "area_id": area_id,
            "number": number,
            "symbol": action_symbol(f"{body.symbol}/{agreed_on.year}", number),
            "title": self._phrases.title(random, body.languages, key),
            "lead_party_id": side,
            "responsible_id": lead,
            "counterpart_id": counterpart,
            "agreed_lead_party_id": None,
            "agreed_responsible_id": None,
            "agreed_counterpart_id": None,
            "priority": random.choice(_PRIORITIES).value,
            "agreed_on": agreed_on.isoformat(),
            "original_due_on": first.due_on.isoformat(),
            "due_on": last.due_on.isoformat(),
            "status": last.status.value,
            "percent": last.percent,
            "report_from": None,
            "moves": sum(later.due_on > earlier.due_on for earlier, later in pairwise(entries)),
            "reference": "",
            **dict.fromkeys(TIE),
        }
        self._action_id += 1
        empty = canonical({})
        history = [self._entry(action["id"], first, empty, None)]
        for entry in entries[1:]:
            text = self._phrases.report(random, body.languages, entry.status)
            by = counterpart if entry.status is _CONFIRMED else lead
            history.append(self._entry(action["id"], entry, text, by))
        return action, history

    def _entry(self, action_id: int, entry: _Entry, text: str, reported_by: int | None) -> StoredRow:
        self._update_id += 1
        return {
            "id": self._update_id - 1,
            "version": 1,
            "deleted_at": None,
            "action_id": action_id,
            "effective_on": entry.on.isoformat(),
            "status": entry.status.value,
            "percent": entry.percent,
            "due_on": entry.due_on.isoformat(),
            "text": text,
            "reported_by_id": reported_by,
            "recorded_by": WHO,
            "recorded_at": instant_text(datetime.combine(entry.on, time(12), UTC)),
            "follows_event": 0,
        }


def _history(random: Random, body: _Body, agreed_on: date) -> list[_Entry]:
    """Return a history from the day of agreement to yesterday at the latest; it may end on the way to its fate."""
    days = random.randint(21, 210)
    due_on = body.working_day(agreed_on + timedelta(days=days))
    entries = [_Entry(agreed_on, _NOT_STARTED, 0, due_on)]
    (_, fate), *_ = random.choices(_FATES, _WEIGHTS)
    pace = max(2, days // (len(fate) + 1))
    day, percent = agreed_on, 0
    for status in fate:
        day = body.working_day(day + timedelta(days=random.randint(pace // 2, pace + pace // 2)))
        if day > LAST_DAY:
            break
        if status in (_REPORTED, _CONFIRMED):
            percent = 100
        elif status is _IN_PROGRESS:
            percent = min(90, percent + random.randint(1, 6) * 5)
            if random.random() < _SLIPS:
                due_on = body.working_day(max(due_on, day) + timedelta(days=random.randint(14, 60)))
        entries.append(_Entry(day, status, percent, due_on))
    return entries


class _Phrases:
    """Puts titles and reports together from `phrases.toml`, in every language of a group that it has."""

    def __init__(self) -> None:
        self._tables = read("phrases")
        self._titles: dict[tuple[tuple[str, ...], int, int, str], str] = {}

    def title(self, random: Random, languages: tuple[str, ...], area: str) -> str:
        """Return a title as stored; about half of them name the area."""
        english = self._tables["en"]
        verb, thing = random.randrange(len(english["verbs"])), random.randrange(len(english["objects"]))
        area = area if random.random() < 0.5 else ""
        # A few ten thousand combinations: composing each once makes the whole a third faster.
        key = (languages, verb, thing, area)
        if key not in self._titles:
            known = [language for language in languages if language in self._tables]
            self._titles[key] = canonical(
                {language: self._compose(language, verb, thing, area) for language in known}
            )
        return self._titles[key]

    def _compose(self, language: str, verb: int, thing: int, area: str) -> str:
        words = self._tables[language]
        scope = words["scope"].format(area=words["areas"][area]) if area in words["areas"] else ""
        return str(
            words["title"].format(verb=words["verbs"][verb], object=words["objects"][thing], scope=scope)
        )

    def report(self, random: Random, languages: tuple[str, ...], status: ActionStatus) -> str:
        """Return what a side reports, as stored: in English and one more language of the group."""
        place = random.randrange(len(self._tables["en"]["progress"][status.value]))
        others = [language for language in languages if language in self._tables and language != "en"]
        chosen = ["en", *random.sample(others, min(1, len(others)))]
        return canonical({code: self._tables[code]["progress"][status.value][place] for code in chosen})
