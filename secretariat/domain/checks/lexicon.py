"""What the checks know about a language: its words for places in a document, dates and blame."""

from __future__ import annotations

import re
from dataclasses import dataclass

from secretariat.domain.verbs import fold

_CJK = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of one language. All of them are compared in folded text (see `domain/verbs.py`).

    Args:
        months, weekdays: names with the number of the month and the ISO number of the day.
        blame: wordings that put blame on someone; a trailing `*` stands for any ending.
        acronyms: those that everybody knows.
        paragraph, annex: what goes before the number of a paragraph or annex.
        elsewhere: what follows such a number when it is in another document ("of"), and `here` when it is in these
            minutes all the same ("of these minutes").
        papers: what goes before the number of a paper, by series (`working`, `information`, `conference_room`).
        minutes: what minutes are called.
        side: what a side is called ("side", "delegation"), and articles that go with it.
        conjunction: a regular expression for "and" with the space around it.
        meeting_days: regular expressions for what says on which day this meeting was; `{date}` stands for the date.
    """

    language: str
    months: tuple[tuple[str, int], ...] = ()
    weekdays: tuple[tuple[str, int], ...] = ()
    blame: tuple[str, ...] = ()
    acronyms: frozenset[str] = frozenset()
    paragraph: tuple[str, ...] = ()
    annex: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    papers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    minutes: tuple[str, ...] = ()
    side: tuple[str, ...] = ()
    conjunction: str = ""
    meeting_days: tuple[str, ...] = ()


def any_of(words: tuple[str, ...]) -> str:
    """Return a regular expression for one of several words in folded text, the longest first."""
    ordered = sorted({fold(word) for word in words}, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")"


def bounded(pattern: str, sample: str) -> str:
    """Return a pattern that matches whole words; in a script without spaces (see `sample`) it stays as it is."""
    return pattern if _CJK.search(sample) else rf"(?<!\w){pattern}(?!\w)"


def is_spaced(text: str) -> bool:
    """Return whether a text is in a script that puts spaces between words."""
    return not _CJK.search(text)
