"""Clause 18: of an encrypted file nothing can be read on the disk, and a wrong key opens nothing and changes nothing.

Canaries are all texts of all records, of drafts and of attached files. They are searched in every byte that a program
leaves in its folders: the database, its journal in the midst of a write, backups, temporary files, log and settings.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secretariat.database.encryption import Key, is_encrypted
from secretariat.domain.changes import Kind
from secretariat.domain.errors import StorageProblem
from secretariat.domain.minutes import Note
from secretariat.services import backups, encrypting, safekeeping
from secretariat.services.office import Office
from tests.services.canaries import plant_in_meeting, plant_notes
from tests.small_register import WHO, found, sql
from tests.torture.amounts import LONG, amount, figure
from tests.torture.encrypted_work import SAID

PASSPHRASE = "seven quiet rivers"
LEAST = 8
"""Letters of a text that random bytes do not have by chance."""


def words_of(path: Path) -> list[bytes]:
    """Return every text that stands in any column of any table of an unencrypted file, as bytes to be searched."""
    texts = {SAID}
    for (table,) in sql(path, "SELECT name FROM sqlite_master WHERE type = 'table'"):
        texts.add(table)
        for row in sql(path, f"SELECT * FROM {table}"):
            for value in row:
                text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
                if isinstance(text, str):
                    texts.add(text)
                    texts |= set(text.split())
    said = sorted(text for text in texts if len(text) >= LEAST)
    return [word for text in said for word in (text.encode(), text.encode("utf-16-le"))]


def leaks(folder: Path, words: list[bytes]) -> list[str]:
    """Return the files in which a word stands, but for who holds the file: that is meant to be read."""
    wrong = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        wrong += [f"{path.relative_to(folder)}: {word[:40]!r}" for word in words if word in data][:3]
    return wrong


def closed_register(tmp_path: Path) -> tuple[Path, Key, list[bytes]]:
    home = tmp_path / "home"
    home.mkdir()
    register = found(home / "register.secretariat")
    plant_notes(register.office, register.path)
    plant_in_meeting(register.office, register.meeting)
    register.office.close()
    words = [
        word for word in words_of(register.path) if word not in (b"register", b"secretariat", b"meetings")
    ]
    return register.path, encrypting.encrypt(register.path, PASSPHRASE), words


def work(path: Path, key: Key, how: str) -> int:
    home = path.parent
    (home / "tmp").mkdir(mode=0o700)
    ours = ("XDG_", "SECRETARIAT_CONFIG", "SECRETARIAT_PASS")
    env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    env |= {"HOME": str(home), "TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": "offscreen"}
    env |= {"SECRETARIAT_CONFIG_DIR": str(home / "config")}
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.encrypted_work", str(path), how],
        input=key.to_text(),
        env=env,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert key.raw.hex() not in ended.stdout + ended.stderr
    assert ended.returncode in (0, -9), ended.stderr[-2000:]
    return ended.returncode


@pytest.mark.parametrize("shard", range(amount(1, 20)))
def test_a_program_killed_in_the_midst_of_a_write_leaves_nothing_to_read(shard: int, tmp_path: Path) -> None:
    path, key, words = closed_register(tmp_path)
    head = safekeeping.head(path, key=key)
    assert len(words) > 300
    assert work(path, key, str(30 + 17 * shard)) == -9
    journal = path.with_name(path.name + "-journal")
    assert journal.stat().st_size > 4096
    assert leaks(path.parent, [*words, key.raw, key.raw.hex().encode()]) == []
    assert safekeeping.verify(path, key=key).faults == ()
    assert safekeeping.verify(path, key=key, head=head).faults == ()
    assert all(is_encrypted(kept.path) for kept in backups.listed(path))
    figure(18, "canaries in the bytes on disk after a kill", f"0 of {len(words)} found")


@pytest.mark.skipif(not LONG, reason="showing the window takes long")
def test_a_window_leaves_nothing_to_read(tmp_path: Path) -> None:
    path, key, words = closed_register(tmp_path)
    assert work(path, key, "window") == 0
    # Names of pages and of kinds stand in the settings: they are the program's own words.
    typed = [word for word in words if b"Zwitscher" in word or SAID.encode() in word]
    assert leaks(path.parent, [*typed, key.raw, key.raw.hex().encode(), PASSPHRASE.encode()]) == []


def test_the_same_search_finds_them_in_a_file_that_is_not_encrypted(tmp_path: Path) -> None:
    path, key, words = closed_register(tmp_path)
    encrypting.decrypt(path, key)
    found_ = leaks(path.parent, words)
    assert found_


def test_a_wrong_key_opens_nothing_and_changes_nothing(tmp_path: Path) -> None:
    path, key, _ = closed_register(tmp_path)
    work(path, key, "20")  # so that a journal waits to be rolled back
    files = {left: left.read_bytes() for left in path.parent.rglob("*") if left.is_file()}
    dice = random.Random(18)
    wrong = [Key(raw=dice.randbytes(32), salt=key.salt) for _ in range(amount(20, 10_000))]
    for flipped in range(amount(8, 256)):
        bits = bytearray(key.raw)
        bits[flipped // 8] ^= 1 << flipped % 8
        wrong.append(Key(raw=bytes(bits), salt=key.salt))
    for other in wrong:
        with pytest.raises(StorageProblem, match="passphrase_wrong"):
            Office(path, WHO, key=other)
    for call in (safekeeping.verify, encrypting.decrypt):
        with pytest.raises(StorageProblem, match="passphrase_wrong"):
            call(path, key=wrong[0])
    assert {left: left.read_bytes() for left in path.parent.rglob("*") if left.is_file()} == files
    figure(18, "wrong keys", f"{len(wrong)}: 0 opened, 0 bytes changed")


def test_killed_while_it_is_encrypted_a_file_is_whole(tmp_path: Path) -> None:
    """Before the last step it is as it was; nothing but that step, which is one, makes it another."""
    register = found(tmp_path / "register.secretariat")
    register.office.close()
    before = register.path.read_bytes()
    code = (
        "import os, signal, sys; from pathlib import Path; from secretariat.services import encrypting, safekeeping\n"
        "def die(*_, **__): os.kill(os.getpid(), signal.SIGKILL)\n"
        "setattr(*{'put': (safekeeping, 'put'), 'verify': (safekeeping, 'verify')}[sys.argv[2]], die)\n"
        f"encrypting.encrypt(Path(sys.argv[1]), {PASSPHRASE!r})"
    )
    for step in ("verify", "put"):
        ended = subprocess.run(
            [sys.executable, "-c", code, str(register.path), step], cwd=Path(__file__).parents[2]
        )
        assert ended.returncode == -9
        assert register.path.read_bytes() == before
    key = encrypting.encrypt(register.path, PASSPHRASE)
    assert safekeeping.verify(register.path, key=key).faults == ()


def test_the_cost_of_encryption_is_told(tmp_path: Path) -> None:
    """No limit is set: machines differ. The figure goes into the contract."""
    path, key, _ = closed_register(tmp_path)
    plain = tmp_path / "plain.secretariat"
    register = found(plain)
    register.office.close()
    spent = []
    for file, opened in ((plain, None), (path, key)):
        begun = time.perf_counter()
        with Office(file, WHO, key=opened) as office:
            for turn in range(amount(10, 500)):
                office.records.save_note(Note(subject_kind=Kind.MEETING, subject_id=1, text=f"Note {turn}"))
        spent.append(time.perf_counter() - begun)
    figure(18, "time of acts, encrypted : plain", f"{spent[1] / spent[0]:.2f}")
    assert all(spent)
