"""In whose hands an action item is: the lead side, the persons, who shares it, and what it waits for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from enum import Enum
from typing import Any

from secretariat.database.store import actions as queries
from secretariat.database.store import removals, rows
from secretariat.domain.actions import (
    Action,
    Assignment,
    CoResponsible,
    Dependency,
    Hands,
    circle,
    hands,
)
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.people import Person
from secretariat.services.belonging import check_of_agreement
from secretariat.services.standings import called
from secretariat.services.unit import Writing

HANDS = tuple(field.name for field in fields(Hands))
"""The fields of an action item that say in whose hands it is."""


class Keep(Enum):
    """Stands for "as it is" where None means nobody."""

    KEEP = "keep"


KEEP = Keep.KEEP


def assign(
    writing: Writing,
    action_id: int,
    *,
    today: date,
    lead_party_id: int | Keep | None = KEEP,
    responsible_id: int | Keep | None = KEEP,
    counterpart_id: int | Keep | None = KEEP,
    effective_on: date | None = None,
) -> Action:
    """Give an action item into other hands from a day on, within an open write; what is not named stays.

    Of an item that has its symbol it becomes a dated entry, so that its register of an old day shows the hands of
    that day. Later entries that said nothing else take over what is entered for a day before them. Of a provisional
    item it corrects the draft.

    Args:
        writing: the open write.
        action_id: which item.
        today: the day of the write.
        lead_party_id: the side that leads it from now on.
        responsible_id: who is responsible.
        counterpart_id: the counterpart on the other side.
        effective_on: from when; today when None.

    Raises:
        RuleViolation: `not_of_agreement`; `record_gone`; `effective_in_future`; `effective_before_agreed`;
            `responsible_is_counterpart`, and `counterpart_of_lead` for a counterpart newly chosen of the lead side.
    """
    action = rows.get(writing.session, Action, action_id)
    wanted = {
        "lead_party_id": lead_party_id,
        "responsible_id": responsible_id,
        "counterpart_id": counterpart_id,
    }
    changed: dict[str, Any] = {name: value for name, value in wanted.items() if not isinstance(value, Keep)}
    if effective_on is None and all(getattr(action, name) == value for name, value in changed.items()):
        return action  # as with every change of its other fields
    for name in ("responsible_id", "counterpart_id"):
        person = changed.get(name)
        if person is not None and person != getattr(action, name):
            rows.get(writing.session, Person, person)
    check_of_agreement(writing.session, replace(action, **changed))
    if not action.symbol:
        drafted = replace(action, **changed)
        _check_people(writing, action, _of_now(action), _of_now(drafted))
        return rows.save(writing.session, drafted)
    agreed_on = action.agreed_on or date.min
    entries = queries.assignments_of(writing.session, action_id)
    # Without a day of its own it is never put before an earlier change: the clock may have been set back.
    newest = max([today, agreed_on, *(entry.effective_on for entry in entries)])
    day = effective_on or newest
    if day < agreed_on:
        raise RuleViolation("effective_before_agreed", effective=day, field="effective_on")
    if effective_on and day > max(today, agreed_on):
        raise RuleViolation("effective_in_future", effective=day, field="effective_on")
    before = hands(action, entries, day)
    now = replace(before, **changed)
    if now == before:
        return action
    _check_people(writing, action, before, now)
    entry = _entry(Assignment(action_id=action_id, effective_on=day), before, now)
    rows.save(writing.session, replace(entry, recorded_by=writing.who, recorded_at=writing.now))
    later = [known for known in entries if known.effective_on > day]
    last = _carry(writing, action, later, before, now)
    return rows.save(writing.session, replace(action, **{name: getattr(last, name) for name in HANDS}))


def _of_now(action: Action) -> Hands:
    return Hands(action.lead_party_id, action.responsible_id, action.counterpart_id)


def _check_people(writing: Writing, action: Action, before: Hands, now: Hands) -> None:
    """Refuse persons newly chosen with whom nobody could turn the second key; what was so before may stay."""
    chosen = (now.responsible_id, now.counterpart_id) != (before.responsible_id, before.counterpart_id)
    if chosen and now.counterpart_id is not None and now.counterpart_id == now.responsible_id:
        field = "counterpart_id" if now.counterpart_id != before.counterpart_id else "responsible_id"
        raise RuleViolation("responsible_is_counterpart", symbol=called(action), field=field)
    if now.counterpart_id is None or now.counterpart_id == before.counterpart_id or now.lead_party_id is None:
        return
    counterpart = rows.get(writing.session, Person, now.counterpart_id, binned=True)
    if counterpart.party_id == now.lead_party_id:
        raise RuleViolation("counterpart_of_lead", symbol=called(action), field="counterpart_id")


def _entry(entry: Assignment, before: Hands, after: Hands) -> Assignment:
    return replace(
        entry,
        **{f"before_{name}": getattr(before, name) for name in HANDS},
        **{name: getattr(after, name) for name in HANDS},
    )


def _carry(writing: Writing, action: Action, later: Sequence[Assignment], old: Hands, new: Hands) -> Hands:
    """Let later entries take over what they said nothing else about, and return the hands after the last one."""
    for entry in later:
        said = Hands(*(getattr(entry, name) for name in HANDS))
        kept = {
            name: getattr(new if getattr(said, name) == getattr(old, name) else said, name) for name in HANDS
        }
        after = Hands(**kept)
        _check_people(writing, action, said, after)
        rows.save(writing.session, _entry(entry, new, after))
        old, new = said, after
    return new


def set_co_responsible(writing: Writing, action_id: int, person_ids: Sequence[int]) -> bool:
    """Say who shares the responsibility for an action item, within an open write; return whether that changed it.

    Raises:
        RuleViolation: `record_gone` for an item or a person that is not there.
    """
    rows.get(writing.session, Action, action_id)
    known = queries.co_responsible_entries(writing.session, action_id)
    gone = [entry for entry in known if entry.person_id not in person_ids]
    new = [one for one in dict.fromkeys(person_ids) if one not in {entry.person_id for entry in known}]
    removals.bin_rows(writing.session, [Ref(Kind.CO_RESPONSIBLE, entry.id) for entry in gone], writing.now)
    for person_id in new:
        rows.get(writing.session, Person, person_id)
        rows.save(writing.session, CoResponsible(action_id=action_id, person_id=person_id))
    return bool(gone or new)


def set_dependencies(writing: Writing, action_id: int, on_ids: Sequence[int]) -> bool:
    """Say for which items an action item waits, within an open write; return whether that changed it.

    Raises:
        RuleViolation: `waits_for_itself`; `of_another_group`; `dependency_circle` when one of them waits for it, by
            way of others or at once; `record_gone`.
    """
    session = writing.session
    action = rows.get(session, Action, action_id)
    others = [rows.get(session, Action, on_id) for on_id in dict.fromkeys(on_ids)]
    for other in others:
        if other.id == action_id:
            raise RuleViolation("waits_for_itself", symbol=called(action), field="waits_for")
        if other.group_id != action.group_id:
            raise RuleViolation("of_another_group", kind=Kind.ACTION, field="waits_for")
    found = circle({**queries.dependencies(session, action.group_id), action_id: list(on_ids)}, action_id)
    if found is not None:
        other = next(one for one in others if one.id == found)
        raise RuleViolation(
            "dependency_circle", symbol=called(action), other=called(other), field="waits_for"
        )
    known = queries.dependency_entries(session, action_id)
    gone = [entry for entry in known if entry.on_id not in on_ids]
    new = [other.id for other in others if other.id not in {entry.on_id for entry in known}]
    removals.bin_rows(session, [Ref(Kind.DEPENDENCY, entry.id) for entry in gone], writing.now)
    for on_id in new:
        rows.save(session, Dependency(action_id=action_id, on_id=on_id))
    return bool(gone or new)
