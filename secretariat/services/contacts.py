"""Contacts from address books: looked at first, person by person and field by field, then taken over as one step."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.people import Institution, Person, check_person
from secretariat.domain.text import LocalizedText, script_of
from secretariat.readers.apart import read_apart
from secretariat.readers.contacts import MEGABYTES, ReadCard, Texts
from secretariat.readers.content_lines import read_limited
from secretariat.services.records import store
from secretariat.services.unit import Unit, Writing

READER = "contacts:read_contacts"
_LETTERS = {"ARABIC": "Arab", "CJK": "Hani", "CYRILLIC": "Cyrl", "HEBREW": "Hebr"}
_SCRIPTS = {"Latn": "en", "Arab": "ar", "Hani": "zh", "Cyrl": "ru", "Hebr": "he"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class ContactState(StrEnum):
    """What can be done with a contact. What is new or changed can be taken over."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    TWICE = "twice"
    AMBIGUOUS = "ambiguous"
    NAMELESS = "nameless"
    EMAIL_UNREADABLE = "email_unreadable"


TAKEABLE = frozenset({ContactState.NEW, ContactState.CHANGED})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that would change. `language` is that of its text, empty for what has none."""

    field: str
    language: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One contact, compared with who is known.

    Args:
        key: names it in `accept`.
        name: as the file has it.
        person: as it would be saved; None where it cannot be.
        institution: the name of an institution that would be new.
        changes: the fields that would change; of somebody new, those that have something in them.
    """

    key: int
    state: ContactState
    name: str
    person: Person | None = None
    institution: LocalizedText = LocalizedText()
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactsPreview:
    """A file of contacts that was looked at."""

    name: str
    lines: tuple[ContactLine, ...]


