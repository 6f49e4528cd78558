"""How much memory `verify` and `move` take of a register with many acts and large files, against a small one.

    python -m tests.benchmarks.remembering

Each is done by a program of its own, whose greatest size is shown (Linux). The large register has 200,000 entries
in its journal and 20 files of 10 MB. What is asked for: at most 100 MB more than the small one takes, which is about
one file as it stands in a program, in a driver and in a hexadecimal text.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from secretariat.database import journal
from secretariat.database.recording import read_row
from secretariat.database.types import canonical
from secretariat.domain.addresses import Place, address, is_address
from secretariat.domain.changes import Kind, Ref
from secretariat.services.moving import move
from secretariat.services.safekeeping import verify
from tests import private_server
from tests.small_register import found

ENTRIES, FILES, FILE_MB, AT_MOST_MB = 200_000, 20, 10, 100


def make(path: Path, entries: int, files: int) -> Path:
    """Make a register in which one action item was changed so often, and so many files are attached to it."""
    register = found(path)
    action = register.task("Submit the plan")
    for number in range(files):
        data = number.to_bytes(2, "big") + os.urandom(FILE_MB << 20)
        register.office.attachments.add(Ref(Kind.ACTION, action.id), f"{number}.bin", data)
    with register.office._unit.unjournaled() as session:
        row = read_row(session.connection(), "actions", action.id)
        assert row is not None
        for _ in range(entries):
            after = {**row, "version": row["version"] + 1}
            images = [{"t": "actions", "id": action.id, "b": row, "a": after}]
            payload = canonical({"rows": images, "blocks": []})
            journal.write_entry(
                session.connection(),
                payload,
                after=journal.newest(session.connection()),
                who="Test secretary",
                act="change actions",
                at=register.clock(),
            )
            row = after
        session.connection().exec_driver_sql(f"UPDATE actions SET version = {row['version']}")
    register.office.close()
    return path


def child(verb: str, *places: str) -> None:
    """Do it, and print how large this program became, in MB."""
    at: list[Place] = [address(place) if is_address(place) else Path(place) for place in places]
    if verb == "move":
        move(*at)
    elif verb == "verify":
        assert verify(at[0]).faults == ()
    status = Path(
        "/proc/self/status"
    ).read_text()  # `ru_maxrss` is at least what the program had that started it
    print(int(status.partition("VmHWM:")[2].split()[0]) // 1024)


def megabytes(*said: object) -> int:
    """Return how large a program became that did this."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.remembering", *map(str, said)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return int(done.stdout)


def measured(folder: Path, server: private_server.PrivateServer, entries: int, files: int) -> dict[str, int]:
    """Return how large programs become with a register of that size, by what they do."""
    file = make(folder / f"{entries}.secretariat", entries, files)
    there = server.new()
    return {
        "verify a file": megabytes("verify", file),
        "move to a server": megabytes("move", file, there),
        "verify on a server": megabytes("verify", there),
        "move to a file": megabytes("move", there, folder / f"{entries}-back.secretariat"),
    }


def main() -> int:
    """Make both registers, measure, say what was found, and return 1 when the large one takes too much."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # the server runs under an account of its own
        with private_server.started(folder / "s") as server:
            small, large = (measured(folder, server, *of) for of in ((1, 1), (ENTRIES, FILES)))
    for act, size in large.items():
        print(f"{act}: {small[act]} MB of a small register, {size} MB of a large one", flush=True)
    return 0 if all(size - small[act] <= AT_MOST_MB for act, size in large.items()) else 1


if __name__ == "__main__":
    sys.exit(main() if len(sys.argv) == 1 else child(*sys.argv[1:]))
