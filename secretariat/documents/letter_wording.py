"""The sentences of letters, from label templates in each letter's language: how to address whom, and what to say."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from enum import StrEnum
from fnmatch import fnmatchcase

from secretariat.documents.content.letter import LetterTable
from secretariat.documents.content.meeting import MeetingFacts
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import hours_line, meeting_title
from secretariat.domain.actions import Standing
from secretariat.domain.people import Person

_ENDS = tuple(",.:;!?،؛。，：！")


class Form(StrEnum):
    """How somebody is addressed; the value names the salutation in the labels."""

    EXCELLENCY = "excellency"
    HONOURED = "honoured"
    PERSON = "person"
    NOBODY = "nobody"


def form_of(person: Person | None, words: Labels) -> Form:
    """Return how a letter addresses a person: by style and function, and never by a guess at man or woman."""
    if person is None:
        return Form.NOBODY
    own = person.style.get(words.language, "")
    if _is_one(own, words.value("letter.honorifics")):
        return Form.HONOURED
    for code in dict.fromkeys((words.language, "en")):
        known = labels(code)
        style, function = person.style.get(code, ""), person.function.get(code, "")
        if _is_one(style, known.value("letter.excellency_styles")):
            return Form.EXCELLENCY
        if _is_one(function, known.value("letter.excellency_functions")):
            return Form.EXCELLENCY
    return Form.PERSON if person.name else Form.NOBODY


def _is_one(text: str, patterns: list[str]) -> bool:
    return any(fnmatchcase(text, pattern) for pattern in patterns)


def salutation(person: Person | None, words: Labels) -> tuple[str, ...]:
    """Return the lines that open a letter: the person's own salutation in the language, else the usual one."""
    given = person.salutation.get(words.language, "").strip() if person else ""
    if given:
        first = given if given.endswith(_ENDS) else words.format("letter.salutation.given", salutation=given)
    else:
        form = form_of(person, words)
        name = person.called(words.language) if person else ""
        if person is not None and form is Form.PERSON:
            first = _to_person(person, name, words)
        else:
            first = words.format(f"letter.salutation.{form.value}", name=name)
    return tuple(line for line in (first, words.get("letter.salutation.greeting")) if line)


def _to_person(person: Person, name: str, words: Labels) -> str:
    """Return how a person is addressed by style, or by the office behind the name where that stands for a style."""
    style = person.style.get(words.language, "")
    if not style:
        function = re.sub("[（(].*", "", person.function.get(words.language, ""))
        style = next((one for one in words.value("letter.offices") if function.endswith(one)), "")
        name += style
    for entry in words.value("letter.persons"):
        pattern, _, said = entry.partition("=")
        if fnmatchcase(style, pattern):
            return words.fill(said, name=name)
    return words.get("letter.salutation.nobody")


def closing(person: Person | None, words: Labels) -> str:
    """Return the formula that ends a letter."""
    excellency = form_of(person, words) in (Form.EXCELLENCY, Form.HONOURED)
    return words.get(f"letter.closing.{'excellency' if excellency else 'person'}")


def copied(names: list[str], words: Labels) -> str:
    """Return who gets copies, empty for nobody."""
    return words.format("letter.copied", names=words.joined(names)) if names else ""


def hours(facts: MeetingFacts, words: Labels) -> str:
    """Return from when to when a meeting sits, on the clocks of all capitals, a line for each sitting."""
    return "\n".join(
        [words.get("letter.sittings"), *(hours_line(sitting, words) for sitting in facts.sittings)]
    )


def meeting_places(facts: MeetingFacts, words: Labels) -> dict[str, str]:
    """Return what the sentences about a meeting say of it."""
    return {
        "symbol": facts.symbol,
        "meeting": meeting_title(facts, words),
        "group": facts.group,
        "dates": words.dates(facts.starts_on, facts.ends_on),
    }


def action_table(rows: list[tuple[str, str, Standing, str]], as_of: dt.date, words: Labels) -> LetterTable:
    """Return action items as a table: symbol, title, standing and counterpart of each."""
    header = tuple(words.get(f"letter.column.{name}") for name in ("item", "due", "standing", "counterpart"))
    return LetterTable(
        header,
        tuple(
            (
                words.format("letter.item", symbol=symbol, title=title),
                due(stood.due_on, as_of, words),
                words.format(
                    "letter.standing",
                    status=words.get(f"action_status.{stood.status.value}"),
                    percent=stood.percent,
                ),
                counterpart,
            )
            for symbol, title, stood, counterpart in rows
        ),
    )


def near_key(days: Iterable[dt.date | None], as_of: dt.date) -> str:
    """Return which sentence a reminder about near deadlines takes: near, today, passed, or mixed.

    Its items are reminded of from 14 days before the deadline to 6 days after, and some may be late by now.
    """
    known = [day for day in days if day is not None]
    late = [day < as_of for day in known]
    if known and all(late):
        return "passed"
    if any(late):
        return "mixed"
    return "today" if known and all(day == as_of for day in known) else "near"


def due(day: dt.date | None, as_of: dt.date, words: Labels) -> str:
    """Return a deadline and how far off it is: "1 March 2026 (in 14 days)"."""
    if day is None:
        return ""
    days = (day - as_of).days
    when = words.plural(f"letter.when.{'soon' if days >= 0 else 'late'}", abs(days))
    return words.format("letter.due", date=words.date(day), when=when)
