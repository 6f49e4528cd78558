"""Files of contacts: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), one or many in a file.

Taken are names, function, institution, e-mail, telephone and UID; pictures and all else are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import clean
from secretariat.readers.content_lines import (
    Line,
    decoded,
    parsed,
    physical_lines,
    read_limited,
    split_escaped,
    unescaped,
    unfolded,
)

MEGABYTES = 10
MOST_CARDS = 2000
_MOST_LETTERS = 500
_MOST_LANGUAGES = 20  # of one text of a card; more are passed over
_TAKEN = frozenset({"FN", "N", "NICKNAME", "ORG", "TITLE", "EMAIL", "TEL", "UID"})

Texts = tuple[tuple[str, str], ...]
"""Texts with their languages as the file names them; empty where it names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCard:
    """One contact as it was read. `styles` stood before the name ("Dr") and are not part of `names`."""

    uid: str
    names: Texts
    styles: Texts
    functions: Texts
    institutions: Texts
    email: str
    phone: str


def read_contacts(path: Path) -> tuple[ReadCard, ...]:
    """Return the contacts in a file.

    Raises:
        RuleViolation: `reply_too_big`, `contacts_missing` when it holds none, or `contacts_too_many`.
        StorageProblem: `file_unreadable`.
    """
    cards = []
    for lines in _cards(physical_lines(read_limited(path, MEGABYTES))):
        cards.append(_card(lines))
        if len(cards) > MOST_CARDS:
            raise RuleViolation("contacts_too_many", name=path.name, most=MOST_CARDS)
    if not cards:
        raise RuleViolation("contacts_missing", name=path.name)
    return tuple(cards)


def _cards(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines of each card; one inside another (AGENT in vCard 2.1) is passed over."""
    depth, card = 0, list[str]()
    for line in lines:
        mark = line.strip().upper().replace(" ", "")
        if mark == "BEGIN:VCARD":
            depth += 1
            card = [] if depth == 1 else card
        elif mark == "END:VCARD" and depth:
            depth -= 1
            if not depth:
                yield card
        elif depth == 1:
            card.append(line)


def _card(lines: Sequence[str]) -> ReadCard:
    old = any(line.strip().upper().replace(" ", "") == "VERSION:2.1" for line in lines)
    parts = (parsed(text) for text in unfolded(lines, keep_space=old))
    found = [line for line in parts if line is not None and line.name in _TAKEN]
    names, styles = _names(found)
    return ReadCard(
        uid=_uid(found),
        names=names,
        styles=styles,
        functions=_texts(found, "TITLE"),
        institutions=_institutions(found),
        email=_email(found),
        phone=_phone(found),
    )


def _named(lines: Sequence[Line], name: str) -> list[Line]:
    """Return the lines of a property, the preferred one first."""
    found = [line for line in lines if line.name == name]
    return sorted(found, key=_preference)


def _preference(line: Line) -> int:
    given = line.param("PREF")
    if given.isascii() and given.isdigit() and len(given) < 4:
        return int(given)
    return 0 if _is_type(line, "PREF") else 101


def _is_type(line: Line, wanted: str) -> bool:
    return wanted in [part.upper() for value in line.params.get("TYPE", ()) for part in value.split(",")]


def _texts(lines: Sequence[Line], name: str) -> Texts:
    texts = ((line.param("LANGUAGE"), _text(decoded(line.value, line))) for line in _named(lines, name))
    return _once(texts)


def _once(texts: Iterator[tuple[str, str]]) -> Texts:
    """Return the first text of each language."""
    found: dict[str, str] = {}
    for language, text in texts:
        if text and len(found) < _MOST_LANGUAGES:
            found.setdefault(language, text)
    return tuple(found.items())


def _text(escaped: str) -> str:
    """Return a text in one line."""
    return " ".join(clean(unescaped(escaped)).split())[:_MOST_LETTERS]


def _names(lines: Sequence[Line]) -> tuple[Texts, Texts]:
    """Return names and styles. FN is taken before N; a NICKNAME in another language is the name in another script."""
    components = [
        (line.param("LANGUAGE"), [_text(part) for part in split_escaped(decoded(line.value, line), ";")])
        for line in _named(lines, "N")
    ]
    known = dict(_once((language, parts[3]) for language, parts in components if len(parts) > 3))
    usual = next(iter(known.values()), "")
    shown = _texts(lines, "FN") or _once((language, _assembled(parts)) for language, parts in components)
    names, styles = dict[str, str](), dict[str, str]()
    for code, name in shown:
        style = known.get(code, usual)
        names[code] = _without_style(name, style)
        if style and (names[code] != name or code in known):
            styles[code] = style
    for code, text in _texts(lines, "NICKNAME"):
        if code and code not in names:
            names[code] = text
    return tuple(names.items()), tuple(styles.items())


def _assembled(parts: Sequence[str]) -> str:
    """Return the components of N in the order in which they are said: given, additional and family name, suffix."""
    family, given, more, _, suffix = [*parts, *[""] * 5][:5]
    return " ".join(part for part in (given, more, family, suffix) if part)


def _without_style(name: str, style: str) -> str:
    if style and name.startswith(f"{style} "):
        return name[len(style) :].strip()
    if style and len(name) > len(style) and name.endswith(style):  # as Chinese has it
        return name[: -len(style)].strip()
    return name


def _institutions(lines: Sequence[Line]) -> Texts:
    """Return the first component of ORG; below it stand its units."""
    return _once(
        (line.param("LANGUAGE"), _text(split_escaped(decoded(line.value, line), ";")[0]))
        for line in _named(lines, "ORG")
    )


def _email(lines: Sequence[Line]) -> str:
    found = (_text(decoded(line.value, line)) for line in _named(lines, "EMAIL"))
    first = next((text for text in found if text), "")
    return first[7:] if first.lower().startswith("mailto:") else first


def _phone(lines: Sequence[Line]) -> str:
    spoken = [line for line in _named(lines, "TEL") if not _is_type(line, "FAX")]
    first = next((text for line in spoken if (text := _text(decoded(line.value, line)))), "")
    return first[4:].partition(";")[0] if first.lower().startswith("tel:") else first


def _uid(lines: Sequence[Line]) -> str:
    """Return the UUID of a card, empty when it has none: another program's UID says nothing here."""
    text = next((_text(decoded(line.value, line)) for line in _named(lines, "UID")), "")
    try:
        return str(UUID(text))
    except ValueError:
        return ""
