"""How hard a passphrase is to guess, said roughly: it is advice and refuses nothing."""

from __future__ import annotations

import math
from enum import StrEnum

SHORTEST = 8
"""Letters that a passphrase has at least (NIST SP 800-63B, section 5.1.1.2)."""

_WORD = 12.9
"""Bits of a word drawn by dice from a list of 7,776; nobody chooses better by heart."""


class Strength(StrEnum):
    """What a passphrase withstands."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Return how strong a passphrase is: by its letters, but of words in a row by the number of words."""
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    kinds = (
        (26, str.islower),
        (26, str.isupper),
        (10, str.isdigit),
        (33, lambda letter: not letter.isalnum()),
        (100, lambda letter: letter.isalpha() and not letter.isascii()),
    )
    alphabet = sum(size for size, holds in kinds if any(map(holds, passphrase)))
    bits = min(len(passphrase), 2 * len(set(passphrase))) * math.log2(alphabet)
    words = passphrase.split()
    if all(word.isalpha() and word.isascii() for word in words):
        bits = min(bits, _WORD * len({word.casefold() for word in words}))
    return Strength.WEAK if bits < 45 else Strength.FAIR if bits < 60 else Strength.STRONG
