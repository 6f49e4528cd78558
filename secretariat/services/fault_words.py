"""What `safekeeping.verify` finds, in sentences: the same for the window and the command line.

for fault in by_weight(found.faults):
    print(fault_sentence(fault, "en"))
"""

from __future__ import annotations

from collections.abc import Iterable

from secretariat.domain.changes import Kind
from secretariat.services import words

_TELLING = ("sealed", "seal", "original", "originals", "reverted", "unsealed", "seal_chain")
"""What touches an adopted text says most; a row that the journal has otherwise is often the same fault once more."""

_NAMED = ("original", "attachment_missing", "attachment_altered")


def fault_sentence(fault: str, language: str) -> str:
    """Return the sentence for a code that `safekeeping.verify` gave, such as `row actions 5`."""
    code, _, rest = fault.partition(" ")
    first, _, second = rest.partition(" ")
    if code == "row":
        return words.label("cli.fault.row", language, kind=words.word(Kind(first), language), id=second)
    if code == "sealed":
        symbol, kind, row_id = rest.rsplit(" ", 2)
        named = words.word(Kind(kind), language)
        return words.label("cli.fault.sealed", language, symbol=symbol, kind=named, id=row_id)
    detail = second if code in _NAMED else rest
    return words.label(
        f"cli.fault.{code}", language, detail=detail, symbol=first, number=first, table=first, id=second
    )


def unseen_sentence(unseen: str, language: str) -> str:
    """Return the sentence for a code of what `safekeeping.verify` could not look at."""
    return words.label(f"cli.unseen_{unseen}", language)


def by_weight(faults: Iterable[str]) -> list[str]:
    """Return faults with those first that say most."""
    weights = {code: place for place, code in enumerate(_TELLING)}
    return sorted(faults, key=lambda fault: weights.get(fault.partition(" ")[0], len(weights)))
