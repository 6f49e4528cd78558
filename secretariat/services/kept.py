"""Circulated drafts as they are kept: the whole record and what the documents said, as canonical JSON.

A draft is printed again from what stands here, whatever was renamed since. Nothing own-side is in it.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, cast

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, blobs, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.store import versions as queries
from secretariat.documents.content import minutes as content
from secretariat.documents.content.names import Party as PartyContent
from secretariat.documents.labels import available_languages, labels
from secretariat.domain.canonical import canonical, from_data, to_data
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Delegate, Meeting, MinutesState
from secretariat.domain.people import Institution, Person
from secretariat.domain.text import LocalizedText
from secretariat.domain.versions import KeptDelegate, KeptRecord, MinutesVersion
from secretariat.services import minutes_content
from secretariat.services.lists import full_name
from secretariat.services.unit import Writing

FORMAT = "minutes-version-1"


def keep_version(writing: Writing, meeting: Meeting) -> MinutesVersion:
    """Keep the draft that is being circulated, `meeting` as it is saved then, within the open write."""
    session = writing.session
    record, contents = present(session, meeting.id), {}
    emblems: dict[str, str] = {}
    for language in languages_of(session, meeting):
        contents[language] = _said(session, meeting, language, writing.now.date(), emblems)
    data = {"format": FORMAT, "record": to_data(record), "contents": contents, "emblems": emblems}
    version = MinutesVersion(
        meeting_id=meeting.id,
        number=meeting.draft,
        made_at=writing.now,
        made_by=writing.who,
        sha256=blobs.put(session, canonical(data)),
    )
    return rows.save(session, version)


def languages_of(session: Session, meeting: Meeting) -> list[str]:
    """Return the languages of a meeting's group in which documents can be made."""
    return [
        code for code in rows.get(session, Group, meeting.group_id).languages if code in available_languages()
    ]


def present(session: Session, meeting_id: int) -> KeptRecord:
    """Return the record of a meeting as it stands, without what is own-side."""
    meeting = rows.get(session, Meeting, meeting_id)
    agenda = meeting_queries.agenda(session, meeting_id)
    paragraphs = minutes_queries.joint_paragraphs(session, meeting_id)
    ids = {None, *(paragraph.id for paragraph in paragraphs)}
    language = rows.get(session, Group, meeting.group_id).languages[0]
    said = minutes_content.collect(session, meeting_id, language, None, date.min)
    items = {item.id for item in agenda}
    printed = [
        paragraph.id for paragraph in paragraphs if paragraph.body and paragraph.agenda_item_id in items
    ]
    numbers = {
        paragraph_id: number for paragraph_id, (number, _, _) in zip(printed, said.numbered(), strict=True)
    }
    return KeptRecord(
        meeting=meeting,
        agenda=tuple(agenda),
        paragraphs=tuple(paragraphs),
        numbers=tuple(numbers.get(paragraph.id, 0) for paragraph in paragraphs),
        decisions=tuple(d for d in decision_queries.of_meeting(session, meeting_id) if d.paragraph_id in ids),
        actions=tuple(a for a in action_queries.of_meeting(session, meeting_id) if a.paragraph_id in ids),
        delegates=tuple(_delegates(session, meeting_queries.delegates(session, meeting_id))),
    )


def record_of(session: Session, version: MinutesVersion) -> KeptRecord:
    """Return the record of a kept draft.

    Raises:
        StorageProblem: `blob_damaged` or `record_unreadable`.
    """
    return from_data(KeptRecord, _data(session, version)["record"])


def content_of(
    session: Session, version: MinutesVersion, language: str, first: int | None = None
) -> content.MinutesContent:
    """Return what a kept draft said in `language`, with the party `first` named first.

    Raises:
        RuleViolation: `language_unavailable` or `language_not_of_group` when it was not circulated in that language,
            `party_not_of_group`.
        StorageProblem: `blob_damaged` or `record_unreadable`.
    """
    data = _data(session, version)
    contents = data["contents"]
    if language not in contents:
        labels(language)  # raises language_unavailable: it was not made for want of words
        raise RuleViolation("language_not_of_group", language=language, languages=", ".join(contents))
    said = contents[language]
    if first is not None and str(first) not in said["first"]:
        raise RuleViolation("party_not_of_group", symbol=data["record"]["meeting"]["symbol"])
    other = said["first"][str(first)] if first is not None else {}
    found = from_data(content.MinutesContent, {**said["content"], **other})
    names = {name: base64.b64decode(data["emblems"][key]) for name, key in said["emblems"].items()}
    return _changed(found, lambda party: replace(party, emblem=names.get(party.name)))


