"""Words for codes on screen, from the label catalogue that documents and the command line use too.

word("action_status", ActionStatus.ON_HOLD)         # "On hold"
act("change meetings")                              # "Change of meeting"
meeting_title(line)                                 # "Third Meeting", or the title it was given
options("meeting_mode", MeetingMode)                # [(MeetingMode.VIRTUAL, "Virtual"), …] for a ChoiceField

Everything comes from `secretariat/services/words.py`, which is imported at the first word: by then the window stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from ui import i18n

if TYPE_CHECKING:
    from secretariat.domain.checks.findings import Finding
    from secretariat.domain.errors import SecretariatError
    from secretariat.domain.lines import MeetingLine
    from secretariat.domain.meetings import Effect

E = TypeVar("E", bound=StrEnum)


def sentence(error: SecretariatError) -> str:
    """Return what an error says to the user."""
    from secretariat.services import words

    return words.sentence(error, language(), lambda value: i18n.isolate(i18n.day(value)))


def word(table: str, key: str, **places: object) -> str:
    """Return the word for `key` in a table of the labels, with a capital and its named places filled."""
    from secretariat.services import words

    found = words.label(f"{table}.{key}", language(), **places)
    return found[:1].upper() + found[1:]


def options(table: str, members: Iterable[E]) -> list[tuple[E, str]]:
    """Return enum members with their words, in their own order."""
    return [(member, word(table, member.value)) for member in members]


def act(name: str) -> str:
    """Return a journal act such as `change meetings` in words, for "Undo: …"."""
    from secretariat.services import words

    return words.act(name, language())


def meeting_title(meeting: MeetingLine) -> str:
    """Return what a meeting is called: its own title, or its number in words."""
    from secretariat.services import words

    return words.meeting_title(meeting.number, meeting.title, language())


def long_day(value: date | None) -> str:
    """Return a date as documents print it ("2 November 2026"), "" for none."""
    from secretariat.services import words

    return words.long_day(value, language()) if value is not None else ""


def effect(found: Effect) -> str:
    """Return what reopening a meeting bears upon, in a sentence."""
    from secretariat.services import words

    return words.effect(found, language())


def finding_text(finding: Finding) -> str:
    """Return what the check found and what to do about it, without its place."""
    from secretariat.services import finding_words

    return finding_words.finding_text(finding, language())


def finding_place(finding: Finding) -> str:
    """Return where the check found it."""
    from secretariat.services import finding_words

    return finding_words.finding_place(finding, language())


def untranslated(missing: Mapping[str, Sequence[int]]) -> list[str]:
    """Return which paragraphs of bilingual minutes have no text in which of their languages, a line for each."""
    from secretariat.services import words

    return [words.untranslated(code, numbers, language()) for code, numbers in missing.items()]


def language() -> str:
    """Return the language of labels on screen: the screen's, or English where it has no catalogue."""
    return i18n.language() if i18n.language() in _catalogues() else "en"


@cache
def _catalogues() -> frozenset[str]:
    from secretariat.services import words

    return frozenset(words.languages())
