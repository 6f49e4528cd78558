"""E-mail drafts (RFC 5322, RFC 2045 to 2049): a letter as a file that a mail program opens, ready to be sent.

The same letter gives the same bytes: the date comes from the letter, the message id and the boundaries from a hash over
all it says. Of the header only the address and its name are the user's, and they are written here: Python's own folding
(3.11) takes a long name with commas apart and makes several recipients of it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from secretariat.documents.content.letter import Correspondent, Draft, LetterContent, LetterTable
from secretariat.documents.direction import runs_left
from secretariat.documents.labels import labels
from secretariat.documents.mail_addresses import sendable

_ROOM = 60  # of a line of the header, so that it stays below 78 with the field's name (RFC 5322, 2.1.1)
_CHUNK = 42  # bytes, which are an encoded word of 68 characters: it may have 75 (RFC 2047, 2)
_PLAIN = re.compile(r"[A-Za-z0-9'-]+( [A-Za-z0-9'-]+)*")
_QUOTABLE = re.compile(r"[ !#-\[\]-~]+")  # printable ASCII but the quotation mark and the backslash
_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")
_DOMAIN = "letters.secretariat.invalid"  # RFC 2606: belongs to nobody, and nothing is ever delivered there


def eml_bytes(draft: Draft) -> bytes:
    """Return a letter as an e-mail draft: `X-Unsent`, a plain and an HTML part, the calendar part, what is attached."""
    root = EmailMessage(policy=SMTP)
    content = draft.content
    root.set_content(plain_text(content), cte="quoted-printable")
    root.add_alternative(html_text(content), subtype="html", cte="quoted-printable")
    if draft.invitation is not None:
        root.add_alternative(
            draft.invitation.data.decode("utf-8"),
            subtype="calendar",
            params={"method": draft.invitation.method},
            cte="quoted-printable",
        )
    for part in list(root.iter_parts()):
        part["Content-Language"] = content.language
    root.make_mixed()
    for file in draft.files:
        main, _, sub = file.media_type.partition("/")
        charset = {"charset": "utf-8"} if main == "text" else {}
        root.add_attachment(file.data, maintype=main, subtype=sub, filename=file.name, params=charset)
    del root["MIME-Version"]
    mark = _fingerprint(draft)
    for number, part in enumerate(part for part in root.walk() if part.is_multipart()):
        part.set_boundary(f"=_{mark}_{number}")
    return _header(draft, mark) + root.as_bytes()


def plain_text(content: LetterContent) -> str:
    """Return a letter's text without markup, as it reads in any window: what "copy text" gives."""
    parts = ["\n".join(content.salutation), *content.opening]
    if content.table is not None:
        parts += list(_plain_rows(content.table, content.language))
    parts += [*content.closing, "\n".join(content.sender)]
    return "\n\n".join(part for part in parts if part) + "\n"


def html_text(content: LetterContent) -> str:
    """Return a letter as HTML that fetches nothing from anywhere; all that was typed in it is text."""
    rtl = runs_left(content.language)
    way = "rtl" if rtl else "ltr"
    parts = [_paragraph("\n".join(content.salutation)), *map(_paragraph, content.opening)]
    if content.table is not None:
        parts.append(_html_table(content.table, "right" if rtl else "left"))
    parts += [*map(_paragraph, content.closing), _paragraph("\n".join(content.sender))]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(content.language)}" dir="{way}">\n'
        f'<head><meta charset="utf-8"><title>{escape(content.subject)}</title></head>\n'
        f'<body dir="{way}" style="font-family: sans-serif; font-size: 11pt; line-height: 1.45; color: #1f2328">\n'
        f"{body}\n</body>\n</html>\n"
    )


# The header.


def _header(draft: Draft, mark: str) -> bytes:
    content = draft.content
    fields = [
        ("Subject", _folded(_words(one_line(content.subject)))),
        ("Date", format_datetime(draft.dated)),
        ("Message-ID", f"<{mark}@{_DOMAIN}>"),
        ("Content-Language", content.language),
        ("X-Unsent", "1"),
        ("MIME-Version", "1.0"),
    ]
    to = _addresses([content.to] if content.to else [])
    fields[:0] = [(name, value) for name, value in (("To", to), ("Cc", _addresses(content.cc))) if value]
    return "".join(f"{name}: {value}\r\n" for name, value in fields).encode("ascii")


