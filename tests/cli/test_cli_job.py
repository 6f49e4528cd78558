"""The hidden verb that works for the window: one order on stdin, lines of JSON on stdout."""

from __future__ import annotations

import json
import sqlite3

import openpyxl
import pytest

from tests.another_program import holding


@pytest.fixture
def order(program):
    """Return a function that hands over an order and returns the exit code, the progress and the answer."""

    def job(**wanted):
        ended = program("_job", stdin=json.dumps(wanted).encode())
        assert ended.err == ""
        *progress, answer = [json.loads(line) for line in ended.out.splitlines()]
        return ended.code, progress, answer

    return job


def ids(path):
    with sqlite3.connect(path) as connection:
        group = connection.execute("SELECT id FROM working_groups WHERE symbol = 'PPHWG'").fetchone()[0]
        meeting = connection.execute("SELECT id FROM meetings WHERE symbol = 'PPHWG/2026/2'").fetchone()[0]
    connection.close()
    return group, meeting


def test_a_report_is_made_with_progress(order, sample, tmp_path):
    group, _ = ids(sample)
    out = tmp_path / "تقرير.xlsx"
    code, progress, answer = order(
        verb="report",
        file=str(sample),
        group_id=group,
        path=str(out),
        language="en",
        as_of="2026-06-01",
        since=None,
        scratch=str(tmp_path),
    )
    assert (code, answer) == (0, {"result": {"path": str(out), "missing": []}})
    assert progress[-1]["done"] == progress[-1]["total"] > 0
    assert all(step.keys() == {"done", "total"} and step["done"] <= step["total"] for step in progress)
    assert "2026-06-01" in openpyxl.load_workbook(out).properties.subject


def test_minutes_are_made(order, sample_file, tmp_path):
    _, meeting = ids(sample_file)
    out = tmp_path / "out.pdf"
    code, _, answer = order(
        verb="minutes", file=str(sample_file), meeting_id=meeting, path=str(out), language="en", first=None
    )
    assert (code, answer["result"]["path"]) == (0, str(out))
    assert out.read_bytes().startswith(b"%PDF-")


def test_any_document_is_made_by_its_kind(order, sample_file, tmp_path):
    _, meeting = ids(sample_file)
    wanted = {"verb": "document", "file": str(sample_file), "subject_id": meeting, "language": "en"}
    for kind, party in (("agenda", None), ("brief", None)):
        out = tmp_path / f"{kind}.pdf"
        code, _, answer = order(**wanted, kind=kind, path=str(out), party=party)
        assert (code, answer["result"]["path"]) == (0, str(out))
        assert out.read_bytes().startswith(b"%PDF-")
    code, _, answer = order(**wanted, kind="comment-form", path=str(tmp_path / "no.docx"), party=None)
    assert (code, answer["code"]) == (2, "document_needs_party")
    assert not (tmp_path / "no.docx").exists()


def test_the_sample_is_made_but_never_over_another_file(order, run, tmp_path):
    out = tmp_path / "sample.secretariat"
    code, _, answer = order(verb="sample", path=str(out))
    assert (code, answer) == (0, {"result": {"path": str(out), "missing": []}})
    assert run("verify", out).code == 0
    before = out.read_bytes()
    code, _, answer = order(verb="sample", path=str(out))
    assert (code, answer["code"]) == (3, "file_exists")
    assert out.read_bytes() == before


def test_what_is_refused_is_answered_with_a_sentence_and_a_code(order, sample_file, tmp_path):
    group, meeting = ids(sample_file)
    out = tmp_path / "out"
    out.write_text("the old output")
    report = {
        "verb": "report",
        "file": str(sample_file),
        "group_id": group,
        "path": str(out),
        "language": "en",
    }
    minutes = {
        "verb": "minutes",
        "file": str(sample_file),
        "meeting_id": meeting,
        "path": str(out),
        "language": "zh",
    }
    for wanted, code, name in (
        ({**report, "file": str(tmp_path / "missing")}, 3, "file_missing"),
        ({**report, "path": str(tmp_path / "missing" / "out")}, 3, "cannot_write"),
        ({**report, "group_id": 4711}, 1, "record_gone"),
        ({**report, "as_of": "soon"}, 2, "date_unreadable"),
        (minutes, 1, "language_not_of_group"),
    ):
        ended, progress, answer = order(**wanted)
        assert (ended, progress, answer["code"]) == (code, [], name)
        assert (
            answer["error"][0].isupper()
            or answer["error"].startswith("/")
            or answer["error"].startswith("soon")
        )
        assert answer["error"].endswith(".")
    assert out.read_text() == "the old output"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"not JSON",
        b"[]",
        b"{}",
        b'{"verb": "dance"}',
        b'{"verb": "report"}',
        b"\xff\xfe",
        b'{"verb": []}',
    ],
)
def test_an_order_that_cannot_be_understood_is_answered(program, text):
    ended = program("_job", stdin=text)
    (line,) = ended.out.splitlines()
    assert (ended.code, ended.err, json.loads(line)["code"]) == (2, "", "order_unreadable")


def test_a_fault_is_answered_and_logged(program, sample, tmp_path):
    group, _ = ids(sample)
    # The window gives no number for a path.
    wanted = {"verb": "report", "file": str(sample), "group_id": group, "path": 5, "language": "en"}
    ended = program(
        "_job", stdin=json.dumps(wanted).encode(), env={"XDG_STATE_HOME": str(tmp_path / "state")}
    )
    (log,) = (tmp_path / "state").rglob("*.log")
    answer = json.loads(ended.out.splitlines()[-1])
    assert (ended.code, ended.err, answer["code"]) == (70, "", "unexpected")
    assert str(log) in answer["error"]
    assert "TypeError" in log.read_text()


def test_a_file_that_a_program_has_is_not_replaced(order, sample, tmp_path):
    copy = tmp_path / "copy.secretariat"
    copy.write_bytes(sample.read_bytes())
    wanted = {"verb": "restore", "file": str(sample), "copy": str(copy), "second": None, "who": "Basil"}
    before = sample.stat().st_ino
    with holding(sample, "Amina"):
        code, _, answer = order(**wanted)
    assert (code, answer["code"]) == (3, "file_held")
    assert "Amina" in answer["error"]
    assert sample.stat().st_ino == before
    code, _, answer = order(**wanted)
    assert (code, answer["result"]["trouble"]) == (0, None)
    assert sample.stat().st_ino != before
