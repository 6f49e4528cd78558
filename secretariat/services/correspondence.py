"""What every letter of a group is written from: sides, people, action items with their histories, earlier letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import acts, agreements, rows
from secretariat.database.store import letters as queries
from secretariat.documents.labels import Labels, available_languages, labels
from secretariat.documents.mail_addresses import sendable
from secretariat.domain.actions import Action, ActionUpdate, Assignment, Hands, Standing, hands, standing
from secretariat.domain.agreements import Party
from secretariat.domain.groups import Group
from secretariat.domain.letters import Letter, LetterKind
from secretariat.domain.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    """A group as it is written about on a day.

    Args:
        screen: the words in which the outbox says why a letter has to leave.
        parties: of the agreement, side A first.
        embassies: the person at each side's embassy, by party.
        actions: those that can have been open on that day, or those that its letters name, by id.
        changed_since: the action items about which something was entered for a later day.
        letters: those that had been written by that day.
        outlined: what goes with letters is only named, as the outbox does, and not collected.
        found: what was looked up once for several letters.
    """

    session: Session
    group: Group
    as_of: date
    screen: Labels
    parties: Sequence[Party]
    embassies: Mapping[int, int]
    persons: Mapping[int, Person]
    actions: Mapping[int, Action]
    changed_since: frozenset[int]
    assignments: Mapping[int, Sequence[Assignment]]
    co_responsibles: Mapping[int, Sequence[int]]
    letters: Sequence[Letter]
    outlined: bool = False
    found: dict[Any, Any] = field(default_factory=dict)

    def person(self, person_id: int | None) -> Person | None:
        """Return a person, None for nobody."""
        return self.persons.get(person_id or 0)

    def name(self, person_id: int | None, language: str) -> str:
        """Return a person's style and name, empty for nobody."""
        person = self.person(person_id)
        return person.called(language) if person else ""

    def address(self, person_id: int | None) -> str:
        """Return a person's e-mail address as a letter can carry it, else an empty text."""
        person = self.person(person_id)
        return sendable(person.email) if person else ""

    def party(self, party_id: int | None) -> Party | None:
        """Return a side of the agreement."""
        return next((party for party in self.parties if party.id == party_id), None)

    def language_for(self, person_id: int | None, party_id: int | None = None) -> str:
        """Return in which language somebody is written to: the own side's if the group works in it, else its first."""
        person = self.person(person_id)
        side = self.party(person.party_id if person and person.party_id else party_id)
        known = [code for code in self.group.languages if code in available_languages()] or ["en"]
        return side.language if side and side.language in known else known[0]

    def action(self, action_id: int) -> Action:
        """Return an action item, also one that is not open any more."""
        known = self.actions.get(action_id)
        return known if known is not None else rows.get(self.session, Action, action_id)

    def is_before(self, one: datetime, other: datetime) -> bool:
        """Return whether one act came before another; their order is read when it is first asked for."""
        order: acts.Order | None = self.found.get("order of acts")
        if order is None:
            order = self.found["order of acts"] = acts.order(self.session)
        return order.is_before(one, other)

    def history(self, action_id: int) -> Sequence[ActionUpdate]:
        """Return an action item's history, read when it is first asked for: few of a long register are."""
        key = ("history", action_id)
        if key not in self.found:
            self.found[key] = action_queries.history(self.session, action_id)
        history: Sequence[ActionUpdate] = self.found[key]
        return history

    def standing(self, action: Action) -> Standing | None:
        """Return how an action item stood on the day, None before it was agreed.

        The item itself has its latest standing; its history is asked only where something was entered for later days.
        """
        if action.id in self.changed_since:
            return standing(self.history(action.id), self.as_of)
        return Standing(action.status, action.percent, action.due_on, action.moves, action.original_due_on)

    def hands(self, action: Action) -> Hands:
        """Return in whose hands an action item was on the day."""
        return hands(action, self.assignments.get(action.id, ()), self.as_of)

    def reminders(self, action_id: int) -> Sequence[Letter]:
        """Return the reminders that were written about an action item."""
        if "reminders" not in self.found:
            written: dict[int, list[Letter]] = {}
            for letter in self.letters:
                if letter.kind is LetterKind.REMINDER and letter.action_id is not None:
                    written.setdefault(letter.action_id, []).append(letter)
            self.found["reminders"] = written
        by_action: Mapping[int, Sequence[Letter]] = self.found["reminders"]
        return by_action.get(action_id, ())

    def known_actions(self) -> Iterator[tuple[Action, Standing]]:
        """Yield the action items that both sides know, with how they stood; one without a symbol is being drafted."""
        for action in self.actions.values():
            stood = self.standing(action) if action.symbol else None
            if stood is not None:
                yield action, stood


def read(
    session: Session,
    group_id: int,
    as_of: date,
    language: str,
    *,
    outlined: bool = False,
    about: Sequence[int] | None = None,
) -> Correspondence:
    """Read what the letters of a group are written from.

    Args:
        session: of the snapshot that it is read from.
        group_id: of the working group.
        as_of: the day on which it is written about.
        language: of the screen.
        outlined: there are to be no letters, only their list.
        about: the ids of the action items that the letters name, when these are known already: a long register is not
            read for a few of them, and who has to be written to cannot be found out then.

    Raises:
        RuleViolation: `record_gone`, or `language_unavailable` for the words of the screen.
    """
    group = rows.get(session, Group, group_id)
    if about is None:
        actions = queries.open_actions(session, group_id, as_of)
        assignments = action_queries.assignments(session, group_id)
    else:
        actions = action_queries.some(session, about)
        assignments = action_queries.assignments_among(session, about)
    return Correspondence(
        session=session,
        group=group,
        as_of=as_of,
        screen=labels(language),
        parties=agreements.parties(session, group.agreement_id),
        embassies=queries.embassies(session, group.agreement_id),
        persons=rows.by_id(session, Person),
        actions={action.id: action for action in actions},
        changed_since=queries.changed_since(session, as_of),
        assignments=assignments,
        co_responsibles=action_queries.co_responsibles(session, group_id) if about is None else {},
        outlined=outlined,
        letters=[
            letter
            for letter in queries.of_group(session, group_id)
            if letter.made_on is None or letter.made_on <= as_of
        ],
    )
