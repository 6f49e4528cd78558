"""How far a long piece of work is, and how it is given up: one callable, which whoever waits hands in.

def work(things, progress=no_progress):
for done, thing in enumerate(things):
progress(done, len(things))     # raises `Cancelled` when the user gave it up
…
"""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told how far a piece of work is; raises `Cancelled` to stop it."""

    def __call__(self, done: int, total: int) -> None:
        """Take `done` of `total` steps (pages, rows) as finished; `total` 0 means that it is not known yet."""


def no_progress(done: int, total: int) -> None:
    """Report to nobody and never cancel."""


WHOLE = 1000
"""Of how many steps `part` makes the whole."""


def part(progress: Progress, begins: int, ends: int) -> Progress:
    """Return a progress for a part of a piece of work: from `begins` to `ends` of `WHOLE`."""

    def tell(done: int, total: int) -> None:
        progress(begins + (ends - begins) * min(done, total) // total if total else begins, WHOLE)

    return tell
