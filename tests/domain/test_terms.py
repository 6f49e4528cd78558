"""The term bank: what is a term, and how much work the check has with it."""

from __future__ import annotations

import cProfile
import pstats

import pytest

from secretariat.domain.checks.terms import term_not_rendered
from secretariat.domain.errors import RuleViolation
from secretariat.domain.minutes import Paragraph
from secretariat.domain.terms import Term, check_term
from secretariat.domain.text import LocalizedRich, LocalizedText
from tests.domain.minutes_record import record

TERM = Term(id=1, text=LocalizedText(en="focal point", fr="point focal"))


@pytest.mark.parametrize("other", ["", "   ", "\N{NO-BREAK SPACE}", "!?", "\u0640"])
def test_a_text_without_a_word_is_no_rendering(other: str) -> None:
    with pytest.raises(RuleViolation, match="term_in_one_language"):
        check_term(Term(text=LocalizedText(en="focal point", fr=other)))
    check_term(TERM)


def test_a_rendering_is_looked_for_once_however_often_the_term_stands() -> None:
    text = LocalizedRich.of(en="The focal point came. " * 200, fr="Le point focal est venu.", ar="حضر.")
    given = record(paragraphs=(Paragraph(id=9, body=text),), terms=(TERM,))
    profile = cProfile.Profile()
    assert profile.runcall(lambda: list(term_not_rendered(given))) == []
    calls = {name: count[0] for (_, _, name), count in pstats.Stats(profile).stats.items()}  # type: ignore[attr-defined]
    assert calls["terms_in"] > 200
    assert calls["is_rendered"] <= 3
