"""E-mail drafts are read alike by Python and by Perl's MIME-tools, whatever was typed into them."""

from __future__ import annotations

import email
import re
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.documents.content.letter import (
    Correspondent,
    Draft,
    EnclosedFile,
    Invitation,
    LetterContent,
    LetterTable,
)
from secretariat.documents.eml import eml_bytes, html_text, one_line, plain_text
from secretariat.documents.mail_addresses import sendable
from tests.documents.mail_tools import read_by_perl

DATED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
HOSTILE = (
    "Doe, John, M.D., Professor of Medicine, Director of the Institute for Something, Very Long Indeed",
    "خان، أمينة محمد عبد الرحمن بن سالم الطويل جدا في هذه الرسالة وما بعدها",
    '沈文澜, "Dr" <x@y.example>',
    'A"b\\c',
    "=?utf-8?q?not=20encoded?=",
    "Bcc: someone@else.example\r\nBcc: other@else.example",
    "<script>alert(1)</script> & friends",
    "x" * 300,
    "é" * 300,
)
INVITE = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    "DTSTAMP:20261120T093000Z\r\nDTSTART:20261202T043000Z\r\nSUMMARY:الاجتماع الثالث\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
).encode()
LONG_LINE = "long " * 1000
WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=120)


def letter(**changes: object) -> LetterContent:
    content = LetterContent(
        language="en",
        to=Correspondent("Dr Amna Qureshi", "amna@health-pk.example.org"),
        subject="PPHWG: deadlines that are near",
        salutation=("Dear Dr Amna Qureshi,",),
        opening=("First paragraph.", LONG_LINE),
        table=LetterTable(("Item", "Deadline"), (("PPHWG/2026/A.1\nSubmit the plan", "1 March 2026"),)),
        closing=("Yours sincerely,",),
        sender=("The secretariat",),
    )
    return replace(content, **changes)


def draft(content: LetterContent, **changes: object) -> Draft:
    return replace(Draft(content=content, dated=DATED), **changes)


def parsed(data: bytes) -> EmailMessage:
    found = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(found, EmailMessage)
    for part in found.walk():
        assert part.defects == []
        for value in part.values():
            assert value.defects == ()  # type: ignore[attr-defined]
    return found


def people(data: bytes, field: str) -> list[tuple[str, str]]:
    """Return names and addresses of a field.

    Python's newer parser (3.11) keeps the space between two encoded words of a name, which RFC 2047, 6.2, takes away;
    its older one does not. Both must find the same addresses.
    """
    found = email.message_from_bytes(data, policy=policy.compat32).get_all(field, [])
    old = [(str(make_header(decode_header(name))), address) for name, address in getaddresses(found)]
    new = [(one.display_name, one.addr_spec) for one in parsed(data)[field].addresses] if found else []
    assert [(_dense(name), address) for name, address in old] == [
        (_dense(name), address) for name, address in new
    ]
    return old


def _dense(text: str) -> str:
    return "".join(text.split())


