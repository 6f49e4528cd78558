"""Files of contacts: vCard 3.0 (RFC 2426), which every address book reads, and 4.0 (RFC 6350).

**Names.** The register does not know which part of a name is the family's, so the whole name stands in the first
component of N and is not guessed at; FN is what is shown, the style in front. In 4.0 an FN in several scripts is one
property in several languages (ALTID, section 5.4); of N there is one, for few programs count alternatives as one. 3.0
has nothing like it and wants one FN: the own script is given as NICKNAME there, which address books show and search
(RFC 2426, section 3.1.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from icalendar.parser import Contentline

from secretariat.documents.content.contacts import ContactCard, ContactsContent, Spellings
from secretariat.documents.output import Progress, no_progress

_PRODUCT = "-//Secretariat//Secretariat//EN"


def contacts_bytes(content: ContactsContent, version: str = "3.0") -> bytes:
    """Return a file of contacts in vCard `version` "3.0" or "4.0": UTF-8, folded at 75 octets between characters."""
    lines: list[str] = []
    for card in content.cards:
        body = _card_4(card, content) if version == "4.0" else _card_3(card, content)
        lines += ["BEGIN:VCARD", f"VERSION:{version}", f"PRODID:{_PRODUCT}", *body, "END:VCARD"]
    folded = (Contentline(line).to_ical() for line in lines)  # type: ignore[no-untyped-call]
    return b"".join(bytes(line) + b"\r\n" for line in folded)


def write_contacts_3(content: ContactsContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write a file of contacts in vCard 3.0."""
    progress(0, 1)
    out.write(contacts_bytes(content, "3.0"))


def write_contacts_4(content: ContactsContent, out: BinaryIO, progress: Progress = no_progress) -> None:
    """Write a file of contacts in vCard 4.0."""
    progress(0, 1)
    out.write(contacts_bytes(content, "4.0"))


def _card_3(card: ContactCard, content: ContactsContent) -> Iterator[str]:
    language, name = card.names[0]
    style = dict(card.styles).get(language, "")
    yield f"UID:{_escaped(card.uid)}"
    yield f"REV:{content.made_on.isoformat()}T00:00:00Z"
    yield f"FN;LANGUAGE={language}:{_escaped(_shown(card, language, name))}"
    yield f"N;LANGUAGE={language}:{_components(name, '', '', style, '')}"
    for code, text in card.names[1:]:
        yield f"NICKNAME;LANGUAGE={code}:{_escaped(text)}"
    yield from _first("ORG", card.institutions)
    yield from _first("TITLE", card.functions)
    yield from _listed("ROLE", card.roles, "; ")
    if card.email:
        yield f"EMAIL;TYPE=INTERNET:{_escaped(card.email)}"
    if card.phone:
        yield f"TEL;TYPE=WORK,VOICE:{_escaped(card.phone)}"
    yield from _categories(card.categories)


def _card_4(card: ContactCard, content: ContactsContent) -> Iterator[str]:
    yield f"UID:urn:uuid:{_escaped(card.uid)}"
    yield "KIND:individual"
    yield f"REV:{content.made_on:%Y%m%d}T000000Z"
    styles = dict(card.styles)
    language, name = card.names[0]
    shown = (language, _shown(card, language, name))
    yield from _alternatives("FN", [(code, _escaped(text)) for code, text in (shown, *card.names[1:])])
    yield f"N;LANGUAGE={language}:{_components(name, '', '', styles.get(language, ''), '')}"
    yield from _alternatives("ORG", [(code, _escaped(text)) for code, text in card.institutions])
    yield from _alternatives("TITLE", [(code, _escaped(text)) for code, text in card.functions])
    yield from _listed("ROLE", card.roles, "; ")
    if card.email:
        yield f"EMAIL;TYPE=work:{_escaped(card.email)}"
    if card.phone:
        yield f'TEL;VALUE=text;TYPE="work,voice":{_escaped(card.phone)}'
    if card.speaks:
        yield f"LANG:{card.speaks}"
    yield from _categories(card.categories)


def _shown(card: ContactCard, language: str, name: str) -> str:
    """Return a name as it is addressed; a Chinese title stands behind the name."""
    style = dict(card.styles).get(language, "")
    if language.partition("-")[0] == "zh":
        return name + style
    return f"{style} {name}".strip()


def _alternatives(name: str, values: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield one property in several languages; those of one ALTID stand for one value (RFC 6350, section 5.4)."""
    for language, value in values:
        alternative = ";ALTID=1" if len(values) > 1 else ""
        yield f"{name}{alternative};LANGUAGE={language}:{value}"


def _first(name: str, values: Spellings) -> Iterator[str]:
    for language, text in values[:1]:
        yield f"{name};LANGUAGE={language}:{_escaped(text)}"


def _listed(name: str, texts: Iterable[str], separator: str) -> Iterator[str]:
    text = separator.join(texts)
    if text:
        yield f"{name}:{_escaped(text)}"


def _categories(texts: Sequence[str]) -> Iterator[str]:
    if texts:
        yield f"CATEGORIES:{','.join(_escaped(text) for text in texts)}"


def _components(*parts: str) -> str:
    return ";".join(_escaped(part) for part in parts)


def _escaped(text: str) -> str:
    r"""Return text with what separates values escaped: `\\`, `\,`, `\;`, `\n` (RFC 6350, section 3.4)."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
