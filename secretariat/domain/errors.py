"""What can go wrong, so that callers can tell a refused act from a broken disk.

Three roots: `RuleViolation` (the user asked for what the rules forbid), `StorageProblem` (the environment failed),
and every other exception, which is a bug. The sentences for the codes stand in `resources/labels`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any


class SecretariatError(Exception):
    """A failure with a code and the data its sentence needs.

    Args:
        code: key of the sentence in the `[errors]` table of the label catalogues.
        data: values for the sentence's named places.
    """

    def __init__(self, code: str, **data: Any) -> None:
        super().__init__(code, data)
        self.code = code
        self.data = data

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.data.items())
        return f"{self.code} ({details})" if details else self.code


class RuleViolation(SecretariatError):
    """The rules of the field forbid what was asked; nothing was changed."""


class UnknownSymbol(RuleViolation):
    """A symbol names nothing in this database."""

    def __init__(self, symbol: str) -> None:
        super().__init__("unknown_symbol", symbol=symbol)


class OtherSymbol(UnknownSymbol):
    """A symbol names a record of this database, and not one of the kind that is asked for."""

    def __init__(self, symbol: str, found: StrEnum, wanted: StrEnum) -> None:
        RuleViolation.__init__(self, "symbol_of_another_kind", symbol=symbol, found=found, wanted=wanted)


class Stale(RuleViolation):
    """Someone saved the record after it was read. Carries both texts; nothing was overwritten.

    Args:
        mine: the record as the caller wanted to save it.
        theirs: the record as it stands in the database, None when it was removed meanwhile.
    """

    def __init__(self, mine: object, theirs: object | None) -> None:
        super().__init__("stale" if theirs is not None else "stale_removed")
        self.mine = mine
        self.theirs = theirs


class StorageProblem(SecretariatError):
    """The environment failed: a file that cannot be read, a full disk, a lock that does not clear."""


class Cancelled(SecretariatError):
    """The user cancelled a long piece of work; what was there before is whole."""

    def __init__(self) -> None:
        super().__init__("cancelled")
