"""Letters about action items: the ladder of reminders, and the list of what is in one person's hands.

A reminder can have copies, and whoever gets a copy reads all of it. So one letter holds only items that have the same
people in copy: one person's items never reach the counterpart of others.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from secretariat.database.store.letters import plain_reminders
from secretariat.documents.letter_wording import near_key
from secretariat.domain.actions import OPEN_STATUSES, Action, Hands, Standing
from secretariat.domain.letters import (
    COPIED_TO_COUNTERPART,
    COPIED_TO_EMBASSY,
    FAMILIES,
    RUNGS,
    Family,
    LetterKind,
    OutboxLine,
    Rung,
    rung,
    still_counts,
    waiting,
)
from secretariat.services.correspondence import Correspondence

_Bundle = tuple[int, Family, tuple[int, ...]]


def reminder_lines(known: Correspondence) -> Iterator[OutboxLine]:
    """Yield the reminders whose step was reached and not written yet: one for each person, family and set of copies."""
    for (person_id, family, copies), found in _bundles(known).items():
        found.sort(key=lambda entry: (entry[0], entry[1].symbol))
        yield _reminder(known, person_id, family, copies, found)


def count_reminders(known: Correspondence) -> int:
    """Return how many reminders there are where `known` holds of all action items only those that are `remindable`."""
    plain = plain_reminders(known.session, known.group.id, known.as_of, list(known.actions))
    return len({*_bundles(known), *(_bundle(known, held, rung) for rung, held in plain)})


def _bundles(known: Correspondence) -> dict[_Bundle, list[tuple[date, Action, Rung]]]:
    """Return the action items about which somebody has to be written to, as they go in one letter."""
    bundles: dict[_Bundle, list[tuple[date, Action, Rung]]] = {}
    for action, stood in known.known_actions():
        held = known.hands(action)
        step = _waiting(known, action, stood, held.responsible_id)
        if step is not None:
            assert stood.due_on is not None
            bundles.setdefault(_bundle(known, held, step), []).append((stood.due_on, action, step))
    return bundles


def _bundle(known: Correspondence, held: Hands, step: Rung) -> _Bundle:
    return (held.responsible_id or 0, FAMILIES[step], _copies(known, held, FAMILIES[step]))


def _waiting(
    known: Correspondence, action: Action, stood: Standing, responsible_id: int | None
) -> Rung | None:
    """Return the step to be written about: an item that was handed over has its new hands told anew."""
    if stood.due_on is None or rung(stood.status, stood.due_on, known.as_of) is None:
        return None
    due_on = stood.due_on
    written = [
        letter.rung
        for letter in known.reminders(action.id)
        if letter.person_id == responsible_id
        and letter.rung is not None
        and still_counts(letter, known.history(action.id), due_on, known.is_before)
    ]
    return waiting(stood.status, due_on, known.as_of, written)


def _copies(known: Correspondence, held: Hands, family: Family) -> tuple[int, ...]:
    """Return who gets a copy: the counterpart, and from 30 days on the embassy of the side that leads."""
    if not held.responsible_id:
        return ()
    found = [held.counterpart_id] if family in COPIED_TO_COUNTERPART else []
    if family in COPIED_TO_EMBASSY:
        found.append(known.embassies.get(lead_of(known, held) or 0))
    return tuple(dict.fromkeys(one for one in found if one and one != held.responsible_id))


def lead_of(known: Correspondence, held: Hands) -> int | None:
    """Return the side that leads an action item: the one named, else that of the person responsible."""
    person = known.person(held.responsible_id)
    return held.lead_party_id or (person.party_id if person else None)


def _reminder(
    known: Correspondence,
    person_id: int,
    family: Family,
    copies: tuple[int, ...],
    found: list[tuple[date, Action, Rung]],
) -> OutboxLine:
    actions = [action for _, action, _ in found]
    numbers = tuple(action.id for action in actions)
    rungs = tuple(step for _, _, step in found)
    said = family.value
    if family is Family.NEAR:
        said = near_key([due_on for due_on, _, _ in found], known.as_of)
    told = "-".join(f"{number}.{step.value}" for number, step in zip(numbers, rungs, strict=True))
    return OutboxLine(
        key=f"{LetterKind.REMINDER.value}/{person_id}/{'-'.join(map(str, copies))}/{told}",
        kind=LetterKind.REMINDER,
        group_id=known.group.id,
        person_id=person_id,
        why=known.screen.plural(f"outbox.why.reminder_{said}", len(found)),
        missing=tuple(_missing(known, person_id, family, actions)),
        as_of=known.as_of,
        since=min(due_on + timedelta(days=RUNGS[step]) for due_on, _, step in found),
        action_ids=numbers,
        rungs=rungs,
        copy_ids=copies,
    )


def _missing(known: Correspondence, person_id: int, family: Family, actions: list[Action]) -> Iterator[str]:
    words = known.screen
    if not person_id:
        yield words.format(
            "outbox.missing.responsible", symbols=words.listed([action.symbol for action in actions])
        )
        return
    if family in COPIED_TO_COUNTERPART:
        alone = [action.symbol for action in actions if not known.hands(action).counterpart_id]
        if alone:
            yield words.format("outbox.missing.counterpart", symbols=words.listed(alone))
    if family in COPIED_TO_EMBASSY:
        leads = {lead_of(known, known.hands(action)) for action in actions} - known.embassies.keys()
        for party in known.parties:
            if party.id in leads:
                yield words.format("outbox.missing.embassy", party=party.called(words.language))


def action_list_lines(known: Correspondence) -> Iterator[OutboxLine]:
    """Yield the personal list of everybody in whose hands something is open: as responsible, or sharing in it."""
    held: dict[int, list[Action]] = {}
    for action, stood in known.known_actions():
        if stood.status not in OPEN_STATUSES:
            continue
        people = (known.hands(action).responsible_id, *known.co_responsibles.get(action.id, ()))
        for person_id in dict.fromkeys(one for one in people if one):
            held.setdefault(person_id, []).append(action)
    for person_id, actions in held.items():
        numbers = tuple(action.id for action in sorted(actions, key=lambda one: _urgency(known, one)))
        yield OutboxLine(
            key=f"{LetterKind.ACTION_LIST.value}/{person_id}",
            kind=LetterKind.ACTION_LIST,
            group_id=known.group.id,
            person_id=person_id,
            why=known.screen.plural("outbox.why.action_list", len(actions)),
            as_of=known.as_of,
            action_ids=numbers,
            on_demand=True,
        )


def _urgency(known: Correspondence, action: Action) -> tuple[date, str]:
    stood = known.standing(action)
    return (stood.due_on if stood and stood.due_on else date.max), action.symbol
