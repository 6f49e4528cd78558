"""What a rule is: a clause of a standard, and what in a file breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from secretariat.documents.pdf.canvas import Standard
from tests.documents.standards.model import Opened

Check = Callable[[Opened], Iterator[str]]


@dataclass(frozen=True)
class Rule:
    """One rule.

    Args:
        name: of the rule, for tests.
        clause: where the standards say so; "Matterhorn" numbers are those of its protocol 1.1.
        check: yields a sentence for each place that breaks it.
        standards: to which it applies.
    """

    name: str
    clause: str
    check: Check
    standards: tuple[Standard, ...]


RULES: dict[str, Rule] = {}


def rule(clause: str, *standards: Standard) -> Callable[[Check], Check]:
    """Add the decorated check to the rules; without `standards` it holds for all."""

    def add(check: Check) -> Check:
        RULES[check.__name__] = Rule(check.__name__, clause, check, standards or tuple(Standard))
        return check

    return add


def broken(data: bytes, standard: Standard = Standard.PDF_A3U) -> dict[str, list[str]]:
    """The rules that a file breaks, by name, each with its clause and what breaks it."""
    opened = Opened(data)
    found = {
        rule.name: [f"{rule.clause}: {problem}" for problem in rule.check(opened)]
        for rule in RULES.values()
        if standard in rule.standards
    }
    return {name: problems for name, problems in found.items() if problems}
