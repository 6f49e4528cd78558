"""Collects what a comment form says: from the draft as it was circulated, for one side that was present."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, rows
from secretariat.database.store import versions as queries
from secretariat.documents.content.comments import CommentForm, FormParagraph
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.labels import labels
from secretariat.documents.wording import decision_caption, meeting_title
from secretariat.domain.agreements import Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Attendance, Meeting
from secretariat.domain.text import RichText
from secretariat.domain.versions import CommentRound, KeptRecord, MinutesVersion
from secretariat.services import kept
from secretariat.services.comparing import opening_texts

_OPENING, _PARAGRAPH = "opening", "p"
_KEY = re.compile(rf"({_OPENING}|{_PARAGRAPH})(\d{{1,9}})", re.ASCII)


def open_round(session: Session, meeting: Meeting) -> CommentRound:
    """Return the comment round of a meeting that is open.

    Raises:
        RuleViolation: `no_round_open`.
    """
    found = [round_ for round_ in queries.rounds(session, meeting.id) if round_.closed_on is None]
    if not found:
        raise RuleViolation("no_round_open", symbol=meeting.symbol)
    return found[-1]


def sides_present(session: Session, record: KeptRecord) -> list[Party]:
    """Return the sides that were present at a meeting, in the agreement's order: those who may comment.

    Raises:
        RuleViolation: `nobody_present` when nobody's presence was noted.
    """
    group = rows.get(session, Group, record.meeting.group_id, binned=True)
    found = [party for party in agreements.parties(session, group.agreement_id) if record.present(party.id)]
    if not found:
        raise RuleViolation("nobody_present", symbol=record.meeting.symbol)
    return found


def collect(session: Session, meeting_id: int, language: str, party_id: int, today: date) -> CommentForm:
    """Return the form of the open round for one side.

    Raises:
        RuleViolation: `no_round_open`, `nobody_present`, `side_not_present`, `language_not_of_group`.
    """
    meeting = rows.get(session, Meeting, meeting_id)
    round_ = open_round(session, meeting)
    version = rows.get(session, MinutesVersion, round_.version_id)
    record = kept.record_of(session, version)
    party = side(sides_present(session, record), party_id, session, record)
    content = kept.content_of(session, version, language)
    words = labels(language)
    place = words.format(
        "minutes.place_dates", place=content.place, dates=words.dates(content.starts_on, content.ends_on)
    )
    return CommentForm(
        symbol=content.symbol,
        meeting=record.meeting.symbol,
        round_uid=round_.uid,
        version=version.number,
        content_hash=version.sha256,
        language=language,
        circulated_on=content.state.date or round_.sent_on or today,
        until=round_.until,
        party=party.called(language),
        party_key=str(party.id),
        group=content.group,
        title_lines=(content.group, meeting_title(content, words), place),
        paragraphs=tuple(_paragraphs(content, record)),
        commenters=tuple(
            delegate.name.best(language)
            for delegate in record.delegates
            if delegate.delegate.party_id == party.id
            and delegate.delegate.attendance in (Attendance.PRESENT, Attendance.REPRESENTED)
        ),
        sample=content.sample,
    )


def side(present: list[Party], party_id: int, session: Session, record: KeptRecord) -> Party:
    """Return the side with that id.

    Raises:
        RuleViolation: `side_not_present`.
    """
    found = next((party for party in present if party.id == party_id), None)
    if found is None:
        known = next((party for party in rows.find(session, Party) if party.id == party_id), None)
        name = known.called("en") if known else "–"
        raise RuleViolation("side_not_present", party=name, symbol=record.meeting.symbol, field="party_id")
    return found


def place_of(record: KeptRecord, number: int, key: str) -> int | None:
    """Return the id of the paragraph that a row of a form is about, None for the opening's and for the whole.

    Raises:
        RuleViolation: `comment_place_unknown` when the draft has no such paragraph.
    """
    found = _KEY.fullmatch(key)
    if not number and not key:
        return None
    if found and found[1] == _OPENING and number == int(found[2]) < record.first_number:
        return None
    if found and found[1] == _PARAGRAPH and record.printed.get(int(found[2])) == number:
        return int(found[2])
    raise RuleViolation("comment_place_unknown", number=record.meeting.draft, symbol=record.meeting.symbol)


def _paragraphs(content: MinutesContent, record: KeptRecord) -> Iterator[FormParagraph]:
    words = labels(content.language)
    for number, text in enumerate(opening_texts(content), start=1):
        yield FormParagraph(number=number, key=f"{_OPENING}{number}", text=RichText.of(text))
    ids = {number: paragraph_id for paragraph_id, number in record.printed.items() if number}
    for number, item, paragraph in content.numbered():
        yield FormParagraph(
            number=number,
            key=f"{_PARAGRAPH}{ids[number]}",
            text=paragraph.text,
            item=item.number,
            item_title=item.title,
            caption=decision_caption(paragraph, words),
            language=paragraph.language,
        )
