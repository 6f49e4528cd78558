"""Reading a file apart: its limits hold, and what it refuses arrives as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.readers import apart, child
from secretariat.services.words import sentence

READER = "update_forms:read_update_form"


def test_what_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 0.001)
    with pytest.raises(RuleViolation, match="file_too_slow") as error:
        apart.read_apart(READER, "reply.xlsx", b"PK")
    assert error.value.data == {"name": "reply.xlsx", "seconds": 0.001}


LIMITED = "import sys, time; from secretariat.readers import child; child.SECONDS = 1; "


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_what_computes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_MAIN", LIMITED + "child.limit()\nwhile True: pass")
    with pytest.raises(RuleViolation, match="file_too_slow") as error:
        apart.read_apart(READER, "reply.xlsx", b"PK")
    assert error.value.data == {"name": "reply.xlsx", "seconds": child.SECONDS}


def test_what_waits_for_the_processor_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 1)
    monkeypatch.setattr(apart, "_MAIN", LIMITED + "time.sleep(1.5); sys.exit(child.main())")
    with pytest.raises(RuleViolation, match="file_not_office"):
        apart.read_apart(READER, "reply.xlsx", b"Dear secretary")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_what_takes_too_much_memory_gets_none() -> None:
    code = (
        "from secretariat.readers import child\n"
        "child.limit()\n"
        "try:\n    bytearray(600_000_000)\n"
        "except MemoryError:\n    print('refused')\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": "."}
    )
    assert ended.stdout == "refused\n"


def test_a_child_that_dies_is_a_file_that_cannot_be_read() -> None:
    with pytest.raises(RuleViolation, match="file_too_heavy"):
        apart.taken(READER, "reply.xlsx", b"", b"Killed")


def test_what_is_refused_names_the_file_and_not_its_private_copy(tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="file_not_office") as error:
        apart.read_apart(READER, "My reply.xlsx", b"Dear secretary")
    assert error.value.data == {"name": "My reply.xlsx"}
    with pytest.raises(RuleViolation, match="file_not_office") as half:
        apart.read_apart(READER, "caf\udce9.xlsx", b"Dear secretary")
    assert half.value.data == {"name": "caf\udce9.xlsx"}
    with pytest.raises(StorageProblem, match="file_unreadable") as unreadable:
        apart.taken(READER, "a.xlsx", child.answer(READER, tmp_path / "none.xlsx", "a.xlsx"))
    assert unreadable.value.data["path"] == "a.xlsx"


def test_what_nobody_foresaw_is_said_as_such_and_logged_without_its_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(RuleViolation, match="unexpected") as error:
        apart.read_apart(
            "table_text:decoded", "minutes.csv", b"Two hospitals were visited."
        )  # wants bytes, not a path
    assert error.value.data["name"] == "minutes.csv"
    assert "{" not in sentence(error.value, "en")
    assert "table_text.py" in caplog.text
    assert "hospitals" not in caplog.text
