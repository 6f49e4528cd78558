"""Typists to be killed: a process that has loaded the window's modules, and forks one for each kill before Qt begins.

    python -m tests.torture.typists SEED COUNT

Prints a line of JSON for each kill: the age in seconds of the oldest word that is lost, and how many were typed.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from secretariat.services.office import Office
from tests.small_register import found
from tests.torture.kills import forked
from tests.ui import typist

MEETING = "ABWG/2026/1"
PATIENCE = 90.0


def said(log: Path) -> dict[int, float]:
    """Return the words that were typed, each with the moment of its last key; a line that is half written is none."""
    lines = log.read_text(encoding="ascii").split("\n")[:-1]
    return {int(number): float(moment) for number, moment in (line.split() for line in lines)}


def there(path: Path) -> set[int]:
    """Return the words that come back when the file is opened."""
    with Office(path, "Successor", zone="UTC") as office:
        meeting = office.meetings.by_symbol(MEETING).id
        office.minutes.recover(meeting)
        texts = [paragraph.body.plain.best("en") for paragraph in office.minutes.paragraphs(meeting)]
    return {int(number) for text in texts for number in re.findall(r"\b\d{4}\b", text)}


def killed(folder: Path, random: Random, first: bool) -> dict[str, float]:
    """Let somebody type and kill the program in the midst of it; the first one in one long paragraph."""
    register = found(folder / "register.secretariat")
    register.office.close()
    log = folder / "typed.txt"
    log.touch()
    typist.PAUSE_MS = 125 if first else random.choice((60, 125, 300))
    typist.LONG = 100 if first else random.choice((5, 30, 100))

    def work(_tell: object) -> None:
        os.environ["SECRETARIAT_CONFIG_DIR"] = str(folder / "settings")
        typist.main(register.path, MEETING, log, "steadily")

    child, pipe = forked(work)
    until = time.monotonic() + PATIENCE
    while not said(log):
        assert time.monotonic() < until, "nothing was typed"
        time.sleep(0.01)
    time.sleep(3.5 if first else random.uniform(0.1, 4.5))
    moment = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.close(pipe)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL, "the window ended by itself"
    typed = said(log)
    kept = there(register.path)
    lost = [pressed for number, pressed in typed.items() if number not in kept]
    return {"age": round(max((moment - pressed for pressed in lost), default=0.0), 3), "typed": len(typed)}


if __name__ == "__main__":
    chance = Random(int(sys.argv[1]))
    for number in range(int(sys.argv[2])):
        with tempfile.TemporaryDirectory(prefix="secretariat-typing-") as name:
            print(json.dumps(killed(Path(name), chance, number == 0)), flush=True)
