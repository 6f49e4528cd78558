"""A program that holds a file: `python -m tests.holder_child FILE WHO`.

It says "held", or the code of its refusal, and lets go at the end of its input.
"""

from __future__ import annotations

import sys
from pathlib import Path

from secretariat.database.holding import hold
from secretariat.domain.errors import StorageProblem


def main(path: str, who: str) -> None:
    """Hold the file until nobody writes to this process any more, or it is killed."""
    try:
        with hold(Path(path), who):
            print("held", flush=True)
            sys.stdin.read()
    except StorageProblem as error:
        print(error.code, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
