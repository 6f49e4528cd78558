"""Child processes that answer in lines of JSON, and one thread for short work."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui import jobs
from ui.jobs import Background, Job

CHILD = """
import json, os, sys, pathlib, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
order = json.loads(sys.stdin.readline())
path = pathlib.Path(order.get("path", "none"))
if order["verb"] == "hang":
    path.with_name(f".secretariat-{os.getpid()}-ab.part").write_text("half")
print(json.dumps({"done": 1, "total": 2}), flush=True)
if order["verb"] == "hang":
    time.sleep(60)
if order["verb"] == "refuse":
    print(json.dumps({"error": "The folder cannot be written."})); sys.exit(1)
if order["verb"] == "crash":
    sys.exit("Traceback: a bug")
print(json.dumps({"result": {"path": str(path)}}))
"""


@pytest.fixture
def child(monkeypatch, tmp_path: Path) -> None:
    script = tmp_path / "child.py"
    script.write_text(CHILD, encoding="utf-8")
    monkeypatch.setattr(jobs, "command", lambda: [sys.executable, str(script)])


def test_a_job_tells_progress_and_its_result(qtbot, child, tmp_path: Path) -> None:
    target = tmp_path / "out" / "report.xlsx"
    target.parent.mkdir()
    job = Job({"verb": "report", "path": target})
    progress: list[tuple[int, int]] = []
    job.progress.connect(lambda done, total: progress.append((done, total)))
    with qtbot.waitSignal(job.done) as done:
        job.start()
    assert progress == [(1, 2)]
    assert done.args[0]["path"] == str(target)
    assert list(target.parent.iterdir()) == []


def test_cancelling_ends_the_child_and_cleans_up(qtbot, child, tmp_path: Path) -> None:
    job = Job({"verb": "hang", "path": tmp_path / "out.xlsx"})
    with qtbot.waitSignal(job.progress):
        job.start()
    other = tmp_path / ".secretariat-1-ab.part"
    other.write_text("another program's", encoding="utf-8")
    assert len(list(tmp_path.glob(".secretariat-*"))) == 2
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert not job.is_running()
    assert list(tmp_path.glob(".secretariat-*")) == [other]


@pytest.mark.parametrize(
    ("verb", "sentence"), [("refuse", "The folder cannot be written."), ("crash", "The log says why")]
)
def test_a_failure_is_said_in_a_sentence(qtbot, child, verb: str, sentence: str) -> None:
    job = Job({"verb": verb})
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert sentence in failed.args[0]


def test_a_program_that_cannot_be_started_is_a_failure(qtbot, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(jobs, "command", lambda: [str(tmp_path / "missing")])
    job = Job({"verb": "report"})
    with qtbot.waitSignal(job.failed):
        job.start()


def test_work_in_the_background_comes_back_in_order(qtbot) -> None:
    background = Background()
    got: list[object] = []
    for number in range(20):
        background.run(lambda number=number: number * number, got.append)
    background.run(lambda: 1 / 0, got.append, lambda error: got.append(type(error)))
    qtbot.waitUntil(lambda: len(got) == 21)
    background.close()
    assert got == [*(n * n for n in range(20)), ZeroDivisionError]


def test_what_is_ready_after_closing_is_not_delivered(qtbot) -> None:
    background = Background()
    got: list[object] = []
    background.run(lambda: 1, got.append)
    background.run(lambda: 1 / 0, got.append, got.append)
    background.close()
    qtbot.wait(50)
    assert got == []
