"""Adopted minutes from a terminal: the stored bytes, whatever was renamed and whichever fonts are there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.services.prepared import Prepared, PreparedIssue, kept
from tests.agreed_minutes import ADOPTED_ON, adopt, agreed
from tests.services.test_adoption import no_fonts, rename_everything
from tests.services.test_seal_faults import tampered
from tests.small_register import Register, found


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = found(tmp_path / "register.secretariat")
    yield made
    made.office.close()


@pytest.mark.parametrize("kind", ["agreed", "summary", "decisions", "actions"])
def test_minutes_of_an_adopted_meeting_are_the_stored_bytes(register, run, tmp_path, monkeypatch, kind):
    adopt(register)
    originals = [o for o in register.office.adoption.originals(1) if o.kind == kind]
    stored = [register.office.adoption.original_bytes(o.id) for o in originals]
    rename_everything(register.office)
    register.office.close()
    from secretariat.documents.typeset import fonts

    for name in [name for name in vars(fonts) if callable(vars(fonts)[name]) and not name.startswith("__")]:
        monkeypatch.setattr(fonts, name, no_fonts)
    out = tmp_path / "out.pdf"
    arguments = ("minutes", register.path, "ABWG/2026/1", "--kind", kind, "-o", out)
    for first, data in ((None, stored[0]), ("Renamed 1", stored[0]), ("Renamed 2", stored[1])):
        ended = run(*arguments, *(("--first", first) if first else ()))
        assert (ended.code, ended.err) == (0, "")
        assert out.read_bytes() == data


def test_a_language_that_was_not_sealed_is_refused_with_what_was(register, run, tmp_path):
    adopt(register)
    register.office.close()
    ended = run("minutes", register.path, "ABWG/2026/1", "--language", "ar", "-o", tmp_path / "out.pdf")
    assert ended.code == 1
    assert "ABWG-2026-1-AM-en-avalon.pdf" in ended.reason
    assert not (tmp_path / "out.pdf").exists()


def test_verify_names_what_was_changed(register, run):
    adopt(register)
    register.office.close()
    assert run("verify", register.path).code == 0
    tampered(register.path, "UPDATE paragraphs SET body = replace(body, 'both', 'no')")
    ended = run("verify", register.path)
    assert ended.code == 1
    assert "Of the adopted ABWG/2026/1/AM, the paragraph 1 is not what was sealed." in ended.out


def job(program, **wanted):
    ended = program("_job", stdin=json.dumps(wanted).encode())
    assert ended.err == ""
    *progress, answer = [json.loads(line) for line in ended.out.splitlines()]
    return progress, answer


def test_a_child_prepares_what_the_window_adopts_and_issues(register, program, tmp_path):
    from secretariat.domain.seals import Correction

    agreed(register)
    path = tmp_path / "prepared"
    wanted = {"file": str(register.path), "path": str(path), "on": ADOPTED_ON.isoformat()}
    progress, answer = job(program, verb="adoption", meeting_id=1, **wanted)
    assert answer == {"result": {"path": str(path), "missing": []}}
    assert progress[-1]["done"] == progress[-1]["total"] == 8
    prepared = kept(Prepared, path)
    assert prepared == register.office.adoption.prepare(1, ADOPTED_ON)
    register.office.adoption.seal(prepared)
    draft = register.office.corrigenda.draft(1).value
    line = Correction(corrigendum_id=draft.id, paragraph_id=1, for_text="opened", read_text="begun")
    register.office.corrigenda.save(line)
    _, answer = job(program, verb="issue", corrigendum_id=draft.id, **wanted)
    issue = kept(PreparedIssue, path)
    assert issue == register.office.corrigenda.prepare(draft.id, ADOPTED_ON)
    assert register.office.corrigenda.seal(issue).value.number == 1


def test_a_child_says_why_it_cannot_prepare(register, program, tmp_path):
    path = tmp_path / "prepared"
    _, answer = job(
        program, verb="adoption", file=str(register.path), meeting_id=1, path=str(path), on="2026-01-20"
    )
    assert answer["code"] == "minutes_move_unknown"
    assert not path.exists()