def says_the_same(session: Session, version: MinutesVersion) -> bool:
    """Return whether minutes say now what a kept draft said, in each of its languages, whoever was renamed since.

    Raises:
        StorageProblem: `blob_damaged` or `record_unreadable`.
    """
    meeting, spoken = rows.get(session, Meeting, version.meeting_id), languages_kept(session, version)
    if not {*spoken} <= {*languages_of(session, meeting)}:
        return False
    return all(
        _nameless(content_of(session, version, language))
        == _nameless(minutes_content.collect(session, meeting.id, language, None, date.min))
        for language in spoken
    )


def _nameless(said: content.MinutesContent) -> tuple[object, ...]:
    """Return the outcomes, papers and files of minutes without the names of sides and people."""
    return (
        said.agenda,
        [replace(part, side="") for item in said.items for part in item.paragraphs],
        said.decisions,
        [replace(line, lead_side="", responsible="", counterpart="") for line in said.actions],
        [replace(line, submitted_by="") for line in said.papers],
    )


def languages_kept(session: Session, version: MinutesVersion) -> list[str]:
    """Return the languages in which a kept draft was circulated, the first one first."""
    group = rows.get(session, Group, rows.get(session, Meeting, version.meeting_id).group_id)
    contents = _data(session, version)["contents"]
    return sorted(contents, key=lambda code: (code not in group.languages, code != group.languages[0], code))


def draft_content(
    session: Session, meeting_id: int, language: str, first: int | None, today: date
) -> content.MinutesContent:
    """Return what a meeting's minutes say: as they were circulated while they are out, else as they stand now.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    meeting = rows.get(session, Meeting, meeting_id)
    if meeting.minutes_state in (MinutesState.CIRCULATED, MinutesState.AGREED):
        version = queries.numbered(session, meeting_id, meeting.draft)
        if version and language in _data(session, version)["contents"]:
            return content_of(session, version, language, first)
    return minutes_content.collect(session, meeting_id, language, first, today)


def _data(session: Session, version: MinutesVersion) -> dict[str, Any]:
    data = json.loads(blobs.get(session, version.sha256))
    if data.get("format") != FORMAT:
        raise StorageProblem("record_unreadable", place="format")
    return dict(data)


def _said(
    session: Session, meeting: Meeting, language: str, today: date, emblems: dict[str, str]
) -> dict[str, Any]:
    """Return the content in one language; for each party that can be named first, only what is different then."""
    usual = minutes_content.collect(session, meeting.id, language, None, today)
    names = {}
    for party in usual.parties:
        if party.emblem:
            names[party.name] = hashlib.sha256(party.emblem).hexdigest()
            emblems[names[party.name]] = base64.b64encode(party.emblem).decode()
    data = _plain(usual)
    group = rows.get(session, Group, meeting.group_id)
    others = {}
    for first in agreements.parties(session, group.agreement_id):
        turned = _plain(minutes_content.collect(session, meeting.id, language, first.id, today))
        others[str(first.id)] = {name: part for name, part in turned.items() if part != data[name]}
    return {"content": data, "first": others, "emblems": names}


def _plain(said: content.MinutesContent) -> dict[str, Any]:
    return dict(to_data(_changed(said, lambda party: replace(party, emblem=None))))


def _changed(
    said: content.MinutesContent, turn: Callable[[PartyContent], PartyContent]
) -> content.MinutesContent:
    return cast(content.MinutesContent, _with_parties(said, turn))


def _with_parties(value: Any, turn: Callable[[PartyContent], PartyContent]) -> Any:
    """Return a record with every party in it replaced by what `turn` makes of it."""
    if isinstance(value, PartyContent):
        return turn(value)
    if type(value) is tuple:
        return tuple(_with_parties(part, turn) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
        turned = {name: _with_parties(part, turn) for name, part in parts.items()}
        changed = {name: part for name, part in turned.items() if part is not parts[name]}
        return replace(value, **changed) if changed else value
    return value


def _delegates(session: Session, delegates: list[Delegate]) -> list[KeptDelegate]:
    persons, institutions = rows.by_id(session, Person), rows.by_id(session, Institution)
    kept = []
    for delegate in delegates:
        person = persons[delegate.person_id]
        institution = institutions.get(person.institution_id or 0)
        kept.append(
            KeptDelegate(
                delegate=delegate,
                name=LocalizedText({code: full_name(person, code) for code in person.name}),
                function=person.function,
                institution=institution.name if institution else LocalizedText(),
            )
        )
    return kept
