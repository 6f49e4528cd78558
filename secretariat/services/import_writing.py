"""Writing what was previewed: persons, action items and their dated histories, within one open write."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from secretariat.database.store import actions as queries
from secretariat.database.store import rows
from secretariat.database.store.bulk import insert_new
from secretariat.database.store.numbers import claim, next_number
from secretariat.domain.actions import Action, ActionUpdate, CoResponsible, check_imported, standing
from secretariat.domain.groups import Group
from secretariat.domain.import_values import history
from secretariat.domain.imports import Draft, NewPerson
from secretariat.domain.people import Person, check_person
from secretariat.domain.symbols import action_symbol
from secretariat.domain.text import LocalizedText
from secretariat.services.belonging import check_of_agreement
from secretariat.services.unit import Unit, Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import entered: the items' ids and symbols in the order of the table, and the new persons' ids."""

    action_ids: tuple[int, ...]
    symbols: tuple[str, ...]
    person_ids: tuple[int, ...] = ()


def write_imported(
    writing: Writing,
    unit: Unit,
    group: Group,
    drafts: Sequence[Draft],
    *,
    as_of: date,
    language: str,
    new_people: Sequence[NewPerson] = (),
) -> Imported:
    """Store the drafts as items agreed between meetings, each with the history that it tells.

    Raises:
        RuleViolation: what `check_imported`, `check_person` and `check_of_agreement` refuse.
    """
    people = _enter(writing, unit, drafts, new_people, language)
    today = unit.today()
    numbers = _numbers(writing, group, (draft.agreed_on.year for draft in drafts))
    actions, histories = [], []
    for done, draft in enumerate(drafts):
        writing.progress(done, 2 * len(drafts))
        entries = list(history(draft, as_of))
        number = next(numbers[draft.agreed_on.year])
        action = _action(draft, group, entries, people, unit.new_uid(), number)
        check_imported(action, entries, today)
        actions.append(action)
        histories.append(entries)
    _check_belonging(writing, actions)
    connection, recorder = writing.session.connection(), writing.recorder
    ids = insert_new(connection, recorder, actions)
    writing.progress(3 * len(drafts), 4 * len(drafts))
    insert_new(
        connection,
        recorder,
        [
            replace(entry, action_id=action_id, recorded_by=writing.who, recorded_at=writing.now)
            for action_id, entries in zip(ids, histories, strict=True)
            for entry in entries
        ],
    )
    insert_new(connection, recorder, list(_shared(ids, actions, drafts, people)))
    _claim(writing, actions)
    return Imported(
        action_ids=tuple(ids),
        symbols=tuple(action.symbol for action in actions),
        person_ids=tuple(people.values()),
    )


def _enter(
    writing: Writing, unit: Unit, drafts: Sequence[Draft], new_people: Sequence[NewPerson], language: str
) -> dict[int, int]:
    """Enter the new persons whom a draft names, and return their ids by what the drafts call them (−1, −2 …)."""
    named = {
        person_id
        for draft in drafts
        for person_id in (draft.responsible_id, draft.counterpart_id, *draft.co_responsible_ids)
        if person_id is not None and person_id < 0
    }
    entered: dict[int, int] = {}
    for place, new in enumerate(new_people, 1):
        if -place in named:
            person = Person(
                uid=unit.new_uid(), party_id=new.party_id, name=LocalizedText({language: new.name})
            )
            check_person(person)
            entered[-place] = rows.save(writing.session, person).id
    return entered


def _action(
    draft: Draft,
    group: Group,
    entries: Sequence[ActionUpdate],
    people: dict[int, int],
    uid: str,
    number: int,
) -> Action:
    now = standing(entries, date.max)
    assert now is not None  # the first entry agrees it
    return Action(
        uid=uid,
        number=number,
        symbol=action_symbol(f"{group.symbol}/{draft.agreed_on.year}", number),
        group_id=group.id,
        reference=draft.reference,
        title=draft.title,
        area_id=draft.area_id,
        lead_party_id=draft.lead_party_id,
        responsible_id=_entered(draft.responsible_id, people),
        counterpart_id=_entered(draft.counterpart_id, people),
        decision_id=draft.decision_id,
        priority=draft.priority,
        agreed_on=draft.agreed_on,
        original_due_on=draft.original_due_on,
        due_on=now.due_on,
        status=now.status,
        percent=now.percent,
        moves=now.moves,
    )


def _entered(person_id: int | None, people: dict[int, int]) -> int | None:
    return people[person_id] if person_id is not None and person_id < 0 else person_id


def _shared(
    ids: Sequence[int], actions: Sequence[Action], drafts: Sequence[Draft], people: dict[int, int]
) -> Iterator[CoResponsible]:
    for action_id, action, draft in zip(ids, actions, drafts, strict=True):
        for person_id in draft.co_responsible_ids:
            found = _entered(person_id, people)
            if found is not None and found not in (action.responsible_id, action.counterpart_id):
                yield CoResponsible(action_id=action_id, person_id=found)


def _check_belonging(writing: Writing, actions: Iterable[Action]) -> None:
    """Check once for each pair of side and area: all items are of one group."""
    seen = {(action.lead_party_id, action.area_id, action.decision_id): action for action in actions}
    for action in seen.values():
        check_of_agreement(writing.session, action)


def _numbers(writing: Writing, group: Group, years: Iterable[int]) -> dict[int, Iterator[int]]:
    """Return the numbers to give out in each year, rising, none of them ever given out before."""
    found: dict[int, Iterator[int]] = {}
    for year in sorted(set(years)):
        taken = queries.numbers_between_meetings(writing.session, group.id, year)
        found[year] = count(next_number(writing.session, f"{group.symbol}/{year}/A.", taken))
    return found


def _claim(writing: Writing, actions: Sequence[Action]) -> None:
    last: dict[str, int] = defaultdict(int)
    for action in actions:
        beginning = action.symbol.removesuffix(str(action.number))
        last[beginning] = max(last[beginning], action.number or 0)
    for beginning, number in last.items():
        claim(writing.session, beginning, number, ())
