"""Bad input: one sentence, the right exit code, nothing changed."""

from __future__ import annotations

import fcntl
import hashlib
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from tests.cli.conftest import ROOT, start

READING = (
    ("groups", "{file}"),
    ("meetings", "{file}", "PPHWG"),
    ("actions", "{file}", "--json"),
    ("decisions", "{file}"),
    ("focal-points", "{file}"),
    ("search", "{file}", "kidney"),
    ("verify", "{file}"),
    ("minutes", "{file}", "PPHWG/2026/1", "-o", "{out}"),
    ("document", "{file}", "PPHWG/2026/1", "--kind", "agreed", "-o", "{out}"),
    ("report", "{file}", "PPHWG", "-o", "{out}"),
    ("backup", "{file}", "-o", "{out}"),
    ("restore", "{file}", "-o", "{out}"),
)


def fill(arguments, **places):
    return [argument.format(**places) for argument in arguments]


def empty(path):
    path.write_bytes(b"")


def text(path):
    path.write_text("Dear Sir or Madam, " * 50, encoding="utf-8")


def other_database(path):
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE actions (id INTEGER PRIMARY KEY)")
    connection.close()


def cut_in_half(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def overwritten_pages(path):
    data = bytearray(path.read_bytes())
    for page in range(3, 40):
        data[page * 4096 : page * 4096 + 600] = b"\xff" * 600
    path.write_bytes(data)


def newer(path):
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(data)


def with_a_trigger(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TRIGGER sly AFTER UPDATE ON actions BEGIN SELECT 1; END")
    connection.close()


WHAT_IT_SAYS = {
    empty: "is empty",
    text: "is not a database of this program",
    other_database: "is not a database of this program",
    cut_in_half: "is damaged",
    overwritten_pages: "is damaged",
    newer: "newer version",
    with_a_trigger: "altered by another program (sly)",
}


@pytest.mark.parametrize("spoil", WHAT_IT_SAYS, ids=lambda spoil: spoil.__name__)
def test_a_file_that_is_not_whole_and_ours_is_refused_and_left_as_it_is(run, sample, spoil, tmp_path):
    spoil(sample)
    before = hashlib.sha256(sample.read_bytes()).hexdigest()
    for arguments in READING:
        ended = run(*fill(arguments, file=sample, out=tmp_path / "out.file"))
        assert ended.code == 3, arguments
        assert WHAT_IT_SAYS[spoil] in ended.reason
        assert str(sample) in ended.reason
        assert ended.out == ""
    assert hashlib.sha256(sample.read_bytes()).hexdigest() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [sample.name]


def test_a_missing_file_is_refused_and_not_made(run, tmp_path):
    for arguments in READING:
        ended = run(*fill(arguments, file=tmp_path / "missing", out=tmp_path / "out.file"))
        assert (ended.code, ended.out) == (3, "")
        assert "no file" in ended.reason
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_file_and_no_server_is_refused(run, tmp_path):
    assert run("groups", tmp_path).code == 3
    for address, reason in {
        "mysql://localhost/secretariat": "no server that this program knows",
        "postgresql://localhost": "no address of a database",
        f"postgresql:///health?host={tmp_path}": "cannot be reached",
    }.items():
        ended = run("groups", address)
        assert (ended.code, reason in ended.reason) == (3, True)
    ended = run("backup", "postgresql://localhost/health", "-o", tmp_path / "copy.secretariat")
    assert (ended.code, "the server’s own tools" in ended.reason) == (3, True)


def test_a_file_that_another_program_holds_is_said_to_be_in_use(run, sample):
    with sqlite3.connect(sample, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        ended = run("groups", sample)
        other.execute("ROLLBACK")
    other.close()
    assert ended.code == 3
    assert "in use" in ended.reason
    assert run("groups", sample).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("meetings", "{file}", "NOBODY"),
        ("actions", "{file}", "PPHWG/2026/1"),
        ("focal-points", "{file}", "pphwg"),
        ("groups", "{file}", ""),
        ("minutes", "{file}", "PPHWG/2026/9", "-o", "{out}"),
        ("minutes", "{file}", "PPHWG", "-o", "{out}"),
        ("report", "{file}", "NOBODY", "-o", "{out}"),
        ("minutes", "{file}", "PPHWG/2026/1", "-o", "{out}", "--first", "Atlantis"),
        ("document", "{file}", "PPHWG", "--kind", "agreed", "-o", "{out}.pdf"),
        ("document", "{file}", "", "--kind", "agreed", "-o", "{out}.pdf"),
    ],
)
def test_an_unknown_symbol_is_wrong_usage(run, sample_file, tmp_path, arguments):
    ended = run(*fill(arguments, file=sample_file, out=tmp_path / "out"))
    assert (ended.code, ended.out) == (2, "")
    assert ended.reason
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("dance",),
        ("groups",),
        ("groups", "{file}", "--as-of", "2026-02-30"),
        ("groups", "{file}", "--as-of", "yesterday"),
        ("groups", "{file}", "--as"),
        ("groups", "{file}", "--language", 'en"'),
        ("groups", ""),
        ("meetings", "{file}", "--overdue"),
        ("demo", "{out}", "--actions", "many"),
        ("minutes", "{file}", "PPHWG/2026/1"),
        ("minutes", "{file}", "PPHWG/2026/1", "-o", "{out}", "--kind", "novel"),
        ("report", "{file}", "PPHWG", "-o", "{out}.xlsx", "--as-of", "11/3/2026"),
        ("report", "{file}", "PPHWG", "-o", "{out}.xlsx", "--as-of", "2026-06-01", "--since", "2026-06-02"),
        ("report", "{file}", "PPHWG", "-o", "{out}.docx"),
        ("report", "{file}", "PPHWG", "-o", "{out}.txt"),
        ("report", "{file}", "PPHWG", "-o", "{out}"),
        ("calendar", "{file}", "PPHWG", "-o", "{out}.txt"),
        ("calendar", "{file}", "PPHWG/2026/3", "-o", "{out}"),
        ("contacts", "{file}", "PPHWG", "-o", "{out}.pdf"),
        ("report", "{file}", "PPHWG", "-o", "{file}"),
        ("minutes", "{file}", "PPHWG/2026/1", "-o", "{file}"),
        ("document", "{file}", "PPHWG/2026/1", "-o", "{out}.pdf"),
        ("document", "{file}", "PPHWG/2026/1", "--kind", "novel", "-o", "{out}.pdf"),
        ("document", "{file}", "PPHWG/2026/1", "--kind", "agreed", "-o", "{out}"),
        ("document", "{file}", "PPHWG/2026/1", "--kind", "agreed", "-o", "{out}.zip"),
        ("document", "{file}", "PPHWG/2026/1", "--kind", "agreed", "-o", "{file}"),
        ("search", "{file}"),
        ("verify", "{file}", "more"),
    ],
)
def test_wrong_usage_is_said_in_one_line(run, sample_file, tmp_path, arguments):
    before = sample_file.read_bytes()
    ended = run(*fill(arguments, file=sample_file, out=tmp_path / "out"))
    assert (ended.code, ended.out) == (2, "")
    assert ended.reason
    assert sample_file.read_bytes() == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("minutes", "{file}", "PPHWG/2026/2", "-o", "{out}", "--language", "zh"), "does not work in"),
        (("minutes", "{file}", "IWC/2026/1", "-o", "{out}", "--language", "fr"), "only what was made"),
        (("report", "{file}", "PPHWG", "-o", "{out}", "--language", "fr"), "does not work in"),
    ],
)
def test_what_a_rule_refuses_leaves_the_old_output_whole(run, sample_file, tmp_path, arguments, says):
    out = tmp_path / "old.xlsx"
    out.write_text("the old output")
    ended = run(*fill(arguments, file=sample_file, out=out))
    assert (ended.code, ended.out) == (1, "")
    assert says in ended.reason
    assert out.read_text() == "the old output"
    assert [entry.name for entry in tmp_path.iterdir()] == [out.name]


