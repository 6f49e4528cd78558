"""Collects what update forms say: one person's open action items, and nobody else's."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import actions as queries
from secretariat.database.store import agreements, blobs, rows
from secretariat.documents.content.update_form import UpdateFormContent
from secretariat.documents.direction import held
from secretariat.documents.labels import Labels, labels
from secretariat.documents.wording import fallback_note
from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.agreements import Party
from secretariat.domain.canonical import from_data
from secretariat.domain.errors import RuleViolation
from secretariat.domain.file_names import file_slug
from secretariat.domain.groups import Group
from secretariat.domain.people import Institution, Person
from secretariat.domain.text import LocalizedText
from secretariat.domain.update_forms import ALLOWED, SentForm, SentRow, StatusWord, UpdatePart
from secretariat.domain.updates import UpdateForm, UpdateRound
from secretariat.services.words import word

ASKED = frozenset(
    {
        ActionStatus.NOT_STARTED,
        ActionStatus.IN_PROGRESS,
        ActionStatus.REPORTED_COMPLETE,
        ActionStatus.ON_HOLD,
    }
)
"""What is asked about: items on hold as well, or nobody could say that they go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """What forms are made from: a group's action items that are out, and who carries them out."""

    group: Group
    actions: Sequence[Action]
    sharing: Mapping[int, Sequence[int]]
    persons: Mapping[int, Person]
    parties: Mapping[int, Party]

    def part(self, action: Action, person_id: int) -> UpdatePart | None:
        """Return in which part of a person's form an action item stands, None when it is not for that person.

        The counterpart is asked to confirm what the lead reported, unless both are of one side: that takes two keys.
        """
        if action.status not in ASKED or not action.symbol:
            return None
        if self.is_for(action, person_id, UpdatePart.REPORT):
            return UpdatePart.REPORT
        reported = action.status is ActionStatus.REPORTED_COMPLETE
        return UpdatePart.CONFIRM if reported and self.is_for(action, person_id, UpdatePart.CONFIRM) else None

    def is_for(self, action: Action, person_id: int, part: UpdatePart) -> bool:
        """Return whether an action item is in the hands of a person: to report on, or to confirm."""
        if part is UpdatePart.REPORT:
            return person_id == action.responsible_id or person_id in self.sharing.get(action.id, ())
        person, responsible = self.persons.get(person_id), self.persons.get(action.responsible_id or 0)
        lead = action.lead_party_id or (responsible.party_id if responsible else None)
        return person_id == action.counterpart_id and person is not None and person.party_id != lead

    def addressees(self) -> list[Person]:
        """Return the persons who have something to report or to confirm, by side and name."""
        ids = {
            person_id
            for action in self.actions
            for person_id in (
                action.responsible_id,
                action.counterpart_id,
                *self.sharing.get(action.id, ()),
            )
            if person_id and self.part(action, person_id)
        }
        order = {party_id: place for place, party_id in enumerate(self.parties)}
        found = [self.persons[person_id] for person_id in ids]
        return sorted(found, key=lambda p: (order.get(p.party_id or 0, 99), p.name.best("en"), p.id))


def read_register(session: Session, group_id: int, today: date) -> Register:
    """Return what the forms of a group are made from today."""
    group = rows.get(session, Group, group_id)
    return Register(
        group=group,
        actions=[
            a for a in queries.of_group(session, group_id) if a.agreed_on is None or a.agreed_on <= today
        ],
        sharing=queries.co_responsibles(session, group_id),
        persons=rows.by_id(session, Person),
        parties={party.id: party for party in agreements.parties(session, group.agreement_id)},
    )


def check_language(group: Group, language: str) -> None:
    """Refuse a language in which the group does not work, or of which there is no catalogue.

    Raises:
        RuleViolation: `language_not_of_group` or `language_unavailable`.
    """
    if language not in group.languages:
        raise RuleViolation("language_not_of_group", language=language, languages=", ".join(group.languages))
    labels(language)


def collect(
    session: Session, register: Register, round_: UpdateRound, form: UpdateForm, today: date
) -> UpdateFormContent:
    """Return what a new form says."""
    language, person = form.language, register.persons[form.person_id]
    words = labels(language)
    institution = rows.by_id(session, Institution).get(person.institution_id or 0)
    sent = SentForm(
        form_uid=form.uid,
        round_uid=round_.uid,
        group=register.group.symbol,
        revision=form.revision,
        person=person.uid,
        language=language,
        made_on=today,
        sheet=words.get("update_form.sheet"),
        words=tuple(
            StatusWord(status=status, word=word(status, language))
            for status in dict.fromkeys(status for part in UpdatePart for status in ALLOWED[part])
        ),
        rows=tuple(_rows(register, person.id, language, words)),
    )
    return UpdateFormContent(
        sent=sent,
        group=register.group.name.best(language),
        person=words.person(
            person.called(language),
            person.function.best(language),
            institution.name.best(language) if institution else "",
        ),
        until=round_.until,
        sample=register.group.sample,
    )


def _rows(register: Register, person_id: int, language: str, words: Labels) -> list[SentRow]:
    found = [(register.part(action, person_id), action) for action in register.actions]
    wanted = [(part, action) for part, action in found if part is not None]
    parts = list(UpdatePart)
    wanted.sort(key=lambda pair: (parts.index(pair[0]), pair[1].due_on or date.max, pair[1].symbol))
    return [
        SentRow(
            part=part,
            uid=action.uid,
            version=action.version,
            symbol=action.symbol,
            title=_title(register, action, part, language, words),
            status=action.status,
            percent=action.percent,
            due_on=action.due_on,
        )
        for part, action in wanted
    ]


def _title(register: Register, action: Action, part: UpdatePart, language: str, words: Labels) -> str:
    """Return an item's title and, on a line of its own, whose it is."""
    party = register.parties.get(action.lead_party_id or 0)
    other = action.counterpart_id if part is UpdatePart.REPORT else action.responsible_id
    person = register.persons.get(other or 0)
    key = "counterpart" if part is UpdatePart.REPORT else "responsible"
    about = words.dotted(
        words.format("update_form.lead", party=party.called(language)) if party else "",
        words.format(f"update_form.{key}", person=person.called(language)) if person else "",
    )
    spoken = action.title.best_language(language)
    title = held(action.title.best(language), spoken, language)
    return "\n".join(line for line in (fallback_note(spoken, language, words), title, about) if line)


def content_of(session: Session, form: UpdateForm) -> UpdateFormContent:
    """Return what a form said when it went out.

    Raises:
        StorageProblem: `blob_damaged` or `record_unreadable`.
    """
    return from_data(UpdateFormContent, json.loads(blobs.get(session, form.sha256)))


def form_name(group: Group, form: UpdateForm, name: LocalizedText, made_on: date) -> str:
    """Return the usual file name of a form: `PPHWG-update-2026-11-20-amina-khan-7-1-en.xlsx`."""
    slug = file_slug(name.best("en"))
    whose = f"{slug}-{form.person_id}" if slug else f"person-{form.person_id}"
    return f"{group.symbol}-update-{made_on.isoformat()}-{whose}-{form.revision}-{form.language}.xlsx"
