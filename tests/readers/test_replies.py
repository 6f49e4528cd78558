"""Answers to invitations are read as mail programs write them, and nothing else is taken for one."""

from __future__ import annotations

import email.message
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.meetings import Reply
from secretariat.readers import replies
from secretariat.readers.replies import MEGABYTES, MOST_ANSWERS, Answer, read_answers

UID = "2950e9ae-5089-4e3b-ae8b-9e7c4a815857"


def reply(*lines: str, method: str = "REPLY", uid: str = UID) -> str:
    event = [
        *("BEGIN:VEVENT", f"UID:{uid}", "SEQUENCE:3", "DTSTAMP:20260106T080000Z"),
        *("SUMMARY:Accepted: a meeting", *lines, "END:VEVENT"),
    ]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *event, "END:VCALENDAR", ""])


ACCEPTED = 'ATTENDEE;CN="Basil\r\n  Bishara";PARTSTAT=ACCEPTED;RSVP=TRUE:MAILTO:Basil@Example.org'
BASIL = Answer(
    uid=UID,
    email="basil@example.org",
    name="Basil Bishara",
    reply=Reply.ACCEPTED,
    sequence=3,
    stamped_at=datetime(2026, 1, 6, 8, tzinfo=UTC),
)


@pytest.fixture
def read(tmp_path):
    def reading(data, name="reply.ics"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        return read_answers(path)

    return reading


def message(calendar: str, *, attached: bool = False) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Basil <basil@example.org>", "amina@example.org"
    mail["Subject"] = "Accepted: a meeting"
    mail.set_content("Basil has accepted.")
    if attached:
        mail.add_attachment(
            calendar.encode("utf-8"), maintype="application", subtype="octet-stream", filename="Invite.ICS"
        )
    else:
        mail.add_alternative(calendar, subtype="calendar", params={"method": "REPLY"})
    return mail.as_bytes()


@pytest.mark.parametrize(
    ("status", "known"),
    [
        ("ACCEPTED", Reply.ACCEPTED),
        ("TENTATIVE", Reply.TENTATIVE),
        ("declined", Reply.DECLINED),
        ("DELEGATED", None),
    ],
)
def test_an_answer_says_who_answers_what(read, status, known):
    (answer,) = read(reply(ACCEPTED.replace("ACCEPTED", status)))
    assert (answer.reply, answer.email, answer.name) == (known, BASIL.email, BASIL.name)


def test_all_that_is_taken_from_an_answer(read):
    assert read(reply(ACCEPTED)) == (BASIL,)
    (answer,) = read(reply(ACCEPTED, "COMMENT;LANGUAGE=en:With pleasure\\, and\\nthanks"))
    assert answer.comment == "With pleasure, and\nthanks"


@pytest.mark.parametrize("attached", [False, True])
def test_an_answer_in_a_saved_message(read, attached):
    calendar = reply(ACCEPTED, "COMMENT:مع الشكر – " + "é" * 100)
    (answer,) = read(message(calendar, attached=attached), "Accepted.EML")
    assert answer.email == "basil@example.org"
    assert answer.comment.startswith("مع الشكر – é")


def test_an_address_that_stands_only_in_a_parameter(read):
    (answer,) = read(reply("ATTENDEE;PARTSTAT=DECLINED;EMAIL=Basil@example.org:/aMTA1Ng/principal/"))
    assert (answer.email, answer.reply) == ("basil@example.org", Reply.DECLINED)


def test_several_events_and_calendars_in_one_file(read):
    both = read(reply(ACCEPTED) + reply(ACCEPTED.replace("Basil@", "chandni@"), uid="another"))
    assert [(answer.uid, answer.email) for answer in both] == [
        (UID, "basil@example.org"),
        ("another", "chandni@example.org"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        reply(ACCEPTED, method="REQUEST"),
        reply(ACCEPTED, method="COUNTER"),
        reply("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:basil@example.org"),
        reply("ATTENDEE;PARTSTAT=ACCEPTED:urn:uuid:1"),
        reply(ACCEPTED, uid=""),
        reply("BEGIN:VALARM", ACCEPTED, "END:VALARM"),
        "",
        "BEGIN:VCALENDAR",
        "\x00\x01\x02",
    ],
)
def test_what_is_no_answer_is_refused(read, data):
    with pytest.raises(RuleViolation, match="reply_missing"):
        read(data)


def test_a_message_without_an_answer_is_refused(read):
    with pytest.raises(RuleViolation, match="reply_missing"):
        read(b"From: a@example.org\r\nSubject: hello\r\n\r\nI accept.\r\n", "mail.eml")


def test_times_and_revisions_that_say_nothing_are_left_out(read):
    odd = reply(ACCEPTED).replace("SEQUENCE:3", "SEQUENCE:-99999999999").replace("T080000Z", "T080000")
    (answer,) = read(odd)
    assert (answer.sequence, answer.stamped_at) == (0, None)


def test_too_large_too_many_and_not_there_are_refused(read, tmp_path):
    with pytest.raises(RuleViolation, match="reply_too_big"):
        read(b" " * (MEGABYTES * 1_000_000 + 1))
    with pytest.raises(RuleViolation, match="reply_too_many"):
        read(reply(*[ACCEPTED] * (MOST_ANSWERS + 1)))
    with pytest.raises(StorageProblem, match="file_unreadable"):
        read_answers(tmp_path / "nowhere.ics")


def calls_of(monkeypatch, name: str) -> list[object]:
    """Return a list that grows with each call of a function of the reader."""
    calls, function = [], getattr(replies, name)
    monkeypatch.setattr(replies, name, lambda *given: calls.append(given) or function(*given))
    return calls


def test_an_event_in_an_event_is_passed_over(read, monkeypatch):
    calls = calls_of(monkeypatch, "_of_event")
    inner = (
        "BEGIN:VEVENT\r\nUID:x\r\nATTENDEE;PARTSTAT=DECLINED:mailto:c@example.org\r\nEND:VEVENT\r\nSUMMARY"
    )
    nested = reply(ACCEPTED).replace("SUMMARY", inner)
    assert read(nested) == (BASIL,)
    deep = reply(*["BEGIN:VEVENT"] * 3000, *[ACCEPTED] * 300, *["END:VEVENT"] * 3000)
    with pytest.raises(RuleViolation, match="reply_missing"):
        read(deep)
    assert len(calls) == 2  # one for each outermost event
    assert all(len(event) < 10 for (event,) in calls)


def test_no_more_answers_are_read_than_are_taken(read, monkeypatch):
    calls = calls_of(monkeypatch, "address")
    with pytest.raises(RuleViolation, match="reply_too_many"):
        read(reply(*[ACCEPTED] * (4 * MOST_ANSWERS)))
    assert len(calls) < 2 * MOST_ANSWERS


@pytest.mark.parametrize(
    "header", ["Content-Disposition: attachment; filename", "Content-Type: multipart/mixed; boundary"]
)
def test_headers_with_more_parameters_than_any_program_writes_are_cut(read, monkeypatch, header):
    parsed, split = [], email.message._parseparam
    monkeypatch.setattr(email.message, "_parseparam", lambda given: parsed.append(given) or split(given))
    with pytest.raises(RuleViolation, match="reply_missing"):
        read(f'{header}="{";" * 200_000}\r\n\r\nx', name="reply.eml")
    assert parsed
    assert max(text.count(";") for text in parsed) <= 41
    folded = f"{header}=" + ";\r\n p".join(["x" * 20] * 5000) + "\r\n\r\nx"
    with pytest.raises(RuleViolation, match="reply_missing"):
        read(folded, name="reply.eml")
    assert max(map(len, parsed)) < 2100


def test_a_message_in_messages_in_messages_is_read_or_refused(read):
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (depth, depth)
        for depth in range(3000)
    )
    with pytest.raises(RuleViolation, match="reply_missing"):
        read(nested, "deep.eml")
    (answer,) = read("BEGIN:X\r\n" * 200_000 + "END:X\r\n" * 200_000 + reply(ACCEPTED))
    assert answer == BASIL


PIECES = st.sampled_from(
    ["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "END:VEVENT", "UID:1", "ATTENDEE", ";PARTSTAT=ACCEPTED",
     ";CN=", ":mailto:a@b", "DTSTAMP:99991231T235960Z", "SEQUENCE:", "\r\n", "\n ", '"',
     "Content-Type: text/calendar\n\n"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=6), max_size=60), st.sampled_from([".ics", ".eml"]))
def test_whatever_a_file_holds_it_is_read_or_refused(tmp_path_factory, pieces, suffix):
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes("\n".join(pieces).encode("utf-8", "surrogatepass"))
    with suppress(RuleViolation):
        assert read_answers(path)
