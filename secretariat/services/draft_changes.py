"""What minutes that are out say by now otherwise than the draft that was circulated: people and sides are renamed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

from sqlalchemy.orm import Session

from secretariat.database.store import versions
from secretariat.domain.checks.record import Change
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.text import RichText
from secretariat.services import kept, minutes_content


def changes_since_draft(session: Session, meeting: Meeting) -> Iterator[Change]:
    """Yield what the minutes say otherwise than the draft that is out, language by language; nothing in drafting.

    Raises:
        StorageProblem: `blob_damaged` or `record_unreadable`.
    """
    out = meeting.minutes_state in (MinutesState.CIRCULATED, MinutesState.AGREED)
    version = versions.numbered(session, meeting.id, meeting.draft) if out else None
    if version is None:
        return
    spoken = kept.languages_of(session, meeting)
    for language in kept.languages_kept(session, version):
        if language not in spoken:
            continue
        sent = kept.content_of(session, version, language)
        said = minutes_content.collect(session, meeting.id, language, None, date.min)
        if sent == said:
            continue
        before, now = dict.fromkeys(_texts(sent)), dict.fromkeys(_texts(said))
        yield Change(
            language=language,
            before=tuple(text for text in before if text not in now),
            now=tuple(text for text in now if text not in before),
            digest=hashlib.sha256(repr(said).encode()).hexdigest(),
        )


def _texts(value: object) -> Iterator[str]:
    """Yield every text within a content record, but for the words of closed lists."""
    if isinstance(value, RichText):
        yield value.plain
    elif isinstance(value, str) and not isinstance(value, Enum):
        if value:
            yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