class Contacts:
    """The verbs for files of contacts that come in."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def receive(self, path: Path, language: str) -> ContactsPreview:
        """Look at a file of contacts, read in a child process with limits; nothing is changed.

        A contact is somebody who is known by UID, else by e-mail address, else by name.

        Args:
            path: of the file, in vCard 2.1, 3.0 or 4.0.
            language: of texts for which the file names none.

        Raises:
            RuleViolation: `reply_too_big`, `contacts_missing`, `contacts_too_many`, `file_too_slow` or
                `file_too_heavy`.
            StorageProblem: `file_unreadable`.
        """
        cards = read_apart(READER, path.name, read_limited(path, MEGABYTES))
        with self._unit.read() as session:
            lines = tuple(_compared(session, cards, language))
        return ContactsPreview(path.name, lines)

    def accept(
        self, preview: ContactsPreview, keys: Collection[int], party_id: int | None = None
    ) -> Outcome[list[Person]]:
        """Take over the chosen contacts with the institutions that are new, as one step, all or none.

        Args:
            preview: what `receive` gave.
            keys: of the lines that are taken over.
            party_id: the side of those who are new; None for none.

        Raises:
            RuleViolation: `contact_not_takeable` for a line that is not to be taken over.
            Stale: somebody was changed since the file was looked at.
        """
        with self._unit.write("import_contacts", Kind.PERSON) as writing:
            made: dict[LocalizedText, int] = {}
            saved = [self._take(writing, line, party_id, made) for line in preview.lines if line.key in keys]
        return writing.outcome(saved)

    def _take(
        self, writing: Writing, line: ContactLine, party_id: int | None, made: dict[LocalizedText, int]
    ) -> Person:
        if line.state not in TAKEABLE or line.person is None:
            raise RuleViolation("contact_not_takeable", person=line.name)
        person = line.person
        if not person.id:
            person = replace(person, uid=person.uid or self._unit.new_uid(), party_id=party_id)
        if line.institution:
            if line.institution not in made:
                new = Institution(party_id=person.party_id, name=line.institution)
                made[line.institution] = store(writing, new).id
            person = replace(person, institution_id=made[line.institution])
        return store(writing, person)


class _Known:
    """Who is known, by what a contact can be recognised by; `taken` are all UUIDs of persons, also in the bin."""

    def __init__(
        self, persons: Sequence[Person], institutions: Sequence[Institution], taken: Collection[str]
    ) -> None:
        self.taken = taken
        self.by_uid: dict[str, list[Person]] = {}
        self.by_email: dict[str, list[Person]] = {}
        self.by_name: dict[str, list[Person]] = {}
        for person in persons:
            self.by_uid.setdefault(person.uid, []).append(person)
            self.by_email.setdefault(person.email.lower(), []).append(person)
            for name in {_folded(name) for name in person.name.values()}:
                self.by_name.setdefault(name, []).append(person)
        self.institutions = {institution.id: institution for institution in institutions}
        self._by_institution = {
            _folded(name): institution for institution in institutions for name in institution.name.values()
        }

    def fitting(self, card: ReadCard) -> list[Person]:
        """Return whom a card is about: by UID, else by address, else by name."""
        names = {_folded(name) for _, name in card.names}
        return (
            (self.by_uid.get(card.uid) if card.uid else None)
            or (self.by_email.get(card.email.lower()) if card.email else None)
            or list({person.id: person for name in names for person in self.by_name.get(name, ())}.values())
        )

    def institution(self, names: LocalizedText) -> Institution | None:
        """Return the institution that has one of these names."""
        found = (self._by_institution.get(_folded(name)) for name in names.values())
        return next((institution for institution in found if institution), None)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _compared(session: Session, cards: Sequence[ReadCard], language: str) -> Iterator[ContactLine]:
    taken = {person.uid for person in rows.by_id(session, Person).values()}
    known = _Known(rows.find(session, Person), rows.find(session, Institution), taken)
    seen: set[tuple[object, ...]] = set()
    for key, card in enumerate(cards):
        line = _line(known, key, card, language)
        if line.state in TAKEABLE and line.person is not None:
            person = line.person
            mark = (person.id,) if person.id else ("new", person.uid, person.email.lower(), person.name)
            if mark in seen:
                line = ContactLine(key=key, state=ContactState.TWICE, name=line.name)
            seen.add(mark)
        yield line


def _line(known: _Known, key: int, card: ReadCard, language: str) -> ContactLine:
    name = next((text for _, text in card.names), card.email)
    if not card.names:
        return ContactLine(key=key, state=ContactState.NAMELESS, name=name)
    fitting = known.fitting(card)
    if len(fitting) > 1:
        return ContactLine(key=key, state=ContactState.AMBIGUOUS, name=name)
    before = fitting[0] if fitting else Person()
    after = replace(
        before,
        uid=before.uid or ("" if card.uid in known.taken else card.uid),
        name=_over(before.name, card.names, language),
        style=_over(before.style, card.styles, language),
        function=_over(before.function, card.functions, language),
        email=before.email if card.email.lower() == before.email.lower() else card.email or before.email,
        phone=card.phone or before.phone,
    )
    institution = _over(LocalizedText(), card.institutions, language)
    at = known.institution(institution)
    if at is not None:
        after = replace(after, institution_id=at.id)
        institution = LocalizedText()
    try:
        check_person(after)
    except RuleViolation:
        return ContactLine(key=key, state=ContactState.EMAIL_UNREADABLE, name=name)
    changes = tuple(_changes(known, before, after, institution, language))
    state = ContactState.CHANGED if changes else ContactState.SAME
    return ContactLine(
        key=key,
        state=state if before.id else ContactState.NEW,
        name=name,
        person=after,
        institution=institution,
        changes=changes,
    )


def _over(before: LocalizedText, texts: Texts, language: str) -> LocalizedText:
    """Return texts by language, put over those that are known."""
    found = dict(before)
    for named, text in texts:
        code = named.partition("-")[0].lower() if _LANGUAGE.fullmatch(named) else ""
        found[code or _language_of(text, before, language)] = text
    return LocalizedText(found)


def _language_of(text: str, known: LocalizedText, usual: str) -> str:
    """Return the language of a text for which its file names none: few programs do.

    It is that of a known spelling which is the same, else one of the known ones in its script (the usual one first),
    else the usual one if it is written so, else a language of that script.
    """
    same = [code for code, spelling in known.items() if _folded(spelling) == _folded(text)]
    script = _script(text)
    fitting = [code for code in (usual, *known) if script_of(code) == script]
    spelled = [code for code in fitting if code in known]
    return next(iter([*same, *spelled, *fitting]), _SCRIPTS[script])


def _script(text: str) -> str:
    """Return the script (ISO 15924) of the first letter of a text."""
    letter = next((letter for letter in text if letter.isalpha()), "a")
    name = unicodedata.name(letter, "")
    return next((script for begin, script in _LETTERS.items() if name.startswith(begin)), "Latn")


def _changes(
    known: _Known, before: Person, after: Person, institution: LocalizedText, language: str
) -> Iterator[FieldChange]:
    for field in ("style", "name", "function"):
        old, new = getattr(before, field), getattr(after, field)
        for code in new:
            if new[code] != old.get(code, ""):
                yield FieldChange(field, code, old.get(code, ""), new[code])
    for field in ("email", "phone"):
        if getattr(before, field) != getattr(after, field):
            yield FieldChange(field, "", getattr(before, field), getattr(after, field))
    if institution or before.institution_id != after.institution_id:
        was = known.institutions.get(before.institution_id or 0)
        now = known.institutions.get(after.institution_id or 0)
        name = institution.best(language) or (now.name.best(language) if now else "")
        yield FieldChange("institution", "", was.name.best(language) if was else "", name)
