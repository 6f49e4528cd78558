"""Plants known faults, one after another, in a copy of the project and shows that the named test catches each.

    python -m tests.torture.plant            # all of them
    python -m tests.torture.plant 1 7        # those of two clauses
    python -m tests.torture.plant backups    # those of one file in planted/

Each file `planted/TOPIC.toml` is a list of:

    [[fault]]
    clause = 7
    file = "secretariat/services/safekeeping.py"
    old = "    _sync(part)\n"       # stands exactly once in the file
    new = ""
    test = "tests/torture/test_restoring.py::test_a_kill_at_each_step_leaves_a_whole_file"

That every fault can still be planted is a test of its own (test_planted.py).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).parents[2]
FOLDER = Path(__file__).with_name("planted")
TESTS_FAILED = 1  # https://docs.pytest.org/en/stable/reference/exit-codes.html


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A change of one file that breaks a clause, and the test that must then fail."""

    topic: str
    clause: int
    file: str
    old: str
    new: str
    test: str

    @property
    def name(self) -> str:
        """How it is called: its topic, its clause and the file it is in."""
        return f"{self.topic}: clause {self.clause}, {self.file}: {self.old.strip().splitlines()[0][:60]}"


def faults() -> list[Fault]:
    """Return all faults, by clause."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        listed = tomllib.loads(path.read_text(encoding="utf-8")).get("fault", [])
        found += [Fault(topic=path.stem, **one) for one in listed]
    return sorted(found, key=lambda fault: fault.clause)


def is_caught(fault: Fault, project: Path) -> bool:
    """Plant a fault in a copy of the project, run its test there, take the fault back; True when the test failed."""
    path = project / fault.file
    sound = path.read_text(encoding="utf-8")
    if sound.count(fault.old) != 1:
        sys.exit(f"{fault.name}: it cannot be planted any more")
    path.write_text(sound.replace(fault.old, fault.new), encoding="utf-8")
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", fault.test],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(project), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
        )
    finally:
        path.write_text(sound, encoding="utf-8")
    if ended.returncode not in (0, TESTS_FAILED):
        sys.exit(f"{fault.name}: the test did not run:\n{ended.stdout[-3000:]}{ended.stderr[-1000:]}")
    return ended.returncode == TESTS_FAILED


def main(wanted: list[str]) -> int:
    """Plant the wanted faults, tell of each whether it was caught, and return 1 when one was not."""
    chosen = [f for f in faults() if not wanted or f.topic in wanted or str(f.clause) in wanted]
    missed = 0
    with TemporaryDirectory(prefix="secretariat-planted-") as folder:
        copy = Path(folder) / "project"
        # The environment and what was made are of no use there, and large.
        shutil.copytree(
            PROJECT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "out", "__pycache__", ".*_cache")
        )
        for fault in chosen:
            caught = is_caught(fault, copy)
            missed += not caught
            print("caught" if caught else "MISSED", fault.name, flush=True)
    print(f"{len(chosen) - missed} of {len(chosen)} planted faults were caught.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
