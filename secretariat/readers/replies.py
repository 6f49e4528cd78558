"""Answers to invitations: iTIP replies (RFC 5546, section 3.2.3) as calendar files, or in messages saved as `.eml`.

They come from anybody, so nothing in them is believed but who answers what to which invitation, and that is shown
before it is taken over.
"""

from __future__ import annotations

import email
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.policy import Compat32
from itertools import chain, islice
from pathlib import Path

from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Reply
from secretariat.domain.text import clean
from secretariat.readers.content_lines import (
    Line,
    address,
    decoded,
    parsed,
    physical_lines,
    read_limited,
    unescaped,
    unfolded,
)

MEGABYTES = 10  # a message can carry more than its answer
MOST_ANSWERS = 500
_MOST_PARTS = 200
_MOST_LETTERS = 500
_LONGEST_HEADER = 2_000
_MOST_PARAMETERS = 40
_EVENT = ["VCALENDAR", "VEVENT"]
_REPLIES = {"ACCEPTED": Reply.ACCEPTED, "TENTATIVE": Reply.TENTATIVE, "DECLINED": Reply.DECLINED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one person answers to one invitation.

    Args:
        uid: of the invitation.
        email: of who answers, in small letters.
        name: as the file has it.
        reply: None when the person sends somebody else (DELEGATED).
        sequence: of the invitation that was answered.
        stamped_at: when it was answered, by the sender's clock; None when the file does not say.
        comment: what was typed with it.
    """

    uid: str
    email: str
    name: str
    reply: Reply | None
    sequence: int = 0
    stamped_at: datetime | None = None
    comment: str = ""


def read_answers(path: Path) -> tuple[Answer, ...]:
    """Return the answers in a calendar file or a saved message.

    It goes through a file once, and no further than to one answer more than are taken.

    Raises:
        RuleViolation: `reply_too_big`, `reply_missing` when it holds none, or `reply_too_many`.
        StorageProblem: `file_unreadable`.
    """
    data = read_limited(path, MEGABYTES)
    found = chain.from_iterable(map(_answers, _calendars(data, path)))
    answers = tuple(islice(found, MOST_ANSWERS + 1))
    if not answers:
        raise RuleViolation("reply_missing", name=path.name)
    if len(answers) > MOST_ANSWERS:
        raise RuleViolation("reply_too_many", name=path.name, most=MOST_ANSWERS)
    return answers


class _Bounded(Compat32):
    """Cuts the headers of a message short: `email` takes time by the square of how many parameters one has."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(list(sourcelines))
        return name, ";".join(value[:_LONGEST_HEADER].split(";")[:_MOST_PARAMETERS])


def _calendars(data: bytes, path: Path) -> Iterator[bytes]:
    if path.suffix.lower() != ".eml":
        yield data
        return
    try:
        message = email.message_from_bytes(data, policy=_Bounded())
        parts = list(islice(message.walk(), _MOST_PARTS))
        found = [_content(part) for part in parts if _is_calendar(part)]
    except (ValueError, LookupError, TypeError, RecursionError) as error:  # a message as no program writes it
        raise RuleViolation("reply_missing", name=path.name) from error
    yield from found


def _is_calendar(part: Message) -> bool:
    name = str(part.get_filename() or "").lower()
    return part.get_content_type() in ("text/calendar", "application/ics") or name.endswith(".ics")


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _answers(data: bytes) -> Iterator[Answer]:
    """Yield the answers of a calendar whose METHOD is REPLY. Components in an event (alarms) are passed over."""
    method, inside, event = "", list[str](), list[Line]()
    for text in unfolded(physical_lines(data)):
        line = parsed(text)
        if line is None:
            continue
        value = line.value.strip().upper()
        if line.name == "BEGIN":
            inside.append(value)
            event = [] if inside == _EVENT else event
        elif line.name == "END":
            if value == "VEVENT" and inside == _EVENT and method == "REPLY":
                yield from _of_event(event)
            if inside:
                inside.pop()
        elif inside == _EVENT[:1] and line.name == "METHOD":
            method = value
        elif inside == _EVENT:
            event.append(line)


def _of_event(event: list[Line]) -> Iterator[Answer]:
    first = {line.name: line for line in reversed(event)}
    uid = _text(first.get("UID"))[:_MOST_LETTERS]
    if not uid:
        return
    sequence, comment = _number(_text(first.get("SEQUENCE"))), _text(first.get("COMMENT"))[:_MOST_LETTERS]
    stamped_at = _instant(_text(first.get("DTSTAMP")))
    for line in event:
        status = line.param("PARTSTAT").upper()
        who = address(decoded(line.value)) or line.param("EMAIL").strip().lower()
        if line.name == "ATTENDEE" and who and (status in _REPLIES or status == "DELEGATED"):
            yield Answer(
                uid=uid,
                email=clean(who)[:_MOST_LETTERS],
                name=clean(line.param("CN"))[:_MOST_LETTERS],
                reply=_REPLIES.get(status),
                sequence=sequence,
                stamped_at=stamped_at,
                comment=comment,
            )


def _text(line: Line | None) -> str:
    return clean(unescaped(decoded(line.value, line))).strip() if line else ""


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _instant(text: str) -> datetime | None:
    """Return the UTC instant that "20260112T090000Z" stands for; RFC 5545 has DTSTAMP in no other form."""
    try:
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