WRITING = (
    ("minutes", "{file}", "PPHWG/2026/1", "-o", "{out}"),
    ("report", "{file}", "PPHWG", "-o", "{out}"),
    ("backup", "{file}", "-o", "{out}"),
    ("restore", "{file}", "-o", "{out}"),
)


@pytest.mark.parametrize("arguments", WRITING, ids=lambda arguments: arguments[0])
def test_an_output_that_cannot_be_written_is_said_with_the_reason(run, sample_file, tmp_path, arguments):
    (tmp_path / "file").write_text("a file")
    (tmp_path / "folder.xlsx").mkdir()
    for out, says in (
        (tmp_path / "missing" / "out.xlsx", "does not exist"),
        (tmp_path / "file" / "out.xlsx", "is a file, not a folder"),
        (tmp_path / "folder.xlsx", "a folder has that name"),
        (tmp_path / f"{'x' * 300}.xlsx", "too long"),
        ("/proc/out.xlsx", ""),
    ):
        ended = run(*fill(arguments, file=sample_file, out=out))
        assert (ended.code, ended.out) == (3, ""), out
        assert str(out) in ended.reason
        assert says in ended.reason
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder.xlsx"]


@pytest.mark.parametrize("arguments", WRITING, ids=lambda arguments: arguments[0])
def test_a_full_disk_leaves_the_old_output_whole(program, sample_file, tmp_path, arguments):
    def small_files_only():
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))

    out = tmp_path / "out.xlsx"
    if arguments[0] in ("backup", "restore"):
        shutil.copyfile(sample_file, out)
    else:  # over a database no document is written anyway
        out.write_bytes(b"An older document. " * 1000)
    before = out.read_bytes()
    ended = program(*fill(arguments, file=sample_file, out=out), preexec_fn=small_files_only)
    assert ended.code == 3
    assert str(out) in ended.reason
    assert out.read_bytes() == before
    beside = (
        {"out.xlsx-backups"} if arguments[0] == "restore" else set()
    )  # made while there was room for a folder
    assert {entry.name for entry in tmp_path.iterdir()} - beside == {"out.xlsx"}


