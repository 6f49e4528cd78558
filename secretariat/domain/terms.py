"""The term bank: how a group calls one thing in each of its languages, so that it is always rendered the same."""

from __future__ import annotations

from dataclasses import dataclass

from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term of a group in several languages; `note` says when it is used, for the secretariat alone."""

    id: int = 0
    version: int = 0
    group_id: int = 0
    text: LocalizedText = LocalizedText()
    note: str = ""


def check_term(term: Term) -> None:
    """Refuse a term in fewer than two languages: it would say nothing about how to render it."""
    if len(term.text) < 2:
        raise RuleViolation("term_in_one_language", field="text")