def _addresses(people: Sequence[Correspondent]) -> str:
    """Return the addresses of those who have one, each on a line of its own."""
    known = [(person, sendable(person.email)) for person in people]
    return ",\r\n ".join(_address(person.name, address) for person, address in known if address)


def _address(name: str, address: str) -> str:
    name = one_line(name)
    if not name:
        return address
    return "\r\n ".join([*_phrase(name), f"<{address}>"])


def _phrase(name: str) -> list[str]:
    """Return a name as the words before an address: as it is, in quotation marks, or encoded."""
    if len(name) <= _ROOM and _PLAIN.fullmatch(name):
        return [name]
    if len(name) <= _ROOM and _QUOTABLE.fullmatch(name) and "=?" not in name:
        return [f'"{name}"']
    return list(_encoded(name))


def _words(text: str) -> list[str]:
    if len(text) <= _ROOM and text.isascii() and text.isprintable() and "=?" not in text:
        return [text]
    return list(_encoded(text))


def _folded(words: Sequence[str]) -> str:
    return "\r\n ".join(words)


def _encoded(text: str) -> Iterator[str]:
    """Yield a text as encoded words (RFC 2047), which end at spaces; only what is too long is taken apart, by letters.

    The white space between two encoded words counts not, so the space stands in the first. Some readers show both, as
    Python does in names: that is no fault between words, and one in the middle of a word.
    """
    chunk = b""
    for word in re.findall(" *[^ ]+ *", text):
        data = word.encode("utf-8")
        if len(chunk) + len(data) <= _CHUNK:
            chunk += data
            continue
        if chunk:
            yield _encoded_word(chunk)
        *whole, chunk = _torn(word)
        yield from map(_encoded_word, whole)
    if chunk:
        yield _encoded_word(chunk)


def _torn(word: str) -> list[bytes]:
    """Return a word in pieces that fit, no letter taken apart."""
    pieces = [b""]
    for letter in word:
        data = letter.encode("utf-8")
        if len(pieces[-1]) + len(data) > _CHUNK:
            pieces.append(b"")
        pieces[-1] += data
    return pieces


def _encoded_word(data: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(data).decode('ascii')}?="


def one_line(text: str) -> str:
    """Return `text` in one line: a line end in a header would begin another field."""
    return _SPACE.sub(" ", text).strip()


def _fingerprint(draft: Draft) -> str:
    """Return 32 hexadecimal digits that stand for a letter and all that goes with it."""
    found = hashlib.sha256(repr((draft.content, draft.dated.isoformat())).encode("utf-8"))
    for file in draft.files:
        found.update(repr((file.name, file.media_type, hashlib.sha256(file.data).digest())).encode("utf-8"))
    if draft.invitation is not None:
        found.update(repr((draft.invitation.method, draft.invitation.data)).encode("utf-8"))
    return found.hexdigest()[:32]


# The text.


def _plain_rows(table: LetterTable, language: str) -> Iterator[str]:
    """Yield the rows of a table as blocks: the first cell, then each other one below it with its column's name."""
    words = labels(language)
    for row in table.rows:
        cells = zip(table.header[1:], row[1:], strict=True)
        lines = [
            row[0],
            *(words.format("letter.cell", name=name, value=cell) for name, cell in cells if cell),
        ]
        yield "\n    ".join(line.replace("\n", "\n    ") for line in lines)


def _paragraph(text: str) -> str:
    if not text:
        return ""
    return f'<p style="margin: 0 0 10pt 0">{_lines(text)}</p>'


def _lines(text: str) -> str:
    return "<br>\n".join(escape(line) for line in text.split("\n"))


def _html_table(table: LetterTable, side: str) -> str:
    cell = f"border: 1px solid #c9d1d9; padding: 4pt 6pt; text-align: {side}; vertical-align: top"
    head = "".join(
        f'<th style="{cell}; background-color: #eef2f6" scope="col">{_lines(name)}</th>'
        for name in table.header
    )
    rows = "\n".join(
        "<tr>" + "".join(f'<td dir="auto" style="{cell}">{_lines(text)}</td>' for text in row) + "</tr>"
        for row in table.rows
    )
    return (
        '<table style="border-collapse: collapse; margin: 0 0 12pt 0; font-size: 10.5pt">\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    )
