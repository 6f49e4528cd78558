"""The head of a journal: the number and the hash of its newest entry, as it is noted outside the file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from secretariat.domain.errors import RuleViolation

FIRST = "0" * 64
"""The hash before the first entry."""
FEWEST_DIGITS = 16
"""So much of a hash must be given at least: 64 bits, which no other entry has by chance."""
_WRITTEN = re.compile(rf"(?:(?P<seq>\d+):)?(?P<chain>[0-9a-f]{{{FEWEST_DIGITS},64}})")
# Within other text a hash may be broken over lines, and words or numbers beside it are none of its digits.
_WITHIN = re.compile(r"(?<![0-9a-z:-])(?:\d+\s*:\s*)?[0-9a-f]{8,}(?:\s+[0-9a-f]{8,})*(?![0-9a-z])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Head:
    """A head as it was noted: without `seq` where only the hash was printed, `chain` being its beginning at least."""

    seq: int | None
    chain: str

    def __str__(self) -> str:
        return self.chain if self.seq is None else f"{self.seq}:{self.chain}"

    @property
    def is_first(self) -> bool:
        """Whether it is that of a journal without entries, which every journal once was."""
        return self.seq in (None, 0) and FIRST.startswith(self.chain)


def read_head(text: str) -> Head:
    """Read `SEQ:HASH`, or the hash alone as adopted PDFs print it; spaces and line ends do not matter.

    It may stand anywhere in a text, such as the whole line of a PDF in any language. Of several the last one counts:
    an adopted PDF prints the hash of its record before that of the journal.

    Raises:
        RuleViolation: `head_unreadable`.
    """
    lower = text.lower()
    found = [_WRITTEN.fullmatch("".join(part.split())) for part in (lower, *_WITHIN.findall(lower))]
    heads = [Head(int(one["seq"]) if one["seq"] else None, one["chain"]) for one in found if one is not None]
    if not heads:
        raise RuleViolation("head_unreadable", head=text.strip()[:100])
    return heads[-1]