def full() -> Draft:
    files = (
        EnclosedFile("notice.pdf", "application/pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40),
        EnclosedFile("deadlines.ics", "text/calendar", INVITE.replace(b"REQUEST", b"PUBLISH")),
    )
    return draft(
        letter(
            cc=(Correspondent(HOSTILE[0], "john@doe.example"), Correspondent("沈文澜", "shen@cn.example"))
        ),
        files=files,
        invitation=Invitation("REQUEST", INVITE),
    )


def test_a_draft_has_the_parts_that_mail_programs_expect() -> None:
    found = parsed(eml_bytes(full()))
    assert [part.get_content_type() for part in found.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/pdf",
        "text/calendar",
    ]
    assert found["X-Unsent"] == "1"
    assert found["Content-Language"] == "en"
    assert found["Date"].datetime == DATED
    assert found["MIME-Version"] == "1.0"
    assert "From" not in found  # the mail program of whoever sends it puts that in
    assert [len(found.get_all(name)) for name in ("To", "Cc", "Subject", "Date", "Message-ID")] == [1] * 5
    calendar = next(part for part in found.walk() if part.get_content_type() == "text/calendar")
    assert calendar.get_param("method") == "REQUEST"
    assert calendar.get_payload(decode=True) == INVITE
    pdf, deadlines = found.iter_attachments()
    assert pdf.get_content() == full().files[0].data
    assert (pdf.get_filename(), deadlines.get_filename()) == ("notice.pdf", "deadlines.ics")


def test_two_parsers_read_the_same() -> None:
    data = eml_bytes(full())
    ours, other = parsed(data), read_by_perl(data)
    assert other.unsent == "1"
    assert other.subject == ours["Subject"]
    assert other.to == people(data, "To")
    assert other.cc == people(data, "Cc") == [(HOSTILE[0], "john@doe.example"), ("沈文澜", "shen@cn.example")]
    leaves = [part for part in ours.walk() if not part.is_multipart()]
    assert [leaf["type"] for leaf in other.leaves()] == [part.get_content_type() for part in leaves]
    for theirs, part in zip(other.leaves(), leaves, strict=True):
        data, encoded = part.get_payload(decode=True), part["Content-Transfer-Encoding"]
        assert isinstance(data, bytes)
        # Quoted-printable carries lines, not their ends.
        assert theirs["data"] == (data.replace(b"\r\n", b"\n") if encoded == "quoted-printable" else data)
    assert other.leaves()[2]["method"] == "REQUEST"
    assert other.leaves()[2]["data"].replace(b"\n", b"\r\n") == INVITE


def test_lines_end_in_crlf_and_are_short_enough_for_every_server() -> None:
    data = eml_bytes(full())
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 998
    header = data[: data.index(b"\r\n\r\n")]
    assert max(map(len, header.split(b"\r\n"))) <= 78
    assert header.isascii()


def test_the_same_letter_gives_the_same_bytes_and_another_one_another_id() -> None:
    data = eml_bytes(full())
    assert eml_bytes(full()) == data
    others = (
        replace(full(), dated=datetime(2026, 11, 21, tzinfo=UTC)),
        replace(full(), files=full().files[:1]),
        replace(full(), invitation=None),
        replace(full(), content=letter(subject="Another")),
    )
    ids = {parsed(eml_bytes(one))["Message-ID"] for one in (full(), *others)}
    assert len(ids) == 5


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_and_subjects_stay_one_name_and_one_subject(text: str) -> None:
    data = eml_bytes(
        draft(
            letter(
                to=Correspondent(text, "a@b.example"), subject=text, cc=(Correspondent(text, "c@d.example"),)
            )
        )
    )
    found, other = parsed(data), read_by_perl(data)
    for field, address in (("To", "a@b.example"), ("Cc", "c@d.example")):
        assert people(data, field) == [(one_line(text), address)]
    assert found["Subject"] == other.subject == one_line(text)
    assert "Bcc" not in found
    assert [address for _, address in (*other.to, *other.cc)] == ["a@b.example", "c@d.example"]


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(name=WORDS, subject=WORDS, body=WORDS, cell=WORDS)
def test_whatever_is_typed_comes_back_as_it_was(name: str, subject: str, body: str, cell: str) -> None:
    content = letter(
        to=Correspondent(name, "a@b.example"),
        subject=subject,
        opening=(body,),
        table=LetterTable(("Item", "Deadline"), ((cell, body),)),
    )
    data = eml_bytes(draft(content))
    found = parsed(data)
    assert people(data, "To") == [(one_line(name), "a@b.example")]
    assert found["Subject"] == one_line(subject)
    plain = found.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().replace("\r\n", "\n") == plain_text(content)
    assert max(map(len, data.split(b"\r\n"))) <= 998


class Reader(HTMLParser):
    """Collects the text, the tags and their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


OURS = {"html", "head", "meta", "title", "body", "p", "br", "table", "thead", "tbody", "tr", "th", "td"}


@pytest.mark.parametrize(
    "typed", [*HOSTILE, '"><img src="https://x.example/1.png" onerror=x>', "&lt;b&gt;", "</td>"]
)
def test_nothing_typed_is_markup_and_nothing_is_fetched(typed: str) -> None:
    content = letter(
        subject=typed,
        salutation=(typed,),
        opening=(typed,),
        closing=(typed,),
        sender=(typed,),
        table=LetterTable((typed, typed), ((typed, typed),)),
    )
    found = Reader(html_text(content))
    assert set(found.tags) <= OURS
    assert {name for name, _ in found.attributes} <= {"lang", "dir", "charset", "style", "scope"}
    assert not any("url" in (value or "") or "//" in (value or "") for _, value in found.attributes)
    shown = " ".join(" ".join(found.texts).split())
    assert shown.count(" ".join(typed.split())) >= 9


@pytest.mark.parametrize(("language", "way"), [("ar", "rtl"), ("ur", "rtl"), ("zh", "ltr"), ("en", "ltr")])
def test_the_lines_run_as_the_language_does(language: str, way: str) -> None:
    found = html_text(letter(language=language))
    assert f'<html lang="{language}" dir="{way}">' in found
    assert f'<body dir="{way}"' in found
    parts = parsed(eml_bytes(draft(letter(language=language)))).walk()
    texts = [part for part in parts if part.get_content_maintype() == "text"]
    assert {part["Content-Language"] for part in texts} == {language}


def test_a_letter_to_nobody_known_and_copies_without_address_have_no_empty_header() -> None:
    found = parsed(eml_bytes(draft(letter(to=None, cc=(Correspondent("Somebody", ""),)))))
    assert "To" not in found
    assert "Cc" not in found


@pytest.mark.parametrize(
    ("typed", "carried"),
    [
        ("a@b.example", "a@b.example"),
        ("  a@b.example ", "a@b.example"),
        ("user@münchen.example", "user@xn--mnchen-3ya.example"),
        ("o'neil+x@b.example", "o'neil+x@b.example"),
        ("", ""),
        ("nobody", ""),
        ("@b.example", ""),
        ("a@", ""),
        ("a b@c.example", ""),
        ("a,b@c.example", ""),
        ("é@c.example", ""),
        ("a@b.example>, <c@d.example", ""),
        ("a" * 300 + "@b.example", ""),
        ("a@b.example\r\nBcc: c@d.example", ""),
    ],
)
def test_only_addresses_that_a_header_can_carry_are_carried(typed: str, carried: str) -> None:
    assert sendable(typed) == carried


@given(st.text(max_size=80))
def test_an_address_is_carried_whole_or_not_at_all(typed: str) -> None:
    address = sendable(typed)
    if address:
        found = parsed(eml_bytes(draft(letter(to=Correspondent("X", typed)))))
        assert [one.addr_spec for one in found["To"].addresses] == [address]
        assert re.fullmatch(r"[!-~]+", address)


@pytest.mark.parametrize(
    "name", ["الدكتورة ليلى يوسف الحناني", "Её Превосходительство Анна Сергеевна Петропавловская"]
)
def test_encoded_words_end_where_words_end(name: str) -> None:
    """Python shows the white space between two encoded words of a name: none may stand inside a word."""
    data = eml_bytes(draft(letter(to=Correspondent(name, "a@b.example"), subject=name)))
    message = parsed(data)
    assert str(message["To"].addresses[0].display_name).split() == name.split()
    assert (
        str(make_header(decode_header(str(email.message_from_bytes(data)["To"])))) == f"{name} <a@b.example>"
    )
    assert message["Subject"] == name