def test_a_full_disk_under_stdout_is_said(sample_file):
    with open("/dev/full", "wb") as full:
        process = start("actions", sample_file, "--json", stdout=full)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 3
    assert err.decode() == "secretariat: the output cannot be written: No space left on device.\n"


def test_a_reader_that_leaves_ends_the_command_quietly(sample_file):
    with start("actions", sample_file, "--json") as process:
        fcntl.fcntl(process.stdout, fcntl.F_SETPIPE_SZ, 4096)
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 141


def test_a_request_to_terminate_leaves_nothing_half_written(tmp_path):
    process = start("demo", tmp_path, "--actions", "200000")
    deadline = time.monotonic() + 30
    while not any(entry.suffix == ".part" for entry in tmp_path.iterdir()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, b"")
    assert err.decode().splitlines() == ["secretariat: interrupted; what was there before is whole."]
    assert list(tmp_path.iterdir()) == []


def test_a_fault_of_the_program_is_logged_and_said_without_a_traceback(program, sample, tmp_path):
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE meetings SET number = 'nonsense' WHERE state = 'planned'")
    connection.close()
    ended = program("meetings", sample, env={"XDG_STATE_HOME": str(tmp_path / "state")})
    (log,) = (tmp_path / "state").rglob("*.log")
    assert (ended.code, ended.out) == (70, "")
    assert str(log) in ended.reason
    assert "TypeError" in log.read_text()
    assert "nonsense" not in log.read_text(), "what stands in the file is nobody else's business"


def test_help_waits_for_no_database(tmp_path):
    script = (
        "import sys; from secretariat.cli import main; code = main(['minutes', '--help']);"
        "sys.exit(code or bool({'sqlalchemy', 'reportlab', 'openpyxl', 'babel', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "--first" in done.stdout
